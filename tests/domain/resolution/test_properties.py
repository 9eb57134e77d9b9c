"""Laws of reading: it never raises, every value can be traced, time grows with the text."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.resolution.dates import read_window
from domain.resolution.languages import LANGUAGES, words_of
from domain.resolution.reading import read
from tests.domain.resolution.labels import day, paragraphs

WORDS = sorted(
    {
        word.strip("?*|=")
        for language in LANGUAGES
        for category in ("act", "convene", "event", "by", "month", "ord", "sess", "never", "offer", "anniversary")
        for phrase in words_of(language).TABLE[category].replace("\n", ";").split(";")
        for word in phrase.partition("=")[0].replace("|", " ").split()
    }
    | {
        "1.",
        "2009",
        "13",
        ";",
        ",",
        "(",
        ")",
        "¹",
        "\n",
        "\n\n",
        "A/RES/62/209",
        "62/209.",
        "第",
        "2009年",
        "-",
        "/",
        "Annex",
    }
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS, language=st.sampled_from((*LANGUAGES, None)))
def test_reading_never_raises_on_any_string(text, language):
    assert read(text, language=language, adopted=day("2012-02-29")).text == text


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS, language=st.sampled_from((*LANGUAGES, None)))
def test_reading_never_raises_on_ten_thousand_strings(text, language):
    assert read(text, language=language).text == text


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_a_window_never_raises_on_any_string(text, language):
    assert read_window(text, language, day("2024-02-29")).expression == text


@pytest.mark.parametrize("row", [row for row in paragraphs() if row["convenes"]], ids=lambda row: row["id"])
def test_cutting_the_text_at_a_span_and_reading_the_cut_gives_the_same_value(row):
    reading = read(row["text"], language=row["lang"])
    for mandate in reading.mandates:
        if "window" in mandate.spans and mandate.window.kind != "session":
            start, end = mandate.spans["window"]
            cut = read_window(row["text"][start:end], row["lang"])
            assert (cut.earliest, cut.latest) == (mandate.window.earliest, mandate.window.latest)
        start, end = mandate.spans["event"]
        assert mandate.event.name.split()[0] in row["text"][start:end]


QUICK = ("(", "no later than ", "decides to convene a conference in 2009, ", "¹ ", "anniversary of the ")
SLOW = (
    "1 and ",
    "12/",
    "1.\n",
    "(a) \n",
    "第",
    "first ",
    "decides to hold a meeting in Geneva and ",
    "; 1. ",
    "[",
    "its sixty-second session and ",
)


def seconds(pattern, size):
    text = (pattern * (size // len(pattern) + 1))[:size]
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


@pytest.mark.parametrize("pattern", [*QUICK, *(pytest.param(one, marks=pytest.mark.long) for one in SLOW)])
def test_a_hostile_text_of_100_kb_takes_time_in_proportion(pattern):
    seconds(pattern, 1000)

    assert seconds(pattern, 100_000) < 25 * seconds(pattern, 10_000) + 0.5


def test_the_name_of_an_event_is_where_its_span_says():
    reading = read("1. Decides to hold the World Summit on Water in Rabat in 2031;")

    start, end = reading.mandates[0].spans["event"]
    assert reading.text[start:end] == "World Summit on Water"
