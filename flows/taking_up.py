"""Taking up: what the ledger says is carried to Prefect: artifacts refreshed, gates opened and closed."""

from prefect.client.orchestration import get_client

from flows import clock
from flows.artifacts import show
from flows.ledger.repository import Ledger
from flows.open_gates import QUESTION_OF_GATE, keep_gates
from flows.recording import today_of
from flows.settings import settings


def take_up(conference: str) -> str:
    """Bring Prefect in step with the ledger for *conference*; return what it waits for, in words. Safe to repeat."""
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.conference(conference)
        plan = ledger.plan(conference)
    today = today_of(state, clock.today())
    with get_client(sync_client=True) as client:
        gates = keep_gates(client, state, today)
        if plan is not None:
            show(client, state, plan, today, gates)
    return ", ".join(QUESTION_OF_GATE[gate] for gate in gates) or "nothing waits for a planner"
