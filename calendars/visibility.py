"""Seeing: the part of a plan that an audience may see. Pages and charts are made of that part alone."""

from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.vocabulary import PUBLIC_AUDIENCES, Audience
from domain.plans.plan import Plan

_TOLD_TO_ALL_PLANNERS = frozenset({
    "decision-due", "decision-overdue", "window-passed", "host-unconfirmed", "venue-missing",
    "consultations-not-entrusted",
})  # fmt: skip
PUBLIC_FACTS = frozenset({
    "mandate-adopted", "mandate-renewed", "consultations-entrusted", "consultations-reported", "host-offered",
    "host-welcomed", "host-accepted", "host-withdrawn", "decision-taken", "dates-changed", "venue-changed",
    "host-agreement-signed", "conference-held", "outcome-endorsed", "conference-cancelled",
})  # fmt: skip


PLANNERS_FACTS = frozenset({
    "mandate-confirmed", "baseline-set", "task-started", "task-done", "task-waived", "task-added", "milestone-added",
    "task-moved", "task-assigned", "note-added", "document-attached", "conference-withdrawn",
})  # fmt: skip


def is_public(conference: Conference) -> bool:
    """Return whether the public may know of *conference*: not before a planner has confirmed what was read."""
    return conference.confirmed is not None


def sees_all(audience: Audience | None) -> bool:
    """Return whether *audience* runs the conference: the secretariat and the holders of its tasks."""
    return audience in ("secretariat", "tasks")


def seen(plan: Plan, audience: Audience | None) -> Plan:
    """Return *plan* as *audience* may see it: its own items and the public ones; only public ones where None.

    The public sees no findings, chances or proposals; other closed audiences the findings on what they see.
    """
    if sees_all(audience):
        return plan
    allowed = {*PUBLIC_AUDIENCES, audience}
    milestones = tuple(each for each in plan.milestones if allowed & set(each.audiences))
    tasks = tuple(each for each in plan.tasks if allowed & set(each.audiences)) if audience else ()
    known = {each.id for each in tasks}
    subjects = known | {each.id for each in milestones}
    findings = tuple(
        each for each in plan.findings if audience and (each.subject in subjects or each.code in _TOLD_TO_ALL_PLANNERS)
    )
    return plan.revised(
        milestones=milestones,
        tasks=tuple(
            task.revised(depends_on=tuple(each for each in task.depends_on if each in known)) for task in tasks
        ),
        findings=findings,
        chance=None,
        proposals=(),
    )


def facts_seen(entries: tuple[Entry, ...], audience: Audience | None) -> tuple[Entry, ...]:
    """Return the entries that tell of acts of bodies and Governments; to planners their own too.

    Actors, replies of States and moves of a rehearsal's clock are not for pages.
    """
    kinds = PUBLIC_FACTS | (PLANNERS_FACTS if sees_all(audience) else frozenset())
    return tuple(entry for entry in entries if entry.kind in kinds)
