"""The laws of the tables of words: each category is read, each phrase is whole, a bar parts words and never phrases."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from domain.reference.languages import TONGUES
from domain.resolution.text.languages import words_of

ROOT = Path(__file__).parents[4]
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in (ROOT / "domain" / "resolution").rglob("*.py")
    if path.parent.name != "words"
)
ARTICLES = frozenset(["the", "le", "la", "les", "l", "el", "los", "las"])
BEFORE_ARTICLES = frozenset(
    [
        "a",
        "an",
        "any",
        "no",
        "each",
        "all",
        "this",
        "its",
        "of",
        "on",
        "in",
        "to",
        "for",
        "by",
        "at",
        "with",
        "as",
        "or",
        "and",
        "which",
        "un",
        "une",
        "des",
        "du",
        "de",
        "d",
        "à",
        "au",
        "aux",
        "en",
        "dans",
        "pour",
        "par",
        "avec",
        "que",
        "sa",
        "ses",
        "qui",
        "tous",
        "toutes",
        "un",
        "una",
        "lo",
        "del",
        "y",
        "e",
        "o",
        "u",
        "para",
        "por",
        "con",
        "su",
        "sus",
        "se",
        "toda",
        "todas",
        "todos",
    ]
)


def phrases(language: str) -> Iterator[tuple[str, str]]:
    for category, table in words_of(language).TABLE.items():
        for line in table.replace("\n", ";").split(";"):
            phrase = line.partition("=")[0].strip()
            if phrase:
                yield category, phrase


@pytest.mark.parametrize("language", TONGUES)
def test_every_category_of_words_is_read_somewhere(language):
    unread = {category for category, _ in phrases(language) if not re.search(rf"[\"']{category}[\"']", CODE)}
    assert unread == set()


@pytest.mark.parametrize("language", TONGUES)
def test_no_phrase_has_an_empty_alternative(language):
    assert [
        phrase for _, phrase in phrases(language) if re.search(r"(^|[\s?|])\||\|(\s|$)|(^|\s)\?(\s|$)", phrase)
    ] == []


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_bar_parts_words_and_never_phrases(language):
    """ "la cual|el cual" is read as "la (cual|el) cual": where a phrase begins after a bar, `;` was meant."""
    wrong = []
    for category, phrase in phrases(language):
        for element in phrase.split()[:-1]:
            first, *others = element.lstrip("?").split("|")
            if first not in ARTICLES | BEFORE_ARTICLES and ARTICLES & set(others):
                wrong.append((category, phrase))
    assert wrong == []


def test_tables_that_set_languages_side_by_side_have_a_column_for_each_row_of_the_register():
    columns = [each.column for each in TONGUES.values() if each.column is not None]
    assert columns == list(range(len(columns)))
    for each in TONGUES.values():
        assert import_module(each.names).COUNTRIES
        assert import_module(each.words).TABLE
