"""Builders of planning: the case that everything is built around, as its entries tell it."""

from datetime import date
from functools import cache
from pathlib import Path

from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry, entry_of
from domain.plans.plan import Plan, PlannedTask
from domain.reference.working_days import WorkingDays
from domain.resolution.reading import read
from flows.application.adoption import adopted_entry
from flows.application.planner import plan_of

ROOT = Path(__file__).parents[2]
WEEKDAYS = WorkingDays.of()


def day(text: str) -> date:
    return date.fromisoformat(text)


@cache
def seed() -> tuple[Entry, ...]:
    """What was recorded of the conference of A/RES/62/209 up to the decision of 6 October 2009."""
    reading = read((ROOT / "examples/A-RES-62-209.fr.txt").read_text(encoding="utf-8"))
    adoption = adopted_entry(reading, reading.mandates[0])
    told: list[tuple[str, str, dict[str, object]]] = [
        ("mandate-confirmed", "2007-12-20", {}),
        ("consultations-entrusted", "2008-05-22", {}),
        ("consultations-reported", "2008-10-23", {"symbol": "A/C.2/63/7"}),
        ("mandate-renewed", "2008-12-19", {"symbol": "A/RES/63/233", "decide_by": "2009-09-14"}),
        ("host-offered", "2009-10-01", {"country": "KE"}),
        (
            "decision-taken",
            "2009-10-06",
            {
                "symbol": "A/RES/64/1",
                "start": "2009-12-01",
                "end": "2009-12-03",
                "country": "KE",
                "city": "Nairobi",
                "acknowledge": ["dates-outside-window"],
            },
        ),
    ]
    entries = [adoption, *(entry_of(adoption.conference, kind, day(on), data) for kind, on, data in told)]
    return tuple(entry.revised(seq=number) for number, entry in enumerate(entries, 1))


def seed_conference(on: str, *, only: int | None = None) -> Conference:
    return fold(seed()[:only], day(on))


def seed_plan(on: str, *, only: int | None = None) -> Plan:
    """The plan as of a day; *only* takes the first entries alone (1: nothing happened after the adoption)."""
    return plan_of(seed_conference(on, only=only), day(on))


def task(plan: Plan, name: str) -> PlannedTask:
    found = plan.task(name)
    assert found is not None, name
    return found


def codes(plan: Plan) -> list[str]:
    return [finding.code for finding in plan.findings]
