"""Windows that a paragraph gives by two times, and places that no table holds."""

from datetime import date

import pytest

from domain.resolution.reading import read

OPENS_AND_CLOSES = (
    ("en", "2. Decides that the conference shall open on 3 May 2031 in Geneva and shall close on 14 May 2031;"),
    ("fr", "2. Décide que la conférence s'ouvrira le 3 mai 2031 à Genève et s'achèvera le 14 mai 2031 ;"),
    (
        "es",
        "2. Decide que la conferencia se inaugure el 3 de mayo de 2031 en Ginebra y concluya el 14 de mayo de 2031;",
    ),
    ("ru", "2. постановляет, что конференция откроется 3 мая 2031 года в Женеве и завершится 14 мая 2031 года;"),
)
TWO_DAYS = (
    ("en", "2. Decides to hold the conference on 3 May 2031 in the morning and on 4 May 2031 in the afternoon;"),
    ("fr", "2. Décide de tenir la conférence le 3 mai 2031 au matin et le 4 mai 2031 dans l'après-midi ;"),
    ("es", "2. Decide celebrar la conferencia el 3 de mayo de 2031 por la mañana y el 4 de mayo de 2031 por la tarde;"),
    ("ru", "2. постановляет провести конференцию 3 мая 2031 года в первой половине дня и 4 мая 2031 года;"),
)
NOT_BEFORE_NOT_AFTER = (
    ("en", "2. Decides to hold the conference not before May 2031 and not later than July 2031;"),
    ("fr", "2. Décide de tenir la conférence au plus tôt en mai 2031 et au plus tard en juillet 2031 ;"),
    ("es", "2. Decide celebrar la conferencia no antes de mayo de 2031 y a más tardar en julio de 2031;"),
)


@pytest.mark.parametrize(("language", "text"), OPENS_AND_CLOSES)
def test_an_event_that_opens_on_one_day_and_closes_on_another_lasts_from_the_one_to_the_other(
    language: str, text: str
) -> None:
    (mandate,) = read(text, language=language).mandates
    assert (mandate.window.earliest, mandate.window.latest) == (date(2031, 5, 3), date(2031, 5, 14))


@pytest.mark.parametrize(("language", "text"), TWO_DAYS)
def test_two_days_that_are_each_named_whole_are_one_window(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert (mandate.window.earliest, mandate.window.latest) == (date(2031, 5, 3), date(2031, 5, 4))


@pytest.mark.parametrize(("language", "text"), NOT_BEFORE_NOT_AFTER)
def test_a_first_and_a_last_bound_are_one_window(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert (mandate.window.earliest, mandate.window.latest) == (date(2031, 5, 1), date(2031, 7, 31))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2. Decides to hold the conference in Otjiwarongo, Namibia, in May 2031;"),
        ("fr", "2. Décide de tenir la conférence à Otjiwarongo (Namibie) en mai 2031 ;"),
        ("es", "2. Decide celebrar la conferencia en Otjiwarongo (Namibia) en mayo de 2031;"),
        ("ru", "2. постановляет провести конференцию в Очиваронго (Намибия) в мае 2031 года;"),
    ],
)
def test_a_city_that_no_table_holds_is_read_by_the_country_beside_it(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    (host,) = mandate.hosts
    assert host.country == "NA"
    assert host.city in ("Otjiwarongo", "Очиваронго")


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("ru", "4. принимает предложение Грузии провести в Батуми в 2031 году Конференцию министров «Вода для всех»;", "«Вода для всех»"),
        ("fr", "4. Décide de convoquer en 2031 la Conférence des ministres « De l'eau pour tous » ;", "« De l'eau pour tous »"),
        ("es", "4. Decide convocar en 2031 la Conferencia de Ministros «Agua para Todos»;", "«Agua para Todos»"),
        ("en", "4. Decides to convene in 2031 the Conference of Ministers “Water for All”;", "“Water for All”"),
    ],
)  # fmt: skip
def test_a_title_in_quotation_marks_belongs_to_the_name(language: str, text: str, title: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.event.name.endswith(title)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "7. Decides that the first session of the working group shall be held in May 2031;", "first session of the working group"),
        ("fr", "7. Décide que la première session de ce groupe se tiendra en mai 2031 ;", "première session de ce groupe"),
        ("es", "7. Decide que el tercer período de sesiones del Foro Mundial se celebre en mayo de 2031;", "tercer período de sesiones del Foro Mundial"),
    ],
)  # fmt: skip
def test_a_session_is_named_with_its_body(language: str, text: str, name: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.event.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "7. Accepts with gratitude the offer of the Government of Chile to host in Santiago, from 2 to 13 December 2030, the ninth session of the Conference of the Parties;"),
        ("fr", "7. Accepte avec gratitude l'offre du Gouvernement chilien d'accueillir à Santiago, du 2 au 13 décembre 2030, la neuvième session de la Conférence des Parties ;"),
        ("es", "7. Acepta con gratitud el ofrecimiento del Gobierno de Chile de acoger en Santiago, del 2 al 13 de diciembre de 2030, el noveno período de sesiones de la Conferencia de las Partes;"),
        ("ru", "7. с признательностью принимает предложение правительства Чили принять у себя в Сантьяго 2–13 декабря 2030 года девятую сессию Конференции сторон;"),
        ("zh", "7. 感激地接受智利政府关于2030年12月2日至13日在圣地亚哥主办缔约方大会第九届会议的提议；"),
    ],
)  # fmt: skip
def test_an_accepted_offer_may_name_place_and_time_before_the_event(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert (mandate.window.earliest, mandate.window.latest) == (date(2030, 12, 2), date(2030, 12, 13))
    assert [(host.country, host.city, host.status) for host in mandate.hosts] == [("CL", "Santiago", "accepted")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "4. Decides to postpone the 2030 Ocean Conference to a date to be decided, no later than 30 June 2031;"),
        ("fr", "4. Décide de reporter la Conférence sur les océans de 2030 à une date ultérieure, au plus tard le 30 juin 2031 ;"),
        ("es", "4. Decide aplazar la Conferencia sobre los Océanos hasta una fecha que se determinará, a más tardar el 30 de junio de 2031;"),
        ("ru", "4. постановляет отложить проведение Конференции по океану на более поздний срок, но не позднее 30 июня 2031 года;"),
    ],
)  # fmt: skip
def test_a_date_to_be_decided_with_a_last_day_has_that_last_day(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert (mandate.window.earliest, mandate.window.latest) == (None, date(2031, 6, 30))
