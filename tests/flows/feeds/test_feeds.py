"""Feeds on the command line, over a real ledger: publish, share, serve, restore."""

import gzip
import json
import logging
import os
import shutil
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
from typer.testing import CliRunner

from domain.conferences.entry import entry_of
from domain.kernel.errors import BadInput, UnknownConference
from flows.application.recording import open_conference, record
from flows.cli import app
from flows.feeds.ledger_source import LedgerSource
from flows.feeds.log_filters import FewAlike, SecretsOut
from flows.ledger.repository import Ledger
from flows.settings import settings
from tests.calendars.conftest import Client

TEXT = """The General Assembly,

12. Decides to convene, no later than the first half of 2031, a high-level conference of the United Nations on lighthouses;

13. Requests the President of the General Assembly to entrust the Chair of the Committee on Lighthouses with the task of undertaking consultations with Member States, with a view to the General Assembly deciding, at its eighty-second session, on the nature, dates and modalities of the conference;

14. Welcomes the offer of the Government of Uruguay to host the conference.
"""
NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A home with one conference in its ledger."""
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    with Ledger.open(settings().ledger_url) as ledger:
        open_conference(
            ledger, TEXT, today=date(2026, 10, 1), now=NOW, rehearsal=True, adopted=date(2026, 9, 30), language="en",
            id="lighthouses", public_url="https://calendars.example.org",
        )  # fmt: skip
    return tmp_path


@pytest.fixture
def confirmed(home) -> Path:
    """The same, its reading confirmed: before, nothing of it is public."""
    told(home, "mandate-confirmed", date(2026, 10, 1))
    return home


def mandat(*words: str):
    run = CliRunner().invoke(app, list(words))
    if run.exception is not None and not isinstance(run.exception, SystemExit):
        raise run.exception
    return run


def files(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def told(home: Path, kind: str, on: date, **data: str) -> None:
    with Ledger.open(settings().ledger_url) as ledger:
        record(
            ledger, entry_of("lighthouses", kind, on, data), now=NOW.replace(hour=NOW.hour + 1), today=date(2026, 10, 1)
        )


def test_published_files_are_the_stored_feeds_and_are_touched_only_where_they_change(confirmed):
    home = confirmed
    out = home / "out"
    mandat("publish", "--out", str(out))
    first = files(out)
    mandat("publish", "--out", str(out))

    assert files(out) == first
    feeds = {name.split(".")[0].split("/")[1] for name in first if "/" in name}
    assert (feeds, {name for name in first if "/" not in name}) == ({"delegations", "press"}, {"checkpoint.json"})
    assert gzip.decompress(first["lighthouses/press.fr.ics.gz"][0]) == first["lighthouses/press.fr.ics"][0]
    told(home, "mandate-renewed", date(2026, 10, 1), latest="2031-12-31")
    run = mandat("publish", "--out", str(out), "--format", "json")
    assert "lighthouses/press.fr.ics" in json.loads(run.stdout)["public"]["written"]
    assert b"STATUS:CONFIRMED" in first["lighthouses/press.en.ics"][0]
    assert files(out) != first


def test_closed_feeds_are_written_only_where_asked_for_and_for_the_owner_only(home):
    mandat("publish", "--out", str(home / "out"), "--closed", str(home / "closed"))
    secret = home / "closed" / "lighthouses" / "secretariat.en.ics"

    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert stat.S_IMODE(secret.parent.stat().st_mode) == 0o700
    with pytest.raises(BadInput, match="folder of their own"):
        mandat("publish", "--out", str(home / "out"), "--closed", str(home / "out") + "/")


def test_an_object_store_takes_the_same_feeds(confirmed):
    import fsspec

    mandat("publish", "--out", "memory://bucket/feeds")
    store = fsspec.filesystem("memory")

    assert store.cat_file("/bucket/feeds/lighthouses/press.en.ics").startswith(b"BEGIN:VCALENDAR\r\n")
    assert mandat("publish", "--out", "memory://bucket/feeds").stdout.endswith("0 written, 12 unchanged\n")


def test_a_link_is_made_used_listed_and_revoked(home):
    made = json.loads(mandat("share", "make", "lighthouses", "host", "--label", "Host team", "--format", "json").stdout)
    token = made["page"].split("/f/")[1].strip("/")
    listed = mandat("share", "list").stdout

    assert "Host team" in listed
    assert token not in listed
    assert token.encode() not in (home / "ledger.db").read_bytes()
    with Ledger.open(settings().ledger_url) as ledger:
        client = Client(LedgerSource(ledger, settings().ledger_url))
        path = f"/f/{token}/host.fr.ics"
        assert client.get(path).status_code == 200
        assert client.get(f"/f/{token}/en/").status_code == 200
        mandat("share", "revoke", made["id"])
        assert client.get(path).status_code == 404
    assert "revoked" in mandat("share", "list").stdout


@pytest.mark.parametrize(("words", "error"), [
    (("make", "nowhere", "host"), UnknownConference), (("make", "lighthouses", "press"), BadInput),
    (("make", "lighthouses", "everybody"), BadInput), (("revoke", "0000"), BadInput), (("revoke", ""), BadInput),
])  # fmt: skip
def test_what_cannot_be_shared_is_told_and_nothing_is_written(home, words, error):
    with pytest.raises(error):
        mandat("share", *words)

    assert mandat("share", "list").stdout == ""


def test_the_server_sees_what_another_process_records_at_the_next_request(home):
    with Ledger.open(settings().ledger_url) as ledger:
        source = LedgerSource(ledger, settings().ledger_url)
        client = Client(source)
        before = client.get("/lighthouses/press.en.ics")
        stamp = source.version()
        assert source.version() == stamp
        told(home, "mandate-confirmed", date(2026, 10, 1))
        after = client.get("/lighthouses/press.en.ics")

        assert source.version() != stamp
        assert (before.status_code, after.status_code) == (404, 200)
        assert b"STATUS:CONFIRMED" in after.content
        assert client.get("/lighthouses/en/").status_code == 200
        assert client.get("/elsewhere/en/").status_code == 404


def test_the_log_of_requests_holds_no_token():

    record = logging.LogRecord(
        "uvicorn.access", 20, "", 0, '%s - "%s %s"', ("127.0.0.1", "GET", "/f/AbCdEf/x.ics?y"), None
    )
    SecretsOut().filter(record)

    assert record.getMessage() == '127.0.0.1 - "GET /f/…/x.ics?y"'


def test_after_a_restore_no_number_falls_behind_what_subscribers_hold(confirmed):
    home = confirmed
    shutil.copy(home / "ledger.db", home / "backup.db")
    told(home, "mandate-renewed", date(2026, 10, 1), latest="2031-12-31")
    mandat("publish", "--out", str(home / "out"), "--closed", str(home / "closed"))
    held = items(home / "out" / "lighthouses" / "press.en.ics")
    for beside in home.glob("ledger.db*"):
        beside.unlink()
    os.replace(home / "backup.db", home / "ledger.db")  # noqa: PTH105 - as an operator does it
    mandat("publish", "--out", str(home / "out"), "--seen", str(home / "out"), "--seen", str(home / "closed"))
    restored = items(home / "out" / "lighthouses" / "press.en.ics")

    assert restored.keys() == held.keys()
    for uid, (sequence, modified, status) in restored.items():
        assert sequence > held[uid][0] or (sequence == held[uid][0] and "window" not in uid)
        assert modified >= held[uid][1]
        assert status == held[uid][2]
    again = files(home / "out")
    mandat("publish", "--out", str(home / "out"), "--seen", str(home / "out"))
    assert files(home / "out") == again


def items(path: Path) -> dict[str, tuple]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {
        str(each["UID"]): (each["SEQUENCE"], each["LAST-MODIFIED"].dt, str(each["STATUS"])) for each in calendar.events
    }


def test_a_thousand_complaints_alike_are_ten_lines_and_their_number():
    few = FewAlike()

    def passed(second: float, message: str = "no answer for %s") -> str | None:
        record = logging.LogRecord("calendars.web.app", 40, "", 0, message, ("page",), None)
        record.created = second
        return record.getMessage() if few.filter(record) else None

    lines = [line for n in range(1_000) if (line := passed(n / 100)) is not None]

    assert lines == ["no answer for page"] * 10
    assert passed(1.0, "no ledger for %s") == "no ledger for page"
    assert passed(70.0) == "no answer for page (990 more like it were left out)"
    assert passed(71.0) == "no answer for page"
