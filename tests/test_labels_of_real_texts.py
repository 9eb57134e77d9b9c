"""The labels of real texts point to them and hold none of their text."""

import json
from itertools import combinations
from pathlib import Path

import pytest

LABELS = sorted((Path(__file__).parents[1] / "bench" / "labels").glob("*.jsonl"))
POINTERS = {"id", "body", "lang", "file", "start", "end", "sha256", "adopted"}
JUDGEMENTS = {"convenes", "confidence", "window", "skip", "host_country", "host_city", "host_status", "event_type"}
OF_EVENTS = {"act", "window", "confidence", "note"}


@pytest.mark.parametrize("path", LABELS, ids=lambda path: path.stem)
def test_labels_hold_pointers_and_judgements_but_no_text(path: Path) -> None:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert rows
    for row in rows:
        assert set(row) <= POINTERS | JUDGEMENTS | OF_EVENTS | {"name_span"}, row["id"]
        assert 0 <= row["start"] < row["end"]
        assert len(row["sha256"]) == 64
        assert len(row.get("note", "")) <= 100, "a note says why, it does not quote"


def test_no_file_stands_in_both_halves_of_the_labels() -> None:
    """The parallel corpus is one file for each language; its halves share no lines."""
    halves = {
        half: {
            (row["file"], row["start"]) if row["body"] == "parallel" else row["file"]
            for path in LABELS
            if path.stem.endswith(half) and not path.stem.startswith("events")
            for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        }
        for half in ("dev", "held")
    }
    for one, other in combinations(halves.values(), 2):
        assert one
        assert not one & other
