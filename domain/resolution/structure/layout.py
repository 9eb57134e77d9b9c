"""Layout: paragraphs, footnotes, header and annexes of a document, by its lines; the same in every language."""

import re
from typing import NamedTuple

from domain.resolution.text.tokens import figure, fold

_NUMBER = re.compile(
    r"[\s*_>#\u200e\u200f]{0,8}(?:§\s?)?(\d{1,3})\s?(?:\(?([a-z])\)\s?)?\\?(?:[.．。、)]|\s?[-–—](?!\w{1,2}\b))[*_]{0,3}(?:\s|(?=[^\W\d_*/]))[\s*_]{0,6}(?=[^\s])"
)
_LETTER = re.compile(r"[\s*_>]{0,8}(?:\(?([a-z]|[ivx]{1,5}|[а-я]|[أ-ي])\)|\(\d{1,2}\))\s")
_INLINE = re.compile(r"[;.؛；:]\s{0,3}[*_]{0,3}(\d{1,3})\s?(?:[.．。]|\s[-–])\s{0,3}[*_]{0,3}(?=[^\W\d_a-zà-ÿ])")
_NOTE = re.compile(r"\s{0,8}(?:([¹²³⁰⁴-⁹]{1,3})|\[\^?(\d{1,3})\]:?)\s{0,4}(?=\S)")
_MARK = re.compile(r"([¹²³⁰⁴-⁹]{1,3})|\[\^(\d{1,3})\]")
_PLAIN_NOTE = re.compile(
    r"\s{0,8}(\d{1,3})\s{1,4}(?=(?:See|Voir|Véase|Ibid|Official|Documents|Documentos|United|Nations|Naciones|Report|Rapport|Informe|Resolution|Résolution|Resolución|A/|E/|S/|Ibíd|Ibidem|Idem|Vid|См|Там))"
)
_ANNEX = re.compile(
    r"[\s*_#]{0,80}(?:Annex|Annexe|Anexo|Appendix|Appendice|Apéndice|ANNEX|ANNEXE|ANEXO|المرفق|مرفق|附件|Приложение)\b[\s\w:.*_-]{0,12}$"
)
_PAGE = re.compile(
    r"\s{0,80}(?:[A-Z]{1,5}/[\w./() -]{1,40}|\d{1,4}\s?/\s?\d{1,4}|\d{2}-\d{5}\S{0,8}|Page \d{1,4}|\d{1,4})\s{0,8}$"
)
_FURNITURE = re.compile(
    r"\s{0,80}(?:(?:\d{1,3}/\d{1,3}\s{1,80})?\d{2}-\d{5}(?:\s?\(\w\))?(?:\s{1,80}(?:\d{6}|\d{1,3}(?:/\d{1,3})?))?(?:\s{1,80}\*\d{6,8}\*)?"
    r"|\*\d{6,8}\*(?:\s.{0,80})?|Please recycle.{0,8}|/\s?(?:\.{3}|…))\s{0,8}$"
)  # of a printed page: number of the job, bar code
_RUNNING = re.compile(
    r"\s{0,80}(?:[AES]/(?:[A-Z]{1,4}/){0,3}(?:RES|DEC)/[\w./()-]{1,20}(?: [A-Z])?\s{3,80}\S.{0,160}"
    r"|\S.{0,160}?\s{3,80}[AES]/(?:[A-Z]{1,4}/){0,3}(?:RES|DEC)/[\w./()-]{1,20}(?: [A-Z])?)\s{0,8}$"
)  # at its top: the symbol on one side, the title on the other
_CLOSING = re.compile(
    r"[\s*_]{0,80}(?:\[|(?:\S{1,30}\s){0,3}?(?:plenary|meeting|séance|sesión|пленарное|заседание)\b|الجلسة|第.{1,6}次)"
)
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ENDS = tuple(";.؛；。:")


class Paragraph(NamedTuple):
    """A numbered paragraph of the operative part (or an unnumbered one): where its own words stand."""

    number: int | None
    letter: str
    segments: tuple[tuple[int, int], ...]
    annex: bool = False

    @property
    def start(self) -> int:
        """Return where it begins, after its number."""
        return self.segments[0][0]

    @property
    def end(self) -> int:
        """Return where it ends (exclusive)."""
        return self.segments[-1][1]


class Footnote(NamedTuple):
    """A footnote, bound to its mark."""

    mark: int
    start: int
    end: int


class Layout(NamedTuple):
    """What stands where."""

    head_end: int
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    preamble: tuple[Paragraph, ...]
    annex_start: int | None


class _Line(NamedTuple):
    start: int
    end: int
    blank: bool


def _lines(text: str) -> list[_Line]:
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        body = line.rstrip()
        found.append(_Line(at, at + len(body), not body.strip("\u200e\u200f \t*_")))
        at += len(line)
    return found


def mark_of(text: str, position: int) -> tuple[int, int] | None:
    """Return number and end of the footnote mark that stands at *position*, if one does."""
    match = _MARK.match(text, position)
    if match is None:
        return None
    number = int((match.group(1) or match.group(2)).translate(_SUPER))
    return number, match.end()


def _chain(text: str, lines: list[_Line]) -> tuple[dict[int, tuple[int, str, int]], int | None]:
    """Return by line index: number, letter and start of body of each numbered paragraph, and where an annex begins."""
    candidates: list[tuple[int, int, str, int]] = []
    annex: int | None = None
    for k, line in enumerate(lines):
        if line.blank:
            continue
        if annex is None and line.end - line.start < 120 and _ANNEX.match(text, line.start, line.end):
            annex = k
        match = _NUMBER.match(text, line.start, line.end)
        if match is not None:
            candidates.append((k, int(match.group(1)), match.group(2) or "", match.end()))
    accepted: dict[int, tuple[int, str, int]] = {}
    last, past_annex = 0, False
    for place, (k, number, letter, body) in enumerate(candidates):
        if annex is not None and k > annex and not past_annex:
            past_annex, last = True, 0
        following = [n for _, n, _, _ in candidates[place + 1 : place + 8]]
        ahead = 0 < number - last <= (3 if last and last + 1 in following and number != last + 1 else 60)
        skips = last and number > last + 1 and last + 1 in following
        restarts = (
            number == 1
            and last > 1
            and 2 in following
            and (last + 1 not in following or following.index(2) < following.index(last + 1))
        )
        same = number == last and letter
        if (ahead and not skips) or restarts or same:
            accepted[k] = (number, letter, body)
            last = number
    return accepted, annex


def _operative_lines(text: str, lines: list[_Line]) -> set[int]:
    return {
        k
        for k, line in enumerate(lines)
        if not line.blank and line.end - line.start > 20 and text[line.start : line.end].strip()
    }


def layout(text: str) -> Layout:
    """Return the layout of *text*; a text without numbers is one paragraph a block of lines."""
    lines = _lines(text)
    accepted, annex = _chain(text, lines)
    notes: list[Footnote] = []
    paragraphs: list[Paragraph] = []
    preamble: list[Paragraph] = []
    number: int | None = None
    letter = ""
    segments: list[tuple[int, int]] = []
    state = "head" if accepted else "body"
    blank_before = True

    def close() -> None:
        nonlocal segments
        if segments:
            kept = tuple(segments)
            (preamble if state == "head" else paragraphs).append(
                Paragraph(number, letter, kept, annex is not None and kept[0][0] >= lines[annex].start)
            )
        segments = []

    in_note = turned = False
    for k, line in enumerate(lines):
        if line.blank:
            blank_before = True
            continue
        if state == "body" and k not in accepted and _of_page(text, line, blank_before=blank_before):
            turned, in_note = True, False
            continue
        note = _NOTE.match(text, line.start, line.end) or (
            _PLAIN_NOTE.match(text, line.start, line.end) if k not in accepted else None
        )
        if k in accepted:
            close()
            state, in_note = "body", False
            number, letter, body = accepted[k]
            segments = [(body, line.end)]
        elif note is not None:
            mark = int((note.group(1) or (note.lastindex and note.group(note.lastindex)) or "0").translate(_SUPER))
            notes.append(Footnote(mark, note.end(), line.end))
            in_note = True
        elif in_note and not blank_before:
            notes[-1] = notes[-1]._replace(end=line.end)
        elif state == "head":
            if blank_before:
                close()
            segments.append((line.start, line.end))
        elif annex == k or (segments and number is not None and _closes(text, segments[-1], line)):
            close()
            number, letter = None, ""
        elif not blank_before and segments and not in_note and (accepted or _wrapped(text, segments[-1])):
            segments.append((line.start, line.end))
        elif not accepted:
            close()
            number, letter = None, ""
            segments = [(line.start, line.end)]
        elif segments and _continues(text, segments[-1], line, turned=turned):
            segments.append((line.start, line.end))
        else:
            close()
            number, letter = None, ""
            in_note = False
        blank_before = turned = False
        if note is None:
            in_note = False
    close()
    body_start = min((p.start for p in paragraphs), default=len(text))
    split = [one for paragraph in paragraphs for one in _split(text, paragraph)]
    start = lines[annex].start if annex is not None else None
    return Layout(body_start, tuple(split), tuple(notes), tuple(preamble), start)


def _closes(text: str, last: tuple[int, int], line: _Line) -> bool:
    """Return whether *line* is the first after the operative part: the meeting, or the record of the vote."""
    if line.end - line.start > _WIDE or text[last[1] - 1 : last[1]] not in ".。؛;":
        return False
    if _LETTER.match(text, line.start, line.end):  # "(b) A meeting …" goes on
        return False
    return _CLOSING.match(text, line.start, line.end) is not None


_WIDE = 160  # characters of a line that closes, blanks before it included


def _of_page(text: str, line: _Line, *, blank_before: bool) -> bool:
    """Return whether *line* belongs to the printed page, not to the text."""
    if line.end - line.start > _LONGEST:
        return False
    if blank_before and _PAGE.match(text, line.start, line.end):
        return True
    return any(mark.match(text, line.start, line.end) for mark in (_FURNITURE, _RUNNING))


_LONGEST = 260  # characters of a line at the foot or the top of a page


def _continues(text: str, last: tuple[int, int], line: _Line, *, turned: bool) -> bool:
    """Return whether *line*, after a blank one or a turned page, still belongs to the paragraph before it."""
    if _LETTER.match(text, line.start, line.end):
        return True
    ended = text[max(last[0], last[1] - 4) : last[1]].rstrip("*_ \u00a0¹²³⁰⁴⁵⁶⁷⁸⁹")
    if ended.endswith(":"):
        return True
    first = text[line.start : line.end].lstrip("*_ \t")[:1]
    return not ended.endswith(_ENDS) and (turned or first.islower() or not first.isascii())


def _wrapped(text: str, last: tuple[int, int]) -> bool:
    """Return whether the line *last* is a full one that ends within a sentence, so that the next goes on."""
    return last[1] - last[0] >= _FULL and not text[last[0] : last[1]].rstrip("*_ \u00a0").endswith(_ENDS)


_FULL = 60  # characters of a line that was wrapped at the margin


def _split(text: str, paragraph: Paragraph) -> list[Paragraph]:
    """Part "1. Decides …; 2. Accepts …" that stand on one line."""
    if len(paragraph.segments) > 1:
        return [paragraph]
    start, end = paragraph.segments[0]
    number = paragraph.number
    if number is None:
        match = _NUMBER.match(text, start, end)
        number = int(match.group(1)) if match else None
        if number is None:
            return [paragraph]
    parts: list[Paragraph] = []
    letter = paragraph.letter
    for match in _INLINE.finditer(text, start, end):
        following = int(match.group(1))
        if number < following <= number + 30:
            parts.append(Paragraph(number, letter, ((start, match.start() + 1),), paragraph.annex))
            number, start, letter = following, match.end(), ""
    parts.append(Paragraph(number, letter, ((start, end),), paragraph.annex))
    return parts


def first_word(text: str, paragraph: Paragraph) -> str:
    """Return the first word of *paragraph*, folded."""
    for word in text[paragraph.start : paragraph.end].split():
        folded = fold(word.strip("*_,;.:()"))
        if folded and figure(folded) is None:
            return folded
    return ""
