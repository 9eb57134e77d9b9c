"""Hours beside a day are no days."""

from datetime import date

import pytest

from domain.resolution.time.dates import read_window


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "le lundi 5 juin 2028, à 10 heures"), ("fr", "le 5 juin 2028 à 12 h 40"), ("fr", "le 5 juin 2028, à 9 h"),
        ("es", "el lunes 5 de junio de 2028, a las 10.00 horas"), ("es", "el 5 de junio de 2028 a las 15 horas"),
        ("en", "on 5 June 2028, at 3 p.m."), ("en", "at 10 a.m. on 5 June 2028"),
    ],
)  # fmt: skip
def test_an_hour_is_no_second_day(language, words):
    window = read_window(words, language, None)
    assert (window.earliest, window.latest) == (date(2028, 6, 5), date(2028, 6, 5))
