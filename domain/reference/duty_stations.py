"""Duty stations: where the United Nations works, in what week, and which holidays it keeps there.

The data stands in duty_stations.toml, with its sources and how sure they are.
"""

import tomllib
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Literal

from pydantic import Field

from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Confidence

_SATURDAY, _SUNDAY = 5, 6


class HolidayRule(Record):
    """How one holiday falls in a year: a fixed day, an nth weekday, days from Easter, or a table of feasts."""

    name: str
    fixed: str | None = None
    month: int | None = None
    weekday: int | None = None
    nth: int | None = None
    plus: int = 0
    easter: int | None = None
    orthodox: int | None = None
    feast: str | None = None
    observed: Literal["nearest", "monday"] | None = None
    since: int | None = Field(default=None, alias="from")
    until: int | None = None

    def days(self, year: int, feasts: dict[str, tuple[date, ...]]) -> tuple[date, ...]:
        """Return the days on which the holiday is kept in *year*."""
        if (self.since is not None and year < self.since) or (self.until is not None and year > self.until):
            return ()
        if self.feast is not None:
            days = tuple(day for day in feasts[self.feast] if day.year == year)
        elif self.fixed is not None:
            days = (date.fromisoformat(f"{year}-{self.fixed}"),)
        elif self.easter is not None:
            days = (easter(year) + timedelta(days=self.easter),)
        elif self.orthodox is not None:
            days = (orthodox_easter(year) + timedelta(days=self.orthodox),)
        else:
            assert self.month is not None  # noqa: S101 - the loader has seen to it
            assert self.weekday is not None  # noqa: S101
            days = (nth_weekday(year, self.month, self.weekday, self.nth or 1) + timedelta(days=self.plus),)
        return tuple(self._kept(day) for day in days)

    def _kept(self, day: date) -> date:
        if self.observed is None or day.weekday() < _SATURDAY:
            return day
        if day.weekday() == _SATURDAY and self.observed == "nearest":
            return day - timedelta(days=1)
        return day + timedelta(days=7 - day.weekday())


class DutyStation(Record):
    """One duty station: *week* the working weekdays (Monday is 0), *exact* the days of years that were checked."""

    id: str
    names: Names
    country: str
    cities: tuple[str, ...]
    week: tuple[int, ...]
    source: str
    confidence: Confidence
    rules: tuple[HolidayRule, ...]
    exact: dict[str, dict[date, str]] = {}
    feasts: dict[str, tuple[date, ...]] = {}

    def holidays(self, years: Iterable[int]) -> dict[date, str]:
        """Return the holidays kept in *years*, with their names."""
        kept: dict[date, str] = {}
        for year in years:
            if str(year) in self.exact:
                kept |= self.exact[str(year)]
                continue
            for rule in self.rules:
                kept |= dict.fromkeys(rule.days(year, self.feasts), rule.name)
        return kept


def stations_from_toml(text: str) -> tuple[DutyStation, ...]:
    """Return the duty stations written in *text*."""
    data: dict[str, Any] = tomllib.loads(text)
    return tuple(
        DutyStation.model_validate({**each, "feasts": data["feasts"]}, strict=False) for each in data["station"]
    )


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Orthodox Easter Sunday in the Gregorian calendar (1900 to 2099)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the *nth* *weekday* (Monday is 0) of a month; -1 is the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))
