"""Restoring: after a backup was put back, numbers must not fall behind what subscribers hold."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from calendars.ical.item import Item
from calendars.ical.publishing import LIFT, TOMBSTONE_DAYS, Published
from calendars.ical.uid import kind_of
from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience


class Seen(Record):
    """One item as subscribers were given it last, in any language; *guessed*: at most so, nobody looked."""

    audience: Audience
    uid: str
    sequence: int
    modified: datetime
    guessed: bool = False


def lifted(rows: Iterable[Published], seen: Iterable[Seen], at: datetime) -> tuple[Published, ...]:
    """Return *rows* with every number above what was *seen*, without their texts, so that `publish` renders them.

    What subscribers hold in the state of the ledger is left as it is.
    """
    newest = _newest(seen)
    moment = at.astimezone(UTC).replace(microsecond=0)
    after = []
    for row in rows:
        told = newest.get((row.audience, row.uid))
        if told is None or (told.sequence, told.modified) <= (row.sequence, row.revised_at):
            after.append(row)
            continue
        keep = row.keep_until
        if row.state == "gone" and not told.guessed:  # subscribers hold it still or again: it is struck out once more
            end = row.item.last or moment.date()
            keep = max(end, moment.date()) + TOMBSTONE_DAYS
        state = "cancelled" if row.state == "gone" and not told.guessed else row.state
        lift = {
            "sequence": told.sequence + 1,
            "revised_at": max(moment, told.modified + timedelta(seconds=1)),
            "texts": {},
        }
        after.append(row.revised(**lift, state=state, keep_until=keep))
    return tuple(after)


def above(row: Published) -> Seen:
    """Return what subscribers hold of *row* at most, where nobody can say what they were given since."""
    return Seen(
        audience=row.audience, uid=row.uid, sequence=row.sequence + LIFT - 1, modified=row.revised_at, guessed=True
    )


def forgotten(rows: Iterable[Published], seen: Iterable[Seen], conference: str) -> tuple[Published, ...]:
    """Return a row that is gone for each item that was *seen* and is not in *rows*: it keeps the item's numbers.

    Its words are lost, so it cannot be struck out: it goes from the feed, and programs remove it. If the same fact is
    recorded again, the item comes back with a number above the one that subscribers hold.
    """
    known = {(row.audience, row.uid) for row in rows}
    gone = []
    for (audience, uid), told in sorted(_newest(seen).items()):
        kind = None if (audience, uid) in known else kind_of(uid)
        if kind is not None:
            item = Item(uid=uid, kind=kind, subject="", summary=Names.same(""), description=Names.same(""))
            gone.append(
                Published(
                    conference=conference, audience=told.audience, uid=uid, item=item, sequence=told.sequence,
                    created_at=told.modified, revised_at=told.modified, timing="", wording="", state="gone",
                )
            )  # fmt: skip
    return tuple(gone)


def _newest(seen: Iterable[Seen]) -> dict[tuple[str, str], Seen]:
    newest: dict[tuple[str, str], Seen] = {}
    for each in seen:
        known = newest.get((each.audience, each.uid))
        if known is None or (each.sequence, each.modified) > (known.sequence, known.modified):
            newest[each.audience, each.uid] = each
    return newest
