"""Real servers on loopback, each on a free port, ended with the test."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import uvicorn


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def served(app, **options) -> Iterator[str]:
    """Serve *app* with uvicorn in a thread; give its address."""
    port = free_port()
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", lifespan="on", **options)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """Run Radicale over *folder*, for the account "planner"; give the address of a collection that is not there yet."""
    port = free_port()
    users = folder / "users"
    users.write_text("planner:anything\n")
    command = [
        sys.executable, "-m", "radicale", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "htpasswd",
        "--auth-htpasswd-filename", str(users), "--auth-htpasswd-encryption", "plain",
        "--storage-filesystem-folder", str(folder / "collections"), "--logging-level", "error",
    ]  # fmt: skip
    with _running(command, f"http://127.0.0.1:{port}"):
        yield f"http://127.0.0.1:{port}/planner/conference/"


@contextmanager
def xandikos(folder: Path) -> Iterator[str]:
    """Run Xandikos, which keeps its items in Git, over *folder*; give the address of a collection as `radicale` does."""
    port = free_port()
    command = [
        sys.executable, "-W", "ignore", "-m", "xandikos", "serve", "-d", str(folder / "dav"), "--defaults",
        "--current-user-principal", "/planner/", "-l", "127.0.0.1", "-p", str(port), "--no-detect-systemd",
    ]  # fmt: skip
    with _running(command, f"http://127.0.0.1:{port}"):
        yield f"http://127.0.0.1:{port}/planner/calendars/conference/"


@contextmanager
def _running(command: list[str], address: str) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(400):
                try:
                    httpx.get(address, timeout=5)
                    break
                except httpx.TransportError:
                    time.sleep(0.05)
            yield
        finally:
            process.terminate()
            process.wait(10)
