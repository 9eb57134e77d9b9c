"""The table of roles: every operation of Prefect's own API against every role; what is new is nobody's."""

import pytest
from prefect.server.api.server import create_api_app
from starlette.routing import WebSocketRoute

from domain.kernel.person import ROLES, Person
from flows.door.routes import ROLES_OF_RIGHT, has, operations, right_for, sees_all


@pytest.fixture(scope="module")
def prefect_operations() -> set[tuple[str, str]]:
    """Every operation that Prefect's OpenAPI names, and its websockets."""
    app = create_api_app()
    named = {(method.upper(), path) for path, each in app.openapi()["paths"].items() for method in each}
    return named | {("WEBSOCKET", path) for path in sockets(app.routes)}


def sockets(routes, prefix: str = "") -> set[str]:
    found = set()
    for route in routes:
        inner = getattr(route, "original_router", None) or getattr(route, "app", None)
        if isinstance(route, WebSocketRoute):
            found.add(prefix + route.path)
        elif inner is not None and hasattr(inner, "routes"):
            found |= sockets(inner.routes, prefix + (getattr(route, "path", "") or ""))
    return found


def someone(role: str) -> Person:
    return Person(id=role, login=role, name=role, roles=(role,))


def test_every_operation_of_prefect_stands_in_the_table_and_nothing_else(prefect_operations):
    assert set(operations()) - prefect_operations == set(), "Prefect has dropped them: take them out"
    assert prefect_operations - set(operations()) == set(), "Prefect has new ones: decide whose they are"


def test_what_is_not_in_the_table_is_nobodys():
    assert right_for("POST", "/shells/") is None
    assert right_for("DELETE", "/flow_runs/filter/everything") is None
    assert right_for("PUT", "/health") is None
    assert right_for("WEBSOCKET", "/shells/out") is None
    assert right_for("GET", "/flow_runs//input/x") is None


def test_each_operation_is_found_by_an_address_of_its_kind_and_a_name_never_gets_more_than_its_template():
    for (method, path), right in operations().items():
        asked = path
        while "{" in asked:
            asked = asked[: asked.index("{")] + "some-name" + asked[asked.index("}") + 1 :]
        found = right_for(method, asked)
        assert found is not None, path
        assert ROLES_OF_RIGHT[found] <= ROLES_OF_RIGHT[right], path


WRITES = {
    ("POST", "/deployments/"), ("PATCH", "/deployments/{id}"), ("DELETE", "/deployments/{id}"),
    ("POST", "/deployments/{id}/schedules"), ("POST", "/deployments/{id}/pause_deployment"),
    ("POST", "/block_documents/"), ("PATCH", "/block_documents/{id}"), ("POST", "/variables/"),
    ("PATCH", "/variables/name/{name}"), ("POST", "/work_pools/"), ("PATCH", "/work_pools/{name}"),
    ("POST", "/automations/"), ("PUT", "/automations/{id}"), ("POST", "/concurrency_limits/"),
    ("POST", "/v2/concurrency_limits/"), ("POST", "/flow_runs/bulk_set_state"), ("POST", "/flow_runs/bulk_delete"),
    ("PATCH", "/flow_runs/{id}"), ("DELETE", "/flow_runs/{id}"), ("PUT", "/admin/storage"),
}  # fmt: skip
ENGINES = {
    ("POST", "/flow_runs/"), ("POST", "/flow_runs/{id}/input"), ("PATCH", "/flow_runs/{id}/labels"),
    ("POST", "/logs/"), ("POST", "/events"), ("POST", "/artifacts/"), ("POST", "/task_runs/{id}/set_state"),
    ("POST", "/deployments/{id}/create_flow_run/bulk"), ("WEBSOCKET", "/events/in"),
}  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_nobody_but_operator_and_engine_writes_what_runs_are_made_of(role):
    allowed = {each for each in WRITES if has(someone(role), operations()[each])}
    assert allowed == (WRITES if role in ("operator", "engine") else set())


@pytest.mark.parametrize("role", ROLES)
def test_nobody_but_the_engine_says_what_a_run_did(role):
    allowed = {each for each in ENGINES if has(someone(role), operations()[each])}
    assert allowed == (ENGINES if role == "engine" else set())


def test_who_has_no_role_gets_what_is_open_alone():
    nobody = Person(id="n", login="n", name="N")
    assert {right for right in ROLES_OF_RIGHT if has(nobody, right)} == set()


@pytest.mark.parametrize(
    ("role", "all_of_them"), [(role, role in ("planner", "viewer", "operator", "engine")) for role in ROLES]
)
def test_a_chair_and_a_host_see_what_is_given_to_them_alone(role, all_of_them):
    assert sees_all(someone(role)) is all_of_them


def test_a_viewer_changes_nothing():
    changing = {
        (method, path)
        for (method, path), right in operations().items()
        if has(someone("viewer"), right) and method in ("PUT", "PATCH", "DELETE")
    }
    assert changing == set()
    told = {
        path for (method, path), right in operations().items() if method == "POST" and has(someone("viewer"), right)
    }
    ends = ("filter", "count", "paginate", "history", "lateness", "validate", "counts", "count-task-runs")
    ends += ("count-deployments", "next-runs", "concurrency_status", "{countable}")
    assert {path for path in told if not path.endswith(ends)} == set()
