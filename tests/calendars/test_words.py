"""The catalogues: whole, in step with the sources, and compiled."""

import ast
import re
import shutil
import tomllib
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from babel.messages import pofile

import calendars
from calendars import words
from calendars.words import day_words, days_words, names, say_many

_ROOT = Path(calendars.__file__).parent


def messages() -> set[str]:
    """Every message in the sources and templates."""
    found = set()
    for path in _ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            called = getattr(node, "func", None)
            if getattr(called, "id", getattr(called, "attr", "")) in ("say", "say_many", "many", "names", "phrase"):
                texts = [
                    each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)
                ]
                found.update(texts[:1])
    for path in (_ROOT / "web" / "templates").glob("*.html"):
        found.update(re.findall(r'(?:_|ngettext)\("([^"]+)"', path.read_text()))
        found.update(re.findall(r"_\('([^']+)'", path.read_text()))
    return found | sources()


def sources() -> set[str]:
    """What the packaged templates give as sources and as known cases, apart from mere symbols of documents."""
    told = set()
    for path in files("domain.plans").joinpath("templates").iterdir():
        for task in tomllib.loads(path.read_text()).get("task", ()) if path.name.endswith(".toml") else ():
            told |= {task.get("source", ""), task.get("shortest_case", "")}
    return {each for each in told if re.search("[a-z]{3}", each)}


def catalogue(language: str):
    with (_ROOT / "locale" / language / "LC_MESSAGES" / "calendars.po").open("rb") as file:
        return pofile.read_po(file)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_message_is_translated_with_the_same_places(language):
    told = {each.id if isinstance(each.id, str) else each.id[0]: each for each in catalogue(language) if each.id}

    assert messages() - told.keys() == set()
    for each in told.values():
        ids = (each.id,) if isinstance(each.id, str) else each.id
        texts = (each.string,) if isinstance(each.string, str) else each.string
        for text in texts:
            assert text
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", ids[-1])), text


@pytest.mark.parametrize("language", ["fr", "es"])
def test_what_is_said_is_what_the_catalogue_says(language):
    said = {each.id: each.string for each in catalogue(language) if isinstance(each.id, str) and each.id}

    assert {message: words.catalogue(language).gettext(message) for message in said} == said


def test_a_catalogue_that_was_not_compiled_yet_says_the_same(tmp_path, monkeypatch):
    shutil.copytree(_ROOT / "locale", tmp_path / "locale", ignore=shutil.ignore_patterns("*.mo"))
    monkeypatch.setattr(words, "files", lambda _: tmp_path)

    assert words.catalogue.__wrapped__("fr").gettext("late") == words.catalogue("fr").gettext("late") != "late"


def test_days_are_written_as_readers_write_them():
    first, last = date(2009, 5, 1), date(2009, 5, 6)

    assert [day_words(first, each) for each in ("en", "fr", "es")] == [
        "1 May 2009",
        "1er mai 2009",
        "1 de mayo de 2009",
    ]
    assert days_words(date(2009, 5, 4), last, "fr") == "4–6 mai 2009"
    assert days_words(first, last, "fr") == "1er–6 mai 2009"
    assert days_words(date(2009, 4, 30), last, "en") == "30 April 2009 – 6 May 2009"


def test_plurals_follow_the_language():
    assert say_many("fr", "in {n} day", "in {n} days", 0) == "dans 0 jour"
    assert say_many("en", "in {n} day", "in {n} days", 0) == "in 0 days"
    assert names("late").es == "con retraso"
