"""mandat up: run everything in the foreground."""

import os
import signal
import sys
import time
from typing import Annotated

import typer

from flows.settings import DEFAULT_PORT, DEFAULT_PREFECT_PORT


def up(
    *,
    demo: Annotated[bool, typer.Option("--demo", help="Open the conference of the example, as a rehearsal.")] = False,
    exit_when_ready: Annotated[
        bool, typer.Option("--exit-when-ready", help="End once the feed answers and the first gate waits.")
    ] = False,
    port: Annotated[int, typer.Option(help="Port of the calendar server.", min=1, max=65535)] = DEFAULT_PORT,
    prefect_port: Annotated[
        int, typer.Option(help="Port of the Prefect server and its UI.", min=1, max=65535)
    ] = DEFAULT_PREFECT_PORT,
) -> None:
    """Run everything on this machine: Prefect with its UI, the flows, the calendar server. Ctrl-C ends all of it."""
    begun = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - begun:4.1f} s] {text}", file=sys.stderr, flush=True)

    if "MANDAT_PUBLIC_URL" not in os.environ:
        os.environ["MANDAT_PUBLIC_URL"] = f"http://127.0.0.1:{port}"
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    say("reading the ledger")
    from flows.application.review_all import review_all
    from flows.door.first_planner import first_planner, first_planner_file
    from flows.ledger.repository import Ledger
    from flows.presentation.first_screen import first_screen, signing_in
    from flows.runtime import up as machine
    from flows.runtime.home_lock import home_locked
    from flows.settings import settings

    settled = settings()
    machine.prepared(settled)
    with home_locked(settled.home) as lock:
        machine.refuse_taken_ports(port, prefect_port)
        with Ledger.open(settled.ledger_url) as ledger:
            if demo:
                machine.open_demo(ledger, settled)
            review_all(ledger)  # days may have passed since the last watch
            credential = first_planner(ledger, settled)
        try:
            with machine.running(settled, port, prefect_port, lock, say) as processes:
                conferences, planner = machine.standing(settled)
                if any(conference.confirmed is None for conference, _ in conferences):
                    say("opening the first gate")
                    processes.wait_for(lambda: machine.waiting_gates(settled, prefect_port) > 0, "the first gate")
                say("ready")
                way_in = signing_in(credential, str(first_planner_file(settled)), seen=sys.stdout.isatty())
                print(first_screen(conferences, settled, prefect_port, planner, way_in), flush=True)
                if not exit_when_ready:
                    machine.until_told(processes, settled, say)
                say("stopping")
        except KeyboardInterrupt:
            say("stopped")
