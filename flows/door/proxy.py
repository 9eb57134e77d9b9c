"""Proxy: a server in front that signs people in (OpenID Connect) and names them in a header, if it is one we know."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

SECRET_HEADER = b"x-mandat-proxy"
"""The header in which the proxy proves itself: addresses of one machine are shared by all its programs."""


@dataclass(frozen=True)
class Proxy:
    """*addresses* of proxies that are heard, the *header* that names a person's login, and the proxy's *secret*."""

    addresses: frozenset[str] = frozenset()
    header: bytes = b""
    secret: str = ""

    def login(self, headers: Mapping[bytes, bytes], address: str) -> str | None:
        """Return whom the proxy at *address* names, None where none speaks."""
        if not self.header or not self.secret or address not in self.addresses:
            return None
        given = headers.get(SECRET_HEADER, b"")
        if not hmac.compare_digest(given, self.secret.encode()):
            return None
        return headers.get(self.header, b"").decode("latin-1").strip().lower() or None
