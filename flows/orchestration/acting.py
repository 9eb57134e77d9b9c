"""Acting: who it was that ran this run from its form, or answered what it asked: as the door stamped it.

What a form says of its sender is never believed: labels and stamps are written by the door alone (flows.door.bodies).
"""

import json
from typing import Any

from prefect.client.orchestration import get_client
from prefect.runtime import flow_run

from domain.conferences.acted import Acted
from domain.conferences.entry import Way
from domain.kernel.person import ENGINE
from flows.door.bodies import BY, STAMP, answer_digest

_MOST_STAMPS = 200


def who_ran() -> Acted:
    """Return who started this run from its form; Mandat itself where no label of the door says so."""
    with get_client(sync_client=True) as client:
        labels = client.read_flow_run(flow_run.id).labels or {}
    by = str(labels.get(BY, ""))
    return Acted(by=by or ENGINE.id, way="form" if by else "engine", run=str(flow_run.id))


def who_proposed(key: str, other_than: str) -> str | None:
    """Return who else than *other_than* (ids) gave the very answer that was given last under *key*, or None."""
    answers = _answers(key)
    stamped = _stamped(answer_digest(answers[max(answers)])) if answers else []
    return next((by for by in stamped if by != other_than), None)


def who_answered(key: str, way: Way = "gate") -> Acted:
    """Return who gave the newest answer under *key* (flows.gates.suspension); Mandat itself where nobody was stamped.

    The stamp counts whose digest is that of the answer that Prefect keeps: a stamp of an answer that was not taken says
    nothing. Where the same answer was given more than once, the newest stamp.
    """
    answers = _answers(key)
    stamped = _stamped(answer_digest(answers[max(answers)])) if answers else []
    return Acted(by=stamped[-1] if stamped else ENGINE.id, way=way, run=str(flow_run.id))


def _answers(key: str) -> dict[int, Any]:
    """Return the answers that were given under *key*, by the number of the form."""
    kept = _inputs(f"suspended-{key}-")
    return {int(name.split("-")[-2]): value for name, value in kept.items() if name.endswith("-response")}


def _stamped(digest: str) -> list[str]:
    """Return who gave the answer with *digest* (ids), the earliest first."""
    stamps = sorted(_inputs(STAMP).values(), key=lambda stamp: str(stamp["at"]))
    return [str(stamp["by"]) for stamp in stamps if stamp["answer"] == digest]


def _inputs(prefix: str) -> dict[str, Any]:
    """Return the inputs of this run whose key begins with *prefix*, read as JSON."""
    with get_client(sync_client=True) as client:
        body = {"prefix": prefix, "limit": _MOST_STAMPS, "exclude_keys": []}
        kept = client.request("POST", "/flow_runs/{id}/input/filter", path_params={"id": flow_run.id}, json=body).json()
    return {each["key"]: json.loads(each["value"]) for each in kept}
