"""Settling: what tokens are, once and for all rules: no marks of notes, struck-out words, or stops of abbreviations.

Places stay those of the text that was read; what is settled away has no token.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache

from domain.resolution.text.tokens import Tokens, fold

_SUPER = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")
_STRUCK = re.compile(r"~~(?=\S)[^~]{1,400}~~|<(del|s|strike)>.{0,400}?</\1>", re.IGNORECASE | re.DOTALL)
_MARKED = re.compile(r"\[\^?\d{1,3}\]|<sup>\s?\d{1,3}\s?</sup>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:ins|u|b|i|em|strong|mark)>", re.IGNORECASE)
_PATTERNS = (_STRUCK, _MARKED, _TAG)
_MONTHS = {
    "en": "jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september "
    "oct=october nov=november dec=december",
    "fr": "janv=janvier jan=janvier févr=février fév=février mar=mars avr=avril juin=juin juil=juillet jul=juillet "
    "août=août sep=septembre sept=septembre oct=octobre nov=novembre déc=décembre",
    "es": "ene=enero en=enero feb=febrero febr=febrero mar=marzo abr=abril may=mayo jun=junio jul=julio ago=agosto "
    "sep=septiembre sept=septiembre set=setiembre oct=octubre nov=noviembre dic=diciembre",
    "pt": "jan=janeiro fev=fevereiro mar=março abr=abril mai=maio jun=junho jul=julho ago=agosto set=setembro "
    "out=outubro nov=novembro dez=dezembro",
}
"""Months as they are cut short before a full stop, each with its whole word; in English May is never cut short."""
_BEFORE_NUMBER = frozenset(
    fold(word)
    for word in (
        "art", "arts", "no", "nos", "nr", "núm", "núms", "n", "para", "paras", "par", "párr", "párrs", "parr", "al",
        "chap", "cap", "ch", "vol", "vols", "p", "pp", "sect", "sec", "fig", "cf", "doc", "docs", "res", "rev", "add",
        "corr", "ed", "annex", "app", "résol", "rés", "dec", "déc", "ref", "réf", "tel", "c", "ca", "approx", "env",
        "aprox", "lit", "let", "reg",
    )
)  # fmt: skip
"""Abbreviations before a number or a letter in brackets: "art. 5", "para. 5 (b)"."""
_INITIALS = ("ee", "uu")
_SAINTS = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo"}
_BEFORE_NAME = frozenset(
    (
        *_SAINTS, "mt", "ft", "mr", "mrs", "ms", "messrs", "dr", "drs", "prof", "hon", "sr", "sra", "sres", "srta",
        "mme", "mlle", "mm", "gen", "col", "rev", "sgto", "d", *_INITIALS,
    )
)  # fmt: skip
"""Abbreviations before a name in capitals: "St. John's", "Mr. Annan"."""
_SHORT = 6  # letters of a word that a full stop may cut short
_MARK = 3  # figures of a note's mark
_YEARS = re.compile(r"(19|20|21)\d\d")
_YEAR = 4  # figures
_SESSIONAL = re.compile(r"sess|sesion|period")
_PREFIXES = frozenset({"in", "pre", "post", "inter", "intra", "extra"})


def settled(found: Tokens, language: str) -> Tokens:
    """Return the tokens that rules may see."""
    if not found.norms:
        return found
    hidden = _out_of_sight(found)
    gone = {i for start, end in hidden for i in range(bisect_left(found.starts, start), bisect_left(found.starts, end))}
    norms, ends = found.norms, found.ends
    months = _months(language)
    latin = bool(months)
    cut: dict[int, int] = {}
    whole: dict[int, str] = {}
    joined: set[int] = set()
    for i, norm in enumerate(norms):
        if norm[0] in _SUPER:
            gone.add(i)
            hidden.append((found.starts[i], ends[i]))
        elif norm == "." and latin and _abbreviates(found, i, months):
            gone.add(i)
            if (month := months.get(norms[i - 1])) is not None and _in_date(found, i):
                whole[i - 1] = month
        elif latin and norm in _SAINTS and _names_a_saint(found, i):
            whole[i] = _SAINTS[norm]
        elif norm == "-" and latin and _of_session(found, i):
            joined.add(i)
        elif norm.isdecimal() and norm.isascii():
            if language != "zh" and _marks_a_note(found, i):
                gone.add(i)
                hidden.append((found.starts[i], ends[i]))
            elif _YEAR < len(norm) <= _YEAR + 2 and _YEARS.match(norm) and _after_month(found, i, months):
                cut[i] = ends[i] - len(norm) + _YEAR
                hidden.append((cut[i], ends[i]))
    if not (gone or cut or joined or whole):
        return found
    kept_norms: list[str] = []
    kept_starts: list[int] = []
    kept_ends: list[int] = []
    skip = -1
    for i, norm in enumerate(norms):
        if i in gone or i == skip:
            continue
        if i in joined:  # "in-session" is one word
            kept_norms[-1] += norms[i + 1]
            kept_ends[-1] = ends[i + 1]
            skip = i + 1
            continue
        kept_norms.append(norm[:_YEAR] if i in cut else whole.get(i, norm))
        kept_starts.append(found.starts[i])
        kept_ends.append(cut.get(i, ends[i]))
    return Tokens(found.text, kept_norms, kept_starts, kept_ends, tuple(sorted(hidden)))


def _out_of_sight(found: Tokens) -> list[tuple[int, int]]:
    """Return the places of struck-out words, of marks of notes in brackets and of the tags around inserted words."""
    text = found.text
    first, last = found.starts[0], found.ends[-1]
    signs = any(text.find(sign, first, last) >= 0 for sign in "~<[")
    return [match.span() for pattern in _PATTERNS if signs for match in pattern.finditer(text, first, last)]


def _names_a_saint(found: Tokens, i: int) -> bool:
    """Return whether a name follows "St" at token *i*, with a full stop between or without ("St. John's")."""
    k = i + 2 if found.norms[i + 1 : i + 2] in (["."], ["-"]) else i + 1
    return found.raw(i)[:1].isupper() and k < len(found.norms) and found.raw(k)[:1].isupper()


def _in_date(found: Tokens, i: int) -> bool:
    """Return whether a number stands beside the word before the full stop at token *i* ("14 sept. 2028")."""
    if found.glued(i + 1):
        return False  # "EC-110/DEC.1"
    beside = (*found.norms[max(0, i - 3) : i - 1], *found.norms[i + 1 : i + 3])
    return any(norm.isdecimal() for norm in beside)


def _abbreviates(found: Tokens, i: int, months: Mapping[str, str]) -> bool:
    """Return whether the full stop at token *i* cuts a word short, rather than ends a sentence."""
    if not i or not found.glued(i):
        return False
    word = found.norms[i - 1]
    doubled = i > 1 and found.norms[i - 2] == "."  # "U.S.A.", "EE. UU."
    if i + 1 >= len(found.norms):
        return (
            (word in months and _in_date(found, i)) or (doubled and word in _INITIALS) or (doubled and len(word) == 1)
        )
    if not word[:1].isalpha():
        return False
    after = found.raw(i + 1)
    if after[:1].isdecimal() or after == "(":
        return (word in months and not found.glued(i + 1)) or word in _BEFORE_NUMBER
    if word in _BEFORE_NAME and found.raw(i - 1)[:1].isupper():
        return True
    if after in (",", ";", ")", "-", "–") and (word in months or len(word) == 1):
        return True
    if len(word) == 1:  # "a.m.", "D.C.", "U.N."
        spelt = found.glued(i + 1) or (doubled and found.glued(i - 1))
        return spelt and (found.glued(i + 1) or not after[:1].isupper())
    return len(word) <= _SHORT and after[:1].islower() and "\n" not in found.text[found.ends[i] : found.starts[i + 1]]


def _marks_a_note(found: Tokens, i: int) -> bool:
    """Return whether the figures at token *i* are the mark of a note: "the Council,3 an", "libraries3 to be held"."""
    norms, text = found.norms, found.text
    if not i or len(norms[i]) > _MARK or not found.glued(i):
        return False
    behind = text[found.ends[i] : found.ends[i] + 1]
    if behind and not (behind.isspace() or behind in ",;.:)"):
        return False
    before = norms[i - 1]
    if before[:1].isalpha():
        return found.raw(i - 1)[-1:].islower() and len(before) >= _MARK
    if before not in (",", ";", ")", "”", '"', "»") or i < 2:
        return False
    word = norms[i - 2]
    if before in (",", ";") and not found.glued(i - 1):
        return False
    if word[:1].isalpha() or word in (")", "”", "»", '"'):
        return before != ")" or word[:1].isalpha()
    return before != ")" and word.isdecimal() and (_YEARS.fullmatch(word) is not None or norms[i - 3 : i - 2] == ["/"])


def _after_month(found: Tokens, i: int, months: Mapping[str, str]) -> bool:
    """Return whether a month stands before the year at token *i* ("10 October 19904", "de mayo de 20283")."""
    names = {*months, *months.values(), "may", "mai"}
    return any(norm in names for norm in found.norms[max(0, i - 2) : i])


@cache
def _months(language: str) -> Mapping[str, str]:
    pairs = (entry.partition("=") for entry in _MONTHS.get(language, "").split())
    return {fold(short): fold(word) for short, _, word in pairs}


def _of_session(found: Tokens, i: int) -> bool:
    """Return whether the hyphen at token *i* makes one word of "in" and "session"."""
    if not i or i + 1 >= len(found.norms) or found.norms[i - 1] not in _PREFIXES:
        return False
    return found.glued(i) and found.glued(i + 1) and _SESSIONAL.match(found.norms[i + 1]) is not None
