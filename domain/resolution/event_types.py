"""Types of events: conference, summit, session of the Parties …, by the words of their names."""

from domain.mandate import EventType
from domain.resolution.context import Context
from domain.resolution.phrases import Tag

_CONFERENCES = (
    "congress", "review_conference", "negotiating_conference", "signing_conference", "plenipotentiary_conference",
    "high_level_conference", "intergovernmental_conference", "world_conference",
)  # fmt: skip
_MEETINGS = (
    "high_level_meeting", "meeting_of_states_parties", "international_meeting", "meeting_of_states", "panel_discussion",
    "meeting",
)  # fmt: skip
MINOR = frozenset({"body", "prep", "prep_session", "session", "body_session", "other"})
_SPEAKER = 10  # tokens within which a paragraph names the body that speaks in it


def session_type(context: Context, head: Tag, end: int) -> EventType:
    """Return the type of a session by the body that holds it: a conference, the Parties, or another."""
    if head.value != "body_session":
        return "meeting"
    for tag in context.tagged.all("event", start=head.end, end=end):
        if tag.value in ("conference", "cop_session"):
            return "conference" if tag.value == "conference" else "cop_session"
    speaker = next(context.tagged.all("event", end=head.start), None)
    if speaker is not None and speaker.value == "conference" and speaker.start <= 3:
        return "conference"  # "The Conference accepts the offer to host its fourteenth session"
    parties = speaker is not None and speaker.end <= _SPEAKER and context.has("parties_body", 0, speaker.end + 4)
    return "cop_session" if parties else "meeting"


def _after_article(context: Context, start: int, head: Tag) -> int:
    """Return the token after the article of the phrase that starts at *start*."""
    article = context.tagged.tag(start, "definite", "indefinite")
    return article.end if article is not None and article.end <= head.start else start


def type_of(context: Context, head: Tag, start: int, end: int) -> EventType:
    """Return the type of the event whose name stands from token *start* to *end* around *head*."""
    found = {tag.value for i in range(start, end) for tag in context.tagged.tags[i] if tag.category == "event_type"}
    topic = context.has("topic_lead", head.end, end)
    upto = end if topic is None else topic.start
    raised = any(tag.category == "high_level" for i in range(start, upto) for tag in context.tagged.tags[i])
    value = head.value
    if value == "special_session" and context.has("committee", head.start, end) is not None:
        return "meeting"
    if value == "conference" and not raised and context.tagged.tag(_after_article(context, start, head), "worldwide"):
        found.add("world_conference")
    if value == "conference":
        for kind in _CONFERENCES:
            if kind in found:
                return kind  # type: ignore[return-value]
        return "high_level_conference" if raised else "conference"
    if value == "cop_session" and "review_conference" in found:
        return "review_conference"
    if value == "dialogue":
        return "high_level_meeting" if raised or "high_level_meeting" in found else "meeting"
    if value in ("hlevent", "event"):
        return "high_level_meeting" if raised or value == "hlevent" else "meeting"
    if value in ("meeting", "panel_discussion"):
        if raised and value == "meeting":
            return "high_level_meeting"
        for kind in _MEETINGS:
            if kind in found:
                return kind  # type: ignore[return-value]
        return value  # type: ignore[return-value]
    if value in MINOR:
        return session_type(context, head, end)
    return value  # type: ignore[return-value]
