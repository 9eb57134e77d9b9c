"""Health: what `mandat doctor` looks at, each with what was found and how to mend it."""

import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from packaging.version import Version

from calendars.ical.publishing import MOST_ITEMS, PORTFOLIO, PORTFOLIO_KINDS, portfolio_of, publish
from domain.kernel.errors import BadInput, MandatError, NoLedger, ServiceMissing
from domain.kernel.record import Record
from flows.box.box import Job, boxed
from flows.custody.verification import verified
from flows.ledger.place import copied_from
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD
from flows.settings import Settings

Grade = Literal["ok", "note", "wrong", "missing"]
"""Well; worth knowing; broken; a service that is not there."""

_RANGES = (
    ("prefect", "3.8", "3.9"),
    ("fastapi", "0.139", "0.140"),
    ("starlette", "0.40", "1.1"),
    ("sqlalchemy", "2.0.50", "2.1"),
    ("sqlmodel", "0.0.50", "0.1"),
    ("pydantic", "2.14", "3"),
    ("icalendar", "7.3", "7.4"),
    ("alembic", "1.20", "2"),
)
"""From (inclusive) and below: outside of these a set installs cleanly and then fails silently (docs/decisions)."""


class Check(Record):
    """One thing that was looked at."""

    what: str
    grade: Grade
    found: str
    remedy: str = ""


def checks(settled: Settings, now: datetime) -> Iterator[Check]:
    """Yield every check in turn; nothing is changed by looking."""
    yield _python()
    yield from (_package(*each) for each in _RANGES)
    yield _home(settled.home)
    try:
        with Ledger.open(settled.ledger_url, migrate=False) as ledger:
            yield from _ledger(ledger, now)
            yield _guarded(ledger, partial(_signatures, settled))
            yield from _copy(ledger, settled)
    except NoLedger as error:
        yield Check(what="database", grade="note", found=f"{error.place}: {error.message}", remedy=error.remedy)
    except ServiceMissing as error:
        yield Check(what="database", grade="missing", found=f"{error.place}: {error.message}", remedy=error.remedy)
    yield _box()
    yield _server("calendar server", f"{settled.public_url}/healthz")


def _python() -> Check:
    found = ".".join(map(str, sys.version_info[:3]))
    fine = sys.version_info >= (3, 11)
    return Check(
        what="python", grade="ok" if fine else "wrong", found=found, remedy="" if fine else "Use 3.11 or later"
    )


def _package(name: str, low: str, high: str) -> Check:
    remedy = "Install with `make setup`, which keeps to locks/"
    try:
        found = version(name)
    except PackageNotFoundError:
        return Check(what=name, grade="wrong", found="is not installed", remedy=remedy)
    fine = Version(low) <= Version(found) < Version(high)
    told = found if fine else f"{found}, but {low} to below {high} is known to work"
    return Check(what=name, grade="ok" if fine else "wrong", found=told, remedy="" if fine else remedy)


def _home(home: Path) -> Check:
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / ".doctor"
        probe.write_bytes(b"x" * 4096)
        probe.unlink()
    except OSError as error:
        return Check(what="home", grade="missing", found=f"{home}: {error.strerror}", remedy="Set MANDAT_HOME")
    return Check(what="home", grade="ok", found=str(home))


def _ledger(ledger: Ledger, now: datetime) -> Iterator[Check]:
    count = f"{ledger.entries.last_seq()} entries, {len(ledger.entries.ids())} conferences"
    yield Check(what="database", grade="ok", found=f"{ledger.dialect}, schema {HEAD}, {count}")
    for look in (_integrity, _chain, _state, _feeds):
        yield _guarded(ledger, look)
    last = ledger.entries.last_recorded()
    stands = now.astimezone(UTC)
    if last is not None and last > stands:
        found = f"stands on {stands:%Y-%m-%d %H:%M}, before the newest entry, {last:%Y-%m-%d %H:%M} UTC"
        yield Check(what="clock", grade="wrong", found=found, remedy="Set the clock right")
    else:
        yield Check(what="clock", grade="ok", found=f"{stands:%Y-%m-%d %H:%M} UTC")


def _guarded(ledger: Ledger, look: Callable[[Ledger], Check]) -> Check:
    try:
        return look(ledger)
    except (MandatError, ValueError) as error:
        return Check(
            what=getattr(look, "__name__", "signatures").strip("_"),
            grade="wrong",
            found=str(error),
            remedy="Restore a copy or an export",
        )


def _integrity(ledger: Ledger) -> Check:
    said = ledger.integrity()
    if said == "ok":
        return Check(what="integrity", grade="ok", found="the database finds itself whole")
    return Check(what="integrity", grade="wrong", found=said, remedy="Restore a copy, or import an export")


def _chain(ledger: Ledger) -> Check:
    for row, wrong in ledger.entries.chain():
        if wrong:
            return Check(
                what="chain",
                grade="wrong",
                found=f"entry {row['seq']} is the first broken one: {wrong}",
                remedy="Somebody wrote past Mandat: restore a copy, or an export from before",
            )
    return Check(what="chain", grade="ok", found="every entry follows the one before it")


def _signatures(settled: Settings, ledger: Ledger) -> Check:
    found = verified(ledger, settled)
    if found.differences:
        first, more = found.differences[0], len(found.differences) - 1
        told = f"{first.what}{f' (and {more} more)' if more else ''}"
        return Check(what="signatures", grade="wrong", found=told, remedy="`mandat verify` names all; restore a backup")
    if found.covered < found.entries:
        told = f"entries {found.covered + 1} to {found.entries} are under no signature yet"
        return Check(what="signatures", grade="note", found=told, remedy="The next recording or daily-watch signs them")
    told = f"{found.checkpoints} checkpoints, up to entry {found.covered}, are what was signed"
    return Check(what="signatures", grade="ok", found=told)


def _copy(ledger: Ledger, settled: Settings) -> Iterator[Check]:
    """Say where the ledger is a copy that was made by hand; and what it lacks, where the original can be asked."""
    original = copied_from(ledger.place(), settled.ledger_url)
    if original is None:
        return
    said = f"this is a copy of {original} that was made by hand"
    remedy = "Copy with `mandat backup`, put back with `mandat restore`: a copy by hand may lack the newest entries"
    with suppress(MandatError):
        with Ledger.open(f"sqlite:///{original}", migrate=False) as other:
            ahead = other.entries.last_seq()
        here = ledger.entries.last_seq()
        if ahead > here:
            yield Check(
                what="copy", grade="wrong", found=f"{said}, and lacks entries {here + 1} to {ahead}", remedy=remedy
            )
            return
    yield Check(what="copy", grade="note", found=said, remedy=remedy)


def _state(ledger: Ledger) -> Check:
    for name in ledger.entries.ids():
        state, plan = ledger.entries.conference(name), ledger.plans.newest(name)
        if plan is None or (plan.stage != state.stage and plan.as_of >= (state.last_on or plan.as_of)):
            return Check(
                what="plans",
                grade="wrong",
                found=f"{name} has no plan of its state",
                remedy="Run `daily-watch`, or record",
            )
    return Check(what="plans", grade="ok", found="every conference has its plan")


def _feeds(ledger: Ledger) -> Check:
    """Render every feed again, from what was published, and compare the bytes."""
    count = 0
    for name in ledger.entries.ids():
        state, plan, held = (
            ledger.entries.conference(name),
            ledger.plans.newest(name),
            ledger.publications.published(name),
        )
        if plan is None:
            continue
        stored = {(feed.audience, feed.language): feed.body for feed in ledger.publications.feeds(name)}
        moment = max((row.revised_at for row in held), default=datetime(2000, 1, 1, tzinfo=UTC))
        again = publish(state, plan, held, moment, base_url=state.public_url or "")
        count += len(stored)
        if again.changed or any(stored.get((feed.audience, feed.language)) != feed.body for feed in again.feeds):
            found = f"those of {name} are not what its state gives"
            return Check(what="feeds", grade="wrong", found=found, remedy="Run `publish-feeds`; nothing is lost")
    return _portfolio(ledger, count)


def _portfolio(ledger: Ledger, count: int) -> Check:
    """Render the calendars of all conferences again and compare; they may be behind after a process was killed."""
    remedy = "Run `mandat publish --out DIR`, or record; nothing is lost"
    if ledger.publications.portfolio_due() is not None:
        return Check(what="feeds", grade="note", found="those of all conferences are behind", remedy=remedy)
    rows, _ = ledger.publications.newest_published(PORTFOLIO_KINDS, MOST_ITEMS)
    stored = {(feed.audience, feed.language): feed.body for feed in ledger.publications.feeds(PORTFOLIO)}
    if stored and any(stored.get((feed.audience, feed.language)) != feed.body for feed in portfolio_of(rows)):
        return Check(
            what="feeds", grade="wrong", found="those of all conferences are not what they give", remedy=remedy
        )
    told = f"{count + len(stored)} feeds are what their state gives, to the byte"
    return Check(what="feeds", grade="ok", found=told)


def _box() -> Check:
    """Open a box, and have it try its walls: hostile files are read in one."""
    try:
        walls = boxed(Job("flows.box.confinement:held", {}), b"", "box", dict)
    except BadInput as error:
        return Check(what="box", grade="wrong", found=str(error), remedy="Files other than .txt cannot be read")
    missing = [name for name, holds in walls.items() if not holds]
    if missing:
        found = f"files of strangers are read within bounds, but this system does not cut off: {', '.join(missing)}"
        return Check(what="box", grade="note", found=found, remedy="Linux 5.13 or later on x86-64 or ARM64 does")
    return Check(what="box", grade="ok", found=f"files of strangers are read without {', '.join(walls)}")


def _server(what: str, url: str) -> Check:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - the operator's own address
            return Check(what=what, grade="ok", found=f"{url} answers {answer.status}")
    except (urllib.error.URLError, OSError, ValueError) as error:
        found = f"{url} does not answer ({getattr(error, 'reason', error)})"
        return Check(what=what, grade="note", found=found, remedy="Start it with `mandat up`")
