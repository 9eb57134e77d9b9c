"""Decisions: a file is one or many; each has its symbol, its paragraphs and its annexes."""

import pytest

from domain.resolution.reading import read
from domain.resolution.structure.decisions import decisions

FIRST = """{0}
{head} 1{tail}
Money

The Conference of the Parties,
1. Requests the secretariat to prepare a paper by 1 June 2028;
2. Decides to convene a workshop on money in Lima in May 2028;

Annex
Terms of reference
1. The Board has twelve members, and it meets twice a year in the city of its seat.
2. Its members serve for a term of three years and may be elected again, but not more than once in a row.
"""
SECOND = """
{head} 2{tail}
Places

The Conference of the Parties,
1. Decides to convene a ministerial conference on soils in Nairobi in March 2029;
"""


@pytest.mark.parametrize(
    ("head", "tail"),
    [("Decision", "/CP.44"), ("Resolution", "/81"), ("**Decision", "/CP.44**"), ("DECISION", "/CMA.3")],
)
def test_what_stands_behind_an_annex_is_read(head: str, tail: str) -> None:
    reading = read((FIRST + SECOND).replace("{0}\n", "").format(head=head, tail=tail))
    symbols = [f"{head} {n}{tail}".strip("*") for n in (1, 2)]

    assert [(one.symbol, one.paragraph, one.event.name) for one in reading.mandates] == [
        (symbols[0], 2, "workshop on money"),
        (symbols[1], 1, "ministerial conference on soils"),
    ]
    assert [one.why for one in reading.coverage.left_out] == ["annex"]
    assert [one.code for one in reading.findings if one.code == "left-out"] == ["left-out"]


def test_spans_of_a_decision_count_from_the_beginning_of_the_whole_text() -> None:
    reading = read((FIRST + SECOND).format("Report of the session", head="Decision", tail="/CP.44"))
    marked = [reading.text[slice(*one.spans["window"])] for one in reading.mandates]

    assert marked == ["in May 2028", "in March 2029"]
    assert all(reading.text[slice(*one.span)].startswith(one.verb) for one in reading.obligations if one.span)


def test_a_table_of_contents_and_a_reference_part_no_text() -> None:
    text = (
        "Contents\nDecision 1/CP.44 Money ....... 3\nDecision 2/CP.44 Places ...... 5\n\n1. Decides to act as said in\n"
        "Decision 3/CP.44\nand in\nDecision 4/CP.44;"
    )

    assert len(decisions(text)) == 1


def test_the_running_head_of_a_resolution_parts_no_text() -> None:
    page = "A/RES/81/47\n\n{}. Decides to convene a conference on soils in Nairobi in March 2029;\n\n"

    assert len(decisions("".join(page.format(n) for n in range(1, 5)))) == 1


def test_each_record_of_a_list_of_decisions_is_read_with_its_day() -> None:
    text = """General Assembly

81/750. Dates
At its 20th plenary meeting, on 4 November 2026, the General Assembly decided that the meeting on seas would be held on
3 May 2027 in New York.

81/751. Report
At its 21st plenary meeting, on 5 November 2026, the General Assembly decided to postpone until 12 July 2027 the fourth
session of the Preparatory Committee.
"""
    reading = read(text)

    assert [(one.symbol, str(one.window.earliest or one.window.latest)) for one in reading.mandates] == [
        ("81/750", "2027-05-03"),
        ("81/751", "2027-07-12"),
    ]
