"""Recording: a fact and all that follows from it, together or not at all, once."""

from datetime import date, datetime, timedelta

import pytest

from calendars.ical.publishing import publish
from domain.kernel.errors import (
    BadInput,
    ContradictingEntry,
    EntryRefused,
    NothingConvened,
    ServiceMissing,
    UnknownConference,
    UnknownTask,
)
from flows.application import recording
from flows.application.recording import move_clock, open_conference, plan_as_of, record, record_replies, replan
from flows.ledger.publications import Publications
from flows.ledger.repository import Ledger
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption
from tests.flows.conftest import made_database

TODAY = date(2027, 1, 4)
TEXT = """A/RES/80/999
Adopted on 18 December 2025

7. Decides to convene, no later than the first half of 2028, a high-level conference on lighthouses;
8. Requests the President of the General Assembly to entrust the Chair of the Committee on Lighthouses with
consultations with Member States on the nature, date, objectives and modalities of the conference;
"""


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[pytest.mark.e2e, pytest.mark.xdist_group("postgresql")])]
)
def url(request: pytest.FixtureRequest) -> str:
    """The address of a ledger without entries; on PostgreSQL too where processes are driven."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_url")
    return made_database(request.getfixturevalue("postgresql"), request.getfixturevalue("migrated_database"))


@pytest.fixture
def opened(ledger: Ledger) -> Ledger:
    """A ledger with one conference."""
    ledger.entries.append(an_adoption())
    replan(ledger, ID, today=date(2026, 3, 2), now=NOON)
    return ledger


@pytest.fixture
def rehearsal(sqlite_url: str) -> Ledger:
    """A ledger with one rehearsal, opened from a text as of a past day."""
    ledger = Ledger.open(sqlite_url)
    open_conference(
        ledger, TEXT, today=date(2025, 12, 20), now=NOON, rehearsal=True, adopted=date(2025, 12, 18), id=ID,
        public_url="https://calendars.example.org",
    )  # fmt: skip
    return ledger


def test_a_fact_moves_the_plan_the_tasks_and_the_feeds_in_one_step(opened: Ledger):
    record(opened, a_fact("mandate-confirmed", "2026-03-02"), now=NOON, today=TODAY)
    version = opened.version()
    recorded = record(opened, a_decision(), now=NOON, today=TODAY)

    assert recorded.new
    assert recorded.entry is not None
    assert recorded.entry.seq == 3
    assert recorded.plan.opening == date(2028, 5, 3)
    assert opened.plans.newest(ID) == recorded.plan
    assert {task.id: task.finish for task in opened.plans.tasks(ID)} == {t.id: t.finish for t in recorded.plan.tasks}
    assert "opening" in {change.subject for change in recorded.moved}
    feed = opened.publications.feed(ID, "press", "en")
    assert feed is not None
    assert b"20280503" in feed.body
    assert opened.version() == version + 2  # the fact with all its own, then the calendars of all conferences
    assert opened.publications.portfolio_due() is None


def test_recording_twice_is_the_same_as_once(opened: Ledger):
    first = record(opened, a_decision(), now=NOON, today=TODAY)
    feeds, plans = opened.publications.feeds(ID), opened.plans.made(ID)
    again = record(opened, a_decision(), now=NOON + timedelta(days=3), today=TODAY)

    assert (first.new, again.new) == (True, False)
    assert again.entry == first.entry
    assert again.moved == ()
    assert opened.publications.feeds(ID) == feeds
    assert opened.plans.made(ID) == plans


def test_a_refused_fact_leaves_nothing(opened: Ledger):
    version = opened.version()
    with pytest.raises(EntryRefused, match="outside the mandate's window"):
        record(opened, a_decision(start="2029-05-03", end="2029-05-04"), now=NOON, today=TODAY)
    assert (opened.entries.last_seq(), opened.version()) == (1, version)


def test_another_decision_at_the_same_gate_is_refused_and_both_are_shown(opened: Ledger):
    record(opened, a_decision(), now=NOON, today=TODAY)
    with pytest.raises(ContradictingEntry) as refused:
        record(opened, a_decision("2026-12-20", start="2028-05-10", end="2028-05-11"), now=NOON, today=TODAY)
    assert "2028-05-03" in refused.value.standing
    assert "2028-05-10" in refused.value.offered

    correction = a_fact("corrected", "2026-12-20", entry="2", data={"start": "2028-05-10", "end": "2028-05-11"})
    assert record(opened, correction, now=NOON, today=TODAY).plan.opening == date(2028, 5, 10)


def test_a_failure_half_way_leaves_nothing(opened: Ledger, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(recording, "publish", fail)
    with pytest.raises(ZeroDivisionError):
        record(opened, a_decision(), now=NOON, today=TODAY)
    assert opened.entries.last_seq() == 1
    assert opened.entries.conference(ID).opening is None
    plan = opened.plans.newest(ID)
    assert plan is not None
    assert plan.opening != date(2028, 5, 3)


def test_planning_the_same_day_again_changes_nothing(opened: Ledger):
    before = (opened.plans.made(ID), opened.publications.feeds(ID), opened.publications.published(ID))
    assert not replan(opened, ID, today=date(2026, 3, 2), now=NOON + timedelta(hours=5)).new
    assert (opened.plans.made(ID), opened.publications.feeds(ID), opened.publications.published(ID)) == before
    assert opened.entries.reviewed(ID) == date(2026, 3, 2)


def test_another_day_is_another_plan_and_the_earlier_one_stays_readable(opened: Ledger):
    earlier = opened.plans.newest(ID)
    assert replan(opened, ID, today=date(2026, 3, 3), now=NOON).new
    first, second = opened.plans.made(ID)
    assert (first.day, second.day) == (date(2026, 3, 2), date(2026, 3, 3))
    assert opened.plans.read(ID, first.id) == earlier


def test_feeds_are_those_that_rendering_from_scratch_gives(opened: Ledger):
    recorded = record(opened, a_decision(), now=NOON, today=TODAY)
    again = publish(
        recorded.conference,
        recorded.plan,
        opened.publications.published(ID),
        NOON,
        base_url="https://calendars.example.org",
    )
    assert again.changed == ()
    assert {(feed.audience, feed.language): feed.body for feed in again.feeds} == {
        (feed.audience, feed.language): feed.body for feed in opened.publications.feeds(ID)
    }


def test_the_revisions_of_a_past_day_can_be_had_again(opened: Ledger):
    before = opened.publications.published(ID)
    record(opened, a_decision(), now=NOON, today=TODAY)

    assert opened.publications.revisions(ID, date(2026, 3, 2)) == before
    assert opened.publications.revisions(ID) == opened.publications.published(ID) != before


def test_a_task_is_known_by_id_or_rule_and_has_its_history(opened: Ledger):
    started = a_fact("task-started", "2026-03-02", task="R02")
    assert record(opened, started, now=NOON, today=TODAY).entry.data == {"task": "r02-entrusting-letter"}
    record(opened, a_fact("task-done", "2026-04-02", task="r02-entrusting-letter"), now=NOON, today=TODAY)

    states = [(step.state, step.seq) for step in opened.plans.task_history(ID, "r02-entrusting-letter")]
    assert [state for state, _ in states] == ["open", "started", "done"]
    with pytest.raises(UnknownTask, match="r99"):
        record(opened, a_fact("task-done", "2026-04-02", task="r99"), now=NOON, today=TODAY)


def test_a_baseline_is_kept_as_it_was_frozen(opened: Ledger):
    record(opened, a_fact("baseline-set", "2026-06-01"), now=NOON, today=TODAY)
    frozen = opened.plans.baseline(ID)
    record(opened, a_decision(), now=NOON, today=TODAY)

    assert frozen is not None
    assert frozen.as_of == date(2026, 6, 1)
    assert opened.plans.baseline(ID) == frozen
    assert opened.plans.baseline(ID, date(2026, 5, 31)) is None


def test_the_plan_of_any_day_comes_from_the_entries_alone(opened: Ledger):
    record(opened, a_decision(), now=NOON, today=TODAY)
    state, plan = plan_as_of(opened, ID, date(2026, 11, 30))
    assert (state.decided, plan.opening, plan.as_of) == (None, None, date(2026, 11, 30))


def test_a_rehearsal_lives_on_its_own_day_and_goes_forward_only(rehearsal: Ledger):
    assert rehearsal.entries.conference(ID).today == date(2025, 12, 20)
    assert rehearsal.entries.conference(ID, date(2025, 12, 18)).rehearsal
    with pytest.raises(EntryRefused, match="move its clock first"):
        record(rehearsal, a_fact("consultations-entrusted", "2026-02-01"), now=NOON, today=TODAY)

    moved = move_clock(rehearsal, ID, date(2026, 2, 1), now=NOON, today=TODAY)

    assert (moved.plan.as_of, moved.conference.today) == (date(2026, 2, 1), date(2026, 2, 1))
    assert record(rehearsal, a_fact("consultations-entrusted", "2026-02-01"), now=NOON, today=TODAY).new
    with pytest.raises(EntryRefused, match="goes forward"):
        move_clock(rehearsal, ID, date(2026, 1, 1), now=NOON, today=TODAY)
    assert not move_clock(rehearsal, ID, date(2026, 2, 1), now=NOON, today=TODAY).new


def test_a_live_conference_has_no_clock_to_move(opened: Ledger):
    with pytest.raises(EntryRefused, match="is live"):
        move_clock(opened, ID, date(2026, 2, 1), now=NOON, today=TODAY)


def test_opening_the_same_text_again_finds_it_there(rehearsal: Ledger):
    before = rehearsal.version()
    (again,) = open_conference(
        rehearsal, TEXT, today=date(2026, 5, 1), now=NOON, rehearsal=False, adopted=date(2025, 12, 18), id=ID,
        public_url="http://127.0.0.1:9",
    )  # fmt: skip
    assert not again.new
    assert rehearsal.entries.last_seq() == 2
    assert again.conference.public_url == "https://calendars.example.org"
    assert rehearsal.version() <= before + 1


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"text": "1. Recalls its earlier resolutions;"}, NothingConvened, "convenes no event"),
        ({"paragraph": 9}, BadInput, "paragraph 9 convenes no event"),
        ({"today": date(2025, 12, 17)}, BadInput, "adopted on 2025-12-18"),
        ({"text": TEXT + "\n"}, BadInput, "another text"),
        ({"id": "all"}, BadInput, "reserved"),
    ],
)
def test_what_cannot_be_opened_says_why(rehearsal: Ledger, changes, error, words):
    facts = {
        "text": TEXT, "today": date(2026, 1, 1), "now": NOON, "rehearsal": True, "adopted": date(2025, 12, 18),
        "id": ID, "public_url": "https://calendars.example.org",
    } | changes  # fmt: skip
    with pytest.raises(error, match=words):
        open_conference(rehearsal, facts.pop("text"), **facts)
    assert rehearsal.entries.ids() == (ID,)


def test_replies_come_in_all_together_or_not_at_all(opened: Ledger):
    good = [a_fact("reply-received", "2026-05-01", state=code, subject="dates", view="May") for code in ("KE", "UY")]
    bad = a_fact("reply-received", "2026-05-01", state="ZZ", subject="dates")
    with pytest.raises(EntryRefused, match="ZZ"):
        record_replies(opened, (*good, bad), now=NOON, today=TODAY)
    assert opened.replies.of(ID) == ()

    new, _ = record_replies(opened, (*good, good[0]), now=NOON, today=TODAY)
    assert new == 2
    assert [(reply.state, reply.view) for reply in opened.replies.of(ID)] == [("KE", "May"), ("UY", "May")]
    assert record_replies(opened, tuple(good), now=NOON, today=TODAY)[0] == 0


def test_a_conference_that_is_not_there_is_named_with_those_that_are(opened: Ledger):
    with pytest.raises(UnknownConference, match=ID):
        record(opened, a_fact("baseline-set", "2026-06-01", conference="elsewhere"), now=NOON, today=TODAY)


def test_a_clock_that_was_set_back_is_told_and_nothing_is_written(opened: Ledger, monkeypatch):
    with pytest.raises(ServiceMissing, match="clock"):
        record(opened, a_decision(), now=NOON - timedelta(days=400), today=TODAY)
    assert opened.entries.last_seq() == 1

    slightly = record(opened, a_decision(), now=NOON - timedelta(minutes=2), today=TODAY)
    assert slightly.entry.recorded == NOON

    monkeypatch.setenv("MANDAT_ACCEPT_CLOCK", "1")
    accepted = record(opened, a_fact("baseline-set", "2026-06-01"), now=NOON - timedelta(days=400), today=TODAY)
    assert accepted.entry.recorded == NOON
    assert isinstance(accepted.entry.recorded, datetime)


class _DiskFullAfterwards(Publications):
    """Publications on a disk that takes what is recorded, and not the calendars of all conferences after it."""

    def keep_portfolio(self, feeds, count):
        raise ServiceMissing("there is no room left", place="ledger.db")


def test_a_disk_that_is_full_after_the_recording_does_not_tell_it_as_lost(sqlite_url):
    with Ledger.open(sqlite_url) as ledger:
        ledger.publications = _DiskFullAfterwards(ledger)
        ledger.entries.append(an_adoption())
        done = record(ledger, a_decision(), now=NOON, today=date(2027, 1, 15))
        assert done.new
        assert ledger.entries.conference(ID).opening == date(2028, 5, 3)
        assert ledger.publications.portfolio_due() is not None
    with Ledger.open(sqlite_url) as ledger:
        replan(ledger, ID, today=date(2027, 1, 16), now=NOON)
        assert ledger.publications.portfolio_due() is None
