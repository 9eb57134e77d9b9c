"""Phrases: what a language calls things. A trie over folded words, so that a text is tagged in one linear pass.

A table is written as {category: "phrase; other|another phrase = value; ?optional stem* phrase"}: `;` or a new line
parts phrases, `|` alternatives of one word, `?` marks a word that may be missing, `*` ends a stem, `=` gives a value.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from functools import cache, wraps
from typing import Any, NamedTuple, TypeVar

from domain.resolution.tokens import Tokens, fold, tokens

_MANY = 20_000  # first words, and ways on from word to word, that are remembered
Found = TypeVar("Found")
_STEM = 2  # first letters by which stems are found


class Tag(NamedTuple):
    """A phrase found in a text: tokens from *start* up to, not including, *end*."""

    category: str
    value: str
    start: int
    end: int


class _Node:
    """Where a phrase has come to; what may follow it, by word and by stem, and what it means if it ends here."""

    __slots__ = ("meanings", "own", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, list[_Node]] = {}
        self.own: dict[tuple[str, bool], _Node] | None = None  # children that later phrases may go on from
        self.stems: dict[str, list[tuple[str, _Node]]] | None = None
        self.meanings: list[tuple[str, str]] = []

    def after(self, norm: str) -> "list[_Node]":
        """Return the nodes that *norm* leads to: by the word itself, and by the stems that it begins with."""
        found = list(self.words.get(norm, ()))
        if self.stems is not None:
            for length in (_STEM, 1):
                for stem, stemmed in self.stems.get(norm[:length], ()):
                    if norm.startswith(stem):
                        found.append(stemmed)
        return found

    def link(self, norm: str, node: "_Node", *, stem: bool) -> None:
        """Let *norm* lead to *node*."""
        if not stem:
            self.words.setdefault(norm, []).append(node)
            return
        if self.stems is None:
            self.stems = {}
        self.stems.setdefault(norm[:_STEM], []).append((norm, node))

    def child(self, norm: str, *, stem: bool) -> "_Node":
        """Return the one node that phrases share after *norm*."""
        if self.own is None:
            self.own = {}
        node = self.own.get((norm, stem))
        if node is None:
            node = self.own[norm, stem] = _Node()
            self.link(norm, node, stem=stem)
        return node


def _han(word: str) -> bool:
    return word[:1] >= "\u3007"


@cache
def _letters(two: str) -> str:
    return fold(two)[:_STEM]


def _start(word: str) -> str:
    """Return the first letters of the first token of *word*."""
    if word < "\u0600":
        two = word[:2]
        return _letters(two) if two.isalpha() else (tokens(word).norms or [""])[0][:_STEM]
    return word[0] if _han(word) else fold(word.rstrip("*"))[:_STEM]


class Phrases:
    """All phrases of one language."""

    def __init__(self, table: Mapping[str, str], language: str = "") -> None:
        """Index *table* by the first letters of its phrases; a phrase enters the trie when a text may hold it."""
        self.language = language
        self._root = _Node()
        self._first: dict[str, _State] = {}
        self._links = 0
        self._waiting: dict[str, list[tuple[str, str]]] = {}
        for category, entries in table.items():
            for line in entries.replace("\n", ";").split(";"):
                phrase = line.strip()
                if phrase:
                    self.wait(category, phrase)

    def wait(self, category: str, line: str) -> None:
        """Keep "phrase = value" until a word with its first letters is met."""
        entry = (category, line)
        elements = line.partition("=")[0].split()
        for element in elements:
            for word in element.removeprefix("?").split("|"):
                start = _start(word)
                waiting = self._waiting.setdefault(start, [])
                if not waiting or waiting[-1] is not entry:
                    waiting.append(entry)
            if not element.startswith("?"):
                break

    def _awake(self, start: str) -> None:
        for category, line in self._waiting.pop(start):  # every phrase with these letters, before any is looked up
            phrase, _, value = line.partition("=")
            self.add(category, phrase.strip(), value.strip())

    def add(self, category: str, phrase: str, value: str) -> None:
        """Add one phrase to the trie; twice is the same as once."""
        ends = [self._root]
        for element in phrase.split():
            optional = element.startswith("?")
            words = element.removeprefix("?").split("|")
            shared = _Node() if len(words) > 1 or len(ends) > 1 else None
            reached = list(ends) if optional else []
            if shared is not None:
                reached.append(shared)
            for word in words:
                stem = word.endswith("*")
                bare = word.rstrip("*")
                norms = [fold(bare)] if bare.isalpha() and not _han(bare) else tokens(bare).norms
                for end in ends:
                    node = end
                    for norm in norms[:-1]:
                        node = node.child(norm, stem=False)
                    if shared is not None:
                        node.link(norms[-1], shared, stem=stem)
                    else:
                        reached.append(node.child(norms[-1], stem=stem))
            ends = reached
        for end in ends:
            if (category, value) not in end.meanings:
                end.meanings.append((category, value))

    def at(self, norms: list[str], i: int) -> Mapping[str, "Meaning"]:
        """Return what the longest phrase of each category that starts at token *i* means, by category; shared."""
        state = self._first.get(norms[i]) or self._begin(norms[i])
        if state is _DEAD:
            return _NOTHING
        j, size = i + 1, len(norms)
        while j < size:
            following = state.next.get(norms[j]) or self._follow(state, norms[j])
            if following is _DEAD:
                break
            state = following
            j += 1
        return state.met

    def tag(self, norms: list[str], i: int, category: str) -> Tag | None:
        """Return the longest phrase of *category* that starts at token *i*, in a text that need not be tagged whole."""
        meaning = self.at(norms, i).get(category)
        return Tag(category, meaning.value, i, i + meaning.size) if meaning is not None else None

    def _begin(self, norm: str) -> "_State":
        """Return the state that the first word *norm* leads to."""
        if norm[:_STEM] in self._waiting:
            self._awake(norm[:_STEM])
        nodes = tuple(self._root.after(norm))
        state = _State(nodes, _NOTHING, 1, dashed=False) if nodes else _DEAD
        if len(self._first) < _MANY:
            self._first[norm] = state
        return state

    def _follow(self, state: "_State", norm: str) -> "_State":
        """Return the state after *norm*; a hyphen between two words of a phrase may be passed over ("high-level")."""
        reached = [node for one in state.nodes if one.words or one.stems is not None for node in one.after(norm)]
        dashed = norm == "-"
        if dashed and not state.dashed:
            reached += [node for node in state.nodes if node not in reached]
        following = _State(tuple(reached), state.met, state.size + 1, dashed=dashed) if reached else _DEAD
        if self._links < _MANY:
            self._links += 1
            state.next[norm] = following
        return following


class Meaning(NamedTuple):
    """What a phrase of some category means, and the number of its tokens."""

    value: str
    size: int


class _State:
    """Where one run of words leads (built when first met), with all that phrases on the way to it mean.

    Every place in every text at which the same words stand shares it: tagging a word costs two look-ups.
    """

    __slots__ = ("dashed", "met", "next", "nodes", "size")

    def __init__(self, nodes: tuple[_Node, ...], before: Mapping[str, Meaning], size: int, *, dashed: bool) -> None:
        self.nodes = nodes
        self.dashed = dashed
        self.size = size
        self.next: dict[str, _State] = {}
        meanings: dict[str, Meaning] = {}
        if not dashed:
            for node in nodes:
                for category, value in node.meanings:
                    meanings.setdefault(category, Meaning(value, size))
        self.met = {**before, **meanings} if meanings else before  # the longest is met last


_NOTHING: Mapping[str, Meaning] = {}
_DEAD = _State((), _NOTHING, 0, dashed=False)
_NOWHERE: list[int] = []


class _Tags:
    """The tags that start at each token, made when they are asked for: most never are."""

    def __init__(self, kinds: list[Mapping[str, Meaning]]) -> None:
        self._kinds = kinds

    def __getitem__(self, i: int) -> tuple[Tag, ...]:
        at = i if i >= 0 else i + len(self._kinds)
        return tuple(Tag(category, value, at, at + size) for category, (value, size) in self._kinds[i].items())


class Tagged:
    """A text with the phrases of its language found, by token and by category."""

    def __init__(self, words: Tokens, phrases: Phrases) -> None:
        """Tag *words*."""
        self.words = words
        self.language = phrases.language
        norms = words.norms
        self.kinds = [phrases.at(norms, i) for i in range(len(norms))]
        self.tags = _Tags(self.kinds)
        self._size = len(norms)
        self.remembered: dict[str, dict[int, Any]] = {}
        self._joined: dict[tuple[str, ...], list[int]] = {}
        self._index: dict[str, list[int]] = {}
        for i, here in enumerate(self.kinds):
            for category in here:
                if category in self._index:
                    self._index[category].append(i)
                else:
                    self._index[category] = [i]

    def __len__(self) -> int:
        """Return the number of tokens."""
        return self._size

    def tag(self, i: int, *categories: str) -> Tag | None:
        """Return the longest tag of one of *categories* that starts at token *i*; of equals the first."""
        if not 0 <= i < self._size:
            return None
        here = self.kinds[i]
        if not here:
            return None
        longest, kind, value = 0, "", ""
        for category in categories:
            meaning = here.get(category)
            if meaning is not None and meaning.size > longest:
                value, longest = meaning
                kind = category
        return Tag(kind, value, i, i + longest) if longest else None

    def ending(self, i: int, category: str, reach: int) -> Tag | None:
        """Return the tag of *category*, begun *reach* tokens before at most, that ends just before token *i*."""
        for k in range(max(0, i - reach), min(i, self._size)):
            meaning = self.kinds[k].get(category)
            if meaning is not None and k + meaning.size == i:
                return Tag(category, meaning.value, k, i)
        return None

    def places(self, *categories: str) -> list[int]:
        """Return the tokens at which a tag of one of *categories* starts, in order; not to be changed."""
        if len(categories) == 1:
            return self._index.get(categories[0], _NOWHERE)
        known = self._joined.get(categories)
        if known is None:
            found = [self._index[category] for category in categories if category in self._index]
            known = found[0] if len(found) == 1 else sorted({i for some in found for i in some})
            self._joined[categories] = known
        return known

    def all(self, *categories: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
        """Yield the tags of *categories* from *start* to *end*, without overlaps, in order."""
        places = self.places(*categories)
        after, stop = start, self._size if end is None else min(end, self._size)
        for k in range(bisect_left(places, start) if start > 0 else 0, len(places)):
            i = places[k]
            if i >= stop:
                return
            if i < after:
                continue
            tag = self.tag(i, *categories)
            if tag is not None and tag.end <= stop:
                yield tag
                after = tag.end


def once_a_token(reading: Callable[[Tagged, int], Found]) -> Callable[[Tagged, int], Found]:
    """Let *reading* look at each token of a text once: many ask what starts there, and it never changes."""
    name = f"{reading.__module__}.{reading.__qualname__}"

    @wraps(reading)
    def looked(tagged: Tagged, i: int) -> Found:
        known = tagged.remembered.get(name)
        if known is None:
            known = tagged.remembered[name] = {}
        if i not in known:
            known[i] = reading(tagged, i)
        found: Found = known[i]
        return found

    return looked
