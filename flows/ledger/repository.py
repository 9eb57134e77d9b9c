"""Ledger: everything that is kept, behind one name."""

from flows.ledger.entries import Entries
from flows.ledger.outbox import Outbox
from flows.ledger.plans import Plans
from flows.ledger.publications import Publications
from flows.ledger.replies import Replies
from flows.ledger.shares import Shares


class Ledger(Entries, Plans, Replies, Publications, Shares, Outbox):
    """The database of conferences: `Ledger.open(url)` as a context manager."""
