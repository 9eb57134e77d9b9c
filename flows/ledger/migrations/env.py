"""How Alembic reaches the ledger: always on a connection that is open already, in its transaction."""

from alembic import context
from sqlmodel import SQLModel

from flows.ledger import rows
from flows.ledger.engine import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
    transactional_ddl=True,
)
if rows.HEAD:
    context.run_migrations()
