"""Mending: what was lost (a gate, a run that died, Prefect's own database) is put right from the ledger."""

from prefect import flow

from domain.kernel.errors import UnknownConference
from flows.daily_watch import taken_up_all
from flows.ledger.repository import Ledger
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import named
from flows.settings import settings


@flow(name="put-right", flow_run_name=named("Put right what was lost"))
@tells_refusals
def put_right(conference: str = "") -> dict[str, str]:
    """Open missing gates and renew artifacts from the ledger. Run by itself after a failed or crashed run.

    Args:
        conference: Only this one: its name, its symbol or its id. Without one, all of them.
    """
    with Ledger.open(settings().ledger_url) as ledger:
        known = ledger.entries.ids()
    wanted = [each for each in known if not conference.strip() or each == conference.strip()]
    if not wanted and conference.strip():
        raise UnknownConference(conference.strip(), known)
    return taken_up_all([str(each) for each in wanted])
