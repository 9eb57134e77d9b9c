"""One machine for each test, ended whatever happens; Prefect's empty database is made once for all of them."""

import fcntl
import os
import shutil
import subprocess

import pytest

from flows.runtime.prefect_environment import prefect_database, prefect_environment
from flows.settings import Settings
from tests.e2e.machine import Machine, free_port
from tests.e2e.pool import PREFECT


@pytest.fixture(scope="session")
def empty_prefect(tmp_path_factory):
    """A home whose Prefect has just been migrated: that takes twenty seconds of processor time."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    settled = Settings(home=shared / "empty")
    with (shared / "empty.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not prefect_database(settled).exists():
            prefect_database(settled).parent.mkdir(parents=True)
            environment = prefect_environment(settled, free_port())
            subprocess.run(
                [PREFECT, "server", "database", "upgrade", "-y"], env=environment, check=True, capture_output=True
            )
    return settled.home / "prefect"


@pytest.fixture
def machine(tmp_path, empty_prefect):
    machine = Machine(tmp_path / "home")
    shutil.copytree(empty_prefect, machine.home / "prefect")
    yield machine
    if machine.process is not None:
        machine.kill()
