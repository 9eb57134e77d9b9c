"""Text of a PDF that has a text layer; one that is only images is told apart."""

from domain.kernel.errors import BadInput
from flows.documents.pdf_lines import text_of_lines
from flows.documents.pdf_pages import pages_of

_FEW = 20  # characters a page, below which a page has no text layer


def text_of_pdf(data: bytes, place: str, max_pages: int, max_characters: int) -> str:
    """Return the text of a PDF; BadInput where there is none or too much."""
    pages = pages_of(data, place, max_pages, max_characters)
    if sum(len(line.text) for page in pages for line in page) < _FEW * max(1, len(pages)):
        raise BadInput(
            "the PDF holds images of pages, no text",
            place=place,
            remedy="Give the version with a text layer (from the document system), or run character recognition first",
        )
    return text_of_lines(pages)
