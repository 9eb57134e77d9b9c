"""Text of a Word document: paragraphs, tables, numbers that Word itself counts, footnotes as raised marks."""

import io
import zipfile
from collections import defaultdict
from typing import Any

from domain.errors import BadInput

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_DEEP = 200  # nested elements, at most


def text_of_docx(data: bytes, place: str) -> str:
    """Return the text of a Word document whose sizes were checked."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, Any] = {}
        for name in ("word/document.xml", "word/footnotes.xml", "word/numbering.xml"):
            try:
                parts[name] = etree.fromstring(archive.read(name), parser)
            except KeyError:
                continue
            except (etree.XMLSyntaxError, zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
                raise BadInput("the document is damaged", place=place, remedy="Save it again, or as text") from error
    body = parts["word/document.xml"].find(f"{_W}body")
    if body is None:
        return ""
    page = _Page(_formats(parts.get("word/numbering.xml")))
    page.blocks(body, 0)
    notes = _notes(parts.get("word/footnotes.xml"), page.notes)
    return "\n\n".join([*page.lines, *notes])


class _Page:
    """The lines of a document, as they are gathered."""

    def __init__(self, formats: dict[tuple[str, str], tuple[str, int]]) -> None:
        self.lines: list[str] = []
        self.notes: list[str] = []
        self._formats = formats
        self._counts: dict[tuple[str, str], int] = defaultdict(int)

    def blocks(self, parent: Any, depth: int) -> None:
        """Gather the paragraphs and tables in *parent*, in order."""
        if depth > _DEEP:
            return
        for child in parent:
            if child.tag == f"{_W}p":
                text = self.paragraph(child)
                if text.strip():
                    self.lines.append(text)
            elif child.tag == f"{_W}tbl":
                for row in child.iter(f"{_W}tr"):
                    cells = [" ".join(self.paragraph(p) for p in cell.iter(f"{_W}p")) for cell in row.iter(f"{_W}tc")]
                    self.lines.append(" | ".join(cells))
            elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
                self.blocks(child, depth + 1)

    def paragraph(self, element: Any) -> str:
        """Return the text of one paragraph, with the number that Word gives it."""
        text = "".join(self._run(node) for node in element.iter()).strip()
        number = self._number(element) if text else ""
        return number + text

    def _run(self, node: Any) -> str:
        tag = node.tag
        if tag == f"{_W}t":
            raised = node.getparent().find(f"{_W}rPr/{_W}vertAlign")
            words = str(node.text or "")
            if raised is not None and raised.get(f"{_W}val") == "superscript" and words.strip().isdigit():
                return words.strip().translate(_SUPER)
            return words
        if tag == f"{_W}tab":
            return " " if node.getparent().tag == f"{_W}r" else ""
        if tag in (f"{_W}br", f"{_W}cr"):
            return "\n"
        if tag == f"{_W}noBreakHyphen":
            return "-"
        if tag == f"{_W}footnoteReference":
            self.notes.append(str(node.get(f"{_W}id")))
            return str(len(self.notes)).translate(_SUPER)
        return ""

    def _number(self, element: Any) -> str:
        listed = element.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        if listed is None:
            return ""
        level = element.find(f"{_W}pPr/{_W}numPr/{_W}ilvl")
        key = (str(listed.get(f"{_W}val")), str(level.get(f"{_W}val")) if level is not None else "0")
        form, start = self._formats.get(key, ("", 1))
        self._counts[key] += 1
        for other in [one for one in self._counts if one[0] == key[0] and one[1] > key[1]]:
            del self._counts[other]
        n = start + self._counts[key] - 1
        if form == "decimal":
            return f"{n}. "
        if form == "lowerLetter":
            return f"({chr(96 + n)}) " if n <= 26 else ""
        return f"({_roman(n)}) " if form == "lowerRoman" else ""


def _roman(n: int) -> str:
    out = ""
    for value, letters in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while n >= value and len(out) < 12:
            out, n = out + letters, n - value
    return out


def _formats(numbering: Any) -> dict[tuple[str, str], tuple[str, int]]:
    if numbering is None:
        return {}
    levels: dict[str, dict[str, tuple[str, int]]] = {}
    for abstract in numbering.iter(f"{_W}abstractNum"):
        found = {}
        for level in abstract.iter(f"{_W}lvl"):
            form = level.find(f"{_W}numFmt")
            start = level.find(f"{_W}start")
            value = str(start.get(f"{_W}val")) if start is not None else "1"
            first = int(value) if value.isdigit() and len(value) < 5 else 1
            found[str(level.get(f"{_W}ilvl"))] = (str(form.get(f"{_W}val")) if form is not None else "", first)
        levels[str(abstract.get(f"{_W}abstractNumId"))] = found
    formats: dict[tuple[str, str], tuple[str, int]] = {}
    for number in numbering.iter(f"{_W}num"):
        link = number.find(f"{_W}abstractNumId")
        if link is None:
            continue
        for level, form in levels.get(str(link.get(f"{_W}val")), {}).items():
            formats[str(number.get(f"{_W}numId")), level] = form
    return formats


def _notes(footnotes: Any, order: list[str]) -> list[str]:
    if footnotes is None:
        return []
    texts = {
        str(note.get(f"{_W}id")): " ".join("".join(str(t.text or "") for t in note.iter(f"{_W}t")).split())
        for note in footnotes.iter(f"{_W}footnote")
    }
    return [f"{str(n).translate(_SUPER)} {texts[key]}" for n, key in enumerate(order, 1) if texts.get(key)]
