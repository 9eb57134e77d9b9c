"""Facts of the planners' own: what they add, move, assign, note; what of it is refused; what the plan makes of it."""

from datetime import date

import pytest

from domain.assessment.explain import explain
from domain.assessment.states import event_state, event_words, not_recorded
from domain.conferences.acceptance import misfits, refusals
from domain.conferences.conference import fold
from domain.conferences.entry import Entry, entry_of
from domain.conferences.own_ids import own_id
from domain.plans.plan import Plan
from flows.application.planner import plan_of
from tests.domain.builders import day, seed, task

NAME = seed()[0].conference


def told(kind: str, on: str, /, seq: int = 50, **data: object) -> Entry:
    return entry_of(NAME, kind, day(on), data, actor="Secretariat").revised(seq=seq)


def planned(on: str, *more: Entry, first: int = 3) -> Plan:
    return plan_of(fold((*seed()[:first], *more), day(on)), day(on))


def conflicts(plan: Plan) -> list[str]:
    return [each.text for each in plan.findings if each.code == "limit-conflict"]


def refused(kind: str, /, **data: object) -> tuple[str, ...]:
    conference = fold(seed()[:3])
    return refusals(conference, told(kind, "2008-06-02", **data), day("2008-06-02"))


def test_a_task_of_the_planners_stands_in_the_plan_on_its_days_under_its_name():
    added = told(
        "task-added", "2008-06-02", id="visit", name="Visit the venue", start="2008-06-09", finish="2008-06-13"
    )
    visit = task(planned("2008-06-02", added), "visit")
    assert (visit.names.fr, visit.state, visit.start, visit.finish) == (
        "Visit the venue", "open", day("2008-06-09"), day("2008-06-13"),
    )  # fmt: skip
    assert visit.is_own


def test_a_task_that_comes_after_another_is_planned_after_it():
    added = told("task-added", "2008-06-02", id="print", name="Print", after="r03-consultations-reported")
    plan = planned("2008-06-02", added)
    assert task(plan, "print").depends_on == ("r03-consultations-reported",)
    assert task(plan, "print").finish > task(plan, "R03").earliest_finish


def test_own_tasks_that_wait_for_one_another_in_a_ring_are_planned_all_the_same():
    ring = [
        told("task-added", "2008-06-02", seq=number, id=a, name=a, after=b, finish="2008-07-01")
        for number, (a, b) in enumerate([("a", "b"), ("b", "c"), ("c", "a")], 50)
    ]
    assert {each.id for each in planned("2008-06-02", *ring).tasks} >= {"a", "b", "c"}


def test_a_milestone_of_the_planners_stands_on_its_days():
    plan = planned("2008-06-02", told("milestone-added", "2008-06-02", id="fair", name="Fair", start="2008-09-01"))
    assert [(each.on, each.kind, each.audiences) for each in plan.milestones if each.id == "fair"] == [
        (day("2008-09-01"), "own", ("secretariat",))
    ]


@pytest.mark.parametrize("on", ["2008-07-01", "2008-07-05", "2008-08-15"])
def test_a_task_that_is_set_on_a_day_is_planned_on_that_very_day(on):
    moved = told("task-moved", "2008-06-02", task="r03-consultations-reported", on=on, reason="agreed with the chair")
    assert task(planned("2008-06-02", moved), "R03").finish == day(on)


def test_a_task_is_not_planned_before_the_day_that_planners_set():
    free = task(planned("2008-06-02"), "R03")
    later = date.fromordinal(free.finish.toordinal() + 14)
    moved = told(
        "task-moved", "2008-06-02", task="r03-consultations-reported", not_before=later.isoformat(), reason="x"
    )
    assert task(planned("2008-06-02", moved), "R03").start >= later


def test_a_task_is_finished_by_the_day_that_planners_set():
    moved = told("task-moved", "2008-06-02", task="r03-consultations-reported", finish_by="2008-07-04", reason="x")
    plan = planned("2008-06-02", moved)
    assert task(plan, "R03").finish <= day("2008-07-04")
    assert conflicts(plan) == []


def test_limits_that_cannot_hold_beside_what_a_task_waits_for_are_named_with_what_it_waits_for():
    late = told("task-moved", "2008-06-02", seq=51, task="r03-consultations-reported", on="2008-09-01", reason="x")
    early = told("task-moved", "2008-06-02", seq=52, task="r04-modalities-decision", finish_by="2008-08-01", reason="y")
    plan = planned("2008-06-02", late, early)
    assert any("set for 2008-08-01" in each and "waits for" in each for each in conflicts(plan))
    assert task(plan, "R03").finish == day("2008-09-01")


def test_a_day_after_the_last_one_that_the_lead_time_allows_is_named():
    moved = told("task-moved", "2009-10-06", task="r21-report-issued", on="2009-11-30", reason="x")
    plan = planned("2009-10-06", moved, first=7)
    assert task(plan, "R21").finish == day("2009-11-30")
    assert len(conflicts(plan)) == 1
    assert "set for 2009-11-30, after 2009-10-20, the last day" in conflicts(plan)[0]


def test_a_move_without_a_day_gives_the_task_back_to_its_rule():
    moved = told("task-moved", "2008-06-02", seq=51, task="r03-consultations-reported", on="2008-09-01", reason="x")
    back = told("task-moved", "2008-06-03", seq=52, task="r03-consultations-reported")
    assert task(planned("2008-06-03", moved, back), "R03").limits is None
    assert task(planned("2008-06-03", moved, back), "R03").finish == task(planned("2008-06-03"), "R03").finish


def test_a_task_that_was_moved_and_missed_is_late_and_no_conflict():
    moved = told("task-moved", "2008-06-02", task="r03-consultations-reported", on="2008-06-10", reason="x")
    plan = planned("2008-06-12", moved)
    assert conflicts(plan) == []
    assert ("task-late", "r03-consultations-reported") in {(each.code, each.subject) for each in plan.findings}


def test_an_assigned_task_names_its_office_in_each_language_and_its_person():
    given = told(
        "task-assigned", "2008-06-02", task="r03-consultations-reported", owner="Secretary-General", person="ann"
    )
    found = task(planned("2008-06-02", given), "R03")
    assert (found.owner.fr, found.person) == ("Secrétaire général", "ann")


def test_why_a_task_has_its_day_tells_what_planners_set_gave_and_noted():
    facts = (
        told("task-moved", "2008-06-02", seq=51, task="r03-consultations-reported", on="2008-09-01", reason="recess"),
        told("task-assigned", "2008-06-02", seq=52, task="r03-consultations-reported", person="ann"),
        told("note-added", "2008-06-02", seq=53, about="r03-consultations-reported", text="Chair is away"),
        told("document-attached", "2008-06-02", seq=54, about="r03-consultations-reported", symbol="A/63/7"),
    )
    conference = fold((*seed()[:3], *facts))
    plan = plan_of(conference, day("2008-06-02"))
    text = "\n".join(str(each.en) for each in explain(conference, plan, "R03"))
    for words in ("on 2008-09-01: recess", "to: ann", "Chair is away", "A/63/7"):
        assert words in text


@pytest.mark.parametrize(
    ("kind", "data", "why"),
    [
        ("task-added", {"id": "a", "name": "A"}, "nothing says when"),
        ("task-added", {"id": "a", "name": "A", "start": "2008-07-02", "finish": "2008-07-01"}, "before the first"),
        ("task-added", {"id": "a", "name": "A", "after": "a"}, "after itself"),
        ("milestone-added", {"id": "a", "name": "A"}, "needs its day"),
        ("task-moved", {"task": "a", "on": "2008-07-01", "finish_by": "2008-07-01", "reason": "x"}, "no other limit"),
        ("task-moved", {"task": "a", "not_before": "2008-07-02", "finish_by": "2008-07-01", "reason": "x"}, "before"),
        ("task-moved", {"task": "a", "on": "2008-07-01"}, "reason"),
        ("task-assigned", {"task": "a"}, "nobody is named"),
        ("document-attached", {"about": ""}, "neither symbol nor address"),
        ("document-attached", {"url": "javascript:alert(1)"}, "no web address"),
        ("conference-withdrawn", {"reason": "mistake"}, "was published"),
    ],
)  # fmt: skip
def test_what_says_too_little_or_contradicts_itself_is_refused(kind, data, why):
    assert any(why in each for each in refused(kind, **data))


def test_a_conference_that_nobody_confirmed_can_be_withdrawn_and_takes_no_more_facts():
    conference = fold((seed()[0], told("conference-withdrawn", "2008-01-02", reason="wrong file")))
    assert (conference.withdrawn, conference.stage) == (day("2008-01-02"), "closed")
    assert refusals(conference, told("mandate-confirmed", "2008-01-03"), day("2008-01-03")) != ()


def test_a_correction_of_a_move_changes_the_day_of_the_fact_and_never_takes_the_day_of_the_task_for_it():
    moved = told("task-moved", "2008-06-02", seq=51, task="r03-consultations-reported", on="2008-09-01", reason="x")
    fix = told("corrected", "2008-06-03", seq=52, entry="51", data={"reason": "recess"})
    assert misfits((*seed()[:3], moved), fix) == ()
    limits = fold((*seed()[:3], moved, fix)).limits["r03-consultations-reported"]
    assert (limits.since, limits.day, limits.reason) == (day("2008-06-02"), day("2008-09-01"), "recess")


def test_what_nobody_recorded_before_the_opening_is_not_recorded_and_nothing_is_waived_without_an_entry():
    plan = planned("2009-12-02", first=7)
    assert {each.state for each in plan.tasks} >= {"not-recorded", "overtaken", "done"}
    assert "waived" not in {each.state for each in plan.tasks}
    assert {each.id for each in not_recorded(plan)} == {each.id for each in plan.tasks if each.state == "not-recorded"}
    waived = told("task-waived", "2009-11-30", task=not_recorded(plan)[0].id, reason="the host does it")
    after = planned("2009-12-02", waived, first=7)
    found = task(after, not_recorded(plan)[0].id)
    assert (found.state, found.reason, found.actor) == ("waived", "the host does it", "Secretariat")


@pytest.mark.parametrize(
    ("on", "count", "state"),
    [
        ("2007-12-19", 1, "tentative"), ("2008-06-01", 3, "planned"), ("2009-10-06", 7, "confirmed"),
        ("2009-12-01", 7, "under-way"), ("2009-12-03", 7, "under-way"), ("2009-12-04", 7, "confirmed"),
    ],
)  # fmt: skip
def test_an_event_stands_as_its_entries_and_the_day_say(on, count, state):
    assert event_state(fold(seed()[:count], day(on)), day(on)) == state


def test_an_event_is_held_closed_postponed_or_cancelled_by_entries_alone():
    whole, on = seed(), day("2010-06-01")
    held = told("conference-held", "2009-12-03", seq=60)
    assert event_state(fold((*whole, held)), on) == "held"
    assert event_state(fold((*whole, held, told("outcome-endorsed", "2009-12-21", seq=61))), on) == "closed"
    assert event_state(fold((*whole, told("conference-cancelled", "2009-11-01", seq=60))), on) == "cancelled"
    put_off = told("mandate-renewed", "2009-11-01", seq=60, symbol="A/64/9", latest="2011-06-30", earliest="2010-07-01")
    assert event_state(fold((*whole, put_off)), on) == "postponed"
    assert event_words(fold(whole), day("2009-12-02")).en == "Under way: day 2 of 3"


def test_an_id_is_made_of_the_letters_of_a_name_and_never_twice():
    assert own_id("Visite à Nairobi (1re)", set()) == "visite-a-nairobi-1re"
    assert own_id("Visite", {"visite"}) == "visite-2"
    assert own_id("会议", set()).startswith("own-")
