"""Duty stations and their holidays."""

from datetime import date

import pytest

from domain.reference.duty_stations import easter, nth_weekday, orthodox_easter
from flows.application.planner import country_days, high_level_week, stations
from tests.domain.builders import WEEKDAYS, day

NEW_YORK = {
    2008: "01-01 02-18 03-21 05-26 07-04 09-01 10-01 11-27 12-08 12-25",
    2009: "01-01 02-16 04-10 05-25 07-03 09-07 09-21 11-26 11-27 12-25",
}


@pytest.mark.parametrize("year", NEW_YORK)
def test_headquarters_keeps_ten_holidays(year):
    kept = sorted(stations()["new-york"].holidays([year]))
    assert kept == [date.fromisoformat(f"{year}-{each}") for each in NEW_YORK[year].split()]


def test_eight_duty_stations_say_their_source_and_how_sure_it_is():
    assert set(stations()) == {
        "new-york", "geneva", "vienna", "nairobi", "addis-ababa", "bangkok", "beirut", "santiago",
    }  # fmt: skip
    assert all(each.source and each.confidence == "recalled" and each.week for each in stations().values())


@pytest.mark.parametrize(
    "name", ["new-york", "geneva", "vienna", "nairobi", "addis-ababa", "bangkok", "beirut", "santiago"]
)
def test_every_year_of_a_duty_station_has_about_ten_holidays(name):
    assert all(8 <= len(stations()[name].holidays([year])) <= 12 for year in range(2007, 2031))


def test_easter_falls_as_published():
    assert [easter(year) for year in (2008, 2009, 2024)] == [day("2008-03-23"), day("2009-04-12"), day("2024-03-31")]
    assert [orthodox_easter(year) for year in (2009, 2024)] == [day("2009-04-19"), day("2024-05-05")]


def test_the_last_monday_of_may_and_of_december_are_found():
    assert nth_weekday(2009, 5, 0, -1) == day("2009-05-25")
    assert nth_weekday(2009, 12, 0, -1) == day("2009-12-28")


def test_the_general_debate_takes_nine_working_days_from_the_tuesday_after_the_opening():
    assert high_level_week(64, WEEKDAYS) == (day("2009-09-22"), day("2009-10-02"))


def test_holidays_of_a_host_country_come_from_the_library():
    argentina = country_days("AR", range(2009, 2010))
    assert argentina is not None
    assert not argentina.works(day("2009-05-25"))
    assert country_days("XX", range(2009, 2010)) is None
