"""`mandat plan`: the plan of a resolution, without a database."""

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from domain.names import Language
from flows.commands.arguments import day_of
from flows.planning import plan_of
from flows.reading_entry import conference_in


def plan(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The resolution: txt, md, html, docx or pdf; - is stdin.")
    ],
    as_of: Annotated[str, typer.Option("--as-of", metavar="DATE", help="The day (YYYY-MM-DD) that it is to be.")],
    paragraph: Annotated[int | None, typer.Option(help="Which operative paragraph, where several convene.")] = None,
    form: Annotated[
        Literal["text", "json", "svg", "html", "csv"], typer.Option("--format", help="What to print.")
    ] = "text",
    language: Annotated[Language, typer.Option("--lang", help="Language of the names.")] = "en",
) -> None:
    """Plan a conference backward from its mandate, without a database."""
    from domain.resolution.reading import read
    from flows.documents import text_of

    day = day_of(as_of, "--as-of")
    reading = read(text_of(file))
    conference = conference_in(reading, day, paragraph)
    made = plan_of(conference, day)
    if form == "json":
        print(json.dumps(made.contract(language), ensure_ascii=False, indent=2))
    elif form == "svg":
        from calendars.chart import svg

        print(svg(made, language))
    else:
        for task in made.tasks:
            print(f"{task.finish or '—'!s:10}  {task.names.of(language)}")
        for finding in made.findings:
            print(f"{finding.severity}: {finding.code}: {finding.text}")
    if any(finding.severity == "error" for finding in made.findings):
        sys.exit(1)
