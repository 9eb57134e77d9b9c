"""Signing: each recording ends with a signed checkpoint, and a mark beside the key of how far the ledger had come."""

import logging
from datetime import datetime

from domain.kernel.errors import ServiceMissing
from flows.ledger.checkpoints import Checkpoint, public_of
from flows.ledger.place import Mark, keep_mark
from flows.ledger.repository import Ledger
from flows.ledger.signing_key import signing_key
from flows.settings import settings

_log = logging.getLogger(__name__)


def signed(ledger: Ledger, why: str, *, now: datetime) -> Checkpoint | None:
    """Sign what *ledger* holds with the key of this installation; return the checkpoint.

    Where the key cannot be used, a warning says so and nothing is signed: what happened is recorded all the same.
    """
    settled = settings()
    try:
        return ledger.checkpoints.sign(signing_key(settled.home), signer=settled.public_url, why=why, now=now)
    except ServiceMissing as error:
        _log.warning("the history is not signed: %s", error)
        return None


def public_checkpoint(ledger: Ledger, *, now: datetime) -> Checkpoint | None:
    """Return the newest checkpoint as everybody may read it; the same bytes while nothing was recorded."""
    newest = signed(ledger, "published", now=now)
    return None if newest is None else public_of(newest, signing_key(settings().home))


def marked(ledger: Ledger, seq: int, digest: str) -> None:
    """Keep beside the key that everything up to entry *seq* was acknowledged."""
    keep_mark(settings().home, ledger.url, Mark(seq, digest))
