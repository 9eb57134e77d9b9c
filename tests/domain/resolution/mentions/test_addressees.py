"""Addressees: whom a paragraph asks, whole and in English standard form, or nobody."""

import pytest

from domain.resolution.reading import read

ASKED = [
    ("en", "Requests the Executive Secretary of the Economic Commission for Africa to meet;",
     "Executive Secretary of the Economic Commission for Africa"),
    ("en", "Requests the Working Group on the Right to Food and Water to report;",
     "Working Group on the Right to Food and Water"),
    ("en", "Invites the Government of Kenya to host it;", "Government of Kenya"),
    ("en", "Calls upon all relevant non-governmental organizations to attend;", "non-governmental organizations"),
    ("en", "Urges the World Bank, the regional banks and donors to lend more;", "World Bank"),
    ("fr", "Prie instamment le Bureau des affaires juridiques de conseiller;", "Office of Legal Affairs"),
    ("fr", "Invite la Directrice exécutive d'ONU-Femmes à participer;", "Executive Director of the UN-Women"),
    ("fr", "Engage le secteur privé à investir;", "private sector"),
    ("es", "Pide también al Secretario General de la Conferencia que informe;", "Secretary-General of the Conference"),
    ("es", "Exhorta a los bancos multilaterales de desarrollo a que financien;", "multilateral development banks"),
    ("ar", "تطلب إلى رئيس الجمعية العامة أن يجري مشاورات؛", "President of the General Assembly"),
    ("ar", "تهيب بجميع الدول أن تتعاون مع الأمين العام؛", "all States"),
    ("zh", "鼓励私营部门积极参加会议；", "private sector"),
    ("zh", "请世界银行提供资金；", "World Bank"),
    ("ru", "просит Исполнительного секретаря Экономической комиссии для Африки представить доклад;",
     "Executive Secretary of the Economic Commission for Africa"),
    ("ru", "рекомендует региональным организациям проводить совещания;", "regional organizations"),
    ("en", "Invites the Conference of the Parties to the Convention on Biological Diversity to consider it;",
     "Conference of the Parties"),
    ("ru", "предлагает Конференции Сторон рассмотреть вопрос;", "Conference of the Parties"),
    ("ar", "تدعو مؤتمر الأطراف إلى النظر في المسألة؛", "Conference of the Parties"),
    ("fr", "Prie les institutions de Bretton Woods de prêter leur concours;", "Bretton Woods institutions"),
    ("fr", "Recommande à la Commission du développement durable d'examiner la question;",
     "Commission on Sustainable Development"),
    ("ru", "рекомендует Комиссии по устойчивому развитию рассмотреть вопрос;", "Commission on Sustainable Development"),
    ("zh", "请经济社会理事会审议会议成果；", "Economic and Social Council"),
    ("ar", "تطلب إلى المدير التنفيذي لبرنامج الأمم المتحدة للبيئة أن يقدم تقريرا؛",
     "Executive Director of the United Nations Environment Programme"),
    ("en", "Urges all partners to work with the Secretary-General;", None),
    ("en", "Encourages further work by Member States;", None),
    ("en", "Welcomes the report of the Secretary-General;", None),
    ("fr", "Encourage la prise d'initiatives par les États Membres;", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "who"), ASKED)
def test_whom_a_paragraph_asks_is_named_whole_and_in_english_or_not_at_all(language, words, who):
    (one,) = read(f"1. {words}", language=language).obligations

    assert one.addressee == who


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Decides to meet in 2030, and requests the Secretary-General to report;"),
        ("ar", "تقرر أن تعقد اجتماعا في عام 2030، وتطلب إلى الأمين العام أن يقدم تقريرا؛"),
        ("zh", "决定于2030年举行会议，请秘书长提出报告；"),
        ("zh", "决定于2030年举行会议，并请秘书长提出报告；"),
        ("ru", "постановляет провести совещание в 2030 году и просит Генерального секретаря представить доклад;"),
    ],
)
def test_a_second_act_in_a_paragraph_is_a_line_of_its_own(language, words):
    first, second = read(f"1. {words}", language=language).obligations

    assert (first.act, second.act, second.addressee) == ("decide", "request", "Secretary-General")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("1. постановляет созвать в 2020 году конференцию;\n\n2. просит Председателя Генеральной Ассамблеи провести "
         "до конца июня 2019 года консультации с государствами-членами относительно сроков конференции;")),
        ("ar", ("1 - تقرر عقد مؤتمر دولي في عام 2020؛\n\n2 - تطلب إلى رئيس الجمعية العامة أن يجري، قبل نهاية "
         "حزيران/يونيه 2019، مشاورات مع الدول الأعضاء بشأن مواعيد المؤتمر؛")),
    ],
)  # fmt: skip
def test_who_leads_consultations_is_named_with_the_body_in_the_genitive(language, words):
    (mandate,) = read(words, language=language).mandates

    assert mandate.consultation is not None
    assert mandate.consultation.led_by == "President of the General Assembly"
