"""Sessions of the General Assembly."""

from datetime import date, timedelta

import pytest

from domain.reference.assembly_sessions import computed_opening, main_part, resumed_part, session_days, session_on


@pytest.mark.parametrize(
    ("n", "first", "last"),
    [
        (62, date(2007, 9, 18), date(2008, 9, 15)),
        (64, date(2009, 9, 15), date(2010, 9, 13)),
        (70, date(2015, 9, 15), date(2016, 9, 12)),
        (78, date(2023, 9, 5), date(2024, 9, 9)),
    ],
)
def test_a_session_lasts_to_the_day_before_the_next_one_opens(n, first, last):
    assert session_days(n) == (first, last)


@pytest.mark.parametrize("n", range(1, 99))
def test_sessions_follow_each_other_without_a_gap(n):
    assert session_days(n)[1] + timedelta(days=1) == session_days(n + 1)[0]
    assert session_on(session_days(n)[0]) == n
    assert session_on(session_days(n)[1]) == n


@pytest.mark.parametrize("n", range(58, 82))
def test_the_rule_gives_the_openings_of_the_table(n):
    assert computed_opening(1945 + n) == session_days(n)[0]


def test_the_main_part_ends_with_the_year_and_the_resumed_part_begins_with_the_next():
    assert main_part(64) == (date(2009, 9, 15), date(2009, 12, 31))
    assert resumed_part(64) == (date(2010, 1, 1), date(2010, 9, 13))


@pytest.mark.parametrize("n", [0, 100, -3])
def test_there_is_no_session_outside_1_to_99(n):
    with pytest.raises(ValueError, match="no session"):
        session_days(n)
