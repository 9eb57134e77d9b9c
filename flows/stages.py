"""The stages of a conference as flows: consultation, decision, hosting. Each asks at its gates and holds no rules."""

from prefect import flow

from flows.gatekeeping import pass_gate


@flow(name="consultation")
def consultation(conference: str, gate: str = "") -> str:
    """Consultations: have them entrusted, then reported."""
    return pass_gate(conference, ("entrustment", "consultations"), gate)


@flow(name="decision")
def decision(conference: str, gate: str = "") -> str:
    """Decision: have dates and host decided."""
    return pass_gate(conference, ("decision",), gate)


@flow(name="hosting")
def hosting(conference: str, gate: str = "") -> str:
    """Hosting: have the host country agreement signed, the event held, its outcome endorsed."""
    return pass_gate(conference, ("host-agreement", "holding", "outcome"), gate)
