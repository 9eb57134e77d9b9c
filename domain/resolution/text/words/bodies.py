"""Whom resolutions address: bodies, offices and groups, each by its English standard form, as six languages write it.

One row a body: English / French / Spanish / Arabic / Chinese / Russian; within a language `;` parts its forms, and the
notation of phrases holds (`|` for alternatives of one word, `?` for a word that may be missing, `*` for a stem).
"""

from domain.reference.languages import TONGUES

_ROWS = """
Secretary-General = secretary general / secrétaire général|générale / secretario|secretaria general / أمين العام; امين عام / 秘书长 / генеральн* секретар*
Executive Secretary = executive secretary / secrétaire exécutif|exécutive / secretario|secretaria ejecutivo|ejecutiva / أمين التنفيذي; أمينة التنفيذية / 执行秘书 / исполнительн* секретар*
Executive Director = executive director / directeur|directrice exécutif|exécutive / director|directora ejecutivo|ejecutiva / مدير التنفيذي; مديرة التنفيذية / 执行主任 / исполнительн* директор*; директор* исполнител*
Director-General = director general / directeur|directrice général|générale / director|directora general / مدير العام; مديرة العامة / 总干事 / генеральн* директор*
President of the General Assembly = president of the general assembly; president of the assembly / président|présidente de l assemblée ?générale / presidente|presidenta de la asamblea ?general / رئيس الجمعية العامة; رئيسة الجمعية العامة / 大会主席 / председател* генеральн* ассамбле*
President of the Economic and Social Council = president of the economic and social council / président|présidente du conseil économique et social / presidente|presidenta del consejo económico y social / رئيس المجلس الاقتصادي والاجتماعي / 经济及社会理事会主席 / председател* экономическ* и социальн* совет*
President of the Human Rights Council = president of the human rights council / président|présidente du conseil des droits de l homme / presidente|presidenta del consejo de derechos humanos / رئيس مجلس حقوق الإنسان / 人权理事会主席 / председател* совет* по правам человека
General Assembly = general assembly; assembly / assemblée générale; assemblée / asamblea general; asamblea / جمعية العامة / 大会 / генеральн* ассамбле*
Security Council = security council / conseil de sécurité / consejo de seguridad / مجلس الأمن / 安全理事会 / совет* безопасности
Economic and Social Council = economic and social council / conseil économique et social / consejo económico y social / مجلس الاقتصادي والاجتماعي / 经济及社会理事会; 经济社会理事会 / экономическ* и социальн* совет*
Human Rights Council = human rights council / conseil des droits de l homme / consejo de derechos humanos / مجلس حقوق الإنسان / 人权理事会 / совет* по правам человека
International Court of Justice = international court of justice / cour internationale de justice / corte internacional de justicia / محكمة العدل الدولية / 国际法院 / международн* суд*
International Law Commission = international law commission / commission du droit international / comisión de derecho internacional / لجنة القانون الدولي / 国际法委员会 / комисси* международн* права
Peacebuilding Commission = peacebuilding commission / commission de consolidation de la paix / comisión de consolidación de la paz / لجنة بناء السلام / 建设和平委员会 / комисси* по миростроительству
Disarmament Commission = disarmament commission / commission du désarmement / comisión de desarme / هيئة نزع السلاح / 裁军审议委员会 / комисси* по разоружению
Conference on Disarmament = conference on disarmament / conférence du désarmement / conferencia de desarme / مؤتمر نزع السلاح / 裁军谈判会议 / конференци* по разоружению
International Civil Service Commission = international civil service commission / commission de la fonction publique internationale / comisión de administración pública internacional / لجنة الخدمة المدنية الدولية / 国际公务员制度委员会 / комисси* по международн* гражданск* службе
Advisory Committee on Administrative and Budgetary Questions = advisory committee on administrative and budgetary questions / comité consultatif pour les questions administratives et budgétaires / comisión consultiva en asuntos administrativos y de presupuesto / لجنة الاستشارية لشؤون الإدارة والميزانية / 行政和预算问题咨询委员会 / консультативн* комитет* по административн* и бюджетн* вопросам
Committee on Conferences = committee on conferences / comité des conférences / comité de conferencias / لجنة المؤتمرات / 会议委员会 / комитет* по конференциям
Committee for Programme and Coordination = committee for programme and coordination / comité du programme et de la coordination / comité del programa y de la coordinación / لجنة البرنامج والتنسيق / 方案和协调委员会 / комитет* по программе и координации
Board of Auditors = board of auditors / comité des commissaires aux comptes / junta de auditores / مجلس مراجعي الحسابات / 审计委员会 / комисси* ревизоров
Joint Inspection Unit = joint inspection unit / corps commun d inspection / dependencia común de inspección / وحدة التفتيش المشتركة / 联合检查组 / объединенн* инспекционн* групп*
Office of Internal Oversight Services = office of internal oversight services / bureau des services de contrôle interne / oficina de servicios de supervisión interna / مكتب خدمات الرقابة الداخلية / 内部监督事务厅 / управлени* служб внутреннего надзора
Department of Economic and Social Affairs = department of economic and social affairs / département des affaires économiques et sociales / departamento de asuntos económicos y sociales / إدارة الشؤون الاقتصادية والاجتماعية / 经济和社会事务部 / департамент* по экономическ* и социальн* вопросам
Department of Global Communications = department of global communications / département de la communication globale / departamento de comunicación global / إدارة التواصل العالمي / 全球传播部 / департамент* глобальн* коммуникаций
Office of Legal Affairs = office of legal affairs / bureau des affaires juridiques / oficina de asuntos jurídicos / مكتب الشؤون القانونية / 法律事务厅 / управлени* по правовым вопросам
Office for Disarmament Affairs = office for disarmament affairs / bureau des affaires de désarmement / oficina de asuntos de desarme / مكتب شؤون نزع السلاح / 裁军事务厅 / управлени* по вопросам разоружения
Office for the Coordination of Humanitarian Affairs = office for the coordination of humanitarian affairs / bureau de la coordination des affaires humanitaires / oficina de coordinación de asuntos humanitarios / مكتب تنسيق الشؤون الإنسانية / 人道主义事务协调厅 / управлени* по координации гуманитарн* вопросов
Office of the United Nations High Commissioner for Human Rights = office of the ?united ?nations high commissioner ?for ?human ?rights / haut commissariat ?des ?nations ?unies ?aux ?droits ?de ?l ?homme / oficina del alto comisionado ?de ?las ?naciones ?unidas ?para ?los ?derechos ?humanos; oficina de la alta comisionada / مفوضية ?الأمم ?المتحدة السامية لحقوق الإنسان; مفوضية حقوق الإنسان / 联合国人权事务高级专员办事处; 高级专员办事处; 人权高专办 / управлени* верховн* комиссар*
Office of the United Nations High Commissioner for Refugees = office of the united nations high commissioner for refugees / haut commissariat ?des ?nations ?unies pour les réfugiés / oficina del alto comisionado ?de ?las ?naciones ?unidas para los refugiados / مفوضية ?الأمم ?المتحدة ?السامية لشؤون اللاجئين / 联合国难民事务高级专员公署 / управлени* верховн* комиссар* ?организации ?объединенных ?наций по делам беженцев
United Nations High Commissioner for Human Rights = united nations high commissioner for human rights; high commissioner for human rights / haut|haute commissaire ?des ?nations ?unies aux droits de l homme / alto|alta comisionado|comisionada ?de ?las ?naciones ?unidas para los derechos humanos / مفوض ?الأمم ?المتحدة السامي لحقوق الإنسان / 联合国人权事务高级专员 / верховн* комиссар* ?организации ?объединенных ?наций по правам человека
High Commissioner = high commissioner / haut|haute commissaire / alto|alta comisionado|comisionada / مفوض السامي; مفوضة السامية / 高级专员 / верховн* комиссар*
Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States = office of the high representative; office of the high representative for the least developed countries / bureau du ?de haut|haute représentant|représentante; bureau de la haute représentante / oficina del alto representante; oficina de la alta representante / مكتب الممثل السامي; مكتب الممثلة السامية / 高级代表办公室 / канцеляри* высок* представител*
Special Rapporteur = special rapporteur / rapporteur|rapporteuse spécial|spéciale / relator|relatora especial / مقرر الخاص; مقررة الخاصة / 特别报告员 / специальн* докладчик*
Independent Expert = independent expert / expert|experte indépendant|indépendante / experto|experta independiente / خبير المستقل; خبيرة المستقلة / 独立专家 / независим* эксперт*
Advisory Committee of the Human Rights Council = advisory committee of the human rights council; human rights council advisory committee / comité consultatif du conseil des droits de l homme / comité asesor del consejo de derechos humanos / لجنة الاستشارية لمجلس حقوق الإنسان / 人权理事会咨询委员会 / консультативн* комитет* совет* по правам человека
United Nations Development Programme = united nations development programme / programme des nations unies pour le développement / programa de las naciones unidas para el desarrollo / برنامج الأمم المتحدة الإنمائي / 联合国开发计划署; 开发署 / программ* развития организации объединенных наций
United Nations Environment Programme = united nations environment programme / programme des nations unies pour l environnement / programa de las naciones unidas para el medio ambiente / برنامج الأمم المتحدة للبيئة / 联合国环境规划署; 环境署 / программ* организации объединенных наций по окружающей среде
United Nations Human Settlements Programme = united nations human settlements programme; un habitat / programme des nations unies pour les établissements humains; onu habitat / programa de las naciones unidas para los asentamientos humanos / برنامج الأمم المتحدة للمستوطنات البشرية / 联合国人类住区规划署; 人居署 / программ* организации объединенных наций по населенным пунктам
United Nations Population Fund = united nations population fund / fonds des nations unies pour la population / fondo de población de las naciones unidas / صندوق الأمم المتحدة للسكان / 联合国人口基金 / фонд* организации объединенных наций в области народонаселения
United Nations Children's Fund = united nations children s fund / fonds des nations unies pour l enfance / fondo de las naciones unidas para la infancia / منظمة الأمم المتحدة للطفولة / 联合国儿童基金会 / детск* фонд* организации объединенных наций
UN-Women = un women; united nations entity for gender equality and the empowerment of women / onu femmes; entité des nations unies pour l égalité des sexes et l autonomisation des femmes / onu mujeres; entidad de las naciones unidas para la igualdad de género y el empoderamiento de las mujeres / هيئة الأمم المتحدة للمرأة / 妇女署; 联合国妇女署 / структур* оон женщины
World Food Programme = world food programme / programme alimentaire mondial / programa mundial de alimentos / برنامج الأغذية العالمي / 世界粮食计划署 / всемирн* продовольственн* программ*
United Nations Office on Drugs and Crime = united nations office on drugs and crime / office des nations unies contre la drogue et le crime / oficina de las naciones unidas contra la droga y el delito / مكتب الأمم المتحدة المعني بالمخدرات والجريمة / 联合国毒品和犯罪问题办公室 / управлени* организации объединенных наций по наркотикам и преступности
United Nations Conference on Trade and Development = united nations conference on trade and development; unctad / conférence des nations unies sur le commerce et le développement; cnuced / conferencia de las naciones unidas sobre comercio y desarrollo; unctad / مؤتمر الأمم المتحدة للتجارة والتنمية; أونكتاد / 联合国贸易和发展会议; 贸发会议 / конференци* организации объединенных наций по торговле и развитию; юнктад
United Nations Industrial Development Organization = united nations industrial development organization / organisation des nations unies pour le développement industriel / organización de las naciones unidas para el desarrollo industrial / منظمة الأمم المتحدة للتنمية الصناعية / 联合国工业发展组织 / организаци* объединенных наций по промышленному развитию
United Nations Educational, Scientific and Cultural Organization = united nations educational , scientific and cultural organization; unesco / organisation des nations unies pour l éducation , la science et la culture; unesco / organización de las naciones unidas para la educación , la ciencia y la cultura; unesco / منظمة الأمم المتحدة للتربية والعلم والثقافة; يونسكو / 联合国教育、科学及文化组织; 教科文组织 / организаци* объединенных наций по вопросам образования , науки и культуры; юнеско
Food and Agriculture Organization of the United Nations = food and agriculture organization ?of ?the ?united ?nations / organisation des nations unies pour l alimentation et l agriculture / organización de las naciones unidas para la alimentación y la agricultura / منظمة الأغذية والزراعة ?للأمم ?المتحدة / 联合国粮食及农业组织; 粮农组织 / продовольственн* и сельскохозяйственн* организаци* ?объединенных ?наций
World Health Organization = world health organization / organisation mondiale de la santé / organización mundial de la salud / منظمة الصحة العالمية / 世界卫生组织; 世卫组织 / всемирн* организаци* здравоохранения
World Health Assembly = world health assembly; health assembly / assemblée mondiale de la santé; assemblée de la santé / asamblea mundial de la salud; asamblea de la salud / جمعية الصحة العالمية; جمعية الصحة / 世界卫生大会; 卫生大会 / всемирн* ассамбле* здравоохранения
International Labour Organization = international labour organization / organisation internationale du travail / organización internacional del trabajo / منظمة العمل الدولية / 国际劳工组织 / международн* организаци* труда
International Atomic Energy Agency = international atomic energy agency / agence internationale de l énergie atomique / organismo internacional de energía atómica / وكالة الدولية للطاقة الذرية / 国际原子能机构 / международн* агентств* по атомной энергии
International Maritime Organization = international maritime organization / organisation maritime internationale / organización marítima internacional / منظمة البحرية الدولية / 国际海事组织 / международн* морск* организаци*
International Organization for Migration = international organization for migration / organisation internationale pour les migrations / organización internacional para las migraciones / منظمة الدولية للهجرة / 国际移民组织 / международн* организаци* по миграции
International Telecommunication Union = international telecommunication union / union internationale des télécommunications / unión internacional de telecomunicaciones / اتحاد الدولي للاتصالات / 国际电信联盟 / международн* союз* электросвязи
World Meteorological Organization = world meteorological organization / organisation météorologique mondiale / organización meteorológica mundial / منظمة العالمية للأرصاد الجوية / 世界气象组织 / всемирн* метеорологическ* организаци*
World Trade Organization = world trade organization / organisation mondiale du commerce / organización mundial del comercio / منظمة التجارة العالمية / 世界贸易组织 / всемирн* торгов* организаци*
World Bank = world bank; world bank group / banque mondiale; groupe de la banque mondiale / banco mundial; grupo banco mundial / بنك الدولي; مجموعة البنك الدولي / 世界银行; 世界银行集团 / всемирн* банк*
International Monetary Fund = international monetary fund / fonds monétaire international / fondo monetario internacional / صندوق النقد الدولي / 国际货币基金组织 / международн* валютн* фонд*
Global Environment Facility = global environment facility / fonds pour l environnement mondial / fondo para el medio ambiente mundial / مرفق البيئة العالمية / 全球环境基金 / глобальн* экологическ* фонд*
Green Climate Fund = green climate fund / fonds vert pour le climat / fondo verde para el clima / صندوق الأخضر للمناخ / 绿色气候基金 / зелен* климатическ* фонд*
Economic Commission for Africa = economic commission for africa / commission économique pour l afrique / comisión económica para áfrica / لجنة الاقتصادية لأفريقيا / 非洲经济委员会 / экономическ* комисси* для африки
Economic Commission for Europe = economic commission for europe / commission économique pour l europe / comisión económica para europa / لجنة الاقتصادية لأوروبا / 欧洲经济委员会 / европейск* экономическ* комисси*
Economic Commission for Latin America and the Caribbean = economic commission for latin america and the caribbean / commission économique pour l amérique latine et les caraïbes / comisión económica para américa latina y el caribe / لجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي / 拉丁美洲和加勒比经济委员会 / экономическ* комисси* для латинской америки и карибского бассейна
Economic and Social Commission for Asia and the Pacific = economic and social commission for asia and the pacific / commission économique et sociale pour l asie et le pacifique / comisión económica y social para asia y el pacífico / لجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ / 亚洲及太平洋经济社会委员会 / экономическ* и социальн* комисси* для азии и тихого океана
Economic and Social Commission for Western Asia = economic and social commission for western asia / commission économique et sociale pour l asie occidentale / comisión económica y social para asia occidental / لجنة الاقتصادية والاجتماعية لغربي آسيا / 西亚经济社会委员会 / экономическ* и социальн* комисси* для западной азии
Commission on Crime Prevention and Criminal Justice = commission on crime prevention and criminal justice / commission pour la prévention du crime et la justice pénale / comisión de prevención del delito y justicia penal / لجنة منع الجريمة والعدالة الجنائية / 预防犯罪和刑事司法委员会 / комисси* по предупреждению преступности и уголовному правосудию
Commission on Narcotic Drugs = commission on narcotic drugs / commission des stupéfiants / comisión de estupefacientes / لجنة المخدرات / 麻醉药品委员会 / комисси* по наркотическим средствам
Commission on Sustainable Development = commission on sustainable development / commission du développement durable / comisión sobre el desarrollo sostenible / لجنة التنمية المستدامة / 可持续发展委员会 / комисси* по устойчивому развитию
Commission on Human Settlements = commission on human settlements / commission des établissements humains / comisión de asentamientos humanos / لجنة المستوطنات البشرية / 人类住区委员会 / комисси* по населенным пунктам
Conference of the Parties = conference of the parties / conférence des parties / conferencia de las partes / مؤتمر الأطراف / 缔约方会议; 缔约方大会 / конференци* сторон
Bretton Woods institutions = bretton woods institutions / institutions de bretton woods / instituciones de bretton woods / مؤسسات بريتون وودز / 布雷顿森林机构 / бреттон вудск* учреждени*
Division for Ocean Affairs and the Law of the Sea = division for ocean affairs and the law of the sea / division des affaires maritimes et du droit de la mer / división de asuntos oceánicos y del derecho del mar / شعبة شؤون المحيطات وقانون البحار / 海洋事务和海洋法司 / отдел* по вопросам океана и морскому праву
Commission for Social Development = commission for social development / commission du développement social / comisión de desarrollo social / لجنة التنمية الاجتماعية / 社会发展委员会 / комисси* социального развития
Commission on the Status of Women = commission on the status of women / commission de la condition de la femme / comisión de la condición jurídica y social de la mujer / لجنة وضع المرأة / 妇女地位委员会 / комисси* по положению женщин
Commission on Population and Development = commission on population and development / commission de la population et du développement / comisión de población y desarrollo / لجنة السكان والتنمية / 人口与发展委员会 / комисси* по народонаселению и развитию
Commission on Science and Technology for Development = commission on science and technology for development / commission de la science et de la technique au service du développement / comisión de ciencia y tecnología para el desarrollo / لجنة تسخير العلم والتكنولوجيا لأغراض التنمية / 科学和技术促进发展委员会 / комисси* по науке и технике в целях развития
Statistical Commission = statistical commission / commission de statistique / comisión de estadística / لجنة الإحصائية / 统计委员会 / статистическ* комисси*
Permanent Forum on Indigenous Issues = permanent forum on indigenous issues / instance permanente sur les questions autochtones / foro permanente para las cuestiones indígenas / منتدى الدائم المعني بقضايا الشعوب الأصلية / 土著问题常设论坛 / постоянн* форум* по вопросам коренных народов
Subsidiary Body for Implementation = subsidiary body for implementation / organe subsidiaire de mise en œuvre / órgano subsidiario de ejecución / هيئة الفرعية للتنفيذ / 附属履行机构 / вспомогательн* орган* по осуществлению
Subsidiary Body for Scientific and Technological Advice = subsidiary body for scientific and technological advice / organe subsidiaire de conseil scientifique et technologique / órgano subsidiario de asesoramiento científico y tecnológico / هيئة الفرعية للمشورة العلمية والتكنولوجية / 附属科学技术咨询机构 / вспомогательн* орган* для консультирования по научным и техническим аспектам
Conference of the Parties = conference of the parties / conférence des parties / conferencia de las partes / مؤتمر الأطراف / 缔约方会议; 缔约方大会 / конференци* сторон
Executive Board = executive board / conseil exécutif / junta ejecutiva; consejo ejecutivo / مجلس التنفيذي / 执行局; 执行委员会 / исполнительн* совет*
Preparatory Committee = preparatory committee / comité préparatoire / comité preparatorio / لجنة التحضيرية / 筹备委员会 / подготовительн* комитет*
United Nations system = united nations system; entities|organizations|organs|bodies of the united nations system; united nations entities; relevant entities of the united nations system / système des nations unies; organismes|entités|organisations du système des nations unies; organismes des nations unies / sistema de las naciones unidas; entidades|organizaciones|organismos del sistema de las naciones unidas / منظومة الأمم المتحدة; كيانات منظومة الأمم المتحدة; مؤسسات منظومة الأمم المتحدة / 联合国系统; 联合国系统各实体 / систем* организации объединенных наций; организаци*|учреждени*|подразделени* системы организации объединенных наций
governing bodies of the specialized agencies = governing bodies of the specialized agencies / organes directeurs des institutions spécialisées / órganos rectores de los organismos especializados / مجالس إدارة الوكالات المتخصصة / 各专门机构理事机构 / руководящ* орган* специализированных учреждений
specialized agencies = specialized agencies / institutions spécialisées / organismos especializados / وكالات المتخصصة / 各专门机构; 专门机构 / специализированн* учреждени*
regional commissions = regional commissions / commissions régionales / comisiones regionales / لجان الإقليمية / 各区域委员会; 区域委员会 / региональн* комисси*
regional organizations = regional|subregional organizations; regional and subregional organizations / organisations régionales / organizaciones regionales / منظمات الإقليمية / 区域组织; 各区域组织 / региональн* организаци*
international organizations = international organizations / organisations internationales / organizaciones internacionales / منظمات الدولية / 国际组织; 各国际组织 / международн* организаци*
intergovernmental organizations = intergovernmental organizations / organisations intergouvernementales / organizaciones intergubernamentales / منظمات الحكومية الدولية / 政府间组织; 各政府间组织 / межправительственн* организаци*
non-governmental organizations = non governmental organizations; nongovernmental organizations / organisations non gouvernementales / organizaciones no gubernamentales / منظمات غير الحكومية / 非政府组织; 各非政府组织 / неправительственн* организаци*
international financial institutions = international financial institutions; multilateral financial institutions / institutions financières internationales / instituciones financieras internacionales / مؤسسات المالية الدولية / 国际金融机构; 各国际金融机构 / международн* финансов* учреждени*
multilateral development banks = multilateral development banks; regional development banks; development banks / banques multilatérales|régionales de développement / bancos multilaterales|regionales de desarrollo / مصارف الإنمائية المتعددة الأطراف / 多边开发银行; 各多边开发银行 / многосторонн* банк* развития
national human rights institutions = national human rights institutions / institutions nationales des droits de l homme / instituciones nacionales de derechos humanos / مؤسسات الوطنية لحقوق الإنسان / 国家人权机构; 各国家人权机构 / национальн* правозащитн* учреждени*
treaty bodies = treaty bodies; human rights treaty bodies / organes conventionnels / órganos creados en virtud de tratados / هيئات المعاهدات; هيئات المنشأة بموجب معاهدات / 条约机构; 各条约机构 / договорн* орган*
private sector = private sector / secteur privé / sector privado / قطاع الخاص / 私营部门 / частн* сектор*
civil society = civil society / société civile / sociedad civil / مجتمع المدني / 民间社会 / гражданск* обществ*
academia = academia / milieux universitaires / círculos académicos / أوساط الأكاديمية / 学术界 / научн* круг*
stakeholders = all|relevant ?relevant stakeholders; stakeholders; interested parties / parties prenantes; toutes les parties prenantes / partes interesadas; interesados / أصحاب المصلحة; جميع أصحاب المصلحة / 利益攸关方; 各利益攸关方; 所有利益攸关方 / заинтересованн* сторон*
donors = donors; donor community; donor countries / donateurs; pays donateurs / donantes; países donantes / جهات المانحة; مانحين; مانحون / 捐助方; 捐助者; 各捐助方 / донор*; страны доноры; стран* доноров
all Member States = all member states / tous les états membres / todos los estados miembros / جميع الدول الأعضاء; بجميع الدول الأعضاء / 全体会员国; 所有会员国 / все государства члены; всем государствам членам; всех государств членов
Member States = member states; states members / états membres / estados miembros / دول الأعضاء / 会员国; 各会员国 / государств* член*; государств* членов
all States = all states / tous les états / todos los estados / جميع الدول; بجميع الدول / 所有国家; 各国 / все государства; всем государствам; всех государств
States parties = states parties; state parties / états parties / estados partes / دول الأطراف / 缔约国; 各缔约国 / государств* участник*; государств* участников
Parties = parties; all parties / parties; toutes les parties / partes; todas las partes / أطراف; جميع الأطراف / 缔约方; 各缔约方 / сторон*
States = states / états / estados / دول / 国家 / государств*
developed countries = developed countries / pays développés / países desarrollados / بلدان المتقدمة النمو / 发达国家 / развит* стран*
developing countries = developing countries / pays en développement / países en desarrollo / بلدان النامية / 发展中国家 / развивающ* стран*
all countries = all countries / tous les pays / todos los países / جميع البلدان / 所有国家 / все страны; всем странам
Governments = governments; all governments / gouvernements; tous les gouvernements / gobiernos; todos los gobiernos / حكومات; جميع الحكومات / 各国政府 / правительств*
development partners = development partners / partenaires de développement / asociados para el desarrollo / شركاء التنمية; شركاء الإنمائيين / 发展伙伴; 各发展伙伴 / партнер* по развитию
international community = international community / communauté internationale / comunidad internacional / مجتمع الدولي / 国际社会 / международн* сообществ*
host country = host country / pays hôte / país anfitrión / بلد المضيف / 东道国 / принимающ* стран*
Conference = conference / conférence / conferencia / مؤتمر / 会议 / конференци*
Working Group on = working group on / groupe de travail sur / grupo de trabajo sobre / فريق العامل المعني / 工作组 / рабоч* групп* по
Secretariat = secretariat / secrétariat / secretaría / أمانة; أمانة العامة / 秘书处 / секретариат*
"""


def _tables() -> dict[str, str]:
    languages = [each.code for each in TONGUES.values() if each.column is not None]
    found: dict[str, list[str]] = {language: [] for language in languages}
    for row in _ROWS.strip().split("\n"):
        name, forms = row.split(" = ", 1)
        for language, phrases in zip(languages, forms.split(" / "), strict=True):
            each = [phrase.strip() for phrase in phrases.split(";")]
            found[language] += [f"{_with_to(phrase) if language == 'ar' else phrase}={name}" for phrase in each]
    return {language: "\n".join(rows) for language, rows in found.items()}


def _with_to(phrase: str) -> str:
    """Return an Arabic name also as it is written together with "to" or "of" ("المدير التنفيذي لبرنامج …")."""
    first, _, rest = phrase.partition(" ")
    return f"{first}|{'|'.join(f'ل{word}' for word in first.split('|'))} {rest}".strip()


BODIES = _tables()
