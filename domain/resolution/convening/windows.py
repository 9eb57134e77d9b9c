"""Windows: the time and the length that a clause gives for its event, apart from every other time that it names."""

from datetime import date
from typing import NamedTuple

from domain.mandates.mandate import Window
from domain.resolution.context import Context
from domain.resolution.convening.barriers import bare, barred, documentary
from domain.resolution.convening.convening import Convening
from domain.resolution.convening.roles import in_several_parts
from domain.resolution.structure.clauses import Clause
from domain.resolution.time.dates import begins, intersected, read_window
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral

_GRAINS = {"day": 0, "week": 1, "fuzzy": 2, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5, "session": 7}
_CLOSED = 6  # tokens from a day to "as that of its closing"
_DEBATE = 4  # tokens of "before the general debate of"
_APART = 7  # tokens between two times that bound one event


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


def candidates_of(context: Context, convening: Convening) -> list[Expression]:
    """Return the times of the clause that nothing keeps from being its event's."""
    return [
        one
        for one in context.between(convening.clause.verb, convening.clause.end)
        if not barred(context, convening, one) and (not bare(context, one) or _postponed_to(context, convening, one))
    ]


def window_of(context: Context, convening: Convening) -> Found | None:
    """Return the window that the clause gives for its event: the most exact time that belongs to it."""
    candidates = candidates_of(context, convening)
    if convening.postponed:  # the former time stands before the verb, the new one after it
        candidates = [one for one in candidates if one.start >= convening.verb.end] or candidates
    after = next(
        (one for one in candidates if one.kind == "relative" and one.foreign_session and "after" in one.modifiers), None
    )
    candidates.sort(key=_rank)
    if not candidates or _rank(candidates[0])[0] >= 99:
        return None
    chosen = next((one for one in candidates if _begin_and_complete(context, one) is not None), candidates[0])
    start, end = chosen.start, chosen.end
    if chosen.leans_on is not None:
        start = chosen.leans_on
    if convening.postponed and (moved := _moved_to(context, chosen)) is not None:
        return moved
    if (whole := _in_parts(context, convening, candidates)) is not None:
        return whole
    if (joined := _joined(context, candidates, chosen)) is not None:
        return joined
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
    if begins(context.tagged, chosen) and chosen.period is not None:
        text, start = context.cut(chosen.period.start, chosen.end), chosen.period.start
        return Found(read_window(text, context.language, context.adopted), start, end, inferred)
    if (beside := _beside_debate(context, chosen)) is not None:
        return Found(Window(kind="relative", expression=context.cut(beside, end)), beside, end, inferred)
    if chosen.kind == "relative" and _counts_from_another(context, chosen):
        return Found(Window(kind="relative", expression=text), start, end, inferred)
    if chosen.kind == "session" or (chosen.kind != "none" and chosen.foreign_session and after is None):
        return Found(chosen.window(text), start, end, inferred)
    return Found(read_window(text, context.language, context.adopted), start, end, inferred)


def _postponed_to(context: Context, convening: Convening, one: Expression) -> bool:
    """Return whether a year alone is the one that the event is postponed to ("to postpone to 1968 the Conference")."""
    return convening.postponed and context.ends_at("to", one.start) is not None


def _joined(context: Context, candidates: list[Expression], chosen: Expression) -> Found | None:
    """Join two times that bound one event: "not before … and not after …", "on 22 … and on 23 …"."""
    for other in candidates:
        first, last = sorted((chosen, other))
        if other is chosen or (other.session is not None and not other.fixes_days):
            continue
        if (both := intersected(first, last)) is not None and _bounds(context, first, last):
            window = Window(
                kind="range",
                earliest=both[0],
                latest=both[1],
                expression=context.text[slice(*context.span(first.start, last.end))],
                granularity=chosen.granularity
                if first.earliest is None or last.earliest is None
                else first.granularity,
            )
            return Found(window, first.start, last.end, inferred=False)
        near = last.start - first.end <= _APART
        opens, closes = (first, last) if first.earliest is not None else (last, first)
        if opens.earliest is None or closes.latest is None or closes.latest <= opens.earliest:
            continue
        if opens.period is not None and opens.period.inferred and closes is last:
            opens = opens._replace(earliest=_in_year_of(opens.earliest, closes.latest))
        bounds = near and opens.latest is None and closes.earliest is None
        days = near and first.kind == last.kind == "day" and _and_alone(context, first.end, last.start)
        whole = opens is first and _opens_and_closes(context, first, last)
        if bounds or days or whole:
            window = Window(
                kind="range",
                earliest=opens.earliest,
                latest=closes.latest,
                expression=context.text[slice(*context.span(first.start, last.end))],
                granularity=chosen.granularity,
            )
            return Found(window, first.start, last.end, inferred=False)
    return None


def _bounds(context: Context, first: Expression, last: Expression) -> bool:
    """Return whether *last* only narrows *first*: no comma but one before "but", no verb and no other event between."""
    if last.start - first.end > _APART or last.session is not None or first.session is not None or last.leans_on:
        return False
    if first.kind == "relative" or last.kind == "relative":
        return False
    words = context.words.norms[first.end : last.start]
    verbs = (context.tagged.tag(k, "convene", "act", "report_verb", "event") for k in range(first.end, last.start))
    return ";" not in words and not any(verbs)


def _in_year_of(opens: date | None, closes: date) -> date | None:
    """Return the day on which a time without a year opens, in the year of the one that closes it or the one before."""
    if opens is None:
        return None
    first = opens.replace(year=closes.year, day=min(opens.day, 28))
    return first if first <= closes else first.replace(year=closes.year - 1)


def _beside_debate(context: Context, one: Expression) -> int | None:
    """Return where "immediately before the general debate of its … session" begins: no table has its days."""
    debate = context.has("general_debate", one.start - _DEBATE, one.start + 1) if one.session is not None else None
    if debate is None:
        return None
    return next(
        (
            tag.start
            for k in range(max(0, debate.start - _DEBATE), debate.start)
            for tag in context.tagged.tags[k]
            if tag.category in ("before", "after") and tag.end >= debate.start - 1
        ),
        None,
    )


def _counts_from_another(context: Context, one: Expression) -> bool:
    """Return whether a length of time counts from anything but this text ("after the entry into force of …")."""
    if "quantity" not in one.modifiers or context.has("this_text", one.start - 4, one.end + 1) is not None:
        return False
    if context.language == "zh":
        led = context.has("hence", one.start, one.end) or context.has("hence_first", one.start, one.end)
        return led is not None and led.start <= one.start + 2 and context.words.norms[one.start - 1].isalpha()
    counted = context.ends_at("hence", one.end)
    if counted is None or one.end >= len(context.tagged):
        return False
    return context.words.norms[one.end].isalpha() and context.tagged.tag(one.end, "convene", "indefinite") is None


def _and_alone(context: Context, start: int, end: int) -> bool:
    """Return whether "and" joins two days, with no verb and no comma between."""
    return context.has("and", start, end + 1) is not None and not any(
        context.words.norms[k] in (",", ";") or context.tagged.tag(k, "convene", "act", "report_verb")
        for k in range(start, end)
    )


def _opens_and_closes(context: Context, first: Expression, last: Expression) -> bool:
    """Return whether the event opens on *first* ("from" alone) and a verb of closing comes before *last*."""
    if not (first.kind == "day" or "from" in first.modifiers) or last.granularity != "day":
        return False
    return context.has("closes", first.end, min(last.end + _CLOSED, len(context.tagged))) is not None


def _moved_to(context: Context, chosen: Expression) -> Found | None:
    """Read "from 3-7 March to 12-16 May 2014", "from 2020 to 2021" of a postponed event: the later time."""
    ends = chosen.period.ends if chosen.period is not None else ()
    coarse = chosen.granularity in ("month", "year")
    if not (len(ends) >= 3 or (len(ends) == 2 and coarse and "from" in chosen.modifiers)):
        return None
    window = Window(
        kind="range",
        earliest=ends[(len(ends) + 1) // 2][0] if len(ends) >= 3 else ends[1][0],
        latest=ends[-1][1],
        expression=context.cut(chosen.start, chosen.end),
        granularity=chosen.granularity,
    )
    return Found(window, chosen.start, chosen.end, inferred=False)


def _in_parts(context: Context, convening: Convening, candidates: list[Expression]) -> Found | None:
    """Join the times of an event that is held in several sessions: from the first day of all to the last."""
    dated = sorted(one for one in candidates if one.earliest and one.latest and one.session is None)
    if len(dated) < 2:
        return None
    several = in_several_parts(context, convening.verb.start, dated[0].start)
    if not several and not _first_and_second(context, convening, dated[0], dated[1]):
        return None
    first, last = dated[0], dated[-1]
    window = Window(
        kind="range",
        earliest=min(one.earliest for one in dated if one.earliest),
        latest=max(one.latest for one in dated if one.latest),
        expression=context.text[slice(*context.span(first.start, last.end))],
        granularity=max((one.granularity for one in dated), key=lambda grain: _GRAINS.get(grain or "year", 5)),
    )
    return Found(window, first.start, last.end, inferred=False)


def _first_and_second(context: Context, convening: Convening, before: Expression, after: Expression) -> bool:
    """Return whether two times are those of a first and a second session ("the first from …, the second …")."""
    return _ordinal(context, 1, convening.clause.start, before.start) and _ordinal(context, 2, before.end, after.start)


def _ordinal(context: Context, wanted: int, start: int, end: int) -> bool:
    numbers = (numeral(context.tagged, k) for k in range(start, end) if not context.dated(k))
    return any(one is not None and one.ordinal and one.value == wanted for one in numbers)


def fixed_later(context: Context) -> Found | None:
    """Return the time for which somebody is asked to fix the date ("prie le Secrétaire général d'en fixer la date")."""
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


def offered_window(context: Context, clause: Clause) -> Found | None:
    """Return the time at which somebody offers to host the event ("the offer … to host the Conference … in May")."""
    hosting = context.has("host_verb", clause.start, clause.end)
    if hosting is None:
        return None
    for one in context.between(hosting.end, clause.end):
        if one.fixes_days and one.session is None and not one.foreign_session and not documentary(context, one):
            if bare(context, one) or "every" in one.modifiers or one.kind == "anniversary":
                continue
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


def duration_of(context: Context, start: int, end: int) -> tuple[int, int, int] | None:
    """Return the length in days that the clause gives and its tokens; weeks as the calendar has them, seven days."""
    for i in range(start, end):
        whole = context.tagged.tag(i, "whole_duration")
        if whole is not None:
            return int(whole.value), i, whole.end
        number = numeral(context.tagged, i)
        if number is None or number.ordinal or not 1 <= number.value <= 60 or context.dated(i):
            continue
        k = number.end
        if k < end and context.words.norms[k] == "-":
            k += 1
        unit = context.tagged.tag(k, "duration_unit")
        if (
            unit is None
            or context.tagged.tag(k, "anniversary")
            or context.tagged.tag(unit.end, "ago", "hence")
            or context.ends_at("within", number.start)
        ):
            continue
        if context.ends_at("hence_first", number.start) or context.ends_at("ago_first", number.start):
            continue
        return number.value * (1 if unit.value == "day" else 7), number.start, unit.end
    return None
