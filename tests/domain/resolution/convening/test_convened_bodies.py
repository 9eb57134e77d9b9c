"""Whom a paragraph may ask to convene, which bodies meet, and what only looks like a convening."""

import pytest

from domain.resolution.reading import read

CONVENES = {
    "an item of a list": (
        ("en", "4. Requests the Executive Secretary: (1) to continue to report each year; (2) to convene a meeting of experts in Lima in 2031;"),
        ("fr", "4. Prie le Secrétaire exécutif : a) de continuer à faire rapport ; b) de convoquer une réunion d'experts à Lima en 2031 ;"),
        ("es", "4. Pide al Secretario Ejecutivo: a) que siga informando; b) que convoque una reunión de expertos en Lima en 2031;"),
        ("ru", "4. просит Исполнительного секретаря: а) продолжать представлять доклады; b) созвать совещание экспертов в Лиме в 2031 году;"),
    ),
    "a workshop asked of an officer": (
        ("en", "6. Requests the High Commissioner to organize a two-day workshop in Geneva before 30 June 2031;"),
        ("fr", "6. Prie la Haute-Commissaire d'organiser un atelier de deux jours à Genève avant le 30 juin 2031 ;"),
        ("es", "6. Solicita al Alto Comisionado que organice un taller de dos días en Ginebra antes del 30 de junio de 2031;"),
        ("ar", "6 - يطلب إلى المفوض السامي أن ينظم حلقة عمل مدتها يومان في جنيف قبل 30 حزيران/يونيه 2031؛"),
        ("zh", "6. 请高级专员在2031年6月30日之前在日内瓦举办一次讲习班；"),
        ("ru", "6. просит Верховного комиссара организовать практикум в Женеве до 30 июня 2031 года;"),
    ),
    "a body that meets": (
        ("en", "2. Decides to convene the ad hoc committee in Nairobi in March 2031;"),
        ("fr", "2. Décide de réunir le comité spécial à Nairobi en mars 2031 ;"),
        ("es", "2. Decide convocar al comité especial en Nairobi en marzo de 2031;"),
        ("zh", "2. 决定2031年3月在内罗毕召开特设委员会会议；"),
        ("ru", "2. постановляет созвать специальный комитет в Найроби в марте 2031 года;"),
    ),
    "an offer accepted with that which it is made for": (
        ("es", "6. Acepta la invitación del Gobierno de Chile para que la conferencia mundial sobre el agua se celebre en Santiago del 3 al 7 de junio de 2030;"),
        ("fr", "6. Accepte l'invitation du Gouvernement chilien à ce que la conférence mondiale sur l'eau se tienne à Santiago du 3 au 7 juin 2030 ;"),
        ("en", "6. Accepts the invitation of the Government of Chile that the world conference on water be held in Santiago from 3 to 7 June 2030;"),
    ),
    "in the first person": (
        ("en", "7. We decide to convene a summit in Lima in 2031;"),
        ("fr", "7. Nous décidons de convoquer un sommet à Lima en 2031 ;"),
        ("es", "7. Resolvemos que la cumbre mundial sobre el agua se celebre en Lima en 2031;"),
        ("ru", "7. Мы постановляем созвать саммит в Лиме в 2031 году;"),
    ),
}  # fmt: skip

NOTHING = {
    "only noted": (
        ("en", "2. Notes that the fifth conference of ministers is to be held in Lima in 2031;"),
        ("fr", "2. Note que la cinquième conférence des ministres se tiendra à Lima en 2031 ;"),
        ("es", "2. Observa que la quinta conferencia de ministros se celebrará en Lima en 2031;"),
        ("ru", "2. отмечает, что пятая конференция министров состоится в Лиме в 2031 году;"),
        ("zh", "2. 注意到第五次部长级会议将于2031年在利马举行；"),
        ("ar", "2 - تلاحظ أن مؤتمر الوزراء الخامس سيعقد في ليما في عام 2031؛"),
    ),
    "none": (
        ("en", "3. Decides that no conferences shall be convened in 2031;"),
        ("fr", "3. Décide qu'aucune conférence ne sera convoquée en 2031 ;"),
        ("es", "3. Decide que no se celebre ninguna conferencia en 2031;"),
        ("ru", "3. постановляет, что никакие конференции не будут созваны в 2031 году;"),
        ("zh", "3. 决定2031年不举行任何会议；"),
    ),
    "not yet whether": (
        ("en", "4. Decides to determine at its next session whether a conference on water should be convened in 2031;"),
        ("fr", "4. Décide de déterminer à sa prochaine session si une conférence sur l'eau doit être convoquée en 2031 ;"),
        ("es", "4. Decide determinar en su próximo período de sesiones si debe celebrarse una conferencia en 2031;"),
        ("ru", "4. постановляет определить на своей следующей сессии, следует ли созвать конференцию в 2031 году;"),
        ("zh", "4. 决定在下届会议上确定是否于2031年召开水问题会议；"),
        ("ar", "4 - تقرر أن تحدد في دورتها المقبلة ما إذا كان ينبغي أن يعقد مؤتمر في عام 2031؛"),
    ),
    "every year": (
        ("en", "5. Decides that the Forum shall hold an annual session of ten days in Geneva;"),
        ("fr", "5. Décide que l'Instance tiendra une session annuelle de dix jours à Genève ;"),
        ("es", "5. Decide que el Foro celebre un período de sesiones anual de diez días en Ginebra;"),
    ),
    "a reason": (
        ("en", "3. Requests the Committee to complete its work, given that the Conference will be held in Lima in 2031;"),
        ("fr", "3. Prie le Comité préparatoire d'achever ses travaux, compte tenu du fait que la Conférence se tiendra en 2031 ;"),
        ("es", "3. Pide al Comité Preparatorio que concluya su labor, habida cuenta de que la Conferencia se celebrará en 2031;"),
        ("ru", "3. просит Комитет завершить работу с учетом того, что конференция состоится в 2031 году;"),
    ),
    "sessions of each year": (
        ("fr", "4. Décide que l'Instance permanente tiendra chaque année une session de dix jours ouvrables à l'Office des Nations Unies à Genève ;"),
        ("en", "4. Decides that the Forum shall hold every year a session of ten working days at Geneva;"),
    ),
    "modalities": (
        ("fr", "27. Décide d'arrêter, avant la fin de sa soixante-seizième session, la portée et l'organisation de la réunion de haut niveau sur les semences prévue à New York en 2031 ;"),
    ),
}  # fmt: skip


def cases(table: dict[str, tuple[tuple[str, str], ...]]) -> list[object]:
    return [
        pytest.param(language, text, id=f"{name}-{language}") for name, rows in table.items() for language, text in rows
    ]


@pytest.mark.parametrize(("language", "text"), cases(CONVENES))
def test_an_event_is_convened_whoever_is_asked_and_however_it_is_said(language: str, text: str) -> None:
    (mandate,) = read(text, language=language).mandates
    assert mandate.window.latest is not None
    assert mandate.hosts
    assert mandate.hosts[0].city in ("Lima", "Geneva", "Nairobi", "Santiago")


@pytest.mark.parametrize(("language", "text"), cases(NOTHING))
def test_what_is_noted_denied_or_left_open_convenes_nothing(language: str, text: str) -> None:
    assert read(text, language=language).mandates == ()
