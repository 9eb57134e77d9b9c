"""Causes: why an item moved, in the reader's words, as far as the audience may know."""

import re
from collections.abc import Mapping
from datetime import date

from calendars.ical.lines import one_line
from calendars.labels import FACTS
from calendars.visibility import PUBLIC_FACTS
from calendars.words import names, say
from domain.conferences.entry import Entry
from domain.kernel.names import LANGUAGES, Names

_WAITS = re.compile(r"waits for ([\w., -]+)")
_AS_OF = re.compile(r"as of \S+ → (\d{4}-\d\d-\d\d)")


def cause_of(entry: Entry | None, change: str, seen: Mapping[str, Names], *, public: bool) -> Names | None:
    """Return why something moved, or None where that is not for this audience.

    The entry that was recorded is the best answer: what happened, in which document, and the reason given there.
    Without one (a plan made again on another day) the planner's own account *change* (domain.assessment.changes)
    says it, as far as it names only what *seen* holds: the items of the audience with their names.
    """
    if entry is not None and entry.kind != "clock-moved":
        return None if public and entry.kind not in PUBLIC_FACTS else _told(entry)
    waits = _WAITS.search(change)
    if waits is not None:
        awaited = [seen[each] for each in re.split(r",\s*", waits[1]) if each in seen]
        return names("waits for: {tasks}", tasks=_joined(awaited)) if awaited else None
    day = _AS_OF.search(change)
    return names("planned again on {day}", day=date.fromisoformat(day[1])) if day is not None else None


def _told(entry: Entry) -> Names | None:
    if entry.kind not in FACTS:
        return None
    document = one_line(str(entry.data.get("symbol") or entry.source or ""), 80)
    reason = one_line(str(entry.data.get("reason") or ""), 200)
    texts = {}
    for language in LANGUAGES:
        what = ", ".join(filter(None, (say(language, FACTS[entry.kind]), document)))
        colon = "\u00a0: " if language == "fr" else ": "  # French sets a space before it
        texts[language] = f"{what}{colon}{reason}" if reason else what
    return Names(**texts)


def _joined(parts: list[Names]) -> Names:
    return Names(**{language: "; ".join(one_line(part.of(language), 80) for part in parts) for language in LANGUAGES})
