"""Export and import: all of it or nothing, equal to the byte, from one database to the other."""

import base64
import hashlib
import json
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from calendars.ical.publishing import publish
from domain.kernel.errors import BadInput
from flows.exchange.archive import exported, imported
from flows.ledger.repository import Ledger
from flows.ledger.translate import canonical
from tests.calendars.builders import BASE, a_plan
from tests.flows.builders import ADOPTED, ID, NOON, a_decision, a_fact, an_adoption
from tests.flows.conftest import made_database


def filled(ledger: Ledger) -> Ledger:
    """A ledger with something in every table."""
    for entry in (
        an_adoption(),
        a_fact("reply-received", "2026-03-01", state="KE", subject="dates", view="mai « 2028 » 会议"),
        a_decision(),
        an_adoption(conference="other"),
    ):
        ledger.entries.append(entry)
    conference = ledger.entries.conference(ID)
    plan = a_plan(conference=ID)
    ledger.plans.keep(plan, seq=3, made=NOON)
    ledger.plans.keep_baseline(plan, seq=3)
    ledger.replies.keep(conference)
    ledger.publications.keep(publish(conference, plan, (), NOON, base_url=BASE), day=ADOPTED)
    ledger.shares.add("ab" * 32, conference=ID, audience="host", label="Host, team", created=NOON)
    ledger.outbox.add(
        "k1", conference=ID, audience="press", language="en", kind="moved", subject="s", body="b", created=NOON
    )
    return ledger


def written(ledger: Ledger, path: Path) -> Path:
    path.write_text("".join(exported(ledger)), encoding="utf-8", newline="\n")
    return path


def test_what_goes_out_comes_in_equal_to_the_byte(ledger: Ledger, url: str, tmp_path: Path, request):
    path = written(filled(ledger), tmp_path / "out.jsonl")
    tables = {json.loads(line).get("table") for line in path.read_text().splitlines()}
    assert len(tables - {None}) == 12

    again = f"sqlite:///{tmp_path / 'again.db'}"
    if ledger.dialect == "postgresql":
        again = made_database(request.getfixturevalue("postgresql"))
    with Ledger.open(again) as other:
        assert imported(other, path, with_links=True) == 4
        assert written(other, tmp_path / "again.jsonl").read_bytes() == path.read_bytes()
        assert [wrong for _, wrong in other.entries.chain() if wrong] == []
        assert other.entries.append(a_fact("consultations-entrusted", "2026-02-01"))[0].seq == 5
        other.plans.keep(a_plan(conference=ID, stage="held"), seq=5, made=NOON)
        assert len(other.plans.made(ID)) == 2


@pytest.mark.xdist_group("postgresql")
def test_a_ledger_moves_from_sqlite_to_postgresql_and_back(sqlite_url: str, postgresql: str, tmp_path: Path):
    with Ledger.open(sqlite_url) as ledger:
        path = written(filled(ledger), tmp_path / "sqlite.jsonl")
    with Ledger.open(made_database(postgresql)) as ledger:
        imported(ledger, path, with_links=True)
        there = written(ledger, tmp_path / "postgresql.jsonl")
    with Ledger.open(f"sqlite:///{tmp_path / 'back.db'}") as ledger:
        imported(ledger, there, with_links=True)
        back = written(ledger, tmp_path / "back.jsonl")
    assert path.read_bytes() == there.read_bytes() == back.read_bytes()


def test_the_same_ledger_twice_is_the_same_as_once(ledger: Ledger, tmp_path: Path):
    path = written(filled(ledger), tmp_path / "out.jsonl")
    assert imported(ledger, path) == 4
    assert ledger.entries.last_seq() == 4


def test_a_ledger_that_holds_something_else_takes_no_import(ledger: Ledger, tmp_path: Path):
    path = written(filled(ledger), tmp_path / "out.jsonl")
    ledger.entries.append(a_fact("consultations-entrusted", "2026-02-01"))
    with pytest.raises(BadInput, match="holds 5 entries already"):
        imported(ledger, path, with_links=True)
    assert ledger.entries.last_seq() == 5


def cut(text: str) -> str:
    return text[: len(text) // 2]


def without_the_end(text: str) -> str:
    return "".join(text.splitlines(keepends=True)[:-1])


def without_a_row(text: str) -> str:
    lines = text.splitlines(keepends=True)
    return "".join(lines[:5] + lines[6:])


def resealed(lines: list[str]) -> str:
    """The lines with counts and checksum that fit: as somebody writes who means harm, or a tool that means well."""
    body = [*lines[:-1]]
    first = json.loads(body[0])
    body[0] = canonical(first | {"rows": len(body) - 1}) + "\n"
    digest = hashlib.sha256("".join(body).encode()).hexdigest()
    return "".join(body) + canonical({"end": True, "sha256": digest}) + "\n"


def with_a_row_twice(text: str) -> str:
    lines = text.splitlines(keepends=True)
    task = next(number for number, line in enumerate(lines) if '"table":"task"' in line)
    return resealed([*lines[: task + 1], *lines[task:]])


def in_another_order(text: str) -> str:
    lines = text.splitlines(keepends=True)
    task = next(number for number, line in enumerate(lines) if '"table":"task"' in line)
    return resealed([*lines[:task], lines[task + 1], lines[task], *lines[task + 2 :]])


def with_tables_in_another_order(text: str) -> str:
    lines = text.splitlines(keepends=True)
    return resealed([lines[0], *sorted(lines[1:-1], reverse=True), lines[-1]])


def with_a_number_that_no_database_keeps(text: str) -> str:
    return resealed(text.replace('"float_days":null', f'"float_days":{2**63}').splitlines(keepends=True))


def with_half_a_character(text: str) -> str:
    return resealed(text.replace("Host, team", "Host \\ud800").splitlines(keepends=True))


def nested_without_end(text: str) -> str:
    return text.replace("\n", "\n" + "[" * 100_000 + "\n", 1)


def changed(text: str) -> str:
    return text.replace("Montevideo", "Montecristo")


def of_a_later_version(text: str) -> str:
    return text.replace('"version":1', '"version":9', 1)


def with_more(text: str) -> str:
    return text + "{}\n"


def of_another_kind(text: str) -> str:
    return '{"on": "2008-05-22"}\n' + text


@pytest.mark.parametrize(
    ("spoiled", "words"),
    [
        (cut, "cut"),
        (without_the_end, "the file was cut"),
        (without_a_row, "chain"),
        (changed, "chain"),
        (of_a_later_version, "later version"),
        (with_more, "follows the last line"),
        (of_another_kind, "not an export"),
        (with_a_row_twice, "one is there twice"),
        (in_another_order, "out of order"),
        (with_tables_in_another_order, "out of order"),
        (with_a_number_that_no_database_keeps, "too large"),
        (with_half_a_character, "no database keeps"),
        (nested_without_end, "not a whole line of JSON"),
    ],
)
def test_a_file_that_is_not_whole_writes_nothing(sqlite_url: str, tmp_path: Path, spoiled, words):
    with Ledger.open(f"sqlite:///{tmp_path / 'source.db'}") as source:
        path = written(filled(source), tmp_path / "out.jsonl")
    path.write_text(spoiled(path.read_text()), newline="\n")

    with Ledger.open(sqlite_url) as ledger:
        with pytest.raises(BadInput, match=words) as refused:
            imported(ledger, path, with_links=True)
        assert "out.jsonl, line" in refused.value.place
        assert ledger.entries.last_seq() == 0
        assert ledger.entries.ids() == ()


def test_a_file_that_is_no_text_is_refused(sqlite_url: str, tmp_path: Path):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    with Ledger.open(sqlite_url) as ledger, pytest.raises(BadInput, match="not UTF-8"):
        imported(ledger, path, with_links=True)
    with Ledger.open(sqlite_url) as ledger, pytest.raises(BadInput, match="cannot be read"):
        imported(ledger, tmp_path / "missing.jsonl")


def with_body(text: str, table: str, body: bytes) -> str:
    """The export with one packed row of *table* replaced, sealed anew as whoever means harm does."""
    lines = text.splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if f'"table":"{table}"' in line)
    told = json.loads(lines[place])
    told["row"]["body"] = base64.b64encode(body).decode()
    if "digest" in told["row"]:
        with suppress(zlib.error):
            told["row"]["digest"] = hashlib.sha256(zlib.decompressobj().decompress(body, 100_000)).hexdigest()
    return resealed([*lines[:place], canonical(told) + "\n", *lines[place + 1 :]])


@pytest.mark.parametrize("table", ["plan", "baseline", "revision"])
def test_a_row_that_unpacks_without_end_is_refused_before_anything_is_written(
    table: str, sqlite_url: str, tmp_path: Path
):
    with Ledger.open(sqlite_url) as ledger:
        text = written(filled(ledger), tmp_path / "out.jsonl").read_text(encoding="utf-8")
    packing = zlib.compressobj(9)
    bomb = b"".join(packing.compress(b" " * (1 << 20)) for _ in range(200)) + packing.flush()
    assert len(bomb) < 300_000
    path = tmp_path / "bomb.jsonl"
    path.write_text(with_body(text, table, bomb), encoding="utf-8", newline="\n")
    with Ledger.open(f"sqlite:///{tmp_path / 'other.db'}") as other:
        with pytest.raises(BadInput, match=f"a row of {table} cannot be unpacked: a packed text is larger than 32 MB"):
            imported(other, path)
        assert other.entries.ids() == ()


@pytest.mark.parametrize("body", [b"", b"no deflated text", zlib.compress(b"{}"), zlib.compress(b"[" * 50_000)])
@pytest.mark.parametrize("table", ["plan", "baseline", "revision"])
def test_a_row_that_holds_something_else_is_refused(table: str, body: bytes, sqlite_url: str, tmp_path: Path):
    with Ledger.open(sqlite_url) as ledger:
        text = written(filled(ledger), tmp_path / "out.jsonl").read_text(encoding="utf-8")
    path = tmp_path / "other.jsonl"
    path.write_text(with_body(text, table, body or zlib.compress(b"")), encoding="utf-8", newline="\n")
    with (
        Ledger.open(f"sqlite:///{tmp_path / 'other.db'}") as other,
        pytest.raises(BadInput, match="cannot be unpacked"),
    ):
        imported(other, path)


def test_secret_links_and_notices_come_in_only_when_they_are_asked_for(ledger: Ledger, tmp_path: Path):
    path = written(filled(ledger), tmp_path / "out.jsonl")
    for name, asked in (("without", False), ("with", True)):
        with Ledger.open(f"sqlite:///{tmp_path / name}.db") as other:
            assert imported(other, path, with_links=asked) == 4
            assert imported(other, path, with_links=asked) == 4
            assert (len(other.shares.all()), len(other.outbox.notices())) == ((1, 1) if asked else (0, 0))


def test_a_conference_whose_window_is_turned_round_does_not_come_in(sqlite_url: str, tmp_path: Path):
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        turned = {"corrections": {"window": {"earliest": "2029-07-01"}}}
        ledger.entries.append(a_fact("mandate-confirmed", "2026-03-01", **turned))
        path = written(ledger, tmp_path / "out.jsonl")
    with Ledger.open(f"sqlite:///{tmp_path / 'other.db'}") as other:
        with pytest.raises(BadInput, match="the window would begin on 2029-07-01, after its end"):
            imported(other, path)
        assert other.entries.ids() == ()
