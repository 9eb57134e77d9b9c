"""Candidates: the weeks in which a conference could be held beside others, and what each would cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from domain.conferences.conference import Conference
from domain.kernel.vocabulary import TO_DO
from domain.plans.packs import is_large
from domain.plans.plan import Chance, Plan
from domain.scheduling.openings import Trial, lost_leads
from domain.scheduling.portfolio import Candidate, Event
from domain.scheduling.proposals import calendar_days
from domain.scheduling.scheduling import Schedule, soonest_opening

_MOST_WEEKS = 60
_AROUND = timedelta(weeks=26)
"""How far days that a body decided are moved, where no window bounds them."""
_HORIZON = timedelta(weeks=52)
_WEEK = timedelta(days=7)
SLOT = "r20-report-submitted"
"""The act of the template that takes a slot for processing documents."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A conference with its schedule and plan; *place* and *service* as in `Event`."""

    conference: Conference
    schedule: Schedule
    plan: Plan
    place: str | None
    service: str


def events(planned: Sequence[Planned]) -> tuple[Event, ...]:
    """Return the events of *planned*, each with its candidate weeks, the days that stand first.

    Which lead times each week would lose is counted for all conferences in one pass. A conference without a day to
    open on is left out.
    """
    placed = [(each, days) for each in planned if (days := _days(each))]
    lost = lost_leads([Trial(each.schedule, days) for each, days in placed])
    return tuple(
        Event(
            conference=each.conference.id,
            names=each.conference.names,
            candidates=tuple(
                Candidate(
                    start, end, chance_by(each.plan.chance, each.plan.as_of, start), count, _slot(each, start, position)
                )
                for position, ((start, end), count) in enumerate(zip(days, counts, strict=True))
            ),
            special=is_large(each.conference.mandate),
            place=each.place,
            service=each.service,
            decided=each.conference.opening is not None,
        )
        for (each, days), counts in zip(placed, lost, strict=True)
    )


def chance_by(chance: Chance | None, as_of: date, day: date) -> float | None:
    """Return how likely the event can open by *day*, read off the quantiles of its plan; None without any.

    Between them the chance grows evenly with the days: from nothing on *as_of* over P50, P80 and P95, and beyond P95 as
    from P80 on.
    """
    if chance is None or chance.p50 is None or chance.p80 is None or chance.p95 is None:
        return None
    beyond = chance.p95 + max(timedelta(days=1), (chance.p95 - chance.p80) / 3)
    points = [(as_of, 0.0), (chance.p50, 0.5), (chance.p80, 0.8), (chance.p95, 0.95), (beyond, 1.0)]
    found = 0.0
    for (first, low), (last, high) in pairwise(points):
        if day >= last:
            found = high
        elif day > first:
            return max(found, low + (high - low) * ((day - first) / (last - first)))
    return found


def _days(planned: Planned) -> tuple[tuple[date, date], ...]:
    """Return first and last day of each candidate; those that stand, or that the plan assumes, first."""
    conference, schedule = planned.conference, planned.schedule
    opening, closing = schedule.anchors.get("opening"), schedule.anchors.get("closing")
    if opening is None or closing is None:
        return ()
    standing = (opening.planned, closing.planned)
    if conference.held is not None or standing[0] <= schedule.as_of:
        return (standing,)
    window = conference.window
    if opening.decided:
        length = standing[1] - standing[0]
        first = max(schedule.as_of + _WEEK, window.earliest or date.min, standing[0] - _AROUND)
        last = min(window.latest or date.max, standing[0] + _AROUND)
        start = standing[0] - (standing[0] - first) // _WEEK * _WEEK
    else:
        length = timedelta(days=calendar_days(_monday(standing[0]), _working_length(planned)) - 1)
        first = max(
            soonest_opening(schedule, shortest=True) or schedule.as_of, schedule.as_of, window.earliest or date.min
        )
        last = window.latest if window.latest is not None and window.latest >= first else first + _HORIZON
        start = first + timedelta(days=-first.weekday() % 7)
    found = [standing]
    while start <= last and len(found) < _MOST_WEEKS:
        if start != standing[0] and _is_free(schedule, start, start + length):
            found.append((start, start + length))
        start += _WEEK
    return tuple(found)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _working_length(planned: Planned) -> int:
    opening, closing = planned.schedule.anchors["opening"], planned.schedule.anchors["closing"]
    between = planned.schedule.calendars.meetings.between(opening.planned - timedelta(days=1), closing.planned)
    return planned.conference.mandate.duration_days or max(1, between)


def _is_free(schedule: Schedule, start: date, end: date) -> bool:
    """Return whether host and Assembly work on each day from Monday to Friday of the event."""
    days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
    calendars = (schedule.calendars.host, schedule.calendars.meetings)
    return all(calendar.works(day) for calendar in calendars for day in days if day.weekday() < 5)


def _slot(planned: Planned, start: date, position: int) -> date | None:
    """Return the day on which the report is submitted if the event opens on *start*; None where that is done."""
    act = planned.schedule.of(SLOT)
    if act is None or act.step.state not in TO_DO:
        return None
    if position == 0:
        return act.finish
    task = act.step.task
    calendar = planned.schedule.calendars.named(task.calendar)
    return max(calendar.on_or_before(start - task.weeks.typical * _WEEK), calendar.on_or_after(planned.schedule.as_of))
