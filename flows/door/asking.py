"""Asking: one request at the door, and one that the door makes itself and whose answer it reads."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from domain.kernel.person import Person
from flows.door.routes import Right


@dataclass(frozen=True)
class Asking:
    """A request of *person* for *path* (below /api), which needs *right*."""

    scope: Scope
    receive: Receive
    method: str
    path: str
    right: Right
    person: Person

    async def body(self, most: int) -> bytes | None:
        """Return the whole body, or None where it has more than *most* bytes."""
        body = bytearray()
        while True:
            message = await self.receive()
            if message["type"] == "http.disconnect":
                return bytes(body)
            body += message.get("body", b"")
            if len(body) > most:
                return None
            if not message.get("more_body"):
                return bytes(body)


@dataclass
class Answered:
    """What came back of a request."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def json(self) -> Any:
        """Return the body as JSON, None where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    async def sent(self, send: Send) -> None:
        """Send it on."""
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        await send({"type": "http.response.body", "body": self.body})


def replaced(body: bytes | None, receive: Receive | None) -> Callable[[], Awaitable[Message]]:
    """Return a receive that gives *body* once and then waits as *receive* does; with None *receive* itself."""
    if body is None and receive is not None:
        return receive
    left = [body or b""]

    async def given() -> Message:
        if left:
            return {"type": "http.request", "body": left.pop(), "more_body": False}
        return await receive() if receive is not None else {"type": "http.disconnect"}

    return given


async def asked(app: ASGIApp, scope: Scope, receive: Receive) -> Answered:
    """Ask *app* and return its whole answer."""
    answer = Answered(500, [], b"")
    parts: list[bytes] = []

    async def kept(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status, answer.headers = message["status"], list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            parts.append(message.get("body", b""))

    await app(scope, receive, kept)
    answer.body = b"".join(parts)
    return answer
