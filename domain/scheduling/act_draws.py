"""Acts drawn: how long each act takes that the event cannot do without, and how soon the event can follow.

Every act that is `binding` and still to do is drawn: how long it takes (`takes`), and how far ahead of its anchor it
comes (`spread`, else `weeks`), each from a triangle of min, typical and max. An act under way, or one whose usual day
is past, is drawn from what is left of its triangle. Draws hang together: each is, with the chance TIED, the same
share of its triangle as the draw that is *common* to the sample, so a late letter goes with a late report. TIED is a
convention of this project.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from domain.kernel.vocabulary import TO_DO
from domain.plans.step import Step
from domain.plans.template import Takes, Weeks
from domain.reference.working_days import number_of
from domain.scheduling.empirical import Draws
from domain.scheduling.scheduling import Schedule

TIED = 0.5
_WEEK = 7.0
_WORKING_WEEK = 5.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One act: the days on which it is done, what was drawn for it, and the days that it comes ahead of the opening."""

    finish: Draws
    own: Draws
    ahead: Draws | None = None


def drawn_acts(schedule: Schedule, common: Draws, random: np.random.Generator) -> dict[str, Drawn]:
    """Return the binding acts that are still to do, in the order of the schedule; *common* is a share a sample."""
    samples = len(common)
    now = float(number_of(schedule.as_of))
    drawn: dict[str, Drawn] = {}
    decision: Draws | None = None

    def share(*, tied: bool = True) -> Draws:
        own = random.random(samples)
        return np.where(random.random(samples) < TIED, common, own) if tied else own

    for each in schedule.dated:
        step = each.step
        if not step.task.binding or step.state not in TO_DO:
            continue
        begun = _begun(step, schedule, now)
        start = np.full(samples, now if begun is None else begun)
        waits = [drawn[name].finish for name in step.needed if name in drawn]
        if step.limits is not None and (held := step.limits.not_before or step.limits.day) is not None:
            waits.append(np.full(samples, float(number_of(held))))
        for other in schedule.dated:
            if other.step.task.anchor != step.id or not other.step.task.binding:
                continue
            if other.step.id in drawn:
                waits.append(drawn[other.step.id].finish + _triangle(other.step.task.weeks, share()))
            elif other.step.state == "done" and other.step.on is not None:
                waits.append(_ahead_of_done(other.step, other.step.on, share(), now))
        if step.task.stage == "hosting" and decision is not None:
            waits.append(decision)
        for wait in waits:
            start = np.maximum(start, wait)
        opening = step.task.anchor == "opening"
        tied = not opening or step.task.done_by == "decision-taken"
        if step.task.anchor == "mandate":
            work = _after_mandate(step, schedule, share(), now)
            finish = np.maximum(start, work)
        else:
            work = _work(step.task.takes, share(tied=tied), now - begun if begun is not None else 0.0)
            finish = np.maximum(start + work, now)
        ahead = _triangle(step.task.spread or step.task.weeks, share(tied=tied)) if opening else None
        drawn[step.id] = Drawn(finish, work if ahead is None else work + ahead, ahead)
        if step.task.done_by == "decision-taken":
            decision = finish
    return drawn


def triangular(uniform: Draws, least: float, mode: float, most: float) -> Draws:
    """Return draws of a triangular distribution from *uniform* ones (the inverse of its distribution function)."""
    if most <= least:
        return np.full_like(uniform, least)
    peak = (mode - least) / (most - least)
    rising = least + np.sqrt(uniform * (most - least) * (mode - least))
    falling = most - np.sqrt((1 - uniform) * (most - least) * (most - mode))
    return np.where(uniform < peak, rising, falling)


def below(value: float, least: float, mode: float, most: float) -> float:
    """Return the share of a triangular distribution that lies below *value*."""
    if value <= least:
        return 0.0
    if value >= most:
        return 1.0
    if value < mode:
        return (value - least) ** 2 / ((most - least) * (mode - least))
    return 1.0 - (most - value) ** 2 / ((most - least) * (most - mode))


def _step(schedule: Schedule, name: str) -> Step:
    return next(each.step for each in schedule.dated if each.step.id == name)


def _begun(step: Step, schedule: Schedule, now: float) -> float | None:
    """Return when *step* was begun: recorded so, or because all that it needs is done; None where it was not."""
    if step.state == "started" and step.on is not None:
        return float(number_of(step.on))
    before = [_step(schedule, name) for name in step.needed if any(each.step.id == name for each in schedule.dated)]
    days = [float(number_of(each.on)) for each in before if each.state == "done" and each.on is not None]
    return min(now, max(days)) if days and len(days) == len(before) else None


def _ahead_of_done(step: Step, on: date, uniform: Draws, now: float) -> Draws:
    """Return the days of what *step*, done on a day, comes ahead of; given that it has not come by *now*."""
    done, weeks = float(number_of(on)), step.task.weeks
    gone = below((now - done) / _WEEK, weeks.min, weeks.typical, weeks.max)
    if gone >= 1.0:
        return now + triangular(uniform, 0.2, weeks.min, weeks.typical) * _WEEK
    return done + triangular(gone + uniform * (1 - gone), weeks.min, weeks.typical, weeks.max) * _WEEK


def _triangle(weeks: Weeks, uniform: Draws) -> Draws:
    """Return calendar days ahead of an anchor."""
    return triangular(uniform, weeks.min, weeks.typical, weeks.max) * _WEEK


def _work(takes: Takes, uniform: Draws, spent: float) -> Draws:
    """Return calendar days of work, given the days *spent* on it already."""
    least, mode, most = (float(takes.min), float(takes.typical), float(takes.max))
    gone = below(spent * _WORKING_WEEK / _WEEK, least, mode, most)
    if gone >= 1.0:  # it has taken longer than any known case: as long again as the least, and more each day
        return spent + triangular(uniform, 1.0, least, most) * _WEEK / _WORKING_WEEK
    return triangular(gone + uniform * (1 - gone), least, mode, most) * _WEEK / _WORKING_WEEK


def _after_mandate(step: Step, schedule: Schedule, uniform: Draws, now: float) -> Draws:
    """Return the days on which an act that comes after the mandate is done, given that it was not by *now*."""
    mandate = float(number_of(schedule.anchors["mandate"].planned))
    weeks = step.task.weeks
    least, mode, most = -weeks.max, -weeks.typical, -weeks.min
    gone = below((now - mandate) / _WEEK, least, mode, most)
    if gone >= 1.0:
        return now + triangular(uniform, 0.2, least, mode) * _WEEK
    return mandate + triangular(gone + uniform * (1 - gone), least, mode, most) * _WEEK
