"""A later resolution against the mandate that stands."""

from datetime import date

import pytest

from domain.conferences.amendment import amendment_of
from domain.conferences.conference import fold
from domain.resolution.reading import read
from tests.builders import a_conference, an_adoption, an_entry

DECIDED = an_entry("decision-taken", date(2012, 6, 1), start="2013-05-06", end="2013-05-08", country="GH", city="Accra")
ON = date(2013, 1, 10)
HEAD = {
    "en": "Resolution adopted by the General Assembly on 10 January 2013\n\n67/997. Rural roads\n\n",
    "fr": "Résolution adoptée par l'Assemblée générale le 10 janvier 2013\n\n67/997. Routes rurales\n\nL'Assemblée générale,\n\n",
    "es": "Resolución aprobada por la Asamblea General el 10 de enero de 2013\n\n67/997. Caminos rurales\n\nLa Asamblea General,\n\n",
}
DAYS = (
    "1. Decides that the high-level conference on rural roads shall be held in Nairobi, Kenya, from 3 to 5 March 2014;"
)
DAYS_FR = "1. Décide que la conférence de haut niveau sur les routes rurales se tiendra à Nairobi du 3 au 5 mars 2014;"
DAYS_ES = "1. Decide que la conferencia de alto nivel sobre los caminos rurales se celebre en Nairobi del 3 al 5 de marzo de 2014;"


def amended(text, *entries, language="en", **options):
    conference = a_conference(*entries)
    return amendment_of(conference, read(HEAD[language] + text), **options), conference


def told(found):
    return [(fact.kind, fact.data) for fact in found.facts]


def test_a_later_resolution_with_days_is_the_decision_where_none_was_taken():
    found, _ = amended(DAYS)
    assert told(found) == [
        ("decision-taken", {
            "start": "2014-03-03", "end": "2014-03-05", "country": "KE", "city": "Nairobi",
            "acknowledge": ["dates-outside-window", "host-not-offered"],
        }),
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [("en", DAYS), ("fr", DAYS_FR), ("es", DAYS_ES)])
def test_after_a_decision_it_changes_dates_and_venue_in_whatever_language(language, text):
    found, _ = amended(text, DECIDED, language=language, sure=language != "en")
    assert found.kinds == ("dates-changed", "venue-changed")
    assert found.facts[1].data == {"country": "KE", "city": "Nairobi"}


def test_each_difference_shows_what_stands_what_would_be_and_the_words():
    found = {each.field: each for each in amended(DAYS, DECIDED)[0].differences}
    assert (found["opening"].stands, found["opening"].says) == ("2013-05-06", "2014-03-03")
    assert "3 to 5 March 2014" in found["opening"].words
    assert (found["host.country"].stands, found["host.country"].says) == ("GH", "KE")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1. Decides not to convene the high-level conference on rural roads;"),
        ("en", "1. Decides that the high-level conference on rural roads shall not be held;"),
        ("en", "1. Decides to cancel the high-level conference on rural roads mandated in its resolution 66/999;"),
        ("fr", "1. Décide d'annuler la conférence de haut niveau prévue dans sa résolution 66/999;"),
        ("fr", "1. Décide que la conférence prévue dans la résolution 66/999 n'aura pas lieu;"),
        ("es", "1. Decide cancelar la conferencia de alto nivel convocada en su resolución 66/999;"),
        ("es", "1. Decide no celebrar la conferencia prevista en su resolución 66/999;"),
    ],
)
def test_a_text_that_decides_not_to_hold_the_event_cancels_it(language, text):
    found, conference = amended(text, DECIDED, language=language)
    assert told(found) == [("conference-cancelled", {})]
    (entry,) = found.entries(ON, actor="GA", symbol="A/RES/67/997", reason="no venue")
    assert (entry.data, entry.conference) == ({"symbol": "A/RES/67/997", "reason": "no venue"}, conference.id)


@pytest.mark.parametrize(
    "text",
    [
        "1. Decides not to cancel the high-level conference on rural roads;",
        "1. Decides to cancel the high-level conference on mountain rivers;",
        "1. Takes note of the report on the cancellation of debts;",
    ],
)
def test_what_cancels_something_else_or_nothing_cancels_nothing(text):
    assert amended(text, DECIDED)[0].kinds == ()


def test_further_consultations_with_another_session_to_decide_renew_the_mandate():
    text = (
        "1. Recalls its decision in resolution 66/999, and requests its President to entrust the President of the "
        "Committee on Roads with further consultations, so that the General Assembly may take a decision at its "
        "sixty-seventh session on the date of the conference;"
    )
    found, conference = amended(text)
    assert told(found) == [("mandate-renewed", {"decide_by": "2013-09-16"})]
    assert conference.decide_by == date(2012, 9, 17)


def test_a_postponement_without_days_sets_the_decided_days_aside_and_asks_for_others():
    text = "1. Decides to postpone the high-level conference on rural roads to the first half of 2014;"
    found, conference = amended(text, DECIDED)
    assert found.kinds == ("mandate-renewed",)
    entries = found.entries(ON, actor="GA", symbol="A/RES/67/997")
    after = a_conference(DECIDED, *entries)
    assert (after.stage, after.opening, after.decided) == ("decision", None, None)
    assert (after.window.earliest, after.window.latest) == (date(2014, 1, 1), date(2014, 6, 30))
    assert after.venue == conference.venue
    again = a_conference(
        DECIDED, *entries, an_entry("decision-taken", date(2013, 2, 1), start="2014-03-03", end="2014-03-05")
    )
    assert (again.stage, again.opening) == ("hosting", date(2014, 3, 3))


def test_a_renewal_that_keeps_the_decided_days_in_its_window_leaves_them():
    after = a_conference(DECIDED, an_entry("mandate-renewed", ON, symbol="A/RES/67/1", latest="2013-12-31"))
    assert (after.stage, after.opening) == ("hosting", date(2013, 5, 6))


def test_the_place_that_the_event_leaves_is_not_taken_for_the_new_one():
    found, _ = amended(
        "1. Decides that the high-level conference on rural roads, which was to be held in Accra, shall be held in Geneva;",
        DECIDED,
    )
    assert told(found) == [("venue-changed", {"country": "CH", "city": "Geneva"})]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1. Takes note of the report on rural roads;", "neither convenes nor names"),
        ("1. Decides to convene a high-level conference on mountain rivers in Quito from 3 to 5 March 2014;", "another event"),
        (DAYS.replace("3 to 5 March 2014", "6 to 8 May 2013").replace("Nairobi, Kenya", "Accra, Ghana"), "stands already"),
    ],
    ids=["nothing", "another event", "the same again"],
)  # fmt: skip
def test_a_text_that_changes_nothing_says_why(text, why):
    found, _ = amended(text, DECIDED)
    assert (found.facts, found.differences) == ((), ())
    assert why in found.why_not


def test_a_text_on_another_conference_that_is_known_is_told_with_its_name():
    event = {"type": "high_level_conference", "name": "high-level conference on rural roads and bridges"}
    other = fold([an_adoption("a-res-66-998-2", {"event": event})])
    found, _ = amended(DAYS.replace("rural roads", "rural roads and bridges"), DECIDED, others=(other,))
    assert "a-res-66-998-2" in found.why_not
