"""Pages of a PDF to lines: characters and their places, in the order in which the page draws them."""

from collections import Counter
from typing import Any

from domain.kernel.errors import BadInput
from flows.documents.hyphenation import HYPHEN
from flows.documents.pdf_lines import Line

_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_ALONE = "Give the resolution alone"
_RAISED = 0.12  # of the usual size, by which a mark stands above its line
_SMALLER = 0.9  # of the usual size, below which it is a mark


def pages_of(data: bytes, place: str, max_pages: int, max_characters: int) -> list[list[Line]]:
    """Return the lines of each page; a page that cannot be read has none. BadInput where no page can, or too many."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise BadInput("the PDF is locked with a password", place=place, remedy="Give an open copy") from error
        raise BadInput("the PDF is damaged", place=place, remedy="Save it again, or give the text") from error
    count = len(document)
    if count > max_pages:
        raise BadInput(f"the PDF has {count:,} pages; {max_pages:,} are read at most", place=place, remedy=_ALONE)
    pages: list[list[Line]] = []
    taken = 0
    for number in range(count):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            pages.append([])
            continue
        taken += text.count_chars()
        if taken > max_characters:
            raise BadInput("the PDF has too much text", place=place, remedy=_ALONE)
        pages.append(_lines(text))
        text.close()
        page.close()
    return pages


def _lines(page: Any) -> list[Line]:
    """Return the lines of a page in the order in which it draws them; a raised mark stays in its line."""
    import ctypes

    import pypdfium2.raw as pdfium

    x, y = ctypes.c_double(), ctypes.c_double()
    lines: list[Line] = []
    held: list[tuple[str, float, float, float]] = []
    broken = False
    for k in range(page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(page.raw, k)
        char = HYPHEN if code in (0xFFFE, 2) else chr(code) if code else ""
        if char in "\r\n":
            broken = bool(held)
            continue
        size = float(pdfium.FPDFText_GetFontSize(page.raw, k))
        if not pdfium.FPDFText_GetCharOrigin(page.raw, k, x, y):
            continue
        place = (char, x.value, y.value, size)
        if broken and not _goes_on(held, place):
            lines += _line(held)
            held = []
        broken = False
        held.append(place)
    return [*lines, *_line(held)]


def _goes_on(held: list[tuple[str, float, float, float]], place: tuple[str, float, float, float]) -> bool:
    """Return whether *place*, after a line break, is still on the line: to the right and hardly higher or lower."""
    _, x, _, size = held[-1]
    heights = [one[2] for one in held[-12:]]
    near = min(abs(place[2] - height) for height in heights)
    return place[1] >= x and near < 0.6 * max(size, place[3]) and place[1] - x < 12 * max(size, place[3])


def _line(held: list[tuple[str, float, float, float]]) -> list[Line]:
    seen = [one for one in held if one[0].strip()]
    if not seen:
        return []
    size = Counter(one[3] for one in seen).most_common(1)[0][0]
    usual = [one[2] for one in seen if one[3] == size]
    text = ""
    for char, _, y, its_size in held:
        raised = char.isascii() and char.isdigit() and its_size < size * _SMALLER and _above(y, usual, size)
        text += char.translate(_SUPER) if raised else char
    first = _leading_mark(held, size)
    text = " ".join((first + text[len(first) :] if first else text).split())
    return [Line(text, usual[0], usual[-1], seen[0][1], size)]


def _above(y: float, usual: list[float], size: float) -> bool:
    return min((y - height for height in usual), key=abs) > _RAISED * size


def _leading_mark(held: list[tuple[str, float, float, float]], size: float) -> str:
    """Return the figures at the head of a footnote, raised, where they stand higher than the words after them."""
    figures = ""
    for char, _, _, its_size in held:
        if not (char.isascii() and char.isdigit()) or its_size >= size * _SMALLER:
            break
        figures += char
    return figures.translate(_SUPER)
