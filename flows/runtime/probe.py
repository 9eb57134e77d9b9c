"""Probe: the health check of a container: the server of its part answers; a part without one lives with its process."""

import sys
import urllib.error
import urllib.request
from pathlib import Path

ADDRESSES = {"calendar_server": "http://127.0.0.1:8467/healthz", "prefect_server": "http://127.0.0.1:4200/api/health"}
"""What is asked where the first process of the container runs that module."""


def answers(command: str) -> bool:
    """Return whether the part whose first process is *command* is well."""
    address = next((each for module, each in ADDRESSES.items() if module in command), None)
    if address is None:
        return True
    try:
        with urllib.request.urlopen(address, timeout=4):  # noqa: S310 - of this machine
            return True
    except (urllib.error.URLError, OSError):
        return False


def main() -> None:
    """End with 0 if the part is well, else with 1."""
    sys.exit(0 if answers(Path("/proc/1/cmdline").read_text(encoding="utf-8")) else 1)


if __name__ == "__main__":
    main()
