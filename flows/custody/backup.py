"""Backup: a verified copy of the whole ledger in a folder of its own, with a manifest that says what is in it.

A folder without its manifest is unfinished and counts for nothing: the manifest is written last.
"""

import hashlib
import json
import os
import re
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import fsspec
from fsspec.implementations.local import LocalFileSystem
from pydantic import ValidationError

from domain.kernel.errors import BadInput, ServiceMissing
from domain.kernel.record import Record
from flows.ledger.checkpoints import Checkpoint
from flows.ledger.copying import copy_to
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD
from flows.ledger.signing_key import signing_key, trusted_keys
from flows.ledger.translate import canonical
from flows.settings import Settings

FORM = "mandat-backup"
LEDGER_FILE = "ledger.db"
MANIFEST_FILE = "manifest.json"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-\d{8,}")
_STAMP = "%Y%m%dT%H%M%SZ"
_UNFINISHED = timedelta(days=1)
"""After so long a folder without its manifest is taken for the rest of a backup that was ended."""
_PIECE = 1 << 20


class Manifest(Record):
    """What a backup holds: *entries* with the chain's *head*, the file with its digest, the keys that sign there."""

    form: str = FORM
    version: int = 1
    made: datetime
    mandat: str
    schema_: str
    entries: int
    head: str
    conferences: int
    file: str = LEDGER_FILE
    bytes: int
    sha256: str
    keys: tuple[str, ...] = ()
    checkpoint: Checkpoint | None = None

    def text(self) -> str:
        """Return it as JSON, as it stands in its file."""
        told = self.model_dump(mode="json", exclude={"schema_"}) | {"schema": self.schema_}
        return json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def manifest_of(text: str, place: str) -> Manifest:
    """Return the manifest in the JSON *text*; raise BadInput where it is none, or one of a later version."""
    try:
        told = json.loads(text)
        if told["form"] != FORM or told["version"] != 1:
            raise ValueError("another form")  # noqa: TRY301 - whatever is wrong, it is no manifest
        schema = told.pop("schema")
        return Manifest.model_validate_json(canonical({**told, "schema_": schema}))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ValidationError) as error:
        raise BadInput("not the manifest of a backup", place=place, remedy="`mandat backup DIR` writes one") from error


class Backup(Record):
    """A backup that was made: where, what it holds, which older ones were removed for it."""

    place: str
    manifest: Manifest
    removed: tuple[str, ...] = ()


def back_up(settled: Settings, place: str, *, now: datetime, keep: int = 0) -> Backup:
    """Copy the ledger to a new folder in *place* (a folder, or the URL of one), verified; whoever writes goes on.

    Of the backups in *place* the newest *keep* stay (0: all). Raises ServiceMissing where it cannot be written or the
    copy is not whole; then no backup is there that was not there before, and none is removed.
    """
    files, root = place_of(place)
    try:
        with tempfile.TemporaryDirectory(prefix="mandat-backup-", dir=_room(files, root)) as folder:
            copy = Path(folder) / LEDGER_FILE
            manifest = _copied(settled, copy, now)
            target = f"{root}/{manifest.made:{_STAMP}}-{manifest.entries:08}"
            if files.exists(f"{target}/{MANIFEST_FILE}"):
                raise ServiceMissing("a backup of this second is there", place=target, remedy="Try again in a second")
            _put(files, copy, target)
            if digest_of(files, f"{target}/{LEDGER_FILE}") != manifest.sha256:
                raise ServiceMissing("what was written reads otherwise", place=target, remedy="Check the disk")
            written = Path(folder) / MANIFEST_FILE
            written.write_text(manifest.text(), encoding="utf-8")
            _put(files, written, target)
        return Backup(place=target, manifest=manifest, removed=_rotated(files, root, keep, now))
    except OSError as error:
        said = error.strerror or str(error)
        raise ServiceMissing(f"the backup cannot be written: {said}", place=place, remedy="Check the place") from error


def place_of(place: str) -> tuple[Any, str]:
    """Return the file system and the folder that *place* names; raise BadInput where none does."""
    if not place.strip():
        raise BadInput("no folder is named", place="DIR", remedy="As `mandat backup ./backups`")
    try:
        files, root = fsspec.core.url_to_fs(place)
    except (ValueError, ImportError) as error:
        raise BadInput(
            f"cannot be used: {error}", place=place, remedy="Name a folder, or install its driver"
        ) from error
    return files, str(root).rstrip("/")


def backups_in(files: Any, root: str) -> list[str]:
    """Return the finished backups in the folder *root*, the newest last."""
    if not files.isdir(root):
        return []
    found = [str(each).rstrip("/") for each in files.ls(root, detail=False)]
    return sorted(each for each in found if _NAME.fullmatch(_leaf(each)) and files.exists(f"{each}/{MANIFEST_FILE}"))


def digest_of(files: Any, path: str) -> str:
    """Return the SHA-256 of a file, read piece by piece."""
    digest = hashlib.sha256()
    with files.open(path, "rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def check_copy(ledger: Ledger, entries: int, head: str) -> None:
    """Raise ServiceMissing where the copy that is open as *ledger* is damaged, or does not end as it should."""
    said = ledger.integrity()
    if said != "ok":
        raise ServiceMissing(f"the copy is damaged: {said}", remedy="Check the disk and try again")
    last, digest = 0, ""
    for row, wrong in ledger.entries.chain():
        if wrong:
            raise ServiceMissing(f"entry {row['seq']} of the copy: {wrong}", remedy="`mandat verify` says more")
        last, digest = row["seq"], row["digest"]
    if (last, digest) != (entries, head):
        raise ServiceMissing(f"the copy ends at entry {last}, not {entries}", remedy="Take another backup")


def _copied(settled: Settings, copy: Path, now: datetime) -> Manifest:
    """Copy the ledger to *copy*, verify the copy and return what is in it."""
    with Ledger.open(settled.ledger_url, make=False) as ledger:
        at_least = ledger.entries.last_seq()
        copy_to(ledger, copy)
    copy.chmod(0o600)
    with Ledger.open(f"sqlite:///{copy}", migrate=False) as ledger:
        entries, head = ledger.entries.end()
        if entries < at_least:
            raise ServiceMissing(f"the copy ends at entry {entries}, not {at_least}", remedy="Take another backup")
        check_copy(ledger, entries, head)
        conferences = len(ledger.entries.ids())
        key = signing_key(settled.home)
        checkpoint = ledger.checkpoints.statement(key, signer=settled.public_url, why="backup", now=now)
    return Manifest(
        made=now.astimezone(UTC).replace(microsecond=0), mandat=version("mandat"), schema_=HEAD, entries=entries,
        head=head, conferences=conferences, bytes=copy.stat().st_size, sha256=digest_of(LocalFileSystem(), str(copy)),
        keys=tuple(sorted(trusted_keys(settled.home))), checkpoint=checkpoint,
    )  # fmt: skip


def _room(files: Any, root: str) -> str | None:
    """Return the folder in which the copy is made first: on the disk where it will stand, if that is a local one."""
    if not isinstance(files, LocalFileSystem):
        return None
    Path(root).mkdir(parents=True, exist_ok=True)
    return root


def _put(files: Any, path: Path, folder: str) -> None:
    """Put the file *path* into *folder*, for its owner only and durable where that is a local one."""
    target = f"{folder}/{path.name}"
    if not isinstance(files, LocalFileSystem):
        files.makedirs(folder, exist_ok=True)
        files.put_file(str(path), target)
        return
    Path(folder).mkdir(mode=0o700, exist_ok=True)
    path.chmod(0o600)
    path.replace(target)
    for durable in (target, folder, str(Path(folder).parent)):
        descriptor = os.open(durable, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _rotated(files: Any, root: str, keep: int, now: datetime) -> tuple[str, ...]:
    """Remove all but the newest *keep* backups in *root* (0: none), and what ended ones left; return their names."""
    finished = backups_in(files, root)
    gone = finished[:-keep] if keep else []
    for each in files.ls(root, detail=False):
        path = str(each).rstrip("/")
        named = _NAME.fullmatch(_leaf(path))
        if named is None or path in finished:
            continue
        if now.astimezone(UTC) - datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC) > _UNFINISHED:
            gone.append(path)
    for path in gone:
        if isinstance(files, LocalFileSystem):
            (Path(path) / MANIFEST_FILE).unlink(missing_ok=True)  # first, so that half of one is never taken for one
            shutil.rmtree(path)
        else:
            files.rm(path, recursive=True)
    return tuple(_leaf(path) for path in gone)


def _leaf(path: str) -> str:
    return path.rpartition("/")[2]
