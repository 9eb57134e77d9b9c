"""The days that the text sets for acts of the template."""

from datetime import date

import pytest

from domain.assessment.explain import explain
from domain.conferences.conference import fold
from domain.mandates.relative_window import Offset, RelativeWindow
from flows.application.planner import plan_of
from tests.builders import a_conference, an_adoption
from tests.domain.builders import day, task

DAYS = {
    "kind": "range",
    "earliest": "2028-10-02",
    "latest": "2028-10-06",
    "expression": "from 2 to 6 October 2028",
    "granularity": "day",
}
MANDATE = {"window": DAYS, "decision": None, "consultation": None}


def asking(verb: str, asks: str, mandate: dict[str, object] = MANDATE, **when: object):
    """A conference of which another paragraph asks for something by a time."""
    owed = {
        "paragraph": 5,
        "verb": verb,
        "act": "request",
        "addressee": "Secretary-General",
        "asks": asks,
        "span": [0, 5],
        **when,
    }
    adoption = an_adoption(mandate=mandate)
    adoption = adoption.revised(data={**adoption.data, "obligations": [owed]})
    return fold([adoption.revised(seq=1)])


def until(on: str) -> dict[str, object]:
    return {"window": {"kind": "deadline", "earliest": None, "latest": on, "expression": on, "granularity": "day"}}


def before_opening(amount: int, unit: str) -> dict[str, object]:
    return {
        "relative": RelativeWindow(anchor="opening", latest=Offset(amount=amount, unit=unit)).model_dump(mode="json")
    }


@pytest.mark.parametrize(
    ("verb", "asks", "rule"),
    [
        ("Requests", "the Secretary-General to issue the provisional agenda of the Conference", "R23"),
        ("Prie", "le Secrétaire général de publier l'ordre du jour provisoire de la Conférence", "R23"),
        ("Pide", "al Secretario General que publique el programa provisional de la Conferencia", "R23"),
        ("Requests", "the host country to sign the host country agreement", "R11"),
        ("Requests", "the President to appoint two co-facilitators of the outcome document", "R26"),
        ("Requests", "the Secretary-General to submit to the Conference a report", "R21"),
        ("Requests", "the Bureau to present a zero draft", "R25"),
    ],
)
@pytest.mark.parametrize("when", [until("2028-04-02"), before_opening(-6, "month")])
def test_the_day_of_a_paragraph_is_the_last_day_of_the_act_that_it_speaks_of_and_no_second_row(verb, asks, rule, when):
    conference = asking(verb, asks, **when)
    if rule == "R02":
        conference = conference.revised(
            mandate=conference.mandate.revised(consultation=a_conference().mandate.consultation)
        )
    plan = plan_of(conference, conference.adopted)
    act = task(plan, rule)
    assert (act.text_by, act.paragraph) == (day("2028-04-02"), 5)
    assert act.latest_finish <= day("2028-04-02")
    assert act.finish <= day("2028-04-02")
    assert [each.id for each in plan.tasks if each.anchor == "obligation"] == []
    text = "\n".join(each if isinstance(each, str) else each.en for each in explain(conference, plan, act.id))
    assert "Paragraph 5 of the text sets 2028-04-02 as its last day." in text


def test_the_day_by_which_facilitators_are_to_be_appointed_is_that_of_the_letter():
    conference = asking("Requests", "the President to appoint two co-facilitators", {}, **until("2012-01-20"))
    letter = task(plan_of(conference, conference.adopted), "R02")
    assert (letter.text_by, letter.latest_finish) == (day("2012-01-20"), day("2012-01-20"))


@pytest.mark.parametrize(
    "asks",
    [
        "the Secretary-General to include in the provisional agenda of its eighty-third session an item on libraries",
        "Member States to build libraries",
        "the Secretary-General to submit a report on the outcome to the General Assembly",
    ],
)
def test_a_paragraph_that_speaks_of_no_act_of_the_template_keeps_a_row_of_its_own(asks):
    plan = plan_of(asking("Requests", asks, **until("2028-04-02")), day("2012-01-10"))
    assert [each.paragraph for each in plan.tasks if each.anchor == "obligation"] == [5]
    assert [each.rule for each in plan.tasks if each.text_by is not None] == []


def test_a_day_of_the_text_that_has_passed_is_late_not_impossible():
    conference = asking("Requests", "the Secretary-General to issue the provisional agenda", **until("2028-04-02"))
    plan = plan_of(conference, day("2028-04-10"))
    late = [each.subject for each in plan.findings if each.code == "task-late"]
    assert "r23-provisional-agenda" in late
    assert task(plan, "R23").impossible_days is None


def test_a_day_counted_from_an_opening_that_is_not_decided_binds_once_it_is():
    conference = asking(
        "Requests", "the Secretary-General to issue the provisional agenda", **before_opening(-6, "week")
    )
    undecided = conference.revised(opening=None, closing=None, stage="decision")
    assert task(plan_of(undecided, conference.adopted), "R23").text_by is None
    assert task(plan_of(conference, conference.adopted), "R23").text_by == day("2028-08-21")


def test_the_report_of_consultations_is_bound_by_the_day_that_the_mandate_sets():
    consultation = a_conference().mandate.consultation
    conference = a_conference(
        mandate={"consultation": {**consultation.model_dump(mode="json", exclude={"with_"}), "by": "2012-06-01"}}
    )
    report = task(plan_of(conference, day("2012-01-10")), "R03")
    assert (report.text_by, report.latest_finish) == (date(2012, 6, 1), date(2012, 6, 1))
