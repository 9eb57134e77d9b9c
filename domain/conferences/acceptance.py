"""Acceptance: whether the domain takes an entry as it stands, or says why not.

Replaying history does not ask: what happened, happened. Recording does.
"""

from collections.abc import Iterable
from datetime import date

from domain.conferences.conference import Conference, corrected_mandate, fold, merge_patch, told_by
from domain.conferences.entry import Entry, payload_of
from domain.reference.regional_groups import group_of
from domain.reference.states import is_country, state_named

_ONCE = ("mandate-adopted", "mandate-confirmed", "conference-held", "outcome-endorsed", "conference-cancelled")
"""Facts that a conference has one of."""

_OBSERVERS = ("VA", "PS")
"""Non-member observer States, which take part in conferences of the United Nations."""


def refusals(conference: Conference, entry: Entry, today: date) -> tuple[str, ...]:
    """Return why *entry* cannot be taken as of *today*; empty where it can.

    A decision outside the mandate is possible, but has to be said: acknowledge `dates-outside-window`.
    """
    reasons: list[str] = []
    if entry.on > today and entry.kind != "clock-moved":
        reasons.append(
            f"the day of the fact, {entry.on}, lies after the conference's today, {today}"
            + (" (a rehearsal: move its clock first)" if conference.rehearsal else "")
        )
    if conference.cancelled is not None and entry.kind not in ("corrected", "clock-moved", "task-waived"):
        reasons.append(f"the conference was cancelled on {conference.cancelled}")
    country = entry.data.get("country")
    if country is not None and not is_country(country):
        known = state_named(country)
        meant = f": write {known}" if known else ""
        reasons.append(f"{country} is the code of no country (ISO 3166-1 alpha-2){meant}")
    match entry.kind:
        case "mandate-confirmed":
            corrected_mandate(conference.mandate, entry.payload.corrections)
        case "decision-taken":
            reasons += [*_empty(entry), *_days(conference, entry), *_host(conference, entry)]
        case "dates-changed" if conference.opening is None:
            reasons.append("no days were decided yet: record decision-taken first")
        case "dates-changed":
            reasons += _days(conference, entry)
        case "host-agreement-signed" if conference.venue is None:
            reasons.append("no host or place stands yet: record a decision or a host first")
        case "conference-held" if conference.opening is None or entry.on < conference.opening:
            reasons.append("the event cannot have been held before its decided opening")
        case "outcome-endorsed" if conference.held is None:
            reasons.append("the conference was not held yet: record conference-held first")
        case "consultations-reported" if conference.entrusted is None and conference.mandate.consultation:
            reasons.append("the consultations were not entrusted yet: record consultations-entrusted first")
        case "reply-received" if group_of(entry.payload.state, entry.on) is None:
            if entry.payload.state not in _OBSERVERS:
                reasons.append(f"{entry.payload.state} was no Member State on {entry.on}")
        case "clock-moved":
            reasons += _clock(conference, entry)
    return tuple(reasons)


def contradiction(entries: Iterable[Entry], entry: Entry) -> Entry | None:
    """Return the fact that stands where *entry* would stand, or None.

    There is one answer at each gate: a second one is a contradiction unless something in between opened the gate
    again (a renewal: another round of consultations and another decision; another venue: another agreement; a task
    that was started again). Corrections count as made. The very same fact (equal natural key) is not asked here.
    """
    standing: dict[str, Entry] = {}
    for each in sorted((*told_by(entries), entry), key=lambda one: (one.on, one.seq or 1 << 60)):
        for reopened in _reopened_by(each):
            standing.pop(reopened, None)
        slot = _slot(each)
        if slot is None:
            continue
        other = standing.get(slot)
        if other is not None and entry in (each, other):
            return other if each is entry else each
        standing[slot] = each
    return None


def misfits(entries: tuple[Entry, ...], correction: Entry) -> tuple[str, ...]:
    """Return why *correction* cannot be taken: it names no entry, or what it makes of that entry would be refused.

    Raises BadInput where the corrected data is not of its kind's shape.
    """
    named = correction.payload.entry
    wrong = next((each for each in entries if named in (str(each.seq), each.natural_key)), None)
    if wrong is None or wrong.kind == "corrected":
        return (f"no entry {named!r} of this conference can be corrected: name its number or its key",)
    stands = next((each for each in told_by(entries) if each.seq == wrong.seq), None)
    now = stands or wrong
    data = merge_patch(now.data, correction.payload.data)
    if stands is None and "retracted" not in data:
        return (f"entry {named!r} was taken back: give retracted=false among its data to put it back",)
    if data.pop("retracted", False):
        if wrong.kind == "mandate-adopted":
            return ("the mandate itself cannot be taken back",)
        clocks = [each for each in told_by(entries) if each.kind == "clock-moved" and each.seq != wrong.seq]
        if wrong.kind == "clock-moved" and not clocks:  # it would be taken for a live conference, and send notices
            return ("a rehearsal cannot be without its clock: this is the only move of it that stands",)
        return ()
    try:
        on = date.fromisoformat(str(data.pop("on", now.on)))
    except ValueError:
        return (f"{data.get('on')!r} is not a day: give it as YYYY-MM-DD",)
    payload_of(wrong.kind, data)
    mended = now.revised(data=data, on=on)
    if wrong.kind == "mandate-adopted":
        fold((mended,))
        return ()
    others = tuple(each for each in entries if each is not wrong)
    other = contradiction(others, mended)
    against = (f"it would contradict {other.described}",) if other is not None else ()
    return (*refusals(fold(others), mended, max(on, correction.on)), *against)


def _slot(entry: Entry) -> str | None:
    """Return the gate that *entry* answers, where there is only one answer."""
    if entry.kind in (*_ONCE, "consultations-entrusted", "consultations-reported", "host-agreement-signed"):
        return entry.kind
    if entry.kind == "decision-taken":
        return entry.kind if entry.data.get("start") else None
    return f"task-done {entry.data['task']}" if entry.kind == "task-done" else None


def _reopened_by(entry: Entry) -> tuple[str, ...]:
    match entry.kind:
        case "mandate-renewed":
            return ("consultations-entrusted", "consultations-reported", "decision-taken")
        case "venue-changed" | "host-withdrawn":
            return ("host-agreement-signed",)
        case "task-started":
            return (f"task-done {entry.data['task']}",)
        case _:
            return ()


def _empty(entry: Entry) -> list[str]:
    data = entry.payload
    if data.start is None and data.country is None and data.city is None:
        return ["the decision decides neither days nor place: give start and end, country and city"]
    return []


def _days(conference: Conference, entry: Entry) -> list[str]:
    data = entry.payload
    if data.start is None:
        return []
    reasons: list[str] = []
    if data.end is not None and data.end < data.start:
        reasons.append(f"the closing, {data.end}, lies before the opening, {data.start}")
    if data.start < entry.on:
        reasons.append(f"the opening, {data.start}, lies before the day on which it was decided, {entry.on}")
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
    if entry.on > today:
        return [f"the day of the move, {entry.on}, lies after the day that it moves to, {today}"]
    return []
