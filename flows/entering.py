"""Entering facts by form, at any time: the same entries as at a gate or by the command line."""

from datetime import date
from typing import Literal

from prefect import flow

from domain.entry import EntryKind, entry_of
from domain.errors import EntryRefused
from flows.answers import corrections_from
from flows.gatekeeping import recorded, taken_up


@flow(name="record-entry")
def record_entry(
    conference: str, kind: EntryKind, on: date, decider: str, source: str, data: str = "", reason: str = ""
) -> str:
    """Record a fact: a later resolution, a slip, a new host, a task that is done.

    Args:
        conference: The id of the conference (as a-res-62-209-13).
        kind: What happened.
        on: The day of the fact.
        decider: The office that answers for it.
        source: The symbol of the document in which it stands.
        data: One field a line, as field = value (start = 2010-05-04).
        reason: Why, where it needs saying.
    """
    fields = corrections_from(data) | ({"reason": reason} if reason.strip() else {})
    refused = recorded(entry_of(conference, kind, on, fields, actor=decider, source=source))
    if refused:
        raise EntryRefused(refused, place=kind)
    return taken_up(conference)


@flow(name="move-clock")
def move_clock(conference: str, today: date, decider: str, sure: Literal["Move the clock"]) -> str:
    """Move the today of a rehearsal forward.

    Args:
        conference: The id of the rehearsal.
        today: The day that it is to be.
        decider: Who moves it.
        sure: The clock of a rehearsal does not go back.
    """
    del sure
    entry = entry_of(conference, "clock-moved", today, {"today": today.isoformat()}, actor=decider)
    refused = recorded(entry)
    if refused:
        raise EntryRefused(refused, place="move-clock")
    return taken_up(conference)
