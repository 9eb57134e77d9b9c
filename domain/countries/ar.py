"""Names of countries and cities in Arabic: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=أفغانستان; AL=ألبانيا; DZ=الجزائر; AD=أندورا; AO=أنغولا; AG=أنتيغوا وبربودا; AR=الأرجنتين; AM=أرمينيا; AU=أستراليا;
AT=النمسا; AZ=أذربيجان; BS=جزر البهاما; BH=البحرين; BD=بنغلاديش; BB=بربادوس; BY=بيلاروس; BE=بلجيكا; BZ=بليز; BJ=بنين;
BT=بوتان; BO=بوليفيا; BA=البوسنة والهرسك; BW=بوتسوانا; BR=البرازيل; BN=بروناي; BG=بلغاريا; BF=بوركينا فاسو;
BI=بوروندي; CV=الرأس الأخضر; KH=كمبوديا; CM=الكاميرون; CA=كندا; CF=جمهورية أفريقيا الوسطى; TD=تشاد; CL=تشيلي;
CN=الصين; CO=كولومبيا; KM=جزر القمر; CG=الكونغو - برازافيل; CD=الكونغو - كينشاسا; CR=كوستاريكا; CI=كوت ديفوار|ساحل
العاج; HR=كرواتيا; CU=كوبا; CY=قبرص; CZ=التشيك; DK=الدانمرك; DJ=جيبوتي; DM=دومينيكا; DO=جمهورية الدومينيكان;
EC=الإكوادور; EG=مصر; SV=السلفادور; GQ=غينيا الاستوائية; ER=إريتريا; EE=إستونيا; SZ=إسواتيني; ET=إثيوبيا; FJ=فيجي;
FI=فنلندا; FR=فرنسا; GA=الغابون; GM=غامبيا; GE=جورجيا; DE=ألمانيا; GH=غانا; GR=اليونان; GD=غرينادا; GT=غواتيمالا;
GN=غينيا; GW=غينيا بيساو; GY=غيانا; HT=هايتي; HN=هندوراس; HU=هنغاريا; IS=آيسلندا; IN=الهند; ID=إندونيسيا; IR=جمهورية
إيران الإسلامية|إيران; IQ=العراق; IE=أيرلندا; IL=إسرائيل; IT=إيطاليا; JM=جامايكا; JP=اليابان; JO=الأردن; KZ=كازاخستان;
KE=كينيا; KI=كيريباتي; KP=كوريا الشمالية; KR=جمهورية كوريا|كوريا الجنوبية; KW=الكويت; KG=قيرغيزستان; LA=لاوس;
LV=لاتفيا; LB=لبنان; LS=ليسوتو; LR=ليبيريا; LY=ليبيا; LI=ليختنشتاين; LT=ليتوانيا; LU=لوكسمبورغ; MG=مدغشقر; MW=ملاوي;
MY=ماليزيا; MV=جزر المالديف; ML=مالي; MT=مالطا; MH=جزر مارشال; MR=موريتانيا; MU=موريشيوس; MX=المكسيك; FM=ميكرونيزيا;
MD=مولدوفا; MC=موناكو; MN=منغوليا; ME=الجبل الأسود; MA=المغرب; MZ=موزمبيق; MM=ميانمار; NA=ناميبيا; NR=ناورو; NP=نيبال;
NL=هولندا; NZ=نيوزيلندا; NI=نيكاراغوا; NE=النيجر; NG=نيجيريا; MK=مقدونيا الشمالية; NO=النرويج; OM=عُمان; PK=باكستان;
PW=بالاو; PA=بنما; PG=بابوا غينيا الجديدة; PY=باراغواي; PE=بيرو; PH=الفلبين; PL=بولندا; PT=البرتغال; QA=قطر;
RO=رومانيا; RU=الاتحاد الروسي|روسيا; RW=رواندا; KN=سانت كيتس ونيفيس; LC=سانت لوسيا; VC=سانت فنسنت وجزر غرينادين;
WS=ساموا; SM=سان مارينو; ST=ساو تومي وبرينسيبي; SA=المملكة العربية السعودية; SN=السنغال; RS=صربيا; SC=سيشل;
SL=سيراليون; SG=سنغافورة; SK=سلوفاكيا; SI=سلوفينيا; SB=جزر سليمان; SO=الصومال; ZA=جنوب أفريقيا; SS=جنوب السودان;
ES=إسبانيا; LK=سريلانكا; SD=السودان; SR=سورينام; SE=السويد; CH=سويسرا; SY=الجمهورية العربية السورية|سوريا;
TJ=طاجيكستان; TZ=جمهورية تنزانيا المتحدة|تنزانيا; TH=تايلاند; TL=تيمور - ليشتي; TG=توغو; TO=تونغا; TT=ترينيداد
وتوباغو; TN=تونس; TR=تركيا; TM=تركمانستان; TV=توفالو; UG=أوغندا; UA=أوكرانيا; AE=الإمارات العربية المتحدة; GB=المملكة
المتحدة; US=الولايات المتحدة الأمريكية|الولايات المتحدة; UY=أورغواي; UZ=أوزبكستان; VU=فانواتو; VE=فنزويلا; VN=فيتنام;
YE=اليمن; ZM=زامبيا; ZW=زيمبابوي; VA=الفاتيكان; PS=الأراضي الفلسطينية; CK=جزر كوك; NU=نيوي
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
Astana=أستانا; TM Awaza=أوازا; TM Ashgabat=عشق أباد; TJ Dushanbe=دوشانبه; UZ Samarkand=سمرقند; UZ Tashkent=طشقند; AZ
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
LA Vientiane=فيينتيان; ID Jakarta=جاكرتا; AF Kabul=كابل; YE Sana'a=صنعاء
"""
