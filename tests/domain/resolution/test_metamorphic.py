"""What is read follows the words: another place, another time, another layout; and nothing else moves it."""

import textwrap
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reference.countries.declension import forms
from domain.resolution.reading import read
from tests.domain.resolution.labels import day
from tests.domain.resolution.test_places import names
from tests.domain.resolution.time.test_times import PERIODS, rows

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
SENTENCES = {
    "en": "1. Decides to convene a high-level conference on water in {place} {time};",
    "fr": "1. Décide de convoquer à {place}, {time}, une conférence de haut niveau sur l'eau ;",
    "es": "1. Decide convocar en {place}, {time}, una conferencia de alto nivel sobre el agua;",
    "ar": "1 - تقرر أن تعقد في {place} {time} مؤتمرا رفيع المستوى بشأن المياه؛",
    "zh": "1. 决定{time}在{place}召开一次关于水的高级别会议；",
    "ru": "1. постановляет провести в городе {place} {time} конференцию высокого уровня по водным ресурсам;",
}
RECALLS = {
    "en": "The General Assembly,\n\nRecalling the conference held in Oslo from 3 to 5 May 2001,\n\n",
    "fr": "L'Assemblée générale,\n\nRappelant la conférence tenue à Oslo du 3 au 5 mai 2001,\n\n",
    "es": "La Asamblea General,\n\nRecordando la conferencia celebrada en Oslo del 3 al 5 de mayo de 2001,\n\n",
    "ar": "إن الجمعية العامة،\n\nإذ تشير إلى المؤتمر المعقود في أوسلو في الفترة من 3 إلى 5 أيار/مايو 2001،\n\n",
    "zh": "大会，\n\n回顾2001年5月3日至5日在奥斯陆举行的会议，\n\n",
    "ru": "Генеральная Ассамблея,\n\nссылаясь на конференцию, состоявшуюся в Осло 3–5 мая 2001 года,\n\n",
}
OFFERS = {
    "en": "1. Accepts with appreciation the offer of the Government of {place} to host the conference in 2031;",
    "fr": "1. Accepte avec reconnaissance l'offre faite par le Gouvernement de {place} d'accueillir la conférence en 2031 ;",
    "es": "1. Acepta con agradecimiento el ofrecimiento del Gobierno de {place} de acoger la conferencia en 2031;",
    "ar": "1 - تقبل مع التقدير عرض حكومة {place} استضافة المؤتمر في عام 2031؛",
    "zh": "1. 感激地接受{place}政府关于在2031年主办会议的提议；",
    "ru": "1. с признательностью принимает предложение правительства {place} провести у себя конференцию в 2031 году;",
}
ADOPTED = day("2010-12-20")


def values(text: str, language: str) -> tuple[object, ...]:
    reading = read(text, language=language, adopted=ADOPTED)
    (mandate,) = reading.mandates
    window = mandate.window
    hosts = tuple((host.country, host.city, host.status) for host in mandate.hosts)
    return mandate.event.type, "".join(mandate.event.name.split()), window.earliest, window.latest, hosts


def cities(language: str) -> st.SearchStrategy[tuple[str, str]]:
    return st.sampled_from([(value, name) for value, name in names(language, "CITIES") if name[:1] != "?"])


def times(language: str) -> st.SearchStrategy[dict[str, str]]:
    return st.sampled_from([row for row in rows("forms.tsv") if row["lang"] == language])


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_another_city_and_another_time_give_another_host_and_another_window(language: str, data: st.DataObject) -> None:
    value, name = data.draw(cities(language))
    time = data.draw(times(language))
    text = SENTENCES[language].format(place=name, time=time["locative"])

    kind, _, earliest, latest, hosts = values(text, language)

    assert (str(earliest), str(latest)) == PERIODS[time["period"]]
    assert hosts == ((value.partition(" ")[0], value.partition(" ")[2], None),)
    assert kind == ("high_level_meeting" if language == "zh" else "high_level_conference")


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_another_government_that_offers_is_another_host(language: str, data: st.DataObject) -> None:
    code, name = data.draw(st.sampled_from([pair for pair in names(language, "COUNTRIES") if "?" not in pair[1]]))
    if language == "ru":
        name = " ".join(data.draw(st.sampled_from(word.split("|"))) for word in forms(name))

    assert values(OFFERS[language].format(place=name), language)[-1] == ((code, None, "accepted"),)


WRITTEN = {
    "wrapped lines": lambda text: textwrap.fill(text, 40),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "smart apostrophes": lambda text: text.replace("'", "\u2019"),
    "emphasis": lambda text: text.replace("ecide", "ecide*").replace("1. D", "1. *D"),
    "right-to-left marks": lambda text: text.replace("2031", "\u200f2031\u200e"),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", WRITTEN)
def test_the_way_in_which_a_text_is_written_moves_nothing(language: str, written: str) -> None:
    place = {"ar": "جنيف", "zh": "日内瓦", "ru": "Женева", "fr": "Genève", "es": "Ginebra"}.get(language, "Geneva")
    time = next(r["locative"] for r in rows("forms.tsv") if r["lang"] == language and r["period"] == "h1")
    text = SENTENCES[language].format(place=place, time=time)

    assert values(WRITTEN[written](text), language)[2:] == values(text, language)[2:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recalled_conference_in_the_preamble_moves_nothing(language: str) -> None:
    place = {"ar": "جنيف", "zh": "日内瓦", "ru": "Женева", "fr": "Genève", "es": "Ginebra"}.get(language, "Geneva")
    time = next(r["locative"] for r in rows("forms.tsv") if r["lang"] == language and r["period"] == "month")
    text = SENTENCES[language].format(place=place, time=time)

    assert values(RECALLS[language] + text, language) == values(text, language)
