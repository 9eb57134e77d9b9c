"""Heads and tails of documents: who speaks, symbol, title, meeting, and where the operative part ends."""

from datetime import date

import pytest

from domain.resolution.reading import read

BODY = "\n\n1. Notes the report;\n\n2. Decides to remain seized of the matter.\n\n"


@pytest.mark.parametrize(
    ("head", "symbol", "title"),
    [
        (
            ("Human Rights Council\n\nResolution adopted by the Human Rights Council on 6 April 2022\n\n"
            "49/30. Rights of the sea\n\nThe Human Rights Council,"),
            "A/HRC/RES/49/30",
            "Rights of the sea",
        ),
        (
            ("Resolución aprobada por la Asamblea General el 6 de abril de 2022\n\n76/290. Derechos del mar\n\n"
            "La Asamblea General,\n\nRecordando la resolución 49/3 del Consejo de Derechos Humanos,"),
            "A/RES/76/290",
            "Derechos del mar",
        ),
        ("Decision 9/CP.25\n\nPlaces of later sessions\n\nThe Conference of the Parties,", "Decision 9/CP.25",
         "Places of later sessions"),
        (("SEVENTIETH WORLD HEALTH ASSEMBLY      WHA70.99\n\nAgenda item 12.4\n\nClean hands\n\nThe Seventieth "
         "World Health Assembly,"), "WHA70.99", "Clean hands"),
        (("E/2004/INF/2/Add.2\n\nResolución 2004/77 del Consejo Económico y Social\n\nPreparativos de la cumbre\n\n"
         "El Consejo Económico y Social,"), "E/RES/2004/77", "Preparativos de la cumbre"),
        (("Economic and Social Council resolution 2013/99\n\nPreparations for the summit\n\nThe Economic and Social "
         "Council,"), "E/RES/2013/99", "Preparations for the summit"),
        ("الجمعية العامة\n\n71/301 - مياه البحر\n\nإن الجمعية العامة،", "A/RES/71/301", "مياه البحر"),
    ],
)  # fmt: skip
def test_a_text_has_the_symbol_of_the_body_that_speaks_in_it_and_its_own_title(head, symbol, title):
    found = read(head + BODY).resolution

    assert (found.symbol, found.title) == (symbol, title)


ACTS = {
    "en": ("1. Takes note of the report;", "2. Decides to remain seized of the matter."),
    "fr": ("1. Prend note du rapport;", "2. Décide de rester saisie de la question."),
    "ru": ("1. принимает к сведению доклад;", "2. постановляет продолжить рассмотрение вопроса."),
    "ar": ("1 - تحيط علما بالتقرير؛", "2 - تقرر أن تبقي المسألة قيد نظرها."),
    "zh": ("1. 注意到报告；", "2. 决定继续处理此案。"),
}


@pytest.mark.parametrize(
    ("language", "tail", "meeting", "day"),
    [
        ("en", "81st plenary meeting\n3 May 2022", 81, date(2022, 5, 3)),
        ("en", "40th meeting\n\n12 October 2023\n\n[Adopted without a vote.]", 40, date(2023, 10, 12)),
        ("fr", "69e séance plénière\n20 décembre 2010", 69, date(2010, 12, 20)),
        ("ru", "62-е пленарное заседание,\n20 декабря 2018 года", 62, date(2018, 12, 20)),
        ("ar", "الجلسة العامة 76\n24 كانون الأول/ديسمبر 2017", 76, date(2017, 12, 24)),
        ("zh", "第62次全体会议\n2018年12月20日", 62, date(2018, 12, 20)),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_meeting_closes_the_last_paragraph_and_is_none_itself(language, tail, meeting, day, gap):
    first, last = ACTS[language]
    reading = read(f"65/1. A title\n\nThe General Assembly,\n\n{first}\n\n{last}{gap}{tail}\n", language=language)

    assert [one.paragraph for one in reading.obligations] == [1, 2]
    assert reading.obligations[-1].window is None
    assert (reading.resolution.meeting, reading.resolution.adopted) == (meeting, day)


def test_paragraphs_of_an_annex_are_no_obligations_of_the_resolution():
    text = "1. Adopts the rules;\n\n2. Requests the Secretary-General to apply them.\n\n" + " " * 40 + "Annex\n"
    reading = read(text + "   Rules\n\n1. Each State sends a delegation.\n\n2. A committee is named.\n")

    assert [one.paragraph for one in reading.obligations] == [1, 2]


def test_a_number_in_a_text_of_the_human_rights_council_is_its_own_unless_the_assembly_or_the_year_says_other():
    head = "Human Rights Council\n\n54/1. A title\n\nThe Human Rights Council,\n\nRecalling its resolution 51/7, "
    head += "General Assembly resolution 41/128, and resolution 53/144 of 9 December 1998,"
    cited = read(head + BODY).resolution.references

    assert cited == ("A/HRC/RES/51/7", "A/RES/41/128", "A/RES/53/144")


@pytest.mark.parametrize(
    ("enacting", "body"),
    [
        ("El Consejo Económico y Social,", "Economic and Social Council"),
        ("Le Conseil économique et social,", "Economic and Social Council"),
        ("Экономический и Социальный Совет,", "Economic and Social Council"),
        ("世界卫生大会，", "World Health Assembly"),
        ("大会，", "General Assembly"),
        ("La Conférence des Parties,", "Conference of the Parties"),
    ],
)
def test_who_speaks_is_the_body_of_the_line_that_says_so_whatever_the_preamble_recalls(enacting, body):
    acts = {"E": "Decide convocar una cumbre en 2031", "L": "Décide de convoquer un sommet en 2031"}
    other = {"Э": "постановляет созвать саммит в 2031 году"}
    act = {**acts, **other}.get(enacting[0], "决定于2031年召开首脑会议")
    reading = read(f"{enacting}\n\nRecalling General Assembly resolution 58/240,\n\n1. {act};\n\n2. {act};\n")

    assert reading.mandates[0].convened_by == body


def test_the_letter_of_an_item_is_kept_where_no_comma_stands_before_it():
    head = "Генеральная Ассамблея\n\nПункт 21 b повестки дня\n\n66/246. Конференция\n\nГенеральная Ассамблея,"

    assert read(f"{head}\n\n1. принимает к сведению доклад;\n").resolution.agenda_item == "21 b"


def test_a_text_with_a_letter_does_not_cite_itself_without_it():
    head = "A/RES/73/284 B\n\n73/284 B. Drylands\n\nThe General Assembly,\n\nRecalling its resolution 73/284 A,"

    assert read(head + BODY).resolution.references == ("A/RES/73/284 A",)
