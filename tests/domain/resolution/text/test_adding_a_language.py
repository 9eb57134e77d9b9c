"""A language is added by one row of the register and its tables: Portuguese, by docs/adding-a-language.md alone."""

from datetime import date

import pytest

from domain.reference.languages import TONGUES, Tongue
from domain.resolution.reading import read
from domain.resolution.text.languages import detect
from domain.resolution.time.dates import read_window

HERE = "tests.domain.resolution.text.portuguese"
PORTUGUESE = Tongue(
    code="pt", name="Portuguese", words=HERE, names=HERE, letters="ãõêâçÃÕÊÂÇ",
    small_words="o a os as do da dos das de e em no na para por que um uma ao sua seu com não nações unidas",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _portuguese(monkeypatch):
    monkeypatch.setitem(TONGUES, "pt", PORTUGUESE)


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("de 5 a 9 de junho de 2028", "2028-06-05", "2028-06-09"),
        ("em junho de 2028", "2028-06-01", "2028-06-30"),
        ("no primeiro semestre de 2028", "2028-01-01", "2028-06-30"),
        ("até o fim de 2027", None, "2027-12-31"),
        ("o mais tardar em 31 de março de 2028", None, "2028-03-31"),
        ("a partir de 1 de maio de 2028", "2028-05-01", None),
        ("antes de julho de 2028", None, "2028-06-30"),
        ("no terceiro trimestre de 2029", "2029-07-01", "2029-09-30"),
        ("em 2030", "2030-01-01", "2030-12-31"),
        ("em meados de 2028", "2028-05-01", "2028-08-31"),
    ],
)
def test_windows_are_read(words, earliest, latest):
    window = read_window(words, "pt", None)
    told = tuple(day and day.isoformat() for day in (window.earliest, window.latest))
    assert told == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "days", "host", "city", "status"),
    [
        ("3. Decide convocar uma conferência internacional sobre bibliotecas em Lisboa, de 5 a 9 de junho de 2028;", ("2028-06-05", "2028-06-09"), "PT", "Lisbon", None),
        ("4. Decide realizar em Luanda, em maio de 2028, a terceira conferência sobre os solos;", ("2028-05-01", "2028-05-31"), "AO", "Luanda", None),
        ("5. Aceita a oferta do Governo do Brasil de acolher a conferência sobre as águas em 2029;", ("2029-01-01", "2029-12-31"), "BR", None, "accepted"),
    ],
)  # fmt: skip
def test_mandates_are_read_with_window_and_host(text, days, host, city, status):
    reading = read(text, adopted=date(2026, 12, 10))
    assert reading.language == "pt"
    (mandate,) = reading.mandates
    assert tuple(day.isoformat() for day in (mandate.window.earliest, mandate.window.latest)) == days
    assert (mandate.hosts[0].country, mandate.hosts[0].city, mandate.hosts[0].status) == (host, city, status)


def test_what_recalls_convenes_nothing_in_portuguese_either():
    assert not read(
        "2. Recorda a conferência sobre as águas realizada em Genebra em junho de 2024;", language="pt"
    ).convenes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Decide convocar uma conferência na segunda metade de 2028", "pt"),
        ("Decide convocar una conferencia en el segundo semestre de 2028", "es"),
        ("Décide de convoquer une conférence au second semestre de 2028", "fr"),
        ("Decides to convene a conference in the second half of 2028", "en"),
    ],
)
def test_languages_that_share_a_script_are_told_apart(text, language):
    assert detect(text) == language
