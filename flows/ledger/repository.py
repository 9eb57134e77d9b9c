"""Ledger: everything that is kept, behind one name: one database, and a part for each kind of thing."""

from sqlalchemy import Engine

from flows.ledger.checkpoints import Checkpoints
from flows.ledger.entries import Entries
from flows.ledger.outbox import Outbox
from flows.ledger.people import People
from flows.ledger.plans import Plans
from flows.ledger.publications import Publications
from flows.ledger.replies import Replies
from flows.ledger.shares import Shares
from flows.ledger.store import Store


class Ledger(Store):
    """The database of conferences: `Ledger.open(url)` as a context manager.

    `writing` makes one transaction over all parts: what any of them writes within it is kept together, or not at all.
    """

    def __init__(self, engine: Engine) -> None:
        """Set the parts on the database of *engine*."""
        super().__init__(engine)
        self.entries = Entries(self)
        self.plans = Plans(self)
        self.replies = Replies(self)
        self.publications = Publications(self)
        self.shares = Shares(self)
        self.outbox = Outbox(self)
        self.people = People(self)
        self.checkpoints = Checkpoints(self)
