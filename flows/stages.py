"""The stages of a conference as flows: consultation, decision, hosting. Each asks at its gates and holds no rules."""

from prefect import flow
from prefect.runtime import flow_run

from domain.gates import Gate
from flows.gatekeeping import pass_gate, taken_up
from flows.one_at_a_time import alone
from flows.open_gates import GATE_TAG
from flows.refusing import tells_refusals
from flows.run_names import stage_name


@flow(name="consultation", flow_run_name=stage_name)
@tells_refusals
def consultation(conference: str, gate: str = "") -> str:
    """Consultations: have them entrusted, then reported. Mandat starts this; started by hand it opens what is missing.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        gate: Leave empty: Mandat fills it in.
    """
    return _pass(conference, ("entrustment", "consultations"), gate)


@flow(name="decision", flow_run_name=stage_name)
@tells_refusals
def decision(conference: str, gate: str = "") -> str:
    """Decision: have dates and host decided. Mandat starts this; started by hand it opens what is missing.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        gate: Leave empty: Mandat fills it in.
    """
    return _pass(conference, ("decision",), gate)


@flow(name="hosting", flow_run_name=stage_name)
@tells_refusals
def hosting(conference: str, gate: str = "") -> str:
    """Hosting: have the host country agreement signed, the event held, its outcome endorsed. Mandat starts this.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        gate: Leave empty: Mandat fills it in.
    """
    return _pass(conference, ("host-agreement", "holding", "outcome"), gate)


def _pass(conference: str, gates: tuple[Gate, ...], gate: str) -> str:
    """Ask as one of the gates that Mandat opened; any other run opens what is missing, so nothing is asked twice."""
    with alone(conference):
        return pass_gate(conference, gates, gate) if GATE_TAG in flow_run.tags else taken_up(conference)
