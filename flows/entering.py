"""Entering facts by form, at any time: the same entries as at a gate or by the command line."""

from datetime import date
from typing import Literal

from prefect import flow

from domain.entry import EntryKind, entry_of
from domain.errors import BadInput, EntryRefused
from flows.answers import corrections_from
from flows.gatekeeping import recorded, taken_up
from flows.one_at_a_time import alone
from flows.refusing import tells_refusals
from flows.run_names import named


@flow(name="record-entry", flow_run_name=named("Record {kind}"))
@tells_refusals
def record_entry(
    conference: str, kind: EntryKind, on: date, decider: str, source: str, data: str = "", reason: str = ""
) -> str:
    """Record a fact at any time: a slip, a new host, a task that is done, a correction.

    Args:
        conference: The id of the conference (as a-res-62-209-13): it stands on its artifacts and tags.
        kind: What happened.
        on: The day of the fact.
        decider: The office that answers for it (an office, not a person).
        source: The symbol of the document in which it stands (as A/RES/64/1), or where it stands.
        data: What is known of it, one field a line, as field = value (start = 2010-05-04).
        reason: Why, where it needs saying.
    """
    for field, given in (("decider", decider), ("source", source)):
        if not given.strip():
            raise BadInput("is empty", place=field, remedy="Say who answers for the fact, and where it stands")
    fields = corrections_from(data) | ({"reason": reason} if reason.strip() else {})
    with alone(conference.strip()):
        entry = entry_of(conference.strip(), kind, on, fields, actor=decider.strip(), source=source.strip())
        refused = recorded(entry)
        if refused:
            raise EntryRefused(refused, place=kind)
        return taken_up(entry.conference)


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
        refused = recorded(entry)
        if refused:
            raise EntryRefused(refused, place="move-clock")
        return taken_up(entry.conference)
