"""Static files: the stored feeds written to a folder or an object store, where any web server can serve them.

A file whose bytes did not change is not touched, as a server makes its ETag from the file's time (nginx does).
Beside each stands its compressed form (nginx: gzip_static on).
"""

import hashlib
from pathlib import Path
from typing import Any
from uuid import uuid4

import fsspec
from fsspec.implementations.local import LocalFileSystem

from calendars.ical.publishing import Feed
from domain.kernel.errors import BadInput, ServiceMissing
from domain.kernel.record import Record


class Written(Record):
    """What was done to the files; names below the folder."""

    written: tuple[str, ...] = ()
    unchanged: int = 0


def write_feeds(feeds: tuple[Feed, ...], out: str, *, private: bool = False) -> Written:
    """Write *feeds* under *out*: a folder, or the URL of one that fsspec knows (s3://…, gs://…, memory://…).

    A local file appears whole or not at all; *private* folders are for their owner only.
    Raises BadInput where *out* cannot be used, ServiceMissing where it cannot be written.
    """
    try:
        files, root = fsspec.core.url_to_fs(out)
    except (ValueError, ImportError) as error:
        raise BadInput(
            f"cannot write there: {error}", place=out, remedy="Name a folder, or install its driver"
        ) from error
    written: list[str] = []
    unchanged = 0
    try:
        for feed in feeds:
            name = f"{feed.conference}/{feed.audience}.{feed.language}.ics"
            path = f"{root.rstrip('/')}/{name}"
            # The compressed form is written first: where one of the two is missing, both are written again.
            if _same(files, path, feed.digest) and files.exists(path + ".gz"):
                unchanged += 1
                continue
            _write(files, path + ".gz", feed.gzipped, private=private)
            _write(files, path, feed.body, private=private)
            written.append(name)
    except OSError as error:
        said = error.strerror or str(error)
        raise ServiceMissing(f"the files cannot be written: {said}", place=out, remedy="Check the folder") from error
    return Written(written=tuple(written), unchanged=unchanged)


def write_file(out: str, name: str, body: bytes) -> None:
    """Write one file under *out* (as for `write_feeds`), unless it holds the same bytes."""
    try:
        files, root = fsspec.core.url_to_fs(out)
        path = f"{root.rstrip('/')}/{name}"
        if not _same(files, path, hashlib.sha256(body).hexdigest()):
            _write(files, path, body, private=False)
    except OSError as error:
        said = error.strerror or str(error)
        raise ServiceMissing(f"the files cannot be written: {said}", place=out, remedy="Check the folder") from error


def _same(files: Any, path: str, digest: str) -> bool:
    try:
        return hashlib.sha256(files.cat_file(path)).hexdigest() == digest
    except FileNotFoundError:
        return False


def _write(files: Any, path: str, body: bytes, *, private: bool) -> None:
    if not isinstance(files, LocalFileSystem):  # an object store puts whole objects
        files.makedirs(path.rpartition("/")[0], exist_ok=True)
        files.pipe_file(path, body)
        return
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700 if private else 0o755)
    beside = target.with_name(f".{target.name}.{uuid4().hex[:8]}")
    try:
        beside.write_bytes(body)
        beside.chmod(0o600 if private else 0o644)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
