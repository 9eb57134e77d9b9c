"""Relative times: by when something is asked, counted from a moment of an event."""

from datetime import date

import pytest

from domain.mandates.obligation import Obligation
from domain.resolution.reading import read

OPENING = date(2028, 10, 2)
CLOSING = date(2028, 10, 6)
CASES = [
    ("en", "Requests the regional commissions to report not later than ninety days before the opening of the Conference;",
     "opening", (None, date(2028, 7, 4))),
    ("en", "Requests the Secretary-General to issue the agenda at least six weeks before the Conference;",
     "opening", (None, date(2028, 8, 21))),
    ("en", "Requests the host to sign the agreement no later than six months before the Conference;",
     "opening", (None, date(2028, 4, 2))),
    ("en", "Requests the Secretary-General to report within three months of the closing of the Conference;",
     "closing", (date(2028, 10, 6), date(2029, 1, 6))),
    ("en", "Invites States to name their delegates before the opening of the Conference;",
     "opening", (None, date(2028, 10, 1))),
    ("fr", "Prie le Secrétaire général de publier le programme au moins six semaines avant l'ouverture de la Conférence ;",
     "opening", (None, date(2028, 8, 21))),
    ("fr", "Prie le Secrétaire général de faire rapport dans les trois mois suivant la clôture de la Conférence ;",
     "closing", (date(2028, 10, 6), date(2029, 1, 6))),
    ("es", "Pide al Secretario General que informe a más tardar 60 días antes de la Conferencia;",
     "opening", (None, date(2028, 8, 3))),
]  # fmt: skip


def the_obligation(text: str, language: str) -> Obligation:
    return read(f"7. {text}", language=language, adopted=date(2026, 11, 24)).obligations[0]


@pytest.mark.parametrize(("language", "text", "anchor", "days"), CASES)
def test_a_time_counted_from_the_event_has_days_once_the_event_has_them(language, text, anchor, days):
    relative = the_obligation(text, language).relative

    assert relative is not None
    assert (relative.anchor, relative.around(OPENING if anchor == "opening" else CLOSING)) == (anchor, days)


def test_a_time_before_a_session_of_the_preparatory_committee_counts_from_that_session():
    relative = the_obligation(
        "Requests the secretariat to submit a note to the preparatory committee at least six weeks before its first "
        "substantive meeting;",
        "en",
    ).relative

    assert relative is not None
    assert (relative.anchor, relative.of) == ("preparatory-session", "its first substantive meeting")


@pytest.mark.parametrize(
    "text",
    [
        "Requests the Secretary-General to report within six months;",
        "Requests the Secretary-General to report by 1 March 2028;",
        "Requests the secretariat to hold a workshop of two days;",
    ],
)
def test_a_time_counted_from_nothing_of_an_event_is_no_relative_one(text):
    assert the_obligation(text, "en").relative is None
