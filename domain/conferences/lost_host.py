"""Lost host: the host that withdrew while nobody stands in its place."""

from domain.conferences.conference import Conference, HostStanding

_STANDS = (None, "accepted", "agreement_signed")
"""A place that is merely named stands too; an offer that nobody accepted does not."""


def lost_host(conference: Conference) -> HostStanding | None:
    """Return the host that withdrew last, where no accepted host and no named place stands instead; else None.

    While no days are decided, another offer is enough: it is confirmed or not like any first one.
    """
    gone = [host for host in conference.hosts if host.status == "withdrawn"]
    venue = conference.venue
    if not gone or (venue is not None and (conference.opening is None or venue.status in _STANDS)):
        return None
    return gone[-1]
