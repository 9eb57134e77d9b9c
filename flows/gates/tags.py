"""Tags: the words by which runs and deployments of Prefect are told apart."""

PLANNERS = "for planners"
"""What a planner runs from its form."""
GATE_TAG = "waits for a planner"
"""A run that asks what a conference waits for; it also carries the conference's id and the gate's name."""
