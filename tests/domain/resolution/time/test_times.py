"""Every way of naming a period, with every word that bounds it, in six languages: one law for all of them."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from domain.resolution.reading import read
from domain.resolution.time.dates import read_window
from tests.domain.resolution.labels import FOLDER, day

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
PERIODS = {
    "day": ("2012-06-13", "2012-06-13"),
    "day1": ("2012-05-01", "2012-05-01"),
    "month": ("2012-03-01", "2012-03-31"),
    "month2": ("2012-08-01", "2012-08-31"),
    "year": ("2012-01-01", "2012-12-31"),
    "h1": ("2012-01-01", "2012-06-30"),
    "h2": ("2012-07-01", "2012-12-31"),
    "q1": ("2012-01-01", "2012-03-31"),
    "q3": ("2012-07-01", "2012-09-30"),
    "q4": ("2012-10-01", "2012-12-31"),
    "early": ("2012-01-01", "2012-04-30"),
    "mid": ("2012-05-01", "2012-08-31"),
    "late": ("2012-09-01", "2012-12-31"),
    "mearly": ("2012-03-01", "2012-03-10"),
    "mmid": ("2012-03-11", "2012-03-20"),
    "mlate": ("2012-03-21", "2012-03-31"),
    "mh1": ("2012-03-01", "2012-03-15"),
    "mh2": ("2012-03-16", "2012-03-31"),
    "w1": ("2012-03-01", "2012-03-07"),
    "w2": ("2012-03-08", "2012-03-14"),
    "wl": ("2012-03-25", "2012-03-31"),
    "spring": ("2012-03-21", "2012-06-20"),
    "summer": ("2012-06-21", "2012-09-22"),
    "autumn": ("2012-09-23", "2012-12-20"),
    "winter": ("2012-12-21", "2013-03-20"),
}


def rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t")


def meant(period: str, means: str) -> tuple[date | None, date | None]:
    """The law: "in" both ends, "by" inclusive, "before" strict but for an end, "after" from the next day on."""
    first, last = map(date.fromisoformat, PERIODS[period])
    if means == "in":
        return first, last
    if means == "by" or (means == "before" and period in ("late", "mlate")):
        return None, last
    if means == "before":
        return None, first - timedelta(days=1)
    return (last + timedelta(days=1), None) if means == "after" else (first, None)


def joined(language: str, modifier: str, form: str) -> str:
    """Write *modifier* and *form* together as the language contracts them."""
    if "X" in modifier:
        return modifier.replace("X", form)
    if language == "zh":
        return modifier + (form.lstrip("于在") if modifier else form)
    text = f"{modifier} {form}".strip()
    pairs = {
        "fr": (
            (r"\bde le ", "du "),
            (r"\bde les ", "des "),
            (r"à le ", "au "),
            (r"à les ", "aux "),
            (r"\bde a", "d'a"),
            (r"que en ", "qu'en "),
        ),
        "es": ((r"\bde el ", "del "), (r"\ba el ", "al ")),
    }
    for pattern, contraction in pairs.get(language, ()):
        text = re.sub(pattern, contraction, text)
    return text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_bounds_a_period_means_the_same_of_every_period(language: str) -> None:
    wrong = []
    forms = [row for row in rows("forms.tsv") if row["lang"] == language]
    modifiers = [row for row in rows("modifiers.tsv") if row["lang"] == language]
    for form in forms:
        for modifier in modifiers:
            noun = form["locative" if modifier["takes"] == "locative" else "noun"]
            text = joined(language, modifier["modifier"], noun)
            window = read_window(text, language)
            if (window.earliest, window.latest) != meant(form["period"], modifier["means"]):
                wrong.append((text, form["period"], modifier["means"], window.earliest, window.latest))
    assert len(forms) * len(modifiers) > 600
    assert wrong == []


def _by_language() -> dict[str, list[dict[str, str]]]:
    found = defaultdict(list)
    for row in rows("times.tsv"):
        found[row["lang"]].append(row)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_ranges_sessions_and_quantities_are_read_to_the_day(language: str) -> None:
    cases = _by_language()[language]
    wrong = []
    for row in cases:
        window = read_window(row["expression"], language, day(row["ref_date"]))
        if (window.earliest, window.latest) != (day(row["earliest"]), day(row["latest"])):
            wrong.append((row["expression"], row["earliest"], row["latest"], window.earliest, window.latest))
    assert len(cases) > 60
    assert wrong == []


def test_the_years_of_an_anniversary_are_no_length_of_the_event():
    (mandate,) = read(
        "2. 决定在2031年罗马宣言二十五周年之际召开种子问题高级别会议；", language="zh", adopted=date(2029, 12, 20)
    ).mandates

    assert mandate.duration_days is None
