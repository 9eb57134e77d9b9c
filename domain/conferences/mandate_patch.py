"""Mandate patch: a mandate in its JSON form, and what planners correct in it (RFC 7396)."""

import json
from typing import Any

from pydantic import ValidationError

from domain.kernel.errors import BadInput
from domain.mandates.mandate import Mandate


def merge_patch(target: Any, patch: Any) -> Any:
    """Return *target* with *patch* merged into it (RFC 7396): null removes, objects merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged


def mandate_of(data: dict[str, Any]) -> Mandate:
    """Return the mandate in its JSON form (docs/contract.md: consultation.with) as a record."""
    consultation = data.get("consultation")
    if isinstance(consultation, dict) and "with" in consultation:
        consultation = {**{k: v for k, v in consultation.items() if k != "with"}, "with_": consultation["with"]}
        data = {**data, "consultation": consultation}
    return Mandate.model_validate_json(json.dumps(data))


def corrected_mandate(mandate: Mandate, corrections: dict[str, Any]) -> Mandate:
    """Return *mandate* with *corrections* (RFC 7396, in the form of its JSON); raise BadInput where they do not fit."""
    if not corrections:
        return mandate
    try:
        return mandate_of(merge_patch(mandate.model_dump(mode="json"), _with_underscore(corrections)))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadInput(first["msg"], place=f"corrections.{place}", remedy="Fields as `mandat read` shows") from error


def _with_underscore(corrections: dict[str, Any]) -> dict[str, Any]:
    consultation = corrections.get("consultation")
    if isinstance(consultation, dict) and "with" in consultation:
        renamed = {("with_" if key == "with" else key): value for key, value in consultation.items()}
        return {**corrections, "consultation": renamed}
    return corrections
