"""Scheduling: the dates of every act of a conference, as of a day.

For an act t with anchor day A and lead times w (weeks), E its earliest and L its latest finish:

    U_t = A − 7·w_min        the usual least, rounded back to a working day before an anchor, on after it
    L_t ≤ U_t where E_t ≤ U_t, else A − 7·w_shortest, the lead of the shortest known case
    E_t ≥ as-of, and every link (domain.scheduling.network) with its least lag and the least work
    squeezed    ⇔  E_t > U_t
    impossible  ⇔  E_t > L_t
    planned     =  A − 7·w_typical where E_t and the planned dates before it leave room for it, else L_t

A deadline that is lost gives no deadline to what comes before it. An act whose usual least is lost is planned at the
lead time of the shortest known case of its own where that is still to come, else by the end of the week in which it
can be had; never before as-of. The legal day of a decision bounds the decision as long as it is not past. An optional
act (of a pack) counts from a usual one that it is anchored to and waits for those that it needs, but never moves or
bounds one.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.kernel.vocabulary import SETTLED, TO_DO
from domain.plans.anchors import Anchor
from domain.plans.duty_calendars import ConferenceCalendars
from domain.plans.step import OWN, Step
from domain.reference.working_days import EVERY_DAY, WorkingDays, day_of, number_of
from domain.scheduling.limits import (
    anchor_of,
    days_of,
    has_last_day,
    lead,
    limit_of,
    limited,
    target_within,
    within_text,
)
from domain.scheduling.network import Early, Link, Network, Times, Work, backward, end_before, forward, start_after

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Dated:
    """One act with its dates, all inclusive; None where nothing bounds it or where the day has gone.

    *target*: the day of the typical lead time, past or not; *limit*: the last day that is still possible, past or not.
    *short*: working days by which its earliest finish misses the usual least lead time, None where it does not.
    """

    step: Step
    start: date | None = None
    finish: date | None = None
    earliest_start: date | None = None
    earliest_finish: date | None = None
    latest_start: date | None = None
    latest_finish: date | None = None
    target: date | None = None
    limit: date | None = None
    short: int | None = None
    missing: int | None = None
    held_back_by: str | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """The acts of a conference with their dates, in an order in which each comes after what it needs."""

    as_of: date
    anchors: dict[str, Anchor]
    calendars: ConferenceCalendars
    network: Network
    early: Early
    late: tuple[Times, ...]
    dated: tuple[Dated, ...]

    def of(self, task: str) -> Dated | None:
        """Return the act of that id, or None."""
        return next((each for each in self.dated if each.step.id == task), None)


def schedule(
    steps: tuple[Step, ...],
    anchors: dict[str, Anchor],
    calendars: ConferenceCalendars,
    as_of: date,
    *,
    decide_by: date | None = None,
) -> Schedule:
    """Return the dates of *steps*; *decide_by* is the legal day of the act that an entry decision-taken fulfils."""
    usual = _network(steps, anchors, calendars, as_of, decide_by)
    early = forward(usual, number_of(as_of))
    network = _relaxed(usual, early, steps, anchors, as_of, decide_by if decide_by and decide_by >= as_of else None)
    late = backward(network, early.times)
    legal = decide_by if decide_by and decide_by >= as_of else None
    targets = _targets(steps, anchors, calendars, legal)
    dated = _all_dated(steps, (usual, network), early, late, targets, targets, as_of)
    hubs = {step.task.anchor for step in steps}
    days = {each.step.id: each.finish for each in dated if each.step.id in hubs and each.finish is not None}
    aims = _targets(steps, anchors, calendars, legal, days)
    if aims != targets:  # an act that others count from was moved: they move with it
        dated = _all_dated(steps, (usual, network), early, late, targets, aims, as_of)
    return Schedule(as_of, anchors, calendars, network, early, late, tuple(dated))


def _all_dated(
    steps: tuple[Step, ...],
    networks: tuple[Network, Network],
    early: Early,
    late: tuple[Times, ...],
    targets: dict[str, date | None],
    aims: dict[str, date | None],
    as_of: date,
) -> list[Dated]:
    """Return the dates of all acts; *networks* are the one with the usual least leads and the one that holds."""
    dated: list[Dated] = []
    usual, network = networks
    caps = _caps(network, early, late)
    for position, step in enumerate(steps):
        days = (targets[step.id], aims[step.id])
        bound, end = usual.work[position].not_after, early.times[position][1]
        short = None
        if bound is not None and step.state in TO_DO and end > bound and not has_last_day(step):
            short = max(1, usual.work[position].calendar.between(day_of(bound - 1), day_of(end - 1)))
        dated.append(_dated(position, step, network, early, late, days, caps[position], dated, as_of, short))
    return dated


def _relaxed(
    usual: Network,
    early: Early,
    steps: tuple[Step, ...],
    anchors: dict[str, Anchor],
    as_of: date,
    decide_by: date | None,
) -> Network:
    """Return the network in which an act that misses its usual least has the lead of the shortest known case.

    What comes after its anchor, and what a session of the Assembly takes up while it sits, can be late but not
    impossible.
    """
    work = list(usual.work)
    for position, step in enumerate(steps):
        each = work[position]
        lost = each.not_after is not None and early.times[position][1] > each.not_after
        if each.not_after is None or each.fixed is not None or not lost or has_last_day(step):
            continue
        if step.by is not None and each.not_after == number_of(step.by) + 1:  # the text gives way to no case
            continue
        if step.task.after_anchor or step.task.anchor == "later-session":
            work[position] = replace(each, not_after=None)
            continue
        limit = limit_of(anchor_of(step, anchors), each.calendar, step.task.least_weeks)
        if limit is None:
            continue
        if step.task.done_by == "decision-taken" and decide_by is not None:
            limit = min(limit, decide_by)
        limit = within_text(step, limit, as_of) or limit
        work[position] = replace(each, not_after=max(each.not_after, number_of(limit) + 1))
    return Network(tuple(work), usual.links)


def soonest_opening(schedule: Schedule, *, shortest: bool = False) -> date | None:
    """Return the earliest opening that keeps the least lead time of every act that is still to do before it.

    With *shortest*, that of the shortest known case where one is known, over the acts without which there is no event.
    """
    wanted: list[date] = []
    for position, each in enumerate(schedule.dated):
        task = each.step.task
        if task.anchor != "opening" or task.after_anchor or each.step.state not in TO_DO:
            continue
        if shortest and not task.binding:
            continue
        weeks = task.shortest_weeks if shortest and task.shortest_weeks is not None else task.weeks.min
        finish = day_of(schedule.early.times[position][1] - 1)
        wanted.append(finish + timedelta(days=days_of(weeks)))
    return schedule.calendars.meetings.on_or_after(max(wanted)) if wanted else None


def _network(
    steps: tuple[Step, ...],
    anchors: dict[str, Anchor],
    calendars: ConferenceCalendars,
    as_of: date,
    decide_by: date | None,
) -> Network:
    positions = {step.id: position for position, step in enumerate(steps)}
    work: list[Work] = []
    links: list[Link] = []
    for position, step in enumerate(steps):
        task = step.task
        calendar = calendars.named(task.calendar)
        if step.state == "done" and step.on is not None:
            fixed = (number_of(step.on), number_of(step.on) + 1)
            work.append(Work(task.takes.min, calendar, fixed=fixed))
        else:
            anchor = anchor_of(step, anchors)
            since = None
            if anchor is not None and task.after_anchor:
                since = number_of(anchor.planned)
            limit = limit_of(anchor, calendar, task.weeks.min)
            if task.done_by == "decision-taken" and decide_by is not None and decide_by >= as_of:
                limit = min(limit or decide_by, decide_by)
            limit = within_text(step, limit, as_of)
            work.append(limited(step, Work(task.takes.min, calendar, since, number_of(limit) + 1 if limit else None)))
        if step.state in SETTLED:
            continue
        for need, before in zip(task.needs, step.needed, strict=True):
            if before in positions and steps[positions[before]].state not in SETTLED:
                lag_days = EVERY_DAY if need.lag.days == "calendar" else calendars.secretariat
                binds = task.pack is None or steps[positions[before]].task.pack is not None
                links.append(Link(positions[before], position, need.kind, need.lag.min, lag_days, binds))
        anchored = steps[positions[task.anchor]] if task.anchor in positions else None
        if anchored is not None and anchored.state not in SETTLED and not (task.pack and anchored.task.pack is None):
            links.append(Link(position, positions[task.anchor], "FF", days_of(task.weeks.min), EVERY_DAY))
    return Network(tuple(work), tuple(links))


def rule_limit(step: Step, schedule: Schedule) -> date | None:
    """Return the last day of *step* by its own lead time, whatever days planners set for it; None without one."""
    calendar = schedule.calendars.named(step.task.calendar)
    return limit_of(anchor_of(step, schedule.anchors), calendar, step.task.weeks.min)


def _targets(
    steps: tuple[Step, ...],
    anchors: dict[str, Anchor],
    calendars: ConferenceCalendars,
    decide_by: date | None,
    days: dict[str, date] | None = None,
) -> dict[str, date | None]:
    """Return the day of each act's typical lead time; an act anchored to another counts from that one's.

    *days* are the days on which acts that others count from are planned, where that is known already.
    """
    targets: dict[str, date | None] = {}
    for step in reversed(steps):
        task = step.task
        anchor = anchor_of(step, anchors)
        base = anchor.planned if anchor else (days or {}).get(task.anchor, targets.get(task.anchor))
        target = lead(calendars.named(task.calendar), base, task.weeks.typical) if base else None
        if task.done_by == "decision-taken" and decide_by is not None:
            legal = calendars.named(task.calendar).on_or_before(decide_by)
            target = min(target or legal, legal)
        targets[step.id] = step.on if step.state == "done" else target_within(step, target, calendars)
    return targets


def _dated(
    position: int,
    step: Step,
    network: Network,
    early: Early,
    late: tuple[Times, ...],
    days: tuple[date | None, date | None],
    cap: int | None,
    planned: list[Dated],
    as_of: date,
    short: int | None,
) -> Dated:
    """Return the dates of one act, given those of the acts before it.

    *days*: that of its typical lead time, and the same counted from where its anchor is planned; *cap*: `_caps`;
    *short*: working days by which the usual least is missed.
    """
    if step.state in SETTLED:
        return Dated(step)
    if step.state == "done":
        return Dated(step, start=step.on, finish=step.on)
    work = network.work[position]
    calendar = work.calendar
    early_start, early_end = early.times[position]
    late_end = late[position][1]
    target, aim = days
    driver = early.driver[position]
    held_back_by = planned[driver.before].step.id if driver is not None else None
    missing = None
    if late_end is not None and early_end > late_end:
        missing = max(1, calendar.between(day_of(late_end - 1), day_of(early_end - 1)))
    least = max(early_end, _after_planned(position, network, planned))
    typical_end = number_of(aim) + 1 if aim is not None else None
    end: int | None
    if missing is not None or short is not None:
        end = _soonest(step, least, calendar, as_of, aim, cap)
    elif typical_end is None:
        end = least if step.task.anchor == OWN else None
    elif typical_end >= least:
        end = typical_end
    else:
        end = late_end if late_end is not None else _week_end(least, calendar)
    if end is not None and missing is None:
        end = max(least, min([end, *(bound for bound in (late_end, cap) if bound is not None)]))
    fixed = step.limits.day if step.limits is not None else None
    if fixed is not None and fixed >= as_of:
        end = number_of(fixed) + 1
    start = None
    if end is not None:
        length = step.task.takes.typical if fixed is None else 1
        start = max(calendar.back(end, length), min(early_start, calendar.back(end, work.length)))
    gone = as_of.toordinal() > day_of(late_end - 1).toordinal() if late_end is not None else True
    return Dated(
        step,
        start=day_of(start) if start is not None else None,
        finish=day_of(end - 1) if end is not None else None,
        earliest_start=day_of(early_start),
        earliest_finish=day_of(early_end - 1),
        latest_start=_unless_gone(None if gone else late[position][0], as_of),
        latest_finish=None if gone or late_end is None else day_of(late_end - 1),
        target=target,
        limit=day_of(late_end - 1) if late_end is not None else None,
        short=short,
        missing=missing,
        held_back_by=held_back_by,
    )


def _unless_gone(instant: int | None, as_of: date) -> date | None:
    return None if instant is None or day_of(instant) < as_of else day_of(instant)


def _after_planned(position: int, network: Network, planned: list[Dated]) -> int:
    """Return the first end that the planned dates of what comes before allow."""
    work = network.work[position]
    end = 0
    for link in network.into[position]:
        before = planned[link.before]
        if before.start is None or before.finish is None:
            continue
        start = start_after(link, (number_of(before.start), number_of(before.finish) + 1), work)
        end = max(end, work.calendar.gap(start, work.length))
    return end


def _caps(network: Network, early: Early, late: tuple[Times, ...]) -> list[int | None]:
    """Return the last end of each act that leaves room for all that comes after it and is still possible.

    The lost deadline of an impossible act counts no more, but what waits for that act does.
    """
    caps: list[int | None] = [None] * len(network.work)
    for position in range(len(network.work) - 1, -1, -1):
        ends = []
        for link in network.out_of[position]:
            after = network.work[link.after]
            end = late[link.after][1]
            if end is None or early.times[link.after][1] > end:
                end = caps[link.after]
            if end is None or after.fixed is not None or not link.binds:
                continue
            ends.append(end_before(link, (after.calendar.back(end, after.length), end), network.work[position]))
        caps[position] = min(ends, default=None)
    return caps


def _soonest(
    step: Step, least: int, calendar: WorkingDays, as_of: date, target: date | None, needed_by: int | None
) -> int:
    """Return when an act is planned that misses its usual least: at the shortest known case, else by Friday."""
    end = _week_end(least, calendar)
    shortest = None if step.task.of_preparation else step.task.shortest_weeks
    if shortest is not None and target is not None and step.task.done_by != "decision-taken":
        anchor = target + timedelta(days=days_of(step.task.weeks.typical))
        end = max(end, number_of(lead(calendar, max(anchor, as_of), shortest)) + 1)
    return max(least, end if needed_by is None else min(end, needed_by))


def _week_end(end: int, calendar: WorkingDays) -> int:
    """Return the end of the last working day of the week in which *end* lies: dates that move weekly, not daily."""
    last = day_of(end - 1)
    friday = last + timedelta(days=max(0, _FRIDAY - last.weekday()))
    return max(end, number_of(calendar.on_or_before(friday)) + 1)
