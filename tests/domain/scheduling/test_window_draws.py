"""Openings drawn from how past conferences stood to their windows."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.reference.working_days import day_of, number_of
from domain.scheduling.empirical import Empirical
from domain.scheduling.window_draws import first_day, window_draws
from flows.application.planner import history
from tests.builders import a_conference
from tests.domain.builders import day

SHARES = np.linspace(0, 1, 501)


def draws(host=None, **window):
    conference = a_conference()
    return window_draws(conference.revised(window=conference.window.revised(**window)), history(), host)


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=40), st.floats(0, 1))
def test_what_is_drawn_at_a_share_has_that_share_below_it(values, share):
    found = Empirical.of(values, 0.0, 1.0)
    value = found.at(np.array([share]))
    assert 0 <= value[0] <= 1
    assert abs(found.at(found.below(value))[0] - value[0]) < 1e-9


@pytest.mark.parametrize("host", [True, False, None])
def test_openings_never_lie_before_the_window_and_are_within_it_as_often_as_it_is_kept(host):
    found = draws(host, earliest=day("2013-01-01"), latest=day("2013-12-31"), kind="year", granularity="year")
    openings = found.at(SHARES)
    assert openings[0] >= number_of(day("2013-01-01"))
    assert (np.diff(openings) >= 0).all()
    assert abs(float((openings <= number_of(day("2013-12-31"))).mean()) - found.kept) < 0.01


def test_an_accepted_host_raises_the_chance_and_a_missing_one_lowers_it():
    assert draws(False).kept < draws(None).kept < draws(True).kept
    assert draws(None).kept == pytest.approx(33 / 39)


@pytest.mark.parametrize(
    ("unit", "first"),
    [
        ("month", "2013-12-01"),
        ("quarter", "2013-10-01"),
        ("half", "2013-07-01"),
        ("year", "2013-01-01"),
        ("day", "2013-01-01"),
    ],
)
def test_a_deadline_is_a_window_of_the_unit_that_it_names(unit, first):
    conference = a_conference()
    window = conference.window.revised(granularity=unit, earliest=None, latest=date(2013, 12, 31))
    assert first_day(conference.revised(window=window), date(2013, 12, 31)) == day(first)


def test_a_window_does_not_begin_before_its_mandate():
    conference = a_conference()
    window = conference.window.revised(granularity="year", earliest=None, latest=date(2011, 12, 31))
    assert first_day(conference.revised(window=window), date(2011, 12, 31)) == conference.adopted


@given(st.integers(0, 2000))
def test_the_share_below_a_day_is_the_share_at_which_it_is_drawn(days):
    found = draws(earliest=day("2013-01-01"), latest=day("2013-12-31"), kind="year", granularity="year")
    at = found.first + days
    share = found.below(at)
    assert 0 <= share <= 1
    assert day_of(int(found.at(np.array([max(0.0, share - 1e-6)]))[0])) <= day_of(at + 1)
