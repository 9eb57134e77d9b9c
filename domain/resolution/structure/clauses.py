"""Clauses: an operative paragraph parted by its verbs of action ("Decides …, and requests …")."""

from typing import NamedTuple

from domain.resolution.text.phrases import Tag, Tagged

_FIRST = 3  # tokens before an infinitive that states an act ("1. Pedir al Director que …")
_RECORD = 40  # tokens of "At its 14th meeting, on 22 April, the Council" before the verb of a record
_NAME = 6  # tokens of the name of a body
_OPENING = 12  # tokens within which a paragraph's first verb stands


class Clause(NamedTuple):
    """One act: its verb (tokens *verb* to *start*) and the words it governs (*start* to *end*)."""

    act: str | None
    verb: int
    start: int
    end: int
    negated: bool = False


def clauses(tagged: Tagged) -> tuple[Clause, ...]:
    """Return the clauses of a tagged paragraph; one without an act where no verb of action is found."""
    starts: list[tuple[int, int, str, bool]] = []
    acts: tuple[str, ...] = ("act", "act_past")
    after = 0
    for i in tagged.places(*acts, "act_infinitive"):
        tag = tagged.tag(i, *acts) if i >= after and not _participle(tagged, i) else None
        if tag is None and i <= _FIRST and not starts:
            tag = tagged.tag(i, "act_infinitive")
        if tag is None or not _stands_as_verb(tagged, i, first=not starts):
            continue
        after = tag.end
        if starts and (tag.value == "preamble" or _only_recalled(tagged, i, starts[0])):
            continue
        if not starts and tagged.tag(i, "act_past") is None and (tag.value != "preamble" or i <= 1):
            acts = ("act",)  # a report tells in the past all through; elsewhere "adopted at …" is no act
        starts.append((i, tag.end, tag.value, _negated(tagged, i)))
    if not starts:
        return (Clause(None, 0, 0, len(tagged)),)
    ends = [begin for begin, _, _, _ in starts[1:]] + [len(tagged)]
    return tuple(
        Clause(act, verb, start, end, negated) for (verb, start, act, negated), end in zip(starts, ends, strict=True)
    )


def _participle(tagged: Tagged, i: int) -> bool:
    """Return whether an act is but a French participle, told by its accent alone ("a, en mai, recommandé")."""
    return tagged.words.raw(i).endswith(("é", "ée", "és", "ées")) and tagged.tag(i, "act_past") is None


def _only_recalled(tagged: Tagged, i: int, first: tuple[int, int, str, bool]) -> bool:
    """Return whether a preamble tells of a past act ("Recalling that the Council has, in May, recommended …")."""
    return first[2] == "preamble" and first[0] <= 1 and tagged.tag(i, "act_past") is not None


def _stands_as_verb(tagged: Tagged, i: int, *, first: bool) -> bool:
    if first and i < _RECORD and _after_comma(tagged, tagged.ending(i, "organ", _NAME)):
        return True
    if first and i < _OPENING:
        return i <= 3 or _introduced(tagged, i) or _numbered(tagged, i)
    if tagged.words.joined(i) or _itemised(tagged, i):
        return True
    return tagged.ending(i, "act_joined", 4) is not None


def _after_comma(tagged: Tagged, body: Tag | None) -> bool:
    """Return whether *body* begins a main clause after what leads it in ("…, on 22 April, the Council")."""
    return body is not None and body.start > 1 and "," in tagged.words.norms[body.start - 2 : body.start]


def _introduced(tagged: Tagged, i: int) -> bool:
    """Return whether only the paragraph's number and who speaks stand before its first verb at token *i*."""
    k, norms = 0, tagged.words.norms
    spare = _ADJECTIVES if tagged.tag(i, "act", "act_past") is not None and tagged.tag(0, "definite") is not None else 0
    while k < i:
        if k and norms[k] == norms[i - 1] == "," and k < i - 1:
            return True  # "The States Parties, meeting in Geneva, decide"
        tag = tagged.tag(k, *_BEFORE_VERB)
        if tag is not None:
            k = tag.end
        elif spare and tagged.words.norms[k].isalpha() and tagged.tag(k, "relative", "completive", "prep") is None:
            spare -= not tagged.words.raw(k)[:1].isupper()
            k += 1
        elif tagged.words.norms[k].isalpha() and not tagged.words.raw(k)[:1].isupper() and not _itemised(tagged, k + 2):
            return False
        else:
            k += 1
    return True


def _itemised(tagged: Tagged, i: int) -> bool:
    """Return whether the mark of an item stands just before token *i* ("b) agreed that …; and (c) directed …")."""
    norms = tagged.words.norms
    return _numbered(tagged, i) or (
        2 <= i < len(norms) and norms[i - 1] == ")" and len(norms[i - 2]) <= _MARK and norms[i - 2].isalnum()
    )


def _numbered(tagged: Tagged, i: int) -> bool:
    """Return whether a paragraph's number stands just before token *i* ("The Council, 1. Requests …; 2. Invites …")."""
    norms = tagged.words.norms
    return 2 <= i < len(norms) and norms[i - 1] in (".", "-") and norms[i - 2].isdigit()


_ADJECTIVES = (
    2  # words in lower case within the name of the body that speaks ("La Réunion des Hautes Parties contractantes")
)
_MARK = 3  # letters or figures of "(iii)"
_BEFORE_VERB = (
    "act_joined", "act", "act_past", "negation", "subject", "lead", "definite", "of", "and", "organ", "office",
    "adverb", "states", "event", "ord", "sess",
)  # fmt: skip


def _negated(tagged: Tagged, i: int) -> bool:
    return tagged.ending(i, "negation", 2) is not None or tagged.tag(i + 1, "negation_after") is not None
