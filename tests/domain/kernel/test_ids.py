"""What a conference may be called."""

import pytest

from domain.kernel.ids import RESERVED_CONFERENCE_IDS, conference_id, unusable_id


def test_a_conference_is_called_by_the_symbol_and_the_paragraph_of_its_resolution():
    assert conference_id("A/RES/62/209", 13, "the text") == "a-res-62-209-13"
    assert conference_id("A/RES/62/209", None, "the text") == "a-res-62-209"


def test_a_text_without_a_symbol_names_its_conference_by_its_own_digest():
    assert conference_id(None, 3, "one text") == conference_id(None, 4, "one text") != conference_id(None, 3, "another")
    assert unusable_id(conference_id(None, None, "one text")) is None


@pytest.mark.parametrize("name", [*sorted(RESERVED_CONFERENCE_IDS), "Water", "a/b", "water.", "", "-water", "w" * 129])
def test_a_name_that_is_a_path_of_the_server_or_cannot_stand_in_an_address_is_refused(name):
    assert unusable_id(name) is not None
