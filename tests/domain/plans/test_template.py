"""Templates as data."""

import tomllib

import pytest

from domain.kernel.errors import TemplateInvalid
from domain.plans.template import from_toml, ordered
from flows.application.planner import templates
from tests.domain.builders import ROOT

FOLDER = ROOT / "domain/plans/templates"
NAMES = sorted(templates())
TASK = """
[[task]]
id = "{id}"
rule = "R"
stage = "hosting"
names = {{ en = "a", fr = "b", es = "c" }}
owner = {{ en = "a", fr = "b", es = "c" }}
anchor = "{anchor}"
weeks = {{ min = {least}, typical = 2, max = 3 }}
source = "s"
confidence = "convention"
{more}
"""
HEAD = '[template]\nid = "own"\nnames = { en = "a", fr = "b", es = "c" }\nevents = []\nsource = "s"\n'


def a_task(
    id="a",  # noqa: A002
    anchor="opening",
    least=1,
    more="",
):
    return TASK.format(id=id, anchor=anchor, least=least, more=more)


@pytest.mark.parametrize("name", NAMES)
def test_a_packaged_template_is_valid_and_says_who_when_and_why(name):
    template = templates()[name]
    assert len(ordered(template)) == len(template.tasks) >= 25
    for task in template.tasks:
        assert task.source
        assert all((task.names.en, task.names.fr, task.names.es, task.owner.en, task.owner.fr, task.owner.es))
        assert "secretariat" in task.audiences


def test_the_template_away_from_headquarters_holds_all_45_rules():
    rules = {task.rule for task in templates()["conference-away"].tasks}
    assert {f"R{number:02}" for number in range(1, 46)} <= rules


def test_no_template_names_a_person_a_host_or_the_body_of_one_case():
    for path in FOLDER.glob("*.toml"):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        told = " ".join(str(each["names"]) + str(each["owner"]) for each in data["task"])
        assert [word for word in ("South-South", "Nairobi", "Buenos", "High-level Committee") if word in told] == []


def test_a_meeting_at_headquarters_needs_no_host_agreement():
    assert templates()["meeting-at-headquarters"].task("r11-host-country-agreement") is None


def test_a_template_of_ones_own_takes_replaces_and_leaves_out_tasks_of_another():
    head = '[template]\nid = "own"\nextends = "conference-away"\nomit = ["r33-side-events"]\n'
    head += 'names = { en = "a", fr = "b", es = "c" }\nevents = []\n'
    own = from_toml(head + a_task(id="r31-media-accreditation-closes"), "own.toml", templates())
    assert own.task("r33-side-events") is None
    assert own.task("r31-media-accreditation-closes").weeks.typical == 2
    assert len(own.tasks) == len(templates()["conference-away"].tasks) - 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[template", "not TOML"),
        ("", "one \\[template\\]"),
        (HEAD + a_task(least=9), "min ≤ typical ≤ max"),
        (HEAD + a_task(anchor="nowhere"), "no anchor 'nowhere'"),
        (HEAD + a_task() + a_task(), "two tasks have the id 'a'"),
        (HEAD + a_task(more='needs = [{ task = "b" }]'), "no task 'b'"),
        (HEAD + a_task(more="colour = 1"), "Extra inputs"),
        (
            HEAD + a_task(id="a", more='needs = [{ task = "b" }]') + a_task(id="b", more='needs = [{ task = "a" }]'),
            "a → b → a",
        ),
        (HEAD + a_task(id="a") + a_task(id="b", anchor="a", least=-1), "cannot be due after another task"),
    ],
)
def test_a_template_that_breaks_its_rules_is_refused_with_the_place(text, said):
    with pytest.raises(TemplateInvalid, match=said) as caught:
        from_toml(text, "own.toml", templates())
    assert caught.value.place.startswith("own.toml")


def test_a_base_that_is_not_there_and_an_unknown_task_to_omit_are_refused():
    head = '[template]\nid = "own"\nnames = { en = "a", fr = "b", es = "c" }\nevents = []\n'
    with pytest.raises(TemplateInvalid, match="no template 'x' to extend"):
        from_toml(head + 'extends = "x"', "own.toml", templates())
    with pytest.raises(TemplateInvalid, match="has no task 'r99' to omit"):
        from_toml(head + 'extends = "conference-away"\nomit = ["r99"]', "own.toml", templates())
