"""An independent oracle: TaskJuggler (Debian package tj3), 300 random plans, forward and backward."""

import pytest

from domain.reference.working_days import day_of, number_of
from domain.scheduling.network import backward, forward
from tests.domain.scheduling.taskjuggler import FIRST, LAST, dates, expressible, random_plan

PLANS = [random_plan(seed) for seed in range(300)]
SAID = [plan for plan in PLANS if expressible(plan)]


def test_at_least_270_of_300_random_plans_can_be_said_in_taskjuggler():
    assert len(SAID) >= 270
    assert {link[2] for plan in SAID for link in plan.links} == {"FS", "SS", "FF", "SF"}
    assert {calendar for plan in SAID for calendar in plan.calendars} == {0, 1, 2}


@pytest.mark.e2e
def test_the_earliest_finishes_equal_those_of_taskjuggler(tmp_path):
    theirs = dates(SAID, tmp_path, forward=True)
    ours = {
        (number, position): day_of(end - 1)
        for number, plan in enumerate(SAID)
        for position, (_, end) in enumerate(forward(plan.network(), number_of(FIRST)).times)
    }
    assert {key: (theirs[key], day) for key, day in ours.items() if theirs[key] != day} == {}


@pytest.mark.e2e
def test_the_latest_starts_equal_those_of_taskjuggler(tmp_path):
    theirs = dates(SAID, tmp_path, forward=False)
    ours = {}
    for number, plan in enumerate(SAID):
        for position, (start, _) in enumerate(backward(plan.network(LAST))):
            assert start is not None
            ours[number, position] = day_of(start)
    assert {key: (theirs[key], day) for key, day in ours.items() if theirs[key] != day} == {}
