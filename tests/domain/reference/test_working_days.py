"""Counting working days."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.errors import BadInput
from domain.reference.working_days import EVERY_DAY, CalendarTable, WorkingDays, day_of, number_of, numbered
from tests.domain.builders import WEEKDAYS, day

DAYS = st.dates(date(1990, 1, 1), date(2050, 1, 1))
HOLIDAYS = st.frozensets(st.dates(date(2000, 1, 1), date(2010, 12, 31)), max_size=60)


def test_a_lead_time_that_falls_on_a_saturday_is_rounded_back_to_friday():
    assert WEEKDAYS.on_or_before(day("2009-06-27")) == day("2009-06-26")


def test_a_day_after_a_deadline_that_falls_on_a_sunday_is_rounded_on_to_monday():
    assert WEEKDAYS.on_or_after(day("2009-06-28")) == day("2009-06-29")


def test_a_holiday_is_not_counted():
    calendar = WorkingDays.of({day("2009-07-03"): "Independence Day"})
    assert calendar.plus(day("2009-07-02"), 1) == day("2009-07-06")


def test_union_keeps_the_holidays_of_both_and_either_only_the_shared_ones():
    here, there = WorkingDays.of([day("2009-05-25")]), WorkingDays.of([day("2009-05-25"), day("2009-05-26")])
    assert not here.both(there).works(day("2009-05-26"))
    assert here.either(there).works(day("2009-05-26"))
    assert not here.either(there).works(day("2009-05-25"))


def test_a_country_that_rests_on_friday_and_saturday_works_on_sunday():
    calendar = WorkingDays.of(week=frozenset({6, 0, 1, 2, 3}))
    assert calendar.works(day("2009-06-28"))
    assert not calendar.works(day("2009-06-26"))


def test_days_outside_the_tables_are_refused_with_a_remedy():
    with pytest.raises(BadInput, match="outside 1944 to 2112"):
        WEEKDAYS.plus(date(1900, 1, 1), 1)


@given(DAYS, DAYS)
def test_between_two_days_undoes_itself(first, second):
    assert WEEKDAYS.between(first, second) == -WEEKDAYS.between(second, first)


@given(DAYS, st.integers(0, 400), HOLIDAYS)
def test_an_instant_reached_by_a_gap_is_the_first_with_that_many_working_days(start, count, holidays):
    calendar = WorkingDays.of(holidays)
    at = number_of(start)
    end = calendar.gap(at, count)
    assert sum(calendar.works(day_of(each)) for each in range(at, end)) == count
    assert count == 0 or calendar.works(day_of(end - 1))
    assert calendar.back(end, count) >= at


@given(DAYS, DAYS, st.integers(0, 60), HOLIDAYS)
def test_a_gap_fits_before_a_day_exactly_when_it_fits_after_the_other(early, late, count, holidays):
    calendar = WorkingDays.of(holidays)
    first, last = number_of(early), number_of(late)
    assert (calendar.gap(first, count) <= last) == (first <= calendar.back(last, count))


@given(DAYS, st.integers(1, 60))
def test_calendar_days_are_counted_in_a_calendar_without_rest(start, count):
    assert EVERY_DAY.plus(start, count) == start + timedelta(days=count)


def test_counting_agrees_with_numpy_on_a_million_random_cases():
    random = np.random.default_rng(7)
    for _ in range(4):
        closed = np.unique(np.datetime64("1995-01-01") + random.integers(0, 12000, 300))
        week = "1111100" if random.random() < 0.5 else "1111001"
        calendar = WorkingDays.of(closed.astype(object), frozenset(i for i, each in enumerate(week) if each == "1"))
        table, days = (
            CalendarTable([EVERY_DAY, calendar]),
            np.datetime64("1990-01-01") + random.integers(0, 18000, 5_000),
        )
        here, numbers = np.ones(len(days), dtype=np.int64), numbered(days)
        for count in random.integers(1, 700, 50).tolist():
            expected = np.busday_offset(days, count, roll="forward", weekmask=week, holidays=closed)
            assert (table.gap(here, numbers, count + 1) - 1 == numbered(expected)).all()
            expected = np.busday_offset(days, -count, roll="backward", weekmask=week, holidays=closed)
            assert (table.back(here, numbers + 1, count + 1) == numbered(expected)).all()
        rolled = np.busday_offset(days, 0, roll="backward", weekmask=week, holidays=closed)
        assert (table.on_or_before(here, numbers) == numbered(rolled)).all()
        rolled = np.busday_offset(days, 0, roll="forward", weekmask=week, holidays=closed)
        assert (table.on_or_after(here, numbers) == numbered(rolled)).all()


@given(DAYS, st.integers(-60, 60), st.integers(0, 30), HOLIDAYS)
def test_one_step_and_the_steps_of_a_table_agree(start, count, length, holidays):
    calendar = WorkingDays.of(holidays)
    table, which, at = CalendarTable([EVERY_DAY, calendar]), np.array([1, 0]), number_of(start)
    for name, amount in (("gap", count), ("back", count), ("start_from", length), ("start_to_end_from", length),
                         ("end_by", length), ("end_to_start_by", length)):  # fmt: skip
        many = getattr(table, name)(which, np.array([at, at]), amount)
        assert many.tolist() == [getattr(each, name)(at, amount) for each in (calendar, EVERY_DAY)]
