"""Tasks: what planners record of them, add to them, and set for them."""

from datetime import date

from domain.conferences.payloads import PacksChosen, PlanItem, TaskAssigned, TaskMoved, TaskStep
from domain.conferences.state import Assignment, Conference, OwnItem, TaskLimits, TaskStanding
from domain.conferences.transitions.fact import Fact, Transition
from domain.kernel.vocabulary import TaskState


def task_step(state: TaskState) -> Transition:
    """Return the transition of an entry that brings a task to *state*."""

    def step(conference: Conference, on: date, fact: Fact[TaskStep]) -> Conference:
        standing = TaskStanding(state=state, on=on, reason=fact.said.reason, actor=fact.actor)
        return conference.after(tasks={**conference.tasks, fact.said.task: standing})

    return step


def task_added(conference: Conference, on: date, fact: Fact[PlanItem]) -> Conference:
    """Append a task of the planners' own; one that was added again under its id replaces the one before."""
    return conference.after(own_tasks=_with(conference.own_tasks, _item(on, fact)))


def milestone_added(conference: Conference, on: date, fact: Fact[PlanItem]) -> Conference:
    """Append a milestone of the planners' own."""
    return conference.after(own_milestones=_with(conference.own_milestones, _item(on, fact)))


def task_moved(conference: Conference, on: date, fact: Fact[TaskMoved]) -> Conference:
    """Set the limits of a task; without any day, take them back: the rule of the template dates it again."""
    said, limits = fact.said, dict(conference.limits)
    limits.pop(said.task, None)
    if said.not_before or said.finish_by or said.day:
        limits[said.task] = TaskLimits(
            not_before=said.not_before, finish_by=said.finish_by, day=said.day,
            since=on, reason=said.reason, actor=fact.actor, source=fact.source,
        )  # fmt: skip
    return conference.after(limits=limits)


def task_assigned(conference: Conference, on: date, fact: Fact[TaskAssigned]) -> Conference:
    """Give a task to an office, a person, or both; what is not named stays as it was."""
    said, before = fact.said, conference.assigned.get(fact.said.task)
    given = Assignment(
        owner=said.owner or (before.owner if before else None),
        person=said.person or (before.person if before else None),
        since=on,
    )
    return conference.after(assigned={**conference.assigned, said.task: given})


def packs_chosen(conference: Conference, on: date, fact: Fact[PacksChosen]) -> Conference:
    """Plan these optional parts of the template and no others."""
    del on
    return conference.after(packs=tuple(fact.said.packs))


def _item(on: date, fact: Fact[PlanItem]) -> OwnItem:
    said = fact.said
    return OwnItem(
        id=said.id, name=said.name, stage=said.stage, owner=said.owner, start=said.start, finish=said.finish,
        after=said.after, audiences=tuple(said.audiences), since=on, actor=fact.actor, source=fact.source,
    )  # fmt: skip


def _with(items: tuple[OwnItem, ...], item: OwnItem) -> tuple[OwnItem, ...]:
    return (*(each for each in items if each.id != item.id), item)
