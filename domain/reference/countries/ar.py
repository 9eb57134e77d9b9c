"""Names of countries and cities in Arabic: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=أفغانستان; AL=ألبانيا; DZ=الجزائر|الجمهورية الجزائرية الديمقراطية الشعبية|الجمهورية الجزائرية; AD=أندورا;
AO=أنغولا; AG=أنتيغوا وبربودا; AR=الأرجنتين|جمهورية الأرجنتين|الجمهورية الأرجنتينية; AM=أرمينيا; AU=أستراليا;
AT=النمسا|جمهورية النمسا; AZ=أذربيجان|جمهورية أذربيجان; BS=جزر البهاما; BH=البحرين|مملكة البحرين; BD=بنغلاديش;
BB=بربادوس; BY=بيلاروس; BE=بلجيكا; BZ=بليز; BJ=بنين; BT=بوتان; BO=بوليفيا|دولة بوليفيا المتعددة القوميات; BA=البوسنة
والهرسك; BW=بوتسوانا; BR=البرازيل|جمهورية البرازيل الاتحادية; BN=بروناي; BG=بلغاريا; BF=بوركينا فاسو; BI=بوروندي;
CV=الرأس الأخضر|كابو فيردي; KH=كمبوديا; CM=الكاميرون; CA=كندا; CF=جمهورية أفريقيا الوسطى; TD=تشاد; CL=تشيلي|شيلي;
CN=الصين|جمهورية الصين الشعبية; CO=كولومبيا; KM=جزر القمر; CG=الكونغو - برازافيل|الكونغو|جمهورية الكونغو; CD=الكونغو -
كينشاسا|جمهورية الكونغو الديمقراطية; CR=كوستاريكا; CI=كوت ديفوار|ساحل العاج; HR=كرواتيا; CU=كوبا; CY=قبرص;
CZ=التشيك|تشيكيا|الجمهورية التشيكية|تشيكوسلوفاكيا; DK=الدانمرك|الدنمارك; DJ=جيبوتي; DM=دومينيكا; DO=جمهورية
الدومينيكان|الجمهورية الدومينيكية; EC=الإكوادور|إكوادور; EG=مصر|جمهورية مصر العربية; SV=السلفادور; GQ=غينيا
الاستوائية; ER=إريتريا; EE=إستونيا; SZ=إسواتيني|سوازيلند; ET=إثيوبيا|جمهورية إثيوبيا; FJ=فيجي; FI=فنلندا;
FR=فرنسا|الجمهورية الفرنسية; GA=الغابون; GM=غامبيا; GE=جورجيا; DE=ألمانيا|جمهورية ألمانيا الاتحادية; GH=غانا;
GR=اليونان|الجمهورية اليونانية; GD=غرينادا; GT=غواتيمالا; GN=غينيا; GW=غينيا بيساو; GY=غيانا; HT=هايتي; HN=هندوراس;
HU=هنغاريا|المجر; IS=آيسلندا|أيسلندا; IN=الهند; ID=إندونيسيا; IR=جمهورية إيران الإسلامية|إيران; IQ=العراق;
IE=أيرلندا|آيرلندا; IL=إسرائيل; IT=إيطاليا|الجمهورية الإيطالية; JM=جامايكا; JP=اليابان; JO=الأردن|المملكة الأردنية
الهاشمية; KZ=كازاخستان|جمهورية كازاخستان; KE=كينيا; KI=كيريباتي; KP=كوريا الشمالية|جمهورية كوريا الشعبية الديمقراطية;
KR=جمهورية كوريا|كوريا الجنوبية; KW=الكويت|دولة الكويت; KG=قيرغيزستان|الجمهورية القيرغيزية; LA=لاوس|جمهورية لاو
الديمقراطية الشعبية; LV=لاتفيا; LB=لبنان|الجمهورية اللبنانية; LS=ليسوتو; LR=ليبيريا; LY=ليبيا|الجماهيرية العربية
الليبية|دولة ليبيا; LI=ليختنشتاين; LT=ليتوانيا; LU=لوكسمبورغ; MG=مدغشقر; MW=ملاوي; MY=ماليزيا; MV=جزر المالديف|ملديف;
ML=مالي; MT=مالطا; MH=جزر مارشال; MR=موريتانيا|الجمهورية الإسلامية الموريتانية; MU=موريشيوس; MX=المكسيك;
FM=ميكرونيزيا|ولايات ميكرونيزيا الموحدة; MD=مولدوفا|جمهورية مولدوفا; MC=موناكو; MN=منغوليا; ME=الجبل الأسود;
MA=المغرب|المملكة المغربية; MZ=موزمبيق; MM=ميانمار|بورما; NA=ناميبيا; NR=ناورو; NP=نيبال; NL=هولندا|مملكة هولندا;
NZ=نيوزيلندا; NI=نيكاراغوا; NE=النيجر; NG=نيجيريا; MK=مقدونيا الشمالية|جمهورية مقدونيا الشمالية; NO=النرويج;
OM=عُمان|سلطنة عمان; PK=باكستان; PW=بالاو; PA=بنما; PG=بابوا غينيا الجديدة; PY=باراغواي; PE=بيرو; PH=الفلبين;
PL=بولندا; PT=البرتغال; QA=قطر|دولة قطر; RO=رومانيا; RU=الاتحاد الروسي|روسيا|اتحاد الجمهوريات الاشتراكية السوفياتية;
RW=رواندا; KN=سانت كيتس ونيفيس; LC=سانت لوسيا; VC=سانت فنسنت وجزر غرينادين; WS=ساموا; SM=سان مارينو; ST=ساو تومي
وبرينسيبي; SA=المملكة العربية السعودية|السعودية; SN=السنغال; RS=صربيا|يوغوسلافيا; SC=سيشل; SL=سيراليون; SG=سنغافورة;
SK=سلوفاكيا; SI=سلوفينيا; SB=جزر سليمان; SO=الصومال; ZA=جنوب أفريقيا; SS=جنوب السودان; ES=إسبانيا|مملكة
إسبانيا|أسبانيا; LK=سريلانكا; SD=السودان|جمهورية السودان; SR=سورينام; SE=السويد|مملكة السويد; CH=سويسرا|الاتحاد
السويسري; SY=الجمهورية العربية السورية|سوريا|سورية; TJ=طاجيكستان; TZ=جمهورية تنزانيا المتحدة|تنزانيا; TH=تايلاند|مملكة
تايلند|تايلند; TL=تيمور - ليشتي|تيمور الشرقية|تيمور-ليشتي; TG=توغو; TO=تونغا; TT=ترينيداد وتوباغو; TN=تونس|الجمهورية
التونسية; TR=تركيا|جمهورية تركيا|الجمهورية التركية|تركيه; TM=تركمانستان; TV=توفالو; UG=أوغندا; UA=أوكرانيا;
AE=الإمارات العربية المتحدة|دولة الإمارات العربية المتحدة|الإمارات; GB=المملكة المتحدة|المملكة المتحدة لبريطانيا
العظمى وأيرلندا الشمالية|بريطانيا; US=الولايات المتحدة الأمريكية|الولايات المتحدة|أمريكا; UY=أورغواي|جمهورية أوروغواي
الشرقية|أوروغواي; UZ=أوزبكستان; VU=فانواتو; VE=فنزويلا|جمهورية فنزويلا البوليفارية; VN=فيتنام|فييت نام;
YE=اليمن|الجمهورية اليمنية; ZM=زامبيا; ZW=زيمبابوي; VA=الفاتيكان|الكرسي الرسولي; PS=الأراضي الفلسطينية|دولة
فلسطين|فلسطين; CK=جزر كوك; NU=نيوي
"""

CITIES = """\
CH Geneva=جنيف; AT Vienna=فيينا; US New York=نيويورك; KE Nairobi=نيروبي; TH Bangkok=بانكوك; AR Buenos Aires=بوينس
آيرس; BR Rio de Janeiro=ريو دي جانيرو; TR Istanbul=إسطنبول; TR Antalya=أنطاليا; TR Ankara=أنقرة; MX Cancún=كانكون; MX
Monterrey=مونتيري; MX Mexico City=مكسيكو سيتي; ZA Durban=ديربان; ZA Johannesburg=جوهانسبرغ; ZA Cape Town=كيب تاون; ZA
Pretoria=بريتوريا; MA Marrakech=مراكش; MA Rabat=الرباط; MA Casablanca=الدار البيضاء; MA Fez=فاس; MA Tangier=طنجة; EG
Sharm el-Sheikh=شرم الشيخ; EG Cairo=القاهرة; EG Alexandria=الإسكندرية; GB London=لندن; GB Glasgow=غلاسكو; FR
Paris=باريس; FR Nice=نيس; DE Bonn=بون; DE Berlin=برلين; DE Hamburg=هامبورغ; IT Rome=روما; IT Milan=ميلانو; IT
Palermo=باليرمو; ES Madrid=مدريد; ES Barcelona=برشلونة; ES Seville=إشبيلية; PT Lisbon=لشبونة; NL The Hague=لاهاي; BE
Brussels=بروكسل; DK Copenhagen=كوبنهاغن; SE Stockholm=ستوكهولم; NO Oslo=أوسلو; FI Helsinki=هلسنكي; PL Warsaw=وارسو; PL
Katowice=كاتوفيتسه; PL Poznan=بوزنان; CZ Prague=براغ; HU Budapest=بودابست; RO Bucharest=بوخارست; GR Athens=أثينا; RU
Moscow=موسكو; RU Saint Petersburg=سانت بطرسبرغ; IN New Delhi=نيودلهي; CN Beijing=بيجين|بكين; CN Shanghai=شنغهاي; JP
Tokyo=طوكيو; JP Kyoto=كيوتو; JP Sendai=سنداي; JP Kobe=كوبي; JP Yokohama=يوكوهاما; JP Nagoya=ناغويا; KR Seoul=سيول; ID
Bali=بالي; SG Singapore=سنغافورة; VN Hanoi=هانوي; PH Manila=مانيلا; MY Kuala Lumpur=كوالالمبور; KZ Almaty=ألماتي; KZ
Astana=أستانا; TM Awaza=أوازا; TM Ashgabat=عشق أباد; TJ Dushanbe=دوشانبه|دوشانبيه|دوشنبه; UZ Samarkand=سمرقند; UZ Tashkent=طشقند; AZ
Baku=باكو; QA Doha=الدوحة; AE Dubai=دبي; AE Abu Dhabi=أبو ظبي; SA Riyadh=الرياض; SA Jeddah=جدة; JO Amman=عمان; LB
Beirut=بيروت; SY Damascus=دمشق; IQ Baghdad=بغداد; IR Tehran=طهران; OM Muscat=مسقط; BH Manama=المنامة; PK
Islamabad=إسلام أباد; BD Dhaka=دكا; LK Colombo=كولومبو; ET Addis Ababa=أديس أبابا; RW Kigali=كيغالي; UG
Kampala=كمبالا; TZ Arusha=أروشا; TZ Dar es Salaam=دار السلام; NG Abuja=أبوجا; GH Accra=أكرا; SN Dakar=داكار; CI
Abidjan=أبيدجان; TN Tunis=تونس; DZ Algiers=الجزائر العاصمة; LY Tripoli=طرابلس; SD Khartoum=الخرطوم; ZM Lusaka=لوساكا;
ZW Harare=هراري; NA Windhoek=ويندهوك; MZ Maputo=مابوتو; MU Port Louis=بورت لويس; CA Montreal=مونتريال; CA
Ottawa=أوتاوا; CA Vancouver=فانكوفر; US Washington=واشنطن; CU Havana=هافانا; JM Kingston=كينغستون; BB
Bridgetown=بريدجتاون; CR San José=سان خوسيه; PA Panama City=بنما; CO Bogota=بوغوتا; CO Cartagena=كارتاخينا; CO
Cali=كالي; VE Caracas=كاراكاس; EC Quito=كيتو; PE Lima=ليما; BO La Paz=لاباز; UY Montevideo=مونتيفيديو; CL
Santiago=سانتياغو; BR Brasilia=برازيليا; BR São Paulo=ساو باولو; BR Belém=بيليم; AU Sydney=سيدني; WS Apia=آبيا|أبيا;
FJ Suva=سوفا; CY Nicosia=نيقوسيا; MT Valletta=فاليتا; IE Dublin=دبلن; CH Bern=برن; RS Belgrade=بلغراد; BY Minsk=مينسك;
LA Vientiane=فيينتيان; ID Jakarta=جاكرتا; AF Kabul=كابل; YE Sana'a=صنعاء; MX Mérida=ميريدا; MX
Guadalajara=غوادالاخارا; MX Acapulco=أكابولكو; GB Edinburgh=إدنبرة; FR Lyon=ليون; FR Marseille=مرسيليا; FR Cannes=كان;
FR Strasbourg=ستراسبورغ; DE Munich=ميونيخ; DE Frankfurt=فرانكفورت; IT Naples=نابولي; IT Venice=البندقية|فينيسيا; IT
Turin=تورينو; IT Florence=فلورنسا; ES Valencia=فالنسيا; ES Granada=غرناطة; PT Estoril=إستوريل; PT Porto=بورتو; NL
Amsterdam=أمستردام; NL Rotterdam=روتردام; SE Malmö=مالمو; SE Gothenburg=غوتنبرغ; IS Reykjavik=ريكيافيك; PL
Krakow=كراكوف; BG Sofia=صوفيا; RU Sochi=سوتشي; RU Kazan=قازان; IN Hyderabad=حيدر أباد; IN Mumbai=مومباي; IN Goa=غوا;
CN Kunming=كونمينغ; CN Hangzhou=هانغتشو; CN Guangzhou=غوانغتشو; CN Tianjin=تيانجين; CN Ordos=أوردوس; CN
Shenzhen=شنتشن; CN Hong Kong=هونغ كونغ; JP Hiroshima=هيروشيما; JP Osaka=أوساكا; JP Aichi=آيتشي; KR Busan=بوسان; KR
Incheon=إنتشون|إنشيون; KR Pyeongchang=بيونغ تشانغ; ID Bandung=باندونغ; IR Ramsar=رامسار; KW Kuwait City=مدينة الكويت;
UG Entebbe=عنتيبي; KE Mombasa=مومباسا; NG Lagos=لاغوس; CI Yamoussoukro=ياموسوكرو; BF Ouagadougou=واغادوغو; ML
Bamako=باماكو; CM Yaoundé=ياوندي; GA Libreville=ليبرفيل; TN Djerba=جربة; TN Sousse=سوسة; TN Hammamet=الحمامات; DZ
Oran=وهران; ZW Victoria Falls=شلالات فيكتوريا; BW Gaborone=غابوروني; AO Luanda=لواندا; CV Praia=برايا; MG
Antananarivo=أنتاناناريفو; CA Toronto=تورونتو; CA Quebec City=كيبيك; US San Francisco=سان فرانسيسكو; JM Montego
Bay=مونتيغو باي; BS Nassau=ناسو; DO Punta Cana=بونتا كانا; DO Santo Domingo=سانتو دومينغو; GT Guatemala City=غواتيمالا
سيتي|مدينة غواتيمالا; SV San Salvador=سان سلفادور; HN Tegucigalpa=تيغوسيغالبا; NI Managua=ماناغوا; CO Medellín=ميديين;
EC Guayaquil=غواياكيل; PE Cusco=كوسكو; BO Santa Cruz de la Sierra=سانتا كروز; BO Cochabamba=كوتشابامبا; UY Punta del
Este=بونتا دل إستي|بونتا ديل إستي; BR Salvador=سلفادور; BR Fortaleza=فورتاليزا; BR Porto Alegre=بورتو أليغري; BR
Curitiba=كوريتيبا; AR Mar del Plata=مار دل بلاتا|مار ديل بلاتا; AU Canberra=كانبرا; AU Melbourne=ملبورن; NZ
Wellington=ويلنغتون; NZ Auckland=أوكلاند; FJ Nadi=نادي; PW Koror=كورور; VU Port Vila=بورت فيلا; PG Port Moresby=بورت
مورسبي; MV Malé=مالي; LU Luxembourg=لكسمبرغ; MC Monaco=موناكو; CH Montreux=مونترو; CH Basel=بازل; CH Lugano=لوغانو; CH
Davos=دافوس; CH Lausanne=لوزان; CH Zurich=زيورخ; AT Graz=غراتس; AT Salzburg=سالزبورغ; HR Zagreb=زغرب; BA
Sarajevo=سراييفو; SI Ljubljana=ليوبليانا; SK Bratislava=براتيسلافا; EE Tallinn=تالين; LV Riga=ريغا; LT
Vilnius=فيلنيوس; MD Chisinau=تشيسيناو|كيشيناو; AL Tirana=تيرانا; MK Skopje=سكوبيي; MK Ohrid=أوهريد; ME
Podgorica=بودغوريتسا; KH Phnom Penh=بنوم بنه; KH Siem Reap=سيام ريب; MM Nay Pyi Taw=ناي بي تاو; TL Dili=ديلي; BT
Thimphu=ثيمبو|تيمفو; TH Phuket=بوكيت; GQ Malabo=مالابو; CG Brazzaville=برازافيل; CD Kinshasa=كينشاسا; TD
N'Djamena=نجامينا; NE Niamey=نيامي; BJ Cotonou=كوتونو; TG Lomé=لومي; GN Conakry=كوناكري; LR Monrovia=مونروفيا; SL
Freetown=فريتاون; GM Banjul=بانجول; GW Bissau=بيساو; MR Nouakchott=نواكشوط; BI Bujumbura=بوجمبورا; MW
Lilongwe=ليلونغوي; SZ Mbabane=مبابان; LS Maseru=ماسيرو; LC Castries=كاستريز; GY Georgetown=جورجتاون; SR
Paramaribo=باراماريبو; HT Port-au-Prince=بورت أو برانس; LI Vaduz=فادوز; SN Diamniadio=ديامنياديو; GR
Thessaloniki=سالونيك|تسالونيكي; PS Ramallah=رام الله; SS Juba=جوبا; CF Bangui=بانغي; ER Asmara=أسمرة; KM
Moroni=موروني; SO Mogadishu=مقديشو|مقديشيو; DJ Djibouti City=مدينة جيبوتي; AE Sharjah=الشارقة; JO Aqaba=العقبة; JO
Dead Sea=البحر الميت; EG Luxor=الأقصر; EG Aswan=أسوان; EG Hurghada=الغردقة; MA Agadir=أغادير; MA Ouarzazate=ورزازات;
MA Skhirat=الصخيرات; SA Mecca=مكة المكرمة; IQ Erbil=أربيل; IQ Basra=البصرة; LY Benghazi=بنغازي; NP Kathmandu=كاتماندو;
KG Bishkek=بيشكيك; GE Tbilisi=تبليسي; AM Yerevan=يريفان; MN Ulaanbaatar=أولانباتار|أولان باتار; UA Kyiv=كييف; TT Port
of Spain=بورت أوف سبين; PY Asunción=أسونسيون; CL Valparaíso=فالبارايسو; TR Izmir=إزمير; PK Karachi=كراتشي; ST São
Tomé=ساو تومي; TZ Dodoma=دودوما; KR Gwangju=غوانغجو;
AR Córdoba=كوردوبا; AR Salta=سالتا; AR Ushuaia=أوشوايا; AU Adelaide=أديلايد; AU Cairns=كيرنز; AU Darwin=داروين; AU
Hobart=هوبارت; BD Chittagong=شيتاغونغ; BG Plovdiv=بلوفديف; BG Varna=فارنا; BI Gitega=غيتيغا; BR Belo Horizonte=بيلو
هوريزونتي; BR Florianópolis=فلوريانوبوليس; BR Foz do Iguaçu=فوز دو إيغواسو; BZ Belmopan=بلموبان; CA Banff=بانف; CA
Calgary=كالغاري; CA Winnipeg=وينيبيغ; CK Rarotonga=راروتونغا; CL Antofagasta=أنتوفاغاستا; CL Concepción=كونسبسيون; CL
Viña del Mar=فينيا ديل مار; CN Dalian=داليان; CN Nanjing=نانجينغ; CN Nanning=نانينغ; CN Qingdao=تشينغداو; CN
Sanya=سانيا; CN Suzhou=سوجو; CN Wuhan=ووهان; CN Xi'an=شيان; CO Barranquilla=بارانكيا; CO Manizales=مانيزاليس; CU
Varadero=فاراديرو; CY Limassol=ليماسول; CY Paphos=بافوس; CZ Brno=برنو; DE Nuremberg=نورمبرغ; DE Petersberg=بيترسبرغ;
DE Stuttgart=شتوتغارت; DM Roseau=روسو; DZ Constantine=قسنطينة; EC Cuenca=كوينكا; ES Las Palmas=لاس بالماس; ES Palma de
Mallorca=بالما دي مايوركا; ES San Sebastián=سان سيباستيان; ES Toledo=طليطلة; FI Tampere=تامبيري; FI Turku=توركو; FI
Lahti=لاهتي; FM Palikir=باليكير; FR Deauville=دوفيل; GB Belfast=بلفاست; GB Birmingham=برمنغهام; GB Cardiff=كارديف; GB
Leeds=ليدز; GB Manchester=مانشستر; GH Kumasi=كوماسي; GR Corfu=كورفو; GR Heraklion=هيراكليون; GR Rhodes=رودس; HN San
Pedro Sula=سان بيدرو سولا; ID Lombok=لومبوك; ID Manado=مانادو; ID Yogyakarta=يوغياكارتا; IE Galway=غالواي; IN
Ahmedabad=أحمد آباد; IN Bengaluru=بنغالور; IN Gandhinagar=غانديناغار; IN Kochi=كوتشي; IR Isfahan=أصفهان; IT
Assisi=أسيزي; IT Cagliari=كالياري; IT Catania=كاتانيا; IT Perugia=بيروجيا; IT Siena=سيينا; IT Stresa=ستريزا; IT
Syracuse=سيراكوزا; IT Verona=فيرونا; JO Petra=البتراء; JP Hamamatsu=هاماماتسو; JP Niigata=نيغاتا; JP Sapporo=سابورو;
KE Kisumu=كيسومو; KE Naivasha=نيفاشا; KI Tarawa=تاراوا; KN Basseterre=باستير; KR Daegu=دايغو; KR Songdo=سونغدو; KR
Suncheon=سونتشون; LB Byblos=جبيل; LK Kandy=كاندي; LY Sirte=سرت; MA Dakhla=الداخلة; MA Essaouira=الصويرة; MH
Majuro=ماجورو; ML Timbuktu=تمبكتو; MR Nouadhibou=نواذيبو; MW Blantyre=بلانتاير; MX Los Cabos=لوس كابوس; MX
Oaxaca=أواكساكا; MX Puerto Vallarta=بويرتو فايارتا; MY Kota Kinabalu=كوتا كينابالو; MY Langkawi=لانكاوي; MY
Penang=بينانغ; MY Putrajaya=بوتراجايا; MZ Beira=بيرا; NA Swakopmund=سواكوبموند; NG Kano=كانو; NL Noordwijk=نوردفيك; NL
Utrecht=أوتريخت; NO Tromsø=ترومسو; NO Trondheim=تروندهايم; NP Pokhara=بوخارا; NZ Queenstown=كوينزتاون; NZ
Rotorua=روتوروا; PE Arequipa=أريكيبا; PE Trujillo=تروخيو; PH Cebu=سيبو; PH Davao=دافاو; PK Lahore=لاهور; PL
Gdańsk=غدانسك; PL Wrocław=فروتسواف; PL Łódź=لودز; PT Cascais=كاسكايس; PT Coimbra=كويمبرا; PT Funchal=فونشال; RO
Constanța=كونستانتسا; RO Sinaia=سينايا; RU Khanty-Mansiysk=خانتي مانسيسك; RU Nizhny Novgorod=نيجني نوفغورود; RU
Novosibirsk=نوفوسيبيرسك; RU Vladivostok=فلاديفوستوك; RU Yekaterinburg=يكاترينبورغ; SE Uppsala=أوبسالا; SE
Kiruna=كيرونا; TH Hua Hin=هوا هين; TH Pattaya=باتايا; TR Bodrum=بودروم; TR Konya=قونية; TV Funafuti=فونافوتي; UA
Kharkiv=خاركيف; UA Lviv=لفيف; UA Yalta=يالطا; US Atlanta=أتلانتا; US Denver=دنفر; US Honolulu=هونولولو; US
Houston=هيوستن; US Miami=ميامي; US Philadelphia=فيلادلفيا; US San Diego=سان دييغو; US Seattle=سياتل; UZ Khiva=خيوة; VC
Kingstown=كينغستاون; VE Maracaibo=ماراكايبو; VN Da Nang=دا نانغ; VN Ha Long=ها لونغ; VN Ho Chi Minh City=هوشي منه; ZA
Bloemfontein=بلومفونتين; ZA Stellenbosch=ستيلينبوش; ZM Livingstone=ليفينغستون; ZW Bulawayo=بولاوايو; NR Yaren=يارين;
NU Alofi=ألوفي; AM Etchmiadzin=إشميادزين; KG Cholpon-Ata=تشولبون أتا; AD Andorra la Vella=أندورا لا فيلا; TN
Gammarth=قمرت
"""
