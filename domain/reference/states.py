"""States: a country as people write it (ISO code, or its name in English, French or Spanish) to its ISO code."""

import re
import unicodedata
from functools import cache
from importlib import import_module

from domain.kernel.errors import BadInput
from domain.kernel.names import LANGUAGES

_ARTICLE = re.compile(r"^(?:(?:the|les|le|la|los|las|el) |l')")
_SHORT = {"uk": "GB", "usa": "US", "eeuu": "US", "uae": "AE", "drc": "CD", "rdc": "CD", "vatican": "VA"}
"""What people write short that no table of names has."""


def state_named(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of the country that *text* is, or None."""
    name = _plain(text)
    short = _SHORT.get(name.replace(".", ""))
    if short or (len(name) == 2 and name.isalpha()):
        return short or (name.upper() if name.upper() in _names().values() else None)
    bare = _plain(text.partition("(")[0])
    return next((_names()[each] for each in (name, _ARTICLE.sub("", name), bare) if each in _names()), None)


def is_country(code: str) -> bool:
    """Return whether *code* stands for a country or territory (ISO 3166-1 alpha-2), today or formerly (ISO 3166-3)."""
    return code in _names().values() or code in _TERRITORIES or code in _FORMER


_TERRITORIES = frozenset({
    "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CW", "CX", "EH", "FK", "FO", "GF", "GG", "GI",
    "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "PF",
    "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "TW", "UM", "VG", "VI", "WF", "YT",
})  # fmt: skip
"""Of ISO 3166-1: what is no State of its own."""
_FORMER = frozenset({"AN", "BU", "CS", "DD", "SU", "TP", "YD", "YU", "ZR"})
"""Of ISO 3166-3."""


def states_in(text: str) -> tuple[str, ...]:
    """Return the codes of the countries in *text*, one a line or parted by commas or semicolons, each once.

    Raises BadInput that names every one that is not known.
    """
    found: list[str] = []
    unknown: list[str] = []
    for line in re.split(r"[\n;]", text):
        whole = state_named(line)
        parts = [line] if whole else line.split(",")
        for part in (each.strip() for each in parts):
            code = state_named(part)
            if code:
                found.append(code)
            elif part:
                unknown.append(part)
    if unknown:
        raise BadInput(
            f"no State is called {', '.join(map(repr, unknown))}",
            place="States",
            remedy="Write names in English, French or Spanish, or ISO 3166 codes, one a line",
        )
    return tuple(dict.fromkeys(found))


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        table: str = import_module(f"domain.reference.countries.{language}").COUNTRIES
        for entry in table.replace("\n", " ").split(";"):
            code, _, names = entry.strip().partition("=")
            for name in names.split("|"):
                found.setdefault(_plain(name), code)
    return found


def _plain(text: str) -> str:
    """Return what two spellings share: no accents, case or hyphens; "Iran (Islamic Republic of)" is turned round."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'").replace("&", "and"))
    bare = "".join(each for each in letters if not unicodedata.combining(each)).casefold()
    turned = re.sub(r"^(.*?) ?\((.*)\)$", r"\2 \1", " ".join(bare.split()))
    return " ".join(turned.replace("-", " ").split())
