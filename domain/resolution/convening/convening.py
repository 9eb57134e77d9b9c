"""Convening: where a paragraph itself decides, asks for or fixes an event that is to come.

A clause convenes when the verb that its act governs is one of convening, postponing or fixing, with an event as its
object ("decides to convene a conference"), its subject ("that the conference shall be held") or its complement
("the holding of").
Studied, negated, recalled, welcomed and encouraged events are not convened.
"""

from collections.abc import Iterator
from typing import NamedTuple

from domain.resolution.context import Context
from domain.resolution.convening.roles import (
    CLOSE,
    NEAR,
    in_several_parts,
    named_heads,
    object_of,
    own_session,
    subject_of,
)
from domain.resolution.convening.signs import (
    asks_states,
    confirmed_ahead,
    object_pronoun,
    told_as_fact,
    told_by_pronoun,
)
from domain.resolution.mentions.events import Mention, mention
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag

_BINDING = frozenset(
    {"decide", "request", "call", "urge", "invite", "recommend", "authorize", "approve", "endorse", "agree", "entrust",
     "demand", "declare"}
)  # fmt: skip
_ASKING = frozenset({"request", "call", "urge", "invite", "recommend", "encourage"})
_APPROVING = frozenset({"approve", "endorse", "accept", "agree"})
_DECIDING = frozenset({"decide", "agree", "approve", "endorse"})
_ADDRESSED = 4  # tokens after a verb of asking in which those who are asked are named
_FAR = 8  # tokens from a negation to the verb that it still reaches ("il n'y a pas lieu de convoquer")
_LONGEST = 900  # tokens of one clause that are looked at
_WHETHER = 4  # tokens from the event to "是否"
_LED = 2  # tokens between "arrangements for" and the event
_ARRANGED = frozenset({"tobe", "begin", "passive"})
_NUMBERED = 3  # tokens from "the" to the event in "the Thirteenth Congress"
_PARTS = frozenset({"hlevent", "panel_discussion", "dialogue", "event"})  # what may be but a part of an event
_BEFORE_ANOTHER = frozenset({"prep", "prep_session"})
_BODIES = frozenset({"body", "prep", "intergovernmental_negotiating_committee"})


class Convening(NamedTuple):
    """An event that a clause convenes; *event* None where only a pronoun stands for it.

    *clause* is the part of the clause that speaks of this event, *asked* the token after the act that asks for it.
    """

    clause: Clause
    verb: Tag
    event: Mention | None
    postponed: bool = False
    offer_accepted: bool = False
    asked: int = 0


def convenings(context: Context) -> Iterator[Convening]:
    """Yield what the paragraph convenes, in order."""
    for clause in context.clauses:
        if clause.negated:
            continue
        yield from _clause(context, clause._replace(end=min(clause.end, clause.start + _LONGEST)))


def _clause(context: Context, clause: Clause) -> Iterator[Convening]:
    act = clause.act
    if act == "accept" or (act in _BINDING and context.has("accept", clause.start, clause.start + 3) is not None):
        yield from _accepted_offer(context, clause)
        return
    if act == "reaffirm" and not confirmed_ahead(context, clause):
        return
    if act is not None and act not in _BINDING and act != "reaffirm":
        return
    found: list[Convening] = []
    rest = clause
    for tag in context.tagged.all("convene", "postpone", start=clause.start, end=clause.end):
        if (
            context.tagged.tag(tag.start, "host_noun") is not None
            or context.ends_at("as_venue", tag.start, 2) is not None
        ):
            continue  # "with the host Government", "as host of the Conference"
        one = _governed(context, rest, tag)
        if one is not None:
            found += [each._replace(asked=clause.start) for each in _with_second(context, one)]
            if one.event is not None and one.event.end > tag.end:
                rest = rest._replace(start=max(rest.start, tag.end))
    if not found and (scheduled := _scheduled(context, clause)) is not None:
        found.append(scheduled._replace(asked=clause.start))
    if not found and act in _BINDING and (set_up := _established(context, clause)) is not None:
        found.append(set_up._replace(asked=clause.start))
    yield from _parted(context, found)


def _scheduled(context: Context, clause: Clause) -> Convening | None:
    """Read "Schedules the third meeting …", "Convenes a conference …": the act is itself the verb of convening."""
    if clause.start != clause.verb + 1 or not context.words.norms[clause.verb].startswith(_SCHEDULING):
        return None
    verb = Tag("convene", "do", clause.verb, clause.start)
    event = object_of(context, clause, verb)
    if event is None or event.head.value == "other" or not _timed(context, clause, clause.start):
        return None
    return Convening(clause, verb, event)


_SCHEDULING = ("schedul", "conven", "programm", "programa", "convoqu", "convoca")


def _with_second(context: Context, one: Convening) -> list[Convening]:
    """Add the event that a preparatory one is joined to ("a preparatory meeting in May and the Conference in June")."""
    event = one.event
    if event is None or event.head.value not in _BEFORE_ANOTHER:
        return [one]
    head = next(named_heads(context, event.end, one.clause.end), None)
    if head is None or head.value in _BODIES or head.value == "other":
        return [one]
    other = mention(context, head, event.end, one.clause.end)
    verbs = context.has("convene", event.end, other.start) or context.has("act", event.end, other.start)
    timed = any(known.fixes_days for known in context.between(other.end, one.clause.end))
    if context.ends_at("and", other.start) is None or verbs is not None or not timed:
        return [one]
    first, second = one.clause._replace(end=other.start), one.clause._replace(start=other.start, verb=other.start)
    return [one._replace(clause=first), one._replace(clause=second, event=other)]


def _parted(context: Context, found: list[Convening]) -> list[Convening]:
    """Give each of several events under one act its own part of the clause, where each part names a time."""
    parted = list(found)
    for k in range(1, len(parted)):
        before, one = parted[k - 1], parted[k]
        if before.event is None or one.event is None or one.event.start < before.event.end:
            continue
        border = min(one.verb.start, one.event.start)
        if _timed(context, before.clause._replace(end=border), before.clause.start) and _timed(
            context, one.clause, border
        ):
            parted[k - 1] = before._replace(clause=before.clause._replace(end=border))
            parted[k] = one._replace(clause=one.clause._replace(verb=border, start=border))
    return parted


def _governed(context: Context, clause: Clause, verb: Tag) -> Convening | None:
    postponed = verb.category == "postpone"
    style = verb.value
    arranged = context.has("arrange", clause.start, verb.start) if style in _ARRANGED else None
    if arranged is not None:  # "to make arrangements for the conference to be held": what is asked is that it be held
        clause, style = clause._replace(start=arranged.end), "passive"
    if style in ("tobe", "begin") or (
        style == "finite" and clause.act is not None and not _completive(context, clause, verb)
    ):
        return None
    if clause.act is None and style not in ("finite", "passive"):
        return None
    if (style in ("passive", "holdsits", "finite") or context.language == "ar") and _relative(context, verb):
        return None
    if style == "noun" and not _complement(context, clause, verb):
        return None
    if style == "dates" and (context.ends_at("prep", verb.start) or not _timed(context, clause, clause.start)):
        return None
    if _negated(context, clause, verb):
        return None
    if clause.act in _ASKING and style in ("do", "subj") and asks_states(context, clause):
        return None
    if style in ("passive", "holdsits"):
        event = subject_of(context, clause, verb) or object_of(context, clause, verb)
    elif style == "either":
        event = object_of(context, clause, verb) or subject_of(context, clause, verb)
    else:
        event = object_of(context, clause, verb)
        if event is None and style in ("finite", "subj") and in_several_parts(context, verb.end, verb.end + CLOSE):
            event = subject_of(context, clause, verb)  # "that the Conference shall hold four sessions"
    if arranged is not None and (event is None or event.start > arranged.end + _LED):
        return None  # "arrangements for the participation of States in the conference to be held"
    if event is not None and (event.head.value == "other" or not _is_to_come(context, clause, verb, event)):
        return None
    if event is not None and context.has("as", event.start, event.head.start) is not None:
        return None  # "并作为大会高级别全体会议召开": the form that another event takes
    told = style in ("passive", "either") and told_by_pronoun(context, clause, verb)
    if event is None and not told and not (style == "do" and object_pronoun(context, verb)):
        return None
    if style in ("passive", "holdsits", "finite", "either") and told_as_fact(context, clause, verb):
        return None
    if postponed and event is not None and context.has("study", verb.end, event.start) is not None:
        return None  # "to defer consideration of the question of convening …"
    reach = min(verb.start, event.start) if event is not None else verb.start
    asked = clause if event is None or not event.definite else _ensured(context, clause, verb, event)
    if _studied(context, asked, reach, verb) or _other_verb(context, asked, reach, verb):
        return None
    if event is not None and clause.act is None and not event.name_end:
        return None
    return Convening(clause, verb, event, postponed)


def _ensured(context: Context, clause: Clause, verb: Tag, event: Mention) -> Clause:
    """Return the part of the clause that says what is to be ensured of a known event ("to arrange for it to meet")."""
    if verb.value not in ("passive", "either") or event.start > verb.start:
        return clause
    led = context.ends_at("purpose", event.start) or context.ends_at("purpose", event.start - 1)
    return clause if led is None else clause._replace(start=led.end)


def _completive(context: Context, clause: Clause, verb: Tag) -> bool:
    return any(context.has(category, clause.start, verb.start) for category in ("relative", "that"))


def _complement(context: Context, clause: Clause, verb: Tag) -> bool:
    """Return whether "the holding of …" is what the act itself is about, not led in by a preposition."""
    if verb.start <= clause.start + 2 or clause.act == "entrust":
        return True
    return context.ends_at("prep", verb.start) is None or context.has("entrust", clause.start, verb.start) is not None


def _relative(context: Context, verb: Tag) -> bool:
    """Return whether the verb stands in a relative clause ("which shall be held"), so that it only adds to another."""
    for k in range(max(0, verb.start - 3), verb.start):
        for tag in context.tagged.tags[k]:
            if tag.category == "relative" and tag.end in (verb.start, verb.start - 1):
                lead = k - 1 if k and context.words.norms[k - 1] != "," else k - 2
                return not any(
                    one.category in ("act", "act_past") and one.end == lead + 1
                    for j in range(max(0, lead - 3), lead + 1)
                    for one in context.tagged.tags[j]
                )
    return False


def _negated(context: Context, clause: Clause, verb: Tag) -> bool:
    for tag in context.tagged.all("negation", start=clause.start, end=verb.start):
        spoken = not context.tagged.tag(tag.start, "by", "from", "least") and not context.in_place(tag.start)
        if tag.end >= verb.start - 2 and spoken and context.tagged.tag(tag.start - 1, "rather_than") is None:
            return True
    if context.tagged.tag(clause.start, "negation") and not context.tagged.tag(clause.start, "by", "from", "least"):
        return True
    if verb.value not in ("do", "noun", "subj"):
        return False
    return context.has("negation_far", max(clause.start, verb.start - _FAR), verb.start) is not None


def _item(context: Context, clause: Clause, verb: Tag) -> int:
    """Return where the item of a list in which the verb stands begins ("(2) to convene …"), else the clause."""
    norms = context.words.norms
    for k in range(verb.start - 1, clause.start, -1):
        if norms[k] == ";" or (norms[k] == ")" and norms[k - 2] == "("):
            return k + 1
    return clause.start


def _is_to_come(context: Context, clause: Clause, verb: Tag, event: Mention) -> bool:
    """Return whether there is an event to come: not "no meetings", "an annual session", a group without a day."""
    for k in range(max(clause.start, event.start - 2), event.head.start):
        if context.tagged.tag(k, "none") is not None and not context.tagged.tag(k, "by", "from", "least"):
            return False
    told = clause.start if context.language == "zh" else min(verb.end, event.end)
    if event.head.value == "body" and not _timed(context, clause, told):
        return False
    if event.head.value in _PARTS and not _timed(context, clause, told):
        whole = context.has("event", event.head.end, event.end)
        if whole is not None and context.has("definite", whole.start - _NUMBERED, whole.start) is not None:
            return False  # "that the high-level segment of the Congress shall be held during its first two days"
    if context.language == "zh" and context.has("whether", event.head.end, event.head.end + _WHETHER) is not None:
        return False  # "就召开会议是否可取征求意见"
    yearly = context.has("recurring", event.start, event.end + 1) or context.has("every", clause.start, event.end + 1)
    return not (event.minor and yearly is not None)


def _timed(context: Context, clause: Clause, start: int) -> bool:
    return any(one.fixes_days and not one.bare_year for one in context.between(start, clause.end))


def _established(context: Context, clause: Clause) -> Convening | None:
    """Read "to establish a negotiating committee, which shall hold its first meeting by …": a body with a day."""
    for verb in context.tagged.all("establish", start=clause.start, end=clause.end):
        for head in named_heads(context, verb.end, min(clause.end, verb.end + CLOSE * 2)):
            if head.value not in _BODIES:
                break
            found = mention(context, head, verb.end, clause.end)
            meets = context.has("convene", found.end, clause.end) or context.has("begin", found.end, clause.end)
            if meets is not None and _timed(context, clause, found.end):
                return Convening(clause, verb, found)
            break
    return None


def _studied(context: Context, clause: Clause, reach: int, verb: Tag) -> bool:
    start = _item(context, clause, verb)
    if verb.value == "form":
        return False  # "that the review shall take the form of a meeting"
    if context.has("whether", start, verb.start) is not None:
        return True
    approving = clause.act in _APPROVING
    for tag in context.tagged.all("study", start=_after_aside(context, start, verb), end=max(reach, start)):
        wish = context.tagged.tag(tag.start - 1, "possibly") or context.tagged.tag(tag.start, "possibly")
        if wish is not None and wish.end >= tag.end:
            continue  # "if possible in the second half of 1974"
        if tag.start != verb.start and not (approving and context.tagged.tag(tag.start, "proposal") is not None):
            return True
    after = context.tagged.tag(verb.end, "study")
    return verb.value == "noun" and after is not None


def _after_aside(context: Context, start: int, verb: Tag) -> int:
    """Return where the act goes on after an aside in commas ("Decides, having studied the proposal of …, to …")."""
    k = start
    while context.tagged.tag(k, "adverb") is not None and k < verb.start:
        k += 1
    if k >= len(context.tagged) or context.words.norms[k] != ",":
        return start
    commas = [j for j in range(k + 1, verb.start) if context.words.norms[j] == ","]
    return commas[-1] + 1 if commas else start


def _other_verb(context: Context, clause: Clause, reach: int, verb: Tag) -> bool:
    """Return whether another verb than the one of convening is what the act asks for."""
    start = _item(context, clause, verb)
    for tag in context.tagged.all("other_verb", start=_after_aside(context, start, verb), end=max(reach, start)):
        if (given := context.tagged.tag(tag.start, "entrust")) is not None and clause.act in _DECIDING:
            if any(context.tagged.tag(k, "states") for k in range(given.end, given.end + _ADDRESSED)):
                return True
            continue  # "decides to request the Secretary-General to convene"
        if context.language == "en" and not context.ends_at("to", tag.start) and not context.ends_at("and", tag.start):
            continue
        if verb.value == "noun" or not _coordinated(context, verb):
            return True
    return False


def _coordinated(context: Context, verb: Tag) -> bool:
    """Return whether *verb* is joined by "and" at the level of the act ("to establish … and to convene …")."""
    return any(context.tagged.tag(k, "and") for k in range(max(0, verb.start - 3), verb.start))


def _accepted_offer(context: Context, clause: Clause) -> Iterator[Convening]:
    """Read "accepts the offer of the Government of … to host the … session, to be held …": it fixes the event."""
    offer = context.has("offer", min(clause.verb, clause.start), clause.end)
    if offer is None:
        return
    verbs = list(context.tagged.all("host_verb", start=offer.start, end=clause.end)) or list(
        context.tagged.all("host_verb", start=clause.start, end=offer.start)
    )
    for verb in verbs:
        for head in named_heads(context, verb.end, min(clause.end, verb.end + NEAR)):
            if head.value != "other":
                yield Convening(clause, verb, mention(context, head, verb.end, clause.end), offer_accepted=True)
                return
        if (session := own_session(context, verb, clause.end, hosted=True)) is not None:
            yield Convening(clause, verb, session, offer_accepted=True)
            return
    if (
        context.language == "zh" and verbs
    ):  # "担任第五次会议东道国的提议": the event stands before the word for its host
        for head in named_heads(context, clause.start, offer.start):
            yield Convening(clause, verbs[0], mention(context, head, clause.start, offer.start), offer_accepted=True)
            return
    for verb in context.tagged.all("convene", start=offer.end, end=clause.end):
        joined = verb.value == "do" and _coordinated(context, verb)  # "accepts the offer … and decides to hold …"
        if joined or verb.value in ("passive", "either", "noun"):
            event = subject_of(context, clause._replace(start=offer.end), verb) or object_of(context, clause, verb)
            if event is not None and event.head.value != "other":
                yield Convening(clause, verb, event, offer_accepted=True)
                return
