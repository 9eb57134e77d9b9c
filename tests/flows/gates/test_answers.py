"""What a planner fills in at a gate, as an entry."""

from datetime import date

import pytest

from domain.conferences.acceptance import refusals
from domain.conferences.authority import offices_of
from domain.kernel.errors import BadInput
from domain.mandates.mandate import Alternative
from flows.gates.answers import corrections_from, entry_from, in_words_of_the_form
from flows.gates.forms import ANOTHER_HOST, OutsideMandate, form_of
from tests.builders import a_conference

TODAY = date(2012, 6, 1)


def decision(conference, **changes):
    form = form_of("decision", conference)
    fields = {
        "on": "2012-06-01",
        "start": "2013-05-06",
        "end": "2013-05-08",
        "host": "GH (welcomed)",
        "city": "Accra",
        "decider": "General Assembly",
        "source": "A/RES/66/300",
    }
    return form.model_validate(fields | changes)


def test_a_decision_names_days_place_decider_and_source():
    conference = a_conference()
    entry = entry_from("decision", decision(conference), conference, TODAY)
    assert entry.kind == "decision-taken"
    assert (entry.on, entry.actor, entry.source) == (TODAY, "General Assembly", "A/RES/66/300")
    assert entry.data == {
        "symbol": "A/RES/66/300", "start": "2013-05-06", "end": "2013-05-08", "country": "GH", "city": "Accra",
    }  # fmt: skip


def test_a_decision_outside_the_mandate_has_to_be_said():
    conference = a_conference()
    entry = entry_from("decision", decision(conference, outside=OutsideMandate.OUTSIDE), conference, TODAY)
    assert entry.data["acknowledge"] == ["dates-outside-window"]


@pytest.mark.parametrize(
    ("way", "outside"),
    [
        (OutsideMandate.OUTSIDE, {"start": "2040-05-06", "end": "2040-05-08"}),
        (OutsideMandate.UNOFFERED, {"host": ANOTHER_HOST, "country": "ke", "city": "Nairobi"}),
        (
            OutsideMandate.BOTH,
            {"start": "2040-05-06", "end": "2040-05-08", "host": ANOTHER_HOST, "country": "ke", "city": "Nairobi"},
        ),
    ],
)
def test_what_is_refused_as_outside_the_mandate_is_taken_with_the_one_answer_that_every_reason_names(way, outside):
    conference = a_conference()
    refused = refusals(conference, entry_from("decision", decision(conference, **outside), conference, TODAY), TODAY)
    told = in_words_of_the_form(refused)
    assert len(told) == len(way.acknowledged)
    for words in told:
        assert f"choose “{way.value}” at “Outside the mandate?”" in words
        assert "acknowledge" not in words
    answered = entry_from("decision", decision(conference, **outside, outside=way), conference, TODAY)
    assert refusals(conference, answered, TODAY) == ()


def test_another_host_is_named_by_its_country():
    conference = a_conference()
    entry = entry_from("decision", decision(conference, host=ANOTHER_HOST, country="ke"), conference, TODAY)
    assert entry.data["country"] == "KE"
    with pytest.raises(BadInput, match="two letters"):
        entry_from("decision", decision(conference, host=ANOTHER_HOST), conference, TODAY)


def test_a_host_that_was_chosen_cannot_be_contradicted_below():
    conference = a_conference()
    with pytest.raises(BadInput, match="the host chosen is GH"):
        entry_from("decision", decision(conference, country="KE"), conference, TODAY)


@pytest.mark.parametrize("field", ["decider", "source", "city"])
def test_an_answer_of_blanks_is_no_answer(field):
    conference = a_conference()
    with pytest.raises(BadInput):
        entry_from("decision", decision(conference, **{field: "  "}), conference, TODAY)


def test_no_deciding_field_has_a_default_but_the_office_that_the_mandate_names_is_filled_in():
    conference = a_conference()
    required = {
        gate: sorted(name for name, field in form_of(gate, conference).model_fields.items() if field.is_required())
        for gate in (
            "reading",
            "entrustment",
            "consultations",
            "decision",
            "venue",
            "host-agreement",
            "holding",
            "outcome",
        )
    }
    assert required == {
        "reading": ["answer", "decider"],
        "entrustment": ["on", "source"],
        "consultations": ["on", "source"],
        "decision": ["city", "end", "host", "on", "source", "start"],
        "venue": ["city", "country", "on", "source"],
        "host-agreement": ["on", "source"],
        "holding": ["on", "source"],
        "outcome": ["on", "source"],
    }
    for gate in ("entrustment", "consultations", "decision", "venue", "host-agreement", "holding", "outcome"):
        assert form_of(gate, conference).model_fields["decider"].default == offices_of(gate, conference)[0]


def test_corrections_are_lines_of_field_and_value():
    text = "window.latest = 2012-12-31\n\noccasion.years = 40\nhosts = null"
    assert corrections_from(text) == {"window": {"latest": "2012-12-31"}, "occasion": {"years": 40}, "hosts": None}


def test_a_correction_that_cannot_be_read_names_its_line():
    with pytest.raises(BadInput, match="line 2"):
        corrections_from("window.latest = 2012-12-31\nwindow earliest")


def test_a_reading_is_right_or_corrected_and_not_both():
    conference = a_conference()
    form = form_of("reading", conference)
    right = {"answer": "The reading is right", "decider": "Secretary"}
    assert entry_from("reading", form.model_validate(right), conference, TODAY).kind == "mandate-confirmed"
    for wrong in (right | {"corrections": "a = 1"}, right | {"answer": "Right with the corrections below"}):
        with pytest.raises(BadInput, match="correct"):
            entry_from("reading", form.model_validate(wrong), conference, TODAY)


def a_doubted_conference():
    """A conference of whose window the reading is not sure: the text holds another time."""
    conference = a_conference()
    other = conference.mandate.window.model_dump(mode="json") | {"latest": "2014-06-30", "expression": "by June 2014"}
    return conference.revised(
        mandate=conference.mandate.revised(
            sureness={"event": 0.99, "window": 0.4, "hosts": 0.99},
            alternatives={"window": (Alternative(value=other),)},
        )
    )


def a_reading_answer(conference, **fields):
    form = form_of("reading", conference)
    return form.model_validate({"decider": "Secretariat", "corrections": "", "reason": ""} | fields)


def test_the_gate_of_a_reading_asks_between_the_values_of_what_is_not_sure():
    conference = a_doubted_conference()
    field = form_of("reading", conference).model_fields["window_meant"]
    labels = [each.value for each in field.annotation]

    assert (field.is_required(), labels[1], len(labels)) == (True, "2. … to 2014-06-30 (“by June 2014”)", 3)
    assert "window_meant" not in form_of("reading", a_conference()).model_fields


def test_another_value_that_is_chosen_corrects_the_reading():
    conference = a_doubted_conference()
    labels = [each.value for each in form_of("reading", conference).model_fields["window_meant"].annotation]
    given = a_reading_answer(conference, answer="Right with the corrections below", window_meant=labels[1])
    as_read = a_reading_answer(conference, answer="The reading is right", window_meant=labels[0])

    assert entry_from("reading", given, conference, TODAY).data["corrections"]["window"]["latest"] == "2014-06-30"
    assert entry_from("reading", as_read, conference, TODAY).data == {}


def test_a_reading_is_not_right_where_another_value_is_chosen():
    conference = a_doubted_conference()
    labels = [each.value for each in form_of("reading", conference).model_fields["window_meant"].annotation]

    with pytest.raises(BadInput, match="corrections are given"):
        entry_from(
            "reading",
            a_reading_answer(conference, answer="The reading is right", window_meant=labels[1]),
            conference,
            TODAY,
        )
    with pytest.raises(BadInput, match="say what it is instead"):
        entry_from(
            "reading",
            a_reading_answer(conference, answer="Right with the corrections below", window_meant=labels[2]),
            conference,
            TODAY,
        )
