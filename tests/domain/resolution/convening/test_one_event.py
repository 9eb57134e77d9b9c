"""One event that several clauses and paragraphs speak of: named in full, counted once."""

from datetime import date

import pytest

from domain.resolution.reading import read

POINTS_BACK = (
    ("en", "1. Reaffirms its decision to convene a world conference on water, and decides that the conference shall be held in May 2031;", "world conference on water"),
    ("fr", "1. Réaffirme sa décision de convoquer une conférence mondiale sur l'eau, et décide que la conférence se tiendra en mai 2031 ;", "conférence mondiale sur l'eau"),
    ("es", "1. Reafirma su decisión de convocar una conferencia mundial sobre el agua, y decide que la conferencia se celebre en mayo de 2031;", "conferencia mundial sobre el agua"),
    ("ru", "1. подтверждает свое решение созвать всемирную конференцию по водным ресурсам и постановляет, что эта конференция состоится в мае 2031 года;", "всемирную конференцию по водным ресурсам"),
)  # fmt: skip

TWICE = (
    ("en", "1. Decides to hold the Fourth Congress on Water in Lima in 2031;\n\n2. Decides that the Congress shall be held from 3 to 7 June 2031;"),
    ("fr", "1. Décide de tenir le quatrième Congrès sur l'eau à Lima en 2031 ;\n\n2. Décide que la durée du Congrès sera de cinq jours et que le Congrès se tiendra du 3 au 7 juin 2031 ;"),
    ("es", "1. Decide celebrar el 14º Congreso sobre el Agua en Lima en 2031;\n\n2. Decide que el 14º Congreso se celebre del 3 al 7 de junio de 2031;"),
    ("ru", "1. постановляет провести четвертый Конгресс по водным ресурсам в Лиме в 2031 году;\n\n2. постановляет, что Конгресс состоится 3–7 июня 2031 года;"),
)  # fmt: skip

YEARS = (
    ("en", "1. Decides to hold the United Nations Conference of 2030 on Water in Lima in May 2031;", "United Nations Conference of 2030 on Water"),
    ("fr", "1. Décide de tenir la Conférence des Nations Unies de 2030 sur l'Eau à Lima en mai 2031 ;", "Conférence des Nations Unies de 2030 sur l'Eau"),
    ("es", "1. Decide celebrar la Conferencia de las Naciones Unidas de 2030 para Apoyar el Agua en Lima en mayo de 2031;", "Conferencia de las Naciones Unidas de 2030 para Apoyar el Agua"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), POINTS_BACK)
def test_an_event_pointed_back_to_has_the_name_that_it_was_given(language: str, text: str, name: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.event.name == name


@pytest.mark.parametrize(("language", "text"), TWICE)
def test_one_event_in_two_paragraphs_is_one_mandate(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.window.latest is not None
    assert mandate.window.latest.isoformat() == "2031-06-07"
    assert [host.city for host in mandate.hosts] == ["Lima"]


@pytest.mark.parametrize(("language", "text", "name"), YEARS)
def test_a_year_within_a_name_is_no_window(language: str, text: str, name: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.event.name == name
    assert mandate.window.latest is not None
    assert mandate.window.latest.isoformat() == "2031-05-31"


@pytest.mark.parametrize(
    ("named", "offer"),
    [
        ("Decides to convene a Summit of Deltas in 2031;", "Accepts the offer of Kenya to host the conference;"),
        (
            "Decides to convene an International Meeting on Deltas in 2031;",
            "Welcomes the offer of Kenya to host the event;",
        ),
        ("Decides to convene a special Forum on Deltas in 2031;", "Accepts the offer of Kenya to host the meeting;"),
        ("Décide de convoquer un Sommet des deltas en 2031 ;", "Accepte l’offre du Kenya d’accueillir la conférence ;"),
    ],
)
def test_the_conference_is_the_one_event_that_the_text_names_whatever_it_calls_it(named, offer):
    reading = read(f"1. {named}\n\n2. {offer}\n", adopted=date(2029, 12, 18))

    assert [mandate.paragraph for mandate in reading.mandates] == [1]
    assert [host.country for host in reading.mandates[0].hosts] == ["KE"]


def test_the_conference_is_no_other_of_two_events_that_the_text_names():
    text = (
        "1. Decides to convene a Summit of Deltas in 2031;\n\n2. Also decides to convene a workshop on silt in 2030;\n\n"
        "3. Accepts the offer of Kenya to host the conference;\n"
    )
    reading = read(text, adopted=date(2029, 12, 18))

    assert [host.country for mandate in reading.mandates[:2] for host in mandate.hosts] == []
