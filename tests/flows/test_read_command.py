"""`mandat read` and `mandat dates` as people call them."""

import json
from pathlib import Path

import pytest
from rich.text import Text
from typer.testing import CliRunner

from domain.errors import BadInput
from domain.resolution.reading import read as read_text
from flows.cli import app
from flows.reading_page import lines

SEED = str(Path(__file__).parents[2] / "examples" / "A-RES-62-209.fr.txt")


def run(*args, given=None):
    result = CliRunner().invoke(app, list(args), input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_page_shows_the_paragraph_with_its_marks_the_fields_and_the_register():
    out = run("read", SEED).stdout

    assert "[window: au plus tard au premier semestre de 2009]" in out
    assert "… to 2009-06-30" in out
    assert "Register of obligations" in out
    assert "\033[" not in out


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


def test_json_goes_out_one_reading_a_line_with_spans_that_count_its_text():
    data = json.loads(run("read", SEED, "--format", "json").stdout)
    start, end = data["mandates"][0]["spans"]["window"]

    assert data["text"][start:end] == "au plus tard au premier semestre de 2009"
    assert data["mandates"][0]["consultation"]["with"] == "Member States"


def test_lines_come_out_in_the_order_in_which_they_went_in(tmp_path):
    file = tmp_path / "in.jsonl"
    rows = [{"id": f"n{n}", "lang": "en", "text": f"1. Decides to hold a summit in {2030 + n};"} for n in range(5)]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    out = [json.loads(line) for line in run("read", "--jsonl", str(file)).stdout.splitlines()]

    assert [one["id"] for one in out] == ["n0", "n1", "n2", "n3", "n4"]
    assert [one["mandates"][0]["window"]["latest"] for one in out][:2] == ["2030-12-31", "2031-12-31"]


def test_dates_come_out_as_windows():
    line = json.dumps({"id": "a", "lang": "en", "expression": "within six months", "ref_date": "2007-12-19"})
    out = json.loads(run("dates", "--jsonl", "-", given=line).stdout)

    assert (out["id"], out["kind"], out["earliest"], out["latest"]) == ("a", "relative", "2007-12-19", "2008-06-19")


def test_a_text_that_convenes_nothing_is_a_warning_and_no_failure():
    result = run("read", "-", given="1. Takes note of the report;")

    assert result.exit_code == 0
    assert "no-convening-paragraph" in "".join(result.stdout.split()).replace("no-convening-", "no-convening-")


@pytest.mark.parametrize(
    ("args", "given"),
    [
        (("read",), None),
        (("read", "nowhere.txt"), None),
        (("read", "-"), ""),
        (("read", "--jsonl", "-"), "no json"),
        (("read", "--jsonl", "-"), '{"id": "a"}'),
        (("read", "-", "--adopted", "yesterday"), "1. Decides;"),
        (("dates",), None),
    ],
)
def test_bad_use_is_told(args, given):
    with pytest.raises(BadInput) as caught:
        run(*args, given=given)
    assert caught.value.remedy
    assert caught.value.exit_code == 2
