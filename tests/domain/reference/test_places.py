"""A city has one country, one time zone, and the duty station that it is."""

from importlib import import_module, resources
from zoneinfo import ZoneInfo

import pytest

from domain.reference.duty_stations import stations_from_toml
from domain.reference.places import places_from_tsv
from domain.reference.states import is_country

FOLDER = resources.files("domain.reference")
PLACES = places_from_tsv(FOLDER.joinpath("places.tsv").read_text(encoding="utf-8"))
STATIONS = {
    each.id: each for each in stations_from_toml(FOLDER.joinpath("duty_stations.toml").read_text(encoding="utf-8"))
}


def zones_of_the_tz_database():
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    return {tuple(line.split("\t")[:3:2]) for line in table.splitlines() if line and not line.startswith("#")}


def test_every_zone_is_one_of_its_country_in_the_tz_database():
    known = zones_of_the_tz_database()
    regions = {("CN", "Asia/Hong_Kong"), ("CN", "Asia/Macau")}  # zone.tab lists them under their own codes
    assert [place for place in PLACES if (place.country, place.zone) not in known | regions] == []
    assert all(ZoneInfo(place.zone) and is_country(place.country) for place in PLACES)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "zh", "ru"])
def test_every_city_that_a_text_may_name_has_its_zone(language):
    table = import_module(f"domain.reference.countries.{language}").CITIES
    unknown = []
    for entry in table.replace("\n", " ").split(";"):
        key, _, written = entry.strip().partition("=")
        country = key.partition(" ")[0]
        unknown += [name for name in written.split("|") if "*" not in name and PLACES.named(country, name) is None]
    assert unknown == []


def test_a_duty_station_is_known_by_every_name_of_its_city():
    for station in STATIONS.values():
        found = {PLACES.named(station.country, city) for city in station.cities}
        assert {place and place.station for place in found} == {station.id}


@pytest.mark.parametrize(
    ("country", "city", "zone"),
    [
        ("US", "Washington, D.C.", "America/New_York"), ("US", "Washington", "America/New_York"), ("ES", "Sevilla", "Europe/Madrid"),
        ("CN", "Pékin", "Asia/Shanghai"), ("BR", "Rio de Janeiro, RJ", "America/Sao_Paulo"), ("BR", "BELEM", "America/Belem"),
        ("RU", "St. Petersburg", "Europe/Moscow"), ("AU", "Perth", "Australia/Perth"), ("MX", "Ciudad de México", "America/Mexico_City"),
        ("CA", "Montréal", "America/Toronto"), (None, "Katowice", "Europe/Warsaw"), ("PT", "Funchal (Madeira)", "Atlantic/Madeira"),
        ("ID", "Nusa Dua", "Asia/Makassar"), ("CD", "Goma", "Africa/Lubumbashi"),
    ],
)  # fmt: skip
def test_a_city_is_known_as_people_write_it(country, city, zone):
    assert PLACES.named(country, city).zone == zone


def test_a_name_that_two_cities_share_needs_its_country():
    assert PLACES.named(None, "Granada") is None
    assert {PLACES.named(country, "Granada").country for country in ("ES", "NI")} == {"ES", "NI"}
