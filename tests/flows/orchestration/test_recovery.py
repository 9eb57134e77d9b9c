"""A run whose process was lost starts again; one that is slow is given time."""

from datetime import timedelta

import pytest
from prefect.client.schemas.objects import State, StateType

from flows import clock
from flows.orchestration.gate_runs import GATE_TAG
from flows.orchestration.recovery import PLANNERS, revive
from tests.flows.orchestration.fake_prefect import START, FakePrefect

SILENT = timedelta(seconds=180)


@pytest.fixture
def wait(monkeypatch):
    """Let a time pass since the start of the server."""

    def passed(seconds):
        monkeypatch.setattr(clock, "now", lambda: START + timedelta(seconds=seconds))

    return passed


def under_way(server, run):
    return server.runs[run].state.type


@pytest.mark.parametrize("tag", [GATE_TAG, PLANNERS])
@pytest.mark.parametrize("state", [StateType.RUNNING, StateType.PENDING])
def test_a_gate_or_a_planner_s_run_that_is_silent_for_three_minutes_starts_again(wait, tag, state):
    server = FakePrefect()
    run = server.a_run(state, tags=[tag], conference="c")
    wait(179)
    assert revive(server, SILENT) == 0
    wait(180)
    assert revive(server, SILENT) == 1
    assert under_way(server, run) == StateType.SCHEDULED


def test_a_run_of_the_schedule_goes_through_all_conferences_and_has_an_hour(wait):
    server = FakePrefect()
    server.a_run(StateType.RUNNING, tags=["run by Mandat"])
    wait(180 * 20 - 1)
    assert revive(server, SILENT) == 0
    wait(180 * 20)
    assert revive(server, SILENT) == 1


def test_each_start_anew_doubles_the_patience(wait):
    server = FakePrefect()
    run = server.a_run(StateType.RUNNING, tags=[GATE_TAG], conference="c")
    since = 0
    for times in range(3):
        wait(since + 180 * 2**times - 1)
        assert revive(server, SILENT) == 0, times
        wait(since + 180 * 2**times)
        assert revive(server, SILENT) == 1, times
        since += 180 * 2**times
        server.set_flow_run_state(run, running_since(since), force=True)


def running_since(seconds):
    return State(type=StateType.RUNNING, timestamp=START + timedelta(seconds=seconds))


def test_what_waits_for_a_planner_is_not_lost_however_long_it_waits(wait):
    server = FakePrefect()
    run = server.a_run(StateType.SCHEDULED, tags=[GATE_TAG], conference="c")
    server.suspend(run)
    wait(10 * 365 * 24 * 3600)
    assert revive(server, SILENT) == 0


def test_a_machine_that_has_just_started_takes_every_run_under_way_for_lost(wait):
    server = FakePrefect()
    runs = [server.a_run(StateType.RUNNING, tags=["run by Mandat"]), server.a_run(StateType.PENDING)]
    wait(0)
    assert revive(server) == 2
    assert {under_way(server, run) for run in runs} == {StateType.SCHEDULED}


def test_a_planner_s_run_that_crashed_starts_again_three_times_and_then_stays(wait):
    server = FakePrefect()
    run = server.a_run(StateType.CRASHED, tags=[PLANNERS], conference="c")
    wait(60)
    for _ in range(3):
        assert revive(server, SILENT) == 1
        server.set_flow_run_state(run, crashed(), force=True)
    assert revive(server, SILENT) == 0


def crashed():
    return State(type=StateType.CRASHED, name="Crashed")
