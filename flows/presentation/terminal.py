"""Terminal: what is printed shows every character that a terminal would obey instead of showing.

Controls, escape sequences, and characters that turn the direction of a text or have no width become their JSON escapes
(\u202e), so that they are seen, and JSON stays JSON that means the same. Data for other programs (CSV, XML, drawings)
goes out unchanged, unless to a terminal.
"""

import json
import re
import sys
from typing import Any, TextIO

_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tab and newline
    "\u200b\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"  # without width, separators, directions
    "\ud800-\udfff\U000e0000-\U000e007f]"  # halves of characters, tags
)
_STYLE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^;\x00-\x1f\x7f]{0,80};(?:https://[!-~]{1,300})?\x1b\\")
"""What Mandat itself writes to a terminal: colours, and links to documents."""


def visible(text: str) -> str:
    """Return *text* with each character that a terminal would obey written out."""
    return _OBEYED.sub(lambda found: json.dumps(found[0])[1:-1], text)


def one_line(text: str) -> str:
    """Return *text*, a name or a message, with its line breaks and tabs written out too."""
    return visible(text).replace("\n", "\\n").replace("\t", "\\t")


class Visible:
    """A stream that writes what is `visible`; to a terminal it lets colours and links pass too."""

    def __init__(self, stream: TextIO) -> None:
        """Write to *stream*."""
        self.stream = stream

    def write(self, text: str) -> int:
        """Write *text*; return its length."""
        if not self.stream.isatty():
            self.stream.write(visible(text))
            return len(text)
        end = 0
        for style in _STYLE.finditer(text):
            self.stream.write(visible(text[end : style.start()]) + style[0])
            end = style.end()
        self.stream.write(visible(text[end:]))
        return len(text)

    def writelines(self, lines: Any) -> None:
        """Write each of *lines*."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def guard_output() -> None:
    """Have everything that is printed from now on be visible."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, Visible):
            setattr(sys, name, Visible(stream))


def write_data(text: str) -> None:
    """Write *text* to stdout for another program, unchanged; visible where it goes to a terminal all the same."""
    stream = sys.stdout.stream if isinstance(sys.stdout, Visible) else sys.stdout
    (sys.stdout if stream.isatty() else stream).write(text)
