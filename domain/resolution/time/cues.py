"""Anchors: the tokens without which a run of numbers is no time: a month, a season, a unit, a year."""

from domain.resolution.text.phrases import Tagged, once_a_token
from domain.resolution.time.calendar import FIRST_YEAR, LAST_YEAR

_KINDS = frozenset({"month", "season", "fuzz", "part", "unit", "durunit", "week_of", "week_after"})
_COUNTERS = frozenset("年月日号號")
_HAN = frozenset("〇零一二两三四五六七八九十百")
_STRIDE = 8  # tokens that are looked over at once


def anchored(tagged: Tagged, i: int, reach: int) -> bool:
    """Return whether one of the tokens from *i* on, *reach* of them at most, may anchor a time."""
    return any(_in_stride(tagged, k) for k in range(i - i % _STRIDE, min(i + reach, len(tagged)), _STRIDE))


@once_a_token
def _in_stride(tagged: Tagged, start: int) -> bool:
    return any(_anchors(tagged, k) for k in range(start, min(start + _STRIDE, len(tagged))))


def _anchors(tagged: Tagged, k: int) -> bool:
    norm = tagged.words.norms[k]
    if norm.isdecimal():
        return len(norm) >= 4 and FIRST_YEAR <= int(norm[:6]) <= LAST_YEAR
    return norm in _COUNTERS or norm in _HAN or not _KINDS.isdisjoint(tagged.kinds[k])
