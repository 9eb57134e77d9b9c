"""Files that were made to do harm: each is read or refused in one sentence, within bounds; none is a traceback."""

import io
import os
import random
import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.conferences.conference import fold
from domain.kernel.errors import BadInput
from domain.resolution.reading import read
from flows.application.adoption import adoption_in
from flows.application.busy_days import busy_days
from flows.box.box import Job, boxed
from flows.box.confinement import Bounds
from flows.documents.files import text_of_bytes
from flows.exchange.archive import checked, imported
from flows.ledger.repository import Ledger
from tests.flows.documents import hostile_files
from tests.flows.documents.hostile_files import CALENDARS, HOSTILE, LEDGERS, PARAGRAPH

MANDAT = str(Path(sys.executable).with_name("mandat"))
CONFERENCE = fold([adoption_in(read(f"The General Assembly,\n\n{PARAGRAPH}"), date(2028, 1, 15), None)])


def check_said(refusal: BadInput, place: str) -> None:
    """A refusal is one sentence that names the file."""
    assert refusal.place.startswith(place)
    assert "\n" not in str(refusal)


def outcome(data: bytes, name: str) -> str:
    """The text of the file, read through; or the refusal."""
    try:
        text = text_of_bytes(data, name, Path(name).suffix)
    except BadInput as refusal:
        check_said(refusal, name)
        return str(refusal)
    read(text)
    return text


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_in_one_sentence(name):
    assert outcome(HOSTILE[name](), name)


MEASURED = """import pathlib, resource, subprocess, sys
code = subprocess.run(sys.argv[2:], check=False).returncode
pathlib.Path(sys.argv[1]).write_text(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)"""
"""Runs a command and writes down the memory of the largest of its processes: of these alone, not of other tests'."""


@pytest.mark.parametrize("name", ["forms.pdf", "deflate.docx", "deep.docx", "undefined.html", "links.md"])
def test_the_command_ends_with_exit_code_0_or_2_and_stays_small(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(HOSTILE[name]())

    size = tmp_path / "size"
    measured = [sys.executable, "-c", MEASURED, str(size), MANDAT, "read", str(file)]
    done = subprocess.run(measured, capture_output=True, text=True, timeout=150, check=False)

    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stdout + done.stderr
    assert done.stderr.count("\n") == (1 if done.returncode == 2 else 0)
    assert int(size.read_text()) < 1_200_000  # kB


def test_no_file_is_read_besides_the_one_that_was_given():
    told = outcome(hostile_files.word(raw=hostile_files.OUTSIDE), "outside.docx")
    assert "root:" not in told


def test_a_name_with_line_breaks_stays_one_sentence(tmp_path):
    file = tmp_path / "a\nb\u202e.docx"
    file.write_bytes(b"PK\x03\x04 nothing")

    done = subprocess.run([MANDAT, "read", str(file)], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "\u202e" not in done.stderr


@pytest.mark.parametrize("name", CALENDARS)
def test_a_hostile_calendar_is_expanded_or_refused(name):
    try:
        runs = busy_days((("a.ics", CALENDARS[name]()),), CONFERENCE, date(2028, 1, 15))
    except BadInput as refusal:
        check_said(refusal, "a.ics")
    else:
        assert all(first <= last for first, last, _ in runs)


@pytest.mark.parametrize("name", LEDGERS)
def test_a_hostile_import_is_refused_with_its_line_and_writes_nothing(tmp_path, name):
    file = tmp_path / "a.jsonl"
    file.write_bytes(LEDGERS[name]())
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        with pytest.raises(BadInput) as refusal:
            imported(ledger, file)
        assert "\n" not in str(refusal.value)
        assert ledger.entries.last_seq() == 0


# Fuzzing: honest files with bytes changed, cut, doubled. `make fuzz` goes on for ten minutes.

HONEST = {
    "a.docx": hostile_files.word(hostile_files.p(PARAGRAPH) * 3, header1="<w:p/>"),
    "a.pdf": hostile_files.pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        f"<</Length 200>>stream\nBT /F1 12 Tf 72 700 Td ({PARAGRAPH}) Tj ET\nendstream ",
    ),
    "a.html": hostile_files.html(f"<ol start=7><li>{PARAGRAPH}</ol><table><tr><td>a<td>b</table><sup>1</sup>"),
    "a.md": f"# Title\n\n> **{PARAGRAPH}** [x](y) [^1]\n\n[^1]: note".encode(),
}  # fmt: skip
EDITS = st.lists(st.tuples(st.integers(0, 100_000), st.sampled_from(["change", "cut", "double", "put"]), st.binary(min_size=1, max_size=12)), max_size=6)  # fmt: skip


def changed(data: bytes, edits) -> bytes:
    for place, what, given_bytes in edits:
        k = place % (len(data) + 1)
        size = len(given_bytes)
        data = {
            "change": data[:k] + given_bytes + data[k + size :], "cut": data[:k] + data[k + size * 7 :],
            "double": data[:k] + data[k : k + size * 50] * size + data[k + size * 50 :], "put": data[:k] + given_bytes + data[k:],
        }[what]  # fmt: skip
    return data[:200_000]


few = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", HONEST)
@given(edits=EDITS)
@example(edits=[])
@few
def test_no_change_of_an_honest_file_makes_a_traceback(name, edits):
    assert outcome(changed(HONEST[name], edits), name)


RULE = st.builds(
    "RRULE:FREQ={};INTERVAL={};BYDAY={};COUNT={}".format,
    st.sampled_from(["DAILY", "SECONDLY", "YEARLY", "NEVER"]), st.integers(-1, 10**10), st.sampled_from(["MO", "9SU", "x"]), st.integers(-1, 10**10),
)  # fmt: skip
LINE = RULE | st.sampled_from(
    ["DTSTART:20280101T000000Z", "DTSTART;VALUE=DATE:20280101", "DTEND:20280102T000000Z", "DURATION:P1D", "DURATION:-P1D", "EXDATE:x",
     "RDATE;VALUE=PERIOD:20280101T000000Z/P1D", "RECURRENCE-ID:20280101", "BEGIN:VALARM", "END:VEVENT", "DTSTART;TZID=X:20280101T000000"]
)  # fmt: skip


@given(lines=st.lists(LINE, max_size=6), edits=EDITS)
@few
def test_no_calendar_makes_a_traceback(lines, edits):
    try:
        busy_days((("a.ics", changed(hostile_files.ics(*lines), edits)),), CONFERENCE, date(2028, 1, 15))
    except BadInput as refusal:
        check_said(refusal, "a.ics")


@given(edits=EDITS)
@settings(few, max_examples=3)  # each takes a second to start
def test_no_import_makes_a_traceback(edits, exported_ledger):
    job = Job("flows.exchange.archive:checked", {"name": "a.jsonl", "stream": True}, "export", Bounds(seconds=20))
    try:
        boxed(job, changed(exported_ledger, edits), "a.jsonl", list)
    except BadInput as refusal:
        check_said(refusal, "a.jsonl")


@pytest.fixture(scope="module")
def exported_ledger(tmp_path_factory) -> bytes:
    from flows import clock
    from flows.application.recording import open_conference
    from flows.exchange.archive import exported

    path = tmp_path_factory.mktemp("exported") / "ledger.db"
    with Ledger.open(f"sqlite:///{path}") as ledger:
        open_conference(ledger, f"The General Assembly,\n\n{PARAGRAPH}", today=date(2028, 1, 15), now=clock.now(), rehearsal=True, public_url="http://127.0.0.1:1")  # fmt: skip
        data = "".join(exported(ledger)).encode()
    assert checked(io.BytesIO(data), "a.jsonl").entries > 0
    return data


@pytest.mark.long
def test_no_file_makes_a_traceback_for_as_long_as_one_looks(exported_ledger):
    """Changes drawn anew each time, for MANDAT_FUZZ_SECONDS (one minute where that is not set); a failure shows its bytes."""
    end = time.monotonic() + float(os.environ.get("MANDAT_FUZZ_SECONDS", "60"))
    seed = random.SystemRandom().randrange(1 << 32)
    drawn = random.Random(seed)
    files = [*HONEST.items(), *((name, make()) for name, make in HOSTILE.items())]
    tried = 0
    while time.monotonic() < end:
        edits = [
            (
                drawn.randrange(100_000),
                drawn.choice(["change", "cut", "double", "put"]),
                drawn.randbytes(drawn.randrange(1, 12)),
            )
            for _ in range(drawn.randrange(6))
        ]
        name, data = drawn.choice([*files, ("a.ics", CALENDARS["period"]()), ("a.jsonl", exported_ledger)])
        made = changed(data, edits)
        try:
            if name == "a.ics":
                busy_days((("a.ics", made),), CONFERENCE, date(2028, 1, 15))
            elif name == "a.jsonl":
                boxed(Job("flows.exchange.archive:checked", {"name": name, "stream": True}, "export"), made, name, list)
            else:
                outcome(made, name)
        except BadInput:
            pass
        except Exception as error:
            raise AssertionError(f"seed {seed}, try {tried}, {name}: {made[:2000]!r}") from error
        tried += 1
    print(f"{tried} files tried, seed {seed}")
    assert tried > 20
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 1_200_000
