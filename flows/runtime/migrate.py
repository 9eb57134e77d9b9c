"""Migrate: brings both databases up to this version, once, before the parts of an installation start.

Two API servers that start on a fresh database would both make its tables, and one would die.
"""

import subprocess
import sys

from flows.ledger.repository import Ledger
from flows.settings import settings


def main() -> None:
    """Migrate the ledger, then Prefect's database; end with the code of what failed."""
    with Ledger.open(settings().ledger_url):
        pass
    command = [sys.executable, "-m", "prefect", "server", "database", "upgrade", "--yes"]
    sys.exit(subprocess.run(command, check=False).returncode)  # noqa: S603 - our own arguments


if __name__ == "__main__":
    main()
