"""A conference that lives through everything that can happen to its calendars, step by step."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from calendars.ical.publishing import Publication, Published, portfolio, publish
from domain.conferences.conference import Conference, HostStanding
from domain.kernel.names import Names
from domain.plans.plan import Plan
from tests.calendars.builders import BASE, a_conference, a_milestone, a_plan, a_task, at, decided

OPENING = Names(en="Opening", fr="Ouverture", es="Inauguración")
CLOSING = Names(en="Closing", fr="Clôture", es="Clausura")


def a_life() -> Iterator[tuple[str, Conference, Plan]]:
    """Yield each step: what happened, the conference and the plan after it. More than twelve change something."""
    today = date(2026, 3, 2)
    due = a_milestone()
    window = a_milestone(
        id="window-closes", kind="window-closes", on=date(2028, 6, 30), names=Names.same("✓ fenêtre — الموعد")
    )
    agreement = a_task()
    funds = a_task(
        id="r12-funds", rule="R12", names=Names.same("Funds; deposited, in part\\whole"), depends_on=(agreement.id,),
        start=date(2027, 12, 6), finish=date(2028, 2, 4), audiences=("secretariat", "host", "consultations"),
    )  # fmt: skip

    def plan(*parts, day=today, **changes) -> Plan:
        return a_plan(*parts, as_of=day, **changes)

    read = a_conference(confirmed=None)
    yield "opened", read, plan(due, window, agreement, funds)
    known = a_conference()
    yield "the reading confirmed", known, plan(due, window, agreement, funds)
    moved = due.revised(on=date(2027, 9, 20))
    yield "the session of the Assembly ends later", known, plan(moved, window, agreement, funds)
    opening = a_milestone(id="opening", kind="opening", on=date(2028, 5, 2), names=OPENING)
    closing = a_milestone(id="closing", kind="closing", on=date(2028, 5, 4), names=CLOSING)
    fixed = decided(known, date(2028, 5, 2), date(2028, 5, 4))
    yield "dates and place decided", fixed, plan(moved, window, opening, closing, agreement, funds)
    done = agreement.revised(state="done", done_on=date(2027, 11, 30))
    yield "the agreement signed", fixed, plan(moved, window, opening, closing, done, funds)
    later = opening.revised(on=date(2028, 5, 9)), closing.revised(on=date(2028, 5, 11))
    shifted = fixed.revised(opening=date(2028, 5, 9), closing=date(2028, 5, 11))
    yield "the dates changed", shifted, plan(moved, window, *later, done, funds)
    venue = HostStanding(country="AR", city="Ushuaia", status="accepted")
    elsewhere = shifted.revised(venue=venue)
    yield "the place changed", elsewhere, plan(moved, window, *later, done, funds)
    secret = moved.revised(audiences=("secretariat",), names=Names.same("Confidential"))
    yield "a milestone taken from the public", elsewhere, plan(secret, window, *later, done, funds)
    yield "a task waived", elsewhere, plan(secret, window, *later, done, funds.revised(state="waived"))
    yield "a task taken up again", elsewhere, plan(secret, window, *later, done, funds.revised(finish=date(2028, 3, 3)))
    shorter = later[0], closing.revised(on=date(2028, 5, 10))
    yield "a day fewer", elsewhere.revised(closing=date(2028, 5, 10)), plan(secret, window, *shorter, done, funds)
    off = elsewhere.revised(cancelled=date(2028, 1, 10), stage="closed")
    yield "cancelled", off, plan(secret, window, *later, done, funds, day=date(2028, 1, 10))
    yield "not cancelled after all", elsewhere, plan(secret, window, *later, done, funds, day=date(2028, 1, 12))
    yield (
        "another word",
        elsewhere,
        plan(secret, window.revised(source="A/RES/81/3"), *later, done, funds, day=date(2028, 1, 13)),
    )
    after = date(2028, 9, 1)
    yield "tombstones removed", elsewhere, plan(secret, window, *later, done, day=after)
    yield "long after", elsewhere, plan(secret, window, *later, done, day=after + timedelta(days=60))


def published_life() -> Iterator[tuple[str, Publication, tuple]]:
    """Yield each step with what is published after it, and the portfolio."""
    rows: tuple[Published, ...] = ()
    for hour, (name, conference, plan) in enumerate(a_life()):
        moment: datetime = at(2) + timedelta(hours=hour)
        step = publish(conference, plan, rows, moment, base_url=BASE)
        rows = step.published
        yield name, step, portfolio(rows)
