"""Phrases: what a language calls things. A trie over folded words, so that a text is tagged in one linear pass.

A table is written as {category: "phrase; other|another phrase = value; ?optional stem* phrase"}: `;` or a new line parts
phrases, `|` alternatives of one word, `?` marks a word that may be missing, `*` ends a stem, `=` gives a value.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from domain.resolution.tokens import Tokens, tokens

_STEM = 2  # first letters by which stems are found


class Tag(NamedTuple):
    """A phrase found in a text: tokens from *start* up to, not including, *end*."""

    category: str
    value: str
    start: int
    end: int


class _Node:
    __slots__ = ("meanings", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.stems: dict[str, list[tuple[str, _Node]]] = {}
        self.meanings: list[tuple[str, str]] = []

    def after(self, norm: str) -> "Iterator[_Node]":
        node = self.words.get(norm)
        if node is not None:
            yield node
        if self.stems:
            for length in (_STEM, 1):
                for stem, stemmed in self.stems.get(norm[:length], ()):
                    if norm.startswith(stem):
                        yield stemmed

    def word(self, norm: str, *, stem: bool) -> "_Node":
        if not stem:
            return self.words.setdefault(norm, _Node())
        known = self.stems.setdefault(norm[:_STEM], [])
        for text, node in known:
            if text == norm:
                return node
        known.append((norm, _Node()))
        return known[-1][1]


class Phrases:
    """All phrases of one language."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """Build the trie of *table*."""
        self._root = _Node()
        for category, entries in table.items():
            for line in entries.replace("\n", ";").split(";"):
                phrase, _, value = line.partition("=")
                if phrase.strip():
                    self.add(category, phrase.strip(), value.strip())

    def add(self, category: str, phrase: str, value: str) -> None:
        """Add one phrase."""
        ends = [self._root]
        for element in phrase.split():
            optional = element.startswith("?")
            reached = list(ends) if optional else []
            for word in element.removeprefix("?").split("|"):
                norms = tokens(word.rstrip("*")).norms
                for end in ends:
                    node = end
                    for k, norm in enumerate(norms):
                        node = node.word(norm, stem=word.endswith("*") and k == len(norms) - 1)
                    reached.append(node)
            ends = reached
        for end in ends:
            if (category, value) not in end.meanings:
                end.meanings.append((category, value))

    def at(self, words: Tokens, i: int) -> list[Tag]:
        """Return the longest phrase of each category that starts at token *i*."""
        norms = words.norms
        nodes = list(self._root.after(norms[i]))
        if not nodes:
            return []
        found: dict[str, Tag] = {}
        j = i + 1
        while nodes:
            for node in nodes:
                for category, value in node.meanings if norms[j - 1] != "-" else ():
                    known = found.get(category)
                    if known is None or known.end < j:
                        found[category] = Tag(category, value, i, j)
            if j >= len(norms):
                break
            reached = [after for node in nodes for after in node.after(norms[j])]
            if norms[j] == "-" and norms[j - 1] != "-":  # "high-level" is "high level"
                reached += [node for node in nodes if node not in reached]
            nodes = reached
            j += 1
        return list(found.values())


class Tagged:
    """A text with the phrases of its language found, by token."""

    def __init__(self, words: Tokens, phrases: Phrases) -> None:
        """Tag *words*."""
        self.words = words
        self.tags = [phrases.at(words, i) for i in range(len(words.norms))]

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.tags)

    def tag(self, i: int, *categories: str) -> Tag | None:
        """Return the longest tag of one of *categories* that starts at token *i*; of equals the category named first."""
        if not 0 <= i < len(self.tags):
            return None
        best: Tag | None = None
        rank = 0
        for tag in self.tags[i]:
            if tag.category in categories:
                place = categories.index(tag.category)
                if best is None or (tag.end, -place) > (best.end, -rank):
                    best, rank = tag, place
        return best

    def all(self, *categories: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
        """Yield the tags of *categories* from *start* to *end*, without overlaps, in order."""
        i, stop = start, len(self.tags) if end is None else end
        while i < stop:
            tag = self.tag(i, *categories)
            if tag is None or tag.end > stop:
                i += 1
            else:
                yield tag
                i = tag.end
