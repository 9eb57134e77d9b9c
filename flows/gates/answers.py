"""Answers: a form that a planner filled in becomes an entry; what cannot be one is refused with the reason."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.conferences.conference import Conference
from domain.conferences.entry import Entry, entry_of
from domain.conferences.gates import ENTRY_OF_GATE, Gate
from domain.kernel.errors import BadInput, EntryRefused
from domain.kernel.names import LANGUAGES
from domain.reference.states import is_country, state_named
from flows.gates.forms import (
    ANOTHER_HOST,
    OUTSIDE_TITLE,
    DecisionForm,
    EntrustmentForm,
    GateForm,
    OutsideMandate,
    ReadingAnswer,
    ReadingForm,
    VenueForm,
)
from flows.gates.reading_choices import chosen_corrections


def entry_from(gate: Gate, form: GateForm, conference: Conference, today: date) -> Entry:
    """Return the entry that *form* tells, filled in at *gate* on *today* (the conference's own).

    Raises EntryRefused with everything that is wrong in fields that the form cannot check itself.
    """
    answer: Any = form
    wrong: list[str] = []
    if not answer.decider.strip():
        wrong.append("Who decides: say which office decides")
    data: dict[str, Any] = {}
    on, source = today, conference.symbol or ""
    if not isinstance(form, ReadingForm):
        on, source = answer.on, answer.source.strip()
        if not source:
            wrong.append("Source: name the document in which it stands")
    try:
        data = _confirmation(form, conference) if isinstance(form, ReadingForm) else _data(form, conference)
    except BadInput as error:
        wrong.append(str(error))
    if wrong:
        raise EntryRefused(wrong, place=gate)
    if answer.reason.strip():
        data["reason"] = answer.reason.strip()
    kind = ENTRY_OF_GATE[gate]
    return entry_of(conference.id, kind, on, data, actor=answer.decider.strip(), source=source)


def in_words_of_the_form(refused: Sequence[str]) -> list[str]:
    """Return why an answer was not taken, with what the ledger wants acknowledged named as the form shows it.

    The form has one field for all of it: where several things are to be acknowledged, each reason names the answer that
    acknowledges them together.
    """
    told = list(refused)
    wanted = [code for code in OutsideMandate.BOTH.acknowledged if any(f"acknowledge {code}" in each for each in told)]
    way = next((each for each in OutsideMandate if each.acknowledged == wanted), OutsideMandate.BOTH)
    for code in wanted:
        told = [each.replace(f"acknowledge {code}", f"choose “{way.value}” at “{OUTSIDE_TITLE}”") for each in told]
    return told


def corrections_from(text: str) -> dict[str, Any]:
    """Return lines "window.latest = 2010-12-31" as a merge patch; a value is JSON where it parses, else words.

    Raises BadInput that names the line.
    """
    patch: dict[str, Any] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        path, equals, value = (part.strip() for part in line.partition("="))
        if not equals or not path:
            raise BadInput("expected field = value", place=f"Corrections, line {number}", remedy=f"It says: {line!r}")
        place = patch
        *parents, field = path.split(".")
        for parent in parents:
            place = place.setdefault(parent, {})
        try:
            place[field] = json.loads(value)
        except ValueError:
            place[field] = value
    return patch


def _confirmation(form: ReadingForm, conference: Conference) -> dict[str, Any]:
    corrections = {**chosen_corrections(form, conference.mandate), **corrections_from(form.corrections)}
    if form.answer is ReadingAnswer.CORRECTED and not corrections:
        raise BadInput("say what is to be corrected", place="Corrections")
    if form.answer is ReadingAnswer.AS_READ and set(corrections) - {"names"}:
        raise BadInput("the answer says that the reading is right, but corrections are given", place="Corrections")
    given = corrections.pop("names", None)
    data: dict[str, Any] = {"corrections": corrections} if corrections else {}
    if given is not None:
        if not isinstance(given, dict) or set(given) - set(LANGUAGES):
            raise BadInput("a name is given as names.en, names.fr or names.es", place="Corrections")
        data["names"] = {language: str(given.get(language) or conference.names.of(language)) for language in LANGUAGES}
    return data


def _data(form: GateForm, conference: Conference) -> dict[str, Any]:
    answer: Any = form
    data: dict[str, Any] = {}
    if isinstance(form, EntrustmentForm):
        data["by"] = answer.decider.strip()
        if form.led_by.strip():
            data["led_by"] = form.led_by.strip()
        return data
    data["symbol"] = answer.source.strip()
    if isinstance(form, DecisionForm):
        data |= _place(form, conference) | {"start": form.start.isoformat(), "end": form.end.isoformat()}
        if form.outside.acknowledged:
            data["acknowledge"] = form.outside.acknowledged
    if isinstance(form, VenueForm):
        if not form.city.strip():
            raise BadInput("name the city", place="City")
        data |= {"country": _country(form.country), "city": form.city.strip()}
    return data


def _place(form: DecisionForm, conference: Conference) -> dict[str, Any]:
    """Return country and city of the host that was chosen, or named where another was."""
    chosen = str(form.host.value)
    if chosen == ANOTHER_HOST:
        code = _country(form.country, "Another country")
    else:
        code = chosen.partition(" ")[0].rstrip(",")
        if form.country.strip() and code not in (form.country.strip().upper(), state_named(form.country)):
            raise BadInput(f"the host chosen is {code}, the country named is {form.country}", place="Another country")
    known = {host.country for host in conference.hosts}
    city = form.city.strip()
    if not city:
        raise BadInput("name the city", place="City", remedy=f"Hosts that stand: {', '.join(map(str, known))}")
    return {"country": code, "city": city}


def _country(text: str, place: str = "Country") -> str:
    """Return the code of the country that *text* names, or is the code of."""
    written = text.strip()
    code = state_named(written) or (written.upper() if is_country(written.upper()) else "")
    if not code:
        told = f"no country is called {written!r}: " if written else ""
        raise BadInput(f"{told}name it, or give its ISO 3166 code of two letters", place=place)
    return code
