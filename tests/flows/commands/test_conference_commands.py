"""The command line of the ledger, to the contract: what it prints, where, and with which exit code."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from domain.kernel.errors import MandatError
from flows.cli import app
from flows.ledger.repository import Ledger
from tests.flows.application.test_recording import TEXT

ID = "a-res-80-999-7"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    monkeypatch.setenv("COLUMNS", "200")


def mandat(*words: str, code: int = 0) -> Result:
    """Run a command as the shell would, a MandatError's exit code included."""
    result = CliRunner().invoke(app, list(words))
    found = result.exception.exit_code if isinstance(result.exception, MandatError) else result.exit_code
    assert found == code, (result.output, result.exception)
    return result


def told(*words: str, code: int = 0):
    return json.loads(mandat(*words, "--format", "json", code=code).stdout)


@pytest.fixture
def resolution(tmp_path: Path) -> Path:
    path = tmp_path / "resolution.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def opened(resolution: Path) -> str:
    """A rehearsal that stands on 20 December 2025."""
    mandat("open", str(resolution), "--as-of", "2025-12-20")
    return ID


def test_open_reads_records_and_says_what_comes_next(resolution: Path):
    (conference,) = told("open", str(resolution), "--as-of", "2025-12-20")
    assert (conference["conference"], conference["new"], conference["stage"]) == (ID, True, "consultation")

    again = mandat("open", str(resolution), "--as-of", "2025-12-20")
    assert "is there already; nothing was changed" in again.stdout
    assert told("status", ID)["rehearsal"]


@pytest.mark.parametrize(
    "words", [("status",), ("explain", "x", "t"), ("history", "x"), ("replies", "x"), ("share", "list")], ids=" ".join
)
def test_a_command_that_only_looks_makes_no_ledger(words: tuple[str, ...], tmp_path: Path):
    mandat(*words, code=0 if words == ("status",) else 2)

    assert not (tmp_path / "home" / "ledger.db").exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["open", "missing.txt"], 2),
        (["open", "{text}", "--as-of", "2999-01-01"], 2),
        (["open", "{text}", "--as-of", "20 December"], 2),
        (["open", "{text}", "--as-of", "2025-12-20", "--paragraph", "8"], 2),
        (["status", "nowhere"], 2),
        (["record", "nowhere", "baseline-set"], 2),
        (["explain", "nowhere", "opening"], 2),
        (["history", "nowhere"], 2),
        (["clock", "nowhere", "2026-01-01"], 2),
        (["replay", "missing.jsonl"], 2),
        (["import", "missing.jsonl"], 2),
        (["export", "nowhere"], 2),
    ],
)
def test_bad_use_is_told_with_exit_code_2_and_nothing_is_written(resolution: Path, words, code):
    mandat(*[word.format(text=resolution) for word in words], code=code)
    assert told("status") == []


def test_record_takes_facts_as_they_are_typed(opened: str):
    mandat("clock", opened, "2026-12-15")
    confirmed = told("record", opened, "mandate-confirmed", "corrections.window.latest=2028-12-31", "actor=Secretariat")
    assert confirmed["new"]
    assert told("status", opened)["window"]["latest"] == "2028-12-31"
    decided = told(
        "record", opened, "decision-taken", "symbol=A/RES/81/12", "start=2028-05-03", "end=2028-05-05",
        "country=UY", "city=Montevideo", "on=2026-12-01", "source=A/RES/81/12",
    )  # fmt: skip
    assert (decided["stage"], decided["opening"]) == ("hosting", "2028-05-03")
    assert "opening" in {change["id"] for change in decided["moved"]}
    again = mandat(
        "record", opened, "decision-taken", "symbol=A/RES/81/12", "start=2028-05-03", "end=2028-05-05",
        "country=UY", "city=Montevideo", "--on", "2026-12-01",
    )  # fmt: skip
    assert "stands already" in again.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["decision-taken", "start=2026-03-05", "end=2026-03-04", "country=UY"], "lies before the opening"),
        (["consultations-entrusted", "on=2026-02-01"], "move its clock first"),
        (["decision-taken", "start"], "not key=value"),
        (["decision-taken", "start=soon"], "decision-taken.start"),
        (["no-such-kind"], "no kind of entry"),
        (["mandate-confirmed", "corrections={"], "not JSON"),
        (["task-done", "task=r99"], "no task"),
    ],
)
def test_record_refuses_with_place_and_remedy(opened: str, words, said):
    result = mandat("record", opened, *words, code=2)
    assert said in str(result.exception)
    assert len(told("history", opened, "--no-moves")) == 2


def test_status_shows_one_screen_and_fails_where_something_is_wrong(opened: str):
    shown = mandat("status", opened)
    assert len(shown.stdout.splitlines()) <= 24
    assert "[rehearsal]" in shown.stdout
    assert told("status", opened)["as_of"] == "2025-12-20"

    mandat("clock", opened, "2028-07-03")
    late = told("status", opened, code=1)
    assert "window-passed" in {finding["code"] for finding in late["findings"]}
    assert len(mandat("status", opened, code=1).stdout.splitlines()) <= 24
    assert told("status", opened, "--as-of", "2026-01-05")["as_of"] == "2026-01-05"


def test_status_of_all_leaves_out_what_was_not_opened_yet(opened: str):
    assert [each["conference"] for each in told("status")] == [opened]
    assert told("status", "--as-of", "2020-01-01") == []


def test_explain_goes_back_to_the_words_of_the_text(opened: str):
    reasons = told("explain", opened, "opening")["reasons"]
    assert any("no later than the first half of 2028" in reason for reason in reasons)
    mandat("explain", opened, "no-such-task", code=2)


def test_history_tells_what_each_entry_moved(opened: str):
    mandat("clock", opened, "2026-02-10")
    mandat("record", opened, "consultations-entrusted", "on=2026-02-01", "source=A/80/7")
    entries = told("history", opened)
    assert [entry["kind"] for entry in entries] == [
        "mandate-adopted", "clock-moved", "consultations-entrusted", "clock-moved",
    ]  # fmt: skip
    assert "r02-entrusting-letter" in {change["id"] for change in entries[2]["moved"]}
    assert "consultations-entrusted on 2026-02-01 (A/80/7)" in mandat("history", opened).stdout
    assert len(told("history", opened, "--as-of", "2026-01-31")) == 2


def test_replies_come_from_a_file_and_go_out_as_a_summary(opened: str, tmp_path: Path):
    mandat("clock", opened, "2026-05-10")
    path = tmp_path / "replies.csv"
    path.write_text('State;Subject;View;On\nke;date;May;2026-05-01\nUY;date;"May; or June";\n', encoding="utf-8-sig")
    assert told("replies", opened, "--from", str(path)) == {"conference": opened, "read": 2, "new": 2}
    assert told("replies", opened, "--from", str(path))["new"] == 0
    assert "- UY: May; or June (2026-05-10)" in mandat("replies", opened).stdout
    table = mandat("replies", opened, "--format", "csv").stdout
    assert "date,african,KE,2026-05-01,May" in table
    assert "date,african,DZ,," in table


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("country,view\nKE,May\n", "columns"),
        ("state,subject\nKE,date\nXX,date\n", "line 3"),
        ("state,subject,on\nKE,date,tomorrow\n", "not a day"),
        ("state,subject\nKE,\n", "no subject"),
        ("state,subject\n", "no reply"),
        ("state,subject\nKE,date,and,more\n", "more values"),
    ],
)
def test_a_file_of_replies_that_is_wrong_writes_nothing(opened: str, tmp_path: Path, text, said):
    path = tmp_path / "replies.csv"
    path.write_text(text, encoding="utf-8")
    result = mandat("replies", opened, "--from", str(path), code=2)
    assert said in str(result.exception)
    assert len(told("history", opened, "--no-moves")) == 2


def test_a_ledger_goes_out_and_comes_in_by_the_command_line(opened: str, tmp_path: Path, monkeypatch):
    out, again = tmp_path / "ledger.jsonl", tmp_path / "again.jsonl"
    mandat("export", "--out", str(out))
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "other"))
    assert "2 entries, 1 conferences" in mandat("import", str(out)).stdout
    mandat("export", "--out", str(again))
    assert again.read_bytes() == out.read_bytes()
    assert mandat("export").stdout == out.read_text()


def test_a_plan_goes_out_as_csv_and_mspdi(opened: str):
    assert "r11-host-country-agreement" in mandat("export", opened, "--format", "csv").stdout
    assert "<Project xmlns=" in mandat("export", opened, "--format", "mspdi", "--as-of", "2026-01-05").stdout
    mandat("export", "--format", "csv", code=2)
    mandat("export", "--as-of", "2026-01-05", code=2)  # the whole ledger goes out whole


def test_the_doctor_finds_a_good_ledger_well_and_names_what_is_broken(opened: str, tmp_path: Path):
    grades = {check["what"]: check["grade"] for check in told("doctor")}
    assert (grades["database"], grades["chain"], grades["feeds"], grades["plans"]) == ("ok", "ok", "ok", "ok")

    with Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}") as ledger, ledger.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_update")
        connection.exec_driver_sql("UPDATE entry SET source = 'A/0/0' WHERE seq = 2")
        connection.exec_driver_sql("UPDATE feed SET body = x'00' WHERE audience = 'secretariat'")
    found = {check["what"]: check for check in told("doctor", code=1)}
    assert "entry 2 is the first broken one" in found["chain"]["found"]
    assert found["feeds"]["grade"] == "wrong"


def test_the_feeds_of_a_past_day_are_written_as_they_were_published(opened: str, tmp_path: Path):
    mandat("record", opened, "mandate-confirmed")
    mandat("publish", "--out", str(tmp_path / "then"), "--closed", str(tmp_path / "then-closed"))
    mandat("clock", opened, "2026-12-15")
    mandat("record", opened, "decision-taken", "start=2028-05-03", "end=2028-05-05", "country=UY", "city=Montevideo")
    mandat("publish", "--out", str(tmp_path / "now"), "--closed", str(tmp_path / "now-closed"))
    again = ("--out", str(tmp_path / "again"), "--closed", str(tmp_path / "again-closed"))
    mandat("publish", *again, "--as-of", "2026-01-31")

    def files(name: str) -> dict[str, bytes]:
        return {str(each.relative_to(tmp_path / name)): each.read_bytes() for each in (tmp_path / name).rglob("*.ics")}

    for ending in ("", "-closed"):
        assert files(f"again{ending}") == files(f"then{ending}") != files(f"now{ending}")
    assert "lies ahead" in str(mandat("publish", *again, "--as-of", "2999-01-01", code=2).exception)
    assert "as it was" in str(mandat("publish", *again, "--as-of", "2026-01-31", "--seen", "x", code=2).exception)


def test_all_conferences_are_planned_against_each_other(tmp_path: Path):
    for number, place in ((71, "Nairobi"), (72, "Geneva")):
        path = tmp_path / f"{number}.txt"
        path.write_text(
            f"A/RES/80/{number}\n\n1. Decides to convene in {place}, in October 2029, a United Nations conference on wells;\n"
        )
        mandat("open", str(path), "--as-of", "2026-01-10", "--adopted", "2025-12-20", "--pack", "usual")
    assert told("plan", "--all")["conferences"] == []  # rehearsals have days of their own
    found = told("plan", "--all", "--as-of", "2026-01-10")
    assert [each["kind"] for each in found["clashes"]] == ["special-conference"]
    assert len(found["proposals"]) == 1
    assert "PROPOSED" in mandat("plan", "--all", "--as-of", "2026-01-10").stdout


@pytest.mark.parametrize(
    "words", [("plan",), ("plan", "--as-of", "2026-01-10"), ("plan", "x.txt", "--all"), ("plan", "--all", "--format", "svg")], ids=" ".join
)  # fmt: skip
def test_a_plan_wants_a_file_and_a_day_or_all(words, tmp_path: Path):
    mandat(*words, code=2)
    assert not (tmp_path / "home").exists()


def test_a_text_that_holds_two_events_opens_none_until_one_is_chosen(tmp_path: Path):
    text = tmp_path / "two.txt"
    text.write_text(
        "A/RES/66/300\n\nResolution adopted by the General Assembly on 20 December 2011\n\nThe General Assembly,\n\n"
        "1. Decides to convene, no later than 2013, a high-level conference on rural roads;\n\n"
        "2. Decides also to convene, in June 2014, a high-level meeting on rivers;\n"
    )
    assert "Choose one of: 1 “" in str(mandat("open", str(text), "--as-of", "2012-01-05", code=2).exception)
    assert mandat("open", str(text), "--as-of", "2012-01-05", "--event", "rivers").stdout.startswith("a-res-66-300-2:")
