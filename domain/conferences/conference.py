"""Conference: one event from its mandate to its closing: the fold of its entries.

The fold starts with the adoption and takes each effective entry through the transition of its kind
(`domain.conferences.transitions`).
"""

from collections.abc import Iterable
from datetime import date

from domain.conferences.effective import as_of, told_by
from domain.conferences.entry import Entry
from domain.conferences.mandate_patch import corrected_mandate, mandate_of, merge_patch
from domain.conferences.payloads import MandateConfirmed
from domain.conferences.state import (
    Assignment,
    Attachment,
    Conference,
    HostStanding,
    Note,
    OwnItem,
    Reply,
    TaskLimits,
    TaskStanding,
    today_of,
)
from domain.conferences.transitions import TRANSITIONS
from domain.conferences.transitions.adoption import adopted, first_stage
from domain.conferences.transitions.fact import fact_of
from domain.kernel.errors import BadInput

__all__ = [
    "Assignment", "Attachment", "Conference", "HostStanding", "Note", "OwnItem", "Reply", "TaskLimits", "TaskStanding",
    "as_of", "corrected_mandate", "first_stage", "fold", "mandate_of", "merge_patch", "today_of", "told_by",
]  # fmt: skip


def fold(entries: Iterable[Entry], day: date | None = None) -> Conference:
    """Return the conference that *entries* tell of, as of *day* (inclusive).

    Raises BadInput where no mandate was adopted by then.
    """
    told = told_by(as_of(entries, day), day)
    start = next((entry for entry in told if entry.kind == "mandate-adopted"), None)
    if start is None:
        raise BadInput(
            "no mandate was adopted by that day" if day else "the first entry must be mandate-adopted",
            place=day.isoformat() if day else "entries",
        )
    confirmations = [entry.said(MandateConfirmed) for entry in told if entry.kind == "mandate-confirmed"]
    state = adopted(start, confirmations)
    for entry in told:
        if entry is not start:
            state = TRANSITIONS[entry.kind](state, entry.on, fact_of(entry))
        state = state.after(
            facts={**state.facts, entry.kind: entry.on},
            last_seq=max(state.last_seq or 0, entry.seq or 0) or None,
            last_on=entry.on if state.last_on is None else max(state.last_on, entry.on),
        )
    newest = {(each.state, each.subject, each.round): each for each in state.replies}
    return Conference.model_validate({**dict(state), "replies": tuple(newest.values())})
