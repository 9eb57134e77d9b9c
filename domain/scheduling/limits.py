"""Limits: how lead times become days, and the last days that lead times, texts and planners set for an act."""

from datetime import date, timedelta

from domain.plans.anchors import Anchor
from domain.plans.duty_calendars import ConferenceCalendars
from domain.plans.step import OBLIGATION, Step
from domain.reference.working_days import EVERY_DAY, WorkingDays, number_of
from domain.scheduling.network import Work


def lead(calendar: WorkingDays, anchor: date, weeks: float) -> date:
    """Return the day *weeks* before *anchor* (after it where negative), rounded to a working day: back, or on."""
    day = anchor - timedelta(days=days_of(weeks))
    return calendar.on_or_before(day) if weeks >= 0 else calendar.on_or_after(day)


def days_of(weeks: float) -> int:
    """Return *weeks* in calendar days, rounded to whole days."""
    return round(weeks * 7)


def anchor_of(step: Step, anchors: dict[str, Anchor]) -> Anchor | None:
    """Return the day that *step* is anchored to, where it is not anchored to another act."""
    if step.task.anchor in ("later-session", OBLIGATION):
        return Anchor(step.due, step.due, decided=True) if step.due else None
    return anchors.get(step.task.anchor)


def limit_of(anchor: Anchor | None, calendar: WorkingDays, weeks: float) -> date | None:
    """Return the last day that a lead time of *weeks* before the latest day of *anchor* leaves; None without one."""
    if anchor is None or anchor.latest is None:
        return None
    return lead(calendar, anchor.latest, weeks)


def within_text(step: Step, limit: date | None, as_of: date) -> date | None:
    """Return *limit*, or the last day that the text sets for *step* where that is sooner and not past."""
    if step.by is None or step.by < as_of:
        return limit
    return step.by if limit is None else min(limit, step.by)


def has_last_day(step: Step) -> bool:
    """Return whether planners set a last day for *step*, which no case of the past moves."""
    return step.limits is not None and (step.limits.day is not None or step.limits.finish_by is not None)


def limited(step: Step, work: Work) -> Work:
    """Return *work* within the limits that planners set for *step*: a very day overrides the lead time."""
    limits = step.limits
    if limits is None:
        return work
    if limits.day is not None:
        day = number_of(limits.day)
        return Work(1, EVERY_DAY, day, day + 1)
    since, until = work.not_before, work.not_after
    if limits.not_before is not None:
        first = number_of(limits.not_before)
        since = first if since is None else max(since, first)
    if limits.finish_by is not None:
        last = number_of(limits.finish_by) + 1
        until = last if until is None else min(until, last)
    return Work(work.length, work.calendar, since, until)


def target_within(step: Step, target: date | None, calendars: ConferenceCalendars) -> date | None:
    """Return *target* within the last day that the text sets for *step* and the limits that planners set."""
    if step.by is not None:
        last = calendars.named(step.task.calendar).on_or_before(step.by)
        target = last if target is None else min(target, last)
    limits = step.limits
    if limits is None:
        return target
    if limits.day is not None:
        return limits.day
    calendar = calendars.named(step.task.calendar)
    if limits.finish_by is not None:
        last = calendar.on_or_before(limits.finish_by)
        target = last if target is None else min(target, last)
    if target is not None and limits.not_before is not None:
        target = max(target, calendar.on_or_after(limits.not_before))
    return target
