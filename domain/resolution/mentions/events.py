"""Events: noun phrases that name a conference, summit, special session … : their words and their type."""

from typing import NamedTuple

from domain.mandates.mandate import EventType
from domain.resolution.context import Context
from domain.resolution.mentions.event_types import MINOR, NEGOTIATING, type_of
from domain.resolution.mentions.noun_phrases import QUOTED, QUOTES, phrase_start
from domain.resolution.mentions.relocations import removal
from domain.resolution.text.phrases import Tag
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral

_RIGHT = 60  # tokens looked at after the head
_NUMBER = 4  # tokens of the number of a part
_INSERTED = 12  # tokens between a name and its topic that no comma parts
_ACRONYM = 6  # tokens of "(UNISPACE III)", brackets included
_CLOSING = frozenset(QUOTES.values())
_LOOSE_ENDS = frozenset(
    (
        ",", "-", "(", ":", "/", "and", "et", "y", "e", "и", "of", "de", "du", "des", "d", "del", "la", "le", "les",
        "l", "que", "qui", "un", "une", "el", "los", "the", "to", "for", "pour", "para", "a", "à", "на", "по", "о",
        "بشان",
    )
)  # fmt: skip


_SMALL = frozenset({"d", "l"})


class Mention(NamedTuple):
    """An event named in a paragraph: tokens *start* to *end*, its name from *name_start* to *name_end*."""

    head: Tag
    start: int
    end: int
    name_start: int
    name_end: int
    type: EventType
    definite: bool
    topic: tuple[int, int] | None = None

    @property
    def minor(self) -> bool:
        """Return whether this is a session of some body or a preparatory meeting rather than an event of its own.

        The sessions of a negotiating committee are its event.
        """
        return self.head.value in MINOR and self.type != NEGOTIATING

    @property
    def short(self) -> bool:
        """Return whether the phrase only points back ("the Conference", "cette réunion de haut niveau")."""
        return self.name_end - self.name_start <= 2 + (self.head.end - self.head.start)


def mention(context: Context, head: Tag, floor: int, limit: int, *, subject: bool = False) -> Mention:
    """Return the phrase around *head* between tokens *floor* and *limit*; a *subject* runs up to its verb."""
    start = phrase_start(context, head, floor)
    end = _right(context, head, min(limit, head.end + _RIGHT), subject=subject)
    name_start = start
    definite = False
    while name_start < head.start:
        tag = context.tagged.tag(name_start, "definite", "indefinite")
        if tag is None or tag.end > head.start or context.words.norms[tag.end] == "-":
            break
        definite = definite or tag.category == "definite"
        name_start = tag.end
    definite = definite or context.ends_at("contracted", start, 2) is not None
    if start == floor:  # the article belongs to the words of the verb ("to hold the")
        definite = definite or context.ends_at("definite", start, 1) is not None
    name_end = _name_end(context, head, end)
    if name_start and (closing := _quoted_name(context, name_start - 1, head, limit)) is not None:
        end, name_end = closing + 1, closing
    if definite and name_end - name_start == 1 and context.tagged.tag(start, "definite") is not None:
        name_start = start  # "the Conference" is named with its article
    topic = _topic(context, name_end, limit, near=subject)
    if topic is not None and any(context.tagged.tag(k, "topic_lead") for k in range(head.end, name_end)):
        topic = None
    return Mention(head, start, end, name_start, name_end, type_of(context, head, start, end), definite, topic)


def name_of(context: Context, found: Mention) -> str:
    """Return the name as it stands, with its topic where other words part the two."""
    part = part_start(context, found.start)
    name = context.cut(found.name_start if part is None else part, found.name_end)
    return f"{name} {context.cut(*found.topic)}" if found.topic is not None else name


def extent(context: Context, found: Mention) -> tuple[int, int]:
    """Return the tokens with which the event is named, the part of it that is meant among them."""
    part = part_start(context, found.start)
    return found.start if part is None else part, found.end


def part_start(context: Context, start: int) -> int | None:
    """Return where "the second part of", which stands before the phrase at token *start*, begins (without article)."""
    for at in range(max(0, start - _NUMBER), start + 2):  # the article may belong to the words of the part
        part = context.tagged.tag(at, "event_part")
        if part is None or not start - 1 <= part.end <= start + 1:
            continue
        for k in range(at - 1, max(-1, at - _NUMBER), -1):
            number = numeral(context.tagged, k)
            if number is not None and number.ordinal and number.end == at:
                return k
    for at in range(max(0, start - _NUMBER), start - 1):
        noun, number = context.tagged.tag(at, "event_part"), numeral(context.tagged, at + 1)
        if noun is not None and number is not None and number.ordinal and number.end in (start, start - 1):
            return at  # "المرحلة الثانية من": in Arabic the number stands after its noun
    return None


def _topic(context: Context, start: int, limit: int, *, near: bool) -> tuple[int, int] | None:
    """Find the topic that follows an insertion ("…, to be attended by all States, on …", "d'une journée sur …")."""
    apart = False  # whether a comma has parted the insertion from the name
    for k in range(start, min(limit, start + _RIGHT // 2)):
        norm = context.words.norms[k]
        if norm == ";" or context.tagged.tag(k, "act", "decision", "purpose", "goal") is not None:
            return None
        jubilee = context.expression_at(k)
        if jubilee is not None and jubilee.kind == "anniversary":
            return None  # what follows is what the anniversary is of
        apart = apart or norm == ","
        if (apart and near) or (not apart and (k >= start + _INSERTED or context.expression_at(k) is not None)):
            if near:
                return None
            continue
        at = k + 1 if norm == "," else k
        if apart and norm != ",":
            continue
        lead = context.tagged.tag(at, "topic_lead", *(() if apart else ("task",)))
        if lead is None or context.expression_at(at) is not None or context.dated(at):
            continue
        stop = context.tagged.tag(at, "stop")
        if stop is not None and (apart or stop.end > lead.end):
            continue
        return at, _right(context, Tag("event", "", at, lead.end), min(limit, lead.end + _RIGHT), subject=False)
    return None


def place_starts(context: Context, i: int) -> bool:
    """Return whether "in Vienna", "à Istanbul", "at Headquarters", "en el Centro …" starts at token *i*."""
    if context.tagged.tag(i, "headquarters"):
        return True
    lead = context.tagged.tag(i, "place_in")
    if lead is None:
        return False
    article = context.tagged.tag(lead.end, "definite", "own")
    seat = lead.end if article is None else article.end
    return (
        any(
            context.place_at(k) is not None or context.city_by_country(k) is not None
            for k in range(i + 1, lead.end + 1)
        )
        or context.tagged.tag(lead.end, "headquarters") is not None
        or context.seat_at(seat) is not None
        or (
            article is not None
            and context.tagged.tag(lead.end, "venue") is None
            and context.tagged.tag(seat, "venue") is not None
        )
        or context.venue_at(lead.end) is not None
    )


def _right(context: Context, head: Tag, limit: int, *, subject: bool) -> int:
    tagged, norms = context.tagged, context.words.norms
    j = head.end
    while j < limit:
        norm = norms[j]
        expression = context.expression_at(j)
        if (closing := _title(context, j, limit)) is not None:
            j = closing
            continue
        if removal(context, j) is not None:
            break
        if norm == ":" and _subtitle(context, head, j):
            j += 1
            continue
        if (closing := _acronym(context, j)) is not None:
            j = closing
            continue
        if (
            norm in (";", "(", "[", ":", "«", "»")
            or (norm == "." and not subject)
            or tagged.tag(j, "aforesaid", "postpone")
        ):
            break
        if (
            expression is not None
            and expression.foreign_session
            and j == head.end
            and head.value in ("cop_session", "prep")
        ):
            j = expression.end  # "缔约方大会第十五届会议"
            continue
        if expression is not None and year_in_name(context, head, expression):
            j = expression.end
            continue
        if (expression is not None and not expression.bare_year and expression.kind != "anniversary") or place_starts(
            context, j
        ):
            break
        if norm == ",":
            if context.words.raw(j) == "，":  # the Chinese comma parts clauses; lists have 、
                break
            if j + 1 >= limit or context.expression_at(j + 1):
                break
            if tagged.tag(j - 1, "of", "prep") is not None and norms[j - 1] not in _SMALL and j - 1 > head.end:
                j += 1  # "the scope of, and the machinery for, …"
                continue
            if context.language == "ar" and not context.words.raw(j + 1).startswith("و"):
                break  # an Arabic list goes on with "and"
            if tagged.tag(j + 1, "moved_from") or (
                tagged.tag(j + 1, "list_stop", "act", "relative", "convene") and not _list_goes_on(context, j, limit)
            ):
                break
        elif (
            (not norm.isalnum() and norm not in ("-", "/", "&", "+", '"', "“", "”"))
            or tagged.tag(j, "convene_end", "modal")
            or (subject and _verb_of(context, j))
            or _second_task(context, head, j)
            or (context.words.raw(j).startswith("وال") and tagged.tag(j, "sess") is not None)  # "and the … session"
            or (
                tagged.tag(j, "stop")
                and (not subject or context.language == "zh")
                and not tagged.tag(j, "no_stop")
                and not _is_task(context, j)
                and not _compound(context, j)
            )
            or (tagged.tag(j, "occasion") and not subject)
        ):
            break
        j += 1
    while j > head.end and (norms[j - 1] in _LOOSE_ENDS or not (norms[j - 1].isalnum() or norms[j - 1] in _CLOSING)):
        if norms[j - 1] == ")" and any(_acronym(context, k) == j for k in range(j - _ACRONYM, j)):
            break
        j -= 1
    return j


def _acronym(context: Context, j: int) -> int | None:
    """Return the token after the short name in brackets that opens at token *j* ("(PP-14)", "(UNISPACE III)")."""
    norms = context.words.norms
    if norms[j] != "(":
        return None
    closing = next((k for k in range(j + 2, min(len(norms), j + _ACRONYM)) if norms[k] == ")"), None)
    if closing is None or context.place_at(j + 1) is not None:
        return None
    letters = [context.words.raw(k) for k in range(j + 1, closing)]
    short = letters[0].isupper() and len(letters[0]) > 1
    return closing + 1 if short and all(one.isupper() or one.isdecimal() or one == "-" for one in letters) else None


def _verb_of(context: Context, j: int) -> bool:
    """Return whether a verb that is said of the event begins at token *j* ("the Conference will meet …")."""
    if context.tagged.tag(j, "modal") is not None:
        return True
    verb = context.tagged.tag(j, "convene")
    return verb is not None and verb.value in ("passive", "holdsits")


def _second_task(context: Context, head: Tag, j: int) -> bool:
    """Return whether "and" at token *j* leads on to another thing that is asked ("et de faire rapport", "и сообщить").

    Not within what the event itself is for ("chargée d'élaborer et d'adopter …").
    """
    link = context.tagged.tag(j, "and")
    if link is None:
        return False
    after = link.end
    article = context.tagged.tag(after, "definite")
    if context.tagged.tag(after if article is None else article.end, "offer") is not None:
        return True  # "the Plenipotentiary Conference and the invitation of …"
    marker = context.tagged.tag(after, *_INFINITIVE.get(context.language, ()))
    verb = context.tagged.tag(after if marker is None else marker.end, "other_verb", "report_verb", "report_noun")
    if verb is None or verb.category == "report_noun" or (marker is None and context.language != "ru"):
        return False
    return not any(
        context.tagged.tag(k, "task", "study") and not context.tagged.tag(k, "topic_lead") for k in range(head.end, j)
    )


_INFINITIVE = {"fr": ("of",), "es": ("completive", "relative"), "en": ("to",)}


def _compound(context: Context, j: int) -> bool:
    """Return whether token *j* is part of a word with a hyphen ("avant-projet", "well-being")."""
    norms, words = context.words.norms, context.words
    if j > 1 and norms[j - 1] == "-" and words.glued(j) and words.glued(j - 1):
        return True
    return j + 2 < len(norms) and norms[j + 1] == "-" and words.glued(j + 1) and words.glued(j + 2)


def _is_task(context: Context, j: int) -> bool:
    """Return whether what the event is for begins at token *j* ("chargée de …", "consacrée à …")."""
    task, stop = context.tagged.tag(j, "task", "aim"), context.tagged.tag(j, "stop")
    return task is not None and stop is not None and task.end >= stop.end


def year_in_name(context: Context, head: Tag, one: Expression) -> bool:
    """Return whether a year is part of a name ("la Conferencia de las Naciones Unidas de 2020 para Apoyar …")."""
    if one.period is None or not one.period.bare_year or one.modifiers - {"filler", "neutral", "from"}:
        return False
    if context.tagged.tag(one.start, "of") is None or not context.words.raw(head.start)[:1].isupper():
        return False
    lead = context.tagged.tag(one.end, "name_goes_on")
    if lead is None or lead.end >= len(context.tagged):
        return False
    if context.tagged.tag(one.end, "topic_lead", "task") is not None:
        return True
    article = context.tagged.tag(lead.end, "definite")
    at = lead.end if article is None else article.end
    return at < len(context.tagged) and context.words.raw(at)[:1].isupper()


def _title(context: Context, j: int, limit: int) -> int | None:
    """Return the token after the title in quotation marks that opens at token *j*."""
    mark = QUOTES.get(context.words.norms[j])
    if mark is None:
        return None
    return next((k + 1 for k in range(j + 1, min(limit, j + QUOTED)) if context.words.norms[k] == mark), None)


def _quoted_name(context: Context, opening: int, head: Tag, limit: int) -> int | None:
    """Return the mark that closes a name wholly in quotation marks ("“世界粮食首脑会议：五年之后”")."""
    mark = QUOTES.get(context.words.norms[opening])
    if mark is None:
        return None
    return next((k for k in range(head.end, min(limit, opening + QUOTED)) if context.words.norms[k] == mark), None)


def _subtitle(context: Context, head: Tag, colon: int) -> bool:
    """Return whether the second part of a name follows *colon* ("Summit of the Future: solutions for tomorrow")."""
    if colon + 1 >= len(context.tagged) or not context.words.raw(head.start)[:1].isupper():
        return False
    before, after = context.words.norms[colon - 1], context.words.norms[colon + 1]
    return before.isalpha() and after.isalpha() and context.tagged.tag(colon + 1, "act", "to") is None


def _list_goes_on(context: Context, comma: int, limit: int) -> bool:
    """Return whether a list with articles goes on after *comma* ("contre le racisme, la discrimination et …")."""
    tagged = context.tagged
    if tagged.tag(comma + 1, "definite", "of") is None or context.language == "en":
        return False
    articles = sum(1 for k in range(max(0, comma - 6), comma) if tagged.tag(k, "definite", "of") is not None)
    for k in range(comma + 2, min(limit, comma + 18)):
        if (
            tagged.tag(k, "convene", "act", "relative", "stop")
            or context.expression_at(k)
            or context.words.norms[k] == ";"
        ):
            return False
        if (link := tagged.tag(k, "and")) is not None:
            return articles > 0 and tagged.tag(link.end, "definite", "of") is not None
    return False


def _name_end(context: Context, head: Tag, end: int) -> int:
    """End the name before a lower-case description of its task ("chargée d'examiner …"), where it has a topic."""
    for tag in context.tagged.all("task", "aim", start=head.end, end=end):
        after = tag.end
        topical = any(context.tagged.tag(k, "topic_lead", "subject_list") for k in range(head.end, tag.start))
        if after < end and topical and not context.words.raw(after)[:1].isupper():
            return tag.start
    return end
