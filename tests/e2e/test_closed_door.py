"""The closed door before a real Prefect server: who gets in, what a role gets, and that the attacks of yesterday fail."""

import asyncio
import itertools
import json
from collections import Counter
from uuid import uuid4

import httpx
import pytest

from domain.kernel.person import GIVEN, Person
from flows import clock
from flows.door.bodies import BY, STAMP
from flows.door.passwords import hashed
from flows.door.routes import ROLES_OF_RIGHT, operations
from flows.gates.tags import GATE_TAG, PLANNERS
from flows.ledger.repository import Ledger
from tests.e2e.pool import Pool

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("door")]
PASSWORD = "a lantern for the harbour"
REFUSED = {401, 403, 421, 429}
WRITES = [each for each in operations() if each[0] not in ("GET", "WEBSOCKET")]
CHANGING = [each for each in WRITES if operations()[each] in ("create", "resume", "end", "operate", "engine")]
MINE, OTHERS = "conference-a", "conference-b"


@pytest.fixture(scope="module")
def pool(tmp_path_factory, empty_prefect):
    import shutil

    pool = Pool(tmp_path_factory.mktemp("door") / "home")
    shutil.copytree(empty_prefect, pool.home / "prefect")
    with Ledger.open(f"sqlite:///{pool.home / 'ledger.db'}") as ledger:
        for role in GIVEN:
            given = (MINE,) if role in ("chair", "host") else ()
            ledger.people.add(
                Person(id=f"p-{role}", login=role, name=role.title(), roles=(role,), conferences=given),
                created=clock.now(),
            )
            ledger.people.set_password(f"p-{role}", hashed(PASSWORD), at=clock.now())
    pool.up("server")
    yield pool
    for client in OPEN:
        client.close()
    pool.end()


OPEN: list[httpx.Client] = []


class Client:
    """One person at the API, with a token against forged requests as both UIs have one."""

    def __init__(self, pool: Pool, credential: str | None, **headers: str) -> None:
        auth = tuple(credential.split(":", 1)) if credential else None
        base = f"http://127.0.0.1:{pool.prefect_port}/api"
        once = httpx.Limits(max_keepalive_connections=0)  # a server ends what is idle for five seconds
        self.http = httpx.Client(base_url=base, auth=auth, headers=headers, timeout=60, limits=once)
        OPEN.append(self.http)
        me = uuid4().hex  # who asks under one name again makes the token of before worthless
        token = self.http.get("/csrf-token", params={"client": me})
        if token.is_success:
            self.http.headers.update({"Prefect-Csrf-Token": token.json()["token"], "Prefect-Csrf-Client": me})

    def __call__(self, method: str, path: str, json: object = None) -> httpx.Response:
        return self.http.request(method, path, json=json)


def named(role: str) -> str:
    return f"{role}:{PASSWORD}"


def filled(path: str) -> str:
    while "{" in path:
        path = path[: path.index("{")] + str(uuid4()) + path[path.index("}") + 1 :]
    return path


@pytest.fixture(scope="module")
def engine(pool):
    return Client(pool, pool.engine)


@pytest.fixture(scope="module")
def runs(engine):
    """Gates of two conferences, and a deployment of each kind."""
    flow = engine("POST", "/flows/", {"name": "a-flow"}).json()["id"]
    schema = {"title": "Form", "type": "object", "properties": {"decider": {"type": "string"}}, "required": ["decider"]}
    made = {}
    for name, tag in (("record-entry", PLANNERS), ("daily-watch", "run by Mandat")):
        made[name] = engine("POST", "/deployments/", {"name": name, "flow_id": flow, "tags": [tag]}).json()["id"]
    for conference in (MINE, OTHERS):
        for gate in ("consultations", "decision"):
            key = f"{gate}-1"
            keyset = {part: f"suspended-{key}-{part}" for part in ("schema", "description", "response")}
            details = {"pause_timeout": "2099-01-01T00:00:00Z", "pause_reschedule": True, "pause_key": key}
            asked = {
                "name": f"{gate} of {conference}", "tags": [GATE_TAG, conference, gate], "parameters": {},
                "empirical_policy": {"pause_keys": [key]},
                "state": {"type": "PAUSED", "name": "Suspended", "state_details": {**details, "run_input_keyset": keyset}},
            }  # fmt: skip
            run = engine("POST", f"/deployments/{made['daily-watch']}/create_flow_run", asked).json()["id"]
            engine("POST", f"/flow_runs/{run}/input", {"key": keyset["schema"], "value": json.dumps(schema)})
            made[conference, gate] = run
    return made


def test_a_thousand_requests_by_wrong_people_over_all_routes_that_change_something_get_nothing(pool):
    wrong = [
        Client(pool, None),
        Client(pool, None, Origin="https://evil.example"),
        Client(pool, pool.engine, Origin="https://evil.example"),
        Client(pool, pool.engine, Host="evil.example"),
        Client(pool, "planner:not the password"),
        Client(pool, "inside:guessed"),
        Client(pool, "engine:guessed"),
        Client(pool, "nobody:at all", Origin="null"),
    ]
    by_role = {role: Client(pool, named(role)) for role in GIVEN}
    told: Counter[int] = Counter()
    for method, path in CHANGING:
        for client in wrong:
            told[client(method, filled(path), {}).status_code] += 1
        for role, client in by_role.items():
            if role not in ROLES_OF_RIGHT[operations()[method, path]]:
                told[client(method, filled(path), {}).status_code] += 1

    assert sum(told.values()) >= 1_000
    assert set(told) <= REFUSED, told


def test_none_that_is_allowed_is_refused(pool):
    clients = {role: Client(pool, named(role)) for role in GIVEN} | {"engine": Client(pool, pool.engine)}
    refused = []
    for (method, path), right in operations().items():
        for role in ROLES_OF_RIGHT[right]:
            if method == "WEBSOCKET" or (role in ("chair", "host") and right in ("gate", "resume")):
                continue
            if (method, path) in (("POST", "/flow_runs/bulk_delete"), ("DELETE", "/admin/storage")):
                continue  # these would take away what other tests stand on
            answer = clients[role](method, filled(path), {} if method != "GET" else None)
            if answer.status_code in REFUSED:
                refused.append((role, method, path, answer.status_code, answer.text[:200]))
    assert refused == []


def test_what_is_open_is_the_shell_of_the_ui_and_the_probes_alone(pool):
    base = f"http://127.0.0.1:{pool.prefect_port}"
    assert httpx.get(f"{base}/api/health").status_code == 200
    assert httpx.get(f"{base}/ui-settings").json()["auth"] == "BASIC"
    for path in (
        "/docs",
        "/redoc",
        "/openapi.json",
        "/api/docs",
        "/api/openapi.json",
        "/api/redoc",
        "/api/admin/settings",
    ):
        assert httpx.get(base + path).status_code in (401, 404), path


def test_no_answer_has_a_browser_keep_the_password_or_another_origin_read_it(pool):
    base = f"http://127.0.0.1:{pool.prefect_port}/api"
    for origin in ("https://evil.example", "null", "http://127.0.0.1:9", "http://127.0.0.1.evil.example"):
        for answer in (
            httpx.post(f"{base}/flow_runs/filter", json={}, headers={"Origin": origin}),
            httpx.options(f"{base}/deployments/", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}),
            httpx.get(f"{base}/health", headers={"Origin": origin}),
        ):
            assert answer.status_code == 403
            assert not {"access-control-allow-origin", "www-authenticate"} & set(answer.headers)
    assert "www-authenticate" not in httpx.get(f"{base}/admin/version").headers


def test_the_shell_of_yesterday_is_refused_to_a_page_to_a_stranger_and_to_a_planner(pool, engine, runs, tmp_path):
    """../shared/attack/prefect_rce.py: a deployment written over, whose pull step is a shell."""
    before = engine("GET", f"/deployments/{runs['record-entry']}").json()
    ran = tmp_path / "ran"
    steps = [{"prefect.deployments.steps.run_shell_script": {"script": f"touch {ran}"}}]
    over = {
        "name": before["name"],
        "flow_id": before["flow_id"],
        "pull_steps": steps,
        "enforce_parameter_schema": False,
    }
    for client in (
        Client(pool, None, Origin="https://evil.example"),
        Client(pool, None),
        *(Client(pool, named(role)) for role in GIVEN if role != "operator"),
    ):
        assert client("POST", "/deployments/", over).status_code in REFUSED
        assert client("PATCH", f"/deployments/{before['id']}", {"pull_steps": steps}).status_code in REFUSED
    assert engine("GET", f"/deployments/{before['id']}").json()["pull_steps"] == before["pull_steps"]
    assert not ran.exists()


HYDRATED = [
    {"a": {"__prefect_kind": "workspace_variable", "variable_name": "hidden"}},
    {"a": [{"b": {"__prefect_kind": "jinja", "template": "{{ 1 }}"}}]},
    {"__prefect_kind": "json", "value": "{}"},
    {"a": {"__prefect_kind": "none", "value": 1}},
]


@pytest.mark.parametrize("value", HYDRATED)
@pytest.mark.parametrize("role", ["planner", "operator"])
def test_what_prefect_would_fill_in_is_refused_at_any_depth(pool, runs, role, value):
    client = Client(pool, named(role))
    ways = [
        (f"/deployments/{runs['record-entry']}/create_flow_run", {"parameters": value}),
        (f"/flow_runs/{runs[OTHERS, 'decision']}/resume", {"run_input": value}),
        ("/ui/schemas/validate", {"schema": {"type": "object"}, "values": value}),
    ]
    assert [client("POST", path, body).status_code for path, body in ways] == [403] * 3


def test_a_planner_runs_what_is_meant_for_planners_and_sets_nothing_but_its_parameters(pool, engine, runs):
    client = Client(pool, named("planner"))
    assert client("POST", f"/deployments/{runs['daily-watch']}/create_flow_run", {}).status_code == 403
    made = client("POST", f"/deployments/{runs['record-entry']}/create_flow_run", {
        "name": "mine", "parameters": {"conference": MINE}, "tags": [GATE_TAG, "x"], "labels": {BY: "p-somebody-else"},
        "job_variables": {"env": {"X": "1"}}, "work_queue_name": "other", "empirical_policy": {"retries": 9},
        "state": {"type": "COMPLETED", "name": "Done"}, "idempotency_key": "k",
    })  # fmt: skip
    assert made.status_code == 201, made.text
    kept = engine("GET", f"/flow_runs/{made.json()['id']}").json()
    assert kept["labels"][BY] == "p-planner"
    assert (kept["name"], kept["parameters"], kept["state"]["type"]) == ("mine", {"conference": MINE}, "SCHEDULED")
    assert kept["tags"] == [PLANNERS]
    assert not kept["job_variables"]
    assert kept["empirical_policy"]["retries"] in (0, None)
    assert kept["idempotency_key"] == "p-planner|k"


NARROWED = [
    {},
    {"flow_runs": {"tags": {"all_": [OTHERS]}}},
    {"flow_runs": {"tags": {"any_": [OTHERS]}}},
    {"flow_runs": {"operator": "or_", "tags": {"any_": [OTHERS]}, "name": {"like_": "decision"}}},
    {"flow_runs": {"tags": {"operator": "or_", "all_": [OTHERS], "any_": [OTHERS]}}},
    {"flow_runs": {"tags": {"is_null_": True}}},
    {"flow_runs": None},
    {"flow_runs": {"operator": "or_", "id": {"not_any_": [str(uuid4())]}}},
]


@pytest.mark.parametrize("role", ["chair", "host"])
@pytest.mark.parametrize("body", NARROWED, ids=range(len(NARROWED)))
def test_a_chair_and_a_host_find_runs_of_their_own_conferences_whatever_they_ask_for(pool, runs, role, body):
    client = Client(pool, named(role))
    listed = client("POST", "/flow_runs/filter", body)
    assert listed.status_code == 200, listed.text
    assert {tag for run in listed.json() for tag in run["tags"] if tag in (MINE, OTHERS)} <= {MINE}
    assert client("POST", "/flow_runs/count", body).json() <= 2
    pages = client("POST", "/flow_runs/paginate", body).json()
    assert {tag for run in pages["results"] for tag in run["tags"] if tag in (MINE, OTHERS)} <= {MINE}
    history = {
        **body,
        "history_start": "2020-01-01T00:00:00Z",
        "history_end": "2030-01-01T00:00:00Z",
        "history_interval_seconds": 1e8,
    }
    assert (
        sum(
            state["count_runs"]
            for each in client("POST", "/flow_runs/history", history).json()
            for state in each["states"]
        )
        <= 2
    )


def test_a_chair_sees_and_answers_the_gates_of_the_consultations_of_their_own_conferences_alone(pool, engine, runs):
    chair = Client(pool, named("chair"))
    assert chair("GET", f"/flow_runs/{runs[MINE, 'consultations']}").status_code == 200
    assert (
        chair("GET", f"/flow_runs/{runs[MINE, 'consultations']}/input/suspended-consultations-1-schema").status_code
        == 200
    )
    answer = {"run_input": {"decider": "Chair"}}
    for run in (runs[OTHERS, "consultations"], runs[OTHERS, "decision"]):
        assert chair("GET", f"/flow_runs/{run}").status_code == 403
        assert chair("GET", f"/flow_runs/{run}/input/suspended-consultations-1-schema").status_code == 403
        assert chair("POST", f"/flow_runs/{run}/input/filter", {"prefix": ""}).status_code == 403
        assert chair("POST", f"/flow_runs/{run}/resume", answer).status_code == 403
    refused = chair("POST", f"/flow_runs/{runs[MINE, 'decision']}/resume", answer)
    assert refused.status_code == 403
    assert "consultations" in refused.json()["detail"]
    taken = chair("POST", f"/flow_runs/{runs[MINE, 'consultations']}/resume", answer)
    assert taken.json()["status"] == "ACCEPT", taken.text
    stamps = engine(
        "POST", f"/flow_runs/{runs[MINE, 'consultations']}/input/filter", {"prefix": STAMP, "limit": 10}
    ).json()
    assert [json.loads(each["value"])["by"] for each in stamps] == ["p-chair"]


def test_an_answer_that_is_not_taken_leaves_no_stamp_and_no_form_names_who_answers(pool, engine, runs):
    planner = Client(pool, named("planner"))
    run = runs[MINE, "decision"]
    refused = planner("POST", f"/flow_runs/{run}/resume", {"run_input": {"by": "p-chair", "mandat.by": "p-chair"}})
    assert refused.json()["status"] == "REJECT"
    assert engine("POST", f"/flow_runs/{run}/input/filter", {"prefix": STAMP, "limit": 10}).json() == []
    assert planner("POST", f"/flow_runs/{run}/input", {"key": f"{STAMP}x", "value": "{}"}).status_code == 403


def test_a_planner_cancels_a_gate_and_sets_no_other_state(pool, engine, runs):
    planner = Client(pool, named("planner"))
    run = runs[OTHERS, "decision"]
    for kind in ("COMPLETED", "SCHEDULED", "RUNNING", "PENDING", "FAILED"):
        assert (
            planner("POST", f"/flow_runs/{run}/set_state", {"state": {"type": kind}, "force": True}).status_code == 403
        )
    taken = planner("POST", f"/flow_runs/{run}/set_state", {"state": {"type": "CANCELLED"}})
    assert taken.json()["status"] == "ACCEPT", taken.text


def test_lists_that_are_hidden_are_empty_and_secrets_are_for_operators(pool):
    planner, chair, operator = (Client(pool, named(role)) for role in ("planner", "chair", "operator"))
    assert operator("POST", "/variables/", {"name": "hidden", "value": "secret"}).status_code == 201
    assert operator("POST", "/variables/filter", {}).json()[0]["value"] == "secret"
    assert planner("POST", "/variables/filter", {}).json() == []
    assert planner("GET", "/variables/name/hidden").status_code == 403
    assert planner("POST", "/variables/count", {}).json() == 0
    assert chair("POST", "/deployments/filter", {}).json() == []
    assert chair("POST", "/deployments/paginate", {}).json()["results"] == []
    assert chair("POST", "/logs/filter", {}).json() == []


def test_a_message_too_long_or_nested_without_end_is_refused(pool, runs):
    planner = Client(pool, named("planner"))
    path = f"/deployments/{runs['record-entry']}/create_flow_run"
    assert planner("POST", path, {"parameters": {"a": "x" * 2_000_001}}).status_code == 413
    deep = json.loads("[" * 500 + "]" * 500)
    assert planner("POST", path, {"parameters": {"a": deep}}).status_code == 403
    assert planner.http.post(path, content=b"[" * 100_000).status_code in (403, 422)


async def spoken(pool: Pool, path: str, token: str, **headers: str) -> str:
    """What a websocket says first to who signs in with *token*."""
    import websockets

    address = f"ws://127.0.0.1:{pool.prefect_port}/api{path}"
    try:
        async with websockets.connect(address, subprotocols=["prefect"], additional_headers=headers) as socket:
            await socket.send(json.dumps({"type": "auth", "token": token}))
            return str(json.loads(await asyncio.wait_for(socket.recv(), 20))["type"])
    except (websockets.WebSocketException, OSError):
        return "closed"


def test_websockets_are_signed_in_as_everything_else_is(pool):
    asked = [
        ("/events/in", pool.engine, {}, "auth_success"),
        ("/events/in", named("planner"), {}, "closed"),
        ("/events/out", named("planner"), {}, "auth_success"),
        ("/events/out", named("chair"), {}, "closed"),
        ("/events/out", "planner:wrong", {}, "closed"),
        ("/events/out", "", {}, "closed"),
        ("/events/out", pool.engine, {"Origin": "https://evil.example"}, "closed"),
        ("/nothing/out", pool.engine, {}, "closed"),
    ]
    told = [asyncio.run(spoken(pool, path, token, **headers)) for path, token, headers, _ in asked]
    assert told == [expected for *_, expected in asked]


def test_ten_wrong_passwords_and_who_is_signed_in_still_goes_on(pool):
    planner = Client(pool, named("planner"))
    codes = [Client(pool, f"operator:wrong {n}")("GET", "/admin/version").status_code for n in range(8)]
    assert set(codes) <= {401, 429}
    assert 429 in codes, "the door asks for a token and then for the version: two tries each"
    assert planner("GET", "/admin/version").status_code == 200


def test_the_answers_of_two_at_once_are_one_answer_and_its_stamp(pool, engine, runs):
    run = runs[OTHERS, "consultations"]
    planner = Client(pool, named("planner"))
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as many:
        told = list(
            many.map(
                lambda n: planner("POST", f"/flow_runs/{run}/resume", {"run_input": {"decider": f"Office {n}"}}),
                range(4),
            )
        )
    assert [answer.json()["status"] for answer in told].count("ACCEPT") == 1
    stamps = engine("POST", f"/flow_runs/{run}/input/filter", {"prefix": STAMP, "limit": 10}).json()
    assert len(stamps) == 1


def test_every_pair_of_role_and_conference_is_told_in_words(pool, runs):
    for role, conference in itertools.product(("viewer", "chair", "host"), (MINE, OTHERS)):
        answer = Client(pool, named(role))(
            "POST", f"/flow_runs/{runs[conference, 'decision']}/resume", {"run_input": {}}
        )
        assert answer.status_code == 403
        assert role.title() in answer.json()["detail"]
