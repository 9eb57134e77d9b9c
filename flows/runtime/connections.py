"""Connections: how many clients the calendar server takes at once, and how long each may keep it waiting.

A client that is slow, or only pretends to ask, costs a connection until its deadline. Where all are taken, the one that
has kept the server waiting longest makes room: whoever sends a whole request at once is served.
"""

import asyncio
import contextlib
from typing import Any, Literal

from uvicorn.protocols.http.h11_impl import H11Protocol

from domain.kernel.record import Record

Stage = Literal["head", "body", "answer", "work"]
"""What a connection waits for: that the client sends a request or its body, or takes the answer; or for us."""

_SWEEP = 1.0
"""Seconds between two looks at the deadlines."""
_PROGRESS = 65_536
"""Bytes of an answer that a client has to take within the deadline, and each time anew."""
_NO_MORE = 65_536
"""Files that the server may want to open at once."""


class Deadlines(Record):
    """Seconds that a client has to send the head of a request, its body, and to take its answer."""

    head: float = 10.0
    body: float = 20.0
    answer: float = 60.0

    def of(self, stage: Stage) -> float | None:
        """Return the seconds for *stage*; None where the client keeps nobody waiting."""
        return {"head": self.head, "body": self.body, "answer": self.answer, "work": None}[stage]


def room(most: int) -> int:
    """Raise this process's limit of open files as far as it may; return how many connections fit, at most *most*.

    A quarter of the files stays for the ledger, and for connections that were accepted but not looked at yet.
    """
    files = 1024
    with contextlib.suppress(ImportError):  # Windows has no such limit
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = min(_NO_MORE, hard) if hard != resource.RLIM_INFINITY else _NO_MORE
        if soft != resource.RLIM_INFINITY and soft < wanted:
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        files = _NO_MORE if soft == resource.RLIM_INFINITY else soft
    return min(most, files * 3 // 4)


class Watch:
    """All connections of one server, the most that it takes, and their deadlines."""

    def __init__(self, most: int, deadlines: Deadlines | None = None) -> None:
        self.most, self.deadlines = most, deadlines or Deadlines()
        self.held: dict[WatchedProtocol, tuple[Stage, int, int, float]] = {}
        """Of each connection its stage, the request that it is at, the bytes that it has to take, and since when."""
        self.dropped = 0
        self._sweeping: asyncio.TimerHandle | None = None

    def admit(self, connection: "WatchedProtocol") -> bool:
        """Take *connection* in, in the place of the one that waits longest where there is no room; else refuse it."""
        if len(self.held) >= self.most and not self._make_room():
            return False
        self.held[connection] = ("head", 0, 0, connection.loop.time())
        if self._sweeping is None:
            self._sweeping = connection.loop.call_later(_SWEEP, self._sweep, connection.loop)
        return True

    def forget(self, connection: "WatchedProtocol") -> None:
        """Give back the place of *connection*."""
        self.held.pop(connection, None)

    def _make_room(self) -> bool:
        waiting = [(since, each) for each, (*_, since) in self.held.items() if each.stage != "work"]
        if not waiting:
            return False
        self._drop(min(waiting, key=lambda one: one[0])[1])
        return True

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        for each, (stage, request, left, since) in list(self.held.items()):
            to_take = each.transport.get_write_buffer_size()
            if (each.stage, each.request) != (stage, request) or to_take <= left - _PROGRESS:
                self.held[each] = (each.stage, each.request, to_take, now)
                continue
            deadline = self.deadlines.of(stage)
            if deadline is not None and now - since > deadline:
                self._drop(each)
        self._sweeping = loop.call_later(_SWEEP, self._sweep, loop) if self.held else None

    def _drop(self, connection: "WatchedProtocol") -> None:
        self.dropped += 1
        self.forget(connection)
        connection.transport.abort()


class WatchedProtocol(H11Protocol):
    """Uvicorn's HTTP/1.1, each connection under a *watch*."""

    def __init__(self, *arguments: Any, watch: Watch, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._watch = watch

    @property
    def stage(self) -> Stage:
        """Return what this connection waits for."""
        if self.cycle is None or self.cycle.response_complete:
            return "head"
        if self.cycle.more_body:
            return "body"
        return "answer" if self.flow.write_paused else "work"

    @property
    def request(self) -> int:
        """Return what tells the request that this connection is at from the one before."""
        return id(self.cycle) if self.cycle is not None else 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection in, or end it."""
        super().connection_made(transport)
        if not self._watch.admit(self):
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give back its place."""
        self._watch.forget(self)
        super().connection_lost(exc)
