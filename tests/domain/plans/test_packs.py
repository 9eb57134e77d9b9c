"""Packs: optional parts of a template, switched on by a mandate's own words or by a planner."""

from datetime import date

import pytest

from domain.conferences.conference import fold
from domain.conferences.entry import entry_of
from domain.kernel.errors import BadInput
from domain.kernel.vocabulary import PACKS
from domain.plans.packs import packs_for
from domain.resolution.reading import read
from flows.application.adoption import adoption_in
from flows.application.planner import plan_of, templates
from tests.domain.builders import seed_conference

TODAY = date(2027, 2, 1)
LARGE = (
    "A/RES/81/91\n\nThe General Assembly,\n\n1. Decides to convene in Nairobi, in October 2029, a United Nations "
    "conference on rural roads, for a duration of five days;\n\n2. Establishes a preparatory committee of the conference;\n"
)
ONE_DAY = (
    "A/RES/81/90\n\nThe General Assembly,\n\n1. Decides to convene a one-day high-level meeting of the General Assembly on "
    "rural libraries at United Nations Headquarters in New York, during the second half of 2028, and to decide on its "
    "modalities at its eighty-second session;\n"
)
TWO_DAYS = (
    "A/RES/81/92\n\n1. Decides to convene, in New York, in May 2029, a two-day high-level meeting on wells{more};\n"
)


def adopted(text, **more):
    return adoption_in(read(text, adopted=date(2026, 12, 18)), TODAY, **more)


def planned(text, **more):
    return plan_of(fold([adopted(text, **more)]), TODAY)


def test_a_large_conference_has_about_75_tasks():
    assert 70 <= len(planned(LARGE).tasks) <= 85
    assert 70 <= len(plan_of(seed_conference("2007-12-19", only=1), date(2007, 12, 19)).tasks) <= 85


def test_a_meeting_of_one_day_has_about_15_tasks():
    assert 12 <= len(planned(ONE_DAY).tasks) <= 18


@pytest.mark.parametrize(
    ("text", "packs"),
    [
        (LARGE, PACKS),
        (ONE_DAY, ()),
        (TWO_DAYS.format(more=""), ("usual", "host")),
        (TWO_DAYS.format(more=", with a preparatory process"), ("usual", "host", "preparation")),
        (TWO_DAYS.format(more=", open to civil society"), ("usual", "host", "participation")),
        ("A/HRC/RES/61/1\n\n1. Decides to convene a panel discussion on wells at its sixty-second session;\n", ()),
    ],
)
def test_the_words_of_a_mandate_switch_packs_on(text, packs):
    reading = read(text, adopted=date(2026, 12, 18))
    assert packs_for(reading.mandates[0], reading.text) == packs


def test_what_the_reader_found_counts_beside_the_words():
    reading = read(ONE_DAY, adopted=date(2026, 12, 18))
    assert packs_for(reading.mandates[0].revised(packs=("after", "unheard-of")), reading.text) == ("after",)


def test_a_planner_chooses_packs_instead():
    assert {task.rule for task in planned(LARGE, packs=()).tasks} < {task.rule for task in planned(LARGE).tasks}
    assert "L07" in {task.rule for task in planned(LARGE, packs=("logistics",)).tasks}
    assert "R33" not in {task.rule for task in planned(LARGE, packs=("logistics",)).tasks}


def test_a_conference_from_before_there_were_packs_grows_by_nothing_but_an_entry():
    entry = adopted(LARGE)
    old = entry.revised(data={key: value for key, value in entry.data.items() if key != "packs"})
    before = plan_of(fold([old]), TODAY)
    assert [task.id for task in before.tasks if task.rule[0] in "HPLAF"] == []
    assert {"R01", "R16", "R33", "R43"} <= {task.rule for task in before.tasks}

    chosen = entry_of(old.conference, "packs-chosen", TODAY, {"packs": "usual, logistics"})
    after = plan_of(fold([old.revised(seq=1), chosen.revised(seq=2)]), TODAY)
    grown = {task.rule for task in after.tasks} - {task.rule for task in before.tasks}
    assert grown == {f"L{number:02}" for number in range(1, 13)}
    assert plan_of(fold([old.revised(seq=1), chosen.revised(seq=2)], date(2027, 1, 31)), TODAY) == before


def test_packs_chosen_as_none_leave_the_essential_acts():
    entry = adopted(LARGE)
    none = entry_of(entry.conference, "packs-chosen", TODAY, {"packs": ""})
    assert plan_of(fold([entry.revised(seq=1), none.revised(seq=2)]), TODAY).tasks == planned(LARGE, packs=()).tasks


def test_an_unknown_pack_is_refused_with_its_place():
    with pytest.raises(BadInput, match=r"packs-chosen\.packs"):
        entry_of("a", "packs-chosen", TODAY, {"packs": ["sports"]})


COMPARED = (
    "start", "finish", "earliest_start", "earliest_finish", "latest_finish", "float_days", "free_float_days",
    "deadline_float_days", "impossible_days", "squeezed",
)  # fmt: skip


@pytest.mark.parametrize(
    "on",
    ["2007-12-19", "2008-05-22", "2008-09-16", "2009-03-01", "2009-06-30", "2009-10-06", "2009-11-20", "2009-11-30"],
)
def test_no_optional_act_moves_or_bounds_a_usual_one_or_the_event(on):
    conference = seed_conference(on)
    whole, usual = (plan_of(conference.revised(packs=packs), date.fromisoformat(on)) for packs in (PACKS, ("usual",)))
    for task in usual.tasks:
        beside = whole.task(task.id)
        assert beside is not None
        assert {name: getattr(beside, name) for name in COMPARED} == {name: getattr(task, name) for name in COMPARED}
    assert (whole.chance, whole.proposals) == (usual.chance, usual.proposals)
    assert whole.decide_by_for_window == usual.decide_by_for_window


def test_no_usual_act_needs_an_optional_one_and_none_is_binding():
    for template in templates().values():
        optional = {task.id for task in template.tasks if task.pack}
        for task in template.tasks:
            if task.id in optional:
                assert not task.binding
            else:
                assert optional & {task.anchor, *(need.task for need in task.needs)} == set()


def test_what_is_moved_after_a_postponement_is_planned_only_then():
    entry = adopted(LARGE)
    decided = entry_of(
        entry.conference,
        "decision-taken",
        date(2027, 3, 1),
        {"start": "2029-10-08", "end": "2029-10-12", "country": "KE", "city": "Nairobi"},
    )
    moved = entry_of(entry.conference, "dates-changed", date(2028, 3, 1), {"start": "2029-11-12", "end": "2029-11-16"})
    told = [each.revised(seq=number) for number, each in enumerate((entry, decided, moved), 1)]
    rules = [{task.rule for task in plan_of(fold(told[:count]), date(2028, 3, 1)).tasks} for count in (2, 3)]
    assert rules[1] - rules[0] == {"F01", "F02"}


def test_a_template_that_leaves_an_act_out_leaves_out_what_hangs_on_it():
    headquarters = {task.id for task in templates()["meeting-at-headquarters"].tasks}
    assert headquarters & {"h01-fact-finding-mission", "h05-agreement-annexes", "h08-venue-handed-over"} == set()
    assert {"p04-elements-paper", "l06-badges", "a01-accredited-list-decided"} <= headquarters
