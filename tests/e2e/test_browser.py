"""A planner in the Prefect UI, in a real browser: from the text of a resolution to the closing of its conference.

`make pictures` keeps what is seen on the way for the planner's guide.
"""

import re
from datetime import date

import pytest

from flows.ledger.repository import Ledger
from flows.orchestration.run_names import QUESTION_OF_GATE
from tests.e2e.browsing import Planner, at_the_ui
from tests.e2e.machine import Machine
from tests.e2e.texts import SEED
from tests.e2e.way import ANSWERS, ID

pytestmark = [pytest.mark.e2e, pytest.mark.browser, pytest.mark.xdist_group("browser")]
LABELS = {
    "answer": "Is the reading right?",
    "decider": "Who decides",
    "source": "Source",
    "start": "First day",
    "end": "Last day",
    "host": "Host",
    "city": "City",
}
DAY = {
    "entrustment": "Day of the letter",
    "consultations": "Day of the report",
    "decision": "Day of the decision",
    "host-agreement": "Day of signature",
    "holding": "Day of the closing",
    "outcome": "Day of the endorsement",
}


LATER = """Resolution adopted by the General Assembly on 14 July 2008

62/998. An exercise

The General Assembly,

Recalling its resolution 62/209,

1. Decides that the high-level United Nations conference on South-South cooperation shall be held from 2 to 4 June 2009;
"""


def filled(gate: str) -> dict[str, object]:
    """What a planner fills in at *gate*, by the labels that the form shows."""
    day, fields = ANSWERS[gate]
    said = {
        LABELS[name]: date.fromisoformat(value) if name in ("start", "end") else value for name, value in fields.items()
    }
    return ({DAY[gate]: date.fromisoformat(day)} if gate in DAY else {}) | said


def kinds(machine: Machine) -> list[str]:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return [entry.kind for entry in ledger.entries.of(ID)]


def today_of_rehearsal(machine: Machine) -> date | None:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return ledger.entries.conference(ID).today


def to_do(machine: Machine) -> str:
    """The address of the to-do list, as `mandat up` prints it."""
    found = re.search(r"http\S+/runs\?\S+", (machine.home / "up.log").read_text())
    assert found is not None
    return found[0]


def planner_page(machine: Machine) -> str:
    """The planner page of the conference, from the address that `mandat up` prints."""
    found = re.search(r"http\S+/f/\S+", (machine.home / "up.log").read_text())
    assert found is not None
    return f"{found[0]}{ID}/en/"


def move_clock(machine: Machine, day: str) -> None:
    assert machine.mandat("clock", ID, day).returncode in (0, 1)


def answer(planner: Planner, machine: Machine, gate: str, day: str = "", **other: object) -> None:
    """Move the clock to the day of *gate*, open it from the to-do list, fill in its form and submit."""
    day = day or ANSWERS[gate][0]
    move_clock(machine, day)
    other = {DAY[gate]: date.fromisoformat(day)} | other
    machine.gate(gate, ID)
    planner.to_do(to_do(machine))
    planner.open_gate(QUESTION_OF_GATE[gate])
    planner.fill(filled(gate) | other)
    planner.send()


def test_a_planner_takes_a_conference_from_its_text_to_its_closing_in_the_prefect_ui(machine, request, tmp_path):
    machine.up()
    shots = request.config.getoption("--pictures")
    with at_the_ui(f"http://127.0.0.1:{machine.prefect_port}", tmp_path / "failed.png", shots) as planner:
        planner.sign_in(machine.planner)
        planner.run("open-conference")
        planner.fill({"Text of the resolution": SEED, "First day of a rehearsal": "2007-12-19"})
        planner.picture("open-conference")
        planner.send()
        machine.gate("reading", ID)

        planner.to_do(to_do(machine))
        planner.open_gate(QUESTION_OF_GATE["reading"], picture="to-do")
        planner.picture("gate")
        planner.submit()
        assert len(planner.complaints()) == 2, "an empty form is refused at each field that decides"
        planner.fill(filled("reading"))
        planner.send()
        machine.gate("entrustment", ID)
        assert kinds(machine)[-1] == "mandate-confirmed"

        for gate in ("entrustment", "consultations"):
            answer(planner, machine, gate)
            machine.until(lambda: len(machine.gates()) == 1 and machine.gates()[0]["tags"], "the next gate")

        before = machine.feed(ID, "delegations")
        answer(planner, machine, "decision", **{"First day": date(2009, 12, 1), "Last day": date(2009, 12, 3)})
        again = machine.until(
            lambda: next(
                (run for run in machine.gates() if "decision" in run["tags"] and "not taken" in said(machine, run)),
                None,
            ),
            "a decision outside the window is asked again",
        )
        planner.page.goto(f"{planner.base}/runs/flow-run/{again['id']}")
        planner.resume()
        planner.picture("decision-again")
        assert "NOT TAKEN" in planner.field(DAY["decision"]).inner_text()
        assert machine.feed(ID, "delegations").etag == before.etag, "a refused answer changes nothing"
        planner.fill(filled("decision"))
        planner.send()
        machine.gate("host-agreement", ID)
        assert machine.feed(ID).day("opening") == "2009-05-04"

        text = planner.artifact(ID)
        assert "hosting" in text
        chart = planner.page.get_by_role("img", name="Chart of the plan")
        assert chart.evaluate("image => image.complete && image.naturalWidth") > 300
        planner.picture("artifact")
        chart.scroll_into_view_if_needed()

        planner.run("move-clock")
        clock = {"Conference": ID, "Move the clock to": date(2008, 7, 21), "Who decides": "Trainer"}
        planner.fill(clock)
        planner.send()
        machine.until(lambda: today_of_rehearsal(machine) == date(2008, 7, 21), "the clock was moved by its form")
        planner.run("amend-conference")
        planner.fill({"Conference": ID, "Text of the resolution": LATER})
        planner.send()
        amending = machine.until(
            lambda: next((run for run in machine.gates() if "Amend" in run["name"] and machine.form(run)), None),
            "the differences are shown",
        )
        planner.page.goto(f"{planner.base}/runs/flow-run/{amending['id']}")
        planner.resume()
        assert "2009-06-02" in planner.field("What is to be done?").inner_text()
        assert machine.feed(ID).day("opening") == "2009-05-04", "nothing changes before a planner says so"
        amendment = {
            "What is to be done?": "Record these changes",
            "Day of the resolution": date(2008, 7, 14),
            "Who decides": "General Assembly",
            "Source": "A/RES/62/998",
        }
        planner.fill(amendment)
        planner.picture("amendment")
        planner.send()
        machine.until(lambda: machine.feed(ID).day("opening") == "2009-06-02", "the calendar has the new day")
        planner.page.goto(planner_page(machine))
        planner.picture("planner-page")

        for gate, day in (("host-agreement", "2008-11-03"), ("holding", "2009-06-04"), ("outcome", "2009-06-26")):
            answer(planner, machine, gate, day)
            machine.until(
                lambda kind=gate: not any(kind in run["tags"] for run in machine.gates()), f"{gate} is closed"
            )
        machine.until(lambda: kinds(machine)[-1] == "outcome-endorsed", "the outcome is endorsed")
        assert "closed" in planner.artifact(ID)


def said(machine: Machine, run: dict) -> str:
    """What stands above the form of *run*, where it is there already."""
    return machine.description(run) if machine.form(run) is not None else ""
