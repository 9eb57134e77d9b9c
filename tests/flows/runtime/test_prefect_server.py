"""Two who write at once into Prefect's SQLite are both heard, each after the other."""

import asyncio

import pytest
import sqlalchemy as sa
from prefect.server.database.configurations import AioSqliteConfiguration

from flows.runtime.sqlite_in_turn import SqliteInTurn

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


async def count_up(configuration: AioSqliteConfiguration, both_have_read: asyncio.Barrier | None) -> None:
    """Read a number and write the next one, as Prefect does where a gate is answered: in one transaction."""
    session = await configuration.session(await configuration.engine())
    async with session, configuration.begin_transaction(session):
        found = (await session.execute(sa.text("SELECT n FROM counter"))).scalar_one()
        if both_have_read is not None:
            await both_have_read.wait()
        await session.execute(sa.text("UPDATE counter SET n = :n"), {"n": found + 1})


async def counter(configuration: AioSqliteConfiguration) -> int:
    session = await configuration.session(await configuration.engine())
    async with session:
        return int((await session.execute(sa.text("SELECT n FROM counter"))).scalar_one())


async def counting(kind: type[AioSqliteConfiguration], place) -> AioSqliteConfiguration:
    configuration = kind(connection_url=f"sqlite+aiosqlite:///{place}", timeout=20)
    session = await configuration.session(await configuration.engine())
    async with session, configuration.begin_transaction(session):
        await session.execute(sa.text("CREATE TABLE counter (n INTEGER)"))
        await session.execute(sa.text("INSERT INTO counter VALUES (0)"))
    return configuration


async def test_of_two_who_read_and_then_write_prefect_itself_refuses_one(tmp_path):
    configuration = await counting(AioSqliteConfiguration, tmp_path / "prefect.db")
    both = asyncio.Barrier(2)
    with pytest.raises(sa.exc.OperationalError, match="database is locked"):
        await asyncio.gather(count_up(configuration, both), count_up(configuration, both))


async def test_each_who_reads_and_then_writes_waits_for_the_other_and_nothing_is_lost(tmp_path):
    configuration = await counting(SqliteInTurn, tmp_path / "prefect.db")
    await asyncio.gather(*(count_up(configuration, None) for _ in range(20)))
    assert await counter(configuration) == 20


async def test_a_list_is_read_while_somebody_writes(tmp_path):
    configuration = await counting(SqliteInTurn, tmp_path / "prefect.db")
    session = await configuration.session(await configuration.engine())
    async with session, configuration.begin_transaction(session):
        await session.execute(sa.text("UPDATE counter SET n = 7"))
        assert await asyncio.wait_for(counter(configuration), timeout=10) == 0
    assert await counter(configuration) == 7
