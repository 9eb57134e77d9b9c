"""Who did it, whatever the way; and the policies of a house: a second person, the office that the mandate names."""

import pytest

from domain.kernel.person import Person
from flows import clock
from flows.door.passwords import hashed
from flows.ledger.repository import Ledger
from tests.e2e.machine import Machine
from tests.e2e.planner import ended
from tests.e2e.way import ANSWERS, ID

pytestmark = pytest.mark.e2e
PASSWORD = "a lantern for the harbour"
POLICIES = """
authority = true
second_person = ["reading"]

[[substitutes]]
office = "President of the General Assembly"
by = "bob"
first = 2007-12-01
last = 2008-12-31
"""


def ledger(machine: Machine) -> Ledger:
    return Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}")


def answered(machine: Machine, gate: str, who: str) -> str:
    """Answer *gate* as *who*, with what is known to be right; return what is asked after that, "" for nothing."""
    day, fields = ANSWERS[gate]
    run = machine.gate(gate, ID)
    given = fields if gate == "reading" else {"on": day, **fields}
    told = machine.ask("POST", f"/flow_runs/{run['id']}/resume", {"run_input": given}, who=f"{who}:{PASSWORD}")
    assert told.json().get("status") == "ACCEPT", told.text
    machine.until(lambda: machine.state(run) in ("PAUSED", "COMPLETED", "FAILED"), f"{gate} is taken or asked again")
    again = machine.api("GET", f"/flow_runs/{run['id']}")
    if again["state"]["type"] != "PAUSED":
        return ""
    machine.until(lambda: machine.form(again) is not None, "its form is there")
    return machine.description(again)


def test_who_did_it_by_every_way_and_what_a_house_asks_for(machine):
    machine.home.mkdir(exist_ok=True)
    (machine.home / "policies.toml").write_text(POLICIES)
    machine.up("--demo")
    with ledger(machine) as kept:
        for login, office in (("ada", "Conference secretariat"), ("bob", "Vice-President")):
            person = Person(id=f"p-{login}", login=login, name=login.title(), office=office, roles=("planner",))
            kept.people.add(person, created=clock.now())
            kept.people.set_password(person.id, hashed(PASSWORD), at=clock.now())

    assert "another person confirms it" in answered(machine, "reading", "ada")
    assert "another person confirms it" in answered(machine, "reading", "ada"), "not the same person again"
    assert answered(machine, "reading", "bob") == ""

    assert machine.mandat("clock", ID, ANSWERS["entrustment"][0]).returncode in (0, 1)
    assert "the mandate names the President of the General Assembly" in answered(machine, "entrustment", "ada")
    assert answered(machine, "entrustment", "bob") == ""

    found = machine.api("GET", "/deployments/name/record-entry/record-entry")
    facts = {"conference": ID, "kind": "host-offered", "on": ANSWERS["entrustment"][0], "decider": "Kenya",
             "source": "Letter", "data": "country = KE"}  # fmt: skip
    labels = {"mandat.by": "p-bob"}
    made = machine.ask(
        "POST",
        f"/deployments/{found['id']}/create_flow_run",
        {"parameters": facts, "labels": labels},
        who=f"ada:{PASSWORD}",
    )
    assert ended(machine, made.json())["state"]["type"] == "COMPLETED"

    with ledger(machine) as kept:
        entries = {entry.kind: entry for entry in kept.entries.of(ID)}
        names = kept.people.names()
    told = {kind: (entry.by, entry.way, bool(entry.run)) for kind, entry in entries.items()}
    assert told["mandate-adopted"] == ("engine", "engine", False)
    assert told["mandate-confirmed"] == ("p-ada p-bob", "gate", True)
    assert told["consultations-entrusted"] == ("p-bob", "gate", True)
    assert told["host-offered"] == ("p-ada", "form", True)
    by, way, run = told["clock-moved"]
    assert (way, run) == ("command", False)
    assert "not verified" in names[by]
    history = machine.mandat("history", ID, "--no-moves").stdout
    assert "by Ada, Bob (gate)" in history
    assert "by Ada (form)" in history
    assert "not verified) (command)" in history
