"""Serving the flows: one process that registers the deployments, starts their runs, and follows the ledger."""

import asyncio
import contextlib
import signal
import threading
import time

import httpx
from prefect.client.orchestration import get_client
from prefect.runner import Runner

from domain.kernel.errors import ServiceMissing
from flows.deployments import deployments
from flows.orchestration.automations import keep_automations
from flows.orchestration.conference_lease import release_all
from flows.orchestration.ledger_follower import run_follower
from flows.orchestration.recovery import revive
from flows.settings import settings

_PATIENCE = 180.0
"""Seconds that the Prefect server may take to answer."""


async def serve() -> None:
    """Register every deployment and run what is due, until ended by SIGTERM or SIGINT."""
    runner = Runner(name="mandat", pause_on_shutdown=False, limit=4)
    for deployment in deployments():
        await runner.aadd_deployment(deployment)
    with get_client(sync_client=True) as client:
        keep_automations(client)
    settings().home.joinpath("flows-ready").touch()
    stop = threading.Event()
    follower = threading.Thread(target=run_follower, args=(stop,), name="follow the ledger", daemon=True)
    follower.start()
    try:
        await runner.start()
    finally:
        stop.set()


def await_server() -> None:
    """Wait until the Prefect server answers; raise ServiceMissing where it does not within three minutes."""
    end = time.monotonic() + _PATIENCE
    with get_client(sync_client=True) as client:
        while time.monotonic() < end:
            with contextlib.suppress(httpx.HTTPError):
                if client.api_healthcheck() is None:
                    return
            time.sleep(0.2)
    raise ServiceMissing("the Prefect server does not answer", remedy="See its log beside this one")


def revive_all() -> None:
    """Start again what a former life of this machine left running, and give back what it held.

    Only for a machine on its own: where other workers serve the same server, their runs are alive.
    """
    with get_client(sync_client=True) as client:
        release_all(client)
        revive(client)


def main() -> None:
    """Serve the flows of a machine on its own until told to stop."""
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    with contextlib.suppress(KeyboardInterrupt):
        await_server()
        revive_all()
        asyncio.run(serve())


if __name__ == "__main__":
    main()
