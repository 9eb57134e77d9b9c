"""What is found is said in the reader's language, from the facts that the finding carries."""

import re
from datetime import date

import pytest

from domain.assessment.finding_texts import finding_text, finding_title
from domain.kernel.finding import Finding
from domain.kernel.names import LANGUAGES
from flows.application.planner import plan_of
from tests.builders import a_conference, an_entry

DAYS = [date(2012, 1, 10), date(2012, 9, 1), date(2012, 12, 1), date(2013, 5, 1), date(2014, 2, 1)]
DECIDED = an_entry("decision-taken", date(2013, 4, 1), start="2014-02-10", end="2014-02-12", country="GH", city="Accra")


def found():
    plans = [plan_of(a_conference(), day) for day in DAYS]
    plans += [plan_of(a_conference(DECIDED), day) for day in (date(2013, 4, 2), date(2014, 2, 1))]
    return [(each, {task.id: task.names for task in plan.tasks}) for plan in plans for each in plan.findings]


def test_the_english_text_is_the_one_that_the_finding_carries():
    told = found()
    assert {each.code for each, _ in told} >= {"decision-overdue", "window-passed", "impossible-lead-time", "task-late"}
    assert [each for each, names in told if finding_text(each, "en", names) != each.text] == []


def test_a_finding_says_the_same_days_and_numbers_in_every_language():
    for each, names in found():
        english, french, spanish = (
            re.findall(r"\d{4}-\d\d-\d\d", finding_text(each, language, names)) for language in LANGUAGES
        )
        assert sorted(english) == sorted(french) == sorted(spanish), each


def test_a_finding_in_french_holds_no_english_but_the_cases_and_names_that_are_quoted():
    for each, names in found():
        text = finding_text(each, "fr", names)
        if "cas le plus court" not in text and "coïncide" not in text:
            assert not re.search(r"\b(the|was|due|days|working|is|by)\b", text), text


def test_one_day_is_a_day_and_two_are_days():
    def late(days):
        return Finding(
            code="decision-overdue", severity="error", subject="decision", text="",
            data=(("day", "2012-09-17"), ("days", str(days))),
        )  # fmt: skip

    assert "1 day ago" in finding_text(late(1), "en", {})
    assert "il y a 2 jours" in finding_text(late(2), "fr", {})


def test_days_are_written_as_the_caller_writes_them():
    finding = Finding(
        code="decision-due",
        severity="warning",
        subject="decision",
        text="",
        data=(("day", "2012-09-17"), ("days", "3")),
    )
    assert "17 septembre 2012" in finding_text(finding, "fr", {}, day=lambda day: f"{day.day} septembre {day.year}")


@pytest.mark.parametrize("data", [(), (("day", "2012-09-17"),)])
def test_a_finding_of_another_part_or_without_its_facts_keeps_its_own_words(data):
    for code in ("ambiguous-date", "decision-due"):
        finding = Finding(code=code, severity="warning", subject="x", text="as it was said", data=data)
        assert finding_text(finding, "es", {}) == "as it was said"


def test_every_code_has_a_name_for_people():
    assert finding_title("decision-overdue", "fr") == "Décision en retard"
    assert finding_title("never-heard-of", "fr") == "Never heard of"
