"""Chart: a plan as one SVG picture: stages as lanes, work, room, critical chain, today, window, what is impossible.

Everything that colour says, shape says too, so it reads in grey: critical work is a tall bar with an edge, other work
a low one, a single day a diamond, room a thin line with an end, done a tick, impossible a cross, squeezed a double
arrow, a milestone a triangle. Names stand above their bars, so that 375 pixels hold them; the ground is opaque, for
dark pages.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from xml.sax.saxutils import escape

from calendars.words import day_words, short_day, short_month
from domain.kernel.names import Language, Names
from domain.kernel.vocabulary import SETTLED, STAGES, Stage
from domain.plans.plan import Milestone, Plan, PlannedTask

WIDTH = 600
_SIDE = 14
_ROW = 36
_LANE = 30
_HEAD = 132
_WORK, _CRITICAL, _DONE, _INK, _ROOM = "#6f9dc4", "#a3201a", "#2f6b3c", "#1a1a1a", "#5c5c5c"
_TODAY_INK = "#1d5a87"
_LANES = ("#ffffff", "#f3f4f6")

_STAGES: dict[Stage, Names] = {
    "consultation": Names(en="Consultation", fr="Consultation", es="Consulta"),
    "decision": Names(en="Decision", fr="Décision", es="Decisión"),
    "hosting": Names(en="Hosting", fr="Organisation", es="Organización"),
    "held": Names(en="Held and after", fr="Tenue et suites", es="Celebración y después"),
    "closed": Names(en="Closed", fr="Close", es="Cerrada"),
}
_TITLE = Names(en="Plan as of {day}", fr="Plan au {day}", es="Plan al {day}")
_MILESTONES = Names(en="Milestones", fr="Étapes", es="Hitos")
_TODAY = Names(en="today", fr="aujourd'hui", es="hoy")
_WINDOW = Names(en="window", fr="période", es="plazo")
_OPENING = Names(en="opening", fr="ouverture", es="apertura")
_DAYS = Names(en="−{n} d", fr="−{n} j", es="−{n} d")
_GONE = Names(
    en="{n} tasks are not asked any more", fr="{n} tâches ne sont plus demandées", es="{n} tareas ya no se piden"
)
_LEGEND = (
    ("milestone", Names(en="milestone", fr="étape", es="hito")),
    ("critical", Names(en="critical", fr="critique", es="crítica")),
    ("work", Names(en="work", fr="travail", es="trabajo")),
    ("day", Names(en="one day", fr="un jour", es="un día")),
    ("room", Names(en="room", fr="marge", es="holgura")),
    ("done", Names(en="done", fr="fait", es="hecho")),
    ("squeezed", Names(en="squeezed", fr="comprimé", es="comprimida")),
    ("impossible", Names(en="impossible", fr="impossible", es="imposible")),
)


def svg(plan: Plan, language: Language) -> str:
    """Return the chart of *plan*: equal plans give equal bytes."""
    shown = [task for task in plan.tasks if task.state not in SETTLED and _day(task) is not None]
    tasks = sorted(shown, key=lambda task: STAGES.index(task.stage))
    marks = _milestones(plan, tasks)
    scale = _Scale(plan, tasks, marks)
    lanes: list[tuple[str, Sequence[PlannedTask | Milestone]]] = [
        (_STAGES[stage].of(language), list(group)) for stage, group in groupby(tasks, key=lambda task: task.stage)
    ]
    if marks:
        lanes.insert(0, (_MILESTONES.of(language), marks))
    foot = _HEAD + sum(_LANE + _ROW * len(group) for _, group in lanes) + 8
    gone = sum(task.state in SETTLED for task in plan.tasks)
    height = foot + 62 + (22 if gone else 0)
    label = escape(_TITLE.of(language).format(day=day_words(plan.as_of, language)), {'"': "&quot;"})
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" style="max-width:100%;height:auto"'
    fonts = "system-ui,Helvetica,Arial,sans-serif"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{label}" font-family="{fonts}">',
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="{_SIDE}" y="26" font-size="19" font-weight="bold" fill="{_INK}">{label}</text>',
        *_axis(scale, foot, language),
    ]
    tops = [_HEAD + sum(_LANE + _ROW * len(group) for _, group in lanes[:number]) for number in range(len(lanes))]
    for number, (top, (_, group)) in enumerate(zip(tops, lanes, strict=True)):
        tall = _LANE + _ROW * len(group)
        parts.append(
            f'<rect y="{top}" width="{WIDTH}" height="{tall}" fill="{_LANES[number % 2]}" fill-opacity="0.6"/>'
        )
    parts += _lines(plan, scale, foot, language)
    for top, (stage, group) in zip(tops, lanes, strict=True):
        parts.append(_tag(stage, _SIDE - 4, top + 21, left=False, size=16, weight="bold"))
        for place, each in enumerate(group):
            y = top + _LANE + place * _ROW
            parts += (
                _row(each, y, scale, language) if isinstance(each, PlannedTask) else _flag(each, y, scale, language)
            )
    parts += _legend(foot + 24, language, _kinds(scale, tasks, marks))
    if gone:
        note = _GONE.of(language).format(n=gone)
        parts.append(f'<text x="{_SIDE}" y="{height - 12}" font-size="15" fill="{_ROOM}">{note}</text>')
    return "\n".join([*parts, "</svg>\n"])


class _Scale:
    """From days to places across the picture."""

    def __init__(self, plan: Plan, tasks: list[PlannedTask], marks: list[Milestone]) -> None:
        days = [plan.as_of]
        days += [day for task in tasks for day in (task.start, _day(task), task.latest_finish) if day]
        days += [each.on for each in marks]
        days += [day for day in (plan.window.latest, plan.opening, plan.closing) if day]
        self.first = min(days) - timedelta(days=6)
        self.last = max(days) + timedelta(days=6)

    def __call__(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return round(_SIDE + (WIDTH - 2 * _SIDE) * share, 1)


def _day(task: PlannedTask) -> date | None:
    return task.done_on or task.finish


def _milestones(plan: Plan, tasks: list[PlannedTask]) -> list[Milestone]:
    """Return the milestones that are no tasks of the picture, in the order of their days."""
    drawn = {task.id for task in tasks}
    return sorted((each for each in plan.milestones if each.id not in drawn), key=lambda each: (each.on, each.id))


def _axis(scale: _Scale, foot: int, language: Language) -> Iterator[str]:
    """Yield a line for each month, quarter or year, so that at most seven have a label."""
    months = (scale.last.year - scale.first.year) * 12 + scale.last.month - scale.first.month
    step = next(each for each in (1, 2, 3, 6, 12, 24, 60, 120, 600) if months / each <= 6)
    at = date(scale.first.year, 1, 1)
    while at <= scale.last:
        if at >= scale.first:
            x = scale(at)
            yield f'<line x1="{x}" x2="{x}" y1="{_HEAD - 8}" y2="{foot}" stroke="#d0d3d8"/>'
            if _SIDE + 20 < x < WIDTH - 34:
                told = str(at.year) if step % 12 == 0 else short_month(at, language)
                yield f'<text x="{x}" y="{_HEAD - 14}" font-size="15" text-anchor="middle" fill="{_ROOM}">{told}</text>'
        month = at.month - 1 + step
        at = date(at.year + month // 12, month % 12 + 1, 1)


def _row(task: PlannedTask, y: int, scale: _Scale, language: Language) -> Iterator[str]:
    day = _day(task)
    assert day is not None  # noqa: S101 - chosen by svg()
    name = task.names.of(language)
    told = short_day(day, language)
    if task.impossible_days is not None:
        told = f"{_DAYS.of(language).format(n=task.impossible_days)} · {told}"
    weight = "bold" if task.critical or task.impossible_days is not None else "normal"
    yield f"<g><title>{escape(f'{name}: {told} ({task.rule})')}</title>"
    yield _tag(_fitting(name, told, weight), _SIDE - 4, y + 14, left=False, weight=weight)
    yield _tag(told, WIDTH - _SIDE + 4, y + 14, left=True, weight=weight)
    middle = y + 25
    end = scale(day)
    start = min(scale(task.start) if task.start else end, end)
    if task.state != "done" and task.latest_finish is not None and task.latest_finish > day:
        far = scale(task.latest_finish)
        yield f'<path d="M{end} {middle}H{far}M{far} {middle - 4}v8" stroke="{_ROOM}" stroke-width="1.6" fill="none"/>'
    yield from _mark(_kind(task, end - start), start, end, middle)
    yield "</g>"


def _flag(milestone: Milestone, y: int, scale: _Scale, language: Language) -> Iterator[str]:
    name, told = milestone.names.of(language), short_day(milestone.on, language)
    yield f"<g><title>{escape(f'{name}: {told}')}</title>"
    yield _tag(_fitting(name, told, "normal"), _SIDE - 4, y + 14, left=False)
    yield _tag(told, WIDTH - _SIDE + 4, y + 14, left=True)
    x = scale(milestone.on)
    yield from _mark("milestone", x, x, y + 25)
    yield "</g>"


def _fitting(name: str, told: str, weight: str) -> str:
    """Return *name* cut so that it stands beside *told* on one line."""
    wide = 9.4 if weight == "bold" else 8.5
    most = int((WIDTH - 2 * _SIDE - 12) / wide) - len(told)
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _kinds(scale: _Scale, tasks: list[PlannedTask], marks: list[Milestone]) -> set[str]:
    """Return which marks the picture holds, for its legend."""
    kinds = {"milestone"} if marks else set()
    for task in tasks:
        day = _day(task)
        if day is None:
            continue
        end = scale(day)
        kinds.update(_kind(task, end - min(scale(task.start) if task.start else end, end)).split())
        if task.state != "done" and task.latest_finish is not None and task.latest_finish > day:
            kinds.add("room")
    return kinds


def _kind(task: PlannedTask, length: float) -> str:
    if task.state == "done":
        return "done"
    if task.impossible_days is not None:
        return "impossible"
    if task.squeezed:
        return "squeezed"
    if length < 9:
        return "critical day" if task.critical else "day"
    return "critical" if task.critical else "work"


def _mark(kind: str, start: float, end: float, y: float) -> Iterator[str]:
    """Yield the shape of a task that runs from *start* to *end*; single days are drawn around *end*."""
    match kind:
        case "critical" | "work":
            tall, edge = (12, f' stroke="{_INK}" stroke-width="1.4"') if kind == "critical" else (8, "")
            fill = _CRITICAL if kind == "critical" else _WORK
            yield (
                f'<rect x="{start}" y="{y - tall / 2:g}" width="{max(6, end - start):.1f}" height="{tall}" '
                f'fill="{fill}"{edge}/>'
            )
        case "day" | "critical day":
            size, fill = (8, _CRITICAL) if kind == "critical day" else (6, _WORK)
            edge = f' stroke="{_INK}" stroke-width="{1.4 if size == 8 else 0.8}"'
            yield f'<path d="M{end - size:.1f} {y}l{size} -{size}l{size} {size}l-{size} {size}z" fill="{fill}"{edge}/>'
        case "milestone":
            yield f'<path d="M{end - 7:.1f} {y + 6}l7 -13l7 13z" fill="{_TODAY_INK}" stroke="#ffffff"/>'
        case "done":
            yield f'<path d="M{end - 7:.1f} {y}l5 5l9 -11" stroke="{_DONE}" stroke-width="3" fill="none"/>'
        case "squeezed":
            if end - start >= 9:
                yield f'<rect x="{start}" y="{y - 2}" width="{end - start:.1f}" height="4" fill="{_WORK}"/>'
            yield (
                f'<path d="M{end - 9:.1f} {y - 6}l6 6l-6 6M{end - 2:.1f} {y - 6}l6 6l-6 6" stroke="{_INK}" '
                'stroke-width="2.2" fill="none"/>'
            )
        case _:
            if end - start >= 9:
                dash = 'stroke-width="1.6" stroke-dasharray="4 3"'
                yield f'<path d="M{start} {y}H{end}" stroke="{_INK}" {dash} fill="none"/>'
            yield (
                f'<path d="M{end - 6:.1f} {y - 6}l12 12m0 -12l-12 12" stroke="{_INK}" stroke-width="3.2" fill="none"/>'
            )


def _lines(plan: Plan, scale: _Scale, foot: int, language: Language) -> Iterator[str]:
    """Yield today, the window and the opening: a solid line, a bar with dashed ends, a double line."""
    window = plan.window
    if window.latest is not None:
        first = scale(max(window.earliest or scale.first, scale.first))
        last = scale(window.latest)
        wide = max(2, last - first)
        yield f'<rect x="{first}" y="52" width="{wide:.1f}" height="8" fill="#e3e6ea" stroke="{_ROOM}"/>'
        yield f'<line x1="{last}" x2="{last}" y1="52" y2="{foot}" stroke="{_ROOM}" stroke-dasharray="6 4"/>'
        text = f"{_WINDOW.of(language)} → {short_day(window.latest, language)}"
        yield _tag(text, last, 47, left=last > WIDTH / 2)
    opening = plan.opening or next((each.on for each in plan.milestones if each.id == "opening"), None)
    if opening is not None:
        x = scale(opening)
        dash = "" if plan.opening else ' stroke-dasharray="2 3"'
        yield f'<path d="M{x - 1.5:.1f} 64V{foot}M{x + 1.5:.1f} 64V{foot}" stroke="{_CRITICAL}"{dash} fill="none"/>'
        mark = "" if plan.opening else " ?"
        yield _tag(f"{_OPENING.of(language)} {short_day(opening, language)}{mark}", x, 78, left=x > WIDTH / 2)
    x = scale(plan.as_of)
    yield f'<line x1="{x}" x2="{x}" y1="86" y2="{foot}" stroke="{_TODAY_INK}" stroke-width="2"/>'
    yield _tag(_TODAY.of(language), x, 98, left=x > WIDTH / 2, weight="bold")


def _tag(text: str, x: float, y: int, *, left: bool, size: int = 15, weight: str = "normal") -> str:
    """Return *text* beside *x*, with an edge of the ground so that lines do not run through it."""
    anchor, at = ("end", x - 4) if left else ("start", x + 4)
    return (
        f'<text x="{at:.1f}" y="{y}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{_INK}" '
        f'stroke="#ffffff" stroke-width="4" paint-order="stroke">{escape(text)}</text>'
    )


def _legend(y: int, language: Language, kinds: set[str]) -> Iterator[str]:
    x = float(_SIDE)
    for kind, names in _LEGEND:
        if kind not in kinds:
            continue
        text = names.of(language)
        wide = 34 + 8.2 * len(text) + 12
        if x + wide > WIDTH:
            x, y = float(_SIDE), y + 24
        if kind == "room":
            yield f'<path d="M{x} {y}h22m0 -4v8" stroke="{_ROOM}" stroke-width="1.6" fill="none"/>'
        else:
            single = kind not in ("critical", "work")
            yield from _mark(kind, x + 12 if single else x, x + 12 if single else x + 22, y)
        yield f'<text x="{x + 30:.1f}" y="{y + 5}" font-size="15" fill="{_INK}">{text}</text>'
        x += wide
