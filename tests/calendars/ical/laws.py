"""The laws of a feed, told over its bytes alone: nothing here knows how they were made."""

import gzip
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from calendars.ical.publishing import Feed

_ITEM = re.compile(r"BEGIN:(VEVENT|VTODO)\r\n.*?END:\1\r\n", re.DOTALL)
Key = tuple[str, str, str]


class Seen:
    """One item as a program reads it off the wire."""

    def __init__(self, text: str) -> None:
        self.text = text
        lines = [line.partition(":") for line in text.replace("\r\n ", "").split("\r\n")]
        self.lines = {name.partition(";")[0]: (name, value) for name, _, value in lines if name}
        self.uid = self.lines["UID"][1]
        self.sequence = int(self.lines["SEQUENCE"][1])
        self.stamp = _moment(self.lines["DTSTAMP"][1])
        self.modified = _moment(self.lines["LAST-MODIFIED"][1])
        self.created = _moment(self.lines["CREATED"][1])
        self.struck = self.lines["STATUS"][1] == "CANCELLED"

    @property
    def timing(self) -> tuple[object, ...]:
        """Start, end or due with their zones, status, and place: what SEQUENCE counts (RFC 5546, 2.1.4)."""
        return tuple(self.lines.get(name) for name in ("DTSTART", "DTEND", "DUE", "STATUS", "LOCATION"))

    @property
    def last(self) -> date:
        """The last day of the item, inclusive."""
        if "DUE" in self.lines:
            return _day(self.lines["DUE"][1])
        name, value = self.lines["DTEND"]
        return _day(value) - timedelta(days="VALUE=DATE" in name)


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _day(text: str) -> date:
    return datetime.strptime(text[:8], "%Y%m%d").replace(tzinfo=UTC).date()


def items(feed: Feed) -> dict[str, Seen]:
    """Return the items of a feed by UID, in the order in which they stand."""
    return {each.uid: each for each in (Seen(found[0]) for found in _ITEM.finditer(feed.body.decode()))}


def keyed(feeds: Iterable[Feed]) -> dict[Key, Feed]:
    return {(feed.conference, feed.audience, feed.language): feed for feed in feeds}


def check_state(feeds: Mapping[Key, Feed]) -> None:
    """Check what holds of feeds at any time."""
    numbers: dict[tuple[str, str], set[object]] = {}
    for (conference, audience, language), feed in feeds.items():
        text = feed.body.decode()
        seen = items(feed)
        assert list(seen) == sorted(seen)
        assert len(_ITEM.findall(text)) == len(seen), "a UID stands twice"
        assert gzip.decompress(feed.gzipped) == feed.body
        assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        assert text.endswith("END:VCALENDAR\r\n")
        assert all(len(line) <= 75 for line in feed.body.split(b"\r\n"))
        assert ("BEGIN:VEVENT" in text) != ("BEGIN:VTODO" in text)
        for each in seen.values():
            if "DTSTART" in each.lines:
                end = each.lines.get("DUE") or each.lines["DTEND"]
                assert _day(each.lines["DTSTART"][1]) <= _day(end[1])
                assert each.lines["DTSTART"][1] < end[1]
            assert each.stamp == each.modified >= each.created
            assert f"SUMMARY;LANGUAGE={language}:" in each.text
            assert each.struck == (
                "TRANSP:OPAQUE" not in each.text and bool(re.search(r"SUMMARY;LANGUAGE=..:\[", each.text))
            )
            for other in re.findall(r"RELATED-TO[^:]*:(\S+)", each.text.replace("\r\n ", "")):
                assert other in seen, "a task waits for one that is not there"
        told = {(uid, each.sequence, each.stamp, each.lines["STATUS"][1]) for uid, each in seen.items()}
        numbers.setdefault((conference, audience), told)
        assert numbers[conference, audience] == told, "languages differ"


def check_step(
    before: Mapping[Key, Feed], after: Mapping[Key, Feed], today: date, gone: dict[tuple[str, str], int]
) -> None:
    """Check what holds between two states; *gone* keeps the last SEQUENCE of items that were removed."""
    check_state(after)
    for key, feed in after.items():
        if key not in before:
            continue
        old, new = items(before[key]), items(feed)
        where = (key[1], key[0])
        for uid in old.keys() - new.keys():
            assert old[uid].struck, f"{uid} vanished without being struck out"
            assert today > old[uid].last + timedelta(days=30), f"{uid} was removed before its time"
            gone[f"{where}", uid] = old[uid].sequence
        for uid in new.keys() - old.keys():
            assert new[uid].sequence == (gone[f"{where}", uid] + 1 if (f"{where}", uid) in gone else 0)
        for uid in new.keys() & old.keys():
            was, now = old[uid], new[uid]
            assert now.created == was.created
            assert (now.stamp > was.stamp) == (now.text != was.text), uid
            assert now.sequence == was.sequence + (now.timing != was.timing), (uid, was.timing, now.timing)
        if feed.body != before[key].body:
            assert feed.changed_at >= before[key].changed_at
        else:
            assert feed.digest == before[key].digest
