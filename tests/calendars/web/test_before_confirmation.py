"""Before a planner has confirmed the reading, nothing of a conference is public; after, pages are JSON too."""

import json

import pytest

from tests.calendars.builders import a_conference, a_plan, at
from tests.calendars.conftest import TOKEN, Client
from tests.calendars.fakes import MemorySource

ID = "a-res-80-999-7"
HTML = {"accept": "text/html"}


def served(*, confirmed: bool) -> Client:
    source = MemorySource()
    conference = a_conference() if confirmed else a_conference(confirmed=None)
    source.keep(conference, a_plan(), at(2))
    source.lend(TOKEN, "secretariat")
    return Client(source)


PUBLIC = [
    f"/{ID}/", f"/{ID}/fr/", f"/{ID}/en/chart.svg", f"/{ID}/en/planner/", f"/{ID}.json", f"/{ID}/es.json",
    f"/{ID}/delegations.en.ics", f"/{ID}/press.fr.ics", "/all/delegations.en.ics",
]  # fmt: skip


@pytest.mark.parametrize("path", PUBLIC)
def test_an_address_of_a_conference_that_nobody_confirmed_answers_as_if_there_were_none(path):
    client = served(confirmed=False)
    mine, other = client.get(path), client.get(path.replace(ID, "a-res-80-998-7"))
    assert (mine.status_code, mine.text) == (other.status_code, other.text) == (404, "Not found.\n")


@pytest.mark.parametrize("path", PUBLIC)
def test_the_same_addresses_answer_once_it_is_confirmed(path):
    assert served(confirmed=True).get(path).status_code == 200


@pytest.mark.parametrize("path", ["/", "/en/", "/all.json", "/en.json", f"/{ID}/en/"])
def test_no_public_page_names_it(path):
    client = served(confirmed=False)
    told = client.ask(path, HTML).text
    assert "Lighthouses" not in told


def test_planners_see_it_as_tentative():
    client = served(confirmed=False)
    assert "Tentative" in client.get(f"/f/{TOKEN}/{ID}/en/").text
    assert "STATUS:TENTATIVE" in client.get(f"/f/{TOKEN}/{ID}/secretariat.en.ics").text


def test_a_browser_is_led_on_from_an_address_where_nothing_is():
    client = served(confirmed=False)
    answer = client.ask(f"/{ID}/fr/", HTML | {"accept-language": "fr"})
    assert answer.status_code == 404
    assert f'data-door="{ID}/fr/"' in answer.text
    assert 'href="/fr/"' in answer.text


@pytest.mark.parametrize("path", [f"/{ID}", f"/f/{TOKEN}/{ID}"])
def test_what_a_page_shows_is_there_as_json_too(path):
    client = served(confirmed=True)
    told = json.loads(client.get(f"{path}.json").text)
    assert told["name"] == "Conference on Lighthouses"
    assert [each["what"] for each in told["milestones"]] == ["Decision due (en)"]
    assert bool(told["tasks"]) == path.startswith("/f/")
    assert json.loads(client.get(f"{path}/fr.json").text)["milestones"][0]["days"] != told["milestones"][0]["days"]


def test_all_conferences_are_there_as_json_too():
    client = served(confirmed=True)
    assert [each["id"] for each in json.loads(client.get("/all.json").text)] == [ID]
    assert [each["id"] for each in json.loads(client.get(f"/f/{TOKEN}.json").text)] == [ID]
