"""Contents: what of a conference and its plan goes on the calendar of an audience."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

from calendars.country_names import place_names
from calendars.ical.item import Item, ItemStatus
from calendars.ical.lines import clean, one_line
from calendars.ical.uid import uid_of
from calendars.ical.zones import zone_of
from calendars.provenance import source_names
from calendars.words import names
from domain.conferences.conference import Conference
from domain.conferences.lost_host import lost_host
from domain.kernel.names import LANGUAGES, Names
from domain.kernel.vocabulary import PUBLIC_AUDIENCES, SETTLED, Audience
from domain.plans.plan import Plan, PlannedTask

MEETING_HOURS = (time(10), time(18))
"""United Nations practice: meetings from 10 a.m. to 1 p.m. and from 3 to 6 p.m. of the place."""
MEETING_AUDIENCES: tuple[Audience, ...] = ("delegations", "press", "secretariat", "host")
_EVERY_DAY_UP_TO = 5
_SYMBOL = re.compile(r"(?<![\w/])(?:[AES]|TD|UNEP|ST|FCCC|CBD)/[A-Z0-9][\w./()-]*\d(?:\(\w+\))?")


def contents(conference: Conference, plan: Plan, audience: Audience, base_url: str) -> tuple[Item, ...]:
    """Return the items of *audience*, each UID once, in no order that matters.

    After a cancellation only what had passed by then is left. Until a planner has confirmed the reading, the public
    calendars hold nothing of the conference.
    """
    if conference.confirmed is None and audience in PUBLIC_AUDIENCES:
        return ()
    page = f"{(conference.public_url or base_url).rstrip('/')}/{conference.id}"
    if audience == "tasks":
        items = [_adoption(conference, audience, page), *_todos(conference, plan, page)]
    else:
        items = [
            _adoption(conference, audience, page),
            *_milestones(conference, plan, audience, page),
            *_window(conference, plan, audience, page),
            *_meetings(conference, audience, page),
            *_mirrors(conference, plan, audience, page),
        ]
    shown = {"decisions", *(each.id for each in plan.milestones if set(PUBLIC_AUDIENCES) & set(each.audiences))}
    items = [item if item.subject in shown else item.revised(inner=True) for item in items]
    if conference.cancelled is not None:
        items = [item for item in items if _over(item, conference.cancelled)]
    return tuple({item.uid: item for item in items}.values())


def _over(item: Item, cancelled: date) -> bool:
    return item.status == "COMPLETED" or (item.last is not None and item.last < cancelled)


def _adoption(conference: Conference, audience: Audience, page: str) -> Item:
    """Return the day from which there was a mandate: every feed holds at least this.

    A calendar without an item is no iCalendar (RFC 5545, 3.6), and some clients then break off the subscription.
    """
    todo = audience == "tasks"
    tentative: ItemStatus = "CONFIRMED" if conference.confirmed is not None else "TENTATIVE"
    return Item(
        uid=uid_of("task" if todo else "milestone", conference.id, "mandate-adopted"),
        kind="task" if todo else "milestone",
        subject="decisions",
        start=conference.adopted - timedelta(days=todo),  # as every to-do: from the eve
        last=conference.adopted,
        status="COMPLETED" if todo else tentative,
        done_on=conference.adopted if todo else None,
        summary=_titled(names("Mandate adopted"), conference),
        description=_description(
            _why_tentative(conference) if conference.confirmed is None else None,
            _sourced(conference.symbol or "", conference.mandate.paragraph),
        ),
        categories=("MANDATE",),
        page=page,
    )


def _milestones(conference: Conference, plan: Plan, audience: Audience, page: str) -> Iterator[Item]:
    tasks = {task.id for task in plan.tasks}
    for milestone in plan.milestones:
        if audience not in milestone.audiences or (milestone.kind == "task" and milestone.id in tasks):
            continue
        tentative = conference.confirmed is None or milestone.tentative
        yield Item(
            uid=uid_of("milestone", conference.id, milestone.id),
            kind="milestone",
            subject=milestone.id,
            start=milestone.on,
            last=milestone.until or milestone.on,
            status="TENTATIVE" if tentative else "CONFIRMED",
            **(_place(conference) if milestone.kind in ("opening", "closing") and not tentative else {}),
            summary=_titled(milestone.names, conference),
            description=_description(
                _why_tentative(conference) if tentative else None,
                _sourced(milestone.source, milestone.paragraph),
            ),
            categories=(milestone.kind.upper(),),
            page=page,
        )


def _window(conference: Conference, plan: Plan, audience: Audience, page: str) -> Iterator[Item]:
    """Yield the window as one long item, where both its ends are known and the days are not decided with it.

    Its ends are milestones of the plan beside it, as long bars hide behind others.
    """
    window = plan.window
    shown = {milestone.kind for milestone in plan.milestones if audience in milestone.audiences}
    if window.earliest is None or window.latest is None or window.earliest == window.latest:
        return
    if "window-closes" not in shown or conference.mandate.fixed_days:
        return
    yield Item(
        uid=uid_of("window", conference.id, "event"),
        kind="window",
        subject="window-closes",
        start=window.earliest,
        last=window.latest,
        status="TENTATIVE" if conference.confirmed is None else "CONFIRMED",
        summary=_titled(names("Window of the mandate"), conference),
        description=_description(
            _why_tentative(conference) if conference.confirmed is None else None,
            names("The event may open on any of these days: “{words}”.", words=window.expression)
            if window.expression
            else None,
            _sourced(conference.symbol or "", conference.mandate.paragraph),
        ),
        categories=("WINDOW",),
        page=page,
    )


def _meetings(conference: Conference, audience: Audience, page: str) -> Iterator[Item]:
    """Yield the days of meetings on site, in the time of the place, once the days and the place are known.

    Where the time zone of the place is not known, they are whole days: an hour in the wrong zone is worse than none.
    So they are while a host that withdrew has no successor; the event goes on, so they are never struck out for that.

    An event of more than five days has meetings on its first and last day for sure; what lies between depends on
    its programme and on the week-end of the place.
    """
    opening, closing = conference.opening, conference.closing
    lost = lost_host(conference) is not None
    venue = None if lost else conference.venue
    if audience not in MEETING_AUDIENCES or opening is None or (venue is None and not lost):
        return
    zone = zone_of(venue.country, venue.city, opening) if venue is not None else None
    length = ((closing or opening) - opening).days + 1
    numbers = range(1, length + 1) if length <= _EVERY_DAY_UP_TO else (1, length)
    decided = conference.confirmed is not None
    for number in numbers:
        day = opening + timedelta(days=number - 1)
        yield Item(
            # The last day of a long event keeps its UID when the event grows or shrinks.
            uid=uid_of("meeting", conference.id, "closing-day" if number > _EVERY_DAY_UP_TO else f"day-{number}"),
            kind="meeting",
            subject="opening",
            start=day,
            last=day,
            hours=MEETING_HOURS if zone else None,
            zone=zone,
            status="CONFIRMED" if decided else "TENTATIVE",
            **_place(conference),
            summary=_titled(names("Meetings, day {n} of {all}", n=number, all=length), conference),
            description=_description(
                None if decided else _why_tentative(conference),
                names("The hours follow United Nations practice; the programme of the day prevails.")
                if zone
                else names("The hours are left out: the place is to be decided.")
                if lost
                else names("The hours are left out: the time zone of the place is not known."),
                _sourced(conference.decision_symbol or conference.symbol or "", None),
            ),
            categories=("MEETING",),
            page=page,
        )


def _mirrors(conference: Conference, plan: Plan, audience: Audience, page: str) -> Iterator[Item]:
    """Yield the day on which each task of *audience* is due, or was done, as an event."""
    for task in plan.tasks:
        day = task.done_on if task.state == "done" and task.done_on else task.finish
        if audience not in task.audiences or day is None or task.state in SETTLED:
            continue
        tentative = task.state != "done" and (conference.confirmed is None or conference.opening is None)
        ticked = _ticked(task)
        yield Item(
            uid=uid_of("task-due", conference.id, task.id),
            kind="task-due",
            subject=task.id,
            start=day,
            last=day,
            status="TENTATIVE" if tentative else "CONFIRMED",
            summary=_titled(ticked, conference),
            description=_description(
                _why_tentative(conference) if tentative else None,
                names("Owner: {owner}", owner=task.owner),
                _sourced(task.source, task.paragraph),
            ),
            categories=("TASK",),
            page=page,
        )


def _todos(conference: Conference, plan: Plan, page: str) -> Iterator[Item]:
    """Yield every task of the plan as a to-do, linked to what has to be done before it."""
    told = {task.id: task for task in plan.tasks if task.state not in SETTLED}
    states: dict[str, ItemStatus] = {"open": "NEEDS-ACTION", "started": "IN-PROCESS", "done": "COMPLETED"}
    for task in told.values():
        before = [told[each] for each in task.depends_on if each in told and each != task.id]
        done = task.state == "done"
        yield Item(
            uid=uid_of("task", conference.id, task.id),
            kind="task",
            subject=task.id,
            start=_eve(task),
            last=task.finish or (task.done_on if done else None),
            status=states[task.state],
            done_on=task.done_on if done else None,
            summary=_titled(task.names, conference),
            description=_description(
                names("Owner: {owner}", owner=task.owner),
                names("After: {tasks}", tasks=_joined(before)) if before else None,
                _sourced(task.source, task.paragraph),
            ),
            categories=(task.stage.upper(),),
            page=page,
            after=tuple(sorted(uid_of("task", conference.id, each.id) for each in before)),
        )


def _eve(task: PlannedTask) -> date | None:
    """Return the day from which a task that is due is shown: the eve at the latest.

    DUE must be later than DTSTART (RFC 5545, 3.8.2.3), and some programs lose a to-do that has no DTSTART.
    """
    due = task.finish or (task.done_on if task.state == "done" else None)
    if due is None:
        return None
    eve = due - timedelta(days=1)
    return min(task.start, eve) if task.start and task.finish else eve


def _titled(what: Names, conference: Conference) -> Names:
    """Return *what* and, after it, the conference: the part that tells items apart comes first."""
    texts = {
        language: f"{one_line(what.of(language), 120)} · {one_line(conference.names.of(language), 100)}"
        for language in LANGUAGES
    }
    return Names(**texts)


def _ticked(task: PlannedTask) -> Names:
    box = "☑" if task.state == "done" else "☐"
    return Names(**{language: f"{box} {task.names.of(language)}" for language in LANGUAGES})


def _joined(tasks: list[PlannedTask]) -> Names:
    return Names(**{language: "; ".join(task.names.of(language) for task in tasks) for language in LANGUAGES})


def _place(conference: Conference) -> dict[str, Any]:
    """Return the place as an item keeps it: in words, and in a form that no release of locale data changes."""
    venue = conference.venue
    if lost_host(conference) is not None:
        return {"location": names("Place to be decided"), "place": ""}
    if venue is None:
        return {}
    return {
        "location": place_names(one_line(venue.city or ""), venue.country),
        "place": one_line(", ".join(part for part in (venue.city, venue.country) if part)),
    }


def _why_tentative(conference: Conference) -> Names:
    if conference.confirmed is None:
        return names("Tentative: the reading of the resolution is not confirmed yet.")
    return names("Tentative: it follows from the plan and is not decided yet.")


def _sourced(source: str, paragraph: int | None) -> Names | None:
    """Return the source in words, and the address of each document that it names by its symbol."""
    if not source:
        return None
    text = (
        names("Source: {source}", source=source_names(source))
        if paragraph is None
        else names("Source: {source}, paragraph {n}", source=source_names(source), n=paragraph)
    )
    links = dict.fromkeys(f"https://undocs.org/{symbol}" for symbol in _SYMBOL.findall(source))
    return Names(**{language: "\n".join((text.of(language), *links)) for language in LANGUAGES})


def _description(*parts: Names | None) -> Names:
    told = [part for part in parts if part is not None]
    return Names(**{language: clean("\n".join(part.of(language) for part in told)) for language in LANGUAGES})
