"""Many openings at once: the same acts are lost as one by one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conferences.conference import fold
from domain.conferences.entry import entry_of
from domain.kernel.vocabulary import PACKS, TO_DO
from domain.planning import scheduled_acts
from domain.plans.anchors import Anchor
from domain.reference.working_days import day_of
from domain.resolution.reading import read
from domain.scheduling.openings import Trial, lost_leads
from domain.scheduling.scheduling import schedule
from flows.application.adoption import adoption_in
from flows.application.planner import calendars_of, is_away, template_for
from tests.domain.builders import day, seed_conference

TEXTS = (
    "A/RES/81/70\n\n1. Decides to convene in Nairobi a conference on rural libraries in October 2028, for three days;\n",
    "A/RES/81/71\n\n1. Decides to convene in Geneva a conference on rural roads in 2029, with a preparatory committee;\n",
    "A/RES/81/72\n\n1. Decides to convene, in New York, in May 2029, a two-day high-level meeting on wells;\n",
    "A/RES/81/73\n\n1. Decides to hold a special session of the General Assembly on rivers in the first half of 2029;\n",
)
ON = ["2007-12-19", "2008-05-22", "2008-12-20", "2009-03-01", "2009-10-06", "2009-11-20"]


def scheduled(conference, as_of):
    away = is_away(conference)
    return scheduled_acts(
        conference, template_for(conference, away=away), calendars_of(conference, as_of), as_of, away=away
    )


def of_text(text, packs=None):
    return fold([adoption_in(read(text, adopted=date(2026, 12, 18)), date(2026, 12, 20), packs=packs)])


def alone(trial, start, end):
    """How many usual acts lose their least lead time, by the schedule of this conference alone with these days decided."""
    known = trial.schedule
    days = {"opening": Anchor(start, start, decided=True), "closing": Anchor(end, end, decided=True)}
    found = schedule(tuple(each.step for each in known.dated), {**known.anchors, **days}, known.calendars, known.as_of)
    return sum(
        day_of(found.early.times[position][1] - 1) > least_day(each.step.task, days, known.calendars)
        for position, each in enumerate(found.dated)
        if each.step.task.anchor in days and each.step.state in TO_DO and each.step.task.pack is None
    )


def least_day(task, days, calendars):
    calendar, weeks = calendars.named(task.calendar), task.weeks.min
    day = days[task.anchor].planned - timedelta(days=round(weeks * 7))
    return calendar.on_or_before(day) if weeks >= 0 else calendar.on_or_after(day)


def trial_of(conference, as_of, offsets):
    first = as_of + timedelta(days=20)
    days = tuple((first + timedelta(days=7 * each), first + timedelta(days=7 * each + 2)) for each in offsets)
    return Trial(scheduled(conference, as_of), days)


@given(
    st.lists(
        st.tuples(st.sampled_from(ON), st.lists(st.integers(0, 90), min_size=1, max_size=4)), min_size=1, max_size=4
    )
)
def test_openings_of_one_conference_on_many_days_lose_what_each_loses_alone(cases):
    trials = [trial_of(seed_conference(on), day(on), offsets) for on, offsets in cases]
    found = lost_leads(trials)
    assert [list(each) for each in found] == [[alone(trial, *days) for days in trial.days] for trial in trials]


@pytest.mark.parametrize("packs", [None, (), PACKS])
def test_conferences_of_all_shapes_together_lose_what_each_loses_alone(packs):
    trials = [trial_of(of_text(text, packs), date(2027, 3, 1), range(0, 100, 9)) for text in TEXTS]
    found = lost_leads(trials)
    assert [list(each) for each in found] == [[alone(trial, *days) for days in trial.days] for trial in trials]
    assert [max(each) > 0 == min(each) for each in found] == [True] * len(TEXTS)


def test_days_that_planners_set_hold_in_every_column():
    conference = of_text(TEXTS[0])
    entry = entry_of(
        conference.id, "task-moved", date(2027, 2, 1), {"task": "R19", "not_before": "2028-09-20", "reason": "late"}
    )
    moved = fold(
        [
            adoption_in(read(TEXTS[0], adopted=date(2026, 12, 18)), date(2026, 12, 20)).revised(seq=1),
            entry.revised(seq=2),
        ]
    )
    trials = [trial_of(each, date(2027, 3, 1), range(60, 100, 5)) for each in (conference, moved)]
    found = lost_leads(trials)
    assert [list(each) for each in found] == [[alone(trial, *days) for days in trial.days] for trial in trials]
    assert found[0] != found[1]


def test_no_conference_loses_nothing():
    assert lost_leads([]) == ()
