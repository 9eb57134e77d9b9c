"""Languages: which one a text is in, and the phrases of each. A language is loaded when a text asks for it."""

import re
from collections import Counter
from functools import cache
from importlib import import_module
from types import ModuleType

from domain.resolution.text.phrases import Phrases
from domain.resolution.text.tokens import fold
from domain.resolution.text.words.seats import seats_of

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
_SAMPLE = 3_000  # code points looked at
_SCRIPTS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = {language: frozenset(map(fold, words.split())) for language, words in {
    "en": "the of and to in for on its with that by at from as which shall be will an is not have has united",
    "fr": "le la les des du de et à en dans pour par sur que qui une un au aux est sa ses son l d se nations unies",
    "es": "el la los las del de y en para por sobre que una un al es su sus se con lo a o no naciones unidas",
}.items()}  # fmt: skip


_LETTERS = {
    "fr": re.compile("[èêàçùûœÈÊÀÇ]"),
    "es": re.compile("[ñóíúáÑÓÍÚÁ]"),
}  # letters that the other does not write


def words_of(language: str) -> ModuleType:
    """Return the table of words of *language*; English where there is none."""
    return import_module(f"domain.resolution.text.words.{language if language in LANGUAGES else 'en'}")


@cache
def phrases_of(language: str) -> Phrases:
    """Return the phrases of *language*."""
    return Phrases({**words_of(language).TABLE, "organization": seats_of(language)}, language)


def detect(text: str) -> str:
    """Return the language of *text* by its script, and by its small words where the script is Latin."""
    sample = text[:_SAMPLE].replace("\u00ad", "")
    words = _WORD.findall(sample)
    letters = sum(map(len, words)) or 1
    for language, script in _SCRIPTS.items():
        if len(script.findall(sample)) > letters * 0.3:
            return language
    seen = Counter(map(fold, words))
    scores = {language: sum(seen[word] for word in small) for language, small in _FUNCTION_WORDS.items()}
    for language, marks in _LETTERS.items():
        scores[language] += len(marks.findall(sample))
    best = max(scores.values())
    return next(language for language in scores if scores[language] == best)
