"""Decision: days and place as decided, and what changed in them afterwards."""

from datetime import date

from domain.conferences.payloads import DatesChanged, DecisionTaken, VenueChanged
from domain.conferences.state import Conference
from domain.conferences.transitions.fact import Fact
from domain.conferences.transitions.hosts import at_venue, with_host


def decision_taken(conference: Conference, on: date, fact: Fact[DecisionTaken]) -> Conference:
    """Keep the decision; days bring the hosting stage, a place is an accepted offer."""
    said = fact.said
    conference = conference.after(
        decided=on,
        decision_symbol=said.symbol,
        acknowledged=(*conference.acknowledged, *_listed(said.acknowledge)),
    )
    if said.start is not None:
        conference = conference.after(opening=said.start, closing=said.end or said.start, stage="hosting")
    if said.country or said.city:
        hosts = with_host(conference, said.country, said.city, "accepted", on, fact.source)
        conference = at_venue(conference, hosts, hosts[-1])
    return conference


def dates_changed(conference: Conference, on: date, fact: Fact[DatesChanged]) -> Conference:
    """Move the event to other days."""
    del on
    said = fact.said
    return conference.after(
        opening=said.start,
        closing=said.end or said.start,
        acknowledged=(*conference.acknowledged, *_listed(said.acknowledge)),
    )


def venue_changed(conference: Conference, on: date, fact: Fact[VenueChanged]) -> Conference:
    """Move the event to another place, which has accepted."""
    hosts = with_host(conference, fact.said.country, fact.said.city, "accepted", on, fact.source)
    return at_venue(conference, hosts, hosts[-1])


def _listed(acknowledge: list[str] | str | None) -> tuple[str, ...]:
    if acknowledge is None:
        return ()
    return tuple(acknowledge.split(",")) if isinstance(acknowledge, str) else tuple(acknowledge)
