"""`mandat read` and `mandat dates` as people call them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.kernel.errors import BadInput
from flows.cli import app

SEED = str(Path(__file__).parents[3] / "examples" / "A-RES-62-209.fr.txt")


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


def test_versions_of_one_text_are_read_together_and_other_texts_apart(tmp_path):
    texts = {
        "A.en.txt": "3. Decides to convene a conference on soils in Quito from 5 to 9 June 2028;",
        "A.fr.txt": "3. Décide de convoquer à Quito, du 5 au 10 juin 2028, une conférence sur les sols ;",
        "B.fr.txt": "1. Décide de convoquer une conférence sur les eaux en 2029 ;",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = run("read", *(str(tmp_path / name) for name in texts), "--format", "json")
    assert done.exit_code == 0, done.output
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert [version["language"] for version in first["versions"]] == ["en", "fr"]
    assert {finding["subject"] for finding in first["concordance"]} == {"days", "window"}
    assert second["versions"] == second["concordance"] == []
