"""A State is known by its code and by its name in three languages, as people write it."""

from datetime import date

import pytest
from babel import Locale

from domain.kernel.errors import BadInput
from domain.kernel.names import LANGUAGES
from domain.reference.regional_groups import members
from domain.reference.states import state_named, states_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_state_is_known_by_the_name_that_unicode_gives_it(language):
    names = Locale.parse(language).territories
    assert [code for code in members(date(2026, 1, 1)) if state_named(names[code]) != code] == []


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ke", "KE"), ("KENYA", "KE"), ("les Pays-Bas", "NL"), ("the Netherlands", "NL"), ("Perú", "PE"), ("Peru", "PE"),
        ("Iran (Islamic Republic of)", "IR"), ("Côte d’Ivoire", "CI"), ("cote d'ivoire", "CI"), ("UK", "GB"),
        ("EE.UU.", "US"), ("Saint-Siège", "VA"), ("State of Palestine", "PS"), ("L'Allemagne", "DE"),
    ],
)  # fmt: skip
def test_a_state_is_known_as_people_write_it(written, code):
    assert state_named(written) == code


def test_several_states_stand_one_a_line_or_parted_by_commas_and_count_once():
    assert states_in("Kenya, Argentine\nPerú; ke\n") == ("KE", "AR", "PE")


def test_what_is_no_state_is_named():
    with pytest.raises(BadInput, match="'Atlantis', 'zz'"):
        states_in("Kenya\nAtlantis\nzz")
