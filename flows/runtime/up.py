"""Up: everything on one machine: Prefect's server with its UI, the flows, the calendar server."""

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx

from domain.conferences.acted import Acted
from domain.conferences.conference import Conference
from domain.kernel.errors import BadInput, ServiceMissing
from domain.kernel.person import ENGINE
from domain.plans.plan import Plan
from flows import clock
from flows.application.recording import open_conference
from flows.door.engine_secret import engine_credential
from flows.feeds.planner_link import planner_link
from flows.ledger.repository import Ledger
from flows.runtime.operator_settings import left_out
from flows.runtime.prefect_environment import prefect_database, prefect_environment
from flows.runtime.processes import Processes, answers, refuse_taken_port
from flows.settings import Settings

DEMO = "A-RES-62-209.fr.txt"
DEMO_AS_OF = date(2007, 12, 19)
_ROOM = 200 * 2**20
"""Bytes that must be free on the disk of the home before anything is started."""

Say = Callable[[str], None]


def prepared(settled: Settings) -> None:
    """Raise ServiceMissing where the home cannot be written or the disk is full; make its folders."""
    try:
        for folder in (settled.home, settled.inbox, settled.home / "prefect", settled.home / "logs"):
            folder.mkdir(parents=True, exist_ok=True)
        probe = settled.home / ".probe"
        probe.write_bytes(b"\0" * 4096)
        probe.unlink()
    except OSError as error:
        raise ServiceMissing(
            f"the home {settled.home} cannot be written: {error.strerror}", remedy="Set MANDAT_HOME to another folder"
        ) from error
    if shutil.disk_usage(settled.home).free < _ROOM:
        raise ServiceMissing(
            f"less than {_ROOM // 2**20} MB are free on the disk of {settled.home}",
            remedy="Make room, or set MANDAT_HOME to another disk",
        )


def refuse_taken_ports(port: int, prefect_port: int) -> None:
    """Raise ServiceMissing where a port is taken, BadInput where the two are one."""
    if port == prefect_port:
        raise BadInput(
            f"both servers are given {port}", place="--prefect-port", remedy="Choose another for one of them"
        )
    refuse_taken_port(port, "the calendar server", "--port")
    refuse_taken_port(prefect_port, "the Prefect server", "--prefect-port")


def open_demo(ledger: Ledger, settled: Settings) -> None:
    """Open the conference of the demo as a rehearsal; where it is there, change nothing."""
    path = Path(__file__).parents[2] / "examples" / DEMO
    if not path.is_file():
        raise BadInput("the demo's resolution is not there", place=str(path), remedy="Run from a checkout of Mandat")
    open_conference(
        ledger,
        path.read_text(encoding="utf-8"),
        today=DEMO_AS_OF,
        now=clock.now(),
        rehearsal=True,
        public_url=settled.public_url,
        acted=Acted(by=ENGINE.id, way="engine"),
    )


@contextmanager
def running(settled: Settings, port: int, prefect_port: int, lock: int, say: Say) -> Iterator[Processes]:
    """Run all services of one machine; leaving the context ends them."""
    environment = prefect_environment(settled, prefect_port)
    unused = left_out(os.environ, environment)
    if unused:
        say(f"not used here, as they are for clients of other servers: {', '.join(unused)}")
    ready = settled.home / "flows-ready"
    ready.unlink(missing_ok=True)
    with Processes(settled.home / "logs", environment, lock) as processes:
        say("starting the Prefect server, the flows and the calendar server")
        processes.start(
            "prefect", "-m", "uvicorn", "--factory", "flows.runtime.prefect_server:make_app", "--host", "127.0.0.1",
            "--port", str(prefect_port), "--no-proxy-headers", "--timeout-keep-alive", "5", "--log-level", "warning",
        )  # fmt: skip
        processes.start("flows", "-m", "flows.runtime.serve")
        processes.start("calendars", "-m", "flows.runtime.calendar_server", "--host", "127.0.0.1", "--port", str(port))
        processes.wait_for(lambda: answers(f"http://127.0.0.1:{port}/readyz"), "the calendar server")
        say("the calendar server answers")
        processes.wait_for(lambda: answers(f"http://127.0.0.1:{prefect_port}/api/health"), "the Prefect server")
        say("the Prefect server answers")
        processes.wait_for(ready.exists, "the flows")
        say("the flows are served")
        yield processes


def waiting_gates(settled: Settings, prefect_port: int) -> int:
    """Return how many runs wait for a planner."""
    body = {"flow_runs": {"state": {"type": {"any_": ["PAUSED"]}}}}
    login, _, password = engine_credential(settled).partition(":")
    base = f"http://127.0.0.1:{prefect_port}/api"
    try:
        with httpx.Client(base_url=base, auth=(login, password), timeout=5.0) as client:
            token = client.get("/csrf-token", params={"client": "mandat-up"}).raise_for_status().json()["token"]
            forged = {"Prefect-Csrf-Token": token, "Prefect-Csrf-Client": "mandat-up"}
            return len(client.post("/flow_runs/filter", json=body, headers=forged).raise_for_status().json())
    except httpx.HTTPError:
        return 0


def standing(settled: Settings) -> tuple[tuple[tuple[Conference, Plan | None], ...], str]:
    """Return the conferences with their plans, and the operator's planner link."""
    with Ledger.open(settled.ledger_url) as ledger:
        each = tuple((ledger.entries.conference(name), ledger.plans.newest(name)) for name in ledger.entries.ids())
        return each, planner_link(ledger, settled)


def until_told(processes: Processes, settled: Settings, say: Say) -> None:
    """Wait for Ctrl-C or SIGTERM; meanwhile start again what ends by itself, and Prefect where it lost its database.

    Raises ServiceMissing where a service ends again and again.
    """
    told = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told.set())
    database = prefect_database(settled)
    known = _identity(database)
    while not told.wait(0.5):
        if _identity(database) != known:
            say("Prefect's database is gone; starting Prefect anew, what waits for you is opened again from the ledger")
            for left in database.parent.glob(f"{database.name}-*"):  # of the old file; they would spoil the new one
                left.unlink(missing_ok=True)
            database.unlink(missing_ok=True)
            processes.restart("prefect")
            processes.wait_for(database.exists, "the Prefect server")
            known = _identity(database)
            processes.restart("flows")
        processes.mend(say)
    print(file=sys.stderr)  # noqa: T201 - leaves the line of the ^C


def _identity(path: Path) -> int:
    """Return what tells this file from another of the same name; 0 where there is none."""
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0
