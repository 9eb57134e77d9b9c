"""Authorizing: an answer at a gate is held against the mandate's offices and the policies of the house."""

from datetime import date

from domain.conferences.acceptance import refusals
from domain.conferences.authority import confirmation_of, refusal_of
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.conferences.gates import Gate
from domain.kernel.person import ENGINE
from flows.application.house_policies import house_policies
from flows.ledger.repository import Ledger
from flows.orchestration.acting import who_proposed
from flows.settings import settings


def held_against_policies(gate: Gate, entry: Entry, conference: Conference, today: date) -> tuple[list[str], Entry]:
    """Return why *entry*, an answer at *gate*, is not recorded yet (nothing: it may be), and what is to be recorded.

    Where a second person confirmed it, the entry is by both: the ids of the first and of the second, with a blank
    between. What the domain refuses anyhow is not held up for a second person.
    """
    policies = house_policies(settings())
    with Ledger.open(settings().ledger_url) as ledger:
        known = ledger.people.of_id(entry.by)
        opened_by = ledger.entries.of(conference.id)[0].by
    person = known.person if known is not None else ENGINE
    refused = refusal_of(policies, person, gate, conference, today, opened_by)
    if refused is not None:
        return [refused], entry
    if gate not in policies.second_person or refusals(conference, entry, today):
        return [], entry
    first = who_proposed(gate, entry.by)
    missing = confirmation_of(policies, gate, first)
    return ([missing], entry) if missing is not None else ([], entry.revised(by=f"{first} {entry.by}"))
