"""Sessions: who is signed in at the calendar server, and that a form was sent by its own page.

The cookie is HttpOnly and SameSite=Strict, for this host alone, and Secure where people reach the server by https. A
port is no part of a site, so another program of the same machine is "the same site": each form carries a token that is
made from the session's secret, and a request that changes something must come from a page of this server.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from domain.kernel.errors import NotAllowed
from domain.kernel.person import Person, Role

CSRF_FIELD = "csrf"
"""The field of every form that carries the session's token."""
_DAY = 12 * 3600


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who is signed in; *token* is the cookie's secret, *csrf* what their forms carry (CSRF_FIELD)."""

    person: Person
    token: str

    @property
    def csrf(self) -> str:
        """Return the token of this session's forms; it tells nothing of the cookie."""
        return hmac.digest(self.token.encode(), b"form", hashlib.sha256).hex()

    def require(self, *roles: Role, conference: str = "") -> None:
        """Raise NotAllowed, with words that help, where the person has none of *roles* or not that *conference*."""
        self.person.require(*roles, conference=conference)

    def require_form(self, given: str) -> None:
        """Raise NotAllowed where *given* (the CSRF_FIELD of a form) is not this session's."""
        if not hmac.compare_digest(given.encode("utf-8", "replace"), self.csrf.encode()):
            raise NotAllowed("this form is not of your session", remedy="Open the page anew and send it again")


@dataclass(frozen=True, slots=True)
class Doorway:
    """Where people reach the server: *public_url*, and the loopback addresses at which it listens."""

    public_url: str

    @property
    def secure(self) -> bool:
        """Return whether people come by https."""
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        """Return the name of the session's cookie; with https one that no other host can set."""
        return "__Host-mandat" if self.secure else "mandat-session"

    def token(self, headers: Mapping[bytes, bytes]) -> str:
        """Return the session's token in the request, or ""."""
        cookies: SimpleCookie = SimpleCookie()
        try:
            cookies.load(headers.get(b"cookie", b"").decode("latin-1"))
        except CookieError:
            return ""
        found = cookies.get(self.cookie)
        return "" if found is None else found.value

    def set_cookie(self, token: str) -> tuple[bytes, bytes]:
        """Return the header that keeps *token* in the browser; with "" the one that forgets it."""
        age = _DAY if token else 0
        secure = "; Secure" if self.secure else ""
        text = f"{self.cookie}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Strict{secure}"
        return b"set-cookie", text.encode("latin-1")

    def serves(self, headers: Mapping[bytes, bytes]) -> bool:
        """Return whether the Host of the request is one of ours: a name that leads here by DNS alone is not."""
        host = headers.get(b"host", b"").decode("latin-1").lower()
        return host == urlsplit(self.public_url).netloc.lower() or _is_loopback(host)

    def is_own_page(self, headers: Mapping[bytes, bytes]) -> bool:
        """Return whether a request that changes something comes from a page of this server, or from no page at all."""
        fetched = headers.get(b"sec-fetch-site", b"same-origin")
        if fetched not in (b"same-origin", b"none"):
            return False
        origin = headers.get(b"origin")
        if origin is None:
            return True
        host = headers.get(b"host", b"").decode("latin-1").lower()
        told = urlsplit(origin.decode("latin-1").lower())
        return told.scheme in ("http", "https") and told.netloc == host and self.serves(headers)


def _is_loopback(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").hostname in ("127.0.0.1", "localhost", "::1")
    except ValueError:
        return False
