"""A bare Prefect flow: asks once and runs tasks that do nothing, as many as a stage of Mandat runs."""

from prefect import flow, task
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput


class Answer(RunInput):
    decider: str


@task
def nothing() -> None:
    """Do nothing."""


@flow(name="bare-stage")
def bare_stage(tasks: int) -> None:
    """Ask, and run *tasks* tasks."""
    suspend_flow_run(wait_for_input=Answer, timeout=3600, key="answer")
    for _ in range(tasks):
        nothing()
