"""Gatekeeping: a run asks a planner, takes the answer to the ledger, asks again where the domain refuses it."""

from datetime import date
from itertools import count

from prefect import task
from prefect.client.orchestration import get_client
from prefect.flow_runs import suspend_flow_run
from prefect.logging import get_run_logger
from prefect.runtime import flow_run
from pydantic import ValidationError

from domain.conference import Conference
from domain.entry import Entry
from domain.errors import BadInput, EntryRefused
from domain.gates import GATES, Gate, awaited
from domain.plan import Plan
from flows import clock
from flows.answers import entry_from
from flows.forms import GateForm, form_of
from flows.gate_text import gate_facts, gate_text
from flows.ledger.repository import Ledger
from flows.recording import record, today_of
from flows.settings import settings
from flows.taking_up import take_up

TEN_YEARS = 10 * 365 * 24 * 3600
"""A gate may wait for years; Prefect's own default is one hour."""


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
    with Ledger.open(settings().ledger_url) as ledger:
        conference = ledger.conference(entry.conference)
        try:
            record(ledger, entry, now=clock.now(), today=today_of(conference, clock.today()))
        except EntryRefused as refused:
            return list(refused.reasons)
        except BadInput as refused:
            return [str(refused)]
    return []


def _standing(conference: str) -> tuple[Conference, Plan | None, date]:
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.conference(conference)
        return state, ledger.plan(conference), today_of(state, clock.today())


def _asked(conference: str, gates: tuple[Gate, ...], gate: str) -> Gate | None:
    """Return the gate to ask: *gate* where it is still waited for, else the first of *gates* that is."""
    state, _, today = _standing(conference)
    open_gates = [each for each in awaited(state, today) if each in gates]
    if gate:
        return next((each for each in GATES if each == gate and each in open_gates), None)
    return next(iter(open_gates), None)


def _ask(conference: str, gate: Gate) -> None:
    """Suspend until an answer is taken; each try has a form of its own, so a wrong answer is asked again.

    A re-run looks at the newest form only: an older answer was refused, and stays refused whatever changed since.
    """
    logger = get_run_logger()
    refused: list[str] = []
    for attempt in count(_newest_form(gate)):
        state, plan, today = _standing(conference)
        if plan is None or gate not in awaited(state, today):
            logger.info("%s is no longer waited for", gate)
            return
        form = form_of(gate, state, gate_facts(gate, state, plan, refused))
        form = form.with_initial_data(description=gate_text(gate, state, plan, today, refused))
        try:
            answer: GateForm = suspend_flow_run(wait_for_input=form, timeout=TEN_YEARS, key=f"{gate}-{attempt}")
            refused = recorded(entry_from(gate, answer, state, today))
        except ValidationError as wrong:
            refused = [f"{error['loc'][0]}: {error['msg']}" for error in wrong.errors()]
        except BadInput as wrong:
            refused = [str(wrong)]
        if not refused:
            return
        logger.warning("The answer was not taken: %s", "; ".join(refused))


def _newest_form(gate: Gate) -> int:
    """Return the number of the newest form that this run has shown at *gate*, or 1."""
    with get_client(sync_client=True) as client:
        body = {"prefix": f"suspended-{gate}-", "limit": 200, "exclude_keys": []}
        kept = client.request("POST", "/flow_runs/{id}/input/filter", path_params={"id": flow_run.id}, json=body).json()
    shown = [each["key"] for each in kept if each["key"].endswith("-schema")]
    return max((int(key.split("-")[-2]) for key in shown), default=1)
