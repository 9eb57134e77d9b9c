"""Words of Mandat itself, in the reader's language: GNU catalogues under calendars/locale, kept with Babel.

`make setup` compiles them (`python -m calendars.words`); one that was changed since, or never compiled, is compiled
as it is read.

English is the language of the source: what has no translation stands in English. Dates are written in the way of
each language by a table of our own, so a later release of locale data changes no byte of a feed.
"""

import gettext
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from domain.kernel.names import LANGUAGES, Language, Names

_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin",
           "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio",
           "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
}  # fmt: skip
_SHORT: dict[Language, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}
_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}

Value = str | int | date | Names


@cache
def catalogue(language: Language) -> gettext.NullTranslations:
    """Return the catalogue of *language*; English needs none."""
    if language == "en":
        return gettext.NullTranslations()
    source = Path(str(files("calendars"))) / "locale" / language / "LC_MESSAGES" / "calendars.po"
    compiled = source.with_suffix(".mo")
    if compiled.is_file() and compiled.stat().st_mtime >= source.stat().st_mtime:
        with compiled.open("rb") as stream:
            return gettext.GNUTranslations(stream)
    return gettext.GNUTranslations(_compiled(source))


def _compiled(source: Path) -> BytesIO:
    """Return the catalogue *source* in its binary form, where the set-up has not compiled it."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source.open("rb") as stream:
        write_mo(compiled, read_po(stream))
    compiled.seek(0)
    return compiled


def phrase(message: str) -> str:
    """Return *message* as it is: it marks words for the catalogues that are said elsewhere."""
    return message


def say(language: Language, message: str, /, **values: Value) -> str:
    """Return *message* in *language* with *values* filled in: days in its way, names in its form."""
    text = catalogue(language).gettext(message)
    return text.format(**{key: _said(value, language) for key, value in values.items()}) if values else text


def say_many(language: Language, one: str, many: str, n: int, /, **values: Value) -> str:
    """Return *one* or *many* in *language*, by the plural rule of the language for *n*."""
    text = catalogue(language).ngettext(one, many, n)
    return text.format(n=n, **{key: _said(value, language) for key, value in values.items()})


def names(message: str, /, **values: Value) -> Names:
    """Return *message* in every language."""
    en, fr, es = (say(language, message, **values) for language in LANGUAGES)
    return Names(en=en, fr=fr, es=es)


def day_words(day: date, language: Language) -> str:
    """Return a day as people of *language* write it: 4 May 2009, 4 mai 2009 (1er mai), 4 de mayo de 2009."""
    month = _MONTHS[language][day.month - 1]
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    first = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{first} {month} {day.year}"


def short_day(day: date, language: Language) -> str:
    """Return a day in little space: 4 May 2009, 4 sept. 2009, 4 sep 2009."""
    return f"{day.day} {short_month(day, language)}"


def short_month(day: date, language: Language) -> str:
    """Return the month of *day* in little space: Sep 2009, sept. 2009, sep 2009."""
    return f"{_SHORT[language][day.month - 1]} {day.year}"


def days_words(first: date, last: date | None, language: Language) -> str:
    """Return a run of days, both inclusive, as short as the language allows: 4–6 May 2009."""
    if last is None or last == first:
        return day_words(first, language)
    if (first.year, first.month) == (last.year, last.month):
        start = "1er" if language == "fr" and first.day == 1 else str(first.day)
        return f"{start}–{day_words(last, language)}"
    return f"{day_words(first, language)} – {day_words(last, language)}"


def weekday_words(day: date, language: Language) -> str:
    """Return the name of the day of the week."""
    return _WEEKDAYS[language][day.weekday()]


def _said(value: Value, language: Language) -> str:
    if isinstance(value, Names):
        return value.of(language)
    return day_words(value, language) if isinstance(value, date) else str(value)


def main() -> None:
    """Compile every catalogue beside its source. Messages are braces formats; their per cent signs are words."""
    for source in sorted((Path(str(files("calendars"))) / "locale").glob("*/LC_MESSAGES/calendars.po")):
        source.with_suffix(".mo").write_bytes(_compiled(source).getvalue())


if __name__ == "__main__":
    main()
