"""In a real browser: a planner signs in and answers a gate, the entry names her; a page of another origin gets nothing."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from domain.kernel.person import Person
from flows import clock
from flows.door.passwords import hashed
from flows.ledger.repository import Ledger
from flows.orchestration.run_names import QUESTION_OF_GATE
from tests.e2e.browsing import at_the_ui
from tests.e2e.test_browser import LABELS, to_do
from tests.e2e.way import ANSWERS, ID

pytestmark = [pytest.mark.e2e, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PASSWORD = "a lantern for the harbour"
PAGE = """<!doctype html><title>evil</title><script>
const told = [];
async function tried(what, ask) { try { const answer = await ask(); told.push([what, answer.type, answer.status, await answer.text()]); }
  catch (error) { told.push([what, "error", 0, ""]); } }
async function all(prefect, calendars, planner) {
  const json = {"content-type": "application/json"};
  for (const credentials of ["include", "omit"]) {
    await tried("runs", () => fetch(prefect + "/api/flow_runs/filter", {method: "POST", headers: json, body: "{}", credentials}));
    await tried("links", () => fetch(prefect + "/api/artifacts/filter", {method: "POST", headers: json, body: "{}", credentials}));
    await tried("deployment", () => fetch(prefect + "/api/deployments/", {method: "POST", headers: json, body: '{"name":"x"}', credentials}));
    await tried("simple", () => fetch(prefect + "/api/deployments/filter", {method: "POST", mode: "no-cors", body: "{}", credentials}));
    await tried("settings", () => fetch(prefect + "/api/admin/settings", {credentials}));
    await tried("basic", () => fetch(prefect + "/api/flow_runs/filter", {method: "POST", headers: {...json, Authorization: "Basic eDp5"}, body: "{}", credentials}));
    await tried("desk", () => fetch(calendars + "/desk/", {credentials}));
    await tried("sign-out", () => fetch(calendars + "/sign-out", {method: "POST", mode: "no-cors", credentials, body: new URLSearchParams({csrf: "x"})}));
  }
  return told;
}
</script>"""


@contextmanager
def another_origin():
    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def added(machine, login: str, *roles: str) -> str:
    with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
        ledger.people.add(
            Person(id=f"p-{login}", login=login, name=f"{login.title()} Lima", roles=roles), created=clock.now()
        )
        ledger.people.set_password(f"p-{login}", hashed(PASSWORD), at=clock.now())
    return f"{login}:{PASSWORD}"


def test_a_planner_signs_in_and_answers_the_entry_names_her_and_a_strange_page_gets_nothing(machine, tmp_path):
    machine.up("--demo")
    ada, eve = added(machine, "ada", "planner"), added(machine, "eve", "viewer")
    base, calendars = f"http://127.0.0.1:{machine.prefect_port}", f"http://127.0.0.1:{machine.port}"
    run = machine.gate("reading", ID)
    with at_the_ui(base, tmp_path / "eve.png") as planner:
        planner.sign_in(eve)
        planner.to_do(to_do(machine))
        planner.open_gate(QUESTION_OF_GATE["reading"])
        planner.fill({LABELS[name]: value for name, value in ANSWERS["reading"][1].items()})
        with planner.page.expect_response(lambda each: each.url.endswith("/resume")) as told:
            planner.submit()
        assert told.value.status == 403
        assert "this is for" in told.value.json()["detail"]
    assert machine.state(run) == "PAUSED"

    with at_the_ui(base, tmp_path / "ada.png") as planner:
        planner.sign_in(ada)
        planner.to_do(to_do(machine))
        planner.open_gate(QUESTION_OF_GATE["reading"])
        planner.fill({LABELS[name]: value for name, value in ANSWERS["reading"][1].items()})
        planner.send()
        machine.gate("entrustment", ID)
        with Ledger.open(f"sqlite:///{machine.home / 'ledger.db'}") as ledger:
            entry = next(each for each in ledger.entries.of(ID) if each.kind == "mandate-confirmed")
        assert (entry.by, entry.way, entry.run) == ("p-ada", "gate", run["id"])
        history = machine.mandat("history", ID, "--no-moves").stdout
        assert "by Ada Lima (gate)" in history

        page = planner.page
        page.goto(f"{calendars}/sign-in")
        page.locator("#name").fill("ada")
        page.locator("#password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_text("Ada Lima").first.wait_for()

        with another_origin() as strange:
            page.goto(strange)
            told = page.evaluate("([one, two]) => all(one, two)", [base, calendars])
        assert {text for *_, text in told} == {""}, json.dumps(told)
        assert {kind for _, kind, *_ in told} <= {"error", "opaque"}
        page.goto(f"{calendars}/desk/")
        page.get_by_text("Ada Lima").first.wait_for()
    assert len(machine.gates()) == 1
