"""Runs: day numbers, months, years, halves, seasons … as they stand in any order, atom by atom.

A run is read into Partials, one for each end or member ("from 18 to 28 March 2013": two).
"""

from domain.reference.languages import has
from domain.resolution.text.phrases import Tag, Tagged, once_a_token
from domain.resolution.time.calendar import FIRST_YEAR, LAST_YEAR, Partial
from domain.resolution.time.cues import anchored
from domain.resolution.time.numerals import Numeral, numeral

_ABBREVIATED = 2  # letters of a word that a full stop cuts short
_LONGEST, _MEMBERS = 32, 8  # tokens and members of one run, at most
_COUNTERS = {"年": "year", "月": "month", "日": "day", "号": "day", "號": "day"}


class Run:
    """A run that is being read: finished members and the one under way."""

    def __init__(self) -> None:
        self.members: list[tuple[Partial, int]] = []
        self.current: dict[str, int | str] = {}
        self.end = 0

    def close(self) -> None:
        """Finish the member under way."""
        if self.current:
            self.members.append((Partial(**self.current), self.end))  # type: ignore[arg-type]
            self.current = {}

    def put(self, end: int, **values: int | str) -> None:
        """Add *values* to the member under way, or to a new one where it has others of the kind; read up to *end*."""
        if any(key in self.current and self.current[key] != value for key, value in values.items()):
            self.close()
        self.current.update(values)
        self.end = end

    @property
    def only_day(self) -> bool:
        """Return whether the member under way is but the number of a day."""
        return set(self.current) == {"day"}


def starts_period(tagged: Tagged, i: int) -> bool:
    """Return whether a run may start at token *i*."""
    if i >= len(tagged):
        return False
    norm, kinds = tagged.words.norms[i], tagged.kinds[i]
    if not kinds.keys().isdisjoint(_ATOMS) or norm.isdecimal() or norm in HAN_NUMBERS:
        return True
    return "durunit" in kinds and some_of(tagged, i) is not None


_ATOMS = frozenset({"month", "season", "fuzz", "ord", "card", "part", "unit", "ordmark", "week_of"})
HAN_NUMBERS = frozenset("〇零一二两三四五六七八九十百")


def _capital(tagged: Tagged, i: int) -> bool:
    raw = tagged.words.raw(i)
    return (
        not has(tagged.language, "month_capital")
        or raw[:1].isupper()
        or raw not in ("may", "march", "mar", "sept", "dec", "jan")
    )


def _number(tagged: Tagged, run: Run, number: Numeral) -> bool:
    """Put a number into the run as year, month, day or part; False where it is none of them."""
    norms = tagged.words.norms
    after = norms[number.end] if number.end < len(norms) else ""
    counter = _COUNTERS.get(after)
    if counter == "month" and 1 <= number.value <= 12:
        run.put(number.end + 1, month=number.value)
        return True
    if counter is not None and counter != "month":
        run.put(number.end + 1, **{counter: number.value})
        return True
    unit = tagged.tag(number.end, "unit")
    if unit is None and number.ordinal and (shared := _shared_unit(tagged, number)) is not None:
        run.put(number.end, nth=number.value, unit=shared)
        return True
    if unit is not None and (number.ordinal or number.value == -1):
        run.put(unit.end, nth=number.value, unit=unit.value)
        return True
    if FIRST_YEAR <= number.value <= LAST_YEAR and not number.ordinal and not number.words:
        word = tagged.tag(number.end, "year_after")
        end = word.end if word is not None else number.end
        if word is not None and norms[end : end + 1] == ["."] and len(norms[word.start]) <= _ABBREVIATED:  # "2012 г."
            end += 1
        run.put(end, year=number.value)
        return True
    if number.words and not run.current.keys().isdisjoint({"month", "year"}):
        return False  # "in May 2031 the first Conference": no first day
    day_ends = _of_month(tagged, number) if number.words else number.end
    if 1 <= number.value <= 31 and (day_ends is not None or _first_of(tagged, number)):
        if _of_the_clock(tagged, number):
            return False
        if set(run.current) == {"fuzz"}:  # "close on 14 May", "a inicios del 3 de mayo": a day has no parts
            run.current.clear()
        if set(run.current) - {"month", "year"} and not run.only_day and run.current.get("unit") != "week_of":
            run.close()
        run.put(day_ends or number.end, day=number.value)
        return True
    return False


_HOURS = frozenset({"h", "heure", "heures", "hora", "horas", "hs", "hrs", "hours", "am", "pm", "uhr"})


def _of_the_clock(tagged: Tagged, number: Numeral) -> bool:
    """Return whether the number is an hour or its minutes: "à 10 heures", "12 h 40", "a las 10.30 horas"."""
    norms = tagged.words.norms
    after = number.end
    if norms[after : after + 1] in ([":"], ["."]) and after + 1 < len(norms) and norms[after + 1].isdigit():
        after += 2  # hours, then minutes
    meridiem = norms[after : after + 2] in (["a", "."], ["p", "."])
    return (
        meridiem or not _HOURS.isdisjoint(norms[after : after + 1]) or norms[number.start - 1 : number.start] == ["h"]
    )


def _shared_unit(tagged: Tagged, number: Numeral) -> str | None:
    """Return the part of the year that two ordinals share ("the second or third quarter")."""
    link = tagged.tag(number.end, "and", "to")
    article = tagged.tag(link.end, "definite") if link is not None else None
    after = article or link
    other = numeral(tagged, after.end) if after is not None else None
    unit = tagged.tag(other.end, "unit") if other is not None and other.ordinal else None
    return unit.value if unit is not None and unit.value in _PARTS_OF_YEAR else None


_PARTS_OF_YEAR = frozenset({"half", "quarter", "third"})


def _of_month(tagged: Tagged, number: Numeral) -> int | None:
    """Return the month's token where it stands right after an ordinal in words ("the twentieth day of June")."""
    if not number.ordinal:
        return None
    k = number.end
    day = tagged.tag(k, "durunit")
    k = day.end if day is not None and day.value == "day" else k
    while (skip := tagged.tag(k, "of")) is not None and k <= number.end + 2:
        k = skip.end
    return k if tagged.tag(k, "month") is not None and _capital(tagged, k) else None


def _first_of(tagged: Tagged, number: Numeral) -> bool:
    """Return whether "first" is the day of a month that another day stands before ("du premier au 5 mai")."""
    if not number.ordinal or number.value != 1:
        return False
    after = tagged.tag(number.end, "to", "and", "filler", "of")
    if after is not None and after.category in ("of", "filler") and numeral(tagged, after.end) is not None:
        return False  # "the first (session) from 4 to 17 September"
    return after is not None or tagged.words.norms[number.end : number.end + 1] == ["-"]


_DAYS = (["日"], ["号"])


def _comma_continues(tagged: Tagged, run: Run, k: int) -> bool:
    if k + 1 >= len(tagged):
        return False
    following = numeral(tagged, k + 1)
    if (
        following is not None
        and "day" in run.current
        and tagged.words.norms[following.end : following.end + 1] in _DAYS
    ):
        return True
    if run.only_day and tagged.tag(k + 1, "and") is not None:
        return True  # "on Monday, 5, and Tuesday, 6 May"
    if run.only_day:
        named = any(partial.month for partial, _ in run.members)
        return (
            following is not None
            and not following.words
            and (following.value <= 31 or (named and FIRST_YEAR <= following.value <= LAST_YEAR))
        )
    return (
        following is not None
        and "month" in run.current
        and "year" not in run.current
        and FIRST_YEAR <= following.value <= LAST_YEAR
    )


@once_a_token
def some_of(tagged: Tagged, k: int) -> tuple[int, int, str, int] | None:
    """Read "first six months", "six premiers mois", "الأشهر الستة الأولى": which, how many, of what, where it ends."""
    counts: list[Numeral] = []
    unit: Tag | None = None
    j = k
    for _ in range(3):
        if unit is None and (found := tagged.tag(j, "durunit")) is not None and found.value in _SOME:
            unit = found
            j = found.end
            continue
        number = numeral(tagged, j)
        if number is None or len(counts) == 2:
            return None
        counts.append(number)
        j = number.end
    ordinals = [one.value for one in counts if one.ordinal]
    cardinals = [one.value for one in counts if not one.ordinal]
    if unit is None or len(cardinals) != 1 or ordinals not in ([1], [-1]) or not 1 <= cardinals[0] <= 11:
        return None
    return ordinals[0], cardinals[0], _SOME[unit.value], j


_SOME = {"month": "months", "week": "weeks", "day": "days"}


_NAME = 2  # tokens that stand before a month's word within a name
_FOLLOWING = frozenset("前后後頭头最")  # Chinese parts that only a year before them makes parts of a year


def _atom(tagged: Tagged, run: Run, k: int) -> int | None:
    """Take one atom at token *k* into *run* and return the token after it, or None."""
    month = tagged.tag(k, "month")
    if month is not None and _capital(tagged, k) and not _in_name(tagged, k):
        run.put(month.end, month=int(month.value))
        return month.end
    part = tagged.tag(k, "part")
    if part is not None and (tagged.words.norms[k] not in _FOLLOWING or "year" in run.current):
        run.put(part.end, unit=part.value[:-1], nth=int(part.value[-1]))
        return part.end
    if (some := some_of(tagged, k)) is not None:
        nth, count, unit_name, end = some
        run.put(end, nth=nth, unit=unit_name, many=count)
        return end
    unit = tagged.tag(k, "unit")
    if unit is not None:
        number = numeral(tagged, unit.end)
        if number is None or not number.ordinal or not -1 <= number.value <= 4:
            return None
        run.put(number.end, nth=number.value, unit=unit.value)
        return number.end
    fuzz = tagged.tag(k, "fuzz")
    if fuzz is not None and fuzz.end > k + 1:  # "premiers mois de" is no first day
        run.put(fuzz.end, fuzz=fuzz.value)
        return fuzz.end
    week = tagged.tag(k, "week_of")
    if week is not None:
        run.put(week.end, unit="week_of")
        return week.end
    mark = tagged.tag(k, "ordmark")
    number = numeral(tagged, mark.end if mark is not None else k)
    if number is not None and mark is not None:
        number = number._replace(ordinal=True, start=k)
    if number is not None and _number(tagged, run, number):
        return max(run.end, number.end)
    season = tagged.tag(k, "season")
    if season is not None:
        run.put(season.end, season=season.value)
        return season.end
    if fuzz is not None:
        run.put(fuzz.end, fuzz=fuzz.value)
        return fuzz.end
    return None


@once_a_token
def run_at(tagged: Tagged, i: int) -> Run:
    """Read the run that starts at token *i*; without members where none does."""
    run, k, norms = Run(), i, tagged.words.norms
    if not anchored(tagged, i, _LONGEST):
        return run
    while k < min(len(tagged), i + _LONGEST) and len(run.members) < _MEMBERS:
        after = _atom(tagged, run, k)
        if after is not None:
            k = after
            continue
        norm = norms[k]
        if norm == "-" and set(run.current) == {"fuzz"}:
            k += 1
        elif norm in ("-", "/"):
            if not _same_month(tagged, run, k):
                run.close()
            k += 1
        elif norm == ",":
            link = tagged.tag(k + 1, "to")
            told = "year" in run.current and bool(run.members)  # "scheduled for 2 June 2031, to 1 July 2032": two times
            if link is not None and "day" in run.current and not told and tagged.tag(link.end, "fuzz") is None:
                k += 1  # but "del 14 al 16 de septiembre, al comienzo del período de sesiones"
                continue
            if not _comma_continues(tagged, run, k):
                break
            following = numeral(tagged, k + 1)
            if following is not None and following.value <= 31:
                run.close()
            k += 1
        elif (tail := tagged.tag(k, "week_after")) is not None and "day" in run.current:
            run.put(tail.end, unit="week_of")
            k = tail.end
        elif (link := tagged.tag(k, "to", "and")) is not None:
            if not run.current and not run.members:
                break
            if link.category == "and" and "year" in run.current and tagged.tag(link.end, "by") is not None:
                break  # "in 1972 and no later than November": two times
            run.close()
            k = link.end
            while (
                skip := tagged.tag(k, "from", "neutral", "filler", "weekday", "by")
            ) is not None and k < link.end + 4:
                k = skip.end
                if skip.category == "weekday" and k < len(norms) and norms[k] == ",":
                    k += 1
        elif (after_bracket := _bracketed_weekday(tagged, k)) is not None:
            run.end = k = after_bracket
        elif (skip := tagged.tag(k, "filler", "weekday")) is not None:
            k = skip.end
            if skip.category == "weekday" and k < len(norms) and norms[k] == ",":
                k += 1
        else:
            break
    run.close()
    return run


def _bracketed_weekday(tagged: Tagged, k: int) -> int | None:
    """Return the token after "(Wednesday)" at token *k*."""
    day = tagged.tag(k + 1, "weekday") if tagged.words.norms[k] == "(" else None
    if day is None or day.end >= len(tagged) or tagged.words.norms[day.end] != ")":
        return None
    return day.end + 1


def _in_name(tagged: Tagged, k: int) -> bool:
    """Return whether the word at *k* is but part of a name ("Viña del Mar", "Chiang Mai")."""
    return any(
        (name := tagged.tag(i, "no_month")) is not None and name.end > k for i in range(max(0, k - _NAME), k + 1)
    )


def _same_month(tagged: Tagged, run: Run, k: int) -> bool:
    """Return whether the slash at *k* joins two names of one month (Arabic)."""
    month = tagged.tag(k + 1, "month")
    return tagged.words.norms[k] == "/" and month is not None and run.current.get("month") == int(month.value)
