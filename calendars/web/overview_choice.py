"""Overview choice: which conferences an overview shows, and in which order, as its reader asked by a plain form."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from calendars.web.view_model import Page
from calendars.words import phrase
from domain.kernel.record import Record

QUERY = ("q", "state", "sort")
NO_QUERY: Mapping[str, list[str]] = MappingProxyType({})
ORDERS = {"": phrase("most pressing first"), "name": phrase("by name"), "day": phrase("by day")}


class Wanted(Record):
    """What a reader asked for: *words* in name, place or symbol; a *state* of the event; the order."""

    words: str = ""
    state: str = ""
    sort: str = ""

    @property
    def any(self) -> bool:
        """Return whether some conferences may be left out."""
        return bool(self.words or self.state)


def wanted_of(query: Mapping[str, list[str]]) -> Wanted:
    """Return what *query* asks for; what it should not hold asks for nothing."""
    first = {name: (query.get(name) or [""])[0].strip()[:200] for name in QUERY}
    return Wanted(words=first["q"], state=first["state"], sort=first["sort"] if first["sort"] in ORDERS else "")


def chosen(pages: Sequence[Page], wanted: Wanted) -> list[Page]:
    """Return those of *pages* that are *wanted*, in the order that is wanted."""
    words = wanted.words.casefold().split()
    found = [
        page
        for page in pages
        if (not wanted.state or page.event == wanted.state)
        and all(word in f"{page.name} {page.place} {page.symbol} {page.id}".casefold() for word in words)
    ]
    if wanted.sort == "name":
        return sorted(found, key=lambda page: page.name.casefold())
    if wanted.sort == "day":
        return sorted(found, key=lambda page: (page.countdown.on if page.countdown else date.max, page.name))
    return found
