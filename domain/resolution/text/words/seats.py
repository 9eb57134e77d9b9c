"""Where organizations have their seats: what "at headquarters" means in a text that names them.

One row a city: English / French / Spanish / Arabic / Chinese / Russian, in the notation of phrases. General Conference
alone is taken for UNESCO's.
"""

from domain.reference.languages import tongue

_ROWS = """
FR Paris = unesco; general conference / unesco; conférence générale / unesco; conferencia general / اليونسكو; المؤتمر العام / 教科文组织 / юнеско; генеральн* конференци*
CH Geneva = who; world health organization; world health assembly; ilo; international labour organization|office|conference; itu; wipo; world intellectual property organization; wmo; unhcr; unctad; unaids; ohchr; wto; ece / oms; organisation mondiale de la santé; assemblée mondiale de la santé; bit; oit; conférence internationale du travail; uit; ompi; omm; hcr; cnuced; onusida; omc; cee / oms; organización mundial de la salud; asamblea mundial de la salud; oit; conferencia internacional del trabajo; uit; ompi; omm; acnur; unctad; onusida; omc; cepe / منظمة الصحة العالمية; جمعية الصحة العالمية; منظمة العمل الدولية; الويبو; الأونكتاد / 世卫组织; 世界卫生组织; 世界卫生大会; 劳工组织; 国际劳工局; 知识产权组织; 气象组织; 贸发会议 / воз; всемирн* организаци* здравоохранения; мот; мсэ; воис; вмо; юнктад
IT Rome = fao; food and agriculture organization; ifad; wfp; world food programme / fao; fida; pam; programme alimentaire mondial / fao; fida; pma; programa mundial de alimentos / منظمة الأغذية والزراعة; الفاو; برنامج الأغذية العالمي / 粮农组织; 农发基金; 粮食计划署 / фао; мфср; впп
AT Vienna = iaea; international atomic energy agency; unido; unodc; ctbto; industrial development board / aiea; agence internationale de l énergie atomique; onudi; onudc; otice; conseil du développement industriel / oiea; organismo internacional de energía atómica; onudi; unodc; otpce; junta de desarrollo industrial / الوكالة الدولية للطاقة الذرية; اليونيدو / 原子能机构; 工发组织; 工业发展理事会 / магатэ; юнидо; совет* по промышленн* развити*
GB London = imo; international maritime organization / omi; organisation maritime internationale / omi; organización marítima internacional / المنظمة البحرية الدولية / 海事组织 / имо
CA Montreal = icao; international civil aviation organization / oaci; organisation de l aviation civile internationale / oaci; organización de aviación civil internacional / منظمة الطيران المدني الدولي; الإيكاو / 民航组织 / икао
KE Nairobi = unep; united nations environment programme|assembly; un habitat / pnue; onu habitat; programme des nations unies pour l environnement / pnuma; onu hábitat; programa de las naciones unidas para el medio ambiente / برنامج الأمم المتحدة للبيئة; موئل الأمم المتحدة / 环境署; 人居署; 环境大会 / юнеп; оон хабитат
NL The Hague = opcw; organisation|organization for the prohibition of chemical weapons; international criminal court / oiac; cour pénale internationale / opaq; corte penal internacional / منظمة حظر الأسلحة الكيميائية / 禁化武组织 / озхо
CH Bern = upu; universal postal union / upu; union postale universelle / upu; unión postal universal / الاتحاد البريدي العالمي / 万国邮联 / впс
TH Bangkok = escap / cesap / cespap / الإسكاب / 亚太经社会 / эскато
ET Addis Ababa = eca; economic commission for africa; african union / cea; commission économique pour l afrique; union africaine / cepa; comisión económica para áfrica; unión africana / اللجنة الاقتصادية لأفريقيا; الاتحاد الأفريقي / 非洲经委会; 非洲联盟 / эка; африканск* союз*
CL Santiago = eclac; economic commission for latin america and the caribbean / cepalc; commission économique pour l amérique latine et les caraïbes / cepal; comisión económica para américa latina y el caribe / اللجنة الاقتصادية لأمريكا اللاتينية / 拉加经委会 / эклак
LB Beirut = escwa / cesao / cespao / الإسكوا / 西亚经社会 / эсква
JM Kingston = international seabed authority / autorité internationale des fonds marins / autoridad internacional de los fondos marinos / السلطة الدولية لقاع البحار / 国际海底管理局 / международн* орган* по морскому дну
"""


def seats_of(language: str) -> str:
    """Return the names of organizations in *language*, in the notation of phrases, with their city as the value."""
    at = tongue(language).column
    if at is None:
        return ""
    found = []
    for row in _ROWS.strip().splitlines():
        city, _, names = row.partition(" = ")
        found += [f"{name.strip()} = {city}" for name in names.split(" / ")[at].split(";")]
    return "; ".join(found)
