"""Laws: what holds of the state of every conference, whichever way an entry came.

Acceptance asks before an entry is taken; an import and a replay of history are held to the same laws.
"""

from datetime import date

from domain.conferences.entry import Entry
from domain.conferences.mandate_patch import corrected_mandate
from domain.conferences.payloads import MandateConfirmed
from domain.conferences.state import Conference
from domain.conferences.transitions import TRANSITIONS
from domain.conferences.transitions.fact import fact_of
from domain.mandates.mandate import Mandate, Window

_ASKED_BY_THE_MANDATE = (
    "mandate-confirmed", "mandate-renewed", "consultations-entrusted", "consultations-reported", "reply-received",
    "decision-taken", "dates-changed", "venue-changed", "host-agreement-signed", "conference-held", "outcome-endorsed",
)  # fmt: skip
"""Kinds that no day before the adoption can have. An offer to host can be older: resolutions welcome it."""


def broken(conference: Conference) -> tuple[str, ...]:
    """Return what in the state of *conference* contradicts itself; empty where nothing does."""
    reasons = [*_of_window(conference.window), *_of_mandate(conference.mandate)]
    if conference.opening is not None and conference.closing is not None and conference.closing < conference.opening:
        reasons.append(f"the closing, {conference.closing}, lies before the opening, {conference.opening}")
    return tuple(dict.fromkeys(reasons))


def broken_by(conference: Conference, entry: Entry) -> tuple[str, ...]:
    """Return which laws *entry* would break in the state before it; what was broken already is not its fault.

    Raises BadInput where corrections of the mandate do not fit.
    """
    reasons = _too_early(conference, entry)
    if entry.kind == "mandate-confirmed":
        mandate = corrected_mandate(conference.mandate, entry.said(MandateConfirmed).corrections)
        after = conference.after(mandate=mandate, window=mandate.window)
    else:
        after = TRANSITIONS[entry.kind](conference, entry.on, fact_of(entry))
    before = broken(conference)
    return (*reasons, *(each for each in broken(after) if each not in before))


def _of_window(window: Window) -> list[str]:
    return _turned("the window", window.earliest, window.latest)


def _of_mandate(mandate: Mandate) -> list[str]:
    reasons = _of_window(mandate.window)
    if mandate.consultation is not None:
        reasons += _turned("the time for the consultations", mandate.consultation.entrust_by, mandate.consultation.by)
    if mandate.duration_days is not None and mandate.duration_days < 1:
        reasons.append(f"the event cannot last {mandate.duration_days} days")
    return reasons


def _turned(what: str, first: date | None, last: date | None) -> list[str]:
    if first is None or last is None or first <= last:
        return []
    return [f"{what} would begin on {first}, after its end on {last}"]


def _too_early(conference: Conference, entry: Entry) -> list[str]:
    if entry.kind in _ASKED_BY_THE_MANDATE and entry.on < conference.adopted:
        return [f"{entry.on} lies before the mandate was adopted, {conference.adopted}"]
    entrusted = conference.entrusted
    if entry.kind == "consultations-reported" and entrusted is not None and entry.on < entrusted:
        return [f"{entry.on} lies before the consultations were entrusted, {entrusted}"]
    if entry.kind == "dates-changed" and conference.decided is not None and entry.on < conference.decided:
        return [f"{entry.on} lies before the days were decided, {conference.decided}"]
    return []
