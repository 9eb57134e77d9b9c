"""Reminders: when the owner of a task is reminded, and when the next step of the ladder is taken."""

from collections.abc import Callable
from datetime import date

from domain.plan import Plan, PlannedTask
from domain.record import Record

WorkingDays = Callable[[date, date], int]
"""Working days after the first day up to and with the second; negative where the second lies before."""


class Rung(Record):
    """One step of the ladder: *after* so many working days past the due day (negative: before), *to* whom."""

    name: str
    after: int
    to: str


LADDER: tuple[Rung, ...] = (
    Rung(name="reminder", after=-5, to="owner"),
    Rung(name="due", after=0, to="owner"),
    Rung(name="late", after=3, to="owner"),
    Rung(name="escalation", after=10, to="secretariat"),
)
"""Five working days before the due day, on it, three and ten after (a convention of ours)."""


class Reminder(Record):
    """One reminder that is due: *key* is the same whenever it is computed again, so it is sent once."""

    key: str
    task: str
    rung: str
    to: str
    due: date


def due_reminders(
    plan: Plan, working_days: WorkingDays, is_working: bool, ladder: tuple[Rung, ...] = LADDER
) -> tuple[Reminder, ...]:
    """Return the reminders that are due as of the plan's day; none where that day is not a working day.

    Of several rungs that were passed since (the machine was off for a week) only the highest is due: one reminder,
    not seven.
    """
    if not is_working:
        return ()
    return tuple(
        reminder for task in plan.tasks for reminder in [_due(plan, task, working_days, ladder)] if reminder is not None
    )


def _due(plan: Plan, task: PlannedTask, working_days: WorkingDays, ladder: tuple[Rung, ...]) -> Reminder | None:
    due = task.latest_finish or task.finish
    if task.state not in ("open", "started") or due is None:
        return None
    passed = working_days(due, plan.as_of)
    reached = [rung for rung in ladder if rung.after <= passed]
    if not reached:
        return None
    rung = max(reached, key=lambda each: each.after)
    key = f"{plan.conference}|{task.id}|{rung.name}|{due}"
    return Reminder(key=key, task=task.id, rung=rung.name, to=rung.to, due=due)
