"""Who recorded an entry is for planners: no public page, no feed, no chart ever says so."""

from datetime import date, timedelta
from typing import get_args

import httpx
import pytest

from calendars.source import Share
from calendars.web.app import feed_app
from calendars.web.secret_links import token_hash
from domain.conferences.acted import Acted
from domain.kernel.names import LANGUAGES
from domain.kernel.person import Person
from domain.kernel.vocabulary import Audience
from flows import clock
from flows.application.recording import open_conference, record
from flows.feeds.ledger_source import LedgerSource
from flows.ledger.repository import Ledger
from tests.calendars.web.serving import served
from tests.flows.builders import a_fact

TEXT = """Resolution adopted by the General Assembly on 19 December 2027

82/999. Lanterns

The General Assembly,

1. Decides to convene a conference on lanterns in 2029 in Lisbon and requests its President to entrust consultations.
"""
TODAY = date(2028, 1, 10)
NAME, OPAQUE, RUN = "Ada Quillfeather", "p-0123456789abcdef", "0f0f0f0f-run"


@pytest.fixture
def pages(tmp_path):
    url = f"sqlite:///{tmp_path / 'ledger.db'}"
    with Ledger.open(url) as ledger:
        ledger.people.add(Person(id=OPAQUE, login="quill", name=NAME, roles=("planner",)), created=clock.now())
        acted = Acted(by=OPAQUE, way="gate", run=RUN)
        (opened,) = open_conference(
            ledger, TEXT, today=TODAY, now=clock.now(), rehearsal=True, public_url="http://127.0.0.1:1", acted=acted
        )
        conference = opened.conference.id
        for kind, data in (
            ("mandate-confirmed", {}),
            ("consultations-entrusted", {"led_by": "Facilitator"}),
            ("decision-taken", {"start": "2029-05-04", "end": "2029-05-06", "country": "PT", "city": "Lisbon", "symbol": "A/DEC/1", "acknowledge": ["host-not-offered", "dates-outside-window"]}),
        ):  # fmt: skip
            entry = a_fact(kind, TODAY.isoformat(), **data).revised(
                conference=conference, actor="Secretariat", source="A/1"
            )
            record(ledger, acted.signed(entry), now=clock.now(), today=TODAY)
        for audience in get_args(Audience):
            share = Share(
                token_sha256=token_hash(f"token-of-{audience}"),
                conference="all",
                audience=audience,
                label="",
                created=clock.now() - timedelta(1),
            )
            ledger.shares.add(share.token_sha256, conference="all", audience=audience, created=share.created)
        with served(feed_app(LedgerSource(ledger, url), public_url="http://127.0.0.1:1")) as base:
            yield base, conference


def addresses(conference: str, token: str = "") -> list[str]:
    root = f"/f/{token}" if token else ""
    told = [f"{root}/"]
    for language in LANGUAGES:
        told += [f"{root}/{language}/", f"{root}/{conference}/{language}/", f"{root}/{conference}/{language}/chart.svg"]
        told += [
            f"{root}/{where}/{audience}.{language}.ics"
            for where in (conference, "all")
            for audience in get_args(Audience)
        ]
    return told


def body(base: str, path: str) -> str:
    answer = httpx.get(base + path, follow_redirects=True, timeout=60)
    unfolded = answer.text.replace("\r\n ", "")
    return unfolded if answer.status_code == 200 else ""


def test_the_planner_page_says_who_recorded(pages):
    base, conference = pages
    told = body(base, f"/f/token-of-secretariat/{conference}/en/")
    assert f"recorded by {NAME}" in told
    assert OPAQUE not in told


def test_neither_public_pages_nor_any_feed_nor_other_audiences_say_who_recorded(pages):
    base, conference = pages
    looked = 0
    for path in [
        *addresses(conference),
        *addresses(conference, "token-of-consultations"),
        *addresses(conference, "token-of-host"),
        *(each for each in addresses(conference, "token-of-secretariat") if each.endswith(".ics")),
        *(each for each in addresses(conference, "token-of-tasks") if each.endswith(".ics")),
    ]:
        told = body(base, path)
        looked += bool(told)
        assert not {word for word in (NAME, OPAQUE, RUN, "quill") if word in told}, path
    assert looked > 30
