"""What each audience may see. The lists are written out: who adds to them decides so here."""

from datetime import date

import pytest

from calendars.visibility import PUBLIC_FACTS, facts_seen, seen
from domain.conferences.entry import ENTRY_KINDS, Entry
from domain.plans.plan import Chance, Proposal
from tests.calendars.builders import a_plan

ACTS_OF_BODIES_AND_GOVERNMENTS = {
    "mandate-adopted", "mandate-renewed", "consultations-entrusted", "consultations-reported", "host-offered",
    "host-welcomed", "host-accepted", "host-withdrawn", "decision-taken", "dates-changed", "venue-changed",
    "host-agreement-signed", "conference-held", "outcome-endorsed", "conference-cancelled",
}  # fmt: skip
THEIR_OWN = {
    "mandate-confirmed", "baseline-set", "task-started", "task-done", "task-waived", "task-added", "milestone-added",
    "task-moved", "task-assigned", "note-added", "document-attached", "conference-withdrawn",
}  # fmt: skip
FORECAST = Chance(of_window=0.8, error=0.01)
WEEK = Proposal(start=date(2028, 5, 1), end=date(2028, 5, 5), score=1.0)


def entries():
    return tuple(Entry(conference="c", on=date(2028, 1, 1), kind=kind) for kind in ENTRY_KINDS)


def kinds(audience):
    return {each.kind for each in facts_seen(entries(), audience)}


@pytest.mark.parametrize("audience", [None, "delegations", "press", "consultations", "host"])
def test_who_does_not_run_the_conference_reads_the_acts_of_bodies_and_governments_and_nothing_else(audience):
    assert kinds(audience) == ACTS_OF_BODIES_AND_GOVERNMENTS == PUBLIC_FACTS


@pytest.mark.parametrize("audience", ["secretariat", "tasks"])
def test_who_runs_it_reads_the_planners_own_facts_too(audience):
    assert kinds(audience) == ACTS_OF_BODIES_AND_GOVERNMENTS | THEIR_OWN


@pytest.mark.parametrize("audience", [None, "delegations", "press", "consultations", "host"])
def test_who_does_not_run_the_conference_sees_neither_chance_nor_proposals(audience):
    plan = a_plan(chance=FORECAST, proposals=(WEEK,))
    assert (seen(plan, audience).chance, seen(plan, audience).proposals) == (None, ())


@pytest.mark.parametrize("audience", ["secretariat", "tasks"])
def test_who_runs_it_sees_the_whole_plan(audience):
    plan = a_plan(chance=FORECAST, proposals=(WEEK,))
    assert seen(plan, audience) == plan
