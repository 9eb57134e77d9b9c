"""Feed source: the ledger as the calendar server asks of it; the composition root of the calendar server.

`uvicorn --factory flows.feed_source:make_app` runs it.
"""

import logging
import re
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import make_url
from starlette.types import ASGIApp

from calendars.app import feed_app
from calendars.guarding import Limits
from calendars.publishing import Feed
from calendars.source import Share, View
from domain.conference import fold
from domain.errors import UnknownConference
from domain.names import Language
from domain.plan import Audience
from flows import clock
from flows.ledger.repository import Ledger
from flows.settings import settings

_LOOK_AGAIN = 0.5
"""Seconds for which a server database is not asked again whether anything changed."""
_SECRET = re.compile(r"/f/[^/\s?]+")


class LedgerSource:
    """FeedSource over a ledger; *today* tells the real day, for conferences that are live."""

    def __init__(self, ledger: Ledger, url: str, today: Callable[[], date] = clock.today) -> None:
        """Keep the ledger that is open at *url*."""
        self._ledger, self._today = ledger, today
        self._stamp = _FileStamp(url) if ledger.dialect == "sqlite" else _ServerStamp(ledger)

    def version(self) -> object:
        """Return a stamp of the database's state and of the day, without a query where the database is a file."""
        return self._stamp(), self._today()

    def feed(self, conference: str, audience: Audience, language: Language) -> Feed | None:
        """Return a stored feed, or None."""
        return self._ledger.feed(conference, audience, language)

    def conferences(self) -> tuple[str, ...]:
        """Return the ids of the conferences, in the order of their opening in the ledger."""
        return self._ledger.conference_ids()

    def view(self, conference: str) -> View | None:
        """Return what pages tell of *conference*, or None where it is unknown or was never planned."""
        try:
            entries = self._ledger.entries(conference)
        except UnknownConference:
            return None
        plan = self._ledger.plan(conference)
        if plan is None:
            return None
        state = fold(entries)
        return View(
            conference=state,
            plan=plan,
            today=state.today or self._today(),
            entries=entries,
            published=self._ledger.published(conference),
        )

    def share(self, token_sha256: str) -> Share | None:
        """Return the secret link with that hash, or None."""
        return self._ledger.share(token_sha256)


class _FileStamp:
    """The state of an SQLite file: its own count of changes by others (microseconds), and which file it is."""

    def __init__(self, url: str) -> None:
        self._path = Path(make_url(url).database or "")
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._file: int | None = None
        self._opened = 0

    def __call__(self) -> object:
        with self._lock:
            file = self._path.stat().st_ino
            if self._connection is None or file != self._file:  # also after a backup was put in its place
                if self._connection is not None:
                    self._connection.close()
                self._connection = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None, timeout=5)
                self._file, self._opened = file, self._opened + 1
            changes: tuple[int] = self._connection.execute("PRAGMA data_version").fetchone()
            return self._opened, changes[0]


class _ServerStamp:
    """The ledger's own count of writing transactions, asked at most twice a second."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._at = float("-inf")
        self._value = 0

    def __call__(self) -> object:
        now = time.monotonic()
        if now - self._at > _LOOK_AGAIN:
            self._value = self._ledger.version()
            self._at = now
        return self._value


class SecretsOut(logging.Filter):
    """Keeps the tokens of secret links out of the log of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Write /f/… in place of every secret link among the arguments of *record*, and let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(_hidden(each) for each in record.args)
        return True


def _hidden(value: Any) -> Any:
    return _SECRET.sub("/f/…", value) if isinstance(value, str) else value


def make_app() -> ASGIApp:
    """Return the calendar server over the ledger that the settings name; the ledger is made where there is none."""
    settled = settings()
    with suppress(OSError):
        settled.home.mkdir(parents=True, exist_ok=True)
    ledger = Ledger.open(settled.ledger_url)
    logging.getLogger("uvicorn.access").addFilter(SecretsOut())
    source = LedgerSource(ledger, settled.ledger_url)
    limits = Limits(rate=settled.rate, burst=settled.burst)
    return feed_app(source, public_url=settled.public_url, limits=limits)
