"""Drafts: mandates as they are put together from one or several paragraphs, each value with its span."""

from domain.mandates.mandate import (
    Consultation,
    DecisionDue,
    Event,
    HostOffer,
    Mandate,
    Occasion,
    Reporting,
    Span,
    Window,
)
from domain.resolution.antecedents import antecedent_of, draft_meant, fuller_mention, is_bare, told_apart
from domain.resolution.context import Context
from domain.resolution.convening.convening import Convening, convenings
from domain.resolution.convening.details import consultation_of, decision_apart, decision_of, occasion_of, reports_of
from domain.resolution.convening.hosts import merged, offers
from domain.resolution.convening.venues import Named, places_in
from domain.resolution.convening.windows import duration_of, fixed_later, offered_window, window_of
from domain.resolution.mentions.anniversaries import day_of
from domain.resolution.mentions.events import Mention, extent, mention, name_of
from domain.resolution.mentions.offices import office_of
from domain.resolution.structure.layout import Layout
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral

_MOST = 40  # events of one text
_HELD_BY = 6  # tokens from "the first session" to the conference that holds it
_PREPARATORY = ("prepar", "подготов", "تحضير", "筹备")  # of the words of an event that only prepares another
_GRAINS = ("day", "week", "fuzzy", "month", "quarter", "season", "half", "year", "biennium", "decade", "session")


class Draft:
    """A mandate that is being put together from one or several paragraphs."""

    def __init__(self, context: Context, convening: Convening, event: Mention | None, where: Context) -> None:
        self.context = context
        self.convening = convening
        self.event = event
        self.where = where  # the paragraph in which the event is named
        self.window: Window | None = None
        self.duration: int | None = None
        self.occasion: Occasion | None = None
        self.consultation: Consultation | None = None
        self.decision: DecisionDue | None = None
        self.places: list[tuple[Named, int | None, bool, Context]] = []
        self.reports: list[Reporting] = []
        self.spans: dict[str, Span] = {}
        self.inferred = False
        self.paragraphs: set[int] = set()

    @property
    def number(self) -> int | None:
        """Return the paragraph that convenes."""
        return self.context.paragraph.number

    @property
    def words(self) -> frozenset[str]:
        """Return the words of the event's name."""
        if self.event is None:
            return frozenset()
        return frozenset(self.where.words.norms[self.event.name_start : self.event.name_end]) - {"-", "of", "de", "the"}

    def take_window(self, window: Window, span: Span, *, inferred: bool) -> None:
        """Keep the more exact of two windows."""
        if self.window is not None and self.window.kind != "none" and _grain(window) >= _grain(self.window):
            return
        if self.window is not None and window.kind == "none":
            return
        self.window, self.inferred = window, inferred
        self.spans["window"] = span


def _grain(window: Window) -> int:
    if window.earliest is None and window.latest is None:
        return 20
    return _GRAINS.index(window.granularity) if window.granularity in _GRAINS else 15


def drafts_of(contexts: list[Context], plan: Layout, text: str, language: str) -> list[Draft]:
    """Return what the paragraphs convene, with the hosts, the details and the reports of each."""
    drafts = _convened(contexts)
    _hosts(contexts, drafts)
    reports = (
        [found for context in contexts for found in reports_of(context, context.paragraph.number)] if drafts else []
    )
    for draft in drafts:
        _details(draft, contexts, plan, text, language, sole=len(drafts) == 1)
        draft.reports += [report for report, _ in reports]
        if reports:
            draft.spans["reporting"] = reports[0][1]
    return drafts


def _convened(contexts: list[Context]) -> list[Draft]:
    drafts: list[Draft] = []
    for context in contexts:
        for convening in convenings(context):
            event, where = convening.event, context
            if event is None:
                event, where = antecedent_of(contexts, context, convening)
                if event is None:
                    continue
            draft = draft_meant(drafts, event, where, pronoun=convening.event is None)
            if draft is None and (draft := _named_later(drafts, event, where)) is not None:
                draft.event, draft.where = event, where
                draft.spans["event"] = where.span(*extent(where, event))
            if draft is None:
                if event.minor and any(not (one.event and one.event.minor) for one in drafts):
                    _first_sitting(drafts, context, convening)
                    continue
                fuller, named = fuller_mention(contexts, where, event)
                draft = Draft(context, convening, fuller, named)
                event, where = fuller, named
                if len(drafts) >= _MOST:
                    return drafts
                drafts.append(draft)
                draft.spans["event"] = where.span(*extent(where, event))
            draft.paragraphs.add(id_of(context))
            found = window_of(context, convening)
            if found is not None:
                draft.take_window(found.window, context.span(found.start, found.end), inferred=found.inferred)
            for place in places_in(context, convening):
                draft.places.append((place, context.paragraph.number, True, context))
            if draft.duration is None:
                lasting = duration_of(context, convening.clause.start, convening.clause.end)
                if lasting is not None:
                    draft.duration = lasting[0]
                    draft.spans["duration_days"] = context.span(lasting[1], lasting[2])
    major = [draft for draft in drafts if draft.event is not None and not draft.event.minor]
    leading = [draft for draft in major if not any(word.startswith(_PREPARATORY) for word in draft.words)]
    return leading or major or drafts[:1]


def _first_sitting(drafts: list[Draft], context: Context, convening: Convening) -> None:
    """Give an event without a time of its own that of its first session ("the first session of the conference")."""
    session = convening.event
    assert session is not None  # noqa: S101 - an event is what this is asked for
    numbers = [one for i in range(session.start, session.head.end) if (one := numeral(context.tagged, i)) is not None]
    if any(one.ordinal and one.value != 1 for one in numbers):
        return
    named = {tag.value for tag in context.tagged.all("event", start=session.start, end=session.head.end + _HELD_BY)}
    for draft in drafts:
        if draft.event is None or draft.event.head.value not in named or draft.window is not None:
            continue
        found = window_of(context, convening)
        if found is not None:
            draft.paragraphs.add(id_of(context))
            draft.take_window(found.window, context.span(found.start, found.end), inferred=found.inferred)
            for place in places_in(context, convening):
                draft.places.append((place, context.paragraph.number, True, context))
        return


def id_of(context: Context) -> int:
    """Return what tells the paragraph apart: where it starts."""
    return context.paragraph.start


def _named_later(drafts: list[Draft], event: Mention, where: Context) -> Draft | None:
    """Return the draft of an event that was only pointed to so far, and that *event* names in full."""
    for draft in drafts:
        known = draft.event
        if known is None or event.short or not known.short or not (known.definite or is_bare(draft.where, known)):
            continue
        if known.head.value == event.head.value or draft.words <= frozenset(
            where.words.norms[event.name_start : event.name_end]
        ):
            return draft
    return None


def _hosts(contexts: list[Context], drafts: list[Draft]) -> None:
    """Give each draft the hosts whose offers the text speaks of."""
    for context in contexts:
        for clause, named in offers(context):
            here = [draft for draft in drafts if id_of(context) in draft.paragraphs]
            if not here and (named.status is None or not drafts):
                continue
            targets = here or _concerned(context, drafts, clause.start, clause.end)
            decided = any(one.convening.offer_accepted or _there(one) for one in here)
            for draft in targets:
                draft.places.append((named, context.paragraph.number, decided, context))
                if draft.window is None and (days := offered_window(context, clause)) is not None:
                    draft.take_window(days.window, context.span(days.start, days.end), inferred=days.inferred)


def _there(draft: Draft) -> bool:
    """Return whether the clause decides for the place of the offer ("shall be held there")."""
    clause = draft.convening.clause
    return draft.context.has("there", clause.start, clause.end) is not None


def _concerned(context: Context, drafts: list[Draft], start: int, end: int) -> list[Draft]:
    """Return the drafts whose event an offer in another paragraph is about."""
    for one in context.between(start, end):
        if (one.session is not None or one.foreign_session) and not _holds(context, drafts, one):
            return []  # "the offer of … to host the thirtieth session", of which no draft speaks
    for head in context.tagged.all("event", start=start, end=end):
        found = mention(context, head, start, end)
        draft = draft_meant(drafts, found, context, pronoun=False)
        if draft is not None:
            return [draft]
        apart = all(told_apart(context, found, one.words) for one in drafts)
        if apart or (not found.definite and len(drafts) > 1):
            return []
    return drafts[:1]


def _holds(context: Context, drafts: list[Draft], session: Expression) -> bool:
    """Return whether the event of a draft is a session, or is named with the number of this one."""
    words = set(context.words.norms[session.start : session.end])
    numbers = {
        norm
        for k in range(session.start, session.end)
        if (number := numeral(context.tagged, k)) is not None and number.ordinal
        for norm in context.words.norms[k : number.end]
    }
    return any(
        draft.words & numbers or (not numbers and draft.words & words) or draft.event is None for draft in drafts
    )


def _details(draft: Draft, contexts: list[Context], plan: Layout, text: str, language: str, *, sole: bool) -> None:
    only = [context for context in contexts if id_of(context) in draft.paragraphs]
    for context in [*only, *(one for one in contexts if one not in only)]:
        own = context in only
        if (
            own
            and (draft.window is None or draft.window.kind == "none")
            and (fixed := fixed_later(context)) is not None
        ):
            draft.take_window(fixed.window, context.span(fixed.start, fixed.end), inferred=fixed.inferred)
        if own and draft.occasion is None and (found := occasion_of(context, 0, len(context.tagged))) is not None:
            occasion, start, end, name = found
            draft.occasion = occasion.revised(date=day_of(context, occasion, name, end, plan, text, language))
            draft.spans["occasion"] = context.span(start, end)
        told = own or _speaks_of_event(context, draft) or (context.facilitated is not None and sole)
        if draft.consultation is None and context.consults and told:
            given = consultation_of(context, 0, len(context.tagged), context.clauses, own=own)
            if given is not None:
                draft.consultation = given[0]
                draft.spans["consultation"] = context.span(given[1], given[2])
        if draft.decision is None:
            due = None
            if own:
                start = draft.convening.clause.verb if context is draft.context else 0
                due = decision_of(context, start, len(context.tagged))
            elif _speaks_of_event(context, draft):
                due = decision_apart(context)
            if due is not None:
                draft.decision = due[0]
                draft.spans["decision"] = context.span(due[1], due[2])


def _speaks_of_event(context: Context, draft: Draft) -> bool:
    return draft.event is not None and any(tag.value == draft.event.head.value for tag in context.tagged.all("event"))


def mandate_of(draft: Draft) -> Mandate:
    """Return the mandate that *draft* amounts to."""
    event = draft.event
    assert event is not None  # noqa: S101 - a draft without an event is never kept
    rows = [(named, number, decided) for named, number, decided, _ in draft.places]
    hosts: tuple[HostOffer, ...]
    hosts, first_rows = merged(rows)
    spans = dict(draft.spans)
    for k, row in enumerate(first_rows):
        named, _, _, context = draft.places[row]
        spans["hosts" if k == 0 else f"hosts.{k}"] = context.span(named.start, named.end)
    return Mandate(
        paragraph=draft.number,
        event=Event(type=event.type, name=name_of(draft.where, event)),
        convened_by=_convener(draft),
        window=draft.window or Window(kind="none"),
        duration_days=draft.duration,
        occasion=draft.occasion,
        consultation=draft.consultation,
        decision=draft.decision,
        hosts=hosts,
        reporting=tuple(draft.reports),
        spans=spans,
    )


def _convener(draft: Draft) -> str | None:
    clause, context = draft.convening.clause, draft.context
    start = draft.convening.asked
    if clause.act in ("request", "invite", "call", "urge", "authorize", "entrust", "recommend") or (
        clause.act == "decide" and context.has("entrust", start, draft.convening.verb.start)
    ):
        asked = office_of(context, start, draft.convening.verb.start)
        if asked is not None:
            return asked
    if clause.act is None:
        return office_of(context, 0, draft.convening.verb.start)
    return context.body
