"""Life: the event held, its outcome endorsed, its end; the baseline, the clock of a rehearsal, corrections."""

from datetime import date

from domain.conferences.payloads import Cancelled, ClockMoved, Payload, WithSymbol
from domain.conferences.state import Conference
from domain.conferences.transitions.fact import Fact


def held(conference: Conference, on: date, fact: Fact[WithSymbol]) -> Conference:
    """Keep the day on which the event was over."""
    del fact
    return conference.after(held=on, stage="held")


def endorsed(conference: Conference, on: date, fact: Fact[WithSymbol]) -> Conference:
    """Close the conference: its outcome was endorsed."""
    del fact
    return conference.after(outcome=on, stage="closed")


def cancelled(conference: Conference, on: date, fact: Fact[Cancelled]) -> Conference:
    """Close the conference: it will not take place."""
    del fact
    return conference.after(cancelled=on, stage="closed")


def withdrawn(conference: Conference, on: date, fact: Fact[Cancelled]) -> Conference:
    """Close a conference that was opened by mistake."""
    del fact
    return conference.after(withdrawn=on, cancelled=on, stage="closed")


def record_closed(conference: Conference, on: date, fact: Fact[Payload]) -> Conference:
    """Keep in `facts` alone that the planners were asked for what nobody had recorded."""
    del on, fact
    return conference


def baseline_set(conference: Conference, on: date, fact: Fact[WithSymbol]) -> Conference:
    """Keep the day of the newest baseline."""
    del fact
    return conference.after(baseline=on)


def clock_moved(conference: Conference, on: date, fact: Fact[ClockMoved]) -> Conference:
    """Set the today of a rehearsal; of several moves the one recorded last counts, whatever its day."""
    del on
    if conference.clock_seq is not None and fact.seq < conference.clock_seq:
        return conference
    return conference.after(today=fact.said.today, clock_seq=fact.seq)


def unchanged(conference: Conference, on: date, fact: Fact[Payload]) -> Conference:
    """Change nothing: the fold starts with the adoption, and applies corrections to the entries that they name."""
    del on, fact
    return conference
