"""Any past day can be shown again: its feeds as they were published, its plan as it was made."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calendars.ical.contents import contents
from calendars.ical.publishing import AUDIENCES
from domain.kernel.errors import MandatError
from domain.kernel.names import Names
from flows.application.past_feeds import feeds_on
from flows.application.planner import plan_of
from flows.application.recording import plan_as_of, record, replan
from flows.application.render_key import shown
from flows.ledger.repository import Ledger
from tests.calendars.builders import BASE
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption

FIRST = date(2026, 3, 2)


def bytes_of(feeds) -> dict[tuple[str, str, str], bytes]:
    return {(feed.conference, feed.audience, feed.language): feed.body for feed in feeds}


def facts(day: date):
    """What a planner may record on *day*: some of it told late, some of it in contradiction, so refused."""
    on, early = day.isoformat(), (day - timedelta(days=9)).isoformat()
    names = {"en": f"Lighthouses {day:%d}", "fr": "Phares", "es": "Faros"}
    return [
        a_fact("mandate-confirmed", on, names=names),
        a_fact("consultations-entrusted", early, led_by="Chair"),
        a_fact("consultations-reported", on, symbol="A/81/7"),
        a_fact("host-offered", early, country="KE", city="Nairobi"),
        a_fact("reply-received", on, state="KE", subject="dates", view="May"),
        a_fact("task-done", on, task="r02-entrusting-letter"),
        a_decision(on, symbol=f"A/{day:%j}"),
        a_fact("dates-changed", on, start="2028-05-10", end="2028-05-12"),
        a_fact("venue-changed", on, country="KE", city="Nairobi"),
        a_fact("conference-cancelled", on),
        a_fact("corrected", on, entry="2", data={"retracted": True}),
    ]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(life=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 10)), min_size=1, max_size=6))
def test_the_feeds_and_the_plan_of_every_past_day_are_those_that_stood_then(migrated_file, tmp_path_factory, life):
    path = tmp_path_factory.mktemp("life") / "ledger.db"
    path.write_bytes(migrated_file)
    day, then = FIRST, {}
    with Ledger.open(f"sqlite:///{path}") as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=day, now=NOON)
        for later, choice in life:
            then[day] = (
                bytes_of((*ledger.publications.feeds(ID), *ledger.publications.feeds("all"))),
                ledger.plans.newest(ID),
            )
            day += timedelta(days=later)
            now = NOON + (day - FIRST)
            replan(ledger, ID, today=day, now=now)
            try:
                record(ledger, facts(day)[choice], now=now, today=day)
            except MandatError:
                continue
        then[day] = (
            bytes_of((*ledger.publications.feeds(ID), *ledger.publications.feeds("all"))),
            ledger.plans.newest(ID),
        )
        told_later = {each.on for each in ledger.entries.of(ID) if each.recorded.date() > each.on}
        for past, (stood, planned) in then.items():
            assert bytes_of(feeds_on(ledger, past)) == stood
            if not told_later:
                assert plan_as_of(ledger, ID, past)[1] == planned


def test_what_is_recorded_later_does_not_show_in_the_feeds_of_an_earlier_day(sqlite_url: str):
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        replan(ledger, ID, today=FIRST, now=NOON)
        before = bytes_of(ledger.publications.feeds(ID))
        names = {"en": "Lights", "fr": "Feux", "es": "Luces"}
        told = a_fact("mandate-confirmed", "2026-02-01", names=names)
        record(ledger, told, now=NOON + timedelta(days=5), today=FIRST + timedelta(days=5))

        assert {key: body for key, body in bytes_of(feeds_on(ledger, FIRST)).items() if key[0] == ID} == before
        assert bytes_of(ledger.publications.feeds(ID)) != before
        assert plan_as_of(ledger, ID, FIRST)[0].names.en == "Lights"  # the state of a day knows what is known now
        assert feeds_on(ledger, FIRST - timedelta(days=1)) == ()


@pytest.fixture
def decided(sqlite_url: str) -> Ledger:
    ledger = Ledger.open(sqlite_url)
    ledger.entries.append(an_adoption())
    record(ledger, a_decision(), now=NOON, today=date(2026, 12, 2))
    return ledger


def test_what_counts_as_not_shown_is_not_shown(decided: Ledger):
    """Were it shown, feeds would be left as they are although they would read otherwise."""
    state, plan = decided.entries.conference(ID), decided.plans.newest(ID)
    assert plan is not None
    other = state.revised(
        text="t", round=9, replies=(), obligations=(), acknowledged=("x",), last_seq=999, facts={}, tasks={}
    )
    tasks = tuple(
        task.revised(
            earliest_start=FIRST, earliest_finish=FIRST, latest_start=FIRST, latest_finish=FIRST, float_days=77,
            free_float_days=7, deadline_float_days=7, critical=not task.critical, impossible_days=5, squeezed=True,
            baseline_finish=FIRST,
        )
        for task in plan.tasks
    )  # fmt: skip
    later = plan.revised(as_of=date(2027, 1, 1), chance=None, proposals=(), findings=(), tasks=tasks)

    assert shown(other, later, BASE) == shown(state, plan, BASE)
    for audience in AUDIENCES:
        assert contents(other, later, audience, BASE) == contents(state, plan, audience, BASE)


@pytest.mark.parametrize(
    "change",
    [
        {"names": Names.same("Lights")},
        {"confirmed": FIRST},
        {"opening": date(2028, 5, 4)},
        {"venue": None},
        {"symbol": "A/1"},
        {"cancelled": FIRST},
        {"today": FIRST},
    ],
)
def test_what_shows_counts(decided: Ledger, change):
    state = decided.entries.conference(ID)
    changed = state.revised(**change)
    plan = plan_of(state, date(2026, 12, 2))
    assert shown(changed, plan, BASE) != shown(state, plan, BASE)


def test_the_calendars_of_all_conferences_are_rendered_after_a_recording_and_told_when_they_are_behind(decided: Ledger):
    assert decided.publications.portfolio_due() is None
    before = bytes_of(decided.publications.feeds("all"))
    later = a_fact("dates-changed", "2026-12-03", start="2028-05-10", end="2028-05-12")
    with decided.writing():
        record(decided, later, now=NOON, today=date(2026, 12, 4))
    after = bytes_of(decided.publications.feeds("all"))
    assert after != before
    assert any(b"20280510" in body for body in after.values())
    assert not decided.publications.keep_portfolio((), 0)  # older ones are never kept over newer ones


def test_a_past_day_is_published_as_files_and_the_ledger_is_left_alone(decided: Ledger, tmp_path: Path):
    version = decided.version()
    bodies = bytes_of(feeds_on(decided, date(2026, 12, 2)))
    assert bodies == bytes_of((*decided.publications.feeds(ID), *decided.publications.feeds("all")))
    assert decided.version() == version
