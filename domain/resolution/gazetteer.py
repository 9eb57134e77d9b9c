"""Places: countries, governments and cities found in a tagged text."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from domain.reference.countries.declension import forms
from domain.reference.countries.demonyms import DEMONYMS
from domain.reference.languages import has, tongue
from domain.resolution.text.phrases import Phrases


@cache
def places_of(language: str) -> Phrases:
    """Return the names of *language*: categories `country` (value AR), `city` (value "AR Buenos Aires"), `demonym`."""
    spoken = tongue(language)
    code = spoken.code
    names = import_module(spoken.names)
    phrases = Phrases({})
    _add(phrases, "country", names.COUNTRIES, code)
    _add(phrases, "city", names.CITIES, code)
    _add(phrases, "no_place", getattr(names, "NO_PLACES", ""), "")
    _add(phrases, "demonym", DEMONYMS.get(code, ""), "")
    return phrases


def _add(phrases: Phrases, category: str, table: str, language: str) -> None:
    for entry in table.replace("\n", " ").split(";"):
        value, _, names = entry.strip().partition("=")
        for name in names.split("|"):
            for form in _forms(name.strip(), language):
                phrases.wait(category, f"{form} = {value}")


def _forms(name: str, language: str) -> Iterator[str]:
    """Yield the forms in which a name may stand: cases (Russian), with a preposition written together (Arabic)."""
    if not name:
        return
    if has(language, "declined"):
        yield " ".join(forms(name))
        return
    yield name
    if has(language, "joined_article") and not name.startswith("ال"):
        yield f"ب{name}"
        yield f"ل{name}"
