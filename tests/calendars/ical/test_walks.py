"""Random walks: a conference to which anything happens in any order, and the laws of its feeds after every step."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from calendars.ical.publishing import publish
from domain.conferences.conference import HostStanding
from domain.kernel.names import Names
from domain.kernel.vocabulary import Audience
from domain.plans.plan import Milestone, PlannedTask
from tests.calendars.builders import BASE, a_conference, a_milestone, a_plan, a_task
from tests.calendars.ical.laws import check_step, items, keyed

DAYS = st.dates(date(2027, 1, 1), date(2028, 12, 31))
INNER: tuple[Audience, ...] = ("secretariat", "host")
AUDIENCES = st.sampled_from([("delegations", "press", "secretariat"), ("delegations",), ("secretariat",), INNER])
PLACES = st.sampled_from([("UY", "Montevideo"), ("AR", "Ushuaia"), ("FR", "Nice"), ("US", "New York"), ("AQ", None)])
WORDS = st.sampled_from(
    ["Notes; of a kind, all\\told", "Été — الموعد", "會議 👩‍👩‍👧", "x" * 300, "a\r\nB\x00c", "ordinary"]
)
SECRET = "Unsayable"


class Walk(RuleBasedStateMachine):
    """A planner and the world, doing anything."""

    @initialize()
    def opened(self) -> None:
        self.milestones: dict[str, Milestone] = {
            "decision-due": a_milestone(),
            "m1": a_milestone(id="m1", kind="session"),
        }
        self.tasks: dict[str, PlannedTask] = {"t1": a_task(id="t1"), "t2": a_task(id="t2", depends_on=("t1",))}
        self.conference = a_conference(confirmed=None)
        self.today = date(2026, 3, 2)
        self.now = datetime(2026, 3, 2, 12, tzinfo=UTC)
        self.rows: tuple[Any, ...] = ()
        self.feeds: dict[Any, Any] = {}
        self.gone: dict[tuple[str, str], int] = {}

    @rule(
        name=st.sampled_from(["decision-due", "m1", "m2", "opening"]),
        on=DAYS,
        audiences=AUDIENCES,
        words=WORDS,
        run=st.integers(0, 3),
    )
    def milestone(self, name, on, audiences, words, run) -> None:
        secret = not {"delegations", "press"} & set(audiences)
        self.milestones[name] = a_milestone(
            id=name, kind="opening" if name == "opening" else "session", on=on, until=on + timedelta(days=run) if run else None,
            audiences=audiences, names=Names.same(f"{SECRET} {words}" if secret else words), tentative=run == 2,
        )  # fmt: skip

    @rule(name=st.sampled_from(["decision-due", "m1", "m2"]))
    def dropped(self, name) -> None:
        self.milestones.pop(name, None)

    @rule(name=st.sampled_from(["t1", "t2", "t3"]), finish=st.none() | DAYS, length=st.integers(0, 30),
          state=st.sampled_from(["open", "started", "done", "waived"]), waits=st.booleans())  # fmt: skip
    def task(self, name, finish, length, state, waits) -> None:
        self.tasks[name] = a_task(
            id=name, finish=finish, start=finish - timedelta(days=length) if finish else None, state=state, audiences=INNER,
            done_on=(finish or self.today) if state == "done" else None, names=Names.same(f"{SECRET} {name}"),
            depends_on=("t1", "t2") if waits and name == "t3" else (),
        )  # fmt: skip

    @rule(start=DAYS, length=st.integers(0, 8), place=PLACES)
    def decided(self, start, length, place) -> None:
        venue = HostStanding(country=place[0], city=place[1], status="accepted")
        self.conference = self.conference.revised(
            decided=self.today, decision_symbol="A/RES/81/12", opening=start, closing=start + timedelta(days=length),
            venue=venue, hosts=(venue,), stage="hosting",
        )  # fmt: skip

    @rule()
    def confirmed(self) -> None:
        self.conference = self.conference.revised(confirmed=self.today)

    @rule(off=st.booleans())
    def cancelled(self, off) -> None:
        self.conference = self.conference.revised(cancelled=self.today if off else None)

    @rule(days=st.sampled_from([0, 1, 29, 30, 31, 300]))
    def days_pass(self, days) -> None:
        self.today += timedelta(days=days)
        self.now += timedelta(days=days)

    @rule(seconds=st.integers(-2, 3))
    def moments_pass(self, seconds) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def nothing_but_a_lost_cache(self) -> None:
        self.rows = tuple(row.revised(texts={}) if row.state != "gone" else row for row in self.rows)

    @invariant()
    def the_laws_hold(self) -> None:
        plan = a_plan(as_of=self.today, milestones=tuple(self.milestones.values()), tasks=tuple(self.tasks.values()))
        step = publish(self.conference, plan, self.rows, self.now, base_url=BASE)
        feeds = keyed(step.feeds)
        check_step(self.feeds, feeds, self.today, self.gone)
        again = publish(self.conference, plan, step.published, self.now + timedelta(days=400), base_url=BASE)
        bare = publish(
            self.conference, plan, [row.revised(texts={}) for row in step.published], self.now, base_url=BASE
        )
        assert keyed(again.feeds) == keyed(bare.feeds) == feeds
        assert again.changed == ()
        for (_, audience, _), feed in feeds.items():
            if audience in ("delegations", "press"):
                assert SECRET.encode() not in feed.body
            if audience == "tasks":
                assert all(each.text.startswith("BEGIN:VTODO") for each in items(feed).values())
        self.rows, self.feeds = step.published, feeds


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
