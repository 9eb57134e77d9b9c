"""Paragraphs, footnotes, annexes."""

import pytest

from domain.resolution.reading import read
from domain.resolution.structure.layout import layout
from domain.resolution.structure.references import link, references


def numbers(text):
    return [one.number for one in layout(text).paragraphs if not one.annex]


def test_seventy_paragraphs_with_footnotes_and_tables_between_are_found_in_order():
    parts = ["71/1. A title\n\nThe General Assembly,\n\nRecalling its resolution 70/1,\n"]
    for n in range(1, 71):
        parts.append(f"{n}. *Notes* the matter numbered {n}, and all that follows from it;\n")
        if n % 9 == 0:
            parts.append(f"¹ See resolution 60/{n}.\n\nCountry | 2009 | 12\n")
    parts.append("Annex\n\n1. First of the annex.\n\n2. Second of the annex.\n")

    assert numbers("\n".join(parts)) == list(range(1, 71))


def test_a_footnote_that_looks_like_a_paragraph_is_not_one():
    text = "1. Notes the report;\n\n1 See A/62/39.\n\n2. Decides to act;\n\n2 Ibid.\n\n3. Requests more;\n"

    assert numbers(text) == [1, 2, 3]


def test_paragraphs_on_one_line_are_parted():
    assert numbers("1. Decides to meet; 2. Accepts the offer; 3. Requests a report;") == [1, 2, 3]


def test_emphasis_soft_hyphens_and_no_break_spaces_do_not_hide_a_mandate():
    text = "**7\\.** _De\u00adcides_\u00a0to con\u00advene a high\u2011level meeting in\u00a0June\u00a02027;"
    reading = read(text)

    assert [(one.paragraph, str(one.window.latest)) for one in reading.mandates] == [(7, "2027-06-30")]


def test_sub_paragraphs_belong_to_their_paragraph():
    text = "1. Decides:\n\n(a) To note the report;\n\n(b) To act;\n\n2. Requests more;\n"

    assert numbers(text) == [1, 2]
    assert "(b)" in text[layout(text).paragraphs[0].start : layout(text).paragraphs[0].end]


def test_symbols_are_normalised():
    text = "Recalling resolutions 57/270 B of 23 June 2003 and 60/212, decision 64/555, resolution 1450 (XIV), A/62/39 and E/2012/34, resolution 1540 (2004)"

    assert references(text) == (
        "A/RES/57/270 B", "A/RES/60/212", "A/DEC/64/555", "A/RES/1450(XIV)", "A/62/39", "E/2012/34", "S/RES/1540(2004)",
    )  # fmt: skip
    assert link("A/RES/57/270 B") == "https://docs.un.org/A/RES/57/270%20B"


@pytest.mark.parametrize("marks", [("(a)", "(b)"), ("(1)", "(2)")])
def test_an_item_that_speaks_of_a_meeting_does_not_end_the_operative_part(marks: tuple[str, str]) -> None:
    text = (
        f"3. Requests the Director-General:\n\n{marks[0]} to report each year;\n\n"
        f"{marks[1]} a formal meeting of States to convene in Geneva;\n\n4. Decides to remain seized of the matter.\n"
    )
    third, fourth = layout(text).paragraphs
    assert "in Geneva" in text[third.start : third.end]
    assert fourth.number == 4


PRINTED = """\
71/1. A title

The General Assembly,

1. Requests the President of the General Assembly to conclude the consultations by May
16-24322 (E)    170117
*1624322*                                          Please recycle


A/RES/71/1 B              Follow-up to the Conference on Drylands

2017, with a view to reaching agreement on the text;

2. Invites the Government of

2/3                                                16-24322

Follow-up to the Conference on Drylands                         A/RES/71/1 B

Mongolia to host it.
/...
"""


def test_what_is_printed_around_a_page_is_no_part_of_the_paragraph_that_it_parts():
    first, second = read(PRINTED, language="en").obligations

    assert first.asks.endswith("consultations by May 2017, with a view to reaching agreement on the text")
    assert second.asks == "the Government of Mongolia to host it"


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("1. Requests a list of those who may attend, on a non-objection basis;3", "basis"),
        ("1. Takes note of the report of the Secretary-General;[^2]", "Secretary-General"),
        ("1. Takes note of the report of the Secretary-General(2);", "Secretary-General"),
        ("1. Decides to include the item entitled “Follow-up to the Conference”.", "“Follow-up to the Conference”"),
        ("1. Décide d'inscrire la question intitulée « Suite donnée à la Conférence ».", "« Suite donnée à la Conférence »"),
        ("1. Reaffirms its resolution 1450 (XIV).", "1450 (XIV)"),
        ("1. Refers to paragraph 5 (2).", "5 (2)"),
    ],
)  # fmt: skip
def test_what_is_asked_ends_without_the_mark_of_a_note_and_with_the_quotation_closed(words, asked):
    (one,) = read(words).obligations

    assert one.asks.endswith(asked)
