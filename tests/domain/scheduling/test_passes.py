"""Passes in arrays, and many networks at once: the same answers as one by one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reference.working_days import EVERY_DAY, numbered
from domain.scheduling.large.network_many import backward_many, forward_many
from domain.scheduling.large.passes import earliest, latest, layers, simulated
from domain.scheduling.network import Link, Network, Work, backward, forward
from tests.domain.builders import WEEKDAYS
from tests.domain.scheduling.test_network import START, networks


@st.composite
def plans(draw):
    count = draw(st.integers(1, 12))
    names = draw(st.permutations(range(count)))
    pairs = [
        (before, after, draw(st.integers(0, 4)))
        for after in range(count)
        for before in draw(st.sets(st.integers(0, max(0, after - 1)), max_size=3))
        if before < after
    ]
    links = np.array([(names[i], names[j], lag) for i, j, lag in pairs], dtype=np.int64).reshape(-1, 3)
    return count, links, np.array([draw(st.integers(1, 9)) for _ in range(count)], dtype=np.int64)


@given(plans())
def test_layers_give_the_dates_that_a_walk_in_a_calendar_without_rest_gives(plan):
    count, links, lengths = plan
    laid = layers(count, links[:, 0], links[:, 1], links[:, 2])
    own = lengths[laid.order]
    starts = earliest(laid, own)
    deadline = int((starts + own).max()) + 3
    late = latest(laid, own, deadline)
    place = {int(name): number for number, name in enumerate(laid.order)}
    network = Network(
        tuple(Work(int(length), EVERY_DAY, not_after=START + deadline) for length in own),
        tuple(Link(place[int(i)], place[int(j)], "FS", int(lag), EVERY_DAY) for i, j, lag in links),
    )
    assert [s - START for s, _ in forward(network, START).times] == starts.tolist()
    assert [s - START for s, _ in backward(network)] == late.tolist()


def test_tasks_that_wait_for_one_another_are_refused():
    with pytest.raises(ValueError, match="2 tasks wait for one another in a ring"):
        layers(3, np.array([0, 1, 2]), np.array([1, 2, 1]), np.zeros(3, dtype=np.int64))


@settings(max_examples=60)
@given(networks(not_after=None), st.lists(st.integers(0, 900), min_size=1, max_size=4))
def test_many_conferences_together_have_the_dates_that_each_has_alone(network, offsets):
    since = np.array(offsets, dtype=np.int64) + START
    bounds = {0: since + 40, len(network.work) - 1: since + 90}
    starts, ends = forward_many(network, since)
    late_starts, late_ends = backward_many(network, bounds, ends)
    for number, instant in enumerate(since):
        alone = Network(
            tuple(
                Work(w.length, w.calendar, not_after=int(bounds[place][number]) if place in bounds else None)
                for place, w in enumerate(network.work)
            ),
            network.links,
        )
        early = forward(alone, int(instant))
        assert list(early.times) == list(zip(starts[:, number].tolist(), ends[:, number].tolist(), strict=True))
        for place, (start, end) in enumerate(backward(alone, early.times)):
            if start is not None:
                assert (start, end) == (late_starts[place, number], late_ends[place, number])


def test_samples_lie_between_the_shortest_and_the_longest_plan_and_repeat_with_their_seed():
    links = np.array([(0, 1, 2), (1, 2, 0)], dtype=np.int64)
    laid = layers(3, links[:, 0], links[:, 1], links[:, 2])
    least, mode, most = (np.full(3, value, dtype=np.float32) for value in (1, 2, 6))
    draws = [simulated(laid, least, mode, most, 4000, np.random.Generator(np.random.PCG64(9))) for _ in range(2)]
    assert (draws[0] == draws[1]).all()
    assert draws[0].min() >= 5
    assert draws[0].max() <= 20
    assert abs(float(draws[0].mean()) - 11.0) < 0.1


def test_a_day_of_many_is_the_day_of_one():
    assert WEEKDAYS.many_gap(numbered(["2009-06-26"]), 1)[0] == numbered(["2009-06-27"])[0]
