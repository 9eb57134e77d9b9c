"""The calendar server as one ASGI app: pages, feeds, operation. It opens nothing itself and renders no feed."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, generate_latest
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from calendars.ical.feed import digest_of, gzipped
from calendars.ical.publishing import PORTFOLIO
from calendars.paths import Address, parse
from calendars.source import FeedSource, People, Share
from calendars.web.desk import Desk, WelcomeDesk
from calendars.web.operators import Operators
from calendars.web.overview_choice import QUERY
from calendars.web.pages import Pages
from calendars.web.rate_limits import Guard, Limits
from calendars.web.responses import (
    CALENDAR,
    HTML,
    JSON,
    PRIVATE_CACHE,
    PUBLIC_CACHE,
    SECURITY,
    SVG,
    Answer,
    answer,
    preferred,
    send_answer,
    send_raw,
    send_text,
)
from calendars.web.secret_links import audiences_of, covers, opened
from calendars.web.sessions import Doorway
from calendars.web.signing_in import SigningIn, is_for_people
from calendars.web.static_assets import static
from domain.kernel.vocabulary import PUBLIC_AUDIENCES

_log = logging.getLogger(__name__)
_PRIVATE = [(b"x-robots-tag", b"noindex, nofollow")]
_MOST_KEPT = 32 * 1024 * 1024
"""Bytes of answers kept in memory."""


def feed_app(
    source: FeedSource,
    *,
    public_url: str,
    limits: Limits | None = None,
    people: People | None = None,
    desk: Desk | None = None,
    metrics_token: str = "",
) -> ASGIApp:
    """Return the app that serves what *source* keeps; *public_url* is where people reach it, for links on pages.

    Without *people* nobody signs in and there is no desk. Whoever sends *metrics_token* counts as the operator.
    """
    signing_in = SigningIn(people, desk or WelcomeDesk(), Doorway(public_url)) if people is not None else None
    operators = Operators(people, Doorway(public_url), metrics_token)
    return _App(source, Pages(source, public_url), Guard(limits or Limits()), signing_in, operators)


class _Store:
    """Answers by address and state, the last used first, up to a number of bytes."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, tuple[object, Answer]] = OrderedDict()
        self._size = 0

    def get(self, key: str) -> tuple[object, Answer] | None:
        found = self._answers.get(key)
        if found is not None:
            self._answers.move_to_end(key)
        return found

    def put(self, key: str, version: object, ready: Answer) -> None:
        self._size -= self._weight(self._answers.pop(key, None))
        self._answers[key] = (version, ready)
        self._size += self._weight(self._answers[key])
        while self._size > _MOST_KEPT and len(self._answers) > 1:
            self._size -= self._weight(self._answers.popitem(last=False)[1])

    def drop(self, key: str) -> None:
        self._size -= self._weight(self._answers.pop(key, None))

    @staticmethod
    def _weight(kept: tuple[object, Answer] | None) -> int:
        return 0 if kept is None else len(kept[1].body) + len(kept[1].gzipped) + 2_000


class _App:
    def __init__(
        self, source: FeedSource, pages: Pages, guard: Guard, signing_in: SigningIn | None, operators: Operators
    ) -> None:
        self.source, self.pages, self.guard, self.signing_in = source, pages, guard, signing_in
        self.operators = operators
        self.store = _Store()
        self.registry = CollectorRegistry()
        self.requests = Counter("mandat_http_requests", "Requests by what was asked for and the answer",
                                ("what", "status"), registry=self.registry)  # fmt: skip
        self.sent = Counter("mandat_http_body_bytes", "Bytes of feeds sent in full", registry=self.registry)
        self.count = Gauge("mandat_conferences", "Conferences in the ledger", registry=self.registry)
        self.ready = Gauge("mandat_ready", "1 where the ledger answers", registry=self.registry)
        self._clock: Callable[[], float] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            return
        if self._clock is None:
            self._clock = asyncio.get_running_loop().time
        method = scope["method"]
        refusal = self.guard.refusal(scope, self._clock())
        if refusal is not None:
            extra = [(b"retry-after", b"5")] if refusal[0] == 429 else []
            status = await send_text(*refusal, method, send, *extra)
            self.requests.labels("refused", status).inc()
            return
        path = _origin_form(scope["path"]).removeprefix(scope.get("root_path", "").rstrip("/"))
        if self.signing_in is not None and is_for_people(path):
            status = await self.signing_in.answer(path, scope, receive, send)
            self.requests.labels("people", status).inc()
            return
        if method not in ("GET", "HEAD"):
            status = await send_text(405, "Only GET and HEAD.\n", method, send, (b"allow", b"GET, HEAD"))
            self.requests.labels("refused", status).inc()
            return
        address = parse(path)
        what, status = await self._answered(path, address, scope, send)
        self.requests.labels(what, status).inc()

    async def _answered(self, path: str, address: Address | None, scope: Scope, send: Send) -> tuple[str, int]:
        method = scope["method"]
        if address is None:
            return "unknown", await self._lost(path, scope, send)
        if address.what == "operation":
            return address.name, await self._operation(address.name, method, dict(scope["headers"]), send)
        asked = dict(scope["headers"])
        if address.what == "static":
            found = static(address.name)
            if found is None:
                return "unknown", await send_text(404, "Not found.\n", method, send)
            return "static", await send_answer(found, method, asked, send)
        base = scope.get("root_path", "").rstrip("/")
        negotiated = address.what == "page" and address.language is None
        if negotiated:
            address = address.revised(language=preferred(asked.get(b"accept-language", b"")))
        query = _query_of(scope) if address.what == "page" else {}
        key = f"{path}|{base}|{address.language}"
        try:
            version = self.source.version()
            kept = None if query else self.store.get(key)
            if kept is not None and kept[0] == version:
                ready: Answer | None = kept[1]
            else:
                ready = await run_in_threadpool(self._made, address, base, negotiated, query)
                if query:
                    pass  # what one reader chose is kept for nobody
                elif ready is None:
                    self.store.drop(key)
                else:
                    self.store.put(key, version, ready)
        except Exception:  # noqa: BLE001 - whatever broke, subscribers get a fit answer
            _log.exception("no answer could be made: %s", address.what)
            kept = None if address.token else self.store.get(key)
            if kept is None:
                text = "The calendar is not available at the moment. Please try again.\n"
                return address.what, await send_text(503, text, method, send, (b"retry-after", b"60"))
            ready = kept[1]
        if ready is None:
            return "unknown", await self._lost(path, scope, send)
        status = await send_answer(ready, method, asked, send)
        if status == 200 and method == "GET":
            self.sent.inc(len(ready.body))
        return address.what, status

    async def _lost(self, path: str, scope: Scope, send: Send) -> int:
        """Answer that nothing is at *path*: with a page that leads on where a browser asks, else in one plain line."""
        method, asked = scope["method"], dict(scope["headers"])
        if b"text/html" not in asked.get(b"accept", b"") or path.startswith("/f/"):
            return await send_text(404, "Not found.\n", method, send)
        language = preferred(asked.get(b"accept-language", b""))
        page = self.pages.lost(path, language, scope.get("root_path", "").rstrip("/"))
        headers = [
            (b"content-type", HTML), (b"content-length", str(len(page)).encode()), (b"cache-control", b"no-store"),
            (b"x-robots-tag", b"noindex, nofollow"), *SECURITY,
        ]  # fmt: skip
        await send_raw(404, headers, b"" if method == "HEAD" else page, send)
        return 404

    def _made(self, address: Address, base: str, negotiated: bool, query: Mapping[str, list[str]]) -> Answer | None:
        """Return the answer at *address*, or None where there is nothing for this reader."""
        share: Share | None = None
        if address.token is not None:
            share = opened(self.source, address.token)
            if share is None or (address.conference is not None and not covers(share, address.conference)):
                return None
        cache, extra = (PUBLIC_CACHE, None) if share is None else (PRIVATE_CACHE, _PRIVATE)
        if address.what == "feed":
            return self._feed(address, share)
        if address.what == "data":
            shown = self.pages.data(address, share)
            return None if shown is None else _whole(JSON, shown, cache, extra)
        if address.what == "chart":
            drawing = self.pages.chart(address, share)
            return None if drawing is None else _whole(SVG, drawing, cache, extra)
        page = (
            self.pages.door(address, base) if address.what == "door" else self.pages.page(address, share, base, query)
        )
        if page is None:
            return None
        if negotiated:
            extra = [*(extra or []), (b"vary", b"Accept-Language")]
        return _whole(HTML, page, cache.replace(b"max-age=300", b"max-age=0"), extra)

    def _feed(self, address: Address, share: Share | None) -> Answer | None:
        allowed = PUBLIC_AUDIENCES if share is None else audiences_of(share)
        if address.audience is None or address.audience not in allowed or address.language is None:
            return None
        conference = address.conference or (share.conference if share is not None else PORTFOLIO)
        feed = self.source.feed(conference, address.audience, address.language)
        if feed is None:
            return None
        cache, extra = (PUBLIC_CACHE, None) if share is None else (PRIVATE_CACHE, _PRIVATE)
        return answer(CALENDAR, feed.body, feed.gzipped, feed.digest, cache, feed.changed_at, extra)

    async def _operation(self, name: str, method: str, asked: dict[bytes, bytes], send: Send) -> int:
        """Answer a probe: anybody learns whether the server lives and is ready, the operator more."""
        if name == "healthz":
            return await send_text(200, "ok\n", method, send)
        known = await run_in_threadpool(self.operators.include, asked)
        if name == "metrics" and not known:
            return await send_text(404, "Not found.\n", method, send)
        try:
            self.count.set(len(await run_in_threadpool(self.source.conferences)))
            self.ready.set(1)
        except Exception:  # noqa: BLE001 - whatever broke, subscribers get a fit answer
            _log.exception("the ledger does not answer")
            self.ready.set(0)
            if name == "readyz":
                text = "the ledger does not answer\n" if known else "not ready\n"
                return await send_text(503, text, method, send, (b"retry-after", b"10"))
        if name == "readyz":
            return await send_text(200, "ready\n", method, send)
        body = generate_latest(self.registry)
        ready = answer(CONTENT_TYPE_LATEST.encode(), body, b"", digest_of(body), b"no-store")
        return await send_answer(ready, method, {}, send)


def _whole(kind: bytes, body: bytes, cache: bytes, extra: list[tuple[bytes, bytes]] | None) -> Answer:
    return answer(kind, body, gzipped(body), digest_of(body), cache, None, extra)


def _query_of(scope: Scope) -> dict[str, list[str]]:
    """Return what a reader chose of an overview; anything else in the query is nothing to us."""
    try:
        asked = parse_qs(scope.get("query_string", b"")[:2000].decode("latin-1"), max_num_fields=20)
    except ValueError:
        return {}
    return {name: values for name, values in asked.items() if name in QUERY}


def _origin_form(path: str) -> str:
    """Return *path* without the host: a request may name the whole address (RFC 9112, 3.2.2)."""
    if not path.startswith(("http://", "https://")):
        return path
    _, slash, rest = path.partition("://")[2].partition("/")
    return slash + rest


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
