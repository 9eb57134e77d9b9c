"""What waited in a home that was frozen before the modules moved is answered after, under the present code.

Prefect's runs hold the id of their deployment, and the deployment the place of its flow: that place has moved.
"""

from collections.abc import Iterator

import httpx
import pytest

from domain.conferences.gates import ENTRY_OF_GATE
from tests.e2e.machine import Machine
from tests.e2e.planner import ended, kinds, open_gates, standing
from tests.e2e.pool import Pool
from tests.e2e.way import ANSWERS
from tests.frozen.home import Frozen, feeds_in, numbers, planned_anew, thawed
from tests.frozen.lives import DECISION, SEED

pytestmark = pytest.mark.e2e
OFFICE = {"decider": "Secretariat", "source": "A/68/930"}
ANSWERED = {
    (SEED, "reading"): ANSWERS["reading"][1],
    ("looms", "entrustment"): {"on": "2014-12-18", **OFFICE},
    ("lagoons", "decision"): DECISION,
    ("bridges", "host-agreement"): {"on": "2014-09-10", **OFFICE},
    ("ferries", "holding"): {"on": "2015-11-09", **OFFICE},
    ("granaries", "outcome"): {"on": "2015-10-07", **OFFICE},
    ("orchards", "replies"): {
        "states": "Kenya, Argentine", "subjects": ["nature"], "on": "2014-02-03", "view": "Two days", **OFFICE,
    },
    ("harbours", "amendment"): {"answer": "Record these changes", "on": "2014-01-15", **OFFICE},
}  # fmt: skip
ENTRIES = ENTRY_OF_GATE | {"replies": "reply-received", "amendment": "decision-taken"}
NEXT = {
    SEED: ["entrustment"], "looms": ["consultations"], "lagoons": ["host-agreement"], "bridges": [],
    "ferries": ["outcome"], "granaries": [], "orchards": ["consultations"], "harbours": ["host-agreement"],
}  # fmt: skip


@pytest.fixture
def machine_before(tmp_path) -> Frozen:
    return thawed(tmp_path, "machine")


@pytest.fixture
def machine(machine_before) -> Iterator[Machine]:
    machine = Machine(machine_before.home, extra=machine_before.environment)
    yield machine
    if machine.process is not None:
        machine.kill()


@pytest.fixture
def pool_before(tmp_path) -> Frozen:
    return thawed(tmp_path, "pool")


@pytest.fixture
def pool(pool_before) -> Iterator[Pool]:
    pool = Pool(pool_before.home, extra=pool_before.environment)
    yield pool
    pool.end()


def get(machine: Machine, path: str, etag: str = "") -> httpx.Response:
    headers = {"If-None-Match": etag} if etag else {}
    return httpx.get(f"http://127.0.0.1:{machine.port}{path}", headers=headers, timeout=30)


def waiting(machine: Machine) -> set[str]:
    return {run["id"] for run in machine.gates()}


def failed(machine: Machine) -> list[str]:
    chosen = {"state": {"type": {"any_": ["FAILED", "CRASHED"]}}}
    runs = machine.api("POST", "/flow_runs/filter", flow_runs=chosen)
    return [f"{run['name']}: {run['state']['message']}" for run in runs]


def answer(machine: Machine, before: Frozen, conference: str, gate: str, fields: dict) -> dict:
    """Answer the form that was shown before the move."""
    run = machine.api("GET", f"/flow_runs/{before.gates[conference, gate]}")
    told = machine.answer(run, **fields)
    assert told["status"] == "ACCEPT", (conference, gate, told)
    return run


def test_each_gate_that_waited_is_answered_under_mandat_up_and_subscribers_see_nothing_else_move(
    machine, machine_before
):
    held, before = machine_before.held(), machine_before
    machine.up()
    machine.until(lambda: set(before.gates.values()) <= waiting(machine), "every gate of before waits")
    links_open_what_they_opened(machine, before)

    assert machine.mandat("clock", "harbours", "2014-01-15").returncode in (0, 1)
    runs = [answer(machine, before, *asked, fields) for asked, fields in ANSWERED.items()]
    for run in runs:
        seen = ended(machine, run)
        assert seen["state"]["type"] == "COMPLETED", (seen["name"], seen["state"]["message"])
    for conference, gate in ANSWERED:
        assert kinds(machine, conference)[-1] == ENTRIES[gate], (conference, gate)
    for conference, gates in NEXT.items():
        open_gates(machine, conference, *gates)
    assert [(reply.state, reply.subject) for reply in standing(machine, "orchards").replies].count(
        ("AR", "nature")
    ) == 1
    assert standing(machine, "lagoons").opening.isoformat() == DECISION["start"]

    assert before.gates["orchards", "consultations"] in waiting(machine), "it was not answered, and is not asked anew"
    assert failed(machine) == []
    names = sorted(each["name"] for each in machine.api("POST", "/deployments/filter"))
    assert len(names) == len(set(names)) > 0, "each deployment was taken over, none stands beside its former self"
    for name, body in held.items():
        conference, file = name.split("/")
        if conference in ("theatres", "wetlands") and file.startswith(("delegations", "press")):
            assert get(machine, f"/{name}").content == body, name
    assert machine.down() == 0
    assert machine.survivors() == []


def links_open_what_they_opened(machine: Machine, before: Frozen) -> None:
    held = before.held()
    lent = {link["page"].split("/")[2]: link["conference"] for link in before.known["links"]}
    for path, (etag, modified) in before.known["served"].items():
        if path.startswith("/f/"):
            _, _, token, *within, file = path.split("/")
            if planned_anew(f"{within[0] if within else lent.get(token, 'all')}/{file}"):
                assert get(machine, path).status_code == 200, path
                continue
        assert get(machine, path, etag).status_code == 304, path
        answer = get(machine, path)
        assert (answer.headers["etag"], answer.headers["last-modified"]) == (etag, modified), path
        if not path.startswith("/f/"):
            assert answer.content == held[path[1:]], path
    for link in before.known["links"]:
        assert get(machine, link["page"]).status_code == (404 if link["revoked"] else 200), link["page"]
        for name, path in link["feeds"].items():
            answer = get(machine, path)
            if link["revoked"]:
                assert answer.status_code == 404, path
            elif planned_anew(f"{link['conference']}/{name}.ics"):
                assert answer.status_code == 200, path
            else:
                assert answer.content == held[f"{link['conference']}/{name}.ics"], path
    operator = (before.home / "planner-token").read_text().strip()
    assert get(machine, f"/f/{operator}/").status_code == 200, "the operator's planner page"


def test_a_gate_that_waited_and_an_answer_that_no_worker_had_taken_go_on_in_a_work_pool(pool, pool_before):
    held = feeds_in(pool_before.public)
    pool.up("server")
    assert pool_before.gates["wells", "reading"] in waiting(pool)
    pool.redeploy()
    pool.up("worker", "follower")

    answer(pool, pool_before, "wells", "reading", ANSWERS["reading"][1])
    for conference, gate in pool_before.gates:
        run = pool.api("GET", f"/flow_runs/{pool_before.gates[conference, gate]}")
        seen = ended(pool, run)
        assert seen["state"]["type"] == "COMPLETED", (seen["name"], seen["state"]["message"], pool.last_words())
        assert kinds(pool, conference)[-1] == ENTRY_OF_GATE[gate]
    open_gates(pool, "wells", "entrustment")
    open_gates(pool, "mills", "host-agreement")
    assert standing(pool, "mills").opening.isoformat() == DECISION["start"]
    assert failed(pool) == []
    told = pool.mandat("publish", "--out", str(pool_before.public))
    assert told.returncode == 0, told.stderr
    now = feeds_in(pool_before.public)
    assert set(now) == set(held)
    for name, body in held.items():
        was, new = numbers(body), numbers(now[name])
        assert [uid for uid in was if uid.startswith("milestone-") and uid not in new] == [], name
        assert [uid for uid in set(was) & set(new) if new[uid] < was[uid]] == [], name
