"""Adjectives of countries, as in "Gouvernement argentin", "the Kenyan Government": our own table of all Member States.

"code=adjective|other"; `*` ends a stem. Only read beside the word "Government" and its like, so stems may be short.
"""

DEMONYMS: dict[str, str] = {
    "fr": """AF=afghan*; AL=albanais*; DZ=algérien*; AD=andorran*; AO=angolais*; AG=antiguais*|antiguayen*; AR=argentin*; AM=arménien*;
AU=australien*; AT=autrichien*; AZ=azerbaïdjanais*; BS=bahamien*|bahaméen*; BH=bahreïnien*|bahreïni*; BD=bangladais*; BB=barbadien*; BY=bélarussien*|biélorusse*;
BE=belge*; BZ=bélizien*; BJ=béninois*; BT=bhoutanais*; BO=bolivien*; BA=bosnien*|bosniaque*; BW=botswanais*; BR=brésilien*; BN=brunéien*; BG=bulgare*;
BF=burkinabé*|burkinabè*|burkinais*; BI=burundais*; KH=cambodgien*; CM=camerounais*; CA=canadien*; CF=centrafricain*; TD=tchadien*; CL=chilien*; CN=chinois*;
CO=colombien*; KM=comorien*; CG=congolais*; CR=costaricien*; CI=ivoirien*; HR=croate*; CU=cubain*; CY=chypriote*; CZ=tchèque*|tchécoslovaque*; CD=congolais*; DK=danois*;
DJ=djiboutien*; DM=dominiquais*; DO=dominicain*; EC=équatorien*; EG=égyptien*; SV=salvadorien*; GQ=équato-guinéen*|équatoguinéen*; ER=érythréen*; EE=estonien*;
SZ=swazi*|eswatinien*; ET=éthiopien*; FJ=fidjien*; FI=finlandais*|finnois*; FR=français*; GA=gabonais*; GM=gambien*; GE=géorgien*; DE=allemand*; GH=ghanéen*; GR=grec*|hellénique*;
GD=grenadin*; GT=guatémaltèque*; GN=guinéen*; GW=bissau-guinéen*|bissaoguinéen*; GY=guyanien*; HT=haïtien*; HN=hondurien*; HU=hongrois*; IS=islandais*; IN=indien*;
ID=indonésien*; IR=iranien*; IQ=iraquien*|irakien*; IE=irlandais*; IL=israélien*; IT=italien*; JM=jamaïcain*|jamaïquain*; JP=japonais*; JO=jordanien*; KZ=kazakh*;
KE=kényan*|kenyan*; KI=kiribatien*; KP=nord-coréen*; KR=coréen*|sud-coréen*; KW=koweïtien*; KG=kirghiz*; LA=lao*|laotien*; LV=letton*; LB=libanais*; LS=lesothan*|basotho*; LR=libérien*;
LY=libyen*; LI=liechtensteinois*; LT=lituanien*; LU=luxembourgeois*; MG=malgache*; MW=malawien*|malawite*; MY=malaisien*; MV=maldivien*; ML=malien*; MT=maltais*; MH=marshallais*;
MR=mauritanien*; MU=mauricien*; MX=mexicain*; FM=micronésien*; MD=moldove*|moldave*; MC=monégasque*; MN=mongol*; ME=monténégrin*; MA=marocain*; MZ=mozambicain*; MM=myanmarais*|birman*;
NA=namibien*; NR=nauruan*; NP=népalais*; NL=néerlandais*|hollandais*; NZ=néo-zélandais*; NI=nicaraguayen*; NE=nigérien*; NG=nigérian*; MK=macédonien*; NO=norvégien*; OM=omanais*;
PK=pakistanais*; PW=palaosien*|palauan*; PA=panaméen*; PG=papouan*; PY=paraguayen*; PE=péruvien*; PH=philippin*; PL=polonais*; PT=portugais*; QA=qatarien*|qatari*; RO=roumain*;
RU=russe*|soviétique*; RW=rwandais*; KN=kittitien*; LC=saint-lucien*; VC=vincentais*; WS=samoan*; SM=saint-marinais*; ST=santoméen*|sao-toméen*; SA=saoudien*; SN=sénégalais*; RS=serbe*|yougoslave*;
SC=seychellois*; SL=sierra-léonais*; SG=singapourien*; SK=slovaque*; SI=slovène*; SB=salomonais*; SO=somalien*; ZA=sud-africain*; SS=sud-soudanais*; ES=espagnol*; LK=sri-lankais*;
SD=soudanais*; SR=surinamais*|surinamien*; SE=suédois*; CH=suisse*|helvétique*; SY=syrien*; TJ=tadjik*; TZ=tanzanien*; TH=thaïlandais*; TL=timorais*; TG=togolais*; TO=tongan*; TT=trinidadien*;
TN=tunisien*; TR=turc*|turque*; TM=turkmène*; TV=tuvaluan*; UG=ougandais*; UA=ukrainien*; AE=émirien*; GB=britannique*; US=américain*; UY=uruguayen*; UZ=ouzbek*; VU=vanuatuan*;
VE=vénézuélien*; VN=vietnamien*; YE=yéménite*; ZM=zambien*; ZW=zimbabwéen*; PS=palestinien*; CV=cap-verdien*|cabo-verdien*""",
    "en": """AF=Afghan; AL=Albanian; DZ=Algerian; AD=Andorran; AO=Angolan; AG=Antiguan; AR=Argentine|Argentinian|Argentinean; AM=Armenian; AU=Australian; AT=Austrian;
AZ=Azerbaijani; BS=Bahamian; BH=Bahraini; BD=Bangladeshi; BB=Barbadian; BY=Belarusian; BE=Belgian; BZ=Belizean; BJ=Beninese; BT=Bhutanese; BO=Bolivian; BA=Bosnian; BW=Botswanan;
BR=Brazilian; BN=Bruneian; BG=Bulgarian; BF=Burkinabe|Burkinabè; BI=Burundian; KH=Cambodian; CM=Cameroonian; CA=Canadian; CF=Central-African; TD=Chadian; CL=Chilean; CN=Chinese;
CO=Colombian; KM=Comorian; CG=Congolese; CR=Costa-Rican; CI=Ivorian; HR=Croatian; CU=Cuban; CY=Cypriot; CZ=Czech|Czechoslovak; CD=Congolese; DK=Danish; DJ=Djiboutian; DM=Dominican;
DO=Dominican; EC=Ecuadorian|Ecuadorean; EG=Egyptian; SV=Salvadoran|Salvadorian; GQ=Equatorial-Guinean|Equatoguinean; ER=Eritrean; EE=Estonian; SZ=Swazi; ET=Ethiopian; FJ=Fijian; FI=Finnish;
FR=French; GA=Gabonese; GM=Gambian; GE=Georgian; DE=German; GH=Ghanaian; GR=Greek|Hellenic; GD=Grenadian; GT=Guatemalan; GN=Guinean; GW=Bissau-Guinean; GY=Guyanese; HT=Haitian;
HN=Honduran; HU=Hungarian; IS=Icelandic; IN=Indian; ID=Indonesian; IR=Iranian; IQ=Iraqi; IE=Irish; IL=Israeli; IT=Italian; JM=Jamaican; JP=Japanese; JO=Jordanian; KZ=Kazakh|Kazakhstani;
KE=Kenyan; KI=I-Kiribati; KP=North-Korean; KR=Korean|South-Korean; KW=Kuwaiti; KG=Kyrgyz; LA=Lao|Laotian; LV=Latvian; LB=Lebanese; LS=Basotho; LR=Liberian; LY=Libyan; LI=Liechtenstein;
LT=Lithuanian; LU=Luxembourg; MG=Malagasy; MW=Malawian; MY=Malaysian; MV=Maldivian; ML=Malian; MT=Maltese; MH=Marshallese; MR=Mauritanian; MU=Mauritian; MX=Mexican; FM=Micronesian;
MD=Moldovan; MC=Monegasque; MN=Mongolian; ME=Montenegrin; MA=Moroccan; MZ=Mozambican; MM=Burmese; NA=Namibian; NR=Nauruan; NP=Nepalese|Nepali; NL=Dutch; NZ=New-Zealand; NI=Nicaraguan;
NE=Nigerien; NG=Nigerian; MK=Macedonian; NO=Norwegian; OM=Omani; PK=Pakistani; PW=Palauan; PA=Panamanian; PG=Papua-New-Guinean; PY=Paraguayan; PE=Peruvian; PH=Philippine|Filipino; PL=Polish;
PT=Portuguese; QA=Qatari; RO=Romanian; RU=Russian|Soviet; RW=Rwandan|Rwandese; KN=Kittitian; LC=Saint-Lucian; VC=Vincentian; WS=Samoan; SM=Sammarinese; ST=Santomean; SA=Saudi; SN=Senegalese;
RS=Serbian|Yugoslav; SC=Seychellois; SL=Sierra-Leonean; SG=Singaporean|Singapore; SK=Slovak; SI=Slovenian|Slovene; SB=Solomon; SO=Somali; ZA=South-African; SS=South-Sudanese; ES=Spanish;
LK=Sri-Lankan; SD=Sudanese; SR=Surinamese; SE=Swedish; CH=Swiss; SY=Syrian; TJ=Tajik; TZ=Tanzanian; TH=Thai|Royal-Thai; TL=Timorese; TG=Togolese; TO=Tongan; TT=Trinidadian; TN=Tunisian;
TR=Turkish; TM=Turkmen; TV=Tuvaluan; UG=Ugandan; UA=Ukrainian; AE=Emirati; GB=British; US=American; UY=Uruguayan; UZ=Uzbek; VU=Vanuatu; VE=Venezuelan; VN=Vietnamese; YE=Yemeni; ZM=Zambian;
ZW=Zimbabwean; PS=Palestinian; CV=Cabo-Verdean|Cape-Verdean""",
    "es": """AF=afgan*; AL=alban*; DZ=argelin*; AD=andorran*; AO=angoleñ*; AG=antiguan*; AR=argentin*; AM=armeni*; AU=australian*; AT=austriac*|austríac*; AZ=azerbaiyan*; BS=bahameñ*; BH=bahrein*;
BD=bangladesí*|bengalí*; BB=barbadens*; BY=bielorrus*|belarus*; BE=belg*; BZ=beliceñ*; BJ=benin*; BT=butan*; BO=bolivian*; BA=bosni*; BW=botswan*|botsuan*; BR=brasileñ*; BN=brunean*;
BG=búlgar*; BF=burkin*; BI=burund*; KH=camboyan*; CM=camerun*; CA=canadiens*; CF=centroafrican*; TD=chadian*; CL=chilen*; CN=chin*; CO=colombian*; KM=comorens*; CG=congoleñ*; CR=costarricens*;
CI=marfileñ*; HR=croat*; CU=cuban*; CY=chipriot*; CZ=chec*|checoslovac*; CD=congoleñ*; DK=dan*; DJ=yibutian*; DM=dominiqu*; DO=dominican*; EC=ecuatorian*; EG=egipci*; SV=salvadoreñ*;
GQ=ecuatoguinean*; ER=eritre*; EE=estoni*; SZ=swazi*|suazi*; ET=etíop*; FJ=fiyian*; FI=finland*|finlandes*; FR=franc*; GA=gabon*; GM=gambian*; GE=georgian*; DE=alem*; GH=ghan*; GR=grieg*|helénic*;
GD=granadin*; GT=guatemaltec*; GN=guinean*; GW=bissauguinean*; GY=guyan*; HT=haitian*; HN=hondureñ*; HU=húngar*; IS=island*; IN=indi*; ID=indonesi*; IR=iran*; IQ=iraquí*; IE=irland*; IL=israelí*;
IT=italian*; JM=jamaican*|jamaiquin*; JP=japon*; JO=jordan*; KZ=kazaj*; KE=kenian*; KI=kiribatian*; KP=norcorean*; KR=corean*|surcorean*; KW=kuwaití*; KG=kirguis*; LA=laosian*; LV=leton*; LB=liban*;
LS=lesothens*; LR=liberian*; LY=libi*; LI=liechtensteinian*; LT=lituan*; LU=luxemburgu*; MG=malgach*; MW=malawian*; MY=malasi*; MV=maldiv*; ML=malien*|maliens*; MT=malt*; MH=marshal*; MR=mauritan*;
MU=maurician*; MX=mexican*; FM=micronesi*; MD=moldov*|moldav*; MC=monegasc*; MN=mongol*; ME=montenegrin*; MA=marroqu*; MZ=mozambiqueñ*; MM=birman*; NA=namibi*; NR=nauruan*; NP=nepal*; NL=neerland*|holand*;
NZ=neozeland*|neozelandes*; NI=nicaragüens*; NE=nigerin*; NG=nigerian*; MK=macedoni*; NO=norueg*; OM=oman*; PK=pakistan*; PW=palauan*; PA=panameñ*; PG=papú*; PY=paraguay*; PE=peruan*; PH=filipin*;
PL=polac*; PT=portugu*; QA=qatarí*|catarí*; RO=ruman*; RU=rus*|soviétic*; RW=rwand*|ruand*; KN=sancristobaleñ*; LC=santaluc*; VC=sanvicentin*; WS=samoan*; SM=sanmarin*; ST=santotom*; SA=saudí*|saudita*;
SN=senegal*; RS=serbi*|yugoslav*; SC=seychell*; SL=sierraleon*; SG=singapur*; SK=eslovac*; SI=esloven*; SB=salomon*; SO=somal*; ZA=sudafrican*; SS=sursudan*; ES=español*; LK=sri-lank*; SD=sudan*;
SR=surinam*; SE=suec*; CH=suiz*; SY=siri*; TJ=tayik*; TZ=tanzan*; TH=tailand*; TL=timorens*; TG=togol*; TO=tongan*; TT=trinitens*; TN=tunecin*; TR=turc*; TM=turcoman*; TV=tuvaluan*; UG=ugand*; UA=ucranian*;
AE=emirat*; GB=britán*; US=estadounid*|norteamerican*; UY=uruguay*; UZ=uzbec*|uzbek*; VU=vanuatuens*; VE=venezolan*; VN=vietnamit*; YE=yemen*; ZM=zambian*; ZW=zimbabwens*|zimbabuens*; PS=palestin*; CV=caboverdian*""",
    "ru": """AR=аргентинск*; AU=австралийск*; AT=австрийск*; AZ=азербайджанск*; AM=армянск*; BD=бангладешск*; BY=белорусск*; BE=бельгийск*; BJ=бенинск*; BG=болгарск*; BO=боливийск*; BR=бразильск*; GB=британск*; HU=венгерск*; VE=венесуэльск*;
VN=вьетнамск*; GA=габонск*; GH=ганск*; GT=гватемальск*; DE=германск*; GR=греческ*; GE=грузинск*; DK=датск*; EG=египетск*; ZM=замбийск*; IL=израильск*; IN=индийск*; ID=индонезийск*; JO=иорданск*; IQ=иракск*; IR=иранск*; IE=ирландск*; IS=исландск*;
ES=испанск*; IT=итальянск*; KZ=казахстанск*|казахск*; CM=камерунск*; CA=канадск*; QA=катарск*; KE=кенийск*; CY=кипрск*; CN=китайск*; CO=колумбийск*; CR=коста-риканск*; CU=кубинск*; KW=кувейтск*; KG=кыргызск*|киргизск*; LV=латвийск*; LB=ливанск*; LY=ливийск*; LT=литовск*; LU=люксембургск*;
MA=марокканск*; MX=мексиканск*; MZ=мозамбикск*; MD=молдавск*; MN=монгольск*; NP=непальск*; NG=нигерийск*; NL=нидерландск*|голландск*; NZ=новозеландск*; NO=норвежск*; PK=пакистанск*; PA=панамск*; PE=перуанск*; PL=польск*; PT=португальск*; KR=южнокорейск*|корейск*; RU=российск*|советск*; RO=румынск*; SA=саудовск*; SN=сенегальск*; RS=сербск*; SG=сингапурск*; SY=сирийск*; SK=словацк*;
SI=словенск*; SD=суданск*; TH=таиландск*; TZ=танзанийск*; TN=тунисск*; TM=туркменск*; TR=турецк*; UG=угандийск*; UZ=узбекск*; UA=украинск*; UY=уругвайск*; PH=филиппинск*; FI=финляндск*|финск*; FR=французск*; HR=хорватск*; CZ=чешск*; CL=чилийск*; CH=швейцарск*; SE=шведск*; LK=шри-ланкийск*; EC=эквадорск*; EE=эстонск*; ET=эфиопск*; ZA=южноафриканск*; JP=японск*; WS=самоанск*; DZ=алжирск*; US=американск*; TJ=таджикск*; RW=руандийск*; AL=албанск*""",
    "ar": """AR=أرجنتينية; MA=مغربية; EG=مصرية; FR=فرنسية; DE=ألمانية; IT=إيطالية; ES=إسبانية; TR=تركية; QA=قطرية; CN=صينية; JP=يابانية; IN=هندية; BR=برازيلية; MX=مكسيكية; RU=روسية; US=أمريكية; GB=بريطانية; CA=كندية; AT=نمساوية; CH=سويسرية; SE=سويدية; NO=نرويجية; DK=دانمركية; KE=كينية; ET=إثيوبية; TN=تونسية;
DZ=جزائرية; LB=لبنانية; JO=أردنية; SA=سعودية; KW=كويتية; OM=عمانية; BH=بحرينية; YE=يمنية; IQ=عراقية; SY=سورية; SD=سودانية; LY=ليبية; MR=موريتانية; SN=سنغالية; NG=نيجيرية; ID=إندونيسية; KR=كورية; TH=تايلندية; VN=فييتنامية; PE=بيروفية; CL=شيلية; CO=كولومبية; CU=كوبية; PT=برتغالية; GR=يونانية; NL=هولندية; BE=بلجيكية; FI=فنلندية; PL=بولندية; CZ=تشيكية; HU=هنغارية; RO=رومانية; BG=بلغارية; UA=أوكرانية; AU=أسترالية; IE=أيرلندية; ZA=جنوب أفريقية; KZ=كازاخستانية; UZ=أوزبكية; PK=باكستانية; AE=إماراتية; PH=فلبينية; MY=ماليزية; SG=سنغافورية; GH=غانية; RW=رواندية; UG=أوغندية; TZ=تنزانية; EC=إكوادورية; VE=فنزويلية; UY=أوروغوائية; BO=بوليفية; PA=بنمية; CR=كوستاريكية""",
}
