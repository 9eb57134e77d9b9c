"""Recording: a fact, and all that follows from it, in one transaction of the ledger.

Acceptance, entry, state, plan, tasks, feeds: all of it is kept or nothing. Doing it twice is the same as once.
"""

from datetime import UTC, date, datetime, timedelta

from calendars.ical.publishing import publish
from domain.assessment.changes import Change, changes
from domain.conferences.acceptance import contradiction, misfits, refusals
from domain.conferences.acted import UNSIGNED, Acted
from domain.conferences.conference import Conference, fold, today_of
from domain.conferences.entry import Entry, entry_of
from domain.conferences.laws import broken
from domain.kernel.errors import (
    BadInput,
    ContradictingEntry,
    EntryRefused,
    ServiceMissing,
    UnknownTask,
)
from domain.kernel.record import Record
from domain.kernel.vocabulary import Pack
from domain.plans.plan import Plan
from flows.application.adoption import adopted_entry
from flows.application.choice import chosen
from flows.application.planner import plan_of
from flows.application.portfolio import follow
from flows.application.render_key import shown
from flows.application.signing import marked, signed
from flows.ledger.repository import Ledger
from flows.settings import settings

_SETTLING = timedelta(minutes=5)
"""A clock may be set back by this much, as network time does."""


class Recorded(Record):
    """What came of a step: the entry as it stands (None for a mere replanning), and whether anything is new.

    *moved*: tasks and milestones that were added, removed, moved or changed their state against the plan before.
    """

    entry: Entry | None
    new: bool
    conference: Conference
    plan: Plan
    moved: tuple[Change, ...] = ()


def record(ledger: Ledger, entry: Entry, *, now: datetime, today: date, check: bool = True) -> Recorded:
    """Record *entry* and what follows from it; *today* is the real day, a rehearsal uses its own.

    Raises EntryRefused or ContradictingEntry, and writes nothing then. Without *check* only the very same fact told
    otherwise is refused: for facts that are known to have happened.
    """
    stands = ledger.entries.standing(entry) if ledger.entries.has(entry.conference) else None
    if stands is None:
        with ledger.writing():
            entries = ledger.entries.of(entry.conference)
            entry = _with_task(ledger, entry)
            stands = ledger.entries.standing(entry)
            if stands is None:
                now = _moment(ledger, now)
                if check:
                    _accept(entries, entry, today)
                kept, _ = ledger.entries.append(entry.revised(recorded=now))
                recorded = _followed(ledger, kept, today=today, now=now, entries=(*entries, kept))
    if stands is None:
        _acknowledged(ledger)
        return recorded
    conference = ledger.entries.conference(entry.conference)
    plan = ledger.plans.newest(entry.conference) or replan(ledger, entry.conference, today=today, now=now).plan
    return Recorded(entry=stands, new=False, conference=conference, plan=plan)


def record_replies(ledger: Ledger, entries: tuple[Entry, ...], *, now: datetime, today: date) -> tuple[int, Recorded]:
    """Record replies to the consultations of one conference, all of them or none, and plan once.

    Returns how many are new. Replies do not bear on each other, so all are checked against the state before them.
    """
    with ledger.writing():
        now = _moment(ledger, now)
        conference = ledger.entries.conference(entries[0].conference)
        day, last, count = today_of(conference, today), None, 0
        new = [entry for entry in entries if ledger.entries.standing(entry) is None]
        reasons = [f"{entry.described}: {reason}" for entry in new for reason in refusals(conference, entry, day)]
        if reasons:
            raise EntryRefused(reasons)
        for entry in new:
            kept, fresh = ledger.entries.append(entry.revised(recorded=now))
            count += fresh
            last = kept if fresh else last
        recorded = _followed(ledger, last, today=today, now=now, conference=conference.id)
    _acknowledged(ledger)
    return count, recorded


def replan(
    ledger: Ledger, conference: str, *, today: date, now: datetime, afresh: bool = False, together: bool = True
) -> Recorded:
    """Plan and publish *conference* as of its today; same day and same state: nothing new.

    *afresh* renders its feeds even where they show what they showed before. Without *together* the calendars of all
    conferences are left to the caller, who has more of them to plan.
    """
    with ledger.writing():
        now = _moment(ledger, now)
        recorded = _followed(ledger, None, today=today, now=now, conference=conference, afresh=afresh)
    if together:
        follow(ledger)
    return recorded


def move_clock(
    ledger: Ledger,
    conference: str,
    day: date,
    *,
    now: datetime,
    today: date,
    actor: str = "",
    acted: Acted = UNSIGNED,
) -> Recorded:
    """Move the today of a rehearsal forward to *day*; plan and publish as of then."""
    entry = entry_of(conference, "clock-moved", day, {"today": day.isoformat()}, actor=actor)
    return record(ledger, acted.signed(entry), now=now, today=today)


def open_conference(
    ledger: Ledger,
    text: str,
    *,
    today: date,
    now: datetime,
    rehearsal: bool,
    public_url: str,
    adopted: date | None = None,
    language: str | None = None,
    id: str | None = None,  # noqa: A002 - the word of the command line
    paragraph: int | None = None,
    event: str | None = None,
    packs: tuple[Pack, ...] | None = None,
    together: bool = True,
    acted: Acted = UNSIGNED,
) -> tuple[Recorded, ...]:
    """Read *text* and open a conference for the event in it (the one of *paragraph*, or *event*), as of *today*.

    *packs* go before those that its words switch on. A rehearsal gets a clock that stands on *today*. A conference that
    is there already is left as it is. Without *together* the calendars of all conferences are left to the caller, as in
    `replan`.
    Raises NothingConvened where the text convenes no event, BadInput with a list where it holds several.
    """
    from domain.resolution.reading import read  # its tables of words are loaded by whoever reads, not by who records

    reading = read(text, adopted=adopted, language=language)
    mandate = chosen(reading, paragraph, event)
    entries = [adopted_entry(reading, mandate, as_of=today, id=id, public_url=public_url, packs=packs)]
    entries = [acted.signed(each) for each in entries]
    for entry in entries:
        wrong = broken(fold((entry,)))
        if wrong:
            raise BadInput("; ".join(wrong), place=entry.source or entry.conference, remedy="Correct the text")
        if entry.on > today:
            raise BadInput(f"it was adopted on {entry.on}, after {today}", place="--as-of", remedy="Name a later day")
    with ledger.writing():
        now = _moment(ledger, now)
        opened = tuple(_opened(ledger, entry, today=today, now=now, rehearsal=rehearsal) for entry in entries)
    _acknowledged(ledger, together=together)
    return opened


def plan_as_of(ledger: Ledger, conference: str, day: date) -> tuple[Conference, Plan]:
    """Return state and plan of any day, from the entries alone; nothing is written."""
    state = ledger.entries.conference(conference, day)
    return state, plan_of(state, day, baseline=ledger.plans.baseline(conference, day))


def _opened(ledger: Ledger, entry: Entry, *, today: date, now: datetime, rehearsal: bool) -> Recorded:
    if ledger.entries.has(entry.conference):
        conference = ledger.entries.conference(entry.conference)
        if conference.text != entry.data["text"]:
            raise BadInput(
                "another text stands under this id", place=entry.conference, remedy="Choose another id with --id"
            )
        first = ledger.entries.of(entry.conference)[0]
        plan = ledger.plans.newest(entry.conference) or replan(ledger, entry.conference, today=today, now=now).plan
        return Recorded(entry=first, new=False, conference=conference, plan=plan)
    kept, _ = ledger.entries.append(entry.revised(recorded=now))
    if rehearsal:  # told of the day of adoption, so that every later day knows that this is a rehearsal
        clock = entry_of(entry.conference, "clock-moved", entry.on, {"today": today.isoformat()})
        ledger.entries.append(clock.revised(recorded=now, by=entry.by, way=entry.way, run=entry.run))
    return _followed(ledger, kept, today=today, now=now)


def _acknowledged(ledger: Ledger, *, together: bool = True) -> None:
    """Do what comes after a recording that stands: keep the mark of how far it came, render what shows all of them."""
    marked(ledger, *ledger.entries.end())
    if together:
        follow(ledger)


def _accept(entries: tuple[Entry, ...], entry: Entry, today: date) -> None:
    """Raise where the domain refuses *entry* after *entries*."""
    conference = fold(entries)
    other = contradiction(entries, entry)
    if other is not None:
        raise ContradictingEntry(other.described, entry.described)
    reasons = refusals(conference, entry, today_of(conference, today))
    if entry.kind == "corrected":
        reasons += misfits(entries, entry)
    if reasons:
        raise EntryRefused(reasons, place=entry.kind)


_NAMES_A_TASK = {
    "task-started": "task", "task-done": "task", "task-waived": "task", "task-moved": "task", "task-assigned": "task",
    "task-added": "after", "milestone-added": "after",
}  # fmt: skip
_NAMES_AN_ITEM = {"note-added": "about", "document-attached": "about"}
_THE_CONFERENCE = ("", "conference")


def _with_task(ledger: Ledger, entry: Entry) -> Entry:
    """Return *entry* with the id of the task or milestone that it names by its rule or its name as shown.

    Raises UnknownTask where the plan has none of that name; BadInput where an item is added under an id of the plan.
    """
    plan = ledger.plans.newest(entry.conference)
    if plan is None:
        return entry
    if entry.kind in ("task-added", "milestone-added"):
        _refuse_taken(plan, entry)
    field = _NAMES_A_TASK.get(entry.kind) or _NAMES_AN_ITEM.get(entry.kind, "")
    named = str(entry.data.get(field) or "")
    if not field or (not named and field != "task"):
        return entry
    if field == "about" and named in (*_THE_CONFERENCE, entry.conference):
        return entry
    item = plan.task(named) or (plan.milestone(named) if field == "about" else None)
    if item is None:
        raise UnknownTask(named, [each.names.en for each in plan.tasks])
    return entry.revised(data={**entry.data, field: item.id})


def _refuse_taken(plan: Plan, entry: Entry) -> None:
    """Raise where *entry* adds an item under the id of another that the plan has by itself."""
    name = str(entry.data.get("id"))
    rules = [each for each in plan.tasks if each.id == name and not each.is_own]
    marks = [each for each in plan.milestones if each.id == name and each.kind != "own"]
    if rules or marks:
        there = (rules or marks)[0].names.en
        raise BadInput(f"the plan has {name} already: {there}", place="id", remedy="Choose another id")


def _followed(
    ledger: Ledger,
    entry: Entry | None,
    *,
    today: date,
    now: datetime,
    conference: str | None = None,
    entries: tuple[Entry, ...] | None = None,
    afresh: bool = False,
) -> Recorded:
    """Plan, track and publish what follows from the entries as they stand now."""
    name = conference or (entry.conference if entry is not None else "")
    entries = entries or ledger.entries.of(name)
    whole = fold(entries)
    day = today_of(whole, today)
    state = whole if whole.last_on is not None and whole.last_on <= day else fold(entries, day)
    seq = max(each.seq or 0 for each in entries)
    if entry is not None and entry.kind == "baseline-set":
        ledger.plans.keep_baseline(plan_of(fold(entries, entry.on), entry.on), seq=seq)
    before = ledger.plans.newest(name)
    plan = plan_of(state, day, baseline=ledger.plans.baseline(name, day))
    fresh = ledger.plans.keep(plan, seq=seq, made=now)
    moved = changes(before, plan)
    if entry is not None or fresh:
        ledger.entries.project(state)
    if entry is not None and entry.kind in ("reply-received", "corrected"):
        ledger.replies.keep(state)
    _publish(ledger, state, plan, moved, now=now, because=entry, afresh=afresh)
    if entry is not None:
        signed(ledger, entry.kind, now=now)
    return Recorded(entry=entry, new=entry is not None or fresh, conference=state, plan=plan, moved=moved)


def _publish(
    ledger: Ledger,
    conference: Conference,
    plan: Plan,
    moved: tuple[Change, ...],
    *,
    now: datetime,
    because: Entry | None,
    afresh: bool,
) -> None:
    """Render the feeds and keep what changed; nothing is done where they would show what they show already."""
    base_url = conference.public_url or settings().public_url
    digest = shown(conference, plan, base_url)
    if (
        not afresh
        and digest == ledger.publications.shown(conference.id)
        and not ledger.publications.has_expired(conference.id, plan.as_of)
    ):
        return
    held = ledger.publications.published(conference.id)
    publication = publish(conference, plan, held, now, base_url=base_url, changes=moved, because=because)
    ledger.publications.keep(publication, day=plan.as_of, shown=digest)


def _moment(ledger: Ledger, now: datetime) -> datetime:
    """Return *now* in UTC, in whole seconds; never before the newest entry, so the order of recording shows.

    Raises ServiceMissing where the machine's clock was set back by more than a few minutes.
    """
    moment, last = now.astimezone(UTC).replace(microsecond=0), ledger.entries.last_recorded()
    if last is None or moment >= last:
        return moment
    if last - moment > _SETTLING and not settings().accept_clock:
        raise ServiceMissing(
            f"the machine's clock says {moment:%Y-%m-%d %H:%M}, before the newest entry, {last:%Y-%m-%d %H:%M} UTC",
            place="clock",
            remedy="Set the clock right; if it was wrong when that entry was recorded, set MANDAT_ACCEPT_CLOCK=1",
        )
    return last
