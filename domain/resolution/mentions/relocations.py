"""Removals: an event that goes from one place to another ("from Lima to Quito", "由利马改为基多")."""

from typing import NamedTuple

from domain.resolution.context import Context

_COUNTRY = 4  # tokens of ", Chile" or "(Chile)" between the two places


class Removal(NamedTuple):
    """Tokens *start* to *into* name the former place, the new one begins at *place*."""

    start: int
    into: int
    place: int


def removal(context: Context, i: int) -> Removal | None:
    """Return the removal that is told from token *i* on."""
    out = context.tagged.tag(i, "moved_out")
    if out is None:
        return None
    former = _place_end(context, out.end)
    if former is None:
        return None
    for k in range(former, former + _COUNTRY):
        into = context.tagged.tag(k, "moved_in")
        if into is not None and _place_end(context, into.end) is not None:
            return Removal(i, k, into.end)
    return None


def _place_end(context: Context, at: int) -> int | None:
    article = context.tagged.tag(at, "definite")
    place = context.place_at(at)
    if place is None and article is not None:
        place = context.place_at(article.end)
    return None if place is None else place.end
