"""Signing in: /sign-in with a password or a one-time link, /sign-out, and the way to the desk for who is signed in."""

from collections.abc import Mapping
from urllib.parse import parse_qs, quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.types import Receive, Scope, Send

from calendars.source import People
from calendars.web.desk import Asked, Desk, Told
from calendars.web.pages import Here, rendered
from calendars.web.responses import HTML, SECURITY, Headers, preferred, send_raw, send_text
from calendars.web.sessions import CSRF_FIELD, Doorway, Session
from calendars.words import phrase
from domain.kernel.errors import BadInput, NotAllowed

MOST_BYTES = 1_000_000
"""Of a form: the text of a long resolution has 300,000."""
_MOST_FIELDS = 500
_FORM = b"application/x-www-form-urlencoded"
_POLICY = (
    b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    b"base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_PERSONAL: Headers = [
    (b"cache-control", b"no-store"),
    (b"x-robots-tag", b"noindex, nofollow"),
    (b"content-security-policy", _POLICY),
    *(header for header in SECURITY if header[0] not in (b"content-security-policy", b"referrer-policy")),
    (b"referrer-policy", b"same-origin"),
]


def is_for_people(path: str) -> bool:
    """Return whether *path* (without the mount point) is answered here."""
    return path in ("/sign-in", "/sign-out", "/desk") or path.startswith(("/sign-in/", "/desk/"))


class SigningIn:
    """Answers what is for people; everything else is the calendar server's."""

    def __init__(self, people: People, desk: Desk, doorway: Doorway) -> None:
        self._people, self._desk, self._doorway = people, desk, doorway

    async def answer(self, path: str, scope: Scope, receive: Receive, send: Send) -> int:
        """Answer one request for *path*; return the status."""
        headers = dict(scope["headers"])
        method = scope["method"]
        if not self._doorway.serves(headers):
            return await send_text(421, "This name does not lead here.\n", method, send)
        if method not in ("GET", "HEAD", "POST"):
            return await send_text(405, "Only GET and POST.\n", method, send, (b"allow", b"GET, HEAD, POST"))
        form: Mapping[str, list[str]] = {}
        if method == "POST":
            if not self._doorway.is_own_page(headers):
                return await send_text(403, "This form was not sent by a page of this server.\n", method, send)
            if headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != _FORM:
                return await send_text(415, "Not a form.\n", method, send)
            body = await _body(receive)
            if body is None:
                return await send_text(413, "The form is too long.\n", method, send)
            try:
                form = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
            except ValueError:
                return await send_text(400, "The form cannot be read.\n", method, send)
        asking = _Asking(path, scope, headers, form)
        told, extra = await run_in_threadpool(self._told, asking)
        return await _send(told, extra, method, send)

    def _told(self, asking: "_Asking") -> tuple[Told, Headers]:
        token = self._doorway.token(asking.headers)
        person = self._people.person_of_session(token) if token else None
        session = Session(person, token) if person is not None else None
        try:
            if asking.path.startswith("/sign-in"):
                return self._signing_in(asking, session)
            if session is None:
                return Told(to=f"{asking.base}/sign-in?to={quote(asking.path)}", status=303), []
            if asking.method == "POST":
                session.require_form((asking.form.get(CSRF_FIELD) or [""])[0])
            if asking.path == "/sign-out":
                return self._signed_out(asking, session)
            if asking.path == "/desk":
                return Told(to=f"{asking.base}/desk/", status=303), []
            told = self._desk.answer(asking.asked(session))
            return told or Told(asking.page("refused.html", reason=phrase("Not found."), session=session), 404), []
        except NotAllowed as refused:
            return Told(asking.page("refused.html", reason=str(refused), session=session), 403), []

    def _signing_in(self, asking: "_Asking", session: Session | None) -> tuple[Told, Headers]:
        link = asking.path.removeprefix("/sign-in").removeprefix("/")
        if asking.method != "POST":
            if link and not self._people.link_is_good(link):
                page = asking.page("refused.html", reason=phrase("This link is not good any more."), session=None)
                return Told(page, 404), []
            return Told(asking.page("sign_in.html", link=link, reason="", login="", session=session, to=asking.to)), []
        login, password = ((asking.form.get(name) or [""])[0] for name in ("name", "password"))
        reason, status = phrase("The name or the password is wrong."), 403
        try:
            if link:
                found: tuple[object, str] | None = self._people.password_chosen(link, password)
            else:
                found = self._people.signed_in(login.strip().lower(), password, asking.client)
        except NotAllowed as refused:
            found, reason, status = None, str(refused), 429
        except BadInput as refused:
            found, reason, status = None, str(refused), 422
        if found is None:
            page = asking.page("sign_in.html", link=link, reason=reason, login=login, session=None, to=asking.to)
            return Told(page, status), []
        if session is not None:
            self._people.signed_out(session.token)
        return Told(to=asking.base + asking.to, status=303), [self._doorway.set_cookie(found[1])]

    def _signed_out(self, asking: "_Asking", session: Session) -> tuple[Told, Headers]:
        if asking.method != "POST":
            return Told(to=f"{asking.base}/desk/", status=303), []
        self._people.signed_out(session.token)
        return Told(to=f"{asking.base}/sign-in", status=303), [self._doorway.set_cookie("")]


class _Asking:
    """One request, its parts read."""

    def __init__(self, path: str, scope: Scope, headers: Mapping[bytes, bytes], form: Mapping[str, list[str]]) -> None:
        self.path, self.headers, self.form = path, headers, form
        self.method = "GET" if scope["method"] == "HEAD" else str(scope["method"])
        self.base = scope.get("root_path", "").rstrip("/")
        self.client = (scope.get("client") or ("",))[0]
        self.language = preferred(headers.get(b"accept-language", b""))
        self.query = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=_MOST_FIELDS)

    @property
    def to(self) -> str:
        """Return where to go after the sign-in: a page of the desk, nothing else."""
        wanted = (self.form.get("to") or self.query.get("to") or ["/desk/"])[0]
        parts = urlsplit(wanted)
        inside = not parts.scheme and not parts.netloc and wanted.startswith("/desk/") and "\\" not in wanted
        return wanted if inside and wanted.isprintable() and wanted.isascii() else "/desk/"

    def asked(self, session: Session) -> Asked:
        return Asked(
            self.method, self.path.removeprefix("/desk/"), session, self.language, self.base, self.query, self.form
        )

    def page(self, template: str, **values: object) -> bytes:
        here = Here(self.base, None, None, self.language)
        return rendered(template, self.language, here=here, audience=None, **values)


async def _body(receive: Receive) -> bytes | None:
    """Return the body of the request, or None where it is too long."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            return None
        if not message.get("more_body"):
            return bytes(body)


async def _send(told: Told, extra: Headers, method: str, send: Send) -> int:
    status = 303 if told.to else told.status
    headers: Headers = [*_PERSONAL, *extra, (b"content-length", str(len(told.body)).encode())]
    if told.to:
        headers.append((b"location", told.to.encode("ascii", "ignore")))
    else:
        headers.append((b"content-type", HTML))
    await send_raw(status, headers, b"" if method == "HEAD" else told.body, send)
    return status
