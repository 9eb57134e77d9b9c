"""Ways of drafting: families of words and word orders that ask for an event, each in several languages."""

from datetime import date

import pytest

from domain.resolution.reading import read

ASKED = """
past|The Seventy-second World Health Assembly decided: (1) to request the Director-General to hold a meeting on safety in Geneva in May 2020|meeting on safety|2020-05-01|2020-05-31|CH Geneva
past|98. La Conferencia convino en que el foro del Comité se celebrase en Roma antes de finales de octubre de 2020|foro del Comité||2020-10-31|IT Rome
past|Le Conseil a décidé ii) de convoquer une conférence diplomatique sur les interprétations en 2020|conférence diplomatique sur les interprétations|2020-01-01|2020-12-31|
aside|4. Requests the Director General to organize, back to back with the sixteenth session of the General Conference, a forum on industry in Vienna in May 2020|forum on industry|2020-05-01|2020-05-31|AT Vienna
aside|5. Decides, having studied the proposal of the Secretary-General, to convene a summit in Paris in May 2020|summit|2020-05-01|2020-05-31|FR Paris
form|5. Décide que l’examen prendra la forme d’une réunion plénière pendant la semaine du 21 septembre 2020|réunion plénière|2020-09-21|2020-09-27|
proposal|86. La Conférence approuve la proposition tendant à convoquer à Rome, du 13 au 17 novembre 2020, un Sommet mondial de l’alimentation|Sommet mondial de l’alimentation|2020-11-13|2020-11-17|IT Rome
condition|2. Decide celebrar, en el año 2020, la conferencia sobre la migración, en caso de que no se reciba ofrecimiento alguno antes del 1 de mayo de 2019|conferencia sobre la migración|2020-01-01|2020-12-31|
earliest|7. Décide de convoquer en mai 2020 au plus tôt une réunion de haut niveau|réunion de haut niveau|2020-05-01||
earliest|7. Decides to convene a summit in May 2020 at the earliest|summit|2020-05-01||
adjectives|2. Decides to hold, on 30 September 2020, an open and truly inclusive meeting at Headquarters|open and truly inclusive meeting|2020-09-30|2020-09-30|US New York
other committee|3. Décide de convoquer une conférence sur l’eau en 2020, dont la date sera fixée par un comité préparatoire qui se réunira en novembre 2019|conférence sur l’eau|2020-01-01|2020-12-31|
seat|3. Décide de convoquer, au Siège de l’UNESCO, en mai 2020, une conférence d’États|conférence d’États|2020-05-01|2020-05-31|FR Paris
seat|4. Asks FAO to convene, at its headquarters, a seminar on soils in May 2020|seminar on soils|2020-05-01|2020-05-31|IT Rome
venue|4. Conviene en celebrar la 27ª Reunión de las Partes en el Centro de Convenciones de Dubái en mayo de 2020|27ª Reunión de las Partes|2020-05-01|2020-05-31|AE Dubai
own session|2 - يقرر عقد دورته الخامسة عشرة في أبيدجان في موعد لا يتجاوز 31 أيار/مايو 2022|دورته الخامسة عشرة||2022-05-31|CI Abidjan
own session|70. The Conference accepts the offer of the Government of Kenya to host the fourteenth session in Nairobi from 17 to 22 July 2020.|fourteenth session|2020-07-17|2020-07-22|KE Nairobi
chinese name|3. 决定于2020年5月在纽约联合国总部召开一次为期三天的世界金融危机及其对发展的影响问题最高级别会议|世界金融危机及其对发展的影响问题最高级别会议|2020-05-01|2020-05-31|US New York
"""


@pytest.mark.parametrize("row", ASKED.strip().splitlines(), ids=lambda row: row.split("|")[0] + ": " + row[-60:])
def test_a_way_of_drafting_is_understood(row):
    _, text, name, earliest, latest, place = row.split("|")

    (mandate, *_) = read(text, adopted=date(2018, 12, 20)).contract()["mandates"]

    assert mandate["event"]["name"] == name
    assert (mandate["window"]["earliest"] or "", mandate["window"]["latest"] or "") == (earliest, latest)
    assert [f"{one['country']} {one['city']}" for one in mandate["hosts"]] == ([place] if place else [])


NOT_ASKED = """
9 - تدعو جميع الدول إلى المشاركة في مؤتمر الأمم المتحدة المعني بتغير المناخ الذي سيعقد في بون في تشرين الثاني/نوفمبر 2019
5. Decides to consider, at its next session, the proposal to convene a summit
6. Decides to invite Member States to convene national conferences in 2020
"""


@pytest.mark.parametrize("text", NOT_ASKED.strip().splitlines())
def test_what_is_not_asked_for_is_not_convened(text):
    assert not read(text, adopted=date(2018, 12, 20)).convenes
