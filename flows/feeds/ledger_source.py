"""Feed source: the ledger as the calendar server asks of it; the composition root of the calendar server.

`uvicorn --factory flows.feeds.ledger_source:make_app` runs it.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import date

from starlette.types import ASGIApp

from calendars.ical.publishing import Feed
from calendars.source import Share, View
from calendars.web.app import feed_app
from calendars.web.planner_desk import PlannerDesk
from calendars.web.rate_limits import Limits
from domain.conferences.conference import fold
from domain.kernel.errors import UnknownConference
from domain.kernel.names import Language
from domain.kernel.person import Person
from domain.kernel.vocabulary import Audience
from flows import clock
from flows.door.sign_in import SignIn, digest
from flows.feeds.desk_works import LedgerWorks
from flows.feeds.log_filters import SecretsOut
from flows.ledger.change_stamp import change_stamp
from flows.ledger.repository import Ledger
from flows.settings import settings


class LedgerSource:
    """FeedSource over a ledger; *today* tells the real day, for conferences that are live."""

    def __init__(self, ledger: Ledger, url: str, today: Callable[[], date] = clock.today) -> None:
        """Keep the ledger that is open at *url*."""
        self._ledger, self._today = ledger, today
        self._stamp = change_stamp(ledger, url)

    def version(self) -> object:
        """Return a stamp of the database's state and of the day, without a query where the database is a file."""
        return self._stamp(), self._today()

    def feed(self, conference: str, audience: Audience, language: Language) -> Feed | None:
        """Return a stored feed, or None."""
        return self._ledger.publications.feed(conference, audience, language)

    def conferences(self) -> tuple[str, ...]:
        """Return the ids of the conferences, in the order of their opening in the ledger."""
        return self._ledger.entries.ids()

    def view(self, conference: str) -> View | None:
        """Return what pages tell of *conference*, or None where it is unknown or was never planned."""
        try:
            entries = self._ledger.entries.of(conference)
        except UnknownConference:
            return None
        plan = self._ledger.plans.newest(conference)
        if plan is None:
            return None
        state = fold(entries)
        return View(
            conference=state,
            plan=plan,
            today=state.today or self._today(),
            entries=entries,
            published=self._ledger.publications.published(conference),
            people=self._ledger.people.names(),
        )

    def share(self, token_sha256: str) -> Share | None:
        """Return the secret link with that hash, or None."""
        return self._ledger.shares.find(token_sha256)


class LedgerPeople:
    """People over a ledger: sessions of the calendar server, by the passwords and limits of the door."""

    def __init__(self, ledger: Ledger, url: str) -> None:
        """Keep the ledger that is open at *url*."""
        self._ledger, self._door = ledger, SignIn(ledger, change_stamp(ledger, url))

    def person_of_session(self, token: str) -> Person | None:
        """Return who is signed in by that session, or None."""
        return self._ledger.people.of_session(digest(token), clock.now())

    def signed_in(self, login: str, password: str, address: str) -> tuple[Person, str] | None:
        """Return who that is and the token of a new session, or None where the password is wrong."""
        person = self._door.person(login, password, address)
        return None if person is None else (person, self._door.session(person))

    def signed_out(self, token: str) -> None:
        """End that session."""
        self._ledger.people.end_session(digest(token), clock.now())

    def link_is_good(self, token: str) -> bool:
        """Return whether a password may be chosen with that one-time link."""
        return self._ledger.people.of_link(digest(token), clock.now()) is not None

    def password_chosen(self, token: str, password: str) -> tuple[Person, str]:
        """Set the password of whoever holds the one-time link; return who that is and the token of a new session."""
        person = self._door.choose_password(token, password)
        return person, self._door.session(person)


def make_app() -> ASGIApp:
    """Return the calendar server over the ledger that the settings name; the ledger is made where there is none."""
    settled = settings()
    with suppress(OSError):
        settled.home.mkdir(parents=True, exist_ok=True)
    ledger = Ledger.open(settled.ledger_url)
    logging.getLogger("uvicorn.access").addFilter(SecretsOut())
    source = LedgerSource(ledger, settled.ledger_url)
    limits = Limits(rate=settled.rate, burst=settled.burst)
    people = LedgerPeople(ledger, settled.ledger_url)
    return feed_app(
        source,
        public_url=settled.public_url,
        limits=limits,
        people=people,
        metrics_token=settled.metrics_token,
        desk=PlannerDesk(LedgerWorks(ledger, source)),
    )
