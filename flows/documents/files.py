"""Documents: the text of a file (txt, md, html, docx, pdf), within bounds of size, nesting and pages.

A DOCX footnote becomes a raised mark in the text and a line of its own at the end, so that all formats read alike.
"""

from pathlib import Path
from typing import BinaryIO

from domain.kernel.errors import BadInput
from flows.documents.hyphenation import rejoined

MAX_BYTES = 25_000_000
MAX_CHARACTERS = 1_000_000
MAX_PAGES = 800
MAX_UNPACKED = 120_000_000
MAX_PARTS = 30_000_000  # of the parts of a Word document that hold text, unpacked


def text_of(path: Path, *, plain: bool = False) -> str:
    """Return the text of *path*; BadInput says what is wrong and what to do. *plain*: as text whatever its name."""
    place = str(path)
    limit = MAX_BYTES * 8 if plain else MAX_BYTES
    try:
        if path.is_dir():
            raise BadInput("this is a folder", place=place, remedy="Name a file")
        if path.stat().st_size > limit:
            raise _too_large(path.stat().st_size, limit, place)
    except (OSError, ValueError) as error:
        raise BadInput("there is no such file", place=place, remedy="Check the name and the folder") from error
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)  # a pipe or a device has no size beforehand
    except OSError as error:
        raise BadInput(
            f"the file cannot be read ({error.strerror})", place=place, remedy="Check who may read it"
        ) from error
    if len(data) > limit:
        raise _too_large(len(data), limit, place)
    if plain:
        return decoded(data, place, limit=limit)
    return text_of_bytes(data, place, path.suffix.lower())


def text_of_stream(stream: BinaryIO, place: str, *, plain: bool = False) -> str:
    """Return the text of *stream*, a document of any of the forms unless *plain*."""
    limit = MAX_BYTES * 8 if plain else MAX_BYTES
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise _too_large(len(data), limit, place)
    return decoded(data, place, limit=limit) if plain else text_of_bytes(data, place, "")


def text_of_bytes(data: bytes, place: str, suffix: str) -> str:
    """Return the text of a document; what it is shows in its first bytes, and only then by *suffix*."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf\x00 \t\r\n")
    if data[:4] == b"PK\x03\x04":
        text = _docx(data, place)
    elif start.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:1024]):
        text = _pdf(data, place)
    elif data[:4] == b"\xd0\xcf\x11\xe0":
        raise BadInput(
            "this is an old or locked Word document", place=place, remedy="Save it as .docx without a password"
        )
    elif start.startswith(b"{\\rtf"):
        raise BadInput("this is an RTF document", place=place, remedy="Save it as .docx, or as text in UTF-8")
    elif suffix in (".pdf", ".docx") and data.strip():
        raise BadInput(f"this is no {suffix[1:].upper()} file", place=place, remedy=_REMEDY)
    elif suffix in (".html", ".htm", ".xhtml") or _looks_like_html(start):
        text = _html(decoded(data, place, declared=_declared(data)), place)
    else:
        text = rejoined(decoded(data, place).replace("\r\n", "\n"))
        if suffix in (".md", ".markdown"):
            from flows.documents.markdown_text import text_of_markdown

            text = text_of_markdown(text)
    return _bounded(text, place)


def _looks_like_html(start: bytes) -> bool:
    head = start[:300].lower()
    if head.startswith((b"<!doctype html", *_FIRST_TAGS)):
        return True
    return head.startswith(b"<?xml") and b"<html" in start.lower()


_FIRST_TAGS = tuple(
    b"<" + tag + end
    for tag in (b"html", b"head", b"body", b"div", b"p", b"h1", b"h2", b"h3", b"table", b"ol", b"ul", b"span", b"b")
    for end in (b">", b" ")
)
"""What a page, or a piece of one that was cut out of it, begins with."""


def _declared(data: bytes) -> str | None:
    """Return the encoding that a page names for itself, where it is one that is known."""
    import codecs
    import re

    found = re.search(rb"charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,30})", data[:4096], re.IGNORECASE)
    if found is None:
        return None
    try:
        return codecs.lookup(found.group(1).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None


def _too_large(size: int, limit: int, place: str) -> BadInput:
    return BadInput(
        f"the file has {size:,} bytes; {limit:,} are read at most", place=place, remedy="Give the resolution alone"
    )


def _bounded(text: str, place: str) -> str:
    if not text.strip():
        raise BadInput("the file has no text", place=place, remedy="Give the text of a resolution")
    if len(text) > MAX_CHARACTERS:
        raise BadInput(
            f"the text has {len(text):,} characters; {MAX_CHARACTERS:,} are read at most",
            place=place,
            remedy="Give the resolution alone",
        )
    return text


def decoded(data: bytes, place: str, *, limit: int = MAX_BYTES, declared: str | None = None) -> str:
    """Return *data* as text: in the encoding that it declares, UTF-8, UTF-16, or Windows-1252 where that makes words.

    BadInput where it is empty, no text, or in an encoding that could only be guessed.
    """
    if len(data) > limit:
        raise BadInput(f"{len(data):,} bytes are too many", place=place, remedy="Give the resolution alone")
    if not data.strip():
        raise BadInput("there is no text", place=place, remedy="Give the text of a resolution")
    wide = _wide(data)
    if wide is not None:
        try:
            text = data.decode(wide)
        except UnicodeDecodeError as error:
            raise BadInput("this is no text", place=place, remedy=_REMEDY) from error
        if "\x00" in text:
            raise BadInput("this is a binary file, not a text", place=place, remedy=_REMEDY)
        return text
    if b"\x00" in data or _binary(data):
        raise BadInput("this is a binary file, not a text", place=place, remedy=_REMEDY)
    for encoding in ("utf-8-sig", declared):
        try:
            if encoding is not None:
                return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    text = data.decode("cp1252", errors="replace")
    letters = sum(1 for c in text[:20_000] if c.isalpha())
    if "\ufffd" in text or sum(1 for c in text[:20_000] if "\xc0" <= c <= "\xff") > letters * _MOST_ACCENTS:
        raise BadInput("the text is not in UTF-8", place=place, remedy="Save it as UTF-8")
    return text


_MOST_ACCENTS = 0.25  # of the letters of a text in Windows-1252; more is another alphabet


def _wide(data: bytes) -> str | None:
    """Return the encoding of texts that take two or four bytes for each character."""
    if data[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return "utf-32"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    sample = data[:2000]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    most = len(sample) // 2 * 0.6
    if len(sample) >= 8 and (low > most) != (high > most):
        return "utf-16-le" if low > most else "utf-16-be"
    return None


_REMEDY = "Give a .txt, .md, .html, .docx file, or a .pdf with a text layer"


def _binary(data: bytes) -> bool:
    sample = data[:4096]
    odd = sum(1 for byte in sample if byte < 32 and byte not in (9, 10, 12, 13, 27))
    return odd * 50 > len(sample)


def _html(markup: str, place: str) -> str:
    from flows.documents.html_text import text_of_html

    return text_of_html(markup, place)


def _docx(data: bytes, place: str) -> str:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            unpacked = sum(info.file_size for info in infos)
            words = sum(
                info.file_size for info in infos if info.filename.startswith("word/") and "/media" not in info.filename
            )
            if unpacked > MAX_UNPACKED or words > MAX_PARTS or len(infos) > 5000:
                raise BadInput(
                    f"unpacked, the document has {unpacked:,} bytes; {MAX_PARTS:,} of text are read at most",
                    place=place,
                    remedy="Give the resolution alone, as text",
                )
            if "word/document.xml" not in archive.namelist():
                raise BadInput("this is no Word document", place=place, remedy=_REMEDY)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadInput("the document is damaged", place=place, remedy="Save it again as .docx, or as text") from error
    from flows.documents.docx import text_of_docx

    return text_of_docx(data, place, max_characters=MAX_CHARACTERS)


def _pdf(data: bytes, place: str) -> str:
    from flows.documents.pdf import text_of_pdf

    return text_of_pdf(data, place, max_pages=MAX_PAGES, max_characters=MAX_CHARACTERS)
