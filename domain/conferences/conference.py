"""Conference: one event from its mandate to its closing: the fold of its entries."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import ValidationError

from domain.conferences.entry import Entry
from domain.kernel.errors import BadInput
from domain.kernel.ids import ConferenceId
from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Pack, Stage, TaskState
from domain.mandates.mandate import HostStatus, Mandate, Window
from domain.mandates.obligation import Obligation

_LADDER: tuple[HostStatus | None, ...] = (None, "expressed", "offered", "welcomed", "accepted", "agreement_signed")


class HostStanding(Record):
    """A host or place and how far it has come (expressed → offered → welcomed → accepted → agreement signed)."""

    country: str | None
    city: str | None = None
    status: HostStatus | None = None
    since: date | None = None
    source: str = ""


class TaskStanding(Record):
    """What the entries say of one task, and since when."""

    state: TaskState
    on: date
    reason: str = ""


class Reply(Record):
    """What a Member State said on one subject; *state* ISO 3166-1 alpha-2, *round* of the consultations."""

    state: str
    subject: str
    view: str
    on: date
    round: int = 1


class Conference(Record):
    """The state of a conference as of a day, from its entries alone.

    *today* is set for a rehearsal only: the day its clock stands on. *confirmed* is the day on which a planner
    confirmed the reading. *round* counts the rounds of consultations (a renewal opens another). *packs*: the parts of
    the template that are planned; None for a conference from before there were packs.
    """

    id: ConferenceId
    text: str
    language: str
    adopted: date
    symbol: str | None = None
    title: str | None = None
    session: int | None = None
    mandate: Mandate
    obligations: tuple[Obligation, ...] = ()
    packs: tuple[Pack, ...] | None = None
    names: Names
    public_url: str | None = None
    confirmed: date | None = None
    today: date | None = None
    stage: Stage
    round: int = 1
    window: Window
    decide_by: date | None = None
    entrusted: date | None = None
    led_by: str | None = None
    reported: date | None = None
    replies: tuple[Reply, ...] = ()
    decided: date | None = None
    decision_symbol: str | None = None
    opening: date | None = None
    closing: date | None = None
    hosts: tuple[HostStanding, ...] = ()
    venue: HostStanding | None = None
    agreement_signed: date | None = None
    held: date | None = None
    outcome: date | None = None
    cancelled: date | None = None
    baseline: date | None = None
    acknowledged: tuple[str, ...] = ()
    tasks: dict[str, TaskStanding] = {}
    facts: dict[str, date] = {}
    """Kind of entry → the day of the newest one that stands."""
    last_seq: int | None = None
    last_on: date | None = None

    @property
    def rehearsal(self) -> bool:
        """Return whether this conference has a today of its own."""
        return self.today is not None


def today_of(conference: Conference, real_today: date) -> date:
    """Return the day that it is for *conference*: its own in a rehearsal, else *real_today* (at Headquarters)."""
    return conference.today if conference.today is not None else real_today


def as_of(entries: Iterable[Entry], day: date | None) -> tuple[Entry, ...]:
    """Return the entries whose fact lies on or before *day* (all where None), in the order of the fold: (on, seq)."""
    chosen = [entry for entry in entries if day is None or entry.on <= day]
    return tuple(sorted(chosen, key=lambda entry: (entry.on, entry.seq if entry.seq is not None else 1 << 60)))


def fold(entries: Iterable[Entry], day: date | None = None) -> Conference:
    """Return the conference that *entries* tell of, as of *day* (inclusive).

    Raises BadInput where no mandate was adopted by then.
    """
    told = told_by(as_of(entries, day), day)
    start = next((entry for entry in told if entry.kind == "mandate-adopted"), None)
    if start is None:
        raise BadInput(
            "no mandate was adopted by that day" if day else "the first entry must be mandate-adopted",
            place=day.isoformat() if day else "entries",
        )
    state = _adopted(start, [entry.payload for entry in told if entry.kind == "mandate-confirmed"])
    for entry in told:
        if entry is not start:
            state = {**state, **_step(state, entry)}
        state["facts"] = {**state["facts"], entry.kind: entry.on}
        state["last_seq"] = max(state["last_seq"] or 0, entry.seq or 0) or None
        state["last_on"] = entry.on if state["last_on"] is None else max(state["last_on"], entry.on)
    del state["clock_seq"]
    state["replies"] = tuple(state["replies"].values())
    return Conference(**state)


def first_stage(mandate: Mandate) -> Stage:
    """Return where a mandate starts: consultations asked → consultation; dates or place open → decision; else hosting.

    DESIGN.md §5, "Stages".
    """
    if mandate.consultation is not None:
        return "consultation"
    placed = any(host.country or host.city for host in mandate.hosts)
    return "hosting" if mandate.fixed_days and placed else "decision"


def merge_patch(target: Any, patch: Any) -> Any:
    """Return *target* with *patch* merged into it (RFC 7396): null removes, objects merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged


def mandate_of(data: dict[str, Any]) -> Mandate:
    """Return the mandate in its JSON form (DESIGN.md §5: consultation.with) as a record."""
    consultation = data.get("consultation")
    if isinstance(consultation, dict) and "with" in consultation:
        consultation = {**{k: v for k, v in consultation.items() if k != "with"}, "with_": consultation["with"]}
        data = {**data, "consultation": consultation}
    return Mandate.model_validate_json(json.dumps(data))


def told_by(entries: Iterable[Entry], day: date | None = None) -> tuple[Entry, ...]:
    """Return what *entries* tell once each correction is merged into the entry it names, in the order of the fold.

    A fact that was taken back (and not put back) is left out, and so is one whose corrected day lies after *day*.
    """
    told: dict[int, Entry] = dict(enumerate(as_of(entries, None)))
    corrections = [entry for entry in told.values() if entry.kind == "corrected"]
    if not corrections:
        return as_of(told.values(), day)
    named, gone = dict[str, set[int]](), set[int]()
    for position, entry in told.items():
        _name(named, position, entry)
    for correction in corrections:
        name = str(correction.data.get("entry", ""))
        for position in sorted(named.get(name, ())):
            entry = told[position]
            data = merge_patch(entry.data, correction.data.get("data", {}))
            if data.pop("retracted", position in gone):
                gone.add(position)
                continue
            gone.discard(position)
            _name(named, position, entry, forget=True)
            on = date.fromisoformat(str(data.pop("on"))) if "on" in data else entry.on
            told[position] = entry.revised(data=data, on=on)
            _name(named, position, told[position])
    return as_of((entry for position, entry in told.items() if position not in gone), day)


def _name(named: dict[str, set[int]], position: int, entry: Entry, *, forget: bool = False) -> None:
    """Keep by which names (number, natural key) a correction may call the entry at *position*; or forget them."""
    if entry.kind == "corrected":
        return
    for name in (str(entry.seq), entry.natural_key):
        if forget:
            named[name].discard(position)
        else:
            named.setdefault(name, set()).add(position)


def _adopted(entry: Entry, confirmations: list[Any]) -> dict[str, Any]:
    """Return the state at the adoption. What a planner corrected in the reading held from the first day on."""
    payload = entry.payload
    if payload.mandate is None:
        raise BadInput("the entry holds no mandate that was read", place="mandate-adopted.mandate")
    mandate = mandate_of(payload.mandate)
    for confirmation in confirmations:
        mandate = corrected_mandate(mandate, confirmation.corrections)
    return {
        "id": entry.conference,
        "text": payload.text,
        "language": payload.language or "en",
        "adopted": payload.adopted or entry.on,
        "symbol": payload.symbol,
        "title": payload.title,
        "session": payload.session,
        "obligations": tuple(Obligation.model_validate_json(json.dumps(each)) for each in payload.obligations),
        "names": Names.same(mandate.event.name),
        "public_url": payload.public_url,
        "packs": tuple(payload.packs) if payload.packs is not None else None,
        "facts": {},
        "tasks": {},
        "replies": {},
        "acknowledged": (),
        "round": 1,
        **dict.fromkeys(("decided", "last_seq", "last_on")),
        "clock_seq": -1,
    } | _of_mandate(mandate)


def corrected_mandate(mandate: Mandate, corrections: dict[str, Any]) -> Mandate:
    """Return *mandate* with *corrections* (RFC 7396, in the form of its JSON); raise BadInput where they do not fit."""
    if not corrections:
        return mandate
    try:
        return mandate_of(merge_patch(mandate.model_dump(mode="json"), _with_underscore(corrections)))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadInput(first["msg"], place=f"corrections.{place}", remedy="Fields as `mandat read` shows") from error


def _of_mandate(mandate: Mandate) -> dict[str, Any]:
    """Return the part of the state that follows from the mandate alone."""
    fixed = mandate.fixed_days
    hosts = tuple(HostStanding(country=host.country, city=host.city, status=host.status) for host in mandate.hosts)
    return {
        "mandate": mandate,
        "window": mandate.window,
        "decide_by": mandate.decision.latest if mandate.decision else None,
        "led_by": mandate.consultation.led_by if mandate.consultation else None,
        "stage": first_stage(mandate),
        "opening": fixed[0] if fixed else None,
        "closing": fixed[1] if fixed else None,
        "hosts": hosts,
        "venue": _standing_venue(hosts),
    }


def _standing_venue(hosts: tuple[HostStanding, ...]) -> HostStanding | None:
    """Return the host that has come furthest and was not withdrawn; the first named among equals."""
    left = [host for host in hosts if host.status != "withdrawn"]
    return max(left, key=lambda host: _LADDER.index(host.status)) if left else None


def _step(state: dict[str, Any], entry: Entry) -> dict[str, Any]:
    """Return what *entry* changes in *state*."""
    data, on = entry.payload, entry.on
    match entry.kind:
        case "mandate-confirmed":
            return {"confirmed": on} | ({"names": data.names} if data.names is not None else {})
        case "mandate-renewed":
            window = state["window"]
            change: dict[str, Any] = {"decide_by": data.decide_by or state["decide_by"]}
            if data.latest is not None:
                earliest = window.earliest if window.earliest and window.earliest <= data.latest else None
                window = window.revised(
                    latest=data.latest,
                    earliest=data.earliest or earliest,
                    expression=data.expression or window.expression,
                )
                change["window"] = window
                if state["opening"] is not None and not window.holds(state["opening"]):  # postponed, no days yet
                    change |= {"opening": None, "closing": None, "decided": None, "stage": "decision"}
                    if data.decide_by is None:
                        change["decide_by"] = None
                    return change
            if state["decided"] is None:
                if data.decide_by is None and state["decide_by"] is not None and state["decide_by"] < on:
                    change["decide_by"] = None  # superseded; the renewal names no day
                change |= {"stage": "consultation", "entrusted": None, "reported": None, "round": state["round"] + 1}
            return change
        case "consultations-entrusted":
            return {"entrusted": on, "led_by": data.led_by or state["led_by"]}
        case "reply-received":
            reply = Reply(state=data.state, subject=data.subject, view=data.view, on=on, round=state["round"])
            replies = state["replies"]  # changed in place: one dict for the whole fold, however many reply
            replies.pop((data.state, data.subject, reply.round), None)
            replies[data.state, data.subject, reply.round] = reply
            return {}
        case "consultations-reported":
            return {"reported": on} | ({"stage": "decision"} if state["stage"] == "consultation" else {})
        case "host-offered" | "host-welcomed" | "host-accepted" | "host-withdrawn":
            status: HostStatus = entry.kind.removeprefix("host-")  # type: ignore[assignment]
            hosts = _with_host(state["hosts"], data.country, data.city, status, entry)
            return _at(state, hosts, _venue_after(state, hosts, status, data.country))
        case "decision-taken":
            change = {"decided": on, "decision_symbol": data.symbol}
            change["acknowledged"] = (*state["acknowledged"], *_listed(data.acknowledge))
            if data.start is not None:
                change |= {"opening": data.start, "closing": data.end or data.start, "stage": "hosting"}
            if data.country or data.city:
                hosts = _with_host(state["hosts"], data.country, data.city, "accepted", entry)
                change |= _at(state, hosts, hosts[-1])
            return change
        case "dates-changed":
            acknowledged = (*state["acknowledged"], *_listed(data.acknowledge))
            return {"opening": data.start, "closing": data.end or data.start, "acknowledged": acknowledged}
        case "venue-changed":
            hosts = _with_host(state["hosts"], data.country, data.city, "accepted", entry)
            return _at(state, hosts, hosts[-1])
        case "host-agreement-signed":
            venue = state.get("venue")
            change = {"agreement_signed": on}
            if venue is not None:
                hosts = _with_host(state["hosts"], venue.country, venue.city, "agreement_signed", entry)
                change |= {"hosts": hosts, "venue": hosts[-1]}
            return change
        case "task-started" | "task-done" | "task-waived":
            standing = TaskStanding(state=entry.kind.removeprefix("task-"), on=on, reason=data.reason)  # type: ignore[arg-type]
            return {"tasks": {**state["tasks"], data.task: standing}}
        case "conference-held":
            return {"held": on, "stage": "held"}
        case "outcome-endorsed":
            return {"outcome": on, "stage": "closed"}
        case "conference-cancelled":
            return {"cancelled": on, "stage": "closed"}
        case "baseline-set" | "packs-chosen":
            return {"baseline": on} if entry.kind == "baseline-set" else {"packs": tuple(data.packs)}
        case "clock-moved":
            seq = entry.seq if entry.seq is not None else 1 << 60
            return {"today": data.today, "clock_seq": seq} if seq >= state["clock_seq"] else {}
        case _:
            return {}


def _at(state: dict[str, Any], hosts: tuple[HostStanding, ...], venue: HostStanding | None) -> dict[str, Any]:
    """Return the change to *venue*; an agreement was signed with one host and does not pass to another country."""
    before: HostStanding | None = state.get("venue")
    moved = before is not None and (venue is None or venue.country != before.country)
    return {"hosts": hosts, "venue": venue} | ({"agreement_signed": None} if moved else {})


def _with_underscore(corrections: dict[str, Any]) -> dict[str, Any]:
    consultation = corrections.get("consultation")
    if isinstance(consultation, dict) and "with" in consultation:
        renamed = {("with_" if key == "with" else key): value for key, value in consultation.items()}
        return {**corrections, "consultation": renamed}
    return corrections


def _with_host(
    hosts: tuple[HostStanding, ...], country: str | None, city: str | None, status: HostStatus, entry: Entry
) -> tuple[HostStanding, ...]:
    """Return *hosts* with the step appended: the newest last, the history of every other kept."""
    known = [host for host in hosts if host.country == country]
    before = next((host for host in reversed(known)), None)
    place = city or (before.city if before else None)
    step = HostStanding(country=country, city=place, status=status, since=entry.on, source=entry.source)
    return (*(host for host in hosts if host.country != country), step)


def _venue_after(
    state: dict[str, Any], hosts: tuple[HostStanding, ...], status: HostStatus, country: str
) -> HostStanding | None:
    """Return the venue that stands after a host entry.

    A decided venue stays until it is withdrawn or changed; before a decision, the host that has come furthest stands.
    """
    venue: HostStanding | None = state.get("venue")
    if status == "withdrawn" or venue is None or venue.country == country or state.get("decided") is None:
        return _standing_venue(hosts)
    return venue


def _listed(acknowledge: list[str] | str | None) -> tuple[str, ...]:
    if acknowledge is None:
        return ()
    return tuple(acknowledge.split(",")) if isinstance(acknowledge, str) else tuple(acknowledge)
