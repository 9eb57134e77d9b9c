"""Names of countries and cities in Chinese: "code=name|other name" and "code English name=name|other name".

Countries: CLDR territory names (Unicode licence), written out once, and the names that the United Nations uses.
Cities: seats of United Nations offices, capitals and places of conferences, set down by us; `*` ends a stem.
"""

COUNTRIES = """\
AF=阿富汗; AL=阿尔巴尼亚; DZ=阿尔及利亚; AD=安道尔; AO=安哥拉; AG=安提瓜和巴布达; AR=阿根廷; AM=亚美尼亚; AU=澳大利亚; AT=奥地利; AZ=阿塞拜疆; BS=巴哈马; BH=巴林;
BD=孟加拉国; BB=巴巴多斯; BY=白俄罗斯; BE=比利时; BZ=伯利兹; BJ=贝宁; BT=不丹; BO=玻利维亚; BA=波斯尼亚和黑塞哥维那; BW=博茨瓦纳; BR=巴西; BN=文莱; BG=保加利亚;
BF=布基纳法索; BI=布隆迪; CV=佛得角; KH=柬埔寨; CM=喀麦隆; CA=加拿大; CF=中非共和国; TD=乍得; CL=智利; CN=中国; CO=哥伦比亚; KM=科摩罗; CG=刚果; CD=刚果;
CR=哥斯达黎加; CI=科特迪瓦; HR=克罗地亚; CU=古巴; CY=塞浦路斯; CZ=捷克; DK=丹麦; DJ=吉布提; DM=多米尼克; DO=多米尼加共和国; EC=厄瓜多尔; EG=埃及; SV=萨尔瓦多;
GQ=赤道几内亚; ER=厄立特里亚; EE=爱沙尼亚; SZ=斯威士兰; ET=埃塞俄比亚; FJ=斐济; FI=芬兰; FR=法国; GA=加蓬; GM=冈比亚; GE=格鲁吉亚; DE=德国; GH=加纳; GR=希腊;
GD=格林纳达; GT=危地马拉; GN=几内亚; GW=几内亚比绍; GY=圭亚那; HT=海地; HN=洪都拉斯; HU=匈牙利; IS=冰岛; IN=印度; ID=印度尼西亚; IR=伊朗伊斯兰共和国|伊朗; IQ=伊拉克;
IE=爱尔兰; IL=以色列; IT=意大利; JM=牙买加; JP=日本; JO=约旦; KZ=哈萨克斯坦; KE=肯尼亚; KI=基里巴斯; KP=朝鲜; KR=大韩民国|韩国; KW=科威特; KG=吉尔吉斯斯坦;
LA=老挝人民民主共和国|老挝; LV=拉脱维亚; LB=黎巴嫩; LS=莱索托; LR=利比里亚; LY=利比亚; LI=列支敦士登; LT=立陶宛; LU=卢森堡; MG=马达加斯加; MW=马拉维; MY=马来西亚;
MV=马尔代夫; ML=马里; MT=马耳他; MH=马绍尔群岛; MR=毛里塔尼亚; MU=毛里求斯; MX=墨西哥; FM=密克罗尼西亚; MD=摩尔多瓦; MC=摩纳哥; MN=蒙古; ME=黑山; MA=摩洛哥;
MZ=莫桑比克; MM=缅甸; NA=纳米比亚; NR=瑙鲁; NP=尼泊尔; NL=荷兰; NZ=新西兰; NI=尼加拉瓜; NE=尼日尔; NG=尼日利亚; MK=北马其顿; NO=挪威; OM=阿曼; PK=巴基斯坦;
PW=帕劳; PA=巴拿马; PG=巴布亚新几内亚; PY=巴拉圭; PE=秘鲁; PH=菲律宾; PL=波兰; PT=葡萄牙; QA=卡塔尔; RO=罗马尼亚; RU=俄罗斯联邦|俄罗斯; RW=卢旺达; KN=圣基茨和尼维斯;
LC=圣卢西亚; VC=圣文森特和格林纳丁斯; WS=萨摩亚; SM=圣马力诺; ST=圣多美和普林西比; SA=沙特阿拉伯; SN=塞内加尔; RS=塞尔维亚; SC=塞舌尔; SL=塞拉利昂; SG=新加坡; SK=斯洛伐克;
SI=斯洛文尼亚; SB=所罗门群岛; SO=索马里; ZA=南非; SS=南苏丹; ES=西班牙; LK=斯里兰卡; SD=苏丹; SR=苏里南; SE=瑞典; CH=瑞士; SY=阿拉伯叙利亚共和国|叙利亚; TJ=塔吉克斯坦;
TZ=坦桑尼亚联合共和国|坦桑尼亚; TH=泰国; TL=东帝汶; TG=多哥; TO=汤加; TT=特立尼达和多巴哥; TN=突尼斯; TR=土耳其; TM=土库曼斯坦; TV=图瓦卢; UG=乌干达; UA=乌克兰;
AE=阿拉伯联合酋长国|阿联酋; GB=大不列颠及北爱尔兰联合王国|联合王国|英国; US=美利坚合众国|美国; UY=乌拉圭; UZ=乌兹别克斯坦; VU=瓦努阿图; VE=委内瑞拉; VN=越南; YE=也门; ZM=赞比亚;
ZW=津巴布韦; VA=梵蒂冈; PS=巴勒斯坦领土; CK=库克群岛; NU=纽埃
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
BY Minsk=明斯克; LA Vientiane=万象; ID Jakarta=雅加达
"""
