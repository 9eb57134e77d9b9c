"""Routes: what each role may ask of Prefect's API, as a table. What is not in it is nobody's, until somebody decides.

A line is a right, then the operations that need it, as Prefect's OpenAPI names them (below /api).
"""

import re
from functools import cache
from typing import Literal, get_args

from domain.kernel.person import Person, Role

Right = Literal["open", "signed-in", "read", "runs", "artifacts", "gate", "secret", "create", "resume", "end",
                "operate", "engine"]  # fmt: skip
"""What an operation needs:

* open: nothing. A server that is probed.
* signed-in: any role. What the UI asks before it shows anything; it tells nothing of conferences.
* read: to see everything. Who sees some conferences alone gets an empty list, and no single thing.
* runs, artifacts: to see everything; who sees some conferences alone gets what is theirs.
* gate: a run that the person may see, or its form.
* secret: to keep the machine. Planners get an empty list: what stands there may hold passwords.
* create: to run a deployment; those for planners need a planner, the others an operator.
* resume: to answer a gate.
* end: to cancel a gate.
* operate: to keep the machine (deployments, blocks, variables, work pools, automations, limits, states).
* engine: to be one of Mandat's own processes.
"""
RIGHTS: tuple[Right, ...] = get_args(Right)

ROLES_OF_RIGHT: dict[Right, frozenset[Role]] = {
    "open": frozenset({"planner", "chair", "host", "viewer", "operator", "engine"}),
    "signed-in": frozenset({"planner", "chair", "host", "viewer", "operator", "engine"}),
    "read": frozenset({"planner", "viewer", "operator", "engine"}),
    "runs": frozenset({"planner", "chair", "host", "viewer", "operator", "engine"}),
    "artifacts": frozenset({"planner", "chair", "host", "viewer", "operator", "engine"}),
    "gate": frozenset({"planner", "chair", "host", "viewer", "operator", "engine"}),
    "secret": frozenset({"operator", "engine"}),
    "create": frozenset({"planner", "operator", "engine"}),
    "resume": frozenset({"planner", "chair", "host", "engine"}),
    "end": frozenset({"planner", "operator", "engine"}),
    "operate": frozenset({"operator", "engine"}),
    "engine": frozenset({"engine"}),
}

_TABLE = """
open       GET /health; GET /ready
signed-in  GET /admin/version; GET /admin/settings; GET /version; GET /hello; GET /csrf-token
signed-in  POST /ui/schemas/validate; POST /templates/validate; POST /automations/templates/validate
signed-in  GET /collections/views/{view}; GET /block_capabilities/
signed-in  POST /saved_searches/filter
runs       POST /flow_runs/filter; POST /flow_runs/count; POST /flow_runs/paginate; POST /flow_runs/history
runs       POST /flow_runs/lateness; POST /ui/flow_runs/history
gate       GET /flow_runs/{id}; GET /flow_runs/{id}/input/{key}; POST /flow_runs/{id}/input/filter
gate       GET /flow_runs/{id}/graph; GET /flow_runs/{id}/graph-v2
artifacts  POST /artifacts/filter; POST /artifacts/latest/filter; POST /artifacts/count; POST /artifacts/latest/count
read       GET /artifacts/{id}; GET /artifacts/{key}/latest
read       GET /flow_runs/{id}/logs/download; POST /logs/filter; POST /ui/flow_runs/count-task-runs
read       GET /flow_run_states/; GET /flow_run_states/{id}; GET /task_run_states/; GET /task_run_states/{id}
read       POST /task_runs/filter; POST /task_runs/count; POST /task_runs/paginate; POST /task_runs/history
read       GET /task_runs/{id}; POST /ui/task_runs/count; POST /ui/task_runs/dashboard/counts; GET /ui/task_runs/{id}
read       POST /deployments/filter; POST /deployments/count; POST /deployments/paginate; GET /deployments/{id}
read       GET /deployments/name/{flow_name}/{deployment_name}; GET /deployments/{id}/schedules
read       GET /deployments/{id}/work_queue_check
read       POST /flows/filter; POST /flows/count; POST /flows/paginate; GET /flows/{id}; GET /flows/name/{name}
read       POST /ui/flows/count-deployments; POST /ui/flows/next-runs
read       POST /events/filter; GET /events/filter/next; POST /events/count-by/{countable}
read       POST /automations/filter; POST /automations/count; GET /automations/{id}
read       GET /automations/related-to/{resource_id}; GET /saved_searches/{id}
read       POST /concurrency_limits/filter; GET /concurrency_limits/{id}; GET /concurrency_limits/tag/{tag}
read       POST /v2/concurrency_limits/filter; GET /v2/concurrency_limits/{id_or_name}
read       POST /block_types/filter; GET /block_types/{id}; GET /block_types/slug/{slug}
read       POST /block_schemas/filter; GET /block_schemas/{id}; GET /block_schemas/checksum/{checksum}
read       POST /work_queues/filter; GET /work_queues/{id}; GET /work_queues/name/{name}; GET /work_queues/{id}/status
read       POST /work_queues/{id}/concurrency_status; POST /work_pools/count
read       POST /work_pools/{work_pool_name}/queues/filter; GET /work_pools/{work_pool_name}/queues/{name}
read       POST /work_pools/{work_pool_name}/workers/filter; POST /work_pools/{name}/concurrency_status
read       POST /task_workers/filter
secret     POST /work_pools/filter; GET /work_pools/{name}
secret     POST /block_documents/filter; POST /block_documents/count; GET /block_documents/{id}
secret     GET /block_types/slug/{slug}/block_documents
secret     GET /block_types/slug/{slug}/block_documents/name/{block_document_name}
secret     POST /variables/filter; POST /variables/count; GET /variables/{id}; GET /variables/name/{name}
secret     GET /admin/storage
create     POST /deployments/{id}/create_flow_run
resume     POST /flow_runs/{id}/resume
end        POST /flow_runs/{id}/set_state
operate    POST /deployments/; PATCH /deployments/{id}; DELETE /deployments/{id}; POST /deployments/bulk_delete
operate    POST /deployments/{id}/pause_deployment; POST /deployments/{id}/resume_deployment
operate    POST /deployments/{id}/schedule; POST /deployments/{id}/schedules
operate    PATCH /deployments/{id}/schedules/{schedule_id}; DELETE /deployments/{id}/schedules/{schedule_id}
operate    POST /flows/; PATCH /flows/{id}; DELETE /flows/{id}; POST /flows/bulk_delete
operate    PATCH /flow_runs/{id}; DELETE /flow_runs/{id}; POST /flow_runs/bulk_delete; POST /flow_runs/bulk_set_state
operate    DELETE /task_runs/{id}
operate    POST /automations/; PUT /automations/{id}; PATCH /automations/{id}; DELETE /automations/{id}
operate    DELETE /automations/owned-by/{resource_id}
operate    POST /block_documents/; PATCH /block_documents/{id}; DELETE /block_documents/{id}
operate    POST /block_schemas/; DELETE /block_schemas/{id}
operate    POST /block_types/; PATCH /block_types/{id}; DELETE /block_types/{id}
operate    POST /block_types/install_system_block_types
operate    POST /variables/; PATCH /variables/{id}; DELETE /variables/{id}
operate    PATCH /variables/name/{name}; DELETE /variables/name/{name}
operate    PUT /admin/storage; DELETE /admin/storage
operate    POST /concurrency_limits/; DELETE /concurrency_limits/{id}; DELETE /concurrency_limits/tag/{tag}
operate    POST /concurrency_limits/tag/{tag}/reset
operate    POST /v2/concurrency_limits/; PATCH /v2/concurrency_limits/{id_or_name}
operate    DELETE /v2/concurrency_limits/{id_or_name}
operate    POST /work_pools/; PATCH /work_pools/{name}; DELETE /work_pools/{name}
operate    POST /work_pools/{work_pool_name}/queues; PATCH /work_pools/{work_pool_name}/queues/{name}
operate    DELETE /work_pools/{work_pool_name}/queues/{name}; DELETE /work_pools/{work_pool_name}/workers/{name}
operate    POST /work_queues/; PATCH /work_queues/{id}; DELETE /work_queues/{id}
operate    PUT /saved_searches/; DELETE /saved_searches/{id}; DELETE /artifacts/{id}
engine     POST /flow_runs/; POST /deployments/{id}/create_flow_run/bulk; PATCH /flow_runs/{id}/labels
engine     POST /flow_runs/{id}/input; DELETE /flow_runs/{id}/input/{key}
engine     POST /task_runs/; PATCH /task_runs/{id}; POST /task_runs/{id}/set_state
engine     POST /artifacts/; PATCH /artifacts/{id}; POST /logs/; POST /events
engine     POST /concurrency_limits/increment; POST /concurrency_limits/decrement
engine     POST /v2/concurrency_limits/increment; POST /v2/concurrency_limits/decrement
engine     POST /v2/concurrency_limits/increment-with-lease; POST /v2/concurrency_limits/decrement-with-lease
engine     POST /v2/concurrency_limits/leases/{lease_id}/renew
engine     POST /deployments/get_scheduled_flow_runs; POST /work_pools/{name}/get_scheduled_flow_runs
engine     POST /work_queues/{id}/get_runs; POST /work_pools/{work_pool_name}/workers/heartbeat
engine     WEBSOCKET /events/in; WEBSOCKET /task_runs/subscriptions/scheduled
engine     WEBSOCKET /work_pools/{work_pool_name}/workers/connect
read       WEBSOCKET /events/out; WEBSOCKET /logs/out
"""


@cache
def operations() -> dict[tuple[str, str], Right]:
    """Return the right that each operation (method, template of the path) needs."""
    found: dict[tuple[str, str], Right] = {}
    for line in _TABLE.strip().splitlines():
        word, _, rest = line.partition(" ")
        right = next(each for each in RIGHTS if each == word)
        for operation in rest.split(";"):
            method, path = operation.split()
            found[method, path] = right
    return found


@cache
def _patterns() -> tuple[dict[tuple[str, str], Right], dict[str, list[tuple[re.Pattern[str], Right]]]]:
    plain: dict[tuple[str, str], Right] = {}
    templates: dict[str, list[tuple[re.Pattern[str], Right]]] = {}
    for (method, path), right in operations().items():
        if "{" in path:
            parts = ("[^/]+" if part[:1] == "{" else re.escape(part) for part in re.split(r"(\{\w+\})", path))
            templates.setdefault(method, []).append((re.compile("".join(parts)), right))
        else:
            plain[method, path] = right
    return plain, templates


def right_for(method: str, path: str) -> Right | None:
    """Return the right that a request needs, None where the table does not know it; *path* is decoded, below /api.

    Where several lines fit, the one that fewest roles have.
    """
    method = "GET" if method == "HEAD" else method
    plain, templates = _patterns()
    found = plain.get((method, path))
    if found is not None:
        return found
    fitting = [right for pattern, right in templates.get(method, ()) if pattern.fullmatch(path)]
    return min(fitting, key=lambda right: len(ROLES_OF_RIGHT[right]), default=None)


def has(person: Person, right: Right) -> bool:
    """Return whether one of the roles of *person* has *right*."""
    return person.has(*ROLES_OF_RIGHT[right])


def sees_all(person: Person) -> bool:
    """Return whether *person* sees every conference, not only those given."""
    return person.has(*ROLES_OF_RIGHT["read"])
