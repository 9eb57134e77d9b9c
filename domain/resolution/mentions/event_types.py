"""Types of events: conference, summit, session of the Parties …, by the words of their names."""

from domain.mandates.mandate import EventType
from domain.resolution.context import Context
from domain.resolution.text.phrases import Tag
from domain.resolution.time.numerals import numeral

_CONFERENCES = (
    "congress", "review_conference", "negotiating_conference", "signing_conference", "plenipotentiary_conference",
    "high_level_conference", "intergovernmental_conference", "world_conference",
)  # fmt: skip
_MEETINGS = (
    "high_level_meeting", "meeting_of_states_parties", "international_meeting", "meeting_of_states", "panel_discussion",
    "meeting",
)  # fmt: skip
NEGOTIATING: EventType = "intergovernmental_negotiating_committee"
_NUMBERED = 3  # tokens of a number that Arabic sets between a meeting and those who hold it
_SUFFIXES = ("اجتماعه", "اجتماعها")  # "its meeting" is one word
MINOR = frozenset({"body", "prep", "prep_session", "session", "body_session", "other"})
_OPENING = 5  # tokens in which an organ that speaks is named
_LEVEL = 40  # tokens from a review to "at the summit level"
_SPEAKER = 10  # tokens within which a paragraph names the body that speaks in it


def session_type(context: Context, head: Tag, end: int, start: int | None = None) -> EventType:
    """Return the type of a session by the body that holds it: a conference, the Parties, or another."""
    within = [
        tag.value
        for i in range(head.start if start is None else start, end)
        for tag in context.tagged.tags[i]
        if tag.category == "event"
    ]
    if NEGOTIATING in within:
        return NEGOTIATING
    if head.value != "body_session":
        return "meeting"
    for tag in context.tagged.all("event", start=head.end, end=end):
        if tag.value in ("conference", "cop_session"):
            return type_of(context, tag, head.start, end) if tag.value == "conference" else "cop_session"
    speaker = next(context.tagged.all("event", end=head.start), None)
    if context.has("general_conference", 0, _OPENING) is not None:
        return "meeting"  # an organ's ordinary session
    if speaker is not None and speaker.value == "conference" and speaker.start <= 3:
        return "conference"  # "The Conference accepts the offer to host its fourteenth session"
    return "cop_session" if _parties_speak(context, head) else "meeting"


def _parties_speak(context: Context, head: Tag) -> bool:
    """Return whether the Parties themselves speak ("La Conférence des Parties décide …")."""
    speaker = next(context.tagged.all("event", end=head.start), None)
    return (
        speaker is not None and speaker.end <= _SPEAKER and context.has("parties_body", 0, speaker.end + 4) is not None
    )


def _after_article(context: Context, start: int, head: Tag) -> int:
    """Return the token after the article of the phrase that starts at *start*."""
    article = context.tagged.tag(start, "definite", "indefinite")
    return article.end if article is not None and article.end <= head.start else start


def _of_the_parties(context: Context, head: Tag, start: int, end: int) -> bool:
    """Return whether a numbered meeting is one of the Parties: by its name, or as their own where they speak."""
    numbered = any((one := numeral(context.tagged, i)) is not None and one.ordinal for i in range(start, end))
    if not numbered:
        return False
    parties = context.has("parties_body", head.end, end)
    if parties is not None and parties.start <= head.end + _NUMBERED:
        return True
    own = context.has("own", start - 1, head.start) is not None or context.words.raw(head.start).endswith(_SUFFIXES)
    return own and _parties_speak(context, head)


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
    if value == "review":
        at_summit = any(
            tag.value == "summit" for tag in context.tagged.all("rank", start=start - _LEVEL // 2, end=end + _LEVEL)
        )
        return "summit" if at_summit else "high_level_meeting" if raised else "meeting"
    if value in ("hlevent", "event"):
        return "high_level_meeting" if raised or value == "hlevent" else "meeting"
    if value == "meeting" and _of_the_parties(context, head, start, end):
        return "cop_session"
    if value in ("meeting", "panel_discussion"):
        if raised and value == "meeting":
            return "high_level_meeting"
        for kind in _MEETINGS:
            if kind in found:
                return kind  # type: ignore[return-value]
        return value  # type: ignore[return-value]
    if value in MINOR:
        return session_type(context, head, end, start)
    return value  # type: ignore[return-value]
