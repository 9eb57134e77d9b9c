"""Openings: which lead times conferences would lose if they opened on other days, for all in one pass of arrays.

A column is one conference with one opening. The laws are those of the forward pass of domain.scheduling.network, taken
step for step for all columns of one shape (the same acts, links and lead times) together. An act loses its lead time
where its earliest finish lies after the day of its least one. A test holds every column against `schedule` of that
conference alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import ArrayLike

from domain.kernel.vocabulary import TO_DO
from domain.plans.step import OBLIGATION, Step
from domain.plans.template import CALENDARS
from domain.reference.working_days import EVERY_DAY, CalendarTable, Days, number_of
from domain.scheduling.network import Work
from domain.scheduling.scheduling import Schedule

_NEVER = -1


@dataclass(frozen=True, slots=True)
class Trial:
    """A scheduled conference and the days, first and last, on which it might be held."""

    schedule: Schedule
    days: tuple[tuple[date, date], ...]


def lost_leads(trials: Sequence[Trial]) -> tuple[tuple[int, ...], ...]:
    """Return for each trial and opening how many usual acts (of no optional pack) would lose their least lead time."""
    found: list[tuple[int, ...]] = [()] * len(trials)
    for group in _shapes(trials):
        lost = _Columns([trials[position] for position in group]).lost()
        for position, counts in zip(group, lost, strict=True):
            found[position] = counts
    return tuple(found)


def _shapes(trials: Sequence[Trial]) -> list[list[int]]:
    """Return the positions of the trials of each shape: acts of one template in the same states, with the same links.

    Acts of a template are one object wherever they are planned; an obligation is only as long as another.
    """
    groups: dict[object, list[int]] = {}
    for position, trial in enumerate(trials):
        network = trial.schedule.network
        acts = tuple(
            [
                (
                    step.state,
                    step.limits,
                    id(step.task) if step.task.anchor != OBLIGATION else work.length,
                    work.fixed is None,
                )
                for step, work in zip([each.step for each in trial.schedule.dated], network.work, strict=True)
            ]
        )
        links = tuple([(link.before, link.after, link.kind, link.lag, link.binds) for link in network.links])
        groups.setdefault((acts, links), []).append(position)
    return list(groups.values())


class _Columns:
    """The openings of conferences of one shape, as columns of arrays."""

    def __init__(self, trials: Sequence[Trial]) -> None:
        """Lay out the bounds and calendars of *trials*, each as often as it has openings."""
        self.counts = [len(trial.days) for trial in trials]
        first = trials[0].schedule
        self.steps: list[Step] = [each.step for each in first.dated]
        self.work, self.links = first.network.work, first.network.links
        self.into = first.network.into
        works = [trial.schedule.network.work for trial in trials]
        self.since = self._spread([number_of(trial.schedule.as_of) for trial in trials])
        days = np.array(
            [(number_of(start), number_of(end)) for trial in trials for start, end in trial.days], dtype=np.int64
        ).reshape(-1, 2)
        self.anchors = {"opening": days[:, 0], "closing": days[:, 1]}
        self.not_before = np.full((len(self.work), len(days)), _NEVER, dtype=np.int64)
        self.fixed: dict[int, Days] = {}
        for position, step in enumerate(self.steps):
            own = [each[position] for each in works]
            if own[0].fixed is not None:
                self.fixed[position] = self._spread([work.fixed or (0, 0) for work in own])
            elif step.task.anchor in self.anchors:
                given = step.limits is not None and step.limits.day is not None  # a very day overrides the lead time
                since = self.anchors[step.task.anchor] if step.task.after_anchor and not given else _NEVER
                self.not_before[position] = np.maximum(since, self._spread([_own_start(each, step) for each in own]))
            else:
                self.not_before[position] = self._spread([_or(work.not_before) for work in own])
        self._lay_calendars(trials)

    def _lay_calendars(self, trials: Sequence[Trial]) -> None:
        """Lay out in which calendar each act and each link is counted, by the calendar's number in the table."""
        sets = [(*(trial.schedule.calendars.named(name) for name in CALENDARS), EVERY_DAY) for trial in trials]
        known = {id(calendar): calendar for each in sets for calendar in each}
        numbers = {name: number for number, name in enumerate(known)}
        self.table = CalendarTable(list(known.values()))
        which = self._spread([[numbers[id(calendar)] for calendar in each] for each in sets])
        self.by_name = dict(zip(CALENDARS, which, strict=False))
        days, secretariat = which[-1], self.by_name["secretariat"]
        self.which = [
            days if work.calendar is EVERY_DAY else self.by_name[step.task.calendar]
            for step, work in zip(self.steps, self.work, strict=True)
        ]
        self.link_which = {id(link): days if link.calendar is EVERY_DAY else secretariat for link in self.links}

    def _spread(self, rows: ArrayLike) -> Days:
        """Return one column for each opening; what differs by act comes first."""
        spread = np.repeat(np.array(rows, dtype=np.int64), self.counts, axis=0)
        return np.moveaxis(spread, 0, -1)

    def lost(self) -> list[tuple[int, ...]]:
        """Return how many usual acts lose their least lead time, for each conference at each of its openings."""
        ends = self._early()
        lost = np.zeros(len(self.since), dtype=np.int64)
        for position, step in enumerate(self.steps):
            anchor = self.anchors.get(step.task.anchor)
            if anchor is None or step.state not in TO_DO or step.task.pack is not None:
                continue
            which, day = self.by_name[step.task.calendar], anchor - round(step.task.weeks.min * 7)
            before = step.task.weeks.min >= 0
            least = self.table.on_or_before(which, day) if before else self.table.on_or_after(which, day)
            lost += ends[position] > least + 1
        parts: list[tuple[int, ...]] = []
        at = 0
        for count in self.counts:
            parts.append(tuple(lost[at : at + count].tolist()))
            at += count
        return parts

    def _early(self) -> Days:
        """Return the earliest ends, a row an act (the forward pass)."""
        table = self.table
        starts = np.empty_like(self.not_before)
        ends = np.empty_like(starts)
        for position, work in enumerate(self.work):
            if work.fixed is not None:
                starts[position], ends[position] = self.fixed[position]
                continue
            which, length = self.which[position], work.length
            start = table.start_from(which, np.maximum(self.since, self.not_before[position]), length)
            for link in self.into[position]:
                edge = ends[link.before] if link.kind in ("FS", "FF") else starts[link.before]
                instant = table.gap(self.link_which[id(link)], edge, link.lag)
                if link.kind in ("FS", "SS"):
                    wanted = table.start_from(which, instant, length)
                else:
                    wanted = table.start_to_end_from(which, instant, length)
                start = np.maximum(start, wanted)
            starts[position], ends[position] = start, table.gap(which, start, length)
        return ends


def _own_start(work: Work, step: Step) -> int:
    """Return the first day that planners set for an act that counts from the event, else none."""
    limits = step.limits
    first = (limits.day or limits.not_before) if limits is not None else None
    return _NEVER if first is None or work.not_before is None else number_of(first)


def _or(value: int | None) -> int:
    return _NEVER if value is None else value
