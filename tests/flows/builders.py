"""Entries with defaults: a mandate that asks for consultations and a decision, with one offer to host."""

from datetime import UTC, date, datetime
from typing import Any

from domain.conferences.entry import Entry, entry_of
from tests.calendars.builders import a_mandate

ADOPTED = date(2025, 12, 18)
NOON = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)
ID = "a-res-80-999-7"


def an_adoption(conference: str = ID, on: date = ADOPTED, **mandate: Any) -> Entry:
    data = {
        "text": "7. Decides to convene a conference on lighthouses no later than June 2028;",
        "language": "en",
        "symbol": "A/RES/80/999",
        "session": 80,
        "mandate": a_mandate(**mandate).model_dump(mode="json"),
        "public_url": "https://calendars.example.org",
    }
    return entry_of(conference, "mandate-adopted", on, data, source="A/RES/80/999").revised(recorded=NOON)


def a_fact(kind: str, on: str, conference: str = ID, **data: Any) -> Entry:
    entry = entry_of(conference, kind, date.fromisoformat(on), data, actor="Secretariat", source="A/81/1")
    return entry.revised(recorded=NOON)


def a_decision(on: str = "2026-12-01", **data: Any) -> Entry:
    facts = {"symbol": "A/RES/81/12", "start": "2028-05-03", "end": "2028-05-05", "country": "UY", "city": "Montevideo"}
    return a_fact("decision-taken", on, **(facts | data))


def numbered(*entries: Entry) -> tuple[Entry, ...]:
    """The entries as a ledger would have recorded them one after the other."""
    return tuple(entry.revised(seq=number) for number, entry in enumerate(entries, 1))
