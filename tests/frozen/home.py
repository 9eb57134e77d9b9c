"""Home: the frozen homes unpacked, with what was known of them on the day on which they were frozen.

`homes.tar.xz` holds two of them, `machine` (served by `mandat up`) and `pool` (served by a work pool). Of each:

    home/          MANDAT_HOME: ledger, Prefect's database with gates that wait, planner's token, template
    held/public/   the public feeds as subscribers hold them
    held/closed/   the closed ones
    export.jsonl   `mandat export` (pool only; of the machine's export its digest is known)
    known.json     stages, gates, secret links, ETags, head of the ledger

What a ledger keeps deflated stands in the archive as it is, which makes it a fifth of the size; it is deflated again
where the home is unpacked. The maker made sure that each of these bytes comes back.
"""

import base64
import contextlib
import gzip
import hashlib
import json
import sqlite3
import tarfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import icalendar
from typer.testing import CliRunner

from flows.cli import app
from tests.frozen.lives import SEED

ARCHIVE = Path(__file__).with_name("homes.tar.xz")
PUBLIC_URL = "https://calendars.example.org"


@dataclass(frozen=True)
class Frozen:
    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def public(self) -> Path:
        return self.folder / "held" / "public"

    @property
    def closed(self) -> Path:
        return self.folder / "held" / "closed"

    @cached_property
    def known(self) -> dict[str, Any]:
        return json.loads((self.folder / "known.json").read_text(encoding="utf-8"))

    @property
    def environment(self) -> dict[str, str]:
        return environment(self.home)

    @cached_property
    def gates(self) -> dict[tuple[str, str], str]:
        """The run that waits, by conference and gate."""
        return {(conference, gate): run for conference, gate, run in self.known["gates"]}

    def held(self) -> dict[str, bytes]:
        """Every feed as subscribers hold it, by conference, audience and language."""
        return feeds_in(self.public) | feeds_in(self.closed)


def environment(home: Path) -> dict[str, str]:
    """The settings of a home; where the clock of a machine that tests stands does not matter."""
    return {
        "MANDAT_HOME": str(home),
        "MANDAT_TEMPLATE_DIR": str(home / "templates"),
        "MANDAT_PUBLIC_URL": PUBLIC_URL,
        "MANDAT_ACCEPT_CLOCK": "1",
    }


def thawed(folder: Path, name: str) -> Frozen:
    """Unpack the frozen home of that name into *folder*."""
    with tarfile.open(ARCHIVE) as archive:
        mine = [each for each in archive.getmembers() if each.name.split("/")[0] == name]
        archive.extractall(folder, members=mine, filter="data")
    frozen = Frozen(folder / name)
    deflate(frozen.home / "ledger.db")
    return frozen


def inflate(ledger: Path) -> None:
    """Write out in a ledger what it keeps deflated: it is packed better so."""
    _repack(ledger, zlib.decompress, lambda _: b"")


def deflate(ledger: Path) -> None:
    """Take back what `inflate` did."""
    _repack(ledger, lambda body: zlib.compress(body, 6), lambda body: gzip.compress(body, 6, mtime=0))


def _repack(ledger: Path, revision: Callable[[bytes], bytes], feed: Callable[[bytes], bytes]) -> None:
    """Change how bytes are kept, past the triggers that keep anybody from changing what was appended."""
    with contextlib.closing(sqlite3.connect(ledger)) as connection, connection:
        connection.create_function("revision_packed", 1, revision)
        connection.create_function("feed_packed", 1, feed)
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE revision SET body = revision_packed(body)")
        connection.execute("UPDATE feed SET gzipped = feed_packed(body)")
        for _, sql in triggers:
            connection.execute(sql)


def mandat(*words: str) -> str:
    """What the command line says in this process, with the settings of its environment; findings are no failure."""
    run = CliRunner().invoke(app, list(words))
    if run.exception is not None and not isinstance(run.exception, SystemExit):
        raise run.exception
    assert run.exit_code in (0, 1), run.output
    return run.stdout


def feeds_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.ics"))}


def numbers(body: bytes) -> dict[str, tuple[int, Any]]:
    """SEQUENCE and DTSTAMP of each item of a feed, by UID."""
    items = icalendar.Calendar.from_ical(body).walk()
    return {str(each["UID"]): (int(each["SEQUENCE"]), each["DTSTAMP"].dt) for each in items if "UID" in each}


def export_told(path: Path) -> dict[str, Any]:
    """The head of an exported ledger and the digest of its rows, whatever the schema and the machine's zlib."""
    first, *rows, _ = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    digest = hashlib.sha256()
    for told in rows:
        row = told["row"]
        if told["table"] == "revision":
            row |= {"body": zlib.decompress(base64.b64decode(row["body"])).decode()}
        if told["table"] == "feed":
            row |= {"gzipped": gzip.decompress(base64.b64decode(row["gzipped"])).decode()}
        digest.update(json.dumps(told, sort_keys=True).encode())
    return {"entries": first["entries"], "head": first["head"], "rows": first["rows"], "sha256": digest.hexdigest()}


def planned_anew(name: str) -> bool:
    """Whether a feed shows acts of the packaged template, whose lead times this release takes from other cases.

    The seed's conference alone is planned by it here, and its acts show in closed feeds: its own, and those of all.
    """
    conference, _, feed = name.partition("/")
    return conference in (SEED, "all") and feed.split(".")[0] not in ("delegations", "press")
