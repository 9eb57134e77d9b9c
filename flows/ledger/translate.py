"""Translate: rows to records and back; the one place where both are known."""

import hashlib
import json
import zlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from pydantic_core import from_json

from calendars.ical.publishing import Feed, Line, Published
from calendars.source import Share
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.ids import ConferenceId
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience, Stage, TaskState
from domain.plans.plan import Plan, PlannedTask

MOST_UNPACKED = 32 << 20
"""Bytes of a plan or a revision, unpacked; the largest plans have a fiftieth of it."""

Row = Mapping[Any, Any]
"""A row as the database gives it: columns by name."""


class TrackedTask(Record):
    """A task as the ledger keeps it for questions over many conferences; days as in PlannedTask, names in English."""

    conference: ConferenceId
    id: str
    name: str
    owner: str
    stage: Stage
    state: TaskState
    start: date | None = None
    finish: date | None = None
    latest_finish: date | None = None
    done_on: date | None = None
    float_days: int | None = None
    impossible_days: int | None = None
    critical: bool = False
    seq: int
    version: int


class TaskCounts(Record):
    """How many unfinished tasks a conference has: late (before the day), due (within seven days of it), impossible."""

    conference: ConferenceId
    unfinished: int
    late: int
    due: int
    impossible: int


class TaskStep(Record):
    """What a task was from *day* of the conference on, and the entry (*seq*) after which it was so."""

    task: str
    day: date
    seq: int
    made: datetime
    state: str
    start: date | None = None
    finish: date | None = None
    latest_finish: date | None = None


class StoredPlan(Record):
    """A plan that was made: for which day, after which entry, when; the plan itself is read on demand by *id*."""

    id: int
    day: date
    seq: int
    made: datetime
    digest: str


class Notice(Record):
    """A notice in the outbox; sent once, whoever sends it."""

    key: str
    conference: str
    audience: str
    language: str
    kind: str
    subject: str
    body: str
    created: datetime
    sent: datetime | None = None
    tries: int = 0
    error: str | None = None


def canonical(data: Any) -> str:
    """Return *data* as JSON in its one fixed form: keys sorted, no blanks, characters as they are."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def entry_row(entry: Entry, seq: int, recorded: datetime, previous: str) -> dict[str, Any]:
    """Return the row of *entry* as number *seq* after the entry whose digest is *previous*."""
    row = {
        "seq": seq,
        "conference": entry.conference,
        "day": entry.on,
        "kind": entry.kind,
        "actor": entry.actor,
        "source": entry.source,
        "data": canonical(entry.data),
        "natural_key": entry.natural_key,
        "recorded": recorded.astimezone(UTC),
        "previous": previous,
        "by": entry.by,
        "way": entry.way,
        "run": entry.run,
        "form": entry.form,
    }
    return {**row, "digest": digest_of(row)}


def digest_of(row: Row) -> str:
    """Return the SHA-256 over an entry's row and, through *previous*, over every entry before it."""
    told = {name: row[name] for name in (_DIGESTED if row["form"] == 1 else _DIGESTED_SINCE_2)} | {
        "day": row["day"].isoformat(),
        "recorded": row["recorded"].astimezone(UTC).isoformat(),
    }
    return hashlib.sha256(canonical(told).encode()).hexdigest()


_DIGESTED = ("seq", "conference", "kind", "actor", "source", "data", "natural_key", "previous")
_DIGESTED_SINCE_2 = (*_DIGESTED, "by", "way", "run", "form")


def entry_from(row: Row) -> Entry:
    """Return the entry in *row*."""
    return Entry(
        conference=ConferenceId(row["conference"]),
        on=row["day"],
        kind=row["kind"],
        actor=row["actor"],
        source=row["source"],
        data=json.loads(row["data"]),
        by=row["by"],
        way=row["way"],
        run=row["run"],
        form=row["form"],
        seq=row["seq"],
        recorded=row["recorded"],
    )


def conference_row(conference: Conference) -> dict[str, Any]:
    """Return the columns that follow from the state of *conference*."""
    return {
        "symbol": conference.symbol,
        "name": conference.names.en,
        "stage": conference.stage,
        "rehearsal": conference.rehearsal,
        "today": conference.today,
        "opening": conference.opening,
    }


def plan_row(plan: Plan, seq: int, made: datetime) -> dict[str, Any]:
    """Return the row of *plan*, made after entry *seq*."""
    text = plan.model_dump_json()
    return {
        "conference": plan.conference,
        "day": plan.as_of,
        "seq": seq,
        "made": made,
        "digest": hashlib.sha256(text.encode()).hexdigest(),
        "body": deflated(text),
    }


def plan_from(body: bytes) -> Plan:
    """Return the plan in the *body* of a row."""
    return Plan.model_validate_json(inflated(body))


def inflated(body: bytes) -> bytes:
    """Return what was deflated in *body*; raise ValueError where it is damaged, or larger than anything Mandat keeps.

    A kilobyte can unpack to a megabyte, and a megabyte to a gigabyte: what came from elsewhere is not believed.
    """
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(body, MOST_UNPACKED + 1)
    except zlib.error as error:
        raise ValueError(f"a packed text is damaged: {error}") from error
    if len(text) > MOST_UNPACKED:
        raise ValueError(f"a packed text is larger than {MOST_UNPACKED >> 20} MB")
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("a packed text is cut, or something follows it")
    return text


def deflated(text: str) -> bytes:
    """Return *text* as UTF-8, deflated."""
    return zlib.compress(text.encode(), 6)


def task_row(conference: str, task: PlannedTask, seq: int) -> dict[str, Any]:
    """Return the row of *task* as of entry *seq*, at version 1."""
    return {
        "conference": conference,
        "id": task.id,
        "name": task.names.en,
        "owner": task.owner.en,
        "stage": task.stage,
        "state": task.state,
        "start": task.start,
        "finish": task.finish,
        "latest_finish": task.latest_finish,
        "done_on": task.done_on,
        "float_days": task.float_days,
        "impossible_days": task.impossible_days,
        "critical": task.critical,
        "seq": seq,
        "version": 1,
    }


def tracked_from(row: Row) -> TrackedTask:
    """Return the tracked task in *row*."""
    return TrackedTask.model_validate(dict(row))


def published_from(row: Row) -> Published:
    """Return the published revision in *row*."""
    return Published.of_row({name: value for name, value in row.items() if name not in ("kind", "ends")})


def line_from(audience: Audience, uid: str, item: str, texts: str, revised_at: datetime, ends: date) -> Line:
    """Return what a calendar needs of a published row, from the columns that hold it."""
    if '"zone":null' in item:  # only an item with hours of a zone needs its first day here
        return Line(audience, uid, None, None if ends == date.max else ends, None, from_json(texts), revised_at)
    told = from_json(item)
    start, last = (None if told[name] is None else date.fromisoformat(told[name]) for name in ("start", "last"))
    return Line(audience, uid, start, last, told["zone"], from_json(texts), revised_at)


def published_row(each: Published) -> dict[str, Any]:
    """Return the row of *each*."""
    return {**each.row(), "kind": each.item.kind, "ends": each.item.last or date.max}


def last_day(item: str) -> date:
    """Return the last day of an item in its JSON; the last day of all where it has none."""
    last = json.loads(item).get("last")
    return date.max if last is None else date.fromisoformat(last)


def feed_from(row: Row) -> Feed:
    """Return the feed in *row*."""
    return Feed.model_validate({**row, "body": bytes(row["body"]), "gzipped": bytes(row["gzipped"])})


def share_from(row: Row) -> Share:
    """Return the secret link in *row*."""
    return Share.model_validate(dict(row))


def notice_from(row: Row) -> Notice:
    """Return the notice in *row*."""
    return Notice.model_validate(dict(row))
