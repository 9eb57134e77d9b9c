"""Languages: the one register of those in which texts are read: how each is recognized, and where its words stand.

docs/adding-a-language.md says what it takes to add one. Pages, feeds and forms speak the languages of
`domain.kernel.names`; those are fewer.
"""

from typing import Literal

from domain.kernel.record import Record

Trait = Literal[
    "unspaced", "declined", "no_articles", "joined_article", "bare_genitive", "month_first", "month_capital"
]
"""unspaced: words are not parted by spaces. declined: names have cases. no_articles: nouns stand without article.
joined_article: article and prepositions are written with the noun. bare_genitive: "of" is a case, no word.
month_first: 5/6 is the sixth of May. month_capital: names of months that are words too need their capital."""


class Tongue(Record):
    """One language that is read.

    *script*: the letters that it alone uses here, as a character class. *small_words*: words that no text in it is
    without, for languages that share a script; *letters*: those that the others of the script do not write. *words* and
    *names*: the modules with its table of words, and its names of countries and cities. *column*: its place in tables
    that set the languages side by side (bodies, seats), or None where it stands in none.
    """

    code: str
    name: str
    words: str
    names: str
    script: str = ""
    small_words: str = ""
    letters: str = ""
    traits: frozenset[Trait] = frozenset()
    column: int | None = None


def _tongue(
    column: int, code: str, name: str, *traits: Trait, script: str = "", small_words: str = "", letters: str = ""
) -> Tongue:
    return Tongue(
        code=code,
        name=name,
        words=f"domain.resolution.text.words.{code}",
        names=f"domain.reference.countries.{code}",
        script=script,
        small_words=small_words,
        letters=letters,
        traits=frozenset(traits),
        column=column,
    )


TONGUES: dict[str, Tongue] = {
    each.code: each
    for each in (
        _tongue(
            0, "en", "English", "month_first", "month_capital",
            small_words="the of and to in for on its with that by at from as which shall be will an is not have has "
            "united",
        ),
        _tongue(
            1, "fr", "French", letters="èêàçùûœÈÊÀÇ",
            small_words="le la les des du de et à en dans pour par sur que qui une un au aux est sa ses son l d se "
            "nations unies",
        ),
        _tongue(
            2, "es", "Spanish", letters="ñóíúáÑÓÍÚÁ",
            small_words="el la los las del de y en para por sobre que una un al es su sus se con lo a o no "
            "naciones unidas",
        ),
        _tongue(3, "ar", "Arabic", "joined_article", "bare_genitive", script="\u0600-\u06ff"),
        _tongue(4, "zh", "Chinese", "unspaced", "no_articles", script="\u4e00-\u9fff"),
        _tongue(5, "ru", "Russian", "declined", "no_articles", "bare_genitive", script="\u0400-\u04ff"),
    )
}  # fmt: skip
"""By code, in the order in which they are tried."""


def tongue(code: str) -> Tongue:
    """Return the language of this code; English where there is none."""
    return TONGUES.get(code) or TONGUES["en"]


def has(code: str, trait: Trait) -> bool:
    """Return whether the language of this code has *trait*."""
    return trait in tongue(code).traits
