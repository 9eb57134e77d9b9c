"""Text of a PDF that has a text layer; one that is only images is told apart."""

import json
import subprocess
import sys

from domain.kernel.errors import BadInput
from flows.documents.pdf_lines import Line, text_of_lines

_FEW = 20  # characters a page, below which a page has no text layer
_WAIT = 120  # seconds of the clock; the process itself is bounded in processor time
_ALONE = "Give the resolution alone"
_REFUSALS = {
    "locked": ("the PDF is locked with a password", "Give an open copy"),
    "damaged": ("the PDF is damaged", "Save it again, or give the text"),
    "characters": ("the PDF has too much text", _ALONE),
    "memory": ("the PDF needs too much memory", f"{_ALONE}, or its text"),
}


def text_of_pdf(data: bytes, place: str, *, max_pages: int, max_characters: int) -> str:
    """Return the text of a PDF; BadInput where there is none or too much."""
    command = [sys.executable, "-m", "flows.documents.pdf_pages", str(max_pages), str(max_characters)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_WAIT, check=False)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired as error:
        raise BadInput("the PDF takes too long to read", place=place, remedy=f"{_ALONE}, or its text") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:  # the process was stopped at one of its bounds
        raise BadInput("the PDF needs too much memory or time", place=place, remedy=f"{_ALONE}, or its text") from error
    refused = answer.get("refused")
    if refused == "pages":
        raise BadInput(
            f"the PDF has {answer['count']:,} pages; {max_pages:,} are read at most", place=place, remedy=_ALONE
        )
    if refused is not None:
        message, remedy = _REFUSALS[refused]
        raise BadInput(message, place=place, remedy=remedy)
    pages = [[Line(*line) for line in page] for page in answer["pages"]]
    if sum(len(line.text) for page in pages for line in page) < _FEW * max(1, len(pages)):
        raise BadInput(
            "the PDF holds images of pages, no text",
            place=place,
            remedy="Give the version with a text layer (from the document system), or run character recognition first",
        )
    return text_of_lines(pages)
