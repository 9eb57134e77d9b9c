"""Embedded: the processes of one Mandat on one machine: started together, watched, ended together."""

import contextlib
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import httpx
import psutil

from domain.kernel.errors import ServiceMissing

_PR_SET_PDEATHSIG = 1
_STOP_SECONDS = 5.0
"""What each service has to end by itself; all that matters is in the ledger."""
_MOST_RESTARTS = 5
_MEND_SECONDS = 300.0
"""Services that end by themselves are started again, but not more than five times within five minutes."""
_MOST_LOG = 10 * 2**20
"""Bytes of a log before it begins anew."""


def refuse_taken_port(port: int, what: str, option: str) -> None:
    """Raise ServiceMissing where *port* on loopback is in use."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise ServiceMissing(
                f"port {port} for {what} is in use", remedy=f"End what uses it, or choose another with {option}"
            ) from error


class Processes:
    """Children of this process; leaving the context ends every one of them and whatever they started.

    Each inherits *lock*, a file descriptor: so a lock on it is held until the last of them has ended.
    """

    def __init__(self, logs: Path, environment: dict[str, str], lock: int | None = None) -> None:
        self._logs = logs
        self._folder = logs.parent
        self._inherited = () if lock is None else (lock,)
        self._environment = environment
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._arguments: dict[str, tuple[str, ...]] = {}
        self._restarts: list[float] = []

    def __enter__(self) -> Self:
        self._logs.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def start(self, name: str, *arguments: str) -> None:
        """Start `python ARGUMENTS` as *name*, in the home; its output goes to logs/NAME.log."""
        self._arguments[name] = arguments
        self.log(name).write_bytes(b"")
        with self.log(name).open("ab") as log:
            self._children[name] = subprocess.Popen(  # noqa: S603 - our own modules
                [sys.executable, "-P", *arguments],
                env=self._environment,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                pass_fds=self._inherited,
                preexec_fn=_end_with_parent,  # noqa: PLW1509 - started before any thread
            )

    def log(self, name: str) -> Path:
        """Return where *name* writes."""
        return self._logs / f"{name}.log"

    def restart(self, name: str) -> None:
        """End *name* if it lives, keep its log as NAME.before.log, and start it as before."""
        child = self._children[name]
        child.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=_STOP_SECONDS)
        child.kill()
        child.wait()
        with contextlib.suppress(OSError):
            self.log(name).replace(self._logs / f"{name}.before.log")
        self.start(name, *self._arguments[name])

    def bound_logs(self) -> None:
        """Keep each log below ten megabytes: what is in it becomes NAME.before.log, and it begins anew."""
        for name in self._children:
            with contextlib.suppress(OSError):
                log = self.log(name)
                if log.stat().st_size > _MOST_LOG:
                    shutil.copyfile(log, self._logs / f"{name}.before.log")
                    os.truncate(log, 0)  # the child goes on at its new end

    def mend(self, say: Callable[[str], None]) -> None:
        """Start again what ended by itself, and bound the logs; raise ServiceMissing where that happened too often."""
        self.bound_logs()
        for name, child in list(self._children.items()):
            if child.poll() is not None:
                recent = time.monotonic() - _MEND_SECONDS
                self._restarts = [*(moment for moment in self._restarts if moment > recent), time.monotonic()]
                if len(self._restarts) > _MOST_RESTARTS:
                    self.refuse_dead()
                say(f"{name} ended with code {child.returncode}; starting it again (see {name}.before.log)")
                self.restart(name)

    def refuse_dead(self) -> None:
        """Raise ServiceMissing where a child has ended, with the last line that it wrote."""
        for name, child in self._children.items():
            if child.poll() is not None:
                lines = self.log(name).read_text(errors="replace").strip().splitlines() or ["it wrote nothing"]
                raise ServiceMissing(
                    f"{name} ended with code {child.returncode}: {lines[-1][:300]}", remedy=f"See {self.log(name)}"
                )

    def wait_for(self, done: Callable[[], bool], what: str, seconds: float = 180.0) -> None:
        """Wait until *done*; raise ServiceMissing where a child ends or *seconds* pass before."""
        end = time.monotonic() + seconds
        while not done():
            self.refuse_dead()
            if time.monotonic() > end:
                raise ServiceMissing(f"{what} was not ready after {seconds:.0f} seconds", remedy=f"See {self._logs}")
            time.sleep(0.15)

    def family(self) -> list[psutil.Process]:
        """Return the children and all that they started, as far as they live."""
        family = []
        for child in self._children.values():
            with contextlib.suppress(psutil.NoSuchProcess):
                parent = psutil.Process(child.pid)
                family += [*parent.children(recursive=True), parent]
        return family

    def end(self) -> None:
        """End all children, the last started first, and all that they started: first asked, after 5 seconds made to."""
        family = self.family()
        for child in reversed(self._children.values()):
            child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(timeout=_STOP_SECONDS)
        _, left = psutil.wait_procs(family, timeout=0.2)
        for process in left:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(left, timeout=_STOP_SECONDS)
        for child in self._children.values():
            child.wait()
        self._children.clear()


def answers(url: str) -> bool:
    """Return whether *url* answers 200."""
    try:
        return httpx.get(url, timeout=2.0).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _end_with_parent() -> None:
    """Have the kernel end this child when its parent dies (Linux); leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
