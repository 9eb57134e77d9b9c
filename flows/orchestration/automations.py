"""Automations: what the Prefect server does by itself when a run of Mandat fails, crashes or falls silent.

Two, for the open-source server: after a failed or crashed run the deployment `put-right` opens what is missing; a run
that says nothing any more for longer than three heartbeats is marked as crashed.
`python -m flows.orchestration.automations` makes them for a server with work pools; `mandat up` does so by itself.
Made twice they are there once.
"""

from datetime import timedelta
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState, RunDeployment
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.events.schemas.events import ResourceSpecification
from prefect.settings import get_current_settings

MENDER = "put-right/put-right"
WATCHED = (
    "open-conference", "amend-conference", "record-entry", "record-reply", "move-clock",
    "consultation", "decision", "hosting",
)  # fmt: skip
"""Flows of one conference; `put-right` and the scheduled ones are not among them, so nothing calls itself."""
AFTER_FAILURE = "Mandat: put right after a failed or crashed run"
DEAD_RUNS = "Mandat: a run that fell silent has crashed"
_HEARTBEAT = "prefect.flow-run.heartbeat"
_SIGNS_OF_LIFE = frozenset(
    {_HEARTBEAT}
    | {
        f"prefect.flow-run.{name}"
        for name in (
            "Completed", "Failed", "Cancelled", "Cancelling", "Crashed", "Suspended", "Paused", "Resuming", "Scheduled",
            "Pending", "Late", "AwaitingRetry", "Retrying", "Running",
        )
    }
)  # fmt: skip


def silence() -> timedelta:
    """Return how long a live run may be silent: more than three heartbeats; with less, live runs were given up."""
    return timedelta(seconds=(get_current_settings().flows.heartbeat_frequency or 180) * 3 + 60)


def automations(mender: UUID) -> tuple[AutomationCore, ...]:
    """Return the automations; *mender* is the deployment `put-right`."""
    ours = ResourceSpecification.model_validate(
        {"prefect.resource.role": "flow", "prefect.resource.name": list(WATCHED)}
    )
    runs = ResourceSpecification.model_validate({"prefect.resource.id": "prefect.flow-run.*"})
    return (
        AutomationCore(
            name=AFTER_FAILURE,
            description="Opens the gates that a failed or crashed run left missing, from the ledger.",
            trigger=EventTrigger(
                expect={"prefect.flow-run.Failed", "prefect.flow-run.Crashed"},
                match=runs,
                match_related=ours,
                posture=Posture.Reactive,
                threshold=1,
                within=timedelta(0),
            ),
            actions=[RunDeployment(deployment_id=mender, schedule_after=timedelta(seconds=5))],
        ),
        AutomationCore(
            name=DEAD_RUNS,
            description="Marks a run as crashed whose process is gone: no heartbeat and no change of state any more.",
            trigger=EventTrigger(
                after={_HEARTBEAT},
                expect=set(_SIGNS_OF_LIFE),
                match=runs,
                match_related=ours,
                for_each={"prefect.resource.id"},
                posture=Posture.Proactive,
                threshold=1,
                within=silence(),
            ),
            actions=[
                ChangeFlowRunState(state=StateType.CRASHED, message="It fell silent: its process is gone (Mandat)")
            ],
        ),
    )


def keep_automations(client: SyncPrefectClient) -> tuple[str, ...]:
    """Make the automations, or bring those that are there up to date; return their names."""
    mender = client.read_deployment_by_name(MENDER).id
    made = automations(mender)
    for wanted in made:
        there = client.read_automations_by_name(wanted.name)
        if there:
            client.update_automation(there[0].id, wanted)
        else:
            client.create_automation(wanted)
        for double in there[1:]:
            client.delete_automation(double.id)
    return tuple(each.name for each in made)


def main() -> None:
    """Make the automations on the server that PREFECT_API_URL names."""
    with get_client(sync_client=True) as client:
        for name in keep_automations(client):
            print(name)  # noqa: T201 - a command


if __name__ == "__main__":
    main()
