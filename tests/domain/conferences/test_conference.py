"""The fold: what a conference is after its entries, whatever the order in which they were recorded."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conferences.conference import Conference, first_stage, fold
from domain.conferences.entry import Entry
from domain.kernel.errors import BadInput
from domain.mandates.mandate import DecisionDue, HostOffer, Window
from tests.calendars.builders import a_mandate
from tests.flows.builders import a_decision, a_fact, an_adoption, numbered


def after(*entries: Entry, day: date | None = None) -> Conference:
    return fold(numbered(an_adoption(), *entries), day)


ENTRUSTED = a_fact("consultations-entrusted", "2026-02-01", led_by="President of the Committee")
REPORTED = a_fact("consultations-reported", "2026-09-01", symbol="A/81/9")
FIXED = Window(kind="range", earliest=date(2027, 5, 3), latest=date(2027, 5, 5), granularity="day")


def test_a_mandate_that_asks_for_consultations_starts_with_them():
    assert after().stage == "consultation"
    assert after().led_by == "Chair of the Committee on Lighthouses"


@pytest.mark.parametrize(
    ("window", "hosts", "stage"),
    [
        (FIXED, (HostOffer(country="UY", city="Montevideo"),), "hosting"),
        (FIXED, (HostOffer(country=None, city="Montevideo"),), "hosting"),
        (FIXED, (), "decision"),
        (FIXED.revised(granularity="month"), (HostOffer(country="UY"),), "decision"),
    ],
)
def test_without_consultations_it_starts_in_decision_unless_days_and_place_are_fixed(window, hosts, stage):
    mandate = a_mandate(consultation=None, window=window, hosts=hosts)
    assert first_stage(mandate) == stage


def test_a_mandate_that_fixes_the_days_gives_the_opening_itself():
    conference = fold(numbered(an_adoption(consultation=None, window=FIXED)))
    assert (conference.opening, conference.closing) == (date(2027, 5, 3), date(2027, 5, 5))


def test_the_report_on_the_consultations_leads_to_the_decision_and_the_decision_to_hosting():
    assert after(ENTRUSTED).stage == "consultation"
    assert after(ENTRUSTED, REPORTED).stage == "decision"
    decided = after(ENTRUSTED, REPORTED, a_decision())
    assert decided.stage == "hosting"
    assert (decided.opening, decided.closing) == (date(2028, 5, 3), date(2028, 5, 5))
    assert decided.venue is not None
    assert (decided.venue.country, decided.venue.city, decided.venue.status) == ("UY", "Montevideo", "accepted")


def test_a_decision_without_days_does_not_lead_to_hosting():
    conference = after(a_decision(start=None, end=None))
    assert (conference.stage, conference.opening) == ("consultation", None)
    assert conference.venue is not None
    assert conference.venue.status == "accepted"


def test_a_renewal_before_the_decision_opens_another_round_with_its_own_deadline():
    renewed = a_fact("mandate-renewed", "2026-12-20", decide_by="2027-12-20", latest="2029-06-30")
    conference = after(ENTRUSTED, REPORTED, renewed)

    assert (conference.stage, conference.round) == ("consultation", 2)
    assert (conference.entrusted, conference.reported) == (None, None)
    assert (conference.decide_by, conference.window.latest) == (date(2027, 12, 20), date(2029, 6, 30))


def test_a_renewal_after_the_decision_keeps_the_stage():
    renewed = a_fact("mandate-renewed", "2027-01-10", latest="2029-06-30")
    assert (after(a_decision(), renewed).stage, after(a_decision(), renewed).round) == ("hosting", 1)


def test_replies_belong_to_the_round_in_which_they_were_given():
    renewed = a_fact("mandate-renewed", "2026-12-20")
    first = a_fact("reply-received", "2026-03-01", state="KE", subject="dates", view="May")
    again = a_fact("reply-received", "2027-01-15", state="KE", subject="dates", view="June")
    changed = a_fact("reply-received", "2027-01-20", state="KE", subject="dates", view="July")

    told = [(reply.round, reply.view) for reply in after(first, renewed, again, changed).replies]

    assert told == [(1, "May"), (2, "July")]


def test_another_host_than_the_one_that_offered_can_be_decided_and_the_offer_stays_known():
    offered = a_fact("host-offered", "2026-11-01", country="KE", city="Nairobi")
    conference = after(offered, a_decision(country="KE", city="Nairobi"))

    assert conference.venue is not None
    assert conference.venue.country == "KE"
    assert [(host.country, host.status) for host in conference.hosts] == [("UY", "offered"), ("KE", "accepted")]


def test_a_host_that_withdraws_leaves_the_place_to_the_next_one():
    offered = a_fact("host-offered", "2026-11-01", country="KE")
    withdrawn = a_fact("host-withdrawn", "2026-11-02", country="UY")
    venue = after(offered, withdrawn).venue
    assert venue is not None
    assert venue.country == "KE"


def test_an_agreement_does_not_pass_to_another_country():
    signed = a_fact("host-agreement-signed", "2027-03-01")
    moved = a_fact("venue-changed", "2027-06-01", country="KE", city="Nairobi", reason="flood")
    same_country = a_fact("venue-changed", "2027-06-01", country="UY", city="Salto", reason="room")

    assert after(a_decision(), signed).agreement_signed == date(2027, 3, 1)
    assert after(a_decision(), signed, moved).agreement_signed is None
    assert after(a_decision(), signed, same_country).agreement_signed == date(2027, 3, 1)
    assert after(a_decision(), signed, a_fact("host-withdrawn", "2027-06-01", country="UY")).agreement_signed is None


def test_what_a_planner_corrects_in_the_reading_held_from_the_first_day_and_undoes_no_later_fact():
    confirmed = a_fact("mandate-confirmed", "2027-01-15", corrections={"window": {"latest": "2028-12-31"}})
    conference = after(ENTRUSTED, REPORTED, a_decision(), confirmed)

    assert conference.window.latest == date(2028, 12, 31)
    assert (conference.stage, conference.opening) == ("hosting", date(2028, 5, 3))


def test_a_correction_to_the_reading_may_name_the_parties_as_the_json_of_a_reading_does():
    confirmed = a_fact("mandate-confirmed", "2026-01-15", corrections={"consultation": {"with": "Member States"}})
    consultation = after(confirmed).mandate.consultation
    assert consultation is not None
    assert consultation.with_ == "Member States"


def test_a_correction_that_makes_no_mandate_is_refused_with_its_place():
    confirmed = a_fact("mandate-confirmed", "2026-01-15", corrections={"window": {"latest": "soon"}})
    with pytest.raises(BadInput, match=r"window\.latest"):
        after(confirmed)


def test_a_corrected_fact_stands_corrected_from_the_day_of_the_correction():
    corrected = a_fact("corrected", "2026-12-15", entry="2", data={"start": "2028-05-10", "end": "2028-05-12"})
    assert after(a_decision(), corrected, day=date(2026, 12, 14)).opening == date(2028, 5, 3)
    assert after(a_decision(), corrected).opening == date(2028, 5, 10)


def test_a_fact_can_be_named_by_its_key_and_taken_back():
    back = a_fact("corrected", "2026-12-15", entry=a_decision().natural_key, data={"retracted": True}, reason="wrong")
    assert after(ENTRUSTED, a_decision(), back).stage == "consultation"


def test_a_fact_whose_corrected_day_lies_ahead_is_not_told_yet():
    corrected = a_fact("corrected", "2026-12-15", entry="2", data={"on": "2027-01-10"})
    assert after(a_decision(), corrected, day=date(2027, 1, 9)).decided is None
    assert after(a_decision(), corrected, day=date(2027, 1, 10)).decided == date(2027, 1, 10)


def test_two_corrections_of_one_fact_are_both_made_the_later_one_last():
    first = a_fact("corrected", "2026-12-15", entry="2", data={"start": "2028-05-10"})
    second = a_fact("corrected", "2026-12-15", entry="2", data={"start": "2028-05-11"})
    assert first.natural_key != second.natural_key
    assert after(a_decision(), first, second).opening == date(2028, 5, 11)


def test_the_clock_of_a_rehearsal_is_the_one_that_was_set_last():
    moves = [
        a_fact("clock-moved", "2025-12-18", today="2026-01-05"),
        a_fact("clock-moved", "2026-05-01", today="2026-05-01"),
    ]
    assert after(*moves).today == date(2026, 5, 1)
    assert after(*moves, day=date(2026, 2, 1)).today == date(2026, 1, 5)
    assert not after().rehearsal


def test_a_task_stands_as_told_last():
    told = [a_fact("task-started", "2026-03-01", task="t1"), a_fact("task-done", "2026-03-05", task="t1")]
    assert after(*told).tasks["t1"].state == "done"
    assert after(*told, day=date(2026, 3, 4)).tasks["t1"].state == "started"


def test_the_end_of_a_conference_closes_it():
    held = a_fact("conference-held", "2028-05-05")
    assert after(a_decision(), held).stage == "held"
    assert after(a_decision(), held, a_fact("outcome-endorsed", "2028-12-01")).stage == "closed"
    assert after(a_fact("conference-cancelled", "2026-05-05", reason="no consensus")).stage == "closed"


def test_there_is_no_conference_before_its_mandate():
    with pytest.raises(BadInput, match="no mandate"):
        after(day=date(2025, 12, 17))


LIFE = numbered(
    an_adoption(decision=DecisionDue(body="General Assembly", latest=date(2027, 9, 13))),
    a_fact("mandate-confirmed", "2026-01-05"),
    ENTRUSTED,
    a_fact("reply-received", "2026-03-01", state="KE", subject="dates", view="May"),
    REPORTED,
    a_fact("host-offered", "2026-11-01", country="KE"),
    a_decision(),
    a_fact("corrected", "2026-12-15", entry="7", data={"end": "2028-05-06"}),
    a_fact("host-agreement-signed", "2027-03-01"),
    a_fact("conference-held", "2028-05-06"),
    a_fact("outcome-endorsed", "2028-12-01"),
)


@given(st.permutations(LIFE), st.dates(date(2025, 12, 18), date(2029, 1, 1)))
def test_the_order_of_telling_does_not_matter_and_the_future_does_not_show(entries, day):
    assert fold(entries, day) == fold(LIFE, day)
    assert fold(entries, day) == fold([entry for entry in LIFE if entry.on <= day])


def test_a_fact_that_was_taken_back_by_mistake_can_be_put_back():
    back = a_fact("corrected", "2026-12-15", entry="2", data={"retracted": True}, reason="wrong")
    again = a_fact("corrected", "2026-12-16", entry="2", data={"retracted": False}, reason="it was right")
    assert after(a_decision(), back).opening is None
    assert after(a_decision(), back, again).opening == date(2028, 5, 3)
