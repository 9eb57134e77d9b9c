"""A planner at the Prefect UI: runs deployments from their forms, answers what is asked, reads what is told."""

from typing import Any

from flows.gates.tags import PLANNERS
from flows.ledger.repository import Ledger
from tests.e2e.machine import Machine

ENDED = ("COMPLETED", "FAILED", "CANCELLED", "CRASHED")


def start(machine: Machine, deployment: str, **parameters: Any) -> dict[str, Any]:
    """Press Run on a deployment with its form filled in: as a planner where it is for planners, else as the engine."""
    found = machine.api("GET", f"/deployments/name/{deployment}/{deployment}")
    body = {"parameters": parameters, "state": {"type": "SCHEDULED"}}
    who = machine.planner if PLANNERS in found["tags"] else machine.engine
    answer = machine.ask("POST", f"/deployments/{found['id']}/create_flow_run", body, who=who)
    answer.raise_for_status()
    return answer.json()


def ended(machine: Machine, run: dict[str, Any]) -> dict[str, Any]:
    """The run once it has ended."""
    return machine.until(lambda: _read(machine, run, ENDED), f"{run['name']} ended")


def asked(machine: Machine, run: dict[str, Any]) -> dict[str, Any]:
    """The run once it waits for an answer, its form there."""

    def waits() -> dict[str, Any] | None:
        seen = _read(machine, run, ("PAUSED", *ENDED))
        assert seen is None or seen["state"]["type"] == "PAUSED", seen["state"]
        return seen if seen and machine.form(seen) is not None else None

    return machine.until(waits, f"{run['name']} asks")


def completed(machine: Machine, deployment: str, **parameters: Any) -> dict[str, Any]:
    seen = ended(machine, start(machine, deployment, **parameters))
    assert seen["state"]["type"] == "COMPLETED", seen["state"]["message"]
    return seen


def refused(machine: Machine, deployment: str, **parameters: Any) -> str:
    """Why the run of a form failed."""
    seen = ended(machine, start(machine, deployment, **parameters))
    assert seen["state"]["type"] == "FAILED", seen["state"]
    return str(seen["state"]["message"])


def answered(machine: Machine, run: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Answer what a run asks, and wait until it has ended."""
    told = machine.answer(asked(machine, run), **fields)
    assert told["status"] == "ACCEPT", told
    seen = ended(machine, run)
    assert seen["state"]["type"] == "COMPLETED", seen["state"]["message"]
    return seen


def kinds(machine: Machine, conference: str) -> list[str]:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return [entry.kind for entry in ledger.entries.of(conference) if entry.kind != "clock-moved"]


def standing(machine: Machine, conference: str) -> Any:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        return ledger.entries.conference(conference)


def open_gates(machine: Machine, conference: str, *expected: str) -> None:
    """Wait until exactly the *expected* gates of *conference* are open, each once."""

    def there() -> bool:
        found = [set(run["tags"]) for run in machine.gates() if conference in run["tags"]]
        return len(found) == len(expected) and all(any(gate in tags for tags in found) for gate in expected)

    machine.until(there, f"{conference} waits for {expected}")


def _read(machine: Machine, run: dict[str, Any], states: tuple[str, ...]) -> dict[str, Any] | None:
    seen = machine.api("GET", f"/flow_runs/{run['id']}")
    return seen if seen["state"]["type"] in states else None
