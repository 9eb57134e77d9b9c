"""First planner: somebody can sign in before anybody was added; their password stands in a file of the home."""

import os
import secrets
from pathlib import Path

from domain.kernel.person import Person
from flows import clock
from flows.door.passwords import drawn, fits, hashed
from flows.ledger.repository import Ledger
from flows.settings import Settings

LOGIN = "planner"
_FILE = "first-planner"


def first_planner_file(settled: Settings) -> Path:
    """Return where name and password of the first planner stand, as name:password."""
    return settled.home / _FILE


def first_planner(ledger: Ledger, settled: Settings) -> str | None:
    """Return name:password of the first planner while they are good; None where somebody else plans.

    Where nobody may plan yet one is made; the password is written to a file of mode 0600.
    """
    path = first_planner_file(settled)
    known = ledger.people.all()
    if not any(each.person.has("planner") for each in known):
        person = Person(
            id=f"p-{secrets.token_hex(8)}", login=LOGIN, name="First planner", office="Conference secretariat",
            roles=("planner",),
        )  # fmt: skip
        password = drawn()
        with ledger.writing():
            ledger.people.add(person, created=clock.now())
            ledger.people.set_password(person.id, hashed(password), at=clock.now())
        path.unlink(missing_ok=True)
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(made, "w", encoding="ascii") as file:  # noqa: PTH123 - mode at creation
            file.write(f"{LOGIN}:{password}")
        return f"{LOGIN}:{password}"
    if not path.is_file():
        return None
    login, _, password = path.read_text(encoding="ascii").strip().partition(":")
    first = ledger.people.of_login(login)
    good = first is not None and first.person.disabled is None and fits(first.password, password)
    return f"{login}:{password}" if good else None
