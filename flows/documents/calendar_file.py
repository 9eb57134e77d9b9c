"""Calendar file: the days on which the events of somebody else's iCalendar file keep people busy.

One pure function: bytes in, runs of days out. `recurring-ical-events` expands what repeats (RFC 5545, 3.8.5); before it
does, each rule is measured, so that no rule can take for ever. Left out: what is free (TRANSP:TRANSPARENT) or
cancelled, to-dos, and what Mandat itself publishes, but for the meetings of other conferences.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from domain.kernel.errors import BadInput, MandatError

BusyDays = tuple[tuple[date, date, str], ...]
"""First and last day (both inclusive) and name of each event, by day."""

MOST_EVENTS = 20_000
MOST_OCCURRENCES = 50_000
MOST_STEPS = 1_500_000
"""Steps that the rules of one file may take together: some seconds."""
_SHOWN = 80
"""Code points of an event's name that are kept."""
_REMEDY = "Export the calendar again, or take that event out of the file"
_DATED = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP")
_ONCE = ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "STATUS", "TRANSP")
_A_DAY = {"HOURLY": 24, "MINUTELY": 1_440, "SECONDLY": 86_400}
_OWN = re.compile(r"^(milestone|window|task|meeting)-(?P<item>.+)@mandat\.example$")  # calendars/ical/uid.py
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff]+")


def busy_days_in(body: bytes, place: str, first: date, last: date, conference: str = "") -> BusyDays:
    """Return the busy runs of days of the calendar *body* that meet the days from *first* to *last* (inclusive).

    *place* is its name in errors, *conference* the id of the one that is planned: its own meetings are no clash.
    Raises BadInput that names the event where the file is ill-formed, and never any other exception.
    """
    try:
        return _busy(body, place, first, last, conference)
    except MandatError:
        raise
    except Exception as error:
        raise BadInput(f"the calendar cannot be worked out ({_said(error)})", place=place, remedy=_REMEDY) from error


def _busy(body: bytes, place: str, first: date, last: date, conference: str) -> BusyDays:
    found: set[tuple[date, date, str]] = set()
    groups = _groups(body, place, conference)
    steps = 0
    for group in groups:
        steps = group.check(last, steps)
    for group in groups:
        for run in group.runs(first, last):
            found.add(run)
            if len(found) > MOST_OCCURRENCES:
                most = f"{MOST_OCCURRENCES:,} times between {first} and {last}"
                raise BadInput(f"its events come more than {most}", place=place, remedy="Export fewer events")
    return tuple(sorted(found))


def told_in(body: bytes, place: str, first: str, last: str, conference: str) -> list[tuple[str, str, str]]:
    """Return what `busy_days_in` does, days as ISO 8601: for a box, which answers in JSON."""
    runs = busy_days_in(body, place, date.fromisoformat(first), date.fromisoformat(last), conference)
    return [(begin.isoformat(), end.isoformat(), name) for begin, end, name in runs]


def busy_days_of(told: Any) -> BusyDays:
    """Return the runs that `told_in` told; raise ValueError or TypeError where that is something else."""
    return tuple((date.fromisoformat(begin), date.fromisoformat(end), str(name)) for begin, end, name in told)


class _Group:
    """The components of one UID: an event, or a series with the occurrences that were changed."""

    def __init__(self, events: list[tuple[int, Any]], place: str) -> None:
        self.events = events
        self.place = place

    def refused(self, position: int, wrong: str) -> BadInput:
        """Return the refusal that names the event at *position* of the group."""
        number, event = self.events[position]
        return BadInput(f"event {number} ({_name(event)}): {wrong}", place=self.place, remedy=_REMEDY)

    def check(self, last: date, steps: int) -> int:
        """Refuse what is ill-formed; return *steps* and those that the rules here take up to *last*."""
        for position, (_, event) in enumerate(self.events):
            wrong = _wrong(event)
            if wrong:
                raise self.refused(position, wrong)
            for rule in _listed(event.get("RRULE")):
                taken, never = _measured(rule, event.get("DTSTART").dt, last)
                if never:
                    raise self.refused(position, "its rule names no day that ever comes")
                steps += taken
                if steps > MOST_STEPS:
                    raise self.refused(position, f"its rule comes too often to be worked out up to {last}")
        return steps

    def runs(self, first: date, last: date) -> Iterator[tuple[date, date, str]]:
        """Yield the runs of days between *first* and *last* that are busy."""
        for event in self._occurrences(first, last):
            if _is_free(event):
                continue
            start, end = _ends(event)
            if start <= last and first <= end:
                yield start, end, _name(event)

    def _occurrences(self, first: date, last: date) -> Iterator[Any]:
        if len(self.events) == 1 and not any(name in self.events[0][1] for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
            yield self.events[0][1]
            return
        from icalendar import Calendar
        from recurring_ical_events import of

        series = Calendar()
        for _, event in self.events:
            series.add_component(event)
        try:
            yield from of(series).between(first, last + timedelta(days=1))
        except Exception as error:
            raise self.refused(0, f"its repetitions cannot be worked out ({_said(error)})") from error


def _groups(body: bytes, place: str, conference: str) -> list[_Group]:
    """Return the events of *body* by UID, in the order of the file."""
    from icalendar import Calendar

    if len(re.findall(rb"BEGIN:VEVENT", body, re.IGNORECASE)) > MOST_EVENTS:
        raise BadInput(f"it holds more than {MOST_EVENTS:,} events", place=place, remedy="Export fewer events")
    try:
        calendars = Calendar.from_ical(body.decode("utf-8-sig"), multiple=True)
    except Exception as error:
        raise BadInput(
            f"this is not an iCalendar file ({_said(error)})", place=place, remedy="Give an .ics file"
        ) from error
    if not calendars or any(each.name != "VCALENDAR" for each in calendars):
        raise BadInput("this is not an iCalendar file (no VCALENDAR)", place=place, remedy="Give an .ics file")
    if any(str(each.get("CALSCALE", "GREGORIAN")).upper() != "GREGORIAN" for each in calendars):
        raise BadInput("its CALSCALE is not GREGORIAN", place=place, remedy=_REMEDY)
    groups: dict[str, list[tuple[int, Any]]] = {}
    events = [event for each in calendars if not _withdraws(each) for event in each.walk("VEVENT")]
    for number, event in enumerate(events, 1):
        uid = str(event.get("UID") or "")
        own = _OWN.match(uid)
        if own is not None and not _is_meeting_of_another(own, conference):
            continue
        groups.setdefault(uid or f" {number}", []).append((number, event))
    return [_Group(events_of_one, place) for events_of_one in groups.values()]


def _is_meeting_of_another(own: re.Match[str], conference: str) -> bool:
    return own[1] == "meeting" and not (conference and own["item"].startswith(f"{conference}-"))


def _wrong(event: Any) -> str:
    """Return what is ill-formed in *event*, in words; empty where nothing is."""
    for name, error in event.errors:
        if name in _DATED:
            return f"{name} cannot be read ({_said(error)})"
    for name in _ONCE:
        if isinstance(event.get(name), list):
            return f"{name} stands in it more than once"
    start, end, length = (event.get(name) for name in ("DTSTART", "DTEND", "DURATION"))
    if start is None:
        return "it has no DTSTART"
    if not isinstance(start.dt, date):
        return "its DTSTART is neither a day nor a time"
    if end is not None and length is not None:
        return "it has both DTEND and DURATION"
    if end is not None:
        if not isinstance(end.dt, date) or isinstance(end.dt, datetime) != isinstance(start.dt, datetime):
            return "one of DTSTART and DTEND is a day, the other is not"
        if _is_before(end.dt, start.dt):
            return "it ends before it starts"
    if length is not None and not (isinstance(length.dt, timedelta) and length.dt >= timedelta()):
        return "its DURATION is no length of time"
    return ""


def _is_before(one: date, other: date) -> bool:
    """Return whether *one* lies before *other*: by the clock on the wall where one of them has no time zone."""
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        return _day(one) < _day(other)
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) < other.replace(tzinfo=None)
    return one < other


def _measured(rule: Any, start: date, last: date) -> tuple[int, bool]:
    """Return how many steps *rule* takes from *start* to *last*, and whether it never comes at all."""
    from dateutil.rrule import rrulestr

    parts = {name: _listed(value) for name, value in rule.items()}
    every = max(1, int(_one(parts, "INTERVAL", 1)))
    filters = [name for name in parts if name.startswith("BY")]
    a_day = _A_DAY.get(str(_one(parts, "FREQ", "")).upper(), 1)
    within = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        within *= len(parts.get(name, ())) or 1
    steps = max(0, (last - _day(start)).days + 1) * (a_day if a_day > 1 else within) // every
    if "COUNT" in parts and not filters:
        steps = min(steps, int(_one(parts, "COUNT", 0)))
    if a_day > 1 and "BYSETPOS" in parts:
        return MOST_STEPS + 1, False
    if steps > MOST_STEPS or len(filters) + (every > 1) < 2:
        return steps, False
    text = re.sub(r";?UNTIL=[^;]*", "", rule.to_ical().decode())
    begin = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - whether a day ever comes hangs on no zone
    return steps, next(iter(rrulestr(text, dtstart=begin)), None) is None


def _one(parts: dict[str, list[Any]], name: str, default: Any) -> Any:
    return parts[name][0] if parts.get(name) else default


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _withdraws(calendar: Any) -> bool:
    """Return whether the calendar is a message that takes its events back (RFC 5546)."""
    return str(calendar.get("METHOD", "")).upper() == "CANCEL"


def _is_free(event: Any) -> bool:
    """Return whether the event was cancelled or takes nobody's time."""
    return (
        str(event.get("STATUS", "")).strip().upper() == "CANCELLED"
        or str(event.get("TRANSP", "")).strip().upper() == "TRANSPARENT"
    )


def _ends(event: Any) -> tuple[date, date]:
    """Return first and last day; an end is the instant or the day after (RFC 5545, 3.6.1)."""
    start = event.get("DTSTART").dt
    end, length = event.get("DTEND"), event.get("DURATION")
    if length is not None and length.dt.seconds and not isinstance(start, datetime):
        start = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - a day has no zone
    until = end.dt if end is not None else start + length.dt if length is not None else start
    if _is_before(start, until):
        until -= timedelta(microseconds=1) if isinstance(until, datetime) else timedelta(days=1)
    return _day(start), max(_day(start), _day(until))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _name(event: Any) -> str:
    """Return the event's name on one line, without what a terminal would obey."""
    said = _listed(event.get("SUMMARY"))
    name = " ".join(_UNPRINTABLE.sub(" ", str(said[0])).split()) if said else ""
    return f"{name[: _SHOWN - 1]}…" if len(name) > _SHOWN else name or "event"


def _said(error: Exception | str) -> str:
    """Return what *error* says, on one short line."""
    said = " ".join(_UNPRINTABLE.sub(" ", str(error)).split()) or type(error).__name__
    return f"{said[: _SHOWN - 1]}…" if len(said) > _SHOWN else said
