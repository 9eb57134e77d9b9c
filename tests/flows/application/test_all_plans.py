"""All conferences of a ledger, planned against each other."""

from datetime import date

import pytest

from domain.conferences.conference import fold
from domain.conferences.entry import entry_of
from domain.plans.plan import Chance
from domain.resolution.reading import read
from domain.scheduling.candidates import chance_by
from flows.application.adoption import adoption_in
from flows.application.all_plans import all_plans
from flows.presentation.all_plans_text import all_plans_text

TODAY = date(2026, 11, 30)
TEXT = "A/RES/81/{n}\n\n1. Decides to convene in {place}, in {when}, a United Nations {kind} on subject {n}, for three days;\n"


def a_conference(n, place="Nairobi", when="October 2028", kind="conference", **decided):
    text = TEXT.format(n=n, place=place, when=when, kind=kind)
    entries = [adoption_in(read(text, adopted=date(2026, 11, 20)), TODAY).revised(seq=1)]
    if decided:
        entries.append(entry_of(entries[0].conference, "decision-taken", date(2026, 11, 25), decided).revised(seq=2))
    return fold(entries)


def pairs(clashes):
    return [(each["kind"], *each["conferences"]) for each in clashes]


def test_of_two_conferences_in_the_same_month_one_is_moved_within_its_window():
    found = all_plans([a_conference(71), a_conference(72, place="Geneva")], TODAY)
    assert pairs(found["clashes"]) == [("special-conference", "a-res-81-71-1", "a-res-81-72-1")]
    (move,) = found["proposals"]
    assert "2028-10-01" <= move["to"]["start"] <= "2028-10-31"
    assert move["to"]["start"] != move["from"]["start"]
    assert move["price"] == pytest.approx(move["from"]["chance"] - move["to"]["chance"], abs=2e-4)
    assert (found["clashes_left"], found["proven"]) == ([], True)


def test_a_decided_conference_stands_and_the_other_moves():
    decided = a_conference(71, start="2028-10-23", end="2028-10-25", country="KE", city="Nairobi")
    found = all_plans([decided, a_conference(72, place="Lima")], TODAY)
    assert [(each["conference"], each["decided"]) for each in found["proposals"]] == [("a-res-81-72-1", False)]


def test_meetings_of_bodies_that_stand_clash_only_by_place_and_slot():
    meetings = [a_conference(n, place="New York", kind="high-level meeting") for n in (71, 72)]
    kinds = {each["kind"] for each in all_plans(meetings, TODAY)["clashes"]}
    assert kinds == {"same-place", "document-slot"}
    apart = [a_conference(71, place="New York", kind="high-level meeting"), a_conference(72)]
    assert all_plans(apart, TODAY)["clashes"] == []


def test_a_host_serves_one_event_at_a_time_in_all_its_cities():
    hosted = [
        a_conference(n, kind="meeting", start=start, end=start, country="PE", city=city)
        for n, start, city in ((71, "2028-10-02", "Lima"), (72, "2028-10-06", "Cusco"))
    ]
    assert ("same-place", "a-res-81-71-1", "a-res-81-72-1") in pairs(all_plans(hosted, TODAY)["clashes"])


def test_what_is_over_is_left_out_and_what_has_no_day_is_named():
    cancelled = a_conference(71)
    cancelled = cancelled.revised(cancelled=TODAY)
    open_ended = fold(
        [
            adoption_in(
                read("A/RES/81/73\n\n1. Decides to convene in Lima a conference on wells;\n", adopted=TODAY), TODAY
            )
        ]
    )
    found = all_plans([cancelled, open_ended, a_conference(72)], TODAY)
    assert [each["conference"] for each in found["conferences"]] == ["a-res-81-72-1"]
    assert [each["conference"] for each in found["left_out"]] == ["a-res-81-73-1"]
    assert all_plans([], TODAY)["conferences"] == []


@pytest.mark.parametrize(("language", "word"), [("en", "PROPOSED"), ("fr", "PROPOSITIONS"), ("es", "PROPUESTAS")])
def test_the_screen_tells_clash_move_and_price(language, word):
    found = all_plans([a_conference(71), a_conference(72, place="Geneva")], TODAY, language)
    told = "\n".join(all_plans_text(found, language))
    assert word in told
    assert "A/RES/33/55" in told
    assert "% → " in told


def test_the_chance_to_open_by_a_day_is_read_off_the_quantiles():
    chance = Chance(of_window=0.7, error=0.01, p50=date(2028, 1, 1), p80=date(2028, 3, 1), p95=date(2028, 5, 1))
    days = [TODAY, date(2028, 1, 1), date(2028, 3, 1), date(2028, 5, 1), date(2029, 1, 1)]
    assert [chance_by(chance, TODAY, day) for day in days] == [0.0, 0.5, 0.8, 0.95, 1.0]
    assert chance_by(chance, TODAY, date(2028, 1, 31)) == pytest.approx(0.65)
    assert chance_by(None, TODAY, TODAY) is None
