"""Signing in: who is who, how fast, and how often a wrong password is taken."""

import time

import pytest

from domain.kernel.errors import BadInput
from domain.kernel.person import ENGINE, Person
from flows import clock
from flows.door import passwords
from flows.door.passwords import fits, hashed
from flows.door.sign_in import SignIn, TooManyTries
from flows.door.wrong_passwords import MOST, MOST_OF_ADDRESS, REFILL, WrongPasswords
from flows.ledger.change_stamp import change_stamp
from flows.ledger.repository import Ledger

RIGHT = "a lantern for the harbour"
HERE = "127.0.0.1"
ADA = Person(id="p-ada", login="ada", name="Ada Lima", roles=("planner",))


@pytest.fixture
def ledger(tmp_path):
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        ledger.people.add(ADA, created=clock.now())
        ledger.people.set_password(ADA.id, hashed(RIGHT), at=clock.now())
        yield ledger


@pytest.fixture
def door(ledger, tmp_path):
    return SignIn(ledger, change_stamp(ledger, f"sqlite:///{tmp_path / 'ledger.db'}"), "engine's own")


@pytest.fixture
def hashes(monkeypatch):
    """How often a password was hashed to be compared."""
    counted = []
    monkeypatch.setattr("flows.door.sign_in.fits", lambda *given: counted.append(1) or passwords.fits(*given))
    return counted


def test_a_right_password_is_hashed_once_and_then_remembered(door, hashes):
    assert [door.person("ada", RIGHT, HERE) for _ in range(50)] == [ADA] * 50
    assert len(hashes) == 1


def test_a_wrong_password_is_nobody_and_so_is_a_name_that_is_not_there(door):
    assert door.person("ada", "wrong", HERE) is None
    assert door.person("eve", RIGHT, HERE) is None
    assert door.person("", "", HERE) is None


def test_a_new_password_or_being_disabled_counts_at_once_whatever_is_remembered(door, ledger):
    assert door.person("ada", RIGHT, HERE) == ADA
    ledger.people.set_password(ADA.id, hashed("another lantern entirely"), at=clock.now())
    assert door.person("ada", RIGHT, HERE) is None
    assert door.person("ada", "another lantern entirely", HERE) == ADA

    ledger.people.keep(ADA.revised(disabled=clock.now()))

    assert door.person("ada", "another lantern entirely", HERE) is None


def test_other_roles_count_at_once(door, ledger):
    assert door.person("ada", RIGHT, HERE) == ADA

    ledger.people.keep(ADA.revised(roles=("viewer",)))

    assert door.person("ada", RIGHT, HERE).roles == ("viewer",)


def test_the_engine_signs_in_by_its_secret_alone(door, ledger):
    assert door.person("engine", "engine's own", HERE) == ENGINE
    assert door.person("engine", "", HERE) is None
    assert SignIn(ledger, lambda: 0).person("engine", "", HERE) is None


def test_the_limit_looks_at_no_password_and_lets_pass_who_is_remembered(door, hashes):
    door.person("ada", RIGHT, HERE)
    for n in range(MOST):
        assert door.person("ada", f"wrong {n}", HERE) is None
    counted = len(hashes)

    with pytest.raises(TooManyTries, match="Try again in"):
        door.person("ada", "one more", HERE)

    assert len(hashes) == counted
    assert door.person("ada", RIGHT, HERE) == ADA


def test_a_name_that_waits_at_one_address_does_not_wait_at_another():
    wrong = WrongPasswords()
    for _ in range(MOST):
        wrong.wrong("ada", "192.0.2.1", 0.0)

    assert wrong.wait("ada", "192.0.2.1", 0.0) == REFILL
    assert wrong.wait("ada", "192.0.2.2", 0.0) == 0.0
    assert wrong.wait("bob", "192.0.2.1", 0.0) == 0.0


def test_many_names_from_one_address_wait_together():
    wrong = WrongPasswords()
    for n in range(MOST_OF_ADDRESS):
        wrong.wrong(f"name{n}", "192.0.2.1", 0.0)

    assert wrong.wait("another", "192.0.2.1", 0.0) == REFILL
    assert wrong.wait("another", "192.0.2.1", REFILL) == 0.0


def test_a_name_that_is_not_there_takes_as_long_as_one_that_is(door):
    door.person("eve", "warm", HERE)
    taken = []
    for login in ("ada", "eve"):
        begun = time.process_time()
        for n in range(3):
            door.person(login, f"wrong {n}", HERE)
        taken.append(time.process_time() - begun)

    assert 0.4 < taken[0] / taken[1] < 2.5


@pytest.mark.parametrize(
    "password", ["", "elevenchars", "a" * 129, "aaaaaaaaaaaaaaaa", "mot de passe accentué", "tab\tinside a long one"]
)
def test_what_cannot_be_a_password_is_refused(password):
    with pytest.raises(BadInput):
        hashed(password)


def test_a_password_fits_its_own_hash_alone():
    assert fits(hashed(RIGHT), RIGHT)
    assert not fits(hashed(RIGHT), RIGHT + " ")
    assert not fits(None, RIGHT)
    assert not fits("", "")
    assert not fits("not a hash", RIGHT)
