"""Machine: one Mandat as its users run it: real processes on free ports, driven through the doors that people use."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import icalendar

MANDAT = str(Path(sys.executable).with_name("mandat"))
PATIENCE = 240.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Machine:
    home: Path
    port: int = field(default_factory=free_port)
    prefect_port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None
    extra: dict[str, str] = field(default_factory=dict)
    pause: float = 0.25
    """Seconds between two looks."""

    @property
    def environment(self) -> dict[str, str]:
        own = {"MANDAT_HOME": str(self.home), "MANDAT_PUBLIC_URL": f"http://127.0.0.1:{self.port}"}
        return {key: value for key, value in os.environ.items() if not key.startswith("MANDAT_")} | own | self.extra

    def mandat(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [MANDAT, *arguments], env=self.environment, capture_output=True, text=True, timeout=120, check=False
        )

    def up(self, *arguments: str) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        ports = ["--port", str(self.port), "--prefect-port", str(self.prefect_port)]
        with (self.home / "up.log").open("wb") as log:
            self.process = subprocess.Popen(
                [MANDAT, "up", *ports, *arguments],
                env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        self.until(lambda: b"Ctrl-C" in (self.home / "up.log").read_bytes(), "mandat up is ready")

    def until(self, done: Any, what: str, seconds: float = PATIENCE) -> Any:
        end = time.monotonic() + seconds
        while not (found := done()):
            if self.process is not None and self.process.poll() is not None:
                raise AssertionError(f"mandat up ended: {(self.home / 'up.log').read_text()}")
            if time.monotonic() > end:
                raise AssertionError(f"not seen within {seconds:.0f} s: {what}\n{self.gates()}")
            time.sleep(self.pause)
        return found

    def down(self) -> int:
        """Ctrl-C, as at a terminal: the whole process group gets it."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGINT)
        code = self.process.wait(timeout=60)
        self.process = None
        return code

    def kill(self) -> None:
        assert self.process is not None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=30)
        self.process = None

    def survivors(self) -> list[str]:
        """Command lines of living processes that belong to this machine's home."""
        found = []
        for each in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                mine = each.name.isdigit() and str(self.home).encode() in (each / "environ").read_bytes()
                if mine and int(each.name) != os.getpid() and b"State:\tZ" not in (each / "status").read_bytes():
                    found.append((each / "cmdline").read_text().replace("\0", " "))
        return found

    # the Prefect UI's doors

    @property
    def planner(self) -> str:
        """name:password of the first planner, as `mandat up` leaves it in the home; of the engine where nobody plans."""
        first = self.home / "first-planner"
        return first.read_text() if first.exists() else self.engine

    @property
    def engine(self) -> str:
        """name:password of Mandat's own processes."""
        return f"engine:{(self.home / 'engine-secret').read_text()}"

    def ask(
        self, method: str, path: str, json: Any = None, *, who: str | None = None, **options: Any
    ) -> httpx.Response:
        """Ask Prefect's API, signed in as *who* (name:password; else the first planner), as its UI does."""
        options = {"timeout": 60, "auth": tuple((who or self.planner).split(":", 1))} | options
        base = f"http://127.0.0.1:{self.prefect_port}/api"
        forged = {}
        if method not in ("GET", "HEAD"):
            me = uuid4().hex
            token = httpx.get(f"{base}/csrf-token", params={"client": me}, **options)
            forged = {"Prefect-Csrf-Token": token.json().get("token", "none"), "Prefect-Csrf-Client": me}
        return httpx.request(method, f"{base}{path}", json=json, headers=forged, **options)

    def api(self, method: str, path: str, **json: Any) -> Any:
        answer = self.ask(method, path, json or None)
        if answer.is_server_error:
            told = "".join(log.read_text()[-8000:] for log in (self.home / "logs").glob("prefect.log"))
            raise httpx.HTTPStatusError(f"{answer} to {method} {path}\n{told}", request=answer.request, response=answer)
        answer.raise_for_status()
        return answer.json()

    def engine_api(self, method: str, path: str, **json: Any) -> Any:
        """Ask as Mandat's own processes do: for what no planner may run or write."""
        answer = self.ask(method, path, json or None, who=self.engine)
        answer.raise_for_status()
        return answer.json()

    def gates(self) -> list[dict[str, Any]]:
        with contextlib.suppress(httpx.HTTPError):
            return self.api("POST", "/flow_runs/filter", flow_runs={"state": {"type": {"any_": ["PAUSED"]}}})
        return []

    def gate(self, tag: str, conference: str) -> dict[str, Any]:
        """The open gate of that name, once its form is there."""

        def there() -> dict[str, Any] | None:
            for run in self.gates():
                if tag in run["tags"] and conference in run["tags"] and self.form(run) is not None:
                    return run
            return None

        return self.until(there, f"gate {tag} of {conference}")

    def form(self, run: dict[str, Any]) -> dict[str, Any] | None:
        key = run["state"]["state_details"]["run_input_keyset"]["schema"]
        try:
            return self.api("GET", f"/flow_runs/{run['id']}/input/{key}")
        except httpx.HTTPStatusError:
            return None

    def description(self, run: dict[str, Any]) -> str:
        key = run["state"]["state_details"]["run_input_keyset"]["description"]
        return str(self.api("GET", f"/flow_runs/{run['id']}/input/{key}"))

    def answer(self, run: dict[str, Any], **fields: Any) -> dict[str, Any]:
        return self.api("POST", f"/flow_runs/{run['id']}/resume", run_input=fields)

    def pass_gate(self, tag: str, conference: str, **fields: Any) -> None:
        """Answer a gate and wait until its run has completed."""
        run = self.gate(tag, conference)
        told = self.answer(run, **fields)
        assert told["status"] == "ACCEPT", told
        self.until(lambda: self.state(run) not in ("SCHEDULED", "PENDING", "RUNNING"), f"{tag} answered")
        if self.state(run) == "PAUSED":
            raise AssertionError(f"{tag} was asked again: {self.description(self.gate(tag, conference))[:600]}")
        assert self.state(run) == "COMPLETED", self.api("GET", f"/flow_runs/{run['id']}")["state"]

    def state(self, run: dict[str, Any]) -> str:
        return self.api("GET", f"/flow_runs/{run['id']}")["state"]["type"]

    def artifact(self, key: str) -> str:
        found = self.api("POST", "/artifacts/latest/filter", artifacts={"key": {"any_": [key]}})
        return str(found[0]["data"]) if found else ""

    # the subscriber's door

    def feed(self, conference: str, audience: str = "secretariat", language: str = "en") -> "FeedSeen":
        """The feed as its subscribers see it: that of planners, or a public one, which is there once it is confirmed."""
        closed = f"f/{(self.home / 'planner-token').read_text().strip()}/" if audience == "secretariat" else ""
        place = f"{closed}{conference}/{audience}.{language}.ics"
        answer = httpx.get(f"http://127.0.0.1:{self.port}/{place}", timeout=30)
        assert answer.status_code == 200, answer.text
        again = httpx.get(str(answer.url), headers={"If-None-Match": answer.headers["etag"]}, timeout=30)
        items = {}
        for event in icalendar.Calendar.from_ical(answer.content).walk("VEVENT"):
            items[str(event["uid"])] = event
        return FeedSeen(answer.headers["etag"], again.status_code, items)


@dataclass
class FeedSeen:
    etag: str
    status_again: int
    items: dict[str, Any]

    def day(self, part: str) -> str:
        """The first day of the one milestone of that id."""
        found = [item for uid, item in self.items.items() if uid.startswith("milestone-") and f"-{part}@" in uid]
        assert len(found) == 1, (part, sorted(self.items))
        return str(found[0].start)

    def sequences(self) -> dict[str, tuple[str, int]]:
        return {
            uid: (
                f"{item.start}/{item.end}/{item.get('status')}/{item.get('location', '')}",
                int(item.get("sequence", 0)),
            )
            for uid, item in self.items.items()
        }
