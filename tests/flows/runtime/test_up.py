"""Starting everything: what is missing is told in a sentence, and nothing is started."""

import os
import socket
import subprocess
import sys
import time

import pytest

from domain.kernel.errors import ServiceMissing
from flows.runtime.home_lock import home_locked
from flows.runtime.prefect_environment import prefect_environment
from flows.runtime.processes import Processes, refuse_taken_port
from flows.runtime.up import prepared
from flows.settings import Settings


def test_a_port_in_use_is_named_with_the_option_that_changes_it():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ServiceMissing, match=rf"port {port} for the Prefect server is in use.*--prefect-port"):
            refuse_taken_port(port, "the Prefect server", "--prefect-port")


def test_a_home_that_cannot_be_written_is_told_with_the_way_out(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ServiceMissing, match=r"cannot be written.*MANDAT_HOME") as refused:
        prepared(Settings(home=tmp_path / "file" / "home"))
    assert refused.value.exit_code == 3


def test_the_users_own_prefect_profile_is_neither_read_nor_changed(tmp_path, monkeypatch):
    monkeypatch.setenv("PREFECT_PROFILE", "mine")
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:1/api")
    environment = prefect_environment(Settings(home=tmp_path), 4321)
    assert "PREFECT_PROFILE" not in environment
    assert environment["PREFECT_API_URL"] == "http://127.0.0.1:4321/api"
    assert environment["PREFECT_PROFILES_PATH"].startswith(str(tmp_path))
    assert environment["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"


def test_a_service_that_ends_by_itself_is_told_with_its_last_words(tmp_path):
    with Processes(tmp_path / "logs", {}) as processes:
        processes.start("doomed", "-c", "print('no such thing'); raise SystemExit(7)")
        with pytest.raises(ServiceMissing, match=r"doomed ended with code 7: no such thing"):
            processes.wait_for(lambda: False, "doomed", seconds=20)


def test_a_service_that_ends_by_itself_is_started_again_but_not_for_ever(tmp_path):
    told = []

    def mended(processes):
        while len(told) < 50:
            processes.mend(told.append)

    with Processes(tmp_path / "logs", {}) as processes:
        processes.start("doomed", "-c", "print('no such thing'); raise SystemExit(7)")
        with pytest.raises(ServiceMissing, match=r"doomed ended with code 7: no such thing"):
            mended(processes)
    assert len(told) == 5
    assert "doomed ended with code 7; starting it again" in told[0]


def test_one_home_is_held_once_and_by_whom_is_told(tmp_path):
    taken = pytest.raises(ServiceMissing, match=rf"process {os.getpid()}.*MANDAT_HOME")
    with home_locked(tmp_path), taken, home_locked(tmp_path):
        raise AssertionError
    with home_locked(tmp_path):
        pass


def test_a_home_is_held_until_the_last_service_of_a_killed_start_has_ended(tmp_path):
    ended = tmp_path / "ended"
    slow = (
        "import pathlib, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('here', flush=True);"
        f"time.sleep(2); pathlib.Path({str(ended)!r}).touch()"
    )
    killed = f"""
import os, pathlib, signal
from flows.runtime.processes import Processes
from flows.runtime.home_lock import home_locked
home = pathlib.Path({str(tmp_path)!r})
with home_locked(home) as lock, Processes(home / "logs", {{}}, lock) as processes:
    processes.start("slow to end", "-c", {slow!r})
    processes.wait_for(lambda: b"here" in processes.log("slow to end").read_bytes(), "it")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", killed], check=False, timeout=60)
    assert not ended.exists()
    with home_locked(tmp_path):
        assert ended.exists()


def test_leaving_ends_every_process_and_what_it_started(tmp_path):
    started = tmp_path / "started"
    child = f"import time, pathlib; pathlib.Path({str(started)!r}).write_text('x'); time.sleep(600)"
    parent = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(600)"
    with Processes(tmp_path / "logs", {}) as processes:
        processes.start("family", "-c", parent)
        processes.wait_for(started.exists, "the grandchild", seconds=20)
        family = processes.family()
        assert len(family) == 2
    assert [each for each in family if each.is_running() and each.status() != "zombie"] == []


def test_a_log_that_grows_begins_anew_and_keeps_what_was_before(tmp_path):
    with Processes(tmp_path / "logs", {}) as processes:
        processes.start(
            "talker", "-c", "import time\nfor _ in range(300): print('x' * 100_000, flush=True)\ntime.sleep(60)"
        )
        log, before = processes.log("talker"), tmp_path / "logs" / "talker.before.log"
        for _ in range(600):
            processes.bound_logs()
            assert log.stat().st_size < 25_000_000
            if before.exists() and log.stat().st_size < 10_000_000:
                break
            time.sleep(0.05)

    assert before.stat().st_size > 10_000_000
    assert set(log.read_bytes()[:100]) <= set(b"x\n")  # no hole where the old text was
