"""A reading as a page in a terminal."""

import pytest
from rich.text import Text

from domain.resolution.reading import read as read_text
from flows.presentation.reading_text import lines


def shown(text, width, *, colour=False):
    return lines(read_text(text), "a text", width=width, colour=colour)


MIXED = (
    "1. Takes note of the report;\n\n2. Requests the Secretary-General to submit to it, no later than 31 March 2031, "
    "a report under resolution 70/1 of 25 September 2015;\n\n3. Invites Member States to attend, and decides to meet "
    "in 2032;\n"
)


def test_the_register_reads_across_number_act_as_it_stands_whom_what_and_the_day_at_the_margin():
    register = shown(MIXED, 80)[shown(MIXED, 80).index("Register of obligations (4)") + 2 :]

    assert register[0].split() == ["1", "Takes", "note", "of", "the", "report"]
    assert register[1].split() == ["2", "Requests", "Secretary-General", "by", "2031-03-31"]
    assert register[1].endswith("by 2031-03-31")
    assert any("→ A/RES/70/1" in line for line in register)
    assert [line.split()[0] for line in register if "eets" in line or "ecides" in line] == ["Decides"]


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize(
    "text",
    [
        MIXED,
        "1. Prie le Secrétaire général de lui faire rapport, au plus tard le 31 mars 2031, sur tout ce qui précède;",
        "1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا في موعد أقصاه 31 آذار/مارس 2031؛",
        "1. 请秘书长至迟于2031年3月31日向大会提出关于本决议执行情况的报告，并就此与会员国、各区域委员会和民间社会协商；",
    ],
)
@pytest.mark.parametrize("colour", [False, True])
def test_no_line_of_the_page_is_wider_than_the_terminal(width, text, colour):
    for line in shown(text, width, colour=colour):
        assert Text.from_ansi(line).cell_len <= width


def test_a_document_that_is_named_is_a_link_where_a_terminal_shows_links():
    assert any("https://docs.un.org/A/RES/70/1" in line for line in shown(MIXED, 80, colour=True))
    assert not any("docs.un.org" in line for line in shown(MIXED, 80))
