"""Planning: from a conference, a template and calendars to its plan as of a day. Pure and deterministic."""

from datetime import date, timedelta

from domain.assessment.review import review
from domain.conferences.conference import Conference
from domain.history.history import NO_HISTORY, History
from domain.kernel.names import Names
from domain.plans.anchors import anchors
from domain.plans.bound_steps import bound
from domain.plans.duty_calendars import ConferenceCalendars
from domain.plans.lead_times import with_history
from domain.plans.milestones import milestones
from domain.plans.obligation_steps import obligation_steps
from domain.plans.own_steps import own_steps
from domain.plans.plan import Plan, PlannedTask
from domain.plans.step import Step, settled, steps
from domain.plans.template import Template
from domain.reference.office_names import office_names
from domain.reference.working_days import day_of
from domain.scheduling.chance import chance
from domain.scheduling.floats import Deadline, deadlines
from domain.scheduling.limits import days_of
from domain.scheduling.network import end_before
from domain.scheduling.proposals import Busy, proposals
from domain.scheduling.scheduling import Dated, Schedule, schedule, soonest_opening


def plan(
    conference: Conference,
    template: Template,
    calendars: ConferenceCalendars,
    as_of: date,
    *,
    away: bool,
    baseline: Plan | None = None,
    busy: tuple[Busy, ...] = (),
    history: History = NO_HISTORY,
) -> Plan:
    """Return the plan of *conference* as of a day; *away* says whether a host other than a headquarters is wanted.

    *busy* are the days that the event should not meet: elections of the host, other events. *history* are the past
    conferences that lead times and chances are drawn from.
    """
    template = with_history(template, history)
    scheduled = scheduled_acts(conference, template, calendars, as_of, away=away)
    window_by = decide_by_for_window(conference, scheduled)
    opening_by = conference.opening if conference.opening is not None else conference.window.latest
    rooms = deadlines(scheduled, conference.decide_by if conference.decided is None else None, opening_by)
    tasks = tuple(_task(each, position, scheduled, rooms, baseline) for position, each in enumerate(scheduled.dated))
    return Plan(
        conference=conference.id,
        as_of=as_of,
        stage=conference.stage,
        window=conference.window,
        decide_by=conference.decide_by,
        decide_by_for_window=window_by,
        opening=conference.opening,
        closing=conference.closing,
        tasks=tasks,
        milestones=milestones(conference, scheduled.anchors, window_by),
        chance=chance(conference, scheduled, history),
        proposals=proposals(conference, scheduled, conference.mandate.duration_days or template.days, busy),
        findings=review(conference, scheduled, tasks, baseline, window_by, busy),
    )


def scheduled_acts(
    conference: Conference, template: Template, calendars: ConferenceCalendars, as_of: date, *, away: bool
) -> Schedule:
    """Return the schedule; once the window has passed undecided it is laid from the earliest opening still possible."""
    own, taken = bound(steps(template, conference, as_of, away=away), conference)
    acts: tuple[Step, ...] = (
        *own,
        *settled([*obligation_steps(conference, taken), *own_steps(conference)], conference, as_of),
    )
    known = anchors(conference, as_of, template.days, calendars.meetings)
    found = schedule(acts, known, calendars, as_of, decide_by=conference.decide_by)
    latest = conference.window.latest
    if "opening" not in known and latest is not None and as_of > latest:
        soonest = soonest_opening(found)
        known = anchors(conference, as_of, template.days, calendars.meetings, soonest)
        found = schedule(acts, known, calendars, as_of, decide_by=conference.decide_by)
    return found


def decide_by_for_window(conference: Conference, scheduled: Schedule) -> date | None:
    """Return the last day on which a decision still leaves the typical lead times before the window's last day.

    The decision itself has one, and so has every act before the opening that needs the decision. None where the days
    are decided or the window has no last day. The day may be past.
    """
    latest = conference.window.latest
    if latest is None or conference.opening is not None:
        return None
    decision = next((each for each in scheduled.dated if each.step.task.done_by == "decision-taken"), None)
    if decision is None:
        return None
    weeks = [decision.step.task.weeks.typical] + [
        each.step.task.weeks.typical
        for each in scheduled.dated
        if each.step.task.anchor == "opening" and decision.step.id in each.step.needed
    ]
    calendar = scheduled.calendars.named(decision.step.task.calendar)
    return calendar.on_or_before(latest - timedelta(days=days_of(max(weeks))))


def _task(
    each: Dated, position: int, scheduled: Schedule, rooms: tuple[Deadline, ...], baseline: Plan | None
) -> PlannedTask:
    step, task = each.step, each.step.task
    calendar = scheduled.calendars.named(task.calendar)
    done = step.state == "done"
    frozen = baseline.task(step.id) if baseline is not None else None
    room = None
    if each.limit is not None and each.earliest_finish is not None and each.missing is None:
        room = calendar.between(each.earliest_finish, each.limit)
    rooms_here = [deadline.by_act[step.id] for deadline in rooms if step.id in deadline.by_act]
    tightest = min(rooms, key=lambda deadline: deadline.days, default=None)
    return PlannedTask(
        id=step.id,
        names=step.names,
        stage=task.stage,
        owner=_owner(step),
        audiences=task.audiences,
        state=step.state,
        done_on=step.on if done else None,
        start=each.start,
        finish=each.finish,
        earliest_start=each.earliest_start,
        earliest_finish=each.earliest_finish,
        latest_start=each.latest_start,
        latest_finish=each.latest_finish,
        baseline_finish=frozen.done_on or frozen.finish if frozen is not None else None,
        float_days=-each.missing if each.missing is not None else room,
        free_float_days=_free_float(each, position, scheduled),
        deadline_float_days=min(rooms_here, default=None),
        critical=tightest is not None and step.id in tightest.chain,
        impossible_days=each.missing,
        squeezed=each.short is not None and each.missing is None,
        squeezed_days=each.short if each.missing is None else None,
        depends_on=_depends_on(step, scheduled),
        rule=task.rule,
        source=task.source,
        confidence=task.confidence,
        shortest_case=task.shortest_case,
        cases=task.known,
        anchor=task.anchor,
        paragraph=step.paragraph,
        text_by=step.by,
        limits=step.limits,
        person=step.given.person or "" if step.given is not None else "",
        reason=step.reason,
        actor=step.actor,
    )


def _owner(step: Step) -> Names:
    """Return the office that answers for *step*: the one that planners gave it to, else that of the template."""
    given = step.given.owner if step.given is not None else None
    return (office_names(given) or Names.same(given)) if given else step.task.owner


def _free_float(each: Dated, position: int, scheduled: Schedule) -> int | None:
    """Return by how many working days the act can finish later before it moves the earliest dates of another."""
    if each.earliest_finish is None:
        return None
    network, early = scheduled.network, scheduled.early.times
    work = network.work[position]
    ends = [
        end_before(link, early[link.after], work)
        for link in network.out_of[position]
        if network.work[link.after].fixed is None and link.binds
    ]
    if not ends:
        return work.calendar.between(each.earliest_finish, each.limit) if each.limit is not None else None
    return max(0, work.calendar.between(each.earliest_finish, day_of(min(ends) - 1)))


def _depends_on(step: Step, scheduled: Schedule) -> tuple[str, ...]:
    """Return the acts that this one waits for: by a link, or because they are anchored to it."""
    there = {each.step.id for each in scheduled.dated}
    anchored = (each.step.id for each in scheduled.dated if each.step.task.anchor == step.id)
    return tuple(dict.fromkeys((*(name for name in step.needed if name in there), *anchored)))
