"""Later resolutions through the forms of the Prefect UI: renewal, dates and host, postponement, venue, cancellation."""

from datetime import date

import pytest

from tests.e2e.planner import answered, asked, completed, ended, kinds, open_gates, refused, standing, start
from tests.e2e.texts import ENGLISH

pytestmark = pytest.mark.e2e
SEED = "a-res-62-209-13"
ROADS = "a-res-66-999-1"
RENEWED = """Resolution adopted by the General Assembly on 19 December 2008

63/901. An exercise on South-South cooperation

The General Assembly,

4. Recalls its decision in resolution 62/209 to convene a conference, and in this regard requests its President to
entrust the President of the High-level Committee with further consultations with Member States, so that the General
Assembly may take a decision at its sixty-third session on the nature, date, objectives and modalities of the conference;
"""
DECIDED = """Resolución aprobada por la Asamblea General el 6 de octubre de 2009

64/902. Ejercicio

La Asamblea General,

Recordando su resolución 62/209, de 19 de diciembre de 2007,

1. Decide que la Conferencia de alto nivel de las Naciones Unidas sobre la cooperación Sur-Sur se celebre en Nairobi
del 1 al 3 de diciembre de 2009;
"""
POSTPONED = """Résolution adoptée par l'Assemblée générale le 2 novembre 2009

64/903. Exercice

L'Assemblée générale,

1. Décide de reporter au premier semestre de 2010 la Conférence de haut niveau des Nations Unies sur la coopération
Sud-Sud;
"""
NEW_DAYS = """Resolution adopted by the General Assembly on 1 December 2009

64/904. An exercise

The General Assembly,

Recalling its resolution 62/209,

1. Decides that the high-level United Nations conference on South-South cooperation shall be held from 4 to 6 May 2010;
"""
MOVED = """Résolution adoptée par l'Assemblée générale le 22 décembre 2009

64/905. Exercice

L'Assemblée générale,

2. Décide que la Conférence de haut niveau des Nations Unies sur la coopération Sud-Sud, qui devait se tenir à Nairobi,
se tiendra à Genève;
"""
CANCELLED = """Resolución aprobada por la Asamblea General el 15 de enero de 2010

64/906. Ejercicio

La Asamblea General,

1. Decide cancelar la Conferencia de alto nivel de las Naciones Unidas sobre la cooperación Sur-Sur prevista en su
resolución 62/209;
"""


def clock(machine, conference, day):
    moved = machine.mandat("clock", conference, day)
    assert moved.returncode in (0, 1), moved.stderr


def amend(machine, text, day, symbol, **choice):
    clock(machine, SEED, day)
    run = start(machine, "amend-conference", conference=SEED, text=text)
    seen = asked(machine, run)
    told = machine.description(seen)
    fields = {"answer": "Record these changes", "decider": "General Assembly", "on": day, "source": symbol}
    answered(machine, run, **fields | choice)
    return told


def test_a_conference_is_renewed_decided_postponed_moved_and_cancelled_by_later_texts_in_three_languages(machine):
    machine.up("--demo")
    clock(machine, SEED, "2008-01-28")
    machine.pass_gate("reading", SEED, answer="The reading is right", decider="Secretary of the Committee")
    machine.pass_gate("entrustment", SEED, on="2008-01-28", decider="President of the Assembly", source="Letter")
    open_gates(machine, SEED, "consultations")

    told = amend(machine, RENEWED, "2008-12-19", "A/RES/63/901")
    assert "| decision.latest | 2008-09-15 | **2009-09-14** |" in told
    state = standing(machine, SEED)
    assert (state.stage, state.round, state.decide_by) == ("consultation", 2, date(2009, 9, 14))
    open_gates(machine, SEED, "entrustment")  # the gate that was open has closed: there is a second round
    assert machine.feed(SEED).day("decision-due") == "2009-09-14"

    told = amend(machine, DECIDED, "2009-10-06", "A/RES/64/902")
    assert "del 1 al 3 de diciembre de 2009" in told
    state = standing(machine, SEED)
    assert (state.stage, state.opening, state.venue.country) == ("hosting", date(2009, 12, 1), "KE")
    assert [host.country for host in state.hosts] == ["AR", "KE"], "the offer that was not taken stays in view"
    open_gates(machine, SEED, "host-agreement")
    assert machine.feed(SEED).day("opening") == "2009-12-01"
    twice = refused(machine, "amend-conference", conference=SEED, text=DECIDED)
    assert "stands already" in twice
    other = refused(machine, "amend-conference", conference=SEED, text=ENGLISH)
    assert "another event" in other
    nothing = refused(machine, "amend-conference", conference=SEED, text="1. Takes note of the report on fisheries;")
    assert "neither convenes nor names" in nothing

    amend(machine, POSTPONED, "2009-11-02", "A/RES/64/903")
    state = standing(machine, SEED)
    assert (state.stage, state.opening, state.window.latest) == ("decision", None, date(2010, 6, 30))
    open_gates(machine, SEED, "decision")

    amend(machine, NEW_DAYS, "2009-12-01", "A/RES/64/904")
    assert standing(machine, SEED).opening == date(2010, 5, 4)
    assert machine.feed(SEED).day("opening") == "2010-05-04"

    amend(machine, MOVED, "2009-12-22", "A/RES/64/905")
    venue = standing(machine, SEED).venue
    assert (venue.country, venue.city) == ("CH", "Geneva")

    amend(machine, CANCELLED, "2010-01-15", "A/RES/64/906")
    assert standing(machine, SEED).stage == "closed"
    open_gates(machine, SEED)
    opening = [item for uid, item in machine.feed(SEED).items.items() if "-opening@" in uid]
    assert [str(item["status"]) for item in opening] == ["CANCELLED"]

    assert kinds(machine, SEED) == [
        "mandate-adopted", "mandate-confirmed", "consultations-entrusted", "mandate-renewed", "decision-taken",
        "mandate-renewed", "decision-taken", "venue-changed", "conference-cancelled",
    ]  # fmt: skip
    history = machine.mandat("history", SEED).stdout
    assert "A/RES/64/902" in history
    assert "2009-12-01" in history, "what was decided before stays visible"


def test_an_amendment_may_be_left_asked_again_and_comes_from_the_inbox_too(machine):
    machine.up()
    (machine.home / "inbox" / "roads.txt").write_text(ENGLISH, encoding="utf-8")
    run = start(machine, "open-conference", file="roads.txt", rehearse_as_of="2012-01-10")
    assert ended(machine, run)["name"] == "Open · roads.txt"
    machine.pass_gate("reading", ROADS, answer="The reading is right", decider="Secretary")
    later = ENGLISH.replace("21 December 2011", "20 December 2012").replace("66/999", "67/999")
    later = later.replace("no later than the second half of 2013", "from 3 to 5 March 2014").replace(
        "sixty-sixth", "sixty-seventh"
    )
    (machine.home / "inbox" / "later.txt").write_text(later, encoding="utf-8")
    run = start(machine, "amend-conference", conference=ROADS, file="later.txt")
    seen = asked(machine, run)
    assert seen["name"].startswith("Amend by a later resolution · High-level United Nations conference on rural roads")
    assert machine.answer(seen)["status"] == "REJECT", "an empty answer must be refused"
    wrong = {
        "answer": "Record these changes",
        "on": "2012-12-20",
        "decider": "General Assembly",
        "source": "A/RES/67/999",
    }
    assert machine.answer(seen, **wrong)["status"] == "ACCEPT"
    machine.until(
        lambda: machine.state(run) == "PAUSED" and "not taken" in machine.description(asked(machine, run)),
        "asked again",
    )
    assert "lies after the conference's today" in machine.description(asked(machine, run))
    before = kinds(machine, ROADS)
    answered(machine, run, **wrong | {"answer": "Leave all as it is"})
    assert kinds(machine, ROADS) == before == ["mandate-adopted", "mandate-confirmed"]
    open_gates(machine, ROADS, "entrustment")
    assert completed(machine, "put-right")["name"] == "Put right what was lost"
