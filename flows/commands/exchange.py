"""In and out on the command line: replay, export, import."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import typer

from domain.kernel.errors import BadInput, ServiceMissing
from flows.application.replay import replayed, told_in
from flows.commands.arguments import AsOf, shown_json
from flows.presentation.terminal import write_data

Target = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to; else to stdout.")]


def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Entries, one a line; the mandate first.")],
    form: Annotated[Literal["json", "text"], typer.Option("--format", help="json, or text for people.")] = "json",
) -> None:
    """Feed entries one by one to an empty conference and print what each changed, as a JSON array or as text."""
    steps = [step.contract() for step in replayed(told_in(file))]
    if form == "json":
        shown_json(steps)
        return
    for step in steps:
        host = step["host"] or {}
        place = ", ".join(filter(None, (host.get("city"), host.get("country")))) or "no place yet"
        print(f"{step['on']}  {step['kind']} → {step['stage']}; opening {step['opening'] or 'not decided'}; {place}")
        for each in step["moved"]:
            print(f"    {each['before'] or '…'} → {each['after'] or '…'}  {each['name']}")
        for each in step["findings"]:
            print(f"    {each['severity']}: {each['text']}")


def export(
    conference: Annotated[
        str | None, typer.Argument(metavar="[CONFERENCE]", help="For its plan; else the whole ledger.")
    ] = None,
    form: Annotated[
        Literal["jsonl", "csv", "mspdi"], typer.Option("--format", help="A plan goes out as csv or mspdi.")
    ] = "jsonl",
    out: Target = None,
    as_of: AsOf = None,
) -> None:
    """Write the whole ledger as JSON lines, or a conference's plan as CSV or MSPDI XML (MS Project, ProjectLibre)."""
    from flows.commands.arguments import day_of
    from flows.exchange.archive import exported
    from flows.ledger.repository import Ledger
    from flows.presentation.plan_files import plan_csv, plan_mspdi
    from flows.settings import settings

    if (conference is None) != (form == "jsonl"):
        raise BadInput(
            "a plan goes out as csv or mspdi, the whole ledger as jsonl",
            place="--format",
            remedy="`mandat export CONFERENCE --format mspdi` or `mandat export`",
        )
    if conference is None and as_of is not None:
        raise BadInput(
            "the whole ledger goes out with everything that is in it",
            place="--as-of",
            remedy="Name a conference for its plan of that day, or leave out --as-of",
        )
    with Ledger.open(settings().ledger_url, migrate=False) as ledger:
        if conference is None:
            _write(out, exported(ledger))
            return
        day = day_of(as_of, "--as-of") if as_of else None
        _write(out, [(plan_csv if form == "csv" else plan_mspdi)(ledger, conference, day)])


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="JSON lines that `mandat export` wrote.")],
    with_links: Annotated[
        bool, typer.Option("--with-links", help="Take in secret links and notices too: only from yourself.")
    ] = False,
) -> None:
    """Read a whole ledger into an empty one: everything is checked first, then all of it is written or nothing."""
    from flows.exchange.archive import imported
    from flows.ledger.repository import Ledger
    from flows.settings import settings

    with Ledger.open(settings().ledger_url) as ledger:
        entries = imported(ledger, file, with_links=with_links)
        print(f"{entries} entries, {len(ledger.entries.ids())} conferences are in the ledger")


def _write(out: Path | None, parts: Iterable[str]) -> None:
    """Write *parts* to a file, whole or not at all, or to stdout."""
    if out is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        for part in parts:
            write_data(part)
        return
    unfinished = out.with_name(out.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            for part in parts:
                file.write(part)
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ServiceMissing(
            f"cannot be written: {error.strerror}", place=str(out), remedy="Choose another place"
        ) from error
