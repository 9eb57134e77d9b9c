"""A/RES/62/209, paragraph 13, as it would have been planned on the days of its history."""

import json

import pytest

from domain.plans.plan import Plan
from tests.domain.builders import ROOT, codes, day, seed_plan, task

GOLDEN = ROOT / "tests/domain/golden/seed-2009-10-06.json"
DATES = ("start", "finish", "earliest_start", "earliest_finish", "latest_start", "latest_finish")


def impossible(plan: Plan) -> dict[str, dict[str, str]]:
    """What the plan calls impossible: working days missing and why: "past" or "chain: what it waits for"."""
    found = {}
    for finding in plan.findings:
        if finding.code == "impossible-lead-time":
            values = finding.values
            why = values["reason"] + (f": {values['waits_for']}" if values["waits_for"] else "")
            found[finding.subject] = {"days": values["days"], "why": why}
    return found


def test_on_the_day_of_adoption_the_plan_is_feasible_and_says_by_when_each_step_must_come():
    plan = seed_plan("2007-12-19", only=1)
    assert [finding for finding in plan.findings if finding.severity != "info"] == []
    assert len(plan.tasks) >= 40
    letter, report, decision = (task(plan, rule) for rule in ("R02", "R03", "R04"))
    assert (letter.finish, letter.latest_finish) == (day("2008-01-30"), day("2008-06-18"))
    assert (report.finish, report.latest_finish) == (day("2008-05-08"), day("2008-08-18"))
    assert (decision.finish, decision.latest_finish) == (day("2008-07-03"), day("2008-09-15"))
    assert plan.decide_by == day("2008-09-15")
    assert plan.decide_by_for_window == day("2008-07-11")
    assert plan.opening is None


def test_the_milestones_that_the_text_gives_are_there_from_the_first_day():
    on = {each.id: each.on for each in seed_plan("2007-12-19", only=1).milestones}
    assert on["window-closes"] == day("2009-06-30")
    assert on["decision-due"] == day("2008-09-15")
    assert on["anniversary"] == day("2008-09-12")
    assert on["session-64-report"] == day("2009-09-15")


def test_the_opening_that_a_plan_assumes_is_tentative_and_not_for_delegations():
    opening = next(each for each in seed_plan("2007-12-19", only=1).milestones if each.id == "opening")
    assert opening.tentative
    assert "delegations" not in opening.audiences


def test_a_decision_is_overdue_from_the_day_after_its_session_ended():
    assert "decision-due" in codes(seed_plan("2008-09-15", only=1))
    assert "decision-overdue" not in codes(seed_plan("2008-09-15", only=1))
    assert "decision-overdue" in codes(seed_plan("2008-09-16", only=1))


def test_a_decision_is_due_from_four_weeks_before():
    assert "decision-due" not in codes(seed_plan("2008-08-17", only=1))
    assert "decision-due" in codes(seed_plan("2008-08-18", only=1))


def test_consultations_are_missed_once_their_usual_day_has_passed():
    assert "consultations-not-entrusted" not in codes(seed_plan("2008-01-30", only=1))
    assert "consultations-not-entrusted" in codes(seed_plan("2008-01-31", only=1))
    assert "consultations-not-entrusted" not in codes(seed_plan("2008-05-22"))


def test_a_renewed_mandate_has_a_new_day_for_its_decision():
    assert "decision-overdue" in codes(seed_plan("2008-12-18"))
    assert "decision-overdue" not in codes(seed_plan("2008-12-19"))


def test_a_window_is_passed_from_the_day_after_its_last():
    assert "window-passed" not in codes(seed_plan("2009-06-30"))
    assert "window-passed" in codes(seed_plan("2009-07-01"))


def test_an_offer_that_is_only_welcomed_is_not_a_host():
    assert "host-unconfirmed" in codes(seed_plan("2008-05-22"))
    assert "host-unconfirmed" not in codes(seed_plan("2009-10-06"))


def test_in_march_2009_without_a_decision_the_plan_says_what_is_squeezed_by_how_much_and_what_can_still_be_had():
    plan = seed_plan("2009-03-01", only=1)
    squeezed = {each.subject: each.text for each in plan.findings if each.code == "squeezed-lead-time"}
    assert {"r04-modalities-decision", "r07-calendar-of-conferences", "r08-host-offer-confirmed"} <= set(squeezed)
    assert all(task(plan, each).squeezed_days > 0 for each in squeezed)
    assert "64/1" in squeezed["r04-modalities-decision"]
    assert impossible(plan) == {}
    best = next(each for each in plan.findings if each.code == "best-still-possible")
    assert best.values["day"] > "2009-06-30"
    assert plan.proposals != ()


def test_the_decision_of_6_october_2009_makes_impossible_what_the_golden_file_lists():
    """Of the acts of shared history: secretariat, report, agenda, facilitators, text, outcome were all done later."""
    plan = seed_plan("2009-10-06")
    done = {"R14", "R20", "R21", "R23", "R25", "R26", "R27", "R38", "R42", "R43", "R44"}
    assert {each.rule for each in plan.tasks if each.impossible_days is not None} & done == set()
    assert json.loads(GOLDEN.read_text(encoding="utf-8")) == impossible(plan)
    assert "dates-outside-window" in codes(plan)
    assert "window-passed" not in codes(plan)


def test_what_leads_up_to_a_decision_is_not_asked_any_more_once_it_is_taken():
    plan = seed_plan("2009-10-06")
    assert [task(plan, rule).state for rule in ("R45", "R05", "R06", "R41")] == ["overtaken"] * 4


@pytest.mark.parametrize(
    "on",
    ["2007-12-19", "2008-05-22", "2008-09-16", "2009-03-01", "2009-06-30", "2009-08-01", "2009-10-06", "2009-11-20"],
)
def test_nothing_that_is_still_to_do_is_dated_before_as_of(on):
    plan = seed_plan(on)
    for each in plan.tasks:
        if each.state in ("open", "started"):
            assert [name for name in DATES if (found := getattr(each, name)) and found < plan.as_of] == []


def test_the_report_is_planned_at_the_shortest_known_case_where_its_six_weeks_are_lost():
    report = task(seed_plan("2009-10-06"), "R21")
    assert (report.impossible_days, report.squeezed) == (None, True)
    assert report.finish == day("2009-11-13")


def test_equal_states_give_equal_plans():
    assert seed_plan("2009-03-01") == seed_plan("2009-03-01")


@pytest.mark.parametrize("on", ["2007-12-19", "2008-05-22", "2009-03-01", "2009-10-06"])
def test_a_late_plan_shows_the_same_float_on_every_task_of_its_driving_chain(on):
    plan = seed_plan(on)
    critical = [each for each in plan.tasks if each.critical]
    assert len({each.deadline_float_days for each in critical}) == 1
    assert min(each.deadline_float_days for each in plan.tasks if each.deadline_float_days is not None) == (
        critical[0].deadline_float_days
    )


@pytest.mark.parametrize("on", ["2007-12-19", "2008-05-22", "2009-03-01", "2009-10-06"])
def test_float_is_never_larger_than_the_room_to_the_deadline(on):
    plan = seed_plan(on)
    for each in plan.tasks:
        if each.float_days is not None and each.latest_finish and each.earliest_finish and each.impossible_days is None:
            assert each.float_days <= (each.latest_finish - each.earliest_finish).days
