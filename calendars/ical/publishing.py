"""Publishing: the pure step from a plan to what subscribers hold.

What was published is a fact of its own: each item has a stored revision in each audience, and a new one is made only
where the item differs from what was published before. Nothing here reads a clock: *at* is the moment of the change.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any, Literal, NamedTuple, Protocol

from calendars.ical.causes import cause_of
from calendars.ical.contents import contents
from calendars.ical.event import Revision, rendered
from calendars.ical.feed import calendar, digest_of, gzipped, header
from calendars.ical.item import Item
from calendars.ical.lines import one_line
from calendars.ical.uid import ItemKind
from calendars.words import names, say
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry
from domain.kernel.names import LANGUAGES, Language, Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import CLOSED_AUDIENCES, PUBLIC_AUDIENCES, Audience
from domain.plans.plan import Plan

AUDIENCES: tuple[Audience, ...] = (*PUBLIC_AUDIENCES, *CLOSED_AUDIENCES)
TOMBSTONE_DAYS = timedelta(days=30)
_TICK = timedelta(seconds=1)
LIFT = 1000
"""By so much numbers are lifted after a restore where nobody can say what was published since; none gets there else."""
MOST_ITEMS = 1000
"""Clients drop items of longer feeds without a word."""
PORTFOLIO_KINDS: tuple[ItemKind, ...] = ("milestone", "window", "meeting", "task")
"""What of a conference stands in the calendars of all of them; the mirrors of tasks would drown the rest."""

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


class Line(NamedTuple):
    """What a calendar needs of one published item; *gone*: only its moment counts. Days are those of the item."""

    audience: Audience
    uid: str
    start: date | None
    last: date | None
    zone: str | None
    texts: dict[str, str]
    revised_at: datetime
    gone: bool = False


def line_of(row: Published) -> Line:
    """Return what a calendar needs of *row*."""
    item = row.item
    return Line(
        row.audience, row.uid, item.start, item.last, item.zone, row.texts, row.revised_at, gone=row.state == "gone"
    )


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

    *published* replaces every row of the conference; *changed* are those of them that differ from before, so only
    they need writing. *feeds* are all feeds of the conference; one whose digest is the stored one is unchanged.
    """

    published: tuple[Published, ...]
    changed: tuple[Published, ...]
    feeds: tuple[Feed, ...]


class Caused(Protocol):
    """What publishing needs of a change (domain.assessment.changes.Change): what moved, and why."""

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
    because: Entry | None = None,
) -> Publication:
    """Return the revisions and feeds of *conference* after *plan*, given what was *published* of it before.

    Nothing that is equal gets a new revision; publishing twice is the same as once. *because* is the entry that led
    to the plan, None where only the day moved on; *changes* tell what the plan itself says about why.
    """
    rows = tuple(published)
    per_audience = {audience: contents(conference, plan, audience, base_url) for audience in AUDIENCES}
    everywhere = {item.uid for items in per_audience.values() for item in items}
    why = {change.subject: change.cause for change in changes if change.cause}
    named = {task.id: task.names for task in plan.tasks}
    moment = at.astimezone(UTC).replace(microsecond=0)
    after: list[Published] = []
    floor = max((row.sequence for row in rows), default=0) // LIFT * LIFT
    for audience in AUDIENCES:
        items = per_audience[audience]
        if audience in PUBLIC_AUDIENCES and conference.confirmed is None and conference.cancelled is None:
            # Nothing is published before the confirmation; what an earlier release did publish stays as it is held.
            after += [row for row in rows if row.audience == audience]
            continue
        seen = {item.subject: named[item.subject] for item in items if item.subject in named}
        cause = partial(cause_of, because, seen=seen, public=audience in PUBLIC_AUDIENCES)
        step = _Step(conference.id, audience, moment, plan.as_of, everywhere, why, cause, floor)
        after += step.revised(items, [row for row in rows if row.audience == audience])
    known = {(row.audience, row.uid): row for row in rows}
    return Publication(
        published=tuple(after),
        changed=tuple(row for row in after if known.get((row.audience, row.uid)) != row),
        feeds=feeds_of(conference, after, base_url),
    )


def feeds_of(conference: Conference, published: Iterable[Published], base_url: str) -> tuple[Feed, ...]:
    """Return every feed of *conference* with exactly the items that were *published*; nothing is revised."""
    return tuple(_feeds(conference, base_url, tuple(published)))


def portfolio(published: Iterable[Published]) -> tuple[Feed, ...]:
    """Return the feeds of all conferences together (conference id "all"), of every audience and language.

    Only rows whose item's kind is in PORTFOLIO_KINDS count; others may be left out by the caller.
    """
    return portfolio_of(line_of(row) for row in published if row.item.kind in PORTFOLIO_KINDS)


def portfolio_of(lines: Iterable[Line]) -> tuple[Feed, ...]:
    """Return the feeds of all conferences together from the lines of their items (of PORTFOLIO_KINDS)."""
    rows = tuple(lines)
    never = datetime(1945, 10, 24, tzinfo=UTC)
    feeds = []
    for audience in AUDIENCES:
        mine = [row for row in rows if row.audience == audience]
        if _is_empty(audience, mine):
            continue
        for language in LANGUAGES:
            head = header(audience, language, say(language, "All conferences"), None)
            feeds.append(_feed(PORTFOLIO, audience, language, head, mine, never))
    return tuple(feeds)


@dataclass(frozen=True)
class _Step:
    """One step of one audience: what is the same for all its items."""

    conference: str
    audience: Audience
    at: datetime
    today: date
    everywhere: set[str]
    why: dict[str, str]
    cause: Callable[[str], Names | None]
    floor: int = 0
    """Where the numbers of new items begin: above those that a history which was lost may have given them."""

    def revised(self, items: Iterable[Item], rows: Iterable[Published]) -> list[Published]:
        """Return every row after the step, by UID."""
        before = {row.uid: row for row in rows}
        after = [self._kept(item, before.pop(item.uid, None)) for item in items]
        after += [self._left(row) for row in before.values()]
        return sorted(after, key=lambda row: row.uid)

    def _kept(self, item: Item, row: Published | None) -> Published:
        if row is not None and row.state == "live" and row.item == item and len(row.texts) == len(LANGUAGES):
            return row
        timing, wording = item.timing, item.wording
        if row is None:
            new = Published(
                conference=self.conference, audience=self.audience, uid=item.uid, item=item, sequence=self.floor,
                created_at=self.at, revised_at=self.at, timing=timing, wording=wording,
            )  # fmt: skip
            return _with_texts(new)
        if row.state == "live" and (row.timing, row.wording) == (timing, wording):
            return row if len(row.texts) == len(LANGUAGES) else _with_texts(row)
        again = row.state != "live"
        changes: dict[str, Any] = {"item": item, "state": "live", "keep_until": None, "wording": wording}
        if again or row.timing != timing:
            changes |= {"sequence": row.sequence + 1, "timing": timing}
        old, new_day = row.item, item
        if again and row.timing:  # without one, only the numbers of the item were known (after a restore)
            changes |= {"note": names("Takes place after all."), "moved_from": None, "moved_on": self.today}
        elif (old.start, old.last) != (new_day.start, new_day.last) and old.last and new_day.last:
            changes |= {"note": self._moved(old, item), "moved_from": _shown(old), "moved_on": self.today}
        return _with_texts(row.revised(**changes, revised_at=self._after(row)))

    def _after(self, row: Published) -> datetime:
        """Return the moment of a new revision: later than the one before, even within one second.

        A program that asks only for what is newer than it holds would miss the second of two changes otherwise.
        """
        return max(self.at, row.revised_at + _TICK)

    def _moved(self, old: Item, new: Item) -> Names:
        """Return what moved from where to where, and why; the last day where only that one changed."""
        before, after = _shown(old), _shown(new)
        if before == after:
            before, after = old.last, new.last
        if before is None or after is None:
            raise ValueError(new.uid)
        cause = self.cause(self.why.get(new.subject, ""))
        if cause is not None:
            return names("Moved from {before} to {after} ({cause}).", before=before, after=after, cause=cause)
        return names("Moved from {before} to {after}.", before=before, after=after)

    def _left(self, row: Published) -> Published:
        """Return *row* after its item is not on the calendar any more: struck out for 30 days, then removed.

        The 30 days count from the item's last day, or from today where that has passed: nobody would see it else.
        """
        if row.state == "gone":
            return row
        at = self._after(row)
        if row.state == "live":
            end = row.item.last or self.today
            hidden = row.uid in self.everywhere
            cause = None if hidden else self.cause(self.why.get(row.item.subject, ""))
            if hidden:
                note = None
            elif cause is None:
                note = names("Cancelled on {day}.", day=self.today)
            else:
                note = names("Cancelled on {day} ({cause}).", day=self.today, cause=cause)
            changes: dict[str, Any] = {
                "state": "withdrawn" if hidden else "cancelled",
                "sequence": row.sequence + 1,
                "keep_until": max(end, self.today) + TOMBSTONE_DAYS,
                "moved_from": None,
                "moved_on": self.today,
                "note": note,
            }
            return _with_texts(row.revised(**changes, revised_at=at))
        if row.keep_until is not None and self.today > row.keep_until:
            return row.revised(state="gone", texts={}, keep_until=None, revised_at=at)
        # What was withdrawn stays hidden from this audience to its end: its title is not theirs to read.
        return row if len(row.texts) == len(LANGUAGES) else _with_texts(row)


def _shown(item: Item) -> date | None:
    """Return the day that people know an item by: a task's due day, an event's first day."""
    return item.last if item.kind == "task" else item.start


def _with_texts(row: Published) -> Published:
    revision = Revision(
        sequence=row.sequence,
        created_at=row.created_at,
        revised_at=row.revised_at,
        struck=row.state in ("cancelled", "withdrawn"),
        hidden=row.state == "withdrawn",
        note=row.note,
    )
    return row.revised(texts={language: rendered(row.item, revision, language) for language in LANGUAGES})


def _feeds(conference: Conference, base_url: str, rows: Sequence[Published]) -> Iterable[Feed]:
    base = f"{(conference.public_url or base_url).rstrip('/')}/{conference.id}"
    never = datetime.combine(conference.adopted, time(), UTC)
    for audience in AUDIENCES:
        mine = [line_of(row) for row in rows if row.audience == audience]
        if _is_empty(audience, mine):
            continue
        for language in LANGUAGES:
            about = one_line(conference.names.of(language), 120)
            if conference.rehearsal:
                about = say(language, "Rehearsal · {conference}", conference=about)
            source = f"{base}/{audience}.{language}.ics" if audience in PUBLIC_AUDIENCES else None
            yield _feed(conference.id, audience, language, header(audience, language, about, source), mine, never)


def _is_empty(audience: Audience, rows: Sequence[Line]) -> bool:
    """Return whether a public feed would hold nothing: then there is none, or the last one stays as it is.

    A calendar without an item is no iCalendar (RFC 5545, 3.6). That happens before a reading is confirmed.
    """
    return audience in PUBLIC_AUDIENCES and all(row.gone for row in rows)


def _feed(
    conference: str, audience: Audience, language: Language, head: str, rows: Sequence[Line], never: datetime
) -> Feed:
    """Return the feed of *rows*; of more than a client takes, the ones that ended last."""
    shown = [row for row in rows if not row.gone]
    if len(shown) > MOST_ITEMS:
        shown = sorted(shown, key=lambda row: (row.last or date.max, row.uid))[-MOST_ITEMS:]
    zones: dict[str, tuple[date, date]] = {}
    for row in shown:
        if row.zone is not None and row.start is not None and row.last is not None:
            first, last = zones.get(row.zone, (row.start, row.last))
            zones[row.zone] = (min(first, row.start), max(last, row.last))
    body = calendar(head, [(row.uid, row.texts[language]) for row in shown], zones)
    return Feed(
        conference=conference,
        audience=audience,
        language=language,
        body=body,
        gzipped=gzipped(body),
        digest=digest_of(body),
        changed_at=max((row.revised_at for row in rows), default=never),
    )
