"""Restoring: after a backup was put back, numbers must not fall behind what subscribers hold."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from calendars.ical.publishing import TOMBSTONE_DAYS, Published
from domain.kernel.record import Record


class Seen(Record):
    """One item as subscribers were given it last, in any language."""

    audience: str
    uid: str
    sequence: int
    modified: datetime


def lifted(rows: Iterable[Published], seen: Iterable[Seen], at: datetime) -> tuple[Published, ...]:
    """Return *rows* with every number above what was *seen*, without their texts, so that `publish` renders them.

    What subscribers hold in the state of the ledger is left as it is. An item that the ledger does not know any more
    cannot be struck out, as its words are lost; it goes from the feed, and programs remove it.
    """
    newest: dict[tuple[str, str], Seen] = {}
    for each in seen:
        known = newest.get((each.audience, each.uid))
        if known is None or (each.sequence, each.modified) > (known.sequence, known.modified):
            newest[each.audience, each.uid] = each
    moment = at.astimezone(UTC).replace(microsecond=0)
    after = []
    for row in rows:
        told = newest.get((row.audience, row.uid))
        if told is None or (told.sequence, told.modified) <= (row.sequence, row.revised_at):
            after.append(row)
            continue
        keep = row.keep_until
        if row.state == "gone":  # subscribers hold it still or again: it is struck out once more
            end = row.item.last or moment.date()
            keep = max(end, moment.date()) + TOMBSTONE_DAYS
        state = "cancelled" if row.state == "gone" else row.state
        lift = {
            "sequence": told.sequence + 1,
            "revised_at": max(moment, told.modified + timedelta(seconds=1)),
            "texts": {},
        }
        after.append(row.revised(**lift, state=state, keep_until=keep))
    return tuple(after)
