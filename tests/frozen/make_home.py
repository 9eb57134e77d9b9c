"""Makes `homes.tar.xz`: `python -m tests.frozen.make_home`. It was run once, on the tree of commit fb2c611.

That was the last tree before the modules moved into rooms: flows.opening, flows.stages and the others were what
Prefect's deployments named. A fixture of later code could not show that what waited before the move is answered after
it; so the file is never written again. The maker is kept to tell how the file came to be, and to make the next one.

Real processes made it (Prefect's server, runner, worker, calendar server), in a folder of the temporary one. Of
Prefect's databases events and logs were thrown away, as its own retention does.
"""

import contextlib
import json
import lzma
import os
import shutil
import sqlite3
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

import httpx

from tests.e2e.machine import Machine
from tests.e2e.planner import asked, start
from tests.e2e.pool import Pool
from tests.e2e.texts import SEED as SEED_TEXT
from tests.frozen import lives
from tests.frozen.home import ARCHIVE, PUBLIC_URL, Frozen, deflate, environment, export_told, inflate, mandat
from tests.frozen.lives import LIVES, POOL_LIVES, SEED, Life

BUILD = Path(tempfile.gettempdir()) / "mandat-frozen"
"""A neutral place: the databases keep no path of the machine that made them."""
LEFT_OUT = ("logs", "inbox", "up.log", "up.lock", "flows-ready")


def main() -> None:
    if ARCHIVE.exists():
        sys.exit(f"{ARCHIVE.name} is there: a fixture is never written again")
    BUILD.mkdir()
    make_machine(Frozen(BUILD / "machine"))
    make_pool(Frozen(BUILD / "pool"))
    with tarfile.open(ARCHIVE, "w:xz", preset=9 | lzma.PRESET_EXTREME) as archive:
        for path in sorted(each for each in BUILD.rglob("*") if each.is_file()):
            archive.add(path, str(path.relative_to(BUILD)), filter=anonymous)
    print(f"{ARCHIVE.name}: {ARCHIVE.stat().st_size:,} bytes")
    shutil.rmtree(BUILD)


def make_machine(frozen: Frozen) -> None:
    begin(frozen)
    seed = frozen.folder / "seed.txt"
    seed.write_text(SEED_TEXT, encoding="utf-8")
    mandat("open", str(seed), "--as-of", "2007-12-19")
    seed.unlink()
    for life in LIVES:
        lead(frozen, life)
    links = [share("harbours", "secretariat"), share("bridges", "host"), share("all", "tasks")]
    links.append(share("ferries", "host"))
    mandat("share", "revoke", links[-1]["page"])
    links[-1]["revoked"] = True

    machine = Machine(frozen.home, 8711, 4711, extra=frozen.environment)
    machine.up()
    try:
        gates = [[SEED, "reading", machine.gate("reading", SEED)["id"]]]
        gates += [[life.id, life.gate, machine.gate(life.gate, life.id)["id"]] for life in LIVES if life.gate]
        answered_wrong(machine)
        later = lives.LATER.format(number=901, subject="tidal harbours")
        run = start(machine, "amend-conference", conference="harbours", text=later)
        gates.append(["harbours", "amendment", asked(machine, run)["id"]])
        run = start(machine, "record-reply", conference="orchards")
        gates.append(["orchards", "replies", asked(machine, run)["id"]])
        told = {"gates": gates, "links": links, "served": served(machine, links)}
        hold(frozen, told)
    finally:
        machine.down()
    ended(frozen)


def make_pool(frozen: Frozen) -> None:
    begin(frozen)
    for life in POOL_LIVES:
        lead(frozen, life)
    pool = Pool(frozen.home, 8712, 4712, extra=frozen.environment)
    pool.up("server")
    try:
        pool.deploy()
        pool.up("worker", "follower")
        runs = [(life, pool.gate(life.gate, life.id)) for life in POOL_LIVES]
        pool.until(lambda: under_way(pool) == 0, "every run waits or has ended")
        pool.sigkill("follower")
        pool.sigkill("worker")
        for life, run in runs:
            if life.answer:  # and no worker was there to take it
                assert pool.answer(run, **life.answer)["status"] == "ACCEPT"
        gates = [[life.id, life.gate, run["id"]] for life, run in runs]
        hold(frozen, {"gates": gates, "links": [share("mills", "secretariat")]})
    finally:
        pool.end()
    mandat("export", "--out", str(frozen.folder / "export.jsonl"))
    ended(frozen)


def begin(frozen: Frozen) -> None:
    for name in [name for name in os.environ if name.startswith(("MANDAT_", "PREFECT_"))]:
        del os.environ[name]
    os.environ.update(environment(frozen.home))
    (frozen.home / "templates").mkdir(parents=True)
    (frozen.home / "templates" / "small-summit.toml").write_text(lives.template(), encoding="utf-8")


def lead(frozen: Frozen, life: Life) -> None:
    """Open the conference of *life* and record what is known of it, on the command line."""
    text = frozen.folder / f"{life.id}.txt"
    text.write_text(life.resolution(), encoding="utf-8")
    mandat("open", str(text), "--id", life.id, *(["--as-of", life.as_of] if life.as_of else []))
    text.unlink()
    today = life.as_of
    for on, kind, data in life.facts:
        if on > today:
            mandat("clock", life.id, today := on)
        facts = [f"{key}={value if isinstance(value, str) else json.dumps(value)}" for key, value in data.items()]
        mandat("record", life.id, kind, *facts, "--on", on, "--actor", "Secretariat", "--source", "A/68/900")
    if life.today:
        mandat("clock", life.id, life.today)


def share(conference: str, audience: str) -> dict[str, object]:
    made = json.loads(mandat("share", "make", conference, audience, "--label", "Frozen", "--format", "json"))
    page = made["page"].removeprefix(PUBLIC_URL)
    feeds = {name: url.removeprefix(PUBLIC_URL) for name, url in made["feeds"].items()}
    return {"conference": conference, "audience": audience, "page": page, "feeds": feeds, "revoked": False}


def answered_wrong(machine: Machine) -> None:
    """The decision of one conference was answered with a day that lies ahead, and is asked again."""
    run = machine.gate("decision", "lagoons")
    told = machine.answer(run, **lives.DECISION | {"on": "2015-01-15"})
    assert told["status"] == "ACCEPT", told

    def again() -> bool:
        return machine.state(run) == "PAUSED" and "not taken" in machine.description(
            machine.gate("decision", "lagoons")
        )

    machine.until(again, "the decision is asked again")


def served(machine: Machine, links: Iterable[dict]) -> dict[str, list[str]]:
    """ETag and day of change of feeds as the calendar server gave them, by path."""
    paths = [f"/{life.id}/{audience}.en.ics" for life in LIVES for audience in ("delegations", "press")]
    paths += [f"/{SEED}/delegations.fr.ics", "/all/press.en.ics"]
    paths += [path for link in links if not link["revoked"] for path in link["feeds"].values()]
    told = {}
    for path in paths:
        answer = httpx.get(f"http://127.0.0.1:{machine.port}{path}", timeout=30)
        assert answer.status_code == 200, path
        told[path] = [answer.headers["etag"], answer.headers["last-modified"]]
    return told


def hold(frozen: Frozen, told: dict[str, object]) -> None:
    """Keep the feeds as subscribers hold them, and what is known."""
    mandat("publish", "--out", str(frozen.public), "--closed", str(frozen.closed))
    for packed in frozen.folder.joinpath("held").rglob("*.gz"):
        packed.unlink()
    whole = frozen.folder / "whole.jsonl"
    mandat("export", "--out", str(whole))
    standing = json.loads(mandat("status", "--format", "json"))
    told |= {"commit": "fb2c611", "standing": standing, "export": export_told(whole)}
    whole.unlink()
    (frozen.folder / "known.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


def under_way(pool: Pool) -> int:
    busy = {"type": {"any_": ["RUNNING", "PENDING"]}}
    return len(pool.api("POST", "/flow_runs/filter", flow_runs={"state": busy}))


def ended(frozen: Frozen) -> None:
    """Leave what a stopped home keeps: whole databases without their write-ahead logs, no logs, no signs of life."""
    for name in LEFT_OUT:
        path = frozen.home / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for database in (frozen.home / "ledger.db", frozen.home / "prefect" / "prefect.db"):
        with contextlib.closing(sqlite3.connect(database)) as connection:
            if database.name == "prefect.db":
                for table in ("event_resources", "events", "log"):
                    connection.execute(f"DELETE FROM {table}")
                connection.commit()
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    ledger = frozen.home / "ledger.db"
    before = rows(ledger)
    inflate(ledger)
    with contextlib.closing(sqlite3.connect(ledger)) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    again = Path(shutil.copy(ledger, BUILD))
    deflate(again)
    assert rows(again) == before, "every byte comes back"
    again.unlink()
    for left in frozen.home.rglob("*.db-*"):
        left.unlink()


def rows(ledger: Path) -> dict[str, list[tuple]]:
    with contextlib.closing(sqlite3.connect(ledger)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for (name,) in tables}


def anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = member.mtime = 0
    member.uname = member.gname = ""
    return member


if __name__ == "__main__":
    main()
