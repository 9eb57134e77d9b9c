"""Portfolio: the calendars of all conferences together, rendered beside the recording and not within it.

A recording counts that they changed; whoever comes first renders them from one snapshot, without the write lock. What a
killed process left undone is due for the next one (docs/decisions/0034).
"""

from calendars.publishing import MOST_ITEMS, PORTFOLIO_KINDS, portfolio
from flows.ledger.repository import Ledger


def refresh_portfolio(ledger: Ledger) -> bool:
    """Render the calendars of all conferences where they are behind; return whether they were."""
    with ledger.snapshot():
        count = ledger.portfolio_due()
        if count is None:
            return False
        rows, moments = ledger.newest_published(PORTFOLIO_KINDS, MOST_ITEMS)
    feeds = tuple(feed.revised(changed_at=moments.get(feed.audience, feed.changed_at)) for feed in portfolio(rows))
    return ledger.keep_portfolio(feeds, count)
