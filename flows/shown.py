"""Shown: what of a conference and its plan its feeds are rendered from, as one digest.

Where it is the one of the last rendering, rendering again would change nothing and is left out: most facts and most
days move no date. What surely shows nowhere stays out of the digest; whatever else is there counts, the renderer too.
"""

import hashlib
from functools import lru_cache
from importlib import resources
from typing import Any

from domain.conference import Conference
from domain.plan import Plan
from flows.ledger.translate import canonical

NOT_SHOWN_OF_CONFERENCE = frozenset(
    {"text", "obligations", "replies", "round", "tasks", "facts", "acknowledged", "today", "last_seq", "last_on"}
)
NOT_SHOWN_OF_PLAN = frozenset({"as_of", "chance", "proposals", "findings"})
NOT_SHOWN_OF_TASK = frozenset(
    {
        "earliest_start", "earliest_finish", "latest_start", "latest_finish", "baseline_finish", "float_days",
        "free_float_days", "deadline_float_days", "critical", "impossible_days", "squeezed",
    }
)  # fmt: skip


def shown(conference: Conference, plan: Plan, base_url: str) -> str:
    """Return the digest of what the feeds of *conference* are rendered from."""
    seen: dict[str, Any] = conference.model_dump(mode="json", exclude=set(NOT_SHOWN_OF_CONFERENCE))
    planned = plan.model_dump(
        mode="json", exclude={**dict.fromkeys(NOT_SHOWN_OF_PLAN, True), "tasks": {"__all__": set(NOT_SHOWN_OF_TASK)}}
    )
    told = canonical([renderer(), base_url, conference.rehearsal, seen, planned])
    return hashlib.sha256(told.encode()).hexdigest()


@lru_cache(maxsize=1)
def renderer() -> str:
    """Return the digest of the source that renders feeds: another release renders them anew."""
    source = hashlib.sha256()
    for path in sorted(resources.files("calendars").iterdir(), key=lambda each: each.name):
        if path.is_file() and path.name.endswith(".py"):
            source.update(path.read_bytes())
    return source.hexdigest()
