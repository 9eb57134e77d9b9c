"""Acceptance: whether the domain takes an entry as it stands, or says why not."""

from datetime import date

from domain.conference import Conference
from domain.entry import Entry


def refusals(conference: Conference, entry: Entry, today: date) -> tuple[str, ...]:
    """Return why *entry* cannot be taken as of *today*; empty where it can.

    A decision outside the mandate is possible, but has to be said: acknowledge `dates-outside-window`.
    """
    reasons: list[str] = []
    if entry.on > today:
        reasons.append(
            f"the day of the fact, {entry.on}, lies after the conference's today, {today}"
            + (" (a rehearsal: move its clock first)" if conference.rehearsal else "")
        )
    if conference.cancelled is not None and entry.kind not in ("corrected", "clock-moved", "task-waived"):
        reasons.append(f"the conference was cancelled on {conference.cancelled}")
    if entry.kind in ("decision-taken", "dates-changed"):
        reasons += _days(conference, entry, today)
    if entry.kind == "decision-taken":
        reasons += _host(conference, entry)
    if entry.kind == "host-agreement-signed" and conference.venue is None:
        reasons.append("no host or place stands yet: record a decision or a host first")
    if entry.kind == "conference-held" and (conference.opening is None or entry.on < conference.opening):
        reasons.append("the event cannot have been held before its decided opening")
    if entry.kind == "consultations-reported" and conference.entrusted is None and conference.mandate.consultation:
        reasons.append("the consultations were not entrusted yet: record consultations-entrusted first")
    if entry.kind == "clock-moved":
        reasons += _clock(conference, entry)
    return tuple(reasons)


def _days(conference: Conference, entry: Entry, today: date) -> list[str]:
    data = entry.payload
    reasons: list[str] = []
    if data.start is None:
        return reasons
    if data.end is not None and data.end < data.start:
        reasons.append(f"the closing, {data.end}, lies before the opening, {data.start}")
    if data.start < max(entry.on, today):
        reasons.append(f"the opening, {data.start}, lies before the conference's today, {max(entry.on, today)}")
    acknowledged = data.acknowledge or []
    if not conference.window.holds(data.start) and "dates-outside-window" not in acknowledged:
        window = conference.window
        reasons.append(
            f"the opening, {data.start}, lies outside the mandate's window "
            f"({window.earliest or '…'} to {window.latest or '…'}, “{window.expression}”): "
            "acknowledge dates-outside-window if the decision says so"
        )
    return reasons


def _host(conference: Conference, entry: Entry) -> list[str]:
    data = entry.payload
    offered = {host.country for host in conference.hosts if host.status != "withdrawn" and host.country}
    acknowledged = data.acknowledge or []
    if data.country and offered and data.country not in offered and "host-not-offered" not in acknowledged:
        return [
            (
                f"nobody recorded an offer of {data.country} to host "
                f"(offers stand from: {', '.join(sorted(offered))}): "
                "record host-offered first, or acknowledge host-not-offered"
            )
        ]
    return []


def _clock(conference: Conference, entry: Entry) -> list[str]:
    if not conference.rehearsal:
        return ["only a rehearsal has a clock of its own; this conference is live"]
    today: date = entry.payload.today
    if conference.today is not None and today < conference.today:
        return [f"a rehearsal's clock goes forward: it stands on {conference.today}; use --as-of to look back"]
    return []
