"""Links and passes: laws that hold of any network."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reference.working_days import WorkingDays, day_of, number_of
from domain.scheduling.network import Link, Network, Work, backward, forward
from tests.domain.builders import WEEKDAYS, day

START = number_of(day("2009-01-05"))
CALENDARS = (WEEKDAYS, WorkingDays.of(week=frozenset({6, 0, 1, 2, 3})), WorkingDays.of([day("2009-01-13")]))
DEADLINE = START + 600


@st.composite
def networks(draw, calendars=CALENDARS, not_after=DEADLINE):
    count = draw(st.integers(1, 9))
    work = tuple(
        Work(draw(st.integers(0, 15)), draw(st.sampled_from(calendars)), not_after=not_after) for _ in range(count)
    )
    links = []
    for after in range(1, count):
        for before in draw(st.sets(st.integers(0, after - 1), max_size=3)):
            kind = draw(st.sampled_from(["FS", "SS", "FF", "SF"]))
            links.append(Link(before, after, kind, draw(st.integers(0, 8)), draw(st.sampled_from(calendars))))
    return Network(work, tuple(links))


def holds(network, times):
    for link in network.links:
        before, after = times[link.before], times[link.after]
        instant = link.calendar.gap(before[1] if link.kind in ("FS", "FF") else before[0], link.lag)
        if instant > (after[0] if link.kind in ("FS", "SS") else after[1]):
            return False
    return True


def test_work_that_waits_for_a_finish_starts_on_the_next_working_day():
    network = Network((Work(5, WEEKDAYS), Work(1, WEEKDAYS)), (Link(0, 1, "FS", 0, WEEKDAYS),))
    assert day_of(forward(network, START).times[1][0]) == day("2009-01-12")


def test_a_lag_of_two_working_days_leaves_two_working_days_between():
    network = Network((Work(5, WEEKDAYS), Work(1, WEEKDAYS)), (Link(0, 1, "FS", 2, WEEKDAYS),))
    assert day_of(forward(network, START).times[1][0]) == day("2009-01-14")


def test_finish_to_finish_lets_both_end_on_the_same_day():
    network = Network((Work(5, WEEKDAYS), Work(2, WEEKDAYS)), (Link(0, 1, "FF", 0, WEEKDAYS),))
    assert [day_of(each[1] - 1) for each in forward(network, START).times] == [day("2009-01-09")] * 2


def test_start_to_finish_ends_no_earlier_than_the_other_starts():
    work = (Work(3, WEEKDAYS, not_before=START + 14), Work(2, WEEKDAYS))
    network = Network(work, (Link(0, 1, "SF", 0, WEEKDAYS),))
    start, end = forward(network, START).times[1]
    assert (day_of(start), day_of(end - 1)) == (day("2009-01-16"), day("2009-01-19"))


def test_a_fact_stands_whatever_it_waited_for():
    network = Network(
        (Work(5, WEEKDAYS), Work(1, WEEKDAYS, fixed=(START, START + 1))), (Link(0, 1, "FS", 0, WEEKDAYS),)
    )
    assert forward(network, START).times[1] == (START, START + 1)


def test_a_deadline_that_is_lost_gives_no_deadline_to_what_comes_before():
    work = (Work(5, WEEKDAYS), Work(5, WEEKDAYS, not_after=START + 3))
    network = Network(work, (Link(0, 1, "FS", 0, WEEKDAYS),))
    early = forward(network, START)
    assert backward(network, early.times)[0] == (None, None)


def test_a_link_that_points_back_is_refused():
    with pytest.raises(ValueError, match="does not point forward"):
        Network((Work(1, WEEKDAYS), Work(1, WEEKDAYS)), (Link(1, 0, "FS", 0, WEEKDAYS),))


@given(networks())
def test_nothing_starts_before_what_it_needs(network):
    assert holds(network, forward(network, START).times)


@given(networks())
def test_the_latest_times_keep_every_link_and_the_deadline(network):
    late = backward(network)
    assert all(end is not None and end <= DEADLINE for _, end in late)
    assert holds(network, late)


@given(networks())
def test_there_is_room_exactly_where_the_earliest_times_lie_before_the_latest(network):
    early, late = forward(network, START).times, backward(network)
    if all(e[1] <= DEADLINE for e in early):
        assert all(e[0] <= s and e[1] <= t for e, (s, t) in zip(early, late, strict=True))


@settings(max_examples=60)
@given(networks(calendars=(WEEKDAYS,)), st.integers(0, 120))
def test_a_holiday_moved_in_never_makes_an_early_date_earlier_nor_a_late_date_later(network, offset):
    holiday = WEEKDAYS.without([(day_of(START + offset), day_of(START + offset))], "holiday")
    moved = Network(
        tuple(Work(w.length, holiday, w.not_before, w.not_after, w.fixed) for w in network.work),
        tuple(Link(link.before, link.after, link.kind, link.lag, holiday) for link in network.links),
    )
    for old, new in zip(forward(network, START).times, forward(moved, START).times, strict=True):
        assert new[1] >= old[1]
    for old, new in zip(backward(network), backward(moved), strict=True):
        assert new[1] <= old[1]


@given(networks(), st.integers(1, 60))
def test_a_tighter_deadline_never_gives_more_room(network, days):
    tight = Network(
        tuple(Work(w.length, w.calendar, w.not_before, DEADLINE - days, w.fixed) for w in network.work), network.links
    )
    for loose, tighter in zip(backward(network), backward(tight), strict=True):
        assert tighter[1] <= loose[1]
