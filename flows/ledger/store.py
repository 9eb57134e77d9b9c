"""Store: transactions on the ledger's database, and what its complaints mean.

Whoever writes holds the ledger's one write lock from the first statement to the commit: BEGIN IMMEDIATE on SQLite, the
row of `head` on PostgreSQL. So entries get their numbers in the order in which they become visible, and whoever reads
"everything after number n" misses nothing.
"""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Self

from sqlalchemy import Connection, Engine, Table, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from flows.ledger.engine import checked, engine_of, trouble
from flows.ledger.place import place_in
from flows.ledger.rows import HeadRow

_HEAD = HeadRow.__table__  # type: ignore[attr-defined]


class Store:
    """An open database. Safe to use from several threads; each has its own transaction."""

    def __init__(self, engine: Engine) -> None:
        """Keep *engine*; `open` makes one from a URL."""
        self._engine = engine
        self._own = threading.local()
        self._place = place_in(engine.url)

    @classmethod
    def open(cls, url: str, *, migrate: bool = True, make: bool = True) -> Self:
        """Open the ledger at *url* (SQLAlchemy's form); make or migrate it where needed, unless told not to.

        Without *make* an older one is migrated, but none is made where none is: NoLedger says so. Raises ServiceMissing
        where it cannot be reached, read or written, NewerLedger where a later version wrote it.
        """
        engine = engine_of(url, make=make and migrate)
        try:
            checked(engine, migrate=migrate)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    def close(self) -> None:
        """Let go of the database's connections."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def dialect(self) -> str:
        """Return "sqlite" or "postgresql"."""
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read with; inside `writing` its own, so what was just written is seen.

        Inside `snapshot` its own too, so all that is read is of one moment.
        """
        current: Connection | None = getattr(self._own, "connection", None) or getattr(self._own, "snapshot", None)
        if current is not None:
            yield current
            return
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Give a connection that sees the ledger as of one moment, however long it is read."""
        if getattr(self._own, "connection", None) is not None or getattr(self._own, "snapshot", None) is not None:
            with self.reading() as connection:
                yield connection
            return
        options = {} if self.dialect == "sqlite" else {"isolation_level": "REPEATABLE READ"}
        with self._told(), self._engine.connect().execution_options(**options) as connection:
            self._own.snapshot = connection
            try:
                yield connection
            finally:
                self._own.snapshot = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the connection of one transaction: all of it is kept at the end, or nothing where an error comes out.

        Inside another `writing` of the same thread it is a part of that one.
        """
        current: Connection | None = getattr(self._own, "connection", None)
        if current is not None:
            yield current
            return
        with (
            self._told(),
            self._engine.connect().execution_options(mandat_writes=True) as connection,
            connection.begin(),
        ):
            connection.execute(select(_HEAD.c.id).with_for_update())
            self._own.connection = connection
            try:
                yield connection
                place = func.coalesce(_HEAD.c.place, self._place)
                connection.execute(update(_HEAD).values(changes=_HEAD.c.changes + 1, place=place))
            finally:
                self._own.connection = None

    @property
    def url(self) -> str:
        """Return the address of the database, with its password."""
        return self._engine.url.render_as_string(hide_password=False)

    def place(self) -> str | None:
        """Return which file the ledger was when it was first written to (flows.ledger.place)."""
        with self.reading() as connection:
            found: str | None = connection.execute(select(_HEAD.c.place)).scalar_one()
            return found

    def version(self) -> int:
        """Return a number that rises with every writing transaction, whoever made it."""
        with self.reading() as connection:
            return int(connection.execute(select(_HEAD.c.changes)).scalar_one())

    def integrity(self) -> str:
        """Return "ok", or what the database itself finds broken in its file."""
        if self.dialect != "sqlite":
            return "ok"
        with self.reading() as connection:
            return str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one())

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise trouble(error, self._engine.url) from error


class Part:
    """A part of the ledger: some of its tables, over the store that all parts share."""

    def __init__(self, store: Store) -> None:
        """Keep *store*: what one part writes within `store.writing()` is of one transaction with the others."""
        self._store = store

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection to read with (`Store.reading`)."""
        return self._store.reading()

    def writing(self) -> AbstractContextManager[Connection]:
        """Give the connection of one transaction (`Store.writing`)."""
        return self._store.writing()

    @property
    def dialect(self) -> str:
        """Return "sqlite" or "postgresql"."""
        return self._store.dialect


def inserting(table: Table, dialect: str) -> Any:
    """Return an INSERT into *table* that knows ON CONFLICT, as *dialect* says it."""
    make: Any = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return make(table)
