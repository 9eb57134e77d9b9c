"""Hosts: who offers, whose offer is accepted, and how far it has come."""

from collections.abc import Iterator

from domain.mandates.mandate import HostOffer, HostStatus
from domain.resolution.context import Context
from domain.resolution.convening.venues import Named, formerly, past_place, places
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag

_LADDER: tuple[HostStatus, ...] = ("withdrawn", "expressed", "offered", "welcomed", "accepted", "agreement_signed")
_GOVERNMENT_REACH = 9
_OFFERING = 24  # tokens from the word "offer" to who makes it, with an aside between
_POINTED = 6  # tokens from "that Government" to "for its offer"
_NAME = 20  # tokens of the longest name of a country


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
    for place in places(context, start, clause.end):
        if place.city is not None and place.country == host.country and not past_place(context, place.start):
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
    named = [place for place in places(context, 0, pointing.start) if not formerly(context, clause, place.start)]
    return [Named(named[-1].country, None, None, pointing.start, pointing.end)] if named else []


def _pointing(context: Context, offer: Tag, clause: Clause) -> Tag | None:
    """Return what points back to a country: "the invitation of that country", "in Tunis, which has offered to …"."""
    shown = context.has("that_country", clause.verb, min(clause.end, offer.end + _OFFERING))
    if shown is not None and shown.end > offer.start - _POINTED:
        return shown
    for k in range(max(clause.start, offer.start - 2), offer.start):
        relative = context.tagged.tag(k, "relative")
        if relative is not None and any(
            place.end in (k, k - 1) for place in places(context, max(clause.start, k - _NAME), k)
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
