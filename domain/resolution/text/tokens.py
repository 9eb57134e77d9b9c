"""Tokens: a text as folded words with their places. One pass, linear; nothing here knows a language but its script."""

import re
import unicodedata
from itertools import accumulate, compress
from typing import NamedTuple

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u200b-\u200f\u00ad\u2060\ufeff"
_SUPER = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
_LETTER = rf"[^\W\d_{_HAN}{_SUPER}]"
_SKIPPED = "'’‘*`´\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_TOKEN = re.compile(rf"({_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*|[^\w\s{_SKIPPED}]|\d+|[{_SUPER}]+|[{_HAN}])")
_APOSTROPHE = "ʼ"  # a letter by its kind: within a word it belongs to it, alone it is skipped
_DASHES = dict.fromkeys("-‐‑‒–—―−－", "-") | {"～": "-", "~": "-"}
_PUNCTUATION = _DASHES | {
    "○": "〇",
    "◯": "〇",
    "，": ",",
    "、": ",",
    "،": ",",
    "；": ";",
    "؛": ";",
    "。": ".",
    "（": "(",
    "）": ")",
    "：": ":",
    "／": "/",
}
_ARABIC_PREFIX = re.compile(r"^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{3}))")
_ARABIC_JOINED = {
    f"و{word}": word for word in ("في", "من", "ان", "عن", "لا", "ما", "او", "الا", "قد", "هو", "هي", "لم", "لن")
}
_PLAIN = {
    **str.maketrans("àâäáãåçéèêëíìîïñóòôöõúùûüýÿё", "aaaaaaceeeeiiiinooooouuuuyyе", "\u00ad\u0301"),
    **{ord(letter): plain for letter, plain in (("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("й", "и"))},
}
_CACHE: dict[str, str] = {}
_REMEMBERED = 50_000  # words


class Tokens(NamedTuple):
    """Folded words, side by side with the places where they stand in *text* (start, end in code points).

    *hidden* are places between them that belong to no word: marks of notes, struck-out words.
    """

    text: str
    norms: list[str]
    starts: list[int]
    ends: list[int]
    hidden: tuple[tuple[int, int], ...] = ()

    def raw(self, i: int) -> str:
        """Return the token as it stands in the text."""
        return self.text[self.starts[i] : self.ends[i]]

    def span(self, i: int, j: int) -> tuple[int, int]:
        """Return the place of the tokens from *i* up to, not including, *j*."""
        return self.starts[i], self.ends[j - 1]

    def joined(self, i: int) -> bool:
        """Return whether token *i* is written together with "and" (Arabic و)."""
        raw = self.text[self.starts[i] : self.starts[i] + 1]
        return raw == "\u0648" and self.norms[i][:1] != "\u0648"

    def glued(self, i: int) -> bool:
        """Return whether no space stands between token *i* and the one before."""
        return 0 < i < len(self.ends) and self.ends[i - 1] == self.starts[i]


def fold(word: str) -> str:
    """Return *word* in lower case, without accents and vowel marks; Arabic without its article and conjunction."""
    known = _CACHE.get(word)
    if known is not None:
        return known
    folded = word.lower().translate(_PLAIN)
    if folded.isascii() or "\u4e00" <= folded[:1] <= "\u9fff":
        pass
    else:
        plain = unicodedata.normalize("NFKD", word.casefold().replace("œ", "oe").replace("æ", "ae"))
        folded = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf") and c != "\u0640")
        if "\u0600" <= folded[:1] <= "\u06ff":
            folded = folded.replace("ى", "ي").replace("ة", "ه")
            stripped = _ARABIC_JOINED.get(folded) or _ARABIC_PREFIX.sub("", folded)
            folded = stripped if len(stripped) > 1 else folded
    if len(_CACHE) < _REMEMBERED:
        _CACHE[word] = folded
    return folded


def tokens(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of *text* from *start* to *end*; apostrophes and emphasis marks are not tokens."""
    pieces = _TOKEN.split(text[start:end])  # what stands before a token and the token, in turn, and what stands last
    places = list(accumulate(map(len, pieces), initial=start))
    norms = list(map(_NORMS.__getitem__, pieces[1::2]))
    starts, ends = places[1:-1:2], places[2::2]
    if "" in norms:
        starts, ends = list(compress(starts, norms)), list(compress(ends, norms))
        norms = list(filter(None, norms))
    return Tokens(text, norms, starts, ends)


class _Norms(dict[str, str]):
    """What each word is as a token: folded when it is first met; nothing for what is skipped."""

    def __missing__(self, word: str) -> str:
        norm = "" if word == _APOSTROPHE else _PUNCTUATION.get(word) or fold(word) or word
        if len(self) < _REMEMBERED:
            self[word] = norm
        return norm


_NORMS = _Norms()


def figure(norm: str) -> int | None:
    """Return the number that a token of digits (of any script) writes, up to six digits."""
    return int(norm) if norm.isdecimal() and len(norm) <= 6 else None
