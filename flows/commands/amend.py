"""Amending on the command line: a later resolution against what stands, shown first, recorded where that is asked."""

from pathlib import Path
from typing import Annotated

import typer

from domain.conferences.amendment import amendment_of
from domain.conferences.conference import today_of
from domain.kernel.errors import BadInput
from domain.resolution.reading import read
from flows import clock
from flows.application.naming import conference_named
from flows.application.recording import record
from flows.commands.arguments import ConferenceArgument, Format, day_of, shown_json
from flows.commands.os_account import acted_here
from flows.documents.files import text_of
from flows.ledger.repository import Ledger
from flows.settings import settings


def amend(
    conference: ConferenceArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The later resolution: txt, md, html, docx, pdf.")],
    decided: Annotated[
        bool, typer.Option("--record", help="Record the differences; else they are only shown.")
    ] = False,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day of the later resolution; else as it was read.")
    ] = None,
    actor: Annotated[str, typer.Option(help="The office that decides; needed with --record.")] = "",
    source: Annotated[str, typer.Option(help="Symbol of the later resolution; else as it was read.")] = "",
    reason: Annotated[str, typer.Option(help="Why, where it needs saying.")] = "",
    same: Annotated[bool, typer.Option("--same-event", help="It is this event, whatever Mandat takes it for.")] = False,
    form: Format = "text",
) -> None:
    """Show what a later resolution changes in a conference, and with --record record it: what the form does."""
    text = text_of(file)
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        state = ledger.entries.conference(conference_named(ledger, conference))
        others = tuple(ledger.entries.conference(each) for each in ledger.entries.ids() if each != state.id)
        found = amendment_of(state, read(text), others=others, sure=same)
        if decided:
            if not found.differences:
                raise BadInput(f"the text changes nothing: {found.why_not}", place=str(file))
            resolution = found.reading.resolution
            symbol = source.strip() or resolution.symbol
            day = day_of(on, "--on") if on else resolution.adopted
            missing = [
                name for name, value in (("--actor", actor.strip()), ("--source", symbol), ("--on", day)) if not value
            ]
            if missing or day is None or symbol is None:
                raise BadInput("say who decides, in which document, on which day", place=", ".join(missing))
            if day > (today := today_of(state, clock.today())):
                raise BadInput(
                    f"{day} lies after the conference's today, {today}", place="--on", remedy="Move its clock first"
                )
            with ledger.writing():
                for entry in found.entries(day, actor=actor.strip(), symbol=symbol, reason=reason):
                    record(ledger, acted_here(ledger).signed(entry), now=clock.now(), today=clock.today())
    if form == "json":
        told = [each.model_dump(mode="json") for each in found.differences]
        shown_json(
            {
                "conference": state.id,
                "differences": told,
                "kinds": found.kinds,
                "recorded": decided,
                "why_not": found.why_not,
            }
        )
        return
    for each in found.differences:
        print(f"{each.field}: {each.stands} → {each.says}" + (f"  “{each.words}”" if each.words else ""))
    if not found.differences:
        print(f"Nothing changes: {found.why_not}")
    elif decided:
        print(f"recorded as {', '.join(found.kinds)}")
    else:
        print(f"It would be recorded as {', '.join(found.kinds)}: repeat with --record --actor OFFICE")
