"""Decoding: the characters that the bytes of a text stand for."""

from domain.kernel.errors import BadInput

MAX_BYTES = 25_000_000
REMEDY = "Give a .txt, .md, .html, .docx file, or a .pdf with a text layer"


def decoded(data: bytes, place: str, *, limit: int = MAX_BYTES, declared: str | None = None) -> str:
    """Return *data* as text: UTF-8, UTF-16, UTF-32, the encoding *declared*, or Windows-1252 where that makes words.

    BadInput where it is empty, no text, or in an encoding that could only be guessed.
    """
    if len(data) > limit:
        raise BadInput(f"{len(data):,} bytes are too many", place=place, remedy="Give the resolution alone")
    if not data.strip():
        raise BadInput("there is no text", place=place, remedy="Give the text of a resolution")
    wide = _wide(data)
    if wide is not None:
        try:
            text = data.decode(wide)
        except UnicodeDecodeError as error:
            raise BadInput("this is no text", place=place, remedy=REMEDY) from error
        if "\x00" in text:
            raise BadInput("this is a binary file, not a text", place=place, remedy=REMEDY)
        return text
    if b"\x00" in data or _binary(data):
        raise BadInput("this is a binary file, not a text", place=place, remedy=REMEDY)
    for encoding in ("utf-8-sig", declared):
        try:
            if encoding is not None:
                return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    text = data.decode("cp1252", errors="replace")
    letters = sum(1 for c in text[:20_000] if c.isalpha())
    if "\ufffd" in text or sum(1 for c in text[:20_000] if "\xc0" <= c <= "\xff") > letters * _MOST_ACCENTS:
        raise BadInput("the text is not in UTF-8", place=place, remedy="Save it as UTF-8")
    return text


_MOST_ACCENTS = 0.25  # of the letters of a text in Windows-1252; more is another alphabet


def _wide(data: bytes) -> str | None:
    """Return the encoding of texts that take two or four bytes for each character."""
    if data[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return "utf-32"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    sample = data[:2000]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    most = len(sample) // 2 * 0.6
    if len(sample) >= 8 and (low > most) != (high > most):
        return "utf-16-le" if low > most else "utf-16-be"
    return None


def _binary(data: bytes) -> bool:
    sample = data[:4096]
    odd = sum(1 for byte in sample if byte < 32 and byte not in (9, 10, 12, 13, 27))
    return odd * 50 > len(sample)


_PAGES = frozenset([
    "cp866", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "cp874", "gbk", "gb18030", "big5", "euc_jp",
    "iso2022_jp", "shift_jis", "euc_kr", *(f"cp{number}" for number in range(1250, 1259)),
    *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
])  # fmt: skip
"""Encodings of pages (WHATWG, Encoding Standard, 4.2) by Python's names; what Python knows besides makes no page."""
_LATIN = frozenset(["ascii", "iso8859-1"])


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page names for itself, where pages are written in it; Latin-1 is Windows-1252."""
    import codecs
    import re

    found = re.search(rb"charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,30})", data[:4096], re.IGNORECASE)
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except (LookupError, ValueError):
        return None
    return "cp1252" if name in _LATIN else name if name in _PAGES else None
