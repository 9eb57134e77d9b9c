"""Names of countries and cities in Chinese: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=阿富汗; AL=阿尔巴尼亚; DZ=阿尔及利亚|阿尔及利亚民主人民共和国; AD=安道尔; AO=安哥拉; AG=安提瓜和巴布达; AR=阿根廷|阿根廷共和国; AM=亚美尼亚; AU=澳大利亚; AT=奥地利; AZ=阿塞拜疆;
BS=巴哈马; BH=巴林|巴林王国; BD=孟加拉国|孟加拉; BB=巴巴多斯; BY=白俄罗斯; BE=比利时|比利时王国; BZ=伯利兹; BJ=贝宁; BT=不丹; BO=玻利维亚|多民族玻利维亚国|多民族国玻利维亚;
BA=波斯尼亚和黑塞哥维那; BW=博茨瓦纳; BR=巴西|巴西联邦共和国; BN=文莱; BG=保加利亚; BF=布基纳法索; BI=布隆迪; CV=佛得角|佛得角共和国; KH=柬埔寨|柬埔寨王国; CM=喀麦隆; CA=加拿大;
CF=中非共和国; TD=乍得; CL=智利; CN=中国|中华人民共和国; CO=哥伦比亚; KM=科摩罗; CG=刚果|刚果共和国|刚果（布）; CD=刚果民主共和国|扎伊尔; CR=哥斯达黎加; CI=科特迪瓦;
HR=克罗地亚; CU=古巴; CY=塞浦路斯; CZ=捷克|捷克共和国|捷克斯洛伐克; DK=丹麦|丹麦王国; DJ=吉布提; DM=多米尼克; DO=多米尼加共和国; EC=厄瓜多尔; EG=埃及|阿拉伯埃及共和国;
SV=萨尔瓦多; GQ=赤道几内亚; ER=厄立特里亚; EE=爱沙尼亚; SZ=斯威士兰|斯威士兰王国|埃斯瓦蒂尼; ET=埃塞俄比亚|埃塞俄比亚联邦民主共和国; FJ=斐济; FI=芬兰; FR=法国|法兰西共和国;
GA=加蓬|加蓬共和国; GM=冈比亚; GE=格鲁吉亚; DE=德国|德意志联邦共和国|德意志民主共和国; GH=加纳; GR=希腊|希腊共和国; GD=格林纳达; GT=危地马拉; GN=几内亚; GW=几内亚比绍; GY=圭亚那;
HT=海地; HN=洪都拉斯; HU=匈牙利; IS=冰岛; IN=印度; ID=印度尼西亚; IR=伊朗伊斯兰共和国|伊朗|伊朗（伊斯兰共和国）; IQ=伊拉克; IE=爱尔兰; IL=以色列; IT=意大利|意大利共和国;
JM=牙买加; JP=日本; JO=约旦|约旦哈希姆王国; KZ=哈萨克斯坦|哈萨克斯坦共和国; KE=肯尼亚; KI=基里巴斯; KP=朝鲜|朝鲜民主主义人民共和国; KR=大韩民国|韩国; KW=科威特|科威特国;
KG=吉尔吉斯斯坦|吉尔吉斯共和国; LA=老挝人民民主共和国|老挝; LV=拉脱维亚; LB=黎巴嫩; LS=莱索托; LR=利比里亚; LY=利比亚|阿拉伯利比亚民众国|利比亚国; LI=列支敦士登; LT=立陶宛; LU=卢森堡;
MG=马达加斯加; MW=马拉维; MY=马来西亚; MV=马尔代夫|马尔代夫共和国; ML=马里; MT=马耳他; MH=马绍尔群岛; MR=毛里塔尼亚; MU=毛里求斯; MX=墨西哥|墨西哥合众国;
FM=密克罗尼西亚|密克罗尼西亚联邦; MD=摩尔多瓦|摩尔多瓦共和国; MC=摩纳哥; MN=蒙古; ME=黑山; MA=摩洛哥|摩洛哥王国; MZ=莫桑比克; MM=缅甸|缅甸联邦共和国; NA=纳米比亚; NR=瑙鲁|瑙鲁共和国;
NP=尼泊尔; NL=荷兰|荷兰王国; NZ=新西兰; NI=尼加拉瓜; NE=尼日尔; NG=尼日利亚; MK=北马其顿|前南斯拉夫的马其顿共和国; NO=挪威|挪威王国; OM=阿曼|阿曼苏丹国; PK=巴基斯坦; PW=帕劳;
PA=巴拿马; PG=巴布亚新几内亚; PY=巴拉圭; PE=秘鲁; PH=菲律宾; PL=波兰|波兰共和国; PT=葡萄牙|葡萄牙共和国; QA=卡塔尔|卡塔尔国; RO=罗马尼亚;
RU=俄罗斯联邦|俄罗斯|俄国|苏联|苏维埃社会主义共和国联盟; RW=卢旺达; KN=圣基茨和尼维斯; LC=圣卢西亚; VC=圣文森特和格林纳丁斯; WS=萨摩亚; SM=圣马力诺; ST=圣多美和普林西比|圣多美与普林西比;
SA=沙特阿拉伯|沙特阿拉伯王国; SN=塞内加尔; RS=塞尔维亚|南斯拉夫; SC=塞舌尔; SL=塞拉利昂; SG=新加坡; SK=斯洛伐克; SI=斯洛文尼亚; SB=所罗门群岛; SO=索马里; ZA=南非; SS=南苏丹;
ES=西班牙|西班牙王国; LK=斯里兰卡|斯里兰卡民主社会主义共和国; SD=苏丹; SR=苏里南; SE=瑞典|瑞典王国; CH=瑞士|瑞士联邦; SY=阿拉伯叙利亚共和国|叙利亚; TJ=塔吉克斯坦;
TZ=坦桑尼亚联合共和国|坦桑尼亚; TH=泰国|泰王国; TL=东帝汶|帝汶|东帝汶民主共和国; TG=多哥; TO=汤加; TT=特立尼达和多巴哥; TN=突尼斯|突尼斯共和国; TR=土耳其|土耳其共和国; TM=土库曼斯坦;
TV=图瓦卢; UG=乌干达; UA=乌克兰; AE=阿拉伯联合酋长国|阿联酋; GB=大不列颠及北爱尔兰联合王国|联合王国|英国; US=美利坚合众国|美国; UY=乌拉圭|乌拉圭东岸共和国; UZ=乌兹别克斯坦; VU=瓦努阿图;
VE=委内瑞拉|委内瑞拉玻利瓦尔共和国; VN=越南|越南社会主义共和国; YE=也门; ZM=赞比亚; ZW=津巴布韦; VA=梵蒂冈|教廷; PS=巴勒斯坦领土|巴勒斯坦国|巴勒斯坦; CK=库克群岛; NU=纽埃
"""

CITIES = """\
CH Geneva=日内瓦; AT Vienna=维也纳; US New York=纽约; KE Nairobi=内罗毕; TH Bangkok=曼谷; AR Buenos Aires=布宜诺斯艾利斯; BR Rio de
Janeiro=里约热内卢; TR Istanbul=伊斯坦布尔; TR Antalya=安塔利亚; TR Ankara=安卡拉; MX Cancún=坎昆; MX Monterrey=蒙特雷; MX Mexico City=墨西哥城;
MX Guadalajara=瓜达拉哈拉; ZA Durban=德班; ZA Johannesburg=约翰内斯堡; ZA Cape Town=开普敦; ZA Pretoria=比勒陀利亚; MA Marrakech=马拉喀什; MA
Rabat=拉巴特; MA Casablanca=卡萨布兰卡; EG Sharm el-Sheikh=沙姆沙伊赫; EG Cairo=开罗; GB London=伦敦; GB Glasgow=格拉斯哥; FR Paris=巴黎; FR
Nice=尼斯; DE Bonn=波恩; DE Berlin=柏林; DE Hamburg=汉堡; IT Rome=罗马; IT Milan=米兰; IT Palermo=巴勒莫; ES Madrid=马德里; ES
Barcelona=巴塞罗那; ES Seville=塞维利亚; PT Lisbon=里斯本; NL The Hague=海牙; BE Brussels=布鲁塞尔; DK Copenhagen=哥本哈根; SE
Stockholm=斯德哥尔摩; NO Oslo=奥斯陆; FI Helsinki=赫尔辛基; PL Warsaw=华沙; PL Katowice=卡托维兹; PL Poznan=波兹南; PL Krakow=克拉科夫; CZ
Prague=布拉格; HU Budapest=布达佩斯; RO Bucharest=布加勒斯特; GR Athens=雅典; RU Moscow=莫斯科; RU Saint Petersburg=圣彼得堡; IN New
Delhi=新德里; IN Hyderabad=海得拉巴; CN Beijing=北京; CN Shanghai=上海; CN Kunming=昆明; CN Hangzhou=杭州; CN Guangzhou=广州; CN
Tianjin=天津; CN Ordos=鄂尔多斯; CN Shenzhen=深圳; CN Chengdu=成都; CN Hong Kong=香港; JP Tokyo=东京; JP Kyoto=京都; JP Sendai=仙台; JP
Kobe=神户; JP Yokohama=横滨; JP Nagoya=名古屋; KR Seoul=首尔; KR Busan=釜山; KR Incheon=仁川; ID Bali=巴厘岛|巴厘; SG Singapore=新加坡; VN
Hanoi=河内; PH Manila=马尼拉; MY Kuala Lumpur=吉隆坡; KZ Almaty=阿拉木图; KZ Astana=阿斯塔纳; TM Awaza=阿瓦扎; TM Ashgabat=阿什哈巴德; TJ
Dushanbe=杜尚别; UZ Samarkand=撒马尔罕; UZ Tashkent=塔什干; AZ Baku=巴库; MN Ulaanbaatar=乌兰巴托; QA Doha=多哈; AE Dubai=迪拜; AE Abu
Dhabi=阿布扎比; SA Riyadh=利雅得; SA Jeddah=吉达; JO Amman=安曼; LB Beirut=贝鲁特; SY Damascus=大马士革; IQ Baghdad=巴格达; IR Tehran=德黑兰;
OM Muscat=马斯喀特; BH Manama=麦纳麦; PK Islamabad=伊斯兰堡; BD Dhaka=达卡; LK Colombo=科伦坡; ET Addis Ababa=亚的斯亚贝巴; RW Kigali=基加利;
UG Kampala=坎帕拉; TZ Arusha=阿鲁沙; NG Abuja=阿布贾; GH Accra=阿克拉; SN Dakar=达喀尔; CI Abidjan=阿比让; BF Ouagadougou=瓦加杜古; TN
Tunis=突尼斯; DZ Algiers=阿尔及尔; SD Khartoum=喀土穆; ZM Lusaka=卢萨卡; ZW Harare=哈拉雷; NA Windhoek=温得和克; MZ Maputo=马普托; MU Port
Louis=路易港; CA Montreal=蒙特利尔; CA Ottawa=渥太华; CA Vancouver=温哥华; US Washington=华盛顿; CU Havana=哈瓦那; JM Kingston=金斯敦; BB
Bridgetown=布里奇敦; CR San José=圣何塞; CO Bogota=波哥大; CO Cartagena=卡塔赫纳; CO Cali=卡利; VE Caracas=加拉加斯; EC Quito=基多; PE
Lima=利马; BO La Paz=拉巴斯; UY Montevideo=蒙得维的亚; CL Santiago=圣地亚哥; BR Brasilia=巴西利亚; BR São Paulo=圣保罗; BR Belém=贝伦; BR
Curitiba=库里提巴; AU Sydney=悉尼; WS Apia=阿皮亚; FJ Suva=苏瓦; MT Valletta=瓦莱塔; IE Dublin=都柏林; CH Bern=伯尔尼; RS Belgrade=贝尔格莱德;
BY Minsk=明斯克; LA Vientiane=万象; ID Jakarta=雅加达; MX Mérida=梅里达; MX Acapulco=阿卡普尔科; MA Fez=非斯; MA Tangier=丹吉尔; MA
Skhirat=斯希拉特; EG Alexandria=亚历山大; GB Edinburgh=爱丁堡; FR Lyon=里昂; FR Marseille=马赛; FR Cannes=戛纳; FR Strasbourg=斯特拉斯堡; DE
Munich=慕尼黑; DE Frankfurt=法兰克福; IT Naples=那不勒斯; IT Venice=威尼斯; IT Turin=都灵; IT Florence=佛罗伦萨; ES Valencia=巴伦西亚|瓦伦西亚; ES
Granada=格拉纳达; PT Estoril=埃什托里尔; PT Porto=波尔图; NL Amsterdam=阿姆斯特丹; NL Rotterdam=鹿特丹; SE Malmö=马尔默; SE Gothenburg=哥德堡;
IS Reykjavik=雷克雅未克; BG Sofia=索非亚; RU Sochi=索契; RU Kazan=喀山; IN Mumbai=孟买; IN Jaipur=斋浦尔; IN Goa=果阿; JP Hiroshima=广岛;
JP Osaka=大阪; JP Aichi=爱知; KR Pyeongchang=平昌; KR Changwon=昌原; KR Jeju=济州; KR Gwangju=光州; ID Bandung=万隆; ID Nusa
Dua=努沙杜瓦; IR Ramsar=拉姆萨尔; KW Kuwait City=科威特城; UG Entebbe=恩德培; TZ Dar es Salaam=达累斯萨拉姆; TZ Dodoma=多多马; KE Mombasa=蒙巴萨;
NG Lagos=拉各斯; CI Yamoussoukro=亚穆苏克罗; ML Bamako=巴马科; CM Yaoundé=雅温得; GA Libreville=利伯维尔; TN Djerba=杰尔巴; DZ Oran=奥兰; ZW
Victoria Falls=维多利亚瀑布城|维多利亚瀑布; BW Gaborone=哈博罗内; AO Luanda=罗安达; CV Praia=普拉亚; MG Antananarivo=塔那那利佛; CA Toronto=多伦多;
CA Quebec City=魁北克; US San Francisco=旧金山; US Bretton Woods=布雷顿森林; JM Montego Bay=蒙特哥湾; BS Nassau=拿骚; TT Port of
Spain=西班牙港; DO Santo Domingo=圣多明各; DO Punta Cana=蓬塔卡纳; GT Guatemala City=危地马拉城; PA Panama City=巴拿马城; SV San
Salvador=圣萨尔瓦多; HN Tegucigalpa=特古西加尔巴; NI Managua=马那瓜; CO Medellín=麦德林; EC Guayaquil=瓜亚基尔; PE Cusco=库斯科; BO Santa Cruz
de la Sierra=圣克鲁斯; BO Cochabamba=科恰班巴; PY Asunción=亚松森; UY Punta del Este=埃斯特角城|埃斯特角; CL Valparaíso=瓦尔帕莱索; BR
Salvador=萨尔瓦多; BR Fortaleza=福塔雷萨; BR Porto Alegre=阿雷格里港; AR Mar del Plata=马德普拉塔; AR Bariloche=巴里洛切; AU Canberra=堪培拉;
AU Melbourne=墨尔本; NZ Wellington=惠灵顿; NZ Auckland=奥克兰; FJ Nadi=楠迪; PW Koror=科罗尔; VU Port Vila=维拉港; PG Port
Moresby=莫尔兹比港; MV Malé=马累; LU Luxembourg=卢森堡市; CH Montreux=蒙特勒; CH Basel=巴塞尔; CH Lugano=卢加诺; CH Davos=达沃斯; CH
Lausanne=洛桑; CH Zurich=苏黎世; AT Graz=格拉茨; AT Salzburg=萨尔茨堡; HR Zagreb=萨格勒布; HR Dubrovnik=杜布罗夫尼克; BA Sarajevo=萨拉热窝; SI
Ljubljana=卢布尔雅那; SI Bled=布莱德; SK Bratislava=布拉迪斯拉发; EE Tallinn=塔林; LV Riga=里加; LT Vilnius=维尔纽斯; MD Chisinau=基希讷乌; AL
Tirana=地拉那; MK Skopje=斯科普里; MK Ohrid=奥赫里德; ME Podgorica=波德戈里察; KH Phnom Penh=金边; KH Siem Reap=暹粒; MM Nay Pyi Taw=内比都;
MM Yangon=仰光; TL Dili=帝力; BT Thimphu=廷布; YE Sana'a=萨那; SO Mogadishu=摩加迪沙; DJ Djibouti City=吉布提市; TH Chiang Mai=清迈; TH
Phuket=普吉; GQ Malabo=马拉博; CG Brazzaville=布拉柴维尔; CD Kinshasa=金沙萨; TD N'Djamena=恩贾梅纳; NE Niamey=尼亚美; BJ Cotonou=科托努; TG
Lomé=洛美; GN Conakry=科纳克里; LR Monrovia=蒙罗维亚; SL Freetown=弗里敦; GM Banjul=班珠尔; GW Bissau=比绍; MR Nouakchott=努瓦克肖特; BI
Bujumbura=布琼布拉; MW Lilongwe=利隆圭; SZ Mbabane=姆巴巴内; LS Maseru=马塞卢; LC Castries=卡斯特里; GY Georgetown=乔治敦; SR
Paramaribo=帕拉马里博; HT Port-au-Prince=太子港; LI Vaduz=瓦杜兹; PS Ramallah=拉马拉; GR Thessaloniki=塞萨洛尼基; SS Juba=朱巴; CF
Bangui=班吉; ER Asmara=阿斯马拉; AM Yerevan=埃里温; GE Tbilisi=第比利斯; KG Bishkek=比什凯克; NP Kathmandu=加德满都; AF Kabul=喀布尔; CY
Nicosia=尼科西亚; UA Kyiv=基辅; TR Izmir=伊兹密尔; PK Karachi=卡拉奇; AE Sharjah=沙迦; LY Tripoli=的黎波里; JO Aqaba=亚喀巴; CN Nanning=南宁;
CN Suzhou=苏州; CN Wuhan=武汉; CN Xi'an=西安; CN Dalian=大连; CN Sanya=三亚; CN Macao=澳门; CN Nanjing=南京; CN Qingdao=青岛; TZ
Zanzibar=桑给巴尔; MC Monaco=摩纳哥城; UZ Bukhara=布哈拉;
AR Córdoba=科尔多瓦; AR Salta=萨尔塔; AR Ushuaia=乌斯怀亚; AU Adelaide=阿德莱德; AU Cairns=凯恩斯; AU Darwin=达尔文; AU Hobart=霍巴特; BD
Chittagong=吉大港; BG Plovdiv=普罗夫迪夫; BG Varna=瓦尔纳; BI Gitega=基特加; BR Belo Horizonte=贝洛奥里藏特; BR Florianópolis=弗洛里亚诺波利斯; BR
Foz do Iguaçu=伊瓜苏; BZ Belmopan=贝尔莫潘; CA Banff=班夫; CA Calgary=卡尔加里; CA Winnipeg=温尼伯; CK Rarotonga=拉罗汤加; CL
Antofagasta=安托法加斯塔; CL Concepción=康塞普西翁; CL Viña del Mar=比尼亚德尔马; CO Barranquilla=巴兰基亚; CO Manizales=马尼萨莱斯; CU
Varadero=巴拉德罗; CY Limassol=利马索尔; CY Paphos=帕福斯; CZ Brno=布尔诺; DE Nuremberg=纽伦堡; DE Petersberg=彼得斯贝格; DE Stuttgart=斯图加特;
DM Roseau=罗索; DZ Constantine=君士坦丁; EC Cuenca=昆卡; EG Aswan=阿斯旺; EG Hurghada=赫尔格达; ES Las Palmas=拉斯帕尔马斯; ES Palma de
Mallorca=帕尔马; ES San Sebastián=圣塞瓦斯蒂安; ES Toledo=托莱多; FI Tampere=坦佩雷; FI Turku=图尔库; FI Lahti=拉赫蒂; FM Palikir=帕利基尔; FR
Deauville=多维尔; GB Belfast=贝尔法斯特; GB Birmingham=伯明翰; GB Cardiff=加的夫; GB Leeds=利兹; GB Manchester=曼彻斯特; GH Kumasi=库马西; GR
Corfu=科孚; GR Heraklion=伊拉克利翁; GR Rhodes=罗得岛; HN San Pedro Sula=圣佩德罗苏拉; ID Lombok=龙目岛; ID Manado=万鸦老; ID Yogyakarta=日惹;
IE Galway=戈尔韦; IN Ahmedabad=艾哈迈达巴德; IN Bengaluru=班加罗尔; IN Gandhinagar=甘地讷格尔; IN Kochi=科钦; IQ Basra=巴士拉; IQ Erbil=埃尔比勒;
IR Isfahan=伊斯法罕; IT Assisi=阿西西; IT Cagliari=卡利亚里; IT Catania=卡塔尼亚; IT Perugia=佩鲁贾; IT Siena=锡耶纳; IT Stresa=斯特雷萨; IT
Syracuse=锡拉库萨; IT Verona=维罗纳; JO Petra=佩特拉; JO Dead Sea=死海; JP Hamamatsu=滨松; JP Niigata=新潟; JP Sapporo=札幌; KE
Kisumu=基苏木; KE Naivasha=奈瓦沙; KI Tarawa=塔拉瓦; KN Basseterre=巴斯特尔; KR Daegu=大邱; KR Songdo=松岛; KR Suncheon=顺天; LB
Byblos=比布鲁斯; LK Kandy=康提; LY Benghazi=班加西; LY Sirte=苏尔特; MA Dakhla=达赫拉; MA Essaouira=索维拉; MH Majuro=马朱罗; ML
Timbuktu=廷巴克图; MR Nouadhibou=努瓦迪布; MW Blantyre=布兰太尔; MX Los Cabos=洛斯卡沃斯; MX Oaxaca=瓦哈卡; MX Puerto Vallarta=巴亚尔塔港; MY
Kota Kinabalu=亚庇; MY Langkawi=浮罗交怡; MY Penang=槟城; MY Putrajaya=布城; MZ Beira=贝拉; NA Swakopmund=斯瓦科普蒙德; NG Kano=卡诺; NL
Noordwijk=诺德韦克; NL Utrecht=乌得勒支; NO Tromsø=特罗姆瑟; NO Trondheim=特隆赫姆; NP Pokhara=博卡拉; NZ Queenstown=皇后镇; NZ
Rotorua=罗托鲁阿; PE Arequipa=阿雷基帕; PE Trujillo=特鲁希略; PH Cebu=宿务; PH Davao=达沃; PK Lahore=拉合尔; PL Gdańsk=格但斯克; PL
Wrocław=弗罗茨瓦夫; PL Łódź=罗兹; PT Cascais=卡斯凯什; PT Coimbra=科英布拉; PT Funchal=丰沙尔; RO Constanța=康斯坦察; RO Sinaia=锡纳亚; RU
Khanty-Mansiysk=汉特曼西斯克; RU Nizhny Novgorod=下诺夫哥罗德; RU Novosibirsk=新西伯利亚; RU Vladivostok=符拉迪沃斯托克; RU
Yekaterinburg=叶卡捷琳堡; SA Mecca=麦加; SE Uppsala=乌普萨拉; SE Kiruna=基律纳; TH Hua Hin=华欣; TH Pattaya=芭堤雅; TR Bodrum=博德鲁姆; TR
Konya=科尼亚; TV Funafuti=富纳富提; UA Kharkiv=哈尔科夫; UA Lviv=利沃夫; UA Yalta=雅尔塔; US Atlanta=亚特兰大; US Denver=丹佛; US
Honolulu=檀香山; US Houston=休斯敦; US Miami=迈阿密; US Philadelphia=费城; US San Diego=圣迭戈; US Seattle=西雅图; UZ Khiva=希瓦; VC
Kingstown=金斯敦市; VE Maracaibo=马拉开波; VN Da Nang=岘港; VN Ha Long=下龙; VN Ho Chi Minh City=胡志明市; ZA Bloemfontein=布隆方丹; ZA
Stellenbosch=斯泰伦博斯; ZM Livingstone=利文斯通; ZW Bulawayo=布拉瓦约; NR Yaren=亚伦; NU Alofi=阿洛菲; AM Etchmiadzin=埃奇米阿津; KG
Cholpon-Ata=乔蓬阿塔; AD Andorra la Vella=安道尔城; TN Gammarth=加马尔特
"""

NO_PLACES = "-=中国家|刚果红|几内亚湾|约旦河|日本脑炎|新加坡公约|墨西哥湾|苏丹草"
