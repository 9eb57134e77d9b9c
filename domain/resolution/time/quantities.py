"""Quantities of time: "within six months", "eight weeks before the opening", "30 years": counted from a day given."""

from datetime import date, timedelta
from typing import NamedTuple

from domain.resolution.text.phrases import Tag, Tagged
from domain.resolution.time.calendar import months_after
from domain.resolution.time.date_fragments import some_of, starts_period
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral
from domain.resolution.time.periods import Period, period

_LEADING = ("within", "least", "by", "neutral", "filler", "ago_first", "hence_first", "qualifier")
_LONGEST = 14  # tokens of leading words
APART = 8  # tokens between "before" and its measure, where the two stand apart (Arabic)
_MOST = 1000


class Measure(NamedTuple):
    """So many units of time, read from tokens *start* to *end*."""

    number: int
    unit: str
    start: int
    end: int
    qualified: bool = False  # "the next six months"


def measure(tagged: Tagged, i: int) -> Measure | None:
    """Read "six months", "الأشهر الستة", "two-year", "سنتين", "шестимесячный" at token *i*."""
    whole = tagged.tag(i, "measure")
    if whole is not None:
        count, _, named = whole.value.partition(" ")
        end = _qualified(tagged, whole.end)
        return Measure(int(count), named, i, end, end > whole.end)
    noun = tagged.tag(i, "durunit")
    number = numeral(tagged, noun.end if noun is not None else i)
    if number is None or number.ordinal or not 0 <= number.value <= _MOST:
        return None
    k = _qualified(tagged, number.end)
    if noun is not None:  # "يوم 13" is a date
        return Measure(number.value, noun.value, i, k, k > number.end) if number.words else None
    qualified = k > number.end
    if k < len(tagged) and tagged.words.norms[k] == "-":
        k += 1
    unit = tagged.tag(k, "durunit")
    if unit is None:
        return None
    end = _qualified(tagged, unit.end)
    return Measure(number.value, unit.value, i, end, qualified or end > unit.end)


def _qualified(tagged: Tagged, k: int) -> int:
    """Return the token after "next", "coming" at token *k*."""
    while (skip := tagged.tag(k, "qualifier")) is not None:
        k = skip.end
    return k


def shift(day: date, count: int, unit: str) -> date | None:
    """Return the day *count* units after *day*, hours rounded up to days; None beyond the calendar."""
    try:
        if unit in ("month", "year"):
            return months_after(day, count * (12 if unit == "year" else 1))
        if unit == "hour":
            return day + timedelta(days=-(-count // 24) if count > 0 else count // 24)
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    except (ValueError, OverflowError):
        return None


def quantity(tagged: Tagged, i: int, ref: date | None) -> Expression | None:
    """Read "within six months", "eight weeks before the opening", "no later than 24 hours after"."""
    k, seen = i, set()
    while True:
        if some_of(tagged, k) is not None and period(tagged, k) is not None:
            return None  # "the first six months of 2012"
        measured = measure(tagged, k)
        if measured is not None:
            break
        tag = tagged.tag(k, *_LEADING)
        if tag is None or tag.end > i + _LONGEST:
            return _apart(tagged, i, ref)
        seen.add(tag.category)
        k = tag.end
    within = "within" in seen or "qualifier" in seen or (measured.qualified and "neutral" in seen)
    inside = tagged.tag(measured.end, "trail_within")
    after = tagged.tag(inside.end if inside is not None else measured.end, "ago", "hence")
    end = after.end if after is not None else inside.end if inside is not None else measured.end
    sign = 0
    if "ago_first" in seen or "hence_first" in seen:
        sign = -1 if "ago_first" in seen else 1
    elif after is not None and not (inside is not None and after.category == "ago"):
        sign = -1 if after.category == "ago" else 1
    within = within or inside is not None
    led = within or bool(seen & {"by", "least", "ago_first", "hence_first"})
    if after is not None and after.category == "hence" and not led and tagged.tag(after.start, "of") is not None:
        return None  # "two days of the Conference" are a part of it; "within two days of the vote" counts
    if sign == 0 and not within:
        return None
    if sign < 0 and not seen and tagged.tag(measured.start - 1, "length_of") is not None:
        return None  # "un atelier de deux jours avant la session" lasts so long
    if after is not None and (named := _period_after(tagged, after)) is not None:
        return _counted_from(tagged, i, after, measured, sign, named)
    if (text := tagged.tag(end, "this_text")) is not None:
        end = text.end
    return _counted(Expression(i, end, "relative"), measured, sign, ref, within=within, by=bool(seen & {"by", "least"}))


def _period_after(tagged: Tagged, after: Tag) -> Period | None:
    k = after.end
    while (skip := tagged.tag(k, "filler", "neutral")) is not None and k < after.end + 4:
        k = skip.end
    return period(tagged, k) if starts_period(tagged, k) else None


def _counted_from(tagged: Tagged, i: int, after: Tag, measured: Measure, sign: int, named: Period) -> Expression | None:
    """Read "six weeks before 1 March 2012"; "five days from 4 to 8 June" is a length, then a time of its own."""
    if named.granularity != "day" or tagged.tag(after.start, "from") is not None:
        return None
    day = shift(named.days[0 if sign < 0 else 1], measured.number * sign, measured.unit)
    one = Expression(i, named.end, "relative", modifiers=frozenset({"quantity"}))
    return one._replace(latest=day) if sign < 0 else one._replace(earliest=day)


def _counted(one: Expression, measured: Measure, sign: int, ref: date | None, *, within: bool, by: bool) -> Expression:
    one = one._replace(modifiers=frozenset({"quantity"}))
    if ref is None:
        return one
    day = shift(ref, measured.number * (sign or 1), measured.unit)
    if sign < 0 or (by and not within):
        return one._replace(latest=day)
    if within:
        return one._replace(earliest=ref, latest=day)
    return one._replace(earliest=day)


def _apart(tagged: Tagged, i: int, ref: date | None) -> Expression | None:
    """Read "قبل افتتاح المؤتمر بثمانية أسابيع": before … by so much."""
    lead = tagged.tag(i, "ago_first", "hence_first")
    if lead is None:
        return None
    for k in range(lead.end + 1, min(len(tagged), lead.end + APART)):
        count = tagged.tag(k, "by_card", "by_measure")
        if count is None:
            continue
        number, _, unit = count.value.partition(" ")
        word: Tag | None = count
        if not unit:
            word = tagged.tag(count.end, "durunit")
            if word is None:
                return None
            unit = word.value
        found = Expression(i, word.end if word is not None else count.end, "relative")
        sign = -1 if lead.category == "ago_first" else 1
        return _counted(found, Measure(int(number), unit, k, found.end), sign, ref, within=False, by=False)
    return None


def anniversary(tagged: Tagged, i: int, ref: date | None) -> Expression | None:
    """Read "the thirtieth anniversary", "الذكرى السنوية الثلاثين", "三十周年" at token *i*."""
    lead = tagged.tag(i, "ordmark")
    number = numeral(tagged, lead.end if lead is not None else i)
    if number is None:
        word = tagged.tag(i, "anniversary")
        number = numeral(tagged, word.end) if word is not None else None
        if word is None or number is None:
            return None
        end = number.end
        if not number.ordinal:  # "مرور ثلاثين عاما على"
            unit = tagged.tag(end, "durunit")
            if unit is None or unit.value != "year":
                return None
            end = unit.end
    else:
        word = tagged.tag(_qualified(tagged, number.end), "anniversary")
        if word is None or number.value < 1:
            return None
        end = word.end
    day = shift(ref, number.value, "year") if ref is not None else None
    return Expression(i, end, "anniversary", day, day, "day" if day else None, years=number.value)
