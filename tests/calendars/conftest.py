"""Resources: an app over conferences in memory."""

from datetime import date

import httpx
import pytest

from calendars.web.app import feed_app
from tests.calendars.builders import a_conference, a_milestone, a_plan, a_task, decided
from tests.calendars.fakes import MemorySource

TOKEN = "AbCdEfGhIjKlMnOpQrStUv"
HOST_TOKEN = "HostHostHostHostHostHH"


@pytest.fixture
def source() -> MemorySource:
    """Two conferences, a link of the secretariat to all of them, a link of the host to one."""
    kept = MemorySource()
    kept.keep(
        a_conference(),
        a_plan(
            a_milestone(), a_milestone(id="inner", kind="decide-by-for-window", audiences=("secretariat",)), a_task()
        ),
    )
    other = decided(a_conference(id="a-res-79-1-2", symbol="A/RES/79/1"), date(2028, 5, 2), date(2028, 5, 4))
    kept.keep(other, a_plan(a_milestone(id="opening", kind="opening", on=date(2028, 5, 2)), conference="a-res-79-1-2"))
    kept.lend(TOKEN, "secretariat")
    kept.lend(HOST_TOKEN, "host", "a-res-80-999-7")
    return kept


@pytest.fixture
def client(source: MemorySource) -> "Client":
    return Client(source)


class Client:
    """Asks the app, one request after the other, each in a loop of its own."""

    def __init__(self, source, **options) -> None:
        self.app = feed_app(source, public_url="https://calendars.example.org", **options)

    def get(self, path: str, method: str = "GET", **headers: str) -> httpx.Response:
        """Ask for *path*; headers by name, with _ for -."""
        return self.ask(path, {name.replace("_", "-"): value for name, value in headers.items()}, method)

    def ask(self, path: str, headers: dict[str, str] | None = None, method: str = "GET") -> httpx.Response:
        import anyio

        async def request() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://calendars.test") as client:
                return await client.request(method, path, headers={"accept-encoding": "identity", **(headers or {})})

        return anyio.run(request)

    def scope(self, path: str) -> dict:
        """Ask for *path* as a server hands it over, whatever form it has; return the start of the answer."""
        import anyio

        told: list[dict] = []

        async def receive() -> dict:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message) -> None:
            told.append(message)

        asked = {
            "type": "http",
            "method": "GET",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [],
        }
        anyio.run(self.app, asked, receive, send)
        return told[0]
