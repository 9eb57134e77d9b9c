"""Twenty planners press Run within a minute, on SQLite: no run fails, all conferences reach their first gate."""

import time

import pytest

from tests.e2e.planner import ended, start
from tests.e2e.texts import ENGLISH

pytestmark = pytest.mark.e2e
COUNT = 20


def text(number):
    return ENGLISH.replace("66/999", f"66/{500 + number}").replace("rural roads", f"rural roads of region {number}")


def test_twenty_conferences_opened_within_a_minute_all_reach_their_first_gate(machine):
    machine.up()
    began = time.monotonic()
    runs = [start(machine, "open-conference", text=text(each), rehearse_as_of="2012-01-10") for each in range(COUNT)]
    assert time.monotonic() - began < 60
    wanted = {f"a-res-66-{500 + each}-1" for each in range(COUNT)}

    def waiting():
        return {tag for run in machine.gates() if "reading" in run["tags"] for tag in run["tags"]} & wanted

    machine.until(lambda: waiting() == wanted, "twenty first gates", 900)
    states = [ended(machine, run)["state"]["type"] for run in runs]
    assert states == ["COMPLETED"] * COUNT
    bad = {"state": {"type": {"any_": ["FAILED", "CRASHED"]}}}
    assert machine.api("POST", "/flow_runs/filter", flow_runs=bad) == []
    assert len(machine.gates()) == COUNT, "one gate for each"
