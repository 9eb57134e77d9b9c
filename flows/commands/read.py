"""`mandat read` and `mandat dates`: what a text mandates, and what its expressions of time mean."""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from domain.kernel.errors import BadInput
from domain.kernel.finding import worst
from domain.mandates.reading import Reading
from domain.resolution.concordance import together
from domain.resolution.reading import read as read_text
from flows.commands.arguments import language_of
from flows.documents.files import text_of, text_of_stream

_FORMATS = Literal["text", "json"]


def read(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Texts of resolutions or paragraphs; - is stdin. Versions of one text are read together."),
    ] = None,
    jsonl: Annotated[
        Path | None, typer.Option(help='One {"id","lang","text","adopted"?} a line in, one reading a line out.')
    ] = None,
    adopted: Annotated[
        str | None, typer.Option(help="Day of adoption (YYYY-MM-DD), where the text does not say.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of the text; else it is detected.")] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="text for people, json for programs.")] = "text",  # noqa: A002
) -> None:
    """Read resolutions or bare paragraphs: what is mandated, by when, by whom.

    Files in different languages with one symbol, or one name but for the language (A.en.txt, A.fr.txt), are versions of
    one text: the first is shown with the names of all, and the findings `concordance` say where they differ.
    """
    day = _day(adopted, "--adopted") if adopted else None
    language = None if language is None else language_of(language, "--language")
    if jsonl is not None:
        if files:
            raise BadInput("--jsonl takes the place of FILE", place="read", remedy="Give one or the other")
        for number, row in _rows(jsonl):
            _print_line(_reading_of(row, f"{jsonl}:{number}").contract())
        return
    if not files:
        raise BadInput("nothing to read", place="read", remedy="Name a file, or - for stdin")
    readings = [read_text(_text(path), id=None, adopted=day, language=language) for path in files]
    readings, files = _joined(readings, files)
    if format == "json":
        for reading in readings:
            _print_line(reading.contract())
    else:
        _show(readings, files)
    if any(worst(reading.findings) == "error" for reading in readings):
        raise typer.Exit(1)


def _joined(readings: list[Reading], files: list[Path]) -> tuple[list[Reading], list[Path]]:
    """Return the readings with language versions of one text put together, and the first file of each."""
    groups: dict[str, list[int]] = {}
    for number, (reading, path) in enumerate(zip(readings, files, strict=True)):
        name = reading.resolution.symbol or str(path.with_name(_LANGUAGE_OF_FILE.sub("", path.stem)))
        group = groups.setdefault(name, [])
        if any(readings[each].language == reading.language for each in group):  # the same language: another text
            group = groups.setdefault(f"{name} {number}", [])
        group.append(number)
    found = [
        together([readings[each] for each in group]) if len(group) > 1 else readings[group[0]]
        for group in groups.values()
    ]
    return found, [files[group[0]] for group in groups.values()]


_LANGUAGE_OF_FILE = re.compile(r"[._-](?:ar|en|es|fr|pt|ru|zh)$", re.IGNORECASE)


def dates(
    expressions: Annotated[list[str] | None, typer.Argument(help="Expressions of time.")] = None,
    jsonl: Annotated[
        Path | None, typer.Option(help='One {"id","lang","expression","ref_date"?} a line in, one window a line out.')
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of the expressions; else it is detected.")] = None,
    ref: Annotated[str | None, typer.Option(help="The day that relative expressions count from.")] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="text for people, json for programs.")] = "text",  # noqa: A002
) -> None:
    """Read date expressions: earliest and latest day of each."""
    from domain.resolution.text.languages import detect
    from domain.resolution.time.dates import read_window

    language = None if language is None else language_of(language, "--language")
    if jsonl is not None:
        for number, row in _rows(jsonl):
            place = f"{jsonl}:{number}"
            words = _field(row, "expression", place)
            spoken = row.get("lang") or detect(words)
            day = _day(row["ref_date"], place) if row.get("ref_date") else None
            data = read_window(words, str(spoken), day).model_dump(mode="json")
            _print_line({"id": row.get("id"), **{k: data[k] for k in ("kind", "earliest", "latest", "granularity")}})
        return
    if not expressions:
        raise BadInput("no expression", place="dates", remedy='Give one, as in: mandat dates "no later than 2009"')
    for words in expressions:
        window = read_window(words, language or detect(words), _day(ref, "--ref") if ref else None)
        if format == "json":
            _print_line(window.model_dump(mode="json"))
        else:
            print(f"{words}: {window.kind}, from {window.earliest or '…'} to {window.latest or '…'}")


def _show(readings: list[Reading], files: list[Path]) -> None:
    from flows.presentation.reading_text import page
    from flows.presentation.terminal import one_line

    for reading, path in zip(readings, files, strict=True):
        page(reading, "stdin" if str(path) == "-" else one_line(str(path)), colour=sys.stdout.isatty(), write=print)


def _print_line(data: dict[str, Any]) -> None:
    print(json.dumps(data, ensure_ascii=False))


def _text(path: Path) -> str:
    if str(path) == "-":
        return text_of_stream(sys.stdin.buffer, "stdin")
    return text_of(path)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    lines: Iterable[str]
    if str(path) == "-":
        lines = text_of_stream(sys.stdin.buffer, "stdin", plain=True).split("\n")
    else:
        lines = text_of(path, plain=True).split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadInput(
                "this line is not JSON", place=f"{path}:{number}", remedy="One JSON object a line"
            ) from error
        if not isinstance(row, dict):
            raise BadInput("this line is not a JSON object", place=f"{path}:{number}", remedy="One JSON object a line")
        yield number, row


def _field(row: dict[str, Any], key: str, place: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise BadInput(f"no {key}", place=place, remedy=f'Each line needs a text under "{key}"')
    return value


def _reading_of(row: dict[str, Any], place: str) -> Reading:
    text = _field(row, "text", place)
    day = _day(row["adopted"], place) if row.get("adopted") else None
    spoken = row.get("lang")
    name = row.get("id")
    return read_text(
        text, id=None if name is None else str(name), adopted=day, language=spoken if isinstance(spoken, str) else None
    )


def _day(value: object, place: str) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise BadInput(f"{value!r} is no day", place=place, remedy="Write it as YYYY-MM-DD") from error
