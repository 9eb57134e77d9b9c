"""Laws that hold of the plan of any conference, on any day."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.planning import scheduled_acts
from flows.application.planner import calendars_of, plan_of, templates
from tests.builders import ADOPTED, a_conference, an_entry
from tests.domain.builders import codes, day, task

DAYS = st.integers(0, 1500).map(lambda days: ADOPTED + timedelta(days=days))
WINDOWS = st.integers(60, 1400).map(lambda days: (ADOPTED + timedelta(days=days)).isoformat())
EVENTS = st.sampled_from(
    ["conference", "summit", "high_level_meeting", "special_session", "review_conference", "cop_session", "congress"]
)


def a_plan(event, latest, as_of, baseline=None):
    window = {"kind": "deadline", "earliest": None, "latest": latest, "expression": "…", "granularity": "day"}
    conference = a_conference(mandate={"event": {"type": event, "name": "…"}, "window": window}, day=as_of)
    return conference, plan_of(conference, as_of, baseline=baseline)


@settings(max_examples=60, deadline=None)
@given(EVENTS, WINDOWS, DAYS)
def test_nothing_open_is_dated_in_the_past_and_nothing_starts_before_what_it_needs(event, latest, as_of):
    _, plan = a_plan(event, latest, as_of)
    for each in plan.tasks:
        if each.state not in ("open", "started"):
            continue
        dates = (each.start, each.finish, each.earliest_start, each.earliest_finish, each.latest_finish)
        assert [found for found in dates if found is not None and found < as_of] == []
        if each.start and each.finish:
            assert each.start <= each.finish
        if each.impossible_days is None and each.finish and each.earliest_finish:
            assert each.finish >= each.earliest_finish
            assert each.latest_finish is None or each.finish <= each.latest_finish


@settings(max_examples=60, deadline=None)
@given(EVENTS, WINDOWS, DAYS)
def test_what_is_impossible_is_what_cannot_be_had_by_its_last_day(event, latest, as_of):
    conference, plan = a_plan(event, latest, as_of)
    template = "treaty-conference" if event in ("review_conference", "cop_session") else "conference-away"
    acts = scheduled_acts(conference, templates()[template], calendars_of(conference, as_of), as_of, away=True)
    for each in acts.dated:
        if each.earliest_finish is not None and each.limit is not None:
            assert (each.missing is not None) == (each.earliest_finish > each.limit)
    assert len({each.id for each in plan.tasks}) == len(plan.tasks)
    assert len({each.id for each in plan.milestones}) == len(plan.milestones)


@settings(max_examples=30, deadline=None)
@given(EVENTS, WINDOWS, DAYS, DAYS)
def test_time_that_passes_never_gives_more_room(event, latest, first, second):
    early, late = sorted((first, second))
    if late > date.fromisoformat(latest):
        return
    _, before = a_plan(event, latest, early)
    _, after = a_plan(event, latest, late)
    lost = {each.id for each in before.tasks if each.impossible_days is not None}
    lost -= {"r04-modalities-decision"}  # its legal day binds it only until that day is past
    assert lost <= {each.id for each in after.tasks if each.impossible_days is not None}


def test_a_task_is_late_against_the_day_that_was_frozen():
    _, frozen = a_plan("summit", "2013-12-31", day("2012-01-10"))
    moved = frozen.revised(tasks=tuple(each.revised(finish=day("2012-01-31")) for each in frozen.tasks))
    _, plan = a_plan("summit", "2013-12-31", day("2012-02-01"), baseline=moved)
    assert task(plan, "R08").baseline_finish == day("2012-01-31")
    assert "task-late" in codes(plan)
    assert "task-late" not in codes(a_plan("summit", "2013-12-31", day("2012-02-01"))[1])


def test_after_a_cancellation_nothing_is_asked_and_nothing_is_found():
    conference = a_conference(an_entry("conference-cancelled", day("2012-03-01"), reason="…"))
    plan = plan_of(conference, day("2012-12-01"))
    assert {each.state for each in plan.tasks} <= {"cancelled", "done"}
    assert plan.findings == ()
