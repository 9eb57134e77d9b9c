"""Columns that make large ledgers quick: what feeds show (by its digest), when items end, how new the portfolio is.

All of them follow from other columns, so exports leave them out and stay what they were.
"""

import json
from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, fill them, index them."""
    op.add_column("conference", sa.Column("shown", sa.String(), nullable=True))
    op.add_column("head", sa.Column("published", sa.BigInteger(), nullable=False, server_default="1"))
    op.add_column("head", sa.Column("portfolio", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("published", sa.Column("ends", sa.Date(), nullable=False, server_default="9999-12-31"))
    _fill_ends()
    op.create_index("published_by_end", "published", ["audience", "ends"])
    op.create_index("published_by_change", "published", ["audience", "revised_at"])
    op.drop_index(op.f("ix_published_kind"), "published")


def _fill_ends() -> None:
    """Read the last day of every item out of its JSON, one conference after the other."""
    connection = op.get_bind()
    table = sa.table(
        "published",
        sa.column("conference"),
        sa.column("audience"),
        sa.column("uid"),
        sa.column("item"),
        sa.column("ends", sa.Date()),
    )
    keys = ("conference", "audience", "uid")
    filling = sa.update(table).where(*(table.c[name] == sa.bindparam(f"its_{name}") for name in keys))
    filling = filling.values(ends=sa.bindparam("day"))
    for (conference,) in connection.execute(sa.select(table.c.conference).distinct()).all():
        items = sa.select(*(table.c[name] for name in keys), table.c.item).where(table.c.conference == conference)
        known = [
            {**{f"its_{name}": row[name] for name in keys}, "day": date.fromisoformat(last)}
            for row in connection.execute(items).mappings().all()
            if (last := json.loads(row["item"]).get("last")) is not None
        ]
        if known:
            connection.execute(filling, known)
