"""The overview searched, filtered and ordered by a plain form, without script."""

from datetime import date

import pytest

from domain.kernel.names import Names
from tests.calendars.builders import a_conference, a_plan, at, decided
from tests.calendars.conftest import Client
from tests.calendars.fakes import MemorySource


@pytest.fixture
def client() -> Client:
    source = MemorySource()
    for number, name in enumerate(("Beacons", "Anchors", "Compasses")):
        conference = a_conference(id=f"a-res-80-{number}-1", names=Names.same(f"Conference on {name}"))
        if name == "Beacons":
            conference = decided(conference, date(2026, 3, 2), date(2026, 3, 4))
        source.keep(conference, a_plan(conference=conference.id), at(2))
    return Client(source)


def shown(client: Client, query: str) -> list[str]:
    page = client.get(f"/en/{query}").text
    return sorted((name for name in ("Anchors", "Beacons", "Compasses") if name in page), key=page.index)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?q=compass", ["Compasses"]),
        ("?q=CONFERENCE+anchor", ["Anchors"]),
        ("?q=montevideo&state=under-way", ["Beacons"]),
        ("?state=under-way", ["Beacons"]),
        ("?sort=name", ["Anchors", "Beacons", "Compasses"]),
        ("?q=nothing+like+it", []),
        ("?sort=evil&state=", ["Beacons", "Anchors", "Compasses"]),
    ],
)
def test_only_what_was_asked_for_is_shown_in_the_order_that_was_asked_for(client, query, names):
    found = shown(client, query)
    assert set(found) == set(names)
    assert found == names or "sort=name" not in query


def test_what_one_reader_chose_is_shown_to_nobody_else(client):
    assert shown(client, "?q=compass") == ["Compasses"]
    assert len(shown(client, "")) == 3


def test_the_form_comes_back_as_it_was_filled_in_and_escapes_it(client):
    page = client.get("/en/?q=%22%3E%3Cscript%3E&state=held").text
    assert "<script>" not in page
    assert '<option value="held" selected>' in page


@pytest.mark.parametrize("query", ["?" + "q=x&" * 90, "?q=%FF%FE", "?q=" + "x" * 380])
def test_a_query_that_nobody_sends_by_the_form_breaks_nothing(client, query):
    assert client.get(f"/en/{query}").status_code == 200
