"""Door: stands before Prefect's server: who signs in, what their role may ask, and what Prefect is asked in their name.

Prefect itself knows one credential, *inside*, which nobody outside has: the door puts it in the place of the person's.
No WWW-Authenticate is ever sent, so no browser keeps a password and adds it by itself: what a page of another origin
sends carries none.
"""

import asyncio
import base64
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from domain.kernel.errors import BadInput, MandatError, NotAllowed
from domain.kernel.person import Person, told
from flows import clock
from flows.door import bodies
from flows.door.asking import Asking, asked, replaced
from flows.door.origins import Origins
from flows.door.proxy import Proxy
from flows.door.routes import ROLES_OF_RIGHT, Right, has, right_for, sees_all
from flows.door.sign_in import SignIn, TooManyTries
from flows.gates.tags import GATE_TAG, PLANNERS

API = "/api"
_CLOSED = frozenset({"/docs", "/docs/oauth2-redirect", "/redoc", "/openapi.json"})
_MOST_BYTES = 2_000_000
"""Of what a person sends; the engine may send ten times as much."""
_WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_DROPPED = frozenset({b"authorization", b"content-length", b"content-type", b"transfer-encoding", b"accept-encoding"})
GATES_OF_ROLE: dict[str, frozenset[str]] = {
    "chair": frozenset({"entrustment", "consultations"}),
    "host": frozenset({"host-agreement"}),
}
"""Gates that who sees some conferences alone may answer, by their role; planners answer all."""


class _Refused(Exception):
    def __init__(self, status: int, words: str, *headers: tuple[bytes, bytes]) -> None:
        super().__init__(words)
        self.status, self.words, self.headers = status, words, headers


@dataclass
class Door:
    """*app* is Prefect's whole server, *api* its API alone; *inside* the credential (name:password) that they know.

    *names_offices* says in words whom the mandate names, by the tags of a gate.
    """

    app: ASGIApp
    api: ASGIApp
    inside: str
    sign_in: SignIn
    origins: Origins
    proxy: Proxy = field(default_factory=Proxy)
    names_offices: Callable[[frozenset[str]], str] = lambda tags: ""  # noqa: ARG005 - nobody is named
    _answering: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        stranger = self.origins.refusal(headers)
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send, refused=stranger is not None)
            return
        if stranger is not None:
            await _told(send, stranger[0], {"detail": stranger[1]})
            return
        try:
            await self._http(scope, headers, receive, send)
        except _Refused as refusal:
            await _told(send, refusal.status, {"detail": refusal.words, "exception_message": refusal.words},
                        *refusal.headers)  # fmt: skip

    async def _http(self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        method: str = scope["method"]
        if not path.startswith("/"):
            raise _Refused(400, "An address begins with a slash.")
        if path != API and not path.startswith(f"{API}/"):
            if path in _CLOSED or method not in ("GET", "HEAD", "OPTIONS"):
                raise _Refused(404, "Not found.")
            await self.app(scope, receive, send)
            return
        if method == "OPTIONS":
            await self.app(scope, receive, send)
            return
        below = path.removeprefix(API)
        right = right_for(method, below)
        if right == "open" or below.startswith("/static/"):
            await self.app(_passed(scope, None), receive, send)
            return
        person = await self._person(scope, headers)
        if right is None:
            raise _Refused(403, f"{method} {below} is not a request that anybody may make here.")
        if person.has("engine"):
            await self.app(_passed(scope, self.inside), receive, send)
            return
        await self._asked(Asking(scope, receive, method, below, right, person), send)

    async def _person(self, scope: Scope, headers: Mapping[bytes, bytes]) -> Person:
        """Return who signs in, by Basic credentials or by a named proxy; raise where nobody does."""
        address = (scope.get("client") or ("",))[0]
        vouched = self.proxy.login(headers, address)
        if vouched is not None:
            known = next((each for each in self.sign_in.known().values() if each.person.login == vouched), None)
            if known is None or known.person.disabled is not None:
                raise _Refused(403, f"{vouched} is nobody here: an operator adds people with `mandat user add`.")
            return known.person
        credential = _basic(headers.get(b"authorization", b""))
        if credential is None:
            raise _Refused(401, "Sign in with your name and password, as name:password.")
        person = self.sign_in.remembered(*credential)
        if person is None:
            try:
                person = await run_in_threadpool(self.sign_in.person, *credential, address)
            except TooManyTries as many:
                raise _Refused(429, str(many), (b"retry-after", str(int(many.seconds) + 1).encode())) from None
        if person is None:
            raise _Refused(401, "The name or the password is wrong. Type them as name:password.")
        return person

    async def _asked(self, asking: Asking, send: Send) -> None:
        """Decide by the table, look into what is sent, and ask Prefect in the name of the person."""
        person, right = asking.person, asking.right
        if not has(person, right):
            if right == "resume":
                run = await self._inside("GET", asking.path.removesuffix("/resume"))
                raise _Refused(403, _words(person, right) + await self._named(run))
            if right in ("read", "secret") and (asking.method == "POST" or asking.path.endswith("/block_documents")):
                await _told(send, 200, bodies.hidden(asking.path))
                return
            raise _Refused(403, _words(person, right))
        if b"include_secrets" in asking.scope["query_string"] and not has(person, "operate"):
            raise _Refused(403, "Secrets are for operators.")
        body: bytes | None = None
        if asking.method in _WRITES:
            body = await asking.body(_MOST_BYTES)
            if body is None:
                raise _Refused(413, "That is too long.")
            try:
                value = bodies.read_json(body)
                bodies.refuse_hydration(value)
                if right in ("create", "resume", "end") or (right in ("runs", "artifacts") and not sees_all(person)):
                    if not isinstance(value, dict):
                        raise BadInput("not an object", place="body")
                    await self._judged(asking, value, send)
                    return
            except NotAllowed as error:
                raise _Refused(403, str(error)) from None
            except MandatError as error:
                raise _Refused(422, str(error)) from None
        if right == "gate" and not sees_all(person):
            await self._run_seen(asking)
        await self.app(_passed(asking.scope, self.inside), replaced(body, asking.receive), send)

    async def _judged(self, asking: Asking, value: dict[str, Any], send: Send) -> None:
        """Ask Prefect what the person may ask of it, made anew from *value*."""
        person = asking.person
        if asking.right == "runs":
            value = bodies.runs_of(value, person.conferences)
        elif asking.right == "artifacts":
            value = bodies.artifacts_of(value, person.conferences)
        elif asking.right == "create":
            deployment = await self._inside("GET", asking.path.removesuffix("/create_flow_run"))
            if deployment is None:
                raise _Refused(404, "There is no such deployment.")
            if PLANNERS not in deployment.get("tags", ()) and not has(person, "operate"):
                raise _Refused(403, "This deployment is not for planners: Mandat runs it by itself.")
            if PLANNERS in deployment.get("tags", ()) and not person.has("planner"):
                raise _Refused(403, f"{person.name or person.login} is {told(person.roles)}; this is for planners.")
            value = bodies.created(value, person)
        elif asking.right == "end":
            run = await self._inside("GET", asking.path.removesuffix("/set_state"))
            if run is None:
                raise _Refused(404, "There is no such run.")
            if not {GATE_TAG, PLANNERS} & set(run.get("tags", ())) and not has(person, "operate"):
                raise _Refused(403, "Only what waits for planners, or was run by one, may be cancelled.")
            value = value if has(person, "operate") else bodies.ended(value)
        elif asking.right == "resume":
            await self._answered(asking, bodies.resumed(value), send)
            return
        await self.app(*_made(asking, value, self.inside), send)

    async def _answered(self, asking: Asking, value: dict[str, Any], send: Send) -> None:
        """Stamp the run with who answers, and pass the answer on; where Prefect does not take it, take the stamp back.

        One answer to a run at a time: so a stamp that stays is that of the answer that was taken.
        """
        run = asking.path.removesuffix("/resume")
        lock = self._answering.setdefault(run, asyncio.Lock())
        async with lock:
            seen = await self._run_seen(asking)
            if not {GATE_TAG, PLANNERS} & set(seen.get("tags", ())):
                raise _Refused(403, "Only what waits for planners may be answered.")
            key = f"{bodies.STAMP}{secrets.token_hex(8)}"
            stamp = {
                "by": asking.person.id,
                "at": clock.now().isoformat(),
                "answer": bodies.answer_digest(value["run_input"]),
            }
            await self._inside("POST", f"{run}/input", {"key": key, "value": json.dumps(stamp)})
            taken = await asked(self.app, *_made(asking, value, self.inside))
            if taken.status >= 300 or (taken.json() or {}).get("status") != "ACCEPT":
                await self._inside("DELETE", f"{run}/input/{key}")
            await taken.sent(send)
        if not lock.locked():
            self._answering.pop(run, None)

    async def _run_seen(self, asking: Asking) -> dict[str, Any]:
        """Return the run that is asked about; raise where the person may not see it, or not answer it."""
        run: dict[str, Any] | None = await self._inside("GET", "/".join(asking.path.split("/")[:3]))
        if run is None:
            raise _Refused(404, "Not found.")
        person, tags = asking.person, set(run.get("tags", ()))
        if sees_all(person) and (asking.right != "resume" or person.has("planner")):
            return run
        if not tags & set(person.conferences):
            named = await self._named(run) if asking.right == "resume" else ""
            who = person.name or person.login
            raise _Refused(403, f"This is of a conference that is not given to {who}.{named}")
        if asking.right == "resume":
            theirs = frozenset[str]().union(*(GATES_OF_ROLE.get(role, frozenset()) for role in person.roles))
            if GATE_TAG not in tags or not tags & theirs:
                answers = ", ".join(sorted(theirs)) or "none"
                asks = f"{person.name or person.login} ({told(person.roles)}) answers: {answers}."
                raise _Refused(403, asks + await self._named(run))
        return run

    async def _named(self, run: Mapping[str, Any] | None) -> str:
        """Return whom the mandate names for the gate *run*, as a sentence with a blank before it; "" for other runs."""
        tags = frozenset(map(str, (run or {}).get("tags", ())))
        said = await run_in_threadpool(self.names_offices, tags) if GATE_TAG in tags else ""
        return f" {said}" if said else ""

    async def _inside(self, method: str, path: str, value: Any = None) -> Any:
        """Ask Prefect's API in its own name; return the answer's JSON, None where it did not do it."""
        body = b"" if value is None else json.dumps(value).encode()
        scope: Scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
            "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "",
            "headers": [*_credential(self.inside), (b"host", b"localhost"), (b"content-type", b"application/json"),
                        (b"content-length", str(len(body)).encode())],
            "client": ("127.0.0.1", 0), "server": ("localhost", 80), "state": {},
        }  # fmt: skip
        answer = await asked(self.api, scope, replaced(body, None))
        return answer.json() if answer.status < 300 else None

    async def _socket(self, scope: Scope, receive: Receive, send: Send, *, refused: bool) -> None:
        """Pass a websocket on, with the first message's credential (name:password) put in the place of Prefect's."""
        path: str = scope["path"]
        right = right_for("WEBSOCKET", path.removeprefix(API)) if path.startswith(f"{API}/") else None
        if refused or right is None:
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return
        address = (scope.get("client") or ("",))[0]
        first = True

        async def signed_in() -> Any:
            nonlocal first
            message = await receive()
            if message["type"] == "websocket.receive" and first:
                first = False
                token = await self._token(message, right, address)
                return {"type": "websocket.receive", "text": json.dumps({"type": "auth", "token": token})}
            return message

        await self.app(_passed(scope, None), signed_in, send)

    async def _token(self, message: Mapping[str, Any], right: Right, address: str) -> str:
        """Return the inside credential where the person of the first message has *right*; else one that fits nobody."""
        nobody = secrets.token_urlsafe(24)
        try:
            value = json.loads(message.get("text") or message.get("bytes") or b"")
            login, colon, password = str(value["token"]).partition(":")
            person = await run_in_threadpool(self.sign_in.person, login, password, address) if colon else None
        except (ValueError, KeyError, TypeError, RecursionError, TooManyTries):
            return nobody
        return self.inside if person is not None and has(person, right) else nobody


def _basic(header: bytes) -> tuple[str, str] | None:
    """Return name and password of an Authorization header, None where there are none."""
    scheme, _, given = header.partition(b" ")
    if scheme.lower() != b"basic":
        return None
    try:
        login, colon, password = base64.b64decode(given.strip(), validate=True).decode().partition(":")
    except ValueError:
        return None
    return (login, password) if colon else None


def _credential(inside: str) -> list[tuple[bytes, bytes]]:
    return [(b"authorization", b"Basic " + base64.b64encode(inside.encode()))]


def _passed(scope: Scope, inside: str | None) -> Scope:
    """Return *scope* with *inside* in the place of what the client sent; nobody tells where a run comes from."""
    kept = [
        each
        for each in scope["headers"]
        if each[0] != b"authorization" and not each[0].startswith(b"prefect-automation")
    ]
    return {**scope, "headers": [*kept, *(_credential(inside) if inside else ())]}


def _made(asking: Asking, value: Any, inside: str) -> tuple[Scope, Receive]:
    """Return the request with *value* as its body."""
    body = json.dumps(value).encode()
    scope = _passed(asking.scope, inside)
    kept = [each for each in scope["headers"] if each[0] not in _DROPPED]
    made = [*_credential(inside), (b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    return {**scope, "headers": [*kept, *made]}, replaced(body, asking.receive)


def _words(person: Person, right: Right) -> str:
    roles = [role for role in ROLES_OF_RIGHT[right] if role != "engine"]
    who = f"for {told(sorted(roles))}" if roles else "for Mandat's own processes"
    return f"{person.name or person.login} is {told(person.roles)}; this is {who}. Ask an operator."


async def _told(send: Send, status: int, value: Any, *headers: tuple[bytes, bytes]) -> None:
    body = json.dumps(value).encode()
    length = (b"content-length", str(len(body)).encode())
    kind = [(b"content-type", b"application/json"), length, (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": [*kind, *headers]})
    await send({"type": "http.response.body", "body": body})
