"""Origins: under which names a server may be asked, and pages of which origins may ask it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Origins:
    """*names*: the hosts under which the server may be asked, beside loopback; *pages*: origins of other pages."""

    names: frozenset[str]
    pages: frozenset[str]

    @classmethod
    def of(cls, addresses: Iterable[str], pages: Iterable[str] = ()) -> "Origins":
        """Return those of a server that is reached at *addresses*; *pages* of these origins may ask it too."""
        hosts = {urlsplit(each).hostname or "" for each in addresses}
        return cls(
            frozenset(hosts - {""}), frozenset(each.strip().rstrip("/").lower() for each in pages if each.strip())
        )

    def refusal(self, headers: Mapping[bytes, bytes]) -> tuple[int, str] | None:
        """Return status and words where the Host is not ours, or the page that asks is a stranger's; else None.

        A name that leads here by DNS alone is no name of ours, so a page of that name cannot ask either.
        """
        host = headers.get(b"host", b"").decode("latin-1").lower()
        if not self._is_ours(host):
            return 421, "This name does not lead here."
        origin = headers.get(b"origin")
        if origin is None:
            return None
        told = origin.decode("latin-1").lower()
        if told in self.pages:
            return None
        parts = _parts(told)
        if parts is not None and parts[0] in ("http", "https") and self._is_same(parts[1], host):
            return None
        return 403, "Pages of other origins may not ask here."

    def _is_ours(self, netloc: str) -> bool:
        parts = _parts(f"http://{netloc}")
        return parts is not None and (parts[2] in _LOOPBACK or parts[2] in self.names)

    def _is_same(self, netloc: str, host: str) -> bool:
        """Return whether *netloc* is that of *host*, or the same port of another name of loopback."""
        if netloc == host:
            return True
        one, other = _parts(f"http://{netloc}"), _parts(f"http://{host}")
        if one is None or other is None:
            return False
        return one[2] in _LOOPBACK and other[2] in _LOOPBACK and one[3] == other[3]


def _parts(address: str) -> tuple[str, str, str, int | None] | None:
    """Return scheme, host with port, host and port of *address*; None where it is no address of a server."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not host or parts.username is not None or parts.path or parts.query or parts.fragment:
        return None
    return parts.scheme, parts.netloc, host, port
