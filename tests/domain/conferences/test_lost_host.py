"""A host that withdraws after the decision."""

import pytest

from domain.conferences.gates import awaited
from domain.conferences.lost_host import lost_host
from flows.application.planner import plan_of
from tests.builders import a_conference, an_entry
from tests.domain.builders import codes, day

DECIDED = an_entry(
    "decision-taken",
    day("2012-09-10"),
    symbol="A/RES/66/300",
    start="2013-10-07",
    end="2013-10-09",
    country="GH",
    city="Accra",
)
GONE = an_entry("host-withdrawn", day("2012-11-10"), source="A/67/500", country="GH")
OFFER = an_entry("host-offered", day("2012-11-21"), country="BR", city="Rio de Janeiro")
MOVED = an_entry("venue-changed", day("2012-11-22"), country="BR", city="Rio de Janeiro", reason="new host")


def test_a_host_that_withdraws_after_the_decision_is_unconfirmed_at_once_and_asked_for():
    conference = a_conference(DECIDED, GONE)
    plan = plan_of(conference, day("2012-11-10"))
    found = next(each for each in plan.findings if each.code == "host-unconfirmed")
    assert found.text == "GH withdrew as host on 2012-11-10; no other host is accepted"
    assert awaited(conference, day("2012-11-10")) == ("venue",)
    assert lost_host(conference).country == "GH"


def test_an_offer_after_the_decision_is_no_host_yet():
    conference = a_conference(DECIDED, GONE, OFFER)
    assert awaited(conference, day("2012-11-21")) == ("venue",)
    assert "host-unconfirmed" in codes(plan_of(conference, day("2012-11-21")))


@pytest.mark.parametrize(
    "entries", [(MOVED,), (OFFER, MOVED), (an_entry("host-accepted", day("2012-11-22"), country="BR"),)]
)
def test_a_new_place_or_an_accepted_host_ends_the_loss_and_wants_its_agreement(entries):
    conference = a_conference(DECIDED, GONE, *entries)
    assert lost_host(conference) is None
    assert awaited(conference, day("2012-11-22")) == ("host-agreement",)
    assert "host-unconfirmed" not in codes(plan_of(conference, day("2012-11-22")))


def test_a_host_that_withdraws_before_the_decision_leaves_the_offers_of_others():
    conference = a_conference(
        an_entry("host-offered", day("2012-02-01"), country="KE"),
        an_entry("host-withdrawn", day("2012-02-02"), country="GH"),
    )
    assert lost_host(conference) is None
    alone = a_conference(an_entry("host-withdrawn", day("2012-02-02"), country="GH"))
    assert lost_host(alone).country == "GH"
    assert "host-unconfirmed" in codes(plan_of(alone, day("2012-02-02")))


def test_once_the_event_was_held_no_host_is_missed():
    conference = a_conference(DECIDED, GONE, an_entry("conference-held", day("2013-10-09")))
    assert "host-unconfirmed" not in codes(plan_of(conference, day("2013-10-10")))
