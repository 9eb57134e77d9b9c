"""Change stamp: a value that differs whenever the ledger was written to, cheap enough to ask at every request."""

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import make_url

from flows.ledger.store import Store

_LOOK_AGAIN = 0.5
"""Seconds for which a server database is not asked again whether anything changed."""


def change_stamp(store: Store, url: str) -> Callable[[], object]:
    """Return what stamps the state of the ledger that is open at *url*: without a query where it is a file."""
    return FileStamp(url) if store.dialect == "sqlite" else ServerStamp(store)


class FileStamp:
    """The state of an SQLite file: its own count of changes by others (microseconds), and which file it is."""

    def __init__(self, url: str) -> None:
        """Keep the file that *url* names; it is opened at the first call."""
        self._path = Path(make_url(url).database or "")
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._file: int | None = None
        self._opened = 0

    def __call__(self) -> object:
        """Return a value that differs after each write by anybody, and after the file was replaced."""
        with self._lock:
            file = self._path.stat().st_ino
            if self._connection is None or file != self._file:  # also after a backup was put in its place
                if self._connection is not None:
                    self._connection.close()
                self._connection = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None, timeout=5)
                self._file, self._opened = file, self._opened + 1
            changes: tuple[int] = self._connection.execute("PRAGMA data_version").fetchone()
            return self._opened, changes[0]


class ServerStamp:
    """The ledger's own count of writing transactions, asked at most twice a second."""

    def __init__(self, store: Store) -> None:
        """Keep *store*, which counts its writing transactions."""
        self._store = store
        self._at = float("-inf")
        self._value = 0

    def __call__(self) -> object:
        """Return the number of writing transactions, at most half a second old."""
        now = time.monotonic()
        if now - self._at > _LOOK_AGAIN:
            self._value = self._store.version()
            self._at = now
        return self._value
