"""Numerals: cardinals and ordinals in figures and in all written forms, to 999 in words."""

import re
from typing import NamedTuple

from domain.resolution.text.phrases import Tagged, once_a_token
from domain.resolution.text.tokens import figure

_JOINERS = frozenset({"-", "et", "and", "y", "e"})
_HAN_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}


class Numeral(NamedTuple):
    """A number read from tokens *start* to *end* (exclusive); *value* -1 means the last of its kind."""

    value: int
    ordinal: bool
    start: int
    end: int
    words: bool = False


@once_a_token
def numeral(tagged: Tagged, i: int) -> Numeral | None:
    """Return the numeral that starts at token *i*."""
    words = tagged.words
    if not 0 <= i < len(tagged):
        return None
    norm = words.norms[i]
    value = figure(norm)
    if value is not None:
        after = _suffixed(tagged, i + 1)
        return Numeral(value, after is not None, i, after or i + 1)
    if norm in _HAN_DIGITS or norm in _HAN_UNITS:
        return _han(tagged, i)
    kinds = tagged.kinds[i]
    if ("card" in kinds or "ord" in kinds) and (found := _spelled(tagged, i)) is not None:
        return found
    return _roman(tagged, i)


def _roman(tagged: Tagged, i: int) -> Numeral | None:
    """Read "XVII", "XVIIe", "XXIVth": capitals, of more than one letter."""
    if tagged.words.text[tagged.words.starts[i]] not in _ROMAN_LETTERS:
        return None
    match = _ROMAN.match(tagged.words.raw(i))
    if match is None or len(match.group(1)) < 2:
        return None
    value, before = 0, 0
    for letter in reversed(match.group(1)):
        one = _ROMAN_LETTERS[letter]
        value += one if one >= before else -one
        before = max(before, one)
    return Numeral(value, True, i, i + 1)


_ROMAN = re.compile(r"((?:X{1,3}|XL|LX{0,3}|XC)?(?:IX|IV|V?I{0,3}))(?:e|ème|th|st|nd|rd|º|a|o)?$")
_ROMAN_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _suffixed(tagged: Tagged, i: int) -> int | None:
    """Return the token after the ordinal ending of a figure ("1st", "2ème", "1^er", "1.º", "13-го"), if any."""
    words = tagged.words
    if i < len(tagged) and words.norms[i] in _BEFORE_SUFFIX and words.glued(i) and words.glued(i + 1):
        i += 1
    if i >= len(tagged) or not words.glued(i):
        return None
    suffix = tagged.tag(i, "suffix")
    if suffix is not None:
        return suffix.end
    return i + 1 if words.norms[i] == "°" else None


_BEFORE_SUFFIX = frozenset("-^.")


def _han(tagged: Tagged, i: int) -> Numeral | None:
    norms = tagged.words.norms
    total, digit, plain, j = 0, 0, "", i
    units = False
    while j < len(norms) and j - i < 8:
        if norms[j] in _HAN_DIGITS:
            digit = _HAN_DIGITS[norms[j]]
            plain += str(digit)
        elif norms[j] in _HAN_UNITS:
            total += (digit or 1) * _HAN_UNITS[norms[j]]
            digit, units = 0, True
        else:
            break
        j += 1
    return Numeral(total + digit if units else int(plain), False, i, j, True)


def _spelled(tagged: Tagged, i: int) -> Numeral | None:
    """Add up number words: tens, then units ("soixante et onzième"), units before tens (Arabic), hundreds."""
    total, j, ordinal = 0, i, False
    room = 1000  # the next word must be smaller than this
    while j < len(tagged):
        at = j
        if total and tagged.words.norms[j] in _JOINERS:
            at = j + 1
        tag = tagged.tag(at, "card", "ord")
        if tag is None:
            break
        value = int(tag.value)
        if value == -1:
            if total:
                break
            return Numeral(-1, True, i, tag.end, True)
        if value == 100 and 0 < total < 10:
            total, room = total * 100, 100
        elif value == 20 and total == 4:
            total, room = 80, 20
        elif value < room and (total == 0 or total % 100 >= 10 or total >= 100):
            total += value
            room = 100 if value >= 100 else 10 if value >= 10 and value not in (60, 80) else 20 if value >= 60 else 1
        elif 0 < total < 10 and value in _TENS and _units_first(tagged, i):
            total, room = total + value, 1
        else:
            break
        ordinal = ordinal or tag.category == "ord"
        j = tag.end
    if j == i:
        return None
    return Numeral(total, ordinal, i, j, True)


_TENS = frozenset({10, 20, 30, 40, 50, 60, 70, 80, 90})


def _units_first(tagged: Tagged, i: int) -> bool:
    return "\u0600" <= tagged.words.norms[i][:1] <= "\u06ff"


def number_of(text: str, language: str) -> int | None:
    """Return the number that *text* writes as a whole, or None."""
    from domain.resolution.text.languages import phrases_of
    from domain.resolution.text.tokens import tokens

    tagged = Tagged(tokens(text), phrases_of(language))
    mark = tagged.tag(0, "ordmark")
    found = numeral(tagged, mark.end if mark is not None else 0)
    return found.value if found is not None and found.end == len(tagged) else None
