"""Builders: facts with defaults, no surprises."""

from datetime import date
from typing import Any

from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry, entry_of

ADOPTED = date(2011, 12, 21)
MANDATE: dict[str, Any] = {
    "paragraph": 1,
    "event": {"type": "high_level_conference", "name": "high-level conference on rural roads"},
    "convened_by": "General Assembly",
    "window": {
        "kind": "deadline",
        "earliest": None,
        "latest": "2013-12-31",
        "expression": "no later than the second half of 2013",
        "granularity": "half",
    },
    "consultation": {
        "entrusted_by": "President of the General Assembly",
        "led_by": "President of the Committee on Roads",
        "with": "Member States",
        "subjects": ["nature", "dates"],
    },
    "decision": {"body": "General Assembly", "session": 66, "latest": "2012-09-17"},
    "hosts": [{"country": "GH", "city": None, "status": "welcomed", "paragraph": 2}],
    "reporting": [{"by": "Secretary-General", "to": "General Assembly", "session": 68, "paragraph": 3}],
}


def an_adoption(conference: str = "a-res-66-999-1", mandate: dict[str, Any] | None = None) -> Entry:
    return an_entry(
        "mandate-adopted",
        ADOPTED,
        conference=conference,
        text="Decides to convene …",
        language="en",
        adopted="2011-12-21",
        symbol="A/RES/66/999",
        session=66,
        mandate=MANDATE | (mandate or {}),
    )


def an_entry(kind: str, on: date, *, conference: str = "a-res-66-999-1", source: str = "", **data: Any) -> Entry:
    return entry_of(conference, kind, on, data, actor="Secretariat", source=source)


def a_conference(*entries: Entry, mandate: dict[str, Any] | None = None, day: date | None = None) -> Conference:
    """A conference of the mandate above, its reading confirmed on the day of adoption, and then *entries*."""
    told = (an_adoption(mandate=mandate), an_entry("mandate-confirmed", ADOPTED), *entries)
    return fold([entry.revised(seq=number) for number, entry in enumerate(told, 1)], day)
