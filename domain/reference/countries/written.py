"""What people write for a State that the tables of names by language do not hold: "code=name|other name".

ALPHA_3: ISO 3166-1 alpha-3. SHORT: initials and other short forms of correspondence and spreadsheets. FORMAL: full names
whose adjective no rule gives back ("République gabonaise"), and other spellings, in English, French and Spanish, after the
list of names of States in the UNTERM database and the ISO 3166 registry. Names are written here without accents and in lower
case where that changes nothing; `domain.reference.states` compares them so.
"""

ALPHA_3 = """\
AF AFG AL ALB DZ DZA AD AND AO AGO AG ATG AR ARG AM ARM AU AUS AT AUT AZ AZE BS BHS BH BHR BD BGD BB BRB BY BLR BE BEL BZ
BLZ BJ BEN BT BTN BO BOL BA BIH BW BWA BR BRA BN BRN BG BGR BF BFA BI BDI CV CPV KH KHM CM CMR CA CAN CF CAF TD TCD CL CHL
CN CHN CO COL KM COM CG COG CD COD CR CRI CI CIV HR HRV CU CUB CY CYP CZ CZE DK DNK DJ DJI DM DMA DO DOM EC ECU EG EGY SV
SLV GQ GNQ ER ERI EE EST SZ SWZ ET ETH FJ FJI FI FIN FR FRA GA GAB GM GMB GE GEO DE DEU GH GHA GR GRC GD GRD GT GTM GN GIN
GW GNB GY GUY HT HTI HN HND HU HUN IS ISL IN IND ID IDN IR IRN IQ IRQ IE IRL IL ISR IT ITA JM JAM JP JPN JO JOR KZ KAZ KE
KEN KI KIR KP PRK KR KOR KW KWT KG KGZ LA LAO LV LVA LB LBN LS LSO LR LBR LY LBY LI LIE LT LTU LU LUX MG MDG MW MWI MY MYS
MV MDV ML MLI MT MLT MH MHL MR MRT MU MUS MX MEX FM FSM MD MDA MC MCO MN MNG ME MNE MA MAR MZ MOZ MM MMR NA NAM NR NRU NP
NPL NL NLD NZ NZL NI NIC NE NER NG NGA MK MKD NO NOR OM OMN PK PAK PW PLW PA PAN PG PNG PY PRY PE PER PH PHL PL POL PT PRT
QA QAT RO ROU RU RUS RW RWA KN KNA LC LCA VC VCT WS WSM SM SMR ST STP SA SAU SN SEN RS SRB SC SYC SL SLE SG SGP SK SVK SI
SVN SB SLB SO SOM ZA ZAF SS SSD ES ESP LK LKA SD SDN SR SUR SE SWE CH CHE SY SYR TJ TJK TZ TZA TH THA TL TLS TG TGO TO TON
TT TTO TN TUN TR TUR TM TKM TV TUV UG UGA UA UKR AE ARE GB GBR US USA UY URY UZ UZB VU VUT VE VEN VN VNM YE YEM ZM ZMB ZW
ZWE VA VAT PS PSE CK COK NU NIU"""

SHORT = """\
GB=uk|u k; US=us of a|usa|u s|u s a|eeuu|ee uu|e e u u|eua|e u a|eu a|etats unis amerique; AE=uae|u a e|eau|emirates|emirats|emiratos;
CD=drc|d r c|rdc|r d c|dr congo|d r congo|rd congo|r d congo|dem congo|democratic congo|congo kin|congo rdc|zaire;
CG=congo b|congo rep|rep congo|congo republic|r congo|roc congo; KP=dprk|d p r k|rpdc|r p d c|dpr korea|d p r korea|north korea|n korea|coree nord|corea norte;
KR=rok|r o k|republic korea|s korea|coree sud|corea sur|r korea; LA=lao pdr|lao p d r|lao|rdp lao|pdr lao; CF=car|c a r|rca|r c a|centrafrique;
CN=prc|p r c|rpc|r p c|pr china|p r china|rp china; VA=vatican|vatican city state|etat vatican|ciudad vaticano|vaticano; SA=ksa|k s a; FM=f s m|fs micronesia|federated states micronesia|federated micronesia;
MK=fyrom|f y r o m|arym|macedonia|macedoine; DE=frg|brd|rfa; PG=p n g; RU=russia|r f; CZ=czech; CI=cote d ivoire|cote divoire|costa de marfil;
ST=sao tome|santo tome; TT=trinidad|trinite; BA=bosnia|bosnia herzegovina|bosnie|bih; KN=saint kitts|saint kitts nevis|saint christopher and nevis;
VC=saint vincent|svg; AG=antigua; TL=timor leste|timor; PS=palestine|state palestine; NL=holland|hollande|holanda; DO=dr dominican;
SY=syria; BN=brunei; MD=moldova|moldavia; TZ=tanzania; VE=venezuela; BO=bolivia; IR=iran; MM=birmania; SZ=swazilandia|esuatini;
ZA=rsa|r s a; NZ=n z|aotearoa new zealand; GQ=eq guinea|equat guinea"""

FORMAL = """\
BD=republique populaire du bengladesh|bengladesh; RW=rwandese republic|republique rwandaise; GR=hellas|republique grecque; KM=islas comores|iles comores;
AF=islamic emirate of afghanistan; DZ=republica argelina democratica y popular|people s democratic republic of algeria; AR=republica argentina;
BH=royaume de bahrein; BO=estado plurinacional de bolivia; BN=brunei abode of peace|nation of brunei; BY=byelorussia|bielorussie|belarusian republic;
CH=confederation helvetique|confederacion suiza|swiss confederacy; CV=cabo verde|republic of cape verde; CY=republica de chipre;
CF=central african republic|republique centrafricaine|republica centroafricana; CD=democratic republic congo|democratic republic of congo|republica democratica del congo;
CZ=czech republic|republique tcheque|republica checa|ceska republika|chequia; DO=dominican republic|republique dominicaine|republica dominicana;
DM=commonwealth of dominica|commonwealth de dominique; EG=arab republic of egypt|republica arabe de egipto|united arab republic;
ES=kingdom of spain|royaume d espagne|reino de espana; FR=french republic|republica francesa; GA=gabonese republic|republica gabonesa;
GB=united kingdom of great britain and northern ireland|reino unido de gran bretana e irlanda del norte|gran bretana; GR=hellenic republic|republica helenica;
GY=co operative republic of guyana|cooperative republic of guyana|republique cooperative du guyana|republica cooperativa de guyana;
HT=republique d haiti; IE=eire; IQ=irak; IT=italian republic|republica italiana; JO=hashemite kingdom of jordan|royaume hachemite de jordanie|reino hachemita de jordania;
KG=kyrgyz republic|republica kirguisa|republica kirguiza|kirghizia|kyrgyzstan; KN=saint christopher and nevis|san cristobal y nieves|saint kitts et nevis;
KP=republique democratique populaire de coree|republica democratica popular de corea|democratic people s republic korea|corea democratica;
LA=lao people s democratic republic|republica democratica popular de lao|people s democratic republic of laos|republique democratique populaire du laos|democratic people s republic of laos;
LB=lebanese republic|republica libanesa; LK=socialist republic of sri lanka|republica socialista democratica de sri lanka;
LY=great socialist people s libyan arab jamahiriya|jamahiriya arabe libia|libyan arab jamahiriya|jamahiriya arabe libyenne;
MV=maldive islands|iles maldives|islas maldivas; MX=united mexican states|etats unis mexicains|etats unis du mexique|estados unidos mexicanos|mejico;
MK=republic of macedonia|former yugoslav republic of macedonia|ex republique yougoslave de macedoine|ex republica yugoslava de macedonia|republica yugoslava de macedonia;
MU=ile maurice; MW=malaui; MM=union of myanmar|republica de la union de myanmar|republique de l union du myanmar|union of burma; NL=kingdom of the netherlands|netherlands kingdom|royaume des pays bas; PE=republica del peru;
PS=state of palestine|etat de palestine|estado de palestina|occupied palestinian territory|territoire palestinien occupe|palestinian territory;
PT=portuguese republic|republica portuguesa; RU=rossiya|federacion de rusia|federation russe|federacion rusa; SC=iles seychelles;
SB=solomons; SG=republic singapore; SK=slovak republic|republica eslovaca; SM=republique de san marino|republique de san marin|most serene republic of san marino;
SN=republique senegal; SY=syrian arab republic|republica arabe siria; SZ=kingdom of swaziland|ngwane; TG=togolese republic|republica togolesa;
TN=tunisian republic|republica tunecina; TR=turkish republic|republique turque|republica turca; TZ=republica unida de tanzania|republica unida de tanzania;
UY=eastern republic of uruguay|oriental republic of uruguay|republica oriental del uruguay|republique orientale d uruguay;
US=united states of america|etats unis d amerique|estados unidos de america|estados unidos; VA=holy see|saint siege|santa sede|vatican city;
VE=bolivarian republic of venezuela|republica bolivariana de venezuela; VN=socialist republic of viet nam|socialist republic of vietnam;
WS=independent state of western samoa|western samoa; ZA=republic south africa|south african republic; AE=emiratos arabes|emirats arabes;
TL=republique democratique du timor leste|timor oriental; TD=tchad|chad; FM=etats federes de micronesie|estados federados de micronesia;
MD=republica de moldova|republique de moldavie; KZ=kazajstan|kazajistan; TJ=tadzhikistan|tayikistan; TM=turkmenia|turkmenistan; UZ=uzbekia;
LC=santa lucia; VC=san vicente y las granadinas|saint vincent et les grenadines; TT=trinidad y tabago|trinidad et tobago|trinite et tobago;
BB=barbade; BT=bhutan|butan|bouthan|royaume du bouthan; KH=kampuchea; BJ=people s republic of benin; BF=burkina|burquina faso|republique de haute volta|haute volta|alto volta; CI=cote d ivoire;
ME=montenegro; RS=republic of serbia; GM=republic of the gambia|islamic republic of the gambia; PG=papua|papouasie nouvelle guinee|papua nueva guinea;
BA=bosnie et herzegovine|bosnia y hercegovina|bosnia y herzegovina; AG=antigua et barbuda|antigua y barbuda; KW=koweit; HR=croatia; LI=principality of liechtenstein;
GW=guinea bissau|guinee bissau|guinea bissau; GN=guinea conakry|guinee conakry; CG=congo brazzaville|people s republic of the congo; CK=cook islands; NU=nioue"""
