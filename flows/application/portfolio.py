"""Portfolio: the calendars of all conferences together, rendered beside the recording and not within it.

A recording counts that they changed; whoever comes first renders them from one snapshot, without the write lock. What a
killed process left undone is due for the next one (docs/decisions/0034).
"""

import logging

from calendars.ical.publishing import MOST_ITEMS, PORTFOLIO_KINDS, portfolio_of
from domain.kernel.errors import ServiceMissing
from flows.ledger.repository import Ledger

_log = logging.getLogger(__name__)


def follow(ledger: Ledger) -> None:
    """Render the calendars of all conferences after a recording that stands; where that fails they are left due.

    What was recorded must not be told as lost because the disk was full a moment later.
    """
    try:
        refresh_portfolio(ledger)
    except ServiceMissing as error:
        _log.warning("the calendars of all conferences are left to the next: %s", error)


def refresh_portfolio(ledger: Ledger) -> bool:
    """Render the calendars of all conferences where they are behind; return whether they were."""
    with ledger.snapshot():
        count = ledger.publications.portfolio_due()
        if count is None:
            return False
        rows, moments = ledger.publications.newest_published(PORTFOLIO_KINDS, MOST_ITEMS)
    feeds = tuple(feed.revised(changed_at=moments.get(feed.audience, feed.changed_at)) for feed in portfolio_of(rows))
    return ledger.publications.keep_portfolio(feeds, count)
