"""Reviewing: every conference planned and published as of its today. Doing it twice on one day is the same as once."""

import logging

from domain.kernel.errors import MandatError
from flows import clock
from flows.application.portfolio import refresh_portfolio
from flows.application.recording import replan
from flows.ledger.repository import Ledger

log = logging.getLogger(__name__)


def review_all(ledger: Ledger) -> list[str]:
    """Plan and publish every conference as of its today; return those that were reviewed.

    One that fails, for whatever reason, is told in the log and does not stop the others.
    """
    done = []
    for conference in ledger.entries.ids():
        try:
            replan(ledger, conference, today=clock.today(), now=clock.now(), together=False)
        except MandatError as error:
            log.warning("%s could not be reviewed: %s", conference, error)
        except Exception:
            log.exception("%s could not be reviewed", conference)
        else:
            done.append(str(conference))
    refresh_portfolio(ledger)
    return done
