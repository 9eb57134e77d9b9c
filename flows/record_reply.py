"""Replying: what Member States answered in the consultations, entered by form: several States and subjects at once."""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Any

from prefect import flow, task
from prefect.input import RunInput
from pydantic import Field, create_model

from domain.conferences.conference import Conference, today_of
from domain.conferences.consultations import summary, tally
from domain.conferences.entry import Entry, entry_of
from domain.kernel.errors import BadInput, EntryRefused
from domain.reference.states import states_in
from flows import clock
from flows.application.recording import record_replies
from flows.gates.forms import REASON
from flows.gates.suspension import ask
from flows.ledger.repository import Ledger
from flows.orchestration.acting import who_answered
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import meant, named
from flows.settings import settings

ANOTHER_SUBJECT = "another subject (name it below)"


class ReplyForm(RunInput):
    """Replies of Member States."""

    states: str = Field(
        title="States",
        description="Who replied: names in English, French or Spanish, or ISO 3166 codes; one a line or with commas.",
    )
    subjects: Any
    on: date = Field(title="Day of the reply", description="The day on which it came in.")
    view: str = Field(title="View", description="What they say, in a sentence; the same for all that are named here.")
    decider: str = Field(
        title="Who enters it", description="The office that answers for this (an office, not a person)."
    )
    source: str = Field(title="Source", description="Symbol or day of the note (as note verbale of 12 June).")
    another: str = Field(default="", title="Another subject", description="Only where “another subject” is chosen.")
    reason: str = REASON


@flow(name="record-reply", flow_run_name=named("Enter replies of Member States"))
@tells_refusals
def record_reply(conference: str) -> str:
    """Enter replies of Member States to the consultations: several States and subjects at once, in a form.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
    """
    conference = meant(conference)

    def form(refused: Sequence[str]) -> type[ReplyForm]:
        state, today = _standing(conference)
        return reply_form(state).with_initial_data(description=reply_text(state, today, refused))

    def take(answer: Any) -> list[str]:
        state, _ = _standing(conference)
        acted = who_answered("replies", "form")
        return replies_recorded([acted.signed(each) for each in replies_from(answer, state)])

    with alone(conference):
        state, _ = _standing(conference)
        if state.mandate.consultation is None and state.round == 1:
            raise BadInput("its mandate asks for no consultations", place=conference)
        ask("replies", lambda: True, form, take)
        return taken_up(conference)


@task(name="record the replies", retries=3, retry_delay_seconds=1)
def replies_recorded(entries: list[Entry]) -> list[str]:
    """Record all of *entries* or none; return why they were refused, if they were."""
    with Ledger.open(settings().ledger_url) as ledger:
        try:
            record_replies(ledger, tuple(entries), now=clock.now(), today=clock.today())
        except EntryRefused as refused:
            return list(refused.reasons)
        except BadInput as refused:
            return [str(refused)]
    return []


def reply_form(conference: Conference) -> type[ReplyForm]:
    """Return the form with the subjects of the mandate as choices."""
    known = conference.mandate.consultation.subjects if conference.mandate.consultation else ()
    choices = Enum("Subject", {f"S{n}": text for n, text in enumerate([*known, ANOTHER_SUBJECT])})  # type: ignore[misc]
    field = Field(title="Subjects", description="On what they replied; one or more.", min_length=1)
    return create_model("ReplyForm", __base__=ReplyForm, subjects=(list[choices], field))


def replies_from(form: Any, conference: Conference) -> tuple[Entry, ...]:
    """Return an entry for each State and subject of *form*; raise BadInput where one is not known."""
    for title, given in (("Who enters it", form.decider), ("Source", form.source), ("States", form.states)):
        if not given.strip():
            raise BadInput("is empty", place=title)
    chosen = [str(each.value) for each in form.subjects]
    other = form.another.strip()
    if (ANOTHER_SUBJECT in chosen) != bool(other):
        raise BadInput("choose “another subject” and name it, or neither", place="Another subject")
    subjects = dict.fromkeys(other if each == ANOTHER_SUBJECT else each for each in chosen)
    remark = {"reason": form.reason.strip()} if form.reason.strip() else {}
    return tuple(
        entry_of(
            conference.id, "reply-received", form.on, {"state": state, "subject": subject, "view": form.view} | remark,
            actor=form.decider.strip(), source=form.source.strip(),
        )
        for state in states_in(form.states)
        for subject in subjects
    )  # fmt: skip


def reply_text(conference: Conference, today: date, refused: Sequence[str] = ()) -> str:
    """Return who answered and who is silent, as Markdown; why the last answer was not taken comes first."""
    told = ["### The last answer was not taken", "", *(f"* {reason}" for reason in refused), ""] if refused else []
    return "\n".join(told) + summary(tally(conference, today), "en")


def _standing(conference: str) -> tuple[Conference, date]:
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.entries.conference(conference)
        return state, today_of(state, clock.today())
