"""Move the clock of a rehearsal: the day that it is to be for one conference."""

from datetime import date
from typing import Literal

from prefect import flow

from domain.conferences.entry import entry_of
from domain.kernel.errors import EntryRefused
from flows.orchestration.acting import who_ran
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import recorded, taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import named


@flow(name="move-clock", flow_run_name=named("Move the clock to {today}"))
@tells_refusals
def move_clock(conference: str, today: date, decider: str, sure: Literal["Move the clock"]) -> str:
    """Move the today of a rehearsal forward; a live conference has no clock of its own.

    Args:
        conference: The id of the rehearsal (as a-res-62-209-13).
        today: The day that it is to be for this rehearsal.
        decider: Who moves it.
        sure: The clock of a rehearsal does not go back.
    """
    del sure
    with alone(conference.strip()):
        entry = entry_of(conference.strip(), "clock-moved", today, {"today": today.isoformat()}, actor=decider.strip())
        refused = recorded(who_ran().signed(entry))
        if refused:
            raise EntryRefused(refused, place="move-clock")
        return taken_up(entry.conference)
