"""Decisions: where a text that holds several decisions or resolutions parts, by the lines that name each of them."""

import re
from typing import NamedTuple

_NAMED = re.compile(
    r"[\s*_#]{0,80}(?P<symbol>"
    r"(?:(?:Draft )?(?:Decision|Resolution|DECISION|RESOLUTION)|Décision|Résolution|DÉCISION|RÉSOLUTION|Decisión"
    r"|Resolución|DECISIÓN|RESOLUCIÓN|Решение|Резолюция|المقرر|القرار)\s{1,3}(?:No\.?\s?)?"
    r"(?:[A-Z]{1,4}[./-])?\d{1,4}(?:\s?[/.-]\s?(?:[A-Z]{2,4}\.)?\d{1,4})?(?:\s?\([\w. -]{1,24}\))?"
    r"|(?:[A-Z][A-Za-z]{1,12}/)?(?:AU|AG|PSC)/(?:Dec|Decl|Res|RES)\.\s?\d{1,4}(?:\s?\([\w.\s/-]{1,24}\))?"
    r"|\d{1,3}\s?[CM]/(?:R[ée]solution|Decision|Décision|Resolución)\s?\d{1,3}"
    r"|(?:BC|RC|SC|EC|XC|OEWG|MC|IG)-\d{1,3}/\d{1,3}"
    r"|WHA\d{2}[.(]\d{1,3}\)?|(?:UNEP/EA|HSP/HA|RC)\.\d{1,2}/(?:Res|Dec)\.?\s?\d{1,3}"
    r"|第?\s?\d{1,4}/\d{1,4}\s?号(?:决定|决议)"
    r")[*_]{0,3}(?P<title>\s*(?:[.:–—-]\s{0,4}\S.{0,200})?)$"
)
_NUMBERED = re.compile(r"[\s*_#]{0,80}(?P<symbol>\d{1,4}/\d{1,4})(?:\s[A-Z])?\.?\s{1,6}(?P<title>[^\W\d_].{2,200})$")
_OF_CONTENTS = re.compile(r"(?:\.{3,}|…|\t|\s{3,})\s*\d{1,4}\s*$")
_REFERRED = re.compile(r"[;,]\s*$")
_TITLES = 220  # characters of a line that names a decision and its title
_FEWEST = 2  # decisions that a text must hold to be parted
_OWN = 40  # characters that a decision has behind its heading, at least


class Decision(NamedTuple):
    """One decision of a text: its place (end exclusive) and its symbol as it stands there."""

    start: int
    end: int
    symbol: str | None


def decisions(text: str) -> tuple[Decision, ...]:
    """Return the decisions that *text* holds, in order; one without a symbol where nothing parts it.

    What stands before the first heading belongs to the first decision only where it is the only one: else it is the
    head of the whole, a decision without a symbol.
    """
    found = _headings(text, _NAMED)
    if len({symbol for _, symbol in found}) < _FEWEST:
        found = _headings(text, _NUMBERED)
    starts: list[tuple[int, str]] = []
    for at, symbol in found:
        if any(known == symbol for _, known in starts):
            continue  # a running head, or the decision named again
        if starts and at - starts[-1][0] < _OWN:
            continue
        starts.append((at, symbol))
    if len(starts) < _FEWEST:
        return (Decision(0, len(text), None),)
    ends = [at for at, _ in starts[1:]] + [len(text)]
    parts = [Decision(at, end, symbol) for (at, symbol), end in zip(starts, ends, strict=True)]
    if text[: starts[0][0]].strip():
        parts.insert(0, Decision(0, starts[0][0], None))
    return tuple(parts)


def named_by(line: str) -> str | None:
    """Return the symbol of the decision that *line* is the heading of."""
    match = _NAMED.match(line.rstrip()) if len(line) <= _TITLES else None
    return " ".join(match["symbol"].split()) if match is not None else None


def _headings(text: str, pattern: re.Pattern[str]) -> list[tuple[int, str]]:
    """Return where each line that names a decision begins, and its symbol."""
    found: list[tuple[int, str]] = []
    at, before = 0, ""
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        stands = bare and len(bare) <= _TITLES and not _REFERRED.search(bare) and not _OF_CONTENTS.search(bare)
        match = pattern.match(bare) if stands else None
        if match is not None and not _runs_on(before) and _titled(match, pattern):
            found.append((at, " ".join(match["symbol"].split())))
        if bare:
            before = bare
        at += len(line)
    return found


def _titled(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Return whether a bare number has a title behind it: "81/550. Dates", not "12/2027 the secretariat"."""
    return pattern is _NAMED or match["title"].strip()[:1].isupper() or match["title"].strip()[:1] >= "\u3400"


def _runs_on(before: str) -> bool:
    """Return whether the line before ends within a sentence ("… referred to in")."""
    last = before.rstrip("*_ ")
    return last.endswith((",", "(", " in", " of", " and", " to", " de", " et", " y", " en", " la", " the", " with"))
