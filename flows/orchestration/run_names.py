"""Run names: what a planner reads in the list of runs: what is done, and for which conference."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

from prefect.runtime import flow_run

from domain.conferences.conference import Conference
from domain.conferences.gates import GATES, Gate
from domain.kernel.errors import MandatError
from flows import clock
from flows.application.naming import conference_named
from flows.ledger.repository import Ledger
from flows.settings import settings

QUESTION_OF_GATE: dict[Gate, str] = {
    "reading": "Confirm the reading",
    "entrustment": "Entrust the consultations",
    "consultations": "Report the consultations",
    "decision": "Decide dates and host",
    "venue": "Fix the place of the conference",
    "host-agreement": "Sign the host country agreement",
    "holding": "Was the conference held?",
    "outcome": "Endorse the outcome",
}
_LONGEST = 120


def titled(conference: Conference) -> str:
    """Return the conference as it is called in lists."""
    name = conference.names.en
    mark = " (rehearsal)" if conference.rehearsal else ""
    return f"{name[:1].upper()}{name[1:_LONGEST]}{mark}"


def named(words: str) -> Callable[[], str]:
    """Return how Prefect names a run: *words* with its parameters filled in, then the conference's name."""

    def name() -> str:
        given = flow_run.parameters or {}
        return _with_conference(words.format(**given), str(given.get("conference", "")))

    return name


def opening_name() -> str:
    """Return the name of a run that opens a conference, or confirms the reading of one."""
    given = flow_run.parameters or {}
    if given.get("conference"):
        return _with_conference(QUESTION_OF_GATE["reading"], str(given["conference"]))
    text = str(given.get("file") or "").strip() or " ".join(str(given.get("text", "")).split()[:10])
    return f"Open · {text[:_LONGEST] or 'nothing was given'}"


def stage_name() -> str:
    """Return the name of a stage's run: what it asks, and of which conference."""
    given = flow_run.parameters or {}
    gate: Any = given.get("gate", "")
    asked = QUESTION_OF_GATE[gate] if gate in GATES else f"Look after {flow_run.flow_name}"
    return _with_conference(asked, str(given.get("conference", "")))


def daily_name(words: str) -> Callable[[], str]:
    """Return how Prefect names a run for all conferences: *words* and the day at Headquarters."""

    def name() -> str:
        return f"{words} · {_said(clock.today())}"

    return name


def meant(conference: str) -> str:
    """Return the id of the conference that a person called *conference*: its name as shown, its symbol, or its id."""
    with Ledger.open(settings().ledger_url) as ledger:
        return conference_named(ledger, conference.strip())


def _with_conference(words: str, conference: str) -> str:
    called = conference.strip()
    with suppress(MandatError), Ledger.open(settings().ledger_url) as ledger:
        called = titled(ledger.entries.conference(conference_named(ledger, called)))
    return f"{words} · {called}" if called else words


def _said(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
