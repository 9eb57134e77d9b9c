"""Dates: expressions of time in a text, read with one grammar for every language.

expression := modifier* (period | sessions | quantity) trailing-modifier*. Modifiers say whether the period is the time
itself ("in"), its last day ("no later than", inclusive), the day before it ("before", strict) or its first day
("as from").
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from domain.mandate import Granularity, Window, WindowKind
from domain.resolution.calendar import months_after
from domain.resolution.languages import phrases_of
from domain.resolution.numerals import Numeral, numeral
from domain.resolution.periods import HAN_NUMBERS, Period, period, some_of, starts_period
from domain.resolution.phrases import Tag, Tagged
from domain.resolution.tokens import tokens
from domain.sessions import FIRST, LAST, main_part, resumed_part, session_days

_MODIFIERS = (
    "by", "before", "after", "from", "between", "neutral", "filler", "immediate", "weekday", "biennium", "decade",
    "own", "main_part", "resumed", "least", "opening", "of_session",
)  # fmt: skip
_LEADS = (*_MODIFIERS, "within", "ago_first", "hence_first")  # what may stand before the words that carry the time
_CARRIERS = (
    "never", "every", "card", "ord", "sess", "anniversary", "ordmark", "month", "season", "fuzz", "part", "unit",
    "durunit",
)  # fmt: skip
_SESSIONS = 6  # sessions in a row, at most
_CHAIN = 14  # modifiers in a row, at most


class Expression(NamedTuple):
    """One expression of time: tokens from *start* to *end* (exclusive) and what they mean."""

    start: int
    end: int
    kind: WindowKind
    earliest: date | None = None
    latest: date | None = None
    granularity: Granularity | None = None
    period: Period | None = None
    session: int | None = None
    foreign_session: bool = False
    modifiers: frozenset[str] = frozenset()
    years: int | None = None

    @property
    def bare_year(self) -> bool:
        """Return whether this is a year in figures with no word around it that makes it a date."""
        return self.period is not None and self.period.bare_year and not self.modifiers

    @property
    def fixes_days(self) -> bool:
        """Return whether any day follows from it."""
        return self.earliest is not None or self.latest is not None

    def window(self, text: str) -> Window:
        """Return the window, with *text* as the words that it was read from."""
        return Window(
            kind=self.kind, earliest=self.earliest, latest=self.latest, expression=text, granularity=self.granularity
        )


def _dated(found: Period, modifiers: frozenset[str], trail: str) -> tuple[WindowKind, date | None, date | None]:
    first, last = found.days
    fuzz = found.partials[-1].fuzz
    base = found.base
    if trail == "before" or ("before" in modifiers and not trail):
        if fuzz == "late":
            return "deadline", None, base[1]
        return "deadline", None, (base[0] if fuzz == "early" else found.ends[0][0]) - timedelta(days=1)
    if trail == "by" or ("by" in modifiers and not trail):
        return "deadline", None, base[1] if fuzz == "late" else last
    if trail == "after" or "after" in modifiers:
        return "range", last + timedelta(days=1), None
    if "from" in modifiers and len(found.ends) == 1:
        return "range", first, None
    if "biennium" in modifiers:
        return "biennium", first, last
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
        fuzz = tagged.tag(i, "fuzz")
        if tag is None or (fuzz is not None and fuzz.end > tag.end):
            break
        chain.append(tag)
        i = _leads_to(tagged, tag)
    return i, chain


def _sessions(tagged: Tagged, i: int) -> tuple[list[int], int, bool] | None:
    """Return the ordinals of the sessions named at *i*, the token after, and whether they are another body's."""
    norms = tagged.words.norms
    numbers: list[Numeral] = []
    k = i
    if (lead := tagged.tag(k, "sess")) is not None:  # the noun first: Arabic
        number = numeral(tagged, lead.end)
        if number is None or not number.ordinal:
            return None
        end = number.end
        return [number.value], end, _foreign(tagged, i, end)
    while (mark := tagged.tag(k, "ordmark")) is not None and k < i + 60:
        k = mark.end
    marked = k > i
    while len(numbers) < _SESSIONS:
        number = numeral(tagged, k)
        if number is None or not (number.ordinal or marked or number.words):
            break
        numbers.append(number)
        k = number.end
        link = tagged.tag(k, "and", "to")
        if k < len(norms) and norms[k] == ",":
            k += 1
        elif link is not None:
            k = link.end
        else:
            break
        while (skip := tagged.tag(k, "filler", "own", "ordmark")) is not None and k < i + 40:
            k = skip.end
    if not numbers or not (numbers[-1].ordinal or marked):
        return None
    k = numbers[-1].end
    noun = tagged.tag(k, "sess", "not_ga")
    if noun is None or noun.category == "not_ga":
        return None
    return [number.value for number in numbers], noun.end, _foreign(tagged, i, noun.end)


def _foreign(tagged: Tagged, start: int, end: int) -> bool:
    after = tagged.tag(end, "ga_body", "other_body", "not_ga_after")
    if after is not None:
        return after.category != "ga_body"
    return any(
        tag.category == "body_before"
        for k in range(max(0, start - 4), start)
        for tag in tagged.tags[k]
        if tag.end == start or (tag.end == start - 1 and tagged.tag(tag.end, "ordmark", "filler"))
    )


def _session_expression(tagged: Tagged, start: int, at: int, chain: list[Tag]) -> Expression | None:
    found = _sessions(tagged, at)
    if found is None:
        return None
    numbers, end, foreign = found
    modifiers = frozenset(tag.category for tag in chain) - {"filler"}
    if not foreign and (body := tagged.tag(end, "ga_body")) is not None:
        end = body.end
    kind: WindowKind = "session"
    if foreign or not all(FIRST <= n <= LAST for n in numbers):
        if "after" in modifiers or "before" in modifiers:
            kind = "relative"
        return Expression(start, end, kind, foreign_session=True, modifiers=modifiers)
    first, last = session_days(min(numbers))[0], session_days(max(numbers))[1]
    expression = Expression(start, end, kind, first, last, "session", None, numbers[-1], modifiers=modifiers)
    starts = {tag.category for tag in chain if tag.category in ("fuzz", "opening") and tag.value != "late"}
    ends = any(tag.category == "of_session" and tag.value == "late" for tag in chain)
    if "main_part" in modifiers:
        return expression._replace(kind="range", latest=main_part(numbers[0])[1])
    if "resumed" in modifiers or tagged.tag(end, "resumed_after"):
        return expression._replace(kind="range", earliest=resumed_part(numbers[0])[0])
    if "before" in modifiers and not ends:
        return expression._replace(kind="deadline", earliest=None, latest=first - timedelta(days=1))
    if "by" in modifiers or "before" in modifiers:
        return expression._replace(kind="deadline", earliest=None, latest=first if starts else last)
    if "after" in modifiers:
        return expression._replace(kind="range", earliest=last + timedelta(days=1), latest=None)
    return expression


def _shift(day: date, count: int, unit: str) -> date | None:
    try:
        if unit in ("month", "year"):
            return months_after(day, count * (12 if unit == "year" else 1))
        if unit == "hour":
            return day + timedelta(days=-(-count // 24) if count > 0 else count // 24)
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    except (ValueError, OverflowError):
        return None


def _quantity(tagged: Tagged, i: int, ref: date | None) -> Expression | None:
    """Read "within six months", "eight weeks before the opening", "no later than 24 hours after"."""
    k, within, by = i, False, False
    while (tag := tagged.tag(k, "within", "least", "by", "neutral", "filler")) is not None and k < i + 12:
        within, by = within or tag.category == "within", by or tag.category in ("by", "least")
        k = tag.end
    number = numeral(tagged, k)
    if number is None or number.ordinal or not 0 <= number.value <= 1000:
        return None
    if some_of(tagged, k) is not None and period(tagged, k) is not None:
        return None  # "the first six months of 2012"
    k = number.end
    while (skip := tagged.tag(k, "qualifier")) is not None and k < i + 60:
        k = skip.end
    unit = tagged.tag(k, "durunit")
    if unit is None:
        return None
    after = tagged.tag(unit.end, "ago", "hence")
    before_word = tagged.tag(i, "ago_first", "hence_first")
    span = (i, after.end if after else unit.end)
    sign = 0
    if after is not None:
        sign = -1 if after.category == "ago" else 1
    elif before_word is not None:
        sign = -1 if before_word.category == "ago_first" else 1
    if sign == 0 and not within:
        return None
    modifiers = frozenset({"quantity"})
    if ref is None:
        return Expression(*span, "relative", modifiers=modifiers)
    day = _shift(ref, number.value * (sign or 1), unit.value)
    if sign < 0 or by:
        return Expression(*span, "relative", None, day, modifiers=modifiers)
    if within:
        return Expression(*span, "relative", ref, day, modifiers=modifiers)
    return Expression(*span, "relative", day, None, modifiers=modifiers)


def _anniversary(tagged: Tagged, i: int, ref: date | None) -> Expression | None:
    number = numeral(tagged, i)
    if number is None:
        lead = tagged.tag(i, "anniversary")
        number = numeral(tagged, lead.end) if lead is not None else None
        if lead is None or number is None or not number.ordinal:
            return None
        end = number.end
    else:
        k = number.end
        while (skip := tagged.tag(k, "qualifier")) is not None and k < i + 60:
            k = skip.end
        word = tagged.tag(k, "anniversary")
        if word is None or number.value < 1:
            return None
        end = word.end
    day = _shift(ref, number.value, "year") if ref is not None else None
    return Expression(i, end, "anniversary", day, day, "day" if day else None, years=number.value)


def expressions(
    tagged: Tagged, ref: date | None = None, *, infer_year: bool = True, assembly: bool = True
) -> Iterator[Expression]:
    """Yield the expressions of time in order, without overlaps; *ref* is what relative ones count from.

    *assembly*: whether "its session" is one of the General Assembly.
    """
    after = 0
    for i in _openings(tagged):
        if i < after:
            continue
        found = _at(tagged, i, ref, infer_year=infer_year)
        if found is None:
            continue
        if not assembly and found.session is not None and not _of_assembly(tagged, found):
            found = Expression(found.start, found.end, "session", foreign_session=True, modifiers=found.modifiers)
        yield found
        after = max(found.end, i + 1)


def _openings(tagged: Tagged) -> list[int]:
    """Return the tokens at which an expression may start: from where words of time are reached over leading words."""
    live = {i for i, norm in enumerate(tagged.words.norms) if norm.isdecimal() or norm in HAN_NUMBERS}
    live.update(tagged.places(*_CARRIERS))
    for i in reversed(tagged.places(*_LEADS)):
        if i not in live and any(_leads_to(tagged, tag) in live for tag in tagged.tags[i] if tag.category in _LEADS):
            live.add(i)
    return sorted(live)


def _leads_to(tagged: Tagged, tag: Tag) -> int:
    """Return the token after a leading word; a comma after the name of a weekday belongs to it."""
    comma = tag.category == "weekday" and tag.end < len(tagged) and tagged.words.norms[tag.end] == ","
    return tag.end + comma


def _of_assembly(tagged: Tagged, found: Expression) -> bool:
    stop = min(found.end + 1, len(tagged))
    return any(tag.category == "ga_body" for k in range(found.start, stop) for tag in tagged.tags[k])


def _at(tagged: Tagged, i: int, ref: date | None, *, infer_year: bool) -> Expression | None:
    never = tagged.tag(i, "never")
    if never is not None and not ((lead := tagged.tag(i, "from")) is not None and lead.end >= never.end):
        return Expression(i, never.end, "none")
    if (
        tagged.tag(i, "within", "least", "by", "card", "ord", "ago_first", "hence_first", "neutral")
        or tagged.words.norms[i].isdecimal()
    ):
        quantity = _quantity(tagged, i, ref)
        if quantity is not None:
            return quantity
    every = tagged.tag(i, "every")
    if every is not None:
        return Expression(i, every.end, "relative", modifiers=frozenset({"every"}))
    at, chain = _modifiers(tagged, i)
    if not chain and not (starts_period(tagged, i) or tagged.tag(i, "sess", "anniversary", "ordmark", "card")):
        return None
    anniversary = _anniversary(tagged, at, ref)
    if anniversary is not None:
        return anniversary._replace(start=i)
    session = _session_expression(tagged, i, at, chain)
    if session is None and tagged.tag(at, "fuzz") is not None:
        session = _fuzzy_session(tagged, i, at, chain)
    if session is not None:
        return session
    if at >= len(tagged) or not starts_period(tagged, at):
        return Expression(i, never.end, "none") if never is not None else None
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
    return _session_expression(tagged, start, k, [*chain, marked, *more])


def _period_expression(tagged: Tagged, i: int, chain: list[Tag], found: Period) -> Expression:
    end, trail = found.end, ""
    if (tag := tagged.tag(end, "trail_by", "trail_before", "trail_after")) is not None:
        end, trail = tag.end, tag.category.removeprefix("trail_")
    elif end < len(tagged) and tagged.words.norms[end] == "," and (tag := tagged.tag(end + 1, "trail_by")) is not None:
        end, trail = tag.end, "by"
    modifiers = frozenset(tag.category for tag in chain)
    if not modifiers - {"filler", "own", "opening"} and not any(tag.value == "year" for tag in chain):
        modifiers = frozenset()
    kind, earliest, latest = _dated(found, modifiers, trail)
    if trail:
        modifiers |= {trail}
    return Expression(i, end, kind, earliest, latest, found.granularity, found, modifiers=modifiers)


def _scheduled_after(tagged: Tagged, found: list[Expression]) -> Expression | None:
    """Read "immediately after the session of the Commission, scheduled for March 2016": from that month on."""
    for k, one in enumerate(found[:-1]):
        if not (one.foreign_session and "after" in one.modifiers):
            continue
        following = found[k + 1]
        if following.period is None or following.earliest is None:
            continue
        immediate = any(
            tag.category == "immediate" for i in range(max(0, one.start - 2), one.end) for tag in tagged.tags[i]
        )
        latest = months_after(following.period.days[0].replace(day=1), 3) - timedelta(days=1) if immediate else None
        return Expression(
            one.start, following.end, "relative", following.earliest, latest, None, modifiers=one.modifiers
        )
    return None


def best(tagged: Tagged, found: list[Expression]) -> Expression | None:
    """Return the expression that speaks for the whole of a short text."""
    joined = _scheduled_after(tagged, found)
    if joined is not None:
        return joined
    dated = [one for one in found if one.fixes_days]
    for one in dated:
        if not one.bare_year:
            return one
    return dated[0] if dated else found[0] if found else None


def read_window(expression: str, language: str, ref_date: date | None = None) -> Window:
    """Return the window that *expression* gives; kind "none" where it gives no time. Never raises on any string."""
    tagged = Tagged(tokens(expression[:4000]), phrases_of(language))
    chosen = best(tagged, list(expressions(tagged, ref_date)))
    if chosen is None:
        return Window(kind="none", expression=expression)
    return chosen.window(expression)
