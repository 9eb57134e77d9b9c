"""Shares: the secret links of closed feeds. The token itself is never kept, only its hash."""

from datetime import datetime

from sqlalchemy import insert, select, update

from calendars.source import Share
from domain.kernel.errors import BadInput
from domain.kernel.vocabulary import Audience
from flows import clock
from flows.ledger.rows import ShareRow
from flows.ledger.store import Part
from flows.ledger.translate import share_from

_SHARE = ShareRow.__table__  # type: ignore[attr-defined]


class Shares(Part):
    """Who may read closed feeds."""

    def add(
        self, token_sha256: str, *, conference: str, audience: Audience, label: str = "", created: datetime
    ) -> Share:
        """Keep a secret link by the hash of its token; the same one twice is once."""
        share = Share(token_sha256=token_sha256, conference=conference, audience=audience, label=label, created=created)
        with self.writing() as connection:
            stands = self.find(token_sha256)
            if stands is None:
                connection.execute(insert(_SHARE), share.model_dump())
        return stands or share

    def find(self, token_sha256: str) -> Share | None:
        """Return the secret link with that hash, a revoked one too, or None."""
        with self.reading() as connection:
            row = connection.execute(select(_SHARE).where(_SHARE.c.token_sha256 == token_sha256)).mappings().first()
        return None if row is None else share_from(row)

    def all(self) -> tuple[Share, ...]:
        """Return every secret link, the oldest first, revoked ones too."""
        query = select(_SHARE).order_by(_SHARE.c.created, _SHARE.c.token_sha256)
        with self.reading() as connection:
            return tuple(share_from(row) for row in connection.execute(query).mappings())

    def revoke(self, token_sha256: str, at: datetime | None = None) -> Share:
        """Revoke a secret link, now or *at*; a revoked one stays revoked since it was."""
        moment = at or clock.now()
        revoking = update(_SHARE).where(_SHARE.c.token_sha256 == token_sha256, _SHARE.c.revoked.is_(None))
        with self.writing() as connection:
            connection.execute(revoking.values(revoked=moment))
            share = self.find(token_sha256)
        if share is None:
            raise BadInput("no such secret link", place=token_sha256[:12], remedy="`mandat share list` names them")
        return share
