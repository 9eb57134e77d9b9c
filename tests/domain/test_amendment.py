"""A later resolution against the mandate that stands."""

from datetime import date

from domain.amendment import differences, entries_of
from domain.resolution.reading import read
from tests.builders import a_conference, an_entry

DATES = """Resolution adopted by the General Assembly on 10 December 2013

68/997. Rural roads

1. Decides that the high-level conference on rural roads shall be held in Nairobi, Kenya, from 3 to 5 March 2014;
"""
DECIDED = an_entry("decision-taken", date(2012, 6, 1), start="2013-05-06", end="2013-05-08", country="GH", city="Accra")


def test_a_later_resolution_with_days_is_the_decision_where_none_was_taken():
    conference = a_conference()
    (entry,) = entries_of(conference, read(DATES), date(2013, 12, 10), actor="GA", symbol="A/RES/68/997")
    assert entry.kind == "decision-taken"
    assert (entry.data["start"], entry.data["end"], entry.data["country"]) == ("2014-03-03", "2014-03-05", "KE")
    assert entry.data["acknowledge"] == ["dates-outside-window"]


def test_after_a_decision_it_changes_dates_and_venue():
    conference = a_conference(DECIDED)
    told = entries_of(conference, read(DATES), date(2013, 12, 10), actor="GA", symbol="A/RES/68/997")
    assert [entry.kind for entry in told] == ["dates-changed", "venue-changed"]


def test_each_difference_shows_what_stands_what_would_be_and_the_words():
    found = {each.field: each for each in differences(a_conference(DECIDED), read(DATES))}
    assert (found["opening"].stands, found["opening"].says) == ("2013-05-06", "2014-03-03")
    assert "3 to 5 March 2014" in found["opening"].words
    assert (found["host.country"].stands, found["host.country"].says) == ("GH", "KE")


def test_a_text_that_convenes_nothing_changes_nothing():
    reading = read("1. Takes note of the report on rural roads;")
    assert differences(a_conference(), reading) == ()
    assert entries_of(a_conference(), reading, date(2013, 1, 1), actor="GA", symbol="A/RES/67/1") == ()
