"""Names of things that must not be mixed up."""

import hashlib
import re
from typing import NewType

ConferenceId = NewType("ConferenceId", str)
"""Symbol and paragraph ("a-res-62-209-13"), or the first 12 hex digits of the text's SHA-256. UIDs contain it."""

TaskId = NewType("TaskId", str)
"""A task or milestone of one plan; stable over every re-planning."""

RuleId = NewType("RuleId", str)
"""A rule of a plan template ("R11"): the same in every plan made from that template."""

RESERVED_CONFERENCE_IDS = frozenset(
    {"f", "all", "healthz", "readyz", "metrics", "en", "fr", "es", "static", "sign-in", "sign-out", "desk"}
)
"""Words that are paths of the calendar server and so cannot name a conference."""


CONFERENCE_ID = r"[a-z0-9][a-z0-9._-]{0,127}"
"""What a conference may be called: a part of addresses, of names of folders and of UIDs."""


def unusable_id(name: str) -> str | None:
    """Return why *name* cannot name a conference, or None where it can."""
    if name in RESERVED_CONFERENCE_IDS:
        return f"{name!r} is a reserved word"
    if re.fullmatch(CONFERENCE_ID, name) is None or name.endswith("."):
        return f"{name!r} cannot stand in an address: small letters a to z, digits, '-', '_' and '.' within can"
    return None


def conference_id(symbol: str | None, paragraph: int | None, text: str) -> ConferenceId:
    """Return the id of a conference: "a-res-62-209-13", or 12 hex digits of the text's SHA-256 (with the paragraph)."""
    stem = re.sub(r"[^a-z0-9]+", "-", (symbol or "").lower()).strip("-")
    if not stem:
        stem = hashlib.sha256(text.encode()).hexdigest()[:12]
        return ConferenceId(stem)
    return ConferenceId(f"{stem}-{paragraph}" if paragraph is not None else stem)
