"""Busy days: other events, from calendar files of the planner's own, or from addresses that the operator allows."""

import http.client
import urllib.request
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from domain.conferences.conference import Conference
from domain.kernel.errors import BadInput, ServiceMissing
from flows.box.box import Job, boxed
from flows.documents.calendar_file import BusyDays, busy_days_of
from flows.settings import settings

_MOST_BYTES = 5_000_000
_TIMEOUT = 10
_BEFORE, _AFTER = timedelta(days=366), timedelta(days=5 * 366)
"""How far before the day of the plan, and after all days of the conference, other events are looked for."""

Calendars = tuple[tuple[str, bytes], ...]
"""Place and bytes of each calendar."""


def calendars_at(places: list[str]) -> Calendars:
    """Return the calendars at *places*, paths or https URLs.

    An address is fetched only from the hosts in MANDAT_FETCH_HOSTS.
    """
    return tuple((place, _fetched(place) if "://" in place else _read(place)) for place in places)


def busy_days(calendars: Calendars, conference: Conference, as_of: date) -> BusyDays:
    """Return first and last day (inclusive) and name of each event of *calendars* that a plan of that day may meet."""
    known = [day for day in (as_of, conference.window.latest, conference.opening, conference.closing) if day]
    first, last = max(_FIRST, as_of) - _BEFORE, min(_LAST, max(known)) + _AFTER
    told = {"first": first.isoformat(), "last": last.isoformat(), "conference": conference.id}
    runs: list[tuple[date, date, str]] = []
    for place, body in calendars:
        job = Job("flows.documents.calendar_file:told_in", {"place": place, **told}, "calendar")
        runs += boxed(job, body, place, busy_days_of)
    return tuple(runs)


_FIRST, _LAST = date.min + _BEFORE, date.max - _AFTER


def _read(place: str) -> bytes:
    try:
        if Path(place).is_dir():
            raise BadInput("this is a folder", place=place, remedy="Name an .ics file")
        with Path(place).open("rb") as file:
            return _bounded(file.read(_MOST_BYTES + 1), place)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise BadInput(f"cannot be read ({said})", place=place, remedy="Name an .ics file") from error


def _bounded(body: bytes, place: str) -> bytes:
    if len(body) > _MOST_BYTES:
        raise BadInput(f"it has more than {_MOST_BYTES:,} bytes", place=place, remedy="Export fewer events")
    return body


def _fetched(place: str) -> bytes:
    try:
        parts = urlsplit(place)
    except ValueError as error:
        raise BadInput(f"this is no address ({error})", place=place, remedy="Check it") from error
    if parts.scheme not in ("https", "http") or (parts.hostname or "").lower() not in settings().allowed_hosts:
        raise BadInput(
            "this host may not be fetched from",
            place=place,
            remedy="Have the operator add it to MANDAT_FETCH_HOSTS, or save the calendar and give the file",
        )
    try:
        with _OPENER.open(place, timeout=_TIMEOUT) as answer:
            return _bounded(bytes(answer.read(_MOST_BYTES + 1)), place)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise ServiceMissing(f"the calendar cannot be fetched ({error})", place=place, remedy="Try a file") from error


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """An allowed host must not send us to another."""

    def redirect_request(self, *_: object) -> None:
        """Follow nothing."""


_OPENER = urllib.request.build_opener(_NoRedirect)
