"""Amending: a later resolution is read, held against what stands, confirmed by a planner, recorded."""

from datetime import date

from prefect import flow
from prefect.flow_runs import suspend_flow_run
from prefect.logging import get_run_logger

from domain.amendment import Difference, differences, entries_of
from domain.errors import BadInput, EntryRefused
from domain.reading import Reading
from domain.resolution.reading import read
from flows import clock
from flows.documents import text_of
from flows.forms import AmendmentAnswer, AmendmentForm
from flows.gatekeeping import TEN_YEARS, recorded, taken_up
from flows.ledger.repository import Ledger
from flows.opening import inbox_path
from flows.recording import today_of
from flows.settings import settings


@flow(name="amend-conference")
def amend_conference(conference: str, text: str = "", file: str = "") -> str:
    """Amend a conference by a later resolution: renewal, new dates or host, postponement, another venue.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        text: The text of the later resolution, pasted.
        file: Or the name of a file in the inbox folder.
    """
    reading = read(text if text.strip() else text_of(inbox_path(file)))
    with Ledger.open(settings().ledger_url) as ledger:
        state = ledger.conference(conference)
        today = today_of(state, clock.today())
    found = differences(state, reading)
    if not found:
        raise BadInput(
            "the text changes nothing for this conference", place=conference, remedy="Look at it with mandat read"
        )
    form = AmendmentForm.with_initial_data(description=amendment_text(state.names.en, reading, found))
    answer = suspend_flow_run(wait_for_input=form, timeout=TEN_YEARS, key="amendment")
    if answer.answer is AmendmentAnswer.LEAVE:
        get_run_logger().info("All stays as it is")
        return taken_up(conference)
    symbol = reading.resolution.symbol or answer.source.strip()
    on = min(reading.resolution.adopted or today, today)
    for entry in entries_of(state, reading, on, actor=answer.decider.strip(), symbol=symbol):
        refused = recorded(entry)
        if refused:
            raise EntryRefused(refused, place=entry.kind)
    return taken_up(conference)


def amendment_text(name: str, reading: Reading, found: tuple[Difference, ...]) -> str:
    """Return the differences as a table: field, what stands, what the later text says, its words."""
    resolution = reading.resolution
    adopted = f", adopted on {_day(resolution.adopted)}" if resolution.adopted else ""
    lines = [f"**{resolution.symbol or 'A text without a symbol'}**{adopted} would change **{name}**:", ""]
    lines += ["| field | stands | would be | words |", "|---|---|---|---|"]
    lines += [
        f"| {each.field} | {each.stands} | **{each.says}** | “{each.words.replace('|', ' ')}” |" for each in found
    ]
    lines += ["", "What was decided before stays in the history of the conference."]
    return "\n".join(lines)


def _day(day: date) -> str:
    return day.isoformat()
