"""Phrases: what a language calls things, so that a text is tagged in one linear pass.

A table is written as {category: "phrase; other|another phrase = value; ?optional stem* phrase"}: `;` or a new line
parts phrases, `|` alternatives of one word, `?` marks a word that may be missing, `*` ends a stem, `=` gives a value.

A phrase is parsed no further than texts have come in it: a state holds what is left of every phrase that begins with
the words so far, and takes the next word of each only when a text goes on from there.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, wraps
from typing import Any, NamedTuple, TypeVar

from domain.resolution.text.tokens import Tokens, fold, tokens

_REMEMBERED = 1_000  # tokens of which it is remembered what starts there
_MANY = 20_000  # first words, and ways on from word to word, that are remembered
Found = TypeVar("Found")
_STEM = 2  # first letters by which stems are found; a stem has as many at least
_LATIN = "\u0250"  # what comes after the letters of Latin script
_FOLDED = "\0"  # before a word that is a token as it stands

_Left = tuple[str, str, str]  # what is left of a phrase, its category, its value


class Tag(NamedTuple):
    """A phrase found in a text: tokens from *start* up to, not including, *end*."""

    category: str
    value: str
    start: int
    end: int


class Meaning(NamedTuple):
    """What a phrase of some category means, and the number of its tokens."""

    value: str
    size: int


Kinds = Mapping[str, Meaning]
"""What the longest phrase of each category that starts at a token means; shared by all places with its words."""


@cache
def _words(element: str) -> tuple[tuple[str, bool, str], ...]:
    """Return the words that one element of a phrase stands for: first token, whether a stem, the tokens after it."""
    if element.startswith(_FOLDED):
        return ((element[1:].rstrip("*"), element.endswith("*"), ""),)
    found: dict[tuple[str, bool, str], None] = {}
    for word in element.removeprefix("?").split("|"):
        bare, stem = word.rstrip("*"), word.endswith("*")
        norms = [fold(bare)] if bare.isalpha() and not _han(bare) else tokens(bare).norms
        if "." in bare and bare[0] < _LATIN:  # nor has a settled text stops within "U.S.A."
            norms = [norm for norm in norms if norm != "."] or norms
        after = " ".join(_FOLDED + norm for norm in norms[1:])
        found[norms[0], stem and not after, f"{after}*" if stem and after else after] = None
    return tuple(found)


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


class _Next:
    """What may come next in some phrases, by word and by stem, and what is then left of them."""

    __slots__ = ("stems", "words")

    def __init__(self, phrases: Iterable[_Left], start: str | None = None) -> None:
        """Take the next element of each of *phrases*; of its words only those whose first letters are *start*."""
        self.words: defaultdict[str, list[_Left]] = defaultdict(list)
        self.stems: dict[str, list[tuple[str, _Left]]] = {}
        for left, category, value in phrases:
            rest = left
            while rest:
                element, _, rest = rest.partition(" ")
                for norm, stem, after in _words(element):
                    if start is not None and norm[:_STEM] != start:
                        continue
                    then = (rest if not after else f"{after} {rest}" if rest else after, category, value)
                    if stem:
                        self.stems.setdefault(norm[:_STEM], []).append((norm, then))
                    else:
                        self.words[norm].append(then)
                if element[0] != "?":
                    break

    def after(self, norm: str) -> list[_Left]:
        """Return what is left of the phrases that *norm* goes on in: by the word itself, then by its stems."""
        found = self.words.get(norm, [])
        stems = self.stems.get(norm[:_STEM]) if self.stems else None
        return found if stems is None else [*found, *(then for stem, then in stems if norm.startswith(stem))]


class Phrases:
    """All phrases of one language."""

    def __init__(self, table: Mapping[str, str], language: str = "") -> None:
        """Keep the phrases of *table* by their first letters; they are looked at when a text may hold them."""
        self.language = language
        self._waiting: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._begun: dict[str, _Next] = {}
        self._first = _First(self._begin)
        self._links = 0
        for category, entries in table.items():
            for line in entries.replace("\n", ";").split(";"):
                phrase = line.strip()
                if phrase:
                    self.wait(category, phrase)

    def wait(self, category: str, line: str) -> None:
        """Keep "phrase = value" until a word with its first letters is met."""
        if "St. " in line:  # a text is settled before it is tagged: "St." is a saint
            phrase, equals, value = line.partition("=")
            line = f"{phrase.replace('St. ', 'Saint ')}{equals}{value}"
        entry = (category, line)
        rest, optional = line.partition("=")[0], True
        while rest and optional:
            element, _, rest = rest.partition(" ")
            optional = element[:1] in ("?", "")
            for word in element.removeprefix("?").split("|") if element else ():
                waiting = self._waiting[_start(word)]
                if not waiting or waiting[-1] is not entry:
                    waiting.append(entry)

    def along(self, norms: list[str], start: int = 0, end: int | None = None) -> list[Kinds]:
        """Return what the longest phrase of each category that starts at a token means, for those from *start* on."""
        met, size = [], len(norms)
        after = start
        for first in map(self._first.__getitem__, norms[start:end]):
            state = first
            after = k = after + 1
            while k < size and not state.ends:
                following = state.next.get(norms[k]) or self._follow(state, norms[k])
                if following is _DEAD:
                    break
                state = following
                k += 1
            met.append(state.met)
        return met

    def tag(self, norms: list[str], i: int, category: str) -> Tag | None:
        """Return the longest phrase of *category* that starts at token *i*, in a text that need not be tagged whole."""
        meaning = self.along(norms, i, i + 1)[0].get(category)
        return Tag(category, meaning.value, i, i + meaning.size) if meaning is not None else None

    def _begin(self, norm: str) -> "_State":
        """Return the state that the first word *norm* leads to."""
        start = norm[:_STEM]
        begun = self._begun.get(start)
        if begun is None:
            waiting = [(*line.partition("="), category) for category, line in self._waiting.pop(start, ())]
            whole = [(" ".join(phrase.split()), category, value.strip()) for phrase, _, value, category in waiting]
            begun = _Next(whole, start)
            if waiting:
                self._begun[start] = begun
        phrases = begun.after(norm)
        return _State(phrases, _NOTHING, 1, dashed=False) if phrases else _DEAD

    def _follow(self, state: "_State", norm: str) -> "_State":
        """Return the state after *norm*; a hyphen between two words of a phrase may be passed over ("high-level")."""
        reached = state.after(norm)
        dashed = norm == "-"
        if dashed and not state.dashed:
            reached = [*reached, *state.phrases]
        following = _State(reached, state.met, state.size + 1, dashed=dashed) if reached else _DEAD
        if self._links < _MANY:
            self._links += 1
            state.next[norm] = following
        return following


class _First(dict[str, "_State"]):
    """The state that each first word leads to, made when the word is first met."""

    def __init__(self, begin: Callable[[str], "_State"]) -> None:
        self._begin = begin

    def __missing__(self, norm: str) -> "_State":
        state = self._begin(norm)
        if len(self) < _MANY:
            self[norm] = state
        return state


class _State:
    """Where one run of words leads, with what is left of the phrases that begin so, and what they mean so far.

    Every place in every text at which the same words stand shares it: tagging a word costs two look-ups.
    """

    __slots__ = ("_next", "dashed", "ends", "met", "next", "phrases", "size")

    def __init__(self, phrases: list[_Left], before: Kinds, size: int, *, dashed: bool) -> None:
        self.phrases = phrases
        self.dashed = dashed
        self.size = size
        self.next: dict[str, _State] = {}
        self._next: _Next | None = None
        self.ends = True
        meanings: dict[str, Meaning] = {}
        for left, category, value in phrases:
            if left:
                self.ends = False
            if not dashed and (not left or _all_optional(left)):
                meanings.setdefault(category, Meaning(value, size))
        self.met = {**before, **meanings} if meanings else before  # the longest is met last

    def after(self, norm: str) -> list[_Left]:
        """Return what is left of the phrases that go on with *norm*."""
        if self._next is None:
            self._next = _Next(self.phrases)
        return self._next.after(norm)


def _all_optional(left: str) -> bool:
    return left.startswith("?") and all(element.startswith("?") for element in left.split(" "))


_NOTHING: Kinds = {}
_DEAD = _State([], _NOTHING, 0, dashed=False)
_NOWHERE: list[int] = []


class _Tags:
    """The tags that start at each token, made when they are asked for: most never are."""

    def __init__(self, kinds: list[Kinds]) -> None:
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
        self.kinds = phrases.along(norms)
        self.tags = _Tags(self.kinds)
        self._size = len(norms)
        self.remembered: dict[str, dict[int, Any]] = {}
        self._joined: dict[tuple[str, ...], list[int]] = {}
        self._index: defaultdict[str, list[int]] = defaultdict(list)
        for i, here in enumerate(self.kinds):
            for category in here:
                self._index[category].append(i)

    def __len__(self) -> int:
        """Return the number of tokens."""
        return self._size

    def tag(self, i: int, *categories: str) -> Tag | None:
        """Return the longest tag of one of *categories* that starts at token *i*; of equals the first."""
        if not 0 <= i < self._size or not (here := self.kinds[i]) or here.keys().isdisjoint(categories):
            return None
        longest, kind, value = 0, "", ""
        for category in categories:
            meaning = here.get(category)
            if meaning is not None and meaning.size > longest:
                value, longest = meaning
                kind = category
        return Tag(kind, value, i, i + longest)

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
        if i in known:
            found: Found = known[i]
            return found
        if len(known) >= _REMEMBERED:
            known.clear()  # readers go on through a text: what lies far behind is not asked for again
        found = known[i] = reading(tagged, i)
        return found

    return looked
