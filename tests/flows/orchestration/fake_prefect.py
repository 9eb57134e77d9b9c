"""A Prefect server in memory that keeps the rules which gates depend on, behind the calls of its synchronous client.

Kept: a run lives until it is deleted; an idempotency key gives the same run back as long as that run is there; pages
of runs are at most 200 long; a final state stays unless it is forced; answers and forms of a run are inputs by key.
"""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4

from prefect.client.schemas.objects import FlowRun, State, StateType

START = datetime(2026, 11, 30, 9, tzinfo=UTC)


class FakePrefect:
    """One server: its runs by id, in the order of their creation, and the inputs of each."""

    def __init__(self) -> None:
        self.runs: dict[UUID, FlowRun] = {}
        self.inputs: dict[UUID, set[str]] = {}
        self.states: dict[UUID, list[State]] = {}
        self.slots: dict[str, int] = {}
        self._keys: dict[UUID, str] = {}
        self._deployments: dict[str, UUID] = {}

    def read_deployment_by_name(self, name):
        return SimpleNamespace(id=self._deployments.setdefault(name, uuid4()), name=name)

    def create_flow_run_from_deployment(self, deployment_id, *, parameters, name, tags, idempotency_key):
        known = next((run for run, key in self._keys.items() if key == idempotency_key), None)
        if known is not None:
            return self.runs[known]
        run = FlowRun(
            flow_id=uuid4(), deployment_id=deployment_id, name=name, tags=list(tags), parameters=parameters,
            created=START + timedelta(minutes=len(self._keys)), state=State(type=StateType.SCHEDULED),
        )  # fmt: skip
        self.runs[run.id], self._keys[run.id] = run, idempotency_key
        return run

    def read_flow_runs(self, *, flow_run_filter, limit=200, offset=0):
        tags = set(flow_run_filter.tags.all_) if flow_run_filter.tags else set()
        types = flow_run_filter.state.type.any_ if flow_run_filter.state else None
        found = [
            run for run in self.runs.values()
            if tags <= set(run.tags) and (types is None or run.state.type in types)
        ]  # fmt: skip
        return found[offset : offset + min(limit, 200)]

    def set_flow_run_state(self, run_id, state, *, force=False):
        if force or not self.runs[run_id].state.is_final():
            changed = {"state": state, "state_type": state.type, "state_name": state.name}
            self.runs[run_id] = self.runs[run_id].model_copy(update=changed)
            self.states.setdefault(run_id, []).append(state)

    def read_flow_run_states(self, run_id):
        return self.states.get(run_id, [])

    def update_global_concurrency_limit(self, name, changed):
        self.slots[name] = changed.active_slots

    def a_run(self, state, *, since=START, tags=(), **parameters):
        """Add a run that has been in *state* since then."""
        run = self.create_flow_run_from_deployment(
            uuid4(), parameters=parameters, name="a run", tags=tags, idempotency_key=str(uuid4())
        )
        self.set_flow_run_state(run.id, State(type=state, timestamp=since), force=True)
        return run.id

    def request(self, method, path, *, path_params, json):
        assert (method, path) == ("POST", "/flow_runs/{id}/input/filter")
        kept = [{"key": key} for key in self.inputs.get(path_params["id"], ()) if key.startswith(json["prefix"])]
        return SimpleNamespace(json=lambda: kept)

    def suspend(self, run_id, *, form=True, answered=False, since=START):
        """Have the run wait for a planner since *since*; without *form* its process died before it showed one."""
        keyset = {name: f"suspended-1-{name}" for name in ("schema", "description", "response")}
        state = State(type=StateType.PAUSED, name="Suspended", timestamp=since)
        state.state_details.run_input_keyset = keyset
        self.set_flow_run_state(run_id, state, force=True)
        self.inputs[run_id] = {keyset["schema"]} if form else set()
        if answered:
            self.inputs[run_id].add(keyset["response"])

    def delete(self, run_id):
        """Delete a run, as retention or a person does; its key is free again."""
        del self.runs[run_id], self._keys[run_id]
