"""Replaying: entries fed one by one to an empty conference, and what each of them changed. Needs no database."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from domain.assessment.changes import Change, changes
from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry, entry_of
from domain.conferences.laws import broken, broken_by
from domain.kernel.errors import BadInput, NothingConvened
from domain.kernel.record import Record
from domain.plans.plan import Plan
from domain.resolution.reading import read
from flows.application.adoption import adopted_entry
from flows.application.planner import plan_of
from flows.application.status import host_of, told_change
from flows.documents.files import text_of


class Step(Record):
    """One entry, and conference and plan after it, as of its own day; *moved* is what this entry alone moved."""

    entry: Entry
    conference: Conference
    plan: Plan
    moved: tuple[Change, ...]

    def contract(self) -> dict[str, Any]:
        """Return the JSON of docs/contract.md, "Kinds of entry"."""
        opening = self.conference.opening
        return {
            "on": self.entry.on.isoformat(),
            "kind": self.entry.kind,
            "stage": self.conference.stage,
            "opening": None if opening is None else opening.isoformat(),
            "host": host_of(self.conference),
            "moved": [told_change(each) for each in self.moved if each.before != each.after],
            "findings": self.plan.contract()["findings"],
        }


def replayed(entries: Iterable[Entry]) -> Iterator[Step]:
    """Yield what each entry changes, in the order of the fold; the first is mandate-adopted."""
    told: list[Entry] = []
    for entry in entries:
        before = _state(told, entry.on)
        told.append(entry)
        after = _state(told, entry.on)
        if after is None:
            raise BadInput("the first entry must be mandate-adopted", place=f"{entry.kind} on {entry.on}")
        wrong = broken(after) if before is None else broken_by(before, entry) if entry.kind != "corrected" else ()
        if wrong:
            raise BadInput("; ".join(wrong), place=f"no. {entry.seq}, {entry.kind} on {entry.on}")
        try:
            plan = plan_of(after, entry.on)
        except BadInput as error:
            within = f"no. {entry.seq}, {entry.kind} on {entry.on}"
            raise BadInput(error.message, place=within, remedy=error.remedy) from error
        moved = changes(None if before is None else plan_of(before, entry.on), plan)
        yield Step(entry=entry, conference=after, plan=plan, moved=moved)


def told_in(path: Path) -> tuple[Entry, ...]:
    """Return the entries of a JSON-lines file, checked, numbered by line, in the order of the fold.

    The first is mandate-adopted with a text or a path (relative to the file); the conference's id may be left out.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"cannot be read: {error}", place=str(path), remedy="Name a file of JSON lines") from error
    entries: list[Entry] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        place = f"{path.name}, line {number}"
        try:
            entries.append(_entry(_object(line), path.parent, entries[0] if entries else None, len(entries) + 1))
        except BadInput as error:
            within = f"{place}, {error.place}" if error.place else place
            kind = NothingConvened if isinstance(error, NothingConvened) else BadInput
            raise kind(error.message, place=within, remedy=error.remedy) from error
    if not entries:
        raise BadInput("holds no entry", place=str(path), remedy="The first line is a mandate-adopted")
    return tuple(sorted(entries, key=lambda entry: (entry.on, entry.seq or 0)))


def _state(told: list[Entry], day: date) -> Conference | None:
    return fold(told, day) if any(entry.kind == "mandate-adopted" for entry in told) else None


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"not JSON: {error}", remedy="One object a line") from error
    if not isinstance(found, dict):
        raise BadInput("not an object", remedy='As {"on": "2008-05-22", "kind": "…", "data": {…}}')
    unknown = set(found) - {"conference", "on", "kind", "actor", "source", "data", "seq", "recorded", "note"}
    if unknown:
        raise BadInput(
            f"unknown field {', '.join(sorted(unknown))}", remedy="on, kind, actor, source, data, conference"
        )
    return found


def _entry(told: dict[str, Any], folder: Path, first: Entry | None, number: int) -> Entry:
    on = _day(told.get("on"), "on")
    kind, data = told.get("kind"), told.get("data") or {}
    if not isinstance(data, dict):
        raise BadInput("not an object", place="data")
    words = {name: str(told.get(name) or "") for name in ("actor", "source")}
    if first is None and kind == "mandate-adopted":
        entry = _adopted(data, on, told.get("conference"), folder)
    elif first is None:
        raise BadInput(f"the first entry must be mandate-adopted, this is {kind}", place="kind")
    else:
        entry = entry_of(first.conference, str(kind), on, data)
        if told.get("conference") not in (None, first.conference):
            raise BadInput(f"another conference than {first.conference}", place="conference", remedy="One a file")
    return entry.revised(seq=number, **{name: word or getattr(entry, name) for name, word in words.items()})


def _adopted(data: dict[str, Any], on: date, conference: str | None, folder: Path) -> Entry:
    """Return the entry of the adoption, its text read now unless it brings a reading along."""
    if data.get("mandate") is not None:
        if not conference:
            raise BadInput("the conference is not named", place="conference")
        return entry_of(conference, "mandate-adopted", on, data)
    text = data.get("text") or (text_of(folder / str(data["path"])) if data.get("path") else None)
    if not text:
        raise BadInput("neither text nor path", place="data", remedy="Give the text of the resolution, or its path")
    adopted = _day(data["adopted"], "data.adopted") if data.get("adopted") else on
    reading = read(str(text), adopted=adopted, language=data.get("language"))
    if not reading.mandates:
        raise NothingConvened("the text convenes no event", place="mandate-adopted")
    wanted = data.get("paragraph") or _paragraph_of(conference)
    mandate = next((each for each in reading.mandates if each.paragraph == wanted), reading.mandates[0])
    entry: Entry = adopted_entry(reading, mandate, as_of=on, id=conference, packs=data.get("packs"))
    return entry.revised(on=on)


def _paragraph_of(conference: str | None) -> int | None:
    tail = (conference or "").rpartition("-")[2]
    return int(tail) if tail.isdigit() else None


def _day(value: Any, place: str) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise BadInput(f"{value!r} is not a day", place=place, remedy="As 2008-05-22") from error
