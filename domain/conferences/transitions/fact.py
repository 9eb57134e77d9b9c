"""Fact: what a transition is given: the payload of an entry, with the number and the source that it came with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from domain.conferences.entry import FORM, Entry
from domain.conferences.payloads import Payload
from domain.conferences.state import Conference

P_co = TypeVar("P_co", bound=Payload, covariant=True)


@dataclass(frozen=True, slots=True)
class Fact(Generic[P_co]):
    """What an entry says; *seq* orders facts by recording, later than all numbers where there is none yet."""

    said: P_co
    actor: str = ""
    source: str = ""
    seq: int = 1 << 60
    form: int = FORM
    """The form of the entry: one of form 1 goes on to mean what it meant when it was recorded."""


Transition = Callable[[Conference, date, Fact[Any]], Conference]
"""From the state before, the day of the fact and what it says, to the state after. Pure."""


def fact_of(entry: Entry) -> Fact[Payload]:
    """Return what *entry* says, as transitions take it."""
    seq = entry.seq if entry.seq is not None else 1 << 60
    return Fact(said=entry.payload, actor=entry.actor, source=entry.source, seq=seq, form=entry.form)
