"""Reminders: who is to be reminded of what, counted in working days; none on a weekend or a holiday."""

from collections.abc import Callable
from datetime import date

from domain.conferences.conference import Conference
from domain.conferences.consultations import tally
from domain.kernel.record import Record
from domain.plans.plan import Plan, PlannedTask

WorkingDays = Callable[[date, date], int]
"""How many working days after the first day up to and with the second; negative where the second lies before."""


class Rung(Record):
    """One step of the ladder: *after* so many working days past the due day (negative: before), *to* whom.

    *to* is "owner" (the audiences of the task) or one audience.
    """

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

REPLIES_AFTER: tuple[int, ...] = (10, 20, 30)
"""Working days after the consultations were entrusted on which silent States are reminded (a convention of ours)."""


class Reminder(Record):
    """One reminder that is due: *key* is the same whenever it is computed again, so it is sent once."""

    key: str
    task: str
    rung: str
    to: str
    due: date


class ReplyReminder(Record):
    """One reminder to reply: the States that are silent on each subject that was asked; *key* as in a Reminder."""

    key: str
    after: int
    silent: tuple[tuple[str, tuple[str, ...]], ...]

    def on(self, state: str) -> tuple[str, ...]:
        """Return the subjects on which *state* has not answered."""
        return tuple(subject for subject, states in self.silent if state in states)


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


def due_reply_reminder(
    conference: Conference,
    day: date,
    working_days: WorkingDays,
    is_working: bool,
    after: tuple[int, ...] = REPLIES_AFTER,
) -> ReplyReminder | None:
    """Return the reminder to reply that is due on *day*, or None: not a working day, nobody asked, nobody silent.

    States are asked from the day on which the consultations were entrusted until they are reported.
    """
    entrusted = conference.entrusted
    if not is_working or entrusted is None or conference.stage != "consultation" or entrusted > day:
        return None
    passed = [each for each in after if working_days(entrusted, day) >= each]
    if not passed:
        return None
    asked = conference.mandate.consultation.subjects if conference.mandate.consultation else ()
    silent = tuple(
        (counted.subject, tuple(sorted(state for group in counted.groups for state in group.silent)))
        for counted in tally(conference, day).subjects
        if counted.subject in asked
    )
    silent = tuple((subject, states) for subject, states in silent if states)
    if not silent:
        return None
    key = f"{conference.id}|replies|{conference.round}|{entrusted}|{max(passed)}"
    return ReplyReminder(key=key, after=max(passed), silent=silent)


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
