"""States: a country as people write it to its ISO code: the one reader for replies in CSV, forms and entries.

Read are the codes of ISO 3166-1 (two or three letters), short and full names in English, French and Spanish, turned
round ("Iran (Islamic Republic of)", "Korea, Republic of"), with or without article, accents, quotes and apostrophes, in
any case. What stands in brackets may say more of the same State; where it makes another place of it, nothing is read.
"""

import re
import unicodedata
from functools import cache
from importlib import import_module

from domain.kernel.errors import BadInput
from domain.kernel.names import LANGUAGES
from domain.reference.countries import written

_ARTICLE = re.compile(r"^(?:the|les|le|la|los|las|el|l) ")
_OF = r"(?:of the|of|du|de la|de l|des|del|de los|de las|de|d)"
_FORMS = (
    "republics?|republique|republica|kingdom|royaume|reino|states?|etats?|estados?|principality|principaute|principado"
    "|union|federation|federacion|commonwealth|mancomunidad|grand duchy|grand duche|gran ducado|sultanate|sultanat"
    "|sultanato|confederation"
)
_QUALIFIERS = (
    "the|of|and|de|du|la|le|l|d|des|del|los|las|islamic|islamique|islamica|democratic|democratique|democratica|federal"
    "|federated|federee?s?|federados?|united|unie?|unida|plurinational|plurinacional|bolivarian|bolivarienne"
    "|bolivariana|people s|populaire|popular|socialist|arab|arabe|country|pays|pais"
)
_OTHER_PLACES = (
    r"north\w*|south\w*|east\w*|west\w*|nord|sud|est|ouest|norte|sur|este|oeste|american|americaines?|french"
    r"|francais\w*|british|britanniques?|equatorial\w*|democrati\w+|turkish|taiwan|taipei|hong kong|macao|macau"
    r"|province|territor\w+|region|crimea|greenland|kosovo"
)
_SPEAKS_FOR = re.compile(
    r"^(?:the |le |la |el )?(?:government|permanent mission|gouvernement|mission permanente|gobierno|mision permanente)"
    rf" {_OF} "
)
_TRAILING = re.compile(rf" (?:{_OF}|the|la|le|les|el|los)$")
_FORM_OF_STATE = re.compile(
    rf"^(?:[a-z]+ )*?(?:{_FORMS})(?: [a-z]+){{0,4}}? {_OF} (?:the |la |le |l |el |los |las )?(?P<name>.+)$"
)
"""A full name: words that qualify, the form of the State, the short name ("Federal Democratic Republic of Nepal")."""
_ONLY_THE_FORM = re.compile(rf"(?:(?:{_QUALIFIERS}|{_FORMS})(?: |$))+")
_ANOTHER_PLACE = re.compile(rf"\b(?:{_OTHER_PLACES})\b")
_LONGEST = 160
"""Code points; no name of a State is near it."""
_TWO_OF_A_NAME = frozenset({"congo", "korea", "coree", "corea", "china", "chine"})
"""Short names that a full name other than those of the tables may not lead to: there are two, or there were."""


def state_named(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of the country that *text* is, or None where it is none or could be two."""
    if len(text) > _LONGEST:
        return None
    head, inside, tail = re.fullmatch(
        r"([^(]*)(?:\(([^)]*)\)?(.*))?", text.replace("（", "(").replace("）", ")"), re.DOTALL
    ).groups()  # type: ignore[union-attr]
    if inside is None:
        return _named(_plain(head))
    base, more = _plain(f"{head} {tail}"), _plain(inside)
    if not more:
        return _named(base)
    for turned in (f"{more} {base}", f"{base} {more}"):
        if base and (found := _known(turned)) is not None:
            return found
    return _bracketed(base, more)


def _bracketed(base: str, more: str) -> str | None:
    """Return the State that *base* is, where what stands in brackets allows it, or the one in the brackets."""
    named, said = _named(base), _named(more)
    if said is not None:  # "Congo (DRC)" says which; "DRC (Congo)" no more than it did
        if not base or named == said or _TRAILING.sub("", base) in _TWO_OF_A_NAME:
            return said
        return named if more in _TWO_OF_A_NAME else None
    if named is None or _ONLY_THE_FORM.fullmatch(more):
        return named if _TRAILING.sub("", base) not in _TWO_OF_A_NAME else None
    if _ANOTHER_PLACE.search(more) or base in _TWO_OF_A_NAME or is_country(more.upper()):
        return None
    return named


def _named(name: str) -> str | None:
    """Return the code of the State with this plain name: as it stands, turned round at a comma, or a full name."""
    if (found := _known(name)) is not None:
        return found
    if "," not in name:
        return None
    last, _, first = name.partition(",")
    return _known(f"{first.strip()} {last.strip()}")


def _known(name: str) -> str | None:
    bare = " ".join(name.replace(",", " ").split())
    names = _names()
    bare = _SPEAKS_FOR.sub("", bare)
    for each in (bare, _ARTICLE.sub("", bare), _TRAILING.sub("", bare)):
        if each in names:
            return names[each]
    full = _FORM_OF_STATE.match(_ARTICLE.sub("", bare))
    short = full["name"] if full else None
    return names.get(short) if short is not None and short not in _TWO_OF_A_NAME and len(short) > 3 else None


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
    tables = [import_module(f"domain.reference.countries.{language}").COUNTRIES for language in LANGUAGES]
    found: dict[str, str] = {}
    for table in (*tables, written.FORMAL, written.SHORT):
        for entry in table.replace("\n", " ").split(";"):
            code, _, names = entry.strip().partition("=")
            for name in filter(None, names.split("|")):
                found.setdefault(_plain(name), code)
                turned = re.sub(r"^(.*?) ?\((.*)\)$", r"\2 \1", name)
                found.setdefault(_plain(turned), code)
    codes = written.ALPHA_3.split()
    for two, three in zip(codes[::2], codes[1::2], strict=True):
        found[two.casefold()] = found[three.casefold()] = two
    return {name: code for name, code in found.items() if name}


_WRITTEN_SHORT = {
    "st": "saint", "ste": "sainte", "rep": "republic", "dem": "democratic", "fed": "federated", "isl": "islamic",
    "peoples": "people s",
    "sts": "states", "is": "islands",
}  # fmt: skip


def _plain(text: str) -> str:
    """Return what two spellings share: no accents, case, quotes, hyphens, stops; commas stay."""
    letters = unicodedata.normalize("NFKD", text.replace("&", " and "))
    bare = "".join(each for each in letters if not unicodedata.combining(each)).casefold().replace("ı", "i")
    dotted = re.sub(r"\b(?:[a-z]\.){2,}", lambda initials: initials[0].replace(".", " "), bare)
    words = re.sub(r"[^\w,]+", " ", dotted.replace("_", " ")).split()
    return " ".join(_WRITTEN_SHORT.get(word, word) if len(words) > 1 else word for word in words).strip(" ,")
