"""What the world does to a ledger that the other tests do not think of: odd names, far days, folders within folders."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from domain.kernel.errors import MandatError
from flows.cli import app
from flows.ledger.repository import Ledger

TEXT = "7. Decides to convene a conference on lighthouses in Lisbon in 2030;"
ID = "lighthouses"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")


def mandat(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def opened(tmp_path: Path, name: str = ID) -> Result:
    return mandat("open", tmp_path / "text.txt", "--as-of", "2026-01-15", "--adopted", "2025-12-18", "--id", name)


def refused(*words: object) -> str:
    result = mandat(*words)
    assert isinstance(result.exception, MandatError), (result.output, result.exception)
    assert result.exception.exit_code == 2
    return str(result.exception)


@pytest.mark.parametrize("name", ["../elsewhere", "A B", "UNOC", "a/b", ".hidden", "dot.", "café", "x" * 129, "a\\b"])
def test_an_id_that_cannot_stand_in_an_address_opens_nothing(tmp_path: Path, name: str):
    result = opened(tmp_path, name)
    assert isinstance(result.exception, MandatError)
    assert "--id" in str(result.exception)
    assert mandat("status").stdout.startswith("The ledger is empty")


def test_an_export_with_an_id_that_leads_out_of_the_folder_is_not_imported(tmp_path: Path, monkeypatch):
    opened(tmp_path)
    out = tmp_path / "ledger.jsonl"
    mandat("export", "--out", out)
    lines = out.read_text("utf-8").splitlines()
    told = [json.loads(line) for line in lines]
    for row in (each["row"] for each in told if each.get("table") == "conference"):
        row["id"] = "../elsewhere"
    out.write_text("".join(json.dumps(each) + "\n" for each in told), encoding="utf-8")
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "other"))
    assert "cannot stand in an address" in refused("import", out)


@pytest.mark.parametrize("closed", ["public", "./public/", "public/closed", "other/../public"])
def test_closed_feeds_are_never_written_where_the_public_ones_are_served(tmp_path: Path, monkeypatch, closed: str):
    opened(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert "folder of their own" in refused("publish", "--out", "public", "--closed", closed)
    assert not (tmp_path / "public").exists()


def test_a_folder_without_a_name_is_not_the_one_where_one_stands(tmp_path: Path, monkeypatch):
    opened(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert "no folder is named" in refused("publish", "--out", "")
    assert not (tmp_path / ID).exists()


@pytest.mark.parametrize("day", ["9999-12-31", "2999-01-05"])
def test_days_beyond_every_calendar_are_refused_by_name(tmp_path: Path, day: str):
    opened(tmp_path)
    said = refused("record", ID, "decision-taken", f"start={day}", f"end={day}", "acknowledge=dates-outside-window")
    assert day in said
    assert day in refused("plan", tmp_path / "text.txt", "--as-of", day)
    with Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}") as ledger:
        assert ledger.entries.conference(ID).opening is None


@pytest.mark.parametrize(
    ("country", "way_out"), [("XX", "no country"), ("Kenia-Land", "Kenia-Land"), ("K", "K"), ("the host", "the host")]
)
def test_a_country_that_is_none_is_refused_and_the_code_that_was_meant_is_told(tmp_path: Path, country, way_out):
    opened(tmp_path)
    assert way_out in refused("record", ID, "host-offered", f"country={country}", "city=Somewhere")


@pytest.mark.parametrize(("country", "code"), [("UK", "GB"), ("Kenya", "KE"), ("ke", "KE"), ("'Kenya'", "KE")])
def test_a_country_that_was_named_in_words_is_recorded_by_its_code(tmp_path: Path, country, code):
    opened(tmp_path)
    assert mandat("record", ID, "host-offered", f"country={country}", "city=Somewhere").exit_code == 0
    with Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}") as ledger:
        assert ledger.entries.conference(ID).hosts[-1].country == code


@pytest.mark.parametrize("country", ["PR", "HK", "PS", "SU"])
def test_territories_and_former_countries_can_host(tmp_path: Path, country: str):
    opened(tmp_path)
    assert mandat("record", ID, "host-offered", f"country={country}").exit_code == 0


def test_a_rehearsal_never_turns_live_by_taking_its_clock_back(tmp_path: Path):
    opened(tmp_path)
    assert "without its clock" in refused("record", ID, "corrected", "entry=2", "data.retracted=true")
    with Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}") as ledger:
        assert ledger.entries.conference(ID).rehearsal


def test_a_fact_that_was_taken_back_is_not_told_as_standing_and_the_way_to_put_it_back_works(tmp_path: Path):
    opened(tmp_path)
    mandat("record", ID, "host-offered", "country=PT")
    mandat("record", ID, "corrected", "entry=3", "data.retracted=true")
    said = refused("record", ID, "host-offered", "country=PT")
    assert "entry=3 data.retracted=false" in said
    assert mandat("record", ID, "corrected", "entry=3", "data.retracted=false").exit_code == 0
    assert mandat("record", ID, "host-offered", "country=PT").stdout.startswith("stands already")


def test_a_clock_that_was_moved_too_far_by_a_slip_can_be_taken_back(tmp_path: Path):
    opened(tmp_path)
    mandat("clock", ID, "2062-01-16")
    assert mandat("record", ID, "corrected", "entry=3", "data.retracted=true").exit_code == 0
    with Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}") as ledger:
        assert str(ledger.entries.conference(ID).today) == "2026-01-15"


def test_a_language_that_is_not_read_is_refused_and_the_ones_that_are_told(tmp_path: Path):
    for words in (("read", "--language", "de"), ("open", "--lang", "de"), ("dates", "--language", "de")):
        assert "en, fr, es, ar, zh, ru" in refused(*words, tmp_path / "text.txt")


def test_a_replay_with_a_mark_at_its_start_and_any_line_sign_within_is_read(tmp_path: Path):
    first = {"on": "2025-12-18", "kind": "mandate-adopted", "data": {"text": f"{TEXT}\u2028\x85"}}
    file = tmp_path / "told.jsonl"
    file.write_text("\ufeff" + json.dumps(first, ensure_ascii=False) + "\r\n", encoding="utf-8")
    assert json.loads(mandat("replay", file).stdout)[0]["stage"] == "decision"


@pytest.mark.parametrize(
    ("second", "place"),
    [
        ({"kind": "decision-taken", "data": {"start": "9999-12-31"}}, "no. 2, decision-taken on 2026-01-05"),
        ({"kind": "venue-changed", "data": {"country": "Nowhereland"}}, "line 2"),
    ],
)
def test_what_is_wrong_in_a_replay_is_named_with_its_line(tmp_path: Path, second: dict[str, object], place: str):
    first = {"on": "2025-12-18", "kind": "mandate-adopted", "data": {"text": TEXT}}
    file = tmp_path / "told.jsonl"
    file.write_text(f"{json.dumps(first)}\n{json.dumps({'on': '2026-01-05', **second})}\n", encoding="utf-8")
    assert place in refused("replay", file)
