"""Entry: one dated fact of a conference with its source; and what the data of each kind must hold.

Entries are only ever appended. Two entries with one natural key are one fact.
"""

import hashlib
import json
import re
from datetime import date, datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, ValidationError
from pydantic_core import PydanticCustomError

from domain.kernel.errors import BadInput
from domain.kernel.ids import ConferenceId
from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Pack
from domain.reference.states import state_named

EntryKind = Literal[
    "mandate-adopted", "mandate-confirmed", "mandate-renewed",
    "consultations-entrusted", "reply-received", "consultations-reported",
    "host-offered", "host-welcomed", "host-accepted", "host-withdrawn",
    "decision-taken", "dates-changed", "venue-changed", "host-agreement-signed",
    "task-started", "task-done", "task-waived",
    "conference-held", "outcome-endorsed", "conference-cancelled",
    "baseline-set", "corrected", "clock-moved", "packs-chosen",
]  # fmt: skip
ENTRY_KINDS: tuple[str, ...] = get_args(EntryKind)


def _code(value: str) -> str:
    """Return *value* where it has the form of a code, else the code of the State that it names."""
    if re.fullmatch("[A-Z]{2}", value) is not None:
        return "GB" if value == "UK" else value
    code = state_named(value)
    if code is None:
        meant = "give its name in English, French or Spanish, or two capital letters, as KE (ISO 3166-1)"
        raise PydanticCustomError("country", "{value!r} names no country: {meant}", {"value": value, "meant": meant})
    return code


Country = Annotated[str, AfterValidator(_code)]
"""ISO 3166-1 alpha-2, upper case; a name of a State in words becomes its code."""


def _parted(value: Any) -> Any:
    """Return the parts of what was written with commas, as on the command line."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


Packs = Annotated[list[Pack], BeforeValidator(_parted)]
"""Optional parts of the template; a list, or its parts with commas between them."""


class _Payload(Record):
    """The data of one kind of entry; *reason*: why, or a remark, where somebody gave one."""

    reason: str | None = None


class MandateAdopted(_Payload):
    """The resolution was adopted: its text, and what was read in it (a fact too: later readers do not change it)."""

    text: str
    language: str | None = None
    adopted: date | None = None
    symbol: str | None = None
    title: str | None = None
    session: int | None = None
    mandate: dict[str, Any] | None = None
    obligations: list[dict[str, Any]] = []
    findings: list[dict[str, Any]] = []
    public_url: str | None = None
    packs: Packs | None = None


class MandateConfirmed(_Payload):
    """A planner confirmed the reading; *corrections* is an RFC 7396 merge patch on the mandate's JSON."""

    corrections: dict[str, Any] = {}
    names: Names | None = None


class MandateRenewed(_Payload):
    """A later resolution renewed the mandate: new legal day for the decision, new days of the window and its words."""

    symbol: str | None = None
    decide_by: date | None = None
    earliest: date | None = None
    latest: date | None = None
    expression: str | None = None


class ConsultationsEntrusted(_Payload):
    """The consultations were entrusted (letter, appointment of facilitators)."""

    led_by: str | None = None
    by: str | None = None


class ReplyReceived(_Payload):
    """A Member State replied on one subject of the consultations; *state* is ISO 3166-1 alpha-2."""

    state: Country
    subject: str
    view: str = ""


class ConsultationsReported(_Payload):
    """The consultations were reported."""

    symbol: str | None = None


class HostStep(_Payload):
    """A step of an offer to host (offered, welcomed, accepted, withdrawn)."""

    country: Country
    city: str | None = None


class DecisionTaken(_Payload):
    """The body decided dates and place; *acknowledge* names the findings the decider accepts knowingly."""

    symbol: str | None = None
    start: date | None = None
    end: date | None = None
    country: Country | None = None
    city: str | None = None
    acknowledge: list[str] | str | None = None
    reason: str | None = None


class DatesChanged(_Payload):
    """The days of the event were changed after the decision; both inclusive."""

    start: date
    end: date | None = None
    reason: str = ""
    symbol: str | None = None
    acknowledge: list[str] | str | None = None


class VenueChanged(_Payload):
    """The place of the event was changed."""

    country: Country
    city: str | None = None
    reason: str = ""
    symbol: str | None = None


class TaskStep(_Payload):
    """A task was started, done or waived."""

    task: str
    reason: str = ""


class WithSymbol(_Payload):
    """A fact with the document it stands in."""

    symbol: str | None = None


class Cancelled(_Payload):
    """The event was cancelled."""

    reason: str = ""
    symbol: str | None = None


class Corrected(_Payload):
    """Another entry (its number or its natural key) was wrong: *data* is merged into its data (RFC 7396).

    In *data*, `on` moves the day of the fact, and `retracted: true` takes the fact back altogether.
    """

    entry: str
    data: dict[str, Any] = {}
    reason: str = ""


class ClockMoved(_Payload):
    """The today of a rehearsal was moved."""

    today: date


class PacksChosen(_Payload):
    """A planner chose which optional parts of the template are planned: these and no others (none: the essential)."""

    packs: Packs


PAYLOADS: dict[str, type[_Payload]] = {
    "mandate-adopted": MandateAdopted,
    "mandate-confirmed": MandateConfirmed,
    "mandate-renewed": MandateRenewed,
    "consultations-entrusted": ConsultationsEntrusted,
    "reply-received": ReplyReceived,
    "consultations-reported": ConsultationsReported,
    "host-offered": HostStep,
    "host-welcomed": HostStep,
    "host-accepted": HostStep,
    "host-withdrawn": HostStep,
    "decision-taken": DecisionTaken,
    "dates-changed": DatesChanged,
    "venue-changed": VenueChanged,
    "host-agreement-signed": WithSymbol,
    "task-started": TaskStep,
    "task-done": TaskStep,
    "task-waived": TaskStep,
    "conference-held": WithSymbol,
    "outcome-endorsed": WithSymbol,
    "conference-cancelled": Cancelled,
    "baseline-set": WithSymbol,
    "corrected": Corrected,
    "clock-moved": ClockMoved,
    "packs-chosen": PacksChosen,
}

_HALVES = re.compile("[\ud800-\udfff]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DEEPEST = 32
"""Levels of objects and lists in an entry's data; a mandate needs a quarter of them."""
_LONG = ("text", "mandate", "obligations", "findings")
"""Fields of mandate-adopted that hold pages."""

Way = Literal["", "gate", "form", "page", "command", "engine", "import"]
"""How an entry came: answer at a gate, form of Prefect's UI, page, command line, Mandat itself, import."""
FORM = 2
"""The form that entries have today: what their natural keys are made of and what their digests cover.

Form 1 had neither *by* nor *way* nor *run*, and a change of dates or of venue was told apart by its day alone.
"""

_TELLS_APART: dict[str, tuple[str, ...]] = {
    "decision-taken": ("symbol",),
    "mandate-renewed": ("symbol",),
    "reply-received": ("state", "subject"),
    "host-offered": ("country",),
    "host-welcomed": ("country",),
    "host-accepted": ("country",),
    "host-withdrawn": ("country",),
    "task-started": ("task",),
    "task-done": ("task",),
    "task-waived": ("task",),
    "corrected": ("entry",),
    "clock-moved": ("today",),
    "packs-chosen": ("packs",),
}


_BY_DOCUMENT = ("decision-taken", "mandate-renewed", "dates-changed", "venue-changed")
"""Kinds of which two documents of one day are two facts, from form 2 on: the document is the symbol, or the source."""


class Entry(Record):
    """One dated fact.

    *actor* is the office that decided. *by* (an opaque id of the person; "" where nobody was named), *way* and *run*
    (of Prefect) say who recorded it and how; they are no part of the fact.
    *on* is the day of the fact, in the calendar of the secretariat; *seq* (order of recording in the whole ledger)
    and *recorded* (UTC) are given by the ledger and None before. *data* is plain JSON, as its kind's payload.
    """

    conference: ConferenceId
    on: date
    kind: EntryKind
    actor: str = ""
    source: str = ""
    data: dict[str, Any] = {}
    by: str = ""
    way: Way = ""
    run: str = ""
    form: int = FORM
    seq: int | None = None
    recorded: datetime | None = None

    @property
    def payload(self) -> Any:
        """Return the data as the record of its kind."""
        return payload_of(self.kind, self.data)

    @property
    def natural_key(self) -> str:
        """Return what makes this fact this fact: kind, day, and what tells two of its kind apart (docs/contract.md)."""
        return self.key_of(self.form)

    def key_of(self, form: int) -> str:
        """Return the natural key that this fact has under *form*: an entry keeps the key that it was recorded with."""
        if form > 1 and self.kind in _BY_DOCUMENT:
            return "|".join([self.kind, self.on.isoformat(), str(self.data.get("symbol") or self.source)])
        apart = [str(self.data.get(field) or "") for field in _TELLS_APART.get(self.kind, ())]
        if self.kind == "corrected":  # one entry may be corrected again on the same day
            apart.append(hashlib.sha256(json.dumps(self.meaning, sort_keys=True).encode()).hexdigest()[:12])
        return "|".join([self.kind, self.on.isoformat(), *apart])

    @property
    def described(self) -> str:
        """Return the fact in one line, for people who compare two of them."""
        data = {key: value for key, value in self.meaning.items() if key not in _LONG}
        told = " ".join(f"{key}={value}" for key, value in sorted(data.items()))
        number = f"no. {self.seq}, " if self.seq is not None else ""
        source = f" ({self.source})" if self.source else ""
        return f"{number}{self.kind} on {self.on}{': ' if told else ''}{told}{source}"

    def says_the_same_as(self, other: "Entry") -> bool:
        """Return whether both tell the same fact; who recorded it and when does not count."""
        return self.key_of(FORM) == other.key_of(FORM) and self.meaning == other.meaning

    @property
    def meaning(self) -> dict[str, Any]:
        """Return the data without what is empty."""
        return {key: value for key, value in self.data.items() if value not in (None, "", [], {})}


def payload_of(kind: str, data: dict[str, Any]) -> Any:
    """Return *data* as the payload of *kind*; raise BadInput that names the field that is wrong."""
    if kind not in PAYLOADS:
        raise BadInput(f"no kind of entry {kind!r}", place="kind", remedy=f"One of: {', '.join(ENTRY_KINDS)}")
    try:
        return PAYLOADS[kind].model_validate_json(json.dumps(data, ensure_ascii=False, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "data"
        allowed = ", ".join(PAYLOADS[kind].model_fields) or "none"
        raise BadInput(first["msg"], place=f"{kind}.{field}", remedy=f"Its fields: {allowed}") from error


def entry_of(
    conference: str,
    kind: str,
    on: date,
    data: dict[str, Any] | None = None,
    *,
    actor: str = "",
    source: str = "",
) -> Entry:
    """Return a checked entry: known kind, data of the right shape in its normal form (dates ISO 8601, no nulls)."""
    for field, value in (("actor", actor), ("source", source), ("conference", conference)):
        _refuse_unprintable(field, value)
    if _is_deeper(data or {}, _DEEPEST):
        raise BadInput(f"nested deeper than {_DEEPEST} levels", place=kind)
    payload = payload_of(kind, data or {})
    _refuse_unprintable(kind, json.dumps(data or {}, ensure_ascii=False, default=str), lines=True)
    normal = payload.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    try:
        return Entry.model_validate(
            {"conference": conference, "on": on, "kind": kind, "actor": actor, "source": source, "data": normal}
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(first["msg"], place=".".join(str(part) for part in first["loc"])) from error


def _is_deeper(value: Any, levels: int) -> bool:
    """Return whether objects and lists are nested more than *levels* deep in *value*."""
    within = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 1 or _is_deeper(each, levels - 1) for each in within if isinstance(each, (dict, list)))


def _refuse_unprintable(place: str, value: str, *, lines: bool = False) -> None:
    """Refuse what no database and no calendar can hold: halves of surrogate pairs; control characters in one line."""
    found = (_HALVES if lines else _UNPRINTABLE).search(value)
    if found is not None:
        raise BadInput(f"the character U+{ord(found[0]):04X} cannot be kept", place=place, remedy="Leave it out")
