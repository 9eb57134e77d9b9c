"""Every way in gives one entry; nobody answers twice; what was missed is made up for once; what died is put right."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from tests.e2e.planner import answered, asked, completed, ended, kinds, open_gates, refused, standing, start

pytestmark = pytest.mark.e2e
ID = "a-res-62-209-13"
LETTER = {"on": "2007-12-19", "decider": "President of the General Assembly", "source": "Letter of 19 December"}


def test_a_fact_comes_in_once_by_whatever_way_and_is_told_to_who_comes_late(machine):
    machine.up("--demo")
    run = machine.gate("reading", ID)
    both = {"answer": "The reading is right", "decider": "Secretary"}
    path = f"/flow_runs/{run['id']}/resume"
    with ThreadPoolExecutor(2) as pool:
        told = list(
            pool.map(lambda who: machine.ask("POST", path, {"run_input": both | who}), [{}, {"decider": "Chair"}])
        )
    statuses = sorted(answer.json().get("status", "refused") if answer.is_success else "refused" for answer in told)
    assert statuses.count("ACCEPT") == 1, statuses
    assert ended(machine, run)["state"]["type"] == "COMPLETED"
    assert kinds(machine, ID).count("mandate-confirmed") == 1

    # the command line was faster than the planner at the gate
    gate = machine.gate("entrustment", ID)
    recorded = machine.mandat("record", ID, "consultations-entrusted", "source=Letter of 18 December", "actor=PGA")
    assert recorded.returncode in (0, 1), recorded.stderr
    late = machine.answer(gate, **LETTER | {"led_by": "Somebody else"})
    if late["status"] == "ACCEPT":  # the gate had not closed by itself yet
        seen = ended(machine, gate)
        assert seen["state"]["type"] in ("FAILED", "CANCELLED"), seen["state"]
        assert "ledger" in seen["state"]["message"]
    open_gates(machine, ID, "consultations")
    assert kinds(machine, ID).count("consultations-entrusted") == 1

    # replies of several States by one form, asked again where a State is not known
    run = start(machine, "record-reply", conference=ID)
    seen = asked(machine, run)
    assert machine.answer(seen)["status"] == "REJECT"
    reply = {
        "states": "Kenya, Argentine, Atlantis", "subjects": ["nature", "dates"], "on": "2007-12-19", "view": "Nairobi in May",
        "decider": "Secretariat", "source": "Notes verbales of 19 December",
    }  # fmt: skip
    assert machine.answer(seen, **reply)["status"] == "ACCEPT"
    machine.until(
        lambda: machine.state(run) == "PAUSED" and "Atlantis" in machine.description(asked(machine, run)), "asked again"
    )
    answered(machine, run, **reply | {"states": "Kenya, Argentine\nPerú"})
    found = {(reply.state, reply.subject) for reply in standing(machine, ID).replies}
    assert found == {(state, subject) for state in ("KE", "AR", "PE") for subject in ("nature", "dates")}

    # what cannot be recorded is told in words
    told = refused(
        machine, "record-entry", conference=ID, kind="conference-held", on="2007-12-19", decider="x", source="A/1"
    )
    assert "cannot have been held before its decided opening" in told
    told = refused(
        machine, "record-entry", conference="nowhere", kind="baseline-set", on="2007-12-19", decider="x", source="A/1"
    )
    assert ID in told, "the conferences that are there are named"
    told = refused(machine, "open-conference", text="1. Takes note of the report on rural roads;")
    assert "convenes no event" in told
    mended = machine.api("POST", "/flow_runs/filter", flow_runs={"name": {"like_": "Put right"}})
    assert mended == [], "what was refused in words needs no mending"

    # a planner who runs a stage by hand does not open a second gate
    completed(machine, "consultation", conference=ID)
    open_gates(machine, ID, "consultations")


def test_a_week_off_is_made_up_for_once_and_a_crashed_gate_is_put_right_by_the_server_itself(machine):
    machine.up("--demo")
    machine.gate("reading", ID)
    week_off(machine)
    crash(machine)


def week_off(machine):
    """Seven runs of the daily watch were due while the machine was off: one makes up for all."""
    found = machine.api("GET", "/deployments/name/daily-watch/daily-watch")
    due = [datetime.now(UTC) - timedelta(days=days) for days in range(7, 0, -1)]
    runs = [
        machine.engine_api(
            "POST",
            f"/deployments/{found['id']}/create_flow_run",
            state={"type": "SCHEDULED", "state_details": {"scheduled_time": day.isoformat()}},
        )
        for day in due
    ]
    states = [ended(machine, run)["state"]["type"] for run in runs]
    assert states.count("COMPLETED") in (1, 2), states
    assert states.count("CANCELLED") == 7 - states.count("COMPLETED"), states


def crash(machine):
    """The server itself puts right what a crashed run left: the gate that asks is there again."""
    names = {each["name"] for each in machine.engine_api("POST", "/automations/filter")}
    assert names == {
        "Mandat: put right after a failed or crashed run", "Mandat: a run that fell silent has crashed",
    }  # fmt: skip
    gate = machine.gate("reading", ID)
    machine.engine_api(
        "POST", f"/flow_runs/{gate['id']}/set_state", state={"type": "CRASHED", "message": "killed"}, force=True
    )
    mended = machine.until(
        lambda: machine.api(
            "POST",
            "/flow_runs/filter",
            flow_runs={"name": {"like_": "Put right"}, "state": {"type": {"any_": ["COMPLETED"]}}},
        ),
        "the automation ran put-right",
    )
    assert mended
    open_gates(machine, ID, "reading")
    machine.gate("reading", ID)
