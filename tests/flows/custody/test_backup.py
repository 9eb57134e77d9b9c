"""A backup is the ledger as it was at one moment, taken while everything runs; it goes back only where nothing is."""

import json
import threading
from datetime import date, timedelta
from pathlib import Path

import pytest

from calendars.ical.publishing import Published
from domain.kernel.errors import BadInput, NewerLedger, ServiceMissing
from flows.application.recording import open_conference, record, replan
from flows.custody.backup import back_up
from flows.custody.restore import restore
from flows.custody.verification import verified
from flows.exchange.archive import exported
from flows.ledger.repository import Ledger
from flows.settings import Settings
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption
from tests.flows.conftest import made_database

TODAY = date(2027, 1, 4)


@pytest.fixture
def settled(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An installation with one decided conference, on each database in turn."""
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=TODAY, now=NOON)
        record(ledger, a_decision(), now=NOON, today=TODAY)
    return Settings(home=tmp_path / "home", database_url=url)


def elsewhere(settled: Settings, tmp_path: Path, request: pytest.FixtureRequest, name: str = "new") -> Settings:
    """An installation without anything, on the same kind of database."""
    url = f"sqlite:///{tmp_path / name / 'ledger.db'}"
    if settled.database_url.startswith("postgresql"):
        url = made_database(request.getfixturevalue("postgresql"))
    return Settings(home=tmp_path / name, database_url=url)


def rows(url: str) -> list[str]:
    with Ledger.open(url) as ledger:
        return list(exported(ledger))


def numbers(url: str) -> dict[tuple[str, str], Published]:
    with Ledger.open(url) as ledger:
        return {(row.audience, row.uid): row for row in ledger.publications.published(ID)}


def test_what_was_backed_up_comes_back_whole_and_goes_on(settled, tmp_path, request):
    made = back_up(settled, str(tmp_path / "backups"), now=NOON)
    assert made.manifest.entries == 2
    target = elsewhere(settled, tmp_path, request)
    assert restore(target, str(tmp_path / "backups"), (), now=NOON, today=TODAY).new
    before, after = rows(settled.database_url), rows(target.database_url)
    truth = [line for line in before if '"table":"entry"' in line]
    assert len(truth) == 2
    assert truth == [line for line in after if '"table":"entry"' in line]
    with Ledger.open(target.database_url) as ledger:
        assert verified(ledger, target).differences == ()
        assert record(ledger, a_fact("host-accepted", "2027-01-03", country="UY"), now=NOON, today=TODAY).entry.seq == 3
        assert len(ledger.plans.made(ID)) >= 2


def test_a_backup_goes_from_one_database_to_the_other(sqlite_url, postgresql, tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=made_database(postgresql))
    with Ledger.open(settled.database_url) as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=TODAY, now=NOON)
    back_up(settled, str(tmp_path / "backups"), now=NOON)
    restore(
        Settings(home=tmp_path / "new", database_url=sqlite_url), str(tmp_path / "backups"), (), now=NOON, today=TODAY
    )
    assert [line for line in rows(sqlite_url) if '"table":"entry"' in line]


def test_every_entry_acknowledged_before_a_backup_began_is_in_it(settled, tmp_path):
    stop, acknowledged = threading.Event(), [2]

    def write() -> None:
        with Ledger.open(settled.database_url) as ledger:
            number = 0
            while not stop.is_set() and number < 60:
                number += 1
                fact = a_fact("host-offered", "2026-03-05", country="KE", city=f"City {number}", reason=str(number))
                ledger.entries.append(fact.revised(on=date(2026, 3, 5) + timedelta(days=number)))
                acknowledged.append(ledger.entries.last_seq())

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(4):
            before = acknowledged[-1]
            made = back_up(settled, str(tmp_path / "backups"), now=NOON + timedelta(seconds=number))
            assert made.manifest.entries >= before
    finally:
        stop.set()
        writer.join()


def test_a_restore_never_goes_over_a_ledger_that_holds_something(settled, tmp_path, request):
    back_up(settled, str(tmp_path / "backups"), now=NOON)
    assert not restore(settled, str(tmp_path / "backups"), (), now=NOON, today=TODAY).new
    with Ledger.open(settled.database_url) as ledger:
        record(ledger, a_fact("host-accepted", "2027-01-03", country="UY"), now=NOON, today=TODAY)
    held = rows(settled.database_url)
    with pytest.raises(BadInput, match="holds 3 entries, the backup 2; nothing was changed"):
        restore(settled, str(tmp_path / "backups"), (), now=NOON, today=TODAY)
    assert rows(settled.database_url) == held


def flipped(folder: Path) -> None:
    body = bytearray((folder / "ledger.db").read_bytes())
    body[len(body) // 2] ^= 255
    (folder / "ledger.db").write_bytes(body)


def cut(folder: Path) -> None:
    (folder / "ledger.db").write_bytes((folder / "ledger.db").read_bytes()[:8192])


def told_otherwise(folder: Path) -> None:
    told = json.loads((folder / "manifest.json").read_text())
    told["checkpoint"]["seq"] = 7
    (folder / "manifest.json").write_text(json.dumps(told))


def of_a_later_version(folder: Path) -> None:
    told = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps(told | {"schema": "9999"}))


def unfinished(folder: Path) -> None:
    (folder / "manifest.json").unlink()


@pytest.mark.parametrize("harm", [flipped, cut, told_otherwise, of_a_later_version, unfinished])
def test_a_backup_that_is_not_whole_is_refused_and_nothing_is_written(harm, sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
    made = back_up(settled, str(tmp_path / "backups"), now=NOON)
    harm(Path(made.place))
    target = Settings(home=tmp_path / "new")
    with pytest.raises((BadInput, NewerLedger)):
        restore(target, str(tmp_path / "backups"), (), now=NOON, today=TODAY)
    assert not (tmp_path / "new" / "ledger.db").exists() or rows(target.ledger_url)[1:-1] == []


def test_a_damaged_ledger_gives_no_backup_and_takes_none_away(sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
    back_up(settled, str(tmp_path / "backups"), now=NOON, keep=1)
    with Ledger.open(sqlite_url) as ledger, ledger.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_update")
        connection.exec_driver_sql("UPDATE entry SET actor = 'Nobody'")
    with pytest.raises(ServiceMissing, match="entry 1 of the copy: its content was changed"):
        back_up(settled, str(tmp_path / "backups"), now=NOON + timedelta(hours=1), keep=1)
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_so_many_backups_stay_as_are_to_be_kept_the_newest(sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
    (tmp_path / "backups" / "mine").mkdir(parents=True)
    places = [back_up(settled, str(tmp_path / "backups"), now=NOON + timedelta(days=n), keep=2).place for n in range(4)]
    there = sorted(str(each) for each in (tmp_path / "backups").iterdir())
    assert there == sorted([*places[2:], str(tmp_path / "backups" / "mine")])


@pytest.mark.parametrize("with_seen", [True, False])
def test_after_a_restore_no_number_that_subscribers_hold_falls(with_seen, sqlite_url, tmp_path, monkeypatch):
    from flows.feeds.static_files import write_feeds

    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=TODAY, now=NOON)
        back_up(settled, str(tmp_path / "backups"), now=NOON)
        record(ledger, a_decision(), now=NOON, today=TODAY)
        moved = a_fact("dates-changed", "2027-01-04", start="2028-06-06", end="2028-06-08", reason="Moved")
        record(ledger, moved, now=NOON + timedelta(minutes=1), today=TODAY)
        write_feeds(ledger.publications.feeds(ID), str(tmp_path / "out"))
    held = numbers(sqlite_url)
    target = Settings(home=tmp_path / "new")
    seen = (tmp_path / "out",) if with_seen else ()
    restore(target, str(tmp_path / "backups"), seen, now=NOON + timedelta(hours=1), today=TODAY)
    with Ledger.open(target.ledger_url) as ledger:
        record(ledger, a_decision(), now=NOON + timedelta(hours=2), today=TODAY)
    after = numbers(target.ledger_url)
    lost = set(held) - set(after)
    assert {row.uid for key, row in held.items() if key in lost} == set()
    fallen = [
        key
        for key, row in held.items()
        if (after[key].sequence, after[key].revised_at) < (row.sequence, row.revised_at)
    ]
    assert fallen == []


def test_people_sign_in_again_after_a_restore_and_waiting_notices_are_not_sent_twice(sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        ledger.outbox.add(
            "k1", conference=ID, audience="press", language="en", kind="moved", subject="s", body="b", created=NOON
        )
    back_up(settled, str(tmp_path / "backups"), now=NOON)
    target = Settings(home=tmp_path / "new")
    restore(target, str(tmp_path / "backups"), (), now=NOON, today=TODAY)
    with Ledger.open(target.ledger_url) as ledger:
        assert ledger.outbox.due() == ()
        assert [notice.key for notice in ledger.outbox.unsure()] == ["k1"]


def test_a_conference_opened_after_the_backup_and_opened_again_keeps_its_numbers(sqlite_url, tmp_path, monkeypatch):
    from flows.feeds.static_files import write_feeds

    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    settled = Settings(home=tmp_path / "home", database_url=sqlite_url)
    text = "A/RES/80/999\nAdopted on 18 December 2025\n\n7. Decides to convene, no later than June 2028, a conference on lighthouses;\n"

    def opened(ledger: Ledger, hours: int) -> None:
        open_conference(
            ledger, text, today=TODAY, now=NOON + timedelta(hours=hours), rehearsal=False, id=ID,
            adopted=date(2025, 12, 18), public_url="https://calendars.example.org",
        )  # fmt: skip

    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption(conference="other"))
        back_up(settled, str(tmp_path / "backups"), now=NOON)
        opened(ledger, 1)
        write_feeds(ledger.publications.feeds(ID), str(tmp_path / "out"))
    held = numbers(sqlite_url)
    target = Settings(home=tmp_path / "new")
    restore(target, str(tmp_path / "backups"), (tmp_path / "out",), now=NOON + timedelta(hours=2), today=TODAY)
    with Ledger.open(target.ledger_url) as ledger:
        opened(ledger, 3)
    after = numbers(target.ledger_url)
    assert len(held) > 10
    assert [key for key, row in held.items() if after[key].sequence <= row.sequence] == []
