"""Plans and tasks in the ledger: every plan that was made stays readable; each task has its history."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain.kernel.errors import ServiceMissing
from domain.plans.plan import Plan
from flows.ledger.rows import BaselineRow, ConferenceRow, PlanRow, TaskHistoryRow, TaskRow
from flows.ledger.store import Part, inserting
from flows.ledger.translate import (
    StoredPlan,
    TaskCounts,
    TaskStep,
    TrackedTask,
    deflated,
    plan_from,
    plan_row,
    task_row,
    tracked_from,
)

_PLAN = PlanRow.__table__  # type: ignore[attr-defined]
_TASK = TaskRow.__table__  # type: ignore[attr-defined]
_HISTORY = TaskHistoryRow.__table__  # type: ignore[attr-defined]
_BASELINE = BaselineRow.__table__  # type: ignore[attr-defined]
_CONFERENCE = ConferenceRow.__table__  # type: ignore[attr-defined]
_STEP = ("state", "start", "finish", "latest_finish")


class Plans(Part):
    """What was planned, and how far each task has come."""

    def newest(self, conference: str) -> Plan | None:
        """Return the newest plan of *conference*, or None before the first."""
        query = select(_PLAN.c.body).where(_PLAN.c.conference == conference).order_by(_PLAN.c.id.desc()).limit(1)
        with self.reading() as connection:
            body = connection.execute(query).scalar_one_or_none()
        return None if body is None else plan_from(bytes(body))

    def made(self, conference: str) -> tuple[StoredPlan, ...]:
        """Return every plan that was made of *conference*, the oldest first, without their bodies."""
        columns = [_PLAN.c.id, _PLAN.c.day, _PLAN.c.seq, _PLAN.c.made, _PLAN.c.digest]
        query = select(*columns).where(_PLAN.c.conference == conference).order_by(_PLAN.c.id)
        with self.reading() as connection:
            return tuple(StoredPlan.model_validate(dict(row)) for row in connection.execute(query).mappings())

    def read(self, conference: str, stored: int) -> Plan | None:
        """Return the plan of that id as it was made, or None."""
        query = select(_PLAN.c.body).where(_PLAN.c.conference == conference, _PLAN.c.id == stored)
        with self.reading() as connection:
            body = connection.execute(query).scalar_one_or_none()
        return None if body is None else plan_from(bytes(body))

    def keep(self, plan: Plan, *, seq: int, made: datetime) -> bool:
        """Keep *plan* and its tasks as they are after entry *seq*; return False where the newest is equal already."""
        row = plan_row(plan, seq, made)
        newest = select(_PLAN.c.digest).where(_PLAN.c.conference == plan.conference)
        with self.writing() as connection:
            connection.execute(
                update(_CONFERENCE).where(_CONFERENCE.c.id == plan.conference).values(reviewed=plan.as_of)
            )
            stands = connection.execute(newest.order_by(_PLAN.c.id.desc()).limit(1)).scalar_one_or_none()
            if stands == row["digest"]:
                return False
            connection.execute(insert(_PLAN), row)
            self._keep_tasks(connection, plan, seq, made)
        return True

    def tasks(self, conference: str) -> tuple[TrackedTask, ...]:
        """Return the tasks of *conference* as they stand, the earliest finish first."""
        query = select(_TASK).where(_TASK.c.conference == conference)
        with self.reading() as connection:
            found = [tracked_from(row) for row in connection.execute(query).mappings()]
        return tuple(sorted(found, key=lambda task: (task.finish or date.max, task.id)))

    def due(self, today: date, until: date) -> Iterator[TrackedTask]:
        """Yield the unfinished tasks of all conferences that finish in these days (both inclusive), by day."""
        unfinished = _TASK.c.state.in_(["open", "started"])
        query = select(_TASK).where(unfinished, _TASK.c.finish.between(today, until)).order_by(_TASK.c.finish)
        with self.reading() as connection:
            for row in connection.execute(query, execution_options={"yield_per": 1000}).mappings():
                yield tracked_from(row)

    def overview(self, today: date) -> Iterator[TaskCounts]:
        """Yield for each conference how many of its unfinished tasks are late, due within seven days, impossible.

        One pass over the tasks of all conferences, however many there are; memory does not grow with them.
        """
        unfinished = _TASK.c.state.in_(["open", "started"])
        soon = today + timedelta(days=7)
        count = [
            func.count().filter(unfinished).label("unfinished"),
            func.count().filter(unfinished, _TASK.c.finish < today).label("late"),
            func.count().filter(unfinished, _TASK.c.finish.between(today, soon)).label("due"),
            func.count().filter(unfinished, _TASK.c.impossible_days.is_not(None)).label("impossible"),
        ]
        query = select(_TASK.c.conference, *count).group_by(_TASK.c.conference).order_by(_TASK.c.conference)
        with self.reading() as connection:
            for row in connection.execute(query, execution_options={"yield_per": 1000}).mappings():
                yield TaskCounts.model_validate(dict(row))

    def task_history(self, conference: str, task: str | None = None) -> tuple[TaskStep, ...]:
        """Return what the tasks of *conference* (or one of them) were, in the order in which it was recorded."""
        columns = [_HISTORY.c[name] for name in TaskStep.model_fields]
        query = select(*columns).where(_HISTORY.c.conference == conference).order_by(_HISTORY.c.id)
        if task is not None:
            query = query.where(_HISTORY.c.task == task)
        with self.reading() as connection:
            return tuple(TaskStep.model_validate(dict(row)) for row in connection.execute(query).mappings())

    def keep_baseline(self, plan: Plan, *, seq: int) -> None:
        """Keep *plan* as the baseline that entry *seq* set; once."""
        row = {"conference": plan.conference, "seq": seq, "day": plan.as_of, "body": deflated(plan.model_dump_json())}
        query = select(_BASELINE.c.seq).where(_BASELINE.c.conference == plan.conference, _BASELINE.c.seq == seq)
        with self.writing() as connection:
            if connection.execute(query).first() is None:
                connection.execute(insert(_BASELINE), row)

    def baseline(self, conference: str, as_of: date | None = None) -> Plan | None:
        """Return the newest baseline set by *as_of* (inclusive), or None."""
        query = select(_BASELINE.c.body).where(_BASELINE.c.conference == conference)
        if as_of is not None:
            query = query.where(_BASELINE.c.day <= as_of)
        with self.reading() as connection:
            body = connection.execute(
                query.order_by(_BASELINE.c.day.desc(), _BASELINE.c.seq.desc()).limit(1)
            ).scalar_one_or_none()
        return None if body is None else plan_from(bytes(body))

    def _keep_tasks(self, connection: Connection, plan: Plan, seq: int, made: datetime) -> None:
        """Write the tasks that differ from what stands, each with one version more, and a line of history for each."""
        there = connection.execute(select(_TASK).where(_TASK.c.conference == plan.conference)).mappings()
        before: dict[str, Any] = {row["id"]: dict(row) for row in there}
        rows = [task_row(plan.conference, task, seq) for task in plan.tasks]
        changed = []
        for row in rows:
            stands = before.pop(row["id"], None)
            if stands is None or any(row[name] != stands[name] for name in row if name not in ("seq", "version")):
                changed.append((stands, {**row, "version": stands["version"] + 1 if stands else 1}))
        upsert_tasks(connection, [row for _, row in changed])
        steps = [
            _step(row, plan.as_of, seq, made)
            for stands, row in changed
            if stands is None or any(row[name] != stands[name] for name in _STEP)
        ]
        gone = [_step({**row, "state": "gone"}, plan.as_of, seq, made) for row in before.values()]
        if gone:
            connection.execute(delete(_TASK).where(_TASK.c.conference == plan.conference, _TASK.c.id.in_(list(before))))
        if steps or gone:
            connection.execute(insert(_HISTORY), [*steps, *gone])


def upsert_tasks(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Write *rows* of tasks; a task that was changed meanwhile (version not one less) is not overwritten.

    Raises ServiceMissing where a race was lost: whoever asks tries again on what stands now.
    """
    if not rows:
        return
    statement = inserting(_TASK, connection.dialect.name)
    columns = {column.name: statement.excluded[column.name] for column in _TASK.columns if not column.primary_key}
    statement = statement.on_conflict_do_update(
        index_elements=["conference", "id"], set_=columns, where=_TASK.c.version == statement.excluded.version - 1
    )
    written = connection.execute(statement, list(rows)).rowcount
    if written not in (-1, len(rows)):
        raise ServiceMissing("another process changed these tasks meanwhile", remedy="Try again")


def count_tasks(connection: Connection) -> int:
    """Return how many tasks the ledger tracks."""
    return int(connection.execute(select(func.count()).select_from(_TASK)).scalar_one())


def _step(row: dict[str, Any], day: date, seq: int, made: datetime) -> dict[str, Any]:
    told = {name: row[name] for name in _STEP}
    return {"conference": row["conference"], "task": row["id"], "day": day, "seq": seq, "made": made, **told}
