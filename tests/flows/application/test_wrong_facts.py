"""Whatever is typed as a fact, of whatever kind: it is recorded, or refused with a clear word and nothing is written."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.conferences.entry import ENTRY_KINDS, PAYLOADS, entry_of
from domain.kernel.errors import MandatError
from flows.application.recording import record, replan
from flows.commands.arguments import day_of, facts_of
from flows.ledger.repository import Ledger
from tests.flows.builders import ID, NOON, a_decision, an_adoption

TODAY = date(2027, 1, 15)

DAYS = ["2028-05-03", "2027-01-10", "2026-12-01", "0001-01-01", "9999-12-31", "1900-02-29", "soon", "20280503"]
WORDS = [
    "",
    "KE",
    "UY",
    "ke",
    "Kenya",
    "null",
    "true",
    "5",
    "-1",
    "dates",
    "A/RES/81/12",
    "opening",
    "r02",
    "1",
    "2",
    "é\u0000",
]
SHAPES = [
    "[]", "{}", "[1, 2]", '{"on": 5}', '{"on": "soon"}', '{"retracted": true}', '{"retracted": "yes"}', '{"start": []}',
    '{"start": "9999-12-31"}', '{"window": 5}', '{"window": {"latest": "soon"}}', '{"event": null}', '{"hosts": "KE"}',
    '{"consultation": {"subjects": 5}}', '{"en": "x"}', '{"en": "x", "fr": 5, "es": ""}', "[[", '"', '"x"', "1e999",
    "NaN", '{"a": NaN}', "9" * 5000, "[" * 3000,
]  # fmt: skip
VALUES = st.sampled_from([*DAYS, *WORDS, *SHAPES]) | st.text(max_size=8)
DATES = st.sampled_from(["2026-12-01", "2026-12-20", "2027-01-15", "2025-12-18", "0001-01-01", "9999-12-31", "soon"])


@st.composite
def typed(draw) -> tuple[str, str, list[str]]:
    """A kind, a day and key=value pairs, of which most name a field of the kind."""
    kind = draw(st.sampled_from(ENTRY_KINDS))
    fields = list(PAYLOADS[kind].model_fields)
    names = st.sampled_from([*fields, *(f"{name}.latest" for name in fields), "on", "", "no-such-field"])
    pairs = draw(st.dictionaries(names, VALUES, max_size=4))
    return kind, draw(DATES), [f"{name}={value}" for name, value in pairs.items()]


@pytest.fixture(scope="module")
def decided(migrated_file: bytes, tmp_path_factory) -> Path:
    """A ledger with a conference that was decided, to be copied."""
    path: Path = tmp_path_factory.mktemp("decided") / "ledger.db"
    path.write_bytes(migrated_file)
    with Ledger.open(f"sqlite:///{path}") as ledger:
        ledger.entries.append(an_adoption())
        record(ledger, a_decision(), now=NOON, today=TODAY)
        with ledger.reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@example(facts=[("mandate-confirmed", "2026-12-20", ["corrections=" + "[" * 100_000])])
@example(facts=[("corrected", "2026-12-20", ["entry=2", "data=" + '{"a":' * 500 + "1" + "}" * 500])])
@example(facts=[("mandate-confirmed", "2026-12-20", ["corrections.a=--5", "corrections.b=007"])])
@example(facts=[("mandate-confirmed", "2026-12-20", ["corrections.a=" + "9" * 5000])])
@example(facts=[("mandate-confirmed", "2026-12-20", ['corrections={"a": NaN}'])])
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=st.lists(typed(), min_size=1, max_size=3))
def test_whatever_is_typed_is_recorded_or_refused_and_never_breaks_the_ledger(decided, tmp_path_factory, facts):
    path = tmp_path_factory.mktemp("typed") / "ledger.db"
    path.write_bytes(decided.read_bytes())
    with Ledger.open(f"sqlite:///{path}") as ledger:
        for kind, on, pairs in facts:
            before = ledger.entries.last_seq()
            new, code = False, 2
            try:
                data = facts_of(pairs)
                entry = entry_of(ID, kind, day_of(str(data.pop("on", on)), "on"), data)
                new = record(ledger, entry, now=NOON, today=TODAY).new
            except MandatError as refused:
                code = refused.exit_code
            assert code == 2
            assert ledger.entries.last_seq() == before + new
        assert replan(ledger, ID, today=TODAY, now=NOON).plan.conference == ID
        assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []
        json.dumps([entry.data for entry in ledger.entries.of(ID)], allow_nan=False)
