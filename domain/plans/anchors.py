"""Anchors: the days that lead times are counted from, decided ones and those the plan assumes until then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.conferences.conference import Conference
from domain.reference.working_days import WorkingDays

_MONDAY, _WEEK = 0, 7
_PREFERRED_LATER = 4
"""Working days of an event that make it want a week of its own, from a Monday."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """*planned*: the day that typical lead times count from; *latest*: the last day allowed.

    *decided*: it is a fact, not an assumption of the plan.
    """

    planned: date
    latest: date | None
    decided: bool


Anchors = Mapping[str, Anchor]


def anchors(
    conference: Conference, as_of: date, days: int, meeting_days: WorkingDays, soonest: date | None = None
) -> dict[str, Anchor]:
    """Return the anchors that are known: mandate, opening, closing.

    *days* is the length of the event in working days where nobody decided it; *soonest* the earliest opening that
    keeps every minimum, used where the window has passed with nothing decided.
    """
    renewed = conference.facts.get("mandate-renewed")
    since = max(conference.adopted, renewed) if renewed else conference.adopted
    found = {"mandate": Anchor(since, since, decided=True)}
    length = conference.mandate.duration_days or days
    if conference.opening is not None:
        closing = conference.closing or conference.opening
        found["opening"] = Anchor(conference.opening, conference.opening, decided=True)
        found["closing"] = Anchor(closing, closing, decided=True)
        return found
    latest = conference.window.latest
    opening = _assumed(conference, as_of, length, meeting_days, soonest)
    if opening is None:
        return found
    passed = latest is None or as_of > latest
    found["opening"] = Anchor(opening, None if passed else latest, decided=False)
    end = meeting_days.plus(opening, length - 1)
    last = None if passed or latest is None else meeting_days.plus(meeting_days.on_or_before(latest), length - 1)
    found["closing"] = Anchor(end, last, decided=False)
    return found


def _assumed(
    conference: Conference, as_of: date, length: int, meeting_days: WorkingDays, soonest: date | None
) -> date | None:
    """Return the opening that the plan works towards until one is decided; None where nothing gives one.

    It is the Monday of the last week of the window that holds the whole event; in a window too short for that, its
    last days. Once the window has passed, the first Monday on which every minimum could still be kept.
    """
    latest, earliest = conference.window.latest, conference.window.earliest
    if latest is None or as_of > latest:
        if soonest is None or latest is None:
            return None
        return meeting_days.on_or_after(soonest + timedelta(days=(_MONDAY - soonest.weekday()) % _WEEK))
    floor = max(as_of, earliest or as_of)
    last_start = meeting_days.plus(meeting_days.on_or_before(latest), 1 - length)
    monday = last_start - timedelta(days=last_start.weekday())
    for week in range(4):
        start = monday - timedelta(weeks=week)
        whole = meeting_days.between(start - timedelta(days=1), start + timedelta(days=length - 1)) == length
        if start >= floor and (whole or length > _PREFERRED_LATER):
            return start
    return meeting_days.on_or_after(max(floor, last_start)) if last_start >= floor else max(floor, latest)
