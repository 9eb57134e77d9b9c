"""The chance of the window, and the weeks that are proposed."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conferences.conference import Conference
from domain.planning import scheduled_acts
from domain.scheduling.act_draws import below, triangular
from domain.scheduling.chance import chance
from domain.scheduling.proposals import Busy
from flows.application.planner import calendars_of, history, plan_of, templates
from tests.builders import a_conference, an_entry
from tests.domain.builders import codes, day, seed_conference, seed_plan, task


def chance_of(conference: Conference, on: str, samples: int = 4096):
    acts = scheduled_acts(
        conference, templates()["conference-away"], calendars_of(conference, day(on)), day(on), away=True
    )
    return chance(conference, acts, history(), samples)


def test_a_chance_comes_with_its_error_its_days_and_its_three_drivers():
    found = seed_plan("2007-12-19", only=1).chance
    assert found is not None
    assert 0.5 < found.of_window < 33 / 39  # two out of three, not the base rate: its host is not accepted
    assert 0 < found.error < 0.01
    assert found.p50 < found.p80 < found.p95
    assert set(found.drivers) == {
        "r02-entrusting-letter", "r03-consultations-reported", "r04-modalities-decision",
    }  # fmt: skip
    assert [each.id for each in found.days][:3] == [
        "r02-entrusting-letter", "r03-consultations-reported", "r04-modalities-decision",
    ]  # fmt: skip


def test_what_really_happened_lies_within_what_was_drawn():
    """A/C.2/63/7: letter on 22 May 2008, report on 23 October 2008; A/RES/64/1: opening on 1 December 2009."""
    letter, report, _ = seed_plan("2007-12-19", only=1).chance.days[:3]
    assert letter.p80 < day("2008-05-22") < day("2008-06-18")
    after_letter = seed_plan("2008-05-22").chance.days[0]
    assert after_letter.id == "r03-consultations-reported"
    assert after_letter.p80 < day("2008-10-23") <= day("2008-11-20")
    assert seed_plan("2007-12-19", only=1).chance.p80 < day("2009-12-01") < seed_plan("2007-12-19", only=1).chance.p95
    assert report.p50 < day("2008-10-23")


def test_the_longer_nothing_happens_the_smaller_the_chance():
    chances = [
        seed_plan(on, only=1).chance.of_window for on in ("2007-12-19", "2008-05-22", "2008-09-16", "2009-03-01")
    ]
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] == 0


def test_equal_states_draw_equal_chances():
    assert seed_plan("2008-05-22").chance == seed_plan("2008-05-22").chance


@pytest.mark.parametrize("on", ["2012-01-10", "2012-06-01"])
def test_a_tighter_deadline_never_raises_the_chance(on):
    conference = a_conference(day=day(on))
    found = []
    for latest in ("2014-06-30", "2013-12-31", "2013-06-30", "2013-01-31", "2012-06-30"):
        window = conference.window.revised(latest=day(latest))
        found.append(chance_of(conference.revised(window=window), on).of_window)
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]


def test_more_samples_have_a_smaller_error():
    conference = a_conference(day=day("2012-01-10"))
    few, many = chance_of(conference, "2012-01-10", 200), chance_of(conference, "2012-01-10", 20_000)
    assert many.error < few.error / 5
    assert abs(few.of_window - many.of_window) < 5 * few.error


def test_a_decision_well_ahead_leaves_but_the_share_of_conferences_that_moved_their_days():
    decided = an_entry(
        "decision-taken", date(2012, 9, 10), symbol="A/RES/66/300", start="2013-10-07", end="2013-10-09", country="GH"
    )
    plan = plan_of(a_conference(decided), day("2012-09-11"))
    assert 1 - 14 / 67 < plan.chance.of_window < 1
    assert plan.proposals == ()


@given(st.floats(0, 1), st.floats(-5, 5), st.floats(0, 5), st.floats(0, 5))
def test_a_draw_from_a_triangle_lies_where_its_share_says(share, least, left, right):
    mode, most = least + left, least + left + right
    value = float(triangular(np.array([share]), least, mode, most)[0])
    assert least - 1e-6 <= value <= most + 1e-6
    if left > 0.1 and right > 0.1:
        assert abs(below(value, least, mode, most) - share) < 1e-6


def test_proposed_weeks_lie_in_the_window_and_say_why():
    plan = plan_of(a_conference(), day("2012-01-10"))
    assert 1 <= len(plan.proposals) <= 5
    for each in plan.proposals:
        assert day("2012-01-10") <= each.start <= each.end
        assert plan.window.holds(each.start)
        assert each.reasons
    assert [each.score for each in plan.proposals] == sorted((each.score for each in plan.proposals), reverse=True)


def test_a_week_that_meets_an_event_to_avoid_ranks_lower():
    free = plan_of(a_conference(), day("2012-01-10")).proposals[0]
    other = (free.start, free.end, "another conference")
    assert free.start not in [
        each.start for each in plan_of(a_conference(), day("2012-01-10"), avoid=(other,)).proposals
    ]


def test_an_election_of_the_host_is_a_reason_against_its_week():
    reasons = " ".join(reason.en for each in seed_plan("2009-03-01", only=1).proposals for reason in each.reasons)
    assert "election in the host country on 2009-06-28" in reasons


def test_decided_days_that_meet_an_event_to_avoid_are_a_clash():
    conference = seed_conference("2009-10-06")
    plan = plan_of(conference, day("2009-10-06"), avoid=((day("2009-12-02"), day("2009-12-04"), "summit"),))
    assert "clash" in codes(plan)
    assert "clash" not in codes(seed_plan("2009-10-06"))


def test_busy_days_meet_on_a_shared_day_only():
    busy = Busy(day("2009-06-01"), day("2009-06-03"), "x")
    assert busy.meets(day("2009-06-03"), day("2009-06-05"))
    assert not busy.meets(day("2009-06-04"), day("2009-06-05"))


def test_a_task_that_was_started_is_still_to_do():
    started = an_entry("task-started", date(2012, 1, 5), task="r02-entrusting-letter")
    assert task(plan_of(a_conference(started), day("2012-01-10")), "R02").state == "started"
