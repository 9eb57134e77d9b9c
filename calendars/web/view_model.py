"""Page: what stands on the page of one conference, for one audience in one language, before it is HTML."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from calendars.country_names import country_name
from calendars.ical.lines import clean, one_line
from calendars.labels import FACTS, GATES, label
from calendars.provenance import source_names
from calendars.source import View
from calendars.visibility import facts_seen, seen, sees_all
from calendars.web.page_records import Countdown, Fold, Line, Page
from calendars.words import day_words, days_words, phrase, say, say_many
from domain.assessment.finding_texts import finding_text, finding_title
from domain.assessment.states import event_state, event_words
from domain.conferences.acted import named
from domain.conferences.conference import Conference, told_by
from domain.conferences.entry import Entry
from domain.conferences.gates import awaited
from domain.kernel.finding import SEVERITIES, Finding
from domain.kernel.names import Language
from domain.kernel.vocabulary import PUBLIC_AUDIENCES, SETTLED, TO_DO, Audience
from domain.plans.plan import Plan
from domain.reference.office_names import office_names

__all__ = ["Countdown", "Fold", "Line", "Page", "in_days", "page_of"]

_NEXT = 5
_MOVED = 8
_MOVED_FOR_DAYS = 120
_FOLDED_FROM = 3
"""Findings of one code that are told in one sentence."""
_NEAR = {0: phrase("today"), 1: phrase("tomorrow"), -1: phrase("yesterday")}


def page_of(view: View, audience: Audience | None, language: Language) -> Page:
    """Return the page of *view* as *audience* may see it (None: the public)."""
    conference, plan, today = view.conference, seen(view.plan, audience), view.today
    names = {task.id: _line(task.names.of(language), 160) for task in plan.tasks}
    names |= {each.id: _line(each.names.of(language), 160) for each in plan.milestones}
    closed = audience is not None
    venue = conference.venue
    place = ", ".join(part for part in (venue.city, country_name(venue.country, language)) if part) if venue else ""
    found = _findings(plan, names, language)
    dates = days_words(conference.opening, conference.closing, language) if conference.opening else ""
    return Page(
        id=conference.id,
        name=_line(conference.names.of(language)),
        rehearsal=conference.rehearsal,
        confirmed=conference.confirmed is not None,
        cancelled=conference.cancelled,
        today=today,
        stage=conference.stage,
        event=event_state(conference, today),
        event_words=event_words(conference, today).of(language),
        countdown=_countdown(view, language),
        place=place,
        dates=dates,
        waiting=tuple(label(GATES, gate, language) for gate in awaited(conference, today)) if closed else (),
        findings=found,
        folds=_folds(found, language),
        next=_next(plan, today, language) if conference.cancelled is None else (),
        moved=_moved(view, audience, names, language),
        milestones=_milestones(view, plan, today, language),
        tasks=_tasks(plan, today, language) if closed else (),
        obligations=_obligations(view, language),
        decisions=_decisions(
            facts_seen(told_by(view.entries), audience), language, view.people if sees_all(audience) else None
        ),
        chance=_chance(plan, language) if sees_all(audience) and not _has_opened(conference, today) else "",
        symbol=_line(conference.symbol or "", 60),
        paragraph=conference.mandate.paragraph,
        text_language=conference.language,
        has_chart=bool(plan.milestones or plan.tasks),
    )


def _countdown(view: View, language: Language) -> Countdown | None:
    conference, today = view.conference, view.today
    if conference.cancelled is not None or conference.stage == "closed":
        return None
    if conference.held is None and conference.opening is not None:
        if _has_opened(conference, today):
            return None
        return _counted(conference.opening, say(language, "the opening"), today)
    if conference.held is not None:
        coming = [
            each for each in view.plan.milestones if each.on >= today and set(PUBLIC_AUDIENCES) & set(each.audiences)
        ]
        if not coming:
            return None
        nearest = min(coming, key=lambda each: (each.on, each.id))
        return _counted(nearest.on, _line(nearest.names.of(language), 80), today)
    if conference.decided is None and conference.decide_by is not None:
        return _counted(conference.decide_by, say(language, "the deadline for the decision"), today)
    if conference.window.latest is not None:
        return _counted(conference.window.latest, say(language, "the end of the window"), today)
    return None


def _line(text: str, most: int = 200) -> str:
    """Return *text* on one line of at most *most* characters, never cut within a word."""
    whole = one_line(text, 100_000)
    if len(whole) <= most:
        return whole
    kept = whole[: most - 1]
    if whole[most - 1] != " " and " " in kept:
        kept = kept.rpartition(" ")[0]
    return f"{kept.rstrip(' ,;:')}…"


def _has_opened(conference: Conference, today: date) -> bool:
    """Return whether the days of the event have come: there is nothing to count down to, and no chance to tell."""
    return conference.opening is not None and today >= conference.opening


def _folds(lines: tuple[Line, ...], language: Language) -> tuple[Fold, ...]:
    """Return findings of the same code together; one alone, or two, are told as they are."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.code, []).append(line)
    found: list[Fold] = []
    for code, group in groups.items():
        if len(group) < _FOLDED_FROM:
            found += [Fold(what=each.what, code=code, severity=each.severity, told="", lines=(each,)) for each in group]
            continue
        told = say_many(language, "{n} task", "{n} tasks", len(group))
        found.append(Fold(what=group[0].what, code=code, severity=group[0].severity, told=told, lines=tuple(group)))
    return tuple(found)


def _counted(day: date, what: str, today: date) -> Countdown:
    return Countdown(days=(day - today).days, what=what, on=day, overdue=day < today)


def in_days(day: date, today: date, language: Language) -> str:
    """Return how far *day* is from *today*, in words: today, tomorrow, in 12 days, 3 days ago."""
    distance = (day - today).days
    if distance in (0, 1, -1):
        return say(language, _NEAR[distance])
    if distance < 0:
        return say_many(language, "{n} day ago", "{n} days ago", -distance)
    return say_many(language, "in {n} day", "in {n} days", distance)


def _next(plan: Plan, today: date, language: Language) -> tuple[Line, ...]:
    """Return what comes next, what is late first: tasks that are not done, and milestones that lie ahead."""
    lines = [
        Line(id=each.id, what=_line(each.names.of(language), 160), on=each.on, until=each.until,
             days=in_days(each.on, today, language), state="tentative" if each.tentative else "")
        for each in plan.milestones
        if each.on >= today
    ]  # fmt: skip
    milestones = {each.id for each in plan.milestones}
    lines += [
        Line(id=each.id, what=_line(each.names.of(language), 160), on=each.finish,
             days=in_days(each.finish, today, language), detail=_line(each.owner.of(language), 90),
             state="late" if each.finish < today else "")
        for each in plan.tasks
        if each.state in TO_DO and each.finish is not None and each.id not in milestones
    ]  # fmt: skip
    return tuple(sorted(lines, key=lambda line: (line.on or date.max, line.what))[:_NEXT])


def _milestones(view: View, plan: Plan, today: date, language: Language) -> tuple[Line, ...]:
    unconfirmed = view.conference.confirmed is None
    cancelled = view.conference.cancelled
    lines = []
    for each in sorted(plan.milestones, key=lambda milestone: (milestone.on, milestone.id)):
        last = each.until or each.on
        state: Literal["", "past", "tentative", "cancelled"] = ""
        if cancelled is not None and last >= cancelled:
            state = "cancelled"
        elif last < today:
            state = "past"
        elif unconfirmed or each.tentative:
            state = "tentative"
        lines.append(
            Line(
                id=each.id,
                what=_line(each.names.of(language), 160),
                on=each.on,
                until=each.until,
                state=state,
                days=in_days(each.on, today, language),
                detail=_source(each.source, each.paragraph, language),
            )
        )
    return tuple(lines)


def _tasks(plan: Plan, today: date, language: Language) -> tuple[Line, ...]:
    lines = []
    for each in sorted(plan.tasks, key=lambda task: (task.done_on or task.finish or date.max, task.id)):
        late = each.state in TO_DO and each.finish is not None and each.finish < today
        state: Literal["", "late", "done", "cancelled", "impossible"] = ""
        if each.state == "done":
            state = "done"
        elif each.state in SETTLED:
            state = "cancelled"
        elif each.impossible_days is not None:
            state = "impossible"
        elif late:
            state = "late"
        more = ""
        if each.impossible_days is not None and each.state in TO_DO:
            more = say_many(language, "{n} working day short", "{n} working days short", each.impossible_days)
        elif each.float_days is not None and each.state in TO_DO:
            more = say_many(language, "{n} working day of room", "{n} working days of room", each.float_days)
        if each.state == "waived":
            more = " · ".join(part for part in (_line(each.actor, 80), _line(each.reason, 160)) if part)
        elif each.limits is not None and each.limits.reason and each.state in TO_DO:
            more = " · ".join(filter(None, (more, _line(each.limits.reason, 160))))
        day = each.done_on if each.state == "done" and each.done_on else each.finish
        lines.append(
            Line(
                id=each.id,
                what=_line(each.names.of(language), 160),
                on=day,
                state=state,
                code=each.state,
                days=in_days(day, today, language) if day else "",
                detail=_line(", ".join(filter(None, (each.owner.of(language), each.person)))),
                more=more,
            )
        )
    return tuple(lines)


def _findings(plan: Plan, names: dict[str, str], language: Language) -> tuple[Line, ...]:
    """Return the findings, the gravest first, in the reader's words; in English where there are none for a code."""
    ordered = sorted(plan.findings, key=lambda each: (-SEVERITIES.index(each.severity), each.code, each.subject))
    return tuple(_found(each, plan, names, language) for each in ordered)


def _found(finding: Finding, plan: Plan, names: dict[str, str], language: Language) -> Line:
    told = finding.revised(
        data=tuple((name, say(language, value) if name == "case" and value else value) for name, value in finding.data)
    )
    words = finding_text(
        told, language, {task.id: task.names for task in plan.tasks},
        day=lambda day: day_words(day, language), place=lambda country: country_name(country, language),
    )  # fmt: skip
    known = finding.subject in names
    return Line(
        what=finding_title(finding.code, language),
        code=finding.code,
        severity=finding.severity,
        id=finding.subject if known else "",
        detail=names[finding.subject] if known else "",
        more=clean(words[:1].upper() + words[1:], 400),
        more_language="en" if words == finding.text and language != "en" else "",
    )


def _moved(view: View, audience: Audience | None, names: dict[str, str], language: Language) -> tuple[Line, ...]:
    """Return what moved lately, the newest first, as it was published to this audience (to the public ones else)."""
    wanted: tuple[Audience, ...] = PUBLIC_AUDIENCES if audience is None else (audience, *PUBLIC_AUDIENCES)
    latest: dict[str, Line] = {}
    for row in view.published:
        if row.audience not in wanted or row.moved_on is None or row.state in ("withdrawn", "gone"):
            continue
        if (view.today - row.moved_on).days > _MOVED_FOR_DAYS or row.item.subject in latest:
            continue
        if row.item.subject not in names and row.state == "live":
            continue
        name = names.get(row.item.subject) or _bare(_line(row.item.summary.of(language), 240))
        note = row.note.of(language) if row.note else say(language, "Cancelled.")
        latest[row.item.subject] = Line(
            id=row.item.subject, what=name, on=row.moved_on, detail=_line(note, 300),
            state="cancelled" if row.state == "cancelled" else "",
        )  # fmt: skip
    ordered = sorted(latest.values(), key=lambda line: (line.on or date.min, line.what), reverse=True)
    return tuple(ordered[:_MOVED])


def _bare(summary: str) -> str:
    """Return the title of an item without its box and without the conference, which the page says already."""
    return summary.removeprefix("☐ ").removeprefix("☑ ").rsplit(" · ", 1)[0]


def _obligations(view: View, language: Language) -> tuple[Line, ...]:
    lines = []
    for each in view.conference.obligations:
        due, told = "", office_names(each.addressee or "")
        if each.session is not None:
            due = say(language, "session {n}", n=each.session)
        elif each.window is not None and each.window.expression:
            due = each.window.expression
        lines.append(
            Line(
                what=_line(each.verb, 80),
                detail=_line(each.asks, 260),
                more=_line(told.of(language) if told else each.addressee or "", 120),
                more_language="" if told or language == "en" else "en",
                days=_line(due, 120),
                code="" if each.paragraph is None else str(each.paragraph),
                links=each.references,
            )
        )
    return tuple(lines)


def _decisions(entries: tuple[Entry, ...], language: Language, people: Mapping[str, str] | None) -> tuple[Line, ...]:
    """Return acts, the newest first; who recorded each only where *people* names them: for planners."""
    lines = []
    for entry in sorted(entries, key=lambda each: (each.on, each.seq or 0), reverse=True):
        data = entry.data
        parts = []
        if data.get("start"):
            start = date.fromisoformat(str(data["start"]))
            end = date.fromisoformat(str(data["end"])) if data.get("end") else None
            parts.append(days_words(start, end, language))
        if data.get("country") or data.get("city"):
            place = (data.get("city"), country_name(data.get("country"), language))
            parts.append(", ".join(str(part) for part in place if part))
        if entry.kind == "consultations-entrusted" and data.get("led_by"):
            leader = str(data["led_by"])
            known = office_names(leader)
            parts.append(known.of(language) if known else leader)
        symbols = dict.fromkeys(filter(None, (str(data.get("symbol") or ""), entry.source)))
        lines.append(
            Line(
                what=label(FACTS, entry.kind, language),
                on=entry.on,
                detail=_line(" · ".join(parts), 200),
                more=_line(", ".join(symbols), 160),
                code=entry.kind,
                who=_line(named(people, entry.by), 120) if people is not None else "",
            )
        )
    return tuple(lines)


def _source(source: str, paragraph: int | None, language: Language) -> str:
    told = _line(source_names(source).of(language), 120)
    return say(language, "{source}, paragraph {n}", source=told, n=paragraph) if paragraph and told else told


def _chance(plan: Plan, language: Language) -> str:
    if plan.chance is None:
        return ""
    percent = round(plan.chance.of_window * 100)
    error = max(1, round(plan.chance.error * 100))
    return say(language, "{n} %\u00a0chance of opening within the window (± {error})", n=percent, error=error)
