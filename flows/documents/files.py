"""Documents: the text of a file (txt, md, html, docx, pdf), within bounds of size, nesting and pages.

A DOCX footnote becomes a raised mark in the text and a line of its own at the end, so that all formats read alike.
"""

from pathlib import Path
from typing import Any, BinaryIO

from domain.kernel.errors import BadInput
from flows.documents.decoding import MAX_BYTES, REMEDY, decoded
from flows.documents.hyphenation import rejoined

MAX_CHARACTERS = 1_000_000
MAX_PAGES = 800


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
    """Return the text of a document; what it is shows in its first bytes, and only then by *suffix*.

    A plain text is decoded here; whatever needs a parser goes into a box.
    """
    start = data[:1024].lstrip(b"\xef\xbb\xbf\x00 \t\r\n")
    if data[:4] == b"PK\x03\x04":
        text = _unboxed("docx:text_of_docx", data, place, "document", max_characters=MAX_CHARACTERS)
    elif start.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:1024]):
        bounds = {"max_pages": MAX_PAGES, "max_characters": MAX_CHARACTERS}
        text = _unboxed("pdf:text_of_pdf", data, place, "PDF", **bounds)
    elif data[:4] == b"\xd0\xcf\x11\xe0":
        raise BadInput(
            "this is an old or locked Word document", place=place, remedy="Save it as .docx without a password"
        )
    elif start.startswith(b"{\\rtf"):
        raise BadInput("this is an RTF document", place=place, remedy="Save it as .docx, or as text in UTF-8")
    elif suffix in (".pdf", ".docx") and data.strip():
        raise BadInput(f"this is no {suffix[1:].upper()} file", place=place, remedy=REMEDY)
    elif suffix in (".html", ".htm", ".xhtml") or _looks_like_html(start):
        text = _unboxed("html_text:text_of_html", data, place, "page")
    elif suffix in (".md", ".markdown"):
        text = _unboxed("markdown_text:text_of_markdown", data, place, "text")
    else:
        text = rejoined(decoded(data, place).replace("\r\n", "\n"))
    return _bounded(text, place)


def _unboxed(function: str, data: bytes, place: str, noun: str, **options: Any) -> str:
    """Return the text that *function* of this room finds in *data*, called in a box."""
    from flows.box.box import Job, boxed  # a plain text needs none

    job = Job(f"flows.documents.{function}", {"place": place, **options}, noun)
    return boxed(job, data, place, _text)


def _text(answer: Any) -> str:
    if not isinstance(answer, str):
        raise TypeError("no text")
    return answer


_CONTROLS = dict.fromkeys({*range(32), *range(127, 160)} - {9, 10, 11, 12, 13, 0x85}, " ")
"""Characters that only a terminal obeys; each becomes a blank, so that all others keep their places."""


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
    return text.translate(_CONTROLS)
