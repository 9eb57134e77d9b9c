"""What moved, and why; what if; and why a date is what it is."""

import pytest

from domain.assessment.changes import changes, milestone_of
from domain.assessment.explain import explain
from domain.conferences.conference import fold
from domain.conferences.what_if import supposed
from domain.kernel.errors import BadInput, UnknownTask
from flows.application.planner import plan_of
from tests.domain.builders import day, seed, seed_conference, seed_plan, task


def test_nothing_moved_between_equal_plans():
    plan = seed_plan("2008-01-15")
    assert changes(plan, plan) == ()


def test_the_first_plan_adds_everything():
    plan = seed_plan("2008-01-15")
    found = changes(None, plan)
    assert {each.what for each in found} == {"added"}
    assert len(found) == len(plan.tasks) + len(plan.milestones)


def test_a_late_letter_moves_what_waits_for_it_and_says_so():
    found = {each.subject: each for each in changes(seed_plan("2007-12-19", only=1), seed_plan("2008-05-22"))}
    letter, report = found["r02-entrusting-letter"], found["r03-consultations-reported"]
    assert (letter.what, letter.after) == ("state", day("2008-05-22"))
    assert (report.what, report.before, report.after) == ("moved", day("2008-05-08"), day("2008-07-21"))
    assert report.cause == "waits for r02-entrusting-letter"


def test_a_decision_moves_the_opening_and_says_why():
    found = {each.subject: each for each in changes(seed_plan("2009-10-05"), seed_plan("2009-10-06"))}
    assert found["opening"].after == day("2009-12-01")
    assert found["opening"].cause == "opening open → 2009-12-01"
    assert found["decided"].what == "added"
    assert milestone_of(seed_plan("2009-10-06"), "closing").on == day("2009-12-03")


def test_what_is_supposed_becomes_entries():
    known = [("r08-host-offer-confirmed", "R08")]
    entries = supposed("letter sent 2008-05-22; R08 done 2008-06-01; reported 2008-10-23 symbol=A/C.2/63/7", "c", known)
    assert [(each.kind, each.on) for each in entries] == [
        ("consultations-entrusted", day("2008-05-22")),
        ("task-done", day("2008-06-01")),
        ("consultations-reported", day("2008-10-23")),
    ]
    assert entries[1].data["task"] == "r08-host-offer-confirmed"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("", "nothing is supposed"),
        ("letter sent", "no day"),
        ("letter sent 2008-02-31", "is not a day"),
        ("moon rises 2008-05-22", "not understood"),
    ],
)
def test_what_cannot_be_supposed_is_refused_with_an_example(said, answer):
    with pytest.raises(BadInput, match=answer) as caught:
        supposed(said, "c", [])
    assert caught.value.remedy


def test_what_if_does_what_the_entries_would_do():
    entries = [
        entry.revised(seq=n)
        for n, entry in enumerate((seed()[0], *supposed("letter 2008-05-22", seed()[0].conference, [])), 1)
    ]
    plan = plan_of(fold(entries), day("2008-05-22"))
    assert task(plan, "R03").finish == task(seed_plan("2008-05-22"), "R03").finish


def told(name, on="2007-12-19", only=1, language="en"):
    plan = seed_plan(on, only=only)
    lines = explain(seed_conference(on, only=only), plan, name)
    return "\n".join(each if isinstance(each, str) else each.of(language) for each in lines)


def test_a_date_is_explained_down_to_its_rule_and_the_words_of_the_text():
    text = told("R11")
    assert "Rule R11: ST/AI/342" in text
    assert "A/RES/58/213 B: 34 d" in text  # a case that it is known from
    assert "recalled, not verified" in told("R10")
    assert "au plus tard au premier semestre de 2009" in text
    assert "r10-draft-host-agreement" in text


def test_a_decided_date_is_explained_by_its_entry():
    assert "Entry decision-taken of 2009-10-06 A/RES/64/1." in told("R23", "2009-10-06", None)
    assert "Entry consultations-entrusted of 2008-05-22." in told("R02", "2008-05-22", None)


def test_an_impossible_date_is_explained_with_the_days_missing():
    assert "Impossible lead time: 28 working days short" in told("r19-documents-forecast", "2009-10-06", None)


def test_a_squeezed_date_is_explained_with_the_shortest_known_case():
    text = told("r20-report-submitted", "2009-10-06", None)
    assert "Squeezed: 11 working days short of the usual least" in text
    assert "A/RES/62/209: 18 d" in text


def test_a_milestone_is_explained_by_the_words_it_was_read_from():
    assert "A/RES/62/209, paragraph 13" in told("window-closes")
    assert "soixante-deuxième session" in told("decision-due")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("on", ["2007-12-19", "2009-03-01", "2009-10-06"])
def test_every_task_and_milestone_can_be_explained(on, language):
    plan = seed_plan(on)
    conference = seed_conference(on)
    for each in (*plan.tasks, *plan.milestones):
        assert all(line.of(language).strip() for line in explain(conference, plan, each.id))


def test_a_task_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(UnknownTask, match="no task 'r99'"):
        told("r99")
