"""Dates: expressions of time in a text, read with one grammar for every language.

expression := modifier* (period | sessions | quantity) trailing-modifier*. Modifiers say whether the period is the time
itself ("in"), its last day ("no later than", inclusive), the day before it ("before", strict) or its first day
("as from").
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from domain.mandates.mandate import Window, WindowKind
from domain.reference.languages import has
from domain.resolution.text.languages import phrases_of
from domain.resolution.text.phrases import Meaning, Tag, Tagged
from domain.resolution.text.settling import settled
from domain.resolution.text.tokens import tokens
from domain.resolution.time.calendar import Partial, months_after
from domain.resolution.time.date_fragments import HAN_NUMBERS, starts_period
from domain.resolution.time.expression import Expression
from domain.resolution.time.figures import in_figures
from domain.resolution.time.numerals import numeral
from domain.resolution.time.periods import Period, no_such_day, period
from domain.resolution.time.quantities import APART, anniversary, quantity
from domain.resolution.time.sessions import session_expression

_MODIFIERS = (
    "by", "before", "after", "from", "between", "neutral", "filler", "immediate", "weekday", "biennium", "decade",
    "own", "main_part", "resumed", "least", "opening", "of_session",
)  # fmt: skip
_LEADS = (
    *_MODIFIERS,
    "within",
    "ago_first",
    "hence_first",
    "qualifier",
)  # what may stand before the words that carry the time
_LEADING = frozenset(_LEADS)
_CARRIERS = (
    "never", "every", "card", "ord", "sess", "anniversary", "ordmark", "month", "season", "fuzz", "part", "unit",
    "durunit", "week_of", "measure", "by_card", "by_measure", "sess_other",
)  # fmt: skip
_COUNTED = (
    "within", "least", "by", "card", "ord", "ago_first", "hence_first", "neutral", "durunit", "measure", "qualifier",
)  # fmt: skip
_LEAN = 10  # tokens from a year to a month that takes it
_CHAIN = 14  # modifiers in a row, at most


def _dated(found: Period, modifiers: frozenset[str], trail: str) -> tuple[WindowKind, date | None, date | None]:
    first, last = found.days
    fuzz = found.partials[-1].fuzz
    base = found.base
    if trail == "before" or ("before" in modifiers and not trail):
        if fuzz == "late":
            return "deadline", None, base[1]
        return "deadline", None, (base[0] if fuzz == "early" else found.ends[0][0]) - timedelta(days=1)
    if len(found.ends) > 1 and modifiers & {"biennium", "decade"}:
        return "biennium" if "biennium" in modifiers else "range", first, last
    if trail == "by" or ("by" in modifiers and not trail):
        return "deadline", None, base[1] if fuzz == "late" else last
    if trail == "after" or "after" in modifiers:
        return "range", last + timedelta(days=1), None
    if trail == "from" or ("from" in modifiers and len(found.ends) == 1):
        return "range", first, None
    if first == last:
        return "day", first, last
    if len(found.ends) == 1 and fuzz is None and found.granularity in ("month", "year"):
        return ("month" if found.granularity == "month" else "year"), first, last
    return "range", first, last


def _modifiers(tagged: Tagged, i: int) -> tuple[int, list[Tag]]:
    """Return the token after the modifiers that start at *i*, and them."""
    chain: list[Tag] = []
    while len(chain) < _CHAIN and i < len(tagged):
        if chain and starts_period(tagged, i) and not tagged.tag(i, "by", "before", "after", "from"):
            break
        tag = tagged.tag(i, *_MODIFIERS)
        carrier = tagged.tag(i, "fuzz", "sess", "sess_other", "week_of")
        if tag is None or (carrier is not None and carrier.end > tag.end):
            break
        chain.append(tag)
        i = _after(tagged, tag.category, tag.end)
    return i, chain


def expressions(
    tagged: Tagged, ref: date | None = None, *, infer_year: bool = True, assembly: bool = True
) -> Iterator[Expression]:
    """Yield the expressions of time in order, without overlaps; *ref* is what relative ones count from.

    *assembly*: whether "its session" is one of the General Assembly.
    """
    after, before, dated = 0, None, None
    for i in _openings(tagged):
        if i < after or _of_symbol(tagged, i) or _of_provision(tagged, i):
            continue
        base = ref if ref is not None or before is None or before.period is None else before.period.days[0]
        found = _at(tagged, i, base, infer_year=infer_year)
        if found is None:
            continue
        if not assembly and found.session is not None and not _of_assembly(tagged, found):
            found = found.of_another_body()
        if dated is not None and (leaning := _leaning(tagged, dated, found)) is not None:
            found = leaning
        elif ref is None and found.period is not None and found.period.inferred:
            continue
        yield found
        after = max(found.end, i + 1)
        before, dated = found, found if found.period is not None else dated


def _of_symbol(tagged: Tagged, i: int) -> bool:
    """Return whether token *i* is a number of a symbol, with its date behind ("resolution ES-7/2 of 3 June")."""
    norms = tagged.words.norms
    if norms[i + 1 : i + 2] == ["/"] and "".join(norms[i : i + 3 : 2]).isdecimal():
        i += 2
    if i < 2 or norms[i - 1] != "/" or not norms[i].isdecimal() or not norms[i - 2].isalnum():
        return False
    link = tagged.tag(i + 1, "of")
    return link is not None and link.end < len(norms) and tagged.tag(link.end, "month") is None


def _of_provision(tagged: Tagged, i: int) -> bool:
    """Return whether token *i* is the number of an article or a paragraph ("under art. 5, 21 September …")."""
    return i > 0 and tagged.words.norms[i].isdecimal() and tagged.words.norms[i - 1] in _PROVISIONS


_PROVISIONS = frozenset(
    {"art", "article", "articles", "articulo", "articulos", "para", "paras", "paragraph", "paragraphs", "paragraphe",
     "paragraphes", "parrafo", "parrafos", "parr", "par", "section", "chapter", "no", "nos", "num", "annex"}
)  # fmt: skip


def _leaning(tagged: Tagged, before: Expression, found: Expression) -> Expression | None:
    """Give a time without a year the year of the one before it ("in 2008, preferably in July"), and the bound it lacks.

    "In 2008, not before July" is 1 July to 31 December.
    """
    if found.period is None or not found.period.inferred or before.period is None or found.start - before.end > _LEAN:
        return None
    if ";" in tagged.words.norms[before.end : found.start] or before.period.days[0].year != before.period.days[1].year:
        return None
    again = _at(tagged, found.start, before.period.days[0].replace(month=1, day=1), infer_year=True)
    start = before.start if before.leans_on is None else before.leans_on
    if again is None or again.period is None:
        return None
    if begins(tagged, again):  # "in 2008 for four weeks, beginning on 14 May"
        return again._replace(leans_on=start, kind="day", latest=again.earliest)
    earliest, latest = again.earliest or before.earliest, again.latest or before.latest
    if earliest is None or latest is None or earliest > latest or "before" in again.modifiers:
        return again._replace(leans_on=start)
    kind = again.kind if (earliest, latest) == (again.earliest, again.latest) else "range"
    return again._replace(leans_on=start, kind=kind, earliest=earliest, latest=latest)


def begins(tagged: Tagged, one: Expression) -> bool:
    """Return whether an event but begins on the day of *one*: "beginning on 4 March", whose end is not told."""
    if one.kind != "range" or one.latest is not None or one.granularity != "day" or one.period is None:
        return False
    return any(
        tag.category == "from" and tag.value == "begins"
        for k in range(one.start, one.period.start)
        for tag in tagged.tags[k]
    )


def _openings(tagged: Tagged) -> list[int]:
    """Return the tokens at which an expression may start: from where words of time are reached over leading words."""
    live = {i for i, norm in enumerate(tagged.words.norms) if norm.isdecimal() or norm in HAN_NUMBERS}
    live.update(tagged.places(*_CARRIERS))
    live.update(
        k - 1 for k in tagged.places("sess", "sess_other") if k and numeral(tagged, k - 1)
    )  # "its XXVth session"
    for k in tagged.places("by_card", "by_measure"):
        live.update(i for i in range(max(0, k - APART), k) if tagged.tag(i, "ago_first", "hence_first"))
    for i in reversed(tagged.places(*_LEADS)):
        if i not in live and any(_after(tagged, kind, i + size) in live for kind, size in _leading(tagged.kinds[i])):
            live.add(i)
    return sorted(live)


def _leading(kinds: Mapping[str, Meaning]) -> Iterator[tuple[str, int]]:
    return ((kind, size) for kind, (_, size) in kinds.items() if kind in _LEADING)


def _after(tagged: Tagged, kind: str, end: int) -> int:
    """Return the token after a leading word of *kind*; a comma after a weekday or "at the latest" belongs to it."""
    comma = kind in ("weekday", "by") and end < len(tagged) and tagged.words.norms[end] == ","
    return end + comma


def _of_assembly(tagged: Tagged, found: Expression) -> bool:
    stop = min(found.end + 1, len(tagged))
    return any("ga_body" in tagged.kinds[k] for k in range(found.start, stop))


def _at(tagged: Tagged, i: int, ref: date | None, *, infer_year: bool) -> Expression | None:
    never = tagged.tag(i, "never")
    if never is not None and not ((lead := tagged.tag(i, "from")) is not None and lead.end >= never.end):
        return Expression(i, never.end, "none")
    if tagged.tag(i, *_COUNTED) or tagged.words.norms[i].isdecimal() or tagged.words.norms[i] in HAN_NUMBERS:
        counted = quantity(tagged, i, ref)
        if counted is not None:
            return counted
    every = tagged.tag(i, "every")
    if every is not None:
        return Expression(i, every.end, "relative", modifiers=frozenset({"every"}))
    at, chain = _modifiers(tagged, i)
    if not chain and not (starts_period(tagged, i) or tagged.tag(i, "sess", "anniversary", "ordmark")):
        return None
    jubilee = anniversary(tagged, at, ref)
    if jubilee is not None:
        return jubilee._replace(start=i)
    session = session_expression(tagged, i, at, chain)
    if session is None and tagged.tag(at, "fuzz") is not None:
        session = _fuzzy_session(tagged, i, at, chain)
    if session is not None:
        return session
    if (written := _figures(tagged, i, at, chain)) is not None:
        return written
    if at >= len(tagged) or not starts_period(tagged, at):
        return Expression(i, never.end, "none") if never is not None else None
    if (past := no_such_day(tagged, at)) is not None:
        return Expression(i, past, "none", doubt="no-such-day")
    found = period(tagged, at, ref if infer_year else None)
    if found is None:
        return Expression(i, never.end, "none") if never is not None else None
    return _period_expression(tagged, i, chain, found)


def _fuzzy_session(tagged: Tagged, start: int, at: int, chain: list[Tag]) -> Expression | None:
    """Read "before the end of its sixty-second session", "at the beginning of its fifty-fifth session"."""
    fuzz = tagged.tag(at, "fuzz")
    if fuzz is None:
        return None
    k, more = _modifiers(tagged, fuzz.end)
    marked = Tag("of_session", fuzz.value, fuzz.start, fuzz.end)
    return session_expression(tagged, start, k, [*chain, marked, *more])


def _period_expression(tagged: Tagged, i: int, chain: list[Tag], found: Period) -> Expression:
    end, trail = found.end, ""
    if (tag := tagged.tag(end, "trail_by", "trail_before", "trail_after", "trail_from")) is not None:
        end, trail = tag.end, "by" if tag.value == "late" else tag.category.removeprefix("trail_")
    elif end < len(tagged) and tagged.words.norms[end] == "," and (tag := tagged.tag(end + 1, "trail_by")) is not None:
        end, trail = tag.end, "by"
    modifiers = frozenset(tag.category for tag in chain)
    if not modifiers - {"filler", "own", "opening"} and not any(tag.value == "year" for tag in chain):
        modifiers = frozenset()
    kind, earliest, latest = _dated(found, modifiers, trail)
    if trail:
        modifiers |= {trail}
    doubt = "backward" if found.backward else "" if _weekdays_fit(tagged, i, end, found) else "weekday"
    return Expression(i, end, kind, earliest, latest, found.granularity, found, modifiers=modifiers, doubt=doubt)


def _weekdays_fit(tagged: Tagged, start: int, end: int, found: Period) -> bool:
    """Return whether the names of weekdays, where each day has one, are those of the days."""
    named = [int(tag.value) for tag in tagged.all("weekday", start=start, end=end)]
    return len(named) != len(found.ends) or all(
        days[0] != days[1] or days[0].weekday() == weekday for weekday, days in zip(named, found.ends, strict=True)
    )


def _figures(tagged: Tagged, i: int, at: int, chain: list[Tag]) -> Expression | None:
    """Read a date in figures after the leading words *chain*."""
    written = in_figures(tagged, at, day_first=not has(tagged.language, "month_first"))
    if written is None:
        return None
    if written.day is None:
        return Expression(i, written.end, "none", doubt=written.doubt)
    partial = Partial(written.day.year, written.day.month, written.day.day)
    days = (written.day, written.day)
    named = Period(at, written.end, days, "day", (days,), (partial,), inferred=False)
    return _period_expression(tagged, i, chain, named)


def _scheduled_after(tagged: Tagged, found: list[Expression]) -> Expression | None:
    """Read "immediately after the session of the Commission, scheduled for March 2016": from that month on."""
    for k, one in enumerate(found[:-1]):
        if not (one.foreign_session and "after" in one.modifiers):
            continue
        following = found[k + 1]
        if following.period is None or following.earliest is None:
            continue
        immediate = any("immediate" in tagged.kinds[i] for i in range(max(0, one.start - 2), one.end))
        latest = months_after(following.period.days[0].replace(day=1), 3) - timedelta(days=1) if immediate else None
        return Expression(
            one.start, following.end, "relative", following.earliest, latest, None, modifiers=one.modifiers
        )
    return None


def intersected(one: Expression, other: Expression) -> tuple[date, date] | None:
    """Return the days that lie in both times, where one is a bound and the other has two ends that it narrows.

    "In the second half of 2028 and not later than 30 November 2028" is 1 July to 30 November.
    """
    whole, bound = (one, other) if one.earliest and one.latest else (other, one)
    if whole.earliest is None or whole.latest is None or (bound.earliest is None) == (bound.latest is None):
        return None
    earliest, latest = max(whole.earliest, bound.earliest or date.min), min(whole.latest, bound.latest or date.max)
    return (earliest, latest) if earliest <= latest and (earliest, latest) != (whole.earliest, whole.latest) else None


def _narrowed(dated: list[Expression]) -> Expression | None:
    """Join a time and its bound, where nothing else is named."""
    if len(dated) != 2 or any(one.bare_year or one.leans_on or one.session is not None for one in dated):
        return None
    both = intersected(*dated) if dated[1].start - dated[0].end <= _LEAN else None
    if both is None or dated[0].kind == "anniversary":
        return None
    return Expression(dated[0].start, dated[1].end, "range", *both, dated[0].granularity)


def _from_first_to_last(tagged: Tagged, dated: list[Expression]) -> Expression | None:
    """Join several times that a text begins and ends with: its sessions, or its bounds ("on 22 and on 23 June")."""
    if len(dated) < 2 or dated[0].start > 0 or dated[-1].end < len(tagged) or any(one.leans_on for one in dated):
        return None
    if any(one.bare_year or one.foreign_session or one.kind in ("anniversary", "relative") for one in dated):
        return None
    dated = [one for one in dated if one.session is None or one.earliest is None]  # "its second session" is no day
    if any(
        one.earliest and other.earliest and one.latest and other.latest and one.latest >= other.earliest
        for one, other in pairwise(dated)
    ):
        return None  # "in 2014, in its second half" is one time
    earliest = [one.earliest for one in dated if one.earliest is not None]
    latest = [one.latest for one in dated if one.latest is not None]
    if not earliest or not latest or max(latest) < min(earliest):
        return None
    return Expression(0, len(tagged), "range", min(earliest), max(latest), dated[0].granularity)


def best(tagged: Tagged, found: list[Expression]) -> Expression | None:
    """Return the expression that speaks for the whole of a short text."""
    joined = _scheduled_after(tagged, found)
    if joined is not None:
        return joined
    dated = [one for one in found if one.fixes_days]
    if (narrowed := _narrowed(dated)) is not None:
        return narrowed
    if (whole := _from_first_to_last(tagged, dated)) is not None:
        return whole
    dated.sort(key=lambda one: one.leans_on is None)
    for one in dated:
        if not one.bare_year:
            return one
    return dated[0] if dated else found[0] if found else None


def read_window(expression: str, language: str, ref_date: date | None = None) -> Window:
    """Return the window that *expression* gives; kind "none" where it gives no time. Never raises on any string."""
    tagged = Tagged(settled(tokens(expression[:4000]), language), phrases_of(language))
    chosen = best(tagged, list(expressions(tagged, ref_date)))
    if chosen is None:
        return Window(kind="none", expression=expression)
    return chosen.window(expression)
