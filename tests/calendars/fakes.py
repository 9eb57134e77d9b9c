"""A source that keeps conferences in memory, by the same steps as the ledger."""

from datetime import date, datetime

from calendars.ical.publishing import PORTFOLIO, Feed, Published, portfolio, publish
from calendars.source import Share, View
from calendars.web.secret_links import token_hash
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.vocabulary import Audience
from domain.plans.plan import Plan
from tests.calendars.builders import BASE, NOON


class MemorySource:
    """FeedSource over dictionaries; `down` makes it refuse."""

    def __init__(self) -> None:
        self.views: dict[str, View] = {}
        self.stored: dict[tuple[str, str, str], Feed] = {}
        self.shares: dict[str, Share] = {}
        self.changes = 0
        self.down = False

    def keep(self, conference: Conference, plan: Plan, at: datetime = NOON, *, today: date | None = None,
             entries: tuple[Entry, ...] = ()) -> None:  # fmt: skip
        """Publish *plan* on top of what was published before."""
        before: tuple[Published, ...] = self.views[conference.id].published if conference.id in self.views else ()
        step = publish(conference, plan, before, at, base_url=BASE)
        view = View(
            conference=conference, plan=plan, today=today or plan.as_of, entries=entries, published=step.published
        )
        self.views[conference.id] = view
        everything = [row for each in self.views.values() for row in each.published]
        for feed in (*step.feeds, *portfolio(everything)):
            key = (feed.conference, feed.audience, feed.language)
            if key not in self.stored or self.stored[key].digest != feed.digest:
                self.stored[key] = feed
        self.changes += 1

    def lend(self, token: str, audience: Audience, conference: str = PORTFOLIO) -> str:
        share = Share(
            token_sha256=token_hash(token), conference=conference, audience=audience, label="test", created=NOON
        )
        self.shares[share.token_sha256] = share
        self.changes += 1
        return token

    def revoke(self, token: str) -> None:
        share = self.shares[token_hash(token)]
        self.shares[share.token_sha256] = share.revised(revoked=NOON)
        self.changes += 1

    def version(self) -> object:
        self._up()
        return self.changes

    def feed(self, conference, audience, language):
        self._up()
        return self.stored.get((conference, audience, language))

    def conferences(self) -> tuple[str, ...]:
        self._up()
        return tuple(self.views)

    def view(self, conference: str) -> View | None:
        self._up()
        return self.views.get(conference)

    def share(self, token_sha256: str) -> Share | None:
        self._up()
        return self.shares.get(token_sha256)

    def _up(self) -> None:
        if self.down:
            raise OSError("the database is away")
