"""Acts: what planners do to a plan of their own accord, from any door: command, form of Prefect's UI, page of the desk.

Each act becomes one entry; the fields that a person filled in are words, and what is wrong with them is told at once.
"""

from collections.abc import Mapping
from datetime import date
from typing import Literal, get_args

from domain.conferences.conference import Conference
from domain.conferences.entry import Entry, EntryKind, entry_of
from domain.conferences.own_ids import own_id
from domain.kernel.errors import BadInput, EntryRefused
from domain.plans.plan import Plan

Act = Literal[
    "done", "start", "waive", "move", "assign", "add-task", "add-milestone", "note", "document", "baseline"
]  # fmt: skip
ACTS: tuple[Act, ...] = get_args(Act)
_KINDS: Mapping[Act, EntryKind] = {
    "done": "task-done", "start": "task-started", "waive": "task-waived", "move": "task-moved",
    "assign": "task-assigned", "add-task": "task-added", "add-milestone": "milestone-added", "note": "note-added",
    "document": "document-attached", "baseline": "baseline-set",
}  # fmt: skip
FIELDS: Mapping[Act, tuple[str, ...]] = {
    "done": ("task", "reason"),
    "start": ("task", "reason"),
    "waive": ("task", "reason"),
    "move": ("task", "day", "not_before", "finish_by", "reason"),
    "assign": ("task", "owner", "person"),
    "add-task": ("name", "start", "finish", "after", "owner"),
    "add-milestone": ("name", "start", "finish"),
    "note": ("about", "text"),
    "document": ("about", "symbol", "url", "title"),
    "baseline": (),
}
"""The fields of each act, in the order in which they are asked."""

_REQUIRED: Mapping[Act, tuple[str, ...]] = {
    "done": ("task",), "start": ("task",), "waive": ("task", "reason"), "move": ("task",), "assign": ("task",),
    "add-task": ("name",), "add-milestone": ("name", "start"), "note": ("text",), "document": (), "baseline": (),
}  # fmt: skip
_DAYS = ("day", "not_before", "finish_by", "start", "finish")


def entry_of_act(
    act: Act,
    conference: Conference,
    plan: Plan | None,
    on: date,
    fields: Mapping[str, str],
    *,
    actor: str,
    source: str = "",
) -> Entry:
    """Return the entry of *act* with what was filled into *fields*; empty ones were not filled in.

    Raises EntryRefused with everything that is wrong, so that a form is mended in one go.
    """
    given = {name: value.strip() for name, value in fields.items() if name in FIELDS[act] and value.strip()}
    wrong = [f"{name}: fill it in" for name in _REQUIRED[act] if name not in given]
    if not actor.strip():
        wrong.append("who answers for it: name an office")
    data: dict[str, str] = {}
    for name, value in given.items():
        if name in _DAYS and not _is_day(value):
            wrong.append(f"{name}: {value!r} is not a day, write it as 2008-05-22")
        data["on" if name == "day" else name] = value
    if wrong:
        raise EntryRefused(wrong, place=act)
    if act in ("add-task", "add-milestone"):
        data["id"] = own_id(data["name"], _taken(conference, plan))
    try:
        return entry_of(conference.id, _KINDS[act], on, data, actor=actor.strip(), source=source.strip())
    except BadInput as error:
        raise EntryRefused([error.message], place=error.place or act) from error


def _taken(conference: Conference, plan: Plan | None) -> set[str]:
    own = {each.id for each in (*conference.own_tasks, *conference.own_milestones)}
    if plan is None:
        return own
    return own | {each.id for each in plan.tasks} | {each.id for each in plan.milestones}


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
