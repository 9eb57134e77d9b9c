"""Changes: what differs between two plans of one conference, and why: for notices, history and calendars."""

from datetime import date
from typing import Literal

from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.plans.plan import Milestone, Plan, PlannedTask

What = Literal["added", "removed", "moved", "state"]


class Change(Record):
    """One task or milestone that was added, removed, moved or changed its state; *before*, *after*: its day."""

    subject: str
    names: Names
    what: What
    before: date | None = None
    after: date | None = None
    cause: str = ""


def changes(before: Plan | None, after: Plan) -> tuple[Change, ...]:
    """Return what moved from *before* to *after*, in the order of *after*, what is gone last.

    Without a plan before, everything is added.
    """
    old = {} if before is None else _dates(before)
    new = _dates(after)
    found: list[Change] = []
    moved = {name for name, (_, day, _) in new.items() if name in old and old[name][1] != day}
    for name, (names, day, state) in new.items():
        if name not in old:
            found.append(Change(subject=name, names=names, what="added", after=day, cause=_added(before, after)))
            continue
        _, earlier, state_before = old[name]
        if state != state_before:
            found.append(
                Change(
                    subject=name,
                    names=names,
                    what="state",
                    before=earlier,
                    after=day,
                    cause=f"{state_before} → {state}",
                )
            )
        elif earlier != day:
            cause = _cause(name, before, after, moved)
            found.append(Change(subject=name, names=names, what="moved", before=earlier, after=day, cause=cause))
    for name, (names, day, _) in old.items():
        if name not in new:
            found.append(Change(subject=name, names=names, what="removed", before=day, cause=_why(before, after)))
    return tuple(found)


def _dates(plan: Plan) -> dict[str, tuple[Names, date | None, str]]:
    """Return name, day and state of every milestone and task; a task counts by the day it is due or was done."""
    found: dict[str, tuple[Names, date | None, str]] = {}
    for milestone in plan.milestones:
        found[milestone.id] = (milestone.names, milestone.on, "")
    for task in plan.tasks:
        found[task.id] = (task.names, task.done_on or task.finish, task.state)
    return found


def _added(before: Plan | None, after: Plan) -> str:
    return "first plan" if before is None else _why(before, after)


def _why(before: Plan | None, after: Plan) -> str:
    """Return the change of the conference that stands behind all others, in words."""
    if before is None:
        return "first plan"
    if before.opening != after.opening:
        return f"opening {_said(before.opening)} → {_said(after.opening)}"
    if before.closing != after.closing:
        return f"closing {_said(before.closing)} → {_said(after.closing)}"
    if before.window != after.window:
        return f"end of the window {_said(before.window.latest)} → {_said(after.window.latest)}"
    if before.decide_by != after.decide_by:
        return f"legal day of the decision {_said(before.decide_by)} → {_said(after.decide_by)}"
    if before.stage != after.stage:
        return f"stage {before.stage} → {after.stage}"
    return f"as of {before.as_of} → {after.as_of}" if before.as_of != after.as_of else ""


def _cause(name: str, before: Plan | None, after: Plan, moved: set[str]) -> str:
    """Return why *name* moved: what it waits for moved, its lead time was squeezed, or the conference changed."""
    task, old = after.task(name), before.task(name) if before else None
    if task is None or old is None:
        return _why(before, after)
    general = _why(before, after)
    if task.limits != old.limits:
        reason = f": {task.limits.reason}" if task.limits is not None and task.limits.reason else ""
        return f"days set by the planners{reason}" if task.limits is not None else "the planners took their days back"
    pushed = [need for need in task.depends_on if need in moved or _done_late(need, before, after)]
    if task.impossible_days is not None and old.impossible_days is None:
        return f"its least lead time cannot be kept any more; {general}".rstrip("; ")
    if pushed and not (before and before.opening != after.opening):
        return f"waits for {', '.join(pushed)}"
    if task.squeezed and not old.squeezed:
        return f"squeezed to its least lead time; {general}".rstrip("; ")
    return general


def _done_late(name: str, before: Plan | None, after: Plan) -> bool:
    old: PlannedTask | None = before.task(name) if before else None
    new = after.task(name)
    return old is not None and new is not None and new.done_on is not None and new.done_on != old.done_on


def milestone_of(plan: Plan, name: str) -> Milestone | None:
    """Return the milestone of that id, or None."""
    return next((each for each in plan.milestones if each.id == name), None)


def _said(day: date | None) -> str:
    return "open" if day is None else day.isoformat()
