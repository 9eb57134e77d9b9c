"""Template: the acts that a kind of conference needs, as data: when, by whom, for whom, on what source.

A template is TOML. One that `extends` another takes its tasks, leaves out those it names in `omit`, and replaces or
adds those it writes out itself. docs/templates.md tells every field.
"""

import tomllib
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, get_args

from pydantic import Field, ValidationError, model_validator

from domain.history.case import Class, Measure
from domain.kernel.errors import TemplateInvalid
from domain.kernel.names import Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import Audience, Confidence, Pack, Stage
from domain.mandates.mandate import EventType

Setting = Literal["away", "headquarters", "any"]
LinkKind = Literal["FS", "SS", "FF", "SF"]
Condition = Literal["consultations", "decision", "away", "preparatory-committee", "postponed"]
CalendarName = Literal["secretariat", "host", "both", "either", "meetings"]
CALENDARS: tuple[CalendarName, ...] = get_args(CalendarName)
EVENTS_OF_ANCHOR = ("mandate", "opening", "closing", "later-session")
"""Days that a conference has of itself; any other anchor is a task of the same template."""

_EARLIEST_WEEKS = 600
_Kind = TypeVar("_Kind", bound=Record)


class Weeks(Record):
    """Weeks before the anchor, min ≤ typical ≤ max; negative: after it. 7 calendar days each."""

    min: float = Field(ge=-_EARLIEST_WEEKS, le=_EARLIEST_WEEKS)
    typical: float = Field(ge=-_EARLIEST_WEEKS, le=_EARLIEST_WEEKS)
    max: float = Field(ge=-_EARLIEST_WEEKS, le=_EARLIEST_WEEKS)

    @model_validator(mode="after")
    def _ordered(self) -> "Weeks":
        if not self.min <= self.typical <= self.max:
            raise ValueError("min ≤ typical ≤ max does not hold")
        return self


class Takes(Record):
    """Working days that the work on an act takes, its first and last day counted: 1 is done within a day."""

    min: int = Field(default=1, ge=1)
    typical: int = Field(default=1, ge=1)
    max: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _ordered(self) -> "Takes":
        if not self.min <= self.typical <= self.max:
            raise ValueError("min ≤ typical ≤ max does not hold")
        return self


class Lag(Record):
    """Working days between the two ends that a link joins, at the least and typically; or calendar *days*."""

    min: int = 0
    typical: int = 0
    days: Literal["working", "calendar"] = "working"

    @model_validator(mode="after")
    def _ordered(self) -> "Lag":
        if not self.min <= self.typical:
            raise ValueError("min ≤ typical does not hold")
        return self


class Need(Record):
    """A link: this task needs *task*; FS: its finish before my start, SS: start, start; FF: finish, finish; SF."""

    task: str
    kind: LinkKind = "FS"
    lag: Lag = Lag()


class TemplateTask(Record):
    """One act: due *weeks* before *anchor*, by *owner*, for *audiences*, on *source*.

    *when*: all of these conditions must hold for the conference. *each*: one task for each later session with an item
    ("session") or with a report ("report") that the mandate asks for; its texts hold {session}. *binding*: without it
    the event cannot open, so the chance is drawn over it, with *spread* (weeks before the anchor) where *weeks* is
    narrower than the known cases. *done_by*: the kind of entry that fulfils it. *pack*: the optional part of the
    template that it belongs to (docs/decisions/0028).

    *binds*: phrases (`*` for anything between) by which a paragraph speaks of this act, so that its day binds it.
    *cases*: what of the cases its lead time is drawn from (domain.plans.lead_times); *written*: its least is a written
    rule, which holds until a case of its own was shorter. *shortest_weeks* and *shortest_case* are the shortest known
    lead and what it is known from: the act itself, or (*of_preparation*) the whole time before an opening; *known*
    names the cases of this very act, the shortest lead first.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    rule: str = Field(min_length=1)
    stage: Stage
    names: Names
    owner: Names
    audiences: tuple[Audience, ...] = ("secretariat",)
    anchor: str
    weeks: Weeks
    takes: Takes = Takes()
    needs: tuple[Need, ...] = ()
    when: tuple[Condition, ...] = ()
    each: Literal["session", "report"] | None = None
    done_by: str | None = None
    calendar: CalendarName = "secretariat"
    binding: bool = False
    pack: Pack | None = None
    spread: Weeks | None = None
    shortest_weeks: float | None = None
    shortest_case: str = ""
    cases: Measure | None = None
    binds: tuple[str, ...] = ()
    written: bool = False
    of_preparation: bool = False
    known: tuple[str, ...] = ()
    source: str = Field(min_length=1)
    confidence: Confidence

    @property
    def after_anchor(self) -> bool:
        """Return whether the act comes after its anchor."""
        return self.weeks.min < 0

    @property
    def least_weeks(self) -> float:
        """Return the weeks below which the act is impossible: its usual least, or the shortest known case."""
        return self.weeks.min if self.shortest_weeks is None else min(self.weeks.min, self.shortest_weeks)


class Template(Record):
    """The acts of a kind of conference; *days* the length of the event where nobody says it (working days).

    *essential*: the ids of the tasks that even a short meeting needs. Every other task without a pack of its own is of
    the pack "usual"; where a template names none, all of these are essential. *like* is the reference class of the
    cases that its lead times are drawn from.
    """

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    names: Names
    events: tuple[EventType, ...]
    setting: Setting = "any"
    days: int = Field(default=3, ge=1)
    essential: tuple[str, ...] = ()
    like: Class | Literal["any"] = "assembly"
    source: str
    tasks: tuple[TemplateTask, ...]

    def pack_of(self, task: TemplateTask) -> Pack | None:
        """Return the pack that *task* belongs to; None where it is essential."""
        if task.pack is not None or not self.essential:
            return task.pack
        return None if task.id in self.essential else "usual"

    def task(self, task: str) -> TemplateTask | None:
        """Return the task of that id, or None."""
        return next((each for each in self.tasks if each.id == task), None)


def from_toml(text: str, place: str, bases: Mapping[str, Template] | None = None) -> Template:
    """Return the template written in *text*; *place* is its name in errors, *bases* the templates it may extend.

    Raises TemplateInvalid, naming the field that is wrong.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateInvalid(f"this is not TOML: {error}", place=place, remedy="Mend the file") from error
    head, own = data.pop("template", None), data.pop("task", [])
    if not isinstance(head, dict) or not isinstance(own, list) or data:
        raise TemplateInvalid(
            f"one [template] and any number of [[task]] are wanted; also found: {', '.join(data) or 'nothing'}",
            place=place,
            remedy="See docs/templates.md",
        )
    extends, omit = head.pop("extends", None), head.pop("omit", [])
    tasks = _tasks(own, place)
    if extends is not None:
        tasks = _extended(extends, omit, tasks, place, bases or {})
        base = (bases or {})[extends]
        head = {
            "days": base.days,
            "like": base.like,
            "source": base.source,
            "essential": base.essential,
            **head,
        }
    return checked(_record(Template, {**head, "tasks": tasks}, place), place)


def checked(template: Template, place: str) -> Template:
    """Return *template* where its tasks fit together; raise TemplateInvalid where they do not."""
    ids = [task.id for task in template.tasks]
    for name in ids:
        if ids.count(name) > 1:
            raise TemplateInvalid(f"two tasks have the id {name!r}", place=place, remedy="Give each its own")
    for task in template.tasks:
        if task.anchor not in EVENTS_OF_ANCHOR and task.anchor not in ids:
            raise TemplateInvalid(
                f"no anchor {task.anchor!r}",
                place=f"{place}: {task.id}.anchor",
                remedy=f"One of {', '.join(EVENTS_OF_ANCHOR)}, or the id of a task",
            )
        if task.anchor in ids and task.after_anchor:
            raise TemplateInvalid(
                "a task cannot be due after another task",
                place=f"{place}: {task.id}.weeks",
                remedy="Give it a positive lead time, or use `needs` with a lag",
            )
        for need in task.needs:
            by_id = {each.id: each for each in template.tasks}
            if need.task in by_id and by_id[need.task].each != task.each:
                raise TemplateInvalid(
                    f"{need.task!r} does not stand for the same sessions (`each` differs)",
                    place=f"{place}: {task.id}.needs",
                    remedy="Link tasks with the same `each` only",
                )
            if need.task not in ids:
                raise TemplateInvalid(
                    f"no task {need.task!r}", place=f"{place}: {task.id}.needs", remedy="Name a task of this template"
                )
    ordered(template, place)
    return template


def ordered(template: Template, place: str = "template") -> tuple[TemplateTask, ...]:
    """Return the tasks so that each comes after what it needs and before the task that it is anchored to.

    Raises TemplateInvalid that names the ring where there is one.
    """
    by_id = {task.id: task for task in template.tasks}
    ids = frozenset(by_id)
    waits = {task.id: [need.task for need in task.needs if need.task in ids] for task in template.tasks}
    for task in template.tasks:
        if task.anchor in ids:
            waits[task.anchor].append(task.id)
    order: list[str] = []
    state: dict[str, int] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if state.get(name) == 1:
            ring = " → ".join((*path[path.index(name) :], name))
            raise TemplateInvalid(f"these wait for one another: {ring}", place=place, remedy="Take out one link")
        if name in state:
            return
        state[name] = 1
        for other in waits[name]:
            visit(other, (*path, name))
        state[name] = 2
        order.append(name)

    for task in template.tasks:
        visit(task.id, ())
    return tuple(by_id[name] for name in order)


def _tasks(own: list[Any], place: str) -> tuple[TemplateTask, ...]:
    return tuple(
        _record(TemplateTask, each, f"{place}: task {number} ({each.get('id', 'no id')})")
        for number, each in enumerate(own, 1)
    )


def _extended(
    extends: str, omit: list[str], own: tuple[TemplateTask, ...], place: str, bases: Mapping[str, Template]
) -> tuple[TemplateTask, ...]:
    if extends not in bases:
        raise TemplateInvalid(
            f"no template {extends!r} to extend", place=place, remedy=f"Known: {', '.join(sorted(bases))}"
        )
    base = bases[extends]
    unknown = [name for name in omit if base.task(name) is None]
    if unknown:
        raise TemplateInvalid(
            f"{extends} has no task {unknown[0]!r} to omit", place=place, remedy="Take it out of omit"
        )
    replaced = {task.id: task for task in own}
    gone = set(omit) - set(replaced)
    while more := {task.id for task in base.tasks if task.id not in gone and task.pack and _hangs_on(task, gone)}:
        gone |= more  # what is optional goes with what it hangs on
    kept = [replaced.pop(task.id, task) for task in base.tasks if task.id not in gone]
    return (*kept, *replaced.values())


def _hangs_on(task: TemplateTask, gone: set[str]) -> bool:
    return task.anchor in gone or any(need.task in gone for need in task.needs)


def _record(kind: type[_Kind], data: Any, place: str) -> _Kind:
    try:
        return kind.model_validate(data, strict=False)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise TemplateInvalid(first["msg"], place=f"{place}.{field}", remedy="See docs/templates.md") from error
