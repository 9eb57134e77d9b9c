"""Text of a Word document: paragraphs, tables, numbers that Word itself counts, footnotes as raised marks."""

import io
import re
import zipfile
import zlib
from typing import Any

from domain.kernel.errors import BadInput
from flows.documents.decoding import REMEDY
from flows.documents.docx_numbering import Numbers, W

_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TEXT = re.compile(rb"<w:t(?:\s[^>]{0,99})?>([^<]{0,300})</w:t>")
_SYMBOL = re.compile(r"[A-Z]{1,5}/[\w./()-]{2,40}(?:\s?\([\w.]{1,6}\))?")
_HEAD = 12  # lines at the top of a document among which its symbol stands
_LABEL = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]")
_DEEP = 200  # nested elements, at most
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_HOLDING = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "customXml", "moveTo", "smartTag"))
_GONE = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "pPr", "txbxContent"))
_STRICT, _USUAL = b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.strip("{}").encode()
"""The name of the same vocabulary in documents saved as "Strict Open XML" (ISO/IEC 29500), and as Word usually does."""
MAX_UNPACKED = 120_000_000
MAX_PARTS = 30_000_000  # of the parts that hold text, unpacked
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    SyntaxError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What a part that is broken, locked or packed in an unknown way raises; lxml's own error is a SyntaxError."""
_PARTS = ("document", "footnotes", "endnotes", "numbering", "styles")


def text_of_docx(data: bytes, place: str, max_characters: int) -> str:
    """Return the text of a Word document; BadInput where it is none, is damaged, or longer than is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_sizes(archive, place)
            parts = {name: part for name in _PARTS if (part := _part(archive, name)) is not None}
            symbol = _symbol_of_page_head(archive)
    except _DAMAGE as error:
        raise BadInput("the document is damaged", place=place, remedy="Save it again as .docx, or as text") from error
    body = parts["document"].find(f"{W}body")
    if body is None:
        raise BadInput("this is no Word document", place=place, remedy=REMEDY)
    page = _Page(Numbers(parts.get("numbering"), parts.get("styles")))
    try:
        page.blocks(body, 0, max_characters)
    except RecursionError as error:
        raise BadInput("the document is nested too deeply", place=place, remedy="Give its text") from error
    if page.taken > max_characters:
        raise BadInput(
            f"the text has more than {max_characters:,} characters", place=place, remedy="Give the resolution alone"
        )
    head = [] if symbol is None or any(symbol in line for line in page.lines[:_HEAD]) else [symbol]
    return "\n\n".join([*head, *page.lines, *_notes(parts, page.notes)])


def _check_sizes(archive: zipfile.ZipFile, place: str) -> None:
    """Refuse what says itself that it unpacks to too much; what lies about it is cut by the box's memory."""
    infos = archive.infolist()
    unpacked = sum(info.file_size for info in infos)
    words = sum(info.file_size for info in infos if info.filename.startswith("word/") and "/media" not in info.filename)
    if unpacked > MAX_UNPACKED or words > MAX_PARTS or len(infos) > 5000:
        raise BadInput(
            f"unpacked, the document has {unpacked:,} bytes; {MAX_PARTS:,} of text are read at most",
            place=place,
            remedy="Give the resolution alone, as text",
        )
    if "word/document.xml" not in archive.namelist():
        raise BadInput("this is no Word document", place=place, remedy=REMEDY)


def _part(archive: zipfile.ZipFile, name: str) -> Any:
    """Return the root of a part of the document, or None where there is no such part."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        return etree.fromstring(archive.read(f"word/{name}.xml").replace(_STRICT, _USUAL), parser)
    except KeyError:
        return None


def _symbol_of_page_head(archive: zipfile.ZipFile) -> str | None:
    """Return the document's symbol where it stands alone at the head of the pages."""
    for name in sorted(archive.namelist()):
        if name.startswith("word/header") and name.endswith(".xml"):
            for paragraph in archive.read(name).split(b"</w:p>"):
                words = b"".join(_TEXT.findall(paragraph)).decode("utf-8", errors="replace")
                if (found := _SYMBOL.fullmatch(words.strip())) is not None:
                    return str(found.group())
    return None


class _Page:
    """The lines of a document, as they are gathered."""

    def __init__(self, numbers: Numbers) -> None:
        self.lines: list[str] = []
        self.taken = 0
        self.notes: list[tuple[str, str]] = []
        self._numbers = numbers

    def blocks(self, parent: Any, depth: int, most: int) -> None:
        """Gather the paragraphs and tables in *parent*, in order, until *most* characters are *taken* or passed.

        Raises RecursionError where it is deeper than any writer nests.
        """
        if depth > _DEEP:
            raise RecursionError
        for child in parent:
            if self.taken > most:
                return
            if child.tag == f"{W}p":
                text = self.paragraph(child)
                if text.strip():
                    self.lines.append(text)
                    self.taken += len(text) + 2
            elif child.tag == f"{W}tbl":
                for row in child.iter(f"{W}tr"):
                    if next(row.iterancestors(f"{W}tbl")) is child:
                        self._row(row, depth, most)
            elif child.tag in _HOLDING:
                self.blocks(child, depth + 1, most)

    def _row(self, row: Any, depth: int, most: int) -> None:
        """Gather a row: as one line, or cell by cell where the table only sets the page (text runs down its cells)."""
        cells = [cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row]
        filled = [cell for cell in cells if any((node.text or "").strip() for node in cell.iter(f"{W}t"))]
        if len(filled) == 1 or any(sum(1 for _ in cell.iter(f"{W}p")) > 1 for cell in filled):
            for cell in filled:
                self.blocks(cell, depth + 1, most)
            return
        texts = [" ".join(self.paragraph(p) for p in cell.iter(f"{W}p")) for cell in cells]
        if len(texts) == 2 and _LABEL.fullmatch(texts[0].strip()):
            self.lines.append(" ".join(texts).strip())
        else:
            self.lines.append(" | ".join(["", *texts, ""]).strip())
        self.taken += len(self.lines[-1]) + 2

    def paragraph(self, element: Any) -> str:
        """Return the text of one paragraph, with the number that Word gives it."""
        found: list[str] = []
        self._runs(element, found, 0)
        text = "".join(found).strip()
        return self._numbers.of(element) + text if text else ""

    def _runs(self, element: Any, found: list[str], depth: int) -> None:
        if depth > _DEEP:
            raise RecursionError
        for node in element:
            if node.tag in _GONE or node.tag == f"{_MARKUP}Fallback" or _hidden(node):
                continue
            found.append(self._run(node))
            self._runs(node, found, depth + 1)

    def _run(self, node: Any) -> str:
        match str(node.tag).removeprefix(W):
            case "t":
                words = str(node.text or "")
                raised = node.getparent().find(f"{W}rPr/{W}vertAlign")
                mark = raised is not None and raised.get(f"{W}val") == "superscript" and words.strip().isdecimal()
                return words.strip().translate(_SUPER) if mark else words
            case "tab" | "ptab":
                return " "
            case "br" | "cr":
                return "\n"
            case "noBreakHyphen":
                return "-"
            case "footnoteReference" | "endnoteReference" as kind:
                self.notes.append((kind.removesuffix("Reference") + "s", str(node.get(f"{W}id"))))
                return str(len(self.notes)).translate(_SUPER)
            case _:
                return ""


def _hidden(run: Any) -> bool:
    """Return whether Word does not show *run* (as the job numbers in documents of the United Nations) or strikes it."""
    if run.tag != f"{W}r":
        return False
    marks = (run.find(f"{W}rPr/{W}{name}") for name in ("vanish", "strike", "dstrike"))
    return any(mark is not None and mark.get(f"{W}val") not in ("0", "false", "off") for mark in marks)


def _notes(parts: dict[str, Any], order: list[tuple[str, str]]) -> list[str]:
    texts: dict[tuple[str, str], str] = {}
    for part in ("footnotes", "endnotes"):
        if part in parts:
            for note in parts[part].iter(f"{W}{part[:-1]}"):
                words = "".join(str(t.text or "") for t in note.iter(f"{W}t"))
                texts[part, str(note.get(f"{W}id"))] = " ".join(words.split())
    return [f"{str(n).translate(_SUPER)} {texts[key]}" for n, key in enumerate(order, 1) if texts.get(key)]
