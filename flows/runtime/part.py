"""Part: starts one part of an installation on several machines, once its preflight has passed (`mandat-part NAME`).

The process becomes the part itself, so that signals of a supervisor reach it.
"""

import os
import sys

from flows.runtime import preflight

ANYWHERE = "0.0.0.0"  # noqa: S104 - behind the proxy, in a network of the installation's own
COMMANDS: dict[str, tuple[str, ...]] = {
    "server": (
        "-P", "-m", "uvicorn", "--factory", "flows.runtime.prefect_server:make_app", "--host", ANYWHERE,
        "--port", "4200", "--no-access-log", "--no-proxy-headers", "--timeout-graceful-shutdown", "10",
    ),
    "services": ("-P", "-m", "prefect", "server", "services", "start"),
    "worker": ("-P", "-m", "prefect", "worker", "start", "--pool", "mandat", "--type", "process"),
    "follower": ("-P", "-m", "flows.orchestration.ledger_follower"),
    "calendars": ("-P", "-m", "flows.runtime.calendar_server", "--host", ANYWHERE, "--port", "8467"),
}  # fmt: skip
"""What each part runs, as arguments of Python."""


def main() -> None:
    """Check the part that is named and become it; further arguments are handed on."""
    name, *further = sys.argv[1:] or [""]
    sys.argv = [sys.argv[0], name]
    preflight.main()
    os.execv(sys.executable, [sys.executable, *COMMANDS[name], *further])  # noqa: S606 - our own modules


if __name__ == "__main__":
    main()
