"""Entries in the ledger: appended once, in one chain, never changed."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from domain.conferences.conference import Conference, fold, told_by
from domain.conferences.entry import FORM, Entry
from domain.kernel.errors import BadInput, ContradictingEntry, UnknownConference
from domain.kernel.ids import ConferenceId, unusable_id
from flows import clock
from flows.ledger.rows import ConferenceRow, EntryRow, HeadRow
from flows.ledger.store import Part
from flows.ledger.translate import Row, conference_row, digest_of, entry_from, entry_row

_ENTRY = EntryRow.__table__  # type: ignore[attr-defined]
_CONFERENCE = ConferenceRow.__table__  # type: ignore[attr-defined]
_HEAD = HeadRow.__table__  # type: ignore[attr-defined]


class Entries(Part):
    """The truth of every conference."""

    def ids(self) -> tuple[ConferenceId, ...]:
        """Return the ids of all conferences in the order in which they were opened."""
        first = select(_ENTRY.c.conference, func.min(_ENTRY.c.seq).label("first")).group_by(_ENTRY.c.conference)
        with self.reading() as connection:
            rows = connection.execute(first.order_by("first")).all()
        return tuple(ConferenceId(row.conference) for row in rows)

    def has(self, conference: str) -> bool:
        """Return whether *conference* is in the ledger."""
        with self.reading() as connection:
            query = select(_CONFERENCE.c.id).where(_CONFERENCE.c.id == conference)
            return connection.execute(query).first() is not None

    def of(self, conference: str, as_of: date | None = None) -> tuple[Entry, ...]:
        """Return the entries of *conference* whose day is not after *as_of*, in the order of the fold: (on, seq)."""
        query = select(_ENTRY).where(_ENTRY.c.conference == conference).order_by(_ENTRY.c.day, _ENTRY.c.seq)
        if as_of is not None:
            query = query.where(_ENTRY.c.day <= as_of)
        with self.reading() as connection:
            found = tuple(entry_from(row) for row in connection.execute(query).mappings())
        if not found and not self.has(conference):
            raise UnknownConference(conference, self.ids()[:20])
        return found

    def conference(self, conference: str, as_of: date | None = None) -> Conference:
        """Return the state of *conference* as of a day (inclusive), from its entries alone."""
        return fold(self.of(conference, as_of), as_of)

    def at(self, seq: int) -> Entry | None:
        """Return the entry of that number, or None."""
        with self.reading() as connection:
            row = connection.execute(select(_ENTRY).where(_ENTRY.c.seq == seq)).mappings().first()
        return None if row is None else entry_from(row)

    def last_seq(self) -> int:
        """Return the number of the newest entry; 0 in an empty ledger."""
        with self.reading() as connection:
            return int(connection.execute(select(_HEAD.c.seq)).scalar_one())

    def end(self) -> tuple[int, str]:
        """Return number and digest of the newest entry, the end of the chain; 0 and "" in an empty ledger."""
        with self.reading() as connection:
            row = connection.execute(select(_HEAD.c.seq, _HEAD.c.digest)).one()
        return int(row.seq), str(row.digest)

    def last_recorded(self) -> datetime | None:
        """Return the moment of the newest entry, or None in an empty ledger."""
        newest = select(_ENTRY.c.recorded).order_by(_ENTRY.c.seq.desc()).limit(1)
        with self.reading() as connection:
            return connection.execute(newest).scalar_one_or_none()

    def changed_since(self, seq: int) -> tuple[ConferenceId, ...]:
        """Return the conferences with entries after number *seq*, the longest unchanged first."""
        query = select(_CONFERENCE.c.id).where(_CONFERENCE.c.last_seq > seq).order_by(_CONFERENCE.c.last_seq)
        with self.reading() as connection:
            return tuple(ConferenceId(row.id) for row in connection.execute(query))

    def going_on(self) -> tuple[ConferenceId, ...]:
        """Return the conferences that are not closed, in the order of their ids."""
        query = select(_CONFERENCE.c.id).where(_CONFERENCE.c.stage != "closed").order_by(_CONFERENCE.c.id)
        with self.reading() as connection:
            return tuple(ConferenceId(row.id) for row in connection.execute(query))

    def standing(self, entry: Entry) -> Entry | None:
        """Return the entry that tells the same fact already, or None.

        Raises ContradictingEntry where the same fact stands with other data, corrections counted; BadInput where it
        was taken back.
        """
        with self.reading() as connection:
            row = _of_key(connection, entry)
        if row is None:
            return None
        stands = entry_from(row)
        now = next((each for each in told_by(self.of(entry.conference)) if each.seq == stands.seq), None)
        if now is None:
            raise BadInput(
                f"this was recorded and taken back: {stands.described}",
                remedy=f"Put it back: kind `corrected`, entry={stands.seq} data.retracted=false",
            )
        if entry.says_the_same_as(stands):
            return stands
        if entry.meaning == now.meaning:
            return stands
        raise ContradictingEntry(now.described, entry.described)

    def append(self, entry: Entry) -> tuple[Entry, bool]:
        """Record *entry* unless it stands; return it with its number and moment, and whether it is new.

        Its own `recorded` is kept where it has one (UTC), else it is this moment. The domain's acceptance is not
        asked here (see flows.application.recording), but a contradiction of the very same fact is refused.
        """
        stands = self.standing(entry)
        if stands is not None:
            return stands, False
        with self.writing() as connection:
            stands = self.standing(entry)
            if stands is not None:
                return stands, False
            head = connection.execute(select(_HEAD)).mappings().one()
            row = entry_row(entry, head["seq"] + 1, entry.recorded or clock.now(), head["digest"])
            if not self.has(entry.conference):
                connection.execute(insert(_CONFERENCE), _opened(entry, row, self.ids))
            connection.execute(insert(_ENTRY), row)
            connection.execute(
                update(_CONFERENCE).where(_CONFERENCE.c.id == entry.conference).values(last_seq=row["seq"])
            )
            connection.execute(update(_HEAD).values(seq=row["seq"], digest=row["digest"]))
            return entry_from(row), True

    def project(self, conference: Conference) -> None:
        """Keep what is asked of many conferences at once: name, stage, today, opening."""
        columns = {**conference_row(conference), "version": _CONFERENCE.c.version + 1}
        with self.writing() as connection:
            connection.execute(update(_CONFERENCE).where(_CONFERENCE.c.id == conference.id).values(columns))

    def reviewed(self, conference: str) -> date | None:
        """Return the day of the conference that it was last planned for."""
        with self.reading() as connection:
            return connection.execute(
                select(_CONFERENCE.c.reviewed).where(_CONFERENCE.c.id == conference)
            ).scalar_one_or_none()

    def chain(self) -> Iterator[tuple[Row, str]]:
        """Yield each entry's row in order with what is wrong with it ("" where nothing is); doctor and import ask."""
        previous, expected = "", 1
        with self.reading() as connection:
            head = connection.execute(select(_HEAD)).mappings().one()
            for row in connection.execute(select(_ENTRY).order_by(_ENTRY.c.seq)).mappings():
                yield row, _wrong(row, previous, expected)
                previous, expected = row["digest"], row["seq"] + 1
        if (head["seq"], head["digest"]) != (expected - 1, previous):
            yield {"seq": expected}, f"the ledger remembers {head['seq']} entries, {expected - 1} are there"


def _wrong(row: Row, previous: str, expected: int) -> str:
    if row["seq"] != expected:
        return f"number {expected} is missing"
    if row["previous"] != previous:
        return "it does not follow the entry before it"
    if row["digest"] != digest_of(row):
        return "its content was changed after it was recorded"
    return ""


def _of_key(connection: Connection, entry: Entry) -> Row | None:
    """Return the row of the same fact: under its key of today, or under the one that an earlier form gave it."""
    keys = {entry.key_of(form) for form in range(1, FORM + 1)}
    query = select(_ENTRY).where(_ENTRY.c.conference == entry.conference, _ENTRY.c.natural_key.in_(keys))
    same = entry.key_of(FORM)
    rows = connection.execute(query.order_by(_ENTRY.c.seq)).mappings()
    return next((row for row in rows if entry_from(row).key_of(FORM) == same), None)


def _opened(entry: Entry, row: dict[str, Any], known: Any) -> dict[str, Any]:
    """Return the row of the conference that *entry* opens."""
    if entry.kind != "mandate-adopted":
        raise UnknownConference(entry.conference, known()[:20])
    unusable = unusable_id(entry.conference)
    if unusable is not None:
        raise BadInput(unusable, place="id", remedy="Choose another id with --id")
    state = conference_row(fold((entry,)))
    return {**state, "id": entry.conference, "opened": row["recorded"], "last_seq": row["seq"], "version": 1}
