"""Lines of a PDF's pages to one text: page furniture out, footnotes to the end, words that a line end parted rejoined.

A PDF knows characters and places, no paragraphs. A wider gap is a blank line; a paragraph that a page or a column
parts goes on; a small raised figure is a footnote mark.
"""

import itertools
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from flows.documents.hyphenation import rejoined

_SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_EDGE = 3  # lines from the top or bottom of a page within which its furniture stands
_OFTEN = 0.5  # share of the pages on which a line stands that is furniture
_LONG = 90  # characters, from which a line is no furniture
_SMALL = 0.93  # of the usual size, below which a footnote is set
_GAP = 1.3  # of the usual pitch, above which a blank line is seen
_NUMBERING = re.compile(
    r"(?:Page\s)?\d{1,4}(?:\s?[/|-]\s?\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]|\d{2}-\d{5}\b.{0,20}|/\.{3}"
)
_PARAGRAPH = re.compile(r"\(?\w{1,3}[.)]\s")
_SYMBOL = re.compile(r"[A-Z]{1,5}/[\w./()-]{2,40}(?:\s?\([\w.]{1,6}\))?")
_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text, the height of its first and last baseline, its left edge and its size, in points."""

    text: str
    top: float
    bottom: float
    left: float
    size: float


def text_of_lines(pages: list[list[Line]]) -> str:
    """Return the text of *pages*, footnotes after it."""
    whole = [page for page in pages if page]
    pitch = _usual([round(a.bottom - b.top) for page in whole for a, b in itertools.pairwise(page) if a.bottom > b.top])
    kept = _without_furniture(whole, pitch)
    body = _usual([line.size for page in kept for line in page for _ in line.text])
    out: list[str] = []
    notes: list[str] = []
    before: Line | None = None
    for page in kept:
        in_note = False
        for k, line in enumerate(page):
            small = line.size < body * _SMALL
            if small and line.text[:1] in _SUPER:
                in_note = True
                notes.append(line.text)
                continue
            if in_note and small:
                notes[-1] += "\n" + line.text
                continue
            in_note = False
            if before is not None and _parted(before, line, pitch, new_page=k == 0):
                out.append("")
            out.append(line.text)
            before = line
    text = "\n".join(out)
    if notes:
        text += "\n\n" + "\n\n".join(notes)
    return _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form.group()), rejoined(text))


def _usual(values: list[float]) -> float:
    counted = Counter(round(value * 2) / 2 for value in values)
    return counted.most_common(1)[0][0] if counted else 1.0


def _parted(before: Line, line: Line, pitch: float, *, new_page: bool) -> bool:
    """Return whether a blank line stands between the two: by the gap, or by the sense at the head of a column."""
    drop = before.bottom - line.top
    if new_page or drop <= 0:
        end = before.text.rstrip(_SUPER + " ")[-1:]
        return end in ";:؛；。" or (end == "." and not line.text[:1].islower() and not line.text[:1].isalpha())
    return drop > pitch * _GAP


def _without_furniture(pages: list[list[Line]], pitch: float) -> list[list[Line]]:
    edges = [_edges(page, pitch) for page in pages]
    seen = Counter(name for page, edge in zip(pages, edges, strict=True) for name in {_like(page[k]) for k in edge})
    often = max(2, len(pages) * _OFTEN)
    kept = []
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        gone = {
            k
            for k in edge
            if _NUMBERING.fullmatch(page[k].text.strip())
            or (number and _SYMBOL.fullmatch(page[k].text.strip()))
            or (seen[_like(page[k])] >= often and (number or not _SYMBOL.match(page[k].text)))
        }
        kept.append([line for k, line in enumerate(page) if k not in gone])
    return kept


def _edges(page: list[Line], pitch: float) -> set[int]:
    """Return the lines that may be furniture: near an edge of the page, with a gap between them and the text."""
    heights = sorted({round(line.top, 1) for line in page})
    outer: set[float] = set()
    for ends in (heights[: _EDGE + 1], heights[: -_EDGE - 2 : -1]):
        gaps = [k for k, (a, b) in enumerate(itertools.pairwise(ends)) if abs(a - b) > pitch * _GAP]
        outer.update(ends[: gaps[-1] + 1] if gaps else ends[: 1 if len(heights) <= _EDGE else 0])
    return {
        k
        for k, line in enumerate(page)
        if round(line.top, 1) in outer and len(line.text) < _LONG and not _PARAGRAPH.match(line.text)
    }


def _like(line: Line) -> tuple[str, int]:
    """Return what furniture has in common on each page: its words but for numbers, and its height."""
    return re.sub(r"\d+", "#", " ".join(line.text.split())), round(line.top / 4)
