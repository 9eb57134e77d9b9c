"""mandat user: the people who may act: added, listed, disabled, given another password."""

import secrets
import sys
from datetime import timedelta
from typing import Annotated

import typer

from domain.kernel.errors import BadInput
from domain.kernel.person import Person, login_of, roles_of, told
from flows import clock
from flows.commands.arguments import Format, shown_json
from flows.door.passwords import hashed
from flows.door.sign_in import LINK, digest
from flows.ledger.repository import Ledger
from flows.settings import Settings, settings

user = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=True)
_Login = Annotated[str, typer.Argument(metavar="NAME", help="What is typed to sign in (a to z, 0 to 9, . _ -).")]
_FromStdin = Annotated[bool, typer.Option("--stdin", help="Read the password from standard input.")]


@user.callback()
def _people() -> None:
    """Say who may act: `user add`, `user list`, `user disable`, `user password`."""


@user.command("add")
def add(
    login: _Login,
    name: Annotated[str, typer.Option(help="The person's name, as history shows it.")] = "",
    office: Annotated[str, typer.Option(help="Their office (Conference secretariat, …).")] = "",
    role: Annotated[
        list[str] | None, typer.Option(help="planner, chair, host, viewer or operator; may be given again.")
    ] = None,
    address: Annotated[str, typer.Option(help="Where notices go: a mail address.")] = "",
    conference: Annotated[
        list[str] | None, typer.Option(help="A conference given to a chair or a host; may be given again.")
    ] = None,
    stdin: _FromStdin = False,
) -> None:
    """Add a person, or change one who is there; a new one gets a one-time link to choose a password with.

    Of somebody who is there only what is named is changed; one who was disabled may act again.
    """
    called = login_of(login)
    with Ledger.open(settings().ledger_url) as ledger:
        unknown = sorted(set(conference or ()) - set(ledger.entries.ids()))
        if unknown:
            raise BadInput(f"no conference {unknown[0]!r}", place="--conference", remedy="`mandat status` names them")
        known = ledger.people.of_login(called)
        if known is None:
            person = Person(
                id=f"p-{secrets.token_hex(8)}", login=called, name=name or called, office=office,
                roles=roles_of(role or ()), address=address, conferences=tuple(conference or ()),
            )  # fmt: skip
            ledger.people.add(person, created=clock.now())
        else:
            changes = {
                "name": name, "office": office, "roles": roles_of(role) if role else (), "address": address,
                "conferences": tuple(conference or ()),
            }  # fmt: skip
            person = known.person.revised(disabled=None, **{field: value for field, value in changes.items() if value})
            ledger.people.keep(person)
        print(f"{person.login}: {person.name}, {told(person.roles)}")
        if known is None or stdin:
            _give_password(ledger, settings(), person, stdin=stdin)


@user.command("list")
def list_(form: Format = "text") -> None:
    """List everybody who may act, or could."""
    with Ledger.open(settings().ledger_url) as ledger:
        everybody = ledger.people.all()
    if form == "json":
        shown_json([
            each.person.model_dump(mode="json") | {"has_password": each.password is not None} for each in everybody
        ])  # fmt: skip
        return
    if not everybody:
        print("Nobody may act yet: `mandat user add NAME --role planner`, or `mandat up`, which makes a first planner.")
    for each in everybody:
        person = each.person
        more = [person.office, person.address, *person.conferences]
        if person.disabled is not None:
            more.append(f"disabled on {person.disabled:%Y-%m-%d}")
        elif each.password is None:
            more.append("has no password yet")
        print("  ".join([f"{person.login:16}", f"{person.name}, {told(person.roles)}", *filter(None, more)]))


@user.command("disable")
def disable(login: _Login) -> None:
    """Let a person act no more, at once; what they did stays theirs."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        person = _person(ledger, login)
        ledger.people.keep(person.revised(disabled=person.disabled or clock.now()))
    print(f"{person.login} can no longer sign in")


@user.command("password")
def password(login: _Login, stdin: _FromStdin = False) -> None:
    """Give a person a one-time link to choose a new password with, or set it from standard input."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        _give_password(ledger, settings(), _person(ledger, login), stdin=stdin)


def _person(ledger: Ledger, login: str) -> Person:
    known = ledger.people.of_login(login.strip().lower())
    if known is None:
        there = ", ".join(each.person.login for each in ledger.people.all()) or "nobody"
        raise BadInput(f"nobody signs in as {login!r}", place="name", remedy=f"There: {there}")
    return known.person


def _give_password(ledger: Ledger, settled: Settings, person: Person, *, stdin: bool) -> None:
    if stdin:
        ledger.people.set_password(person.id, hashed(sys.stdin.readline().rstrip("\n")), at=clock.now())
        print(f"{person.login} has a new password; who was signed in by the old one is no more")
        return
    token = secrets.token_urlsafe(24)
    until = clock.now() + LINK
    ledger.people.set_link(person.id, digest(token), until)
    print(f"Good once, until {until:%Y-%m-%d} ({LINK // timedelta(days=1)} days): {settled.public_url}/sign-in/{token}")
