"""Catching up: runs that were missed while the machine was off are made up for by one, not by all of them."""

from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.objects import StateType
from prefect.logging import get_run_logger
from prefect.runtime import deployment, flow_run
from prefect.states import Cancelled

from flows import clock


def missed_runs_cancelled() -> int:
    """Cancel the runs of this deployment that were due before now and have not begun; return how many there were."""
    own = deployment.id
    if own is None:  # run without a deployment, by hand or in a test
        return 0
    overdue = {
        "deployment_id": {"any_": [own]},
        "state": {"type": {"any_": [StateType.SCHEDULED]}},
        "expected_start_time": {"before_": clock.now().isoformat()},
        "id": {"not_any_": [flow_run.id]},
    }
    with get_client(sync_client=True) as client:
        missed = client.read_flow_runs(flow_run_filter=FlowRunFilter.model_validate(overdue), limit=200)
        for run in missed:
            client.set_flow_run_state(run.id, Cancelled(message="missed, and made up for by a later run"), force=True)
    if missed:
        get_run_logger().info("%d missed runs are made up for by this one", len(missed))
    return len(missed)
