"""The command line: finds the command, imports only what it needs, turns broken promises into exit codes.

Exit codes: 0 done, 1 findings of severity error, 2 bad input or use, 3 a needed service is not there.
"""

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated, Any

import typer
import typer.core
import typer.main

from domain.kernel.errors import MandatError
from flows.presentation.terminal import guard_output, one_line

COMMANDS: dict[str, tuple[str, str]] = {
    "read": ("flows.commands.read:read", "Read resolutions or bare paragraphs: what is mandated, by when, by whom."),
    "dates": ("flows.commands.read:dates", "Read date expressions: earliest and latest day of each."),
    "plan": ("flows.commands.plan:plan", "Plan a conference backward from its mandate, without a database."),
    "budget": (
        "flows.commands.budget:budget",
        "Write a draft statement of programme budget implications as a Word document, for people to complete.",
    ),
    "up": (
        "flows.commands.up:up",
        "Run everything in the foreground: Prefect with its UI, flows, calendar server.",
    ),
    "open": ("flows.commands.conference:open_", "Read a resolution, record it, start its workflow."),
    "record": ("flows.commands.conference:record", "Record a fact: mandat record CONFERENCE KIND key=value…"),
    "status": ("flows.commands.conference:status", "Show stage, next steps, what is late or impossible, the chance."),
    "explain": ("flows.commands.conference:explain", "Explain why a task has its date."),
    "history": ("flows.commands.conference:history", "Show the entries of a conference and what each one moved."),
    "clock": ("flows.commands.conference:clock", "Move the today of a rehearsal."),
    "task": ("flows.commands.task:task", "Add, move, assign, start, finish or waive a task of a plan."),
    "amend": ("flows.commands.amend:amend", "Show what a later resolution changes, and record it."),
    "replies": ("flows.commands.replies:replies", "Show or enter the replies of Member States."),
    "replay": ("flows.commands.exchange:replay", "Feed entries to an empty conference; print what each changed."),
    "export": ("flows.commands.exchange:export", "Write the ledger as JSON lines, or a plan as CSV or MSPDI XML."),
    "import": ("flows.commands.exchange:import_", "Read a ledger from JSON lines: all of it or nothing."),
    "publish": ("flows.commands.feeds:publish", "Write the public feeds as files; closed ones only with --closed."),
    "share": ("flows.commands.feeds:share", "Make, list and revoke the secret links of closed feeds."),
    "user": ("flows.commands.user:user", "Say who may act: add, list, disable people, give passwords."),
    "push": ("flows.commands.feeds:push", "Keep a collection on a CalDAV server in step."),
    "backup": ("flows.commands.custody:backup", "Copy the ledger while everything runs, verified, with a manifest."),
    "restore": ("flows.commands.custody:restore", "Put a backup back into an empty home or database."),
    "verify": ("flows.commands.custody:verify", "Hold the history against its signed checkpoints; name what differs."),
    "doctor": ("flows.commands.doctor:doctor", "Check versions, database, server, feeds, clock; say how to mend."),
}


class _Commands(typer.core.TyperGroup):
    """A group that knows its commands by name and imports one only when it is called."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the base's signature
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - the base's signature
        """Return what a list of commands says of *cmd_name*, without its module: that is loaded to run it."""
        if cmd_name not in COMMANDS:
            return None
        return typer.core.TyperCommand(cmd_name, help=COMMANDS[cmd_name][1], rich_markup_mode=None)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the name, the command itself and its arguments."""
        name, listed, left = super().resolve_command(ctx, args)
        return name, self._loaded(str(listed.name)) if listed is not None else None, left

    def _loaded(self, cmd_name: str) -> Any:
        place, text = COMMANDS[cmd_name]
        module, _, function = place.partition(":")
        target = getattr(import_module(module), function)
        if not isinstance(target, typer.Typer):
            single = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
            single.command(name=cmd_name, help=target.__doc__)(target)
            target = single
        command = typer.main.get_command(target)
        command.name = cmd_name
        command.short_help = text
        return command


app = typer.Typer(
    cls=_Commands, add_completion=False, pretty_exceptions_enable=False, no_args_is_help=True, rich_markup_mode=None
)


@app.callback(invoke_without_command=True)
def _mandat(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.", is_eager=True)] = False,
) -> None:
    """Read a resolution and run the conference that it mandates."""
    guard_output()
    if version:
        from importlib.metadata import version as installed

        print(f"mandat {installed('mandat')}")  # noqa: T201 - the shell speaks
        raise typer.Exit


def main() -> None:
    """Run the command line; a MandatError becomes one clear sentence on stderr and its exit code.

    So does output that cannot be written. What goes to a file or a program is UTF-8 whatever the locale says; a
    terminal that cannot show a character shows a question mark.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        seen = sys.stdout.isatty()
        sys.stdout.reconfigure(encoding=None if seen else "utf-8", errors="replace" if seen else None)
    guard_output()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except MandatError as error:
        print(f"mandat: {one_line(str(error))}", file=sys.stderr)  # noqa: T201 - the shell speaks
        sys.exit(error.exit_code)
    except OSError as error:
        place = one_line(str(error.filename or "the output"))
        print(f"mandat: {place}: cannot be used: {error.strerror or error}", file=sys.stderr)  # noqa: T201
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still unwritten has nowhere to go
        sys.exit(3)


if __name__ == "__main__":
    main()
