"""Who answered in the consultations and who did not."""

from datetime import date

import pytest

from domain.conferences.conference import Reply
from domain.conferences.consultations import summary, tally
from domain.reference.regional_groups import GROUPS, group_of, members
from tests.calendars.builders import a_conference, a_mandate

DAY = date(2026, 6, 1)


def a_reply(state: str, subject: str = "dates", view: str = "", on: date = DAY, turn: int = 1) -> Reply:
    return Reply(state=state, subject=subject, view=view, on=on, round=turn)


def test_every_member_state_belongs_to_one_group():
    assert len(members(DAY)) == 193
    assert sorted(sum((members(DAY, group) for group in GROUPS), ())) == list(members(DAY))


@pytest.mark.parametrize(("day", "count"), [(date(2002, 9, 9), 189), (date(2008, 1, 1), 192), (date(2011, 7, 14), 193)])
def test_membership_is_counted_as_of_the_day(day, count):
    assert len(members(day)) == count


def test_a_state_that_was_not_admitted_yet_has_no_group():
    assert group_of("SS", date(2011, 7, 13)) is None
    assert group_of("SS", date(2011, 7, 14)) == "african"


def test_subjects_of_the_mandate_come_first_even_where_nobody_answered():
    asked = a_mandate().consultation.revised(subjects=("nature", "dates"))
    conference = a_conference(mandate=a_mandate(consultation=asked), replies=(a_reply("KE"), a_reply("UY", "venue")))
    assert [subject.subject for subject in tally(conference, DAY).subjects] == ["nature", "dates", "venue"]


def test_those_who_answered_and_those_who_did_not_are_all_members_of_the_group():
    counted = tally(a_conference(replies=(a_reply("KE"), a_reply("VA"))), DAY)
    african = next(group for group in counted.subjects[0].groups if group.group == "african")
    assert african.answered == ("KE",)
    assert len(african.silent) == african.members - 1
    assert "KE" not in african.silent
    assert counted.subjects[0].others == ("VA",)


def test_only_the_present_round_counts_and_nothing_that_came_later():
    later = a_reply("FR", on=date(2026, 6, 2), turn=2)
    conference = a_conference(round=2, replies=(a_reply("KE"), a_reply("UY", turn=2), later))
    (subject,) = tally(conference, DAY).subjects
    assert [reply.state for reply in subject.replies] == ["UY"]


@pytest.mark.parametrize(("language", "word"), [("en", "African States"), ("fr", "États d'Afrique"), ("es", "África")])
def test_the_summary_speaks_the_language_asked_for(language, word):
    text = summary(tally(a_conference(replies=(a_reply("KE", view="in May"),)), DAY), language)
    assert word in text
    assert "- KE: in May (2026-06-01)" in text
    assert "2026-06-01" in text.splitlines()[2]
