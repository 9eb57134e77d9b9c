"""Ledger follower: carries to Prefect within seconds what reached the ledger by another way than a flow.

The command line needs no running server; so whoever serves the flows watches the ledger's newest entry. The follower
also looks at every conference that goes on, a few at a time, for gates that were lost, and finds the runs whose process
was lost with its worker and starts them again. Of several followers one works (flows.ledger.leadership).
"""

import logging
import signal
import threading
import time
from datetime import timedelta

from prefect.client.orchestration import get_client

from flows import clock
from flows.ledger.leadership import Leadership
from flows.ledger.repository import Ledger
from flows.orchestration.conference_lease import forget_limits
from flows.orchestration.reconcile import take_up_many
from flows.orchestration.recovery import revive
from flows.settings import settings

log = logging.getLogger(__name__)
POLL_SECONDS = 1.0
ROUND_SECONDS = 45.0
"""Within this each conference that goes on is looked at once, where the bound below allows it."""
MOST_A_PASS = 20
"""Conferences that one pass looks at beside those that changed: what a pass costs does not grow with the ledger."""


class Round:
    """Goes through the conferences that go on, again and again, a few at a pass."""

    def __init__(self) -> None:
        self._left: list[str] = []
        self._owed = 0.0

    def some(self, going_on: tuple[str, ...], seconds: float) -> list[str]:
        """Return whose turn it is, *seconds* after the last pass: all of *going_on* within ROUND_SECONDS, if few."""
        self._owed = min(self._owed + seconds * max(len(going_on), 1) / ROUND_SECONDS, float(MOST_A_PASS))
        number, self._owed = int(self._owed), self._owed % 1
        known = set(going_on)
        turn: list[str] = []
        while len(turn) < min(number, len(known)):
            if not self._left:
                self._left = list(reversed(going_on))
            each = self._left.pop()
            if each in known and each not in turn:
                turn.append(each)
        return turn


class Follower:
    """What one follower has seen; `step` is one pass."""

    def __init__(self) -> None:
        self.seen: int | None = None
        self._round = Round()
        self._passed = self._looked = time.monotonic()

    def step(self, ledger: Ledger) -> list[str]:
        """Take up what changed since the last pass and those whose turn it is; return which. At first: all that go on.

        Raises what the ledger or Prefect raises; the next pass makes up for it.
        """
        last = ledger.entries.last_seq()
        now = time.monotonic()
        going_on = ledger.entries.going_on()
        changed: list[str] = []
        if self.seen is None:
            changed += going_on
        else:
            changed += ledger.entries.changed_since(self.seen) if last != self.seen else ()
            changed += [each for each in self._round.some(going_on, now - self._passed) if each not in changed]
        if changed:
            take_up_many(changed)
        closed = set(changed) - set(going_on)
        if closed:
            with get_client(sync_client=True) as client:
                forget_limits(client, closed)
        self.seen, self._passed = last, now
        return changed

    def revive(self, lost_after: float) -> None:
        """Start again the runs that have been silent for *lost_after* seconds; looked for four times in that time."""
        if time.monotonic() - self._looked >= lost_after / 4:
            with get_client(sync_client=True) as client:
                revive(client, timedelta(seconds=lost_after))
            self._looked = time.monotonic()


def run_follower(stop: threading.Event) -> None:
    """Follow the ledger until *stop* is set, whenever this process leads.

    A pass that fails (server restarting, database busy) is told and tried again at the next.
    """
    settled = settings()
    with Ledger.open(settled.ledger_url):
        pass  # a ledger is made where none is, before anybody can lead
    with Leadership(settled.ledger_url, "follower") as leadership:
        follower = Follower()
        while not stop.wait(POLL_SECONDS):
            try:
                if not leadership.held():
                    follower = Follower()
                    continue
                with Ledger.open(settled.ledger_url) as ledger:
                    follower.step(ledger)
                follower.revive(settled.lost_after)
            except Exception:
                log.exception("could not take up the ledger's changes at %s; trying again", clock.now())
                stop.wait(3)


def main() -> None:
    """Follow the ledger until ended: for a machine that serves no flows itself (deploy/README.md)."""
    logging.basicConfig(level=logging.INFO)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    run_follower(stop)


if __name__ == "__main__":
    main()
