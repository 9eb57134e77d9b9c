"""Reading: what was understood of one text: the resolution, its mandates and obligations, and the doubts."""

from datetime import date
from typing import Any

from domain.kernel.finding import Finding
from domain.kernel.record import Record
from domain.mandates.mandate import Act, Event, HostOffer, Mandate, Span, Window
from domain.mandates.obligation import Obligation


class Resolution(Record):
    """The document: symbol as "A/RES/62/209"; *adopted* the day of the vote; references as normalised symbols."""

    symbol: str | None = None
    title: str | None = None
    adopted: date | None = None
    session: int | None = None
    meeting: int | None = None
    agenda_item: str | None = None
    report: str | None = None
    references: tuple[str, ...] = ()


class DatedEvent(Record):
    """A future event that the text dates, whatever it does to it; a mandate is one whose act convenes.

    *preparatory*: it prepares another event of the same text (a session of its preparatory committee).
    *symbol*: the decision that it stands in, where one text holds several.
    """

    paragraph: int | None
    symbol: str | None = None
    act: Act
    event: Event
    window: Window
    hosts: tuple[HostOffer, ...] = ()
    preparatory: bool = False
    spans: dict[str, Span] = {}


class LeftOut(Record):
    """A part of the text that was not read, and why; start and end (exclusive) count code points."""

    start: int
    end: int
    why: str


class Coverage(Record):
    """What of the text was read and what was left out."""

    read: tuple[Span, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class Version(Record):
    """One language version that was read: its language, and what it calls the event of each mandate (or nothing)."""

    language: str
    names: tuple[str, ...] = ()


class Reading(Record):
    """The reading of one text; spans count code points of *text*.

    *events*: every future event that the text dates. *versions*, *concordance*: the
    language versions that were read together, and where they differ.
    """

    id: str | None = None
    language: str
    text: str
    resolution: Resolution
    convenes: bool
    mandates: tuple[Mandate, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    findings: tuple[Finding, ...] = ()
    events: tuple[DatedEvent, ...] = ()
    coverage: Coverage = Coverage()
    versions: tuple[Version, ...] = ()
    concordance: tuple[Finding, ...] = ()

    def contract(self) -> dict[str, Any]:
        """Return the JSON of docs/contract.md as plain data."""
        data = self.model_dump(mode="json")
        for mandate in data["mandates"]:
            if mandate["consultation"] is not None:
                mandate["consultation"]["with"] = mandate["consultation"].pop("with_")
        for finding in (*data["findings"], *data["concordance"]):
            finding.pop("data")
        for part in data["coverage"]["left_out"]:
            part |= {"from": part.pop("start"), "to": part.pop("end")}
        return data
