"""Planners' words: what planners set, gave, noted and waived of a task, in the reader's language, with its day."""

from datetime import date

from domain.assessment.states import TASK_STATES
from domain.conferences.conference import Conference, TaskLimits
from domain.kernel.names import LANGUAGES, Names
from domain.plans.plan import Milestone, PlannedTask


def own_words(conference: Conference, item: PlannedTask | Milestone) -> Names:
    """Return that planners added *item*, when, and on what ground."""
    added = next((each for each in (*conference.own_tasks, *conference.own_milestones) if each.id == item.id), None)
    since = added.since if added else "—"
    ground = f" ({item.source})" if item.source else ""
    return Names(
        en=f"Added by the planners on {since}{ground}.",
        fr=f"Ajouté par les planificateurs le {since}{ground}.",
        es=f"Agregado por los planificadores el {since}{ground}.",
    )


def limits_words(limits: TaskLimits) -> Names:
    """Return the days that planners set, and why."""
    why = f": {limits.reason}" if limits.reason else ""
    first, last, day = limits.not_before, limits.finish_by, limits.day
    said = {
        "en": [_part("on {}", day), _part("not before {}", first), _part("finished by {}", last)],
        "fr": [_part("le {}", day), _part("pas avant le {}", first), _part("achevé au plus tard le {}", last)],
        "es": [_part("el {}", day), _part("no antes del {}", first), _part("terminado a más tardar el {}", last)],
    }
    opening = {
        "en": "Set by the planners: ",
        "fr": "Fixé par les planificateurs : ",
        "es": "Fijado por los planificadores: ",
    }
    colon = {"en": why, "fr": why.replace(":", " :", 1), "es": why}
    return Names(**{each: f"{opening[each]}{', '.join(filter(None, said[each]))}{colon[each]}." for each in LANGUAGES})


def given_words(conference: Conference, task: PlannedTask) -> list[Names]:
    """Return to whom planners gave *task*; nothing where they gave it to nobody."""
    given = conference.assigned.get(task.id) or conference.assigned.get(task.rule)
    if given is None:
        return []
    who = ", ".join(filter(None, (given.owner, given.person)))
    return [
        Names(
            en=f"Assigned on {given.since} to: {who}.",
            fr=f"Confié le {given.since} à : {who}.",
            es=f"Asignado el {given.since} a: {who}.",
        )
    ]


def settled_words(task: PlannedTask) -> Names:
    """Return why *task* is not to do any more; by whom it was waived, where it was."""
    if task.state == "waived":
        who = f" ({task.actor})" if task.actor else ""
        why = f": {task.reason}" if task.reason else ""
        return Names(
            en=f"Waived{who}{why}.",
            fr=f"Dispense accordée{who}{why.replace(':', ' :', 1)}.",
            es=f"Dispensada{who}{why}.",
        )
    reason = _SETTLED[task.state]
    names = TASK_STATES[task.state].names
    return Names(en=f"{names.en}: {reason.en}.", fr=f"{names.fr} : {reason.fr}.", es=f"{names.es}: {reason.es}.")


def annotations(conference: Conference, about: str) -> list[Names]:
    """Return the notes and documents about a task or milestone (the conference where "")."""
    found = [
        Names(en=f"Note of {each.on}: {each.text}", fr=f"Note du {each.on} : {each.text}",
              es=f"Nota del {each.on}: {each.text}")
        for each in conference.notes
        if each.about == about
    ]  # fmt: skip
    for each in conference.documents:
        if each.about == about:
            what = " · ".join(filter(None, (each.title, each.symbol, each.url)))
            found.append(Names(en=f"Document: {what}", fr=f"Document : {what}", es=f"Documento: {what}"))
    return found


_SETTLED = {
    "not-recorded": Names(
        en="the event has opened, and nobody said what became of it",
        fr="la conférence s'est ouverte, et nul n'a dit ce qu'il en est advenu",
        es="la conferencia se inauguró y nadie dijo qué fue de ella",
    ),
    "overtaken": Names(
        en="something that comes after it is done",
        fr="un acte qui vient après est accompli",
        es="ya se hizo algo que viene después",
    ),
    "cancelled": Names(
        en="the conference was cancelled", fr="la conférence a été annulée", es="la conferencia se canceló"
    ),
}


def _part(words: str, day: date | None) -> str:
    return words.format(day) if day is not None else ""
