"""Addressees: whom a clause asks to act, in English standard form; None where the first words name nobody known."""

import re
from functools import cache
from importlib import import_module

from domain.reference.languages import has
from domain.resolution.context import Context
from domain.resolution.mentions.offices import named, topic_end
from domain.resolution.text.phrases import Phrases, Tag
from domain.resolution.text.tokens import fold
from domain.resolution.text.words.bodies import BODIES

_REACH = 12  # tokens after the verb within which the addressee begins
_OFFICES = frozenset(
    {"Secretary-General", "Executive Secretary", "Executive Director", "Director-General", "High Commissioner"}
)
_LINKS = ("of", "definite", "neutral", "filler")
_SKIPPED = ("definite", "adverb", "act_joined", "to", "neutral", "filler", "prep")
_MODIFIERS = frozenset(
    map(
        fold,
        re.findall(
            r"\S+",
            "all other others relevant interested concerned competent its their both upon in particular also further "
            "once more autres tous toutes leurs intéressés compétents pertinents instamment vivement nouveau outre "
            "particulier otros otras demás todos todas interesados pertinentes encarecidamente nuevamente particular "
            "además другие другим всех всем соответствующие соответствующим настоятельно вновь также к "
            "جميع أيضا كذلك سائر كل 各 有 关 相 其 他 所 还 又 再 次 也 并",
        ),
    )
) | {","}


@cache
def _bodies(language: str) -> Phrases:
    return Phrases({"body": BODIES.get(language, BODIES["en"])}, language)


@cache
def _country_names() -> dict[str, str]:
    table: str = import_module("domain.reference.countries.en").COUNTRIES
    names = (entry.strip().partition("=") for entry in table.replace("\n", " ").split(";"))
    return {code: forms.split("|")[0].strip() for code, _, forms in names if code}


def addressee_of(context: Context, start: int, end: int) -> str | None:
    """Return whom the words from token *start* address; nothing is cut off, and what is not known is None."""
    i = start
    while i < min(end, start + _REACH, len(context.tagged)):
        if (government := _government(context, i, end)) is not None:
            return government
        body = _body(context, i)
        tag = context.tagged.tag(i, "office", "organ", "president")
        if body is not None and (tag is None or body.end >= tag.end):
            return _whole(context, body)
        if tag is not None:
            longer = _body(context, i + 1) if context.tagged.tag(i, "definite") is not None else None
            return _whole(context, longer) if longer is not None and longer.end > tag.end else named(context, tag)[0]
        if context.words.norms[i] not in _MODIFIERS and context.tagged.tag(i, *_SKIPPED) is None:
            return None
        i += 1
    return None


def addressees_of(context: Context, start: int, end: int) -> tuple[str, ...]:
    """Return all whom the words from token *start* address: in English standard form, or else as in the text."""
    stop = _stop(context, start, end)
    if stop is None:
        first = addressee_of(context, start, end)
        return () if first is None else (first,)
    found: list[str] = []
    for begin, until in _parts(context, start, stop):
        name = _name_of(context, begin, until)
        if name and name not in found:
            found.append(name)
    return tuple(found)


def _stop(context: Context, start: int, end: int) -> int | None:
    """Return the token at which what is asked begins ("to", "à", "a que", "de faire")."""
    norms = context.words.norms
    ends = _ASKED.get(context.language)
    if ends is None:
        return None
    for k in range(start + 1, min(end, start + _FARTHEST)):
        if norms[k] in (";", ":", "."):
            return None
        if norms[k] in ends and _begins_asking(context, k):
            return k
    return None


def _begins_asking(context: Context, k: int) -> bool:
    if k + 1 >= len(context.tagged):
        return False
    after, before = context.words.norms[k + 1], context.words.norms[k - 1]
    if context.language == "en":
        return (
            before not in ("according", "relating", "parties", "party")
            and context.tagged.tag(k + 1, "definite") is None
        )
    if context.language == "es":
        return context.words.norms[k] == "que" or after == "que" or after.endswith(("ar", "er", "ir", "arse", "erse"))
    return after.endswith(("er", "ir", "re", "oir")) or after in (
        "lui",
        "leur",
        "y",
        "en",
        "se",
        "s",
        "ne",
        "continuer",
    )


def _parts(context: Context, start: int, stop: int) -> list[tuple[int, int]]:
    """Return the parts of a list of addressees: parted by commas, and by "and" before an article or a capital."""
    found, begin, k = [], start, start
    while k < stop:
        link = context.tagged.tag(k, "and")
        after = link.end if link is not None else k + 1
        parts = context.words.norms[k] == "," or (
            link is not None
            and after < stop
            and (
                context.tagged.tag(after, "definite") is not None
                or context.words.norms[after] in _ALL
                or after > k + 1  # the article belongs to the words of "and"
            )
        )
        if parts:
            found.append((begin, k))
            begin = after
            k = after
            continue
        k += 1
    return [part for part in [*found, (begin, stop)] if part[1] > part[0]]


def _name_of(context: Context, start: int, stop: int) -> str | None:
    i = start
    while i < stop and (context.words.norms[i] in _MODIFIERS or context.tagged.tag(i, *_SKIPPED) is not None):
        i += 1
    if i >= stop or not context.words.raw(i)[:1].isupper():
        known = addressee_of(context, start, stop)
        return known if known is not None and i < stop else None
    known, words = addressee_of(context, start, stop), stop - i
    whole = context.cut(i, stop)
    if known is not None and (words <= _FEW or len(known.split()) >= words - _FEW + 1):
        return known
    return whole if words <= _MOST else known


_ASKED = {"en": {"to"}, "fr": {"a", "de", "d"}, "es": {"a", "que"}}
_ALL = frozenset(
    {"a", "al", "all", "other", "relevant", "tous", "toutes", "autres", "otros", "otras", "todos", "todas"}
)
_FARTHEST = 60  # tokens of a list of addressees, at most
_FEW = 3  # tokens of a name that is no longer than what is known of it
_MOST = 16  # tokens of the longest name that is kept as it stands


def _body(context: Context, i: int) -> Tag | None:
    return _bodies(context.language).tag(context.words.norms, i, "body") if i < len(context.tagged) else None


def _whole(context: Context, body: Tag) -> str | None:
    """Return the name with the body that an office belongs to, or the topic of a working group."""
    if body.value.endswith(" on"):
        stop = _name_end(context, body.end)
        return f"{body.value} {context.cut(body.end, stop)}" if context.language == "en" and stop > body.end else None
    after = _body(context, body.end)
    if body.value not in _OFFICES:
        return f"{after.value} of the {body.value}" if after is not None and after.value in _OFFICES else body.value
    k = body.end
    link = context.tagged.tag(k, "of")
    if link is not None:
        k = link.end
        while k < link.end + 3 and _body(context, k) is None and context.tagged.tag(k, *_LINKS) is not None:
            k += 1
        after = _body(context, k)
    elif not has(context.language, "bare_genitive"):  # a genitive without a word for "of"
        return body.value
    return body.value if after is None or after.value in _OFFICES else f"{body.value} of the {after.value}"


def _name_end(context: Context, k: int) -> int:
    """Return the token after the name of what a group is on: its words in capitals and what joins them."""
    start = j = k
    while j < len(context.tagged) and context.words.norms[j].isalpha():
        if context.words.raw(j)[:1].isupper():
            k = j + 1
        elif j - k >= _JOINING:
            break
        j += 1
    return k if k > start else topic_end(context, start)


_JOINING = 3  # small words between two in capitals


def _government(context: Context, i: int, end: int) -> str | None:
    """Return the government of a named country that stands at token *i*."""
    place = context.place_at(i, "country")
    if place is not None and context.tagged.tag(place.end, "government") is not None:
        return f"Government of {_country_names().get(place.value, place.value)}"
    tag = context.tagged.tag(i, "government")
    if tag is None:
        return None
    for k in range(tag.end, min(end, tag.end + 4)):
        if (place := context.place_at(k, "country")) is not None:
            return f"Government of {_country_names().get(place.value, place.value)}"
        if context.tagged.tag(k, *_LINKS) is None:
            return None
    return None
