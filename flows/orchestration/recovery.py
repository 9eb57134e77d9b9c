"""Reviving: a run whose process was lost starts again, from its first line, with the answer that it had been given.

Prefect leaves such a run "Running" for ever where its worker died with it. Every flow of Mandat asks the ledger first
what was done, so starting it again is safe; taking a slow run for a lost one is safe too, as the ledger takes a fact
once.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.objects import FlowRun, StateType

from flows import clock
from flows.gates.tags import GATE_TAG, PLANNERS
from flows.orchestration.restart import start_again, started_again_after_crash, times_started_again

_PAGE = 200

_CRASHED_SINCE = timedelta(hours=1)


def revive(client: SyncPrefectClient, silent: timedelta = timedelta()) -> int:
    """Start again every run that is under way but has not changed its state for *silent*; return how many.

    A gate or what a planner ran is under way for seconds: it asks and suspends, or records and ends. The runs of the
    schedule go through all conferences and have twenty times as long. Each start anew doubles the patience: so a slow
    machine is not kept busy with starting. A run that was being cancelled is cancelled.
    Without *silent* every run under way counts as lost: for a machine that has just started.
    What a planner ran and what crashed within the last hour is started again as well (crashed gates: open_gates).
    """
    under_way = {"type": {"any_": [StateType.RUNNING, StateType.PENDING, StateType.CANCELLING]}}
    lost = [run for run in _runs(client, state=under_way) if _is_lost(client, run, silent)]
    for run in lost:
        last = f"last seen {run.state_name} at {_still_since(run):%Y-%m-%d %H:%M:%S} UTC"
        start_again(client, run, f"its process was lost, {last}")
    recent = {"after_": (clock.now() - _CRASHED_SINCE).isoformat()}
    crashed = _runs(client, state={"type": {"any_": [StateType.CRASHED]}}, tags={"all_": [PLANNERS]}, end_time=recent)
    return len(lost) + sum(started_again_after_crash(client, run) for run in crashed)


def _runs(client: SyncPrefectClient, **chosen: object) -> Iterator[FlowRun]:
    offset = 0
    chosen_runs = FlowRunFilter.model_validate(chosen)
    while page := client.read_flow_runs(flow_run_filter=chosen_runs, limit=_PAGE, offset=offset):
        yield from page
        offset += len(page)


def _is_lost(client: SyncPrefectClient, run: FlowRun, silent: timedelta) -> bool:
    if not silent:
        return True
    still = clock.now() - _still_since(run)
    patience = silent if {GATE_TAG, PLANNERS} & set(run.tags) else silent * 20
    return still >= patience and still >= patience * (1 << times_started_again(client, run))


def _still_since(run: FlowRun) -> datetime:
    """Return since when *run* has been in its state (UTC)."""
    return run.state.timestamp if run.state is not None else clock.now()
