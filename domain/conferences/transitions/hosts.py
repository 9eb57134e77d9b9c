"""Hosts: each step of an offer, the venue that stands after it, the agreement that was signed with it."""

from datetime import date

from domain.conferences.payloads import HostStep, WithSymbol
from domain.conferences.state import LADDER, Conference, HostStanding
from domain.conferences.transitions.fact import Fact, Transition
from domain.mandates.mandate import HostStatus


def host_step(status: HostStatus) -> Transition:
    """Return the transition of a host entry that brings an offer to *status*."""

    def step(conference: Conference, on: date, fact: Fact[HostStep]) -> Conference:
        said = fact.said
        hosts = with_host(conference, said.country, said.city, status, on, fact.source)
        return at_venue(conference, hosts, _venue_after(conference, hosts, status, said.country))

    return step


def agreement_signed(conference: Conference, on: date, fact: Fact[WithSymbol]) -> Conference:
    """Keep the day of signature; the agreement is one with the venue that stands."""
    conference, venue = conference.after(agreement_signed=on), conference.venue
    if venue is None:
        return conference
    hosts = with_host(conference, venue.country, venue.city, "agreement_signed", on, fact.source)
    return conference.after(hosts=hosts, venue=hosts[-1])


def furthest(hosts: tuple[HostStanding, ...]) -> HostStanding | None:
    """Return the host that has come furthest and was not withdrawn; the first named among equals."""
    left = [host for host in hosts if host.status != "withdrawn"]
    return max(left, key=lambda host: LADDER.index(host.status)) if left else None


def with_host(
    conference: Conference, country: str | None, city: str | None, status: HostStatus, on: date, source: str
) -> tuple[HostStanding, ...]:
    """Return the hosts with the step appended: the newest last, the history of every other kept."""
    hosts = conference.hosts
    before = next((host for host in reversed(hosts) if host.country == country), None)
    place = city or (before.city if before else None)
    step = HostStanding(country=country, city=place, status=status, since=on, source=source)
    return (*(host for host in hosts if host.country != country), step)


def at_venue(conference: Conference, hosts: tuple[HostStanding, ...], venue: HostStanding | None) -> Conference:
    """Return the state with *venue*; an agreement was signed with one host and does not pass to another country."""
    before = conference.venue
    moved = before is not None and (venue is None or venue.country != before.country)
    conference = conference.after(hosts=hosts, venue=venue)
    return conference.after(agreement_signed=None) if moved else conference


def _venue_after(
    conference: Conference, hosts: tuple[HostStanding, ...], status: HostStatus, country: str
) -> HostStanding | None:
    """Return the venue that stands after a host entry.

    A decided venue stays until it is withdrawn or changed; before a decision, the host that has come furthest stands.
    """
    venue = conference.venue
    if status == "withdrawn" or venue is None or venue.country == country or conference.decided is None:
        return furthest(hosts)
    return venue
