"""Roles: which event is the subject or the object of a verb of convening ("the conference shall be held")."""

from collections.abc import Iterator

from domain.resolution.context import Context
from domain.resolution.mentions.event_types import MINOR, session_type
from domain.resolution.mentions.events import Mention, mention
from domain.resolution.mentions.noun_phrases import QUOTES
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag
from domain.resolution.time.numerals import numeral

CLOSE = 6  # tokens from a verb to the session that is its object
NEAR = 70  # tokens from a verb to its event
_RANK = 12  # tokens of "at the level of heads of State and Government"
_ASIDE = 6  # tokens from a comma to what an aside is about
_JUBILEE = 8  # tokens of what an anniversary is of
_SUFFIXES = ("دورته", "دورتها", "دورتهم", "دوراته", "دوراتها")  # "its session" is one word


def named_heads(context: Context, start: int, end: int) -> Iterator[Tag]:
    """Yield the words for events between two tokens, bodies' sessions among them, in order."""
    named = [
        tag
        for tag in context.tagged.all("event", start=start, end=end)
        if not context.in_session(tag) and not context.in_rank(tag)
    ]
    sessions = [tag for tag in context.body_sessions if start <= tag.start and tag.end <= end]
    if sessions:
        named = sorted([tag for tag in named if not any(_overlap(tag, one) for one in sessions)] + sessions, key=_place)
    return iter(named)


def _overlap(one: Tag, other: Tag) -> bool:
    return one.start < other.end and other.start < one.end


def _place(tag: Tag) -> int:
    return tag.start


def subject_of(context: Context, clause: Clause, verb: Tag) -> Mention | None:
    """Return the event that the verb is said of: the first one named after the act."""
    floor = clause.start
    for tag in context.tagged.all("completive", start=clause.start, end=verb.start):
        floor = tag.end
    heads = list(named_heads(context, floor, verb.start))
    for k, head in enumerate(heads):
        if k + 1 < len(heads) and _only_told(context, head, heads[k + 1]):
            continue
        found = mention(context, head, floor, verb.start, subject=True)
        if head.value == "other":
            return None
        if clause.act is None and verb.value == "finite":
            return None
        return found
    return _session_subject(context, floor, verb) if clause.act is not None else None


def _only_told(context: Context, head: Tag, following: Tag) -> bool:
    """Return whether *head* is not what is decided on, but stands in an aside or says whose decision it is.

    "that, pending the consultations, the Conference …", "the decision of the Committee that the Conference …".
    """
    if head.value == "other":
        return context.words.norms[head.end : head.end + 1] == [","]
    if head.value not in MINOR or following.value in MINOR:
        return False
    return any(
        tag.end < following.start and context.tagged.tag(tag.end, "definite", "indefinite") is not None
        for tag in context.tagged.all("relative", "that", start=head.end, end=following.start)
    )


def _session_subject(context: Context, floor: int, verb: Tag) -> Mention | None:
    """Return the session of which the verb is said ("that the twenty-first session will be held in The Hague")."""
    for one in context.between(floor, min(verb.start, floor + CLOSE)):
        noun = list(context.tagged.all("sess", "sess_other", start=one.start, end=one.end))
        led = context.tagged.tag(one.start, "prep", "place_in", "by", "before", "after", "from", "within")
        if not noun or not (one.session is not None or one.foreign_session) or (led and context.language != "zh"):
            return None
        start = one.start
        while start < one.end and (lead := context.tagged.tag(start, "own", "definite", "act_joined")) is not None:
            start = lead.end
        stop = one.end if context.language in ("ar", "zh") else max(tag.end for tag in noun)
        head = Tag("event", "body_session", start, stop)
        return Mention(head, start, stop, start, stop, session_type(context, head, stop), definite=True)
    return None


def object_of(context: Context, clause: Clause, verb: Tag) -> Mention | None:
    """Return the event that the verb is followed by, with nothing but times, places and adverbs in commas between."""
    end = context.sentence_end(verb.end, min(clause.end, verb.end + NEAR))
    if context.language == "zh":  # a comma begins another clause
        end = next((k for k in range(verb.end, end) if context.words.raw(k) == "，"), end)
    for head in named_heads(context, verb.end, end):
        found = mention(context, head, verb.end, clause.end)
        if _follows(context, verb, found):
            return found
        if found.head.value == "other" and not _aside(context, verb, found):
            return None
    return own_session(context, verb, end)


def own_session(context: Context, verb: Tag, end: int, *, hosted: bool = False) -> Mention | None:
    """Return the session that a body decides to hold itself ("celebrar su 35º período de sesiones en Lima").

    *hosted*: somebody offers to host it, so that it need not be called the body's own ("host the fourteenth session").
    """
    for one in context.between(verb.start, min(end, verb.end + NEAR)):
        if one.end <= verb.end or not (one.session is not None or one.foreign_session):
            continue
        if one.start >= verb.end + CLOSE and context.words.norms[one.start - 1] != ",":
            continue  # but "celebrar en Lima, el 14 de febrero, su XXV período de sesiones"
        noun = list(context.tagged.all("sess", "sess_other", start=one.start, end=one.end))
        own = "own" in one.modifiers or (noun and context.words.raw(noun[0].start).endswith(_SUFFIXES))
        start = max(one.start, verb.end)
        if not noun or not (own or hosted) or context.tagged.tag(start, "neutral", "place_in", "prep", "before"):
            continue
        while (
            start < one.end and (lead := context.tagged.tag(start, "own", "definite", "filler", "neutral")) is not None
        ):
            start = lead.end
        stop = one.end if context.language == "ar" else max(tag.end for tag in noun)
        if stop > start:
            head = Tag("event", "body_session", start, stop)
            kind = session_type(context, head, stop)
            return Mention(head, start, stop, start, stop, kind, definite=False)
    return None


def in_several_parts(context: Context, start: int, end: int) -> bool:
    """Return whether a number of sessions or parts is named ("for four sessions", "en deux parties")."""
    for tag in context.tagged.all("sess", "part_of_event", start=start, end=end):
        for k in range(max(start, tag.start - 4), tag.start):
            number = numeral(context.tagged, k)
            if number is not None and not number.ordinal and 2 <= number.value <= 12 and tag.start - number.end <= 2:
                return True
    return False


def _aside(context: Context, verb: Tag, found: Mention) -> bool:
    """Return whether the phrase only says after or before what it is done ("после консультаций с …")."""
    article = context.ends_at("definite", found.start, 2)
    led = article.start if article is not None else found.start
    if (
        context.words.norms[max(verb.end, led - _ASIDE) : led].count(",") == 1
        and "," in context.words.norms[found.end : found.end + _ASIDE * 2]
    ):
        return True  # "convoke in Kingston, subject to consultations with Jamaica, a meeting"
    return context.ends_at("before", led) is not None or context.ends_at("after", led) is not None


def _follows(context: Context, verb: Tag, found: Mention) -> bool:
    at = found.start
    if at <= verb.end or (context.language == "es" and context.words.norms[verb.end : at] == ["a"]):
        return True  # "que se convoque a una conferencia"
    if at == verb.end + 1 and found.type == "special_session" and context.tagged.tag(verb.end, "place_in") is not None:
        return True  # "shall meet in special session"
    article = context.ends_at("definite", at, 2)
    led = article.start if article is not None else at
    if any(context.ends_at(category, led) is not None for category in ("before", "after", "during")):
        return False  # "convene, before that session, a forum"
    before = context.words.norms[at - 1]
    if context.words.raw(at - 1) == "，":
        return False  # a Chinese comma begins another clause
    if before in QUOTES:
        before = context.words.norms[at - 2]
        at -= 1
    if at <= verb.end or before in (",", ")") or context.expression_ends(at):
        return True
    if context.ends_at("of", led) is not None and context.language != "zh":
        if context.ends_at("convene", led) is not None:
            return True  # "devote two meetings to the holding of a debate"
        if _measured(context, led) or _venue_of(context, led):
            return True
        # "a series of meetings", no "session of the Assembly"
        return verb.value in ("noun", "dates") or led <= verb.end + CLOSE
    if any(one.kind == "anniversary" and at - one.end <= _JUBILEE for one in context.between(verb.end, at)):
        return True  # "созвать по случаю двадцатой годовщины Римской декларации конференцию"
    if context.ends_at("adverb", at, _RANK) is not None:
        return True  # "convene, at the level of heads of State and Government, a summit", without the commas
    if any(context.ends_at(category, at) for category in ("of", "definite", "indefinite", "own", "least", "card")):
        return True
    return any(
        tag.end == at
        for k in range(max(verb.end, at - 8), at)
        for tag in (*context.places.tags[k], *_quarters(context, k))
    )


def _measured(context: Context, led: int) -> bool:
    """Return whether "of" before token *led* follows a length after a comma (", two days of hearings")."""
    link = context.ends_at("of", led)
    unit = context.ends_at("duration_unit", link.start) if link is not None else None
    if unit is None:
        return False
    starts = (k for k in range(max(0, unit.start - 3), unit.start) if numeral(context.tagged, k) is not None)
    return any(context.words.norms[k - 1] == "," for k in starts if k)


def _venue_of(context: Context, led: int) -> bool:
    """Return whether "the venue of", after a comma, ends before token *led* (", la sede de la Conferencia")."""
    link = context.ends_at("of", led)
    noun = context.ends_at("venue_noun", link.start) if link is not None else None
    if noun is None:
        return False
    article = context.ends_at("definite", noun.start)
    return context.words.norms[(noun if article is None else article).start - 1] == ","


def _quarters(context: Context, k: int) -> list[Tag]:
    return [tag for tag in context.tagged.tags[k] if tag.category == "headquarters"]
