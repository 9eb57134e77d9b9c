"""Desk works: the ledger as the planners' desk asks of it: what stands, and the one way to record."""

from calendars.source import FeedSource, View
from domain.conferences.acted import Acted
from domain.conferences.conference import today_of
from domain.conferences.entry import Entry
from domain.kernel.person import Person
from flows import clock
from flows.application.recording import record
from flows.ledger.repository import Ledger


class LedgerWorks:
    """Works over a ledger."""

    def __init__(self, ledger: Ledger, source: FeedSource) -> None:
        """Keep *ledger*, and *source*, which reads pages from it."""
        self._ledger, self._source = ledger, source

    def conferences(self) -> tuple[str, ...]:
        """Return the ids of the conferences."""
        return self._source.conferences()

    def view(self, conference: str) -> View | None:
        """Return what pages tell of *conference*, or None where it is unknown."""
        return self._source.view(conference)

    def take(self, entry: Entry, person: Person) -> None:
        """Record *entry* in the name of *person*, as at a gate or from the command line."""
        state = self._ledger.entries.conference(entry.conference)
        acted = Acted(by=person.id, way="page")
        record(self._ledger, acted.signed(entry), now=clock.now(), today=today_of(state, clock.today()))
