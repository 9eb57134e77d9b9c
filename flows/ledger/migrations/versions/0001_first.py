"""The first schema: head, conferences, entries (append-only), plans, tasks, replies, what was published, outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_GUARDED = ("entry", "revision")
"""Tables whose rows the database itself refuses to change or delete."""


def upgrade() -> None:
    """Make the tables, the guards, and the start of the chain."""
    _tables()
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()
    op.execute("INSERT INTO head (id, seq, digest, changes) VALUES (1, 0, '', 0)")


def _guard_sqlite() -> None:
    for table in _GUARDED:
        for event in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever appended'); END"
            )
    # INSERT OR REPLACE deletes without a DELETE trigger: so a number that is taken, or out of turn, is refused first.
    op.execute(
        "CREATE TRIGGER entry_in_turn BEFORE INSERT ON entry "
        "WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM entry) "
        "OR EXISTS (SELECT 1 FROM entry WHERE conference = NEW.conference AND natural_key = NEW.natural_key) "
        "BEGIN SELECT RAISE(ABORT, 'entry: rows are only ever appended'); END"
    )
    op.execute(
        "CREATE TRIGGER revision_in_turn BEFORE INSERT ON revision "
        "WHEN EXISTS (SELECT 1 FROM revision WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'revision: rows are only ever appended'); END"
    )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION mandat_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%: rows are only ever appended', TG_TABLE_NAME; END $$"
    )
    for table in _GUARDED:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION mandat_append_only()"
        )
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION mandat_append_only()"
        )


def _tables() -> None:
    op.create_table(
        "conference",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("symbol", sa.String(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.Column("today", sa.Date(), nullable=True),
        sa.Column("opening", sa.Date(), nullable=True),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("reviewed", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_conference_last_seq"), "conference", ["last_seq"], unique=False)
    op.create_table(
        "feed",
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("gzipped", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conference", "audience", "language"),
    )
    op.create_table(
        "head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("changes", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "outbox",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("outbox_waiting", "outbox", ["sent", "created"], unique=False)
    op.create_table(
        "published",
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("timing", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("keep_until", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("moved_from", sa.Date(), nullable=True),
        sa.Column("moved_on", sa.Date(), nullable=True),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("conference", "audience", "uid"),
    )
    op.create_index(op.f("ix_published_kind"), "published", ["kind"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("revision_by_day", "revision", ["conference", "day", "id"], unique=False)
    op.create_table(
        "share",
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("token_sha256"),
    )
    op.create_table(
        "baseline",
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("conference", "seq"),
    )
    op.create_table(
        "entry",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("natural_key", sa.Text(), nullable=False),
        sa.Column("recorded", sa.DateTime(timezone=True), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("conference", "natural_key"),
    )
    op.create_index("entry_by_day", "entry", ["conference", "day", "seq"], unique=False)
    op.create_table(
        "plan",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("plan_by_day", "plan", ["conference", "day", "id"], unique=False)
    op.create_table(
        "reply",
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("view", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("conference", "subject", "state"),
    )
    op.create_table(
        "task",
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("finish", sa.Date(), nullable=True),
        sa.Column("latest_finish", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("float_days", sa.Integer(), nullable=True),
        sa.Column("impossible_days", sa.Integer(), nullable=True),
        sa.Column("critical", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("conference", "id"),
    )
    op.create_index(
        "task_due",
        "task",
        ["finish"],
        unique=False,
        sqlite_where=sa.text("state in ('open', 'started')"),
        postgresql_where=sa.text("state in ('open', 'started')"),
    )
    op.create_table(
        "task_history",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("conference", sa.String(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("finish", sa.Date(), nullable=True),
        sa.Column("latest_finish", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conference"],
            ["conference.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("task_history_by_task", "task_history", ["conference", "task", "id"], unique=False)


def downgrade() -> None:
    """A ledger does not go back: entries would be lost."""
    raise NotImplementedError
