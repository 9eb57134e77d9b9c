"""Planning, the shell's part: finds templates and calendars, and hands them to domain.planning."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from pathlib import Path

from calendars.ical.zones import zone_of
from domain.assessment.review import finding
from domain.conferences.conference import Conference, HostStanding
from domain.conferences.lost_host import lost_host
from domain.history.history import History, history_from_tsv
from domain.kernel.errors import BadInput
from domain.kernel.finding import Finding
from domain.planning import plan
from domain.plans.duty_calendars import ConferenceCalendars
from domain.plans.plan import Plan
from domain.plans.template import Template, from_toml
from domain.reference.assembly_sessions import FIRST, LAST, session_days, session_on
from domain.reference.duty_stations import DutyStation, stations_from_toml
from domain.reference.places import Places, places_from_tsv
from domain.reference.working_days import WorkingDays
from domain.scheduling.proposals import Busy

_PACKAGED = ("conference-away", "meeting-at-headquarters", "special-session", "treaty-conference")
_PARTS = {"conference-away": ("conference-away", "packs")}
"""Files that are one template together, where it is more than one."""
_SPAN = 5
"""Years of holidays are made in blocks of this many, so that they can be kept."""
_YEARS = range(1946, 2101)
"""From the first session of the General Assembly on; what works and rests is known (as a rule) until a little later."""


def plan_of(
    conference: Conference,
    as_of: date,
    *,
    baseline: Plan | None = None,
    template: Template | None = None,
    avoid: tuple[tuple[date, date, str], ...] = (),
    past: History | None = None,
) -> Plan:
    """Return the plan of *conference* as of a day: deterministic, from packaged or given template and calendars.

    *avoid* are runs of days (both inclusive, with a name) that the event should not meet; *past* the conferences that
    lead times and chances are drawn from, the packaged ones where None.
    """
    away = is_away(conference)
    chosen = template or template_for(conference, away=away)
    calendars = calendars_of(conference, as_of)
    busy = (*(Busy(first, last, name) for first, last, name in avoid), *elections(conference))
    known = history() if past is None else past
    made = plan(conference, chosen, calendars, as_of, away=away, baseline=baseline, busy=busy, history=known)
    return made.revised(findings=(*made.findings, *_zone(conference)))


def _zone(conference: Conference) -> tuple[Finding, ...]:
    """Return a finding where the days and the place stand, but the time zone of the place is not known."""
    venue, opening = conference.venue, conference.opening
    if conference.cancelled is not None or conference.held is not None or venue is None or opening is None:
        return ()
    if zone_of(venue.country, venue.city, opening) is not None:
        return ()
    return (finding("unknown-time-zone", "info", "venue", city=venue.city, country=venue.country),)


@lru_cache(maxsize=1)
def history() -> History:
    """Return the past conferences that come with Mandat."""
    folder = resources.files("domain.history")
    tables = (folder.joinpath(f"{name}.tsv").read_text(encoding="utf-8") for name in ("cases", "leads", "base_rates"))
    return history_from_tsv(*tables)


def elections(conference: Conference) -> tuple[Busy, ...]:
    """Return the national elections of the host country that are known."""
    country = conference.venue.country if conference.venue else None
    days = _elections().get(country or "", ())
    return tuple(Busy(day, day, f"elections in {country}", "election") for day in days)


@lru_cache(maxsize=1)
def _elections() -> dict[str, tuple[date, ...]]:
    text = resources.files("domain.reference").joinpath("host_elections.toml").read_text(encoding="utf-8")
    return {country: tuple(map(date.fromisoformat, days)) for country, days in tomllib.loads(text)["days"].items()}


def is_away(conference: Conference) -> bool:
    """Return whether the event needs a host: a host was named, or its place is outside the headquarters of Mandat."""
    venue = conference.venue
    if venue is None:
        return lost_host(conference) is not None or conference.mandate.event.type not in _AT_HEADQUARTERS
    if venue.status is not None and venue.status != "withdrawn":
        return not (venue.country == _HEADQUARTERS.country and _is_city(venue, _HEADQUARTERS))
    return not _is_city(venue, _HEADQUARTERS)


_AT_HEADQUARTERS = ("special_session", "high_level_meeting", "panel_discussion", "meeting")


def template_for(conference: Conference, *, away: bool) -> Template:
    """Return the template for *conference*: the user's own before packaged ones, the setting that fits before any."""
    wanted = ("away" if away else "headquarters", "any")
    kind = conference.mandate.event.type
    for setting in wanted:
        for template in templates().values():
            if template.setting == setting and kind in template.events:
                return template
    return templates()["conference-away" if away else "meeting-at-headquarters"]


def templates() -> Mapping[str, Template]:
    """Return the templates by id: those in the folder that the settings name before the packaged ones."""
    from flows.settings import settings

    folder = settings().template_dir
    return _own(folder, _stamp(folder)) | _packaged() if folder else _packaged()


def _stamp(folder: Path) -> tuple[tuple[str, int], ...]:
    if not folder.is_dir():
        raise BadInput("no such folder", place=f"MANDAT_TEMPLATE_DIR={folder}", remedy="Make it, or unset the variable")
    return tuple(sorted((path.name, path.stat().st_mtime_ns) for path in folder.glob("*.toml")))


@lru_cache(maxsize=4)
def _own(folder: Path, stamp: tuple[tuple[str, int], ...]) -> dict[str, Template]:
    found: dict[str, Template] = {}
    for name, _ in stamp:
        template = from_toml((folder / name).read_text(encoding="utf-8"), name, _packaged() | found)
        found[template.id] = template
    return found


@lru_cache(maxsize=1)
def _packaged() -> dict[str, Template]:
    found: dict[str, Template] = {}
    for name in _PACKAGED:
        folder = resources.files("domain.plans").joinpath("templates")
        parts = [folder.joinpath(f"{part}.toml").read_text(encoding="utf-8") for part in _PARTS.get(name, (name,))]
        found[name] = from_toml("\n".join(parts), f"{name}.toml", found)
    return found


@lru_cache(maxsize=1)
def stations() -> dict[str, DutyStation]:
    """Return the duty stations by id."""
    text = resources.files("domain.reference").joinpath("duty_stations.toml").read_text(encoding="utf-8")
    return {each.id: each for each in stations_from_toml(text)}


@lru_cache(maxsize=1)
def places() -> Places:
    """Return the cities where conferences are held."""
    return places_from_tsv(resources.files("domain.reference").joinpath("places.tsv").read_text(encoding="utf-8"))


def calendars_of(conference: Conference, as_of: date) -> ConferenceCalendars:
    """Return the calendars of *conference* for the years that its plan may touch."""
    days = [day for day in (conference.adopted, conference.opening, conference.window.latest, as_of) if day]
    days += [
        session_days(each.session)[0]
        for each in conference.mandate.reporting
        if each.session is not None and FIRST <= each.session <= LAST
    ]
    for day in days:
        if not _YEARS.start <= day.year < _YEARS.stop:
            span = f"{_YEARS.start} to {_YEARS.stop - 1}"
            raise BadInput(f"{day} lies outside the years that are planned, {span}", place="dates", remedy="Check it")
    first, last = min(days).year - 1, max(days).year + 3
    venue = conference.venue
    station = station_of(venue) if venue else None
    return _calendars(
        station.id if station else None,
        venue.country if venue else None,
        first - first % _SPAN,
        last - last % _SPAN + _SPAN,
    )


def station_of(venue: HostStanding) -> DutyStation | None:
    """Return the duty station in the city of *venue*, if there is one."""
    return next((each for each in stations().values() if _is_city(venue, each)), None)


def _is_city(venue: HostStanding, station: DutyStation) -> bool:
    place = places().named(venue.country, venue.city)
    return place is not None and place.station == station.id


@lru_cache(maxsize=64)
def _calendars(station: str | None, country: str | None, first: int, until: int) -> ConferenceCalendars:
    years = range(first, until)
    secretariat = _station_days(_HEADQUARTERS, years)
    host = secretariat
    if station is not None:
        host = _station_days(stations()[station], years)
    if country is not None:
        own = country_days(country, years)
        if own is not None:
            host = own if station is None else host.both(own)
    sessions = range(session_on(date(first, 6, 30)), min(LAST, session_on(date(until, 6, 30))) + 1)
    meetings = secretariat.without(recesses(years), "recess").without(
        [high_level_week(number, secretariat) for number in sessions], "general debate"
    )
    return ConferenceCalendars(secretariat, host, meetings, secretariat.both(host), secretariat.either(host))


def recesses(years: range) -> list[tuple[date, date]]:
    """Return when no body of the Assembly meets: from 24 December to 2 January (convention; rule of thumb)."""
    return [(date(year, 12, 24), date(year + 1, 1, 2)) for year in years]


def high_level_week(session: int, days: WorkingDays) -> tuple[date, date]:
    """Return the general debate of a session: from the Tuesday after its opening, nine working days (A/RES/57/301)."""
    start = session_days(session)[0] + timedelta(days=7)
    return start, days.plus(start, 8)


def _station_days(station: DutyStation, years: range) -> WorkingDays:
    return WorkingDays.of(station.holidays(years), frozenset(station.week))


@lru_cache(maxsize=64)
def country_days(country: str, years: range) -> WorkingDays | None:
    """Return the working days of a country (ISO 3166-1 alpha-2) by the library `holidays`; None where it has none.

    The week-end is the country's own too.
    """
    import holidays

    if country not in holidays.list_supported_countries():
        return None
    found = holidays.country_holidays(country, years=years)
    weekend = frozenset(found.weekend) or frozenset({5, 6})
    return WorkingDays.of(dict(found.items()), frozenset(range(7)) - weekend)


_HEADQUARTERS = stations()["new-york"]
