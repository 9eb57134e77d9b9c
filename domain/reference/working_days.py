"""Working days: counting days of one calendar, by table: a working week and the holidays in it.

Everything is inclusive unless a name says otherwise. Counting agrees with numpy's busday_offset and busday_count
(a test compares a million cases); the tables make a step as cheap as two look-ups.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domain.kernel.errors import BadInput

FIRST, LAST = date(1944, 1, 1), date(2112, 12, 31)
"""The days that can be counted."""
_BASE = FIRST.toordinal()
_SIZE = LAST.toordinal() - _BASE + 1
_WEEKDAYS = (np.arange(_SIZE) + FIRST.weekday()) % 7
MONDAY_TO_FRIDAY = frozenset(range(5))

Days = NDArray[np.int64]
"""Days as the number of days since FIRST."""


class WorkingDays:
    """The working days of one calendar: a set of days; nothing in it changes after it is made."""

    __slots__ = ("_day_at", "_number", "holidays", "works_on")

    def __init__(self, works_on: NDArray[np.bool_], holidays: Mapping[date, str]) -> None:
        """Take one truth value a day from FIRST to LAST; use `of`, `both` or `either` to make one."""
        self.works_on = works_on
        self.holidays = holidays
        self._number = np.concatenate(([0], np.cumsum(works_on))).astype(np.int64)
        self._day_at = np.flatnonzero(works_on).astype(np.int64)

    @classmethod
    def of(
        cls, holidays: Mapping[date, str] | Iterable[date] = (), week: frozenset[int] = MONDAY_TO_FRIDAY
    ) -> "WorkingDays":
        """Return the calendar of a working *week* (Monday is 0) without *holidays* (their names, if a mapping)."""
        named = dict(holidays) if isinstance(holidays, Mapping) else dict.fromkeys(holidays, "")
        works = np.isin(_WEEKDAYS, sorted(week))
        closed = [day.toordinal() - _BASE for day in named if FIRST <= day <= LAST]
        works[closed] = False
        return cls(works, named)

    def both(self, other: "WorkingDays") -> "WorkingDays":
        """Return the days on which both calendars work: every holiday of either is kept."""
        return WorkingDays(self.works_on & other.works_on, {**other.holidays, **self.holidays})

    def either(self, other: "WorkingDays") -> "WorkingDays":
        """Return the days on which at least one of the calendars works: a holiday counts only where both keep it."""
        shared = {day: name for day, name in self.holidays.items() if day in other.holidays}
        return WorkingDays(self.works_on | other.works_on, shared)

    def without(self, closed: Iterable[tuple[date, date]], name: str) -> "WorkingDays":
        """Return the calendar without the runs of days *closed* (both ends inclusive), known by *name*."""
        works = self.works_on.copy()
        holidays = dict(self.holidays)
        for first, last in closed:
            works[_index(first) : _index(last) + 1] = False
            holidays.setdefault(first, name)
        return WorkingDays(works, holidays)

    @property
    def tables(self) -> tuple[Days, Days]:
        """Return the number of working days before each day, and the day of each working day."""
        return self._number, self._day_at

    def works(self, day: date) -> bool:
        """Return whether *day* is a working day."""
        return bool(self.works_on[_index(day)])

    def on_or_after(self, day: date) -> date:
        """Return *day*, or the first working day after it."""
        return self._day(int(self._number[_index(day)]))

    def on_or_before(self, day: date) -> date:
        """Return *day*, or the last working day before it."""
        return self._day(int(self._number[_index(day) + 1]) - 1)

    def plus(self, day: date, count: int) -> date:
        """Return the working day *count* working days after *day* (before it where negative).

        A day that is not a working day counts as the next one where *count* is 0 or more, as the last one before
        where it is negative.
        """
        index = _index(day)
        start = int(self._number[index]) if count >= 0 else int(self._number[index + 1]) - 1
        return self._day(start + count)

    def between(self, first: date, second: date) -> int:
        """Return how many working days lie after *first* up to *second* inclusive; negative backward."""
        return int(self._number[_index(second) + 1] - self._number[_index(first) + 1])

    def gap(self, instant: int, count: int) -> int:
        """Return the first instant that has *count* working days between *instant* and itself (before, if negative).

        An instant is the start of a day, as a number from `number_of`; the end of a day is the start of the next.
        """
        if count < 0:
            return self.back(instant, -count)
        return instant if count == 0 else self._at(int(self._number[instant]) + count - 1) + 1

    def back(self, instant: int, count: int) -> int:
        """Return the last instant from which *count* working days lie before *instant* (after, if negative)."""
        if count < 0:
            return self.gap(instant, -count)
        return instant if count == 0 else self._at(int(self._number[instant]) - count)

    def start_from(self, instant: int, length: int) -> int:
        """Return the first start at or after *instant* of work of *length* working days (any day for length 0)."""
        return instant if length == 0 else self._at(int(self._number[instant]))

    def start_to_end_from(self, instant: int, length: int) -> int:
        """Return the first start of work of *length* working days that ends at or after *instant*."""
        return instant if length == 0 else self._at(int(self._number[instant - 1]) - length + 1)

    def end_by(self, instant: int, length: int) -> int:
        """Return the last end at or before *instant* of work of *length* working days."""
        return instant if length == 0 else self._at(int(self._number[instant]) - 1) + 1

    def end_to_start_by(self, instant: int, length: int) -> int:
        """Return the last end of work of *length* working days that starts at or before *instant*."""
        return instant if length == 0 else self._at(int(self._number[instant + 1]) + length - 2) + 1

    def _at(self, number: int) -> int:
        if not 0 <= number < len(self._day_at):
            raise BadInput(
                f"the day lies outside {FIRST.year} to {LAST.year}", place="working days", remedy="Check the dates"
            )
        return int(self._day_at[number])

    def _day(self, number: int) -> date:
        return date.fromordinal(self._at(number) + _BASE)


class CalendarTable:
    """Several calendars in one table, for steps in many of them at once; *which* says in which calendar each step is.

    The laws are those of WorkingDays, step for step.
    """

    def __init__(self, calendars: Sequence[WorkingDays]) -> None:
        """Take the calendars in the order of their numbers."""
        tables = [calendar.tables for calendar in calendars]
        self._number = np.stack([number for number, _ in tables])
        longest = max(len(days) for _, days in tables)
        self._day_at = np.stack([np.pad(days, (0, longest - len(days)), mode="edge") for _, days in tables])

    def gap(self, which: Days, instants: Days, count: int) -> Days:
        """Return `WorkingDays.gap` for many instants."""
        if count < 0:
            return self.back(which, instants, -count)
        return instants if count == 0 else self._day_at[which, self._number[which, instants] + count - 1] + 1

    def back(self, which: Days, instants: Days, count: int) -> Days:
        """Return `WorkingDays.back` for many instants."""
        if count < 0:
            return self.gap(which, instants, -count)
        return instants if count == 0 else self._day_at[which, self._number[which, instants] - count]

    def start_from(self, which: Days, instants: Days, length: int) -> Days:
        """Return `WorkingDays.start_from` for many instants."""
        return instants if length == 0 else self._day_at[which, self._number[which, instants]]

    def start_to_end_from(self, which: Days, instants: Days, length: int) -> Days:
        """Return `WorkingDays.start_to_end_from` for many instants."""
        return instants if length == 0 else self._day_at[which, self._number[which, instants - 1] - length + 1]

    def end_by(self, which: Days, instants: Days, length: int) -> Days:
        """Return `WorkingDays.end_by` for many instants."""
        return instants if length == 0 else self._day_at[which, self._number[which, instants] - 1] + 1

    def end_to_start_by(self, which: Days, instants: Days, length: int) -> Days:
        """Return `WorkingDays.end_to_start_by` for many instants."""
        return instants if length == 0 else self._day_at[which, self._number[which, instants + 1] + length - 2] + 1

    def on_or_before(self, which: Days, days: Days) -> Days:
        """Return `WorkingDays.on_or_before` for many days, as numbers."""
        return self._day_at[which, self._number[which, days + 1] - 1]

    def on_or_after(self, which: Days, days: Days) -> Days:
        """Return `WorkingDays.on_or_after` for many days, as numbers."""
        return self._day_at[which, self._number[which, days]]


EVERY_DAY = WorkingDays.of(week=frozenset(range(7)))
"""Calendar days: lead times in weeks are counted in these."""


def numbered(days: Any) -> Days:
    """Return *days* (dates, or anything numpy takes as days) as days since FIRST."""
    since = np.asarray(days, dtype="datetime64[D]") - np.datetime64(FIRST, "D")
    return since.astype(np.int64)


def day_of(number: int) -> date:
    """Return the day of a number from `numbered`."""
    return date.fromordinal(int(number) + _BASE)


def number_of(day: date) -> int:
    """Return the number of *day*: days since FIRST."""
    return _index(day)


def _index(day: date) -> int:
    index = day.toordinal() - _BASE
    if not 0 <= index < _SIZE:
        raise BadInput(
            f"{day} lies outside {FIRST.year} to {LAST.year}", place="working days", remedy="Check the dates"
        )
    return index
