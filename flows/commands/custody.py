"""Custody on the command line: backup, restore, verify."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from domain.kernel.errors import ServiceMissing
from flows import clock
from flows.commands.arguments import Format, shown_json
from flows.settings import settings


def backup(
    place: Annotated[
        str | None, typer.Argument(metavar="[DIR|URL]", help="Where to; else MANDAT_BACKUP_DIR, else in the home.")
    ] = None,
    keep: Annotated[int, typer.Option(min=0, help="Of the backups there keep so many, the newest; 0: all.")] = 0,
    form: Format = "text",
) -> None:
    """Copy the whole ledger while everything runs; the copy is verified before it counts."""
    from flows.custody.backup import back_up

    made = back_up(settings(), settings().backups if place is None else place, now=clock.now(), keep=keep)
    if form == "json":
        shown_json(made.model_dump(mode="json"))
        return
    told = made.manifest
    print(f"{made.place}: {told.entries} entries, {told.conferences} conferences, {told.bytes} bytes, verified")
    for name in made.removed:
        print(f"removed {name}")


def restore(
    place: Annotated[str, typer.Argument(metavar="DIR|URL", help="A backup, or where several are: the newest.")],
    seen: Annotated[
        list[Path] | None,
        typer.Option("--seen", metavar="DIR", help="Folder of the feeds as they were published last; may be repeated."),
    ] = None,
    form: Format = "text",
) -> None:
    """Put a backup back into an empty home or database, verified; numbers of items go above those published since."""
    from flows.custody.restore import restore as put_back

    done = put_back(settings(), place, tuple(seen or ()), now=clock.now(), today=clock.today())
    if form == "json":
        shown_json(done.model_dump(mode="json"))
        return
    told = done.manifest
    if not done.new:
        print(f"{done.place}: the ledger holds its {told.entries} entries already; nothing was changed")
        return
    print(f"{done.place} of {told.made:%Y-%m-%d %H:%M} UTC: {told.entries} entries, {told.conferences} conferences")
    print(f"{done.lifted} revisions lifted above what subscribers may hold")
    print("Sessions have ended, people sign in again; notices that were waiting are not sent.", file=sys.stderr)


def verify(
    checkpoint: Annotated[
        list[Path] | None, typer.Option("--checkpoint", metavar="FILE", help="A checkpoint that was kept elsewhere.")
    ] = None,
    write: Annotated[
        Path | None, typer.Option("--write", metavar="FILE", help="Write a signed checkpoint, to be kept elsewhere.")
    ] = None,
    trust: Annotated[str | None, typer.Option("--trust", metavar="KEY", help="Count signatures of this key.")] = None,
    form: Format = "text",
) -> None:
    """Hold the whole history against its signed checkpoints; exit code 1 names the first entry that differs."""
    from flows.custody.verification import verified
    from flows.ledger import signing_key as keys
    from flows.ledger.checkpoints import checkpoint_of
    from flows.ledger.repository import Ledger

    settled = settings()
    kept = tuple(
        checkpoint_of(path.read_text(encoding="utf-8", errors="replace"), str(path)) for path in checkpoint or ()
    )
    if trust is not None:
        keys.trust(settled.home, trust, f"trusted on {clock.today()}")
    with Ledger.open(settled.ledger_url, migrate=False) as ledger:
        found = verified(ledger, settled, kept)
        if write is not None and not found.differences:
            key = keys.signing_key(settled.home)
            made = ledger.checkpoints.statement(key, signer=settled.public_url, why="kept elsewhere", now=clock.now())
            _write(write, "" if made is None else made.shown())
    if form == "json":
        shown_json(found.model_dump(mode="json"))
    else:
        for each in found.differences:
            print(each.what)
        told = f"{found.entries} entries, {found.checkpoints} checkpoints"
        print(
            f"{told}: {'the history was changed' if found.differences else f'as signed, up to entry {found.covered}'}"
        )
    if found.differences:
        sys.exit(1)


def _write(path: Path, text: str) -> None:
    if not text:
        raise ServiceMissing("there is nothing to sign yet", remedy="`mandat open FILE` records the first entry")
    path.write_text(text, encoding="utf-8")
