"""Plan files: a conference's plan as CSV and as MSPDI, as of any day."""

import csv
import io
from datetime import date, timedelta
from typing import Any

from domain.conferences.conference import Conference, today_of
from domain.kernel.vocabulary import SETTLED
from domain.plans.plan import Plan, PlannedTask
from domain.plans.template import Need, Template
from domain.reference.working_days import WorkingDays
from flows import clock
from flows.application.planner import calendars_of, is_away, template_for
from flows.application.recording import plan_as_of
from flows.documents.csv_cells import guarded
from flows.exchange.mspdi import written
from flows.exchange.project_file import Project, ProjectCalendar, ProjectLink, ProjectTask
from flows.ledger.repository import Ledger

CSV_COLUMNS = (
    "id", "name", "stage", "owner", "state", "start", "finish", "earliest_start", "earliest_finish", "latest_start",
    "latest_finish", "done_on", "float_days", "critical", "impossible_days", "depends_on", "baseline_start",
    "baseline_finish", "rule", "source", "confidence",
)  # fmt: skip


def plan_csv(ledger: Ledger, conference: str, day: date | None) -> str:
    """Return the plan as of *day* (its today, where None) as CSV: one task a line, milestones with their day alone."""
    _, plan, baseline = _planned(ledger, conference, day)
    frozen = {task.id: task for task in baseline.tasks} if baseline else {}
    out = io.StringIO()
    table = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\n", restval="")
    table.writeheader()
    for milestone in plan.milestones:
        row = {"id": milestone.id, "name": milestone.names.en, "stage": "milestone", "source": milestone.source}
        row = {name: guarded(text) for name, text in row.items()}
        table.writerow(row | {"start": str(milestone.on), "finish": str(milestone.until or milestone.on)})
    for task in plan.tasks:
        told = task.model_dump(include=set(CSV_COLUMNS) - {"name", "owner", "depends_on"})
        before = frozen.get(task.id)
        told |= {"name": task.names.en, "owner": task.owner.en, "depends_on": ";".join(task.depends_on)}
        if before is not None:
            told |= {"baseline_start": before.start, "baseline_finish": before.finish}
        table.writerow({name: _cell(value) for name, value in told.items()})
    return out.getvalue()


def _cell(value: Any) -> Any:
    return "" if value is None else guarded(value) if isinstance(value, str) else value


def plan_mspdi(ledger: Ledger, conference: str, day: date | None) -> str:
    """Return the plan as of *day* (its today, where None) as MSPDI XML."""
    return written(project_of(*_planned(ledger, conference, day)))


def project_of(conference: Conference, plan: Plan, baseline: Plan | None = None) -> Project:
    """Return *plan* as a project: its dated tasks and milestones, links with lags, *baseline*, the calendar.

    Days are counted in the secretariat's calendar. A lag is the template's; less where the plan could not keep it.
    """
    days = calendars_of(conference, plan.as_of).secretariat
    template = template_for(conference, away=is_away(conference))
    dated = [task for task in plan.tasks if task.start and task.finish and task.state not in SETTLED]
    by_id = {task.id: task for task in dated}
    frozen = {task.id: task for task in baseline.tasks} if baseline else {}
    points = [
        ProjectTask(id=each.id, name=each.names.en, source=each.source, start=each.on, finish=each.on, days=0)
        for each in plan.milestones
    ]
    tasks = [_project_task(task, by_id, frozen, template, days) for task in dated]
    every = [day for task in (*points, *tasks) for day in (task.start, task.finish)] or [plan.as_of]
    first, last = date(min(every).year, 1, 1), date(max(every).year, 12, 31)
    holidays = tuple(sorted((on, name) for on, name in days.holidays.items() if first <= on <= last))
    return Project(
        name=conference.names.en,
        as_of=plan.as_of,
        calendar=ProjectCalendar(name="Secretariat", holidays=holidays),
        tasks=(*points, *tasks),
    )


def _planned(ledger: Ledger, conference: str, day: date | None) -> tuple[Conference, Plan, Plan | None]:
    asked = day or today_of(ledger.entries.conference(conference), clock.today())
    return (*plan_as_of(ledger, conference, asked), ledger.plans.baseline(conference, asked))


def _project_task(
    task: PlannedTask,
    by_id: dict[str, PlannedTask],
    frozen: dict[str, PlannedTask],
    template: Template,
    days: WorkingDays,
) -> ProjectTask:
    start, finish = _days_of(task)
    before = frozen.get(task.id)
    done, started = task.state == "done", task.state in ("started", "done")
    return ProjectTask(
        id=task.id,
        name=task.names.en,
        stage=task.stage,
        rule=task.rule,
        source=task.source,
        owner=task.owner.en,
        start=start,
        finish=finish,
        days=_length(start, finish, days),
        percent=100 if done else 50 if started else 0,
        actual_start=start if started else None,
        actual_finish=finish if done else None,
        deadline=task.latest_finish,
        critical=task.critical,
        links=tuple(_link(task, by_id[name], template, days) for name in task.depends_on if name in by_id),
        baseline=(*_days_of(before), _length(*_days_of(before), days)) if before and before.start else None,
    )


def _link(task: PlannedTask, after: PlannedTask, template: Template, days: WorkingDays) -> ProjectLink:
    """Return the link of *task* to what it waits for; FS without lag where the template names none."""
    mine = next((each for each in template.tasks if task.id.startswith(each.id) and task.rule == each.rule), None)
    needs = mine.needs if mine else ()
    need = next((each for each in needs if after.id.startswith(each.task)), Need(task=after.id))
    (start, finish), (other_start, other_finish) = _days_of(task), _days_of(after)
    mine_end = start if need.kind in ("FS", "SS") else finish
    other_end = other_finish if need.kind in ("FS", "FF") else other_start
    gap = days.between(other_end, mine_end)
    if need.kind == "FS":
        gap -= 1  # from the end of one day to the start of the next working day there is no gap
    return ProjectLink(after=after.id, kind=need.kind, lag=min(need.lag.typical, gap))


def _length(start: date, finish: date, days: WorkingDays) -> int:
    """Return the working days of a task, both ends included; at least one."""
    return max(1, days.between(start - timedelta(days=1), finish))


def _days_of(task: PlannedTask) -> tuple[date, date]:
    finish = task.done_on or task.finish
    start = task.start if task.done_on is None else min(task.start or task.done_on, task.done_on)
    if start is None or finish is None:
        raise ValueError(task.id)
    return start, finish
