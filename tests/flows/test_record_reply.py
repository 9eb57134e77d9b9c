"""Replies of Member States, as a planner enters them in a form."""

from datetime import date

import pytest
from pydantic import ValidationError

from domain.kernel.errors import BadInput
from flows.record_reply import ANOTHER_SUBJECT, replies_from, reply_form, reply_text
from tests.builders import a_conference, an_entry

ENTRUSTED = an_entry("consultations-entrusted", date(2012, 2, 1))
ANSWER = {
    "states": "Kenya, Argentine\nPerú", "subjects": ["nature", "dates"], "on": "2012-03-01", "view": "in May",
    "decider": "Committee on Roads", "source": "Note verbale of 1 March",
}  # fmt: skip


def replies(**changes):
    conference = a_conference(ENTRUSTED)
    return replies_from(reply_form(conference).model_validate(ANSWER | changes), conference)


def test_several_states_answer_on_several_subjects_at_once():
    told = [(entry.data["state"], entry.data["subject"]) for entry in replies()]
    assert told == [(state, subject) for state in ("KE", "AR", "PE") for subject in ("nature", "dates")]
    assert {(entry.kind, entry.on, entry.actor) for entry in replies()} == {
        ("reply-received", date(2012, 3, 1), "Committee on Roads")
    }


def test_the_subjects_are_those_of_the_mandate_and_one_to_name():
    schema = reply_form(a_conference()).model_json_schema()
    (subject,) = [each["enum"] for name, each in schema["$defs"].items() if name == "Subject"]
    assert subject == ["nature", "dates", ANOTHER_SUBJECT]
    named = replies(subjects=[ANOTHER_SUBJECT], another="the host", states="KE")
    assert [entry.data["subject"] for entry in named] == ["the host"]


def test_no_reply_is_assumed():
    required = set(reply_form(a_conference()).model_json_schema()["required"])
    assert required == {"states", "subjects", "on", "view", "decider", "source"}
    with pytest.raises(ValidationError):
        replies(subjects=[])


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"states": "Kenya, Atlantis"}, "Atlantis"),
        ({"states": "  "}, "States"),
        ({"decider": " "}, "Who enters it"),
        ({"subjects": [ANOTHER_SUBJECT]}, "Another subject"),
        ({"another": "the host"}, "Another subject"),
    ],
)
def test_a_wrong_form_names_what_is_wrong(changes, named):
    with pytest.raises(BadInput, match=named):
        replies(**changes)


def test_the_form_shows_who_answered_and_who_is_silent():
    answered = a_conference(
        ENTRUSTED, an_entry("reply-received", date(2012, 2, 10), state="KE", subject="dates", view="in May")
    )
    text = reply_text(answered, date(2012, 3, 1), ["no State is called 'Atlantis'"])
    assert text.startswith("### The last answer was not taken")
    assert "KE: in May" in text
