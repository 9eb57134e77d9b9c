"""The real history, day by day through the forms of the Prefect UI: it gives the findings that history would have had.

Facts and sources: docs/replay.md and examples/south-south-2009.jsonl.
"""

import json

import pytest

from tests.e2e.planner import completed, kinds, open_gates, standing
from tests.e2e.texts import EXAMPLES

pytestmark = pytest.mark.e2e
ID = "a-res-62-209-13"
ENTRIES = [json.loads(line) for line in (EXAMPLES / "south-south-2009.jsonl").read_text(encoding="utf-8").splitlines()]
AT_A_GATE = {"consultations-entrusted": "entrustment", "consultations-reported": "consultations"}


def move(machine, day):
    completed(machine, "move-clock", conference=ID, today=day, decider="Secretary of the Committee")


def told(machine):
    """Codes of the findings as of the conference's today, by what they are about."""
    return json.loads(machine.mandat("status", ID, "--format", "json").stdout)


def codes(machine):
    return {finding["code"] for finding in told(machine)["findings"]}


def enter(machine, entry):
    data = "\n".join(f"{key} = {json.dumps(value)}" for key, value in entry["data"].items())
    completed(
        machine, "record-entry", conference=ID, kind=entry["kind"], on=entry["on"], decider=entry["actor"],
        source=entry["source"], data=data,
    )  # fmt: skip


def test_the_history_of_the_south_south_conference_gives_its_findings_day_by_day(machine):
    machine.up("--demo")
    machine.pass_gate("reading", ID, answer="The reading is right", decider="Secretary of the Committee")
    rest = {(entry["on"], entry["kind"]): entry for entry in ENTRIES[1:]}

    def play(day):
        """Move to the day, and enter what happened on it: at its gate where one is open, else by record-entry."""
        move(machine, day)
        for (on, kind), entry in rest.items():
            if on == day and kind in AT_A_GATE:
                fields = {"on": on, "decider": entry["actor"], "source": entry["source"]}
                machine.pass_gate(AT_A_GATE[kind], ID, **fields)
            elif on == day:
                enter(machine, entry)

    play("2008-05-22")
    move(machine, "2008-09-15")
    assert "decision-due" in codes(machine)
    assert "decision-overdue" not in codes(machine)
    move(machine, "2008-09-16")
    completed(machine, "daily-watch")
    assert "decision-overdue" in codes(machine)
    machine.until(lambda: "decision-overdue" in machine.artifact(ID), "decision-overdue in the artifact", 60)
    assert standing(machine, ID).stage == "consultation", "the mandate is not closed"
    play("2008-10-23")
    play("2008-12-19")
    assert "decision-overdue" not in codes(machine), "the renewal supersedes the day of the decision"
    assert standing(machine, ID).round == 2
    move(machine, "2009-06-30")
    assert "window-passed" not in codes(machine)
    move(machine, "2009-07-01")
    assert "window-passed" in codes(machine)
    assert told(machine)["opening"] is None

    play("2009-10-06")
    state, now = standing(machine, ID), told(machine)
    assert (now["stage"], now["opening"]) == ("hosting", "2009-12-01")
    assert (now["host"]["country"], now["host"]["city"]) == ("KE", "Nairobi")
    assert [(host.country, host.status) for host in state.hosts] == [("AR", "welcomed"), ("KE", "accepted")]
    assert {"impossible-lead-time", "dates-outside-window"} <= codes(machine)
    assert now["impossible"]
    assert [task["id"] for task in now["next"] + now["late"] if task["finish"] and task["finish"] < "2009-10-06"] == []
    summary = machine.artifact(ID)
    assert "impossible-lead-time" in summary
    assert "data:image/svg+xml;base64," in summary
    open_gates(machine, ID, "host-agreement")

    play("2009-12-03")
    play("2009-12-21")
    assert told(machine)["stage"] == "closed"
    open_gates(machine, ID)
    assert [kind for kind in kinds(machine, ID) if kind != "mandate-confirmed"] == [entry["kind"] for entry in ENTRIES]
