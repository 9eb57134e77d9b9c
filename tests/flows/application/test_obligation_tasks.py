"""An obligation with a day is carried from the text to the ledger, its explanation and the feed of tasks."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from tests.domain.plans.test_obligations import TEXT

ID = "a-res-78-999-1"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    (tmp_path / "resolution.txt").write_text(TEXT, encoding="utf-8")


def mandat(*words: object) -> str:
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code in (0, 1), (result.output, result.exception)
    return result.stdout


def test_what_a_paragraph_asks_is_tracked_explained_recorded_and_published(tmp_path: Path):
    mandat("open", tmp_path / "resolution.txt", "--as-of", "2024-01-15")
    assert "paragraph 3" in mandat("explain", ID, "paragraph-3")

    mandat("record", ID, "task-done", "task=paragraph-2", "--on", "2024-01-15")
    out, closed = tmp_path / "out", tmp_path / "closed"
    mandat("publish", "--out", out, "--closed", closed)
    feed = "\n".join(p.read_text("utf-8") for p in closed.rglob("tasks.en.ics")).replace("\n ", "")
    todos = {line for line in feed.splitlines() if line.startswith("SUMMARY")}

    assert any("Due under paragraph 4: the Economic and Social Council to examine it" in line for line in todos)
    assert not any("Due under paragraph" in p.read_text("utf-8") for p in out.rglob("delegations.en.ics"))
    assert "paragraph-2" in mandat("history", ID)
