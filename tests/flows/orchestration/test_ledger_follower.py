"""The follower takes up what changed at once, and looks after the rest a few at a time."""

from contextlib import nullcontext
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ledger.leadership import Leadership
from flows.ledger.repository import Ledger
from flows.orchestration import ledger_follower
from flows.orchestration.ledger_follower import MOST_A_PASS, ROUND_SECONDS, Follower, Round
from tests.flows.builders import ID, a_decision, a_fact, an_adoption


def names(number):
    return tuple(f"c-{each:05}" for each in range(number))


@given(st.integers(1, 300), st.floats(0.5, 5.0))
def test_every_conference_that_goes_on_has_its_turn_within_a_round_if_they_are_few(number, seconds):
    turn, seen = Round(), set()
    for _ in range(int(ROUND_SECONDS / seconds) + 2):
        seen |= set(turn.some(names(number), seconds))
    assert len(seen) == number or seconds * number / ROUND_SECONDS > MOST_A_PASS


@given(st.integers(0, 20_000), st.lists(st.floats(0, 1000), max_size=30))
def test_a_pass_looks_at_no_more_than_its_bound_and_at_none_twice(number, pauses):
    turn = Round()
    for seconds in pauses:
        some = turn.some(names(number), seconds)
        assert len(some) <= MOST_A_PASS
        assert len(set(some)) == len(some)


def test_ten_thousand_conferences_all_have_their_turn_in_the_order_of_their_ids():
    turn, seen = Round(), []
    while len(seen) < 10_000:
        seen += turn.some(names(10_000), 1.0)
    assert all(one < other for one, other in pairwise(seen[:10_000]))


@pytest.fixture
def taken_up(monkeypatch):
    """Which conferences the follower hands on, pass by pass."""
    passes = []
    monkeypatch.setattr(ledger_follower, "take_up_many", lambda names: passes.append(list(names)))
    return passes


def test_the_first_pass_takes_up_all_and_the_next_only_what_changed(sqlite_url, taken_up):
    follower = Follower()
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        assert follower.step(ledger) == [ID]
        assert follower.step(ledger) == []
        ledger.entries.append(a_decision())
        assert follower.step(ledger) == [ID]
    assert taken_up == [[ID], [ID]]


def test_a_change_that_could_not_be_taken_up_is_taken_up_at_the_next_pass(sqlite_url, monkeypatch):
    def down(_names):
        raise ConnectionError("the server restarts")

    follower = Follower()
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        monkeypatch.setattr(ledger_follower, "take_up_many", down)
        with pytest.raises(ConnectionError):
            follower.step(ledger)
        monkeypatch.setattr(ledger_follower, "take_up_many", lambda _names: None)
        assert follower.step(ledger) == [ID]


def test_a_closed_conference_is_taken_up_once_more_when_it_closes_and_its_limit_is_given_back(
    sqlite_url, taken_up, monkeypatch
):
    forgotten = []
    monkeypatch.setattr(ledger_follower, "get_client", lambda **_: nullcontext())
    monkeypatch.setattr(ledger_follower, "forget_limits", lambda _client, names: forgotten.extend(names))
    follower = Follower()
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        follower.step(ledger)
        cancelled = a_fact("conference-cancelled", "2026-12-20", reason="no funds")
        ledger.entries.append(cancelled)
        ledger.entries.project(ledger.entries.conference(ID))
        assert follower.step(ledger) == [ID]
        assert forgotten == [ID]
        assert [follower.step(ledger), Follower().step(ledger)] == [[], []]


def test_one_process_leads_and_another_takes_over_when_it_ends(url):
    with Ledger.open(url), Leadership(url, "follower") as other:
        with Leadership(url, "follower") as first:
            assert [first.held(), first.held(), other.held()] == [True, True, False]
        assert other.held()


def test_what_leads_in_one_thing_does_not_lead_in_another(url):
    with Ledger.open(url), Leadership(url, "follower") as one, Leadership(url, "backup") as other:
        assert one.held()
        assert other.held()
