"""Pool: a Mandat as deploy/README.md runs it for many: server, worker of a process pool, follower, each killable."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

from flows.runtime.prefect_environment import prefect_environment
from flows.settings import Settings
from tests.e2e.machine import PATIENCE, Machine

ROOT = Path(__file__).parents[2]
PREFECT = str(Path(sys.executable).with_name("prefect"))
LOST_AFTER = 30.0
"""Seconds; the default of three minutes would make the test wait for little else."""


@dataclass
class Pool(Machine):
    """The parts are started again by a supervisor when they end, as an operator's would; what is killed stays killed."""

    parts: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    supervised: threading.Lock = field(default_factory=threading.Lock)

    @property
    def environment(self) -> dict[str, str]:
        settled = Settings(home=self.home, public_url=f"http://127.0.0.1:{self.port}")
        fast = {"PREFECT_WORKER_QUERY_SECONDS": "1", "MANDAT_LOST_AFTER": str(LOST_AFTER)}
        return prefect_environment(settled, self.prefect_port) | fast | self.extra

    def up(self, *parts: str) -> None:
        for folder in (self.home / "inbox", self.home / "prefect", self.home / "logs"):
            folder.mkdir(parents=True, exist_ok=True)
        for part in parts or ("server", "worker", "follower"):
            self.start(part)
            if part == "server":
                self.until(self.answers, "the server answers")

    def start(self, part: str) -> None:
        command = {
            "server": [sys.executable, "-m", "uvicorn", "--factory", "flows.runtime.prefect_server:make_app",
                       "--port", str(self.prefect_port), "--log-level", "warning", "--no-proxy-headers"],
            "worker": [PREFECT, "worker", "start", "--pool", "mandat", "--type", "process"],
            "follower": [sys.executable, "-m", "flows.orchestration.ledger_follower"],
        }[part]  # fmt: skip
        with (self.home / "logs" / f"{part}.log").open("ab") as log:
            self.parts[part] = subprocess.Popen(
                command, env=self.environment, cwd=self.home, stdin=subprocess.DEVNULL,
                stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip

    def deploy(self) -> None:
        """As deploy/README.md says."""
        self.prefect("work-pool", "create", "mandat", "--type", "process")
        self.redeploy()

    def redeploy(self) -> None:
        """Register the deployments of the present code, where there are others of the same names too."""
        self.prefect("--no-prompt", "deploy", "--all", "--prefect-file", "deploy/prefect.yaml")

    def prefect(self, *arguments: str) -> None:
        done = subprocess.run(
            [PREFECT, *arguments], env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def answers(self) -> bool:
        with contextlib.suppress(httpx.HTTPError):
            return httpx.get(f"http://127.0.0.1:{self.prefect_port}/api/health", timeout=5).status_code == 200
        return False

    def sigkill(self, part: str, *, with_its_runs: bool = True) -> None:
        """Kill *part* with no chance to say a word; the runs of a worker too, or let them go on alone."""
        process = self.parts[part]
        _kill([process.pid, *(_started_by(process.pid) if with_its_runs else [])])
        process.wait(timeout=30)

    def sigkill_runs(self) -> None:
        """Kill what the worker runs, and let the worker live: it will tell that they crashed."""
        _kill(_started_by(self.parts["worker"].pid))

    def supervise(self) -> None:
        """Start again what has ended."""
        with self.supervised:
            for part, process in list(self.parts.items()):
                if process.poll() is not None:
                    self.start(part)

    def end(self) -> None:
        for part in list(self.parts):
            self.sigkill(part)
        self.parts.clear()

    def api(self, method: str, path: str, **json: Any) -> Any:
        """Ask the server; where it is away, try again until it is back."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return super().api(method, path, **json)
            except httpx.TransportError:
                if time.monotonic() > end:
                    raise
            except httpx.HTTPStatusError as error:
                if error.response.status_code < 500 or time.monotonic() > end:
                    raise
            time.sleep(0.3)

    def run_deployment(self, name: str, **parameters: Any) -> dict[str, Any]:
        deployment = self.api("GET", f"/deployments/name/{name}/{name}")
        return self.api("POST", f"/deployments/{deployment['id']}/create_flow_run", parameters=parameters)

    def last_words(self) -> str:
        logs = sorted((self.home / "logs").glob("*.log"))
        return "\n".join(f"--- {log.name}\n{log.read_text(errors='replace')[-2500:]}" for log in logs)


def _started_by(pid: int) -> list[int]:
    with contextlib.suppress(psutil.NoSuchProcess):
        return [each.pid for each in psutil.Process(pid).children(recursive=True)]
    return []


def _kill(pids: list[int]) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
