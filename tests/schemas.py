"""JSON schemas of the contract, made from the models: `python -m tests.schemas` writes them into docs/schemas."""

import json
from pathlib import Path
from typing import Any

from domain.conferences.entry import PAYLOADS, Entry
from domain.mandates.reading import Reading
from domain.plans.plan import Plan

FOLDER = Path(__file__).parents[1] / "docs" / "schemas"


def schemas() -> dict[str, dict[str, Any]]:
    """Return every schema by the name of its file."""
    return {
        "reading.schema.json": Reading.model_json_schema(mode="serialization"),
        "plan.schema.json": Plan.model_json_schema(mode="serialization"),
        "entry.schema.json": Entry.model_json_schema(mode="serialization"),
        "entry-data.schema.json": {kind: model.model_json_schema() for kind, model in sorted(PAYLOADS.items())},
    }


def written(schema: dict[str, Any]) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    for name, schema in schemas().items():
        (FOLDER / name).write_text(written(schema), encoding="utf-8")
