"""States: the one table of how tasks and events stand, for pages, feeds, progress, exports and the command line.

*waived* is told only where an entry says so; *not-recorded*, *overtaken* and *cancelled* follow from what was recorded.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from domain.conferences.conference import Conference
from domain.kernel.names import LANGUAGES, Language, Names
from domain.kernel.record import Record
from domain.kernel.vocabulary import EventState, TaskState
from domain.plans.plan import Plan, PlannedTask


class TaskStateRow(Record):
    """How a state of a task is shown: a sign for terminals and tables, and its name."""

    sign: str
    names: Names


TASK_STATES: Mapping[TaskState, TaskStateRow] = MappingProxyType({
    "open": TaskStateRow(sign="·", names=Names(en="To do", fr="À faire", es="Pendiente")),
    "started": TaskStateRow(sign="◐", names=Names(en="Under way", fr="En cours", es="En curso")),
    "done": TaskStateRow(sign="✓", names=Names(en="Done", fr="Fait", es="Hecho")),
    "waived": TaskStateRow(sign="–", names=Names(en="Waived", fr="Dispense accordée", es="Dispensada")),
    "not-recorded": TaskStateRow(sign="?", names=Names(en="Not recorded", fr="Non consignée", es="Sin constancia")),
    "overtaken": TaskStateRow(
        sign="»", names=Names(en="Overtaken by events", fr="Devenue sans objet", es="Superada por los hechos")
    ),
    "cancelled": TaskStateRow(sign="✕", names=Names(en="Cancelled", fr="Annulée", es="Cancelada")),
})  # fmt: skip

EVENT_STATES: Mapping[EventState, Names] = MappingProxyType({
    "planned": Names(en="Planned, dates not decided", fr="Prévue, dates à fixer", es="Prevista, fechas por decidir"),
    "tentative": Names(
        en="Tentative: reading not confirmed", fr="Provisoire : lecture non confirmée",
        es="Provisional: lectura sin confirmar",
    ),
    "confirmed": Names(en="Dates decided", fr="Dates arrêtées", es="Fechas decididas"),
    "under-way": Names(en="Under way", fr="En cours", es="En curso"),
    "held": Names(en="Held", fr="Tenue", es="Celebrada"),
    "closed": Names(en="Closed", fr="Close", es="Concluida"),
    "postponed": Names(
        en="Postponed, new dates not decided", fr="Reportée, dates à fixer", es="Aplazada, fechas por decidir"
    ),
    "cancelled": Names(en="Cancelled", fr="Annulée", es="Cancelada"),
})  # fmt: skip

_DAY = Names(en="Under way: day {n} of {all}", fr="En cours : jour {n} sur {all}", es="En curso: día {n} de {all}")


def event_state(conference: Conference, today: date) -> EventState:
    """Return how the event stands on *today* for those who look at it.

    Only an entry says that it was held: an event whose days have passed stays *confirmed* until then.
    """
    if conference.cancelled is not None:
        return "cancelled"
    if conference.stage == "closed":
        return "closed"
    if conference.held is not None:
        return "held"
    if conference.confirmed is None:
        return "tentative"
    opening = conference.opening
    if opening is None:
        return "postponed" if "decision-taken" in conference.facts and conference.decided is None else "planned"
    return "under-way" if opening <= today <= (conference.closing or opening) else "confirmed"


def event_words(conference: Conference, today: date) -> Names:
    """Return how the event stands, in words; during the event, which of its days it is."""
    state, opening = event_state(conference, today), conference.opening
    if state != "under-way" or opening is None:
        return EVENT_STATES[state]
    values = {"n": (today - opening).days + 1, "all": ((conference.closing or opening) - opening).days + 1}
    return Names(**{language: _DAY.of(language).format(**values) for language in LANGUAGES})


def task_words(state: TaskState, language: Language) -> str:
    """Return what *state* is called."""
    return TASK_STATES[state].names.of(language)


def not_recorded(plan: Plan) -> tuple[PlannedTask, ...]:
    """Return the tasks whose day has gone by without anybody saying what became of them."""
    return tuple(task for task in plan.tasks if task.state == "not-recorded")
