"""Deployments: every flow of Mandat with its schedule, defined once, for `mandat up` and for work pools."""

from typing import Any

from prefect import Flow
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Interval, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.amending import amend_conference
from flows.entering import move_clock, record_entry
from flows.opening import open_conference_flow
from flows.publishing import publish_feeds
from flows.reviving import PLANNERS
from flows.stages import consultation, decision, hosting
from flows.watching import daily_watch

ENGINE = "run by Mandat"
SCHEDULES: dict[str, Schedule] = {
    "daily-watch": Cron("0 6 * * *", timezone="America/New_York"),
    "publish-feeds": Interval(3600, timezone="America/New_York"),
}


def deployments() -> list[RunnerDeployment]:
    """Return all deployments, each named as its flow; schedules are in the time zone of Headquarters."""
    for_planners: list[Flow[..., Any]] = [open_conference_flow, amend_conference, record_entry, move_clock]
    by_mandat: list[Flow[..., Any]] = [consultation, decision, hosting, daily_watch, publish_feeds]
    return [
        *(_deployment(flow, PLANNERS) for flow in for_planners),
        *(_deployment(flow, ENGINE) for flow in by_mandat),
    ]


def _deployment(flow: Flow[..., Any], tag: str) -> RunnerDeployment:
    """Return the deployment of *flow*; a scheduled one runs once at a time, so missed runs are made up for once."""
    schedule = SCHEDULES.get(flow.name)
    once = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)
    return RunnerDeployment.from_flow(
        flow,
        name=flow.name,
        tags=[tag],
        schedule=schedule,
        concurrency_limit=once if schedule else None,
        description=(flow.description or "").partition("\n\n")[0],
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
