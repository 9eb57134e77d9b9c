"""Hostile files: for each form a few honest bytes and what an enemy makes of them."""

import io
import struct
import zipfile
from collections.abc import Callable

PARAGRAPH = "7. Decides to convene a conference on lighthouses in Lisbon in 2030;"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def word(body: str = p(PARAGRAPH), raw: str | bytes | None = None, **parts: str | bytes) -> bytes:
    """A Word document; *parts* by name, without their ending."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        document = f"<w:document {W}><w:body>{body}</w:body></w:document>" if raw is None else raw
        archive.writestr("word/document.xml", document)
        for name, data in parts.items():
            archive.writestr(f"word/{name}.xml", data)
    return out.getvalue()


def spoilt(data: bytes, name: bytes, shift: int, by: bytes) -> bytes:
    """*data* with the packed bytes of the part *name* overwritten."""
    place = data.find(name) + len(name) + shift
    return data[:place] + by + data[place + len(by) :]


def flagged(data: bytes, entry: int, field: int, value: bytes) -> bytes:
    """*data* with a *field* of the directory's *entry* set."""
    place = -1
    for _ in range(entry + 1):
        place = data.find(b"PK\x01\x02", place + 1)
    return data[: place + field] + value + data[place + field + len(value) :]


HEADED = word(header1="<w:p>" + "x" * 500 + "</w:p>")
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + f"]><w:document {W}><w:body>{p(PARAGRAPH + ' &j;')}</w:body></w:document>"
)
OUTSIDE = f'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {W}><w:body>{p("&x;" + PARAGRAPH)}</w:body></w:document>'


def pdf(*objects: str, tail: str = "trailer<</Root 1 0 R>>") -> bytes:
    body = "".join(f"{n} 0 obj{each}endobj\n" for n, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}{tail}\n".encode("latin-1")


_PAGES = ("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>")


def _stream(text: str, more: str = "") -> str:
    return f"<</Length {len(text)}{more}>>stream\n{text}\nendstream "


def html(text: str, charset: str = "") -> bytes:
    head = f"<meta charset={charset}>" if charset else ""
    return f"<html>{head}<body>{text}</body></html>".encode("latin-1", "replace") + (b"\xff" if charset else b"")


def ics(*lines: str) -> bytes:
    event = ["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *event, "END:VCALENDAR", ""]).encode()


HOSTILE: dict[str, Callable[[], bytes]] = {
    # Word: damage, locks, unknown packing
    "cut.docx": lambda: word()[:-30],
    "deflate.docx": lambda: spoilt(word(p(PARAGRAPH) * 3), b"word/document.xml", 5, b"\xff" * 20),
    "header.docx": lambda: spoilt(HEADED, b"word/header1.xml", 3, b"\xff" * 9),
    "locked-header.docx": lambda: flagged(HEADED, 1, 8, b"\x01"),
    "locked.docx": lambda: flagged(word(), 0, 8, b"\x01"),
    "method.docx": lambda: flagged(HEADED, 1, 10, b"\x63"),
    "lying.docx": lambda: flagged(word(p("A" * 29_000_000)), 0, 24, struct.pack("<I", 1000)),
    "offset.docx": lambda: flagged(word(), 0, 42, b"\xff\xff\xff\x7f"),
    # … entities, nesting, size
    "laughs.docx": lambda: word(raw=LAUGHS),
    "outside.docx": lambda: word(raw=OUTSIDE),
    "nested.docx": lambda: word("<w:sdt>" * 250 + p(PARAGRAPH) + "</w:sdt>" * 250),
    "deep.docx": lambda: word("<w:sdt>" * 50_000 + p(PARAGRAPH) + "</w:sdt>" * 50_000),
    "tables.docx": lambda: word("<w:tbl><w:tr><w:tc>" * 60 + p("x") * 20_000 + "</w:tc></w:tr></w:tbl>" * 60),
    "bomb.docx": lambda: word(header1=b"<w:t>" * 5_900_000),
    "larger-bomb.docx": lambda: word(media=b"\0" * 200_000_000),
    "no-body.docx": lambda: word(raw="<a/>"),
    "no-xml.docx": lambda: word(raw=b"\xff\xfe\x00"),
    "styles.docx": lambda: word(styles=f"<w:styles {W}>" + "".join(
        f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 90}"/></w:style>' for n in range(90)) + "</w:styles>"),
    # PDF: loops, numbers, packing, pages without end
    "cut.pdf": lambda: pdf(*_PAGES)[:40],
    "loop.pdf": lambda: pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>"),
    "forms.pdf": lambda: pdf(*_PAGES, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        _stream("/X Do " * 50), _stream("/X Do " * 50, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>")),
    "numbers.pdf": lambda: pdf(*_PAGES, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + "9" * 400 + " 1e999]/Contents 4 0 R>>",
        _stream("BT /F1 " + "9" * 1000 + " Tf (x) Tj ET " * 100)),
    "brackets.pdf": lambda: pdf("[" * 1_000_000),
    # pages of HTML: encodings, depth, tags, numbers
    **{f"{name}.html": (lambda name=name: html(PARAGRAPH, name)) for name in (
        "idna", "undefined", "punycode", "rot13", "zlib", "unicode_escape", "raw_unicode_escape", "utf-7", "hz", "mbcs", "utf-16")},
    "deep.html": lambda: html("<div>" * 100_000 + PARAGRAPH),
    "tags.html": lambda: html("<i>" * 500_000 + PARAGRAPH),
    "attributes.html": lambda: html(("<b a='" + "x" * 2100 + "'>") * 3000 + PARAGRAPH),
    "open.html": lambda: html("<" * 390_000 + PARAGRAPH),
    "notes.html": lambda: html("<sup></b>" * 240 + "<i>1</i>" * 20_000 + PARAGRAPH),
    "counts.html": lambda: html(f"<ol start='{'9' * 5000}'><li>x</ol><ol type=i start=2000000000><li>{PARAGRAPH}</ol>"),
    "references.html": lambda: html(PARAGRAPH + "&#x110000;&#xd800;&#0;&#99999999999999;" * 100),
    # Markdown and text
    "links.md": lambda: b"[" * 200_000 + PARAGRAPH.encode(),
    "stars.md": lambda: b"*a " * 20_000 + PARAGRAPH.encode(),
    "digits.txt": f"7. Decides to convene a conference in Lisbon in {'9' * 5000};".encode,
    "more-digits.md": f"{'1' * 5000}. Decides to convene a conference from {'2' * 4301} to 5 May 2030;".encode,
    "signs.txt": "7. De\u200bcides to con\u200dvene a confer\u2060ence in Lis\u00adbon \u202e0302\u202c ②⓪ 𝟐𝟎𝟑𝟎;".encode,
    "halves.md": lambda: b"7. Decides \xed\xa0\x80 to convene",
    "zeros.txt": lambda: b"7. Decides to convene \x00 a conference",
    "zeros.bin": lambda: b"\x00" * 100_000,
}  # fmt: skip

CALENDARS: dict[str, Callable[[], bytes]] = {
    "far": lambda: ics("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:99991231"),
    "garbage": lambda: ics("DTSTART:garbage"),
    "mixed": lambda: ics("DTSTART:20270101T100000Z", "DTEND;VALUE=DATE:20270102"),
    "period": lambda: ics("DTSTART;VALUE=PERIOD:20270101T000000Z/P1D"),
    "two": lambda: ics("DTSTART;VALUE=DATE:20270101", "DTSTART;VALUE=DATE:20270102"),
    "status": lambda: ics("DTSTART;VALUE=DATE:20270101", "STATUS:CONFIRMED", "STATUS:CANCELLED", "SUMMARY:=1+1"),
    "zone": lambda: ics("DTSTART;TZID=Nowhere/Land:20270101T100000"),
    "every second": lambda: ics("DTSTART:20200101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=1000000000"),
    "never": lambda: ics("DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    "numbers": lambda: ics("DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=DAILY;INTERVAL=" + "9" * 5000),
    "deep": lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 100_000,
    "folds": lambda: b"BEGIN:VCALENDAR\r\nX:" + b"a\r\n " * 500_000,
    "bytes": lambda: bytes(range(256)) * 400,
    "nothing": lambda: b"",
}

LEDGERS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no JSON": lambda: b"{" * 100,
    "nested": lambda: b"[" * 1_000_000,
    "numbers": lambda: b'{"form": "mandat-ledger", "version": ' + b"9" * 5000 + b"}",
    "one long line": lambda: b'{"form": "' + b"x" * 30_000_000,
    "other": lambda: (
        b'{"form": "mandat-ledger", "version": 1, "schema": "0001", "rows": 1, "entries": 1, "head": ""}\n{"table": "entry", "row": []}\n'
    ),
    "types": lambda: (
        b'{"form": "mandat-ledger", "version": 1, "schema": [], "rows": {}, "entries": null, "head": 1}\n{"end": true, "sha256": 1}\n'
    ),
    "bytes": lambda: bytes(range(256)) * 400,
}
