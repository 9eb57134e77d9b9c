"""Decision: the stage in which the body decides dates and host."""

from prefect import flow
from pydantic.json_schema import SkipJsonSchema

from flows.orchestration.gate_loop import run_stage
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import stage_name


@flow(name="decision", flow_run_name=stage_name)
@tells_refusals
def decision(conference: str, gate: SkipJsonSchema[str] = "") -> str:
    """Decision: have dates and host decided. Mandat starts this; started by hand it opens what is missing.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        gate: What it asks (Mandat gives it, forms do not show it).
    """
    return run_stage(conference, ("decision",), gate)
