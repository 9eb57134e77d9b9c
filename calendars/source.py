"""FeedSource: what the calendar server asks of whoever keeps conferences."""

from datetime import date, datetime
from typing import Protocol

from calendars.ical.publishing import Feed, Published
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.names import Language
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience
from domain.plans.plan import Plan


class Share(Record):
    """A secret link: who holds the token may read one audience of one conference, or of all ("all").

    Only the SHA-256 of the token is known (hex); the token itself is shown once, when the link is made.
    """

    token_sha256: str
    conference: str
    audience: Audience
    label: str
    created: datetime
    revoked: datetime | None = None


class View(Record):
    """What pages tell of one conference: its state, its plan, its entries, what was published, its today."""

    conference: Conference
    plan: Plan
    today: date
    entries: tuple[Entry, ...] = ()
    published: tuple[Published, ...] = ()


class FeedSource(Protocol):
    """Keeps feeds and conferences; every method but `version` may take milliseconds, and may raise when it is down."""

    def version(self) -> object:
        """Return a stamp that differs whenever anything that is served may differ; in microseconds."""

    def feed(self, conference: str, audience: Audience, language: Language) -> Feed | None:
        """Return a stored feed, or None where there is none."""

    def conferences(self) -> tuple[str, ...]:
        """Return the ids of the conferences, in the order of their opening in the ledger."""

    def view(self, conference: str) -> View | None:
        """Return what pages tell of *conference*, or None where it is unknown."""

    def share(self, token_sha256: str) -> Share | None:
        """Return the secret link with that hash, a revoked one too; None where there never was one."""
