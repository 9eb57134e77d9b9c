"""Reviewing: every conference planned and published as of its today. Doing it twice on one day is the same as once."""

import logging

from flows import clock
from flows.ledger.repository import Ledger
from flows.recording import replan, today_of

log = logging.getLogger(__name__)


def review_all(ledger: Ledger) -> list[str]:
    """Plan and publish every conference as of its today; return those that were reviewed.

    One that fails, for whatever reason, is told in the log and does not stop the others.
    """
    done = []
    for conference in ledger.conference_ids():
        try:
            today = today_of(ledger.conference(conference), clock.today())
            replan(ledger, conference, today=today, now=clock.now())
        except Exception:
            log.exception("%s could not be reviewed", conference)
        else:
            done.append(str(conference))
    return done
