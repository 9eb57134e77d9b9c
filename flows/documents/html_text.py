"""Text of a page of HTML: blocks as lines, the numbers of ordered lists written out, raised figures as marks."""

import re
from typing import Any

from domain.kernel.errors import BadInput
from flows.documents.decoding import declared_encoding, decoded

_SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MOST_TAGS = 400_000
_DEEPEST = 300
_GONE = frozenset(["script", "style", "head", "nav", "template", "noscript", "iframe", "object", "svg", "button"])
_STRUCK = frozenset(["del", "s", "strike"])  # text that a later version took out
_CELLS = frozenset(("td", "th"))
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "br",
        "hr",
        "section",
        "article",
        "dd",
        "dt",
        "blockquote",
        "ol",
        "ul",
        "header",
        "footer",
        "main",
        "aside",
        "caption",
        "figure",
        "pre",
        "address",
        "thead",
        "tbody",
        "tfoot",
    ]
)
_PARAGRAPHS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table"])
_OPENED = re.compile(r"<(/?)([a-z][a-z0-9]{0,11})\b[^<>]{0,2000}?(/?)>", re.IGNORECASE)
_VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "source", "track", "wbr", "param"]
)
_UNSEEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|text-decoration[\w-]{0,9}\s{0,3}:[^;]{0,40}line-through",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|§)", re.IGNORECASE)


def text_of_html(data: bytes, place: str) -> str:
    """Return the text of a page; BadInput where it has too many tags or nests them too deeply."""
    from lxml import etree

    markup = decoded(data, place, declared=declared_encoding(data))
    if markup.count("<") > _MOST_TAGS or markup.count("=") > _MOST_TAGS:
        raise BadInput("the page has too many tags", place=place, remedy="Give the resolution alone")
    if _depth(markup) > _DEEPEST:
        raise BadInput("the page is nested too deeply", place=place, remedy="Give the resolution alone, as text")
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = etree.fromstring(markup.encode("utf-8", errors="replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadInput("the page cannot be read", place=place, remedy="Give the resolution alone, as text") from error
    if root is None:
        return ""
    _number_lists(root)
    out: list[str] = []
    _write(root, out)
    return _tidied("".join(out))


def _depth(markup: str) -> int:
    """Return how deep tags nest at most, those that are never closed included: a parser would recurse as deep."""
    depth = deepest = 0
    for match in _OPENED.finditer(markup):
        closing, name, closed = match.groups()
        if closed or name.lower() in _VOID or name.lower() in ("p", "li", "td", "tr", "th", "dd", "dt"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _number_lists(root: Any) -> None:
    """Write the numbers that an ordered list leaves to the browser: 1. at the top, (a) and (i) below."""
    for listing in root.iter("ol"):
        level = sum(1 for _ in listing.iterancestors("ol"))
        kind = str(listing.get("type") or ("1", "a", "i")[min(level, 2)])
        number = _whole(listing.get("start"), 1)
        for item in listing.iterchildren("li"):
            number = _whole(item.get("value"), number)
            if not _NUMBERED.match(_first_words(item)):
                first = item[0] if len(item) and item[0].tag == "p" and not (item.text or "").strip() else item
                first.text = f"{_written(number, kind)} {first.text or ''}"
            number += 1


def _whole(value: str | None, default: int) -> int:
    return int(value) if value is not None and value.isdecimal() and len(value) < 5 else default


def _first_words(item: Any) -> str:
    words = ""
    for piece in item.itertext():
        words += piece
        if len(words.strip()) >= 12:
            break
    return words[:60].lstrip()[:12]


def _written(number: int, kind: str) -> str:
    from flows.documents.docx_numbering import written

    if kind in ("a", "A"):
        return f"({written(number, 'lowerLetter' if kind == 'a' else 'upperLetter')})"
    if kind in ("i", "I"):
        return f"({written(number, 'lowerRoman' if kind == 'i' else 'upperRoman')})"
    return f"{number}."


def _write(root: Any, out: list[str]) -> None:
    """Write the text without recursion; white space is what a browser makes of it."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        name = node.tag
        if leaving:
            out.append("\n\n" if name in _PARAGRAPHS else "\n" if name in _BLOCKS else " | " if name in _CELLS else "")
            out.append(_plain(node.tail, node.getparent()))
            continue
        if name in _GONE or name in _STRUCK or _hidden(node):
            out.append(_plain(node.tail, node.getparent()))
            continue
        mark = "".join(node.itertext()).strip(" []()") if name == "sup" else ""
        if mark.isdecimal() and len(mark) <= 3:
            out += [mark.translate(_SUPER), _plain(node.tail, node.getparent())]
            continue
        if name in _BLOCKS:
            out.append("\n\n" if name in _PARAGRAPHS else "\n")
        out.append(_plain(node.text, node))
        stack.append((node, True))
        stack += [(child, False) for child in reversed(node)]


def _hidden(node: Any) -> bool:
    """Return whether the page itself says that *node* is not to be seen, or strikes it out."""
    style = node.get("style") or ""
    return node.get("hidden") is not None or (bool(style) and _UNSEEN.search(style) is not None)


def _plain(text: str | None, parent: Any) -> str:
    if not text:
        return ""
    if parent is not None and (parent.tag == "pre" or any(True for _ in parent.iterancestors("pre"))):
        return text
    return re.sub(r"[ \t\r\n\f]+", " ", text)


def _tidied(text: str) -> str:
    kept: list[str] = []
    for line in text.split("\n"):
        bare = " ".join(line.replace("\xa0", " ").split())
        if bare or (kept and kept[-1]):
            kept.append(bare)
    return "\n".join(kept).strip("\n")
