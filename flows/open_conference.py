"""Opening a conference: from the text of a resolution to a confirmed reading."""

from datetime import date
from pathlib import Path

from prefect import flow, task
from prefect.runtime import flow_run
from pydantic.json_schema import SkipJsonSchema

from domain.kernel.errors import BadInput
from flows import clock
from flows.application import recording
from flows.documents.files import text_of
from flows.gates.tags import GATE_TAG
from flows.ledger.repository import Ledger
from flows.orchestration.acting import who_ran
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import pass_gate, taken_up
from flows.orchestration.refusals import not_refused, tells_refusals
from flows.orchestration.run_names import opening_name
from flows.settings import settings


@flow(name="open-conference", flow_run_name=opening_name)
@tells_refusals
def open_conference(
    text: str = "",
    file: str = "",
    rehearse_as_of: str = "",
    event: str = "",
    conference: SkipJsonSchema[str] = "",
    gate: SkipJsonSchema[str] = "",
) -> list[str]:
    """Open a conference: read its resolution, record it, plan, publish as tentative, have the reading confirmed.

    Args:
        text: The text of the resolution, pasted: the whole of it, or the paragraph that convenes.
        file: Or the name of a file in the inbox folder (txt, md, html, docx, pdf).
        rehearse_as_of: For a rehearsal, the past day on which it begins (as 2007-12-19); a live conference has none.
        event: Which event, where the text holds several: its number in the list that is shown, or words of its name.
        conference: Whose reading is asked (Mandat gives it, forms do not show it).
        gate: What is asked (Mandat gives it, forms do not show it).
    """
    if conference:
        with alone(conference):
            return [pass_gate(conference, ("reading",), gate) if GATE_TAG in flow_run.tags else taken_up(conference)]
    waiting = []
    for each in opened_from(text, file, rehearse_as_of, event):
        with alone(each):
            waiting.append(taken_up(each))
    return waiting


@task(name="read and record the resolution", retries=2, retry_delay_seconds=1, retry_condition_fn=not_refused)
def opened_from(text: str, file: str, rehearse_as_of: str, event: str = "") -> list[str]:
    """Record the resolution and return the ids of its conferences; the same text twice is the same conference."""
    settled = settings()
    if not text.strip():
        text = text_of(inbox_path(file))
    real_today = clock.today()
    today = _day(rehearse_as_of) if rehearse_as_of.strip() else real_today
    if today > real_today:
        raise BadInput(f"{today} lies ahead", place="rehearse_as_of", remedy=f"Today is {real_today}")
    with Ledger.open(settled.ledger_url) as ledger:
        opened = recording.open_conference(
            ledger,
            text,
            today=today,
            now=clock.now(),
            rehearsal=today < real_today,
            public_url=settled.public_url,
            event=event.strip() or None,
            acted=who_ran(),
        )
    return [str(each.conference.id) for each in opened]


def inbox_path(name: str) -> Path:
    """Return the file called *name* in the inbox; a name that leaves the folder is refused."""
    inbox = settings().inbox
    if not name.strip():
        raise BadInput("paste a text or name a file", place="open-conference", remedy=f"The inbox is {inbox}")
    path = (inbox / name).resolve()
    if not path.is_relative_to(inbox.resolve()):
        raise BadInput("the name leads out of the inbox", place=name, remedy=f"Put the file into {inbox}")
    return path


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInput(f"{text!r} is not a day", place="rehearse_as_of", remedy="Write it as 2007-12-19") from error
