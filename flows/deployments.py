"""Deployments: every flow of Mandat with its schedule, defined once, for `mandat up` and for work pools."""

from typing import Any

from prefect import Flow
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Interval, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.amend_conference import amend_conference
from flows.backup import backup
from flows.consultation import consultation
from flows.daily_watch import daily_watch
from flows.decision import decision
from flows.gates.tags import PLANNERS
from flows.hosting import hosting
from flows.move_clock import move_clock
from flows.open_conference import open_conference
from flows.publish_feeds import publish_feeds
from flows.put_right import put_right
from flows.record_entry import record_entry
from flows.record_reply import record_reply
from flows.work_on_conference import work_on_conference

ENGINE = "run by Mandat"
SCHEDULES: dict[str, Schedule] = {
    "daily-watch": Cron("0 6 * * *", timezone="America/New_York"),
    "backup": Cron("30 2 * * *", timezone="America/New_York"),
    "publish-feeds": Interval(3600, timezone="America/New_York"),
}
ONE_AT_A_TIME: dict[str, ConcurrencyLimitStrategy] = {
    "daily-watch": ConcurrencyLimitStrategy.CANCEL_NEW,
    "backup": ConcurrencyLimitStrategy.CANCEL_NEW,
    "publish-feeds": ConcurrencyLimitStrategy.CANCEL_NEW,
    "put-right": ConcurrencyLimitStrategy.ENQUEUE,
}
"""Deployments of which one run works at a time; what becomes of another that starts meanwhile."""


TITLES = {
    "conference": "Conference",
    "text": "Text of the resolution",
    "file": "Or a file in the inbox folder",
    "rehearse_as_of": "First day of a rehearsal",
    "event": "Which event",
    "it_is_the_same_event": "It is the same event",
    "what": "What do you want to do?",
    "kind": "What happened",
    "on": "Day of the fact",
    "today": "Move the clock to",
    "decider": "Who decides",
    "source": "Source",
    "data": "What is known of it",
    "reason": "Reason or remark",
}
"""What parameters are called in forms."""


def deployments() -> list[RunnerDeployment]:
    """Return all deployments, each named as its flow; schedules are in the time zone of Headquarters."""
    for_planners: list[Flow[..., Any]] = [
        open_conference, work_on_conference, amend_conference, record_entry, record_reply, move_clock,
    ]  # fmt: skip
    by_mandat: list[Flow[..., Any]] = [consultation, decision, hosting, daily_watch, publish_feeds, put_right, backup]
    return [
        *(_deployment(flow, PLANNERS) for flow in for_planners),
        *(_deployment(flow, ENGINE) for flow in by_mandat),
    ]


def _deployment(flow: Flow[..., Any], tag: str) -> RunnerDeployment:
    """Return the deployment of *flow*; its form describes each parameter as the flow's docstring does."""
    strategy = ONE_AT_A_TIME.get(flow.name)
    deployment = RunnerDeployment.from_flow(
        flow,
        name=flow.name,
        tags=[tag],
        schedule=SCHEDULES.get(flow.name),
        concurrency_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=strategy) if strategy else None,
        description=described(flow),
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    for name, field in deployment._parameter_openapi_schema.properties.items():  # noqa: SLF001 - Prefect offers no other way
        field["title"] = TITLES.get(name, name.replace("_", " ").capitalize())
    return deployment


def described(flow: Flow[..., Any]) -> str:
    """Return what a deployment says of itself: its flow's docstring without the list of parameters."""
    return (flow.description or "").partition("\n\nArgs:")[0].strip()
