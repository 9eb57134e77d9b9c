"""Register: makes the work pool, the deployments and the automations on a Prefect server; run twice it changes nothing.

Runs load their flow by its module, so a deployment holds no path of the machine that registered it.
"""

from contextlib import suppress

from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.exceptions import ObjectAlreadyExists

from flows.deployments import deployments
from flows.orchestration.automations import keep_automations

POOL = "mandat"
"""The name of the work pool; its type is `process`."""


def register() -> int:
    """Make what is missing and renew the rest; return the number of deployments."""
    with get_client(sync_client=True) as client, suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=POOL, type="process"))
    known = deployments()
    for deployment in known:
        deployment.apply(work_pool_name=POOL)
    with get_client(sync_client=True) as client:
        keep_automations(client)
    return len(known)


def main() -> None:
    """Register everything on the server that PREFECT_API_URL names."""
    print(f"{register()} deployments are registered in the pool {POOL}")  # noqa: T201 - the operator reads it


if __name__ == "__main__":
    main()
