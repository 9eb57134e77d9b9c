"""Restoring: the numbers of a ledger that was put back from a backup are lifted above what was published since."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import icalendar

from calendars.ical.publishing import AUDIENCES, PORTFOLIO, Publication, publish
from calendars.ical.sequence_restore import Seen, above, forgotten, lifted
from domain.kernel.errors import BadInput
from flows.application.portfolio import refresh_portfolio
from flows.application.recording import replan
from flows.ledger.repository import Ledger
from flows.settings import settings


def lift(ledger: Ledger, folders: tuple[Path, ...], *, now: datetime, today: date) -> int:
    """Lift the revisions of *ledger* above the feeds in *folders* (as `mandat publish` wrote them); return how many.

    Without folders every number is lifted by more than anybody published meanwhile. All of it is kept or nothing.
    Raises BadInput where a folder holds no feeds or one cannot be read.
    """
    if folders and not any(folder.is_dir() for folder in folders):
        raise BadInput("there are no feeds", place=", ".join(map(str, folders)), remedy="Name what publish wrote last")
    count = 0
    with ledger.writing():
        for conference in ledger.entries.ids():
            seen = [each for folder in folders for each in _seen(folder / conference)]
            count += _lifted(ledger, conference, seen, blindly=not folders, now=now, today=today)
        lost = {path.name for folder in folders for path in folder.glob("*/") if path.name != PORTFOLIO}
        for name in sorted(lost - set(ledger.entries.ids())):  # opened after the backup: it may be opened again
            seen = [each for folder in folders for each in _seen(folder / name)]
            gone = forgotten(ledger.publications.published(name), seen, name)
            ledger.publications.keep(Publication(published=gone, changed=gone, feeds=()), day=today)
            count += len(gone)
    refresh_portfolio(ledger)
    return count


def _lifted(ledger: Ledger, conference: str, seen: list[Seen], *, blindly: bool, now: datetime, today: date) -> int:
    """Lift the revisions of one conference above what was *seen*; return how many."""
    before = ledger.publications.published(conference)
    seen = [above(row) for row in before] if blindly else seen
    unknown = forgotten(before, seen, conference)
    after = lifted(before, seen, now)
    moved = sum(old != new for old, new in zip(before, after, strict=True))
    if not moved and not unknown:
        return 0
    recorded = replan(ledger, conference, today=today, now=now, together=False)
    base_url = recorded.conference.public_url or settings().public_url
    held = ledger.publications.published(conference)
    after = (*lifted(held, seen, now), *forgotten(held, seen, conference))
    step = publish(recorded.conference, recorded.plan, after, now, base_url=base_url)
    known = {(row.audience, row.uid): row for row in held}
    changed = tuple(row for row in step.published if known.get((row.audience, row.uid)) != row)
    ledger.publications.keep(step.revised(changed=changed), day=recorded.plan.as_of)
    return moved + len(unknown)


def _seen(folder: Path) -> list[Seen]:
    found = []
    for path in sorted(folder.glob("*.ics")):
        audience = path.name.split(".", 1)[0]
        if audience not in AUDIENCES:
            continue
        try:
            items: list[Any] = [
                each for each in icalendar.Calendar.from_ical(path.read_bytes()).walk() if "UID" in each
            ]
            found += [
                Seen(
                    audience=audience,
                    uid=str(each["UID"]),
                    sequence=int(each["SEQUENCE"]),
                    modified=each["LAST-MODIFIED"].dt.astimezone(UTC),
                )
                for each in items
            ]
        except (ValueError, KeyError, OSError) as error:
            raise BadInput(
                "not a feed of ours", place=str(path), remedy="Name the folder publish wrote last"
            ) from error
    return found
