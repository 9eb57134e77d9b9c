"""Place: which file a ledger is, and the mark that its home keeps of the newest entry that was acknowledged.

A file that was copied by hand while it was in use can lack what was acknowledged last. The ledger holds which file it
is (number of the inode, path); a mark beside the signing key holds how far it had come.
"""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, make_url

from flows.ledger.engine import place_of


class Mark(NamedTuple):
    """The newest entry that was acknowledged: its number and digest."""

    seq: int
    digest: str


def place_in(url: URL) -> str | None:
    """Return what tells the file at *url* from a copy of it; None for a server or a database in memory."""
    path = _file(url)
    if path is None:
        return None
    try:
        return f"{path.stat().st_ino} {path}"
    except OSError:
        return None


def copied_from(place: str | None, url: str) -> Path | None:
    """Return the file that the one at *url* is a copy of, as far as its *place* tells; None where it is the ledger.

    A file that was moved keeps its inode, one that was put back under its own name keeps its path: neither is a copy.
    """
    here = place_in(make_url(url))
    if place is None or here is None:
        return None
    inode, _, path = place.partition(" ")
    return None if inode == here.partition(" ")[0] or path == here.partition(" ")[2] else Path(path)


def mark_of(home: Path, url: str) -> Mark | None:
    """Return how far the ledger at *url* had come when this home last recorded; None where it never did."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads(_mark(home, url).read_bytes())
        return Mark(int(told["seq"]), str(told["digest"]))
    return None


def keep_mark(home: Path, url: str, mark: Mark, *, anew: bool = False) -> None:
    """Keep *mark*, unless a newer one is kept (*anew*: after a restore, whatever is kept). Nothing depends on it."""
    held = None if anew else mark_of(home, url)
    if held is not None and held.seq >= mark.seq:
        return
    path = _mark(home, url)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        unfinished.write_text(json.dumps(mark._asdict()), encoding="utf-8")
        unfinished.replace(path)


def _mark(home: Path, url: str) -> Path:
    name = hashlib.sha256(place_of(make_url(url)).encode()).hexdigest()[:16]
    return home / "marks" / f"{name}.json"


def _file(url: URL) -> Path | None:
    memory = url.database in (None, "", ":memory:")
    return None if url.get_backend_name() != "sqlite" or memory else Path(str(url.database)).resolve()
