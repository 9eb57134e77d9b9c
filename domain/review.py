"""Review: what is late, due, impossible or unconfirmed in a plan, as values. Codes and severities: DESIGN.md §5."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from domain.conference import Conference
from domain.finding import SEVERITIES, Finding, Severity
from domain.names import Names
from domain.plan import Plan, PlannedTask
from domain.proposals import Busy
from domain.scheduling import Dated, Schedule, soonest_opening

DECISION_DUE_DAYS = 28
TASK_DUE_DAYS = 7


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


def finding(code: str, severity: Severity, subject: str, text: str, source: str = "", **data: object) -> Finding:
    """Return a finding; *data* become texts."""
    paragraph = data.pop("paragraph", None)
    return Finding(
        code=code,
        severity=severity,
        subject=subject,
        paragraph=paragraph if isinstance(paragraph, int) else None,
        text=text,
        source=source,
        data=tuple((name, str(value)) for name, value in data.items()),
    )


def _deadlines(conference: Conference, as_of: date, window_by: date | None) -> Iterator[Finding]:
    decide_by, window, source = conference.decide_by, conference.window, conference.symbol or ""
    paragraph = conference.mandate.paragraph
    undecided = conference.decided is None and conference.held is None
    if undecided and decide_by is not None:
        left = (decide_by - as_of).days
        if left < 0:
            yield finding(
                "decision-overdue", "error", "decision",
                f"the decision was due by {decide_by}, {-left} days ago, and has not been taken",
                source, paragraph=paragraph, day=decide_by, days=-left,
            )  # fmt: skip
        elif left <= DECISION_DUE_DAYS:
            yield finding(
                "decision-due", "warning", "decision", f"the decision is due by {decide_by}, in {left} days",
                source, paragraph=paragraph, day=decide_by, days=left,
            )  # fmt: skip
    if window.latest is not None and conference.opening is None and conference.held is None and as_of > window.latest:
        late = (as_of - window.latest).days
        yield finding(
            "window-passed", "error", "window",
            f"the event had to open by {window.latest}, {late} days ago, and no day is decided",
            source, paragraph=paragraph, day=window.latest, days=late,
        )  # fmt: skip
    if conference.opening is not None and not window.holds(conference.opening) and conference.held is None:
        bound = window.latest if window.latest and conference.opening > window.latest else window.earliest
        yield finding(
            "dates-outside-window", "warning", "opening",
            f"the opening, {conference.opening}, lies outside the window of the mandate "
            f"({window.earliest or '…'} to {window.latest or '…'})",
            conference.decision_symbol or source, day=conference.opening, bound=bound,
        )  # fmt: skip
    if (
        undecided
        and conference.opening is None
        and window_by is not None
        and window_by < as_of <= (window.latest or as_of)
    ):
        yield finding(
            "usual-lead-times-lost", "info", "decision",
            f"a decision had to be taken by {window_by} to leave the usual lead times before {window.latest}; "
            "what is left is squeezed or impossible",
            "R04", day=window_by,
        )  # fmt: skip


def _consultations(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    for each in schedule.dated:
        if each.step.task.done_by != "consultations-entrusted" or each.step.state in ("done", "waived"):
            continue
        if each.target is not None and schedule.as_of > each.target:
            since = schedule.anchors["mandate"].planned
            yield finding(
                "consultations-not-entrusted", "warning", each.step.id,
                f"nobody has been entrusted with the consultations, {(schedule.as_of - since).days} days after the "
                f"mandate; usual is by {each.target}",
                each.step.task.source, paragraph=conference.mandate.paragraph, day=each.target,
            )  # fmt: skip


def _host(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    venue = conference.venue
    if venue is None or venue.status not in ("expressed", "offered", "welcomed") or conference.held is not None:
        return
    for each in schedule.dated:
        if each.step.task.done_by == "host-accepted" and each.target is not None and schedule.as_of > each.target:
            yield finding(
                "host-unconfirmed", "warning", each.step.id,
                f"the offer of {venue.country or venue.city} is {venue.status}, not accepted; "
                f"usual is by {each.target}",
                each.step.task.source, country=venue.country, status=venue.status, day=each.target,
            )  # fmt: skip


def _clashes(conference: Conference, schedule: Schedule, busy: tuple[Busy, ...]) -> Iterator[Finding]:
    """Say which days of the decided event are holidays of the host, elections, or days to avoid."""
    first, last = conference.opening, conference.closing
    if first is None or last is None or conference.held is not None or schedule.as_of > last:
        return
    for day, name in sorted(schedule.calendars.host.holidays.items()):
        if first <= day <= last and not schedule.calendars.host.works(day):
            yield finding(
                "clash", "warning", "opening",
                f"{day}, a day of the event, is a holiday there" + (f" ({name})" if name else ""),
                "holidays of the place", day=day, what=name,
            )  # fmt: skip
    for each in busy:
        if each.meets(first, last):
            yield finding(
                "clash", "warning", "opening", f"the event, {first} to {last}, meets {each.name}",
                each.kind, day=max(first, each.first), what=each.name,
            )  # fmt: skip


def _tasks(
    conference: Conference, schedule: Schedule, tasks: tuple[PlannedTask, ...], baseline: Plan | None
) -> Iterator[Finding]:
    as_of = schedule.as_of
    for each, task in zip(schedule.dated, tasks, strict=True):
        if each.step.state in ("done", "waived"):
            continue
        rule = f"{task.rule}: {task.source}" + (" (recalled)" if task.confidence == "recalled" else "")
        if each.missing is not None:
            yield _impossible(each, task, rule, as_of)
            continue
        due = due_day(conference, schedule, each, baseline)
        if due is not None and as_of > due:
            yield finding(
                "task-late", "warning", task.id,
                f"{task.names.en} was due by {due}"
                + (f"; the least lead time allows it until {each.limit}" if each.limit else ""),
                rule, day=due, limit=each.limit, days=(as_of - due).days,
            )  # fmt: skip
        elif task.finish is not None and as_of <= task.finish <= as_of + timedelta(days=TASK_DUE_DAYS):
            left = (task.finish - as_of).days
            yield finding(
                "task-due", "info", task.id, f"{task.names.en} is due by {task.finish}, in {left} days",
                rule, day=task.finish, days=left,
            )  # fmt: skip


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


def _impossible(each: Dated, task: PlannedTask, rule: str, as_of: date) -> Finding:
    lost = reason_lost(each, as_of)
    why = {
        "past": "its least lead time is past",
        "chain": f"it waits for {each.held_back_by} and cannot be had before {task.earliest_finish}",
    }[lost]
    known = f"; shortest known case: {task.shortest_case}" if task.shortest_case else ""
    return finding(
        "impossible-lead-time", "warning", task.id,
        f"{task.names.en}: {why}, {task.impossible_days} working days short{known}",
        rule, days=task.impossible_days, reason=lost, case=task.shortest_case,
        waits_for=each.held_back_by if lost == "chain" else "",
    )  # fmt: skip


def _best(conference: Conference, schedule: Schedule) -> Iterator[Finding]:
    """Say what can still be had where the window cannot be kept at the least lead times any more."""
    latest = conference.window.latest
    if conference.opening is not None or latest is None or conference.held is not None:
        return
    best = soonest_opening(schedule)
    if best is None or (best <= latest and schedule.as_of <= latest):
        return
    pressed = soonest_opening(schedule, shortest=True)
    text = f"keeping every least lead time, the event can open on {best} at the earliest"
    if pressed is not None and pressed < best:
        text += f"; at the pace of the shortest known cases, on {pressed}"
    yield finding(
        "best-still-possible", "info", "opening", text, "lead times of the template",
        day=best, pressed=pressed, days_late=(best - latest).days,
    )  # fmt: skip


def texts(code: str) -> Names | None:
    """Return the short name of a code for people, None for one of another part."""
    return _CODES.get(code)


_CODES = {
    "decision-overdue": Names(en="Decision overdue", fr="Décision en retard", es="Decisión atrasada"),
    "decision-due": Names(en="Decision due", fr="Décision à prendre", es="Decisión por tomar"),
    "window-passed": Names(en="Window passed", fr="Période dépassée", es="Plazo vencido"),
    "dates-outside-window": Names(en="Dates outside the window", fr="Dates hors période", es="Fechas fuera de plazo"),
    "usual-lead-times-lost": Names(
        en="Usual lead times lost", fr="Délais habituels perdus", es="Plazos habituales perdidos"
    ),
    "consultations-not-entrusted": Names(
        en="Consultations not entrusted", fr="Consultations non confiées", es="Consultas no encomendadas"
    ),
    "host-unconfirmed": Names(en="Host not confirmed", fr="Pays hôte non confirmé", es="Anfitrión no confirmado"),
    "impossible-lead-time": Names(en="Impossible lead time", fr="Délai impossible", es="Plazo imposible"),
    "task-late": Names(en="Late", fr="En retard", es="Atrasada"),
    "task-due": Names(en="Due soon", fr="Échéance proche", es="Vence pronto"),
    "best-still-possible": Names(en="Best still possible", fr="Mieux possible", es="Lo mejor aún posible"),
    "clash": Names(en="Clash", fr="Conflit de dates", es="Coincidencia"),
}
