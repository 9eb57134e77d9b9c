"""Margins: below which sureness a value is told as doubtful, and what a text speaks of that no rule took."""

from domain.kernel.finding import Finding
from domain.mandates.mandate import DOUBT_BELOW, Mandate
from domain.resolution.context import Context
from domain.resolution.drafts import Draft
from domain.resolution.mentions.events import Mention, mention, name_of
from domain.resolution.register.features import times
from domain.resolution.time.expression import Expression

NOTED = {"event": 0.95, "window": 0.92, "hosts": 0.95}
"""Below this sureness a value is told as worth a look."""
_NO_MORE = frozenset({"recall", "preamble", "reaffirm", "reason"})
_WORDS = {"event": "whether it convenes this event", "window": "the time", "hosts": "the host or the place"}


def doubts_of_values(mandates: tuple[Mandate, ...]) -> tuple[Finding, ...]:
    """Return a finding for each value that stands below the margin, with what else it could be."""
    return tuple(
        _doubt(mandate, field, sure, warned=sure < DOUBT_BELOW)
        for mandate in mandates
        for field, sure in mandate.sureness.items()
        if sure < NOTED[field]
    )


def _doubt(mandate: Mandate, field: str, sure: float, *, warned: bool) -> Finding:
    others = [_shown(field, one.value) for one in mandate.alternatives.get(field, ())]
    text = f"Not sure of {_WORDS[field]} ({sure:.0%})"
    text += f"; it could also be {', or '.join(others)}." if others else "."
    return Finding(
        code="doubtful-value",
        severity="warning" if warned else "info",
        subject=mandate.event.name or "event",
        paragraph=mandate.paragraph,
        text=text,
        source=mandate.window.expression if field == "window" else mandate.event.name,
        data=(("field", field),),
    )


def _shown(field: str, value: dict[str, str | None]) -> str:
    if field == "window":
        return f"“{' '.join(str(value['expression']).split())}”"
    if field == "event":
        return f"“{value['name']}”"
    return ", ".join(part for part in (value["city"], value["country"]) if part)


def doubts_of_silence(contexts: list[Context], drafts: list[Draft]) -> tuple[Finding, ...]:
    """Return a finding for each paragraph that speaks of an event to come, and from which nothing was read.

    An event to come has a time that is not over, or a verb of holding it that is not in the past.
    """
    read = {start for draft in drafts for start in draft.paragraphs}
    return tuple(
        found
        for context in contexts
        if context.paragraph.start not in read and (found := _unread(context, drafts)) is not None
    )


def _unread(context: Context, drafts: list[Draft]) -> Finding | None:
    alone = not drafts
    for clause in context.clauses:
        if clause.act in _NO_MORE and not alone:
            continue
        start, end = clause.verb, clause.end
        heads = [tag for tag in (*context.events, *context.body_sessions) if start <= tag.start < end]
        heads = [tag for tag in heads if tag.value != "other"]
        dated = [one for one in times(context) if start <= one.start < end and _to_come(context, one)]
        held = context.has("convene", start, end) or context.has("postpone", start, end)
        sessions = [one for one in context.between(start, end) if one.kind in ("session", "relative")]
        there = any(context.place_at(k, "city") is not None for k in range(start, end)) if dated else False
        if not ((heads and (dated or held)) or (dated and there) or (held and (dated or sessions))):
            continue
        named = mention(context, heads[0], start, end) if heads else None
        if not alone and (not dated or (named is not None and _known(context, named, drafts))):
            continue
        name = name_of(context, named) if named is not None else ""
        what = f"“{name}”" if name else "Something that is held"
        rejected = clause.negated or context.has("study", start, end) or context.has("negation", start, end)
        warned = alone and dated and held is not None and clause.act in _ACTS and not rejected
        return Finding(
            code="doubtful-value",
            severity="warning" if warned else "info",
            subject=name or "event",
            paragraph=context.paragraph.number,
            text=f"{what} is spoken of, and no words were found that convene it.",
            source=context.cut(dated[0].start, dated[0].end) if dated else "",
            data=(("field", "convenes"),),
        )
    return None


def _known(context: Context, event: Mention, drafts: list[Draft]) -> bool:
    """Return whether *event* is one that was read elsewhere ("the Conference", or the greater part of its name)."""
    words = frozenset(context.words.norms[event.name_start : event.name_end])
    return any(len(words & draft.words) >= _SHARED * len(words) for draft in drafts)


_SHARED = 0.5
_ACTS = frozenset({"decide", "request", "agree", "approve", "endorse", "accept", "reaffirm", "authorize", "invite"})


def _to_come(context: Context, one: Expression) -> bool:
    """Return whether a time is not over on the day of adoption, as far as that is known."""
    return context.adopted is None or (one.latest or one.earliest or context.adopted) >= context.adopted
