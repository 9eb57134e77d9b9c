"""Replies in CSV: a State by any of its names, a subject that the consultations know, and the line of what is refused."""

from datetime import date

import pytest

from domain.kernel.errors import BadInput
from flows.application.reply_list import replies_in
from tests.builders import a_conference

TODAY = date(2028, 1, 10)


def read(tmp_path, *lines):
    file = tmp_path / "replies.csv"
    file.write_text("state,subject,view\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return replies_in(file, a_conference(), TODAY)


@pytest.mark.parametrize(
    ("state", "code"),
    [("Kenya", "KE"), ("'Kenya'", "KE"), ("Congo (DRC)", "CD"), ('"Korea, Republic of"', "KR"), ("ke", "KE")],
)
def test_a_state_is_entered_by_its_name_as_people_write_it(tmp_path, state, code):
    (entry,) = read(tmp_path, f"{state},dates,supports")
    assert entry.data["state"] == code


def test_a_subject_is_the_same_whatever_its_case(tmp_path):
    subjects = [entry.data["subject"] for entry in read(tmp_path, "KE,Dates,yes", "FR, DATES ,yes", "AR,dates,yes")]
    assert subjects == ["dates", "dates", "dates"]


def test_a_subject_that_the_consultations_do_not_have_is_refused_with_those_they_have(tmp_path):
    with pytest.raises(BadInput, match=r"(?s)no subject 'catering'.*dates") as refused:
        read(tmp_path, "KE,dates,yes", "FR,catering,yes")
    assert refused.value.place == "replies.csv, line 3"


def test_what_is_no_state_is_refused_with_its_line(tmp_path):
    with pytest.raises(BadInput, match="no State is called 'Atlantis'") as refused:
        read(tmp_path, "Atlantis,dates,yes")
    assert refused.value.place == "replies.csv, line 2"
    with pytest.raises(BadInput, match="no Member State"):
        read(tmp_path, "Niue,dates,yes")
