"""Facts with defaults: a conference, a plan, their parts. Nothing in here is special unless a test says so."""

from datetime import UTC, date, datetime
from typing import Any

from domain.conferences.conference import Conference, HostStanding
from domain.kernel.names import Names
from domain.kernel.vocabulary import Audience
from domain.mandates.mandate import Consultation, DecisionDue, Event, HostOffer, Mandate, Window
from domain.plans.plan import Milestone, Plan, PlannedTask

NOON = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)
BASE = "https://calendars.example.org"


def at(day: int, hour: int = 12) -> datetime:
    """A moment in March 2026."""
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def names(text: str) -> Names:
    return Names(en=f"{text} (en)", fr=f"{text} (fr)", es=f"{text} (es)")


def a_window(**changes: Any) -> Window:
    facts: dict[str, Any] = {"kind": "deadline", "latest": date(2028, 6, 30), "expression": "no later than June 2028"}
    return Window(**(facts | changes))


def a_mandate(**changes: Any) -> Mandate:
    facts: dict[str, Any] = {
        "paragraph": 7,
        "event": Event(type="conference", name="Conference on Lighthouses"),
        "window": a_window(),
        "consultation": Consultation(led_by="Chair of the Committee on Lighthouses"),
        "decision": DecisionDue(body="General Assembly", session=81, latest=date(2027, 9, 13)),
        "hosts": (HostOffer(country="UY", city="Montevideo", status="offered", paragraph=8),),
    }
    return Mandate(**(facts | changes))


def a_conference(**changes: Any) -> Conference:
    mandate = changes.pop("mandate", a_mandate())
    facts: dict[str, Any] = {
        "id": "a-res-80-999-7",
        "text": "7. Decides to convene …",
        "language": "en",
        "adopted": date(2025, 12, 18),
        "symbol": "A/RES/80/999",
        "title": "Lighthouses",
        "session": 80,
        "mandate": mandate,
        "names": Names(
            en="Conference on Lighthouses", fr="Conférence sur les phares", es="Conferencia sobre los faros"
        ),
        "public_url": BASE,
        "stage": "consultation",
        "window": mandate.window,
        "decide_by": date(2027, 9, 13),
        "confirmed": date(2026, 1, 5),
        "hosts": (HostStanding(country="UY", city="Montevideo", status="offered"),),
    }
    return Conference(**(facts | changes))


def decided(conference: Conference, opening: date, closing: date | None = None, **changes: Any) -> Conference:
    """The conference after its days and place were decided."""
    venue = HostStanding(country="UY", city="Montevideo", status="accepted")
    return conference.revised(
        decided=date(2026, 3, 1), decision_symbol="A/RES/81/12", opening=opening, closing=closing or opening,
        venue=venue, hosts=(venue,), stage="hosting", **changes,
    )  # fmt: skip


def a_milestone(**changes: Any) -> Milestone:
    facts: dict[str, Any] = {
        "id": "decision-due",
        "names": names("Decision due"),
        "on": date(2027, 9, 13),
        "kind": "decision-due",
        "source": "A/RES/80/999",
        "audiences": ("delegations", "press", "secretariat"),
        "paragraph": 7,
    }
    return Milestone(**(facts | changes))


def a_task(**changes: Any) -> PlannedTask:
    facts: dict[str, Any] = {
        "id": "r11-host-country-agreement",
        "names": names("Host country agreement signed"),
        "stage": "hosting",
        "owner": names("Office of Legal Affairs"),
        "audiences": ("secretariat", "host"),
        "start": date(2027, 10, 4),
        "finish": date(2027, 12, 3),
        "rule": "R11",
        "source": "ST/AI/342",
        "confidence": "recalled",
    }
    return PlannedTask(**(facts | changes))


def a_plan(*parts: Milestone | PlannedTask, **changes: Any) -> Plan:
    """A plan of the given parts; of one milestone and two tasks where none is given."""
    if not parts:
        parts = (
            a_milestone(),
            a_task(),
            a_task(
                id="r12-funds-deposited", rule="R12", names=names("Funds deposited"), depends_on=("r11-host-country-agreement",),
                start=date(2027, 12, 6), finish=date(2028, 2, 4),
            ),
        )  # fmt: skip
    facts: dict[str, Any] = {
        "conference": "a-res-80-999-7",
        "as_of": date(2026, 3, 2),
        "stage": "consultation",
        "window": a_window(),
        "milestones": tuple(part for part in parts if isinstance(part, Milestone)),
        "tasks": tuple(part for part in parts if isinstance(part, PlannedTask)),
    }
    return Plan(**(facts | changes))


PUBLIC: tuple[Audience, ...] = ("delegations", "press")
