"""Dates in figures alone: "2010-04-03", "03.04.2010", "25/12/2010"; in "03/04/2010" either may be the month."""

from datetime import date
from typing import NamedTuple

from domain.resolution.text.phrases import Tagged
from domain.resolution.text.tokens import figure
from domain.resolution.time.calendar import FIRST_YEAR, LAST_YEAR

_SEPARATORS = frozenset("/.-")
_LENGTH = 5  # tokens: three numbers and two separators


class InFigures(NamedTuple):
    """A date in figures up to token *end*; *day* None where it can be read in two ways or is no day at all."""

    end: int
    day: date | None
    doubt: str


def in_figures(tagged: Tagged, i: int, *, day_first: bool) -> InFigures | None:
    """Return the date in figures at token *i*; *day_first* where usage sets the day before the month."""
    words = tagged.words
    if i + _LENGTH > len(tagged) or any(not words.glued(k) for k in range(i + 1, i + _LENGTH)):
        return None
    one, two, three = (figure(words.norms[k]) for k in (i, i + 2, i + 4))
    separator = words.norms[i + 1]
    if one is None or two is None or three is None or separator not in _SEPARATORS or words.norms[i + 3] != separator:
        return None
    if FIRST_YEAR <= one <= LAST_YEAR and separator == "-":
        return _day(i + _LENGTH, one, two, three)
    if not FIRST_YEAR <= three <= LAST_YEAR or not (1 <= one <= 31 and 1 <= two <= 31) or separator == "-":
        return None
    if separator == "/" and not day_first and one <= 12 and two <= 12 and one != two:
        return InFigures(i + _LENGTH, None, "figures")
    return _day(i + _LENGTH, three, one, two) if two > 12 else _day(i + _LENGTH, three, two, one)


def _day(end: int, year: int, month: int, day: int) -> InFigures:
    try:
        return InFigures(end, date(year, month, day), "")
    except ValueError:
        return InFigures(end, None, "no-such-day")
