"""Gates: what a conference waits for a person to decide."""

from datetime import date
from typing import Literal

from domain.conferences.conference import Conference
from domain.conferences.lost_host import lost_host

Gate = Literal["reading", "entrustment", "consultations", "decision", "venue", "host-agreement", "holding", "outcome"]
GATES: tuple[Gate, ...] = (
    "reading", "entrustment", "consultations", "decision", "venue", "host-agreement", "holding", "outcome",
)  # fmt: skip

ENTRY_OF_GATE: dict[Gate, str] = {
    "reading": "mandate-confirmed",
    "entrustment": "consultations-entrusted",
    "consultations": "consultations-reported",
    "decision": "decision-taken",
    "venue": "venue-changed",
    "host-agreement": "host-agreement-signed",
    "holding": "conference-held",
    "outcome": "outcome-endorsed",
}


def awaited(conference: Conference, today: date) -> tuple[Gate, ...]:
    """Return the gates that are open as of *today*, in the order in which a planner meets them.

    Nothing is asked before the reading is confirmed. Whether the event was held is asked from its opening day on.
    """
    if conference.cancelled is not None:
        return ()
    if conference.confirmed is None:
        return ("reading",)
    match conference.stage:
        case "consultation":
            return ("entrustment",) if conference.entrusted is None else ("consultations",)
        case "decision":
            return ("decision",)
        case "hosting":
            venue: tuple[Gate, ...] = ("venue",) if needs_venue(conference) else ()
            signs = needs_host_agreement(conference) and not venue
            agreement: tuple[Gate, ...] = ("host-agreement",) if signs else ()
            due = conference.opening is not None and conference.opening <= today
            return (*venue, *agreement, *(("holding",) if due else ()))
        case "held":
            return ("outcome",)
        case _:
            return ()


def needs_venue(conference: Conference) -> bool:
    """Return whether the days are decided and nobody knows where: no place was named, or its host withdrew.

    Where a host withdrew, an offer that nobody accepted is no place yet.
    """
    missing = conference.venue is None or lost_host(conference) is not None
    return conference.opening is not None and missing and conference.held is None


def needs_host_agreement(conference: Conference) -> bool:
    """Return whether a host country agreement is still to be signed.

    An event that a Government hosts needs one (resolution 40/243, section I, paragraph 5; ST/AI/342); one that is held
    at an established headquarters without a host's offer does not.
    """
    venue = conference.venue
    return venue is not None and venue.status is not None and conference.agreement_signed is None
