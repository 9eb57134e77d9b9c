"""Render key: one digest of all that the feeds of a conference are rendered from.

If it equals the key of the last rendering, Mandat does not render again: most facts and most days move no date.
The digest covers every field that can appear in a feed, and the renderer: its code, catalogues and names.
"""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from domain.conferences.conference import Conference
from domain.plans.plan import Plan
from flows.ledger.translate import canonical

NOT_SHOWN_OF_CONFERENCE = frozenset(
    {
        "text", "obligations", "replies", "round", "tasks", "facts", "acknowledged", "packs", "today", "last_seq",
        "last_on", "clock_seq", "limits", "assigned", "own_tasks", "own_milestones", "notes", "documents",
    }
)  # fmt: skip
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
    """Return the digest of what renders feeds, words and names included: another release renders them anew."""
    digest = hashlib.sha256()
    for place, endings in RENDERED_FROM:
        for path in _files(resources.files(place)):
            if path.name.endswith(endings):
                digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


RENDERED_FROM: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("calendars", (".py", ".po", ".html")),
    ("domain.reference", (".py", ".toml")),
    ("domain.kernel", (".py",)),
)
"""Packages, sub-folders included, that what stands in a feed is made of: code, catalogues, offices and countries."""


def _files(folder: Traversable) -> Iterator[Traversable]:
    """Return the files of *folder* and its sub-folders, in the order of their names."""
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        if path.is_dir():
            yield from _files(path)
        else:
            yield path
