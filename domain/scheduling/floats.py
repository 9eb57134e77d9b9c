"""Floats: how much room there is, signed, before each legal deadline, and the chain of acts that uses it up.

For a deadline D and the earliest day E on which its event can be had: float = D − E in calendar days, the same on
every act of the driving chain (the acts that hold one another back up to E); any other act has as much more as it
can slip before it would move E.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.kernel.vocabulary import TO_DO
from domain.reference.working_days import day_of, number_of
from domain.scheduling.limits import days_of
from domain.scheduling.network import Link, Network, Work, backward
from domain.scheduling.scheduling import Schedule


@dataclass(frozen=True, slots=True)
class Deadline:
    """A legal day, the room before it in calendar days (negative: late), and the acts that drive it, in order."""

    name: str
    day: date
    soonest: date
    days: int
    chain: tuple[str, ...]
    by_act: dict[str, int]


def deadlines(schedule: Schedule, decide_by: date | None, opening_by: date | None) -> tuple[Deadline, ...]:
    """Return the deadlines that are still open: the legal day of the decision, the last day (or day) of the opening."""
    found: list[Deadline] = []
    open_acts = [(position, each) for position, each in enumerate(schedule.dated) if each.step.state in TO_DO]
    if decide_by is not None:
        ends = {p: 0 for p, each in open_acts if each.step.task.done_by == "decision-taken"}
        if ends:
            found.append(_deadline("decision", decide_by, ends, schedule))
    if opening_by is not None:
        leads = {
            p: days_of(each.step.task.weeks.min)
            for p, each in open_acts
            if each.step.task.anchor == "opening" and not each.step.task.after_anchor
        }
        if leads:
            found.append(_deadline("opening", opening_by, leads, schedule))
    return tuple(found)


def _deadline(name: str, day: date, leads: dict[int, int], schedule: Schedule) -> Deadline:
    """Return the deadline *day* of an event that comes at least *leads* calendar days after the acts of its keys."""
    early = schedule.early.times
    last = max(leads, key=lambda position: (early[position][1] + leads[position], -position))
    soonest = early[last][1] - 1 + leads[last]
    room = number_of(day) - soonest
    chain = tuple(_chain(last, schedule))
    by_act: dict[str, int] = {}
    for position, latest in enumerate(_latest(schedule.network, leads, soonest)):
        each = schedule.dated[position]
        if latest is not None and each.step.state in TO_DO:
            driving = each.step.id in chain
            by_act[each.step.id] = room if driving else room + max(0, latest - early[position][1])
    return Deadline(name, day, day_of(soonest), room, chain, by_act)


def _chain(last: int, schedule: Schedule) -> Iterator[str]:
    """Yield the acts that hold one another back up to *last*, the first first."""
    path: list[int] = [last]
    while (link := schedule.early.driver[path[-1]]) is not None:
        path.append(link.before)
    for position in reversed(path):
        if schedule.dated[position].step.state in TO_DO:
            yield schedule.dated[position].step.id


def _latest(network: Network, leads: dict[int, int], soonest: int) -> list[int | None]:
    """Return the latest end of each act that leaves the event on *soonest*."""
    work = tuple(
        Work(each.length, each.calendar, each.not_before, soonest + 1 - leads[position] if position in leads else None,
             each.fixed)
        for position, each in enumerate(network.work)
    )  # fmt: skip
    links: tuple[Link, ...] = network.links
    return [end for _, end in backward(Network(work, links))]
