"""Publishing: feeds are rendered where something changed; what did not change keeps its bytes."""

from prefect import flow

from flows.watching import reviewed_all


@flow(name="publish-feeds")
def publish_feeds() -> list[str]:
    """Render what changed in every conference, and return the conferences that were looked at."""
    return reviewed_all()
