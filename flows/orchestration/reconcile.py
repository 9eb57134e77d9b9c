"""Taking up: what the ledger says is carried to Prefect: artifacts refreshed, gates opened and closed."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import FlowRun

from domain.conferences.conference import today_of
from flows import clock
from flows.ledger.repository import Ledger
from flows.orchestration.artifacts import AT_ONCE, show, standing_artifacts
from flows.orchestration.gate_runs import keep_gates, living_gates
from flows.orchestration.run_names import QUESTION_OF_GATE
from flows.orchestration.what_waits import keep_what_waits
from flows.settings import settings

log = logging.getLogger(__name__)


def take_up(conference: str) -> str:
    """Bring Prefect in step with the ledger for *conference*; return what it waits for, in words. Safe to repeat."""
    with Ledger.open(settings().ledger_url) as ledger, get_client(sync_client=True) as client:
        waits_for = _taken_up(ledger, client, conference, standing_artifacts(client, [conference]))
        keep_what_waits(client, ledger)
        return waits_for


def take_up_many(conferences: Sequence[str]) -> dict[str, str]:
    """Do so for many; return what each waits for. One that fails is told in the log and does not stop the others."""
    waiting: dict[str, str] = {}
    with Ledger.open(settings().ledger_url) as ledger, get_client(sync_client=True) as client:
        open_gates = living_gates(client)
        for first in range(0, len(conferences), AT_ONCE):
            some = conferences[first : first + AT_ONCE]
            standing = standing_artifacts(client, some)
            for conference in some:
                try:
                    waiting[conference] = _taken_up(
                        ledger, client, conference, standing, open_gates.get(conference, [])
                    )
                except Exception:
                    log.exception("%s could not be taken up", conference)
                    waiting[conference] = "could not be taken up: see the log"
        keep_what_waits(client, ledger)
    return waiting


def _taken_up(
    ledger: Ledger,
    client: SyncPrefectClient,
    conference: str,
    standing: Mapping[str, Any],
    living: list[FlowRun] | None = None,
) -> str:
    state = ledger.entries.conference(conference)
    plan = ledger.plans.newest(conference)
    today = today_of(state, clock.today())
    gates = keep_gates(client, state, today, living)
    if plan is not None:
        show(client, state, plan, today, gates, standing)
    return ", ".join(QUESTION_OF_GATE[gate] for gate in gates) or "nothing waits for a planner"
