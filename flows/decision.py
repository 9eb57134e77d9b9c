"""Decision: the stage in which the body decides dates and host."""

from prefect import flow

from flows.orchestration.gate_loop import run_stage
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import stage_name


@flow(name="decision", flow_run_name=stage_name)
@tells_refusals
def decision(conference: str, gate: str = "") -> str:
    """Decision: have dates and host decided. Mandat starts this; started by hand it opens what is missing.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        gate: Leave empty: Mandat fills it in.
    """
    return run_stage(conference, ("decision",), gate)
