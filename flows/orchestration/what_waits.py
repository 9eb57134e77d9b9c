"""What waits: one artifact over all conferences: each question that waits for a planner, the most pressing first."""

from collections.abc import Iterable
from datetime import date

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import ArtifactCreate
from prefect.client.schemas.filters import ArtifactCollectionFilter, ArtifactCollectionFilterKey
from prefect.client.schemas.objects import FlowRun

from domain.conferences.conference import today_of
from domain.conferences.gates import GATES, Gate
from domain.kernel.errors import MandatError
from domain.kernel.record import Record
from domain.plans.plan import Plan
from flows import clock
from flows.gates.markdown import shown
from flows.ledger.repository import Ledger
from flows.orchestration.gate_runs import living_gates
from flows.orchestration.run_names import QUESTION_OF_GATE, titled

KEY = "what-waits"
_MOST = 100
_RULE_OF_GATE: dict[Gate, str] = {
    "entrustment": "R02",
    "consultations": "R03",
    "host-agreement": "R11",
    "outcome": "R43",
}
"""The rules of the packaged templates whose acts the gates ask for; a template without them gives no day."""


class Waiting(Record):
    """One question that waits: of which conference, since when it is due, who answers, where."""

    conference: str
    question: str
    due: date | None
    late: int
    refused: bool
    who: str
    run: str


def keep_what_waits(client: SyncPrefectClient, ledger: Ledger) -> None:
    """Write the artifact anew where it changed."""
    text = what_waits(waiting(ledger, [run for runs in living_gates(client).values() for run in runs]))
    chosen = ArtifactCollectionFilter(key=ArtifactCollectionFilterKey(any_=[KEY]))
    standing = client.read_latest_artifacts(artifact_filter=chosen, limit=1)
    if not standing or standing[0].data != text:
        client.create_artifact(
            ArtifactCreate(
                key=KEY, type="markdown", data=text, description="What waits for a planner, in all conferences"
            )
        )


def waiting(ledger: Ledger, runs: Iterable[FlowRun]) -> list[Waiting]:
    """Return what the *runs* of open gates ask, what is late or was not taken first, then by the day it is due."""
    found: list[Waiting] = []
    for run in list(runs)[:_MOST]:
        gate = next((each for each in GATES if each in run.tags), None)
        named = str(run.parameters.get("conference", ""))
        try:
            state = ledger.entries.conference(named)
        except MandatError:
            continue
        if gate is None:
            continue
        due, who = _due(ledger.plans.newest(named), gate)
        today = today_of(state, clock.today())
        late = (today - due).days if due is not None and due < today else 0
        question = QUESTION_OF_GATE[gate]
        found.append(
            Waiting(
                conference=titled(state), question=question, due=due, late=late, refused=_was_refused(run), who=who,
                run=str(run.id),
            )
        )  # fmt: skip
    return sorted(found, key=lambda each: (not each.refused, -each.late, each.due or date.max, each.conference))


def what_waits(rows: Iterable[Waiting]) -> str:
    """Return *rows* as Markdown: a table whose questions lead to their forms."""
    lines = [f"| {shown(each.conference)} | {_question(each)} | {_when(each)} | {shown(each.who)} |" for each in rows]
    if not lines:
        return "# What waits\n\nNothing waits for a planner."
    head = ["# What waits", "", "| Conference | Question | Due | Who |", "|---|---|---|---|"]
    return "\n".join([*head, *lines, "", "Open a question, then **Resume** (in the new interface it stands behind ⋮)."])


def _question(row: Waiting) -> str:
    return f"[{row.question}](/runs/flow-run/{row.run})" + (" **NOT TAKEN**" if row.refused else "")


def _when(row: Waiting) -> str:
    return f"{row.due or '—'}" + (f" **{row.late} days late**" if row.late else "")


def _due(plan: Plan | None, gate: Gate) -> tuple[date | None, str]:
    """Return by which day the answer at *gate* is due in the plan, and whose act it is."""
    if plan is None:
        return None, ""
    if gate == "decision":
        return plan.decide_by, "the deciding body"
    if gate == "holding":
        return plan.closing, "Secretariat"
    task = plan.task(_RULE_OF_GATE.get(gate, ""))
    return (task.finish, task.owner.en) if task is not None else (None, "Secretariat")


def _was_refused(run: FlowRun) -> bool:
    """Return whether the run asks again: the forms of a gate are numbered, the first is 1."""
    keyset = run.state.state_details.run_input_keyset if run.state is not None else None
    number = (keyset or {}).get("schema", "").removesuffix("-schema").rpartition("-")[2]
    return number.isdigit() and int(number) > 1
