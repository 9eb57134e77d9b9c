"""Relative windows: times that are counted from a moment of an event."""

from datetime import date

import pytest

from domain.mandates.relative_window import Offset, RelativeWindow, Unit


@pytest.mark.parametrize(
    ("amount", "unit", "day"),
    [
        (-90, "day", date(2028, 7, 4)),
        (-6, "week", date(2028, 8, 21)),
        (-6, "month", date(2028, 4, 2)),
        (1, "year", date(2029, 10, 2)),
    ],
)
def test_a_length_of_time_is_counted_by_the_calendar(amount: int, unit: Unit, day: date) -> None:
    assert Offset(amount=amount, unit=unit).from_day(date(2028, 10, 2)) == day


def test_a_month_that_has_no_such_day_ends_on_its_last() -> None:
    assert Offset(amount=-1, unit="month").from_day(date(2028, 3, 31)) == date(2028, 2, 29)


def test_an_end_that_no_words_give_stays_open() -> None:
    window = RelativeWindow(anchor="opening", latest=Offset(amount=-90, unit="day"))

    assert window.around(date(2028, 10, 2)) == (None, date(2028, 7, 4))
