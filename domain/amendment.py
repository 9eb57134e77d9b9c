"""Amendment: a later resolution against the mandate that stands: what differs, and which entries would carry it."""

from datetime import date
from typing import Any

from domain.conference import Conference
from domain.entry import Entry, entry_of
from domain.mandate import Mandate, Span
from domain.reading import Reading
from domain.record import Record


class Difference(Record):
    """One field that a later text changes: what stands, what the text says, and the words it says it in."""

    field: str
    stands: str
    says: str
    words: str = ""
    paragraph: int | None = None


def differences(conference: Conference, reading: Reading) -> tuple[Difference, ...]:
    """Return how *reading* differs from what stands; empty where it changes nothing for this conference."""
    found: list[Difference] = []
    later = amending_mandate(conference, reading)
    if later is None:
        return ()
    days = later.fixed_days
    rows: list[tuple[str, Any, Any, str]] = [
        ("opening", conference.opening, days[0] if days else None, "window"),
        ("closing", conference.closing, days[1] if days else None, "window"),
        ("window.latest", conference.window.latest, None if days else later.window.latest, "window"),
        ("decision.latest", conference.decide_by, later.decision.latest if later.decision else None, "decision"),
    ]
    for host in later.hosts[:1]:
        venue = conference.venue
        rows.append(("host.country", venue.country if venue else None, host.country, "hosts"))
        rows.append(("host.city", venue.city if venue else None, host.city, "hosts"))
    for field, stands, says, span in rows:
        if says is not None and says != stands:
            found.append(
                Difference(
                    field=field,
                    stands="—" if stands is None else str(stands),
                    says=str(says),
                    words=_words(reading.text, later.spans.get(span)),
                    paragraph=later.paragraph,
                )
            )
    return tuple(found)


def entries_of(conference: Conference, reading: Reading, on: date, *, actor: str, symbol: str) -> tuple[Entry, ...]:
    """Return the entries that would carry what *reading* changes, on the day *on* of the later resolution.

    Fixed days are a decision where none was taken, else a change of dates; another place after a decision is a change
    of venue; a later session or window without days renews the mandate (as 63/233 did).
    """
    later = amending_mandate(conference, reading)
    if later is None:
        return ()
    told: list[tuple[str, dict[str, Any]]] = []
    days = later.fixed_days
    host = later.hosts[0] if later.hosts else None
    place = {"country": host.country, "city": host.city} if host and host.country else {}
    if days and conference.decided is None:
        told.append(
            ("decision-taken", _dates(days) | place | {"symbol": symbol, "acknowledge": _known(conference, days)})
        )
    elif days and days != (conference.opening, conference.closing):
        told.append(("dates-changed", _dates(days) | {"symbol": symbol, "acknowledge": _known(conference, days)}))
    elif not days and (later.decision or later.window.latest):
        renewed = {"symbol": symbol, "decide_by": _iso(later.decision.latest if later.decision else None)}
        told.append(("mandate-renewed", renewed | {"latest": _iso(later.window.latest)}))
    venue = conference.venue
    if place and conference.decided is not None and (venue is None or place["country"] != venue.country):
        told.append(("venue-changed", place | {"symbol": symbol}))
    return tuple(
        entry_of(conference.id, kind, on, {k: v for k, v in data.items() if v}, actor=actor, source=symbol)
        for kind, data in told
    )


def amending_mandate(conference: Conference, reading: Reading) -> Mandate | None:
    """Return the mandate of *reading* that speaks of this conference: the one whose event's name shares most words."""
    mine = _stems(conference.mandate.event.name) | _stems(conference.names.en) | _stems(conference.names.fr)
    ranked = sorted(reading.mandates, key=lambda each: len(_stems(each.event.name) & mine), reverse=True)
    return ranked[0] if ranked else None


def _stems(name: str) -> set[str]:
    return {word[:6].casefold() for word in name.replace("-", " ").split() if len(word) > 3}


def _words(text: str, span: Span | None) -> str:
    return " ".join(text[span[0] : span[1]].split()) if span else ""


def _dates(days: tuple[date, date]) -> dict[str, Any]:
    return {"start": days[0].isoformat(), "end": days[1].isoformat()}


def _known(conference: Conference, days: tuple[date, date]) -> list[str]:
    """Return what the resolution itself acknowledges: it is the body's own decision to leave its earlier window."""
    return [] if conference.window.holds(days[0]) else ["dates-outside-window"]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
