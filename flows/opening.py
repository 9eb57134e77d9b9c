"""Opening a conference: from the text of a resolution to a confirmed reading."""

from datetime import date
from pathlib import Path

from prefect import flow, task

from domain.errors import BadInput
from flows import clock
from flows.documents import text_of
from flows.gatekeeping import pass_gate, taken_up
from flows.ledger.repository import Ledger
from flows.recording import open_conference
from flows.settings import settings


@flow(name="open-conference")
def open_conference_flow(
    text: str = "", file: str = "", rehearse_as_of: str = "", conference: str = "", gate: str = ""
) -> list[str]:
    """Open a conference: read the resolution, record it, plan, publish as tentative, have the reading confirmed.

    Args:
        text: The text of the resolution, pasted.
        file: Or the name of a file in the inbox folder (txt, md, html, docx, pdf).
        rehearse_as_of: A past day (YYYY-MM-DD) for a rehearsal; empty for a live conference.
        conference: Only to confirm the reading of one that is open already.
        gate: Filled in by Mandat.
    """
    if conference:
        return [pass_gate(conference, ("reading",), gate or "reading")]
    opened = opened_from(text, file, rehearse_as_of)
    return [taken_up(each) for each in opened]


@task(name="read and record the resolution", retries=2, retry_delay_seconds=1)
def opened_from(text: str, file: str, rehearse_as_of: str) -> list[str]:
    """Record the resolution and return the ids of its conferences; the same text twice is the same conference."""
    settled = settings()
    if not text.strip():
        text = text_of(inbox_path(file))
    real_today = clock.today()
    today = date.fromisoformat(rehearse_as_of) if rehearse_as_of else real_today
    with Ledger.open(settled.ledger_url) as ledger:
        opened = open_conference(
            ledger,
            text,
            today=today,
            now=clock.now(),
            rehearsal=today < real_today,
            public_url=settled.public_url,
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
