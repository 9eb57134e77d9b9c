"""A plan as CSV: one line a task, days ISO 8601."""

import csv
import io

from domain.kernel.names import Language
from domain.plans.plan import Plan
from flows.documents.csv_cells import guarded

_FIELDS = (
    "state", "done_on", "start", "finish", "earliest_start", "earliest_finish", "latest_start", "latest_finish",
    "float_days", "free_float_days", "deadline_float_days", "critical", "squeezed", "squeezed_days", "impossible_days",
)  # fmt: skip


def plan_csv(plan: Plan, language: Language) -> str:
    """Return the tasks of *plan* as CSV; a text that a spreadsheet could take for a formula is made harmless."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("id", "name", "stage", "owner", *_FIELDS, "depends_on", "rule", "source", "confidence"))
    for task in plan.tasks:
        values = ["" if (value := getattr(task, name)) is None else str(value) for name in _FIELDS]
        texts = [task.names.of(language), task.stage, task.owner.of(language)]
        rows.writerow(
            [
                guarded(task.id),
                *map(guarded, texts),
                *values,
                *map(guarded, (" ".join(task.depends_on), task.rule, task.source, task.confidence)),
            ]
        )
    return out.getvalue()
