"""Own steps: the tasks that planners added to the plan of their conference, each traced to its entry.

They have no lead time: the days that planners gave are hard limits, and so is the task that one comes after.
"""

from dataclasses import replace
from datetime import date, timedelta

from domain.conferences.conference import Conference, OwnItem, TaskLimits
from domain.kernel.names import Names
from domain.kernel.vocabulary import Stage
from domain.plans.step import OWN, Step, stated
from domain.plans.template import Need, Takes, TemplateTask, Weeks
from domain.reference.office_names import office_names


def own_steps(conference: Conference) -> tuple[Step, ...]:
    """Return the planners' own tasks, each after the one that it comes after; a ring of them loses its last link."""
    left = {each.id: each for each in conference.own_tasks}
    found: list[Step] = []
    while left:
        ready = [each for each in left.values() if each.after not in left]
        for each in ready or [replace_after(next(iter(left.values())))]:
            found.append(_step(conference, each))
            del left[each.id]
    return tuple(found)


def replace_after(item: OwnItem) -> OwnItem:
    """Return *item* without what it comes after."""
    return item.revised(after=None)


def _step(conference: Conference, item: OwnItem) -> Step:
    office = item.owner or "Secretariat"
    names = Names.same(item.name)
    task = TemplateTask(
        id=item.id,
        rule=OWN,
        stage=item.stage or _stage(conference, item),
        names=names,
        owner=office_names(office) or Names.same(office),
        audiences=item.audiences or ("secretariat",),
        anchor=OWN,
        weeks=Weeks(min=0, typical=0, max=0),
        takes=_takes(item),
        needs=(Need(task=item.after),) if item.after else (),
        source=item.source or item.actor or "the planners",
        confidence="sure",
    )
    own = TaskLimits(not_before=item.start, finish_by=item.finish, since=item.since)
    step = stated(Step(task=task, id=item.id, names=names, limits=own), conference)
    if (
        step.limits is not None and step.limits is not own and step.limits.day is None
    ):  # a move of one end keeps the other
        kept = step.limits.not_before or (item.start if _before(item.start, step.limits.finish_by) else None)
        step = replace(
            step, limits=step.limits.revised(not_before=kept, finish_by=step.limits.finish_by or item.finish)
        )
    return step


def _before(start: date | None, finish: date | None) -> bool:
    return start is not None and (finish is None or start <= finish)


def _takes(item: OwnItem) -> Takes:
    """Return how long the task takes: from its first to its last day, week-ends left out."""
    if item.start is None or item.finish is None:
        return Takes()
    days = range((item.finish - item.start).days + 1)
    count = max(1, sum((item.start + timedelta(days=number)).weekday() < 5 for number in days))
    return Takes(min=1, typical=count, max=count)


def _stage(conference: Conference, item: OwnItem) -> Stage:
    """Return the stage of a task of which nobody said it: after the event, or that of the conference."""
    last, day = conference.closing or conference.window.latest, item.finish or item.start
    if last is not None and day is not None and day > last:
        return "held"
    return conference.stage if conference.stage not in ("held", "closed") else "held"
