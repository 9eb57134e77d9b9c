"""Planner link: the operator's own secret link to the planner page, kept in a file that only the operator can read."""

import hashlib
import os
import secrets

from flows import clock
from flows.ledger.repository import Ledger
from flows.settings import Settings

_FILE = "planner-token"


def planner_link(ledger: Ledger, settled: Settings) -> str:
    """Return the operator's link to the planner page of all conferences; make it where there is none or it was revoked.

    The ledger holds only the token's hash; the token itself stands in a file of mode 0600 under the home.
    """
    path = settled.home / _FILE
    token = path.read_text().strip() if path.is_file() else ""
    share = ledger.shares.find(hashlib.sha256(token.encode()).hexdigest()) if token else None
    if share is None or share.revoked is not None:
        token = secrets.token_urlsafe(16)
        ledger.shares.add(
            hashlib.sha256(token.encode()).hexdigest(),
            conference="all",
            audience="secretariat",
            label="operator",
            created=clock.now(),
        )
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:  # noqa: PTH123 - mode at creation
            file.write(token)
    return f"{settled.public_url}/f/{token}/"
