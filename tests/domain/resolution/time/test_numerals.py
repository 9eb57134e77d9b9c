"""Ordinals and cardinals in their written forms."""

import pytest

from domain.resolution.time.numerals import number_of

EN = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
EN_TENS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
EN_STEMS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@pytest.mark.parametrize("n", range(1, 100))
def test_every_english_ordinal_to_99_is_read(n):
    if n < 20:
        word = EN[n - 1]
    elif n % 10 == 0:
        word = EN_TENS[n // 10 - 2]
    else:
        word = f"{EN_STEMS[n // 10 - 2]}-{EN[n % 10 - 1]}"

    assert number_of(word, "en") == n
    assert number_of(f"{n}th", "en") == n


@pytest.mark.parametrize(
    ("word", "language", "value"),
    [
        ("première", "fr", 1), ("seconde", "fr", 2), ("seizième", "fr", 16), ("vingt et unième", "fr", 21),
        ("vingt-neuvième", "fr", 29), ("trente et unième", "fr", 31), ("soixante-neuvième", "fr", 69),
        ("soixante-dixième", "fr", 70), ("soixante et onzième", "fr", 71), ("soixante-dix-septième", "fr", 77),
        ("soixante-dix-neuvième", "fr", 79), ("quatre-vingtième", "fr", 80), ("quatre-vingt-unième", "fr", 81),
        ("quatre-vingt-dix-neuvième", "fr", 99), ("67e", "fr", 67), ("1er", "fr", 1),
        ("primer", "es", 1), ("decimoséptima", "es", 17), ("vigésimo primer", "es", 21), ("décimo sexto", "es", 16),
        ("cuadragésima primera", "es", 41), ("septuagésimo noveno", "es", 79), ("nonagésima novena", "es", 99),
        ("59º", "es", 59), ("шестьдесят девятой", "ru", 69), ("семидесятой", "ru", 70), ("девяносто девятая", "ru", 99),
        ("двадцать первой", "ru", 21), ("六十九", "zh", 69), ("七十", "zh", 70), ("九十九", "zh", 99), ("十二", "zh", 12),
        ("التاسعة والستين", "ar", 69), ("السبعين", "ar", 70), ("الحادية والعشرين", "ar", 21), ("الثامنة عشرة", "ar", 18),
        ("٦٩", "ar", 69),
    ],
)  # fmt: skip
def test_an_ordinal_is_read_in_its_language(word, language, value):
    assert number_of(word, language) == value


def test_words_that_are_no_number_have_none():
    assert number_of("conference", "en") is None
    assert number_of("twenty conferences", "en") is None
