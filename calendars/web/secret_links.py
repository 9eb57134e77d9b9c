"""Sharing: secret links. A token of 128 random bits opens one audience; only its hash is kept."""

import hashlib
import re
from typing import Protocol

from calendars.ical.publishing import PORTFOLIO
from calendars.source import Share
from domain.kernel.vocabulary import Audience

TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
"""128 bits in URL-safe base 64, as `secrets.token_urlsafe(16)` writes them."""


class _Shares(Protocol):
    def share(self, token_sha256: str) -> Share | None: ...


def token_hash(token: str) -> str:
    """Return what is stored of *token*: its SHA-256 in hex. A token is random in full, so no salt is needed."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def opened(source: _Shares, token: str) -> Share | None:
    """Return the secret link of *token*, or None where it is unknown or revoked.

    Both take the same way: one hash, one look-up by that hash, so neither answer nor time tells them apart.
    """
    share = source.share(token_hash(token))
    return share if share is not None and share.revoked is None else None


def audiences_of(share: Share) -> tuple[Audience, ...]:
    """Return the feeds that a link opens: its own audience's; the secretariat sees the tasks too."""
    return ("secretariat", "tasks") if share.audience == "secretariat" else (share.audience,)


def covers(share: Share, conference: str) -> bool:
    """Return whether the link is for *conference*, or for all of them."""
    return share.conference in (PORTFOLIO, conference)
