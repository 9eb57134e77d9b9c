"""Consultation: the stage in which consultations are entrusted, held and reported."""

from prefect import flow
from pydantic.json_schema import SkipJsonSchema

from flows.orchestration.gate_loop import run_stage
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import stage_name


@flow(name="consultation", flow_run_name=stage_name)
@tells_refusals
def consultation(conference: str, gate: SkipJsonSchema[str] = "") -> str:
    """Consultations: have them entrusted, then reported. Mandat starts this; started by hand it opens what is missing.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        gate: What it asks (Mandat gives it, forms do not show it).
    """
    return run_stage(conference, ("entrustment", "consultations"), gate)
