"""Outbox: notices that are to be sent once. One process claims a notice before it sends it; none sends it after it."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update

from flows.ledger.rows import OutboxRow
from flows.ledger.store import Part
from flows.ledger.translate import Notice, notice_from

_OUTBOX = OutboxRow.__table__  # type: ignore[attr-defined]
MOST_TRIES = 10
"""After so many failures a notice is no longer tried; it stays in the outbox with its last error."""
_SENDING = "being sent"
"""What stands as the error of a notice from its claim until it is known to have gone out, or not."""


class Outbox(Part):
    """What is to be sent."""

    def add(
        self,
        key: str,
        *,
        conference: str,
        audience: str,
        language: str,
        kind: str,
        subject: str,
        body: str,
        created: datetime,
    ) -> bool:
        """Keep a notice to be sent; return False where one of that key is there already, sent or not."""
        notice = Notice(
            key=key, conference=conference, audience=audience, language=language, kind=kind,
            subject=subject, body=body, created=created,
        )  # fmt: skip
        with self.writing() as connection:
            if connection.execute(select(_OUTBOX.c.key).where(_OUTBOX.c.key == key)).first() is not None:
                return False
            connection.execute(insert(_OUTBOX), notice.model_dump())
        return True

    def due(self, limit: int = 100) -> tuple[Notice, ...]:
        """Return notices to be sent, the oldest first: neither sent nor claimed, and not failed too often."""
        query = select(_OUTBOX).where(_OUTBOX.c.sent.is_(None), _OUTBOX.c.tries < MOST_TRIES, _unclaimed())
        with self.reading() as connection:
            rows = connection.execute(query.order_by(_OUTBOX.c.created, _OUTBOX.c.key).limit(limit)).mappings()
            return tuple(notice_from(row) for row in rows)

    def notices(self, conference: str | None = None) -> tuple[Notice, ...]:
        """Return every notice (of *conference*), the oldest first."""
        query = select(_OUTBOX).order_by(_OUTBOX.c.created, _OUTBOX.c.key)
        if conference is not None:
            query = query.where(_OUTBOX.c.conference == conference)
        with self.reading() as connection:
            return tuple(notice_from(row) for row in connection.execute(query).mappings())

    def claim(self, key: str) -> bool:
        """Claim a notice for sending; return False where another process claimed or sent it before."""
        claiming = update(_OUTBOX).where(_OUTBOX.c.key == key, _OUTBOX.c.sent.is_(None), _unclaimed())
        with self.writing() as connection:
            return connection.execute(claiming.values(error=_SENDING)).rowcount == 1

    def unsure(self) -> tuple[Notice, ...]:
        """Return notices that were claimed and never told of again: they may have gone out, or not."""
        return tuple(notice for notice in self.notices() if notice.sent is None and notice.error == _SENDING)

    def sent(self, key: str, at: datetime) -> bool:
        """Mark a notice as sent; return False where another process did so before."""
        marking = update(_OUTBOX).where(_OUTBOX.c.key == key, _OUTBOX.c.sent.is_(None)).values(sent=at, error=None)
        with self.writing() as connection:
            return connection.execute(marking).rowcount == 1

    def failed(self, key: str, error: str) -> None:
        """Keep why a notice could not be sent; it stays due."""
        failing = update(_OUTBOX).where(_OUTBOX.c.key == key, _OUTBOX.c.sent.is_(None))
        with self.writing() as connection:
            connection.execute(failing.values(tries=_OUTBOX.c.tries + 1, error=error[:2000]))


def _unclaimed() -> ColumnElement[bool]:
    return or_(_OUTBOX.c.error.is_(None), _OUTBOX.c.error != _SENDING)


def leave_in_doubt(connection: Connection) -> None:
    """Take what has not gone out for claimed: after a restore nobody knows, and no notice is sent twice."""
    connection.execute(update(_OUTBOX).where(_OUTBOX.c.sent.is_(None)).values(error=_SENDING))
