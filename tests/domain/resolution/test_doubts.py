"""Doubt about a time is a finding, never a silent guess."""

import pytest

from domain.resolution.reading import read
from domain.resolution.time.dates import read_window
from tests.domain.resolution.labels import day


def doubts(text, language="en", adopted="2011-12-22"):
    reading = read(text, language=language, adopted=day(adopted))
    return [finding.text for finding in reading.findings if finding.code == "ambiguous-date"]


@pytest.mark.parametrize(
    ("language", "expression"),
    [
        ("en", "on 31 June 2012"),
        ("fr", "le 31 juin 2012"),
        ("es", "el 31 de junio de 2012"),
        ("ar", "في 31 حزيران/يونيه 2012"),
        ("zh", "2012年6月31日"),
        ("ru", "31 июня 2012 года"),
        ("en", "29 February 2011"),
        ("en", "from 28 June to 31 June 2012"),
    ],
)
def test_a_day_that_the_calendar_does_not_have_is_no_time_at_all(language, expression):
    window = read_window(expression, language)

    assert (window.kind, window.earliest, window.latest) == ("none", None, None)


def test_a_day_that_the_calendar_does_not_have_is_told():
    text = "1. Decides to convene the conference in Geneva on 31 June 2012;"

    assert any("on 31 June 2012” is no day of the calendar" in one for one in doubts(text))


def test_a_day_of_the_week_that_is_not_that_of_the_date_is_told():
    wrong = "1. Decides to convene the conference in Geneva on Monday, 13 June 2012;"
    right = "1. Decides to convene the conference in Geneva on Wednesday, 13 June 2012;"

    assert any("day of the week" in one for one in doubts(wrong))
    assert doubts(right) == []


def test_a_range_that_runs_backward_is_told_and_one_over_the_new_year_is_not():
    backward = "1. Decides to convene the conference in Geneva from 8 to 4 June 2012;"
    over_the_year = "1. Decides to convene the conference in Geneva from 28 December to 5 January 2013;"

    assert any("ends before it begins" in one for one in doubts(backward))
    assert doubts(over_the_year) == []


def test_a_date_in_figures_that_can_be_read_in_two_ways_gives_no_day_in_english():
    text = "1. Decides to convene the conference in Geneva on 03/04/2012;"

    assert read_window("on 03/04/2012", "en").kind == "none"
    assert any("two ways" in one for one in doubts(text))


@pytest.mark.parametrize(
    ("language", "expression", "date"),
    [
        ("en", "on 25/12/2012", "2012-12-25"),
        ("en", "12/25/2012", "2012-12-25"),
        ("en", "2012-04-03", "2012-04-03"),
        ("fr", "le 03/04/2012", "2012-04-03"),
        ("ru", "03.04.2012", "2012-04-03"),
    ],
)
def test_a_date_in_figures_that_usage_settles_is_read(language, expression, date):
    assert read_window(expression, language).earliest == day(date)


def test_a_month_without_a_year_is_the_next_one_and_that_is_told():
    text = "1. Decides to convene the conference in Geneva in March;"

    reading = read(text, language="en", adopted=day("2011-12-22"))

    assert reading.mandates[0].window.earliest == day("2012-03-01")
    assert any("names no year" in one for one in doubts(text))


def test_a_month_takes_the_year_that_stands_just_before_it():
    text = "1. Decides to convene the conference in Geneva in 2014, preferably in March;"

    window = read(text, language="en", adopted=day("2011-12-22")).mandates[0].window

    assert (window.earliest, window.latest) == (day("2014-03-01"), day("2014-03-31"))
    assert window.expression == "in 2014, preferably in March"


def test_as_soon_as_possible_gives_no_day_and_is_told():
    text = "1. Decides to convene the conference in Geneva as soon as possible;"

    assert read(text, language="en").mandates[0].window.latest is None
    assert any("fixes no date" in one for one in doubts(text))


def test_a_session_that_cannot_be_the_assemblys_gives_no_day_and_is_told():
    text = "1. Decides to convene, at its thirty-fourth session, a panel discussion on water;"

    window = read(text, language="en", adopted=day("2016-07-01")).mandates[0].window

    assert (window.kind, window.earliest, window.latest) == ("session", None, None)
    assert any("another body" in one for one in doubts(text, adopted="2016-07-01"))


def test_two_hosts_are_told():
    text = "1. Accepts the offer of the Governments of Kenya and Portugal to host the ocean conference in 2020;"

    reading = read(text, language="en", adopted=day("2018-12-20"))

    assert {host.country for host in reading.mandates[0].hosts} == {"KE", "PT"}
    assert "several-hosts" in {finding.code for finding in reading.findings}
