"""SQLite in turn: Prefect's own database, whose writers wait for their turn.

Prefect opens a transaction that reads first and writes later. Where another run wrote in between, SQLite refuses the
write at once, whatever the time limit: a planner who had answered a gate was told 500 or 503, and the answer was lost.
"""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from prefect.server.database.configurations import SQLITE_BEGIN_MODE, AioSqliteConfiguration
from prefect.server.database.dependencies import MODELS_DEPENDENCIES
from sqlalchemy.ext.asyncio import AsyncSession, AsyncSessionTransaction


class SqliteInTurn(AioSqliteConfiguration):
    """Prefect's SQLite, each transaction of which takes the place of the one writer as it begins (BEGIN IMMEDIATE).

    It waits for that up to PREFECT_SERVER_DATABASE_TIMEOUT seconds. What only reads begins no transaction in Prefect,
    and waits for nobody.
    """

    @asynccontextmanager
    async def begin_transaction(
        self,
        session: AsyncSession,
        with_for_update: bool = False,  # noqa: ARG002 - as Prefect calls it
    ) -> AsyncGenerator[AsyncSessionTransaction, None]:
        """Begin the transaction of *session*; *with_for_update* is always meant, since SQLite has no rows to lock."""
        async with super().begin_transaction(session, with_for_update=True) as transaction:
            await session.connection()
            # Who reads beside this transaction, called from within it, begins none: else it would wait for it.
            mode = SQLITE_BEGIN_MODE.set(None)
            try:
                yield transaction
            finally:
                SQLITE_BEGIN_MODE.reset(mode)


def take_turns(address: str) -> None:
    """Have Prefect open the SQLite database at *address* so that its writers take turns; before its app is made."""
    MODELS_DEPENDENCIES["database_config"] = SqliteInTurn(connection_url=address)
