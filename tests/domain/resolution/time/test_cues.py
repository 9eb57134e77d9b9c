"""Anchors are a short cut: what they leave unread is no time, and they leave no time unread."""

import pytest

from domain.resolution.text.languages import phrases_of
from domain.resolution.text.phrases import Tagged
from domain.resolution.text.tokens import tokens
from domain.resolution.time import date_fragments as runs
from domain.resolution.time.dates import expressions as found
from tests.domain.resolution.labels import expressions, paragraphs

ALONE = [
    ("en", "in May"), ("en", "in the third quarter"), ("en", "in the first half"), ("en", "in spring"), ("en", "in 2031"),
    ("en", "the week of 5 May"), ("en", "the first six months"), ("fr", "au deuxième trimestre"), ("fr", "au printemps"),
    ("es", "en el primer semestre"), ("ru", "в третьем квартале"), ("zh", "2031年5月"), ("ar", "في أيار/مايو"),
]  # fmt: skip
TEXTS = [*ALONE, *((row["lang"], row["expression"]) for row in expressions())]
TEXTS += [(row["lang"], row["text"]) for row in paragraphs()]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_each_kind_of_anchor_is_enough_for_a_run(language: str, text: str) -> None:
    tagged = Tagged(tokens(text), phrases_of(language))

    assert any(runs.run_at(tagged, i).members for i in range(len(tagged)))


def test_the_same_times_are_read_without_the_short_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(language: str, text: str) -> list[object]:
        return list(found(Tagged(tokens(text), phrases_of(language))))

    short = [read(*each) for each in TEXTS]
    monkeypatch.setattr(runs, "anchored", lambda *_: True)

    assert [read(*each) for each in TEXTS] == short
