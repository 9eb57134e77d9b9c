"""Owners: to which event of a paragraph each of its times belongs, by named rules; each time has one owner at most."""

from collections.abc import Iterator
from typing import NamedTuple

from domain.mandates.mandate import EventType
from domain.resolution.context import Context
from domain.resolution.mentions.event_types import session_type
from domain.resolution.mentions.events import Mention, mention
from domain.resolution.register.features import times
from domain.resolution.text.phrases import Tag
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral

_GAP = 32  # tokens from an event to its time, with a verb of holding it between
_NEAR = 8  # tokens from an event to its time, with but a place between
_SHORT_NAME = (2, 8)  # capitals of the short name of a body
_BODIES = frozenset({"other", "body"})
_AS = frozenset({"as", "comme", "calidad"})  # "serving as the meeting of the Parties" is a body
_LEADS = (
    "own",
    "definite",
    "neutral",
    "filler",
    "before",
    "after",
    "by",
    "during",
    "within",
    "from",
    "prep",
    "place_in",
)
_ALONGSIDE = frozenset({"conjunction", "at", "during", "a", "en", "lors", "durante", "parallel", "junto", "margins"})


class Owned(NamedTuple):
    """A time with the event that it belongs to, and the rule that says so."""

    time: Expression
    event: Mention
    rule: str


def owned(context: Context) -> Iterator[Owned]:
    """Yield each time of the paragraph that an event owns, in order.

    *in-brackets*: "SBI 46 (May 2017)". *held*: "the dialogue, which will take place in 2018". *beside*: "its next
    session in Samarkand in November 2028". *alongside*: "the forum, to be held in conjunction with SBI 46 (May 2017)".
    """
    known = mentions(context)
    ends = {one.end: one for one in known}
    taken: list[int] = []
    for time in times(context):
        opening = time.start - 1
        if opening > 0 and context.words.norms[opening] == "(" and (last := ends.get(opening)) is not None:
            group = _joined(context, known, last)
            yield from (Owned(time, one, "in-brackets") for one in group)
            host = _before(context, known, group[0].start, taken)
            if host is not None and _alongside(context, host, group[0]):
                yield Owned(time, host, "alongside")
        elif (one := _before(context, known, time.start, taken)) is not None:
            rule = _rule(context, one, time)
            if rule:
                yield Owned(time, one, rule)
        taken.append(time.start)


def number_of(context: Context, one: Mention) -> int | None:
    """Return the number that a session or meeting is named with: 13 of "CMP 13" and of "thirteenth session"."""
    for k in range(one.start, max(one.head.end, one.start + 1)):
        number = numeral(context.tagged, k)
        if number is not None and (number.ordinal or number.end == one.end):
            return number.value
    return None


def mentions(context: Context) -> list[Mention]:
    """Return the events that the paragraph names, sessions with a number and short names with one among them."""
    found: list[Mention] = []
    after = 0
    for head in sorted({*context.events, *context.body_sessions}, key=lambda tag: (tag.start, -tag.end)):
        if head.value in _BODIES or head.start < after:
            continue
        one = mention(context, head, after, len(context.tagged))
        if _AS.isdisjoint(context.words.norms[max(0, one.start - 2) : one.start + 1]):
            found.append(one)
        after = max(one.end, head.end)
    spans = [(one.start, one.end) for one in found]
    found += [
        one
        for one in (*_sessions(context), *_short_names(context))
        if not any(one.start < end and start < one.end for start, end in spans)
    ]
    return sorted(found, key=lambda one: one.start)


def _sessions(context: Context) -> Iterator[Mention]:
    for one in context.expressions:
        if not (one.session is not None or one.foreign_session):
            continue
        nouns = list(context.tagged.all("sess", "sess_other", start=one.start, end=one.end))
        if not nouns:
            continue
        start = one.start
        while start < nouns[0].start and (lead := context.tagged.tag(start, *_LEADS)) is not None:
            start = min(lead.end, nouns[0].start)
        end = max(tag.end for tag in nouns) if context.language not in ("ar", "zh") else one.end
        head = Tag("event", "body_session", start, end)
        yield Mention(head, start, end, start, end, session_type(context, head, end), definite=True)


def _short_names(context: Context) -> Iterator[Mention]:
    """Yield "SBSTA 46", "COP 23": the short name of a body with the number of its session."""
    words = context.words
    for k in range(len(words.norms) - 1):
        raw, number = words.raw(k), words.norms[k + 1]
        if not (raw.isascii() and raw.isalpha() and raw.isupper() and _SHORT_NAME[0] <= len(raw) <= _SHORT_NAME[1]):
            continue
        if number.isdecimal() and len(number) <= 3 and not words.glued(k + 1) and words.norms[k - 1 : k] != ["/"]:
            head = Tag("event", "body_session", k, k + 2)
            kind: EventType = "cop_session" if raw in _OF_PARTIES else "meeting"
            yield Mention(head, k, k + 2, k, k + 2, kind, definite=True)


_OF_PARTIES = frozenset({"COP", "CMP", "CMA", "MOP"})


def _joined(context: Context, known: list[Mention], last: Mention) -> list[Mention]:
    """Return the events joined to *last* by "and" ("SBI 48 and SBSTA 48 (…)"), it among them, the first first."""
    group = [last]
    for one in reversed(known[: known.index(last)]):
        between = range(one.end, group[0].start)
        if len(between) == 1 and context.tagged.tag(one.end, "and") is not None and one.end - one.start == 2:
            group.insert(0, one)
        else:
            break
    return group


def _before(context: Context, known: list[Mention], at: int, taken: list[int]) -> Mention | None:
    """Return the last event named before token *at* in the same sentence, with no other time between."""
    one = next((one for one in reversed(known) if one.end <= at), None)
    if one is None or at - one.end > _GAP or any(one.end <= k < at for k in taken):
        return None
    return None if any(context.words.norms[k] in (";", ".") for k in range(one.end, at)) else one


def _rule(context: Context, one: Mention, time: Expression) -> str:
    if context.has("past", one.end, time.start + 1) is not None and context.adopted is None:
        return ""
    if context.has("plenary_meeting", one.start, one.end) is not None:
        return ""  # the meeting at which the text itself was adopted
    if _held(context, one.end, time.start + 1):
        return "held"
    return "beside" if time.kind != "deadline" and _only_places(context, one.end, time.start) else ""


def _only_places(context: Context, start: int, end: int) -> bool:
    """Return whether nothing but places and what joins them stands between two tokens, and not much of it."""
    if end - start > _NEAR:
        return False
    k = start
    while k < end:
        tag = context.places.tag(k, "city", "country") or context.tagged.tag(
            k, "place_in", "definite", "of", "headquarters"
        )
        if tag is None and context.words.norms[k] not in (",", "(", ")"):
            return False
        k = tag.end if tag is not None else k + 1
    return True


def _held(context: Context, start: int, end: int) -> bool:
    verbs = context.tagged.all(
        "convene", "postpone", "scheduled", "begin", start=start, end=min(end, len(context.tagged))
    )
    return any(context.tagged.tag(verb.start, "host_noun") is None for verb in verbs)


def _alongside(context: Context, host: Mention, other: Mention) -> bool:
    """Return whether *host* is held together with *other*, whose time is given."""
    between = range(host.end, other.start)
    return _held(context, host.end, other.start) and any(context.words.norms[k] in _ALONGSIDE for k in between)
