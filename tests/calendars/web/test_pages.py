"""What people read: the public page, the planner page, all conferences at a glance."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from domain.conferences.entry import entry_of
from domain.kernel.finding import Finding
from domain.kernel.names import LANGUAGES, Names
from domain.mandates.obligation import Obligation
from domain.plans.plan import Chance
from tests.calendars.builders import a_conference, a_milestone, a_plan, a_task, at
from tests.calendars.conftest import HOST_TOKEN, TOKEN, Client
from tests.calendars.fakes import MemorySource

SECRET = Names.same("Inner matter")


@pytest.fixture
def rich() -> Client:
    """A conference with everything on its page, and secrets that only the secretariat may read."""
    source = MemorySource()
    overdue = Finding(code="decision-overdue", severity="error", subject="decision-due", text="…",
                      data=(("day", "2027-09-13"), ("days", "1")))  # fmt: skip
    inner = Finding(code="task-late", severity="warning", subject="inner-task", text="Inner matter is late.")
    conference = a_conference(
        today=date(2027, 9, 14),
        obligations=(Obligation(paragraph=9, verb="Requests", act="request", addressee="Secretary-General", asks="to report", session=84),),
    )  # fmt: skip

    def plan(due: date):
        return a_plan(
            a_milestone(on=due), a_milestone(id="inner", kind="decide-by-for-window", names=SECRET, audiences=("secretariat",)),
            a_task(), a_task(id="inner-task", names=SECRET, audiences=("secretariat",), finish=date(2027, 9, 1)),
            as_of=date(2027, 9, 14), findings=(overdue, inner), chance=Chance(of_window=0.41, error=0.01),
        )  # fmt: skip

    entries = (
        entry_of(conference.id, "consultations-entrusted", date(2026, 5, 20), {"led_by": "Chair of the Committee"}, source="A/C.2/81/7", actor="Inner matter"),
        entry_of(conference.id, "task-waived", date(2026, 5, 21), {"task": "x", "reason": "Inner matter"}),
        entry_of(conference.id, "reply-received", date(2026, 5, 22), {"state": "UY", "subject": "dates", "view": "Inner matter"}),
    )  # fmt: skip
    source.keep(conference, plan(date(2027, 9, 6)), at(2), entries=entries)
    source.keep(conference, plan(date(2027, 9, 13)), at(3), entries=entries)
    source.lend(TOKEN, "secretariat")
    source.lend(HOST_TOKEN, "host", conference.id)
    return Client(source)


PUBLIC = "/a-res-80-999-7/en/"
PLANNER = f"/f/{TOKEN}/a-res-80-999-7/en/"


def test_the_planner_sees_at_once_how_things_stand(rich):
    page = rich.get(PLANNER).text

    for told in (
        "Conference on Lighthouses", "Rehearsal", "14 September 2027", '<p class="number">1</p>', "day past the deadline for the decision",
        "Decision overdue", "decision-overdue", "The decision was due by 13 September 2027, 1 day ago, and has not been taken", "41 %\u00a0chance", "The consultations are entrusted",
        "Moved from 6 September 2027 to 13 September 2027", "Host country agreement signed (en)", "Office of Legal Affairs (en)",
        "Consultations entrusted", "A/C.2/81/7", "Chair of the Committee", "Requests", "session 84", "Inner matter", "tasks.en.ics", "webcal://", "cid=webcal%3A%2F%2F",
    ):  # fmt: skip
        assert told in page


@pytest.mark.parametrize(
    "path", [PUBLIC, "/a-res-80-999-7/fr/", "/en/", f"/f/{HOST_TOKEN}/en/", f"/f/{HOST_TOKEN}/a-res-80-999-7/es/"]
)
def test_nothing_internal_leaks(rich, path):
    page = rich.get(path)

    assert page.status_code == 200
    for secret in ("Inner matter", "inner", "41 %", "task-late", "waived"):
        assert secret not in page.text


def test_the_public_page_shows_no_tasks_no_findings_and_only_public_feeds(rich):
    page = rich.get(PUBLIC).text

    assert "Decision due (en)" in page
    for told in (
        "decision-overdue",
        "Host country agreement",
        "secretariat.en.ics",
        "tasks.en.ics",
        TOKEN,
        "Waited for",
    ):
        assert told not in page


def test_the_host_sees_their_own_tasks_and_the_finding_that_concerns_all(rich):
    page = rich.get(f"/f/{HOST_TOKEN}/en/").text

    assert "Host country agreement signed (en)" in page
    assert "decision-overdue" in page
    assert "host.en.ics" in page


def test_the_chart_shows_no_more_than_the_page(rich):
    public, planner = rich.get(PUBLIC + "chart.svg"), rich.get(PLANNER + "chart.svg")

    assert public.headers["content-type"].startswith("image/svg+xml")
    assert "Inner matter" not in public.text
    assert "Inner matter" in planner.text
    assert planner.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", "/a-res-80-999-7/", f"/f/{TOKEN}/", f"/f/{TOKEN}/a-res-80-999-7/"])
def test_every_page_is_whole_without_script_or_anything_from_outside(rich, path, language):
    answer = rich.get(f"{path}{language}/")
    parsed = Elements(answer.text)

    assert f'<html lang="{language}">' in answer.text
    assert len(answer.content) < 150_000
    assert parsed.ids == sorted(set(parsed.ids))
    assert parsed.loaded
    assert all(address.startswith(("/static/", "/a-res", "/f/", "data:")) for address in parsed.loaded)
    assert all(
        rich.get(address.split("?")[0]).status_code == 200 for address in parsed.loaded if address.startswith("/")
    )
    assert all(rich.get(address).status_code == 200 for address in parsed.links if address.startswith("/"))
    assert all(target in parsed.ids for target in (address[1:] for address in parsed.links if address.startswith("#")))
    assert "style=" not in answer.text
    assert "onclick" not in answer.text
    assert parsed.headings[0] == 1
    assert "img-src 'self' data:" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]


def test_other_languages_speak_for_themselves(rich):
    french, spanish = (rich.get(f"/f/{TOKEN}/a-res-80-999-7/{language}/").text for language in ("fr", "es"))

    for told in (
        "14 septembre 2027",
        "La décision devait être prise au plus tard le 13 septembre 2027, il y a 1 jour",
        "jour après l’échéance de la décision",
        "S’abonner",
        "Exercice",
    ):
        assert told in french
    for told in (
        "14 de septiembre de 2027",
        "Decisión atrasada",
        "a más tardar el 13 de septiembre de 2027, hace 1 día",
        "Suscribirse",
        "Ensayo",
    ):
        assert told in spanish
    for english in ("Milestones", "Subscribe", "Needs attention"):
        assert english not in french
        assert english not in spanish


def test_a_page_that_did_not_change_is_not_sent_again(rich):
    first = rich.get(PLANNER)

    assert rich.get(PLANNER, if_none_match=first.headers["etag"]).status_code == 304


class Elements(HTMLParser):
    """What a page is made of: ids in order, addresses that it loads, links, levels of headings."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._ids: list[str] = []
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.feed(text)

    @property
    def ids(self) -> list[str]:
        return sorted(self._ids)

    def handle_starttag(self, tag, attrs) -> None:
        told = dict(attrs)
        if told.get("id"):
            self._ids.append(told["id"])
        if told.get("src"):
            self.loaded.append(told["src"])
        if tag == "link":
            self.loaded.append(told["href"])
        if tag == "a":
            self.links.append(told["href"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))


def test_nothing_lies_ahead_of_a_conference_that_was_cancelled():
    kept = MemorySource()
    conference = a_conference()
    kept.keep(conference, a_plan(a_milestone()))
    before = Client(kept).get("/a-res-80-999-7/en/").text
    kept.keep(conference.revised(cancelled=date(2026, 2, 1)), a_plan(a_milestone()))
    after = Client(kept).get("/a-res-80-999-7/en/").text

    assert "Nothing lies ahead." not in before
    assert "Nothing lies ahead." in after


def test_what_was_taken_back_is_not_told_among_the_decisions():
    source = MemorySource()
    cancelled = entry_of("a-res-80-999-7", "conference-cancelled", date(2027, 9, 1), {"reason": "no quorum"})
    back = entry_of("a-res-80-999-7", "corrected", date(2027, 9, 2), {"entry": "1", "data": {"retracted": True}})
    for entries in ((cancelled.revised(seq=1),), (cancelled.revised(seq=1), back.revised(seq=2))):
        source.keep(a_conference(), a_plan(a_milestone()), at(2), entries=entries)
        page = Client(source).get("/a-res-80-999-7/en/").text
        assert ("Conference cancelled" in page) == (len(entries) == 1)
