"""Whose time and place it is: words of rank, second clauses, former days and other bodies' sessions around an event.

Each row: what it is about | language | text (¶ parts paragraphs) | name | earliest | latest | places.
"""

from datetime import date

import pytest

from domain.resolution.reading import read

ROWS = """
rank|en|3. Decides to convene at the highest possible level a World Summit on Glaciers in Bishkek in May 2031;|World Summit on Glaciers|2031-05-01|2031-05-31|KG Bishkek
rank|en|3. Decides to organize, at ministerial level, a conference on seeds in 2031;|conference on seeds|2031-01-01|2031-12-31|
rank|en|3. Resolves to hold at the level of Heads of State and Government an international conference on fisheries in Lima in 2031;|international conference on fisheries|2031-01-01|2031-12-31|PE Lima
rank|fr|3. Décide de convoquer au plus haut niveau possible une conférence internationale sur les glaciers en mai 2031 à Dakar ;|conférence internationale sur les glaciers|2031-05-01|2031-05-31|SN Dakar
rank|fr|3. Décide d'organiser au niveau ministériel une réunion sur les semences en 2031 ;|réunion sur les semences|2031-01-01|2031-12-31|
rank|es|3. Decide convocar al más alto nivel posible una cumbre sobre los glaciares en Lima en mayo de 2031;|cumbre sobre los glaciares|2031-05-01|2031-05-31|PE Lima
rank|es|3. Decide celebrar a nivel ministerial una conferencia sobre las semillas en 2031;|conferencia sobre las semillas|2031-01-01|2031-12-31|
rank|ru|3. постановляет созвать на самом высоком уровне всемирную конференцию по ледникам в мае 2031 года;|всемирную конференцию по ледникам|2031-05-01|2031-05-31|
rank|ru|3. постановляет провести на уровне министров совещание по рыболовству в 2031 году;|совещание по рыболовству|2031-01-01|2031-12-31|
sittings|en|2. Decides to convene an international conference on salt lakes; ¶ 3. Requests the Secretary-General to convene the first session of the conference in early 2031 and the second session in early 2032;|international conference on salt lakes|2031-01-01|2032-04-30|
sittings|fr|2. Décide de réunir une conférence internationale sur les lacs salés ; ¶ 3. Prie le Secrétaire général de convoquer la première session de la conférence en mai 2031 et la seconde session en mai 2032 ;|conférence internationale sur les lacs salés|2031-05-01|2032-05-31|
sittings|es|2. Decide convocar una conferencia internacional sobre los lagos salados; ¶ 3. Pide al Secretario General que convoque el primer período de sesiones de la conferencia en mayo de 2031 y el segundo en mayo de 2032;|conferencia internacional sobre los lagos salados|2031-05-01|2032-05-31|
sittings|en|2. Decides that the Conference on Salt Lakes shall hold three sessions, the first from 4 to 17 March 2031, the second in 2032 and the third in the first half of 2033;|Conference on Salt Lakes|2031-03-04|2033-06-30|
sittings|fr|2. Décide que la Conférence sur les lacs salés tiendra trois sessions, la première du 4 au 17 mars 2031, la deuxième en 2032 et la troisième au premier semestre de 2033 ;|Conférence sur les lacs salés|2031-03-04|2033-06-30|
sittings|es|2. Decide que la Conferencia sobre los Lagos Salados celebrará tres períodos de sesiones, el primero del 4 al 17 de marzo de 2031, el segundo en 2032 y el tercero en el primer semestre de 2033;|Conferencia sobre los Lagos Salados|2031-03-04|2033-06-30|
sittings|ru|2. постановляет, что Конференция по соленым озерам проведет три сессии: первую — с 4 по 17 марта 2031 года, вторую — в 2032 году и третью — в первой половине 2033 года;|Конференция по соленым озерам|2031-03-04|2033-06-30|
moved|en|2. Decides to move the third Conference on Salt Lakes from Santiago to Quito and to hold it from 7 to 9 May 2031;|third Conference on Salt Lakes|2031-05-07|2031-05-09|EC Quito
moved|en|2. Decides that the Conference on Salt Lakes shall be held in Quito, and not in Lima, from 7 to 9 May 2031;|Conference on Salt Lakes|2031-05-07|2031-05-09|EC Quito
moved|fr|2. Décide de transférer de Lima à Quito la Conférence sur les lacs salés, qui se tiendra du 7 au 9 mai 2031 ;|Conférence sur les lacs salés|2031-05-07|2031-05-09|EC Quito
moved|fr|2. Décide que la Conférence sur les lacs salés se tiendra à Quito, et non à Lima, du 7 au 9 mai 2031 ;|Conférence sur les lacs salés|2031-05-07|2031-05-09|EC Quito
moved|es|2. Decide trasladar de Lima a Quito la Conferencia sobre los Lagos Salados, que se celebrará del 7 al 9 de mayo de 2031;|Conferencia sobre los Lagos Salados|2031-05-07|2031-05-09|EC Quito
moved|es|2. Decide que la Conferencia sobre los Lagos Salados se celebre en Quito, y no en Lima, en mayo de 2031;|Conferencia sobre los Lagos Salados|2031-05-01|2031-05-31|EC Quito
moved|ru|2. постановляет перенести Конференцию по соленым озерам из Лимы в Кито и провести ее с 7 по 9 мая 2031 года;|Конференцию по соленым озерам|2031-05-07|2031-05-09|EC Quito
moved|zh|2. 决定将盐湖会议的地点由利马改为基多，会议于2031年5月7日至9日举行；|盐湖会议|2031-05-07|2031-05-09|EC Quito
moved|zh|2. 决定盐湖会议于2031年5月在基多而不在利马举行；|盐湖会议|2031-05-01|2031-05-31|EC Quito
moved|ar|2 - تقرر نقل مكان انعقاد المؤتمر المعني بالبحيرات المالحة من ليما إلى كيتو، على أن يعقد في الفترة من 7 إلى 9 أيار/مايو 2031؛|المؤتمر المعني بالبحيرات المالحة|2031-05-07|2031-05-09|EC Quito
symbol|en|2. Decides that the Conference on Seeds, in accordance with resolution 80/5 of 3 June 2025, will be held at the Palais des Nations, Geneva, from Monday, 5 May, to Friday, 9 May 2031;|Conference on Seeds|2031-05-05|2031-05-09|CH Geneva
participle|en|2. Calls for the convening, in 2031, of the fourth international conference on seeds, recognizing the importance of coordinated action;|fourth international conference on seeds|2031-01-01|2031-12-31|
participle|fr|2. Demande que soit convoquée en 2031 la quatrième conférence internationale sur les semences, reconnaissant l'importance d'une action concertée ;|quatrième conférence internationale sur les semences|2031-01-01|2031-12-31|
participle|es|2. Pide que se convoque en 2031 la cuarta conferencia internacional sobre las semillas, reconociendo la importancia de una acción concertada;|cuarta conferencia internacional sobre las semillas|2031-01-01|2031-12-31|
this text|en|2. Resolves to hold within five years of the adoption of the present resolution a conference on seeds;|conference on seeds|2029-12-20|2034-12-20|
this text|fr|2. Décide de tenir dans les cinq ans suivant l'adoption de la présente résolution une conférence sur les semences ;|conférence sur les semences|2029-12-20|2034-12-20|
other text|en|2. Decides to convene a conference on seeds within two years of the entry into force of the Convention;|conference on seeds|||
other text|fr|2. Décide de convoquer une conférence sur les semences dans les deux ans suivant l'entrée en vigueur de la Convention ;|conférence sur les semences|||
other text|es|2. Decide convocar una conferencia sobre las semillas a más tardar cinco años después de la entrada en vigor del Convenio;|conferencia sobre las semillas|||
other text|ru|2. постановляет созвать конференцию по семенам не позднее чем через два года после вступления в силу Конвенции;|конференцию по семенам|||
other text|zh|2. 决定在公约生效后两年内召开种子会议；|种子会议|||
year shared|fr|2. Décide de convoquer à Nairobi, pas avant mars et au plus tard en juin 2031, une conférence sur les semences ;|conférence sur les semences|2031-03-01|2031-06-30|KE Nairobi
jubilee|ru|2. постановляет созвать в 2031 году по случаю двадцать пятой годовщины Римской декларации конференцию по семенам;|конференцию по семенам|2031-01-01|2031-12-31|
serves|en|2. Requests its President to organize and preside over, in June 2031, two days of interactive hearings with farmers, in New York, as an input to the High-level Meeting on Seeds of 14 to 16 September 2031;|interactive hearings with farmers|2031-06-01|2031-06-30|US New York
roman|es|2. Decide celebrar en Lima, el 14 de febrero de 2031, su XXV período ordinario de sesiones;|XXV período ordinario de sesiones|2031-02-14|2031-02-14|PE Lima
aside|en|2. The States Parties, meeting in the Second Review Conference, decide that the Third Review Conference of the Convention on Peat shall take place at Geneva in late 2031;|Third Review Conference of the Convention on Peat|2031-09-01|2031-12-31|CH Geneva
aside|fr|2. Les Ministres, réunis à Lima, décident de convoquer à Quito un sommet sur la tourbe en 2031 ;|sommet sur la tourbe|2031-01-01|2031-12-31|EC Quito
aside|es|2. Los Jefes de Estado, reunidos en Lima, deciden convocar en Quito una cumbre sobre la turba en 2031;|cumbre sobre la turba|2031-01-01|2031-12-31|EC Quito
aside|fr|2. Décide, compte tenu des incertitudes liées à la pandémie, de reporter la Conférence sur la tourbe, prévue du 2 au 6 juin 2030, au premier semestre de 2031 ;|Conférence sur la tourbe|2031-01-01|2031-06-30|
arranged|en|2. Decides to postpone the Conference on Peat, which was to have taken place in November 2030, and requests the Secretary-General to make the necessary arrangements for it to be held in 2031;|Conference on Peat|2031-01-01|2031-12-31|
arranged|fr|2. Décide de reporter la Conférence sur la tourbe, qui devait se tenir en novembre 2030, et prie le Secrétaire général de faire le nécessaire pour qu'elle ait lieu en 2031 ;|Conférence sur la tourbe|2031-01-01|2031-12-31|
arranged|es|2. Decide aplazar la Conferencia sobre la Turba, que debía celebrarse en noviembre de 2030, y pide al Secretario General que adopte las medidas necesarias para que se celebre en 2031;|Conferencia sobre la Turba|2031-01-01|2031-12-31|
had decided|en|2. Decides that the Conference on Peat, which by its resolution 79/3 it had resolved to hold at Kingston, shall instead be held at Valletta from 11 to 22 May 2031;|Conference on Peat|2031-05-11|2031-05-22|MT Valletta
had decided|fr|2. Décide que la Conférence sur la tourbe, qu'elle avait décidé de tenir à Kingston, se tiendra à La Valette du 11 au 22 mai 2031 ;|Conférence sur la tourbe|2031-05-11|2031-05-22|MT Valletta
bureau|en|2. Decides that the Conference on Peat will be held in Batumi during the fourth quarter of 2031, the exact dates to be set by the Bureau in agreement with the host Government no later than 30 June 2030;|Conference on Peat|2031-10-01|2031-12-31|GE Batumi
marked|en|2. Decides that the tenth anniversary of the Convention on Peat shall be marked by a high-level meeting of the General Assembly, to be held in New York on 18 December 2031;|high-level meeting of the General Assembly|2031-12-18|2031-12-18|US New York
marked|fr|2. Décide que le dixième anniversaire de la Convention sur la tourbe sera marqué par une réunion de haut niveau, tenue à New York le 18 décembre 2031 ;|réunion de haut niveau|2031-12-18|2031-12-18|US New York
marked|es|2. Decide que el décimo aniversario de la Convención sobre la Turba se conmemore mediante una reunión de alto nivel en Nueva York el 18 de diciembre de 2031;|reunión de alto nivel|2031-12-18|2031-12-18|US New York
moved|es|2. Decide trasladar de Tegucigalpa a San José, a solicitud de los países convocantes, la sede de la Conferencia sobre la Turba, que se celebrará del 29 al 31 de mayo de 2031;|Conferencia sobre la Turba|2031-05-29|2031-05-31|CR San José
host of|zh|1. 赞赏地接受埃塞俄比亚政府关于担任第三次国际泥炭会议东道国的提议； ¶ 2. 决定该会议于2031年10月20日至24日在亚的斯亚贝巴举行；|第三次国际泥炭会议|2031-10-20|2031-10-24|ET Addis Ababa
venue|en|2. Designates Lima as the venue of the Conference on Peat, to be held from 5 to 9 May 2031;|Conference on Peat|2031-05-05|2031-05-09|PE Lima
venue|fr|2. Choisit Lima comme lieu de la Conférence sur la tourbe, qui se tiendra du 5 au 9 mai 2031 ;|Conférence sur la tourbe|2031-05-05|2031-05-09|PE Lima
venue|es|2. Elige Lima como sede de la Conferencia sobre la Turba, que se celebrará del 5 al 9 de mayo de 2031;|Conferencia sobre la Turba|2031-05-05|2031-05-09|PE Lima
modal|en|2. Decides that the Conference on Peat shall have a duration of five days and shall be held in Lima in May 2031;|Conference on Peat|2031-05-01|2031-05-31|PE Lima
opens|zh|2. 决定泥炭会议于2031年5月5日在利马开幕；|泥炭会议|2031-05-05|2031-05-05|PE Lima
opens|ar|2 - تقرر أن يفتتح المؤتمر المعني بالخث في ليما في 5 أيار/مايو 2031؛|المؤتمر المعني بالخث|2031-05-05|2031-05-05|PE Lima
opens|ru|2. постановляет провести свою следующую сессию в Лиме с 5 по 9 мая 2031 года по приглашению правительства Перу;|следующую сессию|2031-05-05|2031-05-09|PE Lima
until|ru|2. постановляет отложить проведение конференции по торфу до 2031 года;|конференции по торфу|2031-01-01|2031-12-31|
with|ru|2. просит Генерального секретаря организовать в 2031 году международное совещание экспертов по торфу в сотрудничестве с правительством Финляндии в Хельсинки;|международное совещание экспертов по торфу|2031-01-01|2031-12-31|FI Helsinki
host of|zh|2. 感谢地接受卡塔尔政府担任第五次联合国泥炭会议东道国的提议，会议将于2031年3月21日至25日在多哈举行；|第五次联合国泥炭会议|2031-03-21|2031-03-25|QA Doha
goal|ar|2 - تقرر عقد مؤتمر للمفوضين في جنيف في النصف الأول من عام 2031 لاعتماد اتفاقية بشأن الخث؛|مؤتمر للمفوضين|2031-01-01|2031-06-30|CH Geneva
debate|ar|2 - تقرر أن تجري مناقشة مواضيعية غير رسمية رفيعة المستوى لمدة يوم واحد في نيويورك في 5 أيار/مايو 2031؛|مناقشة مواضيعية غير رسمية رفيعة المستوى|2031-05-05|2031-05-05|US New York
whose decision|en|2. Endorses the decision of the Preparatory Committee, as contained in paragraph 12 of its report, that the Conference on Peat be held from 5 to 9 May 2031 at Lima;|Conference on Peat|2031-05-05|2031-05-09|PE Lima
whose decision|fr|2. Fait sienne la décision du Comité préparatoire que la Conférence sur la tourbe se tienne à Lima du 5 au 9 mai 2031 ;|Conférence sur la tourbe|2031-05-05|2031-05-09|PE Lima
whose decision|es|2. Hace suya la decisión del Comité Preparatorio de que la Conferencia sobre la Turba se celebre en Lima del 5 al 9 de mayo de 2031;|Conferencia sobre la Turba|2031-05-05|2031-05-09|PE Lima
pending|en|2. Decides that, pending the outcome of the consultations, the Conference on Peat should be held in Lima in May 2031;|Conference on Peat|2031-05-01|2031-05-31|PE Lima
pending|fr|2. Décide que, sous réserve des consultations, la Conférence sur la tourbe se tiendra à Lima en mai 2031 ;|Conférence sur la tourbe|2031-05-01|2031-05-31|PE Lima
pending|es|2. Decide que, a la espera de las consultas, la Conferencia sobre la Turba se celebre en Lima en mayo de 2031;|Conferencia sobre la Turba|2031-05-01|2031-05-31|PE Lima
weekdays|en|2. Decides that the Conference on Peat will be held at Lima on Monday, 5, and Tuesday, 6 May 2031;|Conference on Peat|2031-05-05|2031-05-06|PE Lima
about|en|2. Decides to convene the Conference on Peat on or about 5 May 2031;|Conference on Peat|2031-05-05|2031-05-05|
joined|en|2. Decides to convene a preparatory meeting in New York in January 2031 and the Conference on Peat in Lima in May 2031;|Conference on Peat|2031-05-01|2031-05-31|PE Lima
margin|en|2. Decides to hold the Conference on Peat in Rio de Janeiro, Brazil, in May 2031 in conjunction with the meeting of the Commission in Brasilia;|Conference on Peat|2031-05-01|2031-05-31|BR Rio de Janeiro
virtual|en|2. Decides to hold the Conference on Peat virtually from 5 to 9 May 2031;|Conference on Peat|2031-05-05|2031-05-09|
contracted|fr|2. Décide que la Conférence sur la tourbe aura lieu au Caire en mai 2031 ;|Conférence sur la tourbe|2031-05-01|2031-05-31|EG Cairo
debate|fr|2. Décide de tenir, immédiatement avant le débat général de sa quatre-vingt-sixième session, une réunion plénière sur la tourbe ;|réunion plénière sur la tourbe|||
debate|en|2. Decides to hold, immediately before the general debate of its eighty-sixth session, a high-level meeting on peat;|high-level meeting on peat|||
debate|es|2. Decide celebrar, inmediatamente antes del debate general de su octogésimo sexto período de sesiones, una reunión de alto nivel sobre la turba;|reunión de alto nivel sobre la turba|||
comma|es|2. Decide convocar una conferencia sobre la turba, que se celebrará no antes de junio de 2031 y, a más tardar, en diciembre de 2032;|conferencia sobre la turba|2031-06-01|2032-12-31|
comma|fr|2. Décide de convoquer une conférence sur la tourbe, qui se tiendra, au plus tard, en décembre de 2032 ;|conférence sur la tourbe|| 2032-12-31|
convocar a|es|2. Decide que se convoque a una conferencia sobre la turba, que se reunirá en Roma en marzo de 2031;|conferencia sobre la turba|2031-03-01|2031-03-31|IT Rome
pronoun|en|1. Decides to convene a conference on salt; ¶ 2. Decides to hold it in Lima in May 2031;|conference on salt|2031-05-01|2031-05-31|PE Lima
pronoun|fr|1. Décide de convoquer une conférence sur le sel ; ¶ 2. Décide de la tenir à Lima en mai 2031 ;|conférence sur le sel|2031-05-01|2031-05-31|PE Lima
pronoun|es|1. Decide convocar una conferencia sobre la sal; ¶ 2. Decide celebrarla en Lima en mayo de 2031;|conferencia sobre la sal|2031-05-01|2031-05-31|PE Lima
pronoun|ru|1. постановляет созвать конференцию по соли; ¶ 2. постановляет провести ее в Лиме в мае 2031 года;|конференцию по соли|2031-05-01|2031-05-31|PE Lima
arranged|en|1. Decides that a conference of plenipotentiaries on peat shall be convened; ¶ 2. Requests the Secretary-General to make the necessary arrangements for the conference to open at Geneva on 13 August 2031 and to invite States to it;|conference of plenipotentiaries on peat|2031-08-13|2031-08-13|CH Geneva
such|en|1. Resolves to authorize the holding of a conference on peat; ¶ 2. Instructs the Economic and Social Council to undertake the convocation of such a conference, to be held before the end of 2031;|conference on peat|| 2031-12-31|
opens and closes|fr|1. Décide que la Conférence internationale sur la tourbe se tiendra à Téhéran ; ¶ 2. Fixe au 22 avril 2031 la date d'ouverture de la Conférence et au 13 mai 2031 celle de sa clôture ;|Conférence internationale sur la tourbe|2031-04-22|2031-05-13|IR Tehran
group|fr|2. Prie le Secrétaire général de réunir à Abidjan, au plus tard le 30 juin 2031, un groupe intergouvernemental d'experts chargé d'étudier la tourbe ;|groupe intergouvernemental d'experts chargé d'étudier la tourbe|| 2031-06-30|CI Abidjan
contracted|fr|2. Accepte l'offre du Gouvernement français d'accueillir la vingt et unième session de la Conférence des Parties au Bourget, en France, du 1er au 5 décembre 2031 ;|vingt et unième session de la Conférence des Parties|2031-12-01|2031-12-05|FR Le Bourget
consultation|zh|2. 请秘书长与巴基斯坦政府密切合作，不迟于2031年11月30日在伊斯兰堡召开一次泥炭问题专家协商会议，并向大会通报结果；|泥炭问题专家协商会议|| 2031-11-30|PK Islamabad
the session|ar|2 - يقبل مع الامتنان عرض حكومة المملكة العربية السعودية استضافة الدورة السادسة عشرة لمؤتمر الأطراف، ويقرر أن تعقد الدورة في الرياض في الربع الأخير من عام 2031؛|الدورة السادسة عشرة لمؤتمر الأطراف|2031-10-01|2031-12-31|SA Riyadh
scope|en|2. Decides to call, not later than 20 June 2031, an international conference to consider the scope of, and the appropriate machinery for, action on peat;|international conference to consider the scope of, and the appropriate machinery for, action on peat|| 2031-06-20|
numbered|ru|Экономическая комиссия, 3. поручает Исполнительному секретарю созвать в Женеве, по возможности во второй половине 2031 года, совещание экспертов по торфу;|совещание экспертов по торфу|2031-07-01|2031-12-31|CH Geneva
numbered|ar|إن مؤتمر الأطراف، 1 - يقرر أن يعقد مؤتمرا دوليا بشأن الخث في عمان في أيار/مايو 2031؛|مؤتمرا دوليا بشأن الخث|2031-05-01|2031-05-31|JO Amman
numbered|en|The Conference, having considered the report, 1. Requests the Director-General to convene, not later than the last quarter of 2031 and subject to the availability of funds, a Technical Consultation on Peat;|Technical Consultation on Peat|| 2031-12-31|
begins|en|2. Decides that the conference on peat shall meet at Vienna, beginning on 4 March 2031;|conference on peat|2031-03-04|2031-03-04|AT Vienna
put off|ru|2. постановляет, что третья сессия Подготовительного комитета, которая должна была проходить в Вене с 30 марта по 9 апреля 2030 года, переносится на период с 1 по 12 марта 2031 года;|третья сессия Подготовительного комитета|2031-03-01|2031-03-12|AT Vienna
weekdays|en|2. Decides that the conference on peat will be held at Nairobi from Monday, 5 May 2031, to Friday, 16 May 2031;|conference on peat|2031-05-05|2031-05-16|KE Nairobi
group|zh|2. 授权秘书长于2031年下半年召集一个政府间专家组，审查泥炭问题，会期不超过两周；|政府间专家组|2031-07-01|2031-12-31|
roman|en|2. Resolves that the Conference on Peat, which by its resolution 2417 (XXIII) of 17 December 1968 had been set for 2030, shall instead be held in May and June 2031 at Caracas;|Conference on Peat|2031-05-01|2031-06-30|VE Caracas
until a day|ar|2 - تقرر عقد دورة استثنائية للجمعية العامة بشأن الخث في أيار/مايو 2031، في موعد يحدده رئيس الجمعية العامة في أجل أقصاه 15 كانون الأول/ديسمبر 2030؛|دورة استثنائية للجمعية العامة بشأن الخث|2031-05-01|2031-05-31|
aside|es|2. Autoriza al Secretario General a convocar en Kingston, con sujeción a las consultas con el Gobierno, una reunión sobre la turba en abril o mayo de 2031;|reunión sobre la turba|2031-04-01|2031-05-31|JM Kingston
part|en|2. Decides that the second part of the World Summit on Salt Lakes shall be held in Oran from 7 to 9 May 2031;|second part of the World Summit on Salt Lakes|2031-05-07|2031-05-09|DZ Oran
part|fr|2. Décide que la seconde phase du Sommet mondial sur les lacs salés se tiendra à Oran du 7 au 9 mai 2031 ;|seconde phase du Sommet mondial sur les lacs salés|2031-05-07|2031-05-09|DZ Oran
part|es|2. Decide que la segunda fase de la Cumbre Mundial sobre los Lagos Salados se celebre en Orán del 7 al 9 de mayo de 2031;|segunda fase de la Cumbre Mundial sobre los Lagos Salados|2031-05-07|2031-05-09|DZ Oran
part|ru|2. постановляет, что вторая часть совещания по соленым озерам будет проведена в Оране с 7 по 9 мая 2031 года;|вторая часть совещания по соленым озерам|2031-05-07|2031-05-09|DZ Oran
part|ar|2 - تقرر أن تعقد المرحلة الثانية من مؤتمر القمة المعني بالبحيرات المالحة في وهران في الفترة من 7 إلى 9 أيار/مايو 2031؛|المرحلة الثانية من مؤتمر القمة المعني بالبحيرات المالحة|2031-05-07|2031-05-09|DZ Oran
this one|en|1. Decides to convene a second international conference on sand; ¶ 2. Requests the Secretary-General to convene this conference in March or April 2031 in Geneva;|second international conference on sand|2031-03-01|2031-04-30|CH Geneva
this one|fr|1. Décide de convoquer une deuxième conférence internationale sur le sable ; ¶ 2. Prie le Secrétaire général de réunir cette conférence en mars ou avril 2031 à Genève ;|deuxième conférence internationale sur le sable|2031-03-01|2031-04-30|CH Geneva
this one|es|1. Decide convocar una segunda conferencia internacional sobre la arena; ¶ 2. Pide al Secretario General que convoque esta conferencia en marzo o abril de 2031 en Ginebra;|segunda conferencia internacional sobre la arena|2031-03-01|2031-04-30|CH Geneva
this one|ru|1. постановляет созвать третью международную конференцию по проблемам песка; ¶ 2. просит Генерального секретаря созвать эту конференцию в ближайшее удобное время в мае 2031 года в Вене;|третью международную конференцию по проблемам песка|2031-05-01|2031-05-31|AT Vienna
this one|zh|1. 决定召开第二次国际沙漠会议； ¶ 2. 请秘书长于2031年5月在日内瓦召开这一会议；|第二次国际沙漠会议|2031-05-01|2031-05-31|CH Geneva
this one|ar|1 - تقرر عقد مؤتمر دولي ثان معني بالرمال؛ ¶ 2 - تطلب إلى الأمين العام أن يعقد هذا المؤتمر في أيار/مايو 2031 في جنيف؛|مؤتمر دولي ثان معني بالرمال|2031-05-01|2031-05-31|CH Geneva
to decide|en|9. A third special session devoted to fisheries should be held on a date to be decided by the Assembly at its eighty-fourth session.|third special session devoted to fisheries|||
to decide|en|1. Decides to postpone the conference on fisheries to a date to be determined by the General Assembly at its eighty-fourth session;|conference on fisheries|||
to decide|fr|1. Décide que la conférence sur la pêche se tiendra à une date que l'Assemblée générale arrêtera à sa quatre-vingt-quatrième session ;|conférence sur la pêche|||
to decide|fr|1. Décide de reporter la conférence sur la pêche à une date qui sera fixée par l'Assemblée générale à sa quatre-vingt-quatrième session ;|conférence sur la pêche|||
to decide|es|1. Decide que la conferencia sobre la pesca se celebre en una fecha que la Asamblea General decidirá en su octogésimo cuarto período de sesiones;|conferencia sobre la pesca|||
to decide|es|1. Decide aplazar la conferencia sobre la pesca hasta una fecha que determinará la Asamblea General en su octogésimo cuarto período de sesiones;|conferencia sobre la pesca|||
to decide|ru|1. постановляет отложить конференцию по рыболовству на срок, который будет определен Генеральной Ассамблеей на ее восемьдесят четвертой сессии;|конференцию по рыболовству|||
ordinal|en|2. Decides to convene in May 2031 the second Congress on Peat in Riga;|second Congress on Peat|2031-05-01|2031-05-31|LV Riga
ordinal|en|2. Decides to convene in June 2031 the First Global Conference on Peat;|First Global Conference on Peat|2031-06-01|2031-06-30|
ordinal|en|2. Decides to convene in 2031 the first World Conference on Peat;|first World Conference on Peat|2031-01-01|2031-12-31|
ordinal|es|2. Decide convocar en mayo de 2031 la primera Conferencia Mundial sobre la Turba;|primera Conferencia Mundial sobre la Turba|2031-05-01|2031-05-31|
ordinal|fr|2. Décide de convoquer en mai 2031 la première Conférence mondiale sur la tourbe ;|première Conférence mondiale sur la tourbe|2031-05-01|2031-05-31|
ordinal|ru|2. постановляет созвать в мае 2031 года первую Всемирную конференцию по торфу;|первую Всемирную конференцию по торфу|2031-05-01|2031-05-31|
in a session|en|4. Decides that the conference on dunes shall be held in New York from 14 to 16 September 2031, at the beginning of the eighty-sixth session of the General Assembly;|conference on dunes|2031-09-14|2031-09-16|US New York
in a session|fr|4. Décide que la conférence sur les dunes se tiendra à New York du 14 au 16 septembre 2031, au début de la quatre-vingt-sixième session de l'Assemblée générale ;|conférence sur les dunes|2031-09-14|2031-09-16|US New York
in a session|es|4. Decide que la conferencia sobre las dunas tendrá lugar en Nueva York del 14 al 16 de septiembre de 2031, al comienzo del octogésimo sexto período de sesiones;|conferencia sobre las dunas|2031-09-14|2031-09-16|US New York
in a session|es|4. Decide que la conferencia sobre las dunas se celebre los días 14 y 15 de septiembre de 2031, antes del octogésimo sexto período de sesiones;|conferencia sobre las dunas|2031-09-14|2031-09-15|
in a session|ru|4. постановляет, что конференция по дюнам состоится в Нью-Йорке 14–16 сентября 2031 года, в начале восемьдесят шестой сессии;|конференция по дюнам|2031-09-14|2031-09-16|US New York
former days|en|6. Decides to postpone the conference on reefs, which was to be held in Apia from 21 to 25 March 2031, and to hold it in Apia from 23 to 27 January 2032;|conference on reefs|2032-01-23|2032-01-27|WS Apia
former days|fr|6. Décide de reporter la conférence sur les récifs, qui devait se tenir à Apia du 21 au 25 mars 2031, et de la tenir à Apia du 23 au 27 janvier 2032 ;|conférence sur les récifs|2032-01-23|2032-01-27|WS Apia
former days|es|6. Decide aplazar la conferencia sobre los arrecifes, que debía celebrarse en Apia del 21 al 25 de marzo de 2031, y celebrarla en Apia del 23 al 27 de enero de 2032;|conferencia sobre los arrecifes|2032-01-23|2032-01-27|WS Apia
former days|ar|6 - تقرر تأجيل مؤتمر الشعاب، الذي كان من المقرر عقده في الدوحة في الفترة من 21 إلى 25 آذار/مارس 2031، وعقده في الدوحة في الفترة من 23 إلى 27 كانون الثاني/يناير 2032؛|مؤتمر الشعاب|2032-01-23|2032-01-27|QA Doha
former days|ru|6. постановляет перенести конференцию по рифам, которую планировалось провести в Апиа 21–25 марта 2031 года, и провести ее в Апиа 23–27 января 2032 года;|конференцию по рифам|2032-01-23|2032-01-27|WS Apia
former days|zh|6. 决定推迟原定于2031年3月21日至25日在多哈举行的珊瑚礁会议，并于2032年1月23日至27日在多哈举行该会议；|珊瑚礁会议|2032-01-23|2032-01-27|QA Doha
former place|en|6. Decides to postpone the conference on reefs, which was to be held in Apia from 21 to 25 March 2031, to a later date;|conference on reefs|||WS Apia
former place|fr|6. Décide de reporter la Conférence des Nations Unies de 2031 visant à protéger les récifs, qui devait se tenir à Apia du 21 au 25 mars 2031, à une date ultérieure ;|Conférence des Nations Unies de 2031 visant à protéger les récifs|||WS Apia
former place|es|6. Decide aplazar hasta nuevo aviso la conferencia sobre los arrecifes, que debía celebrarse en Apia del 21 al 25 de marzo de 2031;|conferencia sobre los arrecifes|||WS Apia
first sitting|en|3. Decides to convene an intergovernmental conference to consider the recommendations of the Committee; ¶ 4. Also decides that the Conference will meet first in New York from 4 to 17 September 2031 and will meet again in 2032;|intergovernmental conference to consider the recommendations of the Committee|2031-09-04|2031-09-17|US New York
first sitting|fr|3. Décide de convoquer une conférence intergouvernementale sur les marais ; ¶ 4. Décide également que la Conférence se réunira d'abord à New York, du 4 au 17 septembre 2031, et qu'elle se réunira de nouveau en 2032 ;|conférence intergouvernementale sur les marais|2031-09-04|2031-09-17|US New York
first sitting|es|3. Decide convocar una conferencia intergubernamental sobre los humedales; ¶ 4. Decide también que la Conferencia se reúna primero en Nueva York, del 4 al 17 de septiembre de 2031, y nuevamente en 2032;|conferencia intergubernamental sobre los humedales|2031-09-04|2031-09-17|US New York
purpose place|en|2. Decides to convene a conference on dykes in the first quarter of 2031, and requests the Secretary-General to arrange for the Conference to meet at the United Nations Office at Vienna;|conference on dykes|2031-01-01|2031-03-31|AT Vienna
purpose place|fr|2. Décide de convoquer une conférence sur les digues au premier trimestre de 2031, et prie le Secrétaire général de faire le nécessaire pour que la Conférence se réunisse à l'Office des Nations Unies à Vienne ;|conférence sur les digues|2031-01-01|2031-03-31|AT Vienna
purpose place|es|2. Decide convocar una conferencia sobre los diques en el primer trimestre de 2031, y pide al Secretario General que adopte las disposiciones necesarias para que la Conferencia se reúna en la Oficina de las Naciones Unidas en Viena;|conferencia sobre los diques|2031-01-01|2031-03-31|AT Vienna
offer's days|en|21. Decides to convene the third conference on atolls at the highest possible level, and welcomes the offer of the Government of Fiji to host the Conference in Suva from 21 to 25 March 2031;|third conference on atolls|2031-03-21|2031-03-25|FJ Suva
offer's days|fr|21. Décide de convoquer la troisième conférence sur les atolls, et se félicite de l'offre du Gouvernement fidjien d'accueillir la Conférence à Suva du 21 au 25 mars 2031 ;|troisième conférence sur les atolls|2031-03-21|2031-03-25|FJ Suva
offer's days|es|21. Decide convocar la tercera conferencia sobre los atolones, y acoge con beneplácito el ofrecimiento del Gobierno de Fiji de acoger la Conferencia en Suva del 21 al 25 de marzo de 2031;|tercera conferencia sobre los atolones|2031-03-21|2031-03-25|FJ Suva
offer's days|en|1. Decides to convene the third conference on atolls; ¶ 2. Welcomes with appreciation the offer of the Government of Fiji to host the Conference in Suva in March 2031;|third conference on atolls|2031-03-01|2031-03-31|FJ Suva
modal|zh|5. 会议决定第九次审议大会应至迟于2031年在维也纳举行；|第九次审议大会|| 2031-12-31|AT Vienna
year in name|zh|2. 决定2030年后水议程首脑会议将于2031年9月25日至27日在纽约举行，并作为大会高级别全体会议召开；|2030年后水议程首脑会议|2031-09-25|2031-09-27|US New York
second task|ru|5. просит Исполнительного секретаря организовать в мае 2031 года в Риге рабочее совещание по вопросам торфа и сообщить о его итогах Комиссии;|рабочее совещание по вопросам торфа|2031-05-01|2031-05-31|LV Riga
second task|fr|5. Prie le Secrétaire exécutif d'organiser en mai 2031 à Riga une réunion sur la tourbe et de faire rapport à la Commission ;|réunion sur la tourbe|2031-05-01|2031-05-31|LV Riga
second task|es|5. Pide al Secretario Ejecutivo que organice en mayo de 2031 en Riga una reunión sobre la turba y que informe a la Comisión;|reunión sobre la turba|2031-05-01|2031-05-31|LV Riga
second task|en|5. Requests the Executive Secretary to organize in Riga in May 2031 a meeting on peat and to report thereon to the Commission;|meeting on peat|2031-05-01|2031-05-31|LV Riga
sign of city|en|7. Accepts the offer of the Government of the United States to host the second session of the Committee in Washington, D.C., in February 2031;|second session of the Committee|2031-02-01|2031-02-28|US Washington, D.C.
symbol|en|1. Decides to convene, on the basis of General Assembly resolution ES-7/2 of 29 July 1980, a conference on seeds not later than 2031;|conference on seeds||2031-12-31|
symbol|fr|1. Décide de convoquer, sur la base de sa résolution ES-7/2 du 29 juillet 1980, une conférence sur les semences au plus tard en 2031 ;|conférence sur les semences||2031-12-31|
review|en|1. Decides to organize the ten-year review of the Programme of Action on Seeds in 2031 at the summit level, and accepts with gratitude the offer of the Government of Peru to host the summit;|ten-year review of the Programme of Action on Seeds|2031-01-01|2031-12-31|PE None
review|ar|1 - تقرر تنظيم استعراض السنوات العشر للتقدم المحرز في تنفيذ برنامج العمل في عام 2031 على مستوى القمة؛|استعراض السنوات العشر للتقدم المحرز في تنفيذ برنامج العمل|2031-01-01|2031-12-31|
far|fr|2. Décide de tenir en 2031, conformément au paragraphe 49 du Programme d'action et au paragraphe 32 de la Déclaration adoptée à l'issue de la réunion de haut niveau de sa soixante-troisième session consacrée à l'examen à mi-parcours de ce programme, une conférence d'examen du Programme d'action ;|conférence d'examen du Programme d'action|2031-01-01|2031-12-31|
opens|fr|1. Décide de convoquer une conférence sur les semences ; ¶ 2. Prie le Secrétaire général de convoquer ladite conférence à Vienne, où elle s'ouvrira le 11 janvier 2031 ;|conférence sur les semences|2031-01-11|2031-01-11|AT Vienna
part|en|3. Decides to hold the Congress on Seeds in Doha from 12 to 19 April 2031; ¶ 4. Decides that the high-level segment of the Congress shall be held during the first two days of the Congress;|Congress on Seeds|2031-04-12|2031-04-19|QA Doha
acronym|es|1. El Consejo resuelve que la décima Conferencia de Plenipotenciarios (PP-34) de la Unión se celebre en Quito en mayo de 2031;|décima Conferencia de Plenipotenciarios (PP-34) de la Unión|2031-05-01|2031-05-31|EC Quito
leans|en|1. Resolves that a conference on seeds shall be held in Quito in 2031 for a period of four weeks, beginning on 14 May;|conference on seeds|2031-05-14|2031-05-14|EC Quito
article|en|2. Accepts the offer of the Government of Italy to act as host to the Conference of Plenipotentiaries on Seeds; ¶ 3. Decides to hold the Conference, open to all States Members of the United Nations, at Rome, from 15 June to 17 July 2031;|Conference of Plenipotentiaries on Seeds|2031-06-15|2031-07-17|IT Rome
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines(), ids=lambda row: " ".join(row.split("|")[:2]))
def test_time_and_place_are_those_of_the_event(row):
    _, language, text, name, earliest, latest, places = row.split("|")

    mandates = read(text.replace(" ¶ ", "\n"), language=language, adopted=date(2029, 12, 20)).contract()["mandates"]

    assert [one["event"]["name"] for one in mandates] == [name]
    window = mandates[0]["window"]
    assert (window["earliest"] or "", window["latest"] or "") == (earliest.strip(), latest.strip())
    assert [f"{one['country']} {one['city']}" for one in mandates[0]["hosts"]] == ([places] if places else [])
