"""A home that was frozen before the modules moved comes up: nothing that anybody holds of it has changed."""

import gzip
import hashlib
import json
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest

from flows import clock
from flows.ledger.repository import Ledger
from tests.frozen.home import Frozen, environment, export_told, feeds_in, mandat, numbers, planned_anew, thawed
from tests.frozen.lives import LIVES, POOL_LIVES, SEED

FROZEN = date(2026, 11, 30)
NAMES = ("machine", "pool")
LIVE = [life.id for life in POOL_LIVES if not life.as_of]


@pytest.fixture
def frozen(request, tmp_path, monkeypatch) -> Frozen:
    """The frozen home of the name that the test is given, and the settings that go with it."""
    home = thawed(tmp_path, request.param)
    settle(monkeypatch, home.home)
    return home


def settle(monkeypatch, home: Path, today: date = FROZEN) -> None:
    monkeypatch.setattr(clock, "today", lambda: today)
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    for name, value in environment(home).items():
        monkeypatch.setenv(name, value)


machine = pytest.mark.parametrize("frozen", ["machine"], indirect=True)
pool = pytest.mark.parametrize("frozen", ["pool"], indirect=True)
both = pytest.mark.parametrize("frozen", NAMES, indirect=True)


def rehearsed(feeds: dict[str, bytes]) -> dict[str, bytes]:
    """What no day that passes can change: the feeds of conferences whose clock stands."""
    return {name: body for name, body in feeds.items() if name.split("/")[0] not in (*LIVE, "all")}


def assert_no_number_fell(was: dict, new: dict, name: str) -> None:
    """Each item that is held is still there, under its UID, with a SEQUENCE and a DTSTAMP that are no earlier."""
    assert set(was) <= set(new), name
    assert [uid for uid in was if new[uid] < was[uid]] == [], name


def published(folder: Path, *options: str) -> dict[str, bytes]:
    mandat("publish", "--out", str(folder / "public"), "--closed", str(folder / "closed"), *options)
    return feeds_in(folder / "public") | feeds_in(folder / "closed")


def ledger_of(home: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{home / 'ledger.db'}")


@both
def test_each_conference_stands_where_it_stood_when_the_home_was_frozen(frozen):
    facts = ("stage", "as_of", "opening", "round", "window", "host", "decide_by", "rehearsal")
    wanted = {each["conference"]: {fact: each.get(fact) for fact in facts} for each in frozen.known["standing"]}
    stood = {}
    for name, was in wanted.items():
        told = json.loads(mandat("status", name, "--as-of", was["as_of"], "--format", "json"))
        stood[name] = {fact: told.get(fact) for fact in facts}

    assert stood == wanted
    lives = {life.id: life.stage for life in (*LIVES, *POOL_LIVES)} | {SEED: "consultation"}
    assert {name: each["stage"] for name, each in stood.items()}.items() <= lives.items()


@both
def test_no_entry_of_the_ledger_has_changed_and_the_chain_is_whole(frozen):
    with ledger_of(frozen.home) as ledger:
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        assert ledger.entries.last_seq() == frozen.known["export"]["entries"]


@machine
def test_what_subscribers_hold_is_published_again_byte_for_byte(frozen, tmp_path):
    held, now = frozen.held(), published(tmp_path / "now")

    assert set(now) == set(held)
    same = [name for name in held if not planned_anew(name)]
    assert {name for name in same if numbers(now[name]) != numbers(held[name])} == set(), "UID, SEQUENCE, DTSTAMP"
    assert {name for name in same if now[name] != held[name]} == set()
    for name in set(held) - set(same):
        assert_no_number_fell(numbers(held[name]), numbers(now[name]), name)
    assert {name.split("/")[0] for name in held} == {life.id for life in LIVES} | {SEED, "all"}


@pool
@pytest.mark.parametrize("today", [FROZEN, date(2026, 12, 1), date(2028, 3, 1)])
def test_a_live_conference_keeps_its_items_while_days_pass_and_no_number_of_them_falls(
    frozen, tmp_path, monkeypatch, today
):
    settle(monkeypatch, frozen.home, today)
    held, now = frozen.held(), published(tmp_path / "now")

    assert rehearsed(now) == rehearsed(held)
    for name in sorted(set(held) - set(rehearsed(held))):
        was, new = numbers(held[name]), numbers(now[name])
        assert set(was) <= set(new), name
        assert [uid for uid in was if new[uid] < was[uid]] == [], name
    if today == FROZEN:
        assert now == held
    past = published(tmp_path / "then", "--as-of", FROZEN.isoformat())
    assert {name: past[name] for name in held if name.split("/")[0] != "all"} == {
        name: body for name, body in held.items() if name.split("/")[0] != "all"
    }, "the day on which it was frozen is shown as it was"


@both
def test_whoever_publishes_into_the_folder_of_before_rewrites_nothing(frozen):
    before = {path: path.stat().st_mtime_ns for path in frozen.folder.joinpath("held").rglob("*.ics")}
    for path in before:
        path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    told = json.loads(
        mandat("publish", "--out", str(frozen.public), "--closed", str(frozen.closed), "--format", "json")
    )

    assert [name for name in told["public"]["written"] if name.endswith(".ics")] == []
    assert [name for name in told["closed"]["written"] if not planned_anew(name)] == []
    untouched = [path for path in before if not planned_anew(f"{path.parent.name}/{path.name}")]
    assert {path: path.stat().st_mtime_ns for path in untouched} == {path: before[path] for path in untouched}


@both
def test_a_secret_link_of_before_opens_what_it_opened_and_a_revoked_one_nothing(frozen):
    listed = {each["id"]: each for each in json.loads(mandat("share", "list", "--format", "json"))}
    with ledger_of(frozen.home) as ledger:
        for link in frozen.known["links"]:
            token = link["page"].split("/")[2]
            digest = hashlib.sha256(token.encode()).hexdigest()
            share = ledger.shares.find(digest)
            assert (share.conference, share.audience) == (link["conference"], link["audience"])
            assert (share.revoked is not None) == link["revoked"]
            assert (listed[digest[:8]]["revoked"] is not None) == link["revoked"]
    page = frozen.known["links"][-1]["page"]
    assert mandat("share", "revoke", quote(page)).endswith("revoked\n"), "the link itself names it still"


@both
def test_the_ledger_goes_out_as_it_went_out_before(frozen, tmp_path):
    with ledger_of(frozen.home):
        pass  # its schema comes up; a command that only looks leaves an older one as it is
    mandat("export", "--out", str(tmp_path / "now.jsonl"))
    assert export_told(tmp_path / "now.jsonl") == frozen.known["export"]


@pool
def test_an_export_of_before_comes_into_an_empty_ledger_with_its_head_and_its_feeds(frozen, tmp_path, monkeypatch):
    settle(monkeypatch, tmp_path / "empty")
    monkeypatch.setenv("MANDAT_TEMPLATE_DIR", environment(frozen.home)["MANDAT_TEMPLATE_DIR"])
    mandat("import", "--with-links", str(frozen.folder / "export.jsonl"))
    mandat("export", "--out", str(tmp_path / "again.jsonl"))

    assert export_told(tmp_path / "again.jsonl") == export_told(frozen.folder / "export.jsonl")
    assert export_told(tmp_path / "again.jsonl")["head"] == frozen.known["export"]["head"]
    with ledger_of(tmp_path / "empty") as ledger:
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
    assert published(tmp_path / "now") == frozen.held()


@machine
def test_a_fact_recorded_today_follows_the_entries_of_before(frozen, tmp_path):
    before = frozen.known["export"]["entries"]
    mandat("record", "harbours", "consultations-entrusted", "led_by=Chair of the Committee on Harbours")
    now = published(tmp_path / "now")
    with ledger_of(frozen.home) as ledger:
        assert ledger.entries.last_seq() == before + 1
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
    held = frozen.held()
    others = [name for name in held if name.split("/")[0] not in ("harbours", "all") and not planned_anew(name)]
    assert {name for name in others if now[name] != held[name]} == set()
    was, new = numbers(held["harbours/secretariat.en.ics"]), numbers(now["harbours/secretariat.en.ics"])
    assert [uid for uid in was if new[uid] < was[uid]] == []
    assert any(new[uid] > was[uid] for uid in was)
