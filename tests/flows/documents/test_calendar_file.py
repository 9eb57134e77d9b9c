"""Calendars of other people: what keeps them busy, and what no file can do to a plan."""

import time
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.kernel.errors import BadInput
from flows.documents.calendar_file import MOST_EVENTS, busy_days_in

FIRST, LAST = date(2028, 1, 1), date(2032, 12, 31)
OCTOBER = (date(2028, 10, 1), date(2028, 10, 31))


def a_calendar(*events, head="") -> bytes:
    """A calendar of *events*, each a list of content lines parted by |."""
    parts = [
        f"BEGIN:VEVENT|UID:{n}@x|{event}|END:VEVENT" if "UID:" not in event else f"BEGIN:VEVENT|{event}|END:VEVENT"
        for n, event in enumerate(events)
    ]
    return (
        "|".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *([head] if head else []), *parts, "END:VCALENDAR", ""])
        .replace("|", "\r\n")
        .encode()
    )


def days(*events, first=OCTOBER[0], last=OCTOBER[1], conference="", head=""):
    """The busy runs as "month-day" or "month-day month-day"."""
    runs = busy_days_in(a_calendar(*events, head=head), "busy.ics", first, last, conference)
    return [f"{a:%m-%d}" if a == b else f"{a:%m-%d} {b:%m-%d}" for a, b, _ in runs]


@pytest.mark.parametrize(
    ("event", "busy"),
    [
        ("DTSTART;VALUE=DATE:20281002", ["10-02"]),
        ("DTSTART;VALUE=DATE:20281002|DTEND;VALUE=DATE:20281005", ["10-02 10-04"]),
        ("DTSTART;VALUE=DATE:20281002|DURATION:P12D", ["10-02 10-13"]),
        ("DTSTART;VALUE=DATE:20281002|DURATION:P1W", ["10-02 10-08"]),
        ("DTSTART:20281002T090000Z|DTEND:20281004T000000Z", ["10-02 10-03"]),  # the end is the instant after
        ("DTSTART:20281002T230000Z|DURATION:PT2H", ["10-02 10-03"]),
        ("DTSTART:20281002T090000Z", ["10-02"]),
        ("DTSTART;TZID=Nowhere/Land:20281002T090000|DTEND;TZID=Nowhere/Land:20281002T100000", ["10-02"]),
        ("DTSTART;VALUE=DATE:20280904|DTEND;VALUE=DATE:20280909|RRULE:FREQ=WEEKLY;COUNT=6|EXDATE;VALUE=DATE:20280925", ["10-02 10-06", "10-09 10-13"]),
        ("DTSTART;VALUE=DATE:20251002|DTEND;VALUE=DATE:20251014|RRULE:FREQ=YEARLY", ["10-02 10-13"]),
        ("DTSTART;VALUE=DATE:20280901|RRULE:FREQ=MONTHLY;BYDAY=-1MO", ["10-30"]),
        ("DTSTART:20280901T090000Z|RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20281005T000000Z", ["10-02", "10-04"]),
        ("DTSTART;VALUE=DATE:20281002|RDATE;VALUE=DATE:20281009,20281016", ["10-02", "10-09", "10-16"]),
        ("DTSTART:20281002T090000Z|RDATE;VALUE=PERIOD:20281009T090000Z/20281011T100000Z", ["10-02", "10-09 10-11"]),
        ("DTSTART;VALUE=DATE:20281002|DTEND;VALUE=DATE:20281004|RDATE;VALUE=DATE:20281009|EXDATE;VALUE=DATE:20281002", ["10-09 10-10"]),
        ("DTSTART:20281002T000000Z|RRULE:FREQ=HOURLY;COUNT=30", ["10-02", "10-03"]),
        ("DTSTART;VALUE=DATE:20281031|DTEND;VALUE=DATE:20281103|RRULE:FREQ=WEEKLY;COUNT=2", ["10-31 11-02"]),
        ("DTSTART;VALUE=DATE:00010101|DTEND;VALUE=DATE:99991231", ["01-01 12-30"]),
        ("DTSTART;VALUE=DATE:20281002|TRANSP:TRANSPARENT", []),
        ("DTSTART;VALUE=DATE:20281002|STATUS:CANCELLED", []),
        ("DTSTART;VALUE=DATE:20281002|STATUS:TENTATIVE|TRANSP:OPAQUE", ["10-02"]),
        ("DTSTART;VALUE=DATE:20281002|RRULE:FREQ=DAILY;COUNT=3|TRANSP:TRANSPARENT", []),
    ],
)  # fmt: skip
def test_an_event_keeps_busy_the_days_on_which_it_takes_place(event, busy):
    assert days(event) == busy


def test_one_occurrence_can_be_moved_cancelled_or_set_free():
    series = "UID:s@x|DTSTART;VALUE=DATE:20281002|RRULE:FREQ=WEEKLY;COUNT=4"
    moved = "UID:s@x|RECURRENCE-ID;VALUE=DATE:20281009|DTSTART;VALUE=DATE:20281011"
    cancelled = "UID:s@x|RECURRENCE-ID;VALUE=DATE:20281016|DTSTART;VALUE=DATE:20281016|STATUS:CANCELLED"
    free = "UID:s@x|RECURRENCE-ID;VALUE=DATE:20281023|DTSTART;VALUE=DATE:20281023|TRANSP:TRANSPARENT"
    assert days(series, moved, cancelled, free) == ["10-02", "10-11"]


def test_a_message_that_takes_its_events_back_keeps_nobody_busy():
    assert days("DTSTART;VALUE=DATE:20281002", head="METHOD:CANCEL") == []


def test_of_what_mandat_publishes_only_meetings_of_other_conferences_clash():
    on = "DTSTART;VALUE=DATE:20281002"
    own = [
        f"UID:{kind}-a-res-81-70-1-{rest}@mandat.example|{on}"
        for kind, rest in (("task", "r20-due"), ("milestone", "opening"), ("window", "event"), ("meeting", "1"))
    ]
    assert days(*own, conference="a-res-81-70-1") == []
    assert days(*own[:3], conference="a-res-80-1-2") == []
    assert days(*own, conference="a-res-80-1-2") == ["10-02"]


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("DTSTART:garbage", "DTSTART cannot be read"),
        ("SUMMARY:no start", "it has no DTSTART"),
        ("DTSTART:20270101T100000Z|DTEND;VALUE=DATE:20270102", "one of DTSTART and DTEND is a day, the other is not"),
        ("DTSTART;VALUE=PERIOD:20270101T000000Z/P1D", "neither a day nor a time"),
        ("DTSTART;VALUE=DATE:20270101|STATUS:CONFIRMED|STATUS:CANCELLED", "STATUS stands in it more than once"),
        ("DTSTART;VALUE=DATE:20270101|DTSTART;VALUE=DATE:20270102", "DTSTART stands in it more than once"),
        ("DTSTART;VALUE=DATE:20281002|DTEND;VALUE=DATE:20280901", "it ends before it starts"),
        ("DTSTART;VALUE=DATE:20281002|DURATION:-P2D", "DURATION is no length"),
        ("DTSTART;VALUE=DATE:20281002|DURATION:P1D|DTEND;VALUE=DATE:20281003", "both DTEND and DURATION"),
        ("DTSTART;VALUE=DATE:20281002|DURATION:soon", "DURATION cannot be read"),
        ("DTSTART;VALUE=DATE:20281002|RRULE:FREQ=SOMETIMES", "RRULE cannot be read"),
        ("DTSTART;VALUE=DATE:20281002|RRULE:COUNT=3", ""),
        ("DTSTART;VALUE=DATE:20281002|RRULE:FREQ=WEEKLY;BYDAY=XX", ""),
        ("DTSTART;VALUE=DATE:20281002|EXDATE:never", "EXDATE cannot be read"),
        ("DTSTART:20281002T000000Z|RRULE:FREQ=SECONDLY", "comes too often"),
        ("DTSTART:20281002T000000Z|RRULE:FREQ=MINUTELY;INTERVAL=1", "comes too often"),
        ("DTSTART:20281002T000000Z|RRULE:FREQ=SECONDLY;BYSETPOS=2;BYSECOND=1", "comes too often"),
        ("DTSTART;VALUE=DATE:20281002|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "names no day that ever comes"),
        ("DTSTART;VALUE=DATE:20281002|RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1", "names no day that ever comes"),
        ("DTSTART;VALUE=DATE:20281002|DURATION:P99999999999D", ""),
    ],
)  # fmt: skip
def test_an_ill_formed_event_is_refused_with_its_place(event, said):
    start = time.process_time()
    with pytest.raises(BadInput) as refused:
        busy_days_in(a_calendar("DTSTART;VALUE=DATE:20281001", f"SUMMARY:Summit|{event}"), "busy.ics", FIRST, LAST)
    assert str(refused.value).startswith("busy.ics: event 2 (")
    assert said in str(refused.value)
    assert refused.value.exit_code == 2
    assert time.process_time() - start < 30


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00\xff", b"BEGIN:VCALENDAR\r\n", b"BEGIN:VEVENT\r\nDTSTART:20281002T000000Z\r\nEND:VEVENT\r\n", b"<html></html>", "BEGIN:VCALENDAR".encode("utf-16")],
)  # fmt: skip
def test_what_is_no_calendar_is_refused(body):
    with pytest.raises(BadInput, match=r"busy\.ics: this is not an iCalendar file"):
        busy_days_in(body, "busy.ics", FIRST, LAST)


def test_a_calendar_too_large_to_be_worked_out_is_refused():
    with pytest.raises(BadInput, match="more than 20,000 events"):
        busy_days_in(a_calendar(*["DTSTART;VALUE=DATE:20281002"] * (MOST_EVENTS + 1)), "busy.ics", FIRST, LAST)
    daily = [f"DTSTART;VALUE=DATE:20280101|RRULE:FREQ=DAILY|SUMMARY:{n}" for n in range(30)]
    with pytest.raises(BadInput, match="more than 50,000 times"):
        busy_days_in(a_calendar(*daily), "busy.ics", FIRST, LAST)


def test_a_name_is_one_line_that_no_terminal_obeys():
    ((_, _, name),) = busy_days_in(
        a_calendar(f"DTSTART;VALUE=DATE:20281002|SUMMARY:a\x1b[2Jb\\nc{'d' * 200}"), "busy.ics", *OCTOBER
    )
    assert name.startswith("a [2Jb cd")
    assert len(name) == 80


def outcome(body):
    """The busy runs, and in which words the calendar was refused."""
    try:
        return busy_days_in(body, "busy.ics", FIRST, LAST), None
    except BadInput as refused:
        return (), str(refused)


PARTS = st.sampled_from([
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP", "UID", "SEQUENCE",
    "SUMMARY", "BEGIN", "END",
])  # fmt: skip
PARAMETERS = st.sampled_from(
    ["", ";VALUE=DATE", ";VALUE=PERIOD", ";TZID=Africa/Nairobi", ";TZID=Nowhere", ";RANGE=THISANDFUTURE", ";="]
)
VALUES = st.sampled_from([
    "20281002", "20281002T100000Z", "20281002T100000", "20280230", "00010101", "99991231", "20281002/P1D",
    "20281002T100000Z/P1D", "20281002,20281009", "P1D", "-P1D", "P0D", "PT1S", "P99999999999W", "FREQ=DAILY", "FREQ=WEEKLY;COUNT=3",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=9MO", "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=-2", "FREQ=DAILY;UNTIL=20281009", "FREQ=DAILY;UNTIL=x", "FREQ=YEARLY;BYWEEKNO=53",
    "FREQ=HOURLY;BYHOUR=25", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=MINUTELY;COUNT=5", "CANCELLED", "TRANSPARENT", "VEVENT", "VTODO", "VCALENDAR", "1", "",
])  # fmt: skip
LINES = st.builds("{}{}:{}".format, PARTS, PARAMETERS, st.one_of(VALUES, st.text(max_size=12)))


@settings(max_examples=400)
@given(st.lists(st.lists(LINES, max_size=5), max_size=3))
@example([["DTSTART:20281002T100000Z", "RDATE;VALUE=DATE:20281002", "DURATION:P1D"]])
def test_whatever_stands_in_a_calendar_is_worked_out_or_refused_in_words(events):
    body = a_calendar(
        *["|".join(["DTSTART;VALUE=DATE:20281002", *event][len(event) % 2 :]) or "X:y" for event in events]
    )
    runs, refused = outcome(body)
    if refused is not None:
        assert refused.startswith("busy.ics: ")
    else:
        assert all(first <= last and first <= LAST and last >= FIRST for first, last, _ in runs)


@settings(max_examples=300)
@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 40))
def test_bytes_changed_at_random_never_end_in_another_exception(junk, at, gone):
    body = a_calendar(
        "DTSTART:20281002T100000Z|DTEND:20281003T100000Z|RRULE:FREQ=DAILY;COUNT=4|EXDATE:20281003T100000Z",
        "DTSTART;VALUE=DATE:20281002|DURATION:P2D",
    )
    _, refused = outcome(body[:at] + junk + body[at + gone :])
    assert refused is None or refused.startswith("busy.ics: ")
