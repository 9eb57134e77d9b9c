"""Noun phrases: where the name of an event begins, to the left of the noun that says what it is."""

from domain.resolution.context import Context
from domain.resolution.text.phrases import Tag
from domain.resolution.time.numerals import numeral

QUOTES = {"«": "»", "“": "”", "《": "》", "„": "“", "”": "“"}
QUOTED = 25  # tokens of a title in quotation marks
_LEFT = 16  # tokens looked at before the head
_LONGEST = 60  # and in Chinese, where all that an event is about stands before its noun
_WORDS = 4  # tokens of an ordinal in words
_ADJECTIVES = {"en": 14, "fr": 3, "es": 3}  # words that may stand between an article and its noun


def phrase_start(context: Context, head: Tag, floor: int) -> int:
    """Return the token, not before *floor*, with which the noun phrase of *head* begins, its article included."""
    tagged, norms = context.tagged, context.words.norms
    k = head.start
    if context.language == "zh":
        return _left_of_han(context, head, floor)
    if (article := _article(context, head, floor)) is not None:
        return article
    while k > max(floor, head.start - _LEFT):
        before = k - 1
        raw = context.words.raw(before)
        step = _number_before(context, k, floor)
        if step is None:
            step = next(
                (
                    j
                    for j in range(max(floor, k - 3), k)
                    for tag in tagged.tags[j]
                    if tag.end == k and tag.category in ("premodifier", "ord", "suffix")
                ),
                None,
            )
        if context.expression_ends(k) and not tagged.tag(before, "premodifier"):
            break
        if step is None and norms[k] == "-" and (count := context.ends_at("card", k, 2)) is not None:
            step = count.start
        if step is not None:
            k = step
        elif (
            (norms[before] == "-" and k - 2 >= floor)
            or (context.language == "en" and raw[:1].isupper())
            or (norms[before].isdigit() and tagged.tag(k, "suffix"))
            or ("-" in raw[1:-1] and raw.isascii())  # "in-session" is one word
        ):
            k = before
        else:
            break
    return k


def _number_before(context: Context, k: int, floor: int) -> int | None:
    """Return where the ordinal that ends before token *k* begins ("vingt et unième session")."""
    for start in range(max(floor, k - _WORDS), k):
        number = numeral(context.tagged, start)
        if number is not None and number.ordinal and number.end == k:
            return start
    return None


def _article(context: Context, head: Tag, floor: int) -> int | None:
    """Return the article that opens the noun phrase of *head*, with nothing but words of its own between."""
    reach = _ADJECTIVES.get(context.language, 0)
    for k in range(head.start - 1, max(floor, head.start - reach) - 1, -1):
        tagged, norm = context.tagged, context.words.norms[k]
        if tagged.tag(k, "definite", "indefinite", "own") is not None and norm != "one":
            if k > floor and context.words.norms[k - 1] == "such":
                return k - 1  # "such a conference"
            return k if norm != "that" or context.ends_at("convene", k) is not None else None
        if not norm.isalnum() and norm not in (",", "-"):
            return None
        if tagged.tag(k, *_NO_ADJECTIVE) is not None or (k > floor and context.expression_at(k) is not None):
            return None
    return None


_NO_ADJECTIVE = (
    "prep", "place_in", "to", "convene", "convene_end", "postpone", "act", "relative", "by", "from", "before", "after",
    "neutral", "month", "pronoun", "whether", "completive", "negation", "of",
)  # fmt: skip


def _left_of_han(context: Context, head: Tag, floor: int) -> int:
    """Return where a Chinese noun phrase begins: what it is about stands before its noun, with no space between."""
    norms, k = context.words.norms, head.start
    while k > max(floor, head.start - _LONGEST):
        before = norms[k - 1]
        opening = _OPENING.get(before)
        if opening is not None and opening in norms[max(floor, k - QUOTED) : k - 1]:
            k = max(j for j in range(max(floor, k - QUOTED), k - 1) if norms[j] == opening)
        elif _bounded(context, k) or not (before.isalnum() or before in "-+·/&" or context.words.raw(k - 1) == "、"):
            break
        else:
            k -= 1
    return k


_OPENING = {closing: opening for opening, closing in QUOTES.items()}
_AMONG = frozenset("在将请由于")  # Chinese words that lead in what is no part of a name …
_WITHIN = frozenset(
    {"关于", "对于", "鉴于", "基于", "处于", "用于", "由于", "存在", "自由", "由来", "理由"}
)  # … unless in these


def _bounded(context: Context, k: int) -> bool:
    """Return whether a Chinese name cannot reach before token *k*: a verb, a time, a place or a length ends there."""
    norms = context.words.norms
    if context.expression_ends(k) and not context.session_ends(k):
        return not _named_by_year(context, k)
    one = norms[k - 1]
    if one in _AMONG and not {norms[k - 2] + one if k > 1 else "", one + norms[k]} & _WITHIN:
        return True
    if one == "的" and any(context.tagged.tag(j, "lasting") for j in range(max(0, k - _LASTING), k)):
        return True
    if k > 1 and norms[k - 2] + one == "担任":
        return True  # "担任…会议东道国"
    categories = ("act", "convene", "definite", "indefinite", "postpone", "by", "relative", "headquarters")
    for j in range(max(0, k - 6), k):
        if any(tag.end == k and tag.category in categories for tag in context.tagged.tags[j]):
            return True
        if any(tag.end == k for tag in context.places.tags[j]) and context.ends_at("place_in", j) is not None:
            return True
    return False


def _named_by_year(context: Context, k: int) -> bool:
    """Return whether the year that ends before token *k* is part of a name ("2015年后议程", "2020年审议大会")."""
    one = context.expression_ending(k)
    if one is None or one.period is None or not one.period.bare_year or one.modifiers - {"after"}:
        return False
    if "after" in one.modifiers:
        return True
    before = one.start - 1
    noun = before >= 0 and (context.words.norms[before].isalnum() or context.words.norms[before] == "》")
    return noun and not any(context.ends_at(category, one.start) for category in ("act", "convene", "postpone", "and"))


_LASTING = 8  # tokens of "为期三天的"
