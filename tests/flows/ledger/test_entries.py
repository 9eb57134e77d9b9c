"""Entries: once, in one chain, never changed, on both databases."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from domain.conferences.entry import entry_of
from domain.kernel.errors import BadInput, ContradictingEntry, UnknownConference
from flows.ledger.repository import Ledger
from flows.ledger.translate import digest_of
from tests.flows.builders import ADOPTED, ID, NOON, a_decision, a_fact, an_adoption


def test_what_is_recorded_is_read_back_as_it_was(ledger: Ledger):
    kept, new = ledger.entries.append(an_adoption())

    assert new
    assert (kept.seq, kept.recorded) == (1, NOON)
    assert ledger.entries.of(ID) == (kept,)
    assert kept == an_adoption().revised(seq=1)


def test_the_same_fact_twice_is_the_same_as_once(ledger: Ledger):
    ledger.entries.append(an_adoption())
    first, new = ledger.entries.append(a_decision())
    second, newer = ledger.entries.append(a_decision().revised(actor="Somebody else", recorded=None))

    assert (new, newer) == (True, False)
    assert second == first
    assert ledger.entries.last_seq() == 2


def test_the_same_fact_with_other_data_is_refused_and_both_are_shown(ledger: Ledger):
    ledger.entries.append(an_adoption())
    ledger.entries.append(a_decision())

    with pytest.raises(ContradictingEntry) as refused:
        ledger.entries.append(a_decision(end="2028-05-06"))
    assert "2028-05-05" in refused.value.standing
    assert "2028-05-06" in refused.value.offered
    assert ledger.entries.last_seq() == 2


def test_a_fact_told_as_it_was_corrected_stands_already(ledger: Ledger):
    ledger.entries.append(an_adoption())
    ledger.entries.append(a_decision())
    ledger.entries.append(a_fact("corrected", "2026-12-02", entry="2", data={"end": "2028-05-06"}))

    assert ledger.entries.append(a_decision(end="2028-05-06"))[1] is False
    assert ledger.entries.append(a_decision())[1] is False


def test_a_conference_is_opened_by_its_mandate_alone(ledger: Ledger):
    with pytest.raises(UnknownConference):
        ledger.entries.append(a_decision())
    with pytest.raises(BadInput, match="reserved"):
        ledger.entries.append(an_adoption(conference="all"))
    assert ledger.entries.ids() == ()


def test_any_day_can_be_shown_again(ledger: Ledger):
    for entry in (an_adoption(), a_decision(), a_fact("consultations-entrusted", "2026-02-01")):
        ledger.entries.append(entry)

    assert [entry.kind for entry in ledger.entries.of(ID)] == [
        "mandate-adopted", "consultations-entrusted", "decision-taken",
    ]  # fmt: skip
    assert ledger.entries.conference(ID, as_of=date(2026, 11, 30)).opening is None
    assert ledger.entries.conference(ID, as_of=date(2026, 12, 1)).opening == date(2028, 5, 3)


@pytest.mark.parametrize("table", ["entry", "revision"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET conference = 'x'", "DELETE FROM {}"])
def test_the_database_itself_refuses_to_change_or_delete(ledger: Ledger, table: str, statement: str):
    ledger.entries.append(an_adoption())
    with ledger.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO revision (id, conference, audience, uid, day, made, body) VALUES (1,'c','press','u',:d,:m,:b)"
            ),
            {
                "d": ADOPTED.isoformat() if ledger.dialect == "sqlite" else ADOPTED,
                "m": str(NOON) if ledger.dialect == "sqlite" else NOON,
                "b": b"",
            },
        )

    with pytest.raises(DBAPIError, match="only ever appended"), ledger._engine.begin() as connection:
        connection.execute(text(statement.format(table)))
    assert len(ledger.entries.of(ID)) == 1


def test_replacing_an_entry_is_refused_as_well(sqlite_url: str):
    with Ledger.open(sqlite_url) as ledger:
        ledger.entries.append(an_adoption())
        for statement in (
            "INSERT OR REPLACE INTO entry SELECT * FROM entry",
            "REPLACE INTO entry SELECT 2, conference, day, 'x', actor, source, data, natural_key, recorded, previous, digest, by, way, run, form FROM entry",
        ):
            with pytest.raises(DBAPIError, match="only ever appended"), ledger._engine.begin() as connection:
                connection.execute(text(statement))
        assert ledger.entries.of(ID)[0].kind == "mandate-adopted"


def test_emptying_the_table_is_refused_on_postgresql(ledger: Ledger):
    ledger.entries.append(an_adoption())
    if ledger.dialect == "postgresql":
        with pytest.raises(DBAPIError, match="only ever appended"), ledger._engine.begin() as connection:
            connection.execute(text("TRUNCATE entry"))
    assert ledger.entries.last_seq() == 1


def test_tampering_shows_in_the_chain_and_names_the_first_broken_entry(ledger: Ledger):
    for entry in (an_adoption(), a_fact("consultations-entrusted", "2026-02-01"), a_decision()):
        ledger.entries.append(entry)
    assert [wrong for _, wrong in ledger.entries.chain() if wrong] == []

    with ledger._engine.begin() as connection:
        if ledger.dialect == "sqlite":
            connection.execute(text("DROP TRIGGER entry_no_update"))
        else:
            connection.execute(text("ALTER TABLE entry DISABLE TRIGGER ALL"))
        connection.execute(text("UPDATE entry SET actor = 'Nobody' WHERE seq = 2"))

    broken = [(row["seq"], wrong) for row, wrong in ledger.entries.chain() if wrong]
    assert broken == [(2, "its content was changed after it was recorded")]


def test_a_tail_that_was_cut_off_shows_too(ledger: Ledger):
    for entry in (an_adoption(), a_decision()):
        ledger.entries.append(entry)
    with ledger._engine.begin() as connection:
        if ledger.dialect == "sqlite":
            connection.execute(text("DROP TRIGGER entry_no_delete"))
        else:
            connection.execute(text("ALTER TABLE entry DISABLE TRIGGER ALL"))
        connection.execute(text("DELETE FROM entry WHERE seq = 2"))

    assert [wrong for _, wrong in ledger.entries.chain() if wrong] == ["the ledger remembers 2 entries, 1 are there"]


def test_whoever_follows_sees_what_changed_since(ledger: Ledger):
    ledger.entries.append(an_adoption())
    ledger.entries.append(an_adoption(conference="other"))
    seen = ledger.entries.last_seq()
    assert ledger.entries.changed_since(seen) == ()

    ledger.entries.append(a_decision())

    assert ledger.entries.changed_since(seen) == (ID,)
    assert ledger.entries.changed_since(0) == ("other", ID)
    assert ledger.entries.last_seq() == 3


def test_a_transaction_that_fails_leaves_nothing(ledger: Ledger):
    ledger.entries.append(an_adoption())
    version = ledger.version()

    def cut_short() -> None:
        with ledger.writing():
            ledger.entries.append(a_decision())
            assert ledger.entries.last_seq() == 2
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        cut_short()

    assert ledger.entries.last_seq() == 1
    assert ledger.version() == version
    assert ledger.entries.append(a_decision())[0].seq == 2


@pytest.mark.parametrize("word", ["tab\tbed", "half \ud800 pair", "nul\x00"])
def test_what_no_database_can_hold_is_refused_with_its_place(word: str):
    with pytest.raises(BadInput, match="actor"):
        entry_of(ID, "baseline-set", ADOPTED, actor=word)


def test_who_recorded_a_fact_and_how_is_covered_by_the_digest_and_is_no_part_of_the_fact(url: str):
    signed = an_adoption().revised(by="p-1", way="gate", run="run-1")
    with Ledger.open(url) as ledger:
        kept, new = ledger.entries.append(signed)
        assert (kept.by, kept.way, kept.run, new) == ("p-1", "gate", "run-1", True)
        assert ledger.entries.append(an_adoption().revised(by="p-2", way="command")) == (kept, False)
        row, wrong = next(iter(ledger.entries.chain()))
        assert wrong == ""
        assert digest_of({**row, "by": "p-2"}) != row["digest"]


def test_two_documents_of_one_day_that_change_the_dates_are_two_facts(url: str):
    changed = [
        a_fact("dates-changed", "2027-02-01", start="2028-05-04", symbol=symbol) for symbol in ("A/81/1", "A/81/2")
    ]
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())
        assert [ledger.entries.append(each)[1] for each in (*changed, changed[0])] == [True, True, False]


def test_a_fact_that_an_earlier_form_recorded_is_the_same_fact_today(url: str):
    fact = a_fact("dates-changed", "2027-02-01", start="2028-05-04", symbol="A/81/1")
    with Ledger.open(url) as ledger:
        ledger.entries.append(an_adoption())
        kept, _ = ledger.entries.append(fact.revised(form=1))
        assert kept.natural_key == "dates-changed|2027-02-01"
        assert ledger.entries.append(fact) == (kept, False)
