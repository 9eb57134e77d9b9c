"""Compendium: the reading of a text that holds several decisions: each read for itself, put together as one."""

from collections.abc import Callable, Sequence
from datetime import date

from domain.mandates.mandate import Alternative, Mandate, Span
from domain.mandates.obligation import Obligation
from domain.mandates.reading import Coverage, DatedEvent, LeftOut, Reading
from domain.resolution.structure.decisions import Decision

_OF_THE_WHOLE = frozenset({"no-convening-paragraph"})


def of_several(text: str, parts: Sequence[Decision], read: Callable[[str, date | None], Reading]) -> Reading:
    """Return one reading of *text*; *read* reads a part that was adopted on the day given.

    The head is that of what stands before the first decision, or else of the first decision. A decision that names no
    day was adopted on the day of the head, or else of the decision before it.
    """
    whole: Reading | None = None
    day: date | None = None
    found: list[tuple[Decision, Reading]] = []
    for part in parts:
        one = read(text[part.start : part.end], None if part.symbol is None else day)
        whole = whole or one
        day = day if part.symbol is not None and day is not None else one.resolution.adopted or day
        found.append((part, one))
    assert whole is not None  # noqa: S101 - a text has one part at least
    mandates = tuple(_mandate(mandate, part) for part, one in found for mandate in one.mandates)
    findings = [finding for _, one in found for finding in one.findings if finding.code not in _OF_THE_WHOLE]
    if not mandates:
        findings = [next(f for _, one in found for f in one.findings if f.code in _OF_THE_WHOLE), *findings]
    references = dict.fromkeys(symbol for _, one in found for symbol in one.resolution.references)
    return whole.revised(
        text=text,
        resolution=whole.resolution.revised(adopted=whole.resolution.adopted or day, references=tuple(references)),
        convenes=bool(mandates),
        mandates=mandates,
        obligations=tuple(
            _obligation(each, part)
            for part, one in found
            for each in one.obligations
            if part.symbol is not None or each.paragraph is not None
        ),
        events=tuple(_event(each, part) for part, one in found for each in one.events),
        findings=tuple(findings),
        coverage=Coverage(
            read=tuple(_span(span, part) for part, one in found for span in one.coverage.read),
            left_out=tuple(
                LeftOut(start=part.start + each.start, end=part.start + each.end, why=each.why)
                for part, one in found
                for each in one.coverage.left_out
            ),
        ),
    )


def _span(span: Span, part: Decision) -> Span:
    return span[0] + part.start, span[1] + part.start


def _spans(spans: dict[str, Span], part: Decision) -> dict[str, Span]:
    return {name: _span(span, part) for name, span in spans.items()}


def _mandate(mandate: Mandate, part: Decision) -> Mandate:
    moved = {
        field: tuple(
            Alternative(value=one.value, span=None if one.span is None else _span(one.span, part)) for one in others
        )
        for field, others in mandate.alternatives.items()
    }
    return mandate.revised(symbol=part.symbol, spans=_spans(mandate.spans, part), alternatives=moved)


def _obligation(one: Obligation, part: Decision) -> Obligation:
    return one.revised(symbol=part.symbol, span=None if one.span is None else _span(one.span, part))


def _event(one: DatedEvent, part: Decision) -> DatedEvent:
    return one.revised(symbol=part.symbol, spans=_spans(one.spans, part))
