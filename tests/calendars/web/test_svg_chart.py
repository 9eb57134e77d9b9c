"""The chart of a plan."""

import re
from xml.etree import ElementTree as ET

import pytest

from calendars.web.svg_chart import WIDTH, svg
from domain.kernel.names import LANGUAGES
from domain.kernel.vocabulary import SETTLED
from tests.domain.builders import seed_plan

DAYS = ("2007-12-19", "2009-03-01", "2009-10-06")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on", DAYS)
def test_a_chart_is_well_formed_and_needs_nothing_from_outside(on, language):
    drawn = svg(seed_plan(on), language)
    assert ET.fromstring(drawn).tag == "{http://www.w3.org/2000/svg}svg"
    assert re.findall(r"(?:href|url|src|@import)", drawn) == []


def test_the_ground_is_opaque_and_as_large_as_the_picture():
    drawn = svg(seed_plan(DAYS[0]), "en")
    box = re.search(r'viewBox="0 0 (\d+) (\d+)"', drawn)
    assert f'<rect width="{box[1]}" height="{box[2]}" fill="#ffffff"/>' in drawn


def test_every_text_is_at_least_nine_pixels_tall_at_375_pixels():
    sizes = [int(each) for each in re.findall(r'font-size="(\d+)"', svg(seed_plan(DAYS[2]), "fr"))]
    assert min(sizes) * 375 / WIDTH >= 9


def test_each_task_that_is_still_asked_has_one_row_and_the_others_are_counted():
    plan = seed_plan(DAYS[2])
    drawn = svg(plan, "en")
    waived = [task for task in plan.tasks if task.state in SETTLED]
    shown = {task.id for task in plan.tasks} - {task.id for task in waived}
    milestones = [each for each in plan.milestones if each.id not in shown]
    assert drawn.count("<title>") == len(shown) + len(milestones)
    assert f"{len(waived)} tasks are not asked any more" in drawn


def test_what_is_impossible_is_marked_by_a_cross_and_by_its_days():
    plan = seed_plan(DAYS[2])
    impossible = [task for task in plan.tasks if task.impossible_days is not None]
    drawn = svg(plan, "en")
    assert drawn.count("l12 12m0 -12l-12 12") == len(impossible) + 1  # one stands in the legend
    assert all(f"−{task.impossible_days} d" in drawn for task in impossible)


def test_equal_plans_give_equal_pictures():
    assert svg(seed_plan(DAYS[1]), "es") == svg(seed_plan(DAYS[1]), "es")


def test_words_of_a_text_cannot_become_markup():
    plan = seed_plan(DAYS[0])
    task = plan.tasks[1]
    evil = plan.revised(tasks=(task.revised(names=task.names.revised(en="<script>&")),))
    assert "<script>" not in svg(evil, "en")
