"""Move the clock of a rehearsal: the day that it is to be for one conference."""

from datetime import date

from prefect import flow

from domain.conferences.entry import entry_of
from domain.kernel.errors import EntryRefused
from flows.orchestration.acting import who_ran
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import recorded, taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import meant, named


@flow(name="move-clock", flow_run_name=named("Move the clock to {today}"))
@tells_refusals
def move_clock(conference: str, today: date, decider: str) -> str:
    """Move the today of a rehearsal forward; a live conference has no clock of its own.

    Args:
        conference: The rehearsal: its name as lists show it, its symbol, or its id.
        today: The day that it is to be for this rehearsal. Its clock does not go back.
        decider: Who moves it.
    """
    conference = meant(conference)
    with alone(conference):
        entry = entry_of(conference, "clock-moved", today, {"today": today.isoformat()}, actor=decider.strip())
        refused = recorded(who_ran().signed(entry))
        if refused:
            raise EntryRefused(refused, place="move-clock")
        return taken_up(entry.conference)
