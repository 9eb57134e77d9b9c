"""Payloads: what the data of each kind of entry must hold."""

import re
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience, Pack, Stage
from domain.reference.states import state_named

EntryKind = Literal[
    "mandate-adopted", "mandate-confirmed", "mandate-renewed",
    "consultations-entrusted", "reply-received", "consultations-reported",
    "host-offered", "host-welcomed", "host-accepted", "host-withdrawn",
    "decision-taken", "dates-changed", "venue-changed", "host-agreement-signed",
    "task-started", "task-done", "task-waived",
    "task-added", "milestone-added", "task-moved", "task-assigned", "note-added", "document-attached",
    "conference-held", "outcome-endorsed", "conference-cancelled", "conference-withdrawn", "record-closed",
    "baseline-set", "corrected", "clock-moved", "packs-chosen",
]  # fmt: skip
ENTRY_KINDS: tuple[EntryKind, ...] = get_args(EntryKind)


def _code(value: str) -> str:
    """Return *value* where it has the form of a code, else the code of the State that it names."""
    if re.fullmatch("[A-Z]{2}", value) is not None:
        return "GB" if value == "UK" else value
    code = state_named(value)
    if code is None:
        meant = "give its name in English, French or Spanish, or two capital letters, as KE (ISO 3166-1)"
        raise PydanticCustomError("country", "{told} names no country: {meant}", {"told": repr(value), "meant": meant})
    return code


Country = Annotated[str, AfterValidator(_code)]
"""ISO 3166-1 alpha-2, upper case; a name of a State in words becomes its code."""


def _parted(value: Any) -> Any:
    """Return the parts of what was written with commas, as on the command line."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


Packs = Annotated[list[Pack], BeforeValidator(_parted)]
"""Optional parts of the template; a list, or its parts with commas between them."""


class Payload(Record):
    """The data of one kind of entry; *reason*: why, or a remark, where somebody gave one."""

    reason: str | None = None


class MandateAdopted(Payload):
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


class MandateConfirmed(Payload):
    """A planner confirmed the reading; *corrections* is an RFC 7396 merge patch on the mandate's JSON."""

    corrections: dict[str, Any] = {}
    names: Names | None = None


class MandateRenewed(Payload):
    """A later resolution renewed the mandate: new legal day for the decision, new days of the window and its words."""

    symbol: str | None = None
    decide_by: date | None = None
    earliest: date | None = None
    latest: date | None = None
    expression: str | None = None


class ConsultationsEntrusted(Payload):
    """The consultations were entrusted (letter, appointment of facilitators)."""

    led_by: str | None = None
    by: str | None = None


class ReplyReceived(Payload):
    """A Member State replied on one subject of the consultations; *state* is ISO 3166-1 alpha-2."""

    state: Country
    subject: str
    view: str = ""


class ConsultationsReported(Payload):
    """The consultations were reported."""

    symbol: str | None = None


class HostStep(Payload):
    """A step of an offer to host (offered, welcomed, accepted, withdrawn)."""

    country: Country
    city: str | None = None


class DecisionTaken(Payload):
    """The body decided dates and place; *acknowledge* names the findings the decider accepts knowingly."""

    symbol: str | None = None
    start: date | None = None
    end: date | None = None
    country: Country | None = None
    city: str | None = None
    acknowledge: list[str] | str | None = None
    reason: str | None = None


class DatesChanged(Payload):
    """The days of the event were changed after the decision; both inclusive."""

    start: date
    end: date | None = None
    reason: str = ""
    symbol: str | None = None
    acknowledge: list[str] | str | None = None


class VenueChanged(Payload):
    """The place of the event was changed."""

    country: Country
    city: str | None = None
    reason: str = ""
    symbol: str | None = None


class TaskStep(Payload):
    """A task was started, done or waived."""

    task: str
    reason: str = ""


class WithSymbol(Payload):
    """A fact with the document it stands in."""

    symbol: str | None = None


class Cancelled(Payload):
    """The event was cancelled."""

    reason: str = ""
    symbol: str | None = None


class Corrected(Payload):
    """Another entry (its number or its natural key) was wrong: *data* is merged into its data (RFC 7396).

    In *data*, `on` moves the day of the fact, and `retracted: true` takes the fact back altogether.
    """

    entry: str
    data: dict[str, Any] = {}
    reason: str = ""


class ClockMoved(Payload):
    """The today of a rehearsal was moved."""

    today: date


class PacksChosen(Payload):
    """A planner chose which optional parts of the template are planned: these and no others (none: the essential)."""

    packs: Packs


class PlanItem(Payload):
    """A planner's own task or milestone: *id* is for ever, *name* is what people read.

    *start* and *finish* are days, both inclusive; *after* is the task that it waits for; *owner* an office.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)
    name: str = Field(min_length=1, max_length=300)
    stage: Stage | None = None
    owner: str | None = None
    start: date | None = None
    finish: date | None = None
    after: str | None = None
    audiences: list[Audience] = []


class TaskMoved(Payload):
    """A planner sets the limits of a task: *not_before*, *finish_by* (both inclusive), or the very day *on*.

    The newest move of a task stands; one without any day takes the limits back.
    """

    task: str
    not_before: date | None = None
    finish_by: date | None = None
    day: date | None = Field(default=None, alias="on")
    reason: str = ""


class TaskAssigned(Payload):
    """A task is given to an office (*owner*), to a person (an id or an address), or to both."""

    task: str
    owner: str | None = None
    person: str | None = None


class NoteAdded(Payload):
    """A note *about* a task, a milestone, or the conference ("" or "conference")."""

    about: str = ""
    text: str = Field(min_length=1, max_length=4000)


class DocumentAttached(Payload):
    """A document, by its *symbol* or its address (*url*), attached to what a note may be about."""

    about: str = ""
    symbol: str | None = None
    url: str | None = None
    title: str = ""


class RecordClosed(Payload):
    """The planners were asked for the tasks that nobody had recorded; *left* are those they know nothing of."""

    left: list[str] = []


PAYLOADS: dict[EntryKind, type[Payload]] = {
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
    "task-added": PlanItem,
    "milestone-added": PlanItem,
    "task-moved": TaskMoved,
    "task-assigned": TaskAssigned,
    "note-added": NoteAdded,
    "document-attached": DocumentAttached,
    "conference-held": WithSymbol,
    "outcome-endorsed": WithSymbol,
    "conference-cancelled": Cancelled,
    "conference-withdrawn": Cancelled,
    "record-closed": RecordClosed,
    "baseline-set": WithSymbol,
    "corrected": Corrected,
    "clock-moved": ClockMoved,
    "packs-chosen": PacksChosen,
}
