"""Details of a mandate: window, occasion, consultation, decision, duration, reports."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from domain.mandate import Consultation, DecisionDue, Occasion, Reporting, Span, Window
from domain.resolution.clauses import Clause
from domain.resolution.context import Context
from domain.resolution.convening import Convening
from domain.resolution.dates import read_window
from domain.resolution.expression import Expression
from domain.resolution.numerals import numeral
from domain.resolution.offices import body_of, office_of
from domain.resolution.phrases import Tag
from domain.sessions import FIRST, LAST, session_days

_GRAINS = {"day": 0, "week": 1, "fuzzy": 2, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5, "session": 7}
_BARRIERS = ("decision", "report_verb", "moved_from", "consultation", "purpose", "other_barrier")
_BARRIER_REACH = 14
_ENTRUSTED = 6  # words of entrusting looked at before the consultations


class Found(NamedTuple):
    """A value and the tokens that it was read from."""

    window: Window
    start: int
    end: int
    inferred: bool


def _rank(one: Expression) -> tuple[int, int]:
    if one.kind == "none":
        return 9, one.start
    if one.kind == "anniversary" or "every" in one.modifiers:
        return 99, one.start
    if one.kind == "relative":
        return 6, one.start
    if not one.fixes_days:
        return 8, one.start
    return _GRAINS.get(one.granularity or "year", 5), one.start


def _barred(context: Context, convening: Convening, one: Expression) -> bool:
    """Return whether *one* belongs to something else: a decision, a report, a former date, a document's date."""
    event = convening.event
    if event is not None and event.name_start < one.end and one.start < event.name_end:
        if one.bare_year or one.session is not None or one.foreign_session:
            return True
    if documentary(context, one):
        return True
    floor = max(convening.clause.start, one.start - _BARRIER_REACH)
    anchor = max([convening.verb.end, *([event.name_end] if event is not None else [])])
    for k in range(floor, one.start):
        for tag in context.tagged.tags[k]:
            if tag.category not in _BARRIERS or tag.end > one.start + 1:
                continue
            if tag.category in ("decision", "consultation", "report_verb", "purpose") and tag.start < anchor:
                continue
            if tag.category == "moved_from":
                if (
                    one.start - tag.end <= 5
                    and tag.start >= convening.clause.start
                    and not _comma_between(context, tag.end, one.start)
                ):
                    return True
                continue
            if tag.category == "consultation" and one.start - tag.end < 1:
                continue
            if not _resumes(context, tag.end, one.start):
                return True
    return False


def _comma_between(context: Context, start: int, end: int) -> bool:
    return any(context.words.norms[k] in (",", ";") for k in range(start, end))


def _resumes(context: Context, start: int, end: int) -> bool:
    """Return whether a verb of convening stands between a barrier and the time: "to be held", "qui se tiendra"."""
    return context.has("convene", start, end) is not None


def documentary(context: Context, one: Expression) -> bool:
    """Return whether *one* dates a document or another event ("resolution 60/1 of 16 September 2005")."""
    k = one.start - 1
    if k < 0:
        return False
    norms = context.words.norms
    for j in range(max(0, one.start - 4), one.start + 1):
        for tag in context.tagged.tags[j]:
            if tag.category in ("past", "dated") and tag.end >= one.start - 1 and not of_convening(context, tag):
                return True
    return any(norms[j].isdigit() and norms[j - 1] == "/" for j in range(max(1, k - 2), k + 1))


def of_convening(context: Context, tag: Tag) -> bool:
    """Return whether a word like "held" belongs to "shall be held", "to be held"."""
    return any(
        one.category in ("convene", "postpone") and one.start <= tag.start < one.end
        for j in range(max(0, tag.start - 4), tag.start + 1)
        for one in context.tagged.tags[j]
    )


def _bare(context: Context, one: Expression) -> bool:
    """Return whether *one* is a year that no word makes a date ("the 1995 resolution"); Chinese needs no such word."""
    return one.bare_year and context.language in ("en", "fr", "es")


def window_of(context: Context, convening: Convening) -> Found | None:
    """Return the window that the clause gives for its event: the most exact time that belongs to it."""
    clause = convening.clause
    candidates = [
        one
        for one in context.between(clause.verb, clause.end)
        if not _barred(context, convening, one) and not _bare(context, one)
    ]
    after = next(
        (one for one in candidates if one.kind == "relative" and one.foreign_session and "after" in one.modifiers), None
    )
    candidates.sort(key=_rank)
    if not candidates or _rank(candidates[0])[0] >= 99:
        return None
    chosen = next((one for one in candidates if _begin_and_complete(context, one) is not None), candidates[0])
    start, end = chosen.start, chosen.end
    if after is not None:
        following = next((one for one in context.between(after.end, after.end + 40) if one.period is not None), None)
        if following is not None and context.has("scheduled", after.end, following.start + 1):
            start, end = after.start, following.end
    elif (pair := _begin_and_complete(context, chosen)) is not None:
        window = Window(
            kind="range",
            earliest=chosen.earliest,
            latest=pair.latest,
            expression=context.cut(chosen.start, pair.end),
            granularity=chosen.granularity,
        )
        return Found(window, chosen.start, pair.end, inferred=False)
    if convening.postponed and chosen.period is not None and context.has("until", chosen.start, chosen.period.start):
        start = chosen.period.start
    inferred = chosen.period is not None and chosen.period.inferred
    text = context.text[slice(*context.span(start, end))]
    if chosen.kind == "session" or (chosen.kind != "none" and chosen.foreign_session and after is None):
        return Found(chosen.window(text), start, end, inferred)
    return Found(read_window(text, context.language, context.adopted), start, end, inferred)


def fixed_later(context: Context) -> Found | None:
    """Return the time for which somebody is asked to fix the date ("prie le Secrétaire général d'en fixer la date …")."""
    for clause in context.clauses:
        fix = (
            context.has("fix", clause.start, clause.end)
            if clause.act in ("request", "invite", "entrust", "decide")
            else None
        )
        if fix is None:
            continue
        for one in context.between(fix.end, clause.end):
            if one.fixes_days and one.session is None and not one.bare_year and not documentary(context, one):
                text = context.cut(one.start, one.end)
                inferred = one.period is not None and one.period.inferred
                return Found(read_window(text, context.language, context.adopted), one.start, one.end, inferred)
    return None


def _begin_and_complete(context: Context, chosen: Expression) -> Expression | None:
    """Read "to begin its work in …, with the ambition of completing it by …" as one range."""
    if chosen.earliest is None or not context.has("begin", max(0, chosen.start - 8), chosen.start + 1):
        return None
    for one in context.expressions:
        if (
            one.start > chosen.end
            and one.kind == "deadline"
            and one.latest is not None
            and one.latest > chosen.earliest
        ) and context.has("complete", chosen.end, one.start):
            return one
    return None


def duration_of(context: Context, start: int, end: int) -> int | None:
    """Return the length in days that the clause gives ("for five days", "of two weeks' duration": five days a week)."""
    for i in range(start, end):
        number = numeral(context.tagged, i)
        if number is None or number.ordinal or not 1 <= number.value <= 60:
            continue
        k = number.end
        if k < end and context.words.norms[k] == "-":
            k += 1
        unit = context.tagged.tag(k, "duration_unit")
        if unit is None or context.tagged.tag(unit.end, "ago", "hence") or context.ends_at("within", number.start):
            continue
        if context.ends_at("hence_first", number.start) or context.ends_at("ago_first", number.start):
            continue
        return number.value * (1 if unit.value == "day" else 7)
    return None


def occasion_of(context: Context, start: int, end: int) -> tuple[Occasion, int, int, int] | None:
    """Return the anniversary named between *start* and *end*, with its tokens and where the name of it ends."""
    for one in context.expressions:
        if one.kind != "anniversary" or not start <= one.start < end:
            continue
        k = one.end
        while (skip := context.tagged.tag(k, "adoption", "of", "definite", "filler")) is not None and k < one.end + 12:
            k = skip.end
        stop = k
        while stop < end and stop < k + 24:
            norm = context.words.norms[stop]
            if not norm.isalnum() and norm != "-":
                break
            if (
                stop > k
                and (context.tagged.tag(stop, "name_stop") or context.expression_at(stop))
                and not _inside_name(context, stop)
            ):
                break
            stop += 1
        return Occasion(years=one.years, what=context.cut(k, stop), date=None), one.start, max(stop, one.end), k
    return None


def _inside_name(context: Context, k: int) -> bool:
    """Return whether a small word stands inside a name ("Programme d'action de Doha")."""
    return (
        context.tagged.tag(k, "of") is not None
        and k + 1 < len(context.tagged)
        and (context.words.raw(k + 1)[:1].isupper() or context.tagged.tag(k, "name_inner") is not None)
    )


def consultation_of(
    context: Context, start: int, end: int, clauses: Sequence[Clause], *, own: bool
) -> tuple[Consultation, int, int] | None:
    """Return the consultations asked for between *start* and *end*."""
    noun = context.has("consultation", start, end)
    if noun is None:
        return None
    clause = next((one for one in clauses if one.start <= noun.start < one.end), None)
    if clause is None or clause.act in ("welcome", "recall", "note", "reaffirm", "recognize", "stress", "express"):
        return None
    aside = context.has("consult_aside", start, end)
    if aside is not None and aside.start <= noun.start < aside.end and not own:
        return None
    entrust, led = None, None
    for tag in list(context.tagged.all("entrust", start=clause.verb, end=noun.start))[-_ENTRUSTED:]:
        office = office_of(context, tag.end, noun.start)
        if office is not None:
            entrust, led = tag, office
    by = office_of(context, clause.verb, entrust.start if entrust is not None else noun.start)
    if led is None and by is not None and entrust is None:
        by, led = None, by
    if led is not None and led == by:
        by = None
    states = context.has("states", entrust.end if entrust is not None else clause.start, end)
    subjects, last = _subjects(context, noun.end, end)
    entrusted_by = by or (body_of(context) if clause.act in ("decide", "request", "invite") else None)
    limit = next(
        (
            one.latest
            for one in context.expressions
            if one.kind == "deadline"
            and noun.start - 12 < one.start < noun.start + 40
            and one.start >= clause.start
            and _belongs(context, noun, one)
        ),
        None,
    )
    return (
        Consultation(
            entrusted_by=entrusted_by,
            led_by=led,
            with_="Member States" if states else None,
            subjects=subjects,
            by=limit,
        ),
        clause.verb,
        max(last, noun.end),
    )


def _belongs(context: Context, noun: Tag, one: Expression) -> bool:
    return context.has("decision", min(noun.end, one.start), one.start) is None


def _subjects(context: Context, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Return the list that follows "on the" / "quant à la": "nature", "dates", "objectifs", "modalités"."""
    for lead in context.tagged.all("subject_list", start=start, end=end):
        items: list[str] = []
        k = lead.end
        at = lead.end
        while k <= min(end, lead.end + 30):
            tagged_and = context.tagged.tag(k, "and") if k < end else None
            stops = (
                k >= end
                or context.words.norms[k] in (",", ";", ".")
                or tagged_and is not None
                or (
                    context.tagged.tag(k, "of", "list_end") is not None
                    and k > at
                    and not context.tagged.tag(k, "subject_lead")
                )
            )
            if not stops:
                k += 1
                continue
            while (
                at < k
                and (skip := context.tagged.tag(at, "definite", "filler", "of", "subject_lead", "own")) is not None
                and skip.end <= k
            ):
                at = skip.end
            if at < k:
                items.append(context.cut(at, k))
            if k >= end or (tagged_and is None and context.words.norms[k] != ","):
                break
            k = at = tagged_and.end if tagged_and is not None else k + 1
        if len(items) >= 2 and all(len(item.split()) <= 6 for item in items):
            return tuple(items), k
    return (), start


def decision_of(context: Context, start: int, end: int) -> tuple[DecisionDue, int, int] | None:
    """Return the session at which the body is to decide."""
    for one in context.expressions:
        if one.session is None or one.foreign_session or not start <= one.start < end:
            continue
        near = context.has("decision", max(start, one.start - 14), min(end, one.end + 8))
        if near is None or context.has("report_verb", near.end, one.start):
            continue
        latest = session_days(one.session)[1] if FIRST <= one.session <= LAST else None
        return DecisionDue(body=body_of(context), session=one.session, latest=latest), one.start, one.end
    return None


def reports_of(context: Context, number: int | None) -> tuple[tuple[Reporting, Span], ...]:
    """Return the reports that the paragraph asks for."""
    found: list[tuple[Reporting, Span]] = []
    for clause in context.clauses:
        if clause.act not in ("request", "invite", "decide", "call", "entrust"):
            continue
        verb = context.has("report_verb", clause.start, clause.end)
        noun = context.has("report_noun", clause.start, clause.end)
        if verb is None or noun is None:
            continue
        start = clause.verb
        session: int | None = None
        due: date | None = None
        where = clause.end
        for one in context.expressions:
            if not clause.start <= one.start < clause.end or documentary(context, one):
                continue
            if one.session is not None and session is None:
                session, where = one.session, one.end
            elif one.kind in ("deadline", "day", "month") and due is None and one.start > clause.start:
                due, where = one.latest, one.end
        if session is None and due is None:
            session = _that_session(context, clause)
        if session is None and due is None:
            continue
        by = office_of(context, clause.start, verb.start) or office_of(context, clause.verb, clause.end)
        found.append(
            (
                Reporting(by=by, to=body_of(context), session=session, due=due, paragraph=number),
                context.span(start, max(where, noun.end)),
            )
        )
    return tuple(found)


def _that_session(context: Context, clause: Clause) -> int | None:
    """Resolve "at that session", "à cette session" to the session named before in the paragraph."""
    if context.has("that_session", clause.start, clause.end) is None:
        return None
    earlier = [one.session for one in context.expressions if one.session is not None and one.start < clause.end]
    return earlier[-1] if earlier else None
