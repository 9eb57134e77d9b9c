"""Places: countries, governments and cities found in a tagged text."""

from functools import cache
from importlib import import_module

from domain.countries.demonyms import DEMONYMS
from domain.resolution.phrases import Phrases

_LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")


@cache
def places_of(language: str) -> Phrases:
    """Return the names of *language*: categories `country` (value AR), `city` (value "AR Buenos Aires"), `demonym`."""
    code = language if language in _LANGUAGES else "en"
    names = import_module(f"domain.countries.{code}")
    phrases = Phrases({})
    _add(phrases, "country", names.COUNTRIES)
    _add(phrases, "city", names.CITIES)
    _add(phrases, "demonym", DEMONYMS.get(code, ""))
    return phrases


def _add(phrases: Phrases, category: str, table: str) -> None:
    for entry in table.replace("\n", " ").split(";"):
        value, _, names = entry.strip().partition("=")
        for name in names.split("|"):
            if name.strip():
                phrases.wait(category, f"{name.strip()} = {value}")
