"""Which time zone a place has; where none is known, meetings are whole days and a finding says so."""

from datetime import date

import pytest

from calendars.ical.contents import contents
from calendars.ical.zones import zone_of
from flows.application.planner import plan_of
from tests.builders import a_conference, an_entry

DAY = date(2028, 5, 8)


@pytest.mark.parametrize(
    ("country", "city", "zone"),
    [
        ("EC", "Quito", "America/Guayaquil"), ("US", "Washington, D.C.", "America/New_York"), ("NZ", "Wellington", "Pacific/Auckland"),
        ("KZ", "Nur-Sultan", "Asia/Almaty"), ("CL", "Santiago de Chile", "America/Santiago"), ("GH", "Bolgatanga", "Africa/Accra"),
        ("br", "são paulo", "America/Sao_Paulo"), ("US", "Springfield", None), ("US", None, None), (None, "Atlantis", None), (None, "Bonn", "Europe/Berlin"),
    ],
)  # fmt: skip
def test_a_city_has_its_own_zone_and_an_unknown_one_that_of_its_country_where_there_is_but_one(country, city, zone):
    assert zone_of(country, city, DAY) == zone


def decided_in(country, city):
    days = {"start": "2012-05-08", "end": "2012-05-10", "acknowledge": ["dates-outside-window", "host-not-offered"]}
    return a_conference(
        an_entry("decision-taken", date(2011, 11, 1), symbol="A/RES/66/1", country=country, city=city, **days)
    )


@pytest.mark.parametrize(("city", "known"), [("Seattle", True), ("Springfield", False)])
def test_meetings_in_a_place_without_a_known_zone_are_whole_days_and_a_finding_says_so(city, known):
    conference = decided_in("US", city)
    plan = plan_of(conference, date(2011, 12, 1))
    meetings = [item for item in contents(conference, plan, "delegations", "http://here") if item.kind == "meeting"]
    assert [item.start.day for item in meetings] == [8, 9, 10]
    assert {item.hours is not None for item in meetings} == {known}
    told = [finding.text for finding in plan.findings if finding.code == "unknown-time-zone"]
    assert bool(told) is not known
    assert all(city in text for text in told)


def test_meetings_of_a_conference_that_lost_its_host_are_whole_days_at_a_place_to_be_decided():
    decided = an_entry(
        "decision-taken", date(2012, 9, 10), start="2013-10-07", end="2013-10-09", country="GH", city="Accra"
    )
    lost = an_entry("host-withdrawn", date(2012, 11, 10), country="GH")
    before, after = a_conference(decided), a_conference(decided, lost)

    meetings = {
        name: [
            each
            for each in contents(conference, plan_of(conference, date(2012, 11, 11)), "delegations", "http://x")
            if each.kind == "meeting"
        ]
        for name, conference in (("before", before), ("after", after))
    }

    assert [each.uid for each in meetings["after"]] == [each.uid for each in meetings["before"]]
    assert {each.location.en for each in meetings["after"]} == {"Place to be decided"}
    assert {(each.hours, each.zone, each.status) for each in meetings["after"]} == {(None, None, "CONFIRMED")}
    assert all(each.hours is not None for each in meetings["before"])
