"""A real subscriber and a real CalDAV server follow a conference through its whole life."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree as ET

import httpx
import icalendar
import pytest

from calendars.ical.publishing import Published
from calendars.web.app import feed_app
from domain.kernel.errors import BadInput, MandatError, ServiceMissing
from flows.feeds.caldav_sync import owner_of, push
from tests.calendars.builders import BASE, at
from tests.calendars.fakes import MemorySource
from tests.calendars.ical.lives import a_life, published_life
from tests.calendars.web.serving import free_port, radicale, served, xandikos

pytestmark = pytest.mark.e2e
KNOWN = ("a-res-80-999-7",)
LOGIN = {"user": "planner", "password": "anything"}


def items_in(text: str) -> list[tuple]:
    """What a calendar program sees of each item."""
    return sorted(
        (
            str(each["UID"]), int(each["SEQUENCE"]), str(each["STATUS"]), each["LAST-MODIFIED"].dt,
            (each.get("DTEND") or each.get("DUE")).dt, str(each["SUMMARY"]),
        )
        for each in icalendar.Calendar.from_ical(text).walk()
        if each.name in ("VEVENT", "VTODO")
    )  # fmt: skip


def items_of(rows: tuple[Published, ...], audience: str, language: str) -> list[tuple]:
    """What the ledger says of each item."""
    shown = [row for row in rows if row.audience == audience and row.state != "gone"]
    texts = "".join(row.texts[language] for row in shown)
    zones = "".join(
        f"BEGIN:VTIMEZONE\r\nTZID:{zone}\r\nEND:VTIMEZONE\r\n" for zone in {row.item.zone for row in shown} - {None}
    )
    return items_in(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{zones}{texts}END:VCALENDAR\r\n")


@pytest.mark.parametrize(("audience", "language"), [("delegations", "fr"), ("secretariat", "es")])
def test_vdirsyncer_holds_what_the_ledger_says_after_every_change(tmp_path, audience, language):
    source = MemorySource()
    app = feed_app(source, public_url=BASE)
    token = source.lend("T" * 22, audience) if audience == "secretariat" else None
    steps = 0
    with served(app) as address:
        path = f"/f/{token}/a-res-80-999-7" if token else "/a-res-80-999-7"
        settings = tmp_path / "config"
        settings.write_text(f"""
[general]
status_path = "{tmp_path}/status/"
[pair feed]
a = "remote"
b = "local"
collections = null
conflict_resolution = "a wins"
[storage remote]
type = "http"
url = "{address}{path}/{audience}.{language}.ics"
[storage local]
type = "filesystem"
path = "{tmp_path}/items/"
fileext = ".ics"
""")
        (tmp_path / "items").mkdir()
        program = [sys.executable, "-m", "vdirsyncer", "--config", str(settings)]
        subprocess.run([*program, "discover"], check=True, capture_output=True, input="y\n", text=True)
        for hour, (name, conference, plan) in enumerate(a_life()):
            source.keep(conference, plan, _moment(hour))
            if token is None and conference.confirmed is None:
                continue  # nothing unconfirmed is public
            subprocess.run([*program, "sync"], check=True, capture_output=True, text=True)
            held = sorted(item for file in (tmp_path / "items").glob("*.ics") for item in items_in(file.read_text()))
            expected = items_of(source.views["a-res-80-999-7"].published, audience, language)
            # This subscriber gives each item a UID of its own, made of its content: all else must be the same.
            assert sorted((item[1:] for item in held), key=str) == sorted((item[1:] for item in expected), key=str), (
                name
            )
            steps += 1
    assert steps >= 13


def collected(collection: str) -> list[tuple]:
    """What a calendar program gets from a collection, asking as CalDAV has it (RFC 4791, 7.8)."""
    asked = (
        '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>'
        '<C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>'
    )
    answer = httpx.request(
        "REPORT", collection, content=asked, auth=("planner", "anything"), timeout=60,
        headers={"depth": "1", "content-type": "application/xml; charset=utf-8"},
    )  # fmt: skip
    assert answer.status_code == 207
    texts = [each.text for each in ET.fromstring(answer.content).iter("{urn:ietf:params:xml:ns:caldav}calendar-data")]
    return sorted(item for text in texts if text for item in items_in(text))


@pytest.mark.parametrize(
    ("server", "audience", "language"),
    [(radicale, "tasks", "en"), (radicale, "delegations", "es"), (xandikos, "tasks", "fr"), (xandikos, "press", "en")],
)
def test_a_caldav_server_holds_what_the_ledger_says_after_every_change(tmp_path, server, audience, language):
    before: list[tuple] = []
    with server(tmp_path) as collection:
        for name, step, _ in published_life():
            rows = [row for row in step.published if row.audience == audience]
            done = push(rows, language, collection, known=KNOWN, **LOGIN)
            expected = items_of(step.published, audience, language)
            assert collected(collection) == expected, name
            assert done.added == len({item[0] for item in expected} - {item[0] for item in before})
            assert done.removed == len({item[0] for item in before} - {item[0] for item in expected})
            assert done.unchanged == len(set(before) & set(expected))
            before = expected
        assert push(rows, language, collection, known=KNOWN, **LOGIN).unchanged == len(before)


def test_an_interrupted_push_goes_on_where_it_stopped(tmp_path):
    _, step, _ = next(published_life())
    rows = [row for row in step.published if row.audience == "secretariat"]
    with radicale(tmp_path) as collection, breaking(collection, after=6) as broken:
        with pytest.raises(MandatError):
            push(rows, "en", broken, known=KNOWN, **LOGIN)
        some = len(items_in(httpx.get(collection, auth=("planner", "anything")).text))
        done = push(rows, "en", collection, known=KNOWN, **LOGIN)

        assert 0 < some < len(rows)
        assert (done.added, done.unchanged) == (len(rows) - some, some)
        assert items_in(httpx.get(collection, auth=("planner", "anything")).text) == items_of(
            step.published, "secretariat", "en"
        )


def test_what_others_keep_in_the_collection_is_left_alone(tmp_path):
    _, step, _ = next(published_life())
    rows = [row for row in step.published if row.audience == "press"]
    theirs = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:lunch@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    with radicale(tmp_path) as collection:
        push(rows, "en", collection, known=KNOWN, **LOGIN)
        httpx.put(
            f"{collection}lunch.ics",
            content=theirs,
            headers={"content-type": "text/calendar"},
            auth=("planner", "anything"),
        ).raise_for_status()
        push(rows, "fr", collection, known=KNOWN, **LOGIN)

        assert "SUMMARY:Lunch" in httpx.get(collection, auth=("planner", "anything")).text


def test_an_item_belongs_to_the_conference_whose_id_fits_best():
    known = ("a-res-62-209", "a-res-62-209-13")

    assert owner_of("milestone-a-res-62-209-13-opening@mandat.example", known) == "a-res-62-209-13"
    assert owner_of("milestone-a-res-62-209-opening@mandat.example", known) == "a-res-62-209"
    assert owner_of("lunch@x", known) is None


def test_a_refused_account_is_told_as_one(tmp_path):
    with radicale(tmp_path) as collection, pytest.raises(BadInput, match="refuses the account"):
        push([], "en", collection, known=(), user="planner", password="wrong")


def test_a_password_is_not_sent_in_the_open():
    with pytest.raises(BadInput, match="without encryption"):
        push([], "en", "http://calendar.example.org/x/", known=(), user="u", password="p")


def test_what_somebody_else_changed_on_the_server_is_put_right(tmp_path):
    _, step, _ = next(each for each in published_life() if any(row.audience == "press" for row in each[1].published))
    rows = [row for row in step.published if row.audience == "press"]
    auth = ("planner", "anything")
    with radicale(tmp_path) as collection:
        push(rows, "en", collection, known=KNOWN, **LOGIN)
        uid = f"{collection}{rows[0].uid}.ics"
        theirs = httpx.get(uid, auth=auth).text.replace("DTSTART;VALUE=DATE:20", "DTSTART;VALUE=DATE:19")
        httpx.put(uid, content=theirs, headers={"content-type": "text/calendar"}, auth=auth).raise_for_status()
        done = push(rows, "en", collection, known=KNOWN, **LOGIN)

        assert (done.changed, done.unchanged) == (1, len(rows) - 1)
        assert items_in(httpx.get(collection, auth=auth).text) == items_of(step.published, "press", "en")


def test_a_collection_that_was_deleted_is_made_again(tmp_path):
    _, step, _ = next(published_life())
    rows = [row for row in step.published if row.audience == "press"]
    with radicale(tmp_path) as collection:
        push(rows, "en", collection, known=KNOWN, **LOGIN)
        httpx.delete(collection, auth=("planner", "anything")).raise_for_status()

        assert push(rows, "en", collection, known=KNOWN, **LOGIN).added == len(rows)


def test_two_pushes_at_once_end_in_the_state_of_the_ledger(tmp_path):
    steps = [step for _, step, _ in published_life()]
    auth = ("planner", "anything")
    with radicale(tmp_path) as collection:
        push(
            [row for row in steps[0].published if row.audience == "secretariat"], "en", collection, known=KNOWN, **LOGIN
        )
        rows = [row for row in steps[5].published if row.audience == "secretariat"]
        with ThreadPoolExecutor(2) as both:
            done = [both.submit(push, rows, "en", collection, known=KNOWN, **LOGIN) for _ in range(2)]
        assert all(each.result().unchanged <= len(rows) for each in done)

        assert items_in(httpx.get(collection, auth=auth).text) == items_of(steps[5].published, "secretariat", "en")
        assert push(rows, "en", collection, known=KNOWN, **LOGIN).unchanged == len(rows)


def test_a_server_that_is_down_is_told_as_one():
    with pytest.raises(ServiceMissing, match="does not answer"):
        push([], "en", f"http://127.0.0.1:{free_port()}/planner/x/", known=(), **LOGIN)


def _moment(hour: int):
    return at(2) + timedelta(hours=hour)


@contextmanager
def breaking(collection: str, after: int):
    """A way to *collection* that breaks off after so many requests."""
    origin = "/".join(collection.split("/")[:3])
    left = [after]

    class Way(BaseHTTPRequestHandler):
        def _pass(self):
            left[0] -= 1
            if left[0] < 0:
                self.close_connection = True
                return
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {
                name: value
                for name, value in self.headers.items()
                if name.lower() not in ("host", "content-length", "accept-encoding")
            }
            answer = httpx.request(self.command, origin + self.path, headers=headers, content=body)
            self.send_response(answer.status_code)
            for name, value in answer.headers.items():
                if name.lower() in ("content-type", "etag", "www-authenticate"):
                    self.send_header(name, value)
            self.send_header("content-length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        do_PUT = do_REPORT = do_PROPFIND = do_MKCALENDAR = do_DELETE = _pass  # noqa: N815

        def log_message(self, *_):
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Way)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}" + collection.removeprefix(origin)
    finally:
        server.shutdown()
        server.server_close()
