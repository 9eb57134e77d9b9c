"""`mandat read` and `mandat dates`: what a text mandates, and what its expressions of time mean."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from domain.kernel.errors import BadInput
from domain.kernel.finding import worst
from domain.mandates.reading import Reading
from domain.resolution.reading import read as read_text
from flows.commands.arguments import language_of
from flows.documents.files import text_of, text_of_stream

_FORMATS = Literal["text", "json"]


def read(
    files: Annotated[list[Path] | None, typer.Argument(help="Texts of resolutions or paragraphs; - is stdin.")] = None,
    jsonl: Annotated[
        Path | None, typer.Option(help='One {"id","lang","text","adopted"?} a line in, one reading a line out.')
    ] = None,
    adopted: Annotated[
        str | None, typer.Option(help="Day of adoption (YYYY-MM-DD), where the text does not say.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of the text; else it is detected.")] = None,
    format: Annotated[Literal["text", "json"], typer.Option(help="text for people, json for programs.")] = "text",  # noqa: A002
) -> None:
    """Read resolutions or bare paragraphs: what is mandated, by when, by whom."""
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
    if format == "json":
        for reading in readings:
            _print_line(reading.contract())
    else:
        _show(readings, files)
    if any(worst(reading.findings) == "error" for reading in readings):
        raise typer.Exit(1)


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
