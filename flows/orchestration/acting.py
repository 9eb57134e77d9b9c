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


def who_answered(key: str, way: Way = "gate") -> Acted:
    """Return who gave the newest answer under *key* (flows.gates.suspension); Mandat itself where nobody was stamped.

    The stamp counts whose digest is that of the answer that Prefect keeps: a stamp of an answer that was not taken says
    nothing. Of two who gave the very same answer, the first.
    """
    kept = _inputs(f"suspended-{key}-")
    answers = {int(name.split("-")[-2]): value for name, value in kept.items() if name.endswith("-response")}
    if not answers:
        return Acted(by=ENGINE.id, way=way, run=str(flow_run.id))
    digest = answer_digest(answers[max(answers)])
    stamps = sorted(_inputs(STAMP).values(), key=lambda stamp: str(stamp["at"]))
    by = next((str(stamp["by"]) for stamp in stamps if stamp["answer"] == digest), ENGINE.id)
    return Acted(by=by, way=way, run=str(flow_run.id))


def _inputs(prefix: str) -> dict[str, Any]:
    """Return the inputs of this run whose key begins with *prefix*, read as JSON."""
    with get_client(sync_client=True) as client:
        body = {"prefix": prefix, "limit": _MOST_STAMPS, "exclude_keys": []}
        kept = client.request("POST", "/flow_runs/{id}/input/filter", path_params={"id": flow_run.id}, json=body).json()
    return {each["key"]: json.loads(each["value"]) for each in kept}
