"""Authority: which office the mandate names for what a gate asks, and what the house's own policies add to that.

Source of the offices: the mandate itself (who entrusts, who leads, which body decides, who offered to host); the host
country agreement is concluded between the host and the United Nations, for which the Secretary-General signs
(resolution 40/243, section I, paragraph 5; ST/AI/342).
"""

from datetime import date

from domain.conferences.conference import Conference
from domain.conferences.gates import GATES, Gate
from domain.kernel.errors import BadInput
from domain.kernel.person import Person
from domain.kernel.record import Record

SECRETARY_GENERAL = "Secretary-General"


class Substitute(Record):
    """Who acts for *office* from *first* to *last* (both inclusive): who signs in as *by*, or holds that office."""

    office: str
    by: str
    first: date
    last: date


class Policies(Record):
    """What a house adds to the mandate; all off by default.

    *authority*: only who holds an office that the mandate names answers a gate. *second_person*: gates whose answer
    another person confirms by giving the same one. Without *own_answers* who opened a conference does not confirm its
    reading.
    """

    authority: bool = False
    second_person: tuple[Gate, ...] = ()
    own_answers: bool = True
    substitutes: tuple[Substitute, ...] = ()


def offices_of(gate: Gate, conference: Conference) -> tuple[str, ...]:
    """Return the offices that answer *gate* by the mandate, the likeliest first; none where the text names none."""
    mandate = conference.mandate
    body = mandate.decision.body if mandate.decision is not None else mandate.convened_by
    consultation = mandate.consultation
    named: tuple[str | None, ...]
    match gate:
        case "reading":
            named = ()
        case "entrustment":
            named = (consultation.entrusted_by if consultation is not None else None,)
        case "consultations":
            named = (conference.led_by,)
        case "decision" | "venue":
            named = (body,)
        case "host-agreement":
            named = (_government(conference), SECRETARY_GENERAL)
        case "holding":
            named = (SECRETARY_GENERAL, _government(conference))
        case "outcome":
            named = (mandate.convened_by or body,)
    return tuple(dict.fromkeys(each for each in named if each))


def refusal_of(
    policies: Policies, person: Person, gate: Gate, conference: Conference, today: date, opened_by: str = ""
) -> str | None:
    """Return why *person* may not answer *gate* as of *today* of the conference, None where they may.

    *opened_by*: the id of who opened it. Where the mandate names nobody, whoever has the role may.
    """
    if person.has("engine"):
        return None
    if gate == "reading" and not policies.own_answers and person.id == opened_by:
        return f"{person.name or person.login} opened this conference: somebody else confirms its reading"
    offices = offices_of(gate, conference)
    if not policies.authority or not offices or any(_holds(policies, person, each, today) for each in offices):
        return None
    held = person.office or "without an office"
    return (
        f"the mandate names the {' or the '.join(offices)} for this; {person.name or person.login} is {held}: "
        f"ask who holds that office, or name a substitute with its days in the policies"
    )


def confirmation_of(policies: Policies, gate: Gate, first: str | None) -> str | None:
    """Return what is still missing of an answer that *first* (an id) gave before; None: it may be recorded.

    *first* is another person than who answers now, None where nobody else gave the same answer.
    """
    if gate not in policies.second_person or first is not None:
        return None
    return "it is noted, not recorded: another person confirms it by giving the same answer"


def policies_of(told: dict[str, object]) -> Policies:
    """Return the policies in *told* (a TOML file); raise BadInput that names the field that is wrong."""
    unknown = sorted(set(told) - set(Policies.model_fields))
    if unknown:
        raise BadInput(
            f"no policy {unknown[0]!r}", place="policies", remedy=f"Known: {', '.join(Policies.model_fields)}"
        )
    try:
        substitutes = tuple(Substitute.model_validate(each) for each in _list(told, "substitutes"))
        second = tuple(_list(told, "second_person"))
        rest = {name: told[name] for name in ("authority", "own_answers") if name in told}
        return Policies.model_validate({**rest, "second_person": second, "substitutes": substitutes})
    except ValueError as error:
        first = error.errors()[0] if hasattr(error, "errors") else {"loc": (), "msg": str(error)}
        place = ".".join(str(part) for part in first["loc"]) or "policies"
        remedy = f"Gates: {', '.join(GATES)}" if "second_person" in place else "docs/security.md shows one"
        raise BadInput(str(first["msg"]), place=place, remedy=remedy) from error


def _list(told: dict[str, object], name: str) -> list[object]:
    found = told.get(name, [])
    if not isinstance(found, list):
        raise BadInput("not a list", place=name, remedy="docs/security.md shows one")
    return found


def _government(conference: Conference) -> str | None:
    venue = conference.venue
    return f"Government of {venue.country}" if venue is not None and venue.country else None


def _holds(policies: Policies, person: Person, office: str, today: date) -> bool:
    if _same(person.office, office):
        return True
    return any(
        _same(each.office, office)
        and each.first <= today <= each.last
        and (each.by == person.login or _same(each.by, person.office))
        for each in policies.substitutes
    )


def _same(one: str, other: str) -> bool:
    return bool(one.strip()) and " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
