"""Work on a conference: what planners do to their plan from day to day, with its tasks to choose from by name."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from prefect import flow

from domain.assessment.acts import entry_of_act
from domain.conferences.conference import Conference, today_of
from domain.kernel.errors import BadInput
from domain.plans.plan import Plan
from flows import clock
from flows.gates.act_forms import ACT_OF_CHOICE, Choice, act_form, act_text, fields_of
from flows.gates.suspension import ask
from flows.ledger.repository import Ledger
from flows.orchestration.acting import who_answered
from flows.orchestration.conference_lease import alone
from flows.orchestration.gate_loop import recorded, taken_up
from flows.orchestration.refusals import tells_refusals
from flows.orchestration.run_names import meant, named
from flows.settings import settings


@flow(name="work-on-conference", flow_run_name=named("{what}"))
@tells_refusals
def work_on_conference(conference: str, what: Choice) -> str:
    """Work on a conference: a task done, moved or assigned, one of your own, a note. The next form asks the rest.

    Args:
        conference: Its name as lists show it, its symbol, or its id.
        what: What you want to do; the tasks of the plan stand in the form that follows.
    """
    conference, act = meant(conference), ACT_OF_CHOICE[what]

    def form(refused: Sequence[str]) -> Any:
        state, plan, today = _standing(conference)
        return act_form(act, plan, today).with_initial_data(description=act_text(act, state, plan, today, refused))

    def take(answer: Any) -> list[str]:
        state, plan, _ = _standing(conference)
        fields = fields_of(act, answer, plan)
        entry = entry_of_act(act, state, plan, answer.on, fields, actor=answer.decider, source=answer.source)
        return list(recorded(who_answered("work", "form").signed(entry)))

    with alone(conference):
        ask("work", lambda: True, form, take)
        return taken_up(conference)


def _standing(conference: str) -> tuple[Conference, Plan, date]:
    with Ledger.open(settings().ledger_url) as ledger:
        state, plan = ledger.entries.conference(conference), ledger.plans.newest(conference)
    if plan is None:
        raise BadInput("nothing is planned yet", place=conference)
    return state, plan, today_of(state, clock.today())
