"""Transitions: one for each kind of entry, each pure."""

import pytest

from domain.conferences.conference import fold
from domain.conferences.entry import entry_of
from domain.conferences.payloads import ENTRY_KINDS, PAYLOADS
from domain.conferences.transitions import TRANSITIONS
from domain.conferences.transitions.fact import fact_of
from tests.domain.builders import day, seed

TOLD = {
    "mandate-confirmed": {},
    "mandate-renewed": {"latest": "2010-06-30"},
    "consultations-entrusted": {"led_by": "Chair"},
    "reply-received": {"state": "KE", "subject": "dates"},
    "consultations-reported": {},
    "host-offered": {"country": "KE"},
    "host-welcomed": {"country": "KE"},
    "host-accepted": {"country": "KE"},
    "host-withdrawn": {"country": "AR"},
    "decision-taken": {"start": "2009-12-01", "country": "KE"},
    "dates-changed": {"start": "2009-12-02"},
    "venue-changed": {"country": "TH", "city": "Bangkok"},
    "host-agreement-signed": {},
    "task-started": {"task": "a"},
    "task-done": {"task": "a"},
    "task-waived": {"task": "a"},
    "task-added": {"id": "a", "name": "A"},
    "milestone-added": {"id": "b", "name": "B", "start": "2009-01-01"},
    "task-moved": {"task": "a", "on": "2009-01-01"},
    "task-assigned": {"task": "a", "person": "p"},
    "note-added": {"text": "x"},
    "document-attached": {"symbol": "A/1"},
    "conference-held": {},
    "outcome-endorsed": {},
    "conference-cancelled": {},
    "conference-withdrawn": {},
    "baseline-set": {},
    "clock-moved": {"today": "2009-01-02"},
    "packs-chosen": {"packs": []},
}
SAYS_NOTHING = {"mandate-adopted", "corrected", "record-closed"}


def test_every_kind_of_entry_has_a_payload_and_a_transition_and_nothing_else_has():
    assert set(TRANSITIONS) == set(PAYLOADS) == set(ENTRY_KINDS) == set(TOLD) | SAYS_NOTHING


@pytest.mark.parametrize("kind", TOLD)
def test_a_fact_changes_the_state_that_it_is_given_and_leaves_the_one_before_as_it_was(kind):
    before = fold(seed()[:1])
    kept = before.model_dump_json()
    entry = entry_of(before.id, kind, day("2009-01-01"), TOLD[kind])
    after = TRANSITIONS[kind](before, entry.on, fact_of(entry))
    assert after != before
    assert before.model_dump_json() == kept


def test_a_reply_to_the_same_question_replaces_the_one_before():
    asked = {"state": "KE", "subject": "dates"}
    told = [
        entry_of(seed()[0].conference, "reply-received", day(on), asked | {"view": view}).revised(seq=seq)
        for seq, on, view in ((10, "2008-06-01", "June"), (11, "2008-06-02", "July"))
    ]
    assert [each.view for each in fold((*seed()[:3], *told)).replies] == ["July"]
