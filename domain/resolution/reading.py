"""Reading: a text to the resolution, its mandates and obligations, each value with its span; doubts as findings."""

from datetime import date

from domain.mandates.reading import Reading
from domain.resolution.compendium import of_several
from domain.resolution.context import Context
from domain.resolution.coverage import coverage_of, left_out
from domain.resolution.doubts import doubts, doubts_of_times
from domain.resolution.drafts import drafts_of, mandate_of
from domain.resolution.head import head_of
from domain.resolution.obligations import obligations
from domain.resolution.structure.decisions import decisions
from domain.resolution.structure.issuing_body import body_of
from domain.resolution.structure.layout import layout
from domain.resolution.text.languages import LANGUAGES, detect


def read(text: str, *, id: str | None = None, adopted: date | None = None, language: str | None = None) -> Reading:  # noqa: A002 - the contract's word
    """Return the reading of *text*, of all the decisions that it holds; never raises on any string.

    *adopted* is the day of the vote where it is known: relative times and years left out count from it.
    """
    spoken = language if language in LANGUAGES else detect(text)
    parts = decisions(text)
    if len(parts) == 1:
        return _one(text, id, adopted, spoken)
    return of_several(text, parts, lambda part, day: _one(part, id, adopted or day, spoken))


def _one(text: str, name: str | None, adopted: date | None, language: str) -> Reading:
    """Return the reading of a text that holds one decision."""
    plan = layout(text)
    resolution = head_of(text, plan, language, adopted)
    body = body_of(text, plan, resolution.symbol)
    contexts = [
        Context(text, paragraph, language, resolution.adopted, body)
        for paragraph in plan.paragraphs
        if not paragraph.annex and paragraph.segments
    ]
    contexts = [context for context in contexts if len(context.tagged)]
    drafts = drafts_of(contexts, plan, text, language)
    register = tuple(one for context in contexts for one in obligations(context))
    mandates = tuple(mandate_of(draft) for draft in drafts)
    covered = coverage_of(text, plan)
    return Reading(
        id=name,
        language=language,
        text=text,
        resolution=resolution,
        convenes=bool(mandates),
        mandates=mandates,
        obligations=register,
        findings=(
            *doubts(resolution, mandates, tuple(draft.inferred for draft in drafts)),
            *doubts_of_times(contexts),
            *left_out(text, covered),
        ),
        coverage=covered,
    )
