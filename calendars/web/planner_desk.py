"""Planner desk: what planners do in the Prefect UI, as plain pages and forms behind the sign-in; no script needed.

The desk knows no rules: each form becomes an entry, and whoever keeps the conferences takes it or says why not. After a
refusal the form comes back as it was typed, with everything that is wrong with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from calendars.labels import GATES, label
from calendars.source import View
from calendars.web.desk import Asked, Told
from calendars.web.desk_forms import ACT_TITLES, Field, act_fields, gate_entry, gate_fields
from calendars.web.pages import Here, rendered
from calendars.web.view_model import page_of
from calendars.words import say
from domain.assessment.acts import ACTS, Act, entry_of_act
from domain.conferences.entry import Entry
from domain.conferences.gates import GATES as ALL_GATES
from domain.conferences.gates import Gate, awaited
from domain.kernel.errors import BadInput, EntryRefused
from domain.kernel.person import Person


class Works(Protocol):
    """Keeps the conferences and takes what planners record; each call may take a second."""

    def conferences(self) -> tuple[str, ...]:
        """Return the ids of the conferences."""

    def view(self, conference: str) -> View | None:
        """Return what pages tell of *conference*, or None where it is unknown."""

    def take(self, entry: Entry, person: Person) -> None:
        """Record *entry* in the name of *person*; raise BadInput (EntryRefused) that says why not."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One form as it is shown: where it goes, its fields with what was typed, what was wrong with the last try."""

    action: str
    title: str
    fields: tuple[Field, ...]
    typed: Mapping[str, str]
    wrong: tuple[str, ...] = ()


class PlannerDesk:
    """The pages below /desk/: all conferences, one conference, one form for each act and each question that waits."""

    def __init__(self, works: Works) -> None:
        self._works = works

    def answer(self, asked: Asked) -> Told | None:
        """Return the page that is asked for, or what came of a form; None: there is no such page."""
        asked.session.require("planner", "viewer", "operator")
        parts = [part for part in asked.path.split("/") if part]
        if not parts:
            return self._overview(asked) if asked.method == "GET" else None
        view = self._works.view(parts[0])
        if view is None or len(parts) > 2:
            return None
        if len(parts) == 1:
            return self._conference(asked, view) if asked.method == "GET" else None
        return self._act(asked, view, parts[1])

    def _overview(self, asked: Asked) -> Told:
        views = [view for each in self._works.conferences() if (view := self._works.view(each)) is not None]
        views = [view for view in views if _may_see(asked, view)]
        waits = [
            {"page": page_of(view, "secretariat", asked.language), "gates": _questions(view, asked), "due": _due(view)}
            for view in reversed(views)
        ]
        waits.sort(key=lambda each: (not each["gates"], str(each["due"] or "9")))
        return _page("desk.html", asked, waits=waits)

    def _conference(self, asked: Asked, view: View) -> Told:
        asked.session.require("planner", "viewer", "operator", conference=view.conference.id)
        page = page_of(view, "secretariat", asked.language)
        acts = [(act, say(asked.language, ACT_TITLES[act])) for act in ACTS]
        return _page(
            "desk_conference.html", asked, page=page, acts=acts, gates=_questions(view, asked),
            done="done" in asked.query,
        )  # fmt: skip

    def _act(self, asked: Asked, view: View, name: str) -> Told | None:
        """Show or take the form of one act, or of one question that the conference waits for."""
        act = next((each for each in ACTS if each == name), None)
        gate = next((each for each in ALL_GATES if each == name), None)
        if act is None and (gate is None or gate not in awaited(view.conference, view.today)):
            return None
        asked.session.require("planner", conference=view.conference.id)
        fields = act_fields(act, view, asked.language) if act else gate_fields(_sure(gate), view, asked.language)
        title = say(asked.language, ACT_TITLES[act]) if act else label(GATES, _sure(gate), asked.language)
        known = {each.name: each.value for each in fields}
        if asked.method == "GET":
            task = (asked.query.get("task") or [""])[0]
            return self._form(asked, view, _Form(name, title, fields, known | ({"task": task} if task else {})))
        typed = {each.name: asked.value(each.name) for each in fields}
        try:
            entry = _entry(act, gate, view, typed)
            self._works.take(entry, asked.session.person)
        except EntryRefused as refused:
            return self._form(asked, view, _Form(name, title, fields, typed, tuple(refused.reasons)), status=422)
        except BadInput as refused:
            return self._form(asked, view, _Form(name, title, fields, typed, (str(refused),)), status=422)
        return Told(to=f"{asked.base}/desk/{view.conference.id}/?done", status=303)

    def _form(self, asked: Asked, view: View, form: _Form, status: int = 200) -> Told:
        page = page_of(view, "secretariat", asked.language)
        return _page("desk_form.html", asked, status=status, page=page, form=form)


def _entry(act: Act | None, gate: Gate | None, view: View, typed: Mapping[str, str]) -> Entry:
    """Return the entry of a form; everything that is wrong with what was *typed* is told at once."""
    wrong: list[str] = []
    try:
        on = date.fromisoformat(typed.get("on") or view.today.isoformat())
    except ValueError:
        on = view.today
        wrong.append(f"on: {typed.get('on')!r} is not a day, write it as 2008-05-22")
    actor, source = typed.get("decider", ""), typed.get("source", "")
    fields = {name: value for name, value in typed.items() if name not in ("on", "decider", "source")}
    try:
        if act is not None:
            entry = entry_of_act(act, view.conference, view.plan, on, fields, actor=actor, source=source)
        else:
            entry = gate_entry(_sure(gate), view.conference, on, fields, actor=actor, source=source)
    except EntryRefused as refused:
        raise EntryRefused([*wrong, *refused.reasons], place=act or gate or "") from refused
    if wrong:
        raise EntryRefused(wrong, place=act or gate or "")
    return entry


def _questions(view: View, asked: Asked) -> list[tuple[Gate, str]]:
    return [(gate, label(GATES, gate, asked.language)) for gate in awaited(view.conference, view.today)]


def _due(view: View) -> date | None:
    days = [task.finish for task in view.plan.tasks if task.finish is not None and task.state in ("open", "started")]
    return min(days, default=None)


def _may_see(asked: Asked, view: View) -> bool:
    try:
        asked.session.require("planner", "viewer", "operator", conference=view.conference.id)
    except BadInput:
        return False
    return True


def _sure(gate: Gate | None) -> Gate:
    if gate is None:
        raise ValueError("neither an act nor a gate")
    return gate


def _page(template: str, asked: Asked, *, status: int = 200, **values: Any) -> Told:
    here = Here(asked.base, None, None, asked.language)
    body = rendered(template, asked.language, here=here, audience=None, session=asked.session, **values)
    return Told(body, status)
