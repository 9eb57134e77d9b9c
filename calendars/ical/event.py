"""Event and to-do as text: one revision of one item in one language, as bytes that depend on nothing else."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from calendars.ical.item import Item
from calendars.ical.lines import clean, day, escaped, folded, local, moment, one_line, text_line
from calendars.paths import DOOR
from calendars.words import say
from domain.kernel.names import Language, Names


@dataclass(frozen=True, slots=True)
class Revision:
    """The numbers of one revision; *struck* where the item is cancelled, *hidden* where it left the audience."""

    sequence: int
    created_at: datetime
    revised_at: datetime
    struck: bool = False
    hidden: bool = False
    note: Names | None = None


def rendered(item: Item, revision: Revision, language: Language) -> str:
    """Return the VEVENT or VTODO of *item* in *language*, with CRLF line ends."""
    return _todo(item, revision, language) if item.kind == "task" else _event(item, revision, language)


def _event(item: Item, revision: Revision, language: Language) -> str:
    parts = ["BEGIN:VEVENT\r\n", *_head(item, revision)]
    start, last = item.start, item.last or item.start
    if start is None or last is None:
        raise ValueError(item.uid)
    if item.hours is not None and item.zone is not None:
        opens, closes = item.hours
        parts.append(folded(f"DTSTART;TZID={item.zone}:{local(start, opens)}"))
        parts.append(folded(f"DTEND;TZID={item.zone}:{local(last, closes)}"))
    else:
        parts.append(f"DTSTART;VALUE=DATE:{day(start)}\r\nDTEND;VALUE=DATE:{day(last + timedelta(days=1))}\r\n")
    parts += _words(item, revision, language)
    parts.append(f"STATUS:{'CANCELLED' if revision.struck else item.status}\r\n")
    busy = item.hours is not None and not revision.struck
    parts.append("TRANSP:OPAQUE\r\n" if busy else "TRANSP:TRANSPARENT\r\n")
    parts.append("END:VEVENT\r\n")
    return "".join(parts)


def _todo(item: Item, revision: Revision, language: Language) -> str:
    parts = ["BEGIN:VTODO\r\n", *_head(item, revision)]
    if item.last is not None:
        start = item.start or item.last - timedelta(days=1)
        parts.append(f"DTSTART;VALUE=DATE:{day(start)}\r\nDUE;VALUE=DATE:{day(item.last)}\r\n")
    parts += _words(item, revision, language)
    status = "CANCELLED" if revision.struck else item.status
    parts.append(f"STATUS:{status}\r\n")
    if status == "COMPLETED":
        if item.done_on is not None:  # the day is known, the hour is not: noon UTC is that day nearly everywhere
            noon = datetime.combine(item.done_on, time(12), UTC)
            parts.append(f"COMPLETED:{moment(noon)}\r\n")
        parts.append("PERCENT-COMPLETE:100\r\n")
    elif status == "NEEDS-ACTION":
        parts.append("PERCENT-COMPLETE:0\r\n")
    if not revision.struck:
        parts += [folded(f"RELATED-TO;RELTYPE=FINISHTOSTART:{uid}") for uid in item.after]
    parts.append("END:VTODO\r\n")
    return "".join(parts)


def _head(item: Item, revision: Revision) -> list[str]:
    stamp = moment(revision.revised_at)
    return [
        folded(f"UID:{item.uid}"),
        f"DTSTAMP:{stamp}\r\nCREATED:{moment(revision.created_at)}\r\n",
        f"LAST-MODIFIED:{stamp}\r\nSEQUENCE:{revision.sequence}\r\n",
    ]


def _words(item: Item, revision: Revision, language: Language) -> list[str]:
    summary = one_line(item.summary.of(language))
    if revision.hidden:
        summary = say(language, "No longer in this calendar")
    if revision.struck:
        summary = say(language, "[Cancelled] {what}", what=summary)
    parts = [text_line(f"SUMMARY;LANGUAGE={language}", summary)]
    if revision.hidden:
        return parts
    door = DOOR if item.inner else ""
    address = f"{item.page}/{language}/{door}#{item.subject}" if item.page else ""
    told = (revision.note.of(language) if revision.note else "", item.description.of(language), address)
    description = clean("\n".join(filter(None, told)))
    if description:
        parts.append(text_line("DESCRIPTION", description))
    if item.location is not None:
        parts.append(text_line("LOCATION", one_line(item.location.of(language))))
    if item.categories:
        parts.append(folded("CATEGORIES:" + ",".join(escaped(name) for name in sorted(item.categories))))
    if address:
        parts.append(folded(f"URL:{address}"))
    return parts
