"""Surroundings that nobody wished for: other locales, full disks, settings that cannot be used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TEXT = "1. Décide de convoquer une conférence sur les phares à Lisbonne en 2030 ;"


def mandat(
    tmp_path: Path, *words: str, out: int = subprocess.PIPE, **variables: str
) -> subprocess.CompletedProcess[str]:
    text = tmp_path / "text.txt"
    text.write_text(TEXT, encoding="utf-8")
    environment = {**os.environ, "MANDAT_HOME": str(tmp_path / "home"), **variables}
    return subprocess.run(
        [Path(sys.executable).with_name("mandat"), *words, *([str(text)] if words[0] == "read" else [])],
        env=environment, stdout=out, stderr=subprocess.PIPE, encoding="utf-8", check=False,
    )  # fmt: skip


OLD_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("variables", [OLD_LOCALE, {"PYTHONIOENCODING": "latin-1"}])
def test_what_is_written_is_utf_8_whatever_the_locale_says(tmp_path: Path, variables: dict[str, str]):
    done = mandat(tmp_path, "read", "--format", "json", **variables)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["text"] == TEXT
    assert "–" in mandat(tmp_path, "read", **variables).stdout


def test_an_output_that_takes_nothing_is_told_in_one_line_with_exit_code_3(tmp_path: Path):
    with Path("/dev/full").open("wb") as full:
        done = mandat(tmp_path, "read", out=full.fileno())
    assert done.returncode == 3
    assert done.stderr == "mandat: the output: cannot be used: No space left on device\n"


@pytest.mark.parametrize(
    ("name", "value"), [("MANDAT_RATE", "fast"), ("MANDAT_LOST_AFTER", "-3"), ("MANDAT_PUBLIC_URL", "example.org")]
)
def test_a_setting_that_cannot_be_used_is_named_with_exit_code_2(tmp_path: Path, name: str, value: str):
    done = mandat(tmp_path, "status", **{name: value})
    assert done.returncode == 2
    assert done.stderr.startswith(f"mandat: {name}={value}: ")
    assert done.stderr.count("\n") == 1
