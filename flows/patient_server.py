"""Patient server: Prefect's server, which tries again by itself what its busy SQLite refused to a browser.

Prefect answers 503 where another writer was faster, nothing is written then, and its own client tries again. A browser
does not: a planner who submits a form would have to see a small message, and submit once more.
"""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from prefect.server.api.server import create_app

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

_BUSY = 503
_OF_PLANNERS = ("/resume", "/create_flow_run")
"""What the UI posts when a planner submits a form: one transaction of the server each, written whole or not at all."""


class Patient:
    """*app*, with each form that planners submit tried up to *tries* times, *pause* seconds apart, while it is busy."""

    def __init__(self, app: App, tries: int = 8, pause: float = 0.4) -> None:
        self._app, self._tries, self._pause = app, tries, pause

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request; as ASGI asks."""
        if scope["type"] != "http" or scope["method"] != "POST" or not scope["path"].endswith(_OF_PLANNERS):
            await self._app(scope, receive, send)
            return
        asked = [await receive()]
        while asked[-1].get("more_body"):
            asked.append(await receive())
        for _ in range(self._tries - 1):
            answer: list[Message] = []
            await self._app(dict(scope), _again(asked, receive), _kept(answer))
            if not answer or answer[0].get("status") != _BUSY:
                for message in answer:
                    await send(message)
                return
            await asyncio.sleep(self._pause)
        await self._app(scope, _again(asked, receive), send)


def _again(asked: list[Message], receive: Receive) -> Receive:
    """Return what gives *asked* once more, and then waits for what comes."""
    left = iter(asked)

    async def given() -> Message:
        message = next(left, None)
        return await receive() if message is None else message

    return given


def _kept(answer: list[Message]) -> Send:
    async def keep(message: Message) -> None:
        answer.append(message)

    return keep


def make_app() -> Patient:
    """Return Prefect's server for `uvicorn --factory`."""
    return Patient(create_app())
