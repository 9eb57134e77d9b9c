"""Names of countries and cities in Russian, in the nominative: "code=name|other name", "code English name=name".

Cases are made from the ending (domain.reference.countries.declension). Names: CLDR territory names (Unicode licence) and those that
the United Nations uses. Cities: seats of United Nations offices, capitals and places of conferences, set down by us.
"""

COUNTRIES = """\
AF=Афганистан; AL=Албания; DZ=Алжир|Алжирская Народная Демократическая Республика; AD=Андорра; AO=Ангола; AG=Антигуа и
Барбуда; AR=Аргентина|Аргентинская Республика; AM=Армения; AU=Австралия; AT=Австрия|Австрийская Республика;
AZ=Азербайджан|Азербайджанская Республика; BS=Багамы|Багамские Острова|Багамских Островов|Багамских Островах; BH=Бахрейн;
BD=Бангладеш; BB=Барбадос; BY=Беларусь|Белоруссия|Белорусская Республика; BE=Бельгия; BZ=Белиз; BJ=Бенин; BT=Бутан;
BO=Боливия|Многонациональное Государство Боливия; BA=Босния и Герцеговина; BW=Ботсвана; BR=Бразилия|Федеративная
Республика Бразилия; BN=Бруней|Бруней-Даруссалам; BG=Болгария; BF=Буркина-Фасо; BI=Бурунди; CV=Кабо-Верде; KH=Камбоджа;
CM=Камерун; CA=Канада; CF=Центральноафриканская Республика; TD=Чад; CL=Чили; CN=Китай|Китайская Народная Республика|КНР;
CO=Колумбия; KM=Коморы|Коморские Острова|Коморских Островов; CG=Конго; CD=Демократическая Республика Конго; CR=Коста-Рика;
CI=Кот-д'Ивуар|Кот-д-Ивуар; HR=Хорватия; CU=Куба; CY=Кипр; CZ=Чехия|Чешская Республика|Чехословакия; DK=Дания;
DJ=Джибути; DM=Доминика; DO=Доминиканская Республика; EC=Эквадор; EG=Египет|Египта|Египту|Египте|Арабская Республика
Египет; SV=Сальвадор|Эль-Сальвадор; GQ=Экваториальная Гвинея; ER=Эритрея; EE=Эстония|Эстонская Республика;
SZ=Эсватини|Свазиленд; ET=Эфиопия; FJ=Фиджи; FI=Финляндия; FR=Франция|Французская Республика; GA=Габон|Габонская
Республика; GM=Гамбия; GE=Грузия; DE=Германия|Федеративная Республика Германия|ФРГ; GH=Гана; GR=Греция|Греческая
Республика; GD=Гренада; GT=Гватемала; GN=Гвинея; GW=Гвинея-Бисау; GY=Гайана; HT=Гаити; HN=Гондурас; HU=Венгрия;
IS=Исландия; IN=Индия; ID=Индонезия; IR=Иран|Исламская Республика Иран; IQ=Ирак; IE=Ирландия; IL=Израиль;
IT=Италия|Итальянская Республика; JM=Ямайка; JP=Япония; JO=Иордания|Иорданское Хашимитское Королевство; KZ=Казахстан;
KE=Кения; KI=Кирибати; KP=Корейская Народно-Демократическая Республика|КНДР; KR=Республика Корея|Южная Корея; KW=Кувейт;
KG=Кыргызстан|Киргизия|Кыргызская Республика|Киргизская Республика; LA=Лаос|Лаосская Народно-Демократическая Республика;
LV=Латвия|Латвийская Республика; LB=Ливан|Ливанская Республика; LS=Лесото; LR=Либерия; LY=Ливия; LI=Лихтенштейн;
LT=Литва|Литовская Республика; LU=Люксембург; MG=Мадагаскар; MW=Малави; MY=Малайзия; MV=Мальдивы|Мальдивские
Острова|Мальдивских Островов|Мальдивская Республика; ML=Мали; MT=Мальта; MH=Маршалловы Острова|Маршалловых Островов|Маршалловых
Островах; MR=Мавритания; MU=Маврикий; MX=Мексика|Мексиканские Соединенные Штаты|Мексиканских Соединенных Штатов; FM=Микронезия|Федеративные
Штаты Микронезии|Федеративных Штатов Микронезии; MD=Молдова|Республика Молдова|Молдавия; MC=Монако; MN=Монголия;
ME=Черногория; MA=Марокко; MZ=Мозамбик; MM=Мьянма|Бирма; NA=Намибия; NR=Науру; NP=Непал;
NL=Нидерланды|Нидерландов|Королевство Нидерландов|Голландия; NZ=Новая Зеландия; NI=Никарагуа; NE=Нигер; NG=Нигерия;
MK=Северная Македония; NO=Норвегия; OM=Оман; PK=Пакистан; PW=Палау; PA=Панама; PG=Папуа-Новая Гвинея|Папуа — Новая Гвинея;
PY=Парагвай; PE=Перу; PH=Филиппины|Филиппин; PL=Польша|Республика Польша; PT=Португалия|Португальская Республика;
QA=Катар; RO=Румыния; RU=Российская Федерация|Россия|Союз Советских Социалистических Республик|СССР; RW=Руанда;
KN=Сент-Китс и Невис; LC=Сент-Люсия; VC=Сент-Винсент и Гренадины; WS=Самоа; SM=Сан-Марино; ST=Сан-Томе и Принсипи;
SA=Саудовская Аравия; SN=Сенегал; RS=Сербия|Югославия; SC=Сейшельские Острова|Сейшельских Островов|Сейшельских
Островах|Сейшелы; SL=Сьерра-Леоне; SG=Сингапур; SK=Словакия|Словацкая Республика; SI=Словения; SB=Соломоновы
Острова|Соломоновых Островов|Соломоновых Островах; SO=Сомали; ZA=Южная Африка|Южно-Африканская Республика|ЮАР; SS=Южный
Судан; ES=Испания; LK=Шри-Ланка; SD=Судан; SR=Суринам; SE=Швеция; CH=Швейцария|Швейцарская Конфедерация; SY=Сирия|Сирийская
Арабская Республика; TJ=Таджикистан; TZ=Танзания|Объединенная Республика Танзания; TH=Таиланд; TL=Тимор-Лешти|Восточный
Тимор; TG=Того|Тоголезская Республика; TO=Тонга; TT=Тринидад и Тобаго; TN=Тунис|Тунисская Республика;
TR=Турция|Турецкая Республика|Тюркие; TM=Туркменистан|Туркмения; TV=Тувалу; UG=Уганда; UA=Украина; AE=Объединенные
Арабские Эмираты|Объединенных Арабских Эмиратов|Объединенных Арабских Эмиратах|Объединенным Арабским Эмиратам|ОАЭ; GB=Соединенное Королевство ?Великобритании ?и
?Северной ?Ирландии|Великобритания; US=Соединенные Штаты ?Америки|Соединенных Штатов ?Америки|Соединенных Штатах
?Америки|Соединенным Штатам ?Америки|США; UY=Уругвай|Восточная Республика Уругвай; UZ=Узбекистан; VU=Вануату; VE=Венесуэла|Боливарианская
Республика Венесуэла; VN=Вьетнам|Социалистическая Республика Вьетнам; YE=Йемен; ZM=Замбия; ZW=Зимбабве; VA=Ватикан|Святой Престол|Святейший
Престол; PS=Палестина|Государство Палестина; CK=Острова Кука|Островов Кука; NU=Ниуэ
"""

CITIES = """\
CH Geneva=Женева; AT Vienna=Вена; US New York=Нью-Йорк; KE Nairobi=Найроби; TH Bangkok=Бангкок; AR Buenos
Aires=Буэнос-Айрес; BR Rio de Janeiro=Рио-де-Жанейро; TR Istanbul=Стамбул; TR Antalya=Анталия|Анталья; TR Ankara=Анкара; TR
Izmir=Измир; MX Cancún=Канкун; MX Monterrey=Монтеррей; MX Mexico City=Мехико; MX Guadalajara=Гвадалахара; MX
Acapulco=Акапулько; MX Mérida=Мерида; ZA Durban=Дурбан; ZA Johannesburg=Йоханнесбург; ZA Cape Town=Кейптаун; ZA
Pretoria=Претория; MA Marrakech=Марракеш; MA Rabat=Рабат; MA Casablanca=Касабланка; MA Fez=Фес; MA Tangier=Танжер; MA
Skhirat=Схират; EG Sharm el-Sheikh=Шарм-эш-Шейх|Шарм-эль-Шейх; EG Cairo=Каир; EG Alexandria=Александрия; GB London=Лондон; GB
Glasgow=Глазго; GB Edinburgh=Эдинбург; FR Paris=Париж; FR Nice=Ницца; FR Lyon=Лион; FR Marseille=Марсель; FR Cannes=Канны; FR
Strasbourg=Страсбург; DE Bonn=Бонн; DE Berlin=Берлин; DE Hamburg=Гамбург; DE Munich=Мюнхен; DE
Frankfurt=Франкфурт|Франкфурт-на-Майне; DE Dresden=Дрезден; IT Rome=Рим; IT Milan=Милан; IT Palermo=Палермо; IT
Naples=Неаполь; IT Venice=Венеция; IT Turin=Турин; IT Florence=Флоренция; ES Madrid=Мадрид; ES Barcelona=Барселона; ES
Seville=Севилья; ES Valencia=Валенсия; ES Granada=Гранада; PT Lisbon=Лиссабон; PT Estoril=Эшторил; PT Porto=Порту; NL The
Hague=Гаага; NL Amsterdam=Амстердам; NL Rotterdam=Роттердам; BE Brussels=Брюссель; DK Copenhagen=Копенгаген; SE
Stockholm=Стокгольм; SE Malmö=Мальме; SE Gothenburg=Гетеборг; NO Oslo=Осло; FI Helsinki=Хельсинки; IS
Reykjavik=Рейкьявик; PL Warsaw=Варшава; PL Katowice=Катовице; PL Poznan=Познань; PL Krakow=Краков; CZ Prague=Прага; HU
Budapest=Будапешт; RO Bucharest=Бухарест; BG Sofia=София; GR Athens=Афины; GR Thessaloniki=Салоники; UA Kyiv=Киев; RU
Moscow=Москва; RU Saint Petersburg=Санкт-Петербург; RU Sochi=Сочи; RU Kazan=Казань; RU Vladivostok=Владивосток; IN New
Delhi=Нью-Дели|Дели; IN Hyderabad=Хайдарабад; IN Mumbai=Мумбаи; IN Jaipur=Джайпур; IN Goa=Гоа; CN Beijing=Пекин; CN
Shanghai=Шанхай; CN Kunming=Куньмин; CN Hangzhou=Ханчжоу; CN Guangzhou=Гуанчжоу; CN Tianjin=Тяньцзинь; CN
Ordos=Ордос; CN Shenzhen=Шэньчжэнь; CN Chengdu=Чэнду; CN Hong Kong=Гонконг; JP Tokyo=Токио; JP Kyoto=Киото; JP
Sendai=Сендай; JP Kobe=Кобе; JP Yokohama=Йокогама; JP Nagoya=Нагоя; JP Hiroshima=Хиросима; JP Osaka=Осака; JP
Aichi=Айти; KR Seoul=Сеул; KR Busan=Пусан; KR Incheon=Инчхон; KR Pyeongchang=Пхенчхан; KR Jeju=Чеджу; ID Bali=Бали; ID
Jakarta=Джакарта; ID Bandung=Бандунг; SG Singapore=Сингапур; VN Hanoi=Ханой; PH Manila=Манила; MY Kuala
Lumpur=Куала-Лумпур; KZ Almaty=Алматы|Алма-Ата; KZ Astana=Астана|Нур-Султан; TM Awaza=Аваза; TM Ashgabat=Ашхабад; TJ
Dushanbe=Душанбе; UZ Samarkand=Самарканд; UZ Tashkent=Ташкент; UZ Bukhara=Бухара; KG Bishkek=Бишкек; AZ Baku=Баку; AM
Yerevan=Ереван; GE Tbilisi=Тбилиси; GE Batumi=Батуми; MN Ulaanbaatar=Улан-Батор; QA Doha=Доха; AE Dubai=Дубай; AE Abu
Dhabi=Абу-Даби; SA Riyadh=Эр-Рияд; SA Jeddah=Джидда; JO Amman=Амман; LB Beirut=Бейрут; SY Damascus=Дамаск; IQ
Baghdad=Багдад; IR Tehran=Тегеран; IR Ramsar=Рамсар; OM Muscat=Маскат; BH Manama=Манама; KW Kuwait City=Эль-Кувейт; PK
Islamabad=Исламабад; BD Dhaka=Дакка; NP Kathmandu=Катманду; LK Colombo=Коломбо; ET Addis Ababa=Аддис-Абеба; RW
Kigali=Кигали; UG Kampala=Кампала; UG Entebbe=Энтеббе; TZ Arusha=Аруша; TZ Dar es Salaam=Дар-эс-Салам; TZ
Dodoma=Додома; KE Mombasa=Момбаса; NG Abuja=Абуджа; NG Lagos=Лагос; GH Accra=Аккра; SN Dakar=Дакар; CI
Abidjan=Абиджан; CI Yamoussoukro=Ямусукро; BF Ouagadougou=Уагадугу; ML Bamako=Бамако; CM Yaoundé=Яунде; GA
Libreville=Либревиль; TN Tunis=Тунис; TN Djerba=Джерба; DZ Algiers=Алжир; DZ Oran=Оран; LY Tripoli=Триполи; SD
Khartoum=Хартум; ZM Lusaka=Лусака; ZW Harare=Хараре; BW Gaborone=Габороне; NA Windhoek=Виндхук; MZ Maputo=Мапуту; MU
Port Louis=Порт-Луи; AO Luanda=Луанда; CV Praia=Прая; MG Antananarivo=Антананариву; CA Montreal=Монреаль; CA
Ottawa=Оттава; CA Vancouver=Ванкувер; CA Toronto=Торонто; CA Quebec City=Квебек; US Washington=Вашингтон; US San
Francisco=Сан-Франциско; CU Havana=Гавана; JM Kingston=Кингстон; JM Montego Bay=Монтего-Бей; BB
Bridgetown=Бриджтаун; AG St. John's=Сент-Джонс; BS Nassau=Нассау; TT Port of Spain=Порт-оф-Спейн; DO Santo
Domingo=Санто-Доминго; DO Punta Cana=Пунта-Кана; GT Guatemala City=Гватемала; CR San José=Сан-Хосе; PA Panama
City=Панама; SV San Salvador=Сан-Сальвадор; HN Tegucigalpa=Тегусигальпа; NI Managua=Манагуа; CO Bogota=Богота; CO
Cartagena=Картахена; CO Cali=Кали; CO Medellín=Медельин; VE Caracas=Каракас; EC Quito=Кито; EC Guayaquil=Гуаякиль; PE
Lima=Лима; PE Cusco=Куско; BO La Paz=Ла-Пас; BO Santa Cruz de la Sierra=Санта-Крус; BO Cochabamba=Кочабамба; PY
Asunción=Асунсьон; UY Montevideo=Монтевидео; UY Punta del Este=Пунта-дель-Эсте; CL Santiago=Сантьяго; CL
Valparaíso=Вальпараисо; BR Brasilia=Бразилиа; BR São Paulo=Сан-Паулу; BR Salvador=Салвадор; BR Belém=Белен; BR
Fortaleza=Форталеза; BR Curitiba=Куритиба; BR Porto Alegre=Порту-Алегри; AR Mar del Plata=Мар-дель-Плата; AU
Canberra=Канберра; AU Sydney=Сидней; AU Melbourne=Мельбурн; NZ Wellington=Веллингтон; NZ Auckland=Окленд; WS Apia=Апиа; FJ
Suva=Сува; FJ Nadi=Нади; TO Nuku'alofa=Нукуалофа; PW Koror=Корор; VU Port Vila=Порт-Вила; PG Port
Moresby=Порт-Морсби; MV Malé=Мале; CY Nicosia=Никосия; MT Valletta=Валлетта; IL Jerusalem=Иерусалим; IE
Dublin=Дублин; LU Luxembourg=Люксембург; CH Bern=Берн; CH Montreux=Монтре; CH Basel=Базель; CH Lugano=Лугано; CH
Davos=Давос; CH Lausanne=Лозанна; CH Zurich=Цюрих; AT Graz=Грац; AT Salzburg=Зальцбург; HR Zagreb=Загреб; HR
Dubrovnik=Дубровник; RS Belgrade=Белград; BA Sarajevo=Сараево; SI Ljubljana=Любляна; SI Bled=Блед; SK
Bratislava=Братислава; EE Tallinn=Таллин|Таллинн; LV Riga=Рига; LT Vilnius=Вильнюс; BY Minsk=Минск; MD
Chisinau=Кишинев; AL Tirana=Тирана; MK Skopje=Скопье; MK Ohrid=Охрид; ME Podgorica=Подгорица; KH Phnom
Penh=Пномпень; KH Siem Reap=Сиемреап; LA Vientiane=Вьентьян; MM Yangon=Янгон; MM Nay Pyi Taw=Нейпьидо; TL Dili=Дили; BT
Thimphu=Тхимпху; AF Kabul=Кабул; YE Sana'a=Сана; SO Mogadishu=Могадишо; TH Chiang Mai=Чиангмай; TH Phuket=Пхукет; GQ
Malabo=Малабо; CG Brazzaville=Браззавиль; CD Kinshasa=Киншаса; TD N'Djamena=Нджамена; NE Niamey=Ниамей; BJ
Cotonou=Котону; TG Lomé=Ломе; GN Conakry=Конакри; LR Monrovia=Монровия; SL Freetown=Фритаун; GM Banjul=Банжул; GW
Bissau=Бисау; MR Nouakchott=Нуакшот; BI Bujumbura=Бужумбура; MW Lilongwe=Лилонгве; SZ Mbabane=Мбабане; LS
Maseru=Масеру; LC Castries=Кастри; GY Georgetown=Джорджтаун; SR Paramaribo=Парамарибо; HT
Port-au-Prince=Порт-о-Пренс; LI Vaduz=Вадуц; SN Diamniadio=Диамниадио; PS Ramallah=Рамалла; SS Juba=Джуба; CF
Bangui=Банги; ER Asmara=Асмэра|Асмара; IN Chennai=Ченнаи; CN Macao=Макао; PK Karachi=Карачи;
AR Córdoba=Кордова; AR Salta=Сальта; AR Ushuaia=Ушуайя; AU Adelaide=Аделаида; AU Cairns=Кэрнс; AU Darwin=Дарвин; AU
Hobart=Хобарт; BD Chittagong=Читтагонг; BG Plovdiv=Пловдив; BG Varna=Варна; BI Gitega=Гитега; BR Belo
Horizonte=Белу-Оризонти; BR Florianópolis=Флорианополис; BR Foz do Iguaçu=Фос-ду-Игуасу; BZ Belmopan=Бельмопан; CA
Banff=Банф; CA Calgary=Калгари; CA Winnipeg=Виннипег; CK Rarotonga=Раротонга; CL Antofagasta=Антофагаста; CL
Concepción=Консепсьон; CL Viña del Mar=Винья-дель-Мар; CN Dalian=Далянь; CN Nanjing=Нанкин; CN Nanning=Наньнин; CN
Qingdao=Циндао; CN Sanya=Санья; CN Suzhou=Сучжоу; CN Wuhan=Ухань; CN Xi'an=Сиань; CO Barranquilla=Барранкилья; CO
Manizales=Манисалес; CU Varadero=Варадеро; CY Limassol=Лимассол; CY Paphos=Пафос; CZ Brno=Брно; DE Nuremberg=Нюрнберг;
DE Petersberg=Петерсберг; DE Stuttgart=Штутгарт; DM Roseau=Розо; DZ Constantine=Константина; EC Cuenca=Куэнка; EG
Aswan=Асуан; EG Hurghada=Хургада; ES Las Palmas=Лас-Пальмас; ES Palma de Mallorca=Пальма-де-Мальорка; ES San
Sebastián=Сан-Себастьян; ES Toledo=Толедо; FI Tampere=Тампере; FI Turku=Турку; FI Lahti=Лахти; FM Palikir=Паликир; FR
Deauville=Довиль; GB Belfast=Белфаст; GB Birmingham=Бирмингем; GB Cardiff=Кардифф; GB Leeds=Лидс; GB
Manchester=Манчестер; GH Kumasi=Кумаси; GR Corfu=Корфу; GR Heraklion=Ираклион; GR Rhodes=Родос; HN San Pedro
Sula=Сан-Педро-Сула; ID Lombok=Ломбок; ID Manado=Манадо; ID Yogyakarta=Джокьякарта; IE Galway=Голуэй; IN
Ahmedabad=Ахмадабад; IN Bengaluru=Бангалор; IN Gandhinagar=Гандинагар; IN Kochi=Кочи; IQ Basra=Басра; IQ Erbil=Эрбиль;
IR Isfahan=Исфахан; IT Assisi=Ассизи; IT Cagliari=Кальяри; IT Catania=Катания; IT Perugia=Перуджа; IT Siena=Сиена; IT
Stresa=Стреза; IT Syracuse=Сиракузы; IT Verona=Верона; JO Petra=Петра; JO Dead Sea=Мертвое море; JP
Hamamatsu=Хамамацу; JP Niigata=Ниигата; JP Sapporo=Саппоро; KE Kisumu=Кисуму; KE Naivasha=Найваша; KI Tarawa=Тарава;
KN Basseterre=Бастер; KR Daegu=Тэгу; KR Songdo=Сонгдо; KR Suncheon=Сунчхон; LB Byblos=Библос; LK Kandy=Канди; LY
Benghazi=Бенгази; LY Sirte=Сирт; MA Dakhla=Дахла; MA Essaouira=Эс-Сувейра; MH Majuro=Маджуро; ML Timbuktu=Тимбукту; MR
Nouadhibou=Нуадибу; MW Blantyre=Блантайр; MX Los Cabos=Лос-Кабос; MX Oaxaca=Оахака; MX Puerto
Vallarta=Пуэрто-Вальярта; MY Kota Kinabalu=Кота-Кинабалу; MY Langkawi=Лангкави; MY Penang=Пинанг; MY
Putrajaya=Путраджая; MZ Beira=Бейра; NA Swakopmund=Свакопмунд; NG Kano=Кано; NL Noordwijk=Нордвейк; NL Utrecht=Утрехт;
NO Tromsø=Тромсё; NO Trondheim=Тронхейм; NP Pokhara=Покхара; NZ Queenstown=Квинстаун; NZ Rotorua=Роторуа; PE
Arequipa=Арекипа; PE Trujillo=Трухильо; PH Cebu=Себу; PH Davao=Давао; PK Lahore=Лахор; PL Gdańsk=Гданьск; PL
Wrocław=Вроцлав; PL Łódź=Лодзь; PT Cascais=Кашкайш; PT Coimbra=Коимбра; PT Funchal=Фуншал; RO Constanța=Констанца; RO
Sinaia=Синая; RU Khanty-Mansiysk=Ханты-Мансийск; RU Nizhny Novgorod=Нижний Новгород; RU Novosibirsk=Новосибирск; RU
Yekaterinburg=Екатеринбург; SA Mecca=Мекка; SE Uppsala=Уппсала; SE Kiruna=Кируна; TH Hua Hin=Хуахин; TH
Pattaya=Паттайя; TR Bodrum=Бодрум; TR Konya=Конья; TV Funafuti=Фунафути; UA Kharkiv=Харьков; UA Lviv=Львов; UA
Yalta=Ялта; US Atlanta=Атланта; US Denver=Денвер; US Honolulu=Гонолулу; US Houston=Хьюстон; US Miami=Майами; US
Philadelphia=Филадельфия; US San Diego=Сан-Диего; US Seattle=Сиэтл; UZ Khiva=Хива; VC Kingstown=Кингстаун; VE
Maracaibo=Маракайбо; VN Da Nang=Дананг; VN Ha Long=Халонг; VN Ho Chi Minh City=Хошимин; ZA Bloemfontein=Блумфонтейн;
ZA Stellenbosch=Стелленбос; ZM Livingstone=Ливингстон; ZW Bulawayo=Булавайо; NR Yaren=Ярен; NU Alofi=Алофи; AM
Etchmiadzin=Эчмиадзин; KG Cholpon-Ata=Чолпон-Ата; AD Andorra la Vella=Андорра-ла-Велья; TN Gammarth=Гаммарт
"""
