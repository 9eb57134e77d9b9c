"""What waits, over all conferences: the most pressing first, each with the way to its form."""

from datetime import date

from flows.orchestration.what_waits import Waiting, what_waits


def row(**changes) -> Waiting:
    facts = {
        "conference": "Lighthouses", "question": "Confirm the reading", "due": date(2026, 5, 1), "late": 0,
        "refused": False, "who": "Secretariat", "run": "r1",
    }  # fmt: skip
    return Waiting(**(facts | changes))


def test_each_question_leads_to_its_gate_and_says_when_it_is_due_and_whose_it_is():
    text = what_waits([row(late=3), row(refused=True, run="r2", due=None, who="")])
    assert "[Confirm the reading](/runs/flow-run/r1)" in text
    assert "2026-05-01 **3 days late**" in text
    assert "(/runs/flow-run/r2) **NOT TAKEN**" in text


def test_nothing_that_waits_is_said_in_words():
    assert "Nothing waits" in what_waits([])


def test_a_name_breaks_neither_the_table_nor_a_link():
    line = what_waits([row(conference="A|B [x](http://y)\nC")]).splitlines()[4]
    assert line.count("|") == 6
    assert "\\[x\\]" in line
