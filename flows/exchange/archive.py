"""Exchange: the whole ledger as JSON lines, out and in again, equal to the byte, from one database to the other.

The first line says what follows (form, version, schema, number of rows, end of the chain); then comes one line a row,
table by table, in the order of their keys; the last line holds the SHA-256 of all before it. So a file that was cut or
changed shows before anything is written.
"""

import hashlib
import json
from collections.abc import Iterator
from io import TextIOWrapper
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from pydantic import ValidationError
from sqlalchemy import Connection, Integer, Table, func, insert, select, text, update

from calendars.ical.publishing import Published
from domain.conferences.conference import fold
from domain.conferences.entry import Entry
from domain.conferences.laws import broken
from domain.kernel.errors import BadInput, MandatError
from domain.kernel.ids import unusable_id
from domain.plans.plan import Plan
from flows.box.box import Job, boxed
from flows.box.confinement import Bounds
from flows.exchange.archive_rows import TABLES, row_in, row_out
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD, HeadRow
from flows.ledger.translate import canonical, digest_of, entry_from, inflated

FORM = "mandat-ledger"
VERSION = 1
_HEAD = HeadRow.__table__  # type: ignore[attr-defined]
_BATCH = 500
CLOSED = ("share", "outbox")
"""Tables that an import leaves out unless it is asked for them."""
PACKED: dict[str, type[Plan] | type[Published]] = {"plan": Plan, "baseline": Plan, "revision": Published}
"""Tables whose rows hold a packed record."""
_BOUNDS = Bounds(memory=3_000_000_000, answer=100_000, seconds=1_800, wait=3_600)
"""What the check of an import may take; a ledger of a thousand conferences needs a fraction of it."""


def exported(ledger: Ledger) -> Iterator[str]:
    """Yield the lines of the whole ledger, each with its line end, as of one moment."""
    with ledger.snapshot() as connection:
        head = connection.execute(select(_HEAD)).mappings().one()
        rows = sum(connection.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES)
        first = {"form": FORM, "version": VERSION, "schema": HEAD, "rows": rows}
        first |= {"entries": head["seq"], "head": head["digest"]}
        digest = hashlib.sha256()
        for line in _body(connection, first):
            digest.update(line.encode())
            yield line
        yield canonical({"end": True, "sha256": digest.hexdigest()}) + "\n"


def imported(ledger: Ledger, path: Path, *, with_links: bool = False) -> int:
    """Write the whole ledger in the file *path* into an empty one, all of it or nothing; return the number of entries.

    Everything is checked first, in a box: form, version, number of rows, digests, the chain, every entry, what is
    packed in it, and that no conference breaks a law. Secret links and notices come in only *with_links*: whoever wrote
    the file could open closed feeds by them, and send words of their own. The very same ledger again changes nothing.
    Raises BadInput that names the line.
    """
    try:
        with path.open("rb") as file:
            job = Job("flows.exchange.archive:checked", {"name": path.name, "stream": True}, "export", _BOUNDS)
            found = boxed(job, file, str(path), _Checked.of)
            file.seek(0)
            return _written(ledger, path, found, file, with_links=with_links)
    except OSError as error:
        raise BadInput(f"cannot be read: {error.strerror}", place=str(path)) from error


def _written(ledger: Ledger, path: Path, found: "_Checked", file: BinaryIO, *, with_links: bool) -> int:
    with ledger.writing() as connection:
        if ledger.entries.last_seq():
            if ledger.entries.end() == (found.entries, found.head):
                return found.entries
            there = f"{ledger.entries.last_seq()} entries"
            raise BadInput(
                f"the ledger holds {there} already", place=str(path), remedy="Import into an empty one (MANDAT_HOME)"
            )
        digest = hashlib.sha256()
        for table, rows in groupby(_rows(file, digest), key=lambda told: told[0]):
            told = [row for _, row in rows]  # read in any case: the digest takes in every line
            if with_links or table.name not in CLOSED:
                _insert(connection, table, told)
        if digest.hexdigest() != found.whole:
            raise BadInput("the file changed while it was read", place=str(path), remedy="Nothing was imported")
        head = {"seq": found.entries, "digest": found.head, "published": _HEAD.c.published + 1}
        connection.execute(update(_HEAD).values(**head))
    return found.entries


def _body(connection: Connection, first: dict[str, Any]) -> Iterator[str]:
    yield canonical(first) + "\n"
    plain = connection.dialect.name == "postgresql"
    for table in TABLES:
        keys = [
            key.collate("C") if plain and not isinstance(key.type, Integer) else key
            for key in table.primary_key.columns
        ]
        found = connection.execute(select(table).order_by(*keys), execution_options={"yield_per": _BATCH})
        for row in found.mappings():
            yield canonical({"table": table.name, "row": row_out(table, row)}) + "\n"


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), _BATCH):
        connection.execute(insert(table), rows[start : start + _BATCH])
    counted = [key for key in table.primary_key.columns if key.name == "id" and isinstance(key.type, Integer)]
    if counted and connection.dialect.name == "postgresql":
        onward = f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id)) FROM {table.name}"  # noqa: S608
        connection.execute(text(onward))


def _rows(file: BinaryIO, digest: Any) -> Iterator[tuple[Table, dict[str, Any]]]:
    """Yield the rows of a file that was checked; *digest* takes in every line."""
    known = {table.name: table for table in TABLES}
    for line in file:
        digest.update(line)
        told = json.loads(line)
        if "table" in told:
            yield known[told["table"]], row_in(known[told["table"]], told["row"])


class _Checked(NamedTuple):
    """What the check of a file found: its entries, the end of their chain, the digest of all of it."""

    entries: int
    head: str
    whole: str

    @classmethod
    def of(cls, told: Any) -> "_Checked":
        """Return it as it came out of the box; raise TypeError where it is something else."""
        found = cls(*told)
        if not isinstance(found.entries, int) or not all(isinstance(each, str) for each in found[1:]):
            raise TypeError("not what a check finds")
        return found


def checked(stream: BinaryIO, name: str) -> _Checked:
    """Check the export in *stream*, a file of that *name*, line by line; raise BadInput that names the line."""
    checking = _Checking(name)
    try:
        for number, line in enumerate(TextIOWrapper(stream, encoding="utf-8", newline="\n"), 1):
            checking.line(number, line)
    except UnicodeDecodeError as error:
        raise BadInput("not UTF-8 text", place=name, remedy="Name a file that `mandat export` wrote") from error
    return checking.finished()


class _Checking:
    """What was seen of a file so far."""

    def __init__(self, name: str) -> None:
        self.name, self.number = name, 0
        self.first: dict[str, Any] = {}
        self.end = ""
        self.digest = hashlib.sha256()
        self.told: dict[str, list[Entry]] = {}
        self.rows = self.entries = self.table = 0
        self.key: tuple[Any, ...] = ()
        self.previous = ""
        self.conferences: set[str] = set()

    def line(self, number: int, line: str) -> None:
        self.number = number
        if self.end:
            raise self.wrong("something follows the last line")
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            raise self.wrong("not a whole line of JSON: was the file cut?") from None
        if not isinstance(told, dict):
            raise self.wrong("not an object")
        if number == 1:
            self._start(told)
        elif told.get("end") is True:
            if told.get("sha256") != self.digest.hexdigest():
                raise self.wrong("the file was changed after it was written (its SHA-256 differs)")
            self.end = line
        else:
            self._row(told)
        self.digest.update(line.encode())

    def finished(self) -> _Checked:
        if not self.end:
            raise self.wrong("the last line is missing: the file was cut")
        if (self.rows, self.entries, self.previous) != tuple(self.first[name] for name in ("rows", "entries", "head")):
            raise self.wrong("the first line announces other rows than there are")
        for told in self.told.values():
            self._lawful(told)
        return _Checked(self.entries, self.previous, self.digest.hexdigest())

    def wrong(self, what: str) -> BadInput:
        place = f"{self.name}, line {self.number}"
        return BadInput(what, place=place, remedy="Nothing was imported; export again and copy the whole file")

    def _start(self, told: dict[str, Any]) -> None:
        if told.get("form") != FORM:
            raise self.wrong("not an export of a Mandat ledger")
        if told.get("version") != VERSION or str(told.get("schema", "")) > HEAD:
            raise self.wrong(f"written by a later version (form {told.get('version')}, schema {told.get('schema')})")
        if not {"rows", "entries", "head"} <= set(told):
            raise self.wrong("the first line is not complete")
        self.first = told

    def _row(self, told: dict[str, Any]) -> None:
        names = [table.name for table in TABLES]
        if set(told) != {"table", "row"} or told["table"] not in names:
            raise self.wrong("not a row of a known table")
        position = names.index(told["table"])
        if position < self.table:
            raise self.wrong("tables are out of order")
        if position > self.table:
            self.key = ()
        self.table = position
        table = TABLES[position]
        try:
            row = row_in(table, told["row"])
        except (ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError) as error:
            raise self.wrong(f"not a row of {table.name}: {error}") from error
        key = tuple(row[column.name] for column in table.primary_key.columns)
        if self.key and key <= self.key:
            raise self.wrong("rows are out of order, or one is there twice")
        self.key = key
        self.rows += 1
        if table.name == "conference":
            unusable = unusable_id(row["id"])
            if unusable is not None:
                raise self.wrong(unusable)
            self.conferences.add(row["id"])
        elif "conference" in table.columns and table.foreign_keys and row["conference"] not in self.conferences:
            raise self.wrong(f"conference {row['conference']!r} is not in the file")
        if table.name == "entry":
            self._entry(row)
        elif table.name in PACKED:
            self._packed(table.name, row)

    def _packed(self, table: str, row: dict[str, Any]) -> None:
        """Unpack what a row holds, within bounds, and hold it against what it is said to be."""
        try:
            text = inflated(row["body"])
            packed = PACKED[table].model_validate_json(text)
        except (ValueError, RecursionError) as error:
            said = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
            raise self.wrong(f"a row of {table} cannot be unpacked: {said}") from error
        if packed.conference != row["conference"]:
            raise self.wrong(f"a row of {table} holds something of {packed.conference!r}")
        if table == "plan" and hashlib.sha256(text).hexdigest() != row["digest"]:
            raise self.wrong("a plan is not the one of its digest")

    def _lawful(self, told: list[Entry]) -> None:
        """Refuse a conference whose state breaks a law, or that no state follows from."""
        name = told[0].conference
        try:
            reasons = broken(fold(told))
        except (MandatError, ValueError) as error:
            raise BadInput(f"no state follows from the entries of {name}: {error}", place=self.name) from error
        if reasons:
            raise BadInput(f"{name}: {'; '.join(reasons)}", place=self.name, remedy="Nothing was imported")

    def _entry(self, row: dict[str, Any]) -> None:
        self.entries += 1
        if row["seq"] != self.entries or row["previous"] != self.previous or row["digest"] != digest_of(row):
            raise self.wrong(f"entry {row['seq']} does not fit the chain")
        try:
            entry = entry_from(row)
            if entry.payload is None or entry.natural_key != row["natural_key"]:
                raise self.wrong(f"entry {row['seq']} has the key of another fact")
        except BadInput:
            raise
        except (ValueError, TypeError, RecursionError) as error:
            raise self.wrong(f"entry {row['seq']} is none: {error}") from error
        self.previous = row["digest"]
        self.told.setdefault(entry.conference, []).append(entry)
