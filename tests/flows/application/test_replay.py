"""Replay: what really happened, told entry by entry; it needs no database."""

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.kernel.errors import BadInput, NothingConvened
from flows.application.replay import replayed, told_in
from flows.cli import app
from tests.flows.application.test_recording import TEXT

HISTORY = Path(__file__).parents[3] / "examples" / "south-south-2009.jsonl"


@pytest.fixture(scope="module")
def steps():
    result = CliRunner().invoke(app, ["replay", str(HISTORY)])
    assert result.exit_code == 0
    return json.loads(result.stdout)


def codes(step) -> set[str]:
    return {finding["code"] for finding in step["findings"]}


def test_history_is_told_day_by_day_with_the_stage_it_led_to(steps):
    assert [(step["on"], step["kind"], step["stage"]) for step in steps] == [
        ("2007-12-19", "mandate-adopted", "consultation"),
        ("2008-05-22", "consultations-entrusted", "consultation"),
        ("2008-10-23", "consultations-reported", "decision"),
        ("2008-12-19", "mandate-renewed", "consultation"),
        ("2009-10-06", "host-offered", "consultation"),
        ("2009-10-06", "decision-taken", "hosting"),
        ("2009-12-03", "conference-held", "held"),
        ("2009-12-21", "outcome-endorsed", "closed"),
    ]


def test_the_lengths_of_what_happened_are_those_of_the_sources(steps):
    days = {step["kind"]: date.fromisoformat(step["on"]) for step in steps}
    assert (days["consultations-entrusted"] - days["mandate-adopted"]).days == 155
    assert (days["consultations-reported"] - days["consultations-entrusted"]).days == 154
    assert (days["consultations-reported"] - date(2008, 9, 15)).days == 38
    assert (days["decision-taken"] - date(2008, 9, 15)).days == 386
    assert (date(2009, 12, 1) - days["decision-taken"]).days == 56
    assert (date(2009, 12, 1) - date(2009, 6, 30)).days == 154


def test_the_decision_is_overdue_once_its_session_has_ended_and_a_renewal_supersedes_the_deadline(steps):
    assert "decision-overdue" not in codes(steps[1])
    assert "decision-overdue" in codes(steps[2])
    assert "decision-overdue" not in codes(steps[3])


def test_the_end_of_the_window_is_told_and_a_decision_outside_of_it_is_taken(steps):
    assert "window-passed" in codes(steps[4])
    assert steps[5]["opening"] == "2009-12-01"
    assert "impossible-lead-time" in codes(steps[5])
    assert {"opening", "closing"} <= {change["id"] for change in steps[5]["moved"]}


def test_the_host_that_stands_is_the_welcomed_one_until_another_is_decided(steps):
    assert [step["host"]["country"] for step in steps] == ["AR"] * 5 + ["KE"] * 3
    assert steps[0]["host"]["status"] == "welcomed"
    assert steps[5]["host"] == {"country": "KE", "city": "Nairobi", "status": "accepted"}


def test_no_open_task_is_dated_before_the_day_of_the_plan():
    for step in replayed(told_in(HISTORY)):
        late = [
            task.id for task in step.plan.tasks if task.state == "open" and (task.finish or date.max) < step.plan.as_of
        ]
        allowed = {
            finding.subject for finding in step.plan.findings if finding.code in ("task-late", "impossible-lead-time")
        }
        assert set(late) <= allowed


def test_the_file_may_tell_in_any_order_and_leave_the_conference_out(tmp_path: Path):
    lines = [
        {"on": "2025-12-18", "kind": "mandate-adopted", "data": {"text": TEXT}},
        {"on": "2026-12-01", "kind": "consultations-reported"},
        {"on": "2026-02-01", "kind": "consultations-entrusted", "note": "found later"},
    ]
    path = tmp_path / "told.jsonl"
    path.write_text("# a remark\n\n" + "".join(json.dumps(line) + "\n" for line in lines))
    told = told_in(path)
    assert [entry.kind for entry in told] == ["mandate-adopted", "consultations-entrusted", "consultations-reported"]
    assert {entry.conference for entry in told} == {"a-res-80-999-7"}


def test_a_mandate_that_fixes_the_days_gives_the_opening(tmp_path: Path):
    text = "4. Decides that the review conference shall be held from 3 to 14 May 2027 in Geneva;"
    path = tmp_path / "told.jsonl"
    path.write_text(json.dumps({"on": "2026-05-01", "kind": "mandate-adopted", "data": {"text": text}}))
    (step,) = replayed(told_in(path))
    assert step.contract()["opening"] == "2027-05-03"


FIRST = json.dumps({"on": "2025-12-18", "kind": "mandate-adopted", "data": {"text": TEXT}}) + "\n"


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("", BadInput, "holds no entry"),
        ("{", BadInput, "line 1: not JSON"),
        ("[]", BadInput, "not an object"),
        ('{"on": "2026-01-01", "kind": "baseline-set"}', BadInput, "first entry must be mandate-adopted"),
        ('{"on": "2026-01-01", "kind": "mandate-adopted"}', BadInput, "neither text nor path"),
        ('{"on": "2026-01-01", "kind": "mandate-adopted", "data": {"path": "no.txt"}}', BadInput, "no.txt"),
        ('{"on": "2026-01-01", "kind": "mandate-adopted", "data": {"text": "1. Recalls;"}}', NothingConvened, "convenes no"),
        (FIRST + '{"on": "soon", "kind": "baseline-set"}', BadInput, "line 2, on: 'soon' is not a day"),
        (FIRST + '{"on": "2026-01-01", "kind": "x"}', BadInput, "line 2, kind: no kind of entry"),
        (FIRST + '{"on": "2026-01-01", "kind": "baseline-set", "when": 1}', BadInput, "unknown field when"),
        (FIRST + '{"on": "2026-01-01", "kind": "task-done", "data": []}', BadInput, "line 2, task-done.task"),
        (FIRST + '{"on": "2026-01-01", "kind": "baseline-set", "conference": "b"}', BadInput, "another conference"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_names_line_and_place(tmp_path: Path, text, error, words):
    path = tmp_path / "told.jsonl"
    path.write_text(text)
    with pytest.raises(error) as refused:
        told_in(path)
    assert words in str(refused.value)


def test_replay_prints_json_alone_and_needs_no_home(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "never"))
    result = CliRunner().invoke(app, ["replay", str(HISTORY)])
    assert isinstance(json.loads(result.stdout), list)
    assert not (tmp_path / "never").exists()


def test_for_people_each_entry_is_a_line_with_what_it_moved_and_what_is_wrong_below_it():
    result = CliRunner().invoke(app, ["replay", str(HISTORY), "--format", "text"])
    lines = result.stdout.splitlines()

    assert result.exit_code == 0
    assert lines[0].startswith("2007-12-19  mandate-adopted → consultation; opening not decided")
    (decided,) = (line for line in lines if "decision-taken" in line)
    assert decided.startswith("2009-10-06  decision-taken → hosting; opening 2009-12-01; Nairobi, KE")
    assert any(" → " in line and line.startswith("    ") for line in lines)
    assert any(line.startswith("    error: ") for line in lines)
