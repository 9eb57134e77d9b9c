"""Documents: the text of a file (txt, md, html, docx, pdf), within bounds of size, nesting and pages.

A DOCX footnote becomes a raised mark in the text and a line of its own at the end, so that all formats read alike.
"""

from pathlib import Path

from domain.errors import BadInput

MAX_BYTES = 25_000_000
MAX_CHARACTERS = 4_000_000
MAX_PAGES = 1500
MAX_UNPACKED = 120_000_000
_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def text_of(path: Path, *, plain: bool = False) -> str:
    """Return the text of *path*; BadInput says what is wrong and what to do. *plain*: as text whatever its name."""
    place = str(path)
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise BadInput("this is a folder", place=place, remedy="Name a file")
    except (OSError, ValueError) as error:
        raise BadInput("there is no such file", place=place, remedy="Check the name and the folder") from error
    if size > (MAX_BYTES if not plain else MAX_BYTES * 8):
        raise BadInput(
            f"the file has {size:,} bytes; {MAX_BYTES:,} are read at most",
            place=place,
            remedy="Give the resolution alone",
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(
            f"the file cannot be read ({error.strerror})", place=place, remedy="Check who may read it"
        ) from error
    if plain:
        return decoded(data, place, limit=MAX_BYTES * 8)
    kind = path.suffix.lower()
    if data[:5] == b"%PDF-" or kind == ".pdf":
        text = _pdf(data, place)
    elif data[:2] == b"PK" or kind == ".docx":
        text = _docx(data, place)
    elif kind in (".html", ".htm", ".xhtml") or data[:200].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        text = _html(decoded(data, place))
    else:
        text = decoded(data, place)
    return _bounded(text, place)


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


def decoded(data: bytes, place: str, *, limit: int = MAX_CHARACTERS * 4) -> str:
    """Return *data* as text: UTF-8, UTF-16 with its mark, or Windows-1252; BadInput where it is empty or no text."""
    if len(data) > limit:
        raise BadInput(f"{len(data):,} bytes are too many", place=place, remedy="Give the resolution alone")
    if not data.strip():
        raise BadInput("there is no text", place=place, remedy="Give the text of a resolution")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise BadInput("this is no text", place=place, remedy=_REMEDY) from error
    if b"\x00" in data or _binary(data):
        raise BadInput("this is a binary file, not a text", place=place, remedy=_REMEDY)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise BadInput("the text is not in UTF-8", place=place, remedy="Save it as UTF-8") from error


_REMEDY = "Give a .txt, .md, .html, .docx file, or a .pdf with a text layer"


def _binary(data: bytes) -> bool:
    sample = data[:4096]
    odd = sum(1 for byte in sample if byte < 32 and byte not in (9, 10, 12, 13, 27))
    return odd * 50 > len(sample)


def _html(markup: str) -> str:
    import warnings

    from bs4 import BeautifulSoup

    if markup.count("<") > 400_000:
        raise BadInput("the page has too many tags", place="html", remedy="Give the resolution alone")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        soup = BeautifulSoup(_shallow(markup), "html.parser")
    for gone in soup(["script", "style", "head", "nav", "template", "noscript"]):
        gone.extract()
    for raised in soup("sup"):
        mark = raised.get_text().strip(" []()")
        if mark.isdigit() and len(mark) <= 3:
            raised.replace_with(mark.translate(_SUPER))
    for block in soup(
        ["p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "br", "section", "article", "dd", "dt"]
    ):
        block.append("\n\n" if block.name == "p" else "\n")
    _numbered(soup)
    return _tidied(soup.get_text())


def _numbered(soup: object) -> None:
    """Write the numbers that an ordered list leaves to the browser."""
    for listing in soup("ol"):  # type: ignore[operator]
        start = str(listing.get("start") or "1")
        number = int(start) if start.isdigit() and len(start) < 5 else 1
        if listing.find_parent("ol") is not None:
            continue
        for item in listing.find_all("li", recursive=False):
            value = str(item.get("value") or "")
            number = int(value) if value.isdigit() and len(value) < 5 else number
            if not item.get_text().lstrip()[:4].strip(" .").isdigit():
                item.insert(0, f"\n{number}. ")
            number += 1


def _shallow(markup: str) -> str:
    """Drop inline tags that a writer could nest without end; blocks stay."""
    import re

    depth = deepest = 0
    for match in re.finditer(
        r"<(/?)(?:div|span|b|i|em|font|blockquote|section|table|ul|ol|a|p)\b", markup, re.IGNORECASE
    ):
        depth = max(0, depth + (-1 if match.group(1) else 1))
        deepest = max(deepest, depth)
    if deepest > 300:
        raise BadInput("the page is nested too deeply", place="html", remedy="Give the resolution alone, as text")
    return markup


def _tidied(text: str) -> str:
    kept: list[str] = []
    for line in text.split("\n"):
        bare = " ".join(line.replace("\xa0", " ").split())
        if bare or (kept and kept[-1]):
            kept.append(bare)
    return "\n".join(kept).strip("\n")


def _docx(data: bytes, place: str) -> str:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            unpacked = sum(info.file_size for info in infos)
            if unpacked > MAX_UNPACKED or len(infos) > 5000:
                raise BadInput(
                    f"unpacked, the document has {unpacked:,} bytes; {MAX_UNPACKED:,} are read at most",
                    place=place,
                    remedy="Give the resolution alone, as text",
                )
            if "word/document.xml" not in archive.namelist():
                raise BadInput("this is no Word document", place=place, remedy=_REMEDY)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise BadInput("the document is damaged", place=place, remedy="Save it again as .docx, or as text") from error
    from flows.documents_docx import text_of_docx

    return text_of_docx(data, place)


def _pdf(data: bytes, place: str) -> str:
    from flows.documents_pdf import text_of_pdf

    return text_of_pdf(data, place, max_pages=MAX_PAGES, max_characters=MAX_CHARACTERS)
