"""Leadership: of several processes that follow one ledger, one works; another takes over when it ends.

PostgreSQL: an advisory lock of a session, which the server gives back when the process or its connection ends. SQLite:
a lock on a file beside the ledger, which the kernel gives back. Neither writes anything, and neither has a time limit
that could run out under a slow leader.
"""

import fcntl
import zlib
from contextlib import suppress
from io import BufferedRandom
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from flows.ledger.engine import engine_of


class Leadership:
    """The place of the one process that does *what* for the ledger at *url*; leaving the context gives it up."""

    def __init__(self, url: str, what: str) -> None:
        """Take nothing yet: `held` does."""
        self._what = what
        self._engine = engine_of(url, make=False)
        self._connection: Connection | None = None
        self._file: BufferedRandom | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._give_up()
        self._engine.dispose()

    def held(self) -> bool:
        """Return whether this process leads; take the place if it is free. Ask at every pass, as it can be lost."""
        return self._file_held() if self._engine.dialect.name == "sqlite" else self._session_held()

    def _file_held(self) -> bool:
        if self._file is not None:
            return True
        file = Path(f"{self._engine.url.database}.{self._what}").open("a+b")  # noqa: SIM115 - held as long as the lock
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            return False
        self._file = file
        return True

    def _session_held(self) -> bool:
        try:
            if self._connection is not None:
                self._connection.execute(text("SELECT 1"))
                return True
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        except DBAPIError:  # the session is gone, and with it the place
            self._give_up()
            return False
        key = {"key": zlib.crc32(f"mandat {self._what}".encode())}
        if connection.execute(text("SELECT pg_try_advisory_lock(:key)"), key).scalar():
            self._connection = connection
            return True
        connection.close()
        return False

    def _give_up(self) -> None:
        if self._connection is not None:
            with suppress(DBAPIError):
                self._connection.execute(text("SELECT pg_advisory_unlock_all()"))
            self._connection.invalidate()  # the lock is the session's: it must not go back to a pool
            self._connection.close()
            self._connection = None
        if self._file is not None:
            self._file.close()
            self._file = None
