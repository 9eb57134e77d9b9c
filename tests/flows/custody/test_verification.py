"""History that was rewritten by somebody without the key is named, whatever was done to entries and checkpoints."""

import random
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from flows import clock
from flows.application.recording import record, replan
from flows.custody.verification import verified
from flows.ledger.checkpoints import Checkpoint, checkpoint_of
from flows.ledger.repository import Ledger
from flows.ledger.signing_key import SigningKey, is_signed, signing_key, trust
from flows.ledger.translate import digest_of, entry_from
from flows.settings import Settings
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption

TODAY = date(2027, 1, 4)


@pytest.fixture(scope="module")
def installation(tmp_path_factory) -> tuple[Path, Checkpoint]:
    """A home with a ledger of eight entries, each signed, and a checkpoint that was kept off the machine."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MANDAT_HOME", str(home))
        with Ledger.open(f"sqlite:///{home / 'ledger.db'}") as ledger:
            ledger.entries.append(an_adoption())
            replan(ledger, ID, today=TODAY, now=NOON)
            facts = [a_fact("host-offered", "2026-03-05", country=code) for code in ("KE", "PT", "UY", "FJ", "CL")]
            for number, fact in enumerate([*facts, a_decision(), a_fact("baseline-set", "2027-01-02")]):
                record(ledger, fact, now=NOON + timedelta(minutes=number), today=TODAY)
            key = signing_key(home)
            kept = ledger.checkpoints.statement(key, signer="https://m.example", why="kept elsewhere", now=NOON)
    return home, checkpoint_of(kept.shown(), "file")


@pytest.fixture
def forged(installation, tmp_path) -> tuple[sqlite3.Connection, Settings, Checkpoint]:
    """A copy of the ledger that somebody without the key may write to at will; the home with the key is not theirs."""
    home, kept = installation
    (tmp_path / "home").mkdir()
    shutil.copy(home / "signing.key", tmp_path / "home")
    with sqlite3.connect(home / "ledger.db") as source, sqlite3.connect(tmp_path / "home" / "ledger.db") as copy:
        source.backup(copy)
    source.close()
    copy.row_factory = sqlite3.Row
    for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        copy.execute(f"DROP TRIGGER {name}")
    return copy, Settings(home=tmp_path / "home"), kept


def told(connection: sqlite3.Connection) -> list[dict]:
    rows = [dict(row) for row in connection.execute("SELECT * FROM entry ORDER BY seq")]
    for row in rows:
        row["day"] = date.fromisoformat(row["day"])
        row["recorded"] = datetime.fromisoformat(row["recorded"]).replace(tzinfo=UTC)
    return rows


def rewritten(connection: sqlite3.Connection, rows: list[dict], *, chained: bool) -> None:
    """Write *rows* in place of the history, with the chain computed anew where *chained*."""
    connection.execute("DELETE FROM entry")
    previous = ""
    for seq, row in enumerate(rows, 1):
        if chained:
            row |= {"seq": seq, "previous": previous}
            row["natural_key"] = entry_from(row).natural_key
            row["digest"] = digest_of(row)
            previous = row["digest"]
        plain = row | {"day": row["day"].isoformat(), "recorded": row["recorded"].strftime("%Y-%m-%d %H:%M:%S.%f")}
        marks = ", ".join("?" * len(plain))
        names = ", ".join(f'"{name}"' for name in plain)
        connection.execute(f"INSERT INTO entry ({names}) VALUES ({marks})", list(plain.values()))
    if chained:
        connection.execute("UPDATE head SET seq = ?, digest = ?", (len(rows), previous))
        connection.execute("UPDATE conference SET last_seq = ?", (len(rows),))


def forge(connection: sqlite3.Connection, seed: int, thief: SigningKey) -> str:
    """Change history in a way that *seed* chooses; return what was done."""
    chance = random.Random(seed)
    rows = told(connection)
    what = chance.choice(["changed", "dropped", "reordered", "last dropped", "added", "backdated"])
    place = chance.randrange(1, len(rows) - 1)
    if what == "changed":
        rows[place] |= {chance.choice(["actor", "source", "by"]): f"forged {seed}"}
    elif what == "dropped":
        del rows[place]
    elif what == "reordered":
        rows[place], rows[place + 1] = rows[place + 1], rows[place]
    elif what == "last dropped":
        del rows[-chance.randrange(1, 4) :]
    elif what == "added":
        rows.insert(place, rows[place] | {"day": rows[place]["day"] - timedelta(days=400)})
    else:
        rows[place] |= {"day": rows[place]["day"] - timedelta(days=chance.randrange(1, 40))}
    rewritten(connection, rows, chained=what != "changed" or chance.random() < 0.8)
    then = chance.choice(["left", "taken away", "last taken away", "swapped", "one taken away", "changed"])
    checkpoints = [dict(row) for row in connection.execute("SELECT * FROM checkpoint ORDER BY seq")]
    if then == "taken away":
        connection.execute("DELETE FROM checkpoint")
    elif then == "last taken away":
        connection.execute("DELETE FROM checkpoint WHERE seq >= ?", (place,))
    elif then == "one taken away":
        connection.execute("DELETE FROM checkpoint WHERE seq = ?", (chance.choice(checkpoints)["seq"],))
    elif then == "changed":
        connection.execute(
            "UPDATE OR REPLACE checkpoint SET digest = (SELECT digest FROM head), seq = (SELECT seq FROM head) WHERE rowid = (SELECT max(rowid) FROM checkpoint)"
        )
    elif then == "swapped":
        connection.execute("DELETE FROM checkpoint")
        connection.commit()
        with Ledger.open(f"sqlite:///{connection.execute('PRAGMA database_list').fetchone()['file']}") as ledger:
            ledger.checkpoints.sign(thief, signer="http://127.0.0.1:8467", why="daily", now=NOON)
    connection.commit()
    return f"{what}, checkpoints {then}"


def assert_named(forged, seed: int, tmp_path: Path) -> None:
    connection, settled, kept = forged
    what = forge(connection, seed, signing_key(tmp_path / "thief"))
    with Ledger.open(settled.ledger_url) as ledger:
        found = verified(ledger, settled, (kept,))
    assert found.differences, what
    assert any(each.seq is not None for each in found.differences), what


def test_a_history_that_nobody_touched_is_as_it_was_signed(forged):
    _, settled, kept = forged
    with Ledger.open(settled.ledger_url) as ledger:
        found = verified(ledger, settled, (kept,))
    assert (found.differences, found.covered, found.entries) == ((), 8, 8)


@pytest.mark.parametrize("seed", range(36))
def test_a_forgery_is_named_with_the_first_entry_that_it_concerns(forged, seed, tmp_path):
    assert_named(forged, seed, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 2000))
def test_a_thousand_forgeries_are_named(forged, seed, tmp_path):
    assert_named(forged, seed, tmp_path)


def test_the_first_entry_that_differs_is_named_with_who_signed_it_and_when(forged):
    connection, settled, _ = forged
    rows = told(connection)
    rows[3]["actor"] = "Somebody else"
    rewritten(connection, rows, chained=True)
    connection.commit()
    with Ledger.open(settled.ledger_url) as ledger:
        first = verified(ledger, settled).differences[0]
    assert first.seq == 4
    assert "entry 4 is not the one that was signed" in first.what
    assert "signed by http://127.0.0.1:8467" in first.what
    assert "on 2026-03-02 12:02 UTC" in first.what


def test_entries_that_were_acknowledged_and_are_missing_are_named_without_any_checkpoint(installation, monkeypatch):
    home, _ = installation
    settled = Settings(home=home)
    with Ledger.open(settled.ledger_url) as ledger:
        digests = [row["digest"] for row, _ in ledger.entries.chain()]
    from flows.custody.verification import _missed
    from flows.ledger.place import mark_of

    mark = mark_of(home, settled.ledger_url)
    assert mark == (8, digests[-1])
    assert [each.what for each in _missed(mark, digests[:6])] == ["entries 7 to 8 were acknowledged and are missing"]


def test_the_key_is_for_its_owner_only_and_stays_the_same(tmp_path):
    first = signing_key(tmp_path)
    assert (tmp_path / "signing.key").stat().st_mode & 0o777 == 0o600
    assert signing_key(tmp_path).public == first.public
    assert is_signed("text", first.sign("text"), first.public)
    assert not is_signed("texts", first.sign("text"), first.public)


def test_a_key_of_another_installation_counts_once_it_is_trusted(forged, tmp_path):
    _, settled, _ = forged
    other = signing_key(tmp_path / "other")
    with Ledger.open(settled.ledger_url) as ledger:
        ledger.checkpoints.sign(other, signer="https://second.example", why="daily", now=clock.now())
        assert "nobody here knows the key" in verified(ledger, settled).differences[0].what
        trust(settled.home, other.public, "the second server")
        assert verified(ledger, settled).differences == ()


def test_the_recipe_of_the_docs_names_the_same_entry(forged, tmp_path):
    import re
    import subprocess
    import sys

    from flows.exchange.archive import exported

    page = Path(__file__).parents[3] / "docs" / "verify.md"
    recipe = re.search(r"```python\n(.*?)```", page.read_text(), re.DOTALL)[1]
    assert len(recipe.splitlines()) < 100
    connection, settled, kept = forged
    (tmp_path / "kept.json").write_text(kept.shown())

    def tried() -> subprocess.CompletedProcess[str]:
        with Ledger.open(settled.ledger_url) as ledger:
            (tmp_path / "ledger.jsonl").write_text("".join(exported(ledger)))
        arguments = [sys.executable, "-c", recipe, str(tmp_path / "ledger.jsonl"), str(tmp_path / "kept.json")]
        return subprocess.run(arguments, capture_output=True, text=True, check=False)

    assert tried().stdout == "8 entries, as signed up to entry 8\n"
    rows = told(connection)
    rows[4]["source"] = "A/RES/99/1"
    rewritten(connection, rows, chained=True)
    connection.commit()
    assert tried().stderr == "entry 5 differs from what https://m.example signed on 2026-03-02T12:00:00+00:00\n"
