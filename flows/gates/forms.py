"""Forms: what a planner fills in at each gate. Deciding fields are required and unfilled: nobody decides by default.

Form fields are words, choices and days only, because those are what the Prefect UI shows well.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from prefect.input import RunInput
from pydantic import Field, create_model

from domain.conferences.authority import offices_of
from domain.conferences.conference import Conference, HostStanding
from domain.conferences.gates import Gate
from flows.gates.reading_choices import choice_fields

OFFICE = Field(title="Who decides", description="The office that answers for this (an office, not a person).")
REASON = Field(default="", title="Reason or remark", description="Kept in the ledger with the entry.")


def _symbol(what: str) -> Any:
    return Field(title="Source", description=f"Symbol of {what} (for example A/RES/…, A/C.2/…), or where it stands.")


class GateForm(RunInput):
    """What every gate asks: who decides, on what source, why."""


class ReadingAnswer(Enum):
    """How a planner answers to a reading."""

    AS_READ = "The reading is right"
    CORRECTED = "Right with the corrections below"


class ReadingForm(GateForm):
    """The reading of the resolution is confirmed or corrected."""

    answer: ReadingAnswer = Field(title="Is the reading right?", description="See what was read, above.")
    decider: str = OFFICE
    corrections: str = Field(
        default="",
        title="Corrections",
        description=(
            "One a line, as field = value: window.latest = 2010-12-31, or names.en = Conference on Rural Roads."
        ),
    )
    reason: str = REASON


class EntrustmentForm(GateForm):
    """The consultations are entrusted (letter, appointment of facilitators)."""

    on: date = Field(title="Day of the letter", description="The day on which the consultations were entrusted.")
    decider: str = OFFICE
    source: str = _symbol("the letter")
    led_by: str = Field(default="", title="Led by", description="Only where it differs from the mandate.")
    reason: str = REASON


class ConsultationsForm(GateForm):
    """The consultations are reported."""

    on: date = Field(title="Day of the report", description="The day of the report on the consultations.")
    decider: str = OFFICE
    source: str = _symbol("the report")
    reason: str = REASON


OUTSIDE_TITLE = "Outside the mandate?"


class OutsideMandate(Enum):
    """Whether a decision leaves the mandate knowingly."""

    WITHIN = "No: the decision keeps to the mandate"
    OUTSIDE = "Yes: the decision itself leaves the mandate's window"
    UNOFFERED = "Yes: it names a host of whom no offer is on record"
    BOTH = "Yes: both, its days and its host"

    @property
    def acknowledged(self) -> list[str]:
        """What is acknowledged thereby, in the words of the ledger (docs/contract.md)."""
        return {
            OutsideMandate.OUTSIDE: ["dates-outside-window"],
            OutsideMandate.UNOFFERED: ["host-not-offered"],
            OutsideMandate.BOTH: ["dates-outside-window", "host-not-offered"],
        }.get(self, [])


class DecisionForm(GateForm):
    """The body decides dates and place."""

    on: date = Field(title="Day of the decision", description="The day on which the body decided.")
    start: date = Field(title="First day", description="The opening of the event, as decided.")
    end: date = Field(title="Last day", description="The closing of the event, as decided (that day included).")
    host: Any
    city: str = Field(title="City", description="Where the event is to be held.")
    decider: str = OFFICE
    source: str = _symbol("the decision")
    country: str = Field(
        default="", title="Another country", description="Only for “another host”: its name, or its ISO 3166 code."
    )
    outside: OutsideMandate = Field(
        default=OutsideMandate.WITHIN,
        title=OUTSIDE_TITLE,
        description="A decision outside the mandate is possible, but has to be said.",
    )
    reason: str = REASON


class VenueForm(GateForm):
    """The place of an event whose days are decided is fixed."""

    on: date = Field(title="Day of the decision", description="The day on which the place was decided.")
    country: str = Field(title="Country", description="Its name, or its ISO 3166 code.")
    city: str = Field(title="City", description="Where the event is to be held.")
    decider: str = OFFICE
    source: str = _symbol("the decision")
    reason: str = REASON


class HostAgreementForm(GateForm):
    """The host country agreement is signed."""

    on: date = Field(title="Day of signature", description="The day on which the agreement was signed.")
    decider: str = OFFICE
    source: str = _symbol("the agreement")
    reason: str = REASON


class HoldingForm(GateForm):
    """The event was held."""

    on: date = Field(title="Day of the closing", description="The day on which the event closed.")
    decider: str = OFFICE
    source: str = _symbol("the report of the conference")
    reason: str = REASON


class OutcomeForm(GateForm):
    """The outcome is endorsed."""

    on: date = Field(title="Day of the endorsement", description="The day on which the body endorsed the outcome.")
    decider: str = OFFICE
    source: str = _symbol("the resolution that endorses the outcome")
    reason: str = REASON


class AmendmentAnswer(Enum):
    """What is to become of the changes that a later resolution makes."""

    RECORD = "Record these changes"
    LEAVE = "Leave all as it is"


class AmendmentForm(GateForm):
    """The changes of a later resolution are recorded or left."""

    answer: AmendmentAnswer = Field(title="What is to be done?", description="See the differences, above.")
    on: date = Field(title="Day of the resolution", description="The day on which it was adopted.")
    decider: str = OFFICE
    source: str = _symbol("the later resolution")
    reason: str = REASON


def amendment_form(facts: str, *, on: date | None = None, symbol: str | None = None) -> type[AmendmentForm]:
    """Return the form of an amendment; *facts* stand with the deciding field (see form_of).

    The day and the symbol that were just read are filled in; what is to be done is not.
    """
    told = f"{facts} See all differences above."
    field = (AmendmentAnswer, Field(title="What is to be done?", description=told))
    form = create_model("AmendmentForm", __base__=AmendmentForm, answer=field)
    return filled(form, {"on": on, "source": symbol})


_Form = TypeVar("_Form", bound=RunInput)


def filled(form: type[_Form], values: Mapping[str, Any]) -> type[_Form]:
    """Return *form* with *values* filled in, titles and descriptions kept; what is empty stays to be filled in."""
    fields: dict[str, Any] = {}
    for name, value in values.items():
        field = form.model_fields.get(name)
        if field is not None and value not in (None, ""):
            fields[name] = (field.annotation, Field(default=value, title=field.title, description=field.description))
    return create_model(form.__name__, __base__=form, **fields) if fields else form


_FORMS: dict[Gate, type[GateForm]] = {
    "reading": ReadingForm,
    "entrustment": EntrustmentForm,
    "consultations": ConsultationsForm,
    "decision": DecisionForm,
    "venue": VenueForm,
    "host-agreement": HostAgreementForm,
    "holding": HoldingForm,
    "outcome": OutcomeForm,
}
ANOTHER_HOST = "another host (name its country below)"


def form_of(gate: Gate, conference: Conference, facts: str = "") -> type[GateForm]:
    """Return the form of *gate*; that of the decision offers the hosts that stand in *conference*.

    *facts* stand with the deciding field itself: the UI shrinks what is above a long form to a few lines. The office
    that decides is filled in where the mandate names it, and may be changed.
    """
    form = _FORMS[gate]
    fields: dict[str, Any] = {}
    offices = offices_of(gate, conference)
    if offices:
        told = "As the mandate names it; another office where it was another (an office, not a person)."
        fields["decider"] = (str, Field(default=offices[0], title="Who decides", description=told))
    if gate == "decision":
        offers = [_offer(host) for host in conference.hosts if host.country and host.status != "withdrawn"]
        choices = Enum("Host", {f"H{n}": text for n, text in enumerate([*offers, ANOTHER_HOST])})  # type: ignore[misc]
        fields["host"] = (choices, Field(title="Host", description="Whose offer is accepted."))
    if gate == "reading":
        fields |= choice_fields(conference.mandate)
    if facts:
        name, field = next((name, field) for name, field in form.model_fields.items() if name != "decider")
        told = f"{field.description or ''} {facts}".strip()
        fields[name] = (field.annotation, Field(title=field.title, description=told))
    return create_model(form.__name__, __base__=form, **fields)


def _offer(host: HostStanding) -> str:
    place = f"{host.country}, {host.city}" if host.city else str(host.country)
    return f"{place} ({host.status or 'named as the place'})"
