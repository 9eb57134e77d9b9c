"""Act forms: what a planner fills in to work on a plan; tasks are chosen by the names that lists show."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Literal, get_args

from prefect.input import RunInput
from pydantic import Field, create_model

from domain.assessment.acts import Act
from domain.assessment.states import TASK_STATES
from domain.conferences.conference import Conference
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Plan, PlannedTask
from flows.gates.markdown import shown

Choice = Literal[
    "A task is done", "Work on a task has begun", "A task need not be done", "Move a task", "Assign a task",
    "Add a task of my own", "Add a milestone of my own", "Note something", "Attach a document", "Freeze the plan",
]  # fmt: skip
ACT_OF_CHOICE: Mapping[str, Act] = dict(
    zip(
        get_args(Choice),
        ("done", "start", "waive", "move", "assign", "add-task", "add-milestone", "note", "document", "baseline"),
        strict=True,
    )
)
THE_CONFERENCE = "the conference as a whole"
_DAY = "As 2008-05-22."


class LimitKind(Enum):
    """Which limit a planner sets."""

    ON = "On that very day"
    NOT_BEFORE = "Not before that day"
    FINISH_BY = "Finished by that day"
    BACK = "No limit: back to the rule of the template"


class ActForm(RunInput):
    """What every act asks beside its own fields: the day, who answers for it, on what source."""

    on: date = Field(title="Day of the fact", description="The day on which this happened or was decided.")
    decider: str = Field(title="Who answers for it", description="An office, not a person.")
    source: str = Field(default="", title="Source", description="Symbol of the document in which it stands, if any.")


def act_form(act: Act, plan: Plan, today: date) -> type[ActForm]:
    """Return the form of *act*: its own fields first, the tasks of *plan* by name, *today* for the day of the fact."""
    day = (date, Field(default=today, title="Day of the fact", description=ActForm.model_fields["on"].description))
    return create_model("ActForm", __base__=_Ordered, **_fields(act, plan), on=day)


class _Ordered(ActForm):
    """Pydantic keeps the order of the base: the fields of an act follow those of every act."""


def act_text(act: Act, conference: Conference, plan: Plan, today: date, refused: Sequence[str]) -> str:
    """Return what stands above the form: why the answer before was not taken, and what the plan says now."""
    lines = (
        ["### The last answer was not taken", "", *(f"* {shown(reason)}" for reason in refused), ""] if refused else []
    )
    lines += [
        f"**{shown(conference.names.en)}** · today is {today}{' (rehearsal)' if conference.rehearsal else ''}",
        "",
    ]
    if act in ("done", "start", "waive", "move", "assign"):
        lines += ["| task | by | state | who |", "|---|---|---|---|"]
        lines += [
            f"| {shown(each.names.en)} | {each.finish or '—'} | {TASK_STATES[each.state].names.en} | "
            f"{shown(each.person or each.owner.en)} |"
            for each in _open(plan)[:15]
        ]
    return "\n".join(lines)


def fields_of(act: Act, answer: Any, plan: Plan) -> dict[str, str]:
    """Return what was filled in as the fields of the act, tasks by their ids."""
    fields: dict[str, str] = {}
    for name in ("name", "owner", "person", "reason", "text", "symbol", "url", "title", "start", "finish"):
        value = getattr(answer, name, None)
        if value not in (None, ""):
            fields[name] = str(value)
    for name in ("task", "after", "about"):
        chosen = getattr(answer, name, None)
        if chosen is not None:
            fields[name] = _id_of(str(chosen.value), plan)
    if act == "move":
        field = {LimitKind.ON: "day", LimitKind.NOT_BEFORE: "not_before", LimitKind.FINISH_BY: "finish_by"}
        if answer.limit in field:
            fields[field[answer.limit]] = str(answer.day)
    return fields


def _fields(act: Act, plan: Plan) -> dict[str, Any]:
    reason = Field(title="Why", description="People who follow the calendar are told.")
    remark = Field(default="", title="Remark", description="Kept with the fact.")
    match act:
        case "done" | "start":
            return {"task": _tasks(plan), "reason": (str, remark)}
        case "waive":
            return {"task": _tasks(plan, "not-recorded"), "reason": (str, reason)}
        case "move":
            limit = Field(title="What is set?", description="The day below is kept whatever else moves.")
            day = Field(title="Day", description="The day that you set.")
            return {"task": _tasks(plan), "limit": (LimitKind, limit), "day": (date, day), "reason": (str, reason)}
        case "assign":
            owner = Field(default="", title="Office", description="The office that is to do it.")
            person = Field(default="", title="Person", description="Sign-in name or address: reminders go there.")
            return {"task": _tasks(plan), "owner": (str, owner), "person": (str, person)}
        case "add-task" | "add-milestone":
            return _own(act, plan)
        case "note":
            text = Field(title="Note", description="What planners are to know.")
            return {"about": _about(plan), "text": (str, text)}
        case "document":
            return {
                "about": _about(plan),
                "symbol": (str, Field(default="", title="Symbol", description="As A/CONF.215/1.")),
                "url": (str, Field(default="", title="Address", description="Or where it stands: https://…")),
                "title": (str, Field(default="", title="Title", description="What it is called.")),
            }
        case _:
            return {}


def _own(act: Act, plan: Plan) -> dict[str, Any]:
    name = Field(title="Name", description="What people read in the plan and in their calendars.")
    fields: dict[str, Any] = {"name": (str, name)}
    if act == "add-milestone":
        first = Field(title="Day", description="Its day, or the first of several.")
        return fields | {"start": (date, first), "finish": (str, Field(default="", title="Last day", description=_DAY))}
    fields["finish"] = (date, Field(title="Finished by", description="Its last day."))
    fields["start"] = (str, Field(default="", title="Not before", description=_DAY))
    fields["owner"] = (str, Field(default="", title="Office", description="The office that is to do it."))
    del plan
    return fields


def _tasks(plan: Plan, *more: str) -> Any:
    chosen = _open(plan) + [each for each in plan.tasks if each.state in more]
    names = [_shown(each, plan) for each in chosen] or ["no task is open"]
    choices = Enum("Task", {f"T{number}": name for number, name in enumerate(names)})  # type: ignore[misc]
    return choices, Field(title="Task", description="The next to finish comes first.")


def _about(plan: Plan) -> Any:
    names = [
        THE_CONFERENCE,
        *(_shown(each, plan) for each in _open(plan)),
        *(each.names.en for each in plan.milestones),
    ]
    choices = Enum("About", {f"A{number}": name for number, name in enumerate(dict.fromkeys(names))})  # type: ignore[misc]
    return choices, Field(title="What is it about?", description="A task, a milestone, or the conference.")


def _open(plan: Plan) -> list[PlannedTask]:
    return sorted(
        (each for each in plan.tasks if each.state in TO_DO), key=lambda each: (each.finish or date.max, each.id)
    )


def _shown(task: PlannedTask, plan: Plan) -> str:
    """Return the name of *task*, with its id where another has the same name."""
    twins = sum(each.names.en == task.names.en for each in plan.tasks)
    return f"{task.names.en} ({task.id})" if twins > 1 else task.names.en


def _id_of(shown: str, plan: Plan) -> str:
    if shown == THE_CONFERENCE:
        return ""
    found = next((each.id for each in plan.tasks if _shown(each, plan) == shown), None)
    return found or next((each.id for each in plan.milestones if each.names.en == shown), shown)
