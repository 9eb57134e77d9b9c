"""Budget as a Word document: the draft statement of programme budget implications, for people to complete."""

import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import lru_cache
from importlib import resources
from io import BytesIO
from typing import Any

from calendars.country_names import place_names
from calendars.provenance import source_names
from calendars.words import day_words
from domain.kernel.names import LANGUAGES, Language
from domain.plans.budget import Figure, Statement

_SEPARATORS: dict[Language, str] = {"en": ",", "fr": "\u202f", "es": "."}


@lru_cache(maxsize=1)
def _words() -> dict[Language, dict[str, str]]:
    text = resources.files("flows.presentation").joinpath("budget_words.toml").read_text(encoding="utf-8")
    return {language: tomllib.loads(text)[language] for language in LANGUAGES}


def budget_docx(made: Statement, language: Language) -> bytes:
    """Return the draft as a DOCX file in *language*."""
    from docx import Document

    document = Document()
    conference = made.conference
    name, symbol = conference.names.of(language), conference.symbol or conference.title or conference.id
    moment = datetime.combine(made.as_of, time(12), UTC)
    document.core_properties.title = f"{_say('title', language)}: {name}"
    document.core_properties.author, document.core_properties.comments = "Mandat", ""
    document.core_properties.created = document.core_properties.modified = moment
    banner = _say("draft", language, day=day_words(made.as_of, language))
    document.sections[0].header.paragraphs[0].text = banner
    document.add_heading(_say("title", language), 0)
    document.add_paragraph(name)
    document.add_paragraph(_say("rule", language))
    document.add_paragraph().add_run(banner).bold = True

    _heading(document, "requests", language)
    document.add_paragraph(_say("paragraph", language, symbol=symbol, n=conference.mandate.paragraph or "—"))
    document.add_paragraph(_quoted(made), style="Quote")
    _heading(document, "activities", language)
    document.add_paragraph(_held(made, name, language))
    if made.away:
        document.add_paragraph(_say("away", language, fill=_say("to fill", language)))

    _heading(document, "services", language)
    _table(document, _say("head", language).split("|"), [_row(each, language) for each in made.figures])
    _heading(document, "amount", language)
    _table(document, _say("head", language).split("|"), [_row(made.amount, language)])
    document.add_paragraph()
    fill = _say("to fill", language)
    sections = [(_say(each, language), fill) for each in ("section 2", "other")]
    _table(document, _say("sections", language).split("|"), sections)
    for part in ("absorb", "fund"):
        _heading(document, part, language)
        document.add_paragraph(fill)
    _heading(document, "calendar", language)
    for task, day in made.dates:
        when = day_words(day, language) if day is not None else _say("nobody", language)
        source = source_names(task.source).of(language)
        document.add_paragraph(f"{task.names.of(language)}: {when} ({task.rule}: {source})", style="List Bullet")
    _heading(document, "conclusion", language)
    document.add_paragraph(_say("would", language, fill=fill))
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _say(key: str, language: Language, **values: object) -> str:
    return _words()[language][key.replace(" ", "-")].format(**values)


def _heading(document: Any, key: str, language: Language) -> None:
    document.add_heading(_say(key, language), 1)


def _quoted(made: Statement) -> str:
    """Return the words of the text that mandate the event, as far as the reading marks them."""
    conference = made.conference
    span = conference.mandate.spans.get("paragraph") or conference.mandate.spans.get("event")
    if span is None:
        return conference.mandate.event.name
    start = conference.text.rfind("\n", 0, span[0]) + 1
    end = conference.text.find("\n\n", span[1])
    return " ".join(conference.text[start : end if end >= 0 else len(conference.text)].split())


def _held(made: Statement, name: str, language: Language) -> str:
    venue = made.conference.venue
    known = place_names(venue.city, venue.country) if venue is not None else None
    place = known.of(language) if known is not None else _say("unknown", language)
    if made.opening is None or made.closing is None:
        return _say("no day", language, name=name, place=place)
    state = _say("decided" if made.decided else "assumed", language)
    first, last = day_words(made.opening, language), day_words(made.closing, language)
    return _say("when", language, name=name, first=first, last=last, state=state, place=place)


def _row(figure: Figure, language: Language) -> tuple[str, ...]:
    least, most = _number(figure.least, language), _number(figure.most, language)
    reach = least if figure.least == figure.most else f"{least}–{most}"
    return (
        figure.name.of(language), _number(figure.likely, language), reach, figure.unit.of(language),
        figure.source.of(language),
    )  # fmt: skip


def _number(value: int, language: Language) -> str:
    return f"{value:,}".replace(",", _SEPARATORS[language])


def _table(document: Any, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
    table = document.add_table(rows=1, cols=len(heads))
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.text = text
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
