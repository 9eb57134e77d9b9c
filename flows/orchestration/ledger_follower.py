"""Following: what reaches the ledger by another way than a flow is carried to Prefect within seconds.

The command line needs no running server; so whoever serves the flows watches the ledger's last entry. The follower
also finds the runs whose process was lost with its worker, and starts them again.
"""

import logging
import signal
import threading
import time
from datetime import timedelta

from prefect.client.orchestration import get_client

from flows import clock
from flows.ledger.repository import Ledger
from flows.orchestration.reconcile import take_up
from flows.orchestration.recovery import revive
from flows.settings import settings

log = logging.getLogger(__name__)
POLL_SECONDS = 1.0
FULL_PASS_SECONDS = 45.0


def follow(stop: threading.Event) -> None:
    """Take up every change of the ledger until *stop* is set; all conferences at the start and every 45 seconds.

    A pass that fails (server restarting, database busy) is told and tried again at the next.
    """
    seen = -1
    passed = -FULL_PASS_SECONDS
    looked = time.monotonic()
    lost_after = settings().lost_after
    while not stop.wait(POLL_SECONDS):
        try:
            with Ledger.open(settings().ledger_url) as ledger:
                last = ledger.entries.last_seq()
                due = time.monotonic() - passed >= FULL_PASS_SECONDS
                changed = ledger.entries.ids() if due else ledger.entries.changed_since(seen) if last != seen else ()
            for conference in changed:
                take_up(conference)
            seen = last
            passed = time.monotonic() if due else passed
            if time.monotonic() - looked >= lost_after / 4:
                with get_client(sync_client=True) as client:
                    revive(client, timedelta(seconds=lost_after))
                looked = time.monotonic()
        except Exception:
            log.exception("could not take up the ledger's changes at %s; trying again", clock.now())
            stop.wait(3)


def main() -> None:
    """Follow the ledger until ended: for a machine that serves no flows itself (deploy/README.md)."""
    logging.basicConfig(level=logging.INFO)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    follow(stop)


if __name__ == "__main__":
    main()
