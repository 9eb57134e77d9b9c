"""Events: every event to come that a text dates, whatever the text does to it, with the act that it is named in."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from domain.mandates.mandate import Act, Event, HostOffer, Mandate
from domain.mandates.reading import DatedEvent
from domain.resolution.context import Context
from domain.resolution.convening.venues import places
from domain.resolution.drafts import Draft
from domain.resolution.mentions.events import extent, name_of
from domain.resolution.register.owners import Owned, number_of, owned

_CALLS = frozenset({"encourage", "call", "urge", "recommend"})
_RECALLS = ("recall", "rappel", "record", "напомина", "ссыла", "اذ يشير", "回顾", "忆及")
_PREPARATORY = ("prep", "подготов", "تحضير", "筹备")
_BEHIND = 8  # tokens behind a time in which its place stands
_ASKING = frozenset({"request", "invite", "call", "urge", "recommend", "authorize", "entrust", "demand"})


def act_of(draft: Draft) -> Act:
    """Return what the text does to the event that *draft* convenes."""
    convening = draft.convening
    act, known = convening.clause.act, draft.event is not None and draft.event.definite
    if convening.postponed:
        return "postpones" if draft.window is None or not draft.window.earliest else "moves"
    if act == "reaffirm":
        return "confirms"
    if act in _ASKING:
        return "asks"
    if convening.offer_accepted or (known and convening.verb.value in ("passive", "either", "dates", "holdsits")):
        return "fixes"
    return "convenes"


class _Seen(NamedTuple):
    """An event that was found: its words, its number, and the days of its window."""

    words: frozenset[str]
    number: int | None
    days: tuple[date | None, date | None]

    def again(self, other: "_Seen") -> bool:
        """Return whether *other* is this event, named again with the same time."""
        if self.days != other.days:
            return False
        numbered = self.number is not None and self.number == other.number
        return numbered or self.words <= other.words or other.words <= self.words


def events_of(
    contexts: Iterable[Context], mandates: tuple[Mandate, ...], drafts: list[Draft]
) -> tuple[DatedEvent, ...]:
    """Return the mandates that have days, then every other event to come that one of *contexts* dates, each once."""
    dated = [mandate for mandate in mandates if mandate.window.earliest or mandate.window.latest]
    found = [_of_mandate(mandate) for mandate in dated]
    seen = [_Seen(_key(one.event.name), None, (one.window.earliest, one.window.latest)) for one in dated]
    taken = {draft.context.paragraph.start: draft for draft in drafts}
    for context in contexts:
        for one in _to_come(context, taken.get(context.paragraph.start)):
            event = _event(context, one)
            this = _Seen(
                _key(event.event.name),
                number_of(context, one.event),
                (event.window.earliest, event.window.latest),
            )
            if not any(known.again(this) for known in seen):
                seen.append(this)
                found.append(event)
    return tuple(found)


def _of_mandate(mandate: Mandate) -> DatedEvent:
    return DatedEvent(
        paragraph=mandate.paragraph,
        act=mandate.act,
        event=mandate.event,
        window=mandate.window,
        hosts=mandate.hosts,
        preparatory=any(word.startswith(_PREPARATORY) for word in _key(mandate.event.name)),
        spans=mandate.spans,
    )


def _to_come(context: Context, draft: Draft | None) -> Iterator[Owned]:
    for one in owned(context):
        day = one.time.latest or one.time.earliest
        if day is None or (context.adopted is not None and day <= context.adopted):
            continue
        if one.time.session is not None or (one.time.period is not None and one.time.period.inferred):
            continue
        if draft is None or draft.where is not context or not _is_of(draft, one):
            yield one


def _is_of(draft: Draft, one: Owned) -> bool:
    """Return whether the event is the one that is convened: its times were weighed there."""
    return draft.event is not None and draft.event.start <= one.event.head.start < max(
        draft.event.end, draft.event.head.end
    )


def _event(context: Context, one: Owned) -> DatedEvent:
    first, last = context.span(one.time.start, one.time.end)
    name = name_of(context, one.event)
    hosts = [
        HostOffer(country=place.country, city=place.city, paragraph=context.paragraph.number)
        for place in places(context, one.event.end, min(len(context.tagged), one.time.end + _BEHIND))
    ]
    window = one.time.window(context.text[first:last])
    return DatedEvent(
        paragraph=context.paragraph.number,
        act=_act(context, one),
        event=Event(type=one.event.type, name=name),
        window=window,
        hosts=tuple(hosts[:1]) if one.rule in ("held", "beside") else (),
        preparatory=any(word.startswith(_PREPARATORY) for word in _key(name)),
        spans={"event": context.span(*extent(context, one.event)), "window": (first, last)},
    )


def _act(context: Context, one: Owned) -> Act:
    clause = next((each for each in context.clauses if each.verb <= one.event.start < each.end), None)
    if clause is None or clause.act is None:
        return "announces"
    if clause.act == "accept" and one.rule in ("held", "beside"):
        return "fixes"
    if context.words.norms[clause.verb].startswith(_RECALLS):
        return "recalls"
    if clause.act in _CALLS and one.rule == "held":
        return "calls_for"
    return "announces"


def _key(name: str) -> frozenset[str]:
    return frozenset(name.casefold().split())
