"""Passwords: hashed with Argon2id (RFC 9106, as argon2-cffi sets it); what a new one must be."""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from domain.kernel.errors import BadInput

SHORTEST, LONGEST = 12, 128
"""Characters, both inclusive (OWASP ASVS 4.0, 2.1.1 and 2.1.2). Prefect's own login form can send ASCII alone."""
_HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """Return what is kept of *password*; raise BadInput where it cannot be used."""
    if not SHORTEST <= len(password) <= LONGEST or not password.isascii() or not password.isprintable():
        raise BadInput(
            "that cannot be a password",
            place="password",
            remedy=f"{SHORTEST} to {LONGEST} letters, digits, signs and blanks without accents",
        )
    if len(set(password)) < 5:
        raise BadInput("that password is too easy to guess", place="password", remedy="Use more than four characters")
    return _HASHER.hash(password)


def fits(kept: str | None, password: str) -> bool:
    """Return whether *password* is the one of which *kept* is the hash; as slow where there is none."""
    try:
        return _HASHER.verify(kept or _nobody(), password) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def drawn() -> str:
    """Return a new password that nobody guesses: 144 random bits in letters, digits, '-' and '_'."""
    return secrets.token_urlsafe(18)


@cache
def _nobody() -> str:
    """Return a hash that no password fits: whoever tries a name that is not there waits as long."""
    return _HASHER.hash(secrets.token_urlsafe(32))
