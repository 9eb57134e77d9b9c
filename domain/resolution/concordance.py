"""Concordance: language versions of one text read together: names in every language, and where the versions differ.

Paragraphs are matched by their numbers. What is compared does not depend on the wording: the days that expressions of
time name, sessions by number, States and cities, numbers in figures or words, and what each reading made of a mandate.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from domain.kernel.finding import Finding
from domain.mandates.mandate import Mandate
from domain.mandates.reading import Reading, Version
from domain.resolution.context import Context
from domain.resolution.structure.layout import layout
from domain.resolution.time.numerals import numeral

_FIGURE = re.compile(r"(?<![\w/.,’'\"”»)\]-])(\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d+)(?![\w/]|[.,-]\d)")
_HOUR = re.compile(r"\s*(?:h\b|heures?\b|horas?\b|[ap]\.?\s?m\b)")
_FEW = 2
"""Up to here a number may be an article or stand in no figure ("one", "both", "the two")."""


class _Facts(NamedTuple):
    """What one paragraph says in any language."""

    days: frozenset[str]
    sessions: frozenset[int]
    places: frozenset[str]
    peoples: frozenset[str]  # the places, and countries that only an adjective or a city tells
    figures: frozenset[int]
    numbers: frozenset[int]


def together(readings: Sequence[Reading]) -> Reading:
    """Return the first reading with the names that the others give its events, and findings where they differ.

    The readings are versions of one text in different languages. The first prevails only in the sense that it is shown.
    """
    first = readings[0]
    found = [finding for one, other in combinations(readings, 2) for finding in _between(one, other)]
    versions = tuple(
        Version(language=each.language, names=tuple(_name(mandate, each) for mandate in first.mandates))
        for each in readings
    )
    return first.revised(versions=versions, concordance=tuple(dict.fromkeys(found)))


def _name(mandate: Mandate, reading: Reading) -> str:
    """Return what *reading* calls the event of *mandate*, or nothing."""
    same = _counterpart(mandate, reading)
    return same.event.name if same is not None else ""


def _counterpart(mandate: Mandate, reading: Reading) -> Mandate | None:
    """Return the mandate of the same paragraph: of several the one with the same window, else the one in its place."""
    here = [each for each in reading.mandates if each.paragraph == mandate.paragraph]
    days = [each for each in here if _days(each) == _days(mandate)]
    return next(iter(days or here), None)


def _between(one: Reading, other: Reading) -> Iterator[Finding]:
    ours, theirs = _paragraphs(one), _paragraphs(other)
    if len(ours) == len(theirs) == 1:  # bare paragraphs, one of which may have kept its number
        theirs = dict(zip(ours, theirs.values(), strict=True))
    for number in sorted({*ours, *theirs}):
        if number in ours and number in theirs:
            yield from _in_paragraph(number, one.language, ours[number], other.language, theirs[number])
        elif number:
            there, missing = (one, other) if number in ours else (other, one)
            told = f"paragraph {number} stands in {there.language}, not in {missing.language}"
            yield _finding("paragraph", number, told)
    asked, also = _asked(one), _asked(other)
    for number in sorted(asked.keys() & also.keys()):
        if asked[number] != also[number]:
            yield _differs("bodies", number, one.language, asked[number], other.language, also[number])
    yield from _in_mandates(one, other)


def _asked(reading: Reading) -> dict[int, frozenset[str]]:
    """Return who is asked in each paragraph, in English standard form; paragraphs that ask nobody are left out."""
    found: dict[int, set[str]] = {}
    for each in reading.obligations:
        if each.addressee is not None:
            found.setdefault(each.paragraph or 0, set()).add(each.addressee)
    return {number: frozenset(names) for number, names in found.items()}


def _in_paragraph(number: int, one: str, ours: _Facts, other: str, theirs: _Facts) -> Iterator[Finding]:
    for subject, mine, yours in (
        ("days", ours.days - theirs.days, theirs.days - ours.days),
        ("places", ours.places - theirs.peoples, theirs.places - ours.peoples),
        ("sessions", ours.sessions - theirs.numbers, theirs.sessions - ours.numbers),
        ("numbers", ours.figures - theirs.numbers, theirs.figures - ours.numbers),
    ):
        if mine or yours:
            yield _differs(subject, number, one, mine, other, yours)


def _in_mandates(one: Reading, other: Reading) -> Iterator[Finding]:
    for reading, against in ((one, other), (other, one)):
        for mandate in reading.mandates:
            if _counterpart(mandate, against) is None:
                told = f"“{mandate.event.name}” is convened in {reading.language}, not in {against.language}"
                yield _finding("convenes", mandate.paragraph, told)
    for mandate in one.mandates:
        same = _counterpart(mandate, other)
        for subject, fact in _COMPARED if same is not None else ():
            mine, yours = fact(mandate), fact(same)
            if mine != yours and (mine is not None or yours is not None):
                told = f"{subject} differs: {one.language} {_said(mine)}, {other.language} {_said(yours)}"
                yield _finding(subject, mandate.paragraph, told)


def _days(mandate: Mandate) -> str | None:
    window = mandate.window
    if window.earliest is None and window.latest is None:
        return None
    return f"{window.earliest or '…'} to {window.latest or '…'}"


def _hosts(mandate: Mandate) -> str | None:
    return ", ".join(sorted({host.country for host in mandate.hosts if host.country})) or None


def _decision(mandate: Mandate) -> str | None:
    due = mandate.decision
    return None if due is None else f"{due.body}, session {due.session or '…'}, by {due.latest or '…'}"


def _consultation(mandate: Mandate) -> str | None:
    asked = mandate.consultation
    return None if asked is None else f"entrusted by {asked.entrusted_by or '…'}"


_COMPARED: tuple[tuple[str, Callable[[Any], object]], ...] = (
    ("window", _days),
    ("host", _hosts),
    ("duration", lambda mandate: mandate.duration_days),
    ("occasion", lambda mandate: mandate.occasion.years if mandate.occasion else None),
    ("decision", _decision),
    ("consultation", _consultation),
    ("body", lambda mandate: mandate.convened_by),
)


def _paragraphs(reading: Reading) -> dict[int, _Facts]:
    """Return what each numbered paragraph of the text says; one without numbers is paragraph 0."""
    found: dict[int, list[Context]] = {}
    for paragraph in layout(reading.text).paragraphs:
        if not paragraph.annex and paragraph.segments:
            context = Context(reading.text, paragraph, reading.language, reading.resolution.adopted)
            found.setdefault(paragraph.number or 0, []).append(context)
    return {number: _facts(contexts) for number, contexts in found.items()}


def _facts(contexts: Iterable[Context]) -> _Facts:
    days: set[str] = set()
    sessions: set[int] = set()
    places: set[str] = set()
    peoples: set[str] = set()
    figures: set[int] = set()
    numbers: set[int] = set()
    for context in contexts:
        for one in context.expressions:
            if one.period is not None and one.fixes_days:
                days.add(f"{one.period.days[0]} to {one.period.days[1]}")
            if one.session is not None:
                sessions.add(one.session)
        places |= set(_countries(context))
        peoples |= {tag.value[:2] for tag in context.places.all("demonym", "city")}
        numbers |= {told.value for i in range(len(context.tagged)) if (told := numeral(context.tagged, i)) is not None}
        figures |= set(_figures(context))
    dated = {int(number) for day in days for number in re.findall(r"\d+", day)}
    known = frozenset(numbers | figures | dated | sessions)
    return _Facts(
        frozenset(days),
        frozenset(sessions),
        frozenset(places),
        frozenset(places | peoples),
        frozenset(figures - dated),
        known,
    )


def _countries(context: Context) -> Iterator[str]:
    """Yield the countries that are named, each name once ("Republic of Korea" within a longer name is none)."""
    i = 0
    while i < len(context.tagged):
        tag = context.place_at(i, "country")
        if tag is not None:
            yield tag.value
        i = tag.end if tag is not None else i + 1


def _figures(context: Context) -> Iterator[int]:
    """Yield the numbers in figures that are no reference, note mark, decimal or hour; a first one counts paragraphs."""
    for start, end in context.paragraph.segments:
        for match in _FIGURE.finditer(context.text, start, end):
            value = int(re.sub(r"\D", "", match[1]))
            if match.start() > start and value > _FEW and not _HOUR.match(context.text, match.end()):
                yield value


def _differs(subject: str, number: int, one: str, mine: frozenset[Any], other: str, yours: frozenset[Any]) -> Finding:
    """Say what stands in one version alone, and what in the other."""
    told = "; ".join(
        f"only in {language}: {', '.join(sorted(map(str, values)))}"
        for language, values in ((one, mine - yours), (other, yours - mine))
        if values
    )
    return _finding(subject, number or None, f"{subject} differ: {told}")


def _said(value: object) -> str:
    return "nothing" if value is None else str(value)


def _finding(subject: str, paragraph: int | None, text: str) -> Finding:
    return Finding(
        code="concordance", severity="warning", subject=subject, paragraph=paragraph, text=text, source="versions"
    )
