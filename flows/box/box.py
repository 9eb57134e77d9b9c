"""Box: calls one function on untrusted bytes in a child process, and turns whatever becomes of it into one refusal.

The child starts isolated (`python -I -P -B`: neither the current folder nor the environment adds modules, and it
writes none of its own, which a bound could cut short), in a fresh empty folder, and confines itself before it looks at
the first byte (flows/box/confinement.py).
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from typing import Any, BinaryIO, NamedTuple, TypeVar

from domain.kernel.errors import BadInput, MandatError
from flows.box.confinement import Bounds

_T = TypeVar("_T")
_MOST_SAID = 2_000
"""Characters of a message from inside the box that are shown."""
_SMALLER = "Give a smaller part of it, or its text"


class Job(NamedTuple):
    """One function for the box: `module:function`, called with the bytes and *options*; it returns plain JSON."""

    function: str
    options: dict[str, Any]
    noun: str = "file"
    bounds: Bounds = Bounds()


def boxed(job: Job, data: bytes | BinaryIO, place: str, taken: Callable[[Any], _T]) -> _T:
    """Return what *taken* makes of the answer of *job* to *data*, which was given as *place*.

    Raises BadInput, and nothing else, whatever *data* makes the reader do: raise, crash, hang or answer nonsense.
    """
    with tempfile.TemporaryDirectory(prefix="mandat-box-") as folder, tempfile.TemporaryFile() as answer:
        told = json.dumps({"function": job.function, "options": job.options, "bounds": job.bounds._asdict()})
        command = [sys.executable, "-I", "-P", "-B", "-X", "utf8", "-W", "ignore", "-m", "flows.box.inside", told]
        with _opened(data) as given:
            try:
                code = subprocess.run(  # noqa: S603 - our own module
                    command,
                    stdin=given,
                    stdout=answer,
                    stderr=subprocess.DEVNULL,
                    cwd=folder,
                    env=_environment(),
                    timeout=job.bounds.wait,
                    check=False,
                ).returncode
            except subprocess.TimeoutExpired:
                code = -signal.SIGXCPU
        answer.seek(0)
        said = answer.read(job.bounds.answer + 1)
    try:
        told = json.loads(said)
        refused = told.get("refused")
        if refused is None:
            return taken(told["answer"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise _lost(code, job.noun, place) from None
    raise _refusal(refused, job.noun, place)


def _refusal(refused: Any, noun: str, place: str) -> MandatError:
    """Return the refusal that came out of the box: message, place and remedy, or the name of a general one."""
    if isinstance(refused, list) and len(refused) == 3 and all(isinstance(each, str) for each in refused):
        message, where, remedy = (each[:_MOST_SAID] for each in refused)
        return BadInput(message, place=where or place, remedy=remedy)
    if refused == "memory":
        return BadInput(f"the {noun} needs too much memory", place=place, remedy=_SMALLER)
    if refused == "depth":
        return BadInput(f"the {noun} is nested too deeply", place=place, remedy=_SMALLER)
    if refused == "length":
        return BadInput(f"the {noun} unpacks to too much", place=place, remedy=_SMALLER)
    return BadInput(f"the {noun} is damaged", place=place, remedy="Save it again, or give its text")


def _lost(code: int, noun: str, place: str) -> BadInput:
    """Return the refusal for a child that ended with *code* and left no answer."""
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return BadInput(f"the {noun} takes too long to read", place=place, remedy=_SMALLER)
    if code < 0:
        return BadInput(f"the {noun} needs too much memory, or breaks its reader", place=place, remedy=_SMALLER)
    return BadInput(f"the {noun} cannot be read", place=place, remedy="Save it again, or give its text")


def _opened(data: bytes | BinaryIO) -> BinaryIO:
    """Return *data* as a file that a child can inherit; closing it leaves a file that was given open."""
    if not isinstance(data, bytes):
        return os.fdopen(os.dup(data.fileno()), "rb")
    file: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the caller
    file.write(data)
    file.seek(0)
    return file


def _environment() -> dict[str, str]:
    """Return what a child needs of the environment: where shared libraries are, and no setting, name or secret."""
    return {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
