"""Antecedents: which event a pronoun, a definite form or a bare noun points back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.resolution.context import Context
from domain.resolution.convening.convening import Convening
from domain.resolution.convening.roles import named_heads
from domain.resolution.mentions.events import Mention, mention
from domain.resolution.time.numerals import numeral

if TYPE_CHECKING:
    from domain.resolution.drafts import Draft

_STEM = 4  # letters that two cases of a noun share at least
_BACK = 30  # paragraphs looked back for what a pronoun stands for


def antecedent_of(contexts: list[Context], context: Context, convening: Convening) -> tuple[Mention | None, Context]:
    """Return the event that a pronoun stands for: the last one named before the verb."""
    before = [one for one in contexts if one.paragraph.start <= context.paragraph.start]
    for one in reversed(before[-_BACK:]):
        end = convening.verb.start if one is context else len(one.tagged)
        heads = [
            tag for tag in one.tagged.all("event", start=0, end=end) if tag.value != "other" and not one.in_session(tag)
        ]
        if heads:
            return mention(one, heads[-1], 0, end), one
    return None, context


def fuller_mention(contexts: list[Context], where: Context, event: Mention) -> tuple[Mention, Context]:
    """Return the mention that names in full what *event* only points back to ("decides that the meeting shall …")."""
    if not event.short or not (event.definite or is_bare(where, event)):
        return event, where
    before = [one for one in contexts if one.paragraph.start <= where.paragraph.start]
    for one in reversed(before[-_BACK:]):
        end = event.start if one is where else len(one.tagged)
        for head in reversed(list(named_heads(one, 0, end))):
            if _KIN.get(head.value, head.value) != _KIN.get(event.head.value, event.head.value):
                continue
            clause = next((known for known in one.clauses if known.verb <= head.start < known.end), None)
            if clause is not None and clause.act in ("recall", "preamble", "note") and one is not where:
                continue
            found = mention(one, head, 0, end)
            longer = found.name_end - found.name_start > event.name_end - event.name_start + 1
            if not found.short or (longer and found.minor):
                return found, one
    return event, where


def is_bare(where: Context, event: Mention) -> bool:
    """Return whether a noun alone points back in a language without articles, or the Arabic article does so."""
    if where.language == "ar":
        return where.words.raw(event.head.start).startswith(("ال", "وال", "بال", "فال", "لل", "ولل"))
    return where.language in ("zh", "ru") and event.name_end - event.name_start <= _NOUN[where.language]


_NOUN = {"zh": 2, "ru": 1}  # tokens of a noun alone
_KIN = {"body_session": "session", "cop_session": "session", "hlevent": "meeting"}


def draft_meant(drafts: list[Draft], event: Mention, where: Context, *, pronoun: bool) -> Draft | None:
    """Return the draft that *event* points back to, if any."""
    words = frozenset(where.words.norms[event.name_start : event.name_end]) - {"-", "of", "de", "the"}
    for draft in reversed(drafts):
        known = draft.words
        if not known or draft.event is None:
            continue
        if pronoun and draft.where is where:
            return draft
        if len(words & known) / len(words | known) >= 0.6:
            return draft
        alike = draft.event.type == event.type and event.type != "meeting"
        kin = alike or _KIN.get(draft.event.head.value, draft.event.head.value) == _KIN.get(
            event.head.value, event.head.value
        )
        if told_apart(where, event, known):
            continue
        if event.short and (event.definite or where.language == "ar"):
            kin = kin or where.words.norms[event.head.start] in known  # "the meeting" is the meeting of the Parties
        if where.language == "ru" and event.short:
            kin = kin or any(_alike(where.words.norms[event.head.start], word) for word in known)
        if event.definite and kin and (event.short or words < known):
            return draft
        if where.language in ("zh", "ar", "ru") and kin and event.short:
            return draft
    named = [draft for draft in drafts if draft.event is not None and not (draft.event.short and draft.event.definite)]
    if (
        len(named) == 1
        and event.definite
        and event.short
        and not _minor(named[0])
        and not told_apart(where, event, named[0].words)
    ):
        return named[0]  # "to host the conference": of a summit, where the text names no other event
    return None


def _minor(draft: Draft) -> bool:
    """Return whether *draft* is of a preparatory meeting or a session: another event may be meant beside it."""
    return draft.event is not None and draft.event.minor


def told_apart(where: Context, event: Mention, known: frozenset[str]) -> bool:
    """Return whether a number or "next" in the name of *event* makes it another than the one with the words *known*."""
    for k in range(event.start, event.head.start):
        number = numeral(where.tagged, k)
        if number is not None and number.ordinal and not known & set(where.words.norms[k : number.end]):
            return True
        if where.words.norms[k] in _NEXT and where.words.norms[k] not in known:
            return True
    return False


_NEXT = frozenset({"next", "following", "subsequent", "prochain", "prochaine", "suivante", "proximo", "proxima"})


def _alike(one: str, other: str) -> bool:
    """Return whether two words are cases of one noun ("Встречу", "встречу", "встречи")."""
    stem = max(_STEM, min(len(one), len(other)) - 2)
    return len(one) >= _STEM and one[:stem] == other[:stem]
