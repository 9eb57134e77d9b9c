"""Calendar: from a period in words (half, quarter, season, "early") to its first and last day, both inclusive.

Conventions, where usage fixes no days: "early", "mid" and "late" are thirds (of a year four months, of a month ten
days); seasons are the astronomical ones of the northern hemisphere to the day.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from domain.mandates.mandate import Granularity

Days = tuple[date, date]
FIRST_YEAR, LAST_YEAR = 1900, 2199
_SEASONS = {
    "spring": ((3, 21), (6, 20)),
    "summer": ((6, 21), (9, 22)),
    "autumn": ((9, 23), (12, 20)),
}


class Partial(NamedTuple):
    """What words say of one end of a period; None where they say nothing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    unit: str | None = None  # half, quarter, week, fortnight, tendays; months, weeks, days for some of them
    nth: int | None = None  # which of them; -1 the last
    many: int | None = None  # how many ("the first six months")
    season: str | None = None
    fuzz: str | None = None  # early, mid, late
    until_year: int | None = None

    @property
    def empty(self) -> bool:
        """Return whether nothing at all was said."""
        return all(value is None for value in self)


def months_after(day: date, months: int) -> date:
    """Return the same day *months* later (earlier where negative), or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _month(year: int, first: int, last: int) -> Days:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _thirds(days: Days, fuzz: str) -> Days:
    first, last = days
    if (last - first).days > 300:
        start = {"early": 1, "mid": 5, "late": 9}[fuzz]
        return _month(first.year, start, start + 3)
    if (last - first).days < 32:
        bounds = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day)}[fuzz]
        return first.replace(day=bounds[0]), last.replace(day=bounds[1])
    third = ((last - first).days + 1) // 3
    offset = {"early": 0, "mid": third, "late": 2 * third}[fuzz]
    return first + timedelta(days=offset), last if fuzz == "late" else first + timedelta(days=offset + third - 1)


def _some(partial: Partial, year: int, count: int) -> tuple[Days, Granularity] | None:
    """Return the first or last *count* months of the year, or weeks or days of the month."""
    if partial.unit == "months":
        if partial.month is not None or not 1 <= count <= 12:
            return None
        first = 1 if partial.nth == 1 else 13 - count
        return _month(year, first, first + count - 1), {3: "quarter", 6: "half"}.get(count, "fuzzy")  # type: ignore[return-value]
    if partial.month is None:
        return None
    first_day, last_day = _month(year, partial.month, partial.month)
    length = timedelta(days=count * (7 if partial.unit == "weeks" else 1) - 1)
    if length > last_day - first_day:
        return None
    return ((first_day, first_day + length) if partial.nth == 1 else (last_day - length, last_day)), "fuzzy"


def _part(partial: Partial, year: int) -> tuple[Days, Granularity] | None:
    unit, nth = partial.unit, partial.nth or 1
    if partial.many is not None:
        return _some(partial, year, partial.many)
    if partial.month is None:
        size = {"half": 6, "third": 4, "quarter": 3}.get(unit or "")
        if size is None:
            return None
        count = 12 // size
        n = count if nth == -1 else nth
        if not 1 <= n <= count:
            return None
        return _month(year, (n - 1) * size + 1, n * size), "quarter" if unit == "quarter" else "half"
    first, last = _month(year, partial.month, partial.month)
    if unit in ("half", "fortnight"):
        if nth == 1:
            return (first, first.replace(day=15)), "fuzzy"
        return (first.replace(day=16), last), "fuzzy"
    if unit == "week":
        if nth == -1:
            return (last - timedelta(days=6), last), "week"
        start = first + timedelta(days=7 * (nth - 1))
        return ((start, min(last, start + timedelta(days=6))), "week") if start <= last else None
    if unit == "tendays":
        if nth == -1 or nth >= 3:
            return (first.replace(day=21), last), "fuzzy"
        start = first.replace(day=10 * (nth - 1) + 1)
        return (start, start + timedelta(days=9)), "fuzzy"
    return None


def days_of(partial: Partial) -> tuple[Days, Granularity] | None:
    """Return first and last day of *partial* and its granularity, or None where it fixes no days."""
    year = partial.year
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if partial.until_year is not None:
        if not year <= partial.until_year <= LAST_YEAR:
            return None
        return (date(year, 1, 1), date(partial.until_year, 12, 31)), "year"
    if partial.day is not None:
        if partial.month is None or not 1 <= partial.day <= monthrange(year, partial.month)[1]:
            return None
        day = date(year, partial.month, partial.day)
        if partial.unit == "week_of":
            return (day, day + timedelta(days=6)), "week"
        return (day, day), "day"
    days: Days
    granularity: Granularity
    if partial.unit is not None:
        found = _part(partial, year)
        if found is None:
            return None
        days, granularity = found
    elif partial.season == "winter":
        days, granularity = (date(year, 12, 21), date(year + 1, 3, 20)), "season"
    elif partial.season is not None:
        start, end = _SEASONS[partial.season]
        days, granularity = (date(year, *start), date(year, *end)), "season"
    elif partial.month is not None:
        days, granularity = _month(year, partial.month, partial.month), "month"
    else:
        days, granularity = _month(year, 1, 12), "year"
    if partial.fuzz is not None:
        return _thirds(days, partial.fuzz), "fuzzy"
    return days, granularity
