"""`mandat plan` on the command line."""

import csv
import io
import json
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from domain.kernel.errors import BadInput, NothingConvened
from flows.cli import app
from tests.domain.builders import ROOT

SEED = str(ROOT / "examples/A-RES-62-209.fr.txt")


def run(*arguments, **more):
    return CliRunner().invoke(app, ["plan", *map(str, arguments)], **more)


def test_the_plan_as_json_is_that_of_the_contract():
    result = run(SEED, "--as-of", "2007-12-19", "--format", "json")
    plan = json.loads(result.stdout)
    assert result.exit_code == 0
    assert (plan["decide_by"], plan["decide_by_for_window"], plan["opening"]) == ("2008-09-15", "2008-07-11", None)
    assert {
        "id",
        "name",
        "stage",
        "owner",
        "audiences",
        "state",
        "start",
        "finish",
        "float_days",
        "rule",
        "source",
    } <= set(plan["tasks"][0])
    assert {"of_window", "error", "p50", "p80", "p95", "drivers"} <= set(plan["chance"])


def test_findings_of_severity_error_end_with_one():
    assert run(SEED, "--as-of", "2008-09-16", "--format", "json").exit_code == 1


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Decision on nature"), ("fr", "Décision sur la nature"), ("es", "Decisión sobre")]
)
def test_the_table_speaks_three_languages(language, word):
    result = run(SEED, "--as-of", "2007-12-19", "--lang", language)
    assert word in result.stdout
    assert "R03?" in result.stdout  # recalled, and it says so


def test_the_table_has_a_chart_where_the_terminal_is_wide_enough():
    wide = run(SEED, "--as-of", "2007-12-19", env={"COLUMNS": "140"}).stdout
    narrow = run(SEED, "--as-of", "2007-12-19", env={"COLUMNS": "80"}).stdout
    assert "◆──" in wide
    assert "◆──" not in narrow


def test_a_plan_comes_as_csv_svg_and_a_page():
    rows = list(csv.DictReader(io.StringIO(run(SEED, "--as-of", "2007-12-19", "--format", "csv").stdout)))
    assert len(rows) >= 40
    assert ET.fromstring(run(SEED, "--as-of", "2007-12-19", "--format", "svg").stdout).tag.endswith("svg")
    page = run(SEED, "--as-of", "2007-12-19", "--format", "html", "--lang", "fr").stdout
    assert page.startswith('<!doctype html><html lang="fr">')
    assert page.count("<tr>") == len(rows) + 1


def test_several_suppositions_stand_side_by_side():
    result = run(
        SEED, "--as-of", "2007-12-19", "--format", "json",
        "--what-if", "letter sent 2008-05-22", "--what-if", "letter sent 2008-03-01",
    )  # fmt: skip
    first, second = json.loads(result.stdout)["what_if"]
    assert first["plan"]["as_of"] == "2008-05-22"
    assert second["plan"]["chance"]["of_window"] > first["plan"]["chance"]["of_window"]
    assert "r03-consultations-reported" in [each["subject"] for each in first["moved"]]
    assert "as it stands" in run(SEED, "--as-of", "2007-12-19", "--what-if", "letter sent 2008-05-22").stdout


def test_a_calendar_of_events_to_avoid_moves_the_proposals(tmp_path):
    before = json.loads(run(SEED, "--as-of", "2007-12-19", "--format", "json").stdout)["proposals"][0]["start"]
    calendar = tmp_path / "busy.ics"
    day = before.replace("-", "")
    calendar.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20070101T000000Z\r\n"
        f"DTSTART;VALUE=DATE:{day}\r\nSUMMARY:Summit\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    after = json.loads(run(SEED, "--as-of", "2007-12-19", "--format", "json", "--avoid", calendar).stdout)["proposals"]
    assert before not in [each["start"] for each in after]


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ((SEED, "--as-of", "2007-13-19"), BadInput, "is not a day"),
        ((SEED, "--as-of", "2007-12-18"), BadInput, "after 2007-12-18"),
        ((SEED, "--as-of", "2008-01-01", "--paragraph", "12"), BadInput, "paragraph 12 convenes no event"),
        ((SEED, "--as-of", "2008-01-01", "--avoid", "nowhere.ics"), BadInput, "nowhere.ics"),
        ((SEED, "--as-of", "2008-01-01", "--avoid", "https://example.org/a.ics"), BadInput, "may not be fetched"),
        ((SEED, "--as-of", "2008-01-01", "--what-if", "hm"), BadInput, "no day"),
        (("nothing.txt", "--as-of", "2008-01-01"), BadInput, "nothing.txt"),
    ],
)
def test_bad_input_is_refused_with_the_place(arguments, error, said):
    result = run(*arguments)
    assert isinstance(result.exception, error)
    assert said in str(result.exception)
    assert result.exception.exit_code == 2
    assert result.stdout == ""


def test_a_text_that_convenes_nothing_cannot_be_planned(tmp_path):
    text = tmp_path / "nothing.txt"
    text.write_text("1. Takes note of the report of the Secretary-General;\n")
    result = run(text, "--as-of", "2008-01-01")
    assert isinstance(result.exception, NothingConvened)


def test_a_text_that_convenes_two_events_wants_one_of_them_chosen(tmp_path):
    text = tmp_path / "two.txt"
    text.write_text(
        "1. Decides to convene, no later than 2013, a high-level conference on rural roads;\n\n"
        "2. Decides also to convene, in June 2014, a high-level meeting on rivers;\n"
    )
    asked = run(text, "--as-of", "2012-01-01", "--format", "json")
    assert isinstance(asked.exception, BadInput)
    assert "Choose one of: 1 “high-level conference on rural roads” (paragraph 1, … to 2013-12-31); 2 “" in str(
        asked.exception
    )
    for choice in (["--paragraph", "2"], ["--event", "2"], ["--event", "rivers"]):
        chosen = run(text, "--as-of", "2012-01-01", *choice, "--format", "json")
        assert json.loads(chosen.stdout)["window"]["latest"] == "2014-06-30"


def test_a_conference_can_be_planned_for_an_event_that_the_text_only_names(tmp_path):
    text = tmp_path / "named.txt"
    text.write_text("1. Takes note of the Conference on Rivers, which will take place in Lima in June 2014;\n")

    chosen = run(text, "--as-of", "2012-01-01", "--event", "rivers", "--adopted", "2011-12-01", "--format", "json")
    assert json.loads(chosen.stdout)["window"]["earliest"] == "2014-06-01"


def test_a_folder_of_ones_own_templates_goes_before_the_packaged_ones(tmp_path, monkeypatch):
    (tmp_path / "own.toml").write_text(
        '[template]\nid = "own"\nextends = "conference-away"\nsetting = "away"\nevents = ["high_level_conference"]\n'
        'names = { en = "a", fr = "b", es = "c" }\nomit = ["r33-side-events"]\n'
    )
    monkeypatch.setenv("MANDAT_TEMPLATE_DIR", str(tmp_path))
    ids = [each["id"] for each in json.loads(run(SEED, "--as-of", "2007-12-19", "--format", "json").stdout)["tasks"]]
    assert "r33-side-events" not in ids
