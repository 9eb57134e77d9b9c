"""Names of countries and cities in French: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=Afghanistan; AL=Albanie; DZ=Algérie|République algérienne démocratique et populaire; AD=Andorre; AO=Angola;
AG=Antigua-et-Barbuda; AR=Argentine|République argentine; AM=Arménie; AU=Australie; AT=Autriche; AZ=Azerbaïdjan;
BS=Bahamas; BH=Bahreïn|Royaume de Bahreïn; BD=Bangladesh; BB=Barbade; BY=Bélarus|Biélorussie; BE=Belgique; BZ=Belize;
BJ=Bénin|République du Bénin; BT=Bhoutan; BO=État plurinational de Bolivie|Bolivie|Bolivie (État plurinational de);
BA=Bosnie-Herzégovine; BW=Botswana; BR=Brésil; BN=Brunéi Darussalam|Brunei; BG=Bulgarie; BF=Burkina Faso; BI=Burundi;
CV=Cabo Verde|Cap-Vert; KH=Cambodge; CM=Cameroun; CA=Canada; CF=République centrafricaine; TD=Tchad; CL=Chili;
CN=Chine|République populaire de Chine; CO=Colombie; KM=Comores|Union des Comores; CG=République du
Congo|Congo|Congo-Brazzaville; CD=République démocratique du Congo|Congo-Kinshasa|Zaïre; CR=Costa Rica; CI=Côte
d'Ivoire|République de Côte d'Ivoire; HR=Croatie; CU=Cuba; CY=Chypre; CZ=Tchéquie|République tchèque|Tchécoslovaquie;
DK=Danemark|Royaume du Danemark; DJ=Djibouti; DM=Dominique; DO=République dominicaine; EC=Équateur;
EG=Égypte|République arabe d'Égypte; SV=El Salvador|Salvador; GQ=Guinée équatoriale; ER=Érythrée; EE=Estonie;
SZ=Eswatini|Swaziland; ET=Éthiopie|République fédérale démocratique d'Éthiopie; FJ=Fidji; FI=Finlande;
FR=France|République française; GA=Gabon|République gabonaise; GM=Gambie; GE=Géorgie; DE=Allemagne|République fédérale
d'Allemagne|République démocratique allemande; GH=Ghana; GR=Grèce|République hellénique; GD=Grenade; GT=Guatemala;
GN=Guinée; GW=Guinée-Bissau; GY=Guyana; HT=Haïti; HN=Honduras; HU=Hongrie|République de Hongrie; IS=Islande; IN=Inde;
ID=Indonésie; IR=République islamique d'Iran|Iran|Iran (République islamique d'); IQ=Irak|Iraq; IE=Irlande; IL=Israël;
IT=Italie|République italienne; JM=Jamaïque; JP=Japon; JO=Jordanie|Royaume hachémite de Jordanie; KZ=Kazakhstan;
KE=Kenya; KI=Kiribati; KP=République populaire démocratique de Corée|Corée du Nord; KR=République de Corée|Corée du
Sud; KW=Koweït|État du Koweït; KG=Kirghizistan|Kirghizstan|République kirghize; LA=République démocratique populaire
lao|Laos; LV=Lettonie; LB=Liban|République libanaise; LS=Lesotho; LR=Libéria|Liberia; LY=Libye|Jamahiriya arabe
libyenne|État de Libye; LI=Liechtenstein; LT=Lituanie; LU=Luxembourg; MG=Madagascar|République de Madagascar;
MW=Malawi; MY=Malaisie; MV=Maldives; ML=Mali; MT=Malte; MH=Îles Marshall; MR=Mauritanie|République islamique de
Mauritanie; MU=Maurice; MX=Mexique|États-Unis du Mexique; FM=Micronésie; MD=République de Moldova|Moldova|Moldavie;
MC=Monaco; MN=Mongolie; ME=Monténégro; MA=Maroc|Royaume du Maroc; MZ=Mozambique; MM=Myanmar|Birmanie; NA=Namibie;
NR=Nauru; NP=Népal; NL=Royaume des Pays-Bas|Pays-Bas; NZ=Nouvelle-Zélande; NI=Nicaragua; NE=Niger; NG=Nigéria|Nigeria;
MK=Macédoine du Nord; NO=Norvège; OM=Oman; PK=Pakistan; PW=Palaos; PA=Panama; PG=Papouasie-Nouvelle-Guinée;
PY=Paraguay; PE=Pérou; PH=Philippines; PL=Pologne; PT=Portugal|République portugaise; QA=Qatar|État du Qatar;
RO=Roumanie; RU=Fédération de Russie|Russie|Union des Républiques socialistes soviétiques; RW=Rwanda;
KN=Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis; LC=Sainte-Lucie; VC=Saint-Vincent-et-les
Grenadines|Saint-Vincent-et-les-Grenadines; WS=Samoa; SM=Saint-Marin; ST=Sao Tomé-et-Principe; SA=Arabie
saoudite|Royaume d'Arabie saoudite; SN=Sénégal|République du Sénégal; RS=Serbie|Yougoslavie; SC=Seychelles; SL=Sierra
Leone; SG=Singapour; SK=Slovaquie|République slovaque; SI=Slovénie; SB=Îles Salomon; SO=Somalie; ZA=Afrique du Sud;
SS=Soudan du Sud; ES=Espagne|Royaume d'Espagne; LK=Sri Lanka; SD=Soudan; SR=Suriname; SE=Suède;
CH=Suisse|Confédération suisse; SY=République arabe syrienne|Syrie; TJ=Tadjikistan; TZ=République-Unie de
Tanzanie|Tanzanie; TH=Thaïlande; TL=Timor-Leste|Timor oriental; TG=Togo|République togolaise; TO=Tonga;
TT=Trinité-et-Tobago; TN=Tunisie|République tunisienne; TR=Turquie|Türkiye|Turkiye|République turque|République de
Turquie; TM=Turkménistan; TV=Tuvalu; UG=Ouganda; UA=Ukraine; AE=Émirats arabes unis; GB=Royaume-Uni de Grande-Bretagne
et d'Irlande du Nord|Royaume-Uni|Grande-Bretagne; US=États-Unis d'Amérique|États-Unis; UY=Uruguay|République orientale
de l'Uruguay; UZ=Ouzbékistan; VU=Vanuatu; VE=République bolivarienne du Venezuela|Venezuela|Venezuela (République
bolivarienne du); VN=Viet Nam|Vietnam|Viêt Nam|République socialiste du Viet Nam; YE=Yémen; ZM=Zambie; ZW=Zimbabwe;
VA=Saint-Siège|État de la Cité du Vatican; PS=État de Palestine|Palestine|Territoires palestiniens; CK=Îles Cook;
NU=Niue
"""

CITIES = """\
CH Geneva=Genève; AT Vienna=Vienne; US New York=New York; KE Nairobi=Nairobi; TH Bangkok=Bangkok; AR Buenos
Aires=Buenos Aires; BR Rio de Janeiro=Rio de Janeiro; TR Istanbul=Istanbul; TR Antalya=Antalya; TR Ankara=Ankara; MX
Cancún=Cancún; MX Monterrey=Monterrey; MX Mexico City=Mexico; MX Guadalajara=Guadalajara; MX Acapulco=Acapulco; ZA
Durban=Durban; ZA Johannesburg=Johannesburg; ZA Cape Town=Le Cap|Cap; ZA Pretoria=Pretoria; MA Marrakech=Marrakech; MA
Rabat=Rabat; MA Casablanca=Casablanca; MA Fez=Fès; MA Tangier=Tanger; MA Skhirat=Skhirat; EG Sharm el-Sheikh=Charm
el-Cheikh; EG Cairo=Le Caire|Caire; EG Alexandria=Alexandrie; GB London=Londres; GB Glasgow=Glasgow; GB Edinburgh=Édimbourg;
FR Paris=Paris; FR Nice=Nice; FR Lyon=Lyon; FR Marseille=Marseille; FR Cannes=Cannes; FR Strasbourg=Strasbourg; DE
Bonn=Bonn; DE Berlin=Berlin; DE Hamburg=Hambourg; DE Munich=Munich; DE Frankfurt=Francfort; DE Dresden=Dresde; IT
Rome=Rome; IT Milan=Milan; IT Palermo=Palerme; IT Naples=Naples; IT Venice=Venise; IT Turin=Turin; IT
Florence=Florence; ES Madrid=Madrid; ES Barcelona=Barcelone; ES Seville=Séville; ES Valencia=Valence; ES
Granada=Grenade; PT Lisbon=Lisbonne; PT Funchal=Funchal; PT Estoril=Estoril; PT Porto=Porto; NL The Hague=La Haye; NL Amsterdam=Amsterdam;
NL Rotterdam=Rotterdam; BE Brussels=Bruxelles; DK Copenhagen=Copenhague; SE Stockholm=Stockholm; SE Malmö=Malmö; SE
Gothenburg=Göteborg; NO Oslo=Oslo; FI Helsinki=Helsinki; IS Reykjavik=Reykjavik; PL Warsaw=Varsovie; PL
Katowice=Katowice; PL Poznan=Poznan; PL Krakow=Cracovie; CZ Prague=Prague; HU Budapest=Budapest; RO
Bucharest=Bucarest; BG Sofia=Sofia; GR Athens=Athènes; UA Kyiv=Kyïv|Kiev; RU Moscow=Moscou; RU Saint
Petersburg=Saint-Pétersbourg; RU Sochi=Sotchi; IN New Delhi=New Delhi; IN Hyderabad=Hyderabad; IN Mumbai=Mumbai; IN
Jaipur=Jaipur; IN Goa=Goa; CN Beijing=Beijing|Pékin; CN Shanghai=Shanghai; CN Kunming=Kunming; CN Hangzhou=Hangzhou;
CN Guangzhou=Guangzhou; CN Tianjin=Tianjin; CN Ordos=Ordos; CN Shenzhen=Shenzhen; CN Chengdu=Chengdu; CN Hong
Kong=Hong Kong; JP Tokyo=Tokyo; JP Kyoto=Kyoto; JP Sendai=Sendai; JP Kobe=Kobe; JP Yokohama=Yokohama; JP
Nagoya=Nagoya; JP Hiroshima=Hiroshima; JP Osaka=Osaka; JP Aichi=Aichi; KR Seoul=Séoul; KR Busan=Busan; KR
Incheon=Incheon; KR Pyeongchang=Pyeongchang; KR Changwon=Changwon; KR Jeju=Jeju; ID Bali=Bali; ID Nusa Dua=Nusa Dua;
ID Bandung=Bandung; SG Singapore=Singapour; VN Hanoi=Hanoï; PH Manila=Manille; MY Kuala Lumpur=Kuala Lumpur; KZ
Almaty=Almaty; KZ Astana=Astana|Nour-Soultan; TM Awaza=Awaza; TM Ashgabat=Achgabat; TJ Dushanbe=Douchanbé; UZ
Samarkand=Samarcande; UZ Tashkent=Tachkent; KG Bishkek=Bichkek; AZ Baku=Bakou; AM Yerevan=Erevan|Erivan; GE
Tbilisi=Tbilissi; MN Ulaanbaatar=Oulan-Bator; QA Doha=Doha; AE Dubai=Doubaï|Dubaï; AE Abu Dhabi=Abou Dhabi; SA
Riyadh=Riyad|Riad; SA Jeddah=Djedda; JO Amman=Amman; LB Beirut=Beyrouth; SY Damascus=Damas; IQ Baghdad=Bagdad; IR
Tehran=Téhéran; IR Ramsar=Ramsar; OM Muscat=Mascate; BH Manama=Manama; KW Kuwait City=Koweït; PK Islamabad=Islamabad;
BD Dhaka=Dacca; NP Kathmandu=Katmandou; LK Colombo=Colombo; ET Addis Ababa=Addis-Abeba; RW Kigali=Kigali; UG
Kampala=Kampala; UG Entebbe=Entebbe; TZ Arusha=Arusha; TZ Dar es Salaam=Dar es-Salaam; KE Mombasa=Mombasa; KE
Gigiri=Gigiri; NG Abuja=Abuja; NG Lagos=Lagos; GH Accra=Accra; SN Dakar=Dakar; SN Saly=Saly; CI Abidjan=Abidjan; CI
Yamoussoukro=Yamoussoukro; BF Ouagadougou=Ouagadougou; ML Bamako=Bamako; CM Yaoundé=Yaoundé; GA Libreville=Libreville;
TN Tunis=Tunis; TN Djerba=Djerba; DZ Algiers=Alger; DZ Oran=Oran; LY Tripoli=Tripoli; SD Khartoum=Khartoum; ZM
Lusaka=Lusaka; ZW Harare=Harare; ZW Victoria Falls=Victoria Falls; BW Gaborone=Gaborone; NA Windhoek=Windhoek; MZ
Maputo=Maputo; MU Port Louis=Port-Louis; AO Luanda=Luanda; CV Praia=Praia; MG Antananarivo=Antananarivo; CA
Montreal=Montréal; CA Ottawa=Ottawa; CA Vancouver=Vancouver; CA Toronto=Toronto; CA Quebec City=Québec; US
Washington=Washington; US San Francisco=San Francisco; US Bretton Woods=Bretton Woods; CU Havana=La Havane; JM
Kingston=Kingston; JM Montego Bay=Montego Bay; BB Bridgetown=Bridgetown; AG St. John's=Saint John's; BS Nassau=Nassau;
TT Port of Spain=Port of Spain; DO Santo Domingo=Saint-Domingue; DO Punta Cana=Punta Cana; GT Guatemala
City=Guatemala; CR San José=San José; PA Panama City=Panama; SV San Salvador=San Salvador; HN Tegucigalpa=Tegucigalpa;
NI Managua=Managua; CO Bogota=Bogota; CO Cartagena=Carthagène; CO Cali=Cali; CO Medellín=Medellín; CO Santa
Marta=Santa Marta; VE Caracas=Caracas; EC Quito=Quito; EC Guayaquil=Guayaquil; PE Lima=Lima; PE Cusco=Cusco; BO La
Paz=La Paz; BO Santa Cruz de la Sierra=Santa Cruz de la Sierra; BO Cochabamba=Cochabamba; PY Asunción=Asunción; UY
Montevideo=Montevideo; UY Punta del Este=Punta del Este; CL Santiago=Santiago; CL Valparaíso=Valparaíso; BR
Brasilia=Brasilia; BR São Paulo=São Paulo; BR Salvador=Salvador de Bahia; BR Belém=Belém; BR Fortaleza=Fortaleza; BR
Porto Alegre=Porto Alegre; BR Curitiba=Curitiba; AR Mar del Plata=Mar del Plata; AR Bariloche=Bariloche; AU
Canberra=Canberra; AU Sydney=Sydney; AU Melbourne=Melbourne; NZ Wellington=Wellington; NZ Auckland=Auckland; WS
Apia=Apia; FJ Suva=Suva; FJ Nadi=Nadi; TO Nuku'alofa=Nuku'alofa; PW Koror=Koror; VU Port Vila=Port-Vila; PG Port
Moresby=Port Moresby; MV Malé=Malé; CY Nicosia=Nicosie; MT Valletta=La Valette; IL Jerusalem=Jérusalem; IE
Dublin=Dublin; LU Luxembourg=Luxembourg; MC Monaco=Monaco; CH Bern=Berne; CH Montreux=Montreux; CH Basel=Bâle; CH
Lugano=Lugano; CH Davos=Davos; CH Lausanne=Lausanne; CH Zurich=Zurich; AT Graz=Graz; AT Salzburg=Salzbourg; HR
Dubrovnik=Dubrovnik; HR Zagreb=Zagreb; RS Belgrade=Belgrade; BA Sarajevo=Sarajevo; SI Ljubljana=Ljubljana; SI
Bled=Bled; SK Bratislava=Bratislava; EE Tallinn=Tallinn; LV Riga=Riga; LT Vilnius=Vilnius; BY Minsk=Minsk; MD
Chisinau=Chisinau; AL Tirana=Tirana; MK Ohrid=Ohrid; MK Skopje=Skopje; ME Podgorica=Podgorica; KH Phnom Penh=Phnom
Penh; KH Siem Reap=Siem Reap; LA Vientiane=Vientiane; MM Yangon=Yangon; MM Nay Pyi Taw=Nay Pyi Taw; ID
Jakarta=Jakarta; ID Surabaya=Surabaya; TL Dili=Dili; BT Thimphu=Thimphou; AF Kabul=Kaboul; YE Sana'a=Sanaa; SO
Mogadishu=Mogadiscio; DJ Djibouti City=Djibouti; TH Chiang Mai=Chiang Mai; TH Phuket=Phuket; GQ Malabo=Malabo; GQ
Sipopo=Sipopo; CG Brazzaville=Brazzaville; CD Kinshasa=Kinshasa; TD N'Djamena=N'Djamena; NE Niamey=Niamey; BJ
Cotonou=Cotonou; TG Lomé=Lomé; GN Conakry=Conakry; LR Monrovia=Monrovia; SL Freetown=Freetown; GM Banjul=Banjul; GW
Bissau=Bissau; MR Nouakchott=Nouakchott; BI Bujumbura=Bujumbura; MW Lilongwe=Lilongwe; SZ Mbabane=Mbabane; LS
Maseru=Maseru; SC Mahé=Mahé; LC Castries=Castries; GD St. George's=Saint-Georges; GY Georgetown=Georgetown; SR
Paramaribo=Paramaribo; HT Port-au-Prince=Port-au-Prince; BZ Belize City=Belize City; LI Vaduz=Vaduz; SN
Diamniadio=Diamniadio; GR Thessaloniki=Thessalonique; PS Ramallah=Ramallah; MX Mérida=Mérida; TR Izmir=Izmir; UZ
Bukhara=Boukhara; SS Juba=Djouba|Juba; CF Bangui=Bangui; ER Asmara=Asmara; KM Moroni=Moroni; FR Toulouse=Toulouse; FR
Bordeaux=Bordeaux; FR Montpellier=Montpellier; FR Grenoble=Grenoble; FR Lille=Lille; FR Nantes=Nantes; FR Évian=Évian;
FR Biarritz=Biarritz; DE Leipzig=Leipzig; DE Cologne=Cologne; DE Düsseldorf=Düsseldorf; IT Trieste=Trieste; IT
Bologna=Bologne; IT Genoa=Gênes; IT Bari=Bari; ES Málaga=Málaga|Malaga; ES Bilbao=Bilbao; ES Zaragoza=Saragosse; BE
Ghent=Gand; BE Antwerp=Anvers; BE Liège=Liège; NL Maastricht=Maastricht; CA Halifax=Halifax; US Boston=Boston; US
Chicago=Chicago; US Los Angeles=Los Angeles; BR Recife=Recife; BR Manaus=Manaus; AR Rosario=Rosario; AR
Mendoza=Mendoza; AU Perth=Perth; AU Brisbane=Brisbane; NZ Christchurch=Christchurch; SB Honiara=Honiara; IN
Chennai=Chennai; IN Kolkata=Kolkata|Calcutta; CN Macao=Macao; CM Douala=Douala; CG Pointe-Noire=Pointe-Noire; SN
Saint-Louis=Saint-Louis; MA Agadir=Agadir; MA Ouarzazate=Ouarzazate; TN Sousse=Sousse; TN Hammamet=Hammamet; TZ
Dodoma=Dodoma; TZ Zanzibar=Zanzibar; EG Luxor=Louxor; JO Aqaba=Aqaba; GE Batumi=Batoumi; RU Kazan=Kazan; UA
Odesa=Odessa; DK Aarhus=Aarhus; NO Bergen=Bergen; ST São Tomé=Sao Tomé; SC Victoria=Victoria; BO Sucre=Sucre; KR
Gwangju=Gwangju; JP Fukuoka=Fukuoka; AE Sharjah=Charjah; BN Bandar Seri Begawan=Bandar Seri Begawan;
AR Córdoba=Córdoba; AR Salta=Salta; AR Ushuaia=Ushuaia; AU Adelaide=Adélaïde; AU Cairns=Cairns; AU Darwin=Darwin; AU
Hobart=Hobart; BD Chittagong=Chittagong; BG Plovdiv=Plovdiv; BG Varna=Varna; BI Gitega=Gitega; BR Belo Horizonte=Belo
Horizonte; BR Florianópolis=Florianópolis; BR Foz do Iguaçu=Foz do Iguaçu; BZ Belmopan=Belmopan; CA Banff=Banff; CA
Calgary=Calgary; CA Winnipeg=Winnipeg; CK Rarotonga=Rarotonga; CL Antofagasta=Antofagasta; CL Concepción=Concepción;
CL Viña del Mar=Viña del Mar; CN Dalian=Dalian; CN Nanjing=Nanjing|Nankin; CN Nanning=Nanning; CN Qingdao=Qingdao; CN
Sanya=Sanya; CN Suzhou=Suzhou; CN Wuhan=Wuhan; CN Xi'an=Xi'an; CO Barranquilla=Barranquilla; CO Manizales=Manizales;
CU Varadero=Varadero; CY Limassol=Limassol; CY Paphos=Paphos; CZ Brno=Brno; DE Nuremberg=Nuremberg; DE
Petersberg=Petersberg; DE Stuttgart=Stuttgart; DM Roseau=Roseau; DZ Constantine=Constantine; EC Cuenca=Cuenca; EG
Aswan=Assouan; EG Hurghada=Hurghada; ES Las Palmas=Las Palmas; ES Palma de Mallorca=Palma de Majorque; ES San
Sebastián=Saint-Sébastien; ES Toledo=Tolède; FI Tampere=Tampere; FI Turku=Turku; FI Lahti=Lahti; FM Palikir=Palikir;
FR Deauville=Deauville; GB Belfast=Belfast; GB Birmingham=Birmingham; GB Cardiff=Cardiff; GB Leeds=Leeds; GB
Manchester=Manchester; GH Kumasi=Kumasi; GR Corfu=Corfou; GR Heraklion=Héraklion; GR Rhodes=Rhodes; HN San Pedro
Sula=San Pedro Sula; ID Lombok=Lombok; ID Manado=Manado; ID Yogyakarta=Yogyakarta; IE Galway=Galway; IN
Ahmedabad=Ahmedabad; IN Bengaluru=Bangalore|Bengaluru; IN Gandhinagar=Gandhinagar; IN Kochi=Kochi; IQ Basra=Bassora;
IQ Erbil=Erbil; IR Isfahan=Ispahan; IT Assisi=Assise; IT Cagliari=Cagliari; IT Catania=Catane; IT Perugia=Pérouse; IT
Siena=Sienne; IT Stresa=Stresa; IT Syracuse=Syracuse; IT Verona=Vérone; JO Petra=Pétra; JO Dead Sea=Mer Morte; JP
Hamamatsu=Hamamatsu; JP Niigata=Niigata; JP Sapporo=Sapporo; KE Kisumu=Kisumu; KE Naivasha=Naivasha; KI Tarawa=Tarawa;
KN Basseterre=Basseterre; KR Daegu=Daegu; KR Songdo=Songdo; KR Suncheon=Suncheon; LB Byblos=Byblos; LK Kandy=Kandy; LY
Benghazi=Benghazi; LY Sirte=Syrte; MA Dakhla=Dakhla; MA Essaouira=Essaouira; MH Majuro=Majuro; ML Timbuktu=Tombouctou;
MR Nouadhibou=Nouadhibou; MW Blantyre=Blantyre; MX Los Cabos=Los Cabos; MX Oaxaca=Oaxaca; MX Puerto Vallarta=Puerto
Vallarta; MY Kota Kinabalu=Kota Kinabalu; MY Langkawi=Langkawi; MY Penang=Penang; MY Putrajaya=Putrajaya; MZ
Beira=Beira; NA Swakopmund=Swakopmund; NG Kano=Kano; NL Noordwijk=Noordwijk; NL Utrecht=Utrecht; NO Tromsø=Tromsø; NO
Trondheim=Trondheim; NP Pokhara=Pokhara; NZ Queenstown=Queenstown; NZ Rotorua=Rotorua; PE Arequipa=Arequipa; PE
Trujillo=Trujillo; PH Cebu=Cebu; PH Davao=Davao; PK Karachi=Karachi; PK Lahore=Lahore; PL Gdańsk=Gdańsk; PL
Wrocław=Wrocław; PL Łódź=Łódź; PT Cascais=Cascais; PT Coimbra=Coimbra; RO Constanța=Constanţa|Constanța; RO
Sinaia=Sinaia; RU Khanty-Mansiysk=Khanty-Mansiïsk; RU Nizhny Novgorod=Nijni Novgorod; RU Novosibirsk=Novossibirsk; RU
Vladivostok=Vladivostok; RU Yekaterinburg=Ekaterinbourg|Iekaterinbourg; SA Mecca=La Mecque; SE Uppsala=Uppsala; SE
Kiruna=Kiruna; TH Hua Hin=Hua Hin; TH Pattaya=Pattaya; TR Bodrum=Bodrum; TR Konya=Konya; TV Funafuti=Funafuti; UA
Kharkiv=Kharkiv; UA Lviv=Lviv; UA Yalta=Yalta; US Atlanta=Atlanta; US Denver=Denver; US Honolulu=Honolulu; US
Houston=Houston; US Miami=Miami; US Philadelphia=Philadelphie; US San Diego=San Diego; US Seattle=Seattle; UZ
Khiva=Khiva; VC Kingstown=Kingstown; VE Maracaibo=Maracaibo; VN Da Nang=Danang|Da Nang; VN Ha Long=Ha Long; VN Ho Chi
Minh City=Hô Chi Minh-Ville|Hô-Chi-Minh-Ville; ZA Bloemfontein=Bloemfontein; ZA Stellenbosch=Stellenbosch; ZM
Livingstone=Livingstone; ZW Bulawayo=Bulawayo; NR Yaren=Yaren; NU Alofi=Alofi; AM Etchmiadzin=Etchmiadzine; KG
Cholpon-Ata=Tcholpon-Ata; AD Andorra la Vella=Andorre-la-Vieille; TN Gammarth=Gammarth
"""
