"""Invitations: a host that is named after the place, by what points back to it or by its name alone."""

from datetime import date

import pytest

from domain.resolution.reading import read

ROWS = """
en|2. Decides to hold the second phase of the summit in Tunis, which has offered to host it, in May 2031;|TN Tunis accepted
en|2. Decides to hold the conference in Nairobi in May 2031, taking into account the kind offer of the host country;|KE Nairobi accepted
en|2. Decides to accept the offer of Kenya and to hold the conference in Nairobi in May 2031;|KE Nairobi accepted
fr|2. Décide de tenir le sommet à Tunis, qui a offert de l'accueillir, en mai 2031 ;|TN Tunis accepted
fr|2. Décide d'accepter l'offre du Kenya et de tenir la conférence à Nairobi en mai 2031 ;|KE Nairobi accepted
es|2. Decide aceptar el ofrecimiento de Kenya y celebrar la conferencia en Nairobi en mayo de 2031;|KE Nairobi accepted
ru|2. постановляет принять предложение Кении и провести конференцию в Найроби в мае 2031 года;|KE Nairobi accepted
zh|2. 决定接受肯尼亚的邀请，并于2031年5月在内罗毕召开会议；|KE Nairobi accepted
zh|2. 决定应肯尼亚政府邀请，于2031年5月在内罗毕召开会议；|KE Nairobi accepted
ar|2 - تقرر أن يعقد المؤتمر في نيروبي، كينيا، في أيار/مايو 2031 بناء على دعوة من حكومة ذلك البلد؛|KE Nairobi accepted
ar|2 - تقرر أن يعقد مؤتمر القمة في تونس، التي عرضت استضافته، في أيار/مايو 2031؛|TN Tunis accepted
en|2. Decides to hold the congress in Addis Ababa in 2031 at the invitation of Ethiopia;|ET Addis Ababa accepted
en|2. Decides to convene the conference in Apia in May 2031, at the invitation of the Government of that country;|WS Apia accepted
fr|2. Décide de tenir le congrès à Addis-Abeba en 2031, à l'invitation de l'Éthiopie ;|ET Addis Ababa accepted
fr|2. Décide de réunir la conférence à Apia en mai 2031, sur l'invitation du Gouvernement de ce pays ;|WS Apia accepted
es|2. Decide celebrar el congreso en Addis Abeba en 2031, por invitación de Etiopía;|ET Addis Ababa accepted
es|2. Decide celebrar la conferencia en Punta del Este (Uruguay) en mayo de 2031, por invitación del Gobierno de ese país;|UY Punta del Este accepted
zh|2. 决定2031年5月在阿拉伯联合酋长国迪拜召开会议，并感谢该国政府慷慨提出主办会议；|AE Dubai accepted
ru|2. постановляет провести конференцию в Апиа, Самоа, в мае 2031 года по приглашению правительства этой страны;|WS Apia accepted
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines(), ids=lambda row: row[:2])
def test_the_country_of_the_place_is_the_one_that_invites(row):
    language, text, host = row.split("|")

    hosts = read(text, language=language, adopted=date(2029, 12, 20)).contract()["mandates"][0]["hosts"]

    assert [f"{one['country']} {one['city']} {one['status']}" for one in hosts] == [host]
