"""Writes the fixture of the present schema: `python -m tests.flows.ledger.make_schema_fixture`, once for each schema."""

import gzip
import os
import sqlite3
import sys
import tempfile
from pathlib import Path

from flows.application.recording import record, replan
from flows.ledger.repository import Ledger
from flows.ledger.rows import HEAD
from tests.flows.application.test_recording import TODAY
from tests.flows.builders import ID, NOON, a_decision, an_adoption


def main() -> None:
    """Make a small ledger with one decided conference and write down the digests of its feeds."""
    packed = Path(__file__).parent / "schemas" / f"{HEAD}.db.gz"
    if packed.exists():
        sys.exit(f"{packed.name} is there: a fixture is never written again")
    path = packed.with_suffix("")
    os.environ["MANDAT_HOME"] = tempfile.mkdtemp()  # whose key signs what is recorded
    with Ledger.open(f"sqlite:///{path}") as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=TODAY, now=NOON)
        record(ledger, a_decision(), now=NOON, today=TODAY)
        lines = [f"{feed.audience}.{feed.language} {feed.digest}" for feed in ledger.publications.feeds(ID)]
        with ledger.reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with sqlite3.connect(path) as database:
        database.execute("UPDATE head SET place = NULL")  # whoever unpacks it has another file
    database.execute("VACUUM")
    database.close()
    packed.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()
    path.with_suffix(".digests").write_text("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
