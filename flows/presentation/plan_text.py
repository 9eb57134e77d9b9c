"""A plan for the terminal: a table, a chart in characters, findings; and several plans side by side."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from domain.assessment.changes import Change
from domain.assessment.states import TASK_STATES
from domain.kernel.names import Language
from domain.kernel.vocabulary import SETTLED, STAGES
from domain.plans.plan import Plan, PlannedTask

_CHART = 26
_HEADS: dict[Language, tuple[str, ...]] = {
    "en": ("task", "planned", "latest", "room", "rule"),
    "fr": ("tâche", "prévu", "au plus tard", "marge", "règle"),
    "es": ("tarea", "previsto", "a más tardar", "holgura", "regla"),
}
_STAGES: dict[Language, tuple[str, ...]] = {
    "en": ("consultation", "decision", "hosting", "held", "closed"),
    "fr": ("consultation", "décision", "organisation", "tenue", "close"),
    "es": ("consulta", "decisión", "organización", "celebrada", "cerrada"),
}
_LEGEND: dict[Language, str] = {
    "en": "✓ done  ◆ critical  ✗ impossible  » squeezed  ? recalled, not verified  ━ work  ─ room  │ today",
    "fr": "✓ fait  ◆ critique  ✗ impossible  » comprimé  ? de mémoire, non vérifié  ━ travail  ─ marge  │ aujourd'hui",
    "es": "✓ hecho  ◆ crítica  ✗ imposible  » comprimida  ? de memoria, sin verificar  ━ trabajo  ─ holgura  │ hoy",
}


def plan_text(plan: Plan, language: Language, width: int) -> list[str]:
    """Return the plan as lines of at most *width* characters: head, tasks by stage with a chart, findings."""
    chart = _CHART if width >= 110 else 0
    names = max(24, min(64, width - 44 - (chart + 2 if chart else 0)))
    days = [day for task in plan.tasks for day in (task.start, task.finish, task.latest_finish) if day] + [plan.as_of]
    span = (min(days), max(days))
    heads = _HEADS[language]
    row = f"  {heads[0]:{names}}  {heads[1]:10}  {heads[2]:12}  {heads[3]:>6}  {heads[4]}"
    lines = [*_head(plan), "", row if not chart else f"{row:{names + 44}}{_axis(span, chart)}"]
    for stage, tasks in groupby(sorted(plan.tasks, key=lambda task: STAGES.index(task.stage)), key=lambda t: t.stage):
        lines.append(_STAGES[language][STAGES.index(stage)].upper())
        lines += [_row(task, language, names, span, chart, plan.as_of) for task in tasks]
    lines += ["", _LEGEND[language]]
    if plan.proposals:
        lines += ["", *_proposals(plan, language)]
    if plan.findings:
        lines += ["", *(f"{each.severity:7}  {each.code}: {each.text}" for each in plan.findings)]
    return lines


def side_by_side(plans: Sequence[tuple[str, Plan, tuple[Change, ...]]], language: Language) -> list[str]:
    """Return several plans of one conference beside one another, by name: what decides, then what moved."""
    heads = [name if len(name) <= 30 else f"{name[:29]}…" for name, _, _ in plans]
    rows: list[tuple[str, list[str]]] = [
        ("as of", [str(plan.as_of) for _, plan, _ in plans]),
        ("stage", [plan.stage for _, plan, _ in plans]),
        ("opening", [str(plan.opening or _day(plan, "opening") + "?") for _, plan, _ in plans]),
        ("decision due", [str(plan.decide_by or "—") for _, plan, _ in plans]),
        ("chance of the window", [f"{plan.chance.of_window:.0%}" if plan.chance else "—" for _, plan, _ in plans]),
        ("P50 of the opening", [str(plan.chance.p50) if plan.chance else "—" for _, plan, _ in plans]),
        ("impossible", [str(sum(task.impossible_days is not None for task in plan.tasks)) for _, plan, _ in plans]),
        ("squeezed", [str(sum(task.squeezed for task in plan.tasks)) for _, plan, _ in plans]),
        ("errors", [str(sum(each.severity == "error" for each in plan.findings)) for _, plan, _ in plans]),
    ]
    lines = [f"{'':22}" + "".join(f"  {head:30}" for head in heads)]
    lines += [f"{name:22}" + "".join(f"  {value:30}" for value in values) for name, values in rows]
    for name, _, moved in plans[1:]:
        lines += ["", f"{name}: {len(moved)} changes"]
        lines += [
            f"  {each.before or '—'!s:10} → {each.after or '—'!s:10}  {each.names.of(language)}  ({each.cause})"
            for each in moved
        ]
    return [line.rstrip() for line in lines]


def _head(plan: Plan) -> list[str]:
    window, opening = plan.window, plan.opening or f"{_day(plan, 'opening')}?"
    due = f"decision due {plan.decide_by or '—'}, for the usual lead times {plan.decide_by_for_window or '—'}"
    lines = [
        f"{plan.conference}   as of {plan.as_of}   stage: {plan.stage}",
        f"window {window.earliest or '…'} to {window.latest or '…'}   opening {opening}   {due}",
    ]
    if plan.chance is not None:
        chance = plan.chance
        odds = f"chance of the window {chance.of_window:.0%} ± {chance.error:.1%}"
        days = f"opening P50 {chance.p50}, P80 {chance.p80}, P95 {chance.p95}"
        lines.append(f"{odds}   {days}   driven by {', '.join(chance.drivers) or '—'}")
        lines += [f"  {each.names.en}" for each in chance.cases]
    return lines


def _day(plan: Plan, name: str) -> str:
    return next((str(each.on) for each in plan.milestones if each.id == name), "—")


def _row(task: PlannedTask, language: Language, names: int, span: tuple[date, date], chart: int, today: date) -> str:
    sign = TASK_STATES[task.state].sign
    if task.state in ("open", "started"):
        sign = "✗" if task.impossible_days is not None else "◆" if task.critical else "»" if task.squeezed else sign
    name = task.names.of(language)
    shown = name if len(name) <= names else f"{name[: names - 1]}…"
    room = "" if task.float_days is None else str(task.float_days)
    mark = "?" if task.confidence == "recalled" else ""
    day, latest = task.done_on or task.finish, task.latest_finish
    line = f"{sign} {shown:{names}}  {day or '—'!s:10}  {latest or '—'!s:12}  {room:>6}  {task.rule + mark:5}"
    return f"{line:{names + 44}}{_bar(task, span, chart, today)}".rstrip() if chart else line.rstrip()


def _axis(span: tuple[date, date], chart: int) -> str:
    return f"{span[0]:%Y-%m}{'':{chart - 14}}{span[1]:%Y-%m}"


def _bar(task: PlannedTask, span: tuple[date, date], chart: int, today: date) -> str:
    """Return the task as a line of characters: room, work, today."""

    def column(day: date) -> int:
        return round((chart - 1) * (day - span[0]).days / max(1, (span[1] - span[0]).days))

    cells = [" "] * chart
    cells[column(today)] = "│"
    day = task.done_on or task.finish
    if day is None or task.state in SETTLED:
        return "".join(cells)
    if task.latest_finish is not None and task.state != "done":
        for at in range(column(day), column(task.latest_finish) + 1):
            cells[at] = "─"
    for at in range(column(task.start or day), column(day) + 1):
        cells[at] = "━"
    if task.impossible_days is not None:
        cells[column(day)] = "✗"
    elif task.critical or task.state == "done":
        cells[column(day)] = "✓" if task.state == "done" else "◆"
    return "".join(cells)


def _proposals(plan: Plan, language: Language) -> list[str]:
    lines = [{"en": "dates that would serve", "fr": "dates possibles", "es": "fechas posibles"}[language]]
    for number, each in enumerate(plan.proposals, 1):
        reasons = "; ".join(reason.of(language) for reason in each.reasons)
        lines.append(f"  {number}. {each.start} to {each.end}  {each.score:.2f}  {reasons}")
    return lines
