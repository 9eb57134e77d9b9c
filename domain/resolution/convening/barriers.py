"""Barriers: what keeps a time of the clause from being its event's: it is a decision's, a report's, a former one's."""

from domain.resolution.context import Context
from domain.resolution.convening.convening import Convening
from domain.resolution.mentions.events import mention
from domain.resolution.mentions.noun_phrases import QUOTED, QUOTES
from domain.resolution.mentions.relocations import removal
from domain.resolution.text.phrases import Tag
from domain.resolution.time.expression import Expression

_BARRIERS = ("decision", "report_verb", "moved_from", "consultation", "purpose", "other_barrier")
_BARRIER_REACH = 14
_SHARED = 8  # tokens from "will be" to the second of two participles that it governs
_NAME = 16  # tokens from the word for another event to its time
_ROMAN = 3  # tokens of "2417 (XXIII)" before its closing bracket
_PLACED = 6  # tokens of the place between "held" and its day
_FORMER = 9  # tokens from "which was to be held" to the former time
_CLOSING = frozenset(QUOTES.values())
_FURTHER = frozenset({"prep", "prep_session", "body"})


def barred(context: Context, convening: Convening, one: Expression) -> bool:
    """Return whether *one* belongs to something else: a decision, a report, a former date, a document's date."""
    event = convening.event
    within = event is not None and event.name_start < one.end and one.start < event.name_end
    if within and (one.bare_year or one.session is not None or (one.period is not None and one.period.bare_year)):
        return True
    if documentary(context, one) or _of_another_event(context, convening, one) or _on_condition(context, one):
        return True
    if _when_decided(context, one) or _denied(context, one) or _quoted(context, one):
        return True
    if _dates_what_it_follows(context, convening, one):
        return True
    floor = max(convening.clause.start, one.start - _BARRIER_REACH)
    anchor = max([convening.verb.end, *([event.name_end] if event is not None else [])])
    for k in range(floor, one.start):
        for tag in context.tagged.tags[k]:
            if tag.category not in _BARRIERS or (tag.end > one.start + 1 and tag.category != "moved_from"):
                continue
            if tag.category in ("decision", "consultation", "report_verb", "purpose") and tag.start < anchor:
                continue
            if _left_open(context, convening, tag, floor):
                continue  # "at a date to be decided, no later than …"
            if tag.category == "moved_from":
                if removal(context, tag.start) is None and (
                    one.start - tag.end <= _FORMER
                    and tag.start >= convening.clause.start
                    and not _comma_between(context, tag.end, one.start)
                ):
                    return True
                continue
            if tag.category == "consultation" and one.start - tag.end < 1:
                continue
            if not _resumes(context, tag.end, one.start):
                return True
    return False


def _left_open(context: Context, convening: Convening, tag: Tag, floor: int) -> bool:
    """Return whether *tag* is but part of words that leave the time open, where no other time was given before."""
    known = next(
        (one for one in context.between(floor, tag.start + 1) if one.kind == "none" and tag.end <= one.end), None
    )
    if known is None:
        return False
    return not any(
        one.fixes_days and not documentary(context, one) for one in context.between(convening.verb.end, known.start)
    )


def _when_decided(context: Context, one: Expression) -> bool:
    """Return whether *one* is the session that decides a time still open ("a date to be decided at its … session")."""
    if one.session is None or one.kind != "session":
        return False
    for known in context.between(max(0, one.start - _BARRIER_REACH), one.start):
        parted = any(context.words.norms[k] in (",", ";") for k in range(known.end, one.start))
        if known.kind == "none" and not parted and context.has("decision", known.start, one.start) is not None:
            return True
    return False


def _denied(context: Context, one: Expression) -> bool:
    """Return whether *one* is the time that another replaces ("не 25–30 апреля …, а 3–7 октября")."""
    if context.ends_at("negation", one.start) is None:
        return False
    return context.has("but", one.end, one.end + _BARRIER_REACH) is not None


def _quoted(context: Context, one: Expression) -> bool:
    """Return whether *one* stands within a title in quotation marks."""
    norms = context.words.norms
    for k in range(one.start - 1, max(-1, one.start - QUOTED), -1):
        closing = QUOTES.get(norms[k])
        if closing is not None and norms[k] != "”":
            return closing in norms[one.end : one.end + QUOTED]
        if norms[k] in _CLOSING:
            return False
    return False


def _on_condition(context: Context, one: Expression) -> bool:
    """Return whether *one* dates only what must happen first ("if no offer is received before 1 September")."""
    for k in range(one.start - 1, max(0, one.start - _BARRIER_REACH), -1):
        if context.words.norms[k] in (",", ";", ")"):
            return False
        if context.tagged.tag(k, "condition") is not None:
            return context.tagged.tag(k, "never", "possibly") is None
    return False


def _of_another_event(context: Context, convening: Convening, one: Expression) -> bool:
    """Return whether *one* follows a further event that has a verb of its own ("…, and that the committee shall meet").

    The event itself, pointed back to, is no other ("…, the conference to be held in April").
    """
    event = convening.event
    after = max(convening.verb.end, event.end if event is not None else 0)
    for other in context.tagged.all("event", start=after, end=one.start):
        if context.in_session(other) or context.ends_at("definite", other.start, 2) is not None:
            continue
        if event is not None and other.value == event.head.value:
            continue
        led = context.has("completive", after, other.start) is not None or other.value not in _FURTHER
        if not led and context.has("convene", other.end, one.start + 1) is None:
            continue
        if other.value in _FURTHER or context.has("relative", other.end, one.start) is not None:
            return True
    return False


def _dates_what_it_follows(context: Context, convening: Convening, one: Expression) -> bool:
    """Return whether *one* dates an event that only serves to place this one ("in June, for the Summit of 14 May")."""
    event = convening.event
    if event is None:
        return False
    named = list(context.tagged.all("event", start=max(event.end, one.start - _NAME), end=one.start))
    if not named or context.in_session(named[-1]):
        return False
    other = mention(context, named[-1], event.end, one.start)
    if other.short or other.end != one.start:
        return False
    earlier = context.between(convening.clause.verb, other.start)
    return any(known.fixes_days and not known.bare_year and not documentary(context, known) for known in earlier)


def _comma_between(context: Context, start: int, end: int) -> bool:
    return any(context.words.norms[k] in (",", ";") for k in range(start, end))


def _resumes(context: Context, start: int, end: int) -> bool:
    """Return whether a verb of convening stands between a barrier and the time: "to be held", "qui se tiendra"."""
    return any(
        context.tagged.tag(verb.start, "host_noun") is None
        for verb in context.tagged.all("convene", start=start, end=end)
    )


def documentary(context: Context, one: Expression) -> bool:
    """Return whether *one* dates a document or another event ("resolution 60/1 of 16 September 2005")."""
    k = one.start - 1
    if k < 0:
        return False
    norms = context.words.norms
    for j in range(max(0, one.start - 4), one.start + 1):
        for tag in context.tagged.tags[j]:
            near = tag.start < one.start <= tag.end + 1
            if near and tag.category in ("past", "dated") and not of_convening(context, tag):
                return True
    if any(norms[j].isdigit() and norms[j - 1] == "/" for j in range(max(1, k - 2), k + 1)):
        return True
    if norms[k] in _DOCUMENTS and context.tagged.tag(one.start, "of", "dated") is not None:
        return True  # "his report of 10 October 1990"
    if one.granularity in ("year", "season") and one.end < len(norms) and _named_with(context, one.end):
        return True  # "the 2000 and 2010 Review Conferences", "the Winter Games"
    closed = k - 1 if context.tagged.tag(k, "of") is not None or norms[k] != ")" else k
    return closed >= _ROMAN and norms[closed] == ")" and norms[closed - 2] == "(" and norms[closed - 3].isdigit()


_DOCUMENTS = frozenset(
    {"report", "reports", "letter", "letters", "note", "decision", "decisions", "rapport", "rapports", "lettre",
     "informe", "informes", "carta", "cartas"}
)  # fmt: skip


def _named_with(context: Context, k: int) -> bool:
    """Return whether a name in capitals goes on behind a year or a season ("2010 Review Conference")."""
    if context.language != "en" or not context.words.raw(k)[:1].isupper():
        return False
    return context.tagged.tag(k, "event") is not None or context.words.norms[k] in ("games", "olympic", "review")


def of_convening(context: Context, tag: Tag) -> bool:
    """Return whether a word like "held" belongs to "shall be held", "will be moved to Geneva and held".

    What a day to come stands beside is no past either ("a meeting, held in New York on 18 December next").
    """
    if context.adopted is not None:
        for one in context.between(tag.start, tag.end + _PLACED):
            if one.earliest is not None and one.period is not None:
                if one.earliest > context.adopted:
                    return True
                break
    if context.ends_at("and", tag.start, 2) is not None:
        return context.has("convene", tag.start - _SHARED, tag.start) is not None or (
            context.has("postpone", tag.start - _SHARED, tag.start) is not None
        )
    return any(
        one.category in ("convene", "postpone")
        and one.start <= tag.start < one.end
        and not (one.value == "noun" and one.end < tag.end)  # "tenue à Vienne", no "tenue de"
        for j in range(max(0, tag.start - 4), tag.start + 1)
        for one in context.tagged.tags[j]
    )


def bare(context: Context, one: Expression) -> bool:
    """Return whether *one* is a year that no word makes a date ("the 1995 resolution"); Chinese needs no such word."""
    of_name = one.period is not None and one.period.bare_year and one.modifiers <= {"from", "filler"}
    if of_name and context.language in ("fr", "es") and context.tagged.tag(one.start, "of") is not None:
        return True  # "la Conférence de 2020"
    return one.bare_year and context.language in ("en", "fr", "es")
