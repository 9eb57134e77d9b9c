"""Periods: a run of day numbers, months, years, halves, seasons … read to days.

What one end or member of a run leaves out is taken from its neighbours (year and month from the right in European
order, from the left in Chinese).
"""

from datetime import date, timedelta
from typing import NamedTuple

from domain.mandates.mandate import Granularity
from domain.resolution.text.phrases import Tagged
from domain.resolution.time.calendar import Days, Partial, days_of
from domain.resolution.time.date_fragments import run_at


class Period(NamedTuple):
    """First and last day of a run of tokens; *granularity* that of its coarsest end."""

    start: int
    end: int
    days: Days
    granularity: Granularity
    ends: tuple[Days, ...]
    partials: tuple[Partial, ...]
    inferred: bool
    backward: bool = False  # the first end lies after the last

    @property
    def bare_year(self) -> bool:
        """Return whether the run is but one year in figures."""
        return len(self.partials) == 1 and self.partials[0]._replace(year=None).empty

    @property
    def base(self) -> Days:
        """Return the days of the last member without "early", "mid" or "late"."""
        found = days_of(self.partials[-1]._replace(fuzz=None))
        return found[0] if found else self.ends[-1]


def _filled(partials: list[Partial]) -> list[Partial]:
    filled = list(partials)
    for k in range(len(filled) - 2, -1, -1):
        one, following = filled[k], filled[k + 1]
        if one.year is None and following.year is not None:
            one = one._replace(year=following.year)
        if one.month is None and one.day is not None and following.month is not None:
            one = one._replace(month=following.month)
        filled[k] = one
    for k in range(1, len(filled)):
        one, before = filled[k], filled[k - 1]
        if one.month is None and one.day is not None:
            one = one._replace(month=before.month)
        if one.year is None:
            one = one._replace(year=before.year)
        filled[k] = one
    return filled


def _with_year(partials: list[Partial], ref: date | None) -> tuple[list[Partial], bool]:
    """Give the next possible year after *ref* to a run that names none."""
    if ref is None or any(partial.year is not None for partial in partials):
        return partials, False
    if not any(partial.month or partial.unit or partial.season for partial in partials):
        return partials, False
    last = partials[-1]._replace(year=ref.year)
    found = days_of(last)
    year = ref.year if found and found[0][1] >= ref else ref.year + 1
    return [partial._replace(year=year) for partial in partials], True


_COARSE: tuple[Granularity, ...] = ("day", "week", "fuzzy", "month", "quarter", "season", "half", "year")


def period(tagged: Tagged, i: int, ref: date | None = None) -> Period | None:
    """Return the period whose run starts at token *i*, or None; *ref* gives the year where the text names none."""
    run = run_at(tagged, i)
    members = run.members
    if not any(partial.year is not None for partial, _ in members) and (
        ref is None or not any(partial.month or partial.unit or partial.season for partial, _ in members)
    ):
        return None
    while members:
        partials, inferred = _with_year([partial for partial, _ in members], ref)
        partials = _filled(partials)
        found = [days_of(partial) for partial in partials]
        if found[-1] is None:
            members = members[:-1]
            continue
        kept = [(partial, days) for partial, days in zip(partials, found, strict=True) if days is not None]
        if len(kept) < len(found):  # a number that leads into the run but is no day of it
            return None
        ends = [days for _, (days, _) in kept]
        backward = len(ends) > 1 and ends[0][0] > ends[-1][1]
        if backward and members[0][0].year is None and partials[0].month != partials[-1].month:
            earlier = days_of(partials[0]._replace(year=(partials[0].year or 1) - 1))
            if earlier is not None:
                ends[0], backward = earlier[0], False
        first, last = min(days[0] for days in ends), max(days[1] for days in ends)
        if last - first > timedelta(days=366 * 40):
            members = members[:1]
            continue
        granularity = max((grain for _, (_, grain) in kept), key=_COARSE.index)
        return Period(i, members[-1][1], (first, last), granularity, tuple(ends), tuple(partials), inferred, backward)
    return None


def no_such_day(tagged: Tagged, i: int) -> int | None:
    """Return where a run ends that names a day that the calendar does not have ("31 June 2012")."""
    run = run_at(tagged, i)
    for partial in _filled([partial for partial, _ in run.members]):
        whole = partial.day is not None and partial.month is not None and partial.year is not None
        if whole and partial.unit is None and days_of(partial) is None:
            return run.members[-1][1]
    return None
