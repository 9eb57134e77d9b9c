"""State: what a conference is as of a day, and the records that it is made of."""

from datetime import date
from typing import Any, Self

from domain.kernel.ids import ConferenceId
from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience, Pack, Stage, TaskState
from domain.mandates.mandate import HostStatus, Mandate, Window
from domain.mandates.obligation import Obligation

LADDER: tuple[HostStatus | None, ...] = (None, "expressed", "offered", "welcomed", "accepted", "agreement_signed")


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
    actor: str = ""


class TaskLimits(Record):
    """The hard limits that a planner set for a task; all inclusive. *day*: finished on that very day."""

    not_before: date | None = None
    finish_by: date | None = None
    day: date | None = None
    since: date
    reason: str = ""
    actor: str = ""
    source: str = ""


class Assignment(Record):
    """Who is to do a task: an office, a person (an id or an address), or both."""

    owner: str | None = None
    person: str | None = None
    since: date


class OwnItem(Record):
    """A task or a milestone that planners added to the plan of their conference."""

    id: str
    name: str
    stage: Stage | None = None
    owner: str | None = None
    start: date | None = None
    finish: date | None = None
    after: str | None = None
    audiences: tuple[Audience, ...] = ()
    since: date
    actor: str = ""
    source: str = ""


class Note(Record):
    """What planners wrote *about* a task, a milestone or the conference ("")."""

    about: str
    text: str
    on: date
    actor: str = ""


class Attachment(Record):
    """A document that planners attached: its symbol or its address."""

    about: str
    symbol: str | None = None
    url: str | None = None
    title: str = ""
    on: date


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
    confirmed the reading. *round* counts the rounds of consultations (a renewal opens another). *withdrawn*: it was
    opened by mistake; it is cancelled too, and leaves no trace in public. *packs*: the parts of the template that are
    planned; None for a conference from before there were packs.
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
    days_source: str = ""
    """The document that the decided days stand in, of the entry that set them last."""
    days_set: date | None = None
    """The day of that entry."""
    opening: date | None = None
    closing: date | None = None
    hosts: tuple[HostStanding, ...] = ()
    venue: HostStanding | None = None
    agreement_signed: date | None = None
    held: date | None = None
    outcome: date | None = None
    cancelled: date | None = None
    withdrawn: date | None = None
    baseline: date | None = None
    acknowledged: tuple[str, ...] = ()
    tasks: dict[str, TaskStanding] = {}
    limits: dict[str, TaskLimits] = {}
    assigned: dict[str, Assignment] = {}
    own_tasks: tuple[OwnItem, ...] = ()
    own_milestones: tuple[OwnItem, ...] = ()
    notes: tuple[Note, ...] = ()
    documents: tuple[Attachment, ...] = ()
    facts: dict[str, date] = {}
    """Kind of entry → the day of the newest one that stands."""
    last_seq: int | None = None
    last_on: date | None = None
    clock_seq: int | None = None
    """Number of the entry that moved the clock last: of several, the one recorded last counts."""

    @property
    def rehearsal(self) -> bool:
        """Return whether this conference has a today of its own."""
        return self.today is not None

    def after(self, **changes: Any) -> Self:
        """Return the state with *changes*, which a transition knows to be of their types."""
        return self.model_copy(update=changes)


def today_of(conference: Conference, real_today: date) -> date:
    """Return the day that it is for *conference*: its own in a rehearsal, else *real_today* (at Headquarters)."""
    return conference.today if conference.today is not None else real_today
