"""The workflow against bare Prefect: a stage's run, its number of tasks, the daily watch over one, some and many.

Processor time of the processes that run flows (each is started anew, as a runner does), waited for with wait4; the
server's own time is the same for both and not counted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import httpx

ROUNDS = 5
MOST_RATIO = 1.5
MOST_TASKS = 8
PORTFOLIOS = (1, 100, 1_000)
TODAY = date(2012, 1, 10)
TEXT = """Resolution adopted by the General Assembly on 21 December 2011

66/{number}. An exercise

1. Decides to convene, no later than the second half of 2013, a high-level conference on exercise {number}, and requests
its President to entrust the President of the Committee on Roads with undertaking consultations with Member States, so
that the General Assembly may take a decision at its sixty-sixth session on the dates of the conference;

2. Welcomes the offer of the Government of Ghana to host the conference.
"""


@contextmanager
def server(home: Path):
    """A Prefect server on a port of its own, in a home of its own."""
    from flows.runtime.prefect_environment import prefect_environment
    from flows.settings import Settings
    from tests.e2e.machine import free_port

    port = free_port()
    environment = prefect_environment(Settings(home=home), port) | {"PREFECT_SERVER_LOGGING_LEVEL": "ERROR"}
    (home / "prefect").mkdir(parents=True)
    os.environ.update({key: value for key, value in environment.items() if key.startswith(("PREFECT_", "MANDAT_"))})
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", "--factory", "prefect.server.api.server:create_app", "--port", str(port)],
            stdout=log, stderr=log,
        )  # fmt: skip
    try:
        end = time.monotonic() + 300
        while time.monotonic() < end:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/api/health", timeout=5).status_code == 200:
                    break
            except httpx.HTTPError:
                time.sleep(0.3)
        yield
    finally:
        process.terminate()
        process.wait(timeout=60)


def executed(run: Any) -> float:
    """Run one flow run as a runner does; return the processor seconds of its process."""
    environment = os.environ | {"PREFECT__FLOW_RUN_ID": str(run), "PREFECT_LOGGING_LEVEL": "ERROR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "prefect.engine"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def opened(ledger: Any, number: int, *, one_of_many: bool = False) -> str:
    """Open an exercise and confirm its reading; *one_of_many* leaves that, and the calendars of all, to the watch."""
    from domain.conferences.entry import entry_of
    from flows import clock
    from flows.application.recording import open_conference, record

    now = clock.now()
    (first,) = open_conference(
        ledger, TEXT.format(number=number), today=TODAY, now=now, rehearsal=True, public_url="http://127.0.0.1:1",
        together=not one_of_many,
    )  # fmt: skip
    conference = str(first.conference.id)
    if not one_of_many:
        record(ledger, entry_of(conference, "mandate-confirmed", TODAY, {}), now=now, today=TODAY)
    return conference


def deployed() -> None:
    """Make Mandat's deployments known, without their schedules."""
    from flows.deployments import deployments

    for each in deployments():
        each.schedules = []
        each.apply()


def stage() -> bool:
    """A stage's run from its gate to what follows, against a bare flow that asks once and runs as many tasks."""
    from prefect.client.orchestration import get_client
    from prefect.deployments.runner import RunnerDeployment
    from prefect.types.entrypoint import EntrypointType

    from bench._bare_stage import bare_stage
    from flows.gates.tags import GATE_TAG
    from flows.ledger.repository import Ledger
    from flows.settings import settings

    bare = RunnerDeployment.from_flow(bare_stage, name="bare-stage", entrypoint_type=EntrypointType.MODULE_PATH).apply()
    answer = {
        "on": TODAY.isoformat(),
        "decider": "President of the Assembly",
        "source": "Letter",
        "led_by": "",
        "reason": "",
    }
    ours: list[float] = []
    theirs: list[float] = []
    most = 0
    with get_client(sync_client=True) as client, Ledger.open(settings().ledger_url) as ledger:
        deployment = client.read_deployment_by_name("consultation/consultation").id

        def whole(run: Any, given: dict[str, str]) -> float:
            spent = executed(run)
            client.resume_flow_run(run, run_input=given)
            spent += executed(run)
            state = client.read_flow_run(run).state
            assert state is not None, run
            assert state.is_completed(), state
            return spent

        for number in range(ROUNDS + 1):
            conference = opened(ledger, 100 + number)
            run = client.create_flow_run_from_deployment(
                deployment, parameters={"conference": conference, "gate": "entrustment"},
                tags=[GATE_TAG, conference, "entrustment"],
            ).id  # fmt: skip
            mine = whole(run, answer)
            tasks = len(
                client.request("POST", "/task_runs/filter", json={"flow_runs": {"id": {"any_": [str(run)]}}}).json()
            )
            most = max(most, tasks)
            other = client.create_flow_run_from_deployment(bare, parameters={"tasks": tasks}).id
            base = whole(other, {"decider": "x"})
            if number:  # the first warms the caches of files
                ours.append(mine)
                theirs.append(base)
    ratio = statistics.median(ours) / statistics.median(theirs)
    good = ratio <= MOST_RATIO and 0 < most <= MOST_TASKS
    print(
        f"a stage's run (asked, answered, recorded, taken up; {most} tasks, at most {MOST_TASKS}), processor seconds, "
        f"medians of {ROUNDS} interleaved: bare {statistics.median(theirs):.2f} · Mandat {statistics.median(ours):.2f}: "
        f"{ratio:.2f}x, at most {MOST_RATIO}x: {'ok' if good else 'MISSED'}"
    )
    return good


def watch() -> bool:
    """Whether a conference takes as long to be watched among many as among some."""
    some, many = PORTFOLIOS[1:]
    each = {size: watched(size) / size for size in (some, many)}
    ratio = each[many] / each[some]
    good = ratio <= MOST_RATIO
    print(
        f"a conference takes {ratio:.2f} times as long among {many:,} as among {some:,}, at most {MOST_RATIO}x: "
        f"{'ok' if good else 'MISSED'}"
    )
    return good


def watched(size: int) -> float:
    """`daily-watch` over *size* conferences: the first pass of a day, and a second one, whose seconds are returned."""
    from flows.daily_watch import daily_watch
    from flows.ledger.repository import Ledger
    from flows.settings import settings

    with Ledger.open(settings().ledger_url) as ledger:
        for number in range(len(ledger.entries.ids()), size):
            opened(ledger, 1000 + number, one_of_many=True)
    first, written = timed(daily_watch), artifacts()
    again = timed(daily_watch)
    assert artifacts() == written, "a second watch of a day wrote artifacts again"
    told = "1 conference" if size == 1 else f"{size:,} conferences"
    print(f"daily-watch over {told}: {first:.1f} s the first time of the day, {again:.1f} s again")
    return again


def artifacts() -> int:
    """Return how many artifacts were ever written."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return int(client.request("POST", "/artifacts/count", json={}).json())


def timed(work: Any) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    os.environ["PREFECT_LOGGING_LEVEL"] = "ERROR"
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with server(home):
            deployed()
            watched(PORTFOLIOS[0])
            good = [stage(), watch()]
    if not all(good):
        sys.exit("the workflow misses a bar")


if __name__ == "__main__":
    main()
