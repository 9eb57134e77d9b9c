"""Settling: marks of notes, struck-out words and stops of abbreviations mean the same to no rule: nothing."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from itertools import chain

import pytest

from domain.resolution.reading import read
from domain.resolution.text.settling import settled
from domain.resolution.text.tokens import tokens
from domain.resolution.time.dates import read_window
from tests.domain.resolution.labels import day, paragraphs

SETS = [f"paragraphs-unseen-{letter}.jsonl" for letter in "abcdefghij"]
LATIN = ("en", "fr", "es")
SHORT = {
    "en": {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.",
           "November": "Nov.", "December": "Dec."},
    "fr": {"janvier": "janv.", "février": "févr.", "avril": "avr.", "juillet": "juil.", "septembre": "sept.",
           "octobre": "oct.", "novembre": "nov.", "décembre": "déc."},
    "es": {"enero": "ene.", "febrero": "feb.", "abril": "abr.", "agosto": "ago.", "septiembre": "sept.",
           "octubre": "oct.", "noviembre": "nov.", "diciembre": "dic."},
}  # fmt: skip


def shortened(text: str, lang: str) -> str:
    for whole, short in SHORT[lang].items():
        text = re.sub(rf"\b{whole}\b(?= (?:de )?\d{{4}})", short, text)
    return text


def marked(mark: str) -> Callable[[str, str], str]:
    return lambda text, _: re.sub(r"(?<=[a-zà-ÿ]{4}),(?= )", f",{mark}", text)


def struck(opening: str, closing: str) -> Callable[[str, str], str]:
    return lambda text, _: re.sub(r"(?= (?:19|20)\d\d\b)", f" {opening}3 1998{closing}", text)


CHANGES: dict[str, Callable[[str, str], str]] = {
    "raised-mark": marked("³"),
    "plain-mark": marked("12"),
    "markdown-mark": marked("[^4]"),
    "mark-in-a-tag": marked("<sup>4</sup>"),
    "short-months": shortened,
    "struck-in-markdown": struck("~~", "~~"),
    "struck-in-a-page": struck("<del>", "</del>"),
    "wide-spaces": lambda text, _: text.replace(" ", "  "),
    "fixed-spaces": lambda text, _: re.sub(r" (?=\d)", "\u00a0", text),
    "no-width": lambda text, _: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u200b", text),
    "stops": lambda text, lang: text.replace(
        ", ", {"en": ", cf. art. 5, ", "fr": ", cf. art. 5, ", "es": ", cf. art. 5, "}[lang], 1
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_no_reader_takes_for_words_changes_no_reading(change: str) -> None:
    kept: Counter[bool] = Counter()
    for row in chain.from_iterable(map(paragraphs, SETS)):
        changed = CHANGES[change](row["text"], row["lang"]) if row["lang"] in LATIN else row["text"]
        if changed == row["text"]:
            continue
        was, now = (core(text, row) for text in (row["text"], changed))
        kept[was == now] += 1

    assert kept.total() > 80
    assert kept[False] <= (kept.total() * 0.015 if change == "stops" else 0)


def core(text: str, row: dict) -> tuple:
    reading = read(text, language=row["lang"], adopted=day(row["adopted"]))
    return tuple(
        (one.window.earliest, one.window.latest, tuple((host.country, host.city) for host in one.hosts))
        for one in reading.mandates
    )


@pytest.mark.parametrize(
    ("words", "language", "seen"),
    [
        ("art. 5 of the statute", "en", ["art", "5", "of", "the", "statute"]),
        ("Washington, D.C., in May", "en", ["washington", ",", "d", "c", ",", "in", "may"]),
        ("at 10 a.m. on Monday", "en", ["at", "10", "a", "m", "on", "monday"]),
        ("an in-session workshop", "en", ["an", "insession", "workshop"]),
        ("of 10 October 19904 and", "en", ["of", "10", "october", "1990", "and"]),
        ("St. John's", "en", ["saint", "john", "s"]),
        ("1,000 States; 3.5 days", "en", ["1", ",", "000", "states", ";", "3", ".", "5", "days"]),
        ("resolution 60/1,3 the", "en", ["resolution", "60", "/", "1", ",", "the"]),
        ("in May. The Conference", "en", ["in", "may", ".", "the", "conference"]),
        ("le 3 sept. 2028", "fr", ["le", "3", "septembre", "2028"]),
        ("~~in May~~ in June", "en", ["in", "june"]),
    ],
)
def test_words_are_settled_before_any_rule_sees_them(words: str, language: str, seen: list[str]) -> None:
    assert settled(tokens(words), language).norms == seen


@pytest.mark.parametrize(
    "expression", ["14 Dec. 2028", "Dec. 14, 2028", "14 déc. 2028", "14 dic. 2028", "14 de dic. de 2028"]
)
def test_a_month_that_is_cut_short_keeps_its_year(expression: str) -> None:
    language = "fr" if "déc" in expression else "es" if "dic" in expression else "en"
    window = read_window(expression, language, date(2026, 11, 30))

    assert (window.earliest, window.latest) == (date(2028, 12, 14), date(2028, 12, 14))


def test_a_name_stands_without_the_mark_of_its_note() -> None:
    reading = read("1. Decides to convene a conference on rural libraries,¹ to be held in Nairobi in May 2028;")

    assert [one.event.name for one in reading.mandates] == ["conference on rural libraries"]
