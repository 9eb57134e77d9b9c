"""People on the command line: added, listed, changed, disabled, given passwords."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from domain.kernel.errors import MandatError
from flows import clock
from flows.cli import app
from flows.door.passwords import fits
from flows.door.sign_in import digest
from flows.ledger.repository import Ledger


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path))
    monkeypatch.setenv("MANDAT_PUBLIC_URL", "https://calendar.example.org")


def user(*words: str, code: int = 0, typed: str | None = None) -> str:
    result = CliRunner().invoke(app, ["user", *words], input=typed)
    if isinstance(result.exception, MandatError):
        assert code == result.exception.exit_code
        return str(result.exception)
    assert result.exit_code == code, result.output
    return result.output


def kept(tmp_path: Path, login: str):
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        return ledger.people.of_login(login)


def test_a_new_person_gets_a_link_that_is_good_once_and_kept_by_its_hash_alone(tmp_path):
    said = user("add", "ada", "--name", "Ada Lima", "--role", "planner", "--office", "Secretariat")

    token = re.search(r"https://calendar\.example\.org/sign-in/([\w-]{32})", said)[1]
    known = kept(tmp_path, "ada")
    assert (known.person.name, known.person.roles, known.password) == ("Ada Lima", ("planner",), None)
    assert known.link_sha256 == digest(token)
    assert clock.now() < known.link_until


def test_a_password_comes_by_standard_input_and_is_kept_as_argon2id(tmp_path):
    user("add", "ada", "--role", "operator", "--stdin", typed="a lantern for the harbour\n")

    known = kept(tmp_path, "ada")
    assert known.password.startswith("$argon2id$")
    assert fits(known.password, "a lantern for the harbour")
    assert not fits(known.password, "a lantern for the harbor")


def test_of_somebody_who_is_there_only_what_is_named_changes(tmp_path):
    user("add", "ada", "--name", "Ada Lima", "--role", "planner")
    before = kept(tmp_path, "ada").person

    user("add", "ada", "--role", "viewer", "--role", "operator", "--address", "ada@example.org")

    assert kept(tmp_path, "ada").person == before.revised(roles=("viewer", "operator"), address="ada@example.org")


def test_who_is_disabled_is_listed_and_may_be_let_in_again(tmp_path):
    user("add", "ada", "--role", "planner")
    user("disable", "ada")
    assert "disabled on" in user("list")
    assert json.loads(user("list", "--format", "json"))[0]["disabled"] is not None

    user("add", "ada")

    assert kept(tmp_path, "ada").person.disabled is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "ada"), "One or more of: planner, chair, host, viewer, operator"),
        (("add", "ada", "--role", "engine"), "no role 'engine'"),
        (("add", "engine", "--role", "planner"), "cannot be a name"),
        (("add", "Ada Lima", "--role", "planner"), "cannot be a name"),
        (("add", "a:b", "--role", "planner"), "cannot be a name"),
        (("add", "ada", "--role", "chair", "--conference", "nowhere"), "no conference 'nowhere'"),
        (("add", "ada", "--role", "planner", "--stdin"), "12 to 128"),
    ],
)
def test_what_cannot_be_is_told_with_the_way_out(words, said):
    assert said in user(*words, code=2, typed="short\n")


@pytest.mark.parametrize("command", ["disable", "password"])
def test_nobody_of_that_name_is_told_with_who_is_there(command):
    user("add", "ada", "--role", "planner")

    assert "There: ada" in user(command, "eve", code=2)
