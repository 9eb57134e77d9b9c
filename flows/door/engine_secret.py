"""Engine secret: how Mandat's own processes sign in at Prefect's door; a file that only the operator can read."""

import os
import secrets
from contextlib import suppress

from domain.kernel.errors import BadInput
from domain.kernel.person import ENGINE_LOGIN
from flows.settings import Settings

_FILE = "engine-secret"


def engine_secret(settled: Settings) -> str:
    """Return the secret that the settings give, else the one in the home; make it where there is none (mode 0600)."""
    if settled.engine_secret:
        if len(settled.engine_secret) < 24 or not settled.engine_secret.isascii():
            raise BadInput("at least 24 letters, digits and signs", place="MANDAT_ENGINE_SECRET", remedy="Draw it")
        return settled.engine_secret
    path = settled.home / _FILE
    with suppress(FileExistsError):
        path.parent.mkdir(parents=True, exist_ok=True)
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(made, "w", encoding="ascii") as file:  # noqa: PTH123 - mode at creation
            file.write(secrets.token_urlsafe(32))
    found = path.read_text(encoding="ascii").strip()
    if not found:
        raise BadInput("the engine's secret is empty", place=str(path), remedy="Remove the file and start again")
    return found


def engine_credential(settled: Settings) -> str:
    """Return name:password of Mandat's own processes, as PREFECT_API_AUTH_STRING takes it."""
    return f"{ENGINE_LOGIN}:{engine_secret(settled)}"
