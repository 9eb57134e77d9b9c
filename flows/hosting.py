"""Hosting: the stage from the decision to the closing: agreement with the host, the event, its outcome."""

from prefect import flow
from pydantic.json_schema import SkipJsonSchema

from flows.orchestration.gate_loop import run_stage
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import stage_name


@flow(name="hosting", flow_run_name=stage_name)
@tells_refusals
def hosting(conference: str, gate: SkipJsonSchema[str] = "") -> str:
    """Hosting: have the place fixed, the agreement signed, the event held, its outcome endorsed. Mandat starts this.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        gate: What it asks (Mandat gives it, forms do not show it).
    """
    return run_stage(conference, ("venue", "host-agreement", "holding", "outcome"), gate)
