"""Gatekeeping: a run asks a planner, takes the answer to the ledger, asks again where the domain refuses it."""

from collections.abc import Sequence
from datetime import date

from prefect import task
from prefect.runtime import flow_run

from domain.conferences.conference import Conference, today_of
from domain.conferences.entry import Entry
from domain.conferences.gates import ENTRY_OF_GATE, GATES, Gate, awaited
from domain.kernel.errors import BadInput, EntryRefused
from domain.plans.plan import Plan
from flows import clock
from flows.gates.answers import entry_from, in_words_of_the_form
from flows.gates.forms import GateForm, form_of
from flows.gates.suspension import ask
from flows.gates.tags import GATE_TAG
from flows.gates.text import gate_facts, gate_text
from flows.ledger.repository import Ledger
from flows.orchestration.acting import who_answered
from flows.orchestration.authorizing import held_against_policies
from flows.orchestration.conference_lease import alone
from flows.orchestration.reconcile import take_up
from flows.orchestration.run_names import meant
from flows.settings import settings


def run_stage(conference: str, gates: tuple[Gate, ...], gate: str) -> str:
    """Ask as one of the gates that Mandat opened; any other run opens what is missing, so nothing is asked twice."""
    conference = meant(conference)
    with alone(conference):
        return pass_gate(conference, gates, gate) if GATE_TAG in flow_run.tags else taken_up(conference)


def pass_gate(conference: str, gates: tuple[Gate, ...], gate: str = "") -> str:
    """Ask what *conference* waits for among *gates* (or *gate* alone), record the answer, take up what follows.

    Re-run from its first line after a resume, crash or redeploy: so it asks the ledger first whether it was done.
    """
    asked = _asked(conference, gates, gate)
    if asked is not None:
        _ask(conference, asked)
    return taken_up(conference)


@task(name="take up what follows", retries=3, retry_delay_seconds=2)
def taken_up(conference: str) -> str:
    """Refresh artifacts, open and close gates; return what the conference waits for now."""
    return take_up(conference)


@task(name="record the answer", retries=3, retry_delay_seconds=1)
def recorded(entry: Entry) -> list[str]:
    """Record *entry* (plan and feeds follow in the same transaction); return why it was refused, if it was."""
    # What plans and publishes is loaded where there is something to record: a run that only asks does without it.
    from flows.application.recording import record

    with Ledger.open(settings().ledger_url) as ledger:
        conference = ledger.entries.conference(entry.conference)
        try:
            record(ledger, entry, now=clock.now(), today=today_of(conference, clock.today()))
        except EntryRefused as refused:
            return list(refused.reasons)
        except BadInput as refused:
            return [str(refused)]
    return []


def _standing(conference: str) -> tuple[Conference, Plan | None, date]:
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.entries.conference(conference)
        return state, ledger.plans.newest(conference), today_of(state, clock.today())


def _asked(conference: str, gates: tuple[Gate, ...], gate: str) -> Gate | None:
    """Return the gate to ask: *gate* where it is named, else the first of *gates* that is waited for."""
    if gate:
        return next((each for each in GATES if each == gate and each in gates), None)
    state, _, today = _standing(conference)
    return next((each for each in awaited(state, today) if each in gates), None)


def _ask(conference: str, gate: Gate) -> None:
    """Ask at *gate* until an answer is taken or the ledger has one.

    A run that was started again after its own answer was recorded has nothing to ask: the form of today may not even
    offer what was chosen then (the host that was chosen has another status by now).
    """
    if _was_recorded(conference, gate):
        return

    def wanted() -> bool:
        state, plan, today = _standing(conference)
        return plan is not None and gate in awaited(state, today)

    def form(refused: Sequence[str]) -> type[GateForm]:
        state, plan, today = _standing(conference)
        if plan is None:
            raise BadInput("nothing is planned yet", place=conference)
        shown = form_of(gate, state, gate_facts(gate, state, plan, refused))
        return shown.with_initial_data(description=gate_text(gate, state, plan, today, refused))

    def take(answer: GateForm) -> list[str]:
        state, _, today = _standing(conference)
        acted = who_answered(gate)
        entry = acted.signed(entry_from(gate, answer, state, today))
        missing, confirmed = held_against_policies(gate, entry, state, today)
        return missing or in_words_of_the_form(recorded(confirmed))

    ask(gate, wanted, form, take)


def _was_recorded(conference: str, gate: Gate) -> bool:
    """Return whether the answer of this very run at *gate* stands in the ledger."""
    with Ledger.open(settings().ledger_url) as ledger:
        entries = ledger.entries.of(conference)
    return any(entry.run == str(flow_run.id) and entry.kind == ENTRY_OF_GATE[gate] for entry in entries)
