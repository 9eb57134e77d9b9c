"""Authority: which office answers a gate by the mandate, and what a house's policies add."""

from datetime import date

import pytest

from domain.conferences.authority import Policies, Substitute, confirmation_of, offices_of, policies_of, refusal_of
from domain.conferences.gates import GATES
from domain.kernel.errors import BadInput
from domain.kernel.person import ENGINE, Person
from tests.domain.builders import seed_conference

TODAY = date(2008, 5, 22)
ENTRUSTS = "President of the General Assembly"
STRICT = Policies(authority=True)


def someone(office: str = "", login: str = "ada") -> Person:
    return Person(id=f"p-{login}", login=login, name=login.title(), office=office, roles=("planner",))


def test_the_offices_of_each_gate_are_those_that_the_resolution_names():
    conference = seed_conference("2009-11-01")
    assert {gate: offices_of(gate, conference) for gate in GATES} == {
        "reading": (),
        "entrustment": (ENTRUSTS,),
        "consultations": ("President of the High-level Committee on South-South Cooperation",),
        "decision": ("General Assembly",),
        "venue": ("General Assembly",),
        "host-agreement": ("Government of KE", "Secretary-General"),
        "holding": ("Secretary-General", "Government of KE"),
        "outcome": ("General Assembly",),
    }


def test_without_policies_nobody_is_refused_for_their_office():
    conference = seed_conference("2008-05-22", only=2)
    assert {refusal_of(Policies(), someone(), gate, conference, TODAY) for gate in GATES} == {None}


def test_who_does_not_hold_the_office_is_told_whom_the_mandate_names():
    conference = seed_conference("2008-05-22", only=2)
    said = refusal_of(STRICT, someone("Conference secretariat"), "entrustment", conference, TODAY)
    assert said is not None
    assert ENTRUSTS in said
    assert "Ada is Conference secretariat" in said
    assert refusal_of(STRICT, someone("  president of the  General assembly"), "entrustment", conference, TODAY) is None
    assert refusal_of(STRICT, someone("Anything"), "reading", conference, TODAY) is None
    assert refusal_of(STRICT, ENGINE, "entrustment", conference, TODAY) is None


@pytest.mark.parametrize(
    ("day", "may"), [("2008-05-19", False), ("2008-05-20", True), ("2008-05-25", True), ("2008-05-26", False)]
)
@pytest.mark.parametrize("by", ["ada", "Vice-President"])
def test_a_substitute_acts_on_their_days_both_inclusive(day, may, by):
    acting = Substitute(office=ENTRUSTS, by=by, first=date(2008, 5, 20), last=date(2008, 5, 25))
    policies = STRICT.revised(substitutes=(acting,))
    conference = seed_conference("2008-05-22", only=2)
    refused = refusal_of(policies, someone("Vice-President"), "entrustment", conference, date.fromisoformat(day))
    assert (refused is None) is may


def test_a_decision_waits_for_another_person_where_the_house_says_so():
    policies = Policies(second_person=("decision",))
    assert "another person" in (confirmation_of(policies, "decision", None) or "")
    assert confirmation_of(policies, "decision", "p-bob") is None
    assert confirmation_of(policies, "entrustment", None) is None
    assert confirmation_of(Policies(), "decision", None) is None


def test_nobody_confirms_the_reading_of_what_they_opened_where_the_house_says_so():
    conference = seed_conference("2008-05-22", only=1)
    own = Policies(own_answers=False)
    assert "opened this conference" in (refusal_of(own, someone(), "reading", conference, TODAY, "p-ada") or "")
    assert refusal_of(own, someone(login="bob"), "reading", conference, TODAY, "p-ada") is None
    assert refusal_of(Policies(), someone(), "reading", conference, TODAY, "p-ada") is None


def test_policies_are_read_from_a_table_and_what_is_wrong_is_named():
    told = {
        "authority": True,
        "second_person": ["decision"],
        "substitutes": [{"office": ENTRUSTS, "by": "ada", "first": date(2008, 5, 1), "last": date(2008, 5, 31)}],
    }
    policies = policies_of(told)
    assert (policies.authority, policies.second_person, policies.substitutes[0].by) == (True, ("decision",), "ada")
    assert policies_of({}) == Policies()


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"autority": True}, "no policy 'autority'"),
        ({"authority": "yes"}, "authority"),
        ({"second_person": ["deciding"]}, "Gates: reading, entrustment"),
        ({"second_person": "decision"}, "not a list"),
        ({"substitutes": [{"office": "x"}]}, "by"),
    ],
)
def test_policies_that_cannot_be_are_refused_with_the_field(told, said):
    with pytest.raises(BadInput) as refused:
        policies_of(told)
    assert said in str(refused.value)
