"""What people and programs may give us, meant well or not."""

import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

import calendars
from calendars.ical.event import Revision, rendered
from calendars.ical.feed import calendar, header
from calendars.ical.item import Item
from calendars.ical.lines import clean, folded, one_line
from calendars.ical.publishing import publish
from domain.kernel.finding import Finding
from domain.kernel.names import Names
from domain.mandates.obligation import Obligation
from tests.calendars.builders import BASE, NOON, a_conference, a_milestone, a_plan, a_task
from tests.calendars.conftest import TOKEN, Client
from tests.calendars.fakes import MemorySource

HOSTILE = {
    "line breaks": "Dinner\r\nATTENDEE:mailto:x@example.org\r\nBEGIN:VALARM\nX\rY\u2028Z",
    "controls": "a\x00b\x07c\x1bd\x7fe\x85f",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&\"'",
    "direction": "abc\u202etxt.exe\u202c\u2066x\u2069 \u200fمرحبا",
    "long": "ß" * 10_000,
    "surrogates": "a\ud800b\udfff",
    "separators": "a;b,c\\n:d\\;",
    "template": "{{ 7 * 7 }} {% include 'x' %} {0} %s",
    "emoji": "👩‍👩‍👧‍👦" * 40,
    "blank": "  \t ",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_breaks_out_of_its_item(text):
    plan = a_plan(
        a_milestone(names=Names.same(text), source=text), a_task(names=Names.same(text), owner=Names.same(text))
    )
    conference = a_conference(names=Names.same(text), symbol=text)
    step = publish(conference, plan, (), NOON, base_url=BASE)

    for feed in step.feeds:
        body = feed.body.decode()
        assert all(len(line) <= 75 for line in feed.body.split(b"\r\n"))
        assert "\n" not in body.replace("\r\n", "")
        assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in body.replace("\r\n", ""))
        rows = [row for row in step.published if row.audience == feed.audience]
        parsed = [each for each in icalendar.Calendar.from_ical(body).walk() if each.name in ("VEVENT", "VTODO")]
        assert {str(each["UID"]) for each in parsed} == {row.uid for row in rows}
        assert all("ATTENDEE" not in each and not each.subcomponents for each in parsed)
        assert len(list(vobject.readOne(body).getChildren())) >= len(rows)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_becomes_markup_on_a_page(text):
    source = MemorySource()
    finding = Finding(code="task-late", severity="warning", subject="x", text=text)
    plan = a_plan(a_milestone(names=Names.same(text), source=text), a_task(names=Names.same(text)), findings=(finding,))
    obligation = Obligation(paragraph=1, verb=text, act="invite", addressee=text, asks=text)
    source.keep(a_conference(names=Names.same(text), symbol=text, title=text, obligations=(obligation,)), plan)
    source.lend(TOKEN, "secretariat")
    client = Client(source)

    for path in (f"/f/{TOKEN}/a-res-80-999-7/fr/", "/a-res-80-999-7/en/", "/es/"):
        page = client.get(path)
        assert page.status_code == 200
        assert page.text.count("<script") == 1
        assert "<img src=x" not in page.text
        assert "\x00" not in page.text
        assert len(page.content) < 150_000


@pytest.mark.parametrize("path", [
    "/../etc/passwd", "/static/../app.py", "/static/%2e%2e/app.py", "/static//page.css", "/a-res-80-999-7",
    "/a-res-80-999-7/../all/host.en.ics", "/A-RES-80-999-7/en/", "/a-res-80-999-7/de/", "/a-res-80-999-7/delegations.en.ics/",
    "/a-res-80-999-7/delegations.en.ics%00", "/f//secretariat.en.ics", "/f/", "/f/x/f/y/", "/healthz/en/", "/all/", "/all/en/",
    "/all/chart.svg", "/a-res-80-999-7/chart.svg", "/en/chart.svg", "/delegations.en.ics", "/%0d%0aset-cookie:x/en/", "/static/page.css.gz", "/📅/",
])  # fmt: skip
def test_tricks_with_paths_lead_nowhere(client, path):
    answer = client.get(path)

    assert answer.status_code == 404
    assert answer.text == "Not found.\n"
    assert "set-cookie" not in answer.headers


def test_ten_thousand_wrong_tokens_learn_nothing_and_leave_nothing(source):
    from calendars.web.rate_limits import Limits
    from calendars.web.secret_links import opened

    client = Client(source, limits=Limits(burst=1_000_000))
    source.lend("R" * 22, "secretariat")
    source.revoke("R" * 22)
    tokens = [f"{number:022d}" for number in range(10_000)]

    assert all(opened(source, token) is None for token in tokens)
    assert {client.get(f"/f/{token}/secretariat.en.ics").content for token in (*tokens[:200], "R" * 22)} == {
        b"Not found.\n"
    }
    assert len(client.app.store._answers) == 0

    assert steps(client, f"/f/{'U' * 22}/secretariat.en.ics") == steps(client, f"/f/{'R' * 22}/secretariat.en.ics")


def steps(client, path) -> list[tuple[str, int]]:
    """Every line of the calendars that is run for an answer: where they are the same, its time tells nothing."""
    run = []

    def look(frame, event, _):
        if Path(calendars.__file__).parent not in Path(frame.f_code.co_filename).parents:
            return None
        if event == "line":
            run.append((frame.f_code.co_filename, frame.f_lineno))
        return look

    before = sys.gettrace()
    sys.settrace(look)
    threading.settrace(look)  # the database is asked in a thread
    try:
        client.get(path)
    finally:
        sys.settrace(before)
        threading.settrace(before)
    assert "secret_links.py" in {Path(file).name for file, _ in run}, "the token is looked at before our eyes"
    return run


texts = st.text(max_size=200) | st.sampled_from(list(HOSTILE.values()))


@given(
    summary=texts,
    description=texts,
    start=st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    sequence=st.integers(0, 10_000),
)
@settings(max_examples=150, deadline=None)
def test_what_is_rendered_is_read_back_the_same(summary, description, start, sequence):
    item = Item(uid="milestone-x-y@mandat.example", kind="milestone", subject="y", start=start, last=start,
                summary=Names.same(summary), description=Names.same(description))  # fmt: skip
    revision = Revision(sequence=sequence, created_at=NOON, revised_at=datetime(2026, 3, 4, tzinfo=UTC))
    text = rendered(item, revision, "en")
    body = calendar(header("press", "en", "x", None), [(item.uid, text)], {})
    (event,) = icalendar.Calendar.from_ical(body).walk("VEVENT")

    assert str(event["SUMMARY"]) == one_line(summary)
    assert str(event.get("DESCRIPTION", "")) == clean(description)
    assert event["DTSTART"].dt == start
    assert (event["DTEND"].dt - start).days == 1
    assert event["SEQUENCE"] == sequence
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))


@given(st.text(max_size=400))
def test_folding_loses_nothing_and_splits_no_character(text):
    line = clean(text).replace("\n", "")

    assert folded(line).replace("\r\n ", "") == line + "\r\n"
    assert all(len(part.encode()) <= 75 for part in folded(line).split("\r\n"))
