"""Names of countries and cities in Russian: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=Афганистан*; AL=Албан*; DZ=Алжир*; AD=Андорр*; AO=Ангол*; AG=Антиг* и Барбуд*; AR=Аргентин*; AM=Армен*;
AU=Австрал*; AT=Австр*; AZ=Азербайджан*; BS=Багам*; BH=Бахрейн*; BD=Бангладеш*; BB=Барбадос*; BY=Беларус*; BE=Бельг*;
BZ=Белиз*; BJ=Бенин*; BT=Бутан*; BO=Болив*; BA=Босн* и Герцеговин*; BW=Ботсван*; BR=Бразил*; BN=Брун*; BG=Болгар*;
BF=Буркина-Фас*; BI=Бурунд*; CV=Кабо-Верд*; KH=Камбодж*; CM=Камерун*; CA=Канад*; CF=Центрально-Африканск* Республик*;
TD=Чад; CL=Чили|Чил*; CN=Кита*|Кит*; CO=Колумб*; KM=Комор*; CG=Конг* - Браззавил*; CD=Конг* - Киншас*; CR=Коста-Рик*;
CI=Кот-д'Ивуар*; HR=Хорват*; CU=Куб*; CY=Кипр*; CZ=Чехи*|Чешск* Республик*|Чех*; DK=Дани*|Дан*; DJ=Джибут*;
DM=Доминик*; DO=Доминиканск* Республик*; EC=Эквадор*; EG=Египет*; SV=Сальвадор*; GQ=Экваториальн* Гвин*; ER=Эритр*;
EE=Эстон*; SZ=Эсватин*; ET=Эфиоп*; FJ=Фидж*; FI=Финлянд*; FR=Франц*; GA=Габон*; GM=Гамб*; GE=Груз*; DE=Герман*;
GH=Ган*; GR=Грец*; GD=Гренад*; GT=Гватемал*; GN=Гвин*; GW=Гвинея-Бис*; GY=Гайан*; HT=Гаит*; HN=Гондурас*; HU=Венгр*;
IS=Исланд*; IN=Инди*|Инд*; ID=Индонези*|Индонез*; IR=Исламск* Республик* Иран|Иран*; IQ=Ирак*; IE=Ирланд*; IL=Израил*;
IT=Итал*; JM=Ямайк*; JP=Япон*; JO=Иордан*; KZ=Казахстан*; KE=Кени*|Кен*; KI=Кирибат*; KP=КНДР*; KR=Республик*
Корея|Республик* Корее|Республик* Кореи|Республик* Кор*; KW=Кувейт*; KG=Киргиз*; LA=Лаос*; LV=Латв*; LB=Ливан*;
LS=Лесот*; LR=Либер*; LY=Лив*; LI=Лихтенштейн*; LT=Литв*; LU=Люксембург*; MG=Мадагаскар*; MW=Малав*; MY=Малайз*;
MV=Мальдив*; ML=Мал*; MT=Мальт*; MH=Маршаллов* о-в*; MR=Мавритан*; MU=Маврик*; MX=Мексик*; FM=Федеративн* Штат*
Микронез*; MD=Молдов*; MC=Монак*; MN=Монголи*|Монгол*; ME=Черногор*; MA=Марокко|Марокк*; MZ=Мозамбик*; MM=Мьянм*;
NA=Намиб*; NR=Наур*; NP=Непал*; NL=Нидерланд*; NZ=Нов* Зеланд*; NI=Никараг*; NE=Нигер*; NG=Нигер*; MK=Северн*
Македон*; NO=Норвег*; OM=Оман*; PK=Пакистан*; PW=Пал*; PA=Панам*; PG=Пап* — Нов* Гвин*; PY=Парагв*; PE=Перу|Пер*;
PH=Филиппин*; PL=Польш*; PT=Португал*; QA=Катар*; RO=Румын*; RU=Российск* Федераци*|Росси*|Росс*; RW=Руанд*;
KN=Сент-Китс* и Невис*; LC=Сент-Люс*; VC=Сент-Винсент* и Гренадин*; WS=Сам*; SM=Сан-Марин*; ST=Сан-Том* и Принсип*;
SA=Саудовск* Арав*; SN=Сенегал*; RS=Серб*; SC=Сейшельск* о-в*; SL=Сьерра-Леон*; SG=Сингапур*; SK=Словак*; SI=Словен*;
SB=Соломонов* о-в*; SO=Сомал*; ZA=Южн* Африк*|Южно-Африканск* Республик*; SS=Южн* Судан*; ES=Испан*; LK=Шри-Ланк*;
SD=Судан*; SR=Суринам*; SE=Швец*; CH=Швейцар*; SY=Сирийск* Арабск* Республик*|Сири*|Сир*; TJ=Таджикистан*;
TZ=Объединенн* Республик* Танзания|Танзани*|Танзан*; TH=Таиланд*; TL=Восточн* Тимор*; TG=Тог*; TO=Тонг*; TT=Тринидад*
и Тобаг*; TN=Тунис*; TR=Турци*|Турц*; TM=Туркменистан*; TV=Тувал*; UG=Уганд*; UA=Украин*; AE=Объединенн* Арабск*
Эмират*|ОАЭ; GB=Соединенн* Королевств*|Великобритан*; US=Соединенн* Штат* Америки|Соединенн* Штат*; UY=Уругв*;
UZ=Узбекистан*; VU=Вануат*; VE=Венесуэл*; VN=Вьетнам*; YE=Йемен*; ZM=Замб*; ZW=Зимбабв*; VA=Ватикан*; PS=Палестинск*
территор*; CK=о-в* Кук*; NU=Ниуэ*
"""

CITIES = """\
CH Geneva=Женев*; AT Vienna=Вен*; US New York=Нью-Йорк*; KE Nairobi=Найроби; TH Bangkok=Бангкок*; AR Buenos
Aires=Буэнос-Айрес*; BR Rio de Janeiro=Рио-де-Жанейро; TR Istanbul=Стамбул*; TR Antalya=Антали*; TR Ankara=Анкар*; MX
Cancún=Канкун*; MX Monterrey=Монтеррей|Монтерре*; MX Mexico City=Мехико; MX Guadalajara=Гвадалахар*; ZA
Durban=Дурбан*; ZA Johannesburg=Йоханнесбург*; ZA Cape Town=Кейптаун*; ZA Pretoria=Претори*; MA Marrakech=Марракеш*;
MA Rabat=Рабат*; MA Casablanca=Касабланк*; EG Sharm el-Sheikh=Шарм-эш-Шейх*; EG Cairo=Каир*; EG
Alexandria=Александри*; GB London=Лондон*; GB Glasgow=Глазго; FR Paris=Париж*; FR Nice=Ницц*; DE Bonn=Бонн*; DE
Berlin=Берлин*; DE Hamburg=Гамбург*; IT Rome=Рим*; IT Milan=Милан*; IT Palermo=Палермо; ES Madrid=Мадрид*; ES
Barcelona=Барселон*; ES Seville=Севиль*; PT Lisbon=Лиссабон*; NL The Hague=Гааг*; NL Amsterdam=Амстердам*; BE
Brussels=Брюссел*; DK Copenhagen=Копенгаген*; SE Stockholm=Стокгольм*; NO Oslo=Осло; FI Helsinki=Хельсинки; PL
Warsaw=Варшав*; PL Katowice=Катовиц*; PL Poznan=Познан*; PL Krakow=Краков*; CZ Prague=Праг*; HU Budapest=Будапешт*; RO
Bucharest=Бухарест*; GR Athens=Афин*; UA Kyiv=Киев*; RU Moscow=Москв*; RU Saint Petersburg=Санкт-Петербург*; RU
Sochi=Сочи; IN New Delhi=Нью-Дели|Дели; CN Beijing=Пекин*; CN Shanghai=Шанха*; CN Kunming=Куньмин*; JP Tokyo=Токио; JP
Kyoto=Киото; JP Sendai=Сендай|Сенда*; JP Kobe=Кобе; JP Yokohama=Иокогам*; JP Nagoya=Наго*; KR Seoul=Сеул*; KR
Busan=Пусан*; ID Bali=Бали; SG Singapore=Сингапур*; VN Hanoi=Хано*; PH Manila=Манил*; MY Kuala Lumpur=Куала-Лумпур*;
KZ Almaty=Алматы; KZ Astana=Астан*; TM Awaza=Аваз*; TM Ashgabat=Ашхабад*; TJ Dushanbe=Душанбе; UZ
Samarkand=Самарканд*; UZ Tashkent=Ташкент*; KG Bishkek=Бишкек*; AZ Baku=Баку; AM Yerevan=Ереван*; GE Tbilisi=Тбилиси;
MN Ulaanbaatar=Улан-Батор*; QA Doha=Дох*; AE Dubai=Дуба*; AE Abu Dhabi=Абу-Даби; SA Riyadh=Эр-Рияд*; SA Jeddah=Джидд*;
JO Amman=Амман*; LB Beirut=Бейрут*; IR Tehran=Тегеран*; PK Islamabad=Исламабад*; ET Addis Ababa=Аддис-Абеб*; RW
Kigali=Кигали; UG Kampala=Кампал*; TZ Arusha=Аруш*; NG Abuja=Абудж*; GH Accra=Аккр*; SN Dakar=Дакар*; CI
Abidjan=Абиджан*; TN Tunis=Тунис*; DZ Algiers=Алжир*; SD Khartoum=Хартум*; ZW Harare=Хараре; MU Port Louis=Порт-Луи;
CA Montreal=Монреал*; CA Ottawa=Оттав*; CA Vancouver=Ванкувер*; US Washington=Вашингтон*; CU Havana=Гаван*; JM
Kingston=Кингстон*; BB Bridgetown=Бриджтаун*; DO Santo Domingo=Санто-Доминго; CR San José=Сан-Хосе; CO Bogota=Богот*;
CO Cartagena=Картахен*; CO Cali=Кали; VE Caracas=Каракас*; EC Quito=Кито; PE Lima=Лим*; BO La Paz=Ла-Пас*; UY
Montevideo=Монтевидео; CL Santiago=Сантьяго; BR Brasilia=Бразилиа; BR São Paulo=Сан-Паулу; BR Belém=Белен*; AU
Sydney=Сидне*; WS Apia=Апи*; FJ Suva=Сув*; CY Nicosia=Никоси*; MT Valletta=Валлетт*; IE Dublin=Дублин*; CH Bern=Берн*;
HR Zagreb=Загреб*; RS Belgrade=Белград*; BA Sarajevo=Сараево; SK Bratislava=Братислав*; EE Tallinn=Таллин*; LV
Riga=Риг*; LT Vilnius=Вильнюс*; BY Minsk=Минск*; MD Chisinau=Кишинев*; LA Vientiane=Вьентьян*; ID Jakarta=Джакарт*; AF
Kabul=Кабул*; CG Brazzaville=Браззавил*; CD Kinshasa=Киншас*
"""
