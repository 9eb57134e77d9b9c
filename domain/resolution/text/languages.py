"""Languages: which one a text is in, and the phrases of each. A language is loaded when a text asks for it."""

import re
from collections import Counter
from functools import cache
from importlib import import_module
from types import ModuleType

from domain.reference.languages import TONGUES, tongue
from domain.resolution.text.phrases import Phrases
from domain.resolution.text.tokens import fold
from domain.resolution.text.words.seats import seats_of

LANGUAGES = TONGUES
"""The languages that are read, by code."""
_SAMPLE = 3_000  # code points looked at
_WORD = re.compile(r"[^\W\d_]+")


def words_of(language: str) -> ModuleType:
    """Return the table of words of *language*; English where there is none."""
    return import_module(tongue(language).words)


@cache
def phrases_of(language: str) -> Phrases:
    """Return the phrases of *language*."""
    return Phrases({**words_of(language).TABLE, "organization": seats_of(language)}, language)


def detect(text: str) -> str:
    """Return the language of *text* by its script, and by its small words where the script is Latin."""
    sample = text[:_SAMPLE].replace("\u00ad", "")
    words = _WORD.findall(sample)
    letters = sum(map(len, words)) or 1
    for each in TONGUES.values():
        if each.script and len(re.findall(f"[{each.script}]", sample)) > letters * 0.3:
            return each.code
    seen = Counter(map(fold, words))
    scores = {
        each.code: sum(seen[word] for word in _small(each.small_words))
        + (len(re.findall(f"[{each.letters}]", sample)) if each.letters else 0)
        for each in TONGUES.values()
        if each.small_words
    }
    best = max(scores.values())
    return next(language for language in scores if scores[language] == best)


@cache
def _small(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))
