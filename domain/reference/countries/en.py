"""Names of countries and cities in English: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=Afghanistan; AL=Albania; DZ=Algeria|People's Democratic Republic of Algeria; AD=Andorra; AO=Angola; AG=Antigua and
Barbuda|Antigua & Barbuda; AR=Argentina|Argentine Republic; AM=Armenia; AU=Australia; AT=Austria; AZ=Azerbaijan;
BS=Bahamas|The Bahamas; BH=Bahrain|Kingdom of Bahrain; BD=Bangladesh|People's Republic of Bangladesh; BB=Barbados;
BY=Belarus; BE=Belgium|Kingdom of Belgium; BZ=Belize; BJ=Benin|Dahomey; BT=Bhutan; BO=Plurinational State of
Bolivia|Bolivia|Bolivia (Plurinational State of); BA=Bosnia and Herzegovina|Bosnia & Herzegovina; BW=Botswana;
BR=Brazil; BN=Brunei Darussalam|Brunei; BG=Bulgaria; BF=Burkina Faso|Upper Volta; BI=Burundi; CV=Cabo Verde|Cape
Verde; KH=Cambodia|Kingdom of Cambodia; CM=Cameroon; CA=Canada; CF=Central African Republic; TD=Chad; CL=Chile;
CN=China|People's Republic of China; CO=Colombia; KM=Comoros; CG=Republic of the Congo|Congo|Congo - Brazzaville;
CD=Democratic Republic of the Congo|Congo - Kinshasa|Zaire; CR=Costa Rica; CI=Côte d'Ivoire|Ivory Coast|Côte
d'Ivoire|Republic of Côte d'Ivoire; HR=Croatia; CU=Cuba; CY=Cyprus; CZ=Czechia|Czech Republic|Czechoslovakia|Czech and
Slovak Federal Republic; DK=Denmark|Kingdom of Denmark; DJ=Djibouti; DM=Dominica; DO=Dominican Republic; EC=Ecuador;
EG=Egypt|Arab Republic of Egypt; SV=El Salvador; GQ=Equatorial Guinea; ER=Eritrea; EE=Estonia; SZ=Eswatini|Swaziland;
ET=Ethiopia|Federal Democratic Republic of Ethiopia; FJ=Fiji; FI=Finland; FR=France|French Republic; GA=Gabon|Gabonese
Republic; GM=Gambia|The Gambia; GE=Georgia; DE=Germany|Federal Republic of Germany|German Democratic Republic;
GH=Ghana; GR=Greece|Hellenic Republic; GD=Grenada; GT=Guatemala; GN=Guinea; GW=Guinea-Bissau; GY=Guyana; HT=Haiti;
HN=Honduras; HU=Hungary; IS=Iceland; IN=India; ID=Indonesia; IR=Islamic Republic of Iran|Iran|Iran (Islamic Republic
of); IQ=Iraq; IE=Ireland; IL=Israel|State of Israel; IT=Italy|Italian Republic; JM=Jamaica; JP=Japan;
JO=Jordan|Hashemite Kingdom of Jordan; KZ=Kazakhstan; KE=Kenya; KI=Kiribati; KP=Democratic People's Republic of
Korea|North Korea|DPRK; KR=Republic of Korea|South Korea|ROK; KW=Kuwait|State of Kuwait; KG=Kyrgyzstan|Kyrgyz
Republic; LA=Lao People's Democratic Republic|Laos; LV=Latvia; LB=Lebanon|Lebanese Republic; LS=Lesotho; LR=Liberia;
LY=Libya|Libyan Arab Jamahiriya|State of Libya; LI=Liechtenstein; LT=Lithuania; LU=Luxembourg; MG=Madagascar;
MW=Malawi; MY=Malaysia; MV=Maldives; ML=Mali; MT=Malta; MH=Marshall Islands; MR=Mauritania; MU=Mauritius;
MX=Mexico|United Mexican States; FM=Federated States of Micronesia|Micronesia|Micronesia (Federated States of);
MD=Republic of Moldova|Moldova; MC=Monaco; MN=Mongolia; ME=Montenegro; MA=Morocco|Kingdom of Morocco; MZ=Mozambique;
MM=Myanmar|Burma|Republic of the Union of Myanmar; NA=Namibia; NR=Nauru; NP=Nepal|Federal Democratic Republic of
Nepal; NL=Kingdom of the Netherlands|Netherlands|Netherlands (Kingdom of the); NZ=New Zealand; NI=Nicaragua; NE=Niger;
NG=Nigeria; MK=North Macedonia|The former Yugoslav Republic of Macedonia;
NO=Norway|Kingdom of Norway; OM=Oman; PK=Pakistan; PW=Palau; PA=Panama; PG=Papua New Guinea; PY=Paraguay; PE=Peru;
PH=Philippines; PL=Poland; PT=Portugal|Portuguese Republic; QA=Qatar|State of Qatar; RO=Romania; RU=Russian
Federation|Russia|Union of Soviet Socialist Republics|Soviet Union; RW=Rwanda; KN=Saint Kitts and Nevis|St. Kitts &
Nevis; LC=Saint Lucia|St. Lucia; VC=Saint Vincent and the Grenadines|St. Vincent & Grenadines; WS=Samoa; SM=San
Marino; ST=Sao Tome and Principe|São Tomé and Príncipe|São Tomé & Príncipe; SA=Saudi Arabia|Kingdom of Saudi Arabia;
SN=Senegal; RS=Serbia|Yugoslavia|Federal Republic of Yugoslavia|Serbia and Montenegro; SC=Seychelles; SL=Sierra Leone;
SG=Singapore; SK=Slovakia|Slovak Republic; SI=Slovenia; SB=Solomon Islands; SO=Somalia; ZA=South Africa; SS=South
Sudan; ES=Spain|Kingdom of Spain; LK=Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon; SD=Sudan;
SR=Suriname; SE=Sweden|Kingdom of Sweden; CH=Switzerland|Swiss Confederation; SY=Syrian Arab Republic|Syria;
TJ=Tajikistan; TZ=United Republic of Tanzania|Tanzania; TH=Thailand|Kingdom of Thailand; TL=Timor-Leste|Democratic
Republic of Timor-Leste|East Timor; TG=Togo|Togolese Republic; TO=Tonga; TT=Trinidad and Tobago|Trinidad & Tobago;
TN=Tunisia|Tunisian Republic; TR=Turkey|Türkiye|Turkiye; TM=Turkmenistan; TV=Tuvalu; UG=Uganda; UA=Ukraine; AE=United
Arab Emirates|UAE; GB=United Kingdom of Great Britain and Northern Ireland|United Kingdom|UK|Great Britain; US=United
States of America|United States|USA|U.S.A.; UY=Uruguay|Eastern Republic of Uruguay|Oriental Republic of Uruguay;
UZ=Uzbekistan; VU=Vanuatu; VE=Bolivarian Republic of Venezuela|Venezuela|Venezuela (Bolivarian Republic of); VN=Viet
Nam|Vietnam|Socialist Republic of Viet Nam; YE=Yemen; ZM=Zambia; ZW=Zimbabwe; VA=Holy See|Vatican City; PS=State of
Palestine|Palestine|Palestinian Territories; CK=Cook Islands; NU=Niue
"""

CITIES = """\
CH Geneva=Geneva; AT Vienna=Vienna; US New York=New York; KE Nairobi=Nairobi; TH Bangkok=Bangkok; AR Buenos
Aires=Buenos Aires; BR Rio de Janeiro=Rio de Janeiro; TR Istanbul=Istanbul; TR Antalya=Antalya; TR Ankara=Ankara; MX
Cancún=Cancún; MX Monterrey=Monterrey; MX Mexico City=Mexico City; MX Guadalajara=Guadalajara; MX Acapulco=Acapulco;
ZA Durban=Durban; ZA Johannesburg=Johannesburg; ZA Cape Town=Cape Town; ZA Pretoria=Pretoria; MA
Marrakech=Marrakech|Marrakesh; MA Rabat=Rabat; MA Casablanca=Casablanca; MA Fez=Fez; MA Tangier=Tangier; MA
Skhirat=Skhirat; EG Sharm el-Sheikh=Sharm el-Sheikh|Sharm El Sheikh; EG Cairo=Cairo; EG Alexandria=Alexandria; GB
London=London; GB Glasgow=Glasgow; GB Edinburgh=Edinburgh; FR Paris=Paris; FR Nice=Nice; FR Lyon=Lyon; FR
Marseille=Marseille; FR Cannes=Cannes; FR Strasbourg=Strasbourg; DE Bonn=Bonn; DE Berlin=Berlin; DE Hamburg=Hamburg;
DE Munich=Munich; DE Frankfurt=Frankfurt; DE Dresden=Dresden; IT Rome=Rome; IT Milan=Milan; IT Palermo=Palermo; IT
Naples=Naples; IT Venice=Venice; IT Turin=Turin; IT Florence=Florence; ES Madrid=Madrid; ES Barcelona=Barcelona; ES
Seville=Seville; ES Valencia=Valencia; ES Granada=Granada; PT Lisbon=Lisbon; PT Funchal=Funchal; PT Estoril=Estoril; PT Porto=Porto; NL
The Hague=The Hague; NL Amsterdam=Amsterdam; NL Rotterdam=Rotterdam; BE Brussels=Brussels; DK Copenhagen=Copenhagen;
SE Stockholm=Stockholm; SE Malmö=Malmö; SE Gothenburg=Gothenburg; NO Oslo=Oslo; FI Helsinki=Helsinki; IS
Reykjavik=Reykjavik; PL Warsaw=Warsaw; PL Katowice=Katowice; PL Poznan=Poznan|Poznań; PL Krakow=Krakow; CZ
Prague=Prague; HU Budapest=Budapest; RO Bucharest=Bucharest; BG Sofia=Sofia; GR Athens=Athens; UA Kyiv=Kyiv|Kiev; RU
Moscow=Moscow; RU Saint Petersburg=Saint Petersburg|St. Petersburg; RU Sochi=Sochi; IN New Delhi=New Delhi; IN
Hyderabad=Hyderabad; IN Mumbai=Mumbai; IN Jaipur=Jaipur; IN Goa=Goa; CN Beijing=Beijing; CN Shanghai=Shanghai; CN
Kunming=Kunming; CN Hangzhou=Hangzhou; CN Guangzhou=Guangzhou; CN Tianjin=Tianjin; CN Ordos=Ordos; CN
Shenzhen=Shenzhen; CN Chengdu=Chengdu; CN Hong Kong=Hong Kong; JP Tokyo=Tokyo; JP Kyoto=Kyoto; JP Sendai=Sendai; JP
Kobe=Kobe; JP Yokohama=Yokohama; JP Nagoya=Nagoya; JP Hiroshima=Hiroshima; JP Osaka=Osaka; JP Aichi=Aichi; KR
Seoul=Seoul; KR Busan=Busan; KR Incheon=Incheon; KR Pyeongchang=Pyeongchang; KR Changwon=Changwon; KR Jeju=Jeju; ID
Bali=Bali; ID Nusa Dua=Nusa Dua; ID Bandung=Bandung; SG Singapore=Singapore; VN Hanoi=Hanoi|Ha Noi; PH Manila=Manila;
MY Kuala Lumpur=Kuala Lumpur; KZ Almaty=Almaty; KZ Astana=Astana|Nur-Sultan; TM Awaza=Awaza; TM Ashgabat=Ashgabat; TJ
Dushanbe=Dushanbe; UZ Samarkand=Samarkand; UZ Tashkent=Tashkent; KG Bishkek=Bishkek; AZ Baku=Baku; AM Yerevan=Yerevan;
GE Tbilisi=Tbilisi; MN Ulaanbaatar=Ulaanbaatar; QA Doha=Doha; AE Dubai=Dubai; AE Abu Dhabi=Abu Dhabi; SA
Riyadh=Riyadh; SA Jeddah=Jeddah; JO Amman=Amman; LB Beirut=Beirut; SY Damascus=Damascus; IQ Baghdad=Baghdad; IR
Tehran=Tehran; IR Ramsar=Ramsar; OM Muscat=Muscat; BH Manama=Manama; KW Kuwait City=Kuwait City; PK
Islamabad=Islamabad; BD Dhaka=Dhaka; NP Kathmandu=Kathmandu; LK Colombo=Colombo; ET Addis Ababa=Addis Ababa; RW
Kigali=Kigali; UG Kampala=Kampala; UG Entebbe=Entebbe; TZ Arusha=Arusha; TZ Dar es Salaam=Dar es Salaam; KE
Mombasa=Mombasa; KE Gigiri=Gigiri; NG Abuja=Abuja; NG Lagos=Lagos; GH Accra=Accra; SN Dakar=Dakar; SN Saly=Saly; CI
Abidjan=Abidjan; CI Yamoussoukro=Yamoussoukro; BF Ouagadougou=Ouagadougou; ML Bamako=Bamako; CM Yaoundé=Yaoundé; GA
Libreville=Libreville; TN Tunis=Tunis; TN Djerba=Djerba; DZ Algiers=Algiers; DZ Oran=Oran; LY Tripoli=Tripoli; SD
Khartoum=Khartoum; ZM Lusaka=Lusaka; ZW Harare=Harare; ZW Victoria Falls=Victoria Falls; BW Gaborone=Gaborone; NA
Windhoek=Windhoek; MZ Maputo=Maputo; MU Port Louis=Port Louis; AO Luanda=Luanda; CV Praia=Praia; MG
Antananarivo=Antananarivo; CA Montreal=Montreal; CA Ottawa=Ottawa; CA Vancouver=Vancouver; CA Toronto=Toronto; CA
Quebec City=Quebec City|Quebec; US Washington, D.C.=Washington D C|Washington DC|Washington; US San Francisco=San Francisco; US Bretton Woods=Bretton
Woods; CU Havana=Havana; JM Kingston=Kingston; JM Montego Bay=Montego Bay; BB Bridgetown=Bridgetown; AG St. John's=St.
John's|Saint John's; BS Nassau=Nassau; TT Port of Spain=Port of Spain; DO Santo Domingo=Santo Domingo; DO Punta
Cana=Punta Cana; GT Guatemala City=Guatemala City; CR San José=San José; PA Panama City=Panama City; SV San
Salvador=San Salvador; HN Tegucigalpa=Tegucigalpa; NI Managua=Managua; CO Bogota=Bogota|Bogotá; CO
Cartagena=Cartagena|Cartagena de Indias; CO Cali=Cali; CO Medellín=Medellín; CO Santa Marta=Santa Marta; VE
Caracas=Caracas; EC Quito=Quito; EC Guayaquil=Guayaquil; PE Lima=Lima; PE Cusco=Cusco; BO La Paz=La Paz; BO Santa Cruz
de la Sierra=Santa Cruz de la Sierra; BO Cochabamba=Cochabamba; PY Asunción=Asunción|Asuncion; UY
Montevideo=Montevideo; UY Punta del Este=Punta del Este; CL Santiago=Santiago; CL Valparaíso=Valparaíso; BR
Brasilia=Brasilia|Brasília; BR São Paulo=São Paulo|Sao Paulo; BR Salvador=Salvador; BR Belém=Belém|Belem; BR
Fortaleza=Fortaleza; BR Porto Alegre=Porto Alegre; BR Curitiba=Curitiba; AR Mar del Plata=Mar del Plata; AR
Bariloche=Bariloche; AU Canberra=Canberra; AU Sydney=Sydney; AU Melbourne=Melbourne; NZ Wellington=Wellington; NZ
Auckland=Auckland; WS Apia=Apia; FJ Suva=Suva; FJ Nadi=Nadi; TO Nuku'alofa=Nuku'alofa; PW Koror=Koror; VU Port
Vila=Port Vila; PG Port Moresby=Port Moresby; MV Malé=Malé; CY Nicosia=Nicosia; MT Valletta=Valletta; IL
Jerusalem=Jerusalem; IE Dublin=Dublin; LU Luxembourg=Luxembourg; MC Monaco=Monaco; CH Bern=Bern; CH Montreux=Montreux;
CH Basel=Basel; CH Lugano=Lugano; CH Davos=Davos; CH Lausanne=Lausanne; CH Zurich=Zurich; AT Graz=Graz; AT
Salzburg=Salzburg; HR Dubrovnik=Dubrovnik; HR Zagreb=Zagreb; RS Belgrade=Belgrade; BA Sarajevo=Sarajevo; SI
Ljubljana=Ljubljana; SI Bled=Bled; SK Bratislava=Bratislava; EE Tallinn=Tallinn; LV Riga=Riga; LT Vilnius=Vilnius; BY
Minsk=Minsk; MD Chisinau=Chisinau; AL Tirana=Tirana; MK Ohrid=Ohrid; MK Skopje=Skopje; ME Podgorica=Podgorica; KH
Phnom Penh=Phnom Penh; KH Siem Reap=Siem Reap; LA Vientiane=Vientiane; MM Yangon=Yangon; MM Nay Pyi Taw=Nay Pyi Taw;
ID Jakarta=Jakarta; ID Surabaya=Surabaya; TL Dili=Dili; BT Thimphu=Thimphu; AF Kabul=Kabul; YE Sana'a=Sana'a; SO
Mogadishu=Mogadishu; DJ Djibouti City=Djibouti City; TH Chiang Mai=Chiang Mai; TH Phuket=Phuket; GQ Malabo=Malabo; GQ
Sipopo=Sipopo; CG Brazzaville=Brazzaville; CD Kinshasa=Kinshasa; TD N'Djamena=N'Djamena; NE Niamey=Niamey; BJ
Cotonou=Cotonou; TG Lomé=Lomé; GN Conakry=Conakry; LR Monrovia=Monrovia; SL Freetown=Freetown; GM Banjul=Banjul; GW
Bissau=Bissau; MR Nouakchott=Nouakchott; BI Bujumbura=Bujumbura; MW Lilongwe=Lilongwe; SZ Mbabane=Mbabane; LS
Maseru=Maseru; SC Mahé=Mahé; LC Castries=Castries; GD St. George's=St. George's; GY Georgetown=Georgetown; SR
Paramaribo=Paramaribo; HT Port-au-Prince=Port-au-Prince; BZ Belize City=Belize City; LI Vaduz=Vaduz; SN
Diamniadio=Diamniadio; AM Etchmiadzin=Etchmiadzin; GR Thessaloniki=Thessaloniki; PS Ramallah=Ramallah; MX
Mérida=Mérida|Merida; MX Los Cabos=Los Cabos; MX Oaxaca=Oaxaca; MX Puerto Vallarta=Puerto Vallarta; TR Izmir=Izmir; TR
Konya=Konya; TR Bodrum=Bodrum; JP Hamamatsu=Hamamatsu; JP Fukuoka=Fukuoka; JP Sapporo=Sapporo; JP Niigata=Niigata; KR
Suncheon=Suncheon; KR Gwangju=Gwangju; KR Daegu=Daegu; KR Songdo=Songdo; CN Suzhou=Suzhou; CN Nanning=Nanning; CN
Wuhan=Wuhan; CN Xi'an=Xi'an|Xian; CN Dalian=Dalian; CN Sanya=Sanya; CN Macao=Macao|Macau; CN Nanjing=Nanjing; CN
Qingdao=Qingdao; IN Chennai=Chennai|Madras; IN Kolkata=Kolkata|Calcutta; IN Bengaluru=Bengaluru|Bangalore; IN
Gandhinagar=Gandhinagar; IN Ahmedabad=Ahmedabad; IN Kochi=Kochi; PK Karachi=Karachi; PK Lahore=Lahore; UZ
Bukhara=Bukhara; UZ Khiva=Khiva; KG Cholpon-Ata=Cholpon-Ata; GE Batumi=Batumi; JO Aqaba=Aqaba; JO Petra=Petra; JO Dead
Sea=Dead Sea; EG Luxor=Luxor; EG Hurghada=Hurghada; EG Aswan=Aswan; MA Agadir=Agadir; MA Ouarzazate=Ouarzazate; MA
Essaouira=Essaouira; MA Dakhla=Dakhla; TN Sousse=Sousse; TN Hammamet=Hammamet; TN Gammarth=Gammarth; GH Kumasi=Kumasi;
NG Kano=Kano; TZ Dodoma=Dodoma; TZ Zanzibar=Zanzibar; KE Kisumu=Kisumu; KE Naivasha=Naivasha; ZM
Livingstone=Livingstone; ZW Bulawayo=Bulawayo; NA Swakopmund=Swakopmund; ZA Stellenbosch=Stellenbosch; ZA
Bloemfontein=Bloemfontein; SS Juba=Juba; CF Bangui=Bangui; ER Asmara=Asmara; KM Moroni=Moroni; SC Victoria=Victoria;
ST São Tomé=São Tomé|Sao Tome; BI Gitega=Gitega; DK Aarhus=Aarhus; NO Bergen=Bergen; NO Trondheim=Trondheim; NO
Tromsø=Tromsø; FI Turku=Turku; FI Tampere=Tampere; FI Lahti=Lahti; SE Uppsala=Uppsala; SE Kiruna=Kiruna; GB
Manchester=Manchester; GB Birmingham=Birmingham; GB Belfast=Belfast; GB Cardiff=Cardiff; GB Leeds=Leeds; IE
Galway=Galway; BE Ghent=Ghent; BE Antwerp=Antwerp; BE Liège=Liège; NL Maastricht=Maastricht; NL Utrecht=Utrecht; NL
Noordwijk=Noordwijk; FR Toulouse=Toulouse; FR Bordeaux=Bordeaux; FR Montpellier=Montpellier; FR Grenoble=Grenoble; FR
Lille=Lille; FR Nantes=Nantes; FR Évian=Évian|Evian; FR Biarritz=Biarritz; FR Deauville=Deauville; DE Leipzig=Leipzig;
DE Cologne=Cologne; DE Düsseldorf=Düsseldorf; DE Stuttgart=Stuttgart; DE Nuremberg=Nuremberg; DE
Petersberg=Petersberg; IT Trieste=Trieste; IT Bologna=Bologna; IT Genoa=Genoa; IT Bari=Bari; IT Perugia=Perugia; IT
Assisi=Assisi; IT Verona=Verona; IT Catania=Catania; IT Syracuse=Syracuse; IT Cagliari=Cagliari; IT Siena=Siena; IT
Stresa=Stresa; ES Málaga=Málaga|Malaga; ES Bilbao=Bilbao; ES San Sebastián=San Sebastián|San Sebastian; ES
Zaragoza=Zaragoza; ES Palma de Mallorca=Palma de Mallorca; ES Las Palmas=Las Palmas; ES Toledo=Toledo; ES
Maspalomas=Maspalomas; PT Coimbra=Coimbra; PT Funchal=Funchal; PT Cascais=Cascais; CZ Brno=Brno; PL
Gdańsk=Gdańsk|Gdansk; PL Wrocław=Wrocław|Wroclaw; PL Łódź=Łódź|Lodz; RO Constanța=Constanta|Constanța; RO
Sinaia=Sinaia; BG Varna=Varna; BG Plovdiv=Plovdiv; GR Rhodes=Rhodes; GR Heraklion=Heraklion; GR Corfu=Corfu; CY
Limassol=Limassol; CY Paphos=Paphos; UA Odesa=Odesa|Odessa; UA Lviv=Lviv; UA Kharkiv=Kharkiv; UA Yalta=Yalta; RU
Kazan=Kazan; RU Vladivostok=Vladivostok; RU Yekaterinburg=Yekaterinburg; RU Nizhny Novgorod=Nizhny Novgorod; RU
Khanty-Mansiysk=Khanty-Mansiysk; RU Novosibirsk=Novosibirsk; CA Halifax=Halifax; CA Calgary=Calgary; CA
Winnipeg=Winnipeg; CA Banff=Banff; US Boston=Boston; US Chicago=Chicago; US Los Angeles=Los Angeles; US Miami=Miami;
US Atlanta=Atlanta; US Houston=Houston; US Denver=Denver; US Seattle=Seattle; US Honolulu=Honolulu; US San Diego=San
Diego; US Philadelphia=Philadelphia; CU Varadero=Varadero; HN San Pedro Sula=San Pedro Sula; CO
Barranquilla=Barranquilla; CO Manizales=Manizales; VE Maracaibo=Maracaibo; EC Cuenca=Cuenca; PE Arequipa=Arequipa; PE
Trujillo=Trujillo; BO Sucre=Sucre; CL Viña del Mar=Viña del Mar; CL Antofagasta=Antofagasta; CL Puerto Varas=Puerto
Varas; CL Concepción=Concepción; BR Recife=Recife; BR Manaus=Manaus; BR Natal=Natal; BR Foz do Iguaçu=Foz do
Iguaçu|Foz do Iguacu; BR Florianópolis=Florianópolis; BR Belo Horizonte=Belo Horizonte; AR Rosario=Rosario; AR
Mendoza=Mendoza; AR Salta=Salta; AR Ushuaia=Ushuaia; AR Córdoba=Córdoba; AU Perth=Perth; AU Brisbane=Brisbane; AU
Adelaide=Adelaide; AU Darwin=Darwin; AU Cairns=Cairns; AU Hobart=Hobart; NZ Christchurch=Christchurch; NZ
Queenstown=Queenstown; NZ Rotorua=Rotorua; SB Honiara=Honiara; KI Tarawa=Tarawa; MH Majuro=Majuro; FM Palikir=Palikir;
TV Funafuti=Funafuti; NR Yaren=Yaren; CK Rarotonga=Rarotonga; NU Alofi=Alofi; KN Basseterre=Basseterre; DM
Roseau=Roseau; VC Kingstown=Kingstown; BN Bandar Seri Begawan=Bandar Seri Begawan; AD Andorra la Vella=Andorra la
Vella; BZ Belmopan=Belmopan; LK Kandy=Kandy; NP Pokhara=Pokhara; BD Chittagong=Chittagong; ID Yogyakarta=Yogyakarta;
ID Lombok=Lombok; ID Manado=Manado; MY Penang=Penang; MY Langkawi=Langkawi; MY Kota Kinabalu=Kota Kinabalu; MY
Putrajaya=Putrajaya; PH Cebu=Cebu; PH Davao=Davao; VN Ho Chi Minh City=Ho Chi Minh City; VN Da Nang=Da Nang; VN Ha
Long=Ha Long; TH Pattaya=Pattaya; TH Hua Hin=Hua Hin; SA Mecca=Mecca|Makkah; SA NEOM=NEOM; AE Sharjah=Sharjah; LB
Byblos=Byblos; IQ Erbil=Erbil; IQ Basra=Basra; IR Isfahan=Isfahan; DZ Constantine=Constantine; LY Benghazi=Benghazi;
LY Sirte=Sirte; MR Nouadhibou=Nouadhibou; CM Douala=Douala; CG Pointe-Noire=Pointe-Noire; SN Saint-Louis=Saint-Louis;
ML Timbuktu=Timbuktu; MW Blantyre=Blantyre; MZ Beira=Beira
"""
