"""Watching: every day each conference is planned as of today, findings are raised, missing gates opened."""

from typing import Any

from prefect import flow, task
from prefect.logging import get_run_logger

from domain.kernel.errors import MandatError
from flows import clock
from flows.application.review_all import review_all
from flows.application.signing import signed
from flows.ledger.repository import Ledger
from flows.notices.channels import notice_rules
from flows.notices.dispatch import queue_notices, send_notices
from flows.orchestration.missed_runs import missed_runs_cancelled
from flows.orchestration.reconcile import take_up_many
from flows.orchestration.run_names import daily_name
from flows.settings import settings


@flow(name="daily-watch", flow_run_name=daily_name("Daily watch"))
def daily_watch() -> dict[str, str]:
    """Review every conference as of today, remind, open missing gates. Mandat runs this every morning.

    Doing it twice on one day is the same as once; what was missed while the machine was off is made up for by one run.
    """
    missed_runs_cancelled()
    reviewed = reviewed_all()
    told_all(reviewed)
    signed_history()
    return taken_up_all(reviewed)


@task(name="plan every conference as of today", retries=2, retry_delay_seconds=5)
def reviewed_all() -> list[str]:
    """Plan and publish every conference as of its today; one that fails is told and does not stop the others."""
    with Ledger.open(settings().ledger_url) as ledger:
        return review_all(ledger)


@task(name="tell people, once", retries=2, retry_delay_seconds=5)
def told_all(conferences: list[str]) -> int:
    """Queue notices and reminders of *conferences* and send what is due; return how many went out.

    A wrong file of channels, a channel that fails or a conference that cannot be told of is told in the log and never
    stops the workflow.
    """
    logger: Any = get_run_logger()
    try:
        rules = notice_rules(settings().home)
    except MandatError as error:
        logger.warning("no notices: %s", error)
        return 0
    if not rules.channels:
        return 0
    with Ledger.open(settings().ledger_url) as ledger:
        for conference in conferences:
            try:
                queue_notices(
                    ledger, ledger.entries.conference(conference), ledger.plans.newest(conference), rules, clock.now()
                )
            except Exception:
                logger.exception("nobody was told of %s", conference)
        for notice in ledger.outbox.unsure():
            logger.warning("%s: Mandat was ended while this was being sent; it may not have gone out", notice.subject)
        return send_notices(ledger, rules.channels, clock.now())


@task(name="sign the history", retries=2, retry_delay_seconds=5)
def signed_history() -> None:
    """Sign what the ledger holds today, with the key of this installation (docs/verify.md)."""
    with Ledger.open(settings().ledger_url) as ledger:
        signed(ledger, "daily", now=clock.now())


@task(name="take up what follows", retries=2, retry_delay_seconds=5)
def taken_up_all(conferences: list[str]) -> dict[str, str]:
    """Refresh artifacts and gates of *conferences*; return what each waits for. One that fails stops no other."""
    return take_up_many(conferences)
