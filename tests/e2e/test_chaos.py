"""Chaos: worker, server or both are killed at random moments of a whole conference, and nothing shows it at the end.

`make chaos ARGS="--chaos-kills 30 --chaos-seed 7"` plays more, or the same again.
"""

import contextlib
import random
import re
import shutil
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

import httpx
import pytest

from domain.conferences.gates import ENTRY_OF_GATE
from flows.ledger.repository import Ledger
from tests.e2e.pool import Pool
from tests.e2e.sink import sink
from tests.e2e.texts import EXAMPLES, SEED
from tests.e2e.way import ANSWERS, ID

pytestmark = pytest.mark.chaos
LIVE = "a-res-81-999-3"
VICTIMS = ("worker", "worker and its runs", "runs", "server", "server, worker and its runs")
CHANNEL = """
[[channel]]
name = "{audience}-{language}"
audience = "{audience}"
language = "{language}"
url = "{url}/{audience}"
"""


@dataclass
class People:
    """What planners do: they answer each gate once, and wait; where the server is away, they try again."""

    pool: Pool
    taken: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)

    def kinds(self, conference: str) -> list[str]:
        with Ledger.open(f"sqlite:///{self.pool.home / 'ledger.db'}") as ledger:
            return [entry.kind for entry in ledger.entries.of(conference)] if ledger.entries.has(conference) else []

    def open(self) -> None:
        self.pool.run_deployment("open-conference", text=SEED, rehearse_as_of="2007-12-19")
        self.pool.until(lambda: self.kinds(ID), "the conference is open")

    def pass_gate(self, gate: str, conference: str, **fields: str) -> None:
        """Answer *gate* whenever it is open, until the ledger has the entry."""
        kind = ENTRY_OF_GATE[gate]

        def answered() -> bool:
            if kind in self.kinds(conference):
                return True
            for run in self.pool.gates():
                if gate in run["tags"] and conference in run["tags"] and self.pool.form(run) is not None:
                    with contextlib.suppress(httpx.HTTPStatusError):  # closed by another way in the meantime
                        self.taken[f"{gate} of {conference}"] += self.pool.answer(run, **fields)["status"] == "ACCEPT"
            return False

        self.pool.until(answered, f"{kind} of {conference}")

    def move_clock(self, day: str, *, by_form: bool) -> None:
        if by_form:
            self.pool.run_deployment("move-clock", conference=ID, today=day, decider="Trainer")
        else:
            moved = self.pool.mandat("clock", ID, day)
            assert moved.returncode in (0, 1), moved.stderr
        self.pool.until(lambda: self.today() == day, f"the clock stands on {day}")

    def today(self) -> str:
        with Ledger.open(f"sqlite:///{self.pool.home / 'ledger.db'}") as ledger:
            return str(ledger.entries.conference(ID).today)

    def decide_live(self) -> None:
        """Facts of the live conference that make items move, so that there is something to tell."""
        today = date.today() - timedelta(days=1)
        facts = [
            ("mandate-confirmed", []),
            (
                "decision-taken",
                ["symbol=A/RES/81/998", "start=2028-05-09", "end=2028-05-12", "country=UY", "city=Montevideo"],
            ),
            ("dates-changed", ["start=2028-09-12", "end=2028-09-15", "reason=Monsoon"]),
        ]
        for kind, data in facts:
            done = self.pool.mandat("record", LIVE, kind, f"on={today}", "actor=Secretariat", "source=A/81/1", *data)
            assert done.returncode in (0, 1), done.stderr

    def walk(self) -> None:
        """The whole way of the conference, and the watch of each of its days."""
        steps = [("open", self.open)]
        for number, (gate, (day, fields)) in enumerate(ANSWERS.items()):
            steps.append((gate, lambda n=number, g=gate, d=day, f=fields: self.step(n, g, d, f)))
        for name, step in steps:
            begun = time.monotonic()
            self.now = name
            step()
            self.seconds[name] = time.monotonic() - begun
        self.now = "end"

    now = "before"

    def step(self, number: int, gate: str, day: str, fields: dict[str, str]) -> None:
        if gate != "reading":
            self.move_clock(day, by_form=number % 2 == 0)
        if gate == "decision":
            self.decide_live()
        self.pool.run_deployment("daily-watch")
        self.pass_gate(gate, ID, **(fields if gate == "reading" else {"on": day, **fields}))


class Killer(threading.Thread):
    """Kills as planned: in this step, after this share of its usual time, this victim; and starts it again.

    Where a step went by faster than usual, its victims fall as soon as it is over: every kill that is planned happens.
    """

    def __init__(self, people: People, plan: list[tuple[str, float, str]], usual: dict[str, float]) -> None:
        super().__init__(name="killer", daemon=True)
        self.people, self.plan, self.usual = people, plan, usual
        self.done: list[str] = []
        self.error: BaseException | None = None
        self.stop = threading.Event()

    def run(self) -> None:
        try:
            for step, share, victim in self.plan:
                while self.people.now != step and step not in self.people.seconds and not self.stop.is_set():
                    time.sleep(0.02)
                moment = time.monotonic() + share * self.usual[step]
                while self.people.now == step and time.monotonic() < moment and not self.stop.is_set():
                    time.sleep(0.02)
                self.kill(victim)
                self.done.append(f"{victim} in {step} after {share:.2f} of it (then in {self.people.now})")
                self.people.pool.supervise()
                end = time.monotonic() + 120
                while not self.people.pool.answers() and time.monotonic() < end:
                    time.sleep(0.2)
        except BaseException as error:  # noqa: BLE001 - told by the thread that waits for this one
            self.error = error

    def kill(self, victim: str) -> None:
        pool = self.people.pool
        if "server" in victim:
            pool.sigkill("server")
        if "worker" in victim:
            pool.sigkill("worker", with_its_runs="runs" in victim)
        elif "runs" in victim:
            pool.sigkill_runs()


class Observer(threading.Thread):
    """Looks once a second: which gate is open twice, which part ended by itself (its supervisor starts it again)."""

    def __init__(self, pool: Pool) -> None:
        super().__init__(name="observer", daemon=True)
        self.pool, self.doubled, self.looks, self.stop = pool, [], 0, threading.Event()

    def run(self) -> None:
        while not self.stop.wait(1):
            self.pool.supervise()
            with contextlib.suppress(httpx.HTTPError, KeyError, TypeError):
                seen = Counter(open_gates(self.pool))
                self.looks += 1
                self.doubled += [gate for gate, times in seen.items() if times > 1]


def open_gates(pool: Pool) -> list[str]:
    waiting = {"flow_runs": {"state": {"type": {"any_": ["PAUSED"]}}}}
    runs = pool.ask("POST", "/flow_runs/filter", waiting, timeout=10).json()
    gates = [next(tag for tag in run["tags"] if tag in ENTRY_OF_GATE) for run in runs]
    conferences = [next(tag for tag in run["tags"] if tag in (ID, LIVE)) for run in runs]
    return [f"{gate} of {conference}" for gate, conference in zip(gates, conferences, strict=True)]


def told(pool: Pool) -> dict[str, object]:
    """What the ledger holds, less the moments and the runs of its telling.

    Of who told it, the kind: the engine, or an account of the machine, whose id each ledger draws for itself.
    """
    moments = re.compile(rb"(?m)^(DTSTAMP|LAST-MODIFIED|CREATED)[:;].*\r\n")
    with Ledger.open(f"sqlite:///{pool.home / 'ledger.db'}") as ledger:
        return {
            "entries": [
                entry.model_dump(mode="json", exclude={"recorded", "seq", "run"}) | {"by": entry.by.partition("-")[0]}
                for name in ledger.entries.ids()
                for entry in ledger.entries.of(name)
            ],
            "feeds": {
                (name, feed.audience, feed.language): moments.sub(b"", feed.body).decode()
                for name in ledger.entries.ids()
                for feed in ledger.publications.feeds(name)
            },
            "plans": [ledger.plans.newest(name) for name in ledger.entries.ids()],
        }


def settle(pool: Pool) -> None:
    """Undisturbed watches after all, until nothing is due: what was put off is made up for."""
    for _ in range(5):
        run = pool.run_deployment("daily-watch")
        pool.until(
            lambda run=run: pool.state(run) in ("COMPLETED", "FAILED", "CANCELLED", "CRASHED"), "a watch has ended"
        )
        with Ledger.open(f"sqlite:///{pool.home / 'ledger.db'}") as ledger:
            if not ledger.outbox.due() and ledger.outbox.notices():
                return


def in_doubt(pool: Pool) -> list[str]:
    """Notices that were claimed by a sender that was killed: they went out or did not, and are not sent again."""
    with Ledger.open(f"sqlite:///{pool.home / 'ledger.db'}") as ledger:
        assert ledger.outbox.due() == ()
        return [notice.key for notice in ledger.outbox.unsure()]


def planned_kills(seed: int, kills: int, steps: list[str]) -> list[tuple[str, float, str]]:
    chance = random.Random(seed)
    chosen = sorted(chance.choices(range(len(steps)), k=kills))
    return [(steps[each], chance.uniform(0, 1.1), chance.choice(VICTIMS)) for each in chosen]


@pytest.fixture
def pool(tmp_path):
    pool = Pool(tmp_path / "home", pause=1.0)
    yield pool
    pool.end()


def test_killed_at_random_moments_the_conference_ends_as_if_nothing_had_been(pool, tmp_path, request):
    kills = request.config.getoption("--chaos-kills")
    seed = request.config.getoption("--chaos-seed") or random.SystemRandom().randrange(10**6)
    print(f"chaos: {kills} kills, --chaos-seed {seed}")
    pool.up("server")
    pool.deploy()
    pool.end()
    shutil.copytree(pool.home, tmp_path / "as deployed")

    calm, calm_notices, usual = whole_way(pool, [], {})

    shutil.rmtree(pool.home)
    shutil.copytree(tmp_path / "as deployed", pool.home)
    plan = planned_kills(seed, kills, list(usual))
    wild, wild_notices, _ = whole_way(pool, plan, usual)
    unsure = in_doubt(pool)
    assert len(unsure) <= kills, "one killed sender leaves one notice in doubt"

    assert [entry["kind"] for entry in wild["entries"]] == [entry["kind"] for entry in calm["entries"]]
    assert wild == calm
    assert {text: times for text, times in wild_notices.items() if times > 1} == {}, "doubled"
    assert set(wild_notices) <= set(calm_notices)
    assert len(calm_notices) - len(wild_notices) <= len(unsure), "what did not go out is told to be unsure"
    assert len(calm_notices) >= 5


def whole_way(pool: Pool, plan: list[tuple[str, float, str]], usual: dict[str, float]):
    """Walk the whole way with *plan*'s kills; return what the ledger holds, the notices, and how long each step took."""
    people, observer = People(pool), Observer(pool)
    killer = Killer(people, plan, usual)
    with sink() as taker:
        ways = [("secretariat", "en"), ("host", "en"), ("delegations", "fr")]
        channels = [CHANNEL.format(audience=a, language=each, url=taker.url) for a, each in ways]
        (pool.home / "notices.toml").write_text("".join(channels))
        pool.up()
        opened = pool.mandat("open", str(EXAMPLES / "exercise-highland-water.en.txt"))
        assert opened.returncode == 0, opened.stderr
        observer.start()
        killer.start()
        try:
            people.walk()
            killer.join(timeout=240)
            assert killer.error is None
            assert len(killer.done) == len(plan)
            settle(pool)
            pool.until(lambda: sorted(open_gates(pool)) == [f"host-agreement of {LIVE}"], "only what is waited for", 90)
        except BaseException:
            print("\n".join(killer.done), people.now, pool.last_words(), sep="\n")
            raise
        finally:
            killer.stop.set()
            observer.stop.set()
            observer.join(timeout=60)
            pool.end()
        print(f"{len(plan)} kills:", *killer.done, f"steps: {people.seconds}", f"looks: {observer.looks}", sep="\n")
    assert observer.doubled == []
    assert {gate: times for gate, times in people.taken.items() if times > 1} == {}, "an answer that was taken was lost"
    return told(pool), taker.taken, people.seconds
