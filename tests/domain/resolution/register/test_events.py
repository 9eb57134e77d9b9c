"""Events: every event to come that a text dates, each with its own time and place, and the act it is named in."""

from datetime import date

import pytest

from domain.resolution.reading import read

ADOPTED = date(2026, 11, 20)


def told(text: str, language: str = "en") -> list[tuple]:
    return [
        (one.act, one.event.name, str(one.window.earliest), [host.country for host in one.hosts])
        for one in read(text, language=language, adopted=ADOPTED).events
    ]


def test_the_host_and_the_year_of_one_event_are_not_given_to_another():
    text = (
        "1. Decides to convene an expert meeting on soils in the second half of 2027; 2. Accepts the invitation of Peru "
        "to hold its next session in Lima in November 2028;"
    )

    assert told(text) == [
        ("convenes", "expert meeting on soils", "2027-07-01", []),
        ("fixes", "next session", "2028-11-01", ["PE"]),
    ]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("4. Requests the Board to report to it at SBX 61 (June 2027);", [("announces", "SBX 61", "2027-06-01", [])]),
        ("4. Requests the Board to report at its sixty-first session (June 2027);",
         [("announces", "sixty-first session", "2027-06-01", [])]),
        ("4. Takes note of the dialogue on soils, which will take place in Quito in 2028;",
         [("announces", "dialogue on soils", "2028-01-01", ["EC"])]),
        ("4. Takes note of the dialogue on soils that was held in Quito in 2024;", []),
        ("4. Takes note of the report of 3 March 2027;", []),
    ],
)  # fmt: skip
def test_an_event_to_come_that_a_text_only_names_is_told_with_its_time(text, events):
    assert told(text) == events


def test_an_event_that_is_named_again_with_the_same_time_is_one():
    text = "4. Requests the Board to report at its sixty-first session (June 2027) and to meet at SBX 61 (June 2027);"

    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("1. Decides to convene a conference on soils in Lima in May 2028;", "convenes"),
        ("1. Requests the Secretary-General to convene a conference on soils in Lima in May 2028;", "asks"),
        ("1. Decides that the Conference on Soils shall be held in Lima in May 2028;", "fixes"),
        ("1. Decides to postpone to 5 May 2028 the Conference on Soils;", "moves"),
    ],
)
def test_a_mandate_says_what_the_text_does_to_its_event(text, act):
    assert [one.act for one in read(text, adopted=ADOPTED).mandates] == [act]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("in the second half of 2028 and not later than 30 November 2028", ("2028-07-01", "2028-11-30")),
        ("in the second or third quarter of 2028", ("2028-04-01", "2028-09-30")),
        ("in 2028, but not before 1 May 2028", ("2028-05-01", "2028-12-31")),
    ],
)
def test_bounds_narrow_a_window_and_alternatives_widen_it(words, days):
    (mandate,) = read(f"1. Decides to convene a conference on soils {words};", adopted=ADOPTED).mandates

    assert (str(mandate.window.earliest), str(mandate.window.latest)) == days
