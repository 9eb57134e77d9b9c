"""Sub-paragraphs: one obligation for each item that an act asks, with its own day."""

from datetime import date

import pytest

from domain.resolution.reading import read

LISTS = [
    ("en", ("Requests the Secretary-General:\n\n(a) To prepare a document, to be made available by 31 January 2021;\n\n"
     "(b) To submit his views to the preparatory meeting;"), [date(2021, 1, 31), None]),
    ("en", ("Requests the Secretary-General: (1) to set targets by 2020; (2) to convene a meeting before the end of "
     "December 2021; and (3) to inform States;"), [date(2020, 12, 31), date(2021, 12, 31), None]),
    ("fr", ("Prie le Secrétaire général :\n\na) De désigner, avant la fin de 2020, un Secrétaire général de la "
     "conférence ;\n\nb) De faire rapport ;"), [date(2020, 12, 31), None]),
    ("es", ("Pide al Secretario General:\n\na) Que facilite los servicios necesarios;\n\nb) Que informe a más tardar el "
     "31 de julio de 2020;"), [None, date(2020, 7, 31)]),
    ("ru", ("просит Генерального секретаря:\n\nа) подготовить доклад не позднее 1 сентября 2020 года;\n\n"
     "б) распространить документы;"), [date(2020, 9, 1), None]),
    ("ar", ("تطلب إلى الأمين العام:\n\n(أ) أن يعد الوثائق في موعد أقصاه 1 تشرين الأول/أكتوبر 2020؛\n\n"
     "(ب) أن يبرم الاتفاق اللازم؛"), [date(2020, 10, 1), None]),
    ("zh", "请秘书长：\n\n(a) 编写文件，至迟于2020年1月31日提供；\n\n(b) 缔结协定；", [date(2020, 1, 31), None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "days"), LISTS)
def test_each_item_of_what_is_asked_is_an_obligation_of_whom_the_act_addresses_with_its_own_day(language, words, days):
    found = read(f"1. {words}", language=language, adopted=date(2018, 1, 10)).obligations

    assert [one.window.latest if one.window is not None else None for one in found] == days
    assert {(one.paragraph, one.addressee) for one in found} == {(1, "Secretary-General")}


def test_a_day_before_the_list_holds_for_each_item_that_names_none():
    words = "Requests the Secretary-General, by 31 March 2020: (a) To report; (b) To publish the report in May 2020;"

    found = read(f"1. {words}", adopted=date(2018, 1, 10)).obligations

    assert [one.window.latest for one in found if one.window is not None] == [date(2020, 3, 31), date(2020, 5, 31)]


def test_an_item_can_name_whom_it_addresses_where_the_act_names_nobody():
    found = read("1. Invites: (a) Member States to take part; (b) The World Bank to lend more;").obligations

    assert [one.addressee for one in found] == ["Member States", "World Bank"]


def test_what_is_decided_in_one_list_without_days_stays_one_line():
    (one,) = read("1. Decides that the Dialogue shall comprise: (a) An opening meeting; (b) A closing one;").obligations

    assert one.asks == "that the Dialogue shall comprise: (a) An opening meeting; (b) A closing one"


def test_a_letter_within_a_sentence_begins_no_item():
    words = "Requests the Secretary-General to recall paragraph 3 (a) of the report and paragraph 4 (b) of the annex;"

    assert len(read(f"1. {words}").obligations) == 1
