"""Tasks and amendments from the command line: by name, refused whole, seen in history, status and exports."""

import csv
import io

import pytest

from tests.flows.commands.test_conference_commands import _home, mandat, opened, resolution, told

__all__ = ["_home", "opened", "resolution"]
NAME = "Conference of the lighthouses"


def tasks(conference: str) -> dict[str, dict[str, str]]:
    rows = csv.DictReader(io.StringIO(mandat("export", conference, "--format", "csv").stdout))
    return {row["id"]: row for row in rows}


def test_a_task_of_ones_own_is_added_moved_assigned_started_and_done_by_its_name(opened):
    mandat("task", "add", opened, "Visit the venue", "--finish", "2026-02-02")
    assert tasks(opened)["visit-the-venue"]["finish"] == "2026-02-02"
    mandat("task", "move", opened, "visit the  venue", "--to", "2026-02-11", "--reason", "the host asked")
    assert tasks(opened)["visit-the-venue"]["finish"] == "2026-02-11"
    mandat("task", "assign", opened, "Visit the venue", "--owner", "Protocol", "--person", "ann")
    assert tasks(opened)["visit-the-venue"]["owner"] == "Protocol"
    for act, state in (("start", "started"), ("done", "done")):
        mandat("task", act, opened, "Visit the venue")
        assert tasks(opened)["visit-the-venue"]["state"] == state
    history = mandat("history", opened, "--no-moves").stdout
    for kind in ("task-added", "task-moved", "task-assigned", "task-started", "task-done"):
        assert kind in history
    assert "the host asked" in history


def test_a_milestone_of_ones_own_stands_in_the_export(opened):
    mandat("task", "add", opened, "Fair", "--milestone", "--start", "2026-03-02")
    assert tasks(opened)["fair"]["stage"] == "milestone"


def test_everything_that_is_wrong_is_told_at_once_and_nothing_is_written(opened):
    before = mandat("history", opened, "--no-moves").stdout
    result = mandat("task", "move", opened, "", "--to", "soon", "--actor", " ", code=2)
    for part in ("task", "is not a day", "who answers"):
        assert part in str(result.exception)
    assert mandat("history", opened, "--no-moves").stdout == before


def test_an_unknown_task_is_refused_with_the_names_that_are_known(opened):
    result = mandat("task", "done", opened, "No such thing", code=2)
    assert "No such thing" in str(result.exception)
    assert "Reading of the mandate" in str(result.exception) or "onsultations" in str(result.exception)


def test_a_waiver_needs_its_reason(opened):
    first = next(iter(row for row in tasks(opened).values() if row["state"] == "open"))
    mandat("task", "waive", opened, first["name"], code=2)
    mandat("task", "waive", opened, first["name"], "--reason", "the host does it")
    assert tasks(opened)[first["id"]]["state"] == "waived"


def test_a_conference_is_named_as_it_is_shown(opened):
    name = told("status", opened)["name"]
    mandat("task", "add", name.upper(), "Print", "--finish", "2026-02-02")
    assert "print" in tasks(opened)


@pytest.mark.parametrize("words", [("--version",)])
def test_the_version_is_told(words):
    assert mandat(*words).stdout.startswith("mandat 0.")


def test_a_later_resolution_is_shown_first_and_recorded_when_asked(opened, tmp_path):
    later = tmp_path / "later.txt"
    later.write_text(
        "A/RES/81/12\n\nResolution adopted by the General Assembly on 3 December 2026\n\nThe General Assembly,\n\n"
        "Recalling its resolution 80/999,\n\n"
        "1. Decides to convene the Conference on Lighthouses in Montevideo from 4 to 6 May 2027.\n",
        encoding="utf-8",
    )
    shown = told("amend", opened, str(later))
    assert shown["recorded"] is False
    if shown["differences"]:
        mandat("amend", opened, str(later), "--record", code=2)
        mandat("clock", opened, "2026-12-20")
        assert told("amend", opened, str(later), "--record", "--actor", "General Assembly")["recorded"]
        assert told("amend", opened, str(later))["differences"] == []
