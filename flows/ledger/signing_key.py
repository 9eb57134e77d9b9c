"""Signing key: the Ed25519 key of an installation, with which it signs what its ledger held at a moment.

The secret half stands in the home, for its owner only, and is in no backup. Keys of other installations that may have
signed (another server of the same ledger, the one before a restore) are lines of `trusted-keys` in the home.
"""

import base64
import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from domain.kernel.errors import BadInput, ServiceMissing

if TYPE_CHECKING:  # loaded by whoever signs or verifies, not by everybody who opens a ledger
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE = "signing.key"
TRUSTED_FILE = "trusted-keys"


class SigningKey(NamedTuple):
    """A key that can sign; *public* is the half that everybody may know, 32 bytes in Base64."""

    secret: "Ed25519PrivateKey"
    public: str

    def sign(self, text: str) -> str:
        """Return the signature of *text* as UTF-8, in Base64."""
        return base64.b64encode(self.secret.sign(text.encode())).decode("ascii")


def signing_key(home: Path) -> SigningKey:
    """Return the key of the installation at *home*; make one where there is none.

    Raises ServiceMissing where it can neither be read nor made.
    """
    path = home / KEY_FILE
    try:
        return _read(path, path.stat().st_mtime_ns if path.exists() else _made(path))
    except (OSError, ValueError) as error:
        raise ServiceMissing(
            f"the signing key cannot be used: {error}", place=str(path), remedy="Put it back, or move it away"
        ) from error


def trusted_keys(home: Path) -> frozenset[str]:
    """Return the public keys whose signatures count at *home*: its own and those of `trusted-keys`."""
    keys = set()
    with suppress(FileNotFoundError):
        lines = (home / TRUSTED_FILE).read_text(encoding="utf-8").splitlines()
        keys |= {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}
    if (home / KEY_FILE).exists():
        keys.add(signing_key(home).public)
    return frozenset(keys)


def trust(home: Path, key: str, label: str) -> None:
    """Let signatures of *key* count at *home*; *label* says whose it is. Raises BadInput where it is no key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
    except ValueError as error:
        raise BadInput("no public key", place=key[:60], remedy="`mandat verify` shows the one that signed") from error
    if key not in trusted_keys(home):
        with (home / TRUSTED_FILE).open("a", encoding="utf-8") as file:
            file.write(f"{key} {label}\n")


def is_signed(text: str, signature: str, key: str) -> bool:
    """Return whether *signature* is one of *text* with the secret half of *key*."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(signature, validate=True), text.encode())
    except (ValueError, InvalidSignature):
        return False
    return True


def _made(path: Path) -> int:
    """Make a key at *path*; of two processes that do so at once, one wins and both use its key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(unfinished, path)
    unfinished.unlink()
    return path.stat().st_mtime_ns


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int) -> SigningKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = Ed25519PrivateKey.from_private_bytes(base64.b64decode(path.read_bytes().strip(), validate=True))
    public = base64.b64encode(secret.public_key().public_bytes_raw()).decode("ascii")
    return SigningKey(secret, public)
