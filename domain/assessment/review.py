"""Review: what is late, due, impossible or unconfirmed in a plan, as values. Codes and severities: docs/contract.md."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from domain.assessment.finding_texts import finding_text
from domain.conferences.conference import Conference
from domain.conferences.gates import needs_venue
from domain.conferences.lost_host import lost_host
from domain.kernel.finding import SEVERITIES, Finding, Severity
from domain.kernel.names import Names
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Plan, PlannedTask
from domain.plans.step import OBLIGATION
from domain.scheduling.proposals import Busy
from domain.scheduling.scheduling import Dated, Schedule, rule_limit, soonest_opening

DECISION_DUE_DAYS = 28
TASK_DUE_DAYS = 7
_NO_NAMES: Mapping[str, Names] = MappingProxyType({})


def review(
    conference: Conference,
    schedule: Schedule,
    tasks: tuple[PlannedTask, ...],
    baseline: Plan | None,
    window_by: date | None,
    busy: tuple[Busy, ...] = (),
) -> tuple[Finding, ...]:
    """Return the findings as of the day of *schedule*, the gravest first, then in the order of the plan.

    *window_by* is the last day for a decision that leaves the typical lead times. Nothing is found in what is over.
    """
    if conference.cancelled is not None:
        return ()
    as_of = schedule.as_of
    found = [
        *_deadlines(conference, as_of, window_by),
        *_consultations(conference, schedule),
        *_host(conference, schedule),
        *_clashes(conference, schedule, busy),
        *_tasks(conference, schedule, tasks, baseline),
        *_best(conference, schedule),
    ]
    return tuple(sorted(found, key=lambda each: -SEVERITIES.index(each.severity)))


def finding(
    code: str,
    severity: Severity,
    subject: str,
    source: str = "",
    *,
    paragraph: int | None = None,
    names: Mapping[str, Names] = _NO_NAMES,
    **data: object,
) -> Finding:
    """Return a finding with its English text; *data* (what is None left out) are the facts that the text tells."""
    told = Finding(
        code=code,
        severity=severity,
        subject=subject,
        paragraph=paragraph,
        text="",
        source=source,
        data=tuple((name, str(value)) for name, value in data.items() if value is not None),
    )
    return told.revised(text=finding_text(told, "en", names))


def _deadlines(conference: Conference, as_of: date, window_by: date | None) -> Iterator[Finding]:
    decide_by, window, source = conference.decide_by, conference.window, conference.symbol or ""
    paragraph = conference.mandate.paragraph
    undecided = conference.decided is None and conference.held is None
    if undecided and decide_by is not None:
        left = (decide_by - as_of).days
        if left < 0:
            yield finding(
                "decision-overdue", "error", "decision", source, paragraph=paragraph, day=decide_by, days=-left,
            )  # fmt: skip
        elif left <= DECISION_DUE_DAYS:
            yield finding(
                "decision-due", "warning", "decision", source, paragraph=paragraph, day=decide_by, days=left,
            )  # fmt: skip
    if window.latest is not None and conference.opening is None and conference.held is None and as_of > window.latest:
        late = (as_of - window.latest).days
        yield finding(
            "window-passed", "error", "window", source, paragraph=paragraph, day=window.latest, days=late,
        )  # fmt: skip
    if conference.opening is not None and not window.holds(conference.opening) and conference.held is None:
        bound = window.latest if window.latest and conference.opening > window.latest else window.earliest
        document = conference.days_source or conference.decision_symbol or source
        yield finding(
            "dates-outside-window", "warning", "opening", document,
            day=conference.opening, bound=bound, earliest=window.earliest, latest=window.latest,
        )  # fmt: skip
    if (
        undecided
        and conference.opening is None
        and window_by is not None
        and window_by < as_of <= (window.latest or as_of)
    ):
        yield finding(
            "usual-lead-times-lost", "info", "decision", "R04", day=window_by, latest=window.latest,
        )  # fmt: skip


def _consultations(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    for each in schedule.dated:
        if each.step.task.done_by != "consultations-entrusted" or each.step.state not in TO_DO:
            continue
        if each.target is not None and schedule.as_of > each.target:
            since = schedule.anchors["mandate"].planned
            yield finding(
                "consultations-not-entrusted", "warning", each.step.id, each.step.task.source,
                paragraph=conference.mandate.paragraph, day=each.target, days=(schedule.as_of - since).days,
            )  # fmt: skip


def _host(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    venue = conference.venue
    if needs_venue(conference) and conference.cancelled is None:
        yield finding(
            "venue-missing", "warning", "venue", conference.days_source or conference.symbol or "",
            day=conference.opening,
        )  # fmt: skip
    if (lost := lost_host(conference)) is not None and conference.held is None:
        acts = (each.step.id for each in schedule.dated if each.step.task.done_by == "host-accepted")
        yield finding(
            "host-unconfirmed", "warning", next(acts, "host"), lost.source,
            country=lost.country or lost.city, withdrawn=lost.since,
        )  # fmt: skip
        return
    if venue is None or venue.status not in ("expressed", "offered", "welcomed") or conference.held is not None:
        return
    for each in schedule.dated:
        if each.step.task.done_by == "host-accepted" and each.target is not None and schedule.as_of > each.target:
            yield finding(
                "host-unconfirmed", "warning", each.step.id, each.step.task.source,
                country=venue.country or venue.city, status=venue.status, day=each.target,
            )  # fmt: skip


def _clashes(conference: Conference, schedule: Schedule, busy: tuple[Busy, ...]) -> Iterator[Finding]:
    """Say which days of the decided event are holidays of the host, elections, or days to avoid."""
    first, last = conference.opening, conference.closing
    if first is None or last is None or conference.held is not None or schedule.as_of > last:
        return
    for day, name in sorted(schedule.calendars.host.holidays.items()):
        if first <= day <= last and not schedule.calendars.host.works(day):
            yield finding(
                "clash", "warning", "opening", "holidays of the place", day=day, holiday=name or None,
            )  # fmt: skip
    for each in busy:
        if each.meets(first, last):
            yield finding(
                "clash", "warning", "opening", each.kind, day=max(first, each.first), first=first, last=last,
                what=each.name if each.kind == "avoid" else None,
                country=_country(conference) if each.kind == "election" else None,
            )  # fmt: skip


def _tasks(
    conference: Conference, schedule: Schedule, tasks: tuple[PlannedTask, ...], baseline: Plan | None
) -> Iterator[Finding]:
    as_of = schedule.as_of
    names = {task.id: task.names for task in tasks}
    for each, task in zip(schedule.dated, tasks, strict=True):
        if each.step.state not in TO_DO:
            continue
        rule = f"{task.rule}: {task.source}" + (" (recalled)" if task.confidence == "recalled" else "")
        owed = each.step.due if task.anchor == OBLIGATION else None  # no lead time that could be lost: late, or not
        conflict = _conflict(each, task, schedule, names)
        if conflict is not None:
            yield conflict
            continue
        set_for = _set_for(each)
        if set_for is not None and as_of > set_for:
            owed = set_for
        if each.missing is not None and owed is None:
            yield _impossible(each, task, rule, as_of, names)
            continue
        if task.squeezed_days is not None:
            yield finding(
                "squeezed-lead-time", "info", task.id, rule, names=names, days=task.squeezed_days,
                case=task.shortest_case or None,
            )  # fmt: skip
        due = owed or due_day(conference, schedule, each, baseline)
        if due is not None and as_of > due:
            yield finding(
                "task-late", "warning", task.id, rule, names=names, day=due,
                limit=each.limit if owed is None else None, days=(as_of - due).days,
            )  # fmt: skip
        elif (last := owed or task.finish) is not None and as_of <= last <= as_of + timedelta(days=TASK_DUE_DAYS):
            left = (last - as_of).days
            yield finding(
                "task-due", "info", task.id, rule, names=names, day=last, days=left,
            )  # fmt: skip


def _set_for(each: Dated) -> date | None:
    """Return the last day that planners set for *each*, or None."""
    limits = each.step.limits
    return (limits.day or limits.finish_by) if limits is not None else None


def _conflict(each: Dated, task: PlannedTask, schedule: Schedule, names: Mapping[str, Names]) -> Finding | None:
    """Say where the days that planners set for a task and all else that bounds it cannot both hold.

    A day that has merely gone by is no conflict: the task is late.
    """
    limits, last = each.step.limits, _set_for(each)
    if limits is None or (last is not None and last < schedule.as_of):
        return None
    early, source = each.earliest_finish, f"task-moved {limits.since}" + (f": {limits.reason}" if limits.reason else "")
    if last is not None and early is not None and early > last:
        return finding(
            "limit-conflict", "warning", task.id, source, names=names, day=last, earliest=early,
            waits_for=each.held_back_by,
        )  # fmt: skip
    by_rule = rule_limit(each.step, schedule)
    if limits.day is not None and by_rule is not None and limits.day > by_rule:
        return finding("limit-conflict", "warning", task.id, source, names=names, day=limits.day, latest=by_rule)
    room = by_rule is None or by_rule >= schedule.as_of
    if each.missing is not None and room and (limits.not_before or limits.day):
        since = limits.not_before or limits.day
        return finding("limit-conflict", "warning", task.id, source, names=names, since=since, latest=each.limit)
    return None


def due_day(conference: Conference, schedule: Schedule, each: Dated, baseline: Plan | None) -> date | None:
    """Return the last day on which *each* is not late.

    That is its day in the baseline; without one, the day of its typical lead time, or of its least one where the
    typical day was past already when the anchor became known.
    """
    frozen = baseline.task(each.step.id) if baseline is not None else None
    if frozen is not None and frozen.finish is not None:
        return frozen.finish
    known = [conference.adopted]
    kinds = ["mandate-renewed"]
    if each.step.task.anchor in ("opening", "closing"):
        kinds += ["decision-taken", "dates-changed"]
    known += [conference.facts[kind] for kind in kinds if kind in conference.facts]
    opening = schedule.anchors.get("opening")
    if opening is not None and opening.latest is None:  # assumed today, because the window has passed
        known.append(schedule.as_of)
    return each.target if each.target is not None and each.target >= max(known) else each.limit


def reason_lost(each: Dated, as_of: date) -> Literal["past", "chain"]:
    """Return why *each* is impossible: its least lead time is past, or what it waits for comes too late."""
    return "past" if each.limit is None or each.limit < as_of or each.held_back_by is None else "chain"


def _impossible(each: Dated, task: PlannedTask, rule: str, as_of: date, names: Mapping[str, Names]) -> Finding:
    lost = reason_lost(each, as_of)
    chained = lost == "chain"
    return finding(
        "impossible-lead-time", "warning", task.id, rule, names=names,
        days=task.impossible_days, reason=lost, case=task.shortest_case or None,
        waits_for=each.held_back_by if chained else "", earliest=task.earliest_finish if chained else None,
    )  # fmt: skip


def _country(conference: Conference) -> str | None:
    return conference.venue.country if conference.venue else None


def _best(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    """Say what can still be had where the window cannot be kept at the least lead times any more."""
    latest = conference.window.latest
    if conference.opening is not None or latest is None or conference.held is not None:
        return
    best = soonest_opening(schedule)
    if best is None or (best <= latest and schedule.as_of <= latest):
        return
    pressed = soonest_opening(schedule, shortest=True)
    yield finding(
        "best-still-possible", "info", "opening", "lead times of the template",
        day=best, pressed=pressed if pressed is not None and pressed < best else None, days_late=(best - latest).days,
    )  # fmt: skip
