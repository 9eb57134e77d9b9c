"""Plan: the tasks and milestones of one conference, dated as of a day."""

from datetime import date
from typing import Any, Literal

from domain.conferences.conference import TaskLimits
from domain.kernel.finding import Finding
from domain.kernel.names import Language, Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience, Confidence, Stage, TaskState
from domain.mandates.mandate import Window

MilestoneKind = Literal[
    "window-opens", "window-closes", "decision-due", "decide-by-for-window", "anniversary",
    "opening", "closing", "session", "report-due", "obligation", "decided", "task", "own",
]  # fmt: skip


class PlannedTask(Record):
    """One task: when it is planned and how much room it has.

    *start* and *finish* are the planned days, *earliest_…* and *latest_…* the bounds, all inclusive and None where
    nothing can be said yet. *float_days* counts working days of the task's calendar between earliest and latest
    finish; *deadline_float_days* calendar days to the legal deadline that drives it (negative: late).
    *impossible_days* is the number of working days missing where the task cannot be met any more, else None.
    *squeezed*: less than the usual minimum is left, but not less than the shortest known case; *squeezed_days* the
    working days short of the usual minimum, else None. *cases*: what the lead time is known from, shortest first.
    *text_by*: the last day that *paragraph* of the text sets for it.
    *baseline_finish*: its day in the plan that was frozen last. *limits*: the days that planners set for it; *person*:
    to whom they gave it. *reason* and *actor*: why it has its state, and the office that answers for that.
    """

    id: str
    names: Names
    stage: Stage
    owner: Names
    audiences: tuple[Audience, ...]
    state: TaskState = "open"
    done_on: date | None = None
    start: date | None = None
    finish: date | None = None
    earliest_start: date | None = None
    earliest_finish: date | None = None
    latest_start: date | None = None
    latest_finish: date | None = None
    baseline_finish: date | None = None
    float_days: int | None = None
    free_float_days: int | None = None
    deadline_float_days: int | None = None
    critical: bool = False
    impossible_days: int | None = None
    squeezed: bool = False
    squeezed_days: int | None = None
    depends_on: tuple[str, ...] = ()
    rule: str
    source: str
    confidence: Confidence
    shortest_case: str = ""
    cases: tuple[str, ...] = ()
    anchor: str = ""
    paragraph: int | None = None
    text_by: date | None = None
    limits: TaskLimits | None = None
    person: str = ""
    reason: str = ""
    actor: str = ""

    @property
    def is_own(self) -> bool:
        """Return whether planners added this task themselves."""
        return self.anchor == "own"


class Milestone(Record):
    """A day (or, with *until*, a run of days, both inclusive) that people put into their calendars.

    *tentative* while it rests on a reading that is not confirmed or on a plan rather than a decision.
    """

    id: str
    names: Names
    on: date
    until: date | None = None
    kind: MilestoneKind
    source: str
    audiences: tuple[Audience, ...]
    tentative: bool = False
    paragraph: int | None = None


class Quantiles(Record):
    """The days by which a task or milestone is done in half, four fifths and nineteen twentieths of all samples."""

    id: str
    p50: date
    p80: date
    p95: date


class CaseCount(Record):
    """So many *of* the past conferences like this; *cases* their ids where they are known one by one."""

    about: Literal["window", "decision", "moved", "host-changed", "agreement"]
    count: int
    of: int
    names: Names
    cases: tuple[str, ...] = ()


class Chance(Record):
    """The chance of making the deadline, with its sampling error (one standard error); days of the opening.

    *drivers* are the tasks whose uncertainty moves the opening most; *days* the quantiles of each task on the way;
    *cases* the past conferences that it is drawn from, counted.
    """

    of_window: float
    error: float
    p50: date | None = None
    p80: date | None = None
    p95: date | None = None
    drivers: tuple[str, ...] = ()
    days: tuple[Quantiles, ...] = ()
    cases: tuple[CaseCount, ...] = ()


class Proposal(Record):
    """A week in which the event could be held, the better the higher its *score*, with the reasons for and against."""

    start: date
    end: date
    score: float
    reasons: tuple[Names, ...] = ()


class Plan(Record):
    """Tasks and milestones of one conference as of a day (docs/contract.md)."""

    conference: str
    as_of: date
    stage: Stage
    window: Window
    decide_by: date | None = None
    decide_by_for_window: date | None = None
    opening: date | None = None
    closing: date | None = None
    tasks: tuple[PlannedTask, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    chance: Chance | None = None
    proposals: tuple[Proposal, ...] = ()
    findings: tuple[Finding, ...] = ()

    def task(self, task: str) -> PlannedTask | None:
        """Return the task of that id or rule, or of that name in any language, or None."""
        found = next((each for each in self.tasks if task in (each.id, each.rule)), None)
        return found or next((each for each in self.tasks if _is_called(each.names, task)), None)

    def milestone(self, name: str) -> Milestone | None:
        """Return the milestone of that id, or of that name in any language, or None."""
        found = next((each for each in self.milestones if each.id == name), None)
        return found or next((each for each in self.milestones if _is_called(each.names, name)), None)

    def contract(self, language: Language = "en") -> dict[str, Any]:
        """Return the JSON of docs/contract.md as plain data, names in *language*."""
        data = self.model_dump(mode="json")
        for group in (data["tasks"], data["milestones"]):
            for item in group:
                item["name"] = item["names"][language]
        for task in data["tasks"]:
            task["owner"] = task["owner"][language]
        for proposal in data["proposals"]:
            proposal["reasons"] = [reason[language] for reason in proposal["reasons"]]
        for counted in (data["chance"] or {}).get("cases", ()):
            counted["text"] = counted.pop("names")[language]
        for finding in data["findings"]:
            finding.pop("data")
        return data


def _is_called(names: Names, name: str) -> bool:
    told = " ".join(name.split()).casefold()
    return told != "" and told in {" ".join(each.split()).casefold() for each in (names.en, names.fr, names.es)}
