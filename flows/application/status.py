"""Standing: how a conference stands as of a day, as plain data and as one screen of text."""

from datetime import date
from typing import Any

from domain.assessment.changes import Change
from domain.assessment.progress import countdown, next_steps, unfinished
from domain.conferences.conference import Conference
from domain.conferences.gates import awaited
from domain.kernel.names import Language
from domain.plans.plan import Plan, PlannedTask


def standing(conference: Conference, plan: Plan, language: Language = "en") -> dict[str, Any]:
    """Return what `mandat status` tells; days ISO 8601, lengths in working days unless the name says otherwise."""
    left = countdown(plan)
    open_tasks = unfinished(plan)
    floats = [task.float_days for task in open_tasks if task.float_days is not None and task.impossible_days is None]
    late = {finding.subject for finding in plan.findings if finding.code == "task-late"}
    contract = plan.contract(language)
    return {
        "conference": conference.id,
        "name": conference.names.of(language),
        "symbol": conference.symbol,
        "rehearsal": conference.rehearsal,
        "as_of": plan.as_of.isoformat(),
        "stage": plan.stage,
        "round": conference.round,
        "confirmed": _day(conference.confirmed),
        "waits_for": list(awaited(conference, plan.as_of)),
        "countdown": None if left is None else {"what": left[0].of(language), "days": left[1]},
        "window": contract["window"],
        "decide_by": _day(plan.decide_by),
        "decide_by_for_window": _day(plan.decide_by_for_window),
        "opening": _day(plan.opening),
        "closing": _day(plan.closing),
        "host": host_of(conference),
        "tasks": {"total": len(plan.tasks), "unfinished": len(open_tasks)},
        "next": [_task(task, language) for task in next_steps(plan)],
        "late": [_task(task, language) for task in open_tasks if task.id in late],
        "impossible": [_task(task, language) for task in open_tasks if task.impossible_days is not None],
        "least_float_days": min(floats, default=None),
        "critical": [task.id for task in open_tasks if task.critical],
        "chance": contract["chance"],
        "findings": contract["findings"],
    }


def host_of(conference: Conference) -> dict[str, Any] | None:
    """Return the venue that stands, or None."""
    venue = conference.venue
    return None if venue is None else {"country": venue.country, "city": venue.city, "status": venue.status}


def told_change(change: Change, language: Language = "en") -> dict[str, Any]:
    """Return what moved as plain data: id, name, what happened, the day before and after, why."""
    return {
        "id": change.subject,
        "name": change.names.of(language),
        "what": change.what,
        "before": _day(change.before),
        "after": _day(change.after),
        "cause": change.cause,
    }


def screen(told: dict[str, Any]) -> list[str]:
    """Return the lines of one screen (at most 24) for what `standing` told."""
    lines = _head(told)
    for title in ("next", "late", "impossible"):
        tasks = told[title]
        if tasks:
            lines.append(f"{title}{f' ({len(tasks)})' if len(tasks) > 3 else ''}:")
            lines += [_line(task) for task in tasks[:3]]
    worst_first = sorted(told["findings"], key=lambda each: ("error", "warning", "info").index(each["severity"]))
    room = max(1, 23 - len(lines))
    lines += [f"{each['severity']:7}  {each['code']}: {each['text']}"[:118] for each in worst_first[:room]]
    if len(worst_first) > room:
        lines.append(f"… and {len(worst_first) - room} findings more (--format json)")
    return lines


def _head(told: dict[str, Any]) -> list[str]:
    host, window, left, tasks = told["host"], told["window"], told["countdown"], told["tasks"]
    parts = (host["city"], host["country"], f"({host['status'] or 'named'})") if host else ("–",)
    countdown_words = f" · {left['days']} days {left['what']}" if left else ""
    decide = f"decision due {told['decide_by'] or '–'} (for the window by {told['decide_by_for_window'] or '–'})"
    count = f"{tasks['unfinished']} of {tasks['total']} tasks left, least float {_or(told['least_float_days'])}"
    place = " ".join(str(part) for part in parts if part)
    return [
        f"{told['name'][:96]}{'  [rehearsal]' if told['rehearsal'] else ''}",
        f"{told['conference']} · as of {told['as_of']} · {told['stage']}{countdown_words}",
        f"window {window['earliest'] or '…'} to {window['latest'] or '…'} · {decide}",
        f"opening {told['opening'] or 'not decided'} · host {place} · {count}",
        f"waits for: {', '.join(told['waits_for']) or 'nothing'}{_chance(told['chance'])}",
        *_cases(told["chance"]),
    ]


def _line(task: dict[str, Any]) -> str:
    return f"  {task['finish'] or '':10}  {task['name'][:58]:58}  {task['owner'][:28]}"


def _task(task: PlannedTask, language: Language) -> dict[str, Any]:
    return {
        "id": task.id,
        "name": task.names.of(language),
        "owner": task.owner.of(language),
        "state": task.state,
        "start": _day(task.start),
        "finish": _day(task.finish),
        "latest_finish": _day(task.latest_finish),
        "float_days": task.float_days,
        "impossible_days": task.impossible_days,
    }


def _chance(chance: dict[str, Any] | None) -> str:
    if chance is None:
        return ""
    return f" · chance of the window {chance['of_window']:.0%} (±{chance['error']:.0%})"


def _cases(chance: dict[str, Any] | None) -> list[str]:
    """Return the past conferences that the chance is drawn from, counted, on one line."""
    told = "; ".join(each["text"] for each in (chance or {}).get("cases", ()))
    return [f"history: {told}"[:118]] if told else []


def _or(number: int | None) -> str:
    return "–" if number is None else f"{number} d"


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
