"""Processes that are killed, and processes that race: nothing lost, nothing doubled, on both databases.

Children are forked, so a hundred of them cost seconds; each opens the ledger anew.
"""

import os
import random
import signal
import time
import traceback
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from calendars.ical.publishing import publish
from domain.conferences.entry import Entry
from domain.kernel.errors import ContradictingEntry
from flows.application.recording import record
from flows.ledger.repository import Ledger
from tests.calendars.builders import BASE
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption

TODAY = date(2027, 6, 1)


def forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Start *work* in a child with the writing end of a pipe; return the child's id and the reading end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    code = 1
    try:
        os.close(reading)
        work(writing)
        code = 0
    except BaseException:  # noqa: BLE001 - told to the parent, whatever it was
        os.write(writing, ("!" + traceback.format_exc() + "\n").encode())
    finally:
        os._exit(code)


def heard(reading: int, early: bytes = b"") -> list[str]:
    """Return the whole lines that a child wrote, to its end; *early* was read before."""
    with os.fdopen(reading, "rb") as pipe:
        text = (early + pipe.read()).decode()
    return text.split("\n")[:-1]


def opened(url: str) -> None:
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())
        record(ledger, a_decision(), now=NOON, today=TODAY)


def moving(number: int) -> Entry:
    """A change of the days, told once for each *number*: it moves the feeds."""
    start = date(2028, 5, 1) + timedelta(days=number % 25)
    on = date(2026, 12, 5) + timedelta(days=number)
    return a_fact("dates-changed", on.isoformat(), start=start.isoformat(), end=(start + timedelta(days=2)).isoformat())


def assert_whole(url: str, acknowledged: list[str]) -> None:
    with Ledger.open(url) as ledger:
        keys = [entry.natural_key for entry in ledger.entries.of(ID)]
        assert len(keys) == len(set(keys)) == ledger.entries.last_seq()
        assert set(acknowledged) <= set(keys)
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        plan, state = ledger.plans.newest(ID), ledger.entries.conference(ID)
        assert plan is not None
        assert (plan.opening, plan.closing) == (state.opening, state.closing)
        again = publish(state, plan, ledger.publications.published(ID), NOON, base_url=BASE)
        assert again.changed == ()
        assert {feed.digest for feed in again.feeds} == {feed.digest for feed in ledger.publications.feeds(ID)}


@pytest.mark.e2e
def test_a_process_that_is_killed_loses_nothing_it_acknowledged(url: str):
    opened(url)
    chance = random.Random(209)
    acknowledged: list[str] = []
    for number in range(100):

        def work(writing: int, number: int = number) -> None:
            with Ledger.open(url) as ledger:
                for entry in [moving(number), *(
                    a_fact("reply-received", "2026-12-20", state="KE", subject=f"s{number}-{i}") for i in range(20)
                )]:  # fmt: skip
                    kept = record(ledger, entry, now=NOON, today=TODAY)
                    assert kept.new
                    os.write(writing, f"{entry.natural_key}\n".encode())

        child, reading = forked(work)
        early = b"".join(os.read(reading, 200) for _ in range(chance.choice((0, 0, 1, 2))))
        time.sleep(chance.uniform(0.005, 0.15))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = heard(reading, early)
        assert not [line for line in lines if line.startswith("!")], lines
        acknowledged += lines
    assert len(acknowledged) > 20
    assert_whole(url, acknowledged)


@pytest.mark.e2e
def test_eight_processes_race_to_record_and_every_fact_stands_once(url: str):
    opened(url)

    def work_of(worker: int) -> Callable[[int], None]:
        def work(writing: int) -> None:
            facts = [a_fact("reply-received", "2026-12-20", state="KE", subject=f"same-{i}") for i in range(100)]
            facts += [
                a_fact("reply-received", "2026-12-20", state="UY", subject=f"own-{worker}-{i}") for i in range(100)
            ]
            random.Random(worker).shuffle(facts)
            with Ledger.open(url) as ledger:
                new = sum(ledger.entries.append(entry)[1] for entry in facts)
            os.write(writing, f"{new}\n".encode())

        return work

    children = [forked(work_of(worker)) for worker in range(8)]
    lines = [heard(reading) for _, reading in children]
    assert [os.waitpid(child, 0)[1] for child, _ in children] == [0] * 8, lines
    assert sum(int(told[0]) for told in lines) == 100 + 8 * 100
    with Ledger.open(url) as ledger:
        assert ledger.entries.last_seq() == 2 + 100 + 8 * 100
        assert len(ledger.entries.of(ID)) == ledger.entries.last_seq()
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []


@pytest.mark.e2e
def test_processes_that_decide_otherwise_at_one_gate_are_told_and_one_decision_stands(url: str):
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())

    def work_of(worker: int) -> Callable[[int], None]:
        def work(writing: int) -> None:
            decision = a_decision(
                start=f"2028-05-{worker + 1:02}", end=f"2028-05-{worker + 2:02}", symbol=f"A/{worker}"
            )
            with Ledger.open(url) as ledger:
                try:
                    record(ledger, decision, now=NOON, today=TODAY)
                    told = "taken"
                except ContradictingEntry as refused:
                    told = "refused" if refused.standing and refused.offered else "?"
                for number in range(worker, 40, 6):  # some of them the same as others'
                    record(ledger, moving(number), now=NOON, today=TODAY)
                    record(ledger, moving(number - number % 6), now=NOON, today=TODAY)
            os.write(writing, f"{told}\n".encode())

        return work

    children = [forked(work_of(worker)) for worker in range(6)]
    lines = [heard(reading) for _, reading in children]
    assert [os.waitpid(child, 0)[1] for child, _ in children] == [0] * 6, lines
    assert sorted(told[0] for told in lines) == ["refused"] * 5 + ["taken"]
    assert_whole(url, [])
    with Ledger.open(url) as ledger:
        assert ledger.entries.last_seq() == 2 + 40
