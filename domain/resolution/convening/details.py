"""Details of a mandate: occasion, consultation, decision, reports."""

from collections.abc import Sequence
from datetime import date

from domain.mandates.mandate import Consultation, DecisionDue, Occasion, Reporting, Span
from domain.reference.assembly_sessions import FIRST, LAST, session_days
from domain.resolution.context import Context
from domain.resolution.convening.barriers import documentary
from domain.resolution.mentions.offices import body_of, office_of
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag
from domain.resolution.time.expression import Expression

_AFTER = 100  # a session before the word for deciding counts only where none stands after it
_FIRST_VERB = 6  # tokens from an act to the verb that it governs
_ENTRUSTED = 6  # words of entrusting looked at before the consultations


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
    noun = context.has("consultation", start, end) or context.facilitated
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
    """Return the session at which the body is to decide: of several, the one nearest after the word for deciding."""
    best: tuple[int, Expression] | None = None
    for one in context.expressions:
        if one.session is None or one.foreign_session or not start <= one.start < end:
            continue
        nears = list(context.tagged.all("decision", start=max(start, one.start - 14), end=min(end, one.end + 8)))
        if not nears or context.has("report_verb", nears[0].end, one.start):
            continue
        before = [one.start - tag.end for tag in nears if tag.end <= one.start]
        far = min(before) if before else _AFTER + nears[0].start - one.end
        if best is None or far < best[0]:
            best = far, one
    if best is None:
        return None
    one = best[1]
    assert one.session is not None  # noqa: S101 - asked above
    latest = session_days(one.session)[1] if FIRST <= one.session <= LAST else None
    return DecisionDue(body=body_of(context), session=one.session, latest=latest), one.start, one.end


def decision_apart(context: Context) -> tuple[DecisionDue, int, int] | None:
    """Return the session at which another paragraph sets out to decide ("Decides to determine at its … session …")."""
    for clause in context.clauses:
        reach = clause.end if context.language == "zh" else clause.start + _FIRST_VERB
        if clause.act == "decide" and context.has("decision", clause.start, reach) is not None:
            return decision_of(context, clause.start, clause.end)
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
