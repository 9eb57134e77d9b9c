"""References: documents that a text names, as normalised symbols ("33/134" beside "resolution": A/RES/33/134)."""

import re
from collections.abc import Iterator

_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|ST|T|TD|DP|FCCC|CEDAW|CRC|CCPR|UNEP|HSP|JIU|LC|SG|NPT|CD|DC|WHO|WHA|GC|ECE|HRI|BWC|CAC|CBD|ITC|IDB|ICCD)"
    r"/[A-Z0-9][\w.()-]{0,24}(?:/[\w.()-]{1,24}){0,6}(?:[ \u00a0](?:and|et|y)[ \u00a0]Corr\.\d)?"
)
_OF_SESSION = re.compile(r"/(?:RES|DEC)/(?:S-|ES-)?\d{1,2}/\d{1,3}$")
_PART = re.compile(r"[ \u00a0](?:([B-Z])(?![\w.'’])|([A])(?=[,;)]|[ \u00a0](?:of|and|du|et|de|y|от|и)\b))")
_NUMBERED = re.compile(
    r"(?=[\dSE])(?:(?<![\w/.-])|(?<=第))(\d{1,2}|(?:19|20)\d\d|S-\d{1,2}|ES-\d{1,2})/(\d{1,3})(?![\d/])"
    r"(?:[ \u00a0]?([A-Z](?:-[A-Z])?)(?=号)|[ \u00a0]([A-Z](?:-[A-Z])?)(?![\w/]))?"
)
_OLD = re.compile(r"(?=\d)(?<![\w/])(\d{1,4})[ \u00a0]?([A-Z])?[ \u00a0]?\((S-|ES-)?([IVXLC]{1,9})\)")
_COUNCIL = re.compile(r"(?=\d)(?<![\w/])(\d{1,4})[ \u00a0]?\(((?:19|20)\d\d)\)")
_BODIES = re.compile(r"(?<![\w/])(?:WHA\d{2}\.\d{1,3}|EB\d{2,3}\.R\d{1,2})(?![\w.]*\w)")
_PARTIES = re.compile(r"(?<![\w/.-])(\d{1,3}/(?:CP|CMP|CMA|COP)\.\d{1,3})(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED = 40  # code points after a number within which its day stands
_ASSEMBLY = re.compile(r"assembl[yé]|asamblea|الجمعية العامة|大会|ассамбле", re.IGNORECASE)
_COUNCIL_OF_RIGHTS, _ENVIRONMENT = "Human Rights Council", "United Nations Environment Assembly"
_WORD = re.compile(
    r"r[eé]soluti?[oó]n\w*|R[eé]soluti?[oó]n\w*|RESOLU\w+|r[eé]soluci\w+|Resoluci\w+|decision\w*|Decision\w*|d[eé]cision\w*|D[eé]cision\w*|decisi[oó]n\w*|قرار\w*|مقرر\w*|决议|第|决定|резолюци\w+|решени\w+"
)
_DECISION = ("dec", "déc", "Dec", "Déc", "реш", "مقر")
_REACH = 260  # code points after the word "resolution" within which bare numbers are resolutions


def references(text: str, start: int = 0, end: int | None = None, body: str = "General Assembly") -> tuple[str, ...]:
    """Return the symbols named in *text* from *start* to *end*, each once, in order; *body* is who speaks."""
    stop = len(text) if end is None else end
    if text.find("/", start, stop) < 0 and text.find("(", start, stop) < 0 and not _of_health(text, start, stop):
        return ()
    found: list[tuple[int, str]] = []
    for match in _all(_SYMBOL, text, start, stop):
        symbol = match.group().rstrip(".,;:(-")
        if symbol.count("(") != symbol.count(")"):
            symbol = symbol.rstrip(")") if symbol.count(")") > symbol.count("(") else symbol.split("(")[0]
        if _OF_SESSION.search(symbol) and (part := _PART.match(text, match.start() + len(symbol), stop)) is not None:
            symbol += f" {part.group(1) or part.group(2)}"
        if any(c.isdigit() for c in symbol):
            found.append((match.start(), symbol))
    if _of_health(text, start, stop):
        found += [(match.start(), match.group()) for match in _BODIES.finditer(text, start, stop)]
    found += [(match.start(), f"Decision {match.group(1)}") for match in _all(_PARTIES, text, start, stop)]
    found += _numbered(text, start, stop, body)
    symbols: dict[str, None] = {}
    for _, symbol in sorted(found):
        symbols.setdefault(symbol)
    return tuple(symbols)


def _of_health(text: str, start: int, stop: int) -> bool:
    """Return whether resolutions of the World Health Organization's bodies may be named."""
    return text.find("WHA", start, stop) >= 0 or text.find("EB", start, stop) >= 0


_SIGNS = {
    _SYMBOL: (re.compile("/[A-Z0-9]"), 5),
    _NUMBERED: (re.compile(r"/\d"), 6),
    _PARTIES: (re.compile("/C[MPO]"), 3),
    _OLD: (re.compile(r"\([SEIVXLC]"), 7),
    _COUNCIL: (re.compile(r"\((?:19|20)"), 5),
}  # what stands once in every match, and the code points before it at most: rare, where the pattern itself is slow


def _all(pattern: re.Pattern[str], text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* from *start* to *stop*, in order and without overlaps."""
    sign, reach = _SIGNS[pattern]
    after = start
    for near in sign.finditer(text, start, stop):
        for at in range(max(after, near.start() - reach), near.start()):
            if (match := pattern.match(text, at, stop)) is not None:
                yield match
                after = match.end()
                break


def _numbered(text: str, start: int, stop: int, body: str) -> list[tuple[int, str]]:
    """Return the bare numbers that a word before or behind them makes symbols ("resolutions 33/134 and 50/119")."""
    numbers = [match for pattern in (_NUMBERED, _OLD, _COUNCIL) for match in _all(pattern, text, start, stop)]
    if not numbers:
        return []
    found: list[tuple[int, str]] = []
    words = [(match.start(), match.group()) for match in _WORD.finditer(text, start, stop)]
    places = [place for place, _ in words]
    at = 0
    for match in sorted(numbers, key=lambda one: one.start()):
        while at < len(places) and places[at] < match.start():
            at += 1
        near = (
            at > 0 and match.start() - places[at - 1] <= _REACH and text.find("\n\n", places[at - 1], match.start()) < 0
        )
        following = at < len(places) and places[at] - match.end() <= 6
        if not near and not following:
            continue
        word = words[at - 1][1] if near else words[at][1]
        kind = "DEC" if word.startswith(_DECISION) else "RES"
        symbol = _symbol(match, kind)
        if match.re is _NUMBERED and body in (_COUNCIL_OF_RIGHTS, _ENVIRONMENT):
            symbol = _of_body(text, match, kind, body) or symbol
        if symbol:
            found.append((match.start(), symbol))
    return found


def _of_body(text: str, match: re.Match[str], kind: str, body: str) -> str | None:
    """Return the symbol of a text of *body* itself; None where the Assembly is named, or the year is not its own."""
    session, number, *_ = match.groups()
    if not session.isdigit() or len(session) > 2:
        return None
    if body == _ENVIRONMENT:
        return f"UNEP/EA.{session}/{'Dec' if kind == 'DEC' else 'Res'}.{number}" if int(session) < _FEW else None
    if (year := _YEAR.search(text, match.end(), match.end() + _DATED)) is not None:
        its, assembly = 2006 + int(session) / 3, 1945 + int(session)
        return (
            f"A/HRC/{kind}/{session}/{number}"
            if abs(int(year.group()) - its) < abs(int(year.group()) - assembly)
            else None
        )
    after = text[match.end() : match.end() + _DATED].split(",", maxsplit=1)[0]
    if _ASSEMBLY.search(text, max(0, match.start() - _DATED), match.start()) or _ASSEMBLY.search(after):
        return None
    return f"A/HRC/{kind}/{session}/{number}"


_FEW = 20  # sessions that the Environment Assembly has had, and more


def _symbol(match: re.Match[str], kind: str) -> str:
    groups = match.groups()
    if match.re is _OLD:
        number, letter, special, roman = groups
        return f"A/{kind}/{number}{letter or ''}({special or ''}{roman})"
    if match.re is _COUNCIL:
        return f"S/RES/{groups[0]}({groups[1]})"
    session, number, *letters = groups
    letter = letters[0] or letters[1]
    organ = "E" if len(session) == 4 and session.isdigit() else "A"
    return f"{organ}/{kind}/{session}/{number}" + (f" {letter}" if letter else "")


def link(symbol: str) -> str | None:
    """Return the address of a document in the official document system; None where it is not kept there."""
    if "/" not in symbol or symbol.startswith(("WHA", "EB", "Decision ")):
        return None
    return "https://docs.un.org/" + symbol.replace(" ", "%20")
