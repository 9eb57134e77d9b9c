"""Hosts and places: who offers, whose offer is accepted, where the event is to be held."""

from collections.abc import Iterator
from typing import NamedTuple

from domain.mandate import HostOffer, HostStatus
from domain.resolution.barriers import of_convening
from domain.resolution.clauses import Clause
from domain.resolution.context import Context
from domain.resolution.convening import Convening
from domain.resolution.phrases import Tag
from domain.resolution.removals import Removal, removal

_LADDER: tuple[HostStatus, ...] = ("withdrawn", "expressed", "offered", "welcomed", "accepted", "agreement_signed")
_GOVERNMENT_REACH = 9
_OFFERING = 24  # tokens from the word "offer" to who makes it, with an aside between
_CHOSEN = 6  # tokens of "Lima, Peru," before "as the venue"
_LEAD = 2  # tokens of "in the city of"
_POINTED = 6  # tokens from "that Government" to "for its offer"
_FORMERLY_HAN = 30  # characters from "原定" to the former place
_NAME = 20  # tokens of the longest name of a country


class Named(NamedTuple):
    """A host or place with the tokens that name it."""

    country: str
    city: str | None
    status: HostStatus | None
    start: int
    end: int


def _places(context: Context, start: int, end: int, *, loose: bool = False) -> Iterator[Named]:
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
        return None if known is None else Named(known[0], context.cut(at, known[1]), None, at, known[2])
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
    found, former = [], []
    removals = _removals(context, clause)
    if removals and (new := _place(context, removals[-1].place)) is not None:
        return [new]
    if (named := _before(context, convening.verb)) is not None:
        return [named]
    for place in _places(context, clause.start, clause.end):
        if event is not None and event.start <= place.start < event.end:
            continue
        if _formerly(context, clause, place.start):
            former.append(place)
        elif not (_past(context, place.start) or _of_offer(context, place) or _denied(context, place)):
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


def _past(context: Context, start: int) -> bool:
    """Return whether the place belongs to something that was ("adopted at …", "held in …")."""
    return any(
        tag.category in ("past", "document") and tag.end >= start - 2
        for k in range(max(0, start - 5), start)
        for tag in context.tagged.tags[k]
        if tag.end <= start + 1 and not of_convening(context, tag)
    )


def _formerly(context: Context, clause: Clause, start: int) -> bool:
    former = [
        tag
        for k in range(max(clause.start, start - (_FORMERLY_HAN if context.language == "zh" else 6)), start)
        for tag in context.tagged.tags[k]
        if tag.category == "moved_from" and tag.end <= start
    ]
    return bool(former) and context.has("convene", max(tag.end for tag in former), start) is None


def _of_offer(context: Context, place: Named) -> bool:
    government = context.ends_at("government", place.start) or context.ends_at("government", place.start - 1)
    return government is not None


def governments(context: Context, start: int, end: int) -> Iterator[Named]:
    """Yield the countries whose Government is named: "Government of X", "the Kenyan Government"."""
    after = start
    for tag in context.tagged.all("government", start=start, end=end):
        if tag.start < after:  # "the Government of the Republic of …" is one
            continue
        before = next(
            (
                one
                for k in range(max(start, tag.start - _NAME), tag.start)
                for one in context.places.tags[k]
                if one.end == tag.start
                and (one.category == "demonym" or (one.category == "country" and _han(context, tag)))
            ),
            None,
        )
        if before is not None:
            yield Named(before.value, None, None, before.start, tag.end)
            continue
        for one in _listed(context, tag, end):
            yield one
            after = one.end


def _han(context: Context, tag: Tag) -> bool:
    """Return whether *tag* is written in Chinese, where the country stands before the word for its government."""
    return context.words.norms[tag.start] >= "\u3400"


def _listed(context: Context, tag: Tag, end: int) -> Iterator[Named]:
    k = tag.end
    stop = min(end, tag.end + _GOVERNMENT_REACH)
    last: Named | None = None
    while k < stop:
        demonym = context.places.tag(k, "demonym")
        country = context.place_at(k, "country")
        if country is not None:
            last = Named(country.value, None, None, tag.start, country.end)
        elif demonym is not None and (last is None or context.ends_at("and", k)) and k <= tag.end + 3:
            last = Named(demonym.value, None, None, tag.start, demonym.end)
        elif context.words.norms[k] == "," or context.tagged.tag(k, "and", "of", "definite", "government"):
            k += 1
            continue
        else:
            return
        yield last
        stop = min(end, last.end + _GOVERNMENT_REACH)
        k = last.end


def offers(context: Context) -> Iterator[tuple[Clause, Named]]:
    """Yield the hosts whose offer the paragraph speaks of, with how far it has come."""
    for clause in context.clauses:
        offer = context.has("offer", clause.verb, clause.end)
        cohost = context.has("cohost", clause.start, clause.end)
        hosting = context.has("host_verb", clause.start, clause.end)
        if offer is not None and (hosting is not None or _acts_on_offer(context, clause)):
            status = _status(context, clause)
            named = list(governments(context, clause.verb, clause.end)) or _offering(context, offer, clause)
            for one in named:
                yield clause, _with_city(context, clause, hosting, one._replace(status=status))
        elif cohost is not None:
            near = _near(context, cohost, clause) or list(governments(context, clause.verb, clause.end))
            for one in near:
                yield clause, one._replace(status="accepted")


def _with_city(context: Context, clause: Clause, hosting: Tag | None, host: Named) -> Named:
    """Add the city that the offer names ("to host the conference in Nairobi"; Chinese names it before the verb)."""
    start = host.end if hosting is None or context.language == "zh" else hosting.start
    for place in _places(context, start, clause.end):
        if place.city is not None and place.country == host.country and not _past(context, place.start):
            return host._replace(city=place.city)
    return host


def _acts_on_offer(context: Context, clause: Clause) -> bool:
    offer = context.has("offer", clause.verb, clause.end)
    if offer is not None and (
        context.has("government", offer.start, min(clause.end, offer.end + 8)) is not None
        or context.place_at(_after_links(context, offer.end), "country") is not None
        or _pointing(context, offer, clause) is not None
        or (context.language == "zh" and context.ends_at("government", offer.start) is not None)
    ):
        return True
    return (
        clause.act in ("accept", "welcome", "note", "thank", "express", "commend")
        or context.has("welcome", clause.verb, clause.end) is not None
    )


def _offering(context: Context, offer: Tag, clause: Clause) -> list[Named]:
    """Return the first country after or before the word "offer" ("the offer of Peru", "Canada's offer")."""
    for k in range(offer.start, min(clause.end, offer.end + 8)):
        tag = context.place_at(k, "country")
        if tag is not None:
            found = [Named(tag.value, None, None, k, tag.end)]
            link = context.tagged.tag(tag.end, "and")
            other = context.place_at(link.end, "country") if link is not None else None
            return [*found, Named(other.value, None, None, other.start, other.end)] if other is not None else found
    for k in range(offer.end + 8, min(clause.end, offer.end + _OFFERING)):
        tag = context.place_at(k, "country")
        if tag is not None and (context.ends_at("of", k) or context.ends_at("definite", k, 2)):
            return [Named(tag.value, None, None, k, tag.end)]
    for k in range(max(clause.start, offer.start - 8), offer.start):
        tag = context.place_at(k, "country")
        if tag is not None:
            return [Named(tag.value, None, None, k, tag.end)]
    return _pointed_back(context, offer, clause)


def _pointed_back(context: Context, offer: Tag, clause: Clause) -> list[Named]:
    """Return the country of the last place before words of the offer that point back to it."""
    pointing = _pointing(context, offer, clause)
    if pointing is None:
        return []
    named = [place for place in _places(context, 0, pointing.start) if not _formerly(context, clause, place.start)]
    return [Named(named[-1].country, None, None, pointing.start, pointing.end)] if named else []


def _pointing(context: Context, offer: Tag, clause: Clause) -> Tag | None:
    """Return what points back to a country: "the invitation of that country", "in Tunis, which has offered to …"."""
    shown = context.has("that_country", clause.verb, min(clause.end, offer.end + _OFFERING))
    if shown is not None and shown.end > offer.start - _POINTED:
        return shown
    for k in range(max(clause.start, offer.start - 2), offer.start):
        relative = context.tagged.tag(k, "relative")
        if relative is not None and any(
            place.end in (k, k - 1) for place in _places(context, max(clause.start, k - _NAME), k)
        ):
            return relative
    return None


def _after_links(context: Context, at: int) -> int:
    """Return the token after "of" and an article from token *at* on ("the invitation of the Sudan")."""
    for _ in range(2):
        link = context.tagged.tag(at, "of", "definite")
        if link is None or context.place_at(at, "country"):
            break
        at = link.end
    return at


def _near(context: Context, cohost: Tag, clause: Clause) -> list[Named]:
    """Return the countries listed beside "co-hosts" or "hosted by"."""
    found = []
    for k in range(max(clause.start, cohost.start - 12), min(clause.end, cohost.end + 12)):
        tag = context.place_at(k, "country")
        if tag is not None and not context.ends_at("place_in", k) and not (k and context.words.norms[k - 1] == "("):
            city = any(
                one.category == "city" and one.end >= k
                for j in range(max(0, k - 2), k)
                for one in context.places.tags[j]
            )
            if not city:
                found.append(Named(tag.value, None, None, k, tag.end))
    return found


def _status(context: Context, clause: Clause) -> HostStatus:
    start, end = clause.verb, clause.end
    if context.has("withdraw", start, end):
        return "withdrawn"
    if clause.act == "accept" or context.has("accept", start, end):
        return "accepted"
    if clause.act in ("welcome", "thank", "commend", "express") or context.has("welcome", start, min(end, start + 6)):
        return "welcomed"
    return "offered"


def merged(rows: list[tuple[Named, int | None, bool]]) -> tuple[tuple[HostOffer, ...], list[int]]:
    """Join places and offers of one country into one row each; a decided place whose country offered is accepted.

    Each row comes with its paragraph and whether the clause itself decides on the place; the numbers returned tell from
    which row each host was first read.
    """
    joined: list[tuple[Named, int | None, bool]] = []
    first_rows: list[int] = []
    for row, (named, paragraph, decided) in enumerate(rows):
        for k, (known, where, fixed) in enumerate(joined):
            if known.country != named.country or (known.city and named.city and known.city != named.city):
                continue
            status = max((known.status, named.status), key=lambda one: -1 if one is None else _LADDER.index(one))
            settled = (
                (fixed and named.status is not None) or (decided and known.status is not None) or (fixed and decided)
            )
            if status in ("offered", "welcomed", "expressed") and settled:
                status = "accepted"
            first = where if known.status is not None or named.status is None else paragraph
            if known.city is None and named.city is not None:
                first_rows[k] = row
            joined[k] = (known._replace(city=known.city or named.city, status=status), first, fixed or decided)
            break
        else:
            settled = decided and named.status in ("offered", "welcomed", "expressed")
            joined.append((named._replace(status="accepted") if settled else named, paragraph, decided))
            first_rows.append(row)
    hosts = tuple(
        HostOffer(country=named.country, city=named.city, status=named.status, paragraph=paragraph)
        for named, paragraph, _ in joined
    )
    return hosts, first_rows
