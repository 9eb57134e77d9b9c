"""The only reader of the clock. Everything else is told what day it is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

SECRETARIAT_ZONE = ZoneInfo("America/New_York")
"""The days of a live conference are days at Headquarters."""


def now() -> datetime:
    """Return this moment in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def today() -> date:
    """Return the day that it is at Headquarters."""
    return datetime.now(SECRETARIAT_ZONE).date()
