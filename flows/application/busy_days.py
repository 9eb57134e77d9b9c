"""Busy days: other events, from calendar files of the planner's own, or from addresses that the operator allows."""

import urllib.request
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from domain.kernel.errors import BadInput, ServiceMissing
from flows.settings import settings

_MOST_BYTES = 5_000_000
_TIMEOUT = 10

BusyDays = tuple[tuple[date, date, str], ...]


def busy_days(place: str) -> BusyDays:
    """Return first and last day (inclusive) and name of each event of the calendar at *place*, a path or https URL.

    An address is fetched only from the hosts in MANDAT_FETCH_HOSTS.
    """
    from icalendar import Calendar

    body = _fetched(place) if "://" in place else _read(place)
    try:
        calendar = Calendar.from_ical(body)
    except (ValueError, IndexError, KeyError) as error:
        raise BadInput("this is not an iCalendar file", place=place, remedy="Give an .ics file") from error
    found: list[tuple[date, date, str]] = []
    for event in calendar.walk("VEVENT"):
        if event.get("DTSTART") is None or str(event.get("STATUS", "")).upper() == "CANCELLED":
            continue
        first: Any = event.decoded("DTSTART")
        last: Any = event.decoded("DTEND") if event.get("DTEND") is not None else first
        if not isinstance(last, datetime) and last > first:
            last -= timedelta(days=1)  # the end of all-day events is the day after (RFC 5545)
        found.append((_day(first), _day(last), str(event.get("SUMMARY", "event"))))
    return tuple(sorted(found))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _read(place: str) -> bytes:
    try:
        return Path(place).read_bytes()
    except OSError as error:
        raise BadInput(f"cannot be read ({error.strerror})", place=place, remedy="Name an .ics file") from error


def _fetched(place: str) -> bytes:
    parts = urlsplit(place)
    if parts.scheme not in ("https", "http") or (parts.hostname or "").lower() not in settings().allowed_hosts:
        raise BadInput(
            "this host may not be fetched from",
            place=place,
            remedy="Have the operator add it to MANDAT_FETCH_HOSTS, or save the calendar and give the file",
        )
    try:
        with _OPENER.open(place, timeout=_TIMEOUT) as answer:
            return bytes(answer.read(_MOST_BYTES))
    except OSError as error:
        raise ServiceMissing(f"the calendar cannot be fetched ({error})", place=place, remedy="Try a file") from error


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """An allowed host must not send us to another."""

    def redirect_request(self, *_: object) -> None:
        """Follow nothing."""


_OPENER = urllib.request.build_opener(_NoRedirect)
