"""The project's own labelled paragraphs and expressions: labels were written before the rules."""

from collections import Counter

import pytest

from domain.resolution.reading import read
from domain.resolution.time.dates import read_window
from tests.domain.resolution.labels import day, expressions, paragraphs, verdict


@pytest.mark.parametrize("row", expressions(), ids=lambda row: row["id"])
def test_an_expression_gives_its_earliest_and_latest_day(row):
    window = read_window(row["expression"], row["lang"], day(row["ref_date"]))

    assert (window.earliest, window.latest) == (day(row["earliest"]), day(row["latest"]))


@pytest.mark.parametrize("row", paragraphs(), ids=lambda row: row["id"])
def test_a_paragraph_convenes_or_does_not_and_gives_its_window(row):
    reading = read(row["text"], language=row["lang"], adopted=day(row["adopted"])).contract()
    judged = verdict(row, reading)

    assert judged["convenes"]
    assert judged.get("window", True)


def test_of_all_labelled_fields_at_least_97_in_100_are_read_right():
    right: Counter[bool] = Counter()
    for row in paragraphs():
        right.update(verdict(row, read(row["text"], language=row["lang"]).contract()).values())

    assert right[True] / right.total() >= 0.97


@pytest.mark.parametrize("name", [f"paragraphs-unseen-{letter}.jsonl" for letter in "abcdefgh"])
def test_of_the_fields_of_a_set_that_was_opened_at_least_97_in_100_are_read_right(name):
    right: Counter[bool] = Counter()
    for row in paragraphs(name):
        reading = read(row["text"], language=row["lang"], adopted=day(row["adopted"]))
        right.update(verdict(row, reading.contract()).values())

    assert right[True] / right.total() >= 0.97


@pytest.mark.parametrize("letter", "ij")
def test_of_the_fields_of_a_set_that_few_rules_were_learnt_from_at_least_94_in_100_are_read_right(letter):
    right: Counter[bool] = Counter()
    for row in paragraphs(f"paragraphs-unseen-{letter}.jsonl"):
        reading = read(row["text"], language=row["lang"], adopted=day(row["adopted"]))
        right.update(verdict(row, reading.contract()).values())

    assert right[True] / right.total() >= 0.94


def test_of_the_fields_of_the_tuning_texts_at_least_93_in_100_are_read_right():
    right: Counter[bool] = Counter()
    for row in paragraphs("paragraphs-tuning.jsonl"):
        reading = read(row["text"], language=row["lang"], adopted=day(row["adopted"]))
        right.update(verdict(row, reading.contract()).values())

    assert right[True] / right.total() >= 0.93


def test_the_language_is_detected():
    wrong = [row["id"] for row in paragraphs() if read(row["text"]).language != row["lang"]]

    assert wrong == []
