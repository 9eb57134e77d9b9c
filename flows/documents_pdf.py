"""Text of a PDF that has a text layer; one that is only images is told apart."""

import io
import logging

from domain.errors import BadInput

_FEW = 20  # characters a page, below which a page has no text layer


def text_of_pdf(data: bytes, place: str, *, max_pages: int, max_characters: int) -> str:
    """Return the text of a PDF, page after page; BadInput where there is none or too much."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its complaints about odd files are not the planner's
    pages: list[str] = []
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise BadInput("the PDF is locked with a password", place=place, remedy="Give an open copy")
        count = len(reader.pages)
        if count > max_pages:
            raise BadInput(
                f"the PDF has {count:,} pages; {max_pages:,} are read at most",
                place=place,
                remedy="Give the resolution alone",
            )
        taken = 0
        for page in reader.pages:
            pages.append(page.extract_text() or "")
            taken += len(pages[-1])
            if taken > max_characters:
                raise BadInput("the PDF has too much text", place=place, remedy="Give the resolution alone")
    except BadInput:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError) as error:
        raise BadInput("the PDF is damaged", place=place, remedy="Save it again, or give the text") from error
    except ImportError as error:  # a cipher that needs another package
        raise BadInput("the PDF is locked", place=place, remedy="Give an open copy") from error
    if sum(len(page.strip()) for page in pages) < _FEW * max(1, len(pages)):
        raise BadInput(
            "the PDF holds images of pages, no text",
            place=place,
            remedy="Give the version with a text layer (from the document system), or run character recognition first",
        )
    return "\n\n".join(pages)
