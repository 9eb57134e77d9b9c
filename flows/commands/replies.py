"""The replies of Member States on the command line: entered from a file, counted, handed in."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from domain.conferences.conference import today_of
from domain.conferences.consultations import summary, tally
from domain.kernel.names import Language
from flows import clock
from flows.application.recording import record_replies
from flows.application.reply_list import as_csv, replies_in
from flows.commands.arguments import AsOf, ConferenceArgument, day_of, shown_json
from flows.commands.os_account import acted_here
from flows.ledger.repository import Ledger
from flows.presentation.terminal import write_data
from flows.settings import settings


def replies(
    conference: ConferenceArgument,
    file: Annotated[
        Path | None, typer.Option("--from", metavar="CSV", help="Enter these: state, subject, view, on, source.")
    ] = None,
    actor: Annotated[str, typer.Option(help="Who enters them.")] = "",
    as_of: AsOf = None,
    form: Annotated[Literal["text", "json", "csv"], typer.Option("--format", help="Summary, data, table.")] = "text",
    language: Annotated[Language, typer.Option("--lang", help="Language of the summary.")] = "en",
) -> None:
    """Show who answered in the consultations and who did not, by subject and regional group; or enter replies."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        state = ledger.entries.conference(conference)
        today = today_of(state, clock.today())
        if file is not None:
            acted = acted_here(ledger, "import")
            entries = tuple(acted.signed(each) for each in replies_in(file, state, today, actor))
            new, recorded = record_replies(ledger, entries, now=clock.now(), today=clock.today())
            if form == "json":
                shown_json({"conference": recorded.conference.id, "read": len(entries), "new": new})
            else:
                print(f"{len(entries)} replies read, {new} of them new")
            return
        day = day_of(as_of, "--as-of") if as_of else today
        counted = tally(ledger.entries.conference(conference, day), day)
    if form == "json":
        shown_json(counted.model_dump(mode="json"))
    elif form == "csv":
        write_data(as_csv(counted))
    else:
        print(summary(counted, language), end="")
