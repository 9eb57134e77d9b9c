"""Names of countries and cities in Spanish: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=Afganistán; AL=Albania; DZ=Argelia|República Argelina Democrática y Popular; AD=Andorra; AO=Angola; AG=Antigua y
Barbuda; AR=Argentina|República Argentina; AM=Armenia; AU=Australia; AT=Austria; AZ=Azerbaiyán;
BS=Bahamas; BH=Bahrein|Baréin|Reino de Bahrein; BD=Bangladesh|Bangladés; BB=Barbados; BY=Belarús|Bielorrusia;
BE=Bélgica; BZ=Belice; BJ=Benín; BT=Bután; BO=Estado Plurinacional de Bolivia|Bolivia|Bolivia (Estado Plurinacional
de); BA=Bosnia y Herzegovina; BW=Botswana|Botsuana; BR=Brasil|República Federativa del Brasil; BN=Brunei
Darussalam|Brunéi; BG=Bulgaria; BF=Burkina Faso; BI=Burundi; CV=Cabo Verde; KH=Camboya; CM=Camerún; CA=Canadá;
CF=República Centroafricana; TD=Chad; CL=Chile|República de Chile; CN=China|República Popular China;
CO=Colombia|República de Colombia; KM=Comoras; CG=República del Congo|Congo; CD=República Democrática del Congo|Zaire;
CR=Costa Rica|República de Costa Rica; CI=Côte d'Ivoire|Costa de Marfil|Côte d'Ivoire; HR=Croacia; CU=Cuba|República
de Cuba; CY=Chipre; CZ=Chequia|República Checa|Checoslovaquia; DK=Dinamarca|Reino de Dinamarca; DJ=Djibouti|Yibuti;
DM=Dominica; DO=República Dominicana; EC=Ecuador|República del Ecuador; EG=Egipto|República Árabe de Egipto; SV=El
Salvador; GQ=Guinea Ecuatorial; ER=Eritrea; EE=Estonia; SZ=Eswatini|Swazilandia|Esuatini|Suazilandia;
ET=Etiopía|República Democrática Federal de Etiopía; FJ=Fiyi|Fiji; FI=Finlandia; FR=Francia|República Francesa;
GA=Gabón|República Gabonesa; GM=Gambia; GE=Georgia; DE=Alemania|República Federal de Alemania|República Democrática
Alemana; GH=Ghana; GR=Grecia|República Helénica; GD=Granada; GT=Guatemala|República de Guatemala; GN=Guinea;
GW=Guinea-Bisáu; GY=Guyana; HT=Haití; HN=Honduras; HU=Hungría; IS=Islandia; IN=India; ID=Indonesia; IR=República
Islámica del Irán|Irán|Irán (República Islámica del); IQ=Iraq|Irak; IE=Irlanda; IL=Israel; IT=Italia|República
Italiana; JM=Jamaica; JP=Japón; JO=Jordania|Reino Hachemita de Jordania; KZ=Kazajstán|Kazajistán; KE=Kenya|Kenia;
KI=Kiribati; KP=República Popular Democrática de Corea|Corea del Norte; KR=República de Corea|Corea del Sur;
KW=Kuwait|Estado de Kuwait; KG=Kirguistán|República Kirguisa; LA=República Democrática Popular Lao|Laos; LV=Letonia;
LB=Líbano|República Libanesa; LS=Lesotho|Lesoto; LR=Liberia; LY=Libia|Jamahiriya Árabe Libia|Estado de Libia;
LI=Liechtenstein; LT=Lituania; LU=Luxemburgo; MG=Madagascar; MW=Malawi|Malaui; MY=Malasia; MV=Maldivas; ML=Mali;
MT=Malta; MH=Islas Marshall; MR=Mauritania; MU=Mauricio; MX=México|Estados Unidos Mexicanos|Méjico; FM=Micronesia;
MD=República de Moldova|Moldova|Moldavia; MC=Mónaco; MN=Mongolia; ME=Montenegro; MA=Marruecos|Reino de Marruecos;
MZ=Mozambique; MM=Myanmar; NA=Namibia; NR=Nauru; NP=Nepal; NL=Reino de los Países Bajos|Países Bajos; NZ=Nueva
Zelanda; NI=Nicaragua; NE=Níger; NG=Nigeria; MK=Macedonia del Norte; NO=Noruega; OM=Omán; PK=Pakistán; PW=Palaos;
PA=Panamá|República de Panamá; PG=Papua Nueva Guinea|Papúa Nueva Guinea; PY=Paraguay|República del Paraguay;
PE=Perú|República del Perú; PH=Filipinas; PL=Polonia; PT=Portugal|República Portuguesa; QA=Qatar|Catar|Estado de
Qatar; RO=Rumanía; RU=Federación de Rusia|Rusia|Unión de Repúblicas Socialistas Soviéticas; RW=Rwanda|Ruanda; KN=San
Cristóbal y Nieves; LC=Santa Lucía; VC=San Vicente y las Granadinas; WS=Samoa; SM=San Marino; ST=Santo Tomé y
Príncipe; SA=Arabia Saudita|Arabia Saudí|Reino de la Arabia Saudita; SN=Senegal; RS=Serbia|Yugoslavia; SC=Seychelles;
SL=Sierra Leona; SG=Singapur; SK=Eslovaquia|República Eslovaca; SI=Eslovenia; SB=Islas Salomón; SO=Somalia;
ZA=Sudáfrica; SS=Sudán del Sur; ES=España|Reino de España; LK=Sri Lanka; SD=Sudán; SR=Surinam; SE=Suecia;
CH=Suiza|Confederación Suiza; SY=República Árabe Siria|Siria; TJ=Tayikistán; TZ=República Unida de
Tanzanía|Tanzanía|Tanzania; TH=Tailandia; TL=Timor-Leste|Timor Oriental; TG=Togo|República Togolesa; TO=Tonga;
TT=Trinidad y Tobago|Trinidad y Tabago; TN=Túnez|República Tunecina; TR=Turquía|Türkiye|Turkiye|República de Turquía;
TM=Turkmenistán; TV=Tuvalu; UG=Uganda; UA=Ucrania; AE=Emiratos Árabes Unidos; GB=Reino Unido de Gran Bretaña e Irlanda
del Norte|Reino Unido|Gran Bretaña; US=Estados Unidos de América|Estados Unidos|EE. UU.; UY=Uruguay|República Oriental
del Uruguay; UZ=Uzbekistán; VU=Vanuatu; VE=República Bolivariana de Venezuela|Venezuela|Venezuela (República
Bolivariana de); VN=Viet Nam|Vietnam|República Socialista de Viet Nam; YE=Yemen; ZM=Zambia; ZW=Zimbabwe|Zimbabue;
VA=Santa Sede|Ciudad del Vaticano; PS=Estado de Palestina|Palestina|Territorios Palestinos; CK=Islas Cook; NU=Niue
"""

CITIES = """\
CH Geneva=Ginebra; AT Vienna=Viena; US New York=Nueva York; KE Nairobi=Nairobi; TH Bangkok=Bangkok; AR Buenos
Aires=Buenos Aires; BR Rio de Janeiro=Río de Janeiro; TR Istanbul=Estambul; TR Antalya=Antalya; TR Ankara=Ankara; MX
Cancún=Cancún; MX Monterrey=Monterrey; MX Mexico City=Ciudad de México; MX Guadalajara=Guadalajara; MX
Acapulco=Acapulco; ZA Durban=Durban; ZA Johannesburg=Johannesburgo; ZA Cape Town=Ciudad del Cabo; ZA
Pretoria=Pretoria; MA Marrakech=Marrakech; MA Rabat=Rabat; MA Casablanca=Casablanca; MA Fez=Fez; MA Tangier=Tánger; MA
Skhirat=Skhirat; EG Sharm el-Sheikh=Sharm el-Sheij|Sharm el-Sheikh; EG Cairo=El Cairo; EG Alexandria=Alejandría; GB
London=Londres; GB Glasgow=Glasgow; GB Edinburgh=Edimburgo; FR Paris=París; FR Nice=Niza; FR Lyon=Lyon; FR
Marseille=Marsella; FR Cannes=Cannes; FR Strasbourg=Estrasburgo; DE Bonn=Bonn; DE Berlin=Berlín; DE Hamburg=Hamburgo;
DE Munich=Múnich; DE Frankfurt=Fráncfort; DE Dresden=Dresde; IT Rome=Roma; IT Milan=Milán; IT Palermo=Palermo; IT
Naples=Nápoles; IT Venice=Venecia; IT Turin=Turín; IT Florence=Florencia; ES Madrid=Madrid; ES Barcelona=Barcelona; ES
Seville=Sevilla; ES Valencia=Valencia; ES Granada=Granada; PT Lisbon=Lisboa; PT Funchal=Funchal; PT Estoril=Estoril; PT Porto=Oporto; NL
The Hague=La Haya; NL Amsterdam=Ámsterdam; NL Rotterdam=Rotterdam; BE Brussels=Bruselas; DK Copenhagen=Copenhague; SE
Stockholm=Estocolmo; SE Malmö=Malmö; SE Gothenburg=Gotemburgo; NO Oslo=Oslo; FI Helsinki=Helsinki; IS
Reykjavik=Reikiavik; PL Warsaw=Varsovia; PL Katowice=Katowice; PL Poznan=Poznan; PL Krakow=Cracovia; CZ Prague=Praga;
HU Budapest=Budapest; RO Bucharest=Bucarest; BG Sofia=Sofía; GR Athens=Atenas; UA Kyiv=Kyiv|Kiev; RU Moscow=Moscú; RU
Saint Petersburg=San Petersburgo; RU Sochi=Sochi; IN New Delhi=Nueva Delhi; IN Hyderabad=Hyderabad; IN Mumbai=Mumbai;
IN Jaipur=Jaipur; IN Goa=Goa; CN Beijing=Beijing; CN Shanghai=Shanghái; CN Kunming=Kunming; CN Hangzhou=Hangzhou; CN
Guangzhou=Guangzhou; CN Tianjin=Tianjin; CN Ordos=Ordos; CN Shenzhen=Shenzhen; CN Chengdu=Chengdu; CN Hong Kong=Hong
Kong; JP Tokyo=Tokio; JP Kyoto=Kioto; JP Sendai=Sendai; JP Kobe=Kobe; JP Yokohama=Yokohama; JP Nagoya=Nagoya; JP
Hiroshima=Hiroshima; JP Osaka=Osaka; JP Aichi=Aichi; KR Seoul=Seúl; KR Busan=Busan; KR Incheon=Incheon; KR
Pyeongchang=Pyeongchang; KR Changwon=Changwon; KR Jeju=Jeju; ID Bali=Bali; ID Nusa Dua=Nusa Dua; ID Bandung=Bandung;
SG Singapore=Singapur; VN Hanoi=Hanoi; PH Manila=Manila; MY Kuala Lumpur=Kuala Lumpur; KZ Almaty=Almaty; KZ
Astana=Astaná|Nursultán; TM Awaza=Awaza; TM Ashgabat=Ashgabat|Asjabad; TJ Dushanbe=Dusambé|Dushambé|Dushanbé; UZ
Samarkand=Samarcanda; UZ Tashkent=Taskent; KG Bishkek=Bishkek; AZ Baku=Bakú; AM Yerevan=Ereván; GE Tbilisi=Tiflis; MN
Ulaanbaatar=Ulán Bator|Ulaanbaatar; QA Doha=Doha; AE Dubai=Dubái; AE Abu Dhabi=Abu Dabi|Abu Dhabi; SA
Riyadh=Riad|Riyadh; SA Jeddah=Yeda; JO Amman=Ammán; LB Beirut=Beirut; SY Damascus=Damasco; IQ Baghdad=Bagdad; IR
Tehran=Teherán; IR Ramsar=Ramsar; OM Muscat=Mascate; BH Manama=Manama; KW Kuwait City=Ciudad de Kuwait; PK
Islamabad=Islamabad; BD Dhaka=Dacca|Dhaka; NP Kathmandu=Katmandú; LK Colombo=Colombo; ET Addis Ababa=Addis Abeba; RW
Kigali=Kigali; UG Kampala=Kampala; UG Entebbe=Entebbe; TZ Arusha=Arusha; TZ Dar es Salaam=Dar es Salam|Dar es Salaam;
KE Mombasa=Mombasa; KE Gigiri=Gigiri; NG Abuja=Abuja; NG Lagos=Lagos; GH Accra=Accra; SN Dakar=Dakar; SN Saly=Saly; CI
Abidjan=Abidján|Abiyán; CI Yamoussoukro=Yamusukro; BF Ouagadougou=Uagadugú; ML Bamako=Bamako; CM Yaoundé=Yaundé; GA
Libreville=Libreville; TN Tunis=Túnez; TN Djerba=Djerba; DZ Algiers=Argel; DZ Oran=Orán; LY Tripoli=Trípoli; SD
Khartoum=Jartum; ZM Lusaka=Lusaka; ZW Harare=Harare; ZW Victoria Falls=Cataratas Victoria; BW Gaborone=Gaborone; NA
Windhoek=Windhoek; MZ Maputo=Maputo; MU Port Louis=Port Louis; AO Luanda=Luanda; CV Praia=Praia; MG
Antananarivo=Antananarivo; CA Montreal=Montreal; CA Ottawa=Ottawa; CA Vancouver=Vancouver; CA Toronto=Toronto; CA
Quebec City=Quebec; US Washington=Washington; US San Francisco=San Francisco; US Bretton Woods=Bretton Woods; CU
Havana=La Habana; JM Kingston=Kingston; JM Montego Bay=Montego Bay; BB Bridgetown=Bridgetown; AG St. John's=Saint
John's; BS Nassau=Nassau; TT Port of Spain=Puerto España; DO Santo Domingo=Santo Domingo; DO Punta Cana=Punta Cana; GT
Guatemala City=Ciudad de Guatemala; CR San José=San José; PA Panama City=Ciudad de Panamá; SV San Salvador=San
Salvador; HN Tegucigalpa=Tegucigalpa; NI Managua=Managua; CO Bogota=Bogotá; CO Cartagena=Cartagena|Cartagena de
Indias; CO Cali=Cali; CO Medellín=Medellín; CO Santa Marta=Santa Marta; VE Caracas=Caracas; EC Quito=Quito; EC
Guayaquil=Guayaquil; PE Lima=Lima; PE Cusco=Cusco|Cuzco; BO La Paz=La Paz; BO Santa Cruz de la Sierra=Santa Cruz de la
Sierra; BO Cochabamba=Cochabamba; PY Asunción=Asunción; UY Montevideo=Montevideo; UY Punta del Este=Punta del Este; CL
Santiago=Santiago; CL Valparaíso=Valparaíso; BR Brasilia=Brasilia; BR São Paulo=São Paulo; BR Salvador=Salvador; BR
Belém=Belém; BR Fortaleza=Fortaleza; BR Porto Alegre=Porto Alegre; BR Curitiba=Curitiba; AR Mar del Plata=Mar del
Plata; AR Bariloche=Bariloche; AU Canberra=Canberra; AU Sydney=Sídney; AU Melbourne=Melbourne; NZ
Wellington=Wellington; NZ Auckland=Auckland; WS Apia=Apia; FJ Suva=Suva; FJ Nadi=Nadi; TO Nuku'alofa=Nuku'alofa; PW
Koror=Koror; VU Port Vila=Port Vila; PG Port Moresby=Port Moresby; MV Malé=Malé; CY Nicosia=Nicosia; MT Valletta=La
Valeta; IL Jerusalem=Jerusalén; IE Dublin=Dublín; LU Luxembourg=Luxemburgo; MC Monaco=Mónaco; CH Bern=Berna; CH
Montreux=Montreux; CH Basel=Basilea; CH Lugano=Lugano; CH Davos=Davos; CH Lausanne=Lausana; CH Zurich=Zúrich; AT
Graz=Graz; AT Salzburg=Salzburgo; HR Dubrovnik=Dubrovnik; HR Zagreb=Zagreb; RS Belgrade=Belgrado; BA
Sarajevo=Sarajevo; SI Ljubljana=Liubliana; SI Bled=Bled; SK Bratislava=Bratislava; EE Tallinn=Tallin; LV Riga=Riga; LT
Vilnius=Vilna; BY Minsk=Minsk; MD Chisinau=Chisináu; AL Tirana=Tirana; MK Ohrid=Ohrid; MK Skopje=Skopje; ME
Podgorica=Podgorica; KH Phnom Penh=Phnom Penh; KH Siem Reap=Siem Reap; LA Vientiane=Vientián|Vientiane; MM
Yangon=Yangón; MM Nay Pyi Taw=Nay Pyi Taw; ID Jakarta=Yakarta; ID Surabaya=Surabaya; TL Dili=Dili; BT Thimphu=Timbu;
AF Kabul=Kabul; YE Sana'a=Saná; SO Mogadishu=Mogadiscio; DJ Djibouti City=Ciudad de Djibouti; TH Chiang Mai=Chiang
Mai; TH Phuket=Phuket; GQ Malabo=Malabo; GQ Sipopo=Sipopo; CG Brazzaville=Brazzaville; CD Kinshasa=Kinshasa; TD
N'Djamena=Yamena; NE Niamey=Niamey; BJ Cotonou=Cotonú; TG Lomé=Lomé; GN Conakry=Conakry; LR Monrovia=Monrovia; SL
Freetown=Freetown; GM Banjul=Banjul; GW Bissau=Bissau; MR Nouakchott=Nuakchot; BI Bujumbura=Buyumbura; MW
Lilongwe=Lilongüe; SZ Mbabane=Mbabane; LS Maseru=Maseru; SC Mahé=Mahé; LC Castries=Castries; GD St. George's=Saint
George's; GY Georgetown=Georgetown; SR Paramaribo=Paramaribo; HT Port-au-Prince=Puerto Príncipe; BZ Belize City=Ciudad
de Belice; LI Vaduz=Vaduz; SN Diamniadio=Diamniadio; GR Thessaloniki=Salónica; PS Ramallah=Ramala; MX Mérida=Mérida;
MX Oaxaca=Oaxaca; MX Los Cabos=Los Cabos; TR Izmir=Esmirna; UZ Bukhara=Bujará; SS Juba=Yuba; CF Bangui=Bangui; ES
Málaga=Málaga; ES Bilbao=Bilbao; ES San Sebastián=San Sebastián; ES Zaragoza=Zaragoza; ES Palma de Mallorca=Palma de
Mallorca; ES Toledo=Toledo; FR Toulouse=Toulouse; FR Bordeaux=Burdeos; DE Leipzig=Leipzig; DE Cologne=Colonia; IT
Bologna=Bolonia; IT Genoa=Génova; IT Trieste=Trieste; US Boston=Boston; US Chicago=Chicago; US Los Angeles=Los
Ángeles; US Miami=Miami; CO Barranquilla=Barranquilla; CO Manizales=Manizales; VE Maracaibo=Maracaibo; EC
Cuenca=Cuenca; PE Arequipa=Arequipa; PE Trujillo=Trujillo; BO Sucre=Sucre; CL Viña del Mar=Viña del Mar; CL
Antofagasta=Antofagasta; CL Concepción=Concepción; BR Recife=Recife; BR Manaus=Manaos; BR Foz do Iguaçu=Foz de Iguazú;
AR Rosario=Rosario; AR Mendoza=Mendoza; AR Salta=Salta; AR Ushuaia=Ushuaia; AR Córdoba=Córdoba; CU Varadero=Varadero;
HN San Pedro Sula=San Pedro Sula; AU Perth=Perth; AU Brisbane=Brisbane; IN Chennai=Chennai; IN Kolkata=Calcuta; CN
Macao=Macao; MA Agadir=Agadir; TZ Dodoma=Dodoma; EG Luxor=Luxor; CA Halifax=Halifax; KR Gwangju=Gwangju; RU
Kazan=Kazán; UA Odesa=Odesa; DK Aarhus=Aarhus; NO Bergen=Bergen; BZ Belmopan=Belmopán; PT Funchal=Funchal;
AU Adelaide=Adelaida; AU Cairns=Cairns; AU Darwin=Darwin; AU Hobart=Hobart; BD Chittagong=Chittagong; BG
Plovdiv=Plovdiv; BG Varna=Varna; BI Gitega=Gitega; BR Belo Horizonte=Belo Horizonte; BR Florianópolis=Florianópolis;
CA Banff=Banff; CA Calgary=Calgary; CA Winnipeg=Winnipeg; CK Rarotonga=Rarotonga; CN Dalian=Dalian; CN
Nanjing=Nanjing|Nankín; CN Nanning=Nanning; CN Qingdao=Qingdao; CN Sanya=Sanya; CN Suzhou=Suzhou; CN Wuhan=Wuhan; CN
Xi'an=Xi'an; CY Limassol=Limasol; CY Paphos=Pafos; CZ Brno=Brno; DE Nuremberg=Núremberg; DE Petersberg=Petersberg; DE
Stuttgart=Stuttgart; DM Roseau=Roseau; DZ Constantine=Constantina; EG Aswan=Asuán; EG Hurghada=Hurgada; ES Las
Palmas=Las Palmas; FI Tampere=Tampere; FI Turku=Turku; FI Lahti=Lahti; FM Palikir=Palikir; FR Deauville=Deauville; GB
Belfast=Belfast; GB Birmingham=Birmingham; GB Cardiff=Cardiff; GB Leeds=Leeds; GB Manchester=Mánchester; GH
Kumasi=Kumasi; GR Corfu=Corfú; GR Heraklion=Heraclión; GR Rhodes=Rodas; ID Lombok=Lombok; ID Manado=Manado; ID
Yogyakarta=Yogyakarta; IE Galway=Galway; IN Ahmedabad=Ahmedabad; IN Bengaluru=Bangalore|Bengaluru; IN
Gandhinagar=Gandhinagar; IN Kochi=Kochi; IQ Basra=Basora; IQ Erbil=Erbil; IR Isfahan=Isfahán; IT Assisi=Asís; IT
Cagliari=Cagliari; IT Catania=Catania; IT Perugia=Perugia; IT Siena=Siena; IT Stresa=Stresa; IT Syracuse=Siracusa; IT
Verona=Verona; JO Petra=Petra; JO Dead Sea=Mar Muerto; JP Hamamatsu=Hamamatsu; JP Niigata=Niigata; JP Sapporo=Sapporo;
KE Kisumu=Kisumu; KE Naivasha=Naivasha; KI Tarawa=Tarawa; KN Basseterre=Basseterre; KR Daegu=Daegu; KR Songdo=Songdo;
KR Suncheon=Suncheon; LB Byblos=Biblos; LK Kandy=Kandy; LY Benghazi=Bengasi; LY Sirte=Sirte; MA Dakhla=Dajla; MA
Essaouira=Essaouira; MH Majuro=Majuro; ML Timbuktu=Tombuctú; MR Nouadhibou=Nuadibú; MW Blantyre=Blantyre; MX Puerto
Vallarta=Puerto Vallarta; MY Kota Kinabalu=Kota Kinabalu; MY Langkawi=Langkawi; MY Penang=Penang; MY
Putrajaya=Putrajaya; MZ Beira=Beira; NA Swakopmund=Swakopmund; NG Kano=Kano; NL Noordwijk=Noordwijk; NL
Utrecht=Utrecht; NO Tromsø=Tromsø; NO Trondheim=Trondheim; NP Pokhara=Pokhara; NZ Queenstown=Queenstown; NZ
Rotorua=Rotorua; PH Cebu=Cebú; PH Davao=Davao; PK Karachi=Karachi; PK Lahore=Lahore; PL Gdańsk=Gdańsk; PL
Wrocław=Breslavia|Wrocław; PL Łódź=Łódź; PT Cascais=Cascais; PT Coimbra=Coímbra; RO Constanța=Constanza; RO
Sinaia=Sinaia; RU Khanty-Mansiysk=Janti-Mansisk; RU Nizhny Novgorod=Nizhni Nóvgorod; RU Novosibirsk=Novosibirsk; RU
Vladivostok=Vladivostok; RU Yekaterinburg=Ekaterimburgo; SA Mecca=La Meca; SE Uppsala=Uppsala; SE Kiruna=Kiruna; TH
Hua Hin=Hua Hin; TH Pattaya=Pattaya; TR Bodrum=Bodrum; TR Konya=Konya; TV Funafuti=Funafuti; UA Kharkiv=Járkiv|Járkov;
UA Lviv=Leópolis|Lviv; UA Yalta=Yalta; US Atlanta=Atlanta; US Denver=Denver; US Honolulu=Honolulu; US Houston=Houston;
US Philadelphia=Filadelfia; US San Diego=San Diego; US Seattle=Seattle; UZ Khiva=Jiva; VC Kingstown=Kingstown; VN Da
Nang=Da Nang|Danang; VN Ha Long=Ha Long; VN Ho Chi Minh City=Ciudad Ho Chi Minh; ZA Bloemfontein=Bloemfontein; ZA
Stellenbosch=Stellenbosch; ZM Livingstone=Livingstone; ZW Bulawayo=Bulawayo; NR Yaren=Yaren; NU Alofi=Alofi; AM
Etchmiadzin=Echmiadzín; KG Cholpon-Ata=Cholpon Ata; AD Andorra la Vella=Andorra la Vieja|Andorra la Vella; TN
Gammarth=Gammarth
"""
