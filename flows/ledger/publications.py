"""What was published: revisions of items and feeds. Facts of their own: sent out once, never computed again."""

import zlib
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from calendars.publishing import Feed, Publication, Published
from domain.names import Language
from domain.plan import Audience
from flows.ledger.rows import FeedRow, PublishedRow, RevisionRow
from flows.ledger.store import Store
from flows.ledger.translate import deflated, feed_from, published_from

_PUBLISHED = PublishedRow.__table__  # type: ignore[attr-defined]
_REVISION = RevisionRow.__table__  # type: ignore[attr-defined]
_FEED = FeedRow.__table__  # type: ignore[attr-defined]
_TICK = timedelta(seconds=1)


class Publications(Store):
    """What subscribers hold."""

    def published(self, conference: str) -> tuple[Published, ...]:
        """Return the revisions of the items of *conference* as subscribers hold them."""
        query = select(_PUBLISHED).where(_PUBLISHED.c.conference == conference)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(_PUBLISHED.c.audience, _PUBLISHED.c.uid)).mappings()
            return tuple(published_from(row) for row in rows)

    def published_everywhere(self, kinds: Iterable[str]) -> tuple[Published, ...]:
        """Return the revisions of the items of these *kinds* in all conferences."""
        query = select(_PUBLISHED).where(_PUBLISHED.c.kind.in_(sorted(kinds)))
        with self.reading() as connection:
            rows = connection.execute(query.order_by(_PUBLISHED.c.conference, _PUBLISHED.c.audience, _PUBLISHED.c.uid))
            return tuple(published_from(row) for row in rows.mappings())

    def feeds(self, conference: str) -> tuple[Feed, ...]:
        """Return every feed of *conference* ("all": the portfolio), by audience and language."""
        query = select(_FEED).where(_FEED.c.conference == conference).order_by(_FEED.c.audience, _FEED.c.language)
        with self.reading() as connection:
            return tuple(feed_from(row) for row in connection.execute(query).mappings())

    def feed(self, conference: str, audience: Audience, language: Language) -> Feed | None:
        """Return one feed, or None where there is none."""
        query = select(_FEED).where(
            _FEED.c.conference == conference, _FEED.c.audience == audience, _FEED.c.language == language
        )
        with self.reading() as connection:
            row = connection.execute(query).mappings().first()
        return None if row is None else feed_from(row)

    def keep_publication(self, publication: Publication, *, day: date) -> tuple[Feed, ...]:
        """Keep what was published on *day* of the conference; return the feeds whose bytes changed.

        A feed with the stored digest is left as it is, its moment of change with it.
        """
        rows = [{**each.row(), "kind": each.item.kind} for each in publication.changed]
        with self.writing() as connection:
            self._upsert(_PUBLISHED, rows)
            if rows:
                connection.execute(insert(_REVISION), [_revision(each, day) for each in publication.changed])
            return self.keep_feeds(publication.feeds)

    def keep_feeds(self, feeds: tuple[Feed, ...]) -> tuple[Feed, ...]:
        """Keep the feeds whose digest is not the stored one, and return those.

        Their moment of change comes after the stored one, even within one second: If-Modified-Since asks by it.
        """
        changed: list[Feed] = []
        with self.writing() as connection:
            for conference in {feed.conference for feed in feeds}:
                columns = [_FEED.c.audience, _FEED.c.language, _FEED.c.digest, _FEED.c.changed_at]
                stored = connection.execute(select(*columns).where(_FEED.c.conference == conference)).all()
                held = {(row.audience, row.language): (row.digest, row.changed_at) for row in stored}
                for feed in feeds:
                    digest, then = held.get((feed.audience, feed.language), ("", feed.changed_at - _TICK))
                    if feed.conference == conference and digest != feed.digest:
                        changed.append(feed.revised(changed_at=max(feed.changed_at, then + _TICK)))
            self._upsert(_FEED, [feed.model_dump() for feed in changed])
        return tuple(changed)

    def revisions(self, conference: str, as_of: date | None = None) -> tuple[Published, ...]:
        """Return what subscribers held at the end of day *as_of* of the conference: each item's newest."""
        query = select(_REVISION.c.body).where(_REVISION.c.conference == conference).order_by(_REVISION.c.id)
        if as_of is not None:
            query = query.where(_REVISION.c.day <= as_of)
        newest: dict[tuple[str, str], Published] = {}
        with self.reading() as connection:
            for body in connection.execute(query).scalars():
                each = Published.model_validate_json(zlib.decompress(bytes(body)))
                newest[each.audience, each.uid] = each
        return tuple(newest[key] for key in sorted(newest))

    def _upsert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        make: Any = sqlite.insert if self.dialect == "sqlite" else postgresql.insert
        statement = make(table)
        keys = [column.name for column in table.primary_key.columns]
        others = {column.name: statement.excluded[column.name] for column in table.columns if not column.primary_key}
        with self.writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), rows)


def _revision(each: Published, day: date) -> dict[str, Any]:
    body = deflated(each.model_dump_json())
    told = {"conference": each.conference, "audience": each.audience, "uid": each.uid}
    return {**told, "day": day, "made": each.revised_at, "body": body}
