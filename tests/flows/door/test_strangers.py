"""Strangers: names of the host, origins of pages, proxies, and what an operator asks for by environment."""

import stat

import pytest

from domain.kernel.errors import BadInput
from flows.door.engine_secret import engine_credential, engine_secret
from flows.door.first_planner import first_planner, first_planner_file
from flows.door.origins import Origins
from flows.door.proxy import Proxy
from flows.door.sign_in import SignIn
from flows.ledger.repository import Ledger
from flows.runtime.operator_settings import left_out, operators_settings
from flows.runtime.prefect_environment import prefect_environment
from flows.runtime.prefect_server import proxy_of
from flows.settings import Settings

OURS = Origins.of(["https://mandat.example.org/api"], ["https://portal.example.org/"])


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:4200",
        "localhost:1",
        "[::1]:4200",
        "mandat.example.org",
        "mandat.example.org:443",
        "MANDAT.example.org",
    ],
)
def test_the_server_is_asked_under_its_own_names(host):
    assert OURS.refusal({b"host": host.encode()}) is None


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "127.0.0.1.evil.example",
        "mandat.example.org.evil.example",
        "a@127.0.0.1",
        "127.0.0.1/",
        "127.0.0.1:x",
        "[::1",
        "0.0.0.0",
        "2130706433",
    ],
)
def test_under_no_other_name(host):
    refused = OURS.refusal({b"host": host.encode()})
    assert refused is not None
    assert refused[0] == 421


@pytest.mark.parametrize(
    ("host", "origin", "may"),
    [
        ("127.0.0.1:4200", "http://127.0.0.1:4200", True),
        ("127.0.0.1:4200", "http://localhost:4200", True),
        ("127.0.0.1:4200", "http://127.0.0.1:4201", False),
        ("127.0.0.1:4200", "null", False),
        ("127.0.0.1:4200", "https://evil.example", False),
        ("127.0.0.1:4200", "http://127.0.0.1:4200.evil.example", False),
        ("127.0.0.1:4200", "http://evil@127.0.0.1:4200", False),
        ("127.0.0.1:4200", "file://127.0.0.1:4200", False),
        ("127.0.0.1:4200", "https://portal.example.org", True),
        ("mandat.example.org", "https://mandat.example.org", True),
        ("mandat.example.org", "https://evil.example.org", False),
        ("mandat.example.org", "", False),
    ],
)
def test_a_page_asks_its_own_server_and_no_stranger_does(host, origin, may):
    assert (OURS.refusal({b"host": host.encode(), b"origin": origin.encode()}) is None) is may


PROXY = Proxy(frozenset({"10.0.0.1"}), b"x-forwarded-user", "a secret of the proxy")
VOUCHED = {b"x-forwarded-user": b"Ada", b"x-mandat-proxy": b"a secret of the proxy"}


def test_a_named_proxy_that_proves_itself_names_a_person():
    assert PROXY.login(VOUCHED, "10.0.0.1") == "ada"


@pytest.mark.parametrize(
    ("proxy", "headers", "address"),
    [
        (PROXY, VOUCHED, "10.0.0.2"),
        (PROXY, {b"x-forwarded-user": b"ada"}, "10.0.0.1"),
        (PROXY, VOUCHED | {b"x-mandat-proxy": b"guessed"}, "10.0.0.1"),
        (PROXY, {b"x-mandat-proxy": b"a secret of the proxy"}, "10.0.0.1"),
        (Proxy(), VOUCHED, ""),
        (Proxy(frozenset({"10.0.0.1"}), b"x-forwarded-user", ""), VOUCHED | {b"x-mandat-proxy": b""}, "10.0.0.1"),
    ],
)
def test_nobody_else_does(proxy, headers, address):
    assert proxy.login(headers, address) is None


def test_a_proxy_set_in_part_is_refused(tmp_path):
    with pytest.raises(BadInput, match="needs all three"):
        proxy_of(Settings(home=tmp_path, proxy_header="X-User"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PREFECT_SERVER_API_AUTH_STRING", "admin:secret"),
        ("PREFECT_SERVER_CORS_ALLOWED_ORIGINS", "*"),
        ("PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS", "https://a.example,*"),
        ("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", "false"),
        ("PREFECT_SERVER_API_HOST", "0.0.0.0"),
        ("PREFECT_SERVER_DATABASE_CONNECTION_URL", "sqlite+aiosqlite:///elsewhere.db"),
    ],
)
def test_what_would_open_the_server_is_refused_with_its_name_and_the_way_out(tmp_path, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(BadInput) as refused:
        prefect_environment(Settings(home=tmp_path), 4321)
    assert name in str(refused.value)
    assert refused.value.remedy
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PREFECT_SERVER_CORS_ALLOWED_ORIGINS", "https://portal.example.org"),
        ("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", "true"),
        ("PREFECT_SERVER_CSRF_TOKEN_EXPIRATION", "600"),
        ("PREFECT_UI_API_URL", "https://mandat.example.org/api"),
        ("PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS", "2"),
    ],
)
def test_what_else_an_operator_sets_for_the_server_is_used(tmp_path, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    assert prefect_environment(Settings(home=tmp_path), 4321)[name] == value


def test_what_is_for_clients_of_other_servers_is_left_out_and_named():
    given = {"PREFECT_API_URL": "http://127.0.0.1:1/api", "PREFECT_PROFILE": "mine", "PREFECT_LOGGING_LEVEL": "INFO"}
    assert left_out(given, {"PREFECT_LOGGING_LEVEL": "INFO"}) == ["PREFECT_API_URL", "PREFECT_PROFILE"]


def test_an_older_name_of_a_setting_is_the_setting():
    given = operators_settings({"PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS": "https://a.example"}, {})
    assert given == {"PREFECT_SERVER_CORS_ALLOWED_ORIGINS": "https://a.example"}


def test_the_engines_secret_is_made_once_for_its_owner_alone_and_signs_mandats_processes_in(tmp_path):
    settled = Settings(home=tmp_path / "home")
    made = engine_secret(settled)
    assert engine_secret(settled) == made
    assert len(made) >= 32
    assert stat.S_IMODE((tmp_path / "home" / "engine-secret").stat().st_mode) == 0o600
    assert prefect_environment(settled, 1)["PREFECT_API_AUTH_STRING"] == f"engine:{made}" == engine_credential(settled)


def test_a_secret_that_is_set_counts_and_a_short_one_is_refused(tmp_path):
    assert engine_secret(Settings(home=tmp_path, engine_secret="s" * 24)) == "s" * 24
    with pytest.raises(BadInput, match="MANDAT_ENGINE_SECRET"):
        engine_secret(Settings(home=tmp_path, engine_secret="short"))


def test_the_first_planner_is_made_where_nobody_plans_and_named_while_the_password_is_good(tmp_path):
    settled = Settings(home=tmp_path)
    with Ledger.open(settled.ledger_url) as ledger:
        made = first_planner(ledger, settled)
        assert made is not None
        assert first_planner(ledger, settled) == made
        path = first_planner_file(settled)
        assert path.read_text() == made
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        login, _, password = made.partition(":")
        person = SignIn(ledger, lambda: 0).person(login, password, "127.0.0.1")
        assert person is not None
        assert person.roles == ("planner",)

        path.write_text("planner:of before")
        assert first_planner(ledger, settled) is None
        assert len(ledger.people.all()) == 1
