"""Amendment: a later resolution against what stands: what differs, and which entries would carry it.

Days that the text fixes are the decision where none was taken, else a change of dates; another place after a decision
is a change of venue, before it a step of a host; a later session or window without days renews the mandate (as 63/233
did), and sets aside days that no longer lie in the window (a postponement without new days); a text that decides not
to hold the event cancels it.
"""

import re
import unicodedata
from datetime import date
from typing import Any

from domain.conferences.conference import Conference
from domain.conferences.entry import Entry, entry_of
from domain.conferences.same_event import ENOUGH, likeness, refers_to, speaking_of, telling_words
from domain.kernel.record import Record
from domain.mandates.mandate import HostOffer, Mandate, Span
from domain.mandates.obligation import Obligation
from domain.mandates.reading import Reading


class Difference(Record):
    """One field that a later text changes: what stands, what the text says, and the words it says it in."""

    field: str
    stands: str
    says: str
    words: str = ""
    paragraph: int | None = None


class Fact(Record):
    """One entry that the text would make: its kind, and its data but for the symbol."""

    kind: str
    data: dict[str, Any]


class Amendment(Record):
    """What a later text would change in one conference; *why_not* says why nothing, where nothing is changed."""

    conference: str
    reading: Reading
    event: str = ""
    differences: tuple[Difference, ...] = ()
    facts: tuple[Fact, ...] = ()
    why_not: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of entry that it would be recorded as."""
        return tuple(fact.kind for fact in self.facts)

    def entries(self, on: date, *, actor: str, symbol: str, reason: str = "") -> tuple[Entry, ...]:
        """Return the entries of the facts, on the day *on* of the later resolution."""
        why = {"reason": reason.strip()} if reason.strip() else {}
        return tuple(
            entry_of(
                self.conference, fact.kind, on, fact.data | _symbol(fact, symbol) | why, actor=actor, source=symbol
            )
            for fact in self.facts
        )


def amendment_of(
    conference: Conference, reading: Reading, *, others: tuple[Conference, ...] = (), sure: bool = False
) -> Amendment:
    """Return what *reading* would change in *conference*.

    A text that names neither its resolution nor an event like it changes nothing, nor does one that speaks more
    plainly of one of *others*; unless a person is *sure* that it is the same event.
    """
    later = speaking_of(conference, reading, sure=sure)
    own = refers_to(conference, reading) or sure
    nothing = Amendment(conference=conference.id, reading=reading)
    if later is not None and not sure and (other := _plainer(conference, others, later)) is not None:
        return nothing.revised(why_not=f"it speaks of another conference, {other.id} ({later.event.name})")
    cancelling = _cancelling(conference, reading, own=own)
    if cancelling is not None and (later is None or later.fixed_days is None):
        return _cancelled(nothing, conference, cancelling)
    if later is None and not own:
        named = "; ".join(each.event.name for each in reading.mandates)
        return nothing.revised(
            why_not=f"it speaks of another event: {named}" if named else "it neither convenes nor names this event"
        )
    made = _changed(nothing, conference, reading, later)
    if not made.differences:
        return made.revised(facts=(), why_not="what it says of this conference stands already, or is nothing to record")
    return made


def _changed(nothing: Amendment, conference: Conference, reading: Reading, later: Mandate | None) -> Amendment:
    found: list[Difference] = []
    facts: list[Fact] = []
    days = later.fixed_days if later else None
    host = _host(conference, later) if later else None
    place = {"country": host.country, "city": host.city} if host and host.country else {}

    def differs(field: str, stands: object, says: object, words: str) -> bool:
        if says is None or says == stands:
            return False
        number = later.paragraph if later else None
        told = "—" if stands is None else str(stands)
        found.append(Difference(field=field, stands=told, says=str(says), words=words, paragraph=number))
        return True

    words = _words(reading.text, later.spans.get("window")) if later else ""
    moved = days is not None and any(
        [
            differs("opening", conference.opening, days[0], words),
            differs("closing", conference.closing, days[1], words),
        ]
    )
    known = _acknowledged(conference, days, host)
    if days is not None and conference.decided is None and conference.held is None:
        _place_differs(conference, host, differs, reading, later)
        if found:
            facts.append(Fact(kind="decision-taken", data=_dates(days) | place | known))
        return nothing.revised(event=_event(later), differences=tuple(found), facts=tuple(facts))
    if days is not None and moved:
        dates = {key: value for key, value in known.items() if "dates-outside-window" in value}
        facts.append(Fact(kind="dates-changed", data=_dates(days) | dates))
    if days is None:
        renewal = _renewal(conference, reading, later, differs)
        facts += [Fact(kind="mandate-renewed", data=renewal)] if renewal else []
    if host is not None and host.country and _place_differs(conference, host, differs, reading, later):
        facts.append(_place_fact(conference, host, place))
    return nothing.revised(event=_event(later), differences=tuple(found), facts=tuple(facts))


def _renewal(conference: Conference, reading: Reading, later: Mandate | None, differs: Any) -> dict[str, Any]:
    """Return the data of a renewal: another last day of the window, another legal day of the decision."""
    data: dict[str, Any] = {}
    window = later.window if later else None
    if window is not None and window.latest is not None and window.kind != "none":
        words = _words(reading.text, later.spans.get("window") if later else None)
        if differs("window.latest", conference.window.latest, window.latest, words):
            data |= {"latest": window.latest.isoformat(), "expression": window.expression}
            data |= {"earliest": window.earliest.isoformat()} if window.earliest else {}
    if conference.decided is None:
        day, said = _decide_by(conference, reading, later)
        if day is not None and differs("decision.latest", conference.decide_by, day, said):
            data["decide_by"] = day.isoformat()
    return data


def _decide_by(conference: Conference, reading: Reading, later: Mandate | None) -> tuple[date | None, str]:
    """Return the legal day of the decision that the text sets, and its words."""
    if later is not None and later.decision is not None and later.decision.latest is not None:
        return later.decision.latest, _words(reading.text, later.spans.get("decision"))
    if later is not None and later.consultation is not None and later.consultation.by is not None:
        return later.consultation.by, _words(reading.text, later.spans.get("consultation"))
    for each in reading.obligations:
        asks = _plain(each.asks)
        if each.window is not None and each.window.latest is not None and _DECIDES.search(asks):
            stands = conference.decide_by
            if stands is None or each.window.latest > stands:
                return each.window.latest, each.window.expression
    return None, ""


def _host(conference: Conference, later: Mandate) -> HostOffer | None:
    """Return the place that the text moves the event to: where it names the standing one too, the other."""
    venue = conference.venue
    standing = (venue.country, venue.city) if venue is not None else None
    other = [each for each in later.hosts if (each.country, each.city) != standing]
    return (other or list(later.hosts))[-1] if later.hosts else None


def _place_differs(
    conference: Conference, host: HostOffer | None, differs: Any, reading: Reading, later: Mandate | None
) -> bool:
    if host is None or later is None:
        return False
    venue = conference.venue
    words = _words(reading.text, later.spans.get("hosts"))
    if len(later.hosts) > 1:  # the span is that of the first
        said = [each.asks for each in reading.obligations if each.paragraph == later.paragraph]
        words = " ".join(said[0].split())[:200] if said else words
    country = differs("host.country", venue.country if venue else None, host.country, words)
    city = differs("host.city", venue.city if venue else None, host.city, words)
    step = venue is not None and conference.decided is None and host.status not in (None, venue.status)
    status = step and differs("host.status", venue.status if venue else None, host.status, words)
    return bool(country or city or status)


def _place_fact(conference: Conference, host: HostOffer, place: dict[str, Any]) -> Fact:
    data = {key: value for key, value in place.items() if value}
    if conference.decided is not None or conference.opening is not None:
        return Fact(kind="venue-changed", data=data)
    steps = {"welcomed": "host-welcomed", "offered": "host-offered", "expressed": "host-offered"}
    return Fact(kind=steps.get(host.status or "", "host-accepted"), data=data)


def _cancelling(conference: Conference, reading: Reading, *, own: bool) -> Obligation | None:
    """Return the paragraph that decides not to hold this event, or None."""
    for each in reading.obligations:
        asks = _plain(f"{each.verb} {each.asks}")
        if _CANCELS.search(asks) and not _UNDOES.search(asks):
            named = likeness(conference, each.asks) >= ENOUGH or telling_words(conference.names.en) <= telling_words(
                each.asks
            )
            if own or named:
                return each
    return None


def _cancelled(nothing: Amendment, conference: Conference, by: Obligation) -> Amendment:
    if conference.cancelled is not None:
        return nothing.revised(why_not="it is cancelled already")
    words = " ".join(f"{by.verb} {by.asks}".split())
    stands = f"{conference.opening} to {conference.closing}" if conference.opening else "to be held"
    told = Difference(field="conference", stands=stands, says="cancelled", words=words, paragraph=by.paragraph)
    fact = Fact(kind="conference-cancelled", data={})
    return nothing.revised(event=conference.names.en, differences=(told,), facts=(fact,))


def _plainer(conference: Conference, others: tuple[Conference, ...], later: Mandate) -> Conference | None:
    mine = likeness(conference, later.event.name)
    ranked = sorted(others, key=lambda each: likeness(each, later.event.name), reverse=True)
    other = ranked[0] if ranked else None
    return other if other is not None and likeness(other, later.event.name) > max(mine, ENOUGH - 0.01) else None


def _acknowledged(
    conference: Conference, days: tuple[date, date] | None, host: HostOffer | None
) -> dict[str, list[str]]:
    """Return what the resolution itself acknowledges: it is the body's own decision to leave its earlier mandate."""
    offered = {each.country for each in conference.hosts if each.status != "withdrawn" and each.country}
    outside = ["dates-outside-window"] if days and not conference.window.holds(days[0]) else []
    other = ["host-not-offered"] if host and host.country and offered and host.country not in offered else []
    return {"acknowledge": [*outside, *other]} if outside or other else {}


def _symbol(fact: Fact, symbol: str) -> dict[str, Any]:
    return {} if fact.kind.startswith("host-") else {"symbol": symbol}


def _event(later: Mandate | None) -> str:
    return later.event.name if later else ""


def _words(text: str, span: Span | None) -> str:
    return " ".join(text[span[0] : span[1]].split()) if span else ""


def _dates(days: tuple[date, date]) -> dict[str, Any]:
    return {"start": days[0].isoformat(), "end": days[1].isoformat()}


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(each for each in letters if not unicodedata.combining(each)).split())


_DECIDES = re.compile(r"consult|\bdeci[sd]")
_EVENT = r"(?:\w+[ '-]){0,8}?(?:conference|conferencia|summit|sommet|cumbre|meeting|reunion|session|sesion|periodo)"
_CANCELS = re.compile(
    rf"\bcancel(?:s|ar?)? {_EVENT}|\bannule[r]? {_EVENT}|\banular? {_EVENT}"
    r"|\bnot to (?:convene|hold)\b|\b(?:shall|will) (?:not|no longer) (?:be )?(?:held|convened|take place)\b"
    r"|\bne pas (?:convoquer|tenir|organiser|reunir)\b|\bne se (?:tiendra|reunira) (?:pas|plus)\b"
    r"|\bn'aura pas lieu\b|\brenoncer? a (?:convoquer|tenir|organiser|la tenue|la convocation)\b"
    r"|\bno (?:convocar|celebrar)\b|\bno (?:ya )?se (?:celebrara|convocara|reunira)\b|\bno tendra lugar\b"
)
_UNDOES = re.compile(r"\bnot to cancel\b|\bne pas annuler\b|\bno (?:cancelar|anular)\b")
