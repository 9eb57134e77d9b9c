"""Reviving: a run whose process was lost starts again, from its first line, with the answer that it had been given.

Prefect leaves such a run "Running" for ever where its worker died with it. Every flow of Mandat asks the ledger first
what was done, so starting it again is safe; to take a slow run for a lost
one is safe too: the ledger takes a fact once.
"""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.states import Cancelled, Scheduled

from flows import clock
from flows.open_gates import GATE_TAG

log = logging.getLogger(__name__)
_PAGE = 200
PLANNERS = "for planners"
"""Tag of what a planner runs from its form."""


def revive(client: SyncPrefectClient, silent: timedelta = timedelta()) -> int:
    """Start again every run that is under way but has not changed its state for *silent*; return how many.

    A gate or what a planner ran is under way for seconds: it asks and suspends, or records and ends. The runs of the
    schedule go through all conferences and have twenty times as long. One that was being cancelled is cancelled.
    Without *silent* every run under way counts as lost: for a machine that has just started.
    """
    now = clock.now()
    lost = [run for run in _under_way(client) if _still_since(run) <= now - silent * (1 if _brief(run) else 20)]
    for run in lost:
        told = f"its process was lost; last seen {run.state_name} at {_still_since(run):%Y-%m-%d %H:%M:%S} UTC"
        cancelling = run.state_type == StateType.CANCELLING
        state: State[Any] = Cancelled(message=told) if cancelling else Scheduled(message=f"Started again: {told}")
        client.set_flow_run_state(run.id, state, force=True)
        log.warning("%s: %s", run.name, told)
    return len(lost)


def _under_way(client: SyncPrefectClient) -> Iterator[FlowRun]:
    """Yield the runs that a process should be working at."""
    state = {"type": {"any_": [StateType.RUNNING, StateType.PENDING, StateType.CANCELLING]}}
    chosen = FlowRunFilter.model_validate({"state": state})
    offset = 0
    while page := client.read_flow_runs(flow_run_filter=chosen, limit=_PAGE, offset=offset):
        yield from page
        offset += len(page)


def _brief(run: FlowRun) -> bool:
    return bool({GATE_TAG, PLANNERS} & set(run.tags))


def _still_since(run: FlowRun) -> datetime:
    """Return since when *run* has been in its state (UTC)."""
    return run.state.timestamp if run.state is not None else clock.now()
