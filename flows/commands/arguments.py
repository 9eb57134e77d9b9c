"""Arguments: what people type becomes days and facts, or a clear word on what is wrong with it."""

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal

import typer

from domain.kernel.errors import BadInput
from domain.kernel.vocabulary import PACKS, Pack

AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="The day (YYYY-MM-DD) that it is to be.")]
Format = Annotated[Literal["text", "json"], typer.Option("--format", help="For people or for programs.")]
ConferenceArgument = Annotated[str, typer.Argument(metavar="CONFERENCE", help="Its id, as `mandat status` shows it.")]
Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--pack",
        metavar="PACK",
        help=f"Plan these parts of the template, not those that the words ask for: {', '.join(PACKS)}, or none.",
    ),
]

_NUMBER = re.compile("-?(0|[1-9][0-9]{0,17})")


def day_of(text: str, place: str) -> date:
    """Return *text* as a day; raise BadInput that names *place* where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"{text!r} is not a day", place=place, remedy="As 2008-05-22") from error


def past_day_of(text: str, today: date) -> date:
    """Return *text* as a day that is not after *today*: what lies ahead was not published yet."""
    day = day_of(text, "--as-of")
    if day > today:
        raise BadInput(f"{day} lies ahead", place="--as-of", remedy=f"Today is {today}")
    return day


def language_of(text: str, place: str) -> str:
    """Return *text* where it is a language that is read (its ISO 639 code); raise BadInput that names *place* else."""
    from domain.resolution.text.languages import LANGUAGES  # whoever only records does not load what reads

    if text not in LANGUAGES:
        raise BadInput(f"{text!r} is no language that is read", place=place, remedy=f"One of: {', '.join(LANGUAGES)}")
    return text


def packs_of(names: Sequence[str] | None) -> tuple[Pack, ...] | None:
    """Return the packs that were named on the command line; none of them for "none"; None where nobody named any."""
    if not names:
        return None
    unknown = [name for name in names if name not in (*PACKS, "none")]
    if unknown:
        raise BadInput(f"no pack {unknown[0]!r}", place="--pack", remedy=f"One of: {', '.join(PACKS)}, or none")
    return tuple(pack for pack in PACKS if pack in names)


def facts_of(pairs: Sequence[str]) -> dict[str, Any]:
    """Return `key=value` pairs as data; a dotted key nests, an object, a list or a quoted text is read as JSON.

    Inside an object numbers count as numbers; on the first level every bare value is a text.
    """
    facts: dict[str, Any] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        *parents, field = key.strip().split(".")
        if not equals or not field:
            raise BadInput(f"{pair!r} is not key=value", remedy="As symbol=A/RES/64/1 start=2009-12-01")
        place = facts
        for parent in parents:
            place = place.setdefault(parent, {})
            if not isinstance(place, dict):
                raise BadInput(f"{parent!r} has a value of its own", place=key, remedy="Give it once")
        place[field] = _value(value.strip(), key, nested=bool(parents))
    return facts


def _value(text: str, key: str, *, nested: bool) -> Any:
    if text[:1] in ("{", "[", '"'):
        try:
            return json.loads(text)
        except RecursionError as error:
            raise BadInput("nested too deeply", place=key) from error
        except ValueError as error:
            raise BadInput(f"not JSON: {error}", place=key) from error
    if text in ("null", "true", "false") or (nested and _NUMBER.fullmatch(text)):
        return json.loads(text)
    return text


def shown_json(data: Any) -> None:
    """Print *data* as JSON, alone on stdout."""
    print(json.dumps(data, ensure_ascii=False, indent=2, default=str))
