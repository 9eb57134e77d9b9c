"""Publishing: the pure step from a plan to what subscribers hold.

What was published is a fact of its own: each item has a stored revision in each audience, and a new one is made only
where the item differs from what was published before. Nothing here reads a clock: *at* is the moment of the change.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Literal, Protocol

from calendars.item import Item
from domain.conference import Conference
from domain.names import Language, Names
from domain.plan import Audience, Plan
from domain.record import Record

PORTFOLIO = "all"
"""The id under which the feeds of all conferences together are kept."""

State = Literal["live", "cancelled", "withdrawn", "gone"]
"""Live; struck out for its last 30 days; struck out under a neutral title, because it left the audience; removed."""


class Published(Record):
    """The revision of one item in one audience, as subscribers hold it; key: (conference, audience, uid).

    *sequence* never falls, not even where the item is removed and comes back. *revised_at* (UTC, whole seconds) is
    DTSTAMP and LAST-MODIFIED; *created_at* CREATED. *keep_until* is the last day of a tombstone. *note* says what
    moved last and why, *moved_on* on which day of the conference. *texts* holds the rendered item by language
    (a cache: it can be made again from the rest). A row that is gone keeps its numbers and has no texts.
    """

    conference: str
    audience: Audience
    uid: str
    item: Item
    sequence: int
    created_at: datetime
    revised_at: datetime
    timing: str
    wording: str
    state: State = "live"
    keep_until: date | None = None
    note: Names | None = None
    moved_from: date | None = None
    moved_on: date | None = None
    texts: dict[str, str] = {}

    def row(self) -> dict[str, Any]:
        """Return the record as flat columns: texts, numbers, days, moments; `item`, `note` and `texts` as JSON."""
        data = {name: getattr(self, name) for name in type(self).model_fields}
        data["item"] = self.item.model_dump_json()
        data["note"] = self.note.model_dump_json() if self.note else None
        data["texts"] = json.dumps(self.texts, ensure_ascii=False)
        return data

    @classmethod
    def of_row(cls, row: dict[str, Any]) -> "Published":
        """Return the record of flat columns as `row` gives them (moments aware, in UTC)."""
        data = dict(row)
        data["item"] = Item.model_validate_json(data["item"])
        data["note"] = Names.model_validate_json(data["note"]) if data["note"] else None
        data["texts"] = json.loads(data["texts"])
        return cls.model_validate(data)


class Feed(Record):
    """One calendar for one audience in one language, as it is served; key: (conference, audience, language).

    *digest* is the SHA-256 of *body* in hex; *changed_at* the moment of the last change of an item in it.
    """

    conference: str
    audience: Audience
    language: Language
    body: bytes
    gzipped: bytes
    digest: str
    changed_at: datetime


class Publication(Record):
    """What is published after a step.

    *published* replaces every row of the conference; *revised* are those of them that differ from before, so only
    they need writing. *feeds* are all feeds of the conference; one whose digest is the stored one is unchanged.
    """

    published: tuple[Published, ...]
    revised: tuple[Published, ...]
    feeds: tuple[Feed, ...]


class Caused(Protocol):
    """What publishing needs of a change (domain.changes.Change): what moved, and why."""

    @property
    def subject(self) -> str:
        """Return the id of the milestone or task."""

    @property
    def cause(self) -> str:
        """Return why it moved."""


def publish(
    conference: Conference,
    plan: Plan,
    published: Iterable[Published],
    at: datetime,
    *,
    base_url: str,
    changes: Sequence[Caused] = (),
) -> Publication:
    """Return the revisions and feeds of *conference* after *plan*, given what was *published* of it before.

    Nothing that is equal gets a new revision; publishing twice is the same as once.
    """
    raise NotImplementedError


def portfolio(published: Iterable[Published]) -> tuple[Feed, ...]:
    """Return the feeds of all conferences together (conference id "all"), of every audience and language.

    Only rows whose item's kind is in PORTFOLIO_KINDS count; others may be left out by the caller.
    """
    raise NotImplementedError
