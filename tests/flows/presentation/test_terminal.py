"""What is printed: a terminal shows all of it and obeys none of it."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from flows.cli import app
from flows.presentation.terminal import Visible, visible

TEXT = "7. Decides to convene a conference in \u202ensobsiL\u202c \u2066x\u2069 in 2030\u200b; \x1b[2J\x1b]0;owned\x07 \x9b31m \U000e0041"
OBEYED = {*map(chr, range(9)), *map(chr, range(11, 32)), *map(chr, range(127, 160)), *"\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff", "\U000e0041"}  # fmt: skip


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_resolution_that_would_steer_the_terminal_is_shown_with_its_signs_written_out(tmp_path, form):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")

    told = CliRunner().invoke(app, ["read", str(file), "--format", form])

    assert told.exit_code == 0
    assert not OBEYED & set(told.stdout)
    if form == "json":
        assert "\u202e" in json.loads(told.stdout)["text"]
        assert "\x1b" not in json.loads(told.stdout)["text"]
        assert len(json.loads(told.stdout)["text"]) == len(TEXT)


@given(st.text())
def test_json_that_was_made_visible_still_means_the_same(text):
    line = visible(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(line) == {"text": text}
    assert not OBEYED & set(line)


def test_a_terminal_gets_mandats_own_colours_and_links_and_no_others():
    terminal = Terminal()
    own = "\x1b[1;36mRequests\x1b[0m \x1b]8;id=1;https://docs.un.org/A/RES/62/209\x1b\\A/RES/62/209\x1b]8;;\x1b\\"
    print(own, "\x1b[2J\x1b]8;;javascript:x\x1b\\ \x1b]52;c;eA==\x07", file=Visible(terminal), end="")

    assert terminal.getvalue().startswith(own)
    assert "\x1b" not in terminal.getvalue()[len(own) :]


def test_what_is_written_in_other_scripts_is_left_alone():
    told = "مؤتمر\u200e\u200f 会议 конференция é👩\u200d👧 a\u00adb\tc\n"
    assert visible(told) == told
