"""Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): cleaning, escaping, folding.

Written here rather than taken from a library, because the bytes are a promise: the same item gives the same line in
every version of every dependency, and 10,000 of them are written in a moment (docs/decisions/0041).
"""

import re
import unicodedata
from datetime import UTC, date, datetime, time

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls; tab and newline are handled before
    "\u202a-\u202e\u2066-\u2069"  # direction overrides and isolates: they can make a text read as another
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_NEWLINES = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_FOLD_AT = 75


def clean(text: str, limit: int = 4000) -> str:
    """Return *text* as people may see it: NFC, no control or override characters, at most *limit* code points."""
    if text.isascii() and text.isprintable():
        tidy = text
    else:
        tidy = unicodedata.normalize("NFC", _FORBIDDEN.sub("", _NEWLINES.sub("\n", text).replace("\t", " ")))
    tidy = tidy.strip()
    return tidy if len(tidy) <= limit else tidy[: limit - 1].rstrip() + "…"


def one_line(text: str, limit: int = 200) -> str:
    """Return *text* cleaned, on one line, at most *limit* code points."""
    return clean(" ".join(text.split()) if "\n" in text or "\r" in text or "  " in text else text, limit).replace(
        "\n", " "
    )


def escaped(text: str) -> str:
    """Return *text* as a value of type TEXT."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return *line* with its CRLF, folded so that no line has more than 75 octets and no character is split."""
    if len(line) <= _FOLD_AT and line.isascii():
        return line + "\r\n"
    data = line.encode()
    parts: list[bytes] = []
    start, room = 0, _FOLD_AT
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        parts.append(data[start:end])
        start, room = end, _FOLD_AT - 1
    parts.append(data[start:])
    return (b"\r\n ".join(parts) + b"\r\n").decode()


def text_line(name: str, text: str) -> str:
    """Return a property of type TEXT; *name* with its parameters."""
    return folded(f"{name}:{escaped(text)}")


def day(value: date) -> str:
    """Return a DATE."""
    return value.strftime("%Y%m%d")


def local(value: date, hour: time) -> str:
    """Return a DATE-TIME in local time: its zone stands in TZID."""
    return f"{day(value)}T{hour.strftime('%H%M%S')}"


def moment(value: datetime) -> str:
    """Return a DATE-TIME in UTC, in whole seconds."""
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
