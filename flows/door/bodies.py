"""Bodies: what a person's request may say to Prefect, and what the door says instead.

Prefect fills in whatever stands under `__prefect_kind` (a variable, a template that it runs): nobody may send that key.
What a person creates is made anew from what they may choose; a list that somebody may see in part is asked in part.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from domain.kernel.errors import BadInput, NotAllowed
from domain.kernel.person import Person

HYDRATED = "__prefect_kind"
BY, WAY = "mandat.by", "mandat.way"
"""Labels of a run: who created it, and how; nobody but the door and the engine sets labels."""
STAMP = "mandat-actor-"
"""What the key of the run input begins with that says who answered; only the door and the engine write inputs."""
_CREATED = ("name", "parameters", "idempotency_key")
_ENDS = ("CANCELLED", "CANCELLING")
_DEEPEST = 64
_ARTIFACTS = ("", "-tasks", "-progress", "-links")


def read_json(body: bytes) -> Any:
    """Return *body* as JSON, {} where it is empty; raise BadInput where it is none or is nested without end."""
    if not body.strip():
        return {}
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadInput("the request is not JSON", place="body") from error


def refuse_hydration(value: Any, deep: int = 0) -> None:
    """Raise NotAllowed where the key that Prefect would fill in stands anywhere in *value*."""
    if deep > _DEEPEST:
        raise NotAllowed(f"nested deeper than {_DEEPEST} levels", place="body")
    if isinstance(value, Mapping):
        if HYDRATED in value:
            raise NotAllowed(f"{HYDRATED} is not taken here", place="body", remedy="Send plain values")
        for each in value.values():
            refuse_hydration(each, deep + 1)
    elif isinstance(value, list):
        for each in value:
            refuse_hydration(each, deep + 1)


def created(body: Mapping[str, Any], person: Person) -> dict[str, Any]:
    """Return what is asked of Prefect where *person* runs a deployment: their parameters, our labels, and a time."""
    asked = {name: body[name] for name in _CREATED if body.get(name) is not None}
    key = asked.get("idempotency_key")
    if key is not None:  # the engine's own keys are not for others to use up
        asked["idempotency_key"] = f"{person.id}|{key}"
    asked["state"] = {"type": "SCHEDULED", "name": "Scheduled", "state_details": {}}
    state = body.get("state")
    details = state.get("state_details") if isinstance(state, Mapping) else None
    when = details.get("scheduled_time") if isinstance(details, Mapping) else None
    if isinstance(when, str):
        asked["state"]["state_details"]["scheduled_time"] = when
    asked["labels"] = {BY: person.id, WAY: "form"}
    return asked


def resumed(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is asked of Prefect where a gate is answered: the answer, nothing else."""
    answer = body.get("run_input")
    return {"run_input": answer if isinstance(answer, Mapping) else {}}


def ended(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is asked of Prefect where a gate is cancelled; raise NotAllowed for any other state."""
    state = body.get("state")
    kind = state.get("type") if isinstance(state, Mapping) else None
    if kind not in _ENDS:
        raise NotAllowed("planners cancel runs; other states are set by Mandat", place="state")
    return {"state": {"type": kind, "name": str(kind).capitalize()}, "force": False}


def runs_of(body: Mapping[str, Any], conferences: Sequence[str]) -> dict[str, Any]:
    """Return a filter of runs narrowed to those of *conferences* (by tag); with none of them it finds nothing."""
    given = body.get("flow_runs")
    chosen = dict(given) if isinstance(given, Mapping) else {}
    tags = chosen.get("tags")
    every = tags.get("all_") if isinstance(tags, Mapping) else None
    narrowed = {"operator": "and_", "any_": [*conferences] or ["no conference"]}
    if isinstance(every, list):
        narrowed["all_"] = every
    return {**body, "flow_runs": {**chosen, "operator": "and_", "tags": narrowed}}


def artifacts_of(body: Mapping[str, Any], conferences: Sequence[str]) -> dict[str, Any]:
    """Return a filter of artifacts narrowed to those of *conferences* (by key)."""
    given = body.get("artifacts")
    chosen = dict(given) if isinstance(given, Mapping) else {}
    key = chosen.get("key")
    asked = key.get("any_") if isinstance(key, Mapping) else None
    theirs = [f"{conference}{ending}" for conference in conferences for ending in _ARTIFACTS]
    allowed = [each for each in theirs if asked is None or (isinstance(asked, list) and each in asked)]
    narrowed = {"any_": allowed or ["no conference"]}
    return {**body, "artifacts": {**chosen, "operator": "and_", "key": narrowed}}


def answer_digest(answer: Any) -> str:
    """Return the SHA-256 of an answer to a gate in its one form: keys sorted, no blanks."""
    text = json.dumps(answer, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def hidden(path: str) -> Any:
    """Return what who may not see a list is told in its place: nothing is there. A refusal breaks Prefect's UI."""
    if path.endswith("/paginate"):
        return {"results": [], "count": 0, "limit": 200, "pages": 0, "page": 1}
    if path.endswith(("/ui/flows/count-deployments", "/ui/flows/next-runs", "/ui/flow_runs/count-task-runs")):
        return {}
    if path.endswith("/events/filter"):
        return {"events": [], "total": 0, "next_page": None}
    if path.endswith("/ui/task_runs/count"):
        return {"completed": 0, "failed": 0}
    return 0 if path.endswith("/count") else []
