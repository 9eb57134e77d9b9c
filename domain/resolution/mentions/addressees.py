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
