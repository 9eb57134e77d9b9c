"""Text of a Markdown file: what a reader of the page sees of its links, emphasis, headings and escaped characters."""

import re

from flows.documents.decoding import decoded
from flows.documents.hyphenation import rejoined

_LINK = re.compile(r"!?\[([^\[\]\n]{1,500})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,100}\])")
_NOTE = re.compile(r"\[\^(\d{1,3})\](:?)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?(?:\n[^*\n]{1,2000}?)?)(?<=\S)\1(?![\w*])")
_STRUCK = re.compile(
    r"~~(?=[^\s~])[^~\n]{1,2000}?~~|<(del|s|strike)\b[^<>\n]{0,200}>.{0,2000}?</\1>", re.IGNORECASE | re.DOTALL
)
_INSERTED = re.compile(r"</?(?:ins|u)\b[^<>\n]{0,200}>", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def text_of_markdown(data: bytes, place: str) -> str:
    """Return the text without the signs of Markdown; numbers of lists stay, notes become raised marks.

    What is struck out is gone.
    """
    text = rejoined(decoded(data, place).replace("\r\n", "\n"))
    text = _INSERTED.sub("", _STRUCK.sub("", text))
    text = _LINK.sub(r"\1", text)
    text = _NOTE.sub(lambda note: note[1].translate(_SUPER), text)
    text = _EMPHASIS.sub(r"\2", text)
    text = _HEADING.sub(r"\1", _QUOTED.sub("", text))
    return _ESCAPED.sub(r"\1", text)
