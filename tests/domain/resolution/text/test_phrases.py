"""Phrases: what the notation of a table means, whatever was read before."""

import pytest

from domain.resolution.text.languages import LANGUAGES, words_of
from domain.resolution.text.phrases import Phrases, Tagged
from domain.resolution.text.tokens import tokens


def meanings(phrases: Phrases, text: str) -> dict[str, tuple[str, int]]:
    found = Tagged(tokens(text), phrases).kinds[0]
    return {category: (meaning.value, meaning.size) for category, meaning in found.items()}


def test_the_longest_phrase_of_each_category_is_what_starts_at_a_word() -> None:
    phrases = Phrases({"by": "no later than = late; no = never", "not": "no"})

    assert meanings(phrases, "no later than May") == {"by": ("late", 3), "not": ("", 1)}
    assert meanings(phrases, "no later") == {"by": ("never", 1), "not": ("", 1)}


def test_a_word_may_be_missing_have_alternatives_or_go_on_from_a_stem() -> None:
    phrases = Phrases({"act": "?hereby decid* ?today to|that"})

    for text in ("hereby decides to", "deciding today that", "Decided that", "hereby decide today to"):
        assert meanings(phrases, text) == {"act": ("", len(text.split()))}
    assert not meanings(phrases, "hereby today to")


def test_a_hyphen_parts_the_words_of_a_phrase_as_a_space_does() -> None:
    phrases = Phrases({"event": "high level meeting; mid-term review"})

    assert meanings(phrases, "high-level meeting") == {"event": ("", 4)}
    assert meanings(phrases, "mid-term review") == {"event": ("", 4)}
    assert not meanings(phrases, "high--level meeting")


def test_of_two_values_for_the_same_words_the_first_of_the_table_holds_whatever_was_read_before() -> None:
    table = {"act": "agree|convene = one; decide|convene = two; do|?we convene = three"}
    for before in ("", "decide", "do", "we convene", "agree decide do"):
        phrases = Phrases(table)
        Tagged(tokens(before), phrases)
        assert meanings(phrases, "convene") == {"act": ("one", 1)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stem_in_a_table_has_two_letters_at_least_for_by_them_it_is_found(language: str) -> None:
    stems = [word for entry in words_of(language).TABLE.values() for word in entry.split() if "*" in word]

    assert not [word for word in stems for one in word.split("|") if one.find("*") in (0, 1)]
