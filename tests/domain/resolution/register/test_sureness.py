"""Sureness: a value that may be wrong says so, with what else it could be; a right one is seldom doubted."""

from datetime import date

import pytest

from domain.kernel.finding import Finding
from domain.mandates.reading import Reading
from domain.resolution.reading import read
from tests.domain.resolution.labels import day, paragraphs, verdict

SETS = ("paragraphs-tuning.jsonl", *(f"paragraphs-unseen-{letter}.jsonl" for letter in "abcdefghij"))
BUILT_ON = ("convenes", "window", "host", "city")
SAYS_NOTHING = {"no-convening-paragraph", "no-adoption-date"}


@pytest.fixture(scope="module")
def judged() -> list[tuple[Reading, bool]]:
    found = []
    for row in (row for name in SETS for row in paragraphs(name)):
        reading = read(row["text"], language=row["lang"], adopted=day(row["adopted"]))
        right = verdict(row, reading.contract())
        found.append((reading, all(right.get(field, True) for field in BUILT_ON)))
    return found


def test_each_value_that_a_plan_is_built_on_says_how_sure_it_is(judged: list[tuple[Reading, bool]]) -> None:
    for mandate in (mandate for reading, _ in judged for mandate in reading.mandates):
        assert set(mandate.sureness) == {"event", "window", "hosts"}
        assert all(0 <= sure <= 1 for sure in mandate.sureness.values())


def test_of_the_wrong_readings_most_are_doubted_and_of_the_right_ones_few(judged: list[tuple[Reading, bool]]) -> None:
    wrong = [doubts(reading) for reading, right in judged if not right]
    right = [doubts(reading) for reading, right in judged if right and reading.convenes]

    assert len(wrong) > 20
    assert sum(not found for found in wrong) <= 0.45 * len(wrong)
    assert sum(any(one.severity != "info" for one in found) for found in right) <= 0.10 * len(right)


def doubts(reading: Reading) -> list[Finding]:
    return [one for one in reading.findings if one.code not in SAYS_NOTHING]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5. The Bureau is minded to gather the experts in Quito in May 2028;", "en"),
        ("5. Le Bureau pense tenir des ateliers sur les sols au printemps 2028 ;", "fr"),
        ("5. Les Parties se reverront à Lisbonne en mai 2028 ;", "fr"),
    ],
)
def test_a_time_to_come_from_which_nothing_was_read_is_told(text: str, language: str) -> None:
    reading = read(text, language=language, adopted=date(2026, 12, 1))

    assert (reading.convenes, [one.code for one in doubts(reading)]) == (False, ["doubtful-value"])


def test_other_times_of_the_paragraph_are_kept_beside_the_one_that_was_taken() -> None:
    reading = read(
        "1. Decides to convene a conference on soils in Nairobi in May 2028, and requests the secretariat to report "
        "on it by 1 March 2029;",
        adopted=date(2026, 12, 1),
    )
    (mandate,) = reading.mandates

    assert [one.value["latest"] for one in mandate.alternatives["window"]] == ["2029-03-01"]
    assert reading.text[slice(*mandate.alternatives["window"][0].span or (0, 0))] == "by 1 March 2029"
