"""One machine for each test, ended whatever happens."""

import pytest

from tests.e2e.machine import Machine


@pytest.fixture
def machine(tmp_path):
    machine = Machine(tmp_path / "home")
    yield machine
    if machine.process is not None:
        machine.kill()
