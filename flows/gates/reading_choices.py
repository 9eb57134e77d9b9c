"""Choices at the gate of the reading: between the values that a text holds, where the one that was read is not sure."""

from enum import Enum
from typing import Any

from pydantic import Field

from domain.kernel.errors import BadInput
from domain.mandates.mandate import Mandate

OTHERWISE = "none of these (say it under Corrections)"
_TITLES = {"event": "Which event?", "window": "Which time is the event's?", "hosts": "Which host or place?"}


def choice_fields(mandate: Mandate) -> dict[str, Any]:
    """Return one required field for each value that is doubted; none of its choices is chosen beforehand."""
    return {
        f"{field}_meant": (
            Enum(f"{field.title()}Meant", {f"C{n}": label for n, label in enumerate(_labels(mandate, field))}),
            Field(
                title=_TITLES[field],
                description=f"What was read is not sure ({mandate.sureness[field]:.0%}): choice 1 is as it was read.",
            ),
        )
        for field in mandate.doubted
    }


def chosen_corrections(form: Any, mandate: Mandate) -> dict[str, Any]:
    """Return the corrections that the choices of *form* amount to.

    Raises BadInput where one says that none of the values is right: the right one is then to be written.
    """
    found: dict[str, Any] = {}
    for field in mandate.doubted:
        answer = getattr(form, f"{field}_meant", None)
        if answer is None:
            continue
        at = int(answer.name.removeprefix("C"))
        others = mandate.alternatives[field]
        if at == len(others) + 1:
            if not form.corrections.strip():
                raise BadInput("say what it is instead", place="Corrections", remedy=f"As in: {field} = …")
        elif at:
            value = others[at - 1].value
            found[field] = [{**value, "status": None, "paragraph": None}] if field == "hosts" else value
    return found


def _labels(mandate: Mandate, field: str) -> list[str]:
    read: dict[str, Any] = mandate.model_dump(mode="json")
    first = (read["hosts"] or [{"city": None, "country": "no host"}])[0] if field == "hosts" else read[field]
    values = [first, *(one.value for one in mandate.alternatives[field])]
    labels = [_label(field, value) for value in values]
    return [*(f"{n}. {label}" for n, label in enumerate(labels, 1)), OTHERWISE]


def _label(field: str, value: dict[str, Any]) -> str:
    if field == "event":
        return str(value["name"])
    if field == "hosts":
        return ", ".join(part for part in (value["city"], value["country"]) if part)
    days = " to ".join(str(value[end] or "…") for end in ("earliest", "latest"))
    words = " ".join(str(value["expression"]).split())
    return f"{days} (“{words}”)" if words else "no time"
