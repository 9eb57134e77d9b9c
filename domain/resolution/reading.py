"""Reading: a text to the resolution, its mandates and obligations, each value with its span; doubts as findings."""

from datetime import date
from typing import NamedTuple

from domain.mandates.reading import Reading, Resolution
from domain.resolution.compendium import of_several
from domain.resolution.context import Context
from domain.resolution.coverage import coverage_of, left_out
from domain.resolution.doubts import doubts, doubts_of_times
from domain.resolution.drafts import Draft, drafts_of, mandate_of
from domain.resolution.head import head_of
from domain.resolution.obligations import obligations
from domain.resolution.register.alternatives import alternatives_of
from domain.resolution.register.events import act_of, events_of
from domain.resolution.register.features import features_of
from domain.resolution.register.margins import doubts_of_silence, doubts_of_values
from domain.resolution.register.sureness import sureness_of
from domain.resolution.structure.decisions import decisions
from domain.resolution.structure.issuing_body import body_of
from domain.resolution.structure.layout import Layout, layout
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


class Understood(NamedTuple):
    """What a text that holds one decision amounts to, before it is put into facts."""

    plan: Layout
    resolution: Resolution
    contexts: list[Context]
    drafts: list[Draft]


def understood(text: str, adopted: date | None, language: str) -> Understood:
    """Return the layout, the head, the operative paragraphs and the drafts of a text that holds one decision."""
    plan = layout(text)
    resolution = head_of(text, plan, language, adopted)
    body = body_of(text, plan, resolution.symbol)
    contexts = [
        Context(text, paragraph, language, resolution.adopted, body)
        for paragraph in plan.paragraphs
        if not paragraph.annex and paragraph.segments
    ]
    contexts = [context for context in contexts if len(context.tagged)]
    return Understood(plan, resolution, contexts, drafts_of(contexts, plan, text, language))


def _one(text: str, name: str | None, adopted: date | None, language: str) -> Reading:
    """Return the reading of a text that holds one decision."""
    plan, resolution, contexts, drafts = understood(text, adopted, language)
    register = tuple(one for context in contexts for one in obligations(context))
    mandates = tuple(
        mandate_of(draft).revised(
            act=act_of(draft),
            sureness=sureness_of(features_of(draft, len(drafts))),
            alternatives=alternatives_of(draft),
        )
        for draft in drafts
    )
    covered = coverage_of(text, plan)
    return Reading(
        id=name,
        language=language,
        text=text,
        resolution=resolution,
        convenes=bool(mandates),
        mandates=mandates,
        obligations=register,
        events=events_of((*_around(text, plan, resolution, language), *contexts), mandates, drafts),
        findings=(
            *doubts(resolution, mandates, tuple(draft.inferred for draft in drafts)),
            *doubts_of_times(contexts),
            *doubts_of_values(mandates),
            *doubts_of_silence(contexts, drafts),
            *left_out(text, covered),
        ),
        coverage=covered,
    )


def _around(text: str, plan: Layout, resolution: Resolution, language: str) -> list[Context]:
    """Return the paragraphs of the preamble and of the annexes that are sentences: they date events, too."""
    spoken = [
        paragraph
        for paragraph in (*plan.preamble, *(one for one in plan.paragraphs if one.annex))
        if paragraph.segments and _SENTENCE < paragraph.end - paragraph.start < _LONGEST
    ]
    found = [Context(text, paragraph, language, resolution.adopted) for paragraph in spoken]
    return [context for context in found if len(context.tagged)]


_SENTENCE, _LONGEST = 60, 6_000  # characters of a paragraph around the operative part that is looked at
