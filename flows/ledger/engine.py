"""Opening the ledger's database: its settings, its migrations, and clear words where it cannot be used."""

import sqlite3
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from domain.kernel.errors import BadInput, NewerLedger, NoLedger, ServiceMissing
from flows.ledger.rows import HEAD

VERSION_TABLE = "mandat_version"
"""Alembic's table, under a name of its own: Prefect keeps an `alembic_version` that may stand in the same database."""

BUSY_SECONDS = 30
"""How long a writer waits for another one on SQLite."""

_MIGRATION_LOCK = 0x6D616E646174
_COMPLAINTS = (
    ("database is locked", "another process has been writing to it for too long", "Try again in a moment"),
    ("file is not a database", "the file is not a database", "Move it away, or name another (MANDAT_DATABASE_URL)"),
    ("malformed", "the file is damaged", "Restore a copy, or import an export; `mandat doctor` says more"),
    ("database or disk is full", "there is no room left; nothing was written", "Make room and try again"),
    ("disk i/o error", "the disk takes no more or fails; nothing was written", "Make room or check the disk"),
    ("no space left", "there is no room left; nothing was written", "Make room and try again"),
    ("readonly", "it can be read but not written", "Check who owns the file and its folder (MANDAT_HOME)"),
    ("read-only", "it can be read but not written", "Check who owns the file and its folder (MANDAT_HOME)"),
    ("unable to open", "the file cannot be opened", "Check the folder and its rights (MANDAT_HOME)"),
    ("password authentication failed", "it refuses the password", "Check MANDAT_DATABASE_URL"),
    ("fatal: database", "there is no such database", "Create it, or check MANDAT_DATABASE_URL"),
    ("connection", "it does not answer", "Start it, or check MANDAT_DATABASE_URL"),
)


def engine_of(url: str, *, make: bool = True) -> Engine:
    """Return an engine for *url*: SQLite in WAL with a busy time-out, or PostgreSQL through psycopg 3.

    A file that is not there is made only with *make*.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadInput("not a database URL", place=url, remedy="As sqlite:////path/ledger.db") from error
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, make=make)
    if parsed.get_backend_name() != "postgresql":
        raise BadInput(f"no ledger on {parsed.get_backend_name()}", place=str(parsed), remedy="SQLite or PostgreSQL")
    try:
        return create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except (NoSuchModuleError, ImportError) as error:
        raise BadInput(f"no driver: {error}", place=str(parsed), remedy="postgresql+psycopg://…") from error


def checked(engine: Engine, *, migrate: bool) -> None:
    """See to it that the database holds this version's schema; make or migrate it under a lock where it does not."""
    try:
        with engine.connect() as connection:
            found = _version(connection)
        if found == HEAD:
            return
        _refuse_newer(found, engine.url)
        if not migrate:
            if found is None:
                raise NoLedger("there is no ledger yet", place=place_of(engine.url), remedy="`mandat open` makes one")
            old = f"the ledger has an older schema, {found}"
            raise ServiceMissing(old, place=place_of(engine.url), remedy="`mandat up` or any recording migrates it")
        _migrate(engine)
    except DBAPIError as error:
        raise trouble(error, engine.url) from error


def trouble(error: DBAPIError, url: URL) -> ServiceMissing:
    """Return what a database's complaint means to a reader: what is wrong, where, and what to do."""
    said = " ".join(str(error.orig).split())
    for sign, meaning, remedy in _COMPLAINTS:
        if sign in said.lower():
            return ServiceMissing(f"the ledger cannot be used: {meaning}", place=place_of(url), remedy=remedy)
    return ServiceMissing(f"the ledger's database complains: {said}", place=place_of(url), remedy="`mandat doctor`")


def place_of(url: URL) -> str:
    """Return where a database is, without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "a database in memory"
    return url.render_as_string(hide_password=True)


def _sqlite(url: URL, *, make: bool) -> Engine:
    memory = url.database in (None, "", ":memory:")
    if not make and not memory and not Path(str(url.database)).exists():
        raise NoLedger("there is no ledger yet", place=place_of(url), remedy="`mandat open FILE` makes one")
    if not memory:
        folder = Path(str(url.database)).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ServiceMissing(
                f"the ledger's folder cannot be made: {error.strerror}", place=str(folder), remedy="Set MANDAT_HOME"
            ) from error
    options: dict[str, Any] = {"poolclass": StaticPool} if memory else {}
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}, **options)

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, in so many words
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")  # what was acknowledged outlives a power cut
        connection.execute("PRAGMA wal_autocheckpoint = 1")  # and stands in the file itself, not only beside it

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get("mandat_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _version(connection: Connection) -> str | None:
    """Return the schema version that the database holds; None where it holds none."""
    there = inspect(connection).has_table(VERSION_TABLE)
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar() if there else None  # noqa: S608 - a constant
    return None if found is None else str(found)


def _refuse_newer(found: str | None, url: URL) -> None:
    if found is not None and (not found.isdigit() or int(found) > int(HEAD)):
        raise NewerLedger(
            f"a later version of Mandat wrote this ledger (schema {found}; this one knows {HEAD}); it is left as it is",
            place=place_of(url),
            remedy="Use that version, or another ledger",
        )


def _migrate(engine: Engine) -> None:
    if engine.dialect.name == "sqlite" and engine.url.database not in (None, "", ":memory:"):
        with engine.connect() as connection, suppress(AttributeError):
            driver: Any = connection.connection.driver_connection
            connection.rollback()
            driver.execute("PRAGMA journal_mode = WAL")
    with engine.connect().execution_options(mandat_writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        found = _version(connection)
        _refuse_newer(found, engine.url)
        if found is None:
            _refuse_foreign(connection, engine.url)
        if found != HEAD:
            import_module("flows.ledger.migrating").upgrade(connection)


def _refuse_foreign(connection: Connection, url: URL) -> None:
    there = set(inspect(connection).get_table_names()) & {"entry", "conference", "plan", "task", "feed", "head"}
    if there:
        raise ServiceMissing(
            f"the database holds tables of something else: {', '.join(sorted(there))}",
            place=place_of(url),
            remedy="Give Mandat a database of its own (MANDAT_DATABASE_URL)",
        )
