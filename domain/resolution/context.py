"""Context: one paragraph made ready for reading: its tokens with phrases, places and expressions of time."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from domain.reference.assembly_sessions import session_on
from domain.resolution.gazetteer import places_of
from domain.resolution.structure.clauses import Clause, clauses
from domain.resolution.structure.layout import Paragraph
from domain.resolution.text.languages import phrases_of
from domain.resolution.text.phrases import Tag, Tagged
from domain.resolution.text.settling import settled
from domain.resolution.text.tokens import Tokens, fold, tokens
from domain.resolution.time.dates import expressions
from domain.resolution.time.expression import Expression

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff*"))
_PARTED = re.compile(r"(?<=[^\W\d_])-\n[ \t]{0,80}(?=[^\W\d_])")
_CITY = 6  # tokens of the longest name of a city
_VENUE = 12  # tokens from a building to its city
_RANK = 5  # tokens of "at the level of a summit"
_BODY = 8  # tokens of a body's name
_FAR = 6  # sessions from the day of adoption


class Context:
    """A paragraph in its language; everything is found once, when it is first asked for."""

    def __init__(
        self, text: str, paragraph: Paragraph, language: str, adopted: date | None, body: str = "General Assembly"
    ) -> None:
        """Tag the words of *paragraph*."""
        self.text = text
        self.paragraph = paragraph
        self.language = language
        self.adopted = adopted
        self.body = body
        self.words = settled(_words(text, paragraph), language)
        self.tagged = Tagged(self.words, phrases_of(language))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Return the clauses of the paragraph."""
        return clauses(self.tagged)

    @cached_property
    def expressions(self) -> tuple[Expression, ...]:
        """Return its expressions of time."""
        found = expressions(self.tagged, self.adopted, assembly=self.body == "General Assembly")
        return tuple(one if self._fits(one) else one.of_another_body() for one in found)

    def _fits(self, one: Expression) -> bool:
        """Return whether a session can be the Assembly's: "sa trente-quatrième session" in 2016 is not."""
        if one.session is None or self.adopted is None or abs(one.session - session_on(self.adopted)) <= _FAR:
            return True
        return self.has("ga_body", one.start, one.end + 1) is not None

    @cached_property
    def _expression_starts(self) -> dict[int, Expression]:
        return {one.start: one for one in self.expressions}

    @cached_property
    def _expression_ends(self) -> frozenset[int]:
        return frozenset(one.end for one in self.expressions)

    def expression_at(self, i: int) -> Expression | None:
        """Return the expression of time that starts at token *i*."""
        return self._expression_starts.get(i)

    def expression_ends(self, i: int) -> bool:
        """Return whether an expression of time ends just before token *i*."""
        return i in self._expression_ends

    def expression_ending(self, i: int) -> Expression | None:
        """Return the expression of time that ends just before token *i*."""
        at = bisect_left(self._expression_places, i) - 1
        return self.expressions[at] if at >= 0 and self.expressions[at].end == i else None

    def session_ends(self, i: int) -> bool:
        """Return whether it is the number of a session or meeting that ends just before token *i* ("第十届…")."""
        one = self.expression_ending(i)
        return one is not None and one.kind == "session"

    def in_session(self, tag: Tag) -> bool:
        """Return whether *tag* is but part of the name of some body's session."""
        at = bisect_right(self._expression_places, tag.start) - 1
        if at < 0:
            return False
        one = self.expressions[at]
        return tag.end <= one.end and (one.session is not None or one.foreign_session)

    def in_rank(self, tag: Tag) -> bool:
        """Return whether *tag* only says at what level something is held ("at the summit level")."""
        return any(
            rank.end >= tag.end
            for rank in self.tagged.all("rank", start=tag.start - _RANK, end=tag.end + _RANK)
            if rank.start <= tag.start
        )

    @cached_property
    def _expression_places(self) -> list[int]:
        return [one.start for one in self.expressions]

    def between(self, start: int, end: int) -> tuple[Expression, ...]:
        """Return the expressions of time that start from token *start* up to, not including, *end*."""
        places = self._expression_places
        return self.expressions[bisect_left(places, start) : bisect_left(places, end)]

    @cached_property
    def events(self) -> tuple[Tag, ...]:
        """Return the words for events that are not part of a session's name."""
        return tuple(tag for tag in self.tagged.all("event") if not self.in_session(tag))

    def dated(self, i: int) -> bool:
        """Return whether token *i* belongs to a date ("6月13日" is no length of 13 days)."""
        at = bisect_right(self._expression_places, i) - 1
        return at >= 0 and i < self.expressions[at].end and self.expressions[at].period is not None

    @cached_property
    def body_sessions(self) -> tuple[Tag, ...]:
        """Return other bodies' sessions that are named with their body, where no phrase can hold both.

        Arabic sets the number between them ("الدورة الثانية والعشرون لمؤتمر الأطراف"), Chinese the body first.
        """
        found = []
        for one in self.expressions:
            if not one.foreign_session:
                if one.session is not None and (alone := self._session_of(one)) is not None:
                    found.append(alone)
                continue
            body = self.tagged.tag(one.end, "session_of")
            if body is not None and (noun := self.has("sess", one.start, one.end)) is not None:
                found.append(Tag("event", body.value, noun.start, body.end))
                continue
            before = self.ends_at("body_before", one.start, _BODY) or self.ends_at("body_before", one.start + 1, _BODY)
            last = [tag.end for tag in self.tagged.all("sess", start=one.start, end=one.end)]
            if before is not None and last:
                parties = self.tagged.tag(before.start, "event")
                kind = "cop_session" if parties is not None and parties.value == "cop_session" else "body_session"
                found.append(Tag("event", kind, before.start, last[-1]))
            elif (alone := self._session_of(one)) is not None:
                found.append(alone)
        return tuple(found)

    def _session_of(self, one: Expression) -> Tag | None:
        """Return the noun of "the first session of this group": what may be held."""
        if self.tagged.tag(one.end, "of") is None:
            return None
        led = one.modifiers - {"own", "neutral"} or (
            "neutral" in one.modifiers and not self.tagged.tag(one.start, "definite")
        )
        if led:
            return None
        if one.session is not None and self.tagged.tag(one.end, "ga_body") is not None:
            return None
        noun = self.has("sess", one.start, one.end) or self.has("sess_other", one.start, one.end)
        if noun is None:
            return None
        known = self.tagged.tag(noun.start, "event")
        return Tag("event", "body_session", noun.start, noun.end) if known is None or known.end <= one.end else None

    @cached_property
    def consults(self) -> bool:
        """Return whether consultations are spoken of."""
        return self.has("consultation", 0, len(self.tagged)) is not None or self.facilitated is not None

    @cached_property
    def facilitated(self) -> Tag | None:
        """Return the co-facilitators who are appointed here, which is to have consultations led."""
        return next((tag for tag in self.tagged.all("office") if tag.value.lower().endswith("facilitators")), None)

    @cached_property
    def places(self) -> Tagged:
        """Return the paragraph tagged with names of countries, governments' adjectives and cities."""
        return Tagged(self.words, places_of(self.language))

    def in_place(self, i: int, reach: int = 6) -> bool:
        """Return whether token *i* lies within a place's name ("那不勒斯" holds the Chinese "not")."""
        kinds = self.places.kinds
        return any(k + size > i for k in range(max(0, i - reach), i) for _, size in kinds[k].values())

    def place_ends(self, i: int, reach: int = 8) -> bool:
        """Return whether a name of a place ends just before token *i*."""
        kinds = self.places.kinds
        return any(
            k + size == i and "no_place" not in kinds[k]
            for k in range(max(0, i - reach), i)
            for _, size in kinds[k].values()
        )

    def seat_at(self, i: int) -> tuple[str, int] | None:
        """Return the city, as "US New York", of the headquarters named at token *i*, and the token after its name."""
        tag = self.tagged.tag(i, "headquarters")
        if tag is not None:
            told = not _UNITED_NATIONS.isdisjoint(self.words.norms[tag.start : tag.end])
            return (tag.value if told or self.own_seat is None else self.own_seat), tag.end
        noun = self.tagged.tag(i, "seat_noun")
        return (self.own_seat, noun.end) if noun is not None and self.own_seat is not None else None

    @cached_property
    def own_seat(self) -> str | None:
        """Return the seat of the organization that the paragraph names, or else of the body that speaks."""
        for tag in self.tagged.all("organization"):
            if tag.end > tag.start + 1 or (tag.start + 1 == tag.end and _is_acronym(self.words.raw(tag.start))):
                return tag.value
        return _SEATS.get(self.body)

    def place_at(self, i: int, *categories: str) -> Tag | None:
        """Return the place whose name starts at token *i*; a name has a capital where its script has capitals."""
        tag = self.places.tag(i, *(categories or ("city", "country")))
        if tag is None or self.places.tag(i, "no_place") is not None:
            return None
        first = self.words.raw(i)[:1]
        if first.lower() != first.upper() and not first.isupper():
            return None
        return tag

    def venue_at(self, i: int) -> int | None:
        """Return the token of the city in which the building named at token *i* stands ("Palais … de Paris")."""
        article = self.tagged.tag(i, "definite")
        start = article.end if article is not None else i
        if self.tagged.tag(start, "venue") is None:
            return None
        for k in range(start + 1, min(len(self.tagged), start + _VENUE)):
            if self.place_at(k, "city") is not None:
                return k
            if not (
                self.words.raw(k)[:1].isupper()
                or self.tagged.tag(k, "of", "definite", "and", "place_in")
                or self.words.norms[k] in ("-", ",")
            ):
                return None
        return None

    def city_by_country(self, at: int) -> tuple[str, int, int] | None:
        """Return the country, and the ends, of a city that no table holds beside it: "à Midrand (Afrique du Sud)"."""
        norms = self.words.norms
        if self.places.tag(at, "country", "demonym") or self.tagged.tag(at, "event", "month", "organ", "office"):
            return None
        for k in range(at + 1, min(len(norms) - 1, at + _CITY)):
            if norms[k] == "(" or (norms[k] == "," and self.words.raw(at)[:1].isupper()):
                article = self.tagged.tag(k + 1, "definite")
                first = k + 1 if article is None or self.place_at(k + 1, "country") else article.end
                if norms[k] == "," and self.place_at(first, "country") is None and self.tagged.tag(first, "place_in"):
                    first += 1  # "au Bourget, en France"
                country = self.place_at(first, "country")
                if country is None or (norms[k] == "(" and norms[country.end : country.end + 1] != [")"]):
                    return None
                return country.value, k, country.end
            if not (self.words.raw(k)[:1].isupper() or "-" in (norms[k], norms[k - 1])):
                return None
        return None

    def has(self, category: str, start: int, end: int, value: str | None = None) -> Tag | None:
        """Return the first tag of *category* that lies between *start* and *end*."""
        for tag in self.tagged.all(category, start=max(0, start), end=end):
            if value is None or tag.value == value:
                return tag
        return None

    def ends_at(self, category: str, i: int, reach: int = 5) -> Tag | None:
        """Return a tag of *category* that ends just before token *i*."""
        return self.tagged.ending(i, category, reach)

    def token_at(self, position: int) -> int:
        """Return the first token that starts at or after *position* of the text."""
        return bisect_left(self.words.starts, position)

    def sentence_end(self, i: int, limit: int) -> int:
        """Return the token after the sentence or list item in which token *i* stands, *limit* at most."""
        for k in range(i, min(limit, len(self.tagged))):
            if self.words.norms[k] == ";" or (self.words.norms[k] == "." and self._stops(k)):
                return k
        return min(limit, len(self.tagged))

    def _stops(self, k: int) -> bool:
        return (k + 1 >= len(self.tagged) or not self.words.glued(k + 1)) and not self.dated(k)

    def raws(self, start: int, end: int) -> Iterator[str]:
        """Yield the tokens as they stand."""
        return (self.words.raw(i) for i in range(start, end))

    def cut(self, start: int, end: int) -> str:
        """Return the text from token *start* up to, not including, *end*, on one line without what parts it."""
        if end <= start:
            return ""
        first, last = self.words.span(start, end)
        parts = ((max(first, begin), min(last, stop)) for begin, stop in self.paragraph.segments)
        own = "\n".join(self._seen(begin, stop) for begin, stop in parts if begin < stop)
        if "-\n" in own:
            own = _PARTED.sub("-", own)
        return " ".join(own.translate(_UNSEEN).split())

    def _seen(self, start: int, end: int) -> str:
        """Return the text between two places without what no reader of the page takes for its words."""
        found, at = "", start
        for begin, stop in self.words.hidden:
            if start <= begin and stop <= end and begin >= at:
                found, at = found + self.text[at:begin], stop
        return found + self.text[at:end]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place of the tokens *start* to *end* in the text."""
        return self.words.span(start, end)


_SEATS = {"World Health Assembly": "CH Geneva", "United Nations Environment Assembly": "KE Nairobi"}
_UNITED_NATIONS = frozenset(
    map(fold, "united un unies onu unidas york yorke нью йорке объединенных оон متحدة نيويورك 联 纽".split())  # noqa: SIM905
)


def _is_acronym(raw: str) -> bool:
    """Return whether *raw* is written in capitals, where its script has them ("WHO", not "who")."""
    return raw.isupper() or raw.lower() == raw.upper() or (raw[:1].isupper() and len(raw) > _ACRONYM)


_ACRONYM = 5  # letters up to which an acronym is written in capitals alone


def _words(text: str, paragraph: Paragraph) -> Tokens:
    norms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in paragraph.segments:
        part = tokens(text, start, end)
        norms += part.norms
        starts += part.starts
        ends += part.ends
    return Tokens(text, norms, starts, ends)
