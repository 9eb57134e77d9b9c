"""Earlier schemas come up with their data on both databases, and an export of any schema comes in."""

import gzip
import json
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert, inspect, select, text

from flows.application.portfolio import refresh_portfolio
from flows.exchange.archive import exported, imported
from flows.exchange.archive_rows import TABLES, row_in
from flows.ledger.engine import engine_of
from flows.ledger.migrating import upgrade
from flows.ledger.repository import Ledger
from tests.flows.builders import ID, a_fact

FIXTURES = Path(__file__).parent / "schemas"
DIGESTS = (FIXTURES / "0001.digests").read_text().splitlines()


@pytest.fixture(scope="module")
def earlier_export(tmp_path_factory) -> Path:
    """What Mandat exported when its schema was 0001."""
    path = tmp_path_factory.mktemp("earlier") / "0001.jsonl"
    path.write_bytes(gzip.decompress((FIXTURES / "0001.jsonl.gz").read_bytes()))
    return path


@pytest.fixture
def earlier_url(empty_url: str, earlier_export: Path) -> str:
    """A database as Mandat left it at schema 0001, on each database in turn."""
    if empty_url.startswith("sqlite"):
        packed = (FIXTURES / "0001.db.gz").read_bytes()
        Path(empty_url.removeprefix("sqlite:///")).write_bytes(gzip.decompress(packed))
        return empty_url
    engine = engine_of(empty_url)
    with engine.begin() as connection:
        upgrade(connection, "0001")
        known = {table.name: table for table in TABLES}
        columns = {name: {each["name"] for each in inspect(connection).get_columns(name)} for name in known}
        first, *lines, _ = map(json.loads, earlier_export.read_text().splitlines())
        for told in lines:
            row = row_in(known[told["table"]], told["row"])
            row = {name: value for name, value in row.items() if name in columns[told["table"]]}
            connection.execute(insert(known[told["table"]]).values(row))
        connection.execute(
            text("UPDATE head SET seq = :seq, digest = :head"), {"seq": first["entries"], "head": first["head"]}
        )
    engine.dispose()
    return empty_url


def assert_it_came_up_whole(url: str) -> None:
    with Ledger.open(url) as ledger:
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        assert [f"{feed.audience}.{feed.language} {feed.digest}" for feed in ledger.publications.feeds(ID)] == DIGESTS
        before = {feed.digest for feed in ledger.publications.feeds("all")}
        assert refresh_portfolio(ledger)
        assert {feed.digest for feed in ledger.publications.feeds("all")} == before
        assert ledger.entries.append(a_fact("baseline-set", "2027-01-01"))[1]


def test_the_first_schema_comes_up_with_its_data_on_both_databases(earlier_url: str):
    assert_it_came_up_whole(earlier_url)


def test_an_export_of_an_earlier_schema_comes_in(url: str, earlier_export: Path):
    with Ledger.open(url) as ledger:
        imported(ledger, earlier_export)
        body = "".join(list(exported(ledger))[1:-1])
        assert earlier_export.read_text().partition("\n")[2].startswith(body)
    assert_it_came_up_whole(url)


def killed(work: Callable[[], object], seconds: float) -> None:
    """Start *work* in a child and kill it after *seconds*."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.e2e
def test_a_process_that_is_killed_while_it_migrates_leaves_the_earlier_schema_or_the_later(earlier_url: str):
    chance = random.Random(67)
    for _ in range(12):
        killed(lambda: Ledger.open(earlier_url).close(), chance.uniform(0, 0.3))
        engine = engine_of(earlier_url)
        with engine.connect() as connection:
            found = connection.execute(text("SELECT version_num FROM mandat_version")).scalar_one()
            there = {each["name"] for each in inspect(connection).get_columns("published")}
        engine.dispose()
        assert ("ends" in there) == (found != "0001")
    assert_it_came_up_whole(earlier_url)


@pytest.mark.e2e
def test_a_process_that_is_killed_while_it_imports_leaves_all_or_nothing(url: str, earlier_export: Path):
    def take_in() -> None:
        with Ledger.open(url) as ledger:
            imported(ledger, earlier_export)

    chance = random.Random(68)
    for _ in range(12):
        killed(take_in, chance.uniform(0, 0.6))
        with Ledger.open(url) as ledger, ledger.reading() as connection:
            rows = {table.name: len(connection.execute(select(table)).all()) for table in TABLES}
        assert rows["entry"] in (0, 2)
        assert (rows["entry"] == 0) == (rows["feed"] == 0) == (rows["published"] == 0)
    take_in()
    take_in()
    assert_it_came_up_whole(url)
