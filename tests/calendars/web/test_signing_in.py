"""Signing in at the calendar server: sessions, forms, one-time links, and what a page of another origin gets."""

import re
from datetime import timedelta

import httpx
import pytest

from calendars.web.app import feed_app
from domain.kernel.person import Person
from flows import clock
from flows.door import sign_in
from flows.door.passwords import hashed
from flows.feeds.ledger_source import LedgerPeople, LedgerSource
from flows.ledger.repository import Ledger
from tests.calendars.web.serving import served

RIGHT = "a lantern for the harbour"
COOKIE = "mandat-session"
ADA = Person(id="p-ada", login="ada", name="Ada Lima", office="Conference secretariat", roles=("planner",))


@pytest.fixture
def ledger(tmp_path):
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        ledger.people.add(ADA, created=clock.now())
        ledger.people.set_password(ADA.id, hashed(RIGHT), at=clock.now())
        yield ledger


@pytest.fixture
def server(ledger, tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    app = feed_app(LedgerSource(ledger, url), public_url="http://127.0.0.1:1", people=LedgerPeople(ledger, url))
    with served(app) as base, httpx.Client(base_url=base) as client:
        yield client


def sent(server: httpx.Client, path: str = "/sign-in", **fields: str) -> httpx.Response:
    return server.post(path, data=fields, headers={"origin": str(server.base_url).rstrip("/")})


def signed_in(server: httpx.Client) -> str:
    """The token that the desk's form carries."""
    assert sent(server, name="ada", password=RIGHT).status_code == 303
    return re.search(r'name="csrf" value="([0-9a-f]{64})"', server.get("/desk/").text)[1]


def test_who_is_not_signed_in_is_led_to_the_sign_in_and_from_there_to_the_page_that_was_asked_for(server):
    away = server.get("/desk/some/page")

    assert (away.status_code, away.headers["location"]) == (303, "/sign-in?to=/desk/some/page")
    assert 'value="/desk/some/page"' in server.get(away.headers["location"]).text
    told = sent(server, name="ada", password=RIGHT, to="/desk/some/page")
    assert (told.status_code, told.headers["location"]) == (303, "/desk/some/page")


@pytest.mark.parametrize(
    "to", ["//evil.example/", "https://evil.example/desk/", "/desk/\\evil", "/f/x", "/desk/\r\nx: y"]
)
def test_the_sign_in_leads_nowhere_else(server, to):
    assert sent(server, name="ada", password=RIGHT, to=to).headers["location"] == "/desk/"


def test_the_cookie_is_kept_from_scripts_and_from_other_sites_and_pages_from_every_store(server):
    told = sent(server, name="ada", password=RIGHT)

    assert re.fullmatch(
        rf"{COOKIE}=[\w-]{{43}}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict", told.headers["set-cookie"]
    )
    page = server.get("/desk/")
    assert "Ada Lima" in page.text
    assert page.headers["cache-control"] == "no-store"
    assert "form-action 'self'" in page.headers["content-security-policy"]


def test_a_wrong_password_and_a_wrong_name_are_told_the_same(server):
    wrong = [sent(server, name="ada", password="wrong"), sent(server, name="nobody", password=RIGHT)]

    assert {answer.status_code for answer in wrong} == {403}
    assert all("The name or the password is wrong." in answer.text for answer in wrong)
    assert "set-cookie" not in wrong[0].headers


def test_after_ten_wrong_passwords_even_the_right_one_waits_but_who_is_signed_in_goes_on(server):
    signed_in(server)

    with httpx.Client(base_url=server.base_url) as stranger:
        codes = [sent(stranger, name="bob", password=f"wrong {n}").status_code for n in range(11)]

    assert codes == [403] * 10 + [429]
    assert server.get("/desk/").status_code == 200


def test_a_form_without_the_token_of_its_session_changes_nothing(server):
    token = signed_in(server)

    assert sent(server, "/sign-out", other="field").status_code == 403
    assert sent(server, "/sign-out", csrf="0" * 64).status_code == 403
    assert server.get("/desk/").status_code == 200
    assert sent(server, "/sign-out", csrf=token).status_code == 303
    assert server.get("/desk/").status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_page_of_another_origin_can_neither_sign_in_nor_out(server, headers):
    token = signed_in(server)

    assert server.post("/sign-out", data={"csrf": token}, headers=headers).status_code == 403
    assert server.post("/sign-in", data={"name": "ada", "password": RIGHT}, headers=headers).status_code == 403
    assert server.get("/desk/").status_code == 200


def test_a_name_that_leads_here_by_dns_alone_is_not_served(server):
    assert server.get("/sign-in", headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_no_other_method_is_taken(server, method):
    assert server.request(method, "/desk/").status_code == 405


def test_a_form_too_long_or_of_another_kind_is_refused(server):
    signed_in(server)
    own = {"origin": str(server.base_url).rstrip("/")}

    assert (
        server.post(
            "/desk/", content=b"a" * 1_000_001, headers=own | {"content-type": "application/x-www-form-urlencoded"}
        ).status_code
        == 413
    )
    assert server.post("/desk/", json={}, headers=own).status_code == 415


def test_a_new_password_and_being_disabled_end_every_session(server, ledger):
    signed_in(server)
    ledger.people.set_password(ADA.id, hashed("another lantern entirely"), at=clock.now())
    assert server.get("/desk/").status_code == 303
    assert sent(server, name="ada", password=RIGHT).status_code == 403
    assert sent(server, name="ada", password="another lantern entirely").status_code == 303

    ledger.people.keep(ADA.revised(disabled=clock.now()))

    assert server.get("/desk/").status_code == 303
    assert sent(server, name="ada", password="another lantern entirely").status_code == 403


def test_a_session_ends_after_its_time(ledger):
    door = sign_in.SignIn(ledger, lambda: 0)
    token = door.session(ADA)

    assert ledger.people.of_session(sign_in.digest(token), clock.now()) == ADA
    assert ledger.people.of_session(sign_in.digest(token), clock.now() + sign_in.SESSION) is None


def test_a_one_time_link_sets_a_password_once_and_says_what_a_password_must_be(server, ledger):
    ledger.people.set_link(ADA.id, sign_in.digest("once"), clock.now() + timedelta(days=1))

    assert "Choose a password" in server.get("/sign-in/once").text
    short = sent(server, "/sign-in/once", password="short")
    assert short.status_code == 422
    assert "12 to 128" in short.text
    assert sent(server, "/sign-in/once", password="a new one for the harbour").status_code == 303
    assert "Ada Lima" in server.get("/desk/").text
    assert server.get("/sign-in/once").status_code == 404
    assert sent(server, "/sign-in/once", password="yet another one of them").status_code == 422
    assert sent(server, name="ada", password="a new one for the harbour").status_code == 303


def test_a_one_time_link_is_not_good_for_ever(ledger):
    ledger.people.set_link(ADA.id, sign_in.digest("once"), clock.now())

    assert ledger.people.of_link(sign_in.digest("once"), clock.now() + timedelta(seconds=1)) is None


def test_neither_passwords_nor_tokens_stand_in_the_ledger(server, ledger, tmp_path):
    signed_in(server)
    token = server.cookies[COOKIE]

    kept = b"".join(path.read_bytes() for path in tmp_path.glob("ledger.db*"))

    assert RIGHT.encode() not in kept
    assert token.encode() not in kept
    assert b"$argon2id$" in kept


def test_a_server_without_people_has_no_sign_in(ledger, tmp_path):
    app = feed_app(LedgerSource(ledger, f"sqlite:///{tmp_path / 'ledger.db'}"), public_url="http://127.0.0.1:1")
    with served(app) as base:
        assert httpx.get(f"{base}/sign-in").status_code == 404
        assert httpx.get(f"{base}/desk/").status_code == 404
