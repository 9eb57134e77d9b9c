"""Each thing that a conference waits for has one run that asks for it, whatever became of the runs before."""

from datetime import date, timedelta

import pytest
from prefect.states import Cancelled

from domain.conferences.conference import fold
from flows import clock
from flows.orchestration.gate_runs import keep_gates
from tests.flows.builders import a_fact, an_adoption
from tests.flows.orchestration.fake_prefect import START, FakePrefect

TODAY = date(2026, 12, 1)


@pytest.fixture
def conference():
    return fold((an_adoption(),))


def opened(server, conference):
    return keep_gates(server, conference, TODAY)


def test_what_is_waited_for_is_asked_once_however_often_it_is_looked_at(conference):
    server = FakePrefect()
    gates = opened(server, conference)

    assert gates
    assert opened(server, conference) == gates
    assert set(server.runs) == set(gates.values())


def test_a_gate_that_somebody_cancelled_is_asked_anew(conference):
    server = FakePrefect()
    (gate, run), *_ = opened(server, conference).items()
    server.set_flow_run_state(run, Cancelled(), force=True)

    again = opened(server, conference)[gate]
    assert again != run
    assert not server.runs[again].state.is_final()


@pytest.mark.parametrize("deleted", [[0], [1], [0, 1], [1, 2], [0, 1, 2]])
def test_a_gate_is_asked_anew_after_any_of_its_earlier_runs_were_deleted(conference, deleted):
    server, runs = FakePrefect(), []
    for _ in range(3):
        gate, run = next(iter(opened(server, conference).items()))
        server.set_flow_run_state(run, Cancelled(), force=True)
        runs.append(run)
    for number in deleted:
        server.delete(runs[number])

    run = opened(server, conference)[gate]
    assert run not in runs
    assert not server.runs[run].state.is_final()


def test_doubled_gates_are_closed_and_the_first_stays(conference):
    server = FakePrefect()
    (gate, first), *_ = opened(server, conference).items()
    of_first = server.runs[first]
    double = server.create_flow_run_from_deployment(
        of_first.deployment_id, parameters=of_first.parameters, name="x", tags=of_first.tags, idempotency_key="another"
    )

    assert opened(server, conference)[gate] == first
    assert server.runs[double.id].state.is_cancelled()
    assert not server.runs[first].state.is_final()


def test_more_gates_than_a_page_holds_are_all_seen(conference):
    server = FakePrefect()
    (gate, first), *_ = opened(server, conference).items()
    of_first = server.runs[first]
    for number in range(450):
        server.create_flow_run_from_deployment(
            of_first.deployment_id, parameters={}, name="x", tags=of_first.tags, idempotency_key=f"double {number}"
        )

    opened(server, conference)
    assert [run.id for run in server.runs.values() if gate in run.tags and not run.state.is_final()] == [first]


def test_a_gate_whose_form_was_lost_is_asked_anew_after_a_minute_and_a_half(conference, monkeypatch):
    server = FakePrefect()
    (gate, run), *_ = opened(server, conference).items()
    server.suspend(run, form=False)
    monkeypatch.setattr(clock, "now", lambda: START + timedelta(seconds=89))
    assert opened(server, conference)[gate] == run, "its process may still be about to show the form"
    monkeypatch.setattr(clock, "now", lambda: START + timedelta(seconds=90))
    again = opened(server, conference)[gate]
    assert again != run
    assert server.runs[run].state.is_cancelled()


def test_a_gate_that_was_answered_but_waits_all_the_same_takes_its_answer(conference, monkeypatch):
    server = FakePrefect()
    (gate, run), *_ = opened(server, conference).items()
    server.suspend(run, answered=True)
    monkeypatch.setattr(clock, "now", lambda: START + timedelta(seconds=90))
    assert opened(server, conference)[gate] == run
    assert server.runs[run].state.is_scheduled()


def test_what_is_no_longer_waited_for_is_closed(conference):
    server = FakePrefect()
    (_, run), *_ = opened(server, conference).items()
    server.suspend(run)
    cancelled = fold((an_adoption(), a_fact("conference-cancelled", "2026-12-20", reason="no funds")))
    assert keep_gates(server, cancelled, TODAY) == {}
    assert server.runs[run].state.is_cancelled()
