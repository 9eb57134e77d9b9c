"""One large resolution, written as text, Markdown, HTML, Word and PDF: the same words in each."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

LAST, LAST_OF_ANNEX = 72, 12
_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ACTS = (
    ("Reaffirms", "its commitment to the goals of the Programme of Action"),
    ("Requests", "the Secretary-General to report on the matter to the General Assembly at its eighty-third session"),
    ("Urges", "donors to contribute to the Trust Fund"),
    ("Notes with appreciation", "the work of the Commission"),
    ("Stresses", "the need to strengthen capacity-building in developing countries"),
)
_TAIL = (
    ", taking into account the special needs of the least developed countries and small island developing States, and "
    "in accordance with the relevant resolutions, including resolution 70/1 of 25 September 2015 and its paragraph 12"
)
_HEADINGS = {1: "General", 12: "Implementation and follow-up", 58: "Institutional arrangements"}
NOTES = {n: f"See A/81/{n}0, annex, and resolution 60/{n}." for n in range(1, 10)}
TABLE = (("Country", "2009", "2010"), ("Austria", "12", "13. 5"), ("Peru", "1. 2", "7"))
Part = tuple[str, Any]


def parts() -> Iterator[Part]:
    """Yield kind and content of each part; |3| is the mark of footnote 3."""
    yield "line", "A/RES/81/250"
    yield from (
        ("line", each) for each in ("Distr.: General", "15 January 2027", "Eighty-first session", "Agenda item 18 (c)")
    )
    yield "line", "Resolution adopted by the General Assembly on 18 December 2026"
    yield "line", "[on the report of the Second Committee (A/81/440/Add.3, para. 12)]"
    yield "heading", "81/250. International river basins"
    yield "line", "The General Assembly,"
    yield "preamble", ("Recalling", "its resolutions 33/134 of 19 December 1978 and 57/270 B of 23 June 2003,|1|")
    for n in range(1, LAST + 1):
        if n in _HEADINGS:
            yield "heading", _HEADINGS[n]
        verb, rest = _ACTS[n % len(_ACTS)]
        if n == 20:
            yield (
                "paragraph",
                (n, "Decides", "to convene a high-level conference on river basins in Vienna from 6 to 9 June 2028;"),
            )
        elif n in (15, 61):
            yield "paragraph", (n, verb, f"{rest}:")
            yield "letter", ("a", "To strengthen cooperation at all levels, including in the year 2025;")
            yield "roman", ("i", "At the national level;")
            yield "letter", ("b", "To mobilize resources;")
        else:
            yield (
                "paragraph",
                (n, verb, rest + _TAIL + (f"|{1 + n // 9}|" if n % 9 == 0 else "") + (";" if n < LAST else ".")),
            )
        if n == 30:
            yield "table", TABLE
    yield "line", "78th plenary meeting"
    yield "line", "18 December 2026"
    yield "annex", "Annex"
    for n in range(1, LAST_OF_ANNEX + 1):
        yield "paragraph", (n, "The", f"committee shall meet in Geneva every year and consider item {n} of its agenda.")
    yield "table", TABLE


def words() -> dict[int, str]:
    """Return the words of each operative paragraph, its sub-paragraphs included."""
    found: dict[int, str] = {}
    last = 0
    for kind, content in parts():
        if kind == "annex":
            break
        if kind == "paragraph":
            last = content[0]
            found[last] = bare(f"{content[1]} {content[2]}")
        elif kind in ("letter", "roman"):
            found[last] += " " + bare(f"({content[0]}) {content[1]}")
    return found


def bare(text: str) -> str:
    """Return the words alone: no marks of footnotes, no emphasis, no hyphens."""
    return " ".join(re.sub(r"\|\d+\||[⁰¹²³⁴-⁹]+|[\W_]+", " ", text.replace("\u00ad", "")).split())


def plain(*, markdown: bool = False) -> str:
    """Return it page by page: footnotes at each page's end, then the number and head of the next page."""
    out: list[str] = []
    open_notes: list[str] = []

    def marked(text: str) -> str:
        open_notes.extend(re.findall(r"\|(\d+)\|", text))
        return re.sub(r"\|(\d+)\|", lambda m: m.group(1).translate(_SUPER), text)

    star = "*" if markdown else ""
    for k, (kind, content) in enumerate(parts()):
        if k % 13 == 12:
            out += ["________", *(f"{n.translate(_SUPER)} {NOTES[int(n)]}" for n in open_notes)] if open_notes else []
            open_notes.clear()
            out += [f"{k // 13 + 1} / 9", f"{star}A/RES/81/250{star}"]
        if kind == "paragraph":
            text = (
                marked(content[2])
                .replace("developing", "develop\u00ading")
                .replace("Secretary-General", "Secretary‑General")
            )
            escape = "\\" if markdown and content[0] % 2 else ""
            out.append(f"{content[0]}{escape}. {star}{content[1]}{star} {text}")
        elif kind in ("letter", "roman"):
            out.append(f"({content[0]}) {content[1]}")
        elif kind == "preamble":
            out.append(f"{star}{content[0]}{star} {marked(content[1])}")
        elif kind == "table":
            rows = [" | ".join(("", *row, "")).strip() for row in content]
            out.append("\n".join([rows[0], "|---|---|---|", *rows[1:]] if markdown else rows))
        else:
            out.append(("## " if markdown and kind != "line" else "") + content)
    return "\n\n".join([*out, *(f"{n.translate(_SUPER)} {NOTES[int(n)]}" for n in open_notes)])


def html(*, listed: bool = False) -> str:
    """Return a page; *listed*: the browser counts the paragraphs."""
    out = ["<!doctype html><html><head><title>no</title></head><body><nav>Home</nav>"]
    notes: list[str] = []

    def marked(text: str) -> str:
        notes.extend(re.findall(r"\|(\d+)\|", text))
        return re.sub(r"\|(\d+)\|", r'<sup><a href="#n\1">\1</a></sup>', text)

    for kind, content in parts():
        if kind == "paragraph" and listed:
            out.append(f"<ol start={content[0]}><li><p><em>{content[1]}</em>\n {marked(content[2])}</p></li></ol>")
        elif kind == "paragraph":
            out.append(f"<p>{content[0]}.&nbsp;<em>{content[1]}</em>\n {marked(content[2])}</p>")
        elif kind in ("letter", "roman"):
            out.append(f"<p>({content[0]}) {content[1]}</p>")
        elif kind == "preamble":
            out.append(f"<p><em>{content[0]}</em> {marked(content[1])}</p>")
        elif kind == "table":
            rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in content)
            out.append(f"<table>{rows}</table>")
        else:
            out.append(f"<h2>{content}</h2>" if kind != "line" else f"<div>{content}</div>")
    return "".join([*out, "<hr>", *(f"<p id=n{n}><sup>{n}</sup> {NOTES[int(n)]}</p>" for n in notes), "</body></html>"])


def word() -> bytes:
    """Return a document of Word: it counts the paragraphs by a style, footnotes have a part of their own."""
    document = Document()
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{k}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for k, (form, text) in enumerate((("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")))
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {_W} w:abstractNumId="90">{levels}</w:abstractNum>'))
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    for number, override in (("190", ""), ("192", again)):
        numbering.append(parse_xml(f'<w:num {_W} w:numId="{number}"><w:abstractNumId w:val="90"/>{override}</w:num>'))
    style = document.styles.add_style("Operative", 1)
    style.element.get_or_add_pPr().append(parse_xml(f'<w:numPr {_W}><w:numId w:val="190"/></w:numPr>'))
    document.sections[0].header.paragraphs[0].text = "A/RES/81/250"
    annex = False

    def put(text: str, verb: str = "", **more: Any) -> Any:
        paragraph = document.add_paragraph(**more)
        if verb:
            paragraph.add_run(verb).italic = True
        for piece in re.split(r"(\|\d+\|)", f" {text}" if verb else text):
            run = paragraph.add_run("" if piece.startswith("|") else piece)
            if piece.startswith("|"):
                mark = OxmlElement("w:footnoteReference")
                mark.set(qn("w:id"), f"1{piece.strip('|')}")
                run._r.append(mark)
        return paragraph

    def listed(paragraph: Any, number: int, level: int) -> None:
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {_W}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))

    for kind, content in parts():
        annex = annex or kind == "annex"
        if kind == "paragraph":
            one = put(content[2], content[1], **({} if annex else {"style": "Operative"}))
            if annex:
                listed(one, 192, 0)
        elif kind in ("letter", "roman"):
            listed(put(content[1]), 190, 1 if kind == "letter" else 2)
        elif kind == "preamble":
            put(content[1], content[0])
        elif kind == "table":
            table = document.add_table(len(content), len(content[0]))
            for i, row in enumerate(content):
                for j, cell in enumerate(row):
                    table.cell(i, j).text = cell
        else:
            put(content)
    return _with_footnotes(document)


def _with_footnotes(document: Any) -> bytes:
    notes = "".join(
        f'<w:footnote w:id="1{n}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>' for n, text in NOTES.items()
    )
    saved, packed = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("word/footnotes.xml", f"<w:footnotes {_W}>{notes}</w:footnotes>")
    return packed.getvalue()


def pdf(*, columns: int = 1) -> bytes:
    """Return a PDF: head and number on each page, words parted at line ends, small footnotes at the end of each column."""
    wide = 92 // columns
    lines: list[tuple[float, str, list[str]]] = []
    for kind, content in parts():
        if kind == "paragraph":
            text = f"{content[0]}. {content[1]} {content[2]}"
        elif kind in ("letter", "roman"):
            text = f"({content[0]}) {content[1]}"
        elif kind == "preamble":
            text = f"{content[0]} {content[1]}"
        elif kind == "table":
            lines += [(6.0 if k == 0 else 0.0, "   ".join(row), []) for k, row in enumerate(content)]
            continue
        else:
            text = content
        lines += [
            (6.0 if k == 0 else 0.0, piece, re.findall(r"\|(\d+)\|", piece))
            for k, piece in enumerate(_wrapped(text, wide))
        ]
    pages: list[str] = []
    column, y, drawn, notes = 0, 740.0, "", list[str]()

    def close() -> str:
        at = 60.0 + 9 * len(notes)
        out = ""
        for n in notes:
            out += f"1 0 0 1 {50 + 260 * column} {at + 2.5} Tm /F1 5 Tf ({n}) Tj 1 0 0 1 {56 + 260 * column} {at} Tm /F1 7 Tf ({NOTES[int(n)]}) Tj "
            at -= 9
        notes.clear()
        return out

    for gap, piece, marks in lines:
        y -= 12 + gap
        if y < 90 + 9 * (len(notes) + len(marks)):
            drawn += close()
            column, y = (column + 1) % columns, 728.0
            if column == 0:
                pages.append(drawn)
                drawn = ""
        x = 50.0 + 260 * column
        for bit in re.split(r"(\|\d+\|)", piece):
            raised = bit.startswith("|")
            shown = bit.strip("|").replace("(", r"\(").replace(")", r"\)")
            if shown:
                drawn += f"1 0 0 1 {x:.1f} {y + (3.5 if raised else 0)} Tm /F1 {6 if raised else 10} Tf ({shown}) Tj "
            x += len(bit) * (2 if raised else 4.7)
        notes += marks
    pages.append(drawn + close())
    return pdf_of([
        f"BT /F1 10 Tf 1 0 0 1 50 780 Tm (A/RES/81/250) Tj {page} /F1 10 Tf 1 0 0 1 500 30 Tm ({k}/{len(pages)}) Tj ET"
        for k, page in enumerate(pages, 1)
    ])  # fmt: skip


def _wrapped(text: str, wide: int) -> list[str]:
    """Wrap *text*, parting a long word now and then, as a typesetter does."""
    out, line = [], ""
    for word in text.split():
        if len(line) + 1 + len(word) <= wide:
            line = f"{line} {word}".strip()
        elif word.isalpha() and len(word) > 9 and len(line) + 8 <= wide:
            out.append(f"{line} {word[:5]}-")
            line = word[5:]
        else:
            out.append(line)
            line = word
    return [*out, line]


def pdf_of(contents: list[str], *, packed: bool = False) -> bytes:
    """Return a PDF of pages that draw *contents* in Helvetica (/F1); *packed*: compressed."""
    first = 4
    kids = " ".join(f"{first + 2 * k} 0 R" for k in range(len(contents)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    fonts = "/Resources << /Font << /F1 3 0 R >> >> "
    for k, drawn in enumerate(contents):
        content = zlib.compress(drawn.encode("latin-1")).decode("latin-1") if packed else drawn
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 820] /Contents {first + 2 * k + 1} 0 R {fonts}>>",
            f"<< {'/Filter /FlateDecode ' if packed else ''}/Length {len(content)} >>\nstream\n{content}\nendstream",
        ]
    out, places = "%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010} 00000 n \n" for at in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")
