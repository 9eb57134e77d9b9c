"""Planner: a person at the Prefect UI, in Debian's Chromium: reads lists and forms, fills in, clicks."""

from __future__ import annotations  # Playwright comes with the ci extra: this file is read without it too

import contextlib
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.calendars.web.test_browser import CHROMIUM, SETTINGS

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PATIENCE = 120_000.0
"""Milliseconds: a busy machine is slow, and slow is not wrong."""


class Planner:
    """*shots*: where pictures go, where any are wanted."""

    def __init__(self, page: Page, base: str, shots: Path | None) -> None:
        self.page, self.base, self.shots = page, base, shots

    def sign_in(self, credential: str) -> None:
        """Sign in at Prefect's own login form with *credential* (name:password)."""
        self.page.goto(f"{self.base}/runs")
        field = self.page.locator("input[type=password]")
        field.wait_for()
        field.fill(credential)
        self.page.get_by_role("button", name=re.compile("log ?in|sign ?in", re.IGNORECASE)).first.click()
        field.wait_for(state="hidden")

    def picture(self, name: str) -> None:
        """Keep what is seen, in as few colours as screens have: a quarter of the bytes, and nobody sees it."""
        if self.shots is not None:
            self.page.wait_for_timeout(1500)  # what fades in has done so
            from PIL import Image

            seen = Image.open(io.BytesIO(self.page.screenshot())).convert("RGB")
            seen.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
                self.shots / f"{name}.png", optimize=True
            )

    def to_do(self, address: str) -> None:
        """Open the list of what waits for planners, at the *address* that `mandat up` printed."""
        self.page.goto(address)

    def open_gate(self, title: str, picture: str = "") -> None:
        """Open the run that asks for *title* from the list (keep a *picture* of it), and press Resume."""
        link = self.page.get_by_role("link", name=re.compile(re.escape(title))).first
        link.wait_for()
        if picture:
            self.picture(picture)
        link.click()
        self.resume()

    def resume(self) -> None:
        self.page.get_by_role("button", name="Resume").click()
        self.page.locator(".schema-form-property").first.wait_for()

    def run(self, deployment: str) -> None:
        """Go to the form of *deployment* (Deployments, its name, Run, Custom run)."""
        self.page.goto(f"{self.base}/deployments")
        link = self.page.locator("a[href*='/deployments/deployment/']")
        link.filter(has_text=re.compile(rf"^\s*{deployment}\s*$")).first.click()
        self.page.get_by_role("button", name="Run", exact=True).first.click()
        self.page.get_by_text("Custom run").first.click()
        self.page.locator(".schema-form-property").first.wait_for()

    def field(self, label: str) -> Locator:
        named = self.page.locator(
            ".schema-form-property__label", has_text=re.compile(rf"^{re.escape(label)}( \(Optional\))?$")
        )
        return self.page.locator(".schema-form-property").filter(has=named).last

    def fill(self, fields: dict[str, Any]) -> None:
        """Fill in by label: a day by the date picker, a choice from the list, words as they are."""
        for label, value in fields.items():
            self.fill_in(self.field(label), value)

    def fill_in(self, field: Locator, value: Any) -> None:
        if isinstance(value, date):
            self.pick_day(field, value)
        elif field.locator(".p-select-button__control").count():
            field.locator(".p-select-button__icon").click(force=True)  # the list opens by its arrows
            self.page.locator(".p-select-option").filter(has_text=value).first.click()
        else:
            field.locator("textarea, input").first.fill(value)

    def pick_day(self, field: Locator, day: date) -> None:
        """Choose *day* in the date picker: type it below the calendar, and apply it."""
        field.locator(".p-date-button__control").click()
        picker = self.page.locator(".p-date-picker")
        picker.locator("input").fill(day.isoformat())
        self.page.get_by_role("button", name="Apply").click()
        picker.wait_for(state="hidden")

    def submit(self) -> None:
        self.page.get_by_role("button", name="Submit").click()

    def send(self) -> None:
        """Submit what is filled in: the server takes it, and the UI puts the form away."""
        with self.page.expect_response(lambda each: each.url.endswith(("/resume", "/create_flow_run"))) as told:
            self.submit()
        answer = told.value
        assert answer.ok, f"{answer.status}: {answer.text()}"
        assert answer.json().get("status", "ACCEPT") == "ACCEPT", answer.text()
        self.page.locator(".schema-form-property").first.wait_for(state="hidden")

    def complaints(self) -> list[str]:
        """What the form says is wrong, once it does."""
        wrong = self.page.locator(".p-label__message--failed")
        wrong.first.wait_for()
        return wrong.all_inner_texts()

    def artifact(self, key: str) -> str:
        """Open the newest artifact of *key*; return what it says."""
        self.page.goto(f"{self.base}/artifacts/key/{key}")
        self.page.locator("a[href*='/artifacts/artifact/']").first.click()
        self.page.get_by_role("img", name="Chart of the plan").wait_for()
        return self.page.locator("main, #app").first.inner_text()


@contextlib.contextmanager
def at_the_ui(base: str, failed: Path, shots: Path | None = None) -> Iterator[Planner]:
    """One planner; every request must stay on this machine. What is seen when a test fails is kept as *failed*."""
    outside: list[str] = []
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        program = player.chromium.launch(executable_path=CHROMIUM, args=SETTINGS)
        context = program.new_context(viewport={"width": 1280, "height": 1000}, color_scheme="light")
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: outside.append(request.url) if _leaves(request.url) else None)
        try:
            yield Planner(page, base, shots)
        except BaseException:
            print(page.url, page.locator("body").inner_text()[:3000], sep="\n")
            page.screenshot(path=failed)
            raise
        finally:
            program.close()
    assert outside == [], "the UI asked outside this machine"


def _leaves(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:"))
