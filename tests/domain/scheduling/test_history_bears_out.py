"""Forecasts held against the conferences of the history, each as if it were not known (make score says the figures)."""

from datetime import timedelta
from pathlib import Path

import pytest

from bench.case_pages import calibration, page
from bench.forecast import called_impossible, falls_short, figures, forecasts, interval
from domain.scheduling.chance import chance, share_moved
from flows.application.planner import history, plan_of
from tests.builders import a_conference, an_entry
from tests.domain.builders import day

HELD = forecasts()


def test_half_four_fifths_and_nineteen_twentieths_of_the_conferences_had_opened_by_the_days_said():
    lost = [case.id for case, impossible in called_impossible() if impossible]
    assert falls_short(figures(HELD), len(lost)) == []


@pytest.mark.parametrize("held", HELD, ids=lambda each: each.case.id)
def test_no_forecast_lies_before_the_window_or_the_shortest_preparation(held):
    first = held.case.window_first if "later than" not in held.case.window_asked else held.case.adopted
    assert held.plan.chance.p50 >= max(first, held.case.adopted + timedelta(days=31))
    assert held.plan.chance.p50 <= held.plan.chance.p80 <= held.plan.chance.p95


def test_the_chance_names_and_counts_its_cases():
    counted = {each.about: each for each in HELD[0].plan.chance.cases}
    assert counted["window"].names.en == "of 38 windows, 32 were kept"
    assert counted["decision"].count == len(counted["decision"].cases)
    assert counted["decision"].count <= counted["decision"].of


def test_without_cases_only_the_acts_are_drawn_and_no_case_is_named():
    from domain.planning import scheduled_acts
    from flows.application.planner import calendars_of, templates

    conference = a_conference()
    acts = scheduled_acts(
        conference,
        templates()["conference-away"],
        calendars_of(conference, day("2012-01-10")),
        day("2012-01-10"),
        away=True,
    )
    found = chance(conference, acts)
    assert found.cases == ()
    assert day("2012-01-10") < found.p50 < found.p95


def test_a_host_lost_after_the_decision_lowers_the_chance_at_once():
    decided = an_entry("decision-taken", day("2012-09-10"), start="2013-10-07", end="2013-10-09", country="GH")
    lost = an_entry("host-withdrawn", day("2012-11-10"), country="GH")
    before = plan_of(a_conference(decided), day("2012-11-11")).chance
    after = plan_of(a_conference(decided, lost), day("2012-11-11")).chance
    assert after.of_window < before.of_window < 1


def test_the_nearer_the_decided_opening_the_less_likely_it_moves():
    decided = a_conference(
        an_entry("decision-taken", day("2012-09-10"), start="2013-10-07", end="2013-10-09", country="GH")
    )
    chances = [
        plan_of(decided, day(on)).chance.of_window for on in ("2012-09-11", "2013-03-01", "2013-09-01", "2013-10-07")
    ]
    assert chances == sorted(chances)
    assert chances[-1] == 1
    assert share_moved(day("2013-10-07"), decided, None, history().revised(rates=())) == 0


def test_an_interval_holds_the_share_and_narrows_with_more_cases():
    few, many = interval(10, 20), interval(100, 200)
    assert few[0] < 0.5 < few[1]
    assert many[1] - many[0] < few[1] - few[0]
    assert interval(0, 5)[0] == 0
    assert interval(5, 5)[1] == 1


def test_the_pages_of_calibration_are_those_of_the_data():
    docs = Path(__file__).parents[3] / "docs"
    past = history()
    assert (docs / "calibration.md").read_text(encoding="utf-8") == calibration(past, HELD), "run `make calibration`"
    for case in past.cases[::8]:
        assert (docs / "cases" / f"{case.id}.md").read_text(encoding="utf-8") == page(case, past), (
            "run `make calibration`"
        )
    assert {each.stem for each in (docs / "cases").iterdir()} == {case.id for case in past.cases}
