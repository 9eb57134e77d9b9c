"""Conferences of one secretariat, planned against each other."""

import random
from datetime import date, timedelta

import pytest
from ortools.sat.python import cp_model

from domain.kernel.names import Names
from domain.scheduling.portfolio import Candidate, Event, Weights, arranged, clashes, cost_of

MONDAY = date(2028, 1, 3)


def week(number, length=3, **more):
    start = MONDAY + timedelta(weeks=number)
    return Candidate(start, start + timedelta(days=length - 1), **more)


def an_event(name, *candidates, **more):
    return Event(name, Names.same(name), candidates, **({"special": True} | more))


def kinds(*events):
    return [(each.kind, each.one, each.other) for each in clashes(events)]


def test_two_special_conferences_in_one_week_clash_and_two_meetings_of_standing_bodies_do_not():
    thursday = Candidate(MONDAY + timedelta(days=3), MONDAY + timedelta(days=3))
    assert kinds(an_event("a", week(0)), an_event("b", thursday)) == [("special-conference", "a", "b")]
    assert kinds(an_event("a", week(0)), an_event("b", week(1))) == []
    assert kinds(an_event("a", week(0), special=False), an_event("b", week(0))) == []


def test_a_place_needs_a_week_between_two_events():
    meetings = {"special": False, "place": "Nairobi"}
    assert kinds(an_event("a", week(0, 5), **meetings), an_event("b", week(1), **meetings)) == [
        ("same-place", "a", "b")
    ]
    assert kinds(an_event("a", week(0, 5), **meetings), an_event("b", week(2), **meetings)) == []
    assert kinds(an_event("a", week(0), **meetings), an_event("b", week(0), special=False, place="Lima")) == []
    assert kinds(an_event("a", week(0), special=False), an_event("b", week(0), special=False)) == []  # places unknown


def test_two_reports_in_one_week_want_the_same_slot_of_a_service():
    slot = MONDAY - timedelta(weeks=10)
    one = an_event("a", week(0, slot=slot), special=False, service="UNON")
    assert kinds(one, an_event("b", week(9, slot=slot + timedelta(days=4)), special=False, service="UNON")) == [
        ("document-slot", "a", "b")
    ]
    assert kinds(one, an_event("b", week(9, slot=slot + timedelta(days=7)), special=False, service="UNON")) == []
    assert kinds(one, an_event("b", week(9, slot=slot), special=False, service="UNOG")) == []


def test_what_does_not_clash_is_not_moved():
    events = [an_event("a", week(0, chance=0.2), week(5, chance=1.0)), an_event("b", week(1, chance=0.9))]
    assert arranged(events).chosen == (0, 0)
    assert arranged(events).cost == 0
    assert arranged([]).chosen == ()


def test_the_fewest_are_moved_before_any_price_is_looked_at():
    middle = an_event("b", week(0, 12), week(8, chance=0.0))
    events = [
        an_event("a", week(0, chance=1.0), week(3, chance=1.0)),
        middle,
        an_event("c", week(1, chance=1.0), week(4, chance=1.0)),
    ]
    assert arranged(events).chosen == (0, 1, 0)


def test_a_decided_event_moves_only_where_that_spares_another_move():
    decided = an_event("a", week(0), week(3), decided=True)
    assert arranged([decided, an_event("b", week(0, chance=1.0), week(1, chance=0.0))]).chosen == (0, 1)
    assert arranged(
        [
            decided,
            an_event("b", week(0)),
        ]
    ).chosen == (1, 0)


def test_among_equals_the_least_chance_is_lost():
    events = [
        an_event("a", week(0, chance=0.8), week(1, chance=0.5), week(2, chance=0.7)),
        an_event("b", week(0, chance=0.9), week(3, chance=0.7)),
    ]
    assert arranged(events).chosen == (2, 0)


def test_a_clash_that_nothing_can_mend_is_left_and_told():
    found = arranged([an_event("a", week(0)), an_event("b", week(0))])
    assert [each.kind for each in found.clashes] == ["special-conference"]
    assert found.proven


def a_random_case(seed):
    draw = random.Random(seed)
    events = []
    for number in range(draw.randint(2, 8)):
        weeks = sorted(draw.sample(range(14), draw.randint(1, 9)))
        candidates = [
            week(
                each,
                draw.choice([1, 3, 5, 10]),
                chance=draw.choice([None, draw.random()]),
                lost=draw.randint(0, 4),
                slot=MONDAY + timedelta(weeks=each - draw.choice([9, 10]), days=draw.randint(0, 4)),
            )
            for each in weeks
        ]
        events.append(
            an_event(
                f"c{number}", *candidates, standing=draw.randrange(len(candidates)), special=draw.random() < 0.6,
                place=draw.choice([None, "Nairobi", "Geneva", "New York"]), service=draw.choice(["UNON", "UNOG", "UNHQ"]),
                decided=draw.random() < 0.3,
            )
        )  # fmt: skip
    return events


def least_cost(events):
    """The least cost that CP-SAT proves; clashes are looked up pair by pair, with nothing of the search."""
    model, weights = cp_model.CpModel(), Weights.of(len(events))
    at = [[model.new_bool_var("") for _ in each.candidates] for each in events]
    terms = []
    for i, event in enumerate(events):
        model.add_exactly_one(at[i])
        for c in range(len(event.candidates)):
            moved = (weights.move + weights.decided * event.decided) * (c != event.standing)
            terms.append((moved + event.price(c)) * at[i][c])
    for i, one in enumerate(events):
        for j in range(i + 1, len(events)):
            both = model.new_bool_var("")
            terms.append(weights.clash * both)
            for a, mine in enumerate(one.candidates):
                for b, theirs in enumerate(events[j].candidates):
                    pair = (an_event_at(one, mine), an_event_at(events[j], theirs))
                    if clashes(pair):
                        model.add(at[i][a] + at[j][b] <= 1 + both)
    model.minimize(sum(terms))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    assert solver.solve(model) == cp_model.OPTIMAL
    return round(solver.objective_value)


def an_event_at(event, candidate):
    return Event(event.conference, event.names, (candidate,), 0, event.special, event.place, event.service)


@pytest.mark.parametrize("block", range(4))
def test_up_to_eight_conferences_are_arranged_as_cheaply_as_cp_sat_does(block):
    for seed in range(25 * block, 25 * (block + 1)):
        events = a_random_case(seed)
        found = arranged(events)
        assert found.proven
        assert found.cost == cost_of(events, found.chosen) == least_cost(events), seed


def test_many_conferences_are_arranged_in_seconds_and_never_worse_than_they_stood():
    draw = random.Random(7)
    events = [
        an_event(f"c{number}", *(week(each, chance=0.5) for each in range(number % 40, number % 40 + 12)), place=f"p{draw.randrange(60)}")
        for number in range(60)
    ]  # fmt: skip
    found = arranged(events)
    assert not found.proven
    assert len(found.clashes) < len(clashes(events))
