"""Lead times from cases: the weeks of a template's acts, its shortest known cases, and what is known of each act.

For an act with `cases` (mandate, decision, host, agreement) and at least ENOUGH known leads of its class:

    min, typical, max = the tenth, the half and nine tenths of the known leads, shortest first

The shortest known lead of an act is the least of its own, of any class. Unless it is a decision, or its
least lead time a written rule, it was also done, or done without, in the shortest known preparation: the time from
the day on which days and host were both known to the opening.
"""

from collections.abc import Sequence

from domain.history.history import History, Known, quantile
from domain.plans.template import Template, TemplateTask, Weeks

ENOUGH = 5
"""Known leads from which on their quantiles go before the numbers of the template."""


def with_history(template: Template, history: History) -> Template:
    """Return *template* with the lead times that *history* gives."""
    preparation = history.known("preparation")
    return template.revised(tasks=tuple(_task(task, template, history, preparation) for task in template.tasks))


def _task(task: TemplateTask, template: Template, history: History, preparation: Sequence[Known]) -> TemplateTask:
    own = list(history.leads_of(task.rule)) if task.each is None else []
    like, every = list(own), list(own)
    if task.cases is not None:
        like += history.known(task.cases, None if template.like == "any" else template.like)
        every += history.known(task.cases)
    every.sort(key=lambda each: (each.weeks, each.name))
    changes: dict[str, object] = {"known": tuple(_named(each) for each in every)}
    weeks = task.weeks
    if task.cases is not None and len(like) >= ENOUGH:
        found = [round(quantile([each.weeks for each in like], share), 1) for share in (0.1, 0.5, 0.9)]
        weeks = Weeks(min=found[0], typical=found[1], max=found[2])
        changes["weeks"] = weeks
        if task.spread is not None and task.cases == "decision":  # under pressure: from the shortest to the half
            lead = [round(quantile([each.weeks for each in like], share), 1) for share in (0.0, 0.25, 0.5)]
            changes["spread"] = Weeks(min=lead[0], typical=lead[1], max=lead[2])
    if task.anchor == "opening" and weeks.min > 0:
        shortest = _shortest(task, weeks.min, every, preparation)
        if shortest is not None:
            changes |= {
                "shortest_weeks": shortest.weeks,
                "shortest_case": _named(shortest),
                "of_preparation": shortest in preparation[:1] and shortest not in every,
            }
    return task.revised(**changes)


def _shortest(task: TemplateTask, least: float, own: Sequence[Known], preparation: Sequence[Known]) -> Known | None:
    """Return the shortest known lead of *task*: its own, or that of a whole preparation below its usual least."""
    known = list(own[:1])
    if task.shortest_weeks is not None:
        known.append(Known(name=task.shortest_case, weeks=task.shortest_weeks))
    if not task.written and task.cases not in ("mandate", "decision"):
        known += [each for each in preparation[:1] if each.weeks < least]
    return min(known, key=lambda each: each.weeks, default=None)


def _named(known: Known) -> str:
    """Return a lead as it is told in every language: its case, and its days before the anchor."""
    return f"{known.name}: {round(known.weeks * 7)} d"
