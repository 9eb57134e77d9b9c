"""The case that everything is built around, and texts that differ from it."""

from datetime import date
from pathlib import Path

import pytest

from domain.mandates.mandate import HostOffer
from domain.resolution.reading import read

SEED = (Path(__file__).parents[3] / "examples" / "A-RES-62-209.fr.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def seed():
    return read(SEED)


def changed(*pairs):
    text = SEED
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return read(text)


def test_the_head_gives_symbol_title_day_session_meeting_item_and_report(seed):
    resolution = seed.resolution

    assert (resolution.symbol, resolution.title) == ("A/RES/62/209", "Coopération Sud-Sud")
    assert (resolution.adopted, resolution.session, resolution.meeting) == (date(2007, 12, 19), 62, 78)
    assert (resolution.agenda_item, resolution.report) == ("59, c", "A/62/424/Add.3")


def test_references_are_normalised_symbols_each_once(seed):
    assert seed.resolution.references[:3] == ("A/RES/33/134", "A/RES/57/270 B", "A/RES/60/212")
    assert "A/62/39" in seed.resolution.references
    assert len(set(seed.resolution.references)) == len(seed.resolution.references)


def test_one_event_is_mandated_in_paragraph_13_with_its_window(seed):
    (mandate,) = seed.mandates

    assert mandate.paragraph == 13
    assert mandate.event.type == "high_level_conference"
    assert mandate.event.name == "conférence de haut niveau des Nations Unies sur la coopération Sud-Sud"
    assert (mandate.window.kind, mandate.window.earliest, mandate.window.latest) == (
        "deadline",
        None,
        date(2009, 6, 30),
    )
    assert mandate.window.expression == "au plus tard au premier semestre de 2009"


def test_the_day_of_the_anniversary_comes_from_the_footnote(seed):
    occasion = seed.mandates[0].occasion

    assert occasion is not None
    assert (occasion.years, occasion.what, occasion.date) == (30, "Plan d'action de Buenos Aires", date(2008, 9, 12))


def test_consultations_are_entrusted_by_one_president_to_another(seed):
    consultation = seed.mandates[0].consultation

    assert consultation is not None
    assert consultation.entrusted_by == "President of the General Assembly"
    assert consultation.led_by == "President of the High-level Committee on South-South Cooperation"
    assert consultation.with_ == "Member States"
    assert consultation.subjects == ("nature", "dates", "objectifs", "modalités")


def test_the_assembly_decides_by_the_end_of_its_session(seed):
    decision = seed.mandates[0].decision

    assert decision is not None
    assert (decision.body, decision.session, decision.latest) == ("General Assembly", 62, date(2008, 9, 15))


def test_a_welcomed_offer_is_not_an_accepted_one(seed):
    assert seed.mandates[0].hosts == (HostOffer(country="AR", city=None, status="welcomed", paragraph=14),)


def test_the_report_is_due_at_the_session_named_before(seed):
    (report,) = seed.mandates[0].reporting

    assert (report.by, report.to, report.session, report.paragraph) == ("Secretary-General", "General Assembly", 64, 15)


def test_all_fifteen_paragraphs_are_in_the_register(seed):
    assert sorted({one.paragraph for one in seed.obligations}) == list(range(1, 16))
    assert {one.act for one in seed.obligations if one.paragraph == 13} == {"note", "decide", "request"}
    (eighth,) = (one for one in seed.obligations if one.paragraph == 8)
    assert (eighth.act, eighth.addressee) == ("invite", "High-level Committee on South-South Cooperation")


def test_nothing_is_doubtful_in_it(seed):
    assert seed.findings == ()


def test_another_deadline_host_session_and_anniversary_give_other_dates():
    reading = changed(
        ("au plus tard au premier semestre de 2009", "au plus tard au second semestre de 2011"),
        ("Gouvernement argentin", "Gouvernement uruguayen"),
        ("soixante-deuxième session quant", "soixante-cinquième session quant"),
        ("trentième anniversaire", "quarantième anniversaire"),
        ("30 août-12 septembre 1978", "30 août-12 septembre 1971"),
    )
    (mandate,) = reading.mandates

    assert mandate.window.latest == date(2011, 12, 31)
    assert mandate.hosts[0].country == "UY"
    assert mandate.decision is not None
    assert (mandate.decision.session, mandate.decision.latest) == (65, date(2011, 9, 12))
    assert mandate.occasion is not None
    assert mandate.occasion.date == date(2011, 9, 12)


def test_the_same_paragraph_in_english_reads_the_same():
    text = (
        "13. Recognizes the need to strengthen cooperation, decides to that end to convene, no later than the first half of "
        "2009, a high-level United Nations conference on cooperation on the occasion of the thirtieth anniversary of the "
        "adoption of the Plan of Action, and requests its President to entrust the President of the Committee on Transport "
        "with undertaking the necessary consultations with Member States, so that the General Assembly may take a decision at "
        "its sixty-second session on the nature, dates, objectives and modalities of the conference;\n\n"
        "14. Welcomes the generous offer of the Government of Argentina to host the conference;\n\n"
        "15. Decides to include in the provisional agenda of its sixty-fourth session the sub-item entitled “Cooperation”, and "
        "requests the Secretary-General to submit to it at that session a comprehensive report.\n"
    )
    (mandate,) = read(text, adopted=date(2007, 12, 19)).mandates

    assert mandate.paragraph == 13
    assert mandate.window.latest == date(2009, 6, 30)
    assert mandate.occasion is not None
    assert mandate.occasion.years == 30
    assert mandate.consultation is not None
    assert mandate.consultation.led_by == "President of the Committee on Transport"
    assert mandate.consultation.subjects == ("nature", "dates", "objectives", "modalities")
    assert mandate.decision is not None
    assert mandate.decision.session == 62
    assert mandate.hosts == (HostOffer(country="AR", city=None, status="welcomed", paragraph=14),)
    assert mandate.reporting[0].session == 64
