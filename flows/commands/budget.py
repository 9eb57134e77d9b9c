"""`mandat budget`: a draft statement of programme budget implications, as a Word document."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from domain.conferences.conference import Conference, fold, today_of
from domain.kernel.errors import BadInput
from domain.kernel.names import Language
from domain.plans.budget import statement
from flows import clock
from flows.application.adoption import adoption_in
from flows.application.planner import is_away, plan_of, template_for
from flows.commands.arguments import AsOf, day_of
from flows.documents.files import text_of
from flows.presentation.budget_docx import budget_docx


def budget(
    what: Annotated[
        str, typer.Argument(metavar="CONFERENCE|FILE", help="A conference of the ledger, or the file of a resolution.")
    ],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DOCX", help="Where to write it; else CONFERENCE.LANGUAGE.docx here."),
    ] = None,
    language: Annotated[Language, typer.Option("--language", "--lang", help="Language of the document.")] = "en",
    as_of: AsOf = None,
    paragraph: Annotated[int | None, typer.Option(help="Which operative paragraph, where several convene.")] = None,
) -> None:
    """Write a draft statement of programme budget implications (rule 153), for people to complete."""
    day = day_of(as_of, "--as-of") if as_of is not None else None
    if Path(what).is_file():
        from domain.resolution.reading import read

        day = day or clock.today()
        conference = fold([adoption_in(read(text_of(Path(what))), day, paragraph)])
    else:
        conference, day = _of_ledger(what, day)
    away = is_away(conference)
    made = statement(conference, plan_of(conference, day), template_for(conference, away=away), away=away)
    place = out or Path(f"{conference.id}.{language}.docx")
    try:
        place.write_bytes(budget_docx(made, language))
    except OSError as error:
        raise BadInput(
            f"cannot be written ({error.strerror})", place=str(place), remedy="Name a file with --out"
        ) from error
    print(place)


def _of_ledger(name: str, day: date | None) -> tuple[Conference, date]:
    from flows.ledger.repository import Ledger
    from flows.settings import settings

    with Ledger.open(settings().ledger_url, make=False) as ledger:
        today = day or today_of(ledger.entries.conference(name), clock.today())
        return ledger.entries.conference(name, today), today
