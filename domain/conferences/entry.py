"""Entry: one dated fact of a conference with its source.

Entries are only ever appended. Two entries with one natural key are one fact.
"""

import hashlib
import json
import re
from datetime import date, datetime
from typing import Any, Literal, TypeVar

from pydantic import ValidationError

from domain.conferences.payloads import ENTRY_KINDS, PAYLOADS, EntryKind, Payload
from domain.kernel.errors import BadInput
from domain.kernel.ids import ConferenceId
from domain.kernel.record import Record

__all__ = ["ENTRY_KINDS", "FORM", "PAYLOADS", "Entry", "EntryKind", "Payload", "Way", "entry_of", "payload_of"]

P = TypeVar("P", bound=Payload)

_HALVES = re.compile("[\ud800-\udfff]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DEEPEST = 32
"""Levels of objects and lists in an entry's data; a mandate needs a quarter of them."""
_LONG = ("text", "mandate", "obligations", "findings")
"""Fields of mandate-adopted that hold pages."""

Way = Literal["", "gate", "form", "page", "command", "engine", "import"]
"""How an entry came: answer at a gate, form of Prefect's UI, page, command line, Mandat itself, import."""
FORM = 2
"""The form that entries have today: what their natural keys are made of and what their digests cover.

Form 1 had neither *by* nor *way* nor *run*, and a change of dates or of venue was told apart by its day alone.
"""

_TELLS_APART: dict[str, tuple[str, ...]] = {
    "decision-taken": ("symbol",),
    "mandate-renewed": ("symbol",),
    "reply-received": ("state", "subject"),
    "host-offered": ("country",),
    "host-welcomed": ("country",),
    "host-accepted": ("country",),
    "host-withdrawn": ("country",),
    "task-started": ("task",),
    "task-done": ("task",),
    "task-waived": ("task",),
    "task-added": ("id",),
    "milestone-added": ("id",),
    "task-moved": ("task",),
    "task-assigned": ("task",),
    "note-added": ("about",),
    "document-attached": ("about", "symbol", "url"),
    "corrected": ("entry",),
    "clock-moved": ("today",),
    "packs-chosen": ("packs",),
}


_MANY_A_DAY = ("corrected", "task-moved", "task-assigned", "note-added")
"""Kinds of which there may be several about one thing on one day: all that they say tells them apart."""

_BY_DOCUMENT = ("decision-taken", "mandate-renewed", "dates-changed", "venue-changed")
"""Kinds of which two documents of one day are two facts, from form 2 on: the document is the symbol, or the source."""


class Entry(Record):
    """One dated fact.

    *actor* is the office that decided. *by* (an opaque id of the person; "" where nobody was named), *way* and *run*
    (of Prefect) say who recorded it and how; they are no part of the fact.
    *on* is the day of the fact, in the calendar of the secretariat; *seq* (order of recording in the whole ledger)
    and *recorded* (UTC) are given by the ledger and None before. *data* is plain JSON, as its kind's payload.
    """

    conference: ConferenceId
    on: date
    kind: EntryKind
    actor: str = ""
    source: str = ""
    data: dict[str, Any] = {}
    by: str = ""
    way: Way = ""
    run: str = ""
    form: int = FORM
    seq: int | None = None
    recorded: datetime | None = None

    @property
    def payload(self) -> Payload:
        """Return the data as the record of its kind."""
        return payload_of(self.kind, self.data)

    def said(self, payload: type[P]) -> P:
        """Return the data as the *payload* that its kind has; TypeError where its kind has another."""
        found = self.payload
        if not isinstance(found, payload):
            raise TypeError(f"{self.kind} holds no {payload.__name__}")
        return found

    @property
    def natural_key(self) -> str:
        """Return what makes this fact this fact: kind, day, and what tells two of its kind apart (docs/contract.md)."""
        return self.key_of(self.form)

    def key_of(self, form: int) -> str:
        """Return the natural key that this fact has under *form*: an entry keeps the key that it was recorded with."""
        if form > 1 and self.kind in _BY_DOCUMENT:
            return "|".join([self.kind, self.on.isoformat(), str(self.data.get("symbol") or self.source)])
        apart = [str(self.data.get(field) or "") for field in _TELLS_APART.get(self.kind, ())]
        if self.kind in _MANY_A_DAY:
            apart.append(hashlib.sha256(json.dumps(self.meaning, sort_keys=True).encode()).hexdigest()[:12])
        return "|".join([self.kind, self.on.isoformat(), *apart])

    @property
    def described(self) -> str:
        """Return the fact in one line, for people who compare two of them."""
        data = {key: value for key, value in self.meaning.items() if key not in _LONG}
        told = " ".join(f"{key}={value}" for key, value in sorted(data.items()))
        number = f"no. {self.seq}, " if self.seq is not None else ""
        source = f" ({self.source})" if self.source else ""
        return f"{number}{self.kind} on {self.on}{': ' if told else ''}{told}{source}"

    def says_the_same_as(self, other: "Entry") -> bool:
        """Return whether both tell the same fact; who recorded it and when does not count."""
        return self.key_of(FORM) == other.key_of(FORM) and self.meaning == other.meaning

    @property
    def meaning(self) -> dict[str, Any]:
        """Return the data without what is empty."""
        return {key: value for key, value in self.data.items() if value not in (None, "", [], {})}


def payload_of(kind: str, data: dict[str, Any]) -> Payload:
    """Return *data* as the payload of *kind*; raise BadInput that names the field that is wrong."""
    known = next((each for each in ENTRY_KINDS if each == kind), None)
    if known is None:
        raise BadInput(f"no kind of entry {kind!r}", place="kind", remedy=f"One of: {', '.join(ENTRY_KINDS)}")
    try:
        return PAYLOADS[known].model_validate_json(json.dumps(data, ensure_ascii=False, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "data"
        allowed = ", ".join(each.alias or name for name, each in PAYLOADS[known].model_fields.items()) or "none"
        raise BadInput(first["msg"], place=f"{kind}.{field}", remedy=f"Its fields: {allowed}") from error


def entry_of(
    conference: str,
    kind: str,
    on: date,
    data: dict[str, Any] | None = None,
    *,
    actor: str = "",
    source: str = "",
) -> Entry:
    """Return a checked entry: known kind, data of the right shape in its normal form (dates ISO 8601, no nulls)."""
    for field, value in (("actor", actor), ("source", source), ("conference", conference)):
        _refuse_unprintable(field, value)
    if _is_deeper(data or {}, _DEEPEST):
        raise BadInput(f"nested deeper than {_DEEPEST} levels", place=kind)
    payload = payload_of(kind, data or {})
    _refuse_unprintable(kind, json.dumps(data or {}, ensure_ascii=False, default=str), lines=True)
    normal = payload.model_dump(mode="json", exclude_none=True, exclude_defaults=True, by_alias=True)
    try:
        return Entry.model_validate(
            {"conference": conference, "on": on, "kind": kind, "actor": actor, "source": source, "data": normal}
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(first["msg"], place=".".join(str(part) for part in first["loc"])) from error


def _is_deeper(value: Any, levels: int) -> bool:
    """Return whether objects and lists are nested more than *levels* deep in *value*."""
    within = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 1 or _is_deeper(each, levels - 1) for each in within if isinstance(each, (dict, list)))


def _refuse_unprintable(place: str, value: str, *, lines: bool = False) -> None:
    """Refuse what no database and no calendar can hold: halves of surrogate pairs; control characters in one line."""
    found = (_HALVES if lines else _UNPRINTABLE).search(value)
    if found is not None:
        raise BadInput(f"the character U+{ord(found[0]):04X} cannot be kept", place=place, remedy="Leave it out")
