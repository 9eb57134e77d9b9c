"""Open gates: sees to it that each thing a conference waits for has exactly one run that asks for it.

Prefect's database may be lost: what is waited for is in the ledger, and the runs are opened again from it.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterTags
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.states import Cancelled

from domain.conferences.conference import Conference
from domain.conferences.gates import Gate, awaited
from domain.kernel.errors import ServiceMissing
from flows import clock
from flows.gates.tags import GATE_TAG
from flows.orchestration.restart import start_again, started_again_after_crash
from flows.orchestration.run_names import QUESTION_OF_GATE, titled

DEPLOYMENT_OF_GATE: dict[Gate, str] = {
    "reading": "open-conference/open-conference",
    "entrustment": "consultation/consultation",
    "consultations": "consultation/consultation",
    "decision": "decision/decision",
    "venue": "hosting/hosting",
    "host-agreement": "hosting/hosting",
    "holding": "hosting/hosting",
    "outcome": "hosting/hosting",
}
_PAGE = 200
_TRIES = 20
_HALF_OPEN = timedelta(seconds=90)


def keep_gates(
    client: SyncPrefectClient, conference: Conference, today: date, living: list[FlowRun] | None = None
) -> dict[Gate, UUID]:
    """Open what *conference* waits for as of *today*, close what it no longer waits for; return the open gates' runs.

    *living*: its gates that are known to be under way; where each thing waited for has one, no more is looked up.
    A gate whose run crashed or failed is that run started again. Safe to call at any time, from several processes: the
    idempotency key of a run is made of the conference, the gate and the newest run before it (`_open`).
    """
    waited_for = awaited(conference, today)
    known = living is not None and all(any(gate in run.tags for run in living) for gate in waited_for)
    runs = living if known and living is not None else gate_runs(client, conference.id)
    gates: dict[Gate, UUID] = {}
    for gate in waited_for:
        of_gate = [run for run in runs if gate in run.tags]
        living = [run for run in of_gate if not _ended(run) and not _half_open(client, run)]
        newest = max(of_gate, key=lambda run: run.created or datetime.min.replace(tzinfo=UTC), default=None)
        if not living and newest is not None and started_again_after_crash(client, newest):
            gates[gate] = newest.id
        elif living:
            first, *doubles = sorted(living, key=lambda run: (run.created or datetime.max.replace(tzinfo=UTC), run.id))
            close(client, doubles, "another run asks the same")
            gates[gate] = first.id
        else:
            gates[gate] = _open(client, conference, gate, newest)
    stale = [run for run in runs if not set(run.tags) & set(waited_for) and run.state and run.state.is_paused()]
    close(client, stale, "no longer waited for: the ledger has the answer")
    return gates


def gate_runs(client: SyncPrefectClient, conference: str) -> list[FlowRun]:
    """Return all runs that are or were gates of *conference*."""
    chosen = FlowRunFilter(tags=FlowRunFilterTags(all_=[GATE_TAG, conference]))
    found: list[FlowRun] = []
    while page := client.read_flow_runs(flow_run_filter=chosen, limit=_PAGE, offset=len(found)):
        found += page
    return found


def living_gates(client: SyncPrefectClient) -> dict[str, list[FlowRun]]:
    """Return the gates of all conferences that are under way, by conference."""
    under_way = [StateType.PAUSED, StateType.SCHEDULED, StateType.PENDING, StateType.RUNNING]
    chosen = FlowRunFilter.model_validate({"tags": {"all_": [GATE_TAG]}, "state": {"type": {"any_": under_way}}})
    found: dict[str, list[FlowRun]] = {}
    offset = 0
    while page := client.read_flow_runs(flow_run_filter=chosen, limit=_PAGE, offset=offset):
        offset += len(page)
        for run in page:
            found.setdefault(str(run.parameters.get("conference", "")), []).append(run)
    return found


def close(client: SyncPrefectClient, runs: Iterable[FlowRun], why: str) -> None:
    """Cancel *runs*, saying *why*."""
    for run in runs:
        client.set_flow_run_state(run.id, Cancelled(message=why), force=True)


def run_name(gate: Gate, conference: Conference) -> str:
    """Return what a planner reads in the list of runs: the question and the conference."""
    return f"{QUESTION_OF_GATE[gate]} · {titled(conference)}"


def _ended(run: FlowRun) -> bool:
    return run.state is not None and run.state.is_final()


def _half_open(client: SyncPrefectClient, run: FlowRun) -> bool:
    """Return whether *run* was suspended but lost its form (its process was killed in between); close it then.

    One whose form is answered already cannot be answered again (Prefect refuses a second answer to a form): it was
    started twice; start it again, and it takes the answer.
    """
    state = run.state
    if state is None or not state.is_paused() or state.timestamp > clock.now() - _HALF_OPEN:
        return False
    keyset = state.state_details.run_input_keyset
    if not keyset:
        return False
    body = {"prefix": keyset["schema"].removesuffix("-schema"), "limit": 200, "exclude_keys": []}
    kept = client.request("POST", "/flow_runs/{id}/input/filter", path_params={"id": run.id}, json=body).json()
    names = {each["key"] for each in kept}
    if keyset["response"] in names:
        start_again(client, run, "it was answered, but waited all the same")
    elif keyset["schema"] not in names:
        close(client, [run], "its form was lost; another run asks")
        return True
    return False


def _open(client: SyncPrefectClient, conference: Conference, gate: Gate, before: FlowRun | None) -> UUID:
    """Create the run that asks at *gate*, after *before*, its newest run so far; return its id.

    Two processes that see the same runs use the same key, so Prefect creates one run. The key names a run and not a
    number of runs: Prefect keeps keys as long as their runs, so a number comes back once older runs were deleted (by
    retention or by hand), and with it the run that was cancelled long ago. A run that comes back ended is not taken.
    """
    deployment = client.read_deployment_by_name(DEPLOYMENT_OF_GATE[gate])
    after = str(before.id) if before is not None else "first"
    for _ in range(_TRIES):
        run = client.create_flow_run_from_deployment(
            deployment.id,
            parameters={"conference": conference.id, "gate": gate},
            name=run_name(gate, conference),
            tags=[GATE_TAG, conference.id, gate, conference.names.en[:80]],
            idempotency_key=f"{conference.id}|{gate}|after {after}",
        )
        if not _ended(run):
            return run.id
        after = str(run.id)
    raise ServiceMissing(
        f"Prefect gives only ended runs for the gate {gate}", place=conference.id, remedy="Run the deployment put-right"
    )
