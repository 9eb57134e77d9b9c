"""Anniversaries: the day itself, from the text's own words or from the footnote that the name is marked with."""

from datetime import date

from domain.mandates.mandate import Occasion
from domain.resolution.context import Context
from domain.resolution.structure.layout import Footnote, Layout, mark_of
from domain.resolution.text.languages import phrases_of
from domain.resolution.text.phrases import Tagged
from domain.resolution.text.tokens import fold, tokens
from domain.resolution.time.calendar import months_after
from domain.resolution.time.dates import expressions


def day_of(
    context: Context, occasion: Occasion, start: int, end: int, plan: Layout, text: str, language: str
) -> date | None:
    """Return the day of *occasion*: the last day of what its source dates, and so many years later."""
    years = occasion.years
    if years is None:
        return None
    base = _in_words(context, start, end) or _in_footnote(context, start, plan, text, language)
    if base is None:
        base = _in_preamble(occasion, plan, text, language)
    if base is None:
        return None
    try:
        return months_after(base, years * 12)
    except (ValueError, OverflowError):
        return None


def _in_words(context: Context, start: int, end: int) -> date | None:
    """Read "the Plan of Action, adopted on 12 September 1978"."""
    for one in context.expressions:
        if (
            start <= one.start <= end + 24
            and one.kind in ("day", "range")
            and one.granularity == "day"
            and (
                context.has("past", max(start, one.start - 8), one.start + 1)
                and ";" not in context.words.norms[end : one.start]
            )
        ):
            return one.latest
    return None


def _in_footnote(context: Context, start: int, plan: Layout, text: str, language: str) -> date | None:
    """Follow the first footnote mark in the rest of the phrase."""
    if not plan.footnotes or start >= len(context.tagged):
        return None
    for k in range(start, min(len(context.tagged), start + 45)):
        if context.words.norms[k] == ";":
            break
        found = mark_of(text, context.words.starts[k])
        if found is not None:
            return _dated(plan.footnotes, found[0], text, language)
    return None


def _in_preamble(occasion: Occasion, plan: Layout, text: str, language: str) -> date | None:
    """Find the same name in the preamble and follow its mark, or the day that stands beside it."""
    wanted = fold(occasion.what[:60])
    if len(wanted) < 8:
        return None
    for block in plan.preamble:
        body = text[block.start : block.end]
        folded_at = _find(body, occasion.what)
        if folded_at is None:
            continue
        for position in range(block.start + folded_at, min(block.end, block.start + folded_at + 500)):
            found = mark_of(text, position)
            if found is not None:
                return _dated(plan.footnotes, found[0], text, language)
        tagged = Tagged(tokens(text, block.start, block.end), phrases_of(language))
        days = [one for one in expressions(tagged) if one.granularity == "day" and one.latest is not None]
        after = [one for one in days if tagged.words.starts[one.start] >= block.start + folded_at]
        if after:
            return after[0].latest
    return None


def _find(body: str, what: str) -> int | None:
    at = body.lower().find(what.lower())
    return at if at >= 0 else None


def _dated(footnotes: tuple[Footnote, ...], mark: int, text: str, language: str) -> date | None:
    for note in footnotes:
        if note.mark == mark:
            tagged = Tagged(tokens(text, note.start, note.end), phrases_of(language))
            for one in expressions(tagged):
                if one.granularity == "day" and one.latest is not None:
                    return one.latest
    return None
