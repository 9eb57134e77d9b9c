"""The pages in a real browser: at three widths, light and dark, in three languages, before axe-core."""

import subprocess

import pytest

from calendars.web.app import feed_app
from domain.kernel.names import LANGUAGES
from tests.calendars.conftest import TOKEN
from tests.calendars.ical.lives import a_life
from tests.calendars.web.serving import served

pytestmark = [pytest.mark.e2e, pytest.mark.browser]
CHROMIUM = "/usr/bin/chromium"
SETTINGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGES = ("/{}/", "/a-res-80-999-7/{}/", f"/f/{TOKEN}/{{}}/", f"/f/{TOKEN}/a-res-80-999-7/{{}}/")


@pytest.fixture(scope="module")
def axe(tmp_path_factory) -> str:
    """The source of axe-core, from npm."""
    folder = tmp_path_factory.mktemp("axe")
    subprocess.run(
        ["npm", "install", "--silent", "--no-save", "--prefix", str(folder), "axe-core@4.10.3"],
        check=True,
        capture_output=True,
    )
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text()


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright  # comes with the ci extra, as Chromium does with .ci/run

    with sync_playwright() as player:
        program = player.chromium.launch(executable_path=CHROMIUM, args=SETTINGS)
        yield program
        program.close()


@pytest.fixture
def address(source):
    for number, (_, conference, plan) in enumerate(a_life()):
        if number < 12:
            source.keep(conference, plan)
    with served(feed_app(source, public_url="http://127.0.0.1:1")) as place:
        yield place


def test_axe_finds_no_violation_and_nothing_is_wider_than_the_screen(address, browser, axe):
    problems = []
    for width, scheme in ((375, "light"), (375, "dark"), (768, "light"), (1280, "dark"), (1280, "light")):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
        tab = context.new_page()
        for path in PAGES:
            for language in LANGUAGES:
                tab.goto(address + path.format(language))
                tab.evaluate(axe)
                found = tab.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
                where = f"{width} {scheme} {path.format(language)}"
                problems += [f"{where}: {each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]
                if tab.evaluate("document.documentElement.scrollWidth") > width:
                    problems.append(f"{where}: wider than the screen")
        context.close()

    assert problems == []


def test_a_page_loads_without_complaint_and_stays_whole_without_script(address, browser):
    complaints = []
    texts = {}
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        tab = context.new_page()
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("requestfailed", lambda request: complaints.append(request.url))
        tab.on(
            "request",
            lambda request: None if request.url.startswith((address, "data:")) else complaints.append(request.url),
        )
        tab.goto(f"{address}/f/{TOKEN}/a-res-80-999-7/en/")
        tab.wait_for_load_state("networkidle")
        texts[script] = tab.inner_text("main").replace("\nCopy – Secretariat", "").replace("\nCopy – Tasks", "")
        context.close()

    assert complaints == []
    assert "Subscribe" in texts[False]
    assert "Milestones" in texts[False]


def test_every_link_is_reached_by_keyboard(address, browser):
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(f"{address}/a-res-80-999-7/en/")
    reached = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        reached.append(tab.evaluate("document.activeElement.outerHTML.slice(0, 60)"))
    context.close()

    assert 'class="skip"' in reached[0]
    assert any("webcal://" in each or "button main" in each for each in reached)
    assert any("hreflang" in each for each in reached)
