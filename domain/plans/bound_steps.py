"""Bound steps: the days that the text sets for acts of the template, instead of a second row beside them.

A rule says in `binds` by which words a paragraph speaks of its act: phrases in any language of reading, `*` for
whatever stands between. Of several rules the one with the longest phrase is meant. The day of the paragraph is then
the last day of the act; of several days the earliest. What the consultations are to be reported by binds the act
that an entry consultations-reported fulfils.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from domain.conferences.conference import Conference
from domain.mandates.obligation import Obligation
from domain.plans.milestones import due_of
from domain.plans.step import Step


def bound(steps: Iterable[Step], conference: Conference) -> tuple[tuple[Step, ...], frozenset[int]]:
    """Return the acts with the last days that the text sets, and the places of the obligations that were bound."""
    acts = list(steps)
    taken: set[int] = set()
    for place, obligation in enumerate(conference.obligations):
        due = due_of(obligation, conference)
        if due is None or due <= conference.adopted or obligation.asked_of is None:
            continue
        at = _meant(acts, obligation)
        if at is not None:
            acts[at] = _by(acts[at], due, obligation.paragraph)
            taken.add(place)
    consultation = conference.mandate.consultation
    if consultation is not None and consultation.by is not None:
        for at, step in enumerate(acts):
            if step.task.done_by == "consultations-reported":
                acts[at] = _by(step, consultation.by, conference.mandate.paragraph)
    return tuple(acts), frozenset(taken)


def _by(step: Step, due: date, paragraph: int | None) -> Step:
    if step.by is not None and step.by <= due:
        return step
    return replace(step, by=due, paragraph=paragraph)


def _meant(acts: list[Step], obligation: Obligation) -> int | None:
    """Return the place of the act that *obligation* speaks of, or None."""
    text = " ".join(f"{obligation.verb} {obligation.asks}".casefold().split())
    found = [
        (len(phrase), -at)
        for at, step in enumerate(acts)
        if step.task.each is None
        for phrase in step.task.binds
        if _pattern(phrase).search(text)
    ]
    return -max(found)[1] if found else None


@lru_cache(maxsize=512)
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(r"\b" + ".*?".join(re.escape(part.casefold()) for part in phrase.split("*")))
