"""What a person's request may say: nothing that Prefect would fill in, and nothing but what they may choose."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.errors import BadInput, NotAllowed
from domain.kernel.person import Person
from flows.door.bodies import (
    HYDRATED,
    answer_digest,
    artifacts_of,
    created,
    ended,
    read_json,
    refuse_hydration,
    runs_of,
)

ADA = Person(id="p-ada", login="ada", name="Ada", roles=("planner",))
KEYS = st.text(max_size=8).filter(lambda key: key != HYDRATED)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_what_holds_no_such_key_passes(value):
    refuse_hydration(value)


@given(JSON, st.lists(st.sampled_from(["list", "dict"]), max_size=20))
def test_the_key_is_found_however_deep_it_stands(value, wraps):
    hidden = {HYDRATED: value}
    for wrap in wraps:
        hidden = [1, hidden] if wrap == "list" else {"a": 1, "b": hidden}
    with pytest.raises(NotAllowed):
        refuse_hydration(hidden)


def test_the_key_as_a_mere_word_is_a_text_like_any_other():
    refuse_hydration({"text": f"1. Decides that {HYDRATED} is a word", "list": [HYDRATED]})


def test_what_is_nested_without_end_is_refused():
    with pytest.raises((NotAllowed, BadInput)):
        refuse_hydration(read_json(b'{"a":' * 5_000 + b"1" + b"}" * 5_000))
    with pytest.raises(BadInput):
        read_json(b"[" * 200_000)


@given(st.dictionaries(st.sampled_from(["name", "parameters", "tags", "labels", "job_variables", "state", "work_queue_name",
                                        "empirical_policy", "parent_task_run_id", "context"]), JSON))  # fmt: skip
def test_a_run_that_is_created_keeps_name_and_parameters_and_is_labelled_by_the_door(body):
    made = created(body, ADA)
    assert set(made) <= {"name", "parameters", "state", "labels", "idempotency_key"}
    assert made["labels"] == {"mandat.by": "p-ada", "mandat.way": "form"}
    assert made["state"]["type"] == "SCHEDULED"


def test_the_time_of_a_run_is_the_one_thing_of_its_state_that_is_kept():
    state = {"type": "COMPLETED", "state_details": {"scheduled_time": "2026-12-01T00:00:00Z", "deferred": True}}
    assert created({"state": state}, ADA)["state"] == {
        "type": "SCHEDULED", "name": "Scheduled", "state_details": {"scheduled_time": "2026-12-01T00:00:00Z"},
    }  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(["flow_runs", "flows", "limit", "sort"]), JSON),
    st.lists(st.sampled_from(["a", "b"]), unique=True),
)
def test_a_filter_of_runs_is_narrowed_whatever_it_says(body, conferences):
    chosen = runs_of(body, conferences)["flow_runs"]
    assert chosen["operator"] == "and_"
    assert chosen["tags"]["operator"] == "and_"
    assert chosen["tags"]["any_"] == (conferences or ["no conference"])
    assert set(chosen["tags"]) <= {"operator", "any_", "all_"}


@given(st.dictionaries(st.just("artifacts"), st.dictionaries(st.sampled_from(["key", "operator", "id"]), JSON)))
def test_a_filter_of_artifacts_is_narrowed_to_the_keys_of_their_conferences(body):
    chosen = artifacts_of(body, ["a"])["artifacts"]
    assert set(chosen["key"]["any_"]) <= {"a", "a-tasks", "a-progress", "a-links", "no conference"}
    assert chosen["operator"] == "and_"


@given(JSON)
def test_no_state_but_a_cancelling_one_is_asked_for(value):
    with pytest.raises(NotAllowed):
        ended({"state": value})
    assert ended({"state": {"type": "CANCELLING", "data": value}, "force": True}) == {
        "state": {"type": "CANCELLING", "name": "Cancelling"}, "force": False,
    }  # fmt: skip


@given(st.dictionaries(KEYS, JSON))
def test_the_digest_of_an_answer_is_that_of_the_answer_after_it_was_kept(answer):
    kept = json.dumps(dict(reversed(answer.items())), ensure_ascii=False, indent=1)
    assert answer_digest(json.loads(kept)) == answer_digest(answer)
