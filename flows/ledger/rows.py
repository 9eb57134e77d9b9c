"""The tables of the ledger. `entry` is the truth; the rest follows from it, or was sent out once and so is kept.

JSON is kept as text in one fixed form, so that both databases hold the same characters. Days are days of the
conference, moments are UTC.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Date, Index, Integer, LargeBinary, String, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

HEAD = "0003"
"""The newest migration: the schema that this version of Mandat reads and writes."""

_UNFINISHED = text("state in ('open', 'started')")


def _words() -> Any:
    return Field(sa_column=Column(Text, nullable=False))


def _bytes() -> Any:
    return Field(sa_column=Column(LargeBinary, nullable=False))


def _long(**options: Any) -> Any:
    return Field(sa_column=Column(BigInteger, nullable=False, **options))


def _counter() -> Any:
    return Field(default=None, sa_column=Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True))


class HeadRow(SQLModel, table=True):
    """The end of the chain: one row, locked by whoever writes; *changes* counts every writing transaction.

    *published* counts the changes of what the calendars of all conferences show; *portfolio* is the count that the
    stored ones were rendered at. Where it is behind, they are to be rendered. *place* says which file this is
    (flows.ledger.place), so that a copy made by hand can be told from the ledger itself.
    """

    __tablename__ = "head"
    id: int = Field(primary_key=True)
    seq: int = _long()
    digest: str
    changes: int = _long()
    published: int = _long(server_default="1")
    portfolio: int = _long(server_default="0")
    place: str | None = Field(default=None, sa_column=Column(Text))


class ConferenceRow(SQLModel, table=True):
    """A conference as it stands (a projection of its entries), and the day that it was last planned for.

    *shown* is the digest of what its feeds were last rendered from; None: they are to be rendered.
    """

    __tablename__ = "conference"
    id: str = Field(primary_key=True)
    opened: datetime
    symbol: str | None = None
    name: str = _words()
    stage: str
    rehearsal: bool
    today: date | None = None
    opening: date | None = None
    last_seq: int = _long(index=True)
    reviewed: date | None = None
    version: int = 1
    shown: str | None = None


class EntryRow(SQLModel, table=True):
    """One dated fact; the database refuses to change or delete it. *digest* covers it and *previous*.

    *form* says what digest and natural key are made of (domain.conferences.entry.FORM): an entry keeps its own.
    """

    __tablename__ = "entry"
    __table_args__ = (UniqueConstraint("conference", "natural_key"), Index("entry_by_day", "conference", "day", "seq"))
    seq: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    conference: str = Field(foreign_key="conference.id")
    day: date
    kind: str
    actor: str = _words()
    source: str = _words()
    data: str = _words()
    natural_key: str = _words()
    recorded: datetime
    previous: str
    digest: str
    by: str = Field(default="", sa_column=Column(Text, nullable=False, server_default=""))
    way: str = Field(default="", sa_column=Column(String, nullable=False, server_default=""))
    run: str = Field(default="", sa_column=Column(String, nullable=False, server_default=""))
    form: int = Field(default=1, sa_column=Column(Integer, nullable=False, server_default="1"))


class PlanRow(SQLModel, table=True):
    """A plan as it was made: *day* its as-of, *seq* the last entry it rests on, *body* its JSON, deflated."""

    __tablename__ = "plan"
    __table_args__ = (Index("plan_by_day", "conference", "day", "id"),)
    id: int | None = _counter()
    conference: str = Field(foreign_key="conference.id")
    day: date
    seq: int = _long()
    made: datetime
    digest: str
    body: bytes = _bytes()


class BaselineRow(SQLModel, table=True):
    """The plan that an entry `baseline-set` (its *seq*) froze."""

    __tablename__ = "baseline"
    conference: str = Field(primary_key=True, foreign_key="conference.id")
    seq: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    day: date
    body: bytes = _bytes()


class TaskRow(SQLModel, table=True):
    """A task of the newest plan; *version* rises with every change, *seq* is the entry that changed it last."""

    __tablename__ = "task"
    __table_args__ = (Index("task_due", "finish", sqlite_where=_UNFINISHED, postgresql_where=_UNFINISHED),)
    conference: str = Field(primary_key=True, foreign_key="conference.id")
    id: str = Field(primary_key=True)
    name: str = _words()
    owner: str = _words()
    stage: str
    state: str
    start: date | None = None
    finish: date | None = None
    latest_finish: date | None = None
    done_on: date | None = None
    float_days: int | None = None
    impossible_days: int | None = None
    critical: bool = False
    seq: int = _long()
    version: int = 1


class TaskHistoryRow(SQLModel, table=True):
    """What a task was from *day* on (of the conference), and the entry *seq* that made it so; state "gone": no more."""

    __tablename__ = "task_history"
    __table_args__ = (Index("task_history_by_task", "conference", "task", "id"),)
    id: int | None = _counter()
    conference: str = Field(foreign_key="conference.id")
    task: str
    day: date
    seq: int = _long()
    made: datetime
    state: str
    start: date | None = None
    finish: date | None = None
    latest_finish: date | None = None


class ReplyRow(SQLModel, table=True):
    """The newest reply of a Member State on a subject; *region* its regional group on that day."""

    __tablename__ = "reply"
    conference: str = Field(primary_key=True, foreign_key="conference.id")
    subject: str = Field(primary_key=True)
    state: str = Field(primary_key=True)
    region: str
    view: str = _words()
    day: date


class PublishedRow(SQLModel, table=True):
    """The revision of an item that subscribers hold (calendars.ical.publishing.Published); *ends* is its last day."""

    __tablename__ = "published"
    __table_args__ = (
        Index("published_by_end", "audience", "ends"),
        Index("published_by_change", "audience", "revised_at"),
    )
    conference: str = Field(primary_key=True)
    audience: str = Field(primary_key=True)
    uid: str = Field(primary_key=True)
    kind: str
    item: str = _words()
    sequence: int
    created_at: datetime
    revised_at: datetime
    timing: str
    wording: str
    state: str
    keep_until: date | None = None
    note: str | None = Field(default=None, sa_column=Column(Text))
    moved_from: date | None = None
    moved_on: date | None = None
    texts: str = _words()
    ends: date = Field(default=date.max, sa_column=Column(Date, nullable=False, server_default="9999-12-31"))


class RevisionRow(SQLModel, table=True):
    """Every revision that was ever published, append-only: *body* is the JSON of a PublishedRow, deflated."""

    __tablename__ = "revision"
    __table_args__ = (Index("revision_by_day", "conference", "day", "id"),)
    id: int | None = _counter()
    conference: str
    audience: str
    uid: str
    day: date
    made: datetime
    body: bytes = _bytes()


class FeedRow(SQLModel, table=True):
    """A calendar as it is served (calendars.ical.publishing.Feed); conference "all" is the portfolio."""

    __tablename__ = "feed"
    conference: str = Field(primary_key=True)
    audience: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    body: bytes = _bytes()
    gzipped: bytes = _bytes()
    digest: str
    changed_at: datetime


class ShareRow(SQLModel, table=True):
    """A secret link; only the hash of its token is kept."""

    __tablename__ = "share"
    token_sha256: str = Field(primary_key=True)
    conference: str
    audience: str
    label: str = _words()
    created: datetime
    revoked: datetime | None = None


class OutboxRow(SQLModel, table=True):
    """A notice that is to be sent once: *key* makes it so; *sent* is None until it was."""

    __tablename__ = "outbox"
    __table_args__ = (Index("outbox_waiting", "sent", "created"),)
    key: str = Field(primary_key=True)
    conference: str
    audience: str
    language: str
    kind: str
    subject: str = _words()
    body: str = _words()
    created: datetime
    sent: datetime | None = None
    tries: int = 0
    error: str | None = Field(default=None, sa_column=Column(Text))


class PersonRow(SQLModel, table=True):
    """A person who may act: *id* is what entries carry; all the rest can be corrected and erased.

    *roles* and *conferences* are words with blanks between them (a chair's conferences); *password* is a hash;
    *link_sha256* the hash of a one-time link that is good until *link_until*.
    """

    __tablename__ = "person"
    id: str = Field(primary_key=True)
    login: str = Field(unique=True)
    name: str = _words()
    office: str = _words()
    roles: str
    address: str = _words()
    conferences: str = _words()
    password: str | None = Field(default=None, sa_column=Column(Text))
    link_sha256: str | None = None
    link_until: datetime | None = None
    created: datetime
    disabled: datetime | None = None


class SessionRow(SQLModel, table=True):
    """A person signed in at the calendar server; only the hash of the cookie is kept. *ended*: signed out."""

    __tablename__ = "session"
    token_sha256: str = Field(primary_key=True)
    person: str = Field(index=True)
    created: datetime
    until: datetime
    ended: datetime | None = None


class CheckpointRow(SQLModel, table=True):
    """A signed statement of what the chain was at one moment (flows.ledger.checkpoints.Checkpoint says how to read it).

    *digests* holds those of the entries after number *since* up to *seq*, with blanks between them.
    """

    __tablename__ = "checkpoint"
    seq: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    digest: str
    since: int = _long()
    digests: str = _words()
    made: datetime
    why: str
    signer: str = _words()
    key: str = Field(primary_key=True)
    signature: str
