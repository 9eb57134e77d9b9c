"""Record an entry by form, at any time: the same entries as at a gate or by the command line."""

from datetime import date

from prefect import flow

from domain.conferences.entry import EntryKind, entry_of
from domain.kernel.errors import BadInput, EntryRefused
from flows.gates.answers import corrections_from
from flows.orchestration.acting import who_ran
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import recorded, taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import meant, named


@flow(name="record-entry", flow_run_name=named("Record {kind}"))
@tells_refusals
def record_entry(
    conference: str, kind: EntryKind, on: date, decider: str, source: str, data: str = "", reason: str = ""
) -> str:
    """Record a fact at any time: a slip, a new host, a task that is done, a correction.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        kind: What happened.
        on: The day of the fact.
        decider: The office that answers for it (an office, not a person).
        source: The symbol of the document in which it stands (as A/RES/64/1), or where it stands.
        data: What is known of it, one field a line, as field = value (start = 2010-05-04).
        reason: Why, where it needs saying.
    """
    empty = [words for words, given in (("Who decides", decider), ("Source", source)) if not given.strip()]
    if empty:
        raise BadInput("is empty", place=", ".join(empty), remedy="Say who answers for the fact, and where it stands")
    fields = corrections_from(data) | ({"reason": reason} if reason.strip() else {})
    conference = meant(conference)
    with alone(conference):
        entry = entry_of(conference, kind, on, fields, actor=decider.strip(), source=source.strip())
        refused = recorded(who_ran().signed(entry))
        if refused:
            raise EntryRefused(refused, place=kind)
        return taken_up(entry.conference)
