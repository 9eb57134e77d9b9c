"""The ledger against raw SQL and against the ORM's own ways; the review of a large portfolio. Ratios, in one run.

The daily review plans as long as the daily watch does: --full takes 1,000 and 10,000 conferences, else 100 and 1,000.
"""

import sqlite3
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update
from sqlmodel import Session

from domain.resolution.reading import read
from flows.application.adoption import adopted_entry
from flows.application.planner import plan_of
from flows.application.recording import replan
from flows.application.render_key import shown
from flows.ledger.plans import upsert_tasks
from flows.ledger.repository import Ledger
from flows.ledger.rows import ConferenceRow, TaskRow
from flows.settings import settings

TASKS = 100_000
PER_CONFERENCE = 60
LINEAR = 1.25
"""Growing with the number, with a quarter for noise and deeper indexes."""
MANDATE = (
    "7. Decides to convene a conference on lighthouses no later than June 2028, with consultations of Member States;"
)
FIRST = date(2026, 1, 1)
COLUMNS = [column.name for column in TaskRow.__table__.columns]  # type: ignore[attr-defined]


def rows(count: int, version: int = 1) -> list[dict[str, Any]]:
    """Tasks as the ledger keeps them, PER_CONFERENCE to a conference, spread over three years."""
    return [
        {
            "conference": f"c{number // PER_CONFERENCE:06}", "id": f"r{number % PER_CONFERENCE:02}-task", "name": "Host country agreement signed",
            "owner": "Legal Counsel", "stage": "hosting", "state": "done" if number % 7 == 0 else "open",
            "start": FIRST + timedelta(days=number * 7919 % 1000), "finish": FIRST + timedelta(days=number * 7919 % 1000 + 14),
            "latest_finish": FIRST + timedelta(days=number * 7919 % 1000 + 40), "done_on": None, "float_days": number % 30,
            "impossible_days": 3 if number % 41 == 0 else None, "critical": number % 5 == 0, "seq": 1, "version": version,
        }
        for number in range(count)
    ]  # fmt: skip


def opened(folder: Path, name: str, tasks: int) -> Ledger:
    ledger = Ledger.open(f"sqlite:///{folder / name}.db")
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    told = [
        {"id": f"c{number:06}", "opened": moment, "name": "c", "stage": "hosting", "rehearsal": False, "last_seq": 0, "version": 1}
        for number in range(tasks // PER_CONFERENCE + 1)
    ]  # fmt: skip
    with ledger.writing() as connection:
        connection.execute(insert(ConferenceRow.__table__), told)  # type: ignore[attr-defined]
    return ledger


def timed(work: Callable[[], object]) -> float:
    """Processor time of *work*, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def raw(folder: Path, name: str, statement: str, told: list[dict[str, Any]]) -> float:
    """A transaction of the standard library on the same tables and settings."""
    connection = sqlite3.connect(folder / f"{name}.db", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    values = [tuple(v.isoformat() if isinstance(v, date) else v for v in row.values()) for row in told]

    def work() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, values)
        connection.execute("COMMIT")

    spent = timed(work)
    connection.close()
    return spent


INSERT = f"INSERT INTO task ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
UPSERT = (
    INSERT
    + " ON CONFLICT (conference, id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[2:])
    + " WHERE task.version = excluded.version - 1"
)


def writing(folder: Path) -> list[str]:
    missed: list[str] = []
    first, second = rows(TASKS), rows(TASKS, version=2)
    ours, theirs = opened(folder, "ours", TASKS), opened(folder, "theirs", TASKS)
    base = {"insert": raw(folder, "theirs", INSERT, first), "upsert": raw(folder, "theirs", UPSERT, second)}
    theirs.close()

    def upserted(told: list[dict[str, Any]]) -> Callable[[], None]:
        def work() -> None:
            with ours.writing() as connection:
                upsert_tasks(connection, told)

        return work

    mine = {"insert": timed(upserted(first)), "upsert": timed(upserted(second))}
    orm, few = opened(folder, "orm", TASKS), 2_000

    def add_all() -> None:
        with Session(orm._engine) as session:  # noqa: SLF001 - a peer's way in
            session.add_all([TaskRow(**row) for row in first])
            session.commit()

    def merge() -> None:
        with Session(orm._engine) as session:  # noqa: SLF001 - a peer's way in
            for row in second[:few]:
                session.merge(TaskRow(**row))
            session.commit()

    added, merged = timed(add_all), timed(merge) * TASKS / few
    print(f"{TASKS:,} tasks, processor seconds (ratio to raw executemany)")
    for what, limit, other, name in (
        ("insert", 2.5, added, "add_all"),
        ("upsert", 6, merged, f"merge ({few:,} scaled)"),
    ):
        one, floor = mine[what], base[what]
        verdict = "ok" if one / floor <= limit else "TOO SLOW"
        if one / floor > limit:
            missed.append(f"{what} takes {one / floor:.1f} times raw executemany, at most {limit}")
        print(f"  {what}: raw {floor:.2f} · ledger {one:.2f} ({one / floor:.1f}x, at most {limit}x: {verdict})", end="")
        print(f" · session {name} {other:.2f} ({other / floor:.1f}x)")
    ours.close()
    orm.close()
    return missed


def asking(folder: Path) -> list[str]:
    today, spent = FIRST + timedelta(days=500), {}
    for conferences in (1_000, 10_000):
        tasks = conferences * PER_CONFERENCE
        ledger = opened(folder, f"portfolio-{conferences}", tasks)
        with ledger.writing() as connection:
            for start in range(0, tasks, 60_000):
                upsert_tasks(connection, rows(tasks)[start : start + 60_000])
        list(ledger.plans.overview(today))  # once to warm the cache of the file
        spent[conferences] = timed(lambda ledger=ledger: sum(line.late for line in ledger.plans.overview(today)))  # type: ignore[misc]
        tracemalloc.start()
        lines = sum(1 for _ in ledger.plans.overview(today))
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        print(f"overview of {lines:,} conferences, {tasks:,} tasks: {spent[conferences]:.2f} s, {peak:.1f} MB")
        if conferences == 10_000:
            found = sum(1 for _ in ledger.plans.due(today, today + timedelta(days=7)))
            due = timed(lambda ledger=ledger: list(ledger.plans.due(today, today + timedelta(days=7))))  # type: ignore[misc]
            count = timed(lambda ledger=ledger: indexed(ledger, today))  # type: ignore[misc]
            print(
                f"due in seven days among {tasks:,} tasks: {found:,} as records in {due * 1000:.0f} ms, query {count * 1000:.1f} ms"
            )
        ledger.close()
    growth = spent[10_000] / spent[1_000]
    print(f"ten times the conferences take {growth:.1f} times as long (10 is linear, at most {10 * LINEAR:g})")
    return (
        [f"the overview of ten times the conferences takes {growth:.1f} times as long"] if growth > 10 * LINEAR else []
    )


def reviewing(folder: Path, sizes: tuple[int, int]) -> list[str]:
    """The daily watch's own review of an ordinary day: each conference folded, planned again as of it, and kept.

    Its feeds count as rendered, for an ordinary day shows nothing new. Memory is Python's own at its highest, on the
    first day, when all tasks are new; time is that of the second.
    """
    each: dict[int, float] = {}
    for conferences in sizes:
        ledger = Ledger.open(f"sqlite:///{folder / f'reviewed-{conferences}'}.db")
        ids = [f"c{number:06}" for number in range(conferences)]
        adopt(ledger, ids)
        tracemalloc.start()
        review(ledger, ids, FIRST)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
        spent = timed(lambda ledger=ledger, ids=ids: review(ledger, ids, FIRST + timedelta(days=1)))  # type: ignore[misc]
        each[conferences] = spent
        tasks = conferences * len(ledger.plans.tasks(ids[0]))
        print(
            f"daily review of {conferences:,} conferences, {tasks:,} tasks: {spent:.1f} s, "
            f"{spent / conferences * 1000:.1f} ms each, {peak:.1f} MB"
        )
        ledger.close()
    few, many = sizes
    times, growth = many / few, each[many] / each[few]
    print(
        f"{times:g} times the conferences take {growth:.1f} times as long ({times:g} is linear, at most {LINEAR * times:g})"
    )
    return [f"the daily review of {times:g} times the conferences takes {growth:.1f} times as long"] * (
        growth > LINEAR * times
    )


def adopt(ledger: Ledger, ids: list[str]) -> None:
    """Open conferences of one mandate under many ids, their feeds noted as those that the next days would show."""
    reading = read(MANDATE, adopted=FIRST)
    table = ConferenceRow.__table__  # type: ignore[attr-defined]
    with ledger.writing() as connection:
        for name in ids:
            entry = adopted_entry(reading, reading.mandates[0], as_of=FIRST, id=name)
            ledger.entries.append(entry.revised(recorded=datetime(2026, 1, 1, tzinfo=UTC)))
            state = ledger.entries.conference(name)
            digest = shown(state, plan_of(state, FIRST), state.public_url or settings().public_url)
            connection.execute(update(table).where(table.c.id == name).values(shown=digest))


def review(ledger: Ledger, ids: list[str], day: date) -> None:
    for name in ids:
        replan(ledger, name, today=day, now=datetime(day.year, day.month, day.day, 11, tzinfo=UTC), together=False)


def indexed(ledger: Ledger, today: date) -> None:
    with ledger.reading() as connection:
        connection.exec_driver_sql(
            "SELECT * FROM task WHERE state IN ('open', 'started') AND finish BETWEEN ? AND ?",
            (today.isoformat(), (today + timedelta(days=7)).isoformat()),
        ).all()


def main() -> list[str]:
    sizes = (1_000, 10_000) if "--full" in sys.argv else (100, 1_000)
    with tempfile.TemporaryDirectory() as folder:
        return [*writing(Path(folder)), *asking(Path(folder)), *reviewing(Path(folder), sizes)]
