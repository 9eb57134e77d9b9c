"""Deployments: every flow of Mandat with its schedule, defined once, for `mandat up` and for work pools."""

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import EntrypointType, RunnerDeployment
from prefect.schedules import Cron, Interval

from flows.entering import move_clock, record_entry
from flows.opening import open_conference_flow
from flows.publishing import publish_feeds
from flows.stages import consultation, decision, hosting
from flows.watching import daily_watch

PLANNERS = "planners"
ENGINE = "engine"


def deployments() -> list[RunnerDeployment]:
    """Return all deployments; schedules are in the time zone of Headquarters."""
    once = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)
    module = EntrypointType.MODULE_PATH
    return [
        open_conference_flow.to_deployment("open-conference", tags=[PLANNERS], entrypoint_type=module),
        consultation.to_deployment("consultation", tags=[ENGINE], entrypoint_type=module),
        decision.to_deployment("decision", tags=[ENGINE], entrypoint_type=module),
        hosting.to_deployment("hosting", tags=[ENGINE], entrypoint_type=module),
        record_entry.to_deployment("record-entry", tags=[PLANNERS], entrypoint_type=module),
        move_clock.to_deployment("move-clock", tags=[PLANNERS], entrypoint_type=module),
        daily_watch.to_deployment(
            "daily-watch",
            tags=[ENGINE],
            schedule=Cron("0 6 * * *", timezone="America/New_York"),
            concurrency_limit=once,
            entrypoint_type=module,
        ),
        publish_feeds.to_deployment(
            "publish-feeds",
            tags=[ENGINE],
            schedule=Interval(3600, timezone="America/New_York"),
            concurrency_limit=once,
            entrypoint_type=module,
        ),
    ]
