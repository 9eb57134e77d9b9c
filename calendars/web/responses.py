"""Answering: HTTP answers of stored bytes, with validators; nothing here renders."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from starlette.types import Send

from domain.kernel.names import LANGUAGES, Language

Headers = list[tuple[bytes, bytes]]
_POLICY = (
    b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    b"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
SECURITY: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", _POLICY),
]
CALENDAR = b"text/calendar; charset=utf-8"
HTML = b"text/html; charset=utf-8"
JSON = b"application/json; charset=utf-8"
TEXT = b"text/plain; charset=utf-8"
SVG = b"image/svg+xml; charset=utf-8"
PUBLIC_CACHE = b"public, max-age=300, stale-if-error=86400"
PRIVATE_CACHE = b"no-store"


@dataclass(frozen=True, slots=True)
class Answer:
    """Stored bytes with everything that a request may ask of them; headers are made once."""

    body: bytes
    gzipped: bytes
    etag: bytes
    gzip_etag: bytes
    changed_at: datetime | None
    headers: Headers
    gzip_headers: Headers
    bare: Headers
    gzip_bare: Headers


def answer(
    kind: bytes, body: bytes, gzipped: bytes, digest: str, cache: bytes, changed_at: datetime | None = None,
    extra: Headers | None = None,
) -> Answer:  # fmt: skip
    """Return *body* ready to be sent; *digest* makes its ETag, and one of its own for the compressed form."""
    etag, gzip_etag = f'"{digest[:40]}"'.encode(), f'"{digest[:40]}-gz"'.encode()
    common: Headers = [(b"cache-control", cache), (b"vary", b"Accept-Encoding"), *SECURITY, *(extra or [])]
    if changed_at is not None:
        common.append((b"last-modified", format_datetime(changed_at.astimezone(UTC), usegmt=True).encode()))

    def full(tag: bytes, length: int) -> Headers:
        return [(b"content-type", kind), (b"content-length", str(length).encode()), (b"etag", tag), *common]

    return Answer(
        body=body,
        gzipped=gzipped,
        etag=etag,
        gzip_etag=gzip_etag,
        changed_at=changed_at.replace(microsecond=0) if changed_at else None,
        headers=full(etag, len(body)),
        gzip_headers=[*full(gzip_etag, len(gzipped)), (b"content-encoding", b"gzip")],
        bare=[(b"etag", etag), *common],
        gzip_bare=[(b"etag", gzip_etag), *common],
    )


async def send_answer(ready: Answer, method: str, asked: Mapping[bytes, bytes], send: Send) -> int:
    """Send *ready* as asked: compressed or not, or only that the client has it already. Return the status."""
    zipped = bool(ready.gzipped) and takes_gzip(asked.get(b"accept-encoding", b""))
    if _unchanged(ready, asked):
        await send_raw(304, ready.gzip_bare if zipped else ready.bare, b"", send)
        return 304
    body = ready.gzipped if zipped else ready.body
    headers = ready.gzip_headers if zipped else ready.headers
    await send_raw(200, headers, b"" if method == "HEAD" else body, send)
    return 200


async def send_raw(status: int, headers: Headers, body: bytes, send: Send) -> None:
    """Send one whole answer."""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def send_text(status: int, text: str, method: str, send: Send, *extra: tuple[bytes, bytes]) -> int:
    """Send a short plain answer that says no more than it must; never a page, never kept by anybody."""
    body = text.encode()
    headers: Headers = [
        (b"content-type", TEXT),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-robots-tag", b"noindex, nofollow"),
        *SECURITY,
        *extra,
    ]
    await send_raw(status, headers, b"" if method == "HEAD" else body, send)
    return status


def takes_gzip(accepted: bytes) -> bool:
    """Return whether Accept-Encoding takes gzip (RFC 9110, 12.5.3): named, or by *, and not with q=0."""
    if not accepted:
        return False
    named: bool | None = None
    starred = False
    for part in accepted.lower().split(b","):
        coding, _, parameters = part.partition(b";")
        refused = parameters.replace(b" ", b"").rstrip(b"0").rstrip(b".") in (b"q=", b"q=0")
        if coding.strip() in (b"gzip", b"x-gzip"):
            named = not refused
        elif coding.strip() == b"*":
            starred = not refused
    return starred if named is None else named


def preferred(accepted: bytes) -> Language:
    """Return the language of pages that Accept-Language likes best (RFC 9110, 12.5.4); English where it names none."""
    best: tuple[float, Language] = (0.0, "en")
    for part in accepted.decode("ascii", "replace").lower().split(",")[:20]:
        tag, _, quality = part.strip().partition(";")
        try:
            weight = float(quality.strip().removeprefix("q=")) if quality else 1.0
        except ValueError:
            continue
        language = next((each for each in LANGUAGES if tag.split("-")[0] == each), None)
        if language is not None and weight > best[0]:
            best = (weight, language)
    return best[1]


def _unchanged(ready: Answer, asked: Mapping[bytes, bytes]) -> bool:
    """Return whether the client holds this state (RFC 9110, 13.2.2: If-None-Match goes before If-Modified-Since).

    A tag matches in its weak form too, in a list, and whichever encoding it was given for.
    """
    tags = asked.get(b"if-none-match")
    if tags is not None:
        held = {tag.strip().removeprefix(b"W/") for tag in tags.split(b",")}
        return b"*" in held or ready.etag in held or ready.gzip_etag in held
    since = asked.get(b"if-modified-since")
    if since is None or ready.changed_at is None:
        return False
    try:
        moment = parsedate_to_datetime(since.decode("ascii"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return False
    return ready.changed_at <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC))
