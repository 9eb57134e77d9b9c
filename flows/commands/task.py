"""Tasks on the command line: what planners do to their plan, as the forms and the desk do it."""

from collections.abc import Mapping
from typing import Annotated

import typer

from domain.assessment.acts import Act, entry_of_act
from domain.conferences.conference import today_of
from flows import clock
from flows.application.naming import conference_named
from flows.application.recording import record
from flows.commands.arguments import ConferenceArgument, Format, day_of
from flows.commands.conference import print_recorded
from flows.commands.os_account import acted_here
from flows.ledger.repository import Ledger
from flows.settings import settings

task = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=True, rich_markup_mode=None)

_Task = Annotated[str, typer.Argument(metavar="TASK", help="Its name as shown, its id or its rule.")]
_On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day of the fact; else the conference's today.")]
_Actor = Annotated[str, typer.Option("--actor", help="The office that answers for it.")]
_Source = Annotated[str, typer.Option(help="Symbol of the document in which it stands.")]
_Reason = Annotated[str, typer.Option(help="Why, or a remark.")]
_SECRETARIAT = "Secretariat"


@task.callback()
def _tasks() -> None:
    """Do to a plan what its planners do: add, move, assign, start, finish, waive."""


@task.command()
def add(
    conference: ConferenceArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What is to be done.")],
    start: Annotated[str, typer.Option(metavar="DATE", help="Not before this day.")] = "",
    finish: Annotated[str, typer.Option(metavar="DATE", help="Finished by this day.")] = "",
    after: Annotated[str, typer.Option(metavar="TASK", help="The task that it comes after.")] = "",
    owner: Annotated[str, typer.Option(help="The office that does it.")] = "",
    milestone: Annotated[bool, typer.Option("--milestone", help="A day to know, nothing to do.")] = False,
    on: _On = None,
    actor: _Actor = _SECRETARIAT,
    source: _Source = "",
    form: Format = "text",
) -> None:
    """Add a task (or a milestone) of your own to the plan."""
    fields = {
        "name": name,
        "start": start or (finish if milestone else ""),
        "finish": finish,
        "after": after,
        "owner": owner,
    }
    _do("add-milestone" if milestone else "add-task", conference, fields, on, actor, source, form)


@task.command()
def move(
    conference: ConferenceArgument,
    name: _Task,
    day: Annotated[str, typer.Option("--to", metavar="DATE", help="On this very day.")] = "",
    not_before: Annotated[str, typer.Option(metavar="DATE", help="It does not begin before.")] = "",
    finish_by: Annotated[str, typer.Option(metavar="DATE", help="It is finished by then.")] = "",
    reason: _Reason = "",
    on: _On = None,
    actor: _Actor = _SECRETARIAT,
    source: _Source = "",
    form: Format = "text",
) -> None:
    """Set a task's days, which then hold whatever else moves; without any day give it back to its rule."""
    fields = {"task": name, "day": day, "not_before": not_before, "finish_by": finish_by, "reason": reason}
    _do("move", conference, fields, on, actor, source, form)


@task.command()
def assign(
    conference: ConferenceArgument,
    name: _Task,
    owner: Annotated[str, typer.Option(help="An office.")] = "",
    person: Annotated[str, typer.Option(help="A person: sign-in name or address; reminders go there.")] = "",
    on: _On = None,
    actor: _Actor = _SECRETARIAT,
    source: _Source = "",
    form: Format = "text",
) -> None:
    """Give a task to an office, a person, or both."""
    _do("assign", conference, {"task": name, "owner": owner, "person": person}, on, actor, source, form)


@task.command()
def start(
    conference: ConferenceArgument, name: _Task, reason: _Reason = "", on: _On = None, actor: _Actor = _SECRETARIAT,
    source: _Source = "", form: Format = "text",
) -> None:  # fmt: skip
    """Record that work on a task has begun."""
    _do("start", conference, {"task": name, "reason": reason}, on, actor, source, form)


@task.command()
def done(
    conference: ConferenceArgument, name: _Task, reason: _Reason = "", on: _On = None, actor: _Actor = _SECRETARIAT,
    source: _Source = "", form: Format = "text",
) -> None:  # fmt: skip
    """Record that a task is done."""
    _do("done", conference, {"task": name, "reason": reason}, on, actor, source, form)


@task.command()
def waive(
    conference: ConferenceArgument, name: _Task, reason: _Reason = "", on: _On = None, actor: _Actor = _SECRETARIAT,
    source: _Source = "", form: Format = "text",
) -> None:  # fmt: skip
    """Record that a task need not be done, and why."""
    _do("waive", conference, {"task": name, "reason": reason}, on, actor, source, form)


def _do(act: Act, named: str, fields: Mapping[str, str], on: str | None, actor: str, source: str, form: str) -> None:
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        conference = ledger.entries.conference(conference_named(ledger, named))
        today = today_of(conference, clock.today())
        day = day_of(on, "--on") if on else today
        plan = ledger.plans.newest(conference.id)
        entry = entry_of_act(act, conference, plan, day, fields, actor=actor, source=source)
        recorded = record(ledger, acted_here(ledger).signed(entry), now=clock.now(), today=clock.today())
    print_recorded(recorded, form)
