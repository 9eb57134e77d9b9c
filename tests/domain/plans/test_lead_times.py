"""Lead times that cases give."""

import pytest

from domain.plans.lead_times import with_history
from flows.application.planner import history, templates
from tests.domain.builders import seed_plan, task

AWAY = with_history(templates()["conference-away"], history())


def test_the_lead_time_of_the_decision_is_that_of_past_decisions():
    decision = AWAY.task("r04-modalities-decision")
    assert 45 <= decision.weeks.typical <= 60
    assert decision.shortest_case == "A/RES/64/1: 56 d"


def test_a_case_that_is_left_out_is_no_shortest_case():
    left = with_history(templates()["conference-away"], history().without("south-south-2"))
    assert left.task("r04-modalities-decision").shortest_weeks > 8
    assert "64/1" not in left.task("r26-outcome-facilitators").shortest_case


def test_an_act_without_a_case_of_its_own_was_done_in_the_shortest_preparation():
    mission = AWAY.task("r09-planning-mission")
    assert (mission.of_preparation, mission.shortest_case) == (True, "COP 25: 31 d")


def test_a_written_rule_holds_until_a_case_was_shorter():
    assert AWAY.task("r19-documents-forecast").shortest_weeks is None
    assert AWAY.task("r20-report-submitted").shortest_weeks == 2.6


@pytest.mark.parametrize("template", templates().values(), ids=lambda each: each.id)
def test_at_most_a_quarter_of_the_rules_are_only_recalled(template):
    recalled = {each.rule for each in template.tasks if each.confidence == "recalled"}
    assert len(recalled) <= len({each.rule for each in template.tasks}) / 4


@pytest.mark.parametrize("on", ["2008-05-22", "2009-03-01", "2009-10-06", "2009-11-10"])
def test_squeezed_is_above_the_shortest_known_case_and_below_the_usual_least(on):
    plan = seed_plan(on)
    squeezed = [each for each in plan.tasks if each.squeezed_days is not None]
    assert [each.id for each in squeezed if each.impossible_days is not None or not each.squeezed] == []
    told = {each.subject for each in plan.findings if each.code == "squeezed-lead-time"}
    assert told == {each.id for each in squeezed if each.state in ("open", "started")}


def test_the_day_decides_between_usual_squeezed_and_impossible():
    """R21, issued at least six weeks before the opening of 1 December 2009, in one case 18 days before."""
    assert task(seed_plan("2009-10-06"), "R21").squeezed_days == 11  # for want of a slot
    assert task(seed_plan("2009-10-06"), "R21").impossible_days is None
    assert task(seed_plan("2009-11-20"), "R21").impossible_days is not None
