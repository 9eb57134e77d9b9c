"""Rows of the ledger as JSON and back, by the type of each column."""

import base64
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, LargeBinary, Table
from sqlmodel.sql.sqltypes import UTCDateTime

from flows.ledger import rows
from flows.ledger.translate import last_day

TABLES: tuple[Table, ...] = tuple(
    getattr(rows, name).__table__
    for name in (
        "ConferenceRow", "EntryRow", "PlanRow", "BaselineRow", "TaskRow", "TaskHistoryRow", "ReplyRow",
        "PublishedRow", "RevisionRow", "FeedRow", "ShareRow", "OutboxRow",
    )
)  # fmt: skip
"""In the order in which they are written: what others point at comes first."""

_ENVELOPE = {"by": "", "way": "", "run": "", "form": 1}
"""What an entry of form 1 has in the columns that came with form 2; its line in an export leaves them out."""
_UNKEPT = re.compile("[\x00\ud800-\udfff]")
_DERIVED = {"conference": ("shown",), "published": ("ends",)}
"""Columns that follow from others: they stay out of exports, so that those of every schema look the same."""


def row_out(table: Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return *row* as plain JSON: days and moments ISO 8601 (UTC), bytes in Base64."""
    told = {column.name: _out(row[column.name]) for column in _told(table)}
    if table.name == "entry" and row["form"] == 1:  # as it was told before entries had an envelope
        return {name: value for name, value in told.items() if name not in _ENVELOPE}
    return told


def row_in(table: Table, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the row that `row_out` told of; raise ValueError where it does not fit the table."""
    if table.name == "entry" and "form" not in told:
        told = {**_ENVELOPE, **told}
    names = {column.name for column in _told(table)}
    if set(told) != names:
        raise ValueError(f"columns {', '.join(sorted(set(told) ^ names))} are missing or unknown")
    row = {column.name: _in(column, told[column.name]) for column in _told(table)}
    if table.name == "published":
        row["ends"] = last_day(row["item"])
    return row


def _told(table: Table) -> Iterator[Column[Any]]:
    """Yield the columns of *table* that are told in an export."""
    return (column for column in table.columns if column.name not in _DERIVED.get(table.name, ()))


def _out(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return base64.b64encode(bytes(value)).decode("ascii")
    return value


def _in(column: Column[Any], value: Any) -> Any:
    if value is None:
        if not column.nullable:
            raise ValueError(f"{column.name} is empty")
        return None
    kind = column.type
    if isinstance(kind, UTCDateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value, validate=True)
    wanted: type = bool if isinstance(kind, Boolean) else int if isinstance(kind, Integer) else str
    if type(value) is not wanted:
        raise ValueError(f"{column.name} is not of type {wanted.__name__}")
    if isinstance(value, int) and abs(value) >= (
        1 << 63 if isinstance(kind, BigInteger) else 1 << 31
    ):  # what both keep
        raise ValueError(f"{column.name} is too large")
    if isinstance(value, str) and _UNKEPT.search(value):
        raise ValueError(f"{column.name} holds characters that no database keeps")
    return value
