"""UIDs: what makes an item the same item in every calendar, for ever.

Nothing that can change is in a UID: no date, title, language or audience (CALENDARS: a changed UID doubles the item
in every subscriber's calendar). The domain is a constant of the product, not the server's name, so a server that
moves doubles nothing (docs/decisions/0040).
"""

from typing import Literal, get_args

UID_DOMAIN = "mandat.example"
"""Reserved for documentation (RFC 2606): it can never be somebody's server, and says nothing about ours."""

ItemKind = Literal["milestone", "window", "meeting", "task-due", "task"]


def uid_of(kind: ItemKind, conference: str, item: str) -> str:
    """Return the UID of *item* (a milestone, a task, a day of meetings) of *conference*.

    A task has two: its VTODO `task-…` and the mirror of its due day as an event `task-…-due`.
    """
    if kind == "task-due":
        return f"task-{conference}-{item}-due@{UID_DOMAIN}"
    return f"{kind}-{conference}-{item}@{UID_DOMAIN}"


def kind_of(uid: str) -> ItemKind | None:
    """Return the kind of item that *uid* names, None where it is not one of ours (`uid_of`)."""
    name, _, domain = uid.rpartition("@")
    if domain != UID_DOMAIN:
        return None
    if name.startswith("task-") and name.endswith("-due"):
        return "task-due"
    kinds: tuple[ItemKind, ...] = get_args(ItemKind)
    return next((kind for kind in kinds if name.startswith(f"{kind}-")), None)
