"""The main job as its users do it: from the text of a resolution to a calendar that moves."""

import json

import httpx
import pytest

from flows.ledger.repository import Ledger
from tests.e2e.machine import Machine
from tests.e2e.texts import ENGLISH, EXAMPLES, OTHER_FRENCH
from tests.e2e.way import ANSWERS, ID

pytestmark = pytest.mark.e2e


def plan_of(machine: Machine, conference: str):
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return ledger.plans.newest(conference)


def test_a_conference_goes_from_its_resolution_to_its_closing_through_gates_and_calendars_follow(machine):
    machine.up("--demo")
    before = machine.feed(ID)
    assert before.day("window-closes") == "2009-06-30"
    assert before.day("decision-due") == "2008-09-15"
    assert before.day("anniversary") == "2008-09-12"
    assert before.status_again == 304
    held = dict(before.items)

    for gate, (day, fields) in ANSWERS.items():
        moved = machine.mandat("clock", ID, day)
        assert moved.returncode in (0, 1), moved.stderr
        if gate != "holding":
            run = machine.gate(gate, ID)
            refused = machine.answer(run)
            assert refused["status"] == "REJECT", "an empty answer must be refused"
        before = machine.feed(ID)
        dated = fields if gate == "reading" else {"on": day, **fields}
        machine.pass_gate(gate, ID, **dated)
        after = machine.feed(ID)
        assert after.status_again == 304
        was, now = before.sequences(), after.sequences()
        for uid in set(was) & set(now):
            step = 1 if was[uid][0] != now[uid][0] else 0
            assert now[uid][1] - was[uid][1] == step, (gate, uid, was[uid], now[uid])
        gone = {uid: str(held[uid]["status"]) for uid in set(held) - set(after.items)}
        assert set(gone.values()) <= {"CANCELLED"}, "an item keeps its UID all through; only tombstones are taken away"
        standing = {uid for uid in held if uid.startswith("milestone-") and str(held[uid]["status"]) != "CANCELLED"}
        assert standing <= set(after.items)
        held = dict(after.items)
        plan = plan_of(machine, ID)
        open_tasks = [task for task in plan.tasks if task.state in ("open", "started")]
        assert [task.id for task in open_tasks if task.finish and task.finish < plan.as_of] == []
        if gate == "decision":
            assert after.day("opening") == "2009-05-04"
            assert "BEGIN:VEVENT" in httpx.get(f"http://127.0.0.1:{machine.port}/{ID}/press.fr.ics").text

    assert machine.mandat("status", ID, "--format", "json").returncode in (0, 1)
    assert plan_of(machine, ID).stage == "closed"
    assert machine.down() == 0
    assert machine.survivors() == []


def test_a_wrong_answer_is_asked_again_with_the_reason(machine):
    machine.up("--demo")
    machine.pass_gate("reading", ID, **ANSWERS["reading"][1])
    first = machine.gate("entrustment", ID)
    told = machine.answer(first, on="2009-01-28", decider="President of the General Assembly", source="Letter")
    assert told["status"] == "ACCEPT"
    machine.until(
        lambda: (
            machine.state(first) == "PAUSED" and "not taken" in machine.description(machine.gate("entrustment", ID))
        ),
        "asked again",
    )
    again = machine.gate("entrustment", ID)
    assert again["id"] == first["id"]
    assert "today" in machine.description(again)
    assert plan_of(machine, ID).stage == "consultation"


def test_killed_between_two_gates_the_conference_stands_and_the_next_gate_is_there_once(machine):
    machine.up("--demo")
    machine.pass_gate("reading", ID, **ANSWERS["reading"][1])
    machine.gate("entrustment", ID)
    feed = machine.feed(ID).etag
    machine.kill()
    machine.until(lambda: machine.survivors() == [], "nothing is left running", 30)
    machine.up("--demo")
    machine.gate("entrustment", ID)
    assert len(machine.gates()) == 1
    assert machine.feed(ID).etag == feed
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        kinds = [entry.kind for entry in ledger.entries.of(ID)]
    assert sorted(kinds) == ["clock-moved", "mandate-adopted", "mandate-confirmed"]


def test_an_answer_by_the_command_line_closes_the_gate_and_a_missed_decision_is_told_everywhere(machine):
    machine.up("--demo")
    machine.gate("reading", ID)
    done = machine.mandat("record", ID, "mandate-confirmed", "actor=Secretary of the Committee")
    assert done.returncode in (0, 1), done.stderr
    machine.gate("entrustment", ID)
    machine.until(lambda: len(machine.gates()) == 1, "the gate of the reading is closed", 60)
    overdue = machine.mandat("clock", ID, "2008-09-16")
    assert overdue.returncode in (0, 1), overdue.stderr
    status = machine.mandat("status", ID)
    assert "decision-overdue" in status.stdout
    assert status.returncode == 1
    machine.until(lambda: "decision-overdue" in machine.artifact(ID), "decision-overdue in the artifact", 60)
    planner = (machine.home / "planner-token").read_text().strip()
    base = f"http://127.0.0.1:{machine.port}"
    page = httpx.get(f"{base}/f/{planner}/", follow_redirects=True).text
    one = httpx.get(f"{base}/f/{planner}/{ID}/", follow_redirects=True)
    assert "decision-overdue" in page + one.text
    assert "decision-overdue" not in httpx.get(f"{base}/{ID}/en/").text, "findings are not for the public page"


@pytest.mark.parametrize(
    ("text", "as_of", "conference", "closes", "decision", "anniversary"),
    [
        (OTHER_FRENCH, "2010-12-20", "a-res-65-209-13", "2011-12-31", "2011-09-12", "2011-09-12"),
        (ENGLISH, "2011-12-21", "a-res-66-999-1", "2013-12-31", "2012-09-17", "2013-06-14"),
    ],
    ids=["french", "english"],
)
def test_another_resolution_gives_its_own_dates(machine, text, as_of, conference, closes, decision, anniversary):
    machine.up()
    path = machine.home / "inbox" / "other.txt"
    path.write_text(text, encoding="utf-8")
    opened = machine.mandat("open", str(path), "--as-of", as_of)
    assert opened.returncode == 0, opened.stderr
    machine.gate("reading", conference)
    seen = machine.feed(conference)
    assert (seen.day("window-closes"), seen.day("decision-due"), seen.day("anniversary")) == (
        closes, decision, anniversary,
    )  # fmt: skip
    read = json.loads(machine.mandat("read", str(path), "--format", "json").stdout)
    host = read["mandates"][0]["hosts"][0]["country"]
    assert host == ("UY" if conference.startswith("a-res-65") else "GH")


def test_a_mandate_whose_window_lies_ahead_runs_live_and_a_second_start_changes_nothing(machine):
    example = EXAMPLES / "exercise-highland-water.en.txt"
    machine.up("--demo")
    opened = machine.mandat("open", str(example))
    assert opened.returncode == 0, opened.stderr
    conference = "a-res-81-999-3"
    machine.gate("reading", conference)
    status = json.loads(machine.mandat("status", conference, "--format", "json").stdout)
    assert status["rehearsal"] is False
    assert status["window"]["latest"] == "2029-12-31"
    assert json.loads(machine.mandat("status", ID, "--format", "json").stdout)["rehearsal"] is True
    feeds = [machine.feed(each).etag for each in (ID, conference)]
    gates = sorted(run["id"] for run in machine.gates())
    assert machine.down() == 0
    machine.up("--demo")
    machine.gate("reading", conference)
    assert [machine.feed(each).etag for each in (ID, conference)] == feeds
    assert sorted(run["id"] for run in machine.gates()) == gates
    assert machine.mandat("open", str(example)).returncode == 0
    taken = machine.mandat("up", "--port", str(machine.port), "--prefect-port", str(machine.prefect_port))
    assert taken.returncode == 3
    assert "running on this home already" in taken.stderr


def test_a_ledger_that_is_not_a_database_is_told_and_left_as_it_is(machine):
    broken = machine.home / "ledger.db"
    broken.write_text("this is a shopping list, not a database\n" * 50)
    told = machine.mandat("up", "--demo", "--port", str(machine.port), "--prefect-port", str(machine.prefect_port))
    assert told.returncode == 3
    assert "Traceback" not in told.stderr
    assert broken.read_text().startswith("this is a shopping list")
    assert machine.survivors() == []
