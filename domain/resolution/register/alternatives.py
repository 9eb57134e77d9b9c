"""Alternatives: what else a value of a draft could be, the likeliest first, each with its place in the text."""

from domain.mandates.mandate import Alternative
from domain.resolution.convening.venues import places
from domain.resolution.drafts import Draft
from domain.resolution.mentions.events import extent, mention, name_of
from domain.resolution.register.features import rivals

_MOST = 4  # alternatives of one field


def alternatives_of(draft: Draft) -> dict[str, tuple[Alternative, ...]]:
    """Return field → the other values that the same paragraph holds; a field without one is not there."""
    found = {"event": _events(draft), "window": _windows(draft), "hosts": _hosts(draft)}
    return {field: others for field, others in found.items() if others}


def _windows(draft: Draft) -> tuple[Alternative, ...]:
    context, verb = draft.context, draft.convening.verb
    near = sorted(rivals(draft), key=lambda one: abs(one.start - verb.end))
    return tuple(
        Alternative(
            value=one.window(context.cut(one.start, one.end)).model_dump(mode="json"),
            span=context.span(one.start, one.end),
        )
        for one in near[:_MOST]
    )


def _events(draft: Draft) -> tuple[Alternative, ...]:
    context, event = draft.context, draft.event
    found: list[Alternative] = []
    for head in context.events:
        own = event is not None and draft.where is context and event.start <= head.start < event.end
        if head.value == "other" or own:
            continue
        other = mention(context, head, 0, len(context.tagged))
        value = {"type": other.type, "name": name_of(context, other)}
        if all(one.value != value for one in found):
            found.append(Alternative(value=value, span=context.span(*extent(context, other))))
    return tuple(found[:_MOST])


def _hosts(draft: Draft) -> tuple[Alternative, ...]:
    context = draft.context
    taken = {(named.country, named.city) for named, *_ in draft.places}
    found: list[Alternative] = []
    for place in places(context, 0, len(context.tagged)):
        key = (place.country, place.city)
        if key in taken or place.country in {country for country, city in taken if place.city is None}:
            continue
        taken.add(key)
        found.append(
            Alternative(value={"country": place.country, "city": place.city}, span=context.span(place.start, place.end))
        )
    return tuple(found[:_MOST])
