"""Prefect's database is lost in mid-workflow: what waits for a planner is opened again from the ledger, once."""

import shutil
from typing import Any

import pytest

from domain.conferences.gates import ENTRY_OF_GATE
from flows.ledger.repository import Ledger
from tests.e2e.machine import Machine
from tests.e2e.way import ANSWERS, ID

pytestmark = pytest.mark.e2e


def lost_while_down(machine: Machine) -> None:
    assert machine.down() == 0
    shutil.rmtree(machine.home / "prefect")
    machine.up("--demo")


def lost_while_running(machine: Machine) -> None:
    for part in ("prefect.db", "prefect.db-wal", "prefect.db-shm"):
        (machine.home / "prefect" / part).unlink(missing_ok=True)
    told = machine.home / "up.log"
    machine.until(lambda: b"database is gone" in told.read_bytes(), "the loss is told")


def pass_gates(machine: Machine, *gates: str) -> None:
    for gate in gates:
        day, fields = ANSWERS[gate]
        if gate != "reading":
            assert machine.mandat("clock", ID, day).returncode in (0, 1)
        machine.pass_gate(gate, ID, **(fields if gate == "reading" else {"on": day, **fields}))


def kinds(machine: Machine) -> list[str]:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return [entry.kind for entry in ledger.entries.of(ID)]


@pytest.mark.parametrize("losses", [(lost_while_down, lost_while_running), (lost_while_running, lost_while_down)])
def test_prefects_database_is_lost_twice_and_the_workflow_ends_as_if_nothing_had_been(machine, losses):
    machine.up("--demo")
    for gates, at, lost in zip(
        ((), ("reading", "entrustment", "consultations")), ("reading", "decision"), losses, strict=True
    ):
        pass_gates(machine, *gates)
        old = machine.gate(at, ID)["id"]
        feed, entries = machine.feed(ID), kinds(machine)
        lost(machine)
        anew = machine.until(lambda at=at, old=old: another(machine, at, old), f"gate {at} is opened anew")
        watch(machine)
        assert [run["id"] for run in machine.gates()] == [anew["id"]]
        assert kinds(machine) == entries
        assert machine.feed(ID).etag == feed.etag
    pass_gates(machine, "decision", "host-agreement", "holding", "outcome")
    machine.until(lambda: machine.gates() == [], "nothing waits any more")
    facts = [kind for kind in kinds(machine) if kind != "clock-moved"]
    assert facts == ["mandate-adopted", *(ENTRY_OF_GATE[gate] for gate in ANSWERS)]


def another(machine: Machine, gate: str, old: str) -> dict[str, Any] | None:
    """The open gate that is not the *old* one, which a server that is just ending may still tell of."""
    for run in machine.gates():
        if gate in run["tags"] and run["id"] != old and machine.form(run) is not None:
            return run
    return None


def watch(machine: Machine) -> None:
    """Run daily-watch and wait until it has ended."""
    found = machine.api("GET", "/deployments/name/daily-watch/daily-watch")
    run = machine.engine_api("POST", f"/deployments/{found['id']}/create_flow_run", parameters={})
    machine.until(lambda: machine.state(run) == "COMPLETED", "daily-watch has ended")
