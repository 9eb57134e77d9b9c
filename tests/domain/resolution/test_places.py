"""Places: every name in the tables is read as the country or city that it names, in all six languages."""

from importlib import import_module

import pytest

from domain.reference.countries.declension import forms
from domain.resolution.context import Context
from domain.resolution.structure.layout import Paragraph

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")


def names(language: str, table: str) -> list[tuple[str, str]]:
    module = import_module(f"domain.reference.countries.{language}")
    found = []
    for entry in getattr(module, table).replace("\n", " ").split(";"):
        value, _, listed = entry.strip().partition("=")
        found += [(value, name.strip()) for name in listed.split("|") if name.strip()]
    return found


def read(language: str, name: str, category: str) -> str | None:
    plain = name.replace("?", "")
    context = Context(plain, Paragraph(None, "", ((0, len(plain)),)), language, None)
    tag = context.place_at(0, category)
    return tag.value if tag is not None and tag.end == len(context.tagged) else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", ["COUNTRIES", "CITIES"])
def test_each_name_of_the_tables_is_read_as_the_place_that_it_names(language: str, table: str) -> None:
    category = "country" if table == "COUNTRIES" else "city"
    wrong = [(v, n, read(language, n, category)) for v, n in names(language, table) if read(language, n, category) != v]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_member_states_and_all_seats_of_the_united_nations_have_a_name_in_every_language(language: str) -> None:
    codes = {value for value, _ in names(language, "COUNTRIES")}
    assert codes >= {value for value, _ in names("en", "COUNTRIES")}
    assert len(codes) >= 193
    seats = {
        "CH Geneva",
        "AT Vienna",
        "US New York",
        "KE Nairobi",
        "TH Bangkok",
        "ET Addis Ababa",
        "CL Santiago",
        "LB Beirut",
    }
    assert {value for value, _ in names(language, "CITIES")} >= seats


@pytest.mark.parametrize(
    ("nominative", "case"),
    [("Казахстан", "Казахстане"), ("Турция", "Турции"), ("Чешская Республика", "Чешской Республики"), ("Вена", "Вене"),
     ("Нидерланды", "Нидерландах"), ("Саудовская Аравия", "Саудовской Аравией"), ("Беларусь", "Беларуси"),
     ("Нью-Йорк", "Нью-Йорке"), ("Гаага", "Гааге"), ("Уругвай", "Уругваем"), ("Перу", "Перу"), ("Мали", "Мали")],
)  # fmt: skip
def test_russian_names_are_met_in_their_cases(nominative: str, case: str) -> None:
    assert all(word in form.split("|") for word, form in zip(case.split(), forms(nominative), strict=True))
