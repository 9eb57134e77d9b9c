"""Preambles: what a paragraph only recalls, notes or bears in mind is not convened by it; what it then decides is."""

from datetime import date

import pytest

from domain.resolution.reading import read

PREAMBLES = (
    ("fr", "Rappelant que le Conseil a, dans sa résolution 80/12, recommandé qu'une conférence sur les semences soit convoquée en 2031,"),
    ("en", "Encourages Governments, and invites non-governmental organizations, to organize in 2031 national conferences on seeds;"),
    ("en", "Recalling its resolution 80/5, by which it decided that the conference on seeds would be held in Lima in May 2031,"),
    ("en", "Bearing in mind that the conference on seeds will be held in Lima in May 2031,"),
    ("en", "Having considered the report on the conference on seeds to be held in Lima in May 2031,"),
    ("en", "Deeply concerned that the conference on seeds will be held in Lima in May 2031 without funds,"),
    ("fr", "Rappelant sa résolution 80/5, par laquelle elle a décidé que la conférence sur les semences se tiendrait à Lima en mai 2031,"),
    ("fr", "Se félicitant que la conférence sur les semences se tienne à Lima en mai 2031,"),
    ("fr", "Considérant que la conférence sur les semences se tiendra à Lima en mai 2031,"),
    ("es", "Recordando su resolución 80/5, en la que decidió que la conferencia sobre las semillas se celebrara en Lima en mayo de 2031,"),
    ("es", "Teniendo presente que la conferencia sobre las semillas se celebrará en Lima en mayo de 2031,"),
    ("ru", "ссылаясь на свою резолюцию 80/5, в которой она постановила провести конференцию по семенам в Лиме в мае 2031 года,"),
    ("ru", "учитывая, что конференция по семенам будет проведена в Лиме в мае 2031 года,"),
    ("zh", "回顾其第80/5号决议，其中决定2031年5月在利马举行种子会议，"),
    ("zh", "考虑到种子会议将于2031年5月在利马举行，"),
    ("ar", "إذ تشير إلى قرارها 80/5 الذي قررت فيه أن يعقد المؤتمر المعني بالبذور في ليما في أيار/مايو 2031،"),
    ("ar", "وإذ تضع في اعتبارها أن المؤتمر المعني بالبذور سيعقد في ليما في أيار/مايو 2031،"),
)  # fmt: skip

THEN_DECIDED = (
    ("en", "Welcoming the offer of Peru, decides to hold the conference on seeds in Lima in May 2031;"),
    ("fr", "Se félicitant de l'offre du Pérou, décide de tenir la conférence sur les semences à Lima en mai 2031 ;"),
    ("es", "Acogiendo con beneplácito el ofrecimiento del Perú, decide celebrar la conferencia sobre las semillas en Lima en mayo de 2031;"),
    ("ru", "приветствуя предложение Перу, постановляет провести конференцию по семенам в Лиме в мае 2031 года;"),
    ("ar", "إذ ترحب بعرض بيرو، تقرر عقد المؤتمر المعني بالبذور في ليما في أيار/مايو 2031؛"),
    ("zh", "欢迎秘鲁的提议，决定2031年5月在利马举行种子会议；"),
    ("en", "The Heads of State, gathered in Lima, agree to convene a summit on seeds in 2031."),
    ("en", "We, the ministers, meeting in Lima, decide to convene a summit on salt in 2031."),
    ("fr", "Les Ministres, réunis à Lima, décident de convoquer un sommet sur le sel en 2031."),
    ("es", "Los Jefes de Estado, reunidos en Lima, deciden convocar una cumbre sobre la sal en 2031."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), PREAMBLES)
def test_a_preamble_convenes_nothing(language: str, text: str) -> None:
    assert read(text, language=language, adopted=date(2029, 12, 24)).mandates == ()


@pytest.mark.parametrize(("language", "text"), THEN_DECIDED)
def test_what_is_decided_after_a_preamble_or_an_aside_is_convened(language: str, text: str) -> None:
    (mandate,) = read(text, language=language, adopted=date(2029, 12, 24)).mandates

    assert mandate.window is not None
    assert mandate.window.earliest is not None
    assert mandate.window.earliest.year == 2031
