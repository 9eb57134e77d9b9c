"""Decision: days and place as decided, and what changed in them afterwards."""

from datetime import date, timedelta

from domain.conferences.payloads import DatesChanged, DecisionTaken, VenueChanged
from domain.conferences.state import Conference
from domain.conferences.transitions.fact import Fact
from domain.conferences.transitions.hosts import at_venue, with_host

_SATURDAY = 5


def decision_taken(conference: Conference, on: date, fact: Fact[DecisionTaken]) -> Conference:
    """Keep the decision; days bring the hosting stage, a place is an accepted offer."""
    said = fact.said
    conference = conference.after(
        decided=on,
        decision_symbol=said.symbol,
        acknowledged=(*conference.acknowledged, *_listed(said.acknowledge)),
    )
    if said.start is not None:
        closing = said.end or _closing(said.start, conference.mandate.duration_days if fact.form > 1 else None)
        document = (said.symbol or fact.source) if fact.form > 1 else ""
        conference = conference.after(
            opening=said.start, closing=closing, stage="hosting", days_set=on, days_source=document
        )
    if said.country or said.city:
        hosts = with_host(conference, said.country, said.city, "accepted", on, fact.source)
        conference = at_venue(conference, hosts, hosts[-1])
    return conference


def dates_changed(conference: Conference, on: date, fact: Fact[DatesChanged]) -> Conference:
    """Move the event to other days; where only the first is told, it keeps its length."""
    said, first, last = fact.said, conference.opening, conference.closing
    held = _meeting_days(first, last) if first is not None and last is not None else conference.mandate.duration_days
    if fact.form == 1:  # told before days carried the document of the entry that set them
        return conference.after(
            opening=said.start,
            closing=said.end or said.start,
            acknowledged=(*conference.acknowledged, *_listed(said.acknowledge)),
        )
    return conference.after(
        opening=said.start,
        closing=said.end or _closing(said.start, held),
        days_set=on,
        days_source=said.symbol or fact.source,
        acknowledged=(*conference.acknowledged, *_listed(said.acknowledge)),
    )


def venue_changed(conference: Conference, on: date, fact: Fact[VenueChanged]) -> Conference:
    """Move the event to another place, which has accepted."""
    hosts = with_host(conference, fact.said.country, fact.said.city, "accepted", on, fact.source)
    return at_venue(conference, hosts, hosts[-1])


def _closing(opening: date, days: int | None) -> date:
    """Return the last of *days* meeting days from *opening* on (Saturdays and Sundays are none); of 1 where unknown."""
    day, left = opening, (days or 1) - 1
    while left > 0:
        day += timedelta(days=1)
        left -= day.weekday() < _SATURDAY
    return day


def _meeting_days(first: date, last: date) -> int:
    """Return how many meeting days an event has, both ends inclusive; the ends count whatever day they are."""
    between = (first + timedelta(days=number) for number in range(1, max((last - first).days, 1)))
    return sum(day.weekday() < _SATURDAY for day in between) + (1 if first == last else 2)


def _listed(acknowledge: list[str] | str | None) -> tuple[str, ...]:
    if acknowledge is None:
        return ()
    return tuple(acknowledge.split(",")) if isinstance(acknowledge, str) else tuple(acknowledge)
