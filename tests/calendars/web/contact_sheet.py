"""Contact sheet: every state of a conference in three languages, at three widths, light and dark, as pictures to look at.

`make contact-sheet` writes them to build/contact-sheet, with an index.html; ARGS="--states under-way --widths 375"
takes fewer.
"""

import argparse
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

from calendars.web.app import feed_app
from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry, entry_of
from domain.kernel.names import LANGUAGES
from flows.application.planner import plan_of
from tests.calendars.conftest import TOKEN
from tests.calendars.fakes import MemorySource
from tests.calendars.web.serving import served
from tests.calendars.web.test_browser import CHROMIUM, SETTINGS
from tests.domain.builders import seed

NAME = seed()[0].conference


def told(kind: str, on: str, seq: int, **data: Any) -> Entry:
    return entry_of(NAME, kind, date.fromisoformat(on), data, actor="Secretariat").revised(seq=seq)


HELD = told("conference-held", "2009-12-03", 60)
STATES: dict[str, tuple[str, tuple[Entry, ...]]] = {
    "tentative": ("2007-12-19", seed()[:1]),
    "planned": ("2008-06-02", (*seed()[:3], told("clock-moved", "2008-06-02", 59, today="2008-06-02"))),
    "overdue": ("2008-09-20", seed()[:3]),
    "confirmed": (
        "2009-10-20",
        (*seed(), told("task-waived", "2009-10-10", 60, task="r18-invitations", reason="By note")),
    ),
    "under-way": ("2009-12-02", seed()),
    "held": ("2009-12-10", (*seed(), HELD)),
    "closed": ("2010-01-15", (*seed(), HELD, told("outcome-endorsed", "2009-12-21", 61))),
    "postponed": (
        "2009-11-05",
        (*seed(), told("mandate-renewed", "2009-11-01", 60, latest="2011-06-30", earliest="2010-07-01")),
    ),
    "cancelled": ("2009-11-10", (*seed(), told("conference-cancelled", "2009-11-05", 60, reason="No quorum"))),
}


def state_of(state: str) -> tuple[Conference, date, tuple[Entry, ...]]:
    """Return the conference in *state*, its day and its entries."""
    on, entries = STATES[state]
    return fold(entries, date.fromisoformat(on)), date.fromisoformat(on), entries


def main() -> None:
    """Take the pictures that the arguments choose."""
    from playwright.sync_api import sync_playwright

    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, default=Path("build/contact-sheet"))
    asked.add_argument("--states", nargs="*", default=list(STATES), choices=list(STATES))
    asked.add_argument("--languages", nargs="*", default=list(LANGUAGES))
    asked.add_argument("--widths", nargs="*", type=int, default=[375, 768, 1280])
    asked.add_argument("--schemes", nargs="*", default=["light", "dark"])
    chosen = asked.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    taken: list[str] = []
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=SETTINGS)
        for state in chosen.states:
            source = MemorySource()
            conference, day, entries = state_of(state)
            source.keep(conference, plan_of(conference, day), entries=entries)
            source.lend(TOKEN, "secretariat")
            with served(feed_app(source, public_url="http://127.0.0.1:1")) as base:
                for width, scheme in product(chosen.widths, chosen.schemes):
                    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                    tab = context.new_page()
                    for language in chosen.languages:
                        tab.goto(f"{base}/f/{TOKEN}/{NAME}/{language}/")
                        name = f"{state}-{language}-{width}-{scheme}.png"
                        tab.screenshot(path=chosen.out / name, full_page=True)
                        taken.append(name)
                    context.close()
        browser.close()
    rows = "\n".join(
        f'<figure><figcaption>{name}</figcaption><img src="{name}" loading="lazy"></figure>' for name in taken
    )
    style = "body{display:flex;flex-wrap:wrap;gap:1rem;font:14px sans-serif}img{width:300px;border:1px solid #999}"
    (chosen.out / "index.html").write_text(f"<!doctype html><title>Contact sheet</title><style>{style}</style>{rows}")
    print(f"{len(taken)} pictures in {chosen.out}")


if __name__ == "__main__":
    main()
