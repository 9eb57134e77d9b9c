"""Mandate: what one resolution asks for one event, each field with the Span it was read from."""

import datetime as dt
from datetime import date
from typing import Any, Literal

from domain.kernel.record import Record

Span = tuple[int, int]
"""Start and end (exclusive) in code points of the text that was read."""

EventType = Literal[
    "conference", "high_level_conference", "world_conference", "intergovernmental_conference",
    "plenipotentiary_conference", "negotiating_conference", "review_conference", "signing_conference", "summit",
    "high_level_meeting", "special_session", "meeting_of_states", "meeting_of_states_parties", "cop_session",
    "intergovernmental_negotiating_committee", "international_meeting", "congress", "panel_discussion", "meeting",
]  # fmt: skip
WindowKind = Literal[
    "deadline", "range", "day", "month", "year", "session", "biennium", "relative", "anniversary", "none"
]
Granularity = Literal[
    "day", "week", "month", "quarter", "half", "season", "year", "biennium", "decade", "session", "fuzzy"
]
HostStatus = Literal["expressed", "offered", "welcomed", "accepted", "agreement_signed", "withdrawn"]


Act = Literal["convenes", "fixes", "confirms", "moves", "postpones", "asks", "announces", "recalls", "calls_for"]
"""What a text does to an event; by the first six it convenes (docs/contract.md, version 2)."""
CONVENING_ACTS: tuple[Act, ...] = ("convenes", "fixes", "confirms", "moves", "postpones", "asks")


DOUBT_BELOW = 0.8
"""Sureness below which a value is told as doubtful, and the gate that confirms the reading asks between its values."""


class Window(Record):
    """Earliest and latest day on which the event may open, both inclusive, and the words they came from.

    *granularity* tells "on 10 and 11 June" (days that were fixed) from "in June" (days left open).
    """

    kind: WindowKind
    earliest: date | None = None
    latest: date | None = None
    expression: str = ""
    granularity: Granularity | None = None

    def holds(self, day: date) -> bool:
        """Return whether *day* lies in the window."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)


class Event(Record):
    """The event as the text names it; *name* stands in the language of the text."""

    type: EventType
    name: str


class Occasion(Record):
    """An anniversary: *date* is the anniversary itself (1978-09-12 and 30 years: 2008-09-12)."""

    years: int | None
    what: str
    date: dt.date | None = None


class Consultation(Record):
    """Consultations that precede the decision; offices in English standard form, subjects as in the text.

    *entrust_by*: the last day for appointing or entrusting those who lead them; *by*: the last day of the
    consultations themselves; both inclusive.
    """

    entrusted_by: str | None = None
    led_by: str | None = None
    with_: str | None = None
    subjects: tuple[str, ...] = ()
    entrust_by: date | None = None
    by: date | None = None


class DecisionDue(Record):
    """The body that decides, at which of its sessions, and the last day of that session (inclusive)."""

    body: str
    session: int | None = None
    latest: date | None = None


class HostOffer(Record):
    """A host or place that the text names; *country* ISO 3166-1 alpha-2; status None where only a place is named."""

    country: str | None
    city: str | None = None
    status: HostStatus | None = None
    paragraph: int | None = None


class Reporting(Record):
    """A report that is due on the event or its outcome: by whom, to whom, at which session or by which day."""

    by: str | None
    to: str | None
    session: int | None = None
    due: date | None = None
    paragraph: int | None = None


class Alternative(Record):
    """Another value that a field could have, as it would stand in the JSON of the mandate, and where it was read."""

    value: Any
    span: Span | None = None


class Mandate(Record):
    """What a resolution asks for one event (docs/contract.md).

    *sureness*: field → how sure its value is, 0 to 1, calibrated on labelled texts; *alternatives*: field → what else
    it could be, the likeliest first. *channels*: bodies or mechanisms that are to be used; *packs*: optional parts of
    the template that its words switch on. *symbol*: the decision that it stands in, where one text holds several.
    """

    paragraph: int | None
    symbol: str | None = None
    event: Event
    convened_by: str | None = None
    window: Window
    duration_days: int | None = None
    occasion: Occasion | None = None
    consultation: Consultation | None = None
    decision: DecisionDue | None = None
    hosts: tuple[HostOffer, ...] = ()
    reporting: tuple[Reporting, ...] = ()
    spans: dict[str, Span] = {}
    act: Act = "convenes"
    sureness: dict[str, float] = {}
    alternatives: dict[str, tuple[Alternative, ...]] = {}
    channels: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()

    @property
    def doubted(self) -> tuple[str, ...]:
        """Return the fields whose value is not sure and could be another that the text holds."""
        return tuple(
            field for field, sure in self.sureness.items() if sure < DOUBT_BELOW and self.alternatives.get(field)
        )

    @property
    def fixed_days(self) -> tuple[date, date] | None:
        """Return first and last day where the text itself fixes them, else None.

        "From 18 to 28 March" fixes days; "in March", "no later than 18 March" and
        "for two days between 1 and 30 March" do not.
        """
        window = self.window
        if window.kind not in ("day", "range") or window.granularity != "day":
            return None
        if window.earliest is None or window.latest is None:
            return None
        length = (window.latest - window.earliest).days + 1
        if window.kind == "range" and self.duration_days is not None and self.duration_days < length - 4:
            return None
        return window.earliest, window.latest
