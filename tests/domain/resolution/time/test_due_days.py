"""Due days of obligations: the nearer of two times, and no day from a time that counts from what is still to come."""

from datetime import date

import pytest

from domain.resolution.reading import read

ADOPTED = date(2018, 1, 10)
FROM_THE_EVENT = [
    ("en", ("Requests the Secretary-General to conclude, not later than six months before the opening of the Conference,"
     " an agreement;")),
    ("en", "Requests the Secretary-General to report six months after the close of the Conference;"),
    ("fr", ("Prie le Secrétaire général de convoquer une réunion dans les six mois qui suivront la clôture de la "
     "Conférence;")),
    ("es", ("Pide al Secretario General que concierte, a más tardar tres meses antes de la apertura de la Cumbre, un "
     "acuerdo;")),
    ("ru", "просит Генерального секретаря распространить документы за шесть недель до открытия Конференции;"),
    ("ar", "تطلب إلى الأمين العام أن يعمم الوثائق قبل ستة أسابيع من افتتاح المؤتمر؛"),
    ("zh", "请秘书长编写背景文件，至迟于会议开幕六周前提供；"),
]  # fmt: skip
FROM_THE_ADOPTION = [
    ("en", "Requests the Secretary-General to report within six months of the adoption of the present resolution;"),
    ("en", "Requests the Secretary-General to report within six months;"),
    ("fr", "Prie le Secrétaire général de faire rapport dans les six mois;"),
    ("fr", ("Prie le Secrétaire général de faire rapport dans les six mois qui suivront l'adoption de la présente "
     "résolution;")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), FROM_THE_EVENT)
def test_what_is_due_so_long_before_or_after_the_event_has_no_day_counted_from_the_vote(language, words):
    (one,) = read(f"1. {words}", language=language, adopted=ADOPTED).obligations

    assert one.window is not None
    assert (one.window.kind, one.window.earliest, one.window.latest) == ("relative", None, None)


@pytest.mark.parametrize(("language", "words"), FROM_THE_ADOPTION)
def test_what_is_due_within_so_long_counts_from_the_vote_where_nothing_else_is_named(language, words):
    (one,) = read(f"1. {words}", language=language, adopted=ADOPTED).obligations

    assert one.window is not None
    assert one.window.latest == date(2018, 7, 10)


def test_the_first_two_days_of_an_event_are_no_due_day():
    words = "Decide que la serie de sesiones de alto nivel se celebre durante los dos primeros días;"

    (one,) = read(f"1. {words}", language="es", adopted=ADOPTED).obligations

    assert one.window is None


@pytest.mark.parametrize(
    ("language", "words", "session", "day"),
    [
        ("fr", "Décide d'arrêter, à sa soixante-treizième session, le 31 mars 2019 au plus tard, les décisions voulues;",
         73, date(2019, 3, 31)),
        ("en", ("Requests the President of the General Assembly at its seventy-third session to appoint two "
         "co-facilitators, not later than 31 March 2019;"), 73, date(2019, 3, 31)),
        ("es", ("Decide adoptar, en su septuagésimo tercer período de sesiones, a más tardar el 31 de marzo de 2019, las "
         "decisiones pertinentes;"), 73, date(2019, 3, 31)),
        ("en", ("Requests the Secretary-General to submit at its seventy-third session a report on the replies "
         "received by 31 March 2019;"), 73, date(2019, 9, 16)),
    ],
)  # fmt: skip
def test_a_day_within_the_session_that_the_same_act_names_is_when_it_is_due(language, words, session, day):
    (one,) = read(f"1. {words}", language=language, adopted=ADOPTED).obligations

    assert one.window is not None
    assert (one.session, one.window.latest) == (session, day)


def test_what_is_put_on_the_agenda_of_a_session_in_arabic_is_due_in_it():
    words = "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثالثة والسبعين بندا فرعيا؛"

    (one,) = read(f"1. {words}", language="ar", adopted=ADOPTED).obligations

    assert one.session == 73


def test_what_is_printed_around_a_page_is_no_reference_of_the_paragraph_that_it_cuts():
    text = (
        "A/RES/73/284\n\n73/284. Drylands\n\nThe General Assembly,\n\n1. Notes the report;\n\n2. Requests the "
        "Secretary-General to conclude consultations by May\n19-24322 (E)\n*1924322*      Please recycle\n\n\n"
        "A/RES/73/284              Drylands\n\n2020, in accordance with resolution 40/243;\n\n3. Remains seized.\n"
    )

    assert read(text).obligations[1].references == ("A/RES/40/243",)


def test_a_number_between_the_chinese_words_for_number_and_for_its_unit_is_a_resolution():
    text = "回顾其2022年12月14日第77/167号决议和2023年12月19日第57/270 B号决议，\n\n1. 请秘书长考虑第70/1号决议；"

    assert read(text, language="zh").resolution.references == ("A/RES/77/167", "A/RES/57/270 B", "A/RES/70/1")


def test_a_decision_taken_before_the_event_that_lies_far_ahead_is_no_doubt():
    words = (
        "Decides that a high-level review shall be convened during the seventy-eighth session of the General Assembly, "
        "its modalities to be decided by the Assembly at its seventy-seventh session;"
    )

    found = read(f"1. {words}", language="en", adopted=ADOPTED).findings

    assert "session-does-not-fit" not in {one.code for one in found}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Decides that the meeting, which was to be held from 6 to 10 October 2018, shall be postponed to the first "
         "quarter of 2019;")),
        ("en", "Decides to postpone to the first quarter of 2019 the meeting scheduled for 6 to 10 October 2018;"),
        ("fr", ("Décide que la réunion, qui devait avoir lieu du 6 au 10 octobre 2018, est reportée au premier trimestre "
         "de 2019 ;")),
        ("es", "Decide aplazar la reunión prevista del 6 al 10 de octubre de 2018 hasta el primer trimestre de 2019;"),
    ],
)  # fmt: skip
def test_what_is_put_off_is_due_when_it_is_put_off_to_not_when_it_was_to_be(language, words):
    (one,) = read(f"1. {words}", language=language, adopted=ADOPTED).obligations

    assert one.window is not None
    assert one.window.latest == date(2019, 3, 31)


def test_a_session_of_the_assembly_counts_where_another_body_asks_the_assembly():
    words = "Recommends to the General Assembly that it consider the outcome at its sixty-first session"
    text = f"The Economic and Social Council,\n\nRecalling its resolution 2002/33,\n\n1. {words};\n"

    (one,) = read(text, adopted=date(2004, 7, 23)).obligations

    assert (one.addressee, one.session) == ("General Assembly", 61)
