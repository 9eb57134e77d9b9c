"""Many feeds before all judges of ics-judge in one go. Run by the judges' own Python, with their folder as argument.

The judges start their clients (vdirsyncer, khal, Radicale) anew for each feed, and nearly all of that time goes into
importing them. Here each client is imported once, by a server that forks for each call: the same code, the same
arguments, a process of its own each time. Whatever a judge asks and compares is left to it. Where one objects, the feed
is laid before the judges once more as they are, with programs started anew: only what they say then counts, so that a
fork which stumbled on a busy machine is not taken for an objection to the feed.

    PYTHON judging.py FOLDER_OF_THE_JUDGES FEED...     exit code 1 where a judge objects; FEEDs of equal name order
"""

import contextlib
import importlib
import io
import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

CLIENTS = ("vdirsyncer", "khal", "radicale")


def client(program: str, arguments: list[str], out: str, given: str) -> None:
    """Be *program* with *arguments* in this process; what it prints goes to the file *out*, *given* is its input."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with tempfile.TemporaryFile() as source:
        source.write(given.encode())
        source.seek(0)
        os.dup2(source.fileno(), 0)
    file = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 1)
    os.dup2(file, 2)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.argv = [program, *arguments]
    try:
        runpy.run_path(program, run_name="__main__")
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def main(judges: Path, feeds: list[str]) -> int:
    """Lay every one of *feeds* before the judges; print what they say of those that they object to."""
    sys.path.insert(0, str(judges))
    judge = importlib.import_module("judge")
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload(["vdirsyncer.cli", "vdirsyncer.cli.tasks", "vdirsyncer.storage.http", "vdirsyncer.storage.filesystem",
                                  "khal.cli", "khal.controllers", "radicale", "radicale.__main__", "radicale.server"])  # fmt: skip
    programs = {str(judge.BIN / name) for name in CLIENTS}
    alone = threading.Lock()
    real_run, real_popen = judge.run, subprocess.Popen

    def start(command: tuple, out: str, given: str = ""):
        process = forks.Process(target=client, args=(str(command[0]), [str(each) for each in command[1:]], out, given))
        with alone:
            process.start()
        return process

    def run(*command, input: str = "", **options) -> str:  # noqa: A002 - as the judges call it
        if str(command[0]) not in programs:
            return real_run(*command, **options)
        with tempfile.NamedTemporaryFile(suffix=".out") as told:
            process = start(command, told.name, input)
            process.join(120)
            said = Path(told.name).read_text()
            if process.exitcode:
                lines = [line for line in said.strip().splitlines() if line.strip()]
                raise judge.Objection(" / ".join(lines[-2:])[:200] or f"exit code {process.exitcode}")
            return said

    class Server:
        def __init__(self, command, **options) -> None:
            self.process = start(tuple(command), options["stdout"].name)

        def terminate(self) -> None:
            self.process.terminate()

        def wait(self, seconds: float) -> None:
            self.process.join(seconds)

    class Processes:
        """The module subprocess as the judges see it: a server of theirs is forked, all else is started."""

        def __getattr__(self, name):
            return getattr(subprocess, name)

        @staticmethod
        def Popen(command, *rest, **options):  # noqa: N802 - as in subprocess
            return Server(command, **options) if str(command[0]) in programs else real_popen(command, *rest, **options)

    def objection(feed: str) -> str:
        """Return what the judges say of *feed* where one objects, else nothing."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            fine = judge.judge_feed(feed)
        return "" if fine else said.getvalue()

    objections = 0
    for feed in feeds:
        judge.run, judge.subprocess = run, Processes()
        if objection(feed):
            judge.run, judge.subprocess = real_run, subprocess
            if said := objection(feed):
                objections += 1
                print(said, flush=True)
    print(f"{len(feeds)} feeds before {len(judge.JUDGES)} judges: {objections} objected to")
    return 1 if objections else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
