"""Declension of Russian place names, by their ending: all cases, so that a table needs only the nominative.

Foreign names in -о, -е, -и, -у and -э do not change; an adjective before a noun changes with it ("Чешская Республика").
"""

_Endings = tuple[tuple[str, tuple[str, ...]], ...]
_NOUNS: _Endings = (
    ("ия", ("ия", "ии", "ию", "ией")),
    ("ея", ("ея", "еи", "ее", "ею", "еей")),
    ("йя", ("йя", "йи", "йе", "йю", "йей")),
    ("ья", ("ья", "ьи", "ье", "ью", "ьей")),
    ("ый", ("ый", "ого", "ому", "ым", "ом")),
    ("ка", ("ка", "ки", "ке", "ку", "кой")),
    ("га", ("га", "ги", "ге", "гу", "гой")),
    ("ха", ("ха", "хи", "хе", "ху", "хой")),
    ("ша", ("ша", "ши", "ше", "шу", "шей")),
    ("жа", ("жа", "жи", "же", "жу", "жей")),
    ("ца", ("ца", "цы", "це", "цу", "цей")),
    ("а", ("а", "ы", "е", "у", "ой")),
    ("я", ("я", "и", "е", "ю", "ей")),
    ("ства", ("ства", "ств", "ствам", "ствами", "ствах")),
    ("ы", ("ы", "", "ам", "ами", "ах", "ов")),
    ("тво", ("тво", "тва", "тву", "твом", "тве")),
    ("ань", ("ань", "ани", "анью")),
    ("русь", ("русь", "руси", "русью")),
    ("ь", ("ь", "я", "ю", "ем", "е")),
    ("й", ("й", "я", "ю", "ем", "е")),
)
_ADJECTIVES: _Endings = (
    ("ская", ("ская", "ской", "скую")),
    ("кая", ("кая", "кой", "кую")),
    ("ная", ("ная", "ной", "ную")),
    ("вая", ("вая", "вой", "вую")),
    ("ское", ("ское", "ского", "скому", "ским", "ском")),
    ("ное", ("ное", "ного", "ному", "ным", "ном")),
    ("ские", ("ские", "ских", "ским", "скими")),
    ("вы", ("вы", "вых", "вым", "выми")),
    ("ные", ("ные", "ных", "ным", "ными")),
    ("ский", ("ский", "ского", "скому", "ским", "ском")),
    ("ный", ("ный", "ного", "ному", "ным", "ном")),
    ("ая", ("ая", "ой", "ую")),
)
_UNCHANGED = frozenset("оеиуэюё")


def forms(name: str) -> tuple[str, ...]:
    """Return *name* as a line of the trie's words: each word with all its cases ("Чешская|Чешской|… Республика|…")."""
    words = name.split()
    declined = [_word(word, last=k == len(words) - 1) for k, word in enumerate(words)]
    return tuple("|".join(dict.fromkeys(word)) for word in declined)


def _word(word: str, *, last: bool) -> tuple[str, ...]:
    if not word[:1].isupper():
        return (word,)
    head, dash, tail = word.rpartition("-")
    if dash:
        return tuple(f"{head}-{form}" for form in _word(tail[:1].upper() + tail[1:], last=last))
    if not last:
        for ending, cases in _ADJECTIVES:
            if word.endswith(ending):
                return tuple(word[: -len(ending)] + case for case in cases)
    for ending, cases in _NOUNS:
        if word.endswith(ending):
            return tuple(word[: -len(ending)] + case for case in cases)
    if word[-1:] in _UNCHANGED or not word[-1:].isalpha() or word.isupper():
        return (word,)
    return tuple(word + case for case in ("", "а", "у", "ом", "е"))
