"""What holds of every conference, whatever is recorded of it and in whichever order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conferences.acceptance import contradiction, misfits, refusals
from domain.conferences.conference import fold
from domain.conferences.entry import Entry, entry_of
from domain.conferences.laws import broken
from domain.conferences.what_if import supposed
from domain.kernel.errors import BadInput, MandatError
from tests.flows.builders import ADOPTED, ID, a_decision, a_fact, an_adoption, numbered

TODAY = date(2029, 1, 4)
days = st.dates(date(2024, 1, 1), date(2031, 12, 31))
maybe = st.none() | days


def given_data(**fields):
    def told(values):
        return {
            name: value.isoformat() if isinstance(value, date) else value for name, value in values.items() if value
        }

    return st.fixed_dictionaries(fields).map(told)


acknowledged = st.sampled_from([None, ["dates-outside-window", "host-not-offered"]])
facts = st.one_of(
    st.tuples(
        st.just("mandate-renewed"), given_data(symbol=st.sampled_from(["A/1", "A/2"]), earliest=maybe, latest=maybe)
    ),
    st.tuples(
        st.just("mandate-confirmed"),
        st.tuples(maybe, maybe).map(
            lambda pair: {
                "corrections": {
                    "window": {k: v.isoformat() for k, v in zip(("earliest", "latest"), pair, strict=True) if v}
                }
            }
        ),
    ),
    st.tuples(
        st.just("decision-taken"),
        given_data(
            symbol=st.sampled_from(["A/3", "A/4"]),
            start=days,
            end=maybe,
            country=st.sampled_from([None, "UY"]),
            acknowledge=acknowledged,
        ),
    ),
    st.tuples(st.just("dates-changed"), given_data(start=days, end=maybe, acknowledge=acknowledged)),
    st.tuples(st.just("host-offered"), given_data(country=st.just("UY"))),
    st.tuples(st.just("host-withdrawn"), given_data(country=st.just("UY"))),
    st.tuples(st.just("consultations-entrusted"), st.just({})),
    st.tuples(st.just("consultations-reported"), st.just({})),
    st.tuples(
        st.just("corrected"),
        st.builds(
            lambda n, d: {"entry": str(n), "data": d},
            st.integers(1, 6),
            given_data(start=maybe, end=maybe, earliest=maybe, latest=maybe, on=maybe),
        ),
    ),
)


def taken(entries: tuple[Entry, ...], kind: str, on: date, data: dict) -> tuple[Entry, ...]:
    """The entries after this one was offered: with it, or as they were where it is refused."""
    try:
        entry = entry_of(ID, kind, on, data, source="A/81/1").revised(seq=len(entries) + 1)
        if contradiction(entries, entry) or refusals(fold(entries), entry, TODAY):
            return entries
        if kind == "corrected" and misfits(entries, entry):
            return entries
    except MandatError:
        return entries
    return (*entries, entry)


@given(st.lists(st.tuples(facts, days), max_size=8))
def test_no_history_that_was_accepted_turns_a_window_or_an_event_round(steps):
    entries = numbered(an_adoption())
    for (kind, data), on in steps:
        entries = taken(entries, kind, on, data)
        state = fold(entries)
        assert broken(state) == ()
        assert state.opening is None or state.closing >= state.opening
        if state.entrusted is not None:
            assert state.entrusted >= state.adopted


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("mandate-confirmed", {"corrections": {"window": {"earliest": "2029-07-01"}}}),
        ("mandate-renewed", {"symbol": "A/RES/81/9", "earliest": "2028-05-01", "latest": "2028-01-01"}),
        ("mandate-confirmed", {"corrections": {"duration_days": -4}}),
        ("corrected", {"entry": "1", "data": {"mandate": {"window": {"earliest": "2029-07-01"}}}}),
    ],
)
def test_a_window_that_begins_after_its_end_is_refused(kind, data):
    entries = numbered(an_adoption())
    entry = entry_of(ID, kind, date(2026, 3, 1), data)
    reasons = misfits(entries, entry) if kind == "corrected" else refusals(fold(entries), entry, TODAY)
    assert [reason for reason in reasons if "would begin on" in reason or "cannot last" in reason] != []


@pytest.mark.parametrize(
    ("length", "start", "closing"),
    [
        (4, "2028-05-02", "2028-05-05"),
        (4, "2028-05-04", "2028-05-09"),
        (None, "2028-05-02", "2028-05-02"),
        (1, "2028-05-06", "2028-05-06"),
    ],
)
def test_a_decision_without_an_end_keeps_the_length_of_the_mandate(length, start, closing):
    decision = a_fact("decision-taken", "2026-12-01", symbol="A/RES/81/12", start=start, country="UY")
    assert fold(numbered(an_adoption(duration_days=length), decision)).closing == date.fromisoformat(closing)


def test_a_change_of_the_first_day_alone_keeps_the_length_of_the_event():
    moved = a_fact("dates-changed", "2027-01-02", start="2028-06-08", symbol="A/81/501")
    assert fold(numbered(an_adoption(), a_decision(), moved)).closing == date(2028, 6, 12)


def test_each_day_carries_the_document_of_the_entry_that_set_it():
    moved = a_fact("dates-changed", "2027-01-02", start="2028-06-06", end="2028-06-08").revised(source="A/81/501")
    before, after = fold(numbered(an_adoption(), a_decision())), fold(numbered(an_adoption(), a_decision(), moved))
    assert (before.days_source, after.days_source) == ("A/RES/81/12", "A/81/501")
    assert after.decision_symbol == "A/RES/81/12"


@pytest.mark.parametrize("kind", ["consultations-entrusted", "decision-taken", "mandate-renewed"])
def test_what_a_mandate_asks_for_is_not_older_than_the_mandate(kind):
    data = {"start": "2028-05-03", "end": "2028-05-05"} if kind == "decision-taken" else {}
    entry = entry_of(ID, kind, ADOPTED - timedelta(days=1), data)
    assert "lies before the mandate was adopted" in "; ".join(refusals(fold((an_adoption(),)), entry, TODAY))


def test_an_offer_to_host_may_be_older_than_the_mandate():
    offer = entry_of(ID, "host-offered", ADOPTED - timedelta(days=30), {"country": "UY"})
    assert refusals(fold((an_adoption(),)), offer, TODAY) == ()


def test_a_refusal_names_what_was_given():
    with pytest.raises(BadInput, match="'Atlantis' names no country"):
        entry_of(ID, "host-offered", ADOPTED, {"country": "Atlantis"})


TASKS = [("r08-send-letters", "R08")]


@pytest.mark.parametrize(
    "scenario",
    [
        "letter sent 2008-05-22", "consultations reported 2008-06-01", "la lettre est envoyée 2008-05-22",
        "decision-taken 2009-10-06 start=2009-12-01 end=2009-12-03 country=KE city=Nairobi", "r08 done 2008-03-01",
        "R08 2008-03-01; consultations entrusted on 2008-05-22",
    ],
)  # fmt: skip
def test_what_is_supposed_in_known_words_is_understood(scenario):
    assert supposed(scenario, ID, TASKS)


@pytest.mark.parametrize(
    "scenario",
    [
        "letter not sent 2008-05-22", "letter sent 2008-05-22 maybe", "decision refused 2009-10-06",
        "decision-taken never 2009-10-06 start=2009-12-01", "r08 undone 2008-03-01", "r08 done started 2008-03-01",
        "letter sent 2008-05-22 2008-05-23", "decision-taken 2009-10-06 begin=2009-12-01",
        "letter sent 2008-05-22 led_by=A led_by=B", "weather 2008-01-01", "no report 2008-06-01",
    ],
)  # fmt: skip
def test_what_is_supposed_in_other_words_is_refused(scenario):
    with pytest.raises(BadInput):
        supposed(scenario, ID, TASKS)
