"""Past feeds: the calendars of any past day, byte for byte as subscribers had them, from what was published then."""

from datetime import date

from calendars.ical.publishing import Feed, Published, feeds_of, portfolio
from domain.conferences.conference import Conference, fold
from flows.ledger.repository import Ledger
from flows.settings import settings


def feeds_on(ledger: Ledger, day: date) -> tuple[Feed, ...]:
    """Return every feed as it stood at the end of *day*, of each conference's own day; those of all of them last.

    A conference that was not published yet has none. Revisions are facts: they are read, never computed again; what
    was recorded later does not show, even where it tells of an earlier day.
    """
    feeds: list[Feed] = []
    everything: list[Published] = []
    with ledger.snapshot():
        for name in ledger.entries.ids():
            then = known_on(ledger, name, day)
            if then is None:
                continue
            held = ledger.publications.revisions(name, day)
            feeds += feeds_of(then, held, then.public_url or settings().public_url)
            everything += held
    return (*feeds, *portfolio(everything)) if feeds else ()


def known_on(ledger: Ledger, conference: str, day: date) -> Conference | None:
    """Return the state of *conference* that its feeds of *day* were last rendered from, or None before the first.

    Whatever heads a feed (the name) stands in its items too, so nothing that shows came after their newest revision.
    """
    last = ledger.publications.last_revised(conference, day)
    if last is None:
        return None
    on, moment = last
    known = [each for each in ledger.entries.of(conference, on) if each.recorded is None or each.recorded <= moment]
    return fold(known, on)
