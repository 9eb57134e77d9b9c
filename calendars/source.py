"""FeedSource: what the calendar server asks of whoever keeps conferences."""

from datetime import date, datetime
from typing import Protocol

from calendars.ical.publishing import Feed, Published
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.names import Language
from domain.kernel.person import Person
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
    """What pages tell of one conference: its state, its plan, its entries, what was published, its today.

    *people* names who recorded, by the id in the entries: for planners alone.
    """

    conference: Conference
    plan: Plan
    today: date
    entries: tuple[Entry, ...] = ()
    published: tuple[Published, ...] = ()
    people: dict[str, str] = {}


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


class People(Protocol):
    """Knows who may sign in; a *token* is the secret of a session or of a one-time link. Each may take milliseconds."""

    def person_of_session(self, token: str) -> Person | None:
        """Return who is signed in by that session, or None."""

    def signed_in(self, login: str, password: str, address: str) -> tuple[Person, str] | None:
        """Return who that is and the token of a new session, or None where the password is wrong.

        Raises NotAllowed where *address*, of the client, has sent too many wrong ones.
        """

    def signed_out(self, token: str) -> None:
        """End that session."""

    def link_is_good(self, token: str) -> bool:
        """Return whether a password may be chosen with that one-time link."""

    def password_chosen(self, token: str, password: str) -> tuple[Person, str]:
        """Set the password of whoever holds the one-time link; return who that is and the token of a new session.

        Raises BadInput where the link is not good any more, or the password cannot be used.
        """
