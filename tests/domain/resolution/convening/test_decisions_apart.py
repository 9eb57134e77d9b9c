"""Decisions that are due at a session, told in another paragraph than the one that convenes."""

from datetime import date

import pytest

from domain.resolution.reading import read

APART = (
    ("en", "1. Decides to convene in 2031 a conference on salt;\n2. Decides to determine at its eighty-fourth session the dates and venue of the Conference;"),
    ("en", "1. Decides to convene in 2031 a conference on salt;\n2. Decides also to take a decision at its eighty-fourth session on the venue of the Conference;"),
    ("fr", "1. Décide de convoquer en 2031 une conférence sur le sel ;\n2. Décide de fixer à sa quatre-vingt-quatrième session les dates et le lieu de la Conférence ;"),
    ("es", "1. Decide convocar en 2031 una conferencia sobre la sal;\n2. Decide determinar en su octogésimo cuarto período de sesiones las fechas y el lugar de la Conferencia;"),
    ("ru", "1. постановляет созвать в 2031 году конференцию по соли;\n2. постановляет определить на своей восемьдесят четвертой сессии сроки и место проведения Конференции;"),
    ("zh", "1. 决定2031年召开一次盐业会议；\n2. 又决定在其第八十四届会议上确定会议的日期和地点；"),
    ("ar", "1 - تقرر عقد مؤتمر معني بالملح في عام 2031؛\n2 - تقرر أن تحدد في دورتها الرابعة والثمانين مواعيد ومكان انعقاد المؤتمر؛"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), APART)
def test_a_paragraph_of_its_own_fixes_the_session_of_the_decision(language: str, text: str) -> None:
    (mandate,) = read(text, language=language, adopted=date(2029, 12, 20)).mandates

    assert mandate.decision is not None
    assert mandate.decision.session == 84


def test_a_decision_on_something_else_is_not_the_decision_on_the_event() -> None:
    text = (
        "1. Decides to convene in 2031 a conference on salt;\n"
        "2. Decides to determine at its eighty-fourth session the scale of assessments;"
    )
    (mandate,) = read(text, language="en", adopted=date(2029, 12, 20)).mandates

    assert mandate.decision is None
