"""A run that is started again keeps nobody else waiting for what it held."""

from types import SimpleNamespace
from uuid import uuid4

import httpx
import pytest
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.exceptions import ObjectNotFound

from flows.orchestration.conference_lease import limit_name
from flows.orchestration.restart import start_again


class Server:
    """What a start anew asks of Prefect's server."""

    def __init__(self, *, known: bool) -> None:
        self.known, self.states, self.slots = known, [], {limit_name("a-1"): 1, limit_name("a-2"): 1}

    def set_flow_run_state(self, run, state, *, force):
        self.states.append((state.type, force))

    def update_global_concurrency_limit(self, name, changed):
        if not self.known:
            raise ObjectNotFound(httpx.HTTPError("404"))
        self.slots[name] = changed.active_slots


def a_run(state: StateType, **parameters: str) -> FlowRun:
    run = FlowRun(flow_id=uuid4(), name="Decide dates and host", parameters=parameters)
    return run.model_copy(update={"state_type": state, "state": SimpleNamespace(type=state)})


def test_the_slot_of_its_conference_is_given_back_at_once_and_no_other():
    server = Server(known=True)
    start_again(server, a_run(StateType.RUNNING, conference="a-1"), "its process was lost")
    assert server.states == [(StateType.SCHEDULED, True)]
    assert server.slots == {limit_name("a-1"): 0, limit_name("a-2"): 1}


def test_what_was_being_cancelled_is_cancelled():
    server = Server(known=True)
    start_again(server, a_run(StateType.CANCELLING, conference="a-1"), "its process was lost")
    assert server.states == [(StateType.CANCELLED, True)]


@pytest.mark.parametrize("parameters", [{}, {"conference": " "}, {"conference": "a-1"}])
def test_a_run_that_held_nothing_is_started_again_too(parameters):
    server = Server(known=False)
    start_again(server, a_run(StateType.PENDING, **parameters), "its process was lost")
    assert server.states == [(StateType.SCHEDULED, True)]
    assert server.slots == {limit_name("a-1"): 1, limit_name("a-2"): 1}
