"""A plan as one HTML page that needs nothing from outside: chart, tasks, findings."""

from xml.sax.saxutils import escape

from calendars.web.svg_chart import svg
from domain.kernel.names import Language
from domain.plans.plan import Plan

_HEADS: dict[Language, tuple[str, ...]] = {
    "en": ("Task", "Owner", "State", "Planned", "Latest", "Room (working days)", "Rule and source"),
    "fr": ("Tâche", "Responsable", "État", "Prévu", "Au plus tard", "Marge (jours ouvrables)", "Règle et source"),
    "es": ("Tarea", "Responsable", "Estado", "Previsto", "A más tardar", "Holgura (días hábiles)", "Regla y fuente"),
}
_FOUND: dict[Language, str] = {"en": "Findings", "fr": "Constats", "es": "Constataciones"}
_STYLE = (
    "body{font:16px/1.45 system-ui,sans-serif;margin:1rem auto;max-width:75rem;padding:0 1rem;"
    "color:#111;background:#fff}"
    "svg{max-width:100%;height:auto}div{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}"
    "td,th{border-bottom:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}"
)


def plan_html(plan: Plan, title: str, language: Language) -> str:
    """Return the page; every text of a resolution or template is escaped."""
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in _HEADS[language])
    rows = []
    for task in plan.tasks:
        room = "" if task.float_days is None else task.float_days
        state = f"✗ −{task.impossible_days}" if task.impossible_days is not None else task.state
        rule = f"{task.rule}: {task.source} ({task.confidence})"
        cells = (task.names.of(language), task.owner.of(language), state, task.done_on or task.finish or "—",
                 task.latest_finish or "—", room, rule)  # fmt: skip
        rows.append("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>")
    found = "".join(f"<li>{each.severity}: <code>{each.code}</code> {escape(each.text)}</li>" for each in plan.findings)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>{svg(plan, language)}"
        f"<h2>{_FOUND[language]}</h2><ul>{found}</ul>"
        f"<div><table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div></body></html>\n"
    )
