"""Chance: how likely the event opens within its window, by Monte Carlo over the acts that it cannot do without.

Every act that is `binding` and still to do is drawn: how long it takes (`takes`), how far ahead of its anchor it comes
(`spread`, else `weeks`), each from a triangle of min, typical and max, independently. An act under way, or one whose
usual day is past, is drawn from what is left of its triangle. Once the days are decided, people work towards them, so
the draws run from the least to the typical (docs/calibration.md holds both against cases).

Nothing that is drawn depends on the window: a tighter deadline never raises the chance.
"""

import hashlib
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from domain.conferences.conference import Conference
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Chance, Quantiles
from domain.plans.step import Step
from domain.plans.template import Takes, Weeks
from domain.reference.working_days import day_of, number_of
from domain.scheduling.scheduling import Schedule

SAMPLES = 4096
_WEEK = 7.0
_WORKING_WEEK = 5.0


Draws = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One act: the days on which it is done, and the days that were drawn for it."""

    finish: Draws
    own: Draws


def chance(conference: Conference, schedule: Schedule, samples: int = SAMPLES) -> Chance | None:
    """Return the chance that the event opens by the end of its window; None where there is no window to make.

    The seed comes from the conference and the day alone, so equal plans give equal chances.
    """
    latest = conference.window.latest
    if latest is None or conference.held is not None or conference.cancelled is not None:
        return None
    opening, drawn = _simulated(conference, schedule, samples)
    if opening is None:
        return None
    made = int(np.count_nonzero(opening <= number_of(latest)))
    smoothed = (made + 1) / (samples + 2)
    p50, p80, p95 = _quantiles(opening)
    return Chance(
        of_window=made / samples,
        error=float(np.sqrt(smoothed * (1 - smoothed) / samples)),
        p50=p50,
        p80=p80,
        p95=p95,
        drivers=_drivers(opening, drawn),
        days=tuple(_days(name, each.finish) for name, each in drawn.items()),
    )


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


def _simulated(conference: Conference, schedule: Schedule, samples: int) -> tuple[Draws | None, dict[str, _Drawn]]:
    """Return the days of the opening, and of each act that was drawn, in the order of the schedule."""
    seed = hashlib.sha256(f"{conference.id}|{schedule.as_of}".encode()).digest()
    random = np.random.Generator(np.random.PCG64(int.from_bytes(seed[:8], "big")))
    decided = conference.opening is not None
    now = float(number_of(schedule.as_of))
    drawn: dict[str, _Drawn] = {}
    decision: Draws | None = None
    bounds: list[Draws] = []
    if conference.opening is not None:
        bounds.append(np.full(samples, float(number_of(conference.opening))))
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
                ahead = _triangle(other.step.task.weeks, random.random(samples), towards=False)
                waits.append(drawn[other.step.id].finish + ahead)
            elif other.step.state == "done" and other.step.on is not None:
                waits.append(_ahead_of_done(other.step, other.step.on, random.random(samples), now))
        if step.task.stage == "hosting" and decision is not None:
            waits.append(decision)
        for wait in waits:
            start = np.maximum(start, wait)
        if step.task.anchor == "mandate":
            work = _after_mandate(step, schedule, random.random(samples), now)
            finish = np.maximum(start, work)
        else:
            work = _work(step.task.takes, random.random(samples), now - begun if begun is not None else 0.0, decided)
            finish = np.maximum(start + work, now)
        drawn[step.id] = _Drawn(finish, work)
        if step.task.done_by == "decision-taken":
            decision = finish
        if step.task.anchor == "opening":
            ahead = _triangle(step.task.spread or step.task.weeks, random.random(samples), towards=decided)
            drawn[step.id] = _Drawn(finish, work + ahead)
            bounds.append(finish + ahead)
    return (np.ceil(np.maximum.reduce(bounds)), drawn) if bounds else (None, drawn)


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


def _triangle(weeks: Weeks, uniform: Draws, *, towards: bool) -> Draws:
    """Return calendar days ahead of an anchor; *towards* a decided day from the least to the typical."""
    if towards:
        return triangular(uniform, weeks.min, weeks.min, weeks.typical) * _WEEK
    return triangular(uniform, weeks.min, weeks.typical, weeks.max) * _WEEK


def _work(takes: Takes, uniform: Draws, spent: float, decided: bool) -> Draws:
    """Return calendar days of work, given the days *spent* on it already."""
    least, mode, most = (float(takes.min), float(takes.typical), float(takes.max))
    if decided:
        mode, most = least, mode
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


def _quantiles(days: Draws) -> tuple[date, date, date]:
    found = np.quantile(days, (0.5, 0.8, 0.95), method="higher")
    return day_of(int(found[0])), day_of(int(found[1])), day_of(int(found[2]))


def _days(name: str, finish: Draws) -> Quantiles:
    p50, p80, p95 = _quantiles(np.ceil(finish))
    return Quantiles(id=name, p50=p50, p80=p80, p95=p95)


def _drivers(opening: Draws, drawn: dict[str, _Drawn]) -> tuple[str, ...]:
    """Return the three acts whose draws explain most of where the opening falls, the strongest first."""
    spread = opening - opening.mean()
    total = float(spread @ spread)
    shares: list[tuple[float, str]] = []
    for name, each in drawn.items():
        own = each.own - each.own.mean()
        scale = float(own @ own) * total
        if scale > 0:
            shares.append((float(own @ spread) ** 2 / scale, name))
    shares.sort(key=lambda share: (-share[0], share[1]))
    return tuple(name for _, name in shares[:3])
