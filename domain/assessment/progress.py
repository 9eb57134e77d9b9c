"""Outlook: what comes next in a plan, and how long there is."""

from datetime import date

from domain.kernel.names import Names
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Plan, PlannedTask


def next_steps(plan: Plan, count: int = 3) -> tuple[PlannedTask, ...]:
    """Return the *count* tasks to do next: started or open, still possible, the earliest to finish first."""
    doable = [task for task in plan.tasks if task.state in TO_DO and task.impossible_days is None]
    doable.sort(key=lambda task: (task.finish or date.max, task.latest_finish or date.max, task.id))
    return tuple(doable[:count])


def unfinished(plan: Plan) -> tuple[PlannedTask, ...]:
    """Return the tasks that somebody still has to do."""
    return tuple(task for task in plan.tasks if task.state in TO_DO)


def share_done(plan: Plan) -> float:
    """Return how much of what was asked is done, by number of tasks, 0 to 1.

    Tasks that were waived, overtaken or cancelled are asked of nobody; what nobody recorded is asked, and not done.
    """
    asked = [task for task in plan.tasks if task.state in (*TO_DO, "done", "not-recorded")]
    return sum(task.state == "done" for task in asked) / len(asked) if asked else 0.0


def countdown(plan: Plan) -> tuple[Names, int] | None:
    """Return what is counted down to and the calendar days that are left (negative: past); None without any day.

    Before the dates are decided: to the day by which the decision is due, then to the end of the window; after: to
    the opening, and during the event to the closing.
    """
    if plan.stage in ("held", "closed"):
        return None
    if plan.opening is not None and plan.as_of <= plan.opening:
        return Names(en="to the opening", fr="avant l'ouverture", es="para la apertura"), (
            plan.opening - plan.as_of
        ).days
    if plan.closing is not None:
        return Names(en="to the closing", fr="avant la clôture", es="para la clausura"), (
            plan.closing - plan.as_of
        ).days
    if plan.decide_by is not None and plan.as_of <= plan.decide_by:
        return Names(en="to the decision", fr="avant la décision", es="para la decisión"), (
            plan.decide_by - plan.as_of
        ).days
    if plan.window.latest is not None:
        return Names(en="to the end of the window", fr="avant la fin de la période", es="para el fin del plazo"), (
            plan.window.latest - plan.as_of
        ).days
    return None
