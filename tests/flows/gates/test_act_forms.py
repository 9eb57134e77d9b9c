"""The forms to work on a plan: tasks by name, the act's own fields, everything wrong at once."""

import pytest

from domain.assessment.acts import ACTS, entry_of_act
from domain.kernel.errors import EntryRefused
from flows.gates.act_forms import ACT_OF_CHOICE, THE_CONFERENCE, LimitKind, act_form, act_text, fields_of
from flows.gates.forms import filled
from tests.domain.builders import day, seed_conference, seed_plan

TODAY = day("2008-06-02")
PLAN = seed_plan("2008-06-02")
NAME = "Consultations with Member States completed and reported"


def choice(form, field: str, shown: str):
    return next(each for each in form.model_fields[field].annotation if each.value == shown)


def filled_in(act: str, **values):
    form = act_form(act, PLAN, TODAY)
    chosen = {name: choice(form, name, value) if name in ("task", "about") else value for name, value in values.items()}
    return form(decider="Secretariat", **chosen)


def entry(act: str, **values):
    answer = filled_in(act, **values)
    return entry_of_act(
        act, seed_conference("2008-06-02"), PLAN, answer.on, fields_of(act, answer, PLAN), actor=answer.decider
    )


def test_there_is_one_choice_for_every_act():
    assert set(ACT_OF_CHOICE.values()) == set(ACTS)
    assert len(ACT_OF_CHOICE) == len(ACTS)


@pytest.mark.parametrize("act", ACTS)
def test_no_act_is_done_by_an_empty_form(act):
    required = {name for name, field in act_form(act, PLAN, TODAY).model_fields.items() if field.is_required()}
    assert "decider" in required
    assert required - {"decider"} or act == "baseline"


@pytest.mark.parametrize("act", ACTS)
def test_each_field_of_a_form_has_a_title_and_a_description(act):
    for name, field in act_form(act, PLAN, TODAY).model_fields.items():
        assert field.title, name
        assert field.description, name


def test_a_task_is_chosen_by_the_name_that_lists_show():
    told = entry("done", task=NAME)
    assert (told.kind, told.data["task"], told.on) == ("task-done", "r03-consultations-reported", TODAY)


@pytest.mark.parametrize(
    ("limit", "field"),
    [(LimitKind.ON, "on"), (LimitKind.NOT_BEFORE, "not_before"), (LimitKind.FINISH_BY, "finish_by")],
)
def test_a_move_sets_the_limit_that_was_chosen(limit, field):
    told = entry("move", task=NAME, limit=limit, day=day("2008-09-01"), reason="recess")
    assert told.data == {"task": "r03-consultations-reported", field: "2008-09-01", "reason": "recess"}


def test_a_note_is_about_the_conference_a_task_or_a_milestone():
    assert "about" not in entry("note", about=THE_CONFERENCE, text="x").data
    assert entry("note", about=NAME, text="x").data["about"] == "r03-consultations-reported"
    assert entry("note", about=PLAN.milestones[0].names.en, text="x").data["about"] == PLAN.milestones[0].id


def test_everything_that_is_wrong_is_told_at_once():
    with pytest.raises(EntryRefused) as refused:
        entry_of_act("move", seed_conference("2008-06-02"), PLAN, TODAY, {"day": "soon"}, actor=" ")
    assert len(refused.value.reasons) == 3


def test_a_form_that_comes_back_has_every_field_as_it_was_typed_and_keeps_its_words():
    form = act_form("waive", PLAN, TODAY)
    before = filled_in("waive", task=NAME, reason="the host does it")
    again = filled(form, {name: getattr(before, name) for name in form.model_fields})
    assert again().task.value == NAME
    assert again().reason == "the host does it"
    assert again.model_fields["task"].title == form.model_fields["task"].title


def test_above_the_form_stand_the_refusal_and_the_open_tasks():
    text = act_text("done", seed_conference("2008-06-02"), PLAN, TODAY, ["no such day"])
    assert text.index("no such day") < text.index(NAME)
