"""Relative window: a time that is counted from a moment of an event ("ninety days before the opening")."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from domain.kernel.record import Record

Anchor = Literal["opening", "closing", "session", "preparatory-session", "consultations-end"]
"""What a time is counted from.

*opening* and *closing* are the first and the last day of the event that the mandate convenes; *session* is the first
day of a session of some body and *preparatory-session* that of the event's preparatory committee, both named by
*RelativeWindow.of*; *consultations-end* is the day on which the consultations are reported.
"""
Unit = Literal["day", "week", "month", "year"]

_MONTHS = 12
_WEEK = 7


class Offset(Record):
    """A length of calendar time, negative where it is counted back; a month keeps the day of the month where it can."""

    amount: int
    unit: Unit

    def from_day(self, day: date) -> date:
        """Return the day that lies this far from *day* ("six months before 2 October" is 2 April)."""
        if self.unit in ("day", "week"):
            return day + timedelta(days=self.amount * (_WEEK if self.unit == "week" else 1))
        months = day.year * _MONTHS + day.month - 1 + self.amount * (_MONTHS if self.unit == "year" else 1)
        year, month = divmod(months, _MONTHS)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class RelativeWindow(Record):
    """The earliest and latest day of an act, both inclusive, counted from *anchor*; None where that end is open.

    "Not later than ninety days before the opening" has latest -90 days; "within three months of the closing" has
    earliest 0 days and latest 3 months; "before the opening" has latest -1 day.
    *of* are the words that name what is counted from ("its first substantive meeting"), as they stand in the text.
    """

    anchor: Anchor
    earliest: Offset | None = None
    latest: Offset | None = None
    of: str = ""
    expression: str = ""

    def around(self, moment: date) -> tuple[date | None, date | None]:
        """Return first and last day, both inclusive, where the anchor is on *moment*."""
        earliest = self.earliest.from_day(moment) if self.earliest is not None else None
        latest = self.latest.from_day(moment) if self.latest is not None else None
        return earliest, latest
