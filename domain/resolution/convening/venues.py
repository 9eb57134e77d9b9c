"""Venues: the places that a clause names for its event, apart from those of former days, offers and other events."""

from collections.abc import Iterator
from typing import NamedTuple

from domain.mandates.mandate import HostStatus
from domain.resolution.context import Context
from domain.resolution.convening.barriers import of_convening
from domain.resolution.convening.convening import Convening
from domain.resolution.mentions.relocations import Removal, removal
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag

_MARGIN = 12  # tokens from "in conjunction with" to the place of the other event
_CHOSEN = 6  # tokens of "Lima, Peru," before "as the venue"
_CONTRACTED = {"au": "Le ", "aux": "Les "}
_FORMERLY = 12  # tokens from "originally scheduled for" to the former place
_FROM = 6  # tokens from "from" to the place that it leads in
_LEAD = 2  # tokens of "in the city of"
_FORMERLY_HAN = 30  # characters from "原定" to the former place


class Named(NamedTuple):
    """A host or place with the tokens that name it."""

    country: str
    city: str | None
    status: HostStatus | None
    start: int
    end: int


def places(context: Context, start: int, end: int, *, loose: bool = False) -> Iterator[Named]:
    """Yield the places "in Vienna", "à Istanbul (Turquie)", "at Headquarters"; *loose* also without a preposition."""
    i = start
    while i < end:
        seat = context.seat_at(i)
        if seat is not None:
            country, _, city = seat[0].partition(" ")
            yield Named(country, city, None, i, seat[1])
            i = seat[1]
            continue
        lead = context.tagged.tag(i, "place_in")
        if lead is not None or loose:
            starts = range(i + 1, lead.end + 1) if lead is not None and not context.place_at(i) else (i,)
            found = next((named for at in starts if (named := _place(context, at)) is not None), None)
            if found is None and lead is not None and (venue := context.venue_at(lead.end)) is not None:
                found = _place(context, venue)
            if found is not None and found.end <= end + 6:
                yield found
                i = found.end
                while (following := _next_city(context, i)) is not None and found.city is not None:
                    yield following
                    i = following.end
                continue
        i += 1


def _next_city(context: Context, at: int) -> Named | None:
    """Return the next city of a list ("in Bangkok, Nairobi and Panama City") whose last one ends before token *at*."""
    comma = at < len(context.tagged) and context.words.norms[at] == ","
    link = context.tagged.tag(at + comma, "and")
    if not comma and link is None:
        return None
    return _place(context, at + comma if link is None else link.end)


def _place(context: Context, at: int) -> Named | None:
    city = context.place_at(at, "city")
    if city is not None:
        code, _, name = city.value.partition(" ")
        end = city.end
        k = end
        while k < len(context.tagged) and context.words.norms[k] in ("(", ",", "-") and k < end + 2:
            k += 1
        while k > end and k < len(context.tagged) and context.tagged.tag(k, "definite") and not context.place_at(k):
            k += 1
        country = context.place_at(k, "country") if k > end else None
        if country is not None and country.value == code:
            end = country.end
        return Named(code, name, None, at, end)
    at = _after_article(context, at)
    country = context.place_at(at, "country")
    if country is None:
        known = context.city_by_country(at)
        if known is None:
            return None
        article = _CONTRACTED.get(context.words.norms[at - 1], "") if context.language == "fr" else ""
        return Named(known[0], article + context.cut(at, known[1]), None, at, known[2])
    if (other := _in_brackets(context, country)) is not None:
        return Named(other.value, context.cut(at, country.end), None, at, other.end)
    k = country.end
    while k < country.end + 2 and k < len(context.tagged) and context.words.norms[k] in (",", "-"):
        k += 1
    within = context.place_at(k, "city")  # "摩洛哥马拉喀什"
    if within is not None and within.value.startswith(f"{country.value} "):
        return Named(country.value, within.value.partition(" ")[2], None, at, within.end)
    return Named(country.value, None, None, at, country.end)


def _in_brackets(context: Context, named: Tag) -> Tag | None:
    """Return the country in brackets after a city that bears the name of another one ("Salvador (Brésil)")."""
    if named.end >= len(context.tagged) or context.words.norms[named.end] != "(":
        return None
    country = context.place_at(named.end + 1, "country")
    return country if country is not None and country.value != named.value else None


def _after_article(context: Context, at: int) -> int:
    article = context.tagged.tag(at, "definite")
    return article.end if article is not None and not context.place_at(at, "country") else at


def places_in(context: Context, convening: Convening) -> list[Named]:
    """Return the places that the convening clause gives for its event."""
    clause, event = convening.clause, convening.event
    found: list[Named] = []
    former: list[Named] = []
    removals = _removals(context, clause)
    if removals and (new := _place(context, removals[-1].place)) is not None:
        return [new]
    if (named := _before(context, convening.verb)) is not None:
        return [named]
    for place in places(context, clause.start, clause.end):
        if event is not None and event.start <= place.start < event.end:
            continue
        if found and context.has("during", max(convening.verb.end, place.start - _MARGIN), place.start) is not None:
            continue  # "in Rio de Janeiro, in conjunction with the meeting in Brasilia"
        if formerly(context, clause, place.start):
            former.append(place)
        elif not (past_place(context, place.start) or _of_offer(context, place) or _denied(context, place)):
            found.append(place)
    if not found and (convening.postponed or context.has("there", clause.start, clause.end) is not None):
        found = former  # an event that only its days are taken from keeps its place
    if found and (context.language == "zh" or len(found) == 1):
        return found
    return _main(found)


def _before(context: Context, verb: Tag) -> Named | None:
    """Return the place chosen in so many words ("designates Lima as the venue of …")."""
    if verb.value != "noun" or context.tagged.tag(verb.start, "as_venue") is None:
        return None
    free = (k for k in range(max(0, verb.start - _CHOSEN), verb.start) if context.tagged.tag(k, "act") is None)
    named = (_place(context, k) for k in free)
    return next((one for one in named if one is not None and one.end <= verb.start <= one.end + 1), None)


def _denied(context: Context, place: Named) -> bool:
    """Return whether the place is the one that another takes the stead of ("à Quito, et non à Lima")."""
    for k in range(max(0, place.start - _LEAD), place.start + 1):
        said = context.ends_at("negation", k)
        if said is not None and (k == place.start or context.tagged.tag(k, "place_in") is not None):
            return not context.tagged.tag(said.start, "by", "from", "least")
    return False


def _removals(context: Context, clause: Clause) -> list[Removal]:
    leads = context.tagged.all("moved_out", start=clause.start, end=clause.end)
    return [one for lead in leads if (one := removal(context, lead.start)) is not None]


def _main(found: list[Named]) -> list[Named]:
    cities = [place for place in found if place.city]
    return cities or found


def past_place(context: Context, start: int) -> bool:
    """Return whether the place belongs to something that was ("adopted at …", "held in …")."""
    return any(
        tag.category in ("past", "document") and tag.end >= start - 2
        for k in range(max(0, start - 5), start)
        for tag in context.tagged.tags[k]
        if tag.end <= start + 1 and not of_convening(context, tag)
    )


def formerly(context: Context, clause: Clause, start: int) -> bool:
    """Return whether the place at token *start* is the former one ("originally planned for Lima")."""
    former = [
        tag
        for k in range(max(clause.start, start - (_FORMERLY_HAN if context.language == "zh" else _FORMERLY)), start)
        for tag in context.tagged.tags[k]
        if tag.category == "moved_from"
        and tag.end <= start
        # "from" alone may open the days of the event, and reaches no further than its own place
        and (start - tag.start <= _FROM or context.tagged.tag(tag.start, "from") is None)
    ]
    return bool(former) and context.has("convene", max(tag.end for tag in former), start) is None


def _of_offer(context: Context, place: Named) -> bool:
    government = context.ends_at("government", place.start) or context.ends_at("government", place.start - 1)
    return government is not None
