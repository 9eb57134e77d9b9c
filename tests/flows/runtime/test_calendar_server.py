"""The calendar server under fire: slow clients, forged addresses, a log that somebody tries to fill."""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from flows.runtime.calendar_server import server
from flows.runtime.connections import Deadlines
from tests.calendars.web.serving import free_port


@contextmanager
def calendar_server(home: Path, files: int, **environment: str) -> Iterator[tuple[str, Path]]:
    """The server as `mandat up` starts it, with that many open files at most; give its address and its log."""
    port, log = free_port(), home / "log"
    command = [sys.executable, "-P", "-m", "flows.runtime.calendar_server", "--port", str(port)]
    own = {name: value for name, value in os.environ.items() if not name.startswith("MANDAT_")}
    with log.open("ab") as out, subprocess.Popen(
        ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command], cwd=home, stdout=out, stderr=out,
        env={**own, "MANDAT_HOME": str(home), **environment},
    ) as process:  # fmt: skip
        try:
            address = f"http://127.0.0.1:{port}"
            for _ in range(600):
                with contextlib.suppress(httpx.TransportError):
                    httpx.get(address + "/healthz")
                    break
                time.sleep(0.1)
            yield address, log
        finally:
            process.terminate()
            process.wait(10)


@pytest.mark.parametrize(
    ("files", "slow"), [(128, 200), pytest.param(1024, 1_100, marks=pytest.mark.e2e)], ids=["small", "1,100 of 1,024"]
)
def test_half_sent_requests_beyond_the_open_files_keep_no_honest_client_out(tmp_path, files, slow):
    with calendar_server(tmp_path, files) as (address, log):
        before = log.stat().st_size
        lines = []
        for start in (
            b"GET /en/ HTTP/1.1\r\n",
            b"",
            b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na",
        ):
            for _ in range(slow // 3 + 1):
                line = socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), timeout=5)
                with contextlib.suppress(OSError):
                    line.sendall(start)
                lines.append(line)
        told = []
        for _ in range(30):
            begun = time.monotonic()
            told.append((httpx.get(address + "/healthz", timeout=8).status_code, time.monotonic() - begun))
        grown = log.stat().st_size - before
        for line in lines:
            line.close()

    assert len(lines) > slow
    assert {status for status, _ in told} == {200}
    assert sorted(seconds for _, seconds in told)[len(told) // 2] < 2
    assert grown < 20_000


def test_a_log_is_not_filled_by_requests_that_are_none(tmp_path):
    with calendar_server(tmp_path, 256) as (address, log):
        for _ in range(300):
            with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), timeout=5) as line:
                line.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
                with contextlib.suppress(OSError):
                    line.recv(100)
        told = log.read_text()

    assert told.count("Invalid HTTP request received.") == 10


@contextmanager
def in_thread(app, proxies: list[str], deadlines: Deadlines) -> Iterator[int]:
    port = free_port()
    made = server(app, "127.0.0.1", port, proxies=proxies, most=100, deadlines=deadlines)
    made.config.log_config = None
    thread = threading.Thread(target=made.run, daemon=True)
    thread.start()
    while not made.started:
        time.sleep(0.01)
    try:
        yield port
    finally:
        made.should_exit = True
        thread.join(10)


async def _an_app(scope, receive, send) -> None:
    """Answers with the client's address, once the body is there; below /large with more than any buffer takes."""
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": []})
    body = b"x" * 50_000_000 if scope["path"] == "/large" else scope["client"][0].encode()
    await send({"type": "http.response.body", "body": body})


@pytest.mark.parametrize("sent", [
    b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nab",
    b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n",
], ids=["nothing", "half a line", "half a head", "half a body", "an answer that nobody takes"])  # fmt: skip
def test_whoever_keeps_the_server_waiting_is_dropped_at_a_deadline(sent):
    with in_thread(_an_app, [], Deadlines(head=1, body=1, answer=1)) as port:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall(sent)
            begun = time.monotonic()
            with contextlib.suppress(OSError):
                while time.monotonic() - begun < 8:
                    time.sleep(0.2)
                    line.send(b"")
                    if sent.startswith(b"GET /large"):
                        if time.monotonic() - begun > 5:
                            break
                    elif not line.recv(1):
                        break
            if sent.startswith(b"GET /large"):
                taken = 0
                with contextlib.suppress(OSError):
                    while got := line.recv(1_000_000):
                        taken += len(got)
                assert taken < 50_000_000
            assert time.monotonic() - begun < 8
        assert httpx.get(f"http://127.0.0.1:{port}/").text == "127.0.0.1"


def test_a_slow_reader_who_goes_on_reading_gets_all_of_it():
    with (
        in_thread(_an_app, [], Deadlines(head=2, body=2, answer=3)) as port,
        socket.create_connection(("127.0.0.1", port), timeout=10) as line,
    ):
        line.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        taken = 0
        while got := line.recv(1_000_000):
            taken += len(got)
            time.sleep(0.1)

    assert taken > 50_000_000


def test_a_forwarded_address_counts_only_where_it_comes_from_a_proxy_that_the_settings_name():
    forged = {"X-Forwarded-For": "10.1.2.3"}
    with in_thread(_an_app, [], Deadlines()) as port:
        assert httpx.get(f"http://127.0.0.1:{port}/", headers=forged).text == "127.0.0.1"
    with in_thread(_an_app, ["127.0.0.1"], Deadlines()) as port:
        assert httpx.get(f"http://127.0.0.1:{port}/", headers=forged).text == "10.1.2.3"
        assert (
            httpx.get(f"http://127.0.0.1:{port}/", headers={"X-Forwarded-For": "1.1.1.1, 10.9.9.9"}).text == "10.9.9.9"
        )
    with in_thread(_an_app, ["10.0.0.0/8"], Deadlines()) as port:
        assert httpx.get(f"http://127.0.0.1:{port}/", headers=forged).text == "127.0.0.1"


def test_a_new_forged_address_for_each_request_escapes_no_limit(tmp_path):
    async def asked(address: str) -> Counter[int]:
        async with httpx.AsyncClient(timeout=30) as client:
            answers = [
                await client.get(address + "/healthz", headers={"X-Forwarded-For": f"10.0.{n >> 8}.{n & 255}"})
                for n in range(300)
            ]
        return Counter(answer.status_code for answer in answers)

    with calendar_server(tmp_path, 256, MANDAT_RATE="1", MANDAT_BURST="50") as (address, _):
        told = asyncio.run(asked(address))

    assert told[429] > 200
