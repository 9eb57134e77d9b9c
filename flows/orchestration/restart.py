"""Starting again: a run goes back to the start, with the forms that it has shown and the answers that it was given."""

import logging
from typing import Any

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.states import Cancelled, Scheduled

from flows.orchestration.conference_lease import release

log = logging.getLogger(__name__)
MOST_TIMES = 3
"""A run that crashed so often is left as it is: something else is wrong."""
_STARTED_AGAIN = "Started again"


def start_again(client: SyncPrefectClient, run: FlowRun, why: str) -> None:
    """Put *run* back to its start, saying *why*; one that was being cancelled is cancelled.

    What it held of its conference is given back, so the others need not wait until its lease ends.
    """
    told = f"{_STARTED_AGAIN}: {why}"
    cancelling = run.state_type == StateType.CANCELLING
    state: State[Any] = Cancelled(message=told) if cancelling else Scheduled(message=told)
    client.set_flow_run_state(run.id, state, force=True)
    if conference := str(run.parameters.get("conference", "")).strip():
        release(client, conference)
    log.warning("%s: %s", run.name, told)


def times_started_again(client: SyncPrefectClient, run: FlowRun) -> int:
    """Return how often *run* was put back to its start."""
    told = [state.message or "" for state in client.read_flow_run_states(run.id)]
    return sum(message.startswith(_STARTED_AGAIN) for message in told)


def started_again_after_crash(client: SyncPrefectClient, run: FlowRun) -> bool:
    """Start *run* again where it crashed or failed and that was tried less than three times; return whether it was.

    Its process was killed, or what it needs was away too long; an answer that it holds must not be asked for again.
    """
    if run.state_type not in (StateType.CRASHED, StateType.FAILED) or times_started_again(client, run) >= MOST_TIMES:
        return False
    start_again(client, run, f"it had {str(run.state_name).lower()}")
    return True
