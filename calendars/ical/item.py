"""Item: what stands on a calendar, before it has a revision: days, words and links, in every language."""

import hashlib
import json
from datetime import date, time
from typing import Literal

from calendars.ical.uid import ItemKind
from domain.kernel.names import Names
from domain.kernel.record import Record

ItemStatus = Literal["TENTATIVE", "CONFIRMED", "NEEDS-ACTION", "IN-PROCESS", "COMPLETED"]


class Item(Record):
    """One event or to-do of one conference.

    *start* and *last* are days, both inclusive; a to-do without a planned day has none. *hours* are local times of
    *zone* (IANA) on each day; without them the item is all-day. *subject* is the milestone or task that it shows,
    *page* the address of the conference's page without its language, *inner* whether only planner pages show it,
    *after* the UIDs of what must be done before.
    """

    uid: str
    kind: ItemKind
    subject: str
    start: date | None = None
    last: date | None = None
    hours: tuple[time, time] | None = None
    zone: str | None = None
    status: ItemStatus = "CONFIRMED"
    location: Names | None = None
    place: str = ""
    summary: Names
    description: Names
    categories: tuple[str, ...] = ()
    page: str = ""
    inner: bool = False
    done_on: date | None = None
    after: tuple[str, ...] = ()

    @property
    def timing(self) -> str:
        """Return the fingerprint of what raises SEQUENCE: days, hours, all-day-ness, zone, status, place.

        RFC 5546, 2.1.4; the same for all languages, so of the place its code counts, not its name.
        """
        return _fingerprint(self.start, self.last, self.hours, self.zone, self.status, self.place)

    @property
    def wording(self) -> str:
        """Return the fingerprint of everything else: a change of it moves DTSTAMP and LAST-MODIFIED alone."""
        words = [names and names.model_dump() for names in (self.summary, self.description, self.location)]
        return _fingerprint(words, self.categories, self.page, self.inner, self.done_on, self.after, self.kind)


def _fingerprint(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:32]
