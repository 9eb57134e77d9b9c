"""Signing in: a name and a password become a person, at Prefect's door, at the calendar server, with the same limits.

Argon2 takes tens of milliseconds on purpose, and Prefect's UIs send the password with every request: so a credential
that was right is remembered for a while, by a keyed hash that this process alone can compute.
"""

import hashlib
import hmac
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock

from domain.kernel.errors import BadInput, NotAllowed
from domain.kernel.person import ENGINE, ENGINE_LOGIN, Person
from flows import clock
from flows.door.passwords import fits, hashed
from flows.door.wrong_passwords import WrongPasswords
from flows.ledger.people import Known
from flows.ledger.repository import Ledger

SESSION = timedelta(hours=12)
"""How long somebody stays signed in at the calendar server (OWASP ASVS 4.0, 3.3.2)."""
LINK = timedelta(days=7)
"""How long a one-time link is good."""
_REMEMBERED = 1_000
_TRUSTED = 300.0
"""Seconds for which a credential that was right is not hashed again; a new password or `disable` count at once."""


class TooManyTries(NotAllowed):
    """Too many wrong passwords: *seconds* tells how long to wait."""

    def __init__(self, seconds: float) -> None:
        """Say how long to wait."""
        super().__init__("too many wrong passwords", place="sign-in", remedy=f"Try again in {seconds:.0f} seconds")
        self.seconds = seconds


@dataclass
class SignIn:
    """Who is who, by the *ledger*; *stamp* differs whenever the ledger was written to.

    *engine_secret* is the password of Mandat's own processes; empty: they cannot sign in here.
    """

    ledger: Ledger
    stamp: Callable[[], object]
    engine_secret: str = ""
    wrong: WrongPasswords = field(default_factory=WrongPasswords)
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _right: OrderedDict[bytes, tuple[str, str | None, float]] = field(default_factory=OrderedDict)
    _known: tuple[object, dict[str, Known]] = (None, {})
    _lock: Lock = field(default_factory=Lock)

    def remembered(self, login: str, password: str) -> Person | None:
        """Return who that is where it is known without hashing: the engine, or a credential that was right lately."""
        if login == ENGINE_LOGIN:
            right = self.engine_secret and hmac.compare_digest(self.engine_secret.encode(), password.encode())
            return ENGINE if right else None
        with self._lock:
            person, kept, until = self._right.get(self._digest(login, password), ("", None, 0.0))
        known = self.known().get(person)
        if known is None or known.person.disabled or known.password != kept or time.monotonic() > until:
            return None
        return known.person if known.person.login == login else None

    def person(self, login: str, password: str, address: str) -> Person | None:
        """Return whose *login* and *password* those are, None where they are wrong or the person is disabled.

        Raises TooManyTries where *address* has sent too many wrong ones, without looking at this one.
        """
        found = self.remembered(login, password)
        if found is not None:
            return found
        now = time.monotonic()
        seconds = self.wrong.wait(login, address, now)
        if seconds:
            raise TooManyTries(seconds)
        known = next((each for each in self.known().values() if each.person.login == login), None)
        usable = known if known is not None and known.person.disabled is None else None
        if not fits(usable.password if usable else None, password) or usable is None:
            self.wrong.wrong(login, address, now)
            return None
        self.wrong.right(login, address)
        with self._lock:
            self._right[self._digest(login, password)] = (usable.person.id, usable.password, now + _TRUSTED)
            while len(self._right) > _REMEMBERED:
                self._right.popitem(last=False)
        return usable.person

    def known(self) -> dict[str, Known]:
        """Return everybody by id; read anew only after the ledger was written to."""
        stamp = self.stamp()
        held = self._known
        if held[0] != stamp:
            held = (stamp, {each.person.id: each for each in self.ledger.people.all()})
            self._known = held
        return held[1]

    def session(self, person: Person, now: datetime | None = None) -> str:
        """Begin a session of *person*; return its token, of 256 random bits: only the browser keeps it."""
        moment = now or clock.now()
        token = secrets.token_urlsafe(32)
        self.ledger.people.add_session(digest(token), person.id, created=moment, until=moment + SESSION)
        return token

    def choose_password(self, token: str, password: str) -> Person:
        """Set the password of whoever holds the one-time link *token*; the link is good once.

        Raises BadInput where the link is not good any more, or the password cannot be used.
        """
        person = self.ledger.people.of_link(digest(token), clock.now())
        if person is None:
            raise BadInput("this link is not good any more", remedy="Ask for another: `mandat user password NAME`")
        self.ledger.people.set_password(person.id, hashed(password), at=clock.now())
        return person

    def _digest(self, login: str, password: str) -> bytes:
        return hmac.digest(self._key, f"{login}\0{password}".encode("utf-8", "replace"), "sha256")


def digest(token: str) -> str:
    """Return what is kept of *token*: its SHA-256 in hex; a token is random in full, so no salt is needed."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
