"""Features: what about a draft makes its reading more or less sure, as names; nothing here knows a weight."""

from collections.abc import Iterator

from domain.resolution.context import Context
from domain.resolution.convening.barriers import documentary
from domain.resolution.convening.windows import candidates_of
from domain.resolution.drafts import Draft
from domain.resolution.time.expression import Expression

_STEPS = ((5, "close"), (15, "near"), (40, "far"))
_LENGTHS = ((40, "short"), (90, "middle"), (180, "long"))
_ASKING = frozenset({"request", "invite", "call", "urge", "recommend", "encourage", "authorize", "entrust"})


def features_of(draft: Draft, count: int) -> frozenset[str]:
    """Return the features of *draft*, one of *count* in its text."""
    return frozenset(_features(draft, count))


def _features(draft: Draft, count: int) -> Iterator[str]:
    context, convening, event = draft.context, draft.convening, draft.event
    act = convening.clause.act
    yield "act:none" if act is None else "act:asks" if act in _ASKING else f"act:{act}"
    yield f"verb:{convening.verb.category}:{convening.verb.value if convening.verb.category == 'convene' else ''}"
    yield f"language:{context.language}"
    if context.adopted is None:
        yield "no-adoption"
    if convening.offer_accepted:
        yield "offer-accepted"
    if convening.event is None:
        yield "pronoun"
    if event is not None:
        yield f"event:{event.head.value}"
        yield f"apart:{_step(abs(event.start - convening.verb.end))}" if draft.where is context else "named-elsewhere"
        if event.definite:
            yield "definite-short" if event.short else "definite"
        elif event.short:
            yield "short"
        if event.minor:
            yield "minor"
    yield from _of_window(draft)
    others = sum(1 for tag in context.events if tag.value != "other") - 1
    yield f"other-events:{min(max(others, 0), 3)}"
    yield f"length:{_step(len(context.tagged), _LENGTHS)}"
    yield f"clauses:{min(len(context.clauses), 3)}"
    if count > 1:
        yield "several-mandates"
    if any(one.foreign_session for one in context.expressions):
        yield "session-of-another-body"
    for category in ("recurring", "condition", "possibly", "study", "other_verb", "relative", "past", "consultation"):
        if context.has(category, convening.clause.start, convening.clause.end) is not None:
            yield f"has:{category}"
    yield f"hosts:{min(len({named.country for named, *_ in draft.places}), 2)}"
    yield from _of_places(draft)
    if event is not None and event.head.value == "review_conference" and event.name_end - event.head.start <= _BARE:
        yield "review-alone"


def _of_places(draft: Draft) -> Iterator[str]:
    context, clause = draft.context, draft.convening.clause
    taken = {named.country for named, *_ in draft.places}
    named = [tag for k in range(clause.start, clause.end) if (tag := context.place_at(k)) is not None]
    unclaimed = {tag.value[:2] for tag in named} - {country or "" for country in taken}
    yield f"places-unclaimed:{min(len(unclaimed), 2)}"
    if unknown_places(context, clause.start, clause.end):
        yield "place-unknown"


def unknown_places(context: Context, start: int, end: int) -> tuple[int, ...]:
    """Return the tokens at which a name in capitals that no table holds follows "in" or "at"."""
    found = []
    for tag in context.tagged.all("place_in", start=start, end=min(end, len(context.tagged) - 1)):
        k = tag.end
        if k >= end or context.words.norms[tag.start] not in _IN or not context.words.raw(k)[:1].isupper():
            continue
        known = (
            context.place_at(k) is not None or context.expression_at(k) is not None or context.seat_at(k) is not None
        )
        other = context.tagged.tag(
            k, "event", "organ", "office", "month", "weekday", "headquarters", "venue", "definite"
        )
        if not known and other is None and context.words.raw(k)[1:].islower() and not context.dated(k):
            found.append(k)
    return tuple(found)


_NAMED = ("event", "organ", "office", "month", "weekday", "headquarters", "venue", "definite")
_BARE = 4  # tokens of "review of the Group"
_IN = frozenset({"in", "at", "a", "en", "au", "в"})


def _of_window(draft: Draft) -> Iterator[str]:
    window = draft.window
    if window is None:
        yield "window:none"
    else:
        yield f"window:{window.kind}"
        if draft.inferred:
            yield "year-inferred"
        adopted, latest = draft.context.adopted, window.latest or window.earliest
        if adopted is not None and latest is not None and latest < adopted:
            yield "window-past"
    rest = rivals(draft)
    yield f"rivals:{min(len(rest), 3)}"
    open_ones = [one for one in candidates_of(draft.context, draft.convening) if one in rest]
    yield f"open-rivals:{min(len(open_ones), 2)}"
    loose = _loose_numbers(draft)
    if loose:
        yield "numbers-unread"
    if window is not None and (start := draft.spans.get("window")) is not None:
        at = draft.context.token_at(start[0])
        yield f"window-apart:{_step(abs(at - draft.convening.verb.end))}"


def _loose_numbers(draft: Draft) -> bool:
    """Return whether a year, or a month, of the clause is part of no time that was read."""
    context, clause = draft.context, draft.convening.clause
    return any(
        (context.words.norms[k].isdecimal() and _YEARS[0] <= int(context.words.norms[k][:6]) <= _YEARS[1])
        or (context.tagged.tag(k, "month") is not None and context.words.raw(k)[:1].isupper())
        for k in range(clause.start, clause.end)
        if not any(one.start <= k < one.end for one in context.expressions) and context.words.norms[k - 1 : k] != ["/"]
    )


_YEARS = (1945, 2100)


def rivals(draft: Draft) -> tuple[Expression, ...]:
    """Return the other times of the paragraph that give days and date no document."""
    taken = draft.spans.get("window", (-1, -1))
    return tuple(one for one in times(draft.context) if not _within(draft.context, one, taken))


def times(context: Context) -> tuple[Expression, ...]:
    """Return the times of a paragraph that give days, and are no document's and no anniversary's."""
    return tuple(
        one
        for one in context.expressions
        if one.fixes_days and not one.bare_year and one.kind != "anniversary" and not documentary(context, one)
    )


def _within(context: Context, one: Expression, taken: tuple[int, int]) -> bool:
    start, end = context.span(one.start, one.end)
    return start < taken[1] and taken[0] < end


def _step(tokens: int, steps: tuple[tuple[int, str], ...] = _STEPS) -> str:
    return next((name for most, name in steps if tokens <= most), "beyond")
