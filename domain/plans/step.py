"""Step: one act of a template as it stands in one conference: does it apply, was it done, is it still to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from domain.conferences.conference import Assignment, Conference, TaskLimits
from domain.kernel.names import LANGUAGES, Names
from domain.kernel.vocabulary import TO_DO, TaskState
from domain.mandates.mandate import Reporting
from domain.plans.packs import is_planned
from domain.plans.template import Condition, Template, TemplateTask, ordered
from domain.reference.assembly_sessions import FIRST, LAST, session_days

ASSEMBLY = "General Assembly"
OBLIGATION = "obligation"
"""The anchor of an act that another paragraph asks for: the last day that this paragraph names."""

OWN = "own"
"""The anchor of a task that planners added: the days that they gave it are its limits."""

_PREPARATORY = ("preparatory committee", "comité préparatoire", "comité preparatorio")


@dataclass(frozen=True, slots=True)
class Step:
    """One act: *task* of the template, with its id and names here; *due* is the opening of the later session *label*.

    *due* of an obligation is the last day that its paragraph names; *by* the last day that the text sets for an act of
    the template (domain.plans.bound_steps), in *paragraph*.
    *limits*: the days that planners set for it, which nothing overrides; *given*: to whom they gave it.
    *actor*: the office that answers for its state.
    """

    task: TemplateTask
    id: str
    names: Names
    state: TaskState = "open"
    on: date | None = None
    limits: TaskLimits | None = None
    given: Assignment | None = None
    label: str = ""
    due: date | None = None
    by: date | None = None
    paragraph: int | None = None
    reason: str = ""
    actor: str = ""

    @property
    def needed(self) -> tuple[str, ...]:
        """Return the ids of what this needs; one for each later session needs its own session's."""
        return tuple(self.id_of(need.task) for need in self.task.needs)

    def id_of(self, task: str) -> str:
        """Return the id under which *task* of the template stands beside this one, if it stands for one session."""
        return f"{task}-{self.label}" if self.label else task


def steps(template: Template, conference: Conference, as_of: date, *, away: bool) -> tuple[Step, ...]:
    """Return the acts that apply, each after what it needs; entries and facts of the conference fill the states."""
    holds = _conditions(conference, away=away)
    found: list[Step] = []
    for task in ordered(template):
        if not all(holds[condition] for condition in task.when) or not is_planned(task, template, conference):
            continue
        if task.each is None:
            found.append(stated(Step(task=task, id=task.id, names=task.names), conference))
            continue
        for label, due, report in later_sessions(conference.mandate.reporting, with_report=task.each == "report"):
            names = Names(**{each: task.names.of(each).replace("{session}", label) for each in LANGUAGES})
            step = Step(
                task=task, id=f"{task.id}-{label}", names=names, label=label, due=due, paragraph=report.paragraph
            )
            found.append(stated(step, conference))
    return settled(found, conference, as_of)


def later_sessions(reporting: Iterable[Reporting], *, with_report: bool) -> tuple[tuple[str, date, Reporting], ...]:
    """Return number, opening and row of each later session of the Assembly that the mandate reports to."""
    found: dict[str, tuple[str, date, Reporting]] = {}
    for report in reporting:
        if report.session is None or not FIRST <= report.session <= LAST:
            continue
        if report.to not in (None, ASSEMBLY) or (with_report and report.by is None):
            continue
        label = str(report.session)
        if label not in found or found[label][2].by is None:
            found[label] = (label, session_days(report.session)[0], report)
    return tuple(found.values())


def done_on(conference: Conference, kind: str) -> date | None:
    """Return the day on which the conference has what an entry of *kind* brings, or None."""
    venue = conference.venue
    accepted = venue is not None and venue.status in ("accepted", "agreement_signed")
    match kind:
        case "mandate-adopted":
            return conference.adopted
        case "mandate-confirmed":
            return conference.confirmed
        case "consultations-entrusted":
            return conference.entrusted
        case "consultations-reported":
            return conference.reported
        case "decision-taken":
            return _decided(conference)
        case "host-accepted":
            return (venue.since or conference.adopted) if venue is not None and accepted else None
        case "host-agreement-signed":
            return conference.agreement_signed
        case "conference-held":
            return conference.held
        case "outcome-endorsed":
            return conference.outcome
        case _:
            return conference.facts.get(kind)


def _decided(conference: Conference) -> date | None:
    """Return when dates and place were decided: by the mandate itself where it leaves nothing open."""
    if conference.opening is None:
        return None
    if conference.decided is not None:
        return conference.decided
    return conference.adopted if conference.stage not in ("consultation", "decision") else None


def _conditions(conference: Conference, *, away: bool) -> dict[Condition, bool]:
    text = conference.text.casefold()
    mandate = conference.mandate
    return {
        "consultations": mandate.consultation is not None or conference.round > 1,
        "decision": conference.decided is not None or conference.stage in ("consultation", "decision"),
        "away": away,
        "preparatory-committee": any(words in text for words in _PREPARATORY),
        "postponed": _is_postponed(conference),
    }


def _is_postponed(conference: Conference) -> bool:
    """Return whether days that were decided stand no more: others took their place, or none have yet."""
    return "dates-changed" in conference.facts or (
        "decision-taken" in conference.facts and conference.decided is None and conference.opening is None
    )


def stated(step: Step, conference: Conference) -> Step:
    """Return *step* with what the entries say of it; a task entry goes before the fact that usually fulfils it."""
    names = (step.id, step.task.rule) if step.task.each is None and step.task.anchor != OWN else (step.id,)
    step = replace(
        step, limits=_first(conference.limits, names) or step.limits, given=_first(conference.assigned, names)
    )
    standing = _first(conference.tasks, names)
    if standing is not None:
        return replace(step, state=standing.state, on=standing.on, reason=standing.reason, actor=standing.actor)
    fulfilled = done_on(conference, step.task.done_by) if step.task.done_by else None
    return replace(step, state="done", on=fulfilled) if fulfilled is not None else step


def settled(found: list[Step], conference: Conference, as_of: date) -> tuple[Step, ...]:
    """Settle what nobody recorded where it can no longer be to do; *found*: each act after those that it needs.

    *overtaken*: something that comes after it is done. *not-recorded*: the event has opened, and it was due before the
    opening. *cancelled*: there will be no event. None of it is called waived: only an entry says that.
    """
    opened = conference.held is not None or (conference.opening is not None and as_of > conference.opening)
    behind: dict[str, TaskState] = {}
    """What became of an act that is behind, and so of what it needed and of what led up to it."""
    result: list[Step] = []
    for step in reversed(found):
        task = step.task
        state = behind.get(step.id) or behind.get(task.anchor)
        if conference.cancelled is not None:
            state = "cancelled"
        elif state is None and opened and task.anchor == "opening" and not task.after_anchor:
            state = "not-recorded"
        if step.state in TO_DO and state is not None:
            step = replace(step, state=state)  # noqa: PLW2901
        else:
            state = "overtaken" if step.state == "done" else None
        if state is not None:
            behind[step.id] = state
            for need in step.needed:
                behind[need] = "overtaken" if behind.get(need) == "overtaken" else state
        result.append(step)
    return tuple(reversed(result))


_Value = TypeVar("_Value")


def _first(table: Mapping[str, _Value], names: Iterable[str]) -> _Value | None:
    return next((table[name] for name in names if name in table), None)
