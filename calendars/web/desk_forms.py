"""Desk forms: the fields of each act and of each question, with what is known filled in and what decides left open."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from calendars.source import View
from calendars.words import phrase, say
from domain.assessment.acts import FIELDS, Act
from domain.conferences.conference import Conference
from domain.conferences.entry import Entry, entry_of
from domain.conferences.gates import ENTRY_OF_GATE, Gate
from domain.kernel.errors import BadInput, EntryRefused
from domain.kernel.names import Language
from domain.kernel.record import Record
from domain.kernel.vocabulary import TO_DO
from domain.reference.states import state_named

ACT_TITLES: dict[Act, str] = {
    "done": phrase("A task is done"),
    "start": phrase("Work on a task has begun"),
    "waive": phrase("A task need not be done"),
    "move": phrase("Move a task"),
    "assign": phrase("Assign a task"),
    "add-task": phrase("Add a task of your own"),
    "add-milestone": phrase("Add a milestone of your own"),
    "note": phrase("Note something"),
    "document": phrase("Attach a document"),
    "baseline": phrase("Freeze the plan"),
}
_TITLES = {
    "task": phrase("Task"),
    "reason": phrase("Why, or a remark"),
    "day": phrase("On this very day"),
    "not_before": phrase("Not before this day"),
    "finish_by": phrase("Finished by this day"),
    "owner": phrase("Office"),
    "person": phrase("Person (sign-in name or address)"),
    "name": phrase("Name"),
    "start": phrase("First day"),
    "finish": phrase("Last day"),
    "after": phrase("Comes after"),
    "about": phrase("What is it about?"),
    "text": phrase("Note"),
    "symbol": phrase("Symbol of the document"),
    "url": phrase("Or its address (https://…)"),
    "title": phrase("Title"),
    "on": phrase("Day of the fact"),
    "decider": phrase("Which office answers for it?"),
    "source": phrase("Document in which it stands"),
    "answer": phrase("Is the reading right?"),
    "led_by": phrase("Led by"),
    "end": phrase("Last day"),
    "country": phrase("Country"),
    "city": phrase("City"),
    "acknowledge": phrase("Outside the mandate"),
}
_DAYS = ("day", "not_before", "finish_by", "start", "finish", "on", "end")
_LONG = ("text", "reason")
_REQUIRED = ("task", "name", "text", "decider", "on", "answer", "end", "country", "city")


class Field(Record):
    """One field: *kind* of its widget, its *choices* (value, words), what is filled in already."""

    name: str
    title: str
    kind: Literal["text", "long", "date", "choice"] = "text"
    choices: tuple[tuple[str, str], ...] = ()
    value: str = ""
    required: bool = False


def act_fields(act: Act, view: View, language: Language) -> tuple[Field, ...]:
    """Return the fields of *act*: its own, then the day, the office and the document."""
    fields = [_field(name, view, language) for name in FIELDS[act]]
    if act == "add-milestone":
        fields = [each.revised(required=each.required or each.name == "start") for each in fields]
    if act == "waive":
        fields = [each.revised(required=True) for each in fields]
    return (*fields, *_common(view, language, on=view.today.isoformat()))


def gate_fields(gate: Gate, view: View, language: Language) -> tuple[Field, ...]:
    """Return the fields of the question *gate*; the day and the choice that decide are never filled in."""
    conference, mandate = view.conference, view.conference.mandate
    if gate == "reading":
        right = (("", "—"), ("yes", say(language, "The reading is right")))
        answer = Field(
            name="answer", title=say(language, _TITLES["answer"]), kind="choice", choices=right, required=True
        )
        decider = Field(name="decider", title=say(language, _TITLES["decider"]), required=True)
        return (answer, decider)
    own: list[Field] = []
    known = ""
    if gate == "entrustment":
        known = (mandate.consultation.entrusted_by if mandate.consultation else None) or ""
        own = [_field("led_by", view, language)]
    elif gate == "consultations":
        known = conference.led_by or ""
    elif gate == "venue":
        own = [_field(name, view, language).revised(required=True) for name in ("country", "city")]
    elif gate == "decision":
        known = (mandate.decision.body if mandate.decision else mandate.convened_by) or ""
        own = [_field(name, view, language).revised(required=True) for name in ("start", "end", "country", "city")]
        outside = (
            ("", "—"),
            ("dates-outside-window", say(language, "The days lie outside the mandate’s window, knowingly")),
            ("host-not-offered", say(language, "The host has made no offer, knowingly")),
            ("dates-outside-window,host-not-offered", say(language, "Both, knowingly")),
        )
        title = say(language, _TITLES["acknowledge"])
        own.append(Field(name="acknowledge", title=title, kind="choice", choices=outside))
    return (*own, *_common(view, language, decider=known, document=True))


def gate_entry(
    gate: Gate, conference: Conference, on: date, fields: Mapping[str, str], *, actor: str, source: str
) -> Entry:
    """Return the entry that answers *gate*; raise EntryRefused with everything that is missing."""
    given = {name: value.strip() for name, value in fields.items() if value.strip()}
    wrong = [] if actor.strip() else ["decider: name the office that answers for it"]
    if gate == "reading":
        if given.pop("answer", "") != "yes":
            wrong.append("answer: say whether the reading is right")
        source = source or conference.symbol or ""
    elif not source.strip():
        wrong.append("source: name the document in which it stands")
    asked = {"decision": ("start", "end", "country", "city"), "venue": ("country", "city")}.get(gate, ())
    wrong += [f"{name}: fill it in" for name in asked if name not in given]
    if "country" in asked and "country" in given:
        given["country"] = state_named(given["country"]) or given["country"].upper()
    if gate == "entrustment":
        given["by"] = actor.strip()
    elif gate != "reading" and source.strip():
        given["symbol"] = source.strip()
    if wrong:
        raise EntryRefused(wrong, place=gate)
    try:
        return entry_of(conference.id, ENTRY_OF_GATE[gate], on, given, actor=actor.strip(), source=source.strip())
    except BadInput as error:
        raise EntryRefused([f"{error.place}: {error.message}"], place=gate) from error


def _common(
    view: View, language: Language, *, on: str = "", decider: str = "", document: bool = False
) -> tuple[Field, ...]:
    told = [_field(name, view, language) for name in ("on", "decider", "source")]
    values = {"on": on, "decider": decider}
    return tuple(
        each.revised(value=values.get(each.name, ""), required=each.required or (document and each.name == "source"))
        for each in told
    )


def _field(name: str, view: View, language: Language) -> Field:
    title, required = say(language, _TITLES[name]), name in _REQUIRED
    if name in ("task", "after", "about"):
        none = ("", say(language, "The conference as a whole") if name == "about" else "—")
        return Field(
            name=name, title=title, kind="choice", choices=(none, *_tasks(view, language, name)), required=required
        )
    kind: Literal["text", "long", "date"] = "date" if name in _DAYS else "long" if name in _LONG else "text"
    return Field(name=name, title=title, kind=kind, required=required)


def _tasks(view: View, language: Language, name: str) -> tuple[tuple[str, str], ...]:
    """Return the tasks to choose from by name, the next to finish first; of a note the milestones too."""
    wanted = [task for task in view.plan.tasks if task.state in (*TO_DO, "not-recorded") or name != "task"]
    wanted.sort(key=lambda task: (task.finish or date.max, task.id))
    chosen = [(task.id, task.names.of(language)) for task in wanted]
    if name == "about":
        chosen += [(each.id, each.names.of(language)) for each in view.plan.milestones]
    return tuple(chosen)
