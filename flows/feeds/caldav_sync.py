"""Pushing: a collection on a CalDAV server holds the items of one feed, and nothing of ours that is not in it.

No state is kept here: what the server has is compared with what the ledger says, and only the difference is written.
So an interrupted push goes on where it stopped, and what other people put into the collection is left alone.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import icalendar
from caldav.davclient import DAVClient
from caldav.lib.error import AuthorizationError, DAVError

from calendars.ical.publishing import Published
from calendars.ical.uid import UID_DOMAIN
from calendars.ical.zones import vtimezone
from domain.kernel.errors import BadInput, ServiceMissing
from domain.kernel.names import Language
from domain.kernel.record import Record

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_PASSES = 4
"""How often a push looks again where somebody else changed the collection meanwhile."""
_KINDS = ("milestone", "window", "meeting", "task")
_QUERY = (
    '<?xml version="1.0" encoding="utf-8"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
    "<D:prop><D:getetag/><C:calendar-data/></D:prop>"
    '<C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>'
)
_DAV, _CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"


class Pushed(Record):
    """What a push did, in items."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


@dataclass(frozen=True)
class _Held:
    """One resource on the server: its address, its tag, and what tells its state."""

    address: str
    etag: str
    state: tuple[Any, ...]


def push(
    rows: Iterable[Published],
    language: Language,
    url: str,
    *,
    known: Iterable[str],
    user: str = "",
    password: str = "",
) -> Pushed:
    """Make the collection at *url* hold *rows* in *language*; *known* are the ids of all conferences of the ledger.

    The collection is made where it is missing. Items of conferences that *rows* are not about stay as they are.
    Raises BadInput where the address or the account is refused, ServiceMissing where the server does not answer.
    """
    told, ids = tuple(rows), tuple(known)
    wanted = {row.uid: row for row in told if row.state != "gone"}
    mine = {row.conference for row in told}
    with _client(url, user, password) as client:
        try:
            counts = {"added": 0, "changed": 0, "removed": 0, "unchanged": 0}
            for _ in range(_PASSES):
                if _in_step(client, url, wanted, language, counts, lambda uid: owner_of(uid, ids) in mine):
                    return Pushed(**counts)
        except AuthorizationError as error:
            raise BadInput(
                "the CalDAV server refuses the account", place=url, remedy="Check --user and MANDAT_CALDAV_PASSWORD"
            ) from error
        except (DAVError, OSError) as error:
            message = f"the CalDAV server does not answer as it should: {type(error).__name__}"
            raise ServiceMissing(message, place=url, remedy="Try again: the push goes on where it stopped") from error
    raise ServiceMissing(
        "somebody else keeps changing the collection", place=url, remedy="Try again when nobody edits these items"
    )


def _in_step(
    client: Any, url: str, wanted: dict[str, Published], language: Language, counts: dict[str, int],
    ours: Callable[[str], bool],
) -> bool:  # fmt: skip
    """Write what differs, once through; return False where somebody changed something meanwhile: look again then.

    Nothing is written over what was not read: each write names the state of the item that it replaces.
    """
    held = _held(client, url)
    counts["unchanged"], undisturbed = 0, True
    for uid in sorted(wanted):
        there = held.get(uid)
        text = _resource(wanted[uid], language)
        if there is not None and there.state == _state(text):
            counts["unchanged"] += 1
        elif _put(client, url, uid, text, there):
            counts["changed" if there is not None else "added"] += 1
        else:
            undisturbed = False
    for uid in held:
        if uid in wanted or not ours(uid):
            continue
        answer = client.request(held[uid].address, "DELETE", "", _if_match(held[uid]))
        if answer.status == 412:
            undisturbed = False
        else:
            _expect(answer, (200, 202, 204, 404), url)
            counts["removed"] += answer.status != 404
    return undisturbed


def owner_of(uid: str, conferences: Iterable[str]) -> str | None:
    """Return the conference that made an item with that UID: the longest id that fits, or None."""
    stem, _, domain = uid.rpartition("@")
    if domain != UID_DOMAIN:
        return None
    fitting = [each for each in conferences for kind in _KINDS if stem.startswith(f"{kind}-{each}-")]
    return max(fitting, key=len, default=None)


def _client(url: str, user: str, password: str) -> Any:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadInput("not the address of a collection", place=url, remedy="As https://host/user/calendar/")
    secret = parts.scheme == "https"
    if not secret and parts.hostname not in _LOOPBACK and password:
        raise BadInput("a password is not sent without encryption", place=url, remedy="Use https")
    return DAVClient(
        url, username=user or None, password=password or None, timeout=30, enable_rfc6764=False, require_tls=secret
    )


def _held(client: Any, url: str) -> dict[str, _Held]:
    """Return our items in the collection by UID; make the collection where there is none."""
    answer = client.report(url, _QUERY, depth=1)
    if answer.status in (404, 405, 409):
        _expect(client.mkcalendar(url), (200, 201), url)
        return {}
    _expect(answer, (207,), url)
    found: dict[str, _Held] = {}
    for address, etag, data in _rows(answer.tree):
        for component in icalendar.Calendar.from_ical(data).walk():
            uid = str(component.get("UID", ""))
            if component.name in ("VEVENT", "VTODO") and uid.endswith(f"@{UID_DOMAIN}"):
                found[uid] = _Held(urljoin(url, address), etag, _told(component))
    return found


def _rows(tree: Any) -> Iterator[tuple[str, str, str]]:
    for response in tree.iter(f"{_DAV}response"):
        data = response.findtext(f".//{_CALDAV}calendar-data")
        if data:
            yield response.findtext(f"{_DAV}href"), response.findtext(f".//{_DAV}getetag") or "", data


def _put(client: Any, url: str, uid: str, text: str, there: _Held | None) -> bool:
    """Write one item; return False where it is not as it was read, or its collection is gone."""
    condition = _if_match(there) if there is not None else {"If-None-Match": "*"}
    headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
    address = there.address if there is not None else urljoin(url.rstrip("/") + "/", quote(uid, safe="@") + ".ics")
    answer = client.put(address, text, headers)
    if answer.status in (404, 409, 412):
        return False
    _expect(answer, (200, 201, 204), url)
    return True


def _if_match(there: _Held) -> dict[str, str]:
    return {"If-Match": there.etag} if there.etag else {}


def _expect(answer: Any, statuses: tuple[int, ...], url: str) -> None:
    if answer.status not in statuses:
        raise ServiceMissing(
            f"the CalDAV server answers {answer.status}", place=url, remedy="Check the address of the collection"
        )


def _resource(row: Published, language: Language) -> str:
    """Return one item as a calendar of its own, as CalDAV wants it (RFC 4791, 4.1)."""
    item = row.item
    zone = ""
    if item.zone is not None:
        zone = vtimezone(item.zone, item.start or date.min, item.last or date.max)
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mandat//Conference calendars 1//EN\r\n"
    return f"{head}{zone}{row.texts[language]}END:VCALENDAR\r\n"


def _state(text: str) -> tuple[Any, ...]:
    calendar = icalendar.Calendar.from_ical(text)
    return next(_told(each) for each in calendar.walk() if each.name in ("VEVENT", "VTODO"))


def _told(component: Any) -> tuple[Any, ...]:
    """Return what tells the state of an item, whatever a server did to its lines."""
    modified = component.get("LAST-MODIFIED")
    return (
        int(component.get("SEQUENCE", 0)),
        modified.dt if modified is not None else None,
        str(component.get("SUMMARY", "")),
        str(component.get("DESCRIPTION", "")),
        str(component.get("STATUS", "")),
        *(value.dt if value is not None else None for value in map(component.get, ("DTSTART", "DTEND", "DUE"))),
        str(component.get("LOCATION", "")),
    )
