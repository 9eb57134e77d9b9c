"""Markdown: texts of strangers inside it show as what they are: no link, no image, no markup, on one line."""

import re

from calendars.ical.lines import clean

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&]")
_AT_START = re.compile(r"[#+=-]|\d{1,9}(?=[.)])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftps?|mailto|xmpp|www)(?=[:.])|@")
_MOST = 2_000


def shown(text: object) -> str:
    """Return *text* for a place in Markdown where words are expected; at most 2,000 characters of it."""
    words = " ".join(clean(str(text), _MOST).split())
    words = _MARKUP.sub(r"\\\g<0>", words)
    words = _ADDRESS.sub(_broken, words)
    start = _AT_START.match(words)
    if start is None:
        return words
    return f"{start[0]}\\{words[start.end() :]}" if start[0].isdigit() else f"\\{words}"


def _broken(found: re.Match[str]) -> str:
    r"""Return the start of an address so that no renderer makes a link of it: `http\://`, `www\.`, `a\@b`."""
    return f"{found[0]}\\" if found[1] else "\\@"
