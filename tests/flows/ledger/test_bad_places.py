"""Databases that cannot be used: a clear sentence, exit code 3, nothing lost."""

import gzip
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.kernel.errors import BadInput, NewerLedger, NoLedger, ServiceMissing
from flows.ledger.engine import VERSION_TABLE, checked, engine_of
from flows.ledger.migrating import revisions
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD
from tests.flows.builders import ID, a_fact, an_adoption

FIXTURES = Path(__file__).parent / "schemas"
SCHEMAS = sorted(path.name.partition(".")[0] for path in FIXTURES.glob("*.db.gz"))


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path):
    path = tmp_path / "ledger.db"
    path.write_bytes(b"minutes of a meeting, not a database" * 100)
    before = path.read_bytes()
    with pytest.raises(ServiceMissing, match="not a database") as error:
        Ledger.open(f"sqlite:///{path}")
    assert error.value.place == str(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "home").write_text("a file where a folder should be")
    with pytest.raises(ServiceMissing, match="folder cannot be made"):
        Ledger.open(f"sqlite:///{tmp_path / 'home' / 'ledger.db'}")


def test_a_database_that_can_only_be_read_says_so(sqlite_url: str, tmp_path: Path):
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
    path = tmp_path / "ledger.db"
    with Ledger.open(f"sqlite:///file:{path}?mode=ro&uri=true") as ledger:
        assert ledger.entries.ids() == (ID,)
        with pytest.raises(ServiceMissing, match="not written"):
            ledger.entries.append(a_fact("baseline-set", "2026-01-01"))


def test_a_full_disk_is_told_and_what_stood_still_stands(sqlite_url: str):
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        with ledger.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    refused = 0
    with Ledger.open(sqlite_url) as ledger:

        def limited() -> None:
            with ledger.writing() as connection:
                connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
                for number in range(200):
                    ledger.entries.append(a_fact("reply-received", "2026-03-01", state="KE", subject=f"{number}" * 200))

        with pytest.raises(ServiceMissing, match="no room left; nothing was written"):
            limited()
        refused += 1
    with Ledger.open(sqlite_url) as ledger:
        assert (ledger.entries.last_seq(), refused) == (1, 1)
        assert ledger.entries.append(a_fact("baseline-set", "2026-01-01"))[1]


@pytest.mark.e2e
def test_a_limit_on_the_size_of_files_ends_with_a_clear_word(sqlite_url: str):
    """As `ulimit -f` does: the same as a disk that is full while the log is written."""
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
    program = (
        "import sys\n"
        "from domain.kernel.errors import MandatError\n"
        "from flows.ledger.repository import Ledger\n"
        "from tests.flows.builders import a_fact\n"
        "try:\n"
        f"    with Ledger.open({sqlite_url!r}) as ledger:\n"
        "        for number in range(500):\n"
        "            ledger.entries.append(a_fact('reply-received', '2026-03-01', state='KE', subject=f'{number:04}' * 1000))\n"
        "except MandatError as error:\n"
        "    print(error)\n"
        "    sys.exit(error.exit_code)\n"
    )
    limit = 400_000
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 3, done.stderr
    assert "nothing was written" in done.stdout
    with Ledger.open(sqlite_url) as ledger:
        assert ledger.integrity() == "ok"
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        assert ledger.entries.append(a_fact("baseline-set", "2026-01-01"))[1]


def test_a_server_that_does_not_answer_is_told_without_its_password():
    with pytest.raises(ServiceMissing, match=r"does not answer|complains") as error:
        Ledger.open("postgresql://mandat:secret@127.0.0.1:9/ledger")
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("address", ["ledger.db", "mysql://127.0.0.1/ledger", ""])
def test_an_address_that_is_none_is_bad_input(address: str):
    with pytest.raises(BadInput):
        Ledger.open(address)


def test_a_database_of_something_else_is_not_taken_over(empty_url: str):
    engine = engine_of(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE task (id integer)"))
    engine.dispose()
    with pytest.raises(ServiceMissing, match="tables of something else: task"):
        Ledger.open(empty_url)


def test_a_ledger_of_a_later_version_is_refused_and_left_as_it_is(url: str):
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())
        with ledger.writing() as connection:
            connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(NewerLedger, match="schema 9999"):
        Ledger.open(url)
    engine = engine_of(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM entry")).scalar_one() == 1
    engine.dispose()


def test_whoever_only_reads_makes_nothing(tmp_path: Path):
    with pytest.raises(NoLedger):
        Ledger.open(f"sqlite:///{tmp_path / 'none' / 'ledger.db'}", migrate=False)
    assert list(tmp_path.iterdir()) == []


def test_whoever_names_a_conference_makes_no_ledger_for_it(tmp_path: Path):
    with pytest.raises(NoLedger):
        Ledger.open(f"sqlite:///{tmp_path / 'none' / 'ledger.db'}", make=False)
    assert list(tmp_path.iterdir()) == []


def test_the_newest_migration_is_the_one_that_the_code_stands_on():
    assert revisions()[-1] == HEAD
    assert list(revisions()) == SCHEMAS


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_earlier_schema_comes_up_with_its_data_and_gives_the_same_feeds(schema: str, tmp_path: Path):
    """The fixtures were written by Mandat as it was at that schema; each holds one conference with its feeds."""
    path = tmp_path / "ledger.db"
    path.write_bytes(gzip.decompress((FIXTURES / f"{schema}.db.gz").read_bytes()))
    digests = (FIXTURES / f"{schema}.digests").read_text().splitlines()
    with Ledger.open(f"sqlite:///{path}") as ledger:
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        (conference,) = ledger.entries.ids()
        assert ledger.entries.conference(conference).stage == "hosting"
        assert ledger.plans.newest(conference) is not None
        assert [
            f"{feed.audience}.{feed.language} {feed.digest}" for feed in ledger.publications.feeds(conference)
        ] == digests
        assert ledger.entries.append(a_fact("baseline-set", "2027-01-01", conference=conference))[1]


def test_two_that_open_an_empty_database_at_once_migrate_it_once(empty_url: str):
    engines = [engine_of(empty_url) for _ in range(2)]
    for engine in engines:
        checked(engine, migrate=True)
        engine.dispose()
    with Ledger.open(empty_url) as ledger:
        assert ledger.entries.last_seq() == 0
