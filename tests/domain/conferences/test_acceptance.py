"""Acceptance: what the domain takes, what it refuses, and in which words."""

from datetime import date

import pytest

from domain.conferences.acceptance import contradiction, misfits, refusals
from domain.conferences.conference import fold
from domain.conferences.entry import Entry, entry_of
from domain.conferences.gates import awaited
from domain.kernel.errors import BadInput
from tests.flows.builders import ADOPTED, ID, a_decision, a_fact, an_adoption, numbered

TODAY = date(2027, 1, 1)
ENTRUSTED = a_fact("consultations-entrusted", "2026-02-01")
REPORTED = a_fact("consultations-reported", "2026-09-01")


def refused(entry: Entry, *before: Entry, today: date = TODAY) -> tuple[str, ...]:
    return refusals(fold(numbered(an_adoption(), *before)), entry, today)


def against(entry: Entry, *before: Entry) -> str | None:
    other = contradiction(numbered(an_adoption(), *before), entry)
    return None if other is None else other.kind


@pytest.mark.parametrize(
    ("entry", "before", "words"),
    [
        (a_fact("consultations-entrusted", "2027-01-02"), (), "lies after the conference's today"),
        (a_fact("consultations-reported", "2026-09-01"), (), "not entrusted yet"),
        (a_decision(start="2028-07-01", end="2028-07-02"), (), "outside the mandate's window"),
        (a_decision(end="2028-05-02"), (), "before the opening"),
        (a_decision(start="2026-11-30", end="2026-12-01"), (), "before the day on which it was decided"),
        (a_decision(country="KE", city="Nairobi"), (), "nobody recorded an offer of KE"),
        (a_fact("decision-taken", "2026-12-01", symbol="A/RES/81/12"), (), "neither days nor place"),
        (a_fact("dates-changed", "2026-12-01", start="2028-05-01"), (), "no days were decided yet"),
        (a_fact("conference-held", "2026-12-01"), (), "before its decided opening"),
        (a_fact("outcome-endorsed", "2026-12-01"), (), "not held yet"),
        (a_fact("clock-moved", "2026-12-01", today="2026-12-01"), (), "only a rehearsal"),
        (ENTRUSTED, (a_fact("conference-cancelled", "2026-01-20"),), "was cancelled on 2026-01-20"),
        (a_fact("reply-received", "2026-12-01", state="ZZ", subject="dates"), (), "no Member State"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(entry, before, words):
    reasons = refused(entry, *before)
    assert len(reasons) == 1
    assert words in reasons[0]


@pytest.mark.parametrize(
    ("entry", "before"),
    [
        (ENTRUSTED, ()),
        (REPORTED, (ENTRUSTED,)),
        (a_decision(), ()),
        (a_decision(start="2028-07-01", end="2028-07-02", acknowledge=["dates-outside-window"]), ()),
        (a_decision(country="KE", city="Nairobi", acknowledge="host-not-offered"), ()),
        (a_decision(country="KE", city="Nairobi"), (a_fact("host-offered", "2026-11-01", country="KE"),)),
        (a_fact("reply-received", "2026-12-01", state="VA", subject="dates"), ()),
        (a_fact("clock-moved", "2027-05-01", today="2027-05-01"), (a_fact("clock-moved", "2026-01-01", today="2026-01-01"),)),
    ],
)  # fmt: skip
def test_what_can_be_is_taken(entry, before):
    assert refused(entry, *before) == ()


def test_a_fact_that_is_told_late_is_measured_by_its_own_day():
    assert refused(a_decision(), today=date(2028, 6, 1)) == ()


def test_the_clock_of_a_rehearsal_does_not_go_back():
    set_ = a_fact("clock-moved", "2026-03-01", today="2026-03-01")
    reasons = refused(a_fact("clock-moved", "2026-02-01", today="2026-02-01"), set_, today=date(2026, 3, 1))
    assert [reason.partition(":")[0] for reason in reasons] == ["a rehearsal's clock goes forward"]


@pytest.mark.parametrize(
    ("entry", "before", "other"),
    [
        (a_decision("2026-12-05"), (a_decision(),), "decision-taken"),
        (a_decision("2026-11-05", symbol="A/RES/81/9"), (a_decision(),), "decision-taken"),
        (a_decision(), (a_decision("2026-11-01", symbol="A/81/3", start=None, end=None),), None),
        (a_decision("2027-02-01"), (a_decision(), a_fact("mandate-renewed", "2027-01-01")), None),
        (a_fact("consultations-entrusted", "2026-02-02"), (ENTRUSTED,), "consultations-entrusted"),
        (
            a_fact("consultations-entrusted", "2027-02-02"),
            (ENTRUSTED, REPORTED, a_fact("mandate-renewed", "2026-12-20")),
            None,
        ),
        (a_fact("mandate-confirmed", "2026-01-06"), (a_fact("mandate-confirmed", "2026-01-05"),), "mandate-confirmed"),
        (
            a_fact("host-agreement-signed", "2027-04-01"),
            (a_decision(), a_fact("host-agreement-signed", "2027-03-01")),
            "host-agreement-signed",
        ),
        (
            a_fact("host-agreement-signed", "2027-09-01"),
            (a_decision(), a_fact("host-agreement-signed", "2027-03-01"), a_fact("venue-changed", "2027-06-01", country="KE")),
            None,
        ),
        (a_fact("task-done", "2026-03-02", task="a"), (a_fact("task-done", "2026-03-01", task="a"),), "task-done"),
        (a_fact("task-done", "2026-03-02", task="b"), (a_fact("task-done", "2026-03-01", task="a"),), None),
        (a_fact("host-offered", "2026-03-02", country="KE"), (a_fact("host-offered", "2026-03-01", country="KE"),), None),
    ],
)  # fmt: skip
def test_there_is_one_answer_at_a_gate_until_it_is_opened_again(entry, before, other):
    assert against(entry, *before) == other


def test_a_correction_names_a_fact_that_is_there():
    entries = numbered(an_adoption(), a_decision())
    assert misfits(entries, a_fact("corrected", "2026-12-15", entry="2", data={"end": "2028-05-06"})) == ()
    assert misfits(entries, a_fact("corrected", "2026-12-15", entry="2", data={"retracted": True})) == ()
    unknown = misfits(entries, a_fact("corrected", "2026-12-15", entry="9", data={}))
    assert len(unknown) == 1
    assert "'9'" in unknown[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"end": "2028-05-01"}, "before the opening"),
        ({"start": "2029-05-01", "end": "2029-05-02"}, "outside the mandate's window"),
        ({"on": "yesterday"}, "not a day"),
    ],
)
def test_a_correction_is_checked_as_what_it_corrects_is(data, words):
    entries = numbered(an_adoption(), a_decision())
    reasons = misfits(entries, a_fact("corrected", "2026-12-15", entry="2", data=data))
    assert len(reasons) == 1
    assert words in reasons[0]


def test_a_correction_of_the_wrong_shape_names_the_field():
    entries = numbered(an_adoption(), a_decision())
    with pytest.raises(BadInput, match=r"decision-taken\.begin"):
        misfits(entries, a_fact("corrected", "2026-12-15", entry="2", data={"begin": "2028-05-04"}))


def test_the_mandate_itself_cannot_be_taken_back():
    correction = a_fact("corrected", "2026-12-15", entry="1", data={"retracted": True})
    assert misfits(numbered(an_adoption()), correction) == ("the mandate itself cannot be taken back",)


@pytest.mark.parametrize(
    ("kind", "data", "place"),
    [
        ("no-such-kind", {}, "kind"),
        ("decision-taken", {"start": "05/03/2028"}, "decision-taken.start"),
        ("decision-taken", {"country": "Atlantis"}, "decision-taken.country"),
        ("reply-received", {"state": "KE"}, "reply-received.subject"),
        ("task-done", {"task": "t", "when": "now"}, "task-done.when"),
    ],
)
def test_data_of_the_wrong_shape_is_refused_with_its_place(kind, data, place):
    with pytest.raises(BadInput) as wrong:
        entry_of(ID, kind, ADOPTED, data)
    assert wrong.value.place == place


GATES = [
    ((), ("reading",)),
    ((a_fact("mandate-confirmed", "2026-01-05"),), ("entrustment",)),
    ((a_fact("mandate-confirmed", "2026-01-05"), ENTRUSTED), ("consultations",)),
    ((a_fact("mandate-confirmed", "2026-01-05"), ENTRUSTED, REPORTED), ("decision",)),
    ((a_fact("mandate-confirmed", "2026-01-05"), a_decision()), ("host-agreement",)),
    ((a_fact("mandate-confirmed", "2026-01-05"), a_decision(), a_fact("host-agreement-signed", "2027-01-01")), ()),
    ((a_fact("mandate-confirmed", "2026-01-05"), a_fact("conference-cancelled", "2026-02-01")), ()),
]


@pytest.mark.parametrize(("entries", "gates"), GATES, ids=[str(number) for number in range(len(GATES))])
def test_each_fact_opens_the_next_gate(entries, gates):
    assert awaited(fold(numbered(an_adoption(), *entries)), TODAY) == gates


def test_whether_the_event_was_held_is_asked_from_its_opening_on_and_its_outcome_after():
    told = [a_fact("mandate-confirmed", "2026-01-05"), a_decision(), a_fact("host-agreement-signed", "2027-03-01")]
    conference = fold(numbered(an_adoption(), *told))
    assert awaited(conference, date(2028, 5, 2)) == ()
    assert awaited(conference, date(2028, 5, 3)) == ("holding",)
    held = fold(numbered(an_adoption(), *told, a_fact("conference-held", "2028-05-05")))
    assert awaited(held, date(2028, 5, 6)) == ("outcome",)


def test_a_fact_that_was_taken_back_is_not_corrected_before_it_is_put_back():
    back = a_fact("corrected", "2026-12-15", entry="2", data={"retracted": True})
    entries = numbered(an_adoption(), a_decision(), back)
    later = a_fact("corrected", "2026-12-16", entry="2", data={"start": "2028-05-02"})
    again = a_fact("corrected", "2026-12-16", entry="2", data={"retracted": False})
    assert "was taken back" in misfits(entries, later)[0]
    assert misfits(entries, again) == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [("Kenya", "KE"), ("Congo (DRC)", "CD"), ("République de Corée", "KR"), ("ke", "KE"), ("UK", "GB")],
)
def test_a_country_named_in_words_is_recorded_by_its_code(written, code):
    assert entry_of("c", "host-offered", date(2027, 1, 5), {"country": written}).data["country"] == code
    reply = {"state": written, "subject": "dates"}
    assert entry_of("c", "reply-received", date(2027, 1, 5), reply).data["state"] == code
