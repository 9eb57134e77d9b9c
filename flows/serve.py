"""Serving the flows: one process that registers the deployments, starts their runs, and follows the ledger."""

import asyncio
import contextlib
import signal
import threading

from prefect.runner import Runner

from flows.deployments import deployments
from flows.following import follow
from flows.settings import settings


async def serve(ready: threading.Event | None = None) -> None:
    """Register every deployment and run what is due, until ended by SIGTERM or SIGINT."""
    runner = Runner(name="mandat", pause_on_shutdown=False, limit=4)
    for deployment in deployments():
        await runner.aadd_deployment(deployment)
    settings().home.joinpath("flows-ready").touch()
    if ready is not None:
        ready.set()
    stop = threading.Event()
    follower = threading.Thread(target=follow, args=(stop,), name="follow the ledger", daemon=True)
    follower.start()
    try:
        await runner.start()
    finally:
        stop.set()


def main() -> None:
    """Serve until told to stop."""
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve())


if __name__ == "__main__":
    main()
