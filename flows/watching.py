"""Watching: every day each conference is planned as of today, findings are raised, missing gates opened."""

from prefect import flow, task
from prefect.logging import get_run_logger

from domain.errors import MandatError
from domain.reminders import due_reminders
from flows import clock
from flows.channels import channels
from flows.ledger.repository import Ledger
from flows.notices import queue_notices, send_notices
from flows.planning import calendars_of
from flows.reviewing import review_all
from flows.settings import settings
from flows.taking_up import take_up


@flow(name="daily-watch")
def daily_watch() -> dict[str, str]:
    """Review every conference as of today; doing it twice on one day is the same as once."""
    reviewed = reviewed_all()
    told_all(reviewed)
    return taken_up_all(reviewed)


@task(name="plan every conference as of today", retries=2, retry_delay_seconds=5)
def reviewed_all() -> list[str]:
    """Plan and publish every conference as of its today; one that fails is told and does not stop the others."""
    with Ledger.open(settings().ledger_url) as ledger:
        return review_all(ledger)


@task(name="tell people, once", retries=2, retry_delay_seconds=5)
def told_all(conferences: list[str]) -> int:
    """Queue notices and reminders of *conferences* and send what is due; return how many went out.

    A wrong file of channels or a channel that fails is told in the log and never stops the workflow.
    """
    logger = get_run_logger()
    try:
        ways = channels(settings().home)
    except MandatError as error:
        logger.warning("no notices: %s", error)
        return 0
    if not ways:
        return 0
    with Ledger.open(settings().ledger_url) as ledger:
        for conference in conferences:
            state, plan = ledger.conference(conference), ledger.plan(conference)
            if plan is not None:
                days = calendars_of(state, plan.as_of).secretariat
                reminders = due_reminders(plan, days.between, days.works(plan.as_of))
                queue_notices(ledger, state, plan, reminders, ways, clock.now())
        return send_notices(ledger, ways, clock.now())


@task(name="take up what follows", retries=2, retry_delay_seconds=5)
def taken_up_all(conferences: list[str]) -> dict[str, str]:
    """Refresh artifacts and gates of *conferences*; return what each waits for."""
    return {conference: take_up(conference) for conference in conferences}
