"""Home lock: one `mandat up` at a time on one home; two would start every run twice."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from domain.kernel.errors import ServiceMissing

_LINGER = 30.0
"""Seconds that the services of a `mandat up` that was killed may take to end."""


@contextlib.contextmanager
def home_locked(home: Path) -> Iterator[int]:
    """Hold the lock of *home*; yield its file descriptor, which every service inherits and so holds too.

    Where a `mandat up` was killed, wait until its services have ended. Raises ServiceMissing where one is running.
    """
    path = home / "up.lock"
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end = time.monotonic() + _LINGER
        while not _locked(lock):
            holder = _holder(lock)
            if holder is not None or time.monotonic() > end:
                who = f"process {holder}" if holder else "what a former one left"
                raise ServiceMissing(
                    f"`mandat up` is running on this home already ({who})",
                    place=str(home),
                    remedy="Stop it with Ctrl-C, or set MANDAT_HOME to another folder",
                )
            time.sleep(0.2)
        os.ftruncate(lock, 0)
        os.pwrite(lock, str(os.getpid()).encode(), 0)
        yield lock
    finally:
        os.close(lock)


def _locked(lock: int) -> bool:
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(lock: int) -> int | None:
    """Return the process that holds the lock, while it lives."""
    written = os.pread(lock, 20, 0).decode(errors="replace").strip()
    if not written.isdigit() or not psutil.pid_exists(int(written)):
        return None
    with contextlib.suppress(psutil.Error):
        if psutil.Process(int(written)).status() == psutil.STATUS_ZOMBIE:
            return None
    return int(written)
