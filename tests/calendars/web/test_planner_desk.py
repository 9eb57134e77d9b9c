"""The planners' desk: the same acts as plain forms behind the sign-in: taken, refused whole, recorded under a name."""

import re
from datetime import date

import httpx
import pytest

from calendars.web.app import feed_app
from calendars.web.planner_desk import PlannerDesk
from domain.kernel.person import Person
from flows import clock
from flows.application.recording import open_conference
from flows.door.passwords import hashed
from flows.feeds.desk_works import LedgerWorks
from flows.feeds.ledger_source import LedgerPeople, LedgerSource
from flows.ledger.repository import Ledger
from tests.calendars.web.serving import served
from tests.flows.application.test_recording import TEXT

RIGHT = "a lantern for the harbour"
ID = "a-res-80-999-7"
PEOPLE = {
    "ada": Person(id="p-ada", login="ada", name="Ada Lima", office="Conference secretariat", roles=("planner",)),
    "vic": Person(id="p-vic", login="vic", name="Vic", roles=("viewer",)),
    "hal": Person(id="p-hal", login="hal", name="Hal", roles=("host",), conferences=(ID,)),
}


@pytest.fixture
def ledger(tmp_path, monkeypatch):
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        for person in PEOPLE.values():
            ledger.people.add(person, created=clock.now())
            ledger.people.set_password(person.id, hashed(RIGHT), at=clock.now())
        open_conference(
            ledger, TEXT, today=date(2025, 12, 20), now=clock.now(), rehearsal=True, public_url="http://127.0.0.1:1"
        )
        yield ledger


@pytest.fixture
def server(ledger, tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    source = LedgerSource(ledger, url)
    desk = PlannerDesk(LedgerWorks(ledger, source))
    app = feed_app(source, public_url="http://127.0.0.1:1", people=LedgerPeople(ledger, url), desk=desk)
    with served(app) as base, httpx.Client(base_url=base) as client:
        yield client


def post(server: httpx.Client, path: str, **fields: str) -> httpx.Response:
    return server.post(path, data=fields, headers={"origin": str(server.base_url).rstrip("/")})


def signed_in(server: httpx.Client, name: str = "ada") -> str:
    assert post(server, "/sign-in", name=name, password=RIGHT).status_code == 303
    return re.search(r'name="csrf" value="([0-9a-f]{64})"', server.get("/desk/").text)[1]


def act(server: httpx.Client, csrf: str, name: str, /, **fields: str) -> httpx.Response:
    return post(server, f"/desk/{ID}/{name}", csrf=csrf, **fields)


def test_from_the_desk_to_a_recorded_act_it_is_three_clicks_and_the_entry_carries_the_person(server, ledger):
    csrf = signed_in(server)
    assert f'href="/desk/{ID}/"' in server.get("/desk/").text
    page = server.get(f"/desk/{ID}/").text
    assert f'href="/desk/{ID}/add-task"' in page
    assert f'href="/desk/{ID}/reading"' in page
    told = act(server, csrf, "add-task", name="Visit the venue", finish="2026-02-02", decider="Secretariat")
    assert (told.status_code, told.headers["location"]) == (303, f"/desk/{ID}/?done")
    entry = ledger.entries.of(ID)[-1]
    assert (entry.kind, entry.by, entry.way, entry.actor) == ("task-added", "p-ada", "page", "Secretariat")
    assert "Visit the venue" in server.get(f"/desk/{ID}/").text


def test_each_act_on_a_task_can_be_done_here_and_is_seen_in_the_plan(server, ledger):
    csrf = signed_in(server)
    act(server, csrf, "add-task", name="Visit", finish="2026-02-02", decider="Secretariat")
    common = {"task": "visit", "decider": "Secretariat"}
    for name, fields in {
        "move": {"day": "2026-02-10", "reason": "the host asked"},
        "assign": {"owner": "Protocol", "person": "ada"},
        "start": {},
        "done": {},
    }.items():
        assert act(server, csrf, name, **common, **fields).status_code == 303, name
    for name, fields in {
        "note": {"about": "visit", "text": "Take the early train"},
        "document": {"symbol": "A/CONF.1/1"},
        "add-milestone": {"name": "Fair", "start": "2026-03-02"},
        "baseline": {},
    }.items():
        assert act(server, csrf, name, decider="Secretariat", **fields).status_code == 303, name
    visit = ledger.plans.newest(ID).task("visit")
    assert (visit.state, visit.owner.en, visit.person) == ("done", "Protocol", "ada")
    assert len({entry.kind for entry in ledger.entries.of(ID)}) == 11


def test_a_refused_form_comes_back_as_it_was_typed_with_everything_that_is_wrong(server, ledger):
    csrf, before = signed_in(server), len(ledger.entries.of(ID))
    told = act(server, csrf, "move", task="", day="soon", reason="<b>why</b>", on="never", decider="")
    assert told.status_code == 422
    for part in ("task", "soon", "never", "who answers", 'value="soon"', "&lt;b&gt;why&lt;/b&gt;"):
        assert part in told.text
    assert len(ledger.entries.of(ID)) == before


@pytest.mark.parametrize("name", ["reading", "add-task", "move", "note"])
def test_an_empty_form_records_nothing(server, ledger, name):
    csrf, before = signed_in(server), len(ledger.entries.of(ID))
    assert act(server, csrf, name).status_code == 422
    assert len(ledger.entries.of(ID)) == before


def test_the_questions_that_wait_are_answered_here_in_their_order(server, ledger):
    csrf = signed_in(server)
    assert act(server, csrf, "entrustment", on="2025-12-20", decider="x", source="A/1").status_code == 404
    assert act(server, csrf, "reading", answer="yes", decider="Secretary").status_code == 303
    form = server.get(f"/desk/{ID}/entrustment").text
    assert re.search(r'name="on" type="date" value=""', form), "the day decides: it is not filled in"
    told = act(server, csrf, "entrustment", on="2025-12-20", decider="President", source="A/1")
    assert told.status_code == 303
    assert [entry.kind for entry in ledger.entries.of(ID)][-2:] == ["mandate-confirmed", "consultations-entrusted"]


def test_who_may_only_look_is_told_who_may_act(server, ledger):
    csrf, before = signed_in(server, "vic"), len(ledger.entries.of(ID))
    assert server.get(f"/desk/{ID}/").status_code == 200
    assert act(server, csrf, "note", text="x", decider="x").status_code == 403
    assert len(ledger.entries.of(ID)) == before


def test_a_host_does_not_see_the_plan_of_the_secretariat_here(server):
    post(server, "/sign-in", name="hal", password=RIGHT)
    assert server.get(f"/desk/{ID}/").status_code == 403


@pytest.mark.parametrize("path", ["nowhere/", f"{ID}/no-act", f"{ID}/move/more"])
def test_what_is_no_page_of_the_desk_is_told_so(server, path):
    signed_in(server)
    assert server.get(f"/desk/{path}").status_code == 404
