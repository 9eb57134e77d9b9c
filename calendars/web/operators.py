"""Operators: who is told how the server is used and what it lacks; a stranger learns only whether it is ready."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from calendars.source import People
from calendars.web.sessions import Doorway

_BEARER = b"bearer "


@dataclass(frozen=True, slots=True)
class Operators:
    """Operators who are signed in, and programs that send *metrics_token* (RFC 6750); without either, nobody."""

    people: People | None
    doorway: Doorway
    metrics_token: str = ""

    def include(self, headers: Mapping[bytes, bytes]) -> bool:
        """Return whether the request comes from one of them; takes milliseconds where somebody is signed in."""
        given = headers.get(b"authorization", b"")
        if self.metrics_token and given[: len(_BEARER)].lower() == _BEARER:
            return hmac.compare_digest(given[len(_BEARER) :].strip(), self.metrics_token.encode())
        token = self.doorway.token(headers) if self.people is not None else ""
        if not token or self.people is None:
            return False
        try:
            person = self.people.person_of_session(token)
        except Exception:  # noqa: BLE001 - the ledger may be what does not answer
            return False
        return person is not None and "operator" in person.roles
