"""What a mandate itself fixes."""

from datetime import date

import pytest

from domain.mandates.mandate import Event, Mandate, Window

FIRST, LAST = date(2030, 3, 18), date(2030, 3, 28)


def mandate(kind, granularity, *, duration=None):
    window = Window(kind=kind, earliest=FIRST, latest=LAST, granularity=granularity)
    return Mandate(
        paragraph=1, event=Event(type="conference", name="a conference"), window=window, duration_days=duration
    )


def test_from_18_to_28_march_fixes_the_days():
    assert mandate("range", "day").fixed_days == (FIRST, LAST)


def test_two_days_between_18_and_28_march_fix_no_days():
    assert mandate("range", "day", duration=2).fixed_days is None


@pytest.mark.parametrize(("kind", "granularity"), [("month", "month"), ("deadline", "day"), ("range", "month")])
def test_a_month_a_deadline_and_a_span_of_months_fix_no_days(kind, granularity):
    assert mandate(kind, granularity).fixed_days is None


def test_a_window_holds_both_its_ends_and_is_open_where_it_names_none():
    window = Window(kind="range", earliest=FIRST, latest=LAST)

    assert window.holds(FIRST)
    assert window.holds(LAST)
    assert not window.holds(date(2030, 3, 29))
    assert Window(kind="deadline", latest=LAST).holds(date.min)
