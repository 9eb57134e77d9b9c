"""Places in the reader's language: names of countries by the Unicode CLDR, as Babel ships it."""

from functools import cache

from babel import Locale

from domain.kernel.names import LANGUAGES, Language, Names


def country_name(country: str | None, language: Language) -> str:
    """Return the name of an ISO 3166-1 alpha-2 country, or the code where there is none."""
    return _names(language).get(country or "", country or "")


def place_names(city: str | None, country: str | None) -> Names | None:
    """Return city and country in every language, or None where neither is known."""
    if not (city or country):
        return None
    texts = {
        language: ", ".join(part for part in (city, country_name(country, language)) if part) for language in LANGUAGES
    }
    return Names(**texts)


@cache
def _names(language: Language) -> dict[str, str]:
    return dict(Locale.parse(language).territories)
