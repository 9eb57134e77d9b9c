"""Acceptance: whether the domain takes an entry as it stands, or says why not.

Replaying history does not ask: what happened, happened. Recording does.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType

from domain.conferences.conference import Conference, fold, merge_patch, told_by
from domain.conferences.entry import Entry, payload_of
from domain.conferences.laws import broken, broken_by
from domain.conferences.payloads import (
    ClockMoved,
    Corrected,
    DatesChanged,
    DecisionTaken,
    DocumentAttached,
    EntryKind,
    PlanItem,
    ReplyReceived,
    TaskAssigned,
    TaskMoved,
)
from domain.reference.regional_groups import group_of
from domain.reference.states import is_country, state_named

_ONCE = (
    "mandate-adopted",
    "mandate-confirmed",
    "conference-held",
    "outcome-endorsed",
    "conference-cancelled",
    "conference-withdrawn",
)
"""Facts that a conference has one of."""

_AFTER_THE_END = ("corrected", "clock-moved", "task-waived", "note-added", "document-attached", "record-closed")
"""Facts that may be recorded of a conference that was cancelled."""

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
    if conference.withdrawn is not None and entry.kind not in ("corrected", "clock-moved"):
        reasons.append(f"the conference was withdrawn on {conference.withdrawn}")
    elif conference.cancelled is not None and entry.kind not in _AFTER_THE_END:
        reasons.append(f"the conference was cancelled on {conference.cancelled}")
    country = entry.data.get("country")
    if country is not None and not is_country(country):
        known = state_named(country)
        meant = f": write {known}" if known else ""
        reasons.append(f"{country} is the code of no country (ISO 3166-1 alpha-2){meant}")
    rule = RULES.get(entry.kind)
    reasons += rule(conference, entry) if rule else []
    return tuple(dict.fromkeys((*reasons, *broken_by(conference, entry))))


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
    said = correction.said(Corrected)
    named = said.entry
    wrong = next((each for each in entries if named in (str(each.seq), each.natural_key)), None)
    if wrong is None or wrong.kind == "corrected":
        return (f"no entry {named!r} of this conference can be corrected: name its number or its key",)
    stands = next((each for each in told_by(entries) if each.seq == wrong.seq), None)
    now = stands or wrong
    patch = dict(said.data)
    day = str(patch.pop("on", now.on))
    data = merge_patch(now.data, patch)
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
        on = date.fromisoformat(day)
    except ValueError:
        return (f"{day!r} is not a day: give it as YYYY-MM-DD",)
    payload_of(wrong.kind, data)
    mended = now.revised(data=data, on=on)
    if wrong.kind == "mandate-adopted":
        others = tuple(each for each in entries if each is not wrong)
        return broken(fold((mended, *others)))
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
    if entry.kind in ("task-added", "milestone-added"):
        return f"item {entry.data['id']}"
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


def _decision(conference: Conference, entry: Entry) -> list[str]:
    said = entry.said(DecisionTaken)
    if said.start is None and said.country is None and said.city is None:
        return ["the decision decides neither days nor place: give start and end, country and city"]
    days = _days(conference, entry.on, said.start, said.end, said.acknowledge) if said.start is not None else []
    return [*days, *_host(conference, said)]


def _change_of_dates(conference: Conference, entry: Entry) -> list[str]:
    if conference.opening is None:
        return ["no days were decided yet: record decision-taken first"]
    said = entry.said(DatesChanged)
    return _days(conference, entry.on, said.start, said.end, said.acknowledge)


def _days(
    conference: Conference, on: date, start: date, end: date | None, acknowledge: list[str] | str | None
) -> list[str]:
    reasons: list[str] = []
    if end is not None and end < start:
        reasons.append(f"the closing, {end}, lies before the opening, {start}")
    if start < on:
        reasons.append(f"the opening, {start}, lies before the day on which it was decided, {on}")
    if not conference.window.holds(start) and "dates-outside-window" not in (acknowledge or []):
        window = conference.window
        reasons.append(
            f"the opening, {start}, lies outside the mandate's window "
            f"({window.earliest or '…'} to {window.latest or '…'}, “{window.expression}”): "
            "acknowledge dates-outside-window if the decision says so"
        )
    return reasons


def _host(conference: Conference, said: DecisionTaken) -> list[str]:
    offered = {host.country for host in conference.hosts if host.status != "withdrawn" and host.country}
    if said.country and offered and said.country not in offered and "host-not-offered" not in (said.acknowledge or []):
        return [
            (
                f"nobody recorded an offer of {said.country} to host "
                f"(offers stand from: {', '.join(sorted(offered))}): "
                "record host-offered first, or acknowledge host-not-offered"
            )
        ]
    return []


def _agreement(conference: Conference, _: Entry) -> list[str]:
    return [] if conference.venue else ["no host or place stands yet: record a decision or a host first"]


def _holding(conference: Conference, entry: Entry) -> list[str]:
    early = conference.opening is None or entry.on < conference.opening
    return ["the event cannot have been held before its decided opening"] if early else []


def _outcome(conference: Conference, _: Entry) -> list[str]:
    return [] if conference.held else ["the conference was not held yet: record conference-held first"]


def _report(conference: Conference, _: Entry) -> list[str]:
    if conference.entrusted is None and conference.mandate.consultation:
        return ["the consultations were not entrusted yet: record consultations-entrusted first"]
    return []


def _reply(_: Conference, entry: Entry) -> list[str]:
    state = entry.said(ReplyReceived).state
    known = group_of(state, entry.on) is not None or state in _OBSERVERS
    return [] if known else [f"{state} was no Member State on {entry.on}"]


def _clock(conference: Conference, entry: Entry) -> list[str]:
    if not conference.rehearsal:
        return ["only a rehearsal has a clock of its own; this conference is live"]
    today = entry.said(ClockMoved).today
    if conference.today is not None and today < conference.today:
        return [f"a rehearsal's clock goes forward: it stands on {conference.today}; use --as-of to look back"]
    if entry.on > today:
        return [f"the day of the move, {entry.on}, lies after the day that it moves to, {today}"]
    return []


def _withdrawal(conference: Conference, _: Entry) -> list[str]:
    if conference.confirmed is None:
        return []
    since = f"its reading was confirmed on {conference.confirmed}, so it was published"
    return [f"{since}: record conference-cancelled, which subscribers are shown"]


def _own_task(conference: Conference, entry: Entry) -> list[str]:
    said = entry.said(PlanItem)
    reasons = [*_span(said.start, said.finish), *_new_id(conference, said.id)]
    if said.finish is None and said.start is None and said.after is None:
        reasons.append("nothing says when it is to be done: give finish, start, or the task that it comes after")
    if said.after == said.id:
        reasons.append("a task cannot come after itself")
    return reasons


def _own_milestone(conference: Conference, entry: Entry) -> list[str]:
    said = entry.said(PlanItem)
    reasons = [*_span(said.start, said.finish), *_new_id(conference, said.id)]
    if said.finish is None and said.start is None:
        reasons.append("a milestone needs its day: give start, and finish where it lasts longer")
    return reasons


def _span(start: date | None, finish: date | None) -> list[str]:
    if start is not None and finish is not None and finish < start:
        return [f"the last day, {finish}, lies before the first, {start}"]
    return []


def _new_id(conference: Conference, name: str) -> list[str]:
    taken = {each.id for each in (*conference.own_tasks, *conference.own_milestones)}
    return [f"another task or milestone of this conference has the id {name}: choose another"] if name in taken else []


def _move(_: Conference, entry: Entry) -> list[str]:
    said = entry.said(TaskMoved)
    if said.day is not None and (said.not_before or said.finish_by):
        return ["a task that is set on a day needs no other limit: give `on`, or not_before and finish_by"]
    if said.not_before and said.finish_by and said.finish_by < said.not_before:
        return [f"the last day, {said.finish_by}, lies before the first, {said.not_before}"]
    if (said.not_before or said.finish_by or said.day) and not said.reason.strip():
        return ["a move needs its reason: people are told why a date moved"]
    return []


def _assignment(_: Conference, entry: Entry) -> list[str]:
    said = entry.said(TaskAssigned)
    given = (said.owner or "").strip() or (said.person or "").strip()
    return [] if given else ["nobody is named: give owner (an office), person, or both"]


def _document(_: Conference, entry: Entry) -> list[str]:
    said = entry.said(DocumentAttached)
    if not said.symbol and not said.url:
        return ["neither symbol nor address of the document is given"]
    if said.url and not said.url.startswith(("https://", "http://")):
        return [f"{said.url} is no web address: begin it with https://"]
    return []


Rule = Callable[[Conference, Entry], list[str]]
RULES: Mapping[EntryKind, Rule] = MappingProxyType({
    "decision-taken": _decision,
    "dates-changed": _change_of_dates,
    "host-agreement-signed": _agreement,
    "conference-held": _holding,
    "outcome-endorsed": _outcome,
    "consultations-reported": _report,
    "reply-received": _reply,
    "clock-moved": _clock,
    "conference-withdrawn": _withdrawal,
    "task-added": _own_task,
    "milestone-added": _own_milestone,
    "task-moved": _move,
    "task-assigned": _assignment,
    "document-attached": _document,
})  # fmt: skip
"""What a kind of entry has to hold beside the shape of its data."""
