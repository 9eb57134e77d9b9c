"""Language versions of one text: names in every language, silence where they agree, a finding where they differ."""

import pytest

from domain.resolution.concordance import together
from domain.resolution.reading import read

TEXTS = {
    "en": (
        "4. Decides to convene in Nairobi, from 5 to 9 June 2028, a high-level conference on rural libraries, and accepts the "
        "offer of Kenya to host it;\n5. Requests the Secretary-General to submit three reports, and a budget of 120,000 dollars, "
        "at its eighty-third session;\n"
    ),
    "fr": (
        "4. Décide de convoquer à Nairobi, du 5 au 9 juin 2028, une conférence de haut niveau sur les bibliothèques rurales, et "
        "accepte l'offre du Kenya de l'accueillir ;\n5. Prie le Secrétaire général de présenter trois rapports, et un budget de "
        "120 000 dollars, à sa quatre-vingt-troisième session ;\n"
    ),
    "es": (
        "4. Decide convocar en Nairobi, del 5 al 9 de junio de 2028, una conferencia de alto nivel sobre bibliotecas rurales, y "
        "acepta el ofrecimiento de Kenya de acogerla;\n5. Solicita al Secretario General que presente 3 informes, y un "
        "presupuesto de 120.000 dólares, en su octogésimo tercer período de sesiones;\n"
    ),
}


def versions(**changed: str):
    return together([read(text, language=language) for language, text in (TEXTS | changed).items()])


def test_versions_that_agree_say_nothing_and_name_the_event_in_every_language():
    reading = versions()
    assert reading.concordance == ()
    assert {version.language: version.names for version in reading.versions} == {
        "en": ("high-level conference on rural libraries",),
        "fr": ("conférence de haut niveau sur les bibliothèques rurales",),
        "es": ("conferencia de alto nivel sobre bibliotecas rurales",),
    }


@pytest.mark.parametrize(
    ("language", "words", "others", "subject", "paragraph"),
    [
        ("fr", "du 5 au 9 juin", "du 5 au 8 juin", "days", 4),
        ("fr", "du 5 au 9 juin", "du 5 au 8 juin", "window", 4),
        ("es", "junio de 2028", "julio de 2028", "window", 4),
        ("fr", "du Kenya", "du Ghana", "places", 4),
        ("es", "de Kenya", "de Ghana", "host", 4),
        ("fr", "120 000", "150 000", "numbers", 5),
        ("es", "octogésimo tercer", "octogésimo cuarto", "sessions", 5),
        ("fr", "le Secrétaire général", "le Conseil économique et social", "bodies", 5),
        ("es", "Decide convocar", "Recuerda su decisión de convocar", "convenes", 4),
    ],
)
def test_a_version_that_says_something_else_is_named_with_both_values(language, words, others, subject, paragraph):
    changed = TEXTS[language].replace(words, others)
    assert changed != TEXTS[language]
    found = [each for each in versions(**{language: changed}).concordance if each.subject == subject]
    assert found
    assert {each.paragraph for each in found} == {paragraph}
    assert all(each.code == "concordance" and each.severity == "warning" and language in each.text for each in found)


def test_a_paragraph_that_one_version_leaves_out_is_named():
    short = TEXTS["fr"].splitlines()[0] + "\n"
    found = [each for each in versions(fr=short).concordance if each.subject == "paragraph"]
    assert {each.paragraph for each in found} == {5}
