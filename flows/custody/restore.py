"""Restore: a verified backup goes back into an empty ledger, with numbers above those that subscribers hold."""

import os
import tempfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from domain.kernel.errors import BadInput, NewerLedger, ServiceMissing
from domain.kernel.record import Record
from flows.application.portfolio import refresh_portfolio
from flows.application.restore_sequences import lift
from flows.custody.backup import (
    LEDGER_FILE,
    MANIFEST_FILE,
    Manifest,
    backups_in,
    check_copy,
    digest_of,
    manifest_of,
    place_of,
)
from flows.ledger.copying import pour
from flows.ledger.place import Mark, keep_mark
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD
from flows.ledger.signing_key import signing_key, trust
from flows.settings import Settings


class Restored(Record):
    """What was put back, from where, and how many revisions of items were lifted; *new*: it was not there before."""

    place: str
    manifest: Manifest
    lifted: int
    new: bool


def restore(settled: Settings, place: str, seen: tuple[Path, ...], *, now: datetime, today: date) -> Restored:
    """Put the backup in *place* (or the newest of those in it) into the empty ledger of *settled*.

    *seen*: folders of feeds as they were published last; without them every number is lifted by a thousand.
    Everything is verified before anything is written, and all of it is written or nothing. A ledger that holds
    entries is never touched: where it holds the very same, nothing is done. Raises BadInput that says what is wrong.
    """
    files, root = place_of(place)
    try:
        source = root if files.exists(f"{root}/{MANIFEST_FILE}") else _newest(files, root, place)
        manifest = manifest_of(files.cat_file(f"{source}/{MANIFEST_FILE}").decode("utf-8", "replace"), source)
        if not manifest.schema_.isdigit() or int(manifest.schema_) > int(HEAD):
            raise NewerLedger(
                f"a later version of Mandat made it ({manifest.mandat}, schema {manifest.schema_})",
                place=source,
                remedy="Restore it with that version",
            )
        with tempfile.TemporaryDirectory(prefix="mandat-restore-", dir=_home(settled)) as folder:
            copy = Path(folder) / LEDGER_FILE
            files.get_file(f"{source}/{LEDGER_FILE}", str(copy))
            lifted = _written(settled, copy, manifest, source, seen, now=now, today=today)
    except FileNotFoundError as error:
        raise BadInput("no backup is there", place=place, remedy="Name a folder that `mandat backup` wrote") from error
    except OSError as error:
        raise ServiceMissing(f"cannot be read: {error.strerror or error}", place=place, remedy="Check it") from error
    return Restored(place=source, manifest=manifest, lifted=lifted or 0, new=lifted is not None)


def _written(
    settled: Settings, copy: Path, manifest: Manifest, place: str, seen: tuple[Path, ...], *, now: datetime, today: date
) -> int | None:
    """Write the verified *copy* into the ledger; return how many revisions were lifted, None where it is there."""
    from fsspec.implementations.local import LocalFileSystem

    if digest_of(LocalFileSystem(), str(copy)) != manifest.sha256:
        raise BadInput("the file is not the one of its manifest", place=place, remedy="Take another backup")
    if manifest.checkpoint is not None and not manifest.checkpoint.is_genuine:
        raise BadInput("the checkpoint in its manifest was changed", place=place, remedy="Take another backup")
    with Ledger.open(f"sqlite:///{copy}") as source, Ledger.open(settled.ledger_url) as target:
        try:
            check_copy(source, manifest.entries, manifest.head)
        except ServiceMissing as error:
            raise BadInput(error.message, place=place, remedy="Take another backup") from error
        with target.writing():
            held, head = target.entries.end()
            if held and head == manifest.head:
                return None
            if held:
                raise BadInput(
                    f"the ledger holds {held} entries, the backup {manifest.entries}; nothing was changed",
                    place=settled.database_url or str(settled.home),
                    remedy="Restore into an empty home (MANDAT_HOME) or database, or move the ledger away first",
                )
            pour(source, target)
            lifted = lift(target, seen, now=now, today=today)
        refresh_portfolio(target)
        for key in manifest.keys:
            with suppress(BadInput):
                trust(settled.home, key, f"of the backup that was restored on {now:%Y-%m-%d}")
        target.checkpoints.sign(signing_key(settled.home), signer=settled.public_url, why="restored", now=now)
        keep_mark(settled.home, settled.ledger_url, Mark(manifest.entries, manifest.head), anew=True)
    return lifted


def _newest(files: object, root: str, place: str) -> str:
    found = backups_in(files, root)
    if not found:
        raise BadInput("no backup is there", place=place, remedy="Name a folder that `mandat backup` wrote")
    return found[-1]


def _home(settled: Settings) -> str:
    settled.home.mkdir(parents=True, exist_ok=True)
    return os.fspath(settled.home)
