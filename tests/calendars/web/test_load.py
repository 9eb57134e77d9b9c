"""Many readers at once, slow ones, and requests that no program would send."""

import asyncio
import socket
import threading

import httpx
import pytest

from calendars.web.app import feed_app
from tests.calendars.conftest import TOKEN
from tests.calendars.web.serving import served

FEED = "/a-res-80-999-7/delegations.en.ics"


def test_two_hundred_requests_at_once_each_get_their_own_answer(source):
    wanted = {
        FEED: source.stored["a-res-80-999-7", "delegations", "en"].body,
        "/a-res-79-1-2/press.fr.ics": source.stored["a-res-79-1-2", "press", "fr"].body,
        f"/f/{TOKEN}/a-res-79-1-2/tasks.es.ics": source.stored["a-res-79-1-2", "tasks", "es"].body,
        "/f/nobody/tasks.es.ics": b"Not found.\n",
    }

    async def one(host: str, port: int, path: str) -> tuple[str, bytes]:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        return path, answer.partition(b"\r\n\r\n")[2]

    async def every(address: str) -> list[tuple[str, bytes]]:
        host, port = address.removeprefix("http://").split(":")
        return await asyncio.gather(*(one(host, int(port), path) for path in wanted for _ in range(50)))

    with served(feed_app(source, public_url="http://127.0.0.1:1")) as address:
        told = asyncio.run(every(address))

    assert len(told) == 200
    assert all(body == wanted[path] for path, body in told)


def test_slow_clients_keep_nobody_waiting(source):
    with served(feed_app(source, public_url="http://127.0.0.1:1")) as address:
        host, port = address.removeprefix("http://").split(":")
        slow = []
        for _ in range(100):
            line = socket.create_connection((host, int(port)))
            line.sendall(f"GET {FEED} HTTP/1.1\r\nHost: x\r\nX-Slow: ".encode())  # never ends its headers
            line.setblocking(False)
            slow.append(line)
        answer = httpx.get(address + FEED, timeout=30)
        waiting = sum(_silent(line) for line in slow)
        for line in slow:
            line.close()

    assert answer.status_code == 200
    assert waiting == 100


def _silent(line: socket.socket) -> bool:
    """Whether the server is still waiting for this one."""
    try:
        line.recv(1)
    except BlockingIOError:
        return True
    return False


@pytest.mark.parametrize("raw", [
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00",
    b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", b"BREW /pot HTTP/9.9\r\n\r\n",
])  # fmt: skip
def test_what_is_no_http_harms_nobody(source, raw):
    with served(feed_app(source, public_url="http://127.0.0.1:1"), log_config=None) as address:
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=5) as line:
            line.sendall(raw)
            line.shutdown(socket.SHUT_WR)
            first = line.recv(100)
        assert b" 500 " not in first
        assert httpx.get(address + "/healthz").text == "ok\n"


def test_answers_in_memory_are_bounded():
    from calendars.web.app import _MOST_KEPT, _Store
    from calendars.web.responses import answer

    store = _Store()
    for number in range(200):
        store.put(str(number), 1, answer(b"x/y", b"a" * 1_000_000, b"", "d" * 64, b""))
    assert store._size <= _MOST_KEPT
    assert store.get("199") is not None
    assert store.get("0") is None
    assert threading.active_count() < 100


@pytest.mark.e2e
def test_schemathesis_finds_no_wrong_answer(source):
    import schemathesis
    from hypothesis import HealthCheck, settings

    text = {"type": "string"}
    places = {
        "/{conference}/{feed}.ics": ("conference", "feed"), "/f/{token}/{feed}.ics": ("token", "feed"), "/{conference}/": ("conference",),
        "/f/{token}/{conference}/{language}/": ("token", "conference", "language"), "/static/{name}": ("name",), "/": (),
    }  # fmt: skip
    headers = [
        {"name": name, "in": "header", "schema": text}
        for name in ("If-None-Match", "If-Modified-Since", "Accept-Encoding", "Accept-Language")
    ]
    answers = {str(status): {"description": ""} for status in (200, 304, 404, 405, 414, 431)}
    schema = {
        "openapi": "3.0.0",
        "info": {"title": "Mandat", "version": "1"},
        "paths": {
            path: {
                "get": {
                    "parameters": [
                        *({"name": each, "in": "path", "required": True, "schema": text} for each in names),
                        *headers,
                    ],
                    "responses": answers,
                }
            }
            for path, names in places.items()
        },
    }
    seen: dict[int, int] = {}
    with served(feed_app(source, public_url="http://127.0.0.1:1")) as address:
        api = schemathesis.openapi.from_dict(schema)
        for operation in api.get_all_operations():
            case_of = operation.ok().as_strategy()

            @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
            def attempt(case):
                headers = {name: value.encode("latin-1", "replace") for name, value in (case.headers or {}).items()}
                answer = httpx.request(case.method, address + case.formatted_path, headers=headers)
                seen[answer.status_code] = seen.get(answer.status_code, 0) + 1
                assert answer.status_code in (200, 304, 400, 404, 405, 414, 431)
                assert answer.headers.get("x-content-type-options") or answer.status_code == 400
                assert "set-cookie" not in answer.headers

            from hypothesis import given

            given(case=case_of)(attempt)()

    assert sum(seen.values()) > 100
