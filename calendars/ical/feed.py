"""Feed: rendered items joined into one calendar: a header that never changes by itself, zones, items by UID."""

import gzip
import hashlib
from collections.abc import Iterable
from datetime import date

from calendars.ical.lines import folded, one_line, text_line
from calendars.ical.zones import vtimezone
from calendars.words import phrase, say
from domain.kernel.names import Language
from domain.kernel.vocabulary import Audience

REFRESH = "PT4H"
"""How often clients are asked to look; constant, as a header that changes replaces every item in some clients."""

_COLOURS: dict[Audience, str] = {
    "delegations": "steelblue",
    "press": "teal",
    "secretariat": "darkslateblue",
    "consultations": "darkgoldenrod",
    "host": "seagreen",
    "tasks": "slategray",
}
_TITLES: dict[Audience, str] = {
    "delegations": phrase("Delegations"),
    "press": phrase("Press"),
    "secretariat": phrase("Secretariat"),
    "consultations": phrase("Consultations"),
    "host": phrase("Host country"),
    "tasks": phrase("Tasks"),
}


def audience_title(audience: Audience, language: Language) -> str:
    """Return how an audience is called."""
    return say(language, _TITLES[audience])


def header(audience: Audience, language: Language, about: str, source: str | None) -> str:
    """Return the head of the calendar; *source* is its address, None where that is a secret.

    No METHOD, as RFC 5546 asks for an ORGANIZER with it; no UID, as some clients then take the feed for one item.
    """
    name = one_line(f"{about} · {audience_title(audience, language)}")
    lines = [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
        folded(f"PRODID:-//Mandat//Conference calendars 1//{language.upper()}"),
        "CALSCALE:GREGORIAN\r\n",
        text_line("NAME", name),
        text_line("X-WR-CALNAME", name),
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}\r\nX-PUBLISHED-TTL:{REFRESH}\r\n",
        folded(f"SOURCE;VALUE=URI:{source}") if source else "",
        f"COLOR:{_COLOURS[audience]}\r\n",
    ]
    return "".join(lines)


def calendar(head: str, texts: Iterable[tuple[str, str]], zones: dict[str, tuple[date, date]]) -> bytes:
    """Return the calendar of *texts* (UID, rendered item); *zones* tells the days for which each zone is needed."""
    parts = [head]
    parts += [vtimezone(zone, *zones[zone]) for zone in sorted(zones)]
    parts += [text for _, text in sorted(texts)]
    parts.append("END:VCALENDAR\r\n")
    return "".join(parts).encode()


def digest_of(body: bytes) -> str:
    """Return the SHA-256 of *body* in hex: what makes its ETag."""
    return hashlib.sha256(body).hexdigest()


def gzipped(body: bytes) -> bytes:
    """Return *body* compressed, without a moment in it."""
    return gzip.compress(body, compresslevel=6, mtime=0)
