"""Publishing: feeds are rendered where something changed; what did not change keeps its bytes."""

from prefect import flow

from flows.daily_watch import reviewed_all
from flows.orchestration.run_names import daily_name


@flow(name="publish-feeds", flow_run_name=daily_name("Publish feeds"))
def publish_feeds() -> list[str]:
    """Render the feeds of every conference where something changed; Mandat runs this every hour."""
    return reviewed_all()
