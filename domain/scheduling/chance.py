"""Chance: how likely the event opens within its window, and when: drawn from what past conferences did.

Until the days are decided, a sample is an opening drawn from how past conferences stood to their windows
(domain.scheduling.window_draws), never before the acts that the event cannot do without allow it
(domain.scheduling.act_draws). What is known by the day counts: nobody decided yet, so an opening sooner than the
shortest known preparation from now is out, and the share of the way from mandate to opening at which past decisions
came says how likely it is, for each opening, that the decision is still to come.

Once the days are decided they stand, but for the share of past conferences whose first days moved; the shorter the
way left, the smaller that share. Where the host is lost, or its agreement has less than the shortest known lead left,
it is the share of those that changed their host.

Without cases (a history of one's own that holds none) the acts alone are drawn.
"""

import hashlib
from datetime import date

import numpy as np

from domain.conferences.conference import Conference
from domain.conferences.lost_host import lost_host
from domain.history.history import NO_HISTORY, History
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Chance, Quantiles
from domain.reference.working_days import day_of, number_of
from domain.scheduling.act_draws import TIED, Drawn, drawn_acts, triangular
from domain.scheduling.case_counts import case_counts
from domain.scheduling.empirical import Draws, Empirical
from domain.scheduling.scheduling import Schedule
from domain.scheduling.window_draws import window_draws

SAMPLES = 4096
_WEEK = 7.0
_AT_ONCE = 28
"""A decision within so many days of the mandate was part of it: nothing was left to decide."""


def chance(
    conference: Conference, schedule: Schedule, history: History = NO_HISTORY, samples: int = SAMPLES
) -> Chance | None:
    """Return the chance that the event opens by the end of its window; None where there is no window to make.

    The seed comes from the conference and the day alone, so equal plans give equal chances.
    """
    latest = conference.window.latest
    if latest is None or conference.held is not None or conference.cancelled is not None:
        return None
    seed = hashlib.sha256(f"{conference.id}|{schedule.as_of}".encode()).digest()
    random = np.random.Generator(np.random.PCG64(int.from_bytes(seed[:8], "big")))
    if conference.opening is not None:
        opening, drawn = _decided(conference.opening, conference, schedule, history, samples, random)
    else:
        found = _undecided(conference, schedule, history, samples, random)
        if found is None:
            return None
        opening, drawn = found
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
        cases=case_counts(conference, schedule, history),
    )


def _undecided(
    conference: Conference, schedule: Schedule, history: History, samples: int, random: np.random.Generator
) -> tuple[Draws, dict[str, Drawn]] | None:
    """Return openings and acts while no days are decided; None where there is nothing to draw from."""
    window = window_draws(conference, history, _host(conference, schedule))
    share = random.random(samples)
    shares, aimed = Empirical.of(_shares_of_the_way(history), 0.0, 1.0), None
    mandate, now = (float(number_of(day)) for day in (schedule.anchors["mandate"].planned, schedule.as_of))
    if window is not None:
        shortest = history.known("preparation")
        out = min(1.0, window.below(now + (shortest[0].weeks * _WEEK if shortest else 0.0)))
        share = out + share * (1 - out)
        aimed = window.at(share)
        gone = shares.below((now - mandate) / np.maximum(1.0, aimed - mandate))
        weight = TIED * (share > gone) + (1 - TIED) * (1 - gone)
        if weight.sum() > 0:
            places = (np.arange(samples) + 0.5) / samples
            kept = np.minimum(samples - 1, np.searchsorted(np.cumsum(weight) / weight.sum(), places))
            share, aimed, gone = share[kept], aimed[kept], gone[kept]
    drawn = drawn_acts(schedule, share, random)
    bounds = [each.finish + each.ahead for each in drawn.values() if each.ahead is not None]
    if aimed is None:
        return (np.ceil(np.maximum.reduce(bounds)), drawn) if bounds else None
    opening = np.ceil(np.maximum.reduce([aimed, *bounds]))
    tied = (random.random(samples) < TIED) & (share > gone)
    way = np.where(tied, share, gone + random.random(samples) * (1 - gone))
    decision = mandate + shares.at(way) * (aimed - mandate)
    return opening, {name: _placed(each, name, schedule, opening, decision) for name, each in drawn.items()}


def _placed(each: Drawn, name: str, schedule: Schedule, opening: Draws, decision: Draws) -> Drawn:
    """Return the act where it falls in each sample: the decision on its share of the way, others by their lead."""
    if each.ahead is None:
        return each
    step = next(one.step for one in schedule.dated if one.step.id == name)
    if step.task.done_by == "decision-taken":
        day = np.maximum(each.finish, decision)
        return Drawn(day, day)
    return Drawn(np.maximum(each.finish, opening - each.ahead), each.own)


def _decided(
    planned: date, conference: Conference, schedule: Schedule, history: History, samples: int,
    random: np.random.Generator,
) -> tuple[Draws, dict[str, Drawn]]:  # fmt: skip
    """Return openings and acts once the days are decided: as decided, or moved as days were moved before."""
    opening = np.full(samples, float(number_of(planned)))
    moves = [float(days) for each in history.cases if (days := each.days_moved) is not None and days > 0]
    share = share_moved(planned, conference, schedule, history)
    if moves and share > 0:
        later = Empirical.of(np.log(moves), 0.0, float(np.log(2 * max(moves))))
        luck = random.random(samples)
        moved = np.ceil(np.exp(later.at(np.minimum(1.0, luck / share))))
        opening = np.where(luck < share, opening + moved, opening)
    now = float(number_of(schedule.as_of))
    drawn: dict[str, Drawn] = {}
    for each in schedule.dated:
        task = each.step.task
        if task.binding and task.anchor == "opening" and each.step.state in TO_DO:
            weeks = task.weeks
            ahead = triangular(random.random(samples), weeks.min, weeks.typical, weeks.max) * _WEEK
            drawn[each.step.id] = Drawn(np.maximum(now, opening - ahead), ahead)
    return np.maximum(opening, float(number_of(planned))), drawn


def share_moved(planned: date, conference: Conference, schedule: Schedule, history: History) -> float:
    """Return the share of conferences like this whose decided days still moved.

    Of all, the base rate did, on the way from decision to opening; each week of that way is taken to be as risky.
    """
    rate = history.rate("moved")
    if rate is None or schedule.as_of >= planned:
        return 0.0
    if lost_host(conference) is not None or _agreement_lost(schedule):
        changed = [days for each in history.cases if each.host_changed and (days := each.days_moved) is not None]
        return (sum(days != 0 for days in changed) + rate.share) / (len(changed) + 1)
    leads = [each.weeks for each in history.known("decision")]
    left = (planned - schedule.as_of).days / _WEEK
    return float(1 - (1 - rate.share) ** (left * len(leads) / sum(leads))) if leads else rate.share


def _agreement_lost(schedule: Schedule) -> bool:
    return any(each.missing is not None and each.step.task.cases == "agreement" for each in schedule.dated)


def _host(conference: Conference, schedule: Schedule) -> bool | None:
    """Return whether the event has an accepted host; None where it needs none."""
    if not any(each.step.task.done_by == "host-accepted" for each in schedule.dated):
        return None
    venue = conference.venue
    return venue is not None and venue.status in ("accepted", "agreement_signed")


def _shares_of_the_way(history: History) -> list[float]:
    """Return at which share of the way from mandate to opening each decision came that the mandate did not take."""
    return [
        (each.decided - each.adopted).days / (each.opening - each.adopted).days
        for each in history.cases
        if each.adopted is not None
        and each.decided is not None
        and _AT_ONCE < (each.decided - each.adopted).days < (each.opening - each.adopted).days
    ]


def _quantiles(days: Draws) -> tuple[date, date, date]:
    found = np.quantile(days, (0.5, 0.8, 0.95), method="higher")
    return day_of(int(found[0])), day_of(int(found[1])), day_of(int(found[2]))


def _days(name: str, finish: Draws) -> Quantiles:
    p50, p80, p95 = _quantiles(np.ceil(finish))
    return Quantiles(id=name, p50=p50, p80=p80, p95=p95)


def _drivers(opening: Draws, drawn: dict[str, Drawn]) -> tuple[str, ...]:
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
