"""All plans: the conferences of the ledger planned against each other, with what clashes and what could be moved."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.conferences.conference import Conference, HostStanding
from domain.kernel.names import Language, Names
from domain.planning import scheduled_acts
from domain.scheduling.candidates import Planned, events
from domain.scheduling.portfolio import Candidate, Clash, ClashKind, Event, arranged, clashes
from flows.application.planner import calendars_of, is_away, plan_of, station_of, template_for

_SEAT = "new-york"
_KINDS: dict[ClashKind, Names] = {
    "special-conference": Names(
        en="two special conferences in one week (A/RES/33/55, para 3: one at a time)",
        fr="deux conférences spéciales la même semaine (A/RES/33/55, par. 3 : une à la fois)",
        es="dos conferencias especiales en la misma semana (A/RES/33/55, párr. 3: una a la vez)",
    ),
    "same-place": Names(
        en="the same place, with less than a week between them",
        fr="même lieu, à moins d'une semaine d'intervalle",
        es="el mismo lugar, con menos de una semana de intervalo",
    ),
    "document-slot": Names(
        en="reports submitted to the same conference service in one week (10-4-6 rule)",
        fr="rapports remis au même service des conférences la même semaine (règle 10-4-6)",
        es="informes presentados al mismo servicio de conferencias en la misma semana (regla 10-4-6)",
    ),
}


def all_plans(conferences: Sequence[Conference], as_of: date, language: Language = "en") -> dict[str, Any]:
    """Return the conferences as of a day, their clashes, and what could be moved, as plain data; nothing is written.

    Conferences that are over are left out, and so are those without a day to open on: these are named.
    """
    going_on = [each for each in conferences if each.held is None and each.cancelled is None]
    planned = [_planned(each, as_of) for each in going_on]
    found = events(planned)
    best = arranged(found)
    known = {each.conference for each in found}
    rows = sorted(found, key=lambda each: (each.candidates[each.standing].start, each.conference))
    moved = [
        (each, each.candidates[each.standing], each.candidates[position])
        for each, position in zip(found, best.chosen, strict=True)
        if position != each.standing
    ]
    return {
        "as_of": as_of.isoformat(),
        "conferences": [_row(each, language) for each in rows],
        "clashes": [_clash(each, language) for each in clashes(found)],
        "proposals": [_proposal(*each, language) for each in moved],
        "clashes_left": [_clash(each, language) for each in best.clashes],
        "proven": best.proven,
        "left_out": [
            {"conference": each.id, "name": each.names.of(language), "why": "no day to open on: its window has no end"}
            for each in going_on
            if each.id not in known
        ],
    }


def _planned(conference: Conference, as_of: date) -> Planned:
    away = is_away(conference)
    calendars = calendars_of(conference, as_of)
    schedule = scheduled_acts(conference, template_for(conference, away=away), calendars, as_of, away=away)
    venue = conference.venue
    station = station_of(venue) if venue is not None else None
    place = (station.id if station is not None else _place(venue)) if away or venue is not None else _SEAT
    service = station.id if station is not None else _SEAT
    return Planned(conference, schedule, plan_of(conference, as_of), place, service)


def _place(venue: HostStanding | None) -> str | None:
    """Return one word for the place: its country, within which hosts serve one event at a time; None if unknown."""
    if venue is None:
        return None
    return venue.country or (venue.city.casefold() if venue.city else None)


def _row(event: Event, language: Language) -> dict[str, Any]:
    return {
        "conference": event.conference,
        "name": event.names.of(language),
        **_days(event.candidates[event.standing]),
        "decided": event.decided,
        "special": event.special,
        "place": event.place,
        "service": event.service,
        "candidates": len(event.candidates),
    }


def _days(candidate: Candidate) -> dict[str, Any]:
    return {
        "start": candidate.start.isoformat(),
        "end": candidate.end.isoformat(),
        "chance": None if candidate.chance is None else round(candidate.chance, 4),
        "lost_lead_times": candidate.lost,
        "slot": candidate.slot.isoformat() if candidate.slot else None,
    }


def _clash(clash: Clash, language: Language) -> dict[str, Any]:
    return {
        "kind": clash.kind,
        "conferences": [clash.one, clash.other],
        "first": clash.first.isoformat(),
        "last": clash.last.isoformat(),
        "text": _KINDS[clash.kind].of(language),
    }


def _proposal(event: Event, now: Candidate, then: Candidate, language: Language) -> dict[str, Any]:
    """Return one move with its price: the chance of opening by then that is lost (negative where it grows)."""
    known = now.chance is not None and then.chance is not None
    return {
        "conference": event.conference,
        "name": event.names.of(language),
        "decided": event.decided,
        "from": _days(now),
        "to": _days(then),
        "price": round((now.chance or 0.0) - (then.chance or 0.0), 4) if known else None,
    }
