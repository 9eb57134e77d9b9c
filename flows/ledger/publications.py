"""What was published: revisions of items and feeds. Facts of their own: sent out once, never computed again."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Table, insert, select, update

from calendars.ical.publishing import AUDIENCES, PORTFOLIO_KINDS, Feed, Line, Publication, Published
from domain.kernel.names import Language
from domain.kernel.vocabulary import Audience
from flows.ledger.rows import ConferenceRow, FeedRow, HeadRow, PublishedRow, RevisionRow
from flows.ledger.store import Part, inserting
from flows.ledger.translate import deflated, feed_from, inflated, line_from, published_from, published_row

_PUBLISHED = PublishedRow.__table__  # type: ignore[attr-defined]
_REVISION = RevisionRow.__table__  # type: ignore[attr-defined]
_CONFERENCE = ConferenceRow.__table__  # type: ignore[attr-defined]
_HEAD = HeadRow.__table__  # type: ignore[attr-defined]
_FEED = FeedRow.__table__  # type: ignore[attr-defined]
_TICK = timedelta(seconds=1)


class Publications(Part):
    """What subscribers hold."""

    def published(self, conference: str) -> tuple[Published, ...]:
        """Return the revisions of the items of *conference* as subscribers hold them."""
        query = select(_PUBLISHED).where(_PUBLISHED.c.conference == conference)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(_PUBLISHED.c.audience, _PUBLISHED.c.uid)).mappings()
            return tuple(published_from(row) for row in rows)

    def portfolio_due(self) -> int | None:
        """Return the count of changes that the calendars of all conferences are behind; None where they are not."""
        with self.reading() as connection:
            head = connection.execute(select(_HEAD.c.published, _HEAD.c.portfolio)).one()
        return None if head.portfolio >= head.published else int(head.published)

    def newest_published(self, kinds: Iterable[str], most: int) -> tuple[tuple[Line, ...], dict[Audience, datetime]]:
        """Return the *most* items of these *kinds* that end last, of all conferences, for each audience.

        And for each audience the moment of its newest revision, of those that are not shown any more too.
        Of each only what a calendar needs is read: they are thousands, and rendered already.
        """
        kind = _PUBLISHED.c.kind.in_(sorted(kinds))
        uid = _PUBLISHED.c.uid.collate("C") if self.dialect == "postgresql" else _PUBLISHED.c.uid
        found: list[Line] = []
        moments: dict[Audience, datetime] = {}
        with self.reading() as connection:
            for audience in AUDIENCES:
                mine = select(_PUBLISHED).where(_PUBLISHED.c.audience == audience, kind)
                shown = mine.where(_PUBLISHED.c.state != "gone").order_by(_PUBLISHED.c.ends.desc(), uid.desc())
                needed = shown.with_only_columns(
                    _PUBLISHED.c.uid, _PUBLISHED.c.item, _PUBLISHED.c.texts, _PUBLISHED.c.revised_at, _PUBLISHED.c.ends
                )
                found += [line_from(audience, *row) for row in connection.execute(needed.limit(most))]
                newest = mine.with_only_columns(_PUBLISHED.c.revised_at).order_by(_PUBLISHED.c.revised_at.desc())
                moment = connection.execute(newest.limit(1)).scalar_one_or_none()
                if moment is not None:
                    moments[audience] = moment
        return tuple(found), moments

    def keep_portfolio(self, feeds: tuple[Feed, ...], count: int) -> bool:
        """Keep the calendars of all conferences as of *count* changes; False where somebody kept newer ones."""
        with self.writing() as connection:
            taken = update(_HEAD).where(_HEAD.c.portfolio < count).values(portfolio=count)
            if connection.execute(taken).rowcount != 1:
                return False
            self.keep_feeds(feeds)
        return True

    def shown(self, conference: str) -> str | None:
        """Return the digest of what the feeds of *conference* were last rendered from, or None."""
        with self.reading() as connection:
            return connection.execute(select(_CONFERENCE.c.shown).where(_CONFERENCE.c.id == conference)).scalar()

    def has_expired(self, conference: str, day: date) -> bool:
        """Return whether items that were struck out have reached their last day before *day*."""
        query = select(_PUBLISHED.c.uid).where(
            _PUBLISHED.c.conference == conference, _PUBLISHED.c.keep_until < day, _PUBLISHED.c.state != "gone"
        )
        with self.reading() as connection:
            return connection.execute(query.limit(1)).first() is not None

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

    def keep(self, publication: Publication, *, day: date, shown: str | None = None) -> tuple[Feed, ...]:
        """Keep what was published on *day* of the conference; return the feeds whose bytes changed.

        A feed with the stored digest is left as it is, its moment of change with it. *shown* is the digest of what
        they were rendered from.
        """
        rows = [published_row(each) for each in publication.changed]
        with self.writing() as connection:
            self._upsert(_PUBLISHED, rows)
            if rows:
                connection.execute(insert(_REVISION), [_revision(each, day) for each in publication.changed])
            if any(each.item.kind in PORTFOLIO_KINDS for each in publication.changed):
                connection.execute(update(_HEAD).values(published=_HEAD.c.published + 1))
            for conference in {feed.conference for feed in publication.feeds}:
                connection.execute(update(_CONFERENCE).where(_CONFERENCE.c.id == conference).values(shown=shown))
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
                each = Published.model_validate_json(inflated(bytes(body)))
                newest[each.audience, each.uid] = each
        return tuple(newest[key] for key in sorted(newest))

    def last_revised(self, conference: str, day: date) -> tuple[date, datetime] | None:
        """Return day and moment of the newest revision of *conference* by the end of *day*; None before the first."""
        query = select(_REVISION.c.day, _REVISION.c.made).where(
            _REVISION.c.conference == conference, _REVISION.c.day <= day
        )
        with self.reading() as connection:
            row = connection.execute(query.order_by(_REVISION.c.id.desc()).limit(1)).first()
        return None if row is None else (row.day, row.made)

    def _upsert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        statement = inserting(table, self.dialect)
        keys = [column.name for column in table.primary_key.columns]
        others = {column.name: statement.excluded[column.name] for column in table.columns if not column.primary_key}
        with self.writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), rows)


def _revision(each: Published, day: date) -> dict[str, Any]:
    body = deflated(each.model_dump_json())
    told = {"conference": each.conference, "audience": each.audience, "uid": each.uid}
    return {**told, "day": day, "made": each.revised_at, "body": body}
