"""${message}."""

from alembic import op
import sqlalchemy as sa
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema up to this step."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """A ledger does not go back: entries would be lost."""
    raise NotImplementedError
