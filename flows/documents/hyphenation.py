"""Words that a line end parts, joined again; a hyphen that belongs to the word stays."""

import re
from collections import Counter

HYPHEN = "\ufffe"
"""What the reader of a PDF's pages writes for a hyphen at the end of a line."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PREFIXES = frozenset([
    "high", "well", "non", "co", "self", "low", "long", "short", "mid", "multi", "follow", "capacity", "decision",
    "world", "north", "south", "cross", "policy", "result", "peace", "full", "part", "open", "round", "post", "pre",
    "sub", "vice", "so", "on", "to", "by", "mi", "haut", "bien", "sous", "avant", "contre", "demi", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "vingt", "trente", "quarante", "cinquante",
    "soixante", "quatre", "dix", "inter",
])  # fmt: skip


def rejoined(text: str) -> str:
    """Join words that were parted at a line end; a hyphen stays where the word has one, or by its first part."""
    if HYPHEN not in text and "-\n" not in text and "\u00ad\n" not in text:
        return text
    words = Counter(word.casefold() for word in _WORD.findall(text))

    def joined(match: re.Match[str]) -> str:
        first, second = match.group(1), match.group(2)
        whole, parted = (first + second).casefold(), f"{first}-{second}".casefold()
        hyphen = second[:1].isupper() or second[:1].isdigit() or (
            words[parted] >= words[whole] and (words[parted] > 0 or first.casefold() in _PREFIXES)
        )  # fmt: skip
        return f"{first}-{second}" if hyphen else first + second

    text = text.replace(f"{HYPHEN}\n", HYPHEN)
    text = re.sub(rf"([^\W_]+)(?:{HYPHEN}|[-\u00ad])\n[ \t]{{0,80}}([^\W_]+)", joined, text)
    return re.sub(rf"([^\W_]+){HYPHEN}([^\W_]+)", joined, text).replace(HYPHEN, "-")
