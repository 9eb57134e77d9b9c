"""Sessions named in a text: "at its sixty-second session", "في دورتها الثامنة والستين", "第六十八届会议主要会期".

Days are those of the General Assembly's sessions (domain.reference.assembly_sessions); a session of another
body gives only the year that the text itself sets beside it.
"""

from datetime import date, timedelta
from typing import NamedTuple

from domain.mandates.mandate import WindowKind
from domain.reference.assembly_sessions import FIRST, LAST, main_part, resumed_part, session_days
from domain.resolution.text.phrases import Tag, Tagged
from domain.resolution.time.calendar import FIRST_YEAR, LAST_YEAR
from domain.resolution.time.date_fragments import starts_period
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import Numeral, numeral
from domain.resolution.time.periods import period

_SESSIONS = 6  # sessions in a row, at most
_REACH = 40  # tokens from the first of them to the last
_AFTER = (
    "resumed_after", "main_after", "ends_after", "opens_after", "trail_before", "trail_after", "trail_by", "filler",
)  # fmt: skip


class Named(NamedTuple):
    """Sessions by number, the token after them, and whether they are another body's or resumed ones."""

    numbers: tuple[int, ...]
    end: int
    foreign: bool
    resumed: bool = False


def session_expression(tagged: Tagged, start: int, at: int, chain: list[Tag]) -> Expression | None:
    """Return the sessions named at token *at* after the leading words *chain* that begin at *start*."""
    found = _noun_first(tagged, at) or _noun_last(tagged, at)
    if found is None:
        return _other(tagged, start, at, chain)
    modifiers = {tag.category for tag in chain} - {"filler"}
    if found.resumed:
        modifiers.add("resumed")
    end = found.end
    if not found.foreign and (body := tagged.tag(end, "ga_body")) is not None:
        end = body.end
    end, trailing = _trailing(tagged, end)
    modifiers |= trailing
    if found.foreign or not all(FIRST <= n <= LAST for n in found.numbers):
        kind: WindowKind = "relative" if modifiers & {"after", "before"} else "session"
        one = Expression(start, end, kind, foreign_session=True, modifiers=frozenset(modifiers))
        return _in_year(tagged, one)
    first, last = session_days(min(found.numbers))[0], session_days(max(found.numbers))[1]
    number = found.numbers[-1]
    one = Expression(start, end, "session", first, last, "session", None, number, modifiers=frozenset(modifiers))
    if "resumed" in modifiers or "resumed_after" in modifiers:
        one = one._replace(kind="range", earliest=resumed_part(number)[0])
    elif "main_part" in modifiers or "main_after" in modifiers:
        one = one._replace(kind="range", latest=main_part(number)[1])
    return _bounded(one, chain)


def _bounded(one: Expression, chain: list[Tag]) -> Expression:
    """Apply "before", "by", "after", and "the opening", "the end", to the days of the session."""
    modifiers, first, last = one.modifiers, one.earliest, one.latest
    if first is None or last is None:
        return one
    opens = "opens_after" in modifiers or any(
        tag.category in ("fuzz", "opening", "of_session") and tag.value != "late" for tag in chain
    )
    ends = "ends_after" in modifiers or any(tag.category == "of_session" and tag.value == "late" for tag in chain)
    if "before" in modifiers:
        return one._replace(kind="deadline", earliest=None, latest=last if ends else first - timedelta(days=1))
    if "by" in modifiers:
        return one._replace(kind="deadline", earliest=None, latest=first if opens else last)
    if "after" in modifiers:
        return one._replace(kind="range", earliest=last + timedelta(days=1), latest=None)
    return one


def _trailing(tagged: Tagged, k: int) -> tuple[int, set[str]]:
    """Read what follows the noun: "session reprise", "会议主要会期", "会议结束前"."""
    end, seen = k, set()
    while (tag := tagged.tag(k, *_AFTER)) is not None and k < end + 12:
        k = tag.end
        if tag.category != "filler":
            end = k
            seen.add(tag.category.removeprefix("trail_"))
            if tag.value == "late":
                seen.add("ends_after")
    return end, seen


def _noun_last(tagged: Tagged, i: int) -> Named | None:
    norms = tagged.words.norms
    numbers: list[Numeral] = []
    k = i
    while (mark := tagged.tag(k, "ordmark")) is not None and k < i + _REACH:
        k = mark.end
    marked = k > i
    while len(numbers) < _SESSIONS:
        number = numeral(tagged, k)
        if number is None or not (number.ordinal or marked or number.words):
            break
        numbers.append(number)
        k = number.end
        after = tagged.tag(k, "sess_unit")
        link = tagged.tag(after.end if after is not None else k, "and", "to")
        if k < len(norms) and norms[k] == ",":
            k += 1
        elif link is not None:
            k = link.end
        else:
            break
        while (skip := tagged.tag(k, "filler", "own", "ordmark")) is not None and k < i + _REACH:
            k = skip.end
    if not numbers or not (numbers[-1].ordinal or marked):
        return None
    k = numbers[-1].end
    resumed = (tag := tagged.tag(k, "resumed")) is not None
    k = tag.end if tag is not None else k
    noun = tagged.tag(k, "sess", "not_ga")
    if noun is None or noun.category == "not_ga":
        return None
    return Named(tuple(one.value for one in numbers), noun.end, _foreign(tagged, i, noun.end), resumed)


def _noun_first(tagged: Tagged, i: int) -> Named | None:
    """Read "دورتها الثامنة والستين", "períodos de sesiones sexagésimo octavo y sexagésimo noveno"."""
    lead = tagged.tag(i, "sess", "not_ga")
    if lead is None or lead.category == "not_ga":
        return None
    k, resumed, marked = lead.end, False, "\u0600" <= tagged.words.norms[i][:1] <= "\u06ff"
    while (skip := tagged.tag(k, "sess_kind", "resumed", "ordmark")) is not None and k < i + _REACH:
        resumed = resumed or skip.category == "resumed"
        k = skip.end
    if (special := tagged.tag(k, "not_ga_after")) is not None and special.end > k:
        return None
    numbers: list[int] = []
    while len(numbers) < _SESSIONS:
        number = numeral(tagged, k)
        if number is None or not (number.ordinal or (marked and not number.words and number.value <= LAST)):
            break
        numbers.append(number.value)
        end = k = number.end
        if (link := tagged.tag(k, "and")) is not None:
            k = link.end
    return Named(tuple(numbers), end, _foreign(tagged, i, end), resumed) if numbers else None


def _foreign(tagged: Tagged, start: int, end: int) -> bool:
    after = tagged.tag(end, "ga_body", "other_body", "not_ga_after")
    if after is not None:
        return after.category != "ga_body" or _of_others(tagged, after.end)
    return any(
        tag.category == "body_before"
        for k in range(max(0, start - 6), start)
        for tag in tagged.tags[k]
        if tag.end == start or (tag.end == start - 1 and tagged.tag(tag.end, "ordmark", "filler"))
    )


def _of_others(tagged: Tagged, k: int) -> bool:
    """Return whether the assembly is that of another organization ("la Asamblea General de la OEA")."""
    link = tagged.tag(k, "of")
    if link is None:
        return False
    article = tagged.tag(link.end, "definite")
    at = article.end if article is not None else link.end
    raw = tagged.words.raw(at) if at < len(tagged) else ""
    return len(raw) > 1 and raw.isupper() and raw not in ("UN", "ONU", "UNO")


def _other(tagged: Tagged, start: int, at: int, chain: list[Tag]) -> Expression | None:
    """Read a session that has but a kind and a year: "its substantive session of 2012", "its 2012 annual session"."""
    modifiers = frozenset(tag.category for tag in chain) - {"filler"}
    year = numeral(tagged, at)
    k = at
    if year is not None and _is_year(year):
        k = year.end
    noun = tagged.tag(k, "sess_other", "sess")
    if noun is None or not ("own" in modifiers or tagged.tag(noun.end, "other_body")):
        return None
    one = Expression(start, noun.end, "session", foreign_session=True, modifiers=modifiers)
    if year is not None and _is_year(year):
        return _over(one, year.value)
    return found if (found := _in_year(tagged, one)) is not one else None


def _in_year(tagged: Tagged, one: Expression) -> Expression:
    """Take the year that stands right after the session's name into *one* ("of 2012", "en 2017")."""
    k = one.end
    if (body := tagged.tag(k, "other_body")) is not None:
        k = body.end
    while (skip := tagged.tag(k, "filler", "neutral")) is not None and k < one.end + 8:
        k = skip.end
    named = period(tagged, k) if starts_period(tagged, k) else None
    if named is None or not named.bare_year:
        return one
    return _over(one._replace(end=named.end), named.days[0].year)


def _is_year(number: Numeral) -> bool:
    return FIRST_YEAR <= number.value <= LAST_YEAR and not number.ordinal and not number.words


def _over(one: Expression, year: int) -> Expression:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if "by" in one.modifiers:
        return one._replace(latest=last, granularity="year", kind="deadline")
    if "before" in one.modifiers:
        return one._replace(latest=last, granularity="year", kind="relative")
    if "after" in one.modifiers:
        return one._replace(earliest=first, granularity="year", kind="relative")
    return one._replace(earliest=first, latest=last, granularity="year")
