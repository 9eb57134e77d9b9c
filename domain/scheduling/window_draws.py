"""Openings drawn from how past conferences stood to their windows.

With K the chance of keeping the window, u a draw from 0 to 1, first and last the days of the window:

    u < K    opening = first + position(u / K) · (last − first + 1)    where in it those opened that kept their window
    else     opening = last + lateness((u − K) / (1 − K))              how late those were that did not

A deadline is a window of the unit that it names (the year, half, month), or of the year before it; none begins before
the mandate. K is the base rate of the history, its odds times HOST_ODDS where the host is accepted, divided by it where
an event that needs a host has none accepted.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from domain.conferences.conference import Conference
from domain.history.case import Case
from domain.history.history import History
from domain.reference.working_days import number_of
from domain.scheduling.empirical import Draws, Empirical

HOST_ODDS = math.sqrt(5)
"""Of open windows 9 of 10 were kept where the mandate accepted the host, 7 of 11 where it did not: an odds ratio of
5, spread evenly over both. It is a convention in so far as it is not estimated anew for each case left out."""
_YEAR = timedelta(days=364)
_BEYOND = 2.0
"""The latest that is thought possible: so many times the latest known."""
_FIRST_OF_UNIT: dict[str | None, Callable[[date], date]] = {
    "month": lambda day: day.replace(day=1),
    "quarter": lambda day: date(day.year, day.month - (day.month - 1) % 3, 1),
    "half": lambda day: date(day.year, 1 if day.month < 7 else 7, 1),
    "year": lambda day: date(day.year, 1, 1),
}


@dataclass(frozen=True, slots=True)
class WindowDraws:
    """Openings by a share from 0 (the earliest) to 1 (the latest): *first* and *last* day as numbers, *kept* as K."""

    first: int
    last: int
    kept: float
    position: Empirical
    lateness: Empirical

    def at(self, share: Draws) -> Draws:
        """Return the opening at each *share*."""
        length = self.last - self.first + 1
        inside = np.minimum(
            self.last, np.floor(self.first + self.position.at(np.minimum(share / self.kept, 1)) * length)
        )
        late = self.last + np.ceil(np.exp(self.lateness.at(np.maximum(share - self.kept, 0) / (1 - self.kept))))
        return np.where(share < self.kept, inside, late)

    def below(self, day: float) -> float:
        """Return the share of openings before *day*."""
        if day <= self.last:
            place = (day - self.first) / (self.last - self.first + 1)
            return self.kept * float(self.position.below(np.array([place]))[0])
        beyond = float(self.lateness.below(np.array([math.log(day - self.last)]))[0])
        return self.kept + (1 - self.kept) * beyond


def window_draws(conference: Conference, history: History, host: bool | None) -> WindowDraws | None:
    """Return how the opening is drawn; None without a last day or without cases.

    *host*: whether one is accepted; None where the event needs none.
    """
    window, rate = conference.window, history.rate("kept")
    late = [lateness(each) for each in history.cases if each.kept is False]
    places = [position(each) for each in history.cases if open_window(each) and each.kept]
    if window.latest is None or rate is None or not late or not places:
        return None
    return WindowDraws(
        first=number_of(first_day(conference, window.latest)),
        last=number_of(window.latest),
        kept=_with_odds(rate.share, 1.0 if host is None else HOST_ODDS if host else 1 / HOST_ODDS),
        position=Empirical.of(places, 0.0, 1.0),
        lateness=Empirical.of([math.log(days) for days in late], 0.0, math.log(_BEYOND * max(late))),
    )


def first_day(conference: Conference, latest: date) -> date:
    """Return the first day of the window, or of the unit that its deadline names; not before the mandate."""
    window = conference.window
    unit = _FIRST_OF_UNIT.get(window.granularity)
    first = window.earliest or (unit(latest) if unit is not None else latest - _YEAR)
    return min(latest, max(first, conference.adopted))


def open_window(case: Case) -> bool:
    """Return whether *case* had a window in which days were left to choose."""
    return case.window_first is not None and not case.days_fixed


def position(case: Case) -> float:
    """Return where in its window *case* opened: 0 at its beginning, 1 at its end."""
    if case.window_first is None or case.window_last is None:
        raise ValueError(f"{case.id} had no window")
    length = (case.window_last - case.window_first).days + 1
    return ((case.opening - case.window_first).days + 0.5) / length


def lateness(case: Case) -> int:
    """Return how many days after its window *case* opened."""
    if case.window_last is None:
        raise ValueError(f"{case.id} had no window")
    return (case.opening - case.window_last).days


def _with_odds(share: float, factor: float) -> float:
    odds = share / (1 - share) * factor
    return odds / (1 + odds)
