"""Copying: a whole ledger, as it was at one moment, into an SQLite file of its own; and from one ledger into another.

SQLite copies itself while others write (its online backup); of PostgreSQL every row is read in one REPEATABLE READ
transaction. Both give the same file, so a copy goes back to either database.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Integer, Table, delete, insert, select, text, update
from sqlmodel import SQLModel

from flows.ledger.outbox import leave_in_doubt
from flows.ledger.rows import HeadRow, SessionRow
from flows.ledger.store import Store

_HEAD = HeadRow.__table__  # type: ignore[attr-defined]
_SESSION = SessionRow.__table__  # type: ignore[attr-defined]
_BATCH = 500


def copy_to(store: Store, path: Path) -> None:
    """Copy the ledger *store* into a new file at *path*; whoever writes meanwhile is not held up."""
    if store.dialect == "sqlite":
        with store.reading() as connection, closing(sqlite3.connect(path)) as target:
            driver: Any = connection.connection.driver_connection
            driver.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        return
    with Store.open(f"sqlite:///{path}") as target_store:
        with store.snapshot() as source, target_store.writing() as target:
            _pour(source, target)
        with target_store.reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def pour(source: Store, target: Store) -> None:
    """Write everything in *source* into the empty ledger *target*, in the transaction that is open on it or in one.

    Sessions are left out (people sign in again), and notices that had not gone out are in doubt: they may have, since.
    """
    with source.snapshot() as taken, target.writing() as given:
        _pour(taken, given)
        given.execute(delete(_SESSION))
        leave_in_doubt(given)
        given.execute(update(_HEAD).values(place=None))


def _pour(source: Connection, target: Connection) -> None:
    target.execute(delete(_HEAD))
    for table in SQLModel.metadata.sorted_tables:
        ordered = select(table).order_by(*table.primary_key.columns)  # entries and revisions go in in their turn
        rows = source.execute(ordered, execution_options={"yield_per": _BATCH}).mappings()
        for batch in rows.partitions(_BATCH):
            target.execute(insert(table), [dict(row) for row in batch])
        _count_on(target, table)


def _count_on(target: Connection, table: Table) -> None:
    """Let numbers that the database gives go on after the newest that was written."""
    counted = [key for key in table.primary_key.columns if key.name == "id" and isinstance(key.type, Integer)]
    if counted and table.name != "head" and target.dialect.name == "postgresql":
        onward = f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id)) FROM {table.name}"  # noqa: S608
        target.execute(text(onward))
