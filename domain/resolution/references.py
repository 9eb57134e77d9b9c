"""References: documents that a text names, as normalised symbols ("33/134" beside "resolution": A/RES/33/134)."""

import re

_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|ST|T|TD|DP|FCCC|CEDAW|CRC|CCPR|UNEP|HSP|JIU|LC|SG|NPT|CD|DC|WHO|WHA|GC|ECE|HRI|BWC|CAC|CBD|ITC|IDB|ICCD)"
    r"/[A-Z0-9][\w.()-]{0,24}(?:/[\w.()-]{1,24}){0,6}(?:[ \u00a0](?:and|et|y)[ \u00a0]Corr\.\d)?"
)
_NUMBERED = re.compile(
    r"(?<![\w/.-])(\d{1,2}|(?:19|20)\d\d|S-\d{1,2}|ES-\d{1,2})/(\d{1,3})(?![\d/])"
    r"(?:[ \u00a0]([A-Z](?:-[A-Z])?)(?![\w/]))?"
)
_OLD = re.compile(r"(?<![\w/])(\d{1,4})[ \u00a0]?([A-Z])?[ \u00a0]?\((S-|ES-)?([IVXLC]{1,9})\)")
_COUNCIL = re.compile(r"(?<![\w/])(\d{1,4})[ \u00a0]?\(((?:19|20)\d\d)\)")
_WORD = re.compile(
    r"r[eé]soluti?[oó]n\w*|R[eé]soluti?[oó]n\w*|RESOLU\w+|r[eé]soluci\w+|Resoluci\w+|decision\w*|Decision\w*|d[eé]cision\w*|D[eé]cision\w*|decisi[oó]n\w*|قرار\w*|مقرر\w*|决议|第|决定|резолюци\w+|решени\w+"
)
_DECISION = ("dec", "déc", "Dec", "Déc", "реш", "مقر")
_REACH = 260  # code points after the word "resolution" within which bare numbers are resolutions


def references(text: str, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Return the symbols named in *text* from *start* to *end*, each once, in order."""
    stop = len(text) if end is None else end
    found: list[tuple[int, str]] = []
    for match in _SYMBOL.finditer(text, start, stop):
        symbol = match.group().rstrip(".,;:(-")
        if symbol.count("(") != symbol.count(")"):
            symbol = symbol.rstrip(")") if symbol.count(")") > symbol.count("(") else symbol.split("(")[0]
        if any(c.isdigit() for c in symbol):
            found.append((match.start(), symbol))
    words = [(match.start(), match.group()) for match in _WORD.finditer(text, start, stop)]
    found += _numbered(text, start, stop, words)
    symbols: dict[str, None] = {}
    for _, symbol in sorted(found):
        symbols.setdefault(symbol)
    return tuple(symbols)


def _numbered(text: str, start: int, stop: int, words: list[tuple[int, str]]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    places = [place for place, _ in words]
    at = 0
    for match in sorted(
        [
            *_NUMBERED.finditer(text, start, stop),
            *_OLD.finditer(text, start, stop),
            *_COUNCIL.finditer(text, start, stop),
        ],
        key=lambda one: one.start(),
    ):
        while at < len(places) and places[at] < match.start():
            at += 1
        near = (
            at > 0 and match.start() - places[at - 1] <= _REACH and "\n\n" not in text[places[at - 1] : match.start()]
        )
        following = at < len(places) and places[at] - match.end() <= 6
        if not near and not following:
            continue
        word = words[at - 1][1] if near else words[at][1]
        symbol = _symbol(match, "DEC" if word.startswith(_DECISION) else "RES")
        if symbol:
            found.append((match.start(), symbol))
    return found


def _symbol(match: re.Match[str], kind: str) -> str:
    groups = match.groups()
    if match.re is _OLD:
        number, letter, special, roman = groups
        return f"A/{kind}/{number}{letter or ''}({special or ''}{roman})"
    if match.re is _COUNCIL:
        return f"S/RES/{groups[0]}({groups[1]})"
    session, number, letter = groups
    organ = "E" if len(session) == 4 and session.isdigit() else "A"
    return f"{organ}/{kind}/{session}/{number}" + (f" {letter}" if letter else "")


def link(symbol: str) -> str:
    """Return the address of a document in the official document system."""
    return "https://docs.un.org/" + symbol.replace(" ", "%20")
