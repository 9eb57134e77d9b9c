"""A busy server does not cost a planner the form that was submitted; nothing else is asked twice."""

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from flows.patient_server import Patient

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


class Busy:
    """A server that refuses what it is asked so often, and then says what it was told."""

    def __init__(self, refusals: int) -> None:
        self.refusals, self.asked = refusals, []

    async def answer(self, request: Request) -> JSONResponse:
        self.asked.append(await request.body())
        if len(self.asked) <= self.refusals:
            return JSONResponse({"exception_message": "Service Unavailable"}, status_code=503)
        return JSONResponse({"told": self.asked[-1].decode()}, status_code=201)


async def ask(busy: Busy, path: str, method: str = "POST") -> httpx.Response:
    app = Patient(Starlette(routes=[Route(path, busy.answer, methods=[method])]), tries=4, pause=0)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
        return await client.request(method, path, content=b"the answer")


@pytest.mark.parametrize("path", ["/api/flow_runs/1/resume", "/api/deployments/1/create_flow_run"])
@pytest.mark.parametrize("refusals", [0, 1, 3])
async def test_a_submitted_form_is_tried_again_while_the_server_is_busy(path, refusals):
    busy = Busy(refusals)
    answer = await ask(busy, path)
    assert (answer.status_code, answer.json()) == (201, {"told": "the answer"})
    assert busy.asked == [b"the answer"] * (refusals + 1)


async def test_a_server_that_stays_busy_is_told_to_the_planner():
    busy = Busy(99)
    assert (await ask(busy, "/api/flow_runs/1/resume")).status_code == 503
    assert len(busy.asked) == 4


@pytest.mark.parametrize(("path", "method"), [("/api/flow_runs/filter", "POST"), ("/api/flow_runs/1/resume", "GET")])
async def test_what_no_planner_submits_is_asked_once(path, method):
    busy = Busy(1)
    assert (await ask(busy, path, method)).status_code == 503
    assert len(busy.asked) == 1
