"""Time zones: which one a place has, and its VTIMEZONE.

The zones of cities where conferences are held stand in domain/reference/places.tsv; the table of zones by country is
the tz database's own (zone.tab in the package tzdata, pinned). VTIMEZONEs are written here with one observance for each
change in the years that matter, the onset in the wall time before the change as RFC 5545 3.6.5 has it: no rules, no
RDATE, no order that depends on a hash.
"""

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from calendars.ical.lines import folded
from domain.reference.places import Places, places_from_tsv


def zone_of(country: str | None, city: str | None, on: date) -> str | None:
    """Return the IANA zone of a place, or None where what is known leaves a choice that matters on that day.

    A city that the tables name decides, in whatever language; else the country's zones must agree on the offset at noon
    of *on*.
    """
    place = _places().named(country.upper() if country else None, city)
    if place is not None:
        return place.zone
    if country is None:
        return None
    zones = _by_country().get(country.upper(), ())
    named = [zone for zone in zones if city and _plain(zone.rsplit("/", 1)[-1]) == _plain(city)]
    if named:
        return named[0]
    noon = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    offsets = {noon.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones}
    return zones[0] if len(offsets) == 1 else None


def vtimezone(zone: str, first: date, last: date) -> str:
    """Return the VTIMEZONE of *zone*, right from the year of *first* to the year of *last* (both inclusive)."""
    return _vtimezone(zone, first.year, last.year)


@cache
def _vtimezone(zone: str, first_year: int, last_year: int) -> str:
    info = ZoneInfo(zone)
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    changes = list(_changes(info, start, datetime(last_year + 1, 1, 2, tzinfo=UTC)))
    before = start.astimezone(info)
    observances = [_observance(before, before, datetime(first_year - 1, 1, 1))]  # noqa: DTZ001 - local by nature
    for change in changes:
        old, new = (change - timedelta(seconds=1)).astimezone(info), change.astimezone(info)
        wall = change + (old.utcoffset() or timedelta())
        observances.append(_observance(old, new, wall.replace(tzinfo=None)))
    return "".join(("BEGIN:VTIMEZONE\r\n", folded(f"TZID:{zone}"), *observances, "END:VTIMEZONE\r\n"))


def _observance(old: datetime, new: datetime, onset: datetime) -> str:
    kind = "DAYLIGHT" if new.dst() else "STANDARD"
    return (
        f"BEGIN:{kind}\r\nDTSTART:{onset:%Y%m%dT%H%M%S}\r\nTZOFFSETFROM:{_offset(old)}\r\n"
        f"TZOFFSETTO:{_offset(new)}\r\nTZNAME:{new.tzname()}\r\nEND:{kind}\r\n"
    )


def _offset(moment: datetime) -> str:
    seconds = int((moment.utcoffset() or timedelta()).total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")


def _changes(info: ZoneInfo, start: datetime, end: datetime) -> Iterable[datetime]:
    """Yield the moments (UTC, to the minute) at which the offset or the name changes, in order."""
    moment, step = start, timedelta(days=7)
    while moment < end:
        later = moment + step
        if _state(moment, info) != _state(later, info):
            low, high = moment, later
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) // 2
                middle = middle.replace(second=0, microsecond=0)
                low, high = (middle, high) if _state(middle, info) == _state(low, info) else (low, middle)
            yield high
        moment = later


def _state(moment: datetime, info: ZoneInfo) -> tuple[timedelta | None, str | None]:
    there = moment.astimezone(info)
    return there.utcoffset(), there.tzname()


@cache
def _places() -> Places:
    return places_from_tsv(files("domain.reference").joinpath("places.tsv").read_text(encoding="utf-8"))


@cache
def _by_country() -> dict[str, tuple[str, ...]]:
    """Return the zones of each country, the most populous first, as zone.tab lists them."""
    table: dict[str, list[str]] = {}
    for line in files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            table.setdefault(country, []).append(zone)
    return {country: tuple(zones) for country, zones in table.items()}


def _plain(name: str) -> str:
    """Return *name* without accents, case and punctuation."""
    letters = unicodedata.normalize("NFD", name.replace("_", " ").replace("-", " ").lower())
    return "".join(letter for letter in letters if letter.isalnum() or letter == " ").strip()
