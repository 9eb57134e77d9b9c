"""The life of an item: what subscribers see when a plan moves."""

from datetime import date, timedelta

import icalendar
import pytest

from calendars.ical.publishing import AUDIENCES, Publication, Published, publish
from domain.assessment.changes import Change
from domain.conferences.entry import entry_of
from domain.kernel.names import LANGUAGES
from domain.kernel.vocabulary import CLOSED_AUDIENCES
from domain.plans.plan import Plan
from tests.calendars.builders import BASE, a_conference, a_milestone, a_plan, a_task, at, decided

DUE = "milestone-a-res-80-999-7-decision-due@mandat.example"


class Life:
    """A conference that is published again and again, a day apart."""

    def __init__(self, conference=None):
        self.conference = conference or a_conference()
        self.published: tuple[Published, ...] = ()
        self.day = 2

    def publish(self, plan: Plan, conference=None, **why) -> Publication:
        self.conference = conference or self.conference
        step = publish(self.conference, plan, self.published, at(self.day), base_url=BASE, **why)
        self.published = step.published
        self.day += 1
        return step


def event(step: Publication, uid: str = DUE, audience: str = "delegations", language: str = "en"):
    """The one component of that UID in a feed, as a calendar program reads it; None where there is none."""
    found = [each for each in components(step, audience, language) if each["UID"] == uid]
    assert len(found) <= 1
    return found[0] if found else None


def components(step: Publication, audience: str = "delegations", language: str = "en"):
    feed = next(each for each in step.feeds if (each.audience, each.language) == (audience, language))
    return [each for each in icalendar.Calendar.from_ical(feed.body).subcomponents if each.name in ("VEVENT", "VTODO")]


def test_publishing_twice_the_same_is_publishing_once():
    life = Life()
    first, second = life.publish(a_plan()), life.publish(a_plan())

    assert second.published == first.published
    assert second.feeds == first.feeds
    assert second.changed == ()


def test_an_item_that_slips_keeps_its_uid_and_says_where_it_stood():
    life = Life()
    life.publish(a_plan(a_milestone()))
    slipped = event(life.publish(a_plan(a_milestone(on=date(2027, 9, 20)))))

    assert slipped["SEQUENCE"] == 1
    assert slipped["DTSTART"].dt == date(2027, 9, 20)
    assert slipped["DTEND"].dt == date(2027, 9, 21)
    assert slipped["DESCRIPTION"].startswith("Moved from 13 September 2027 to 20 September 2027.")
    assert slipped["DTSTAMP"].dt == slipped["LAST-MODIFIED"].dt == at(3)
    assert slipped["CREATED"].dt == at(2)


def test_a_slip_moves_nothing_else():
    life = Life()
    first = life.publish(a_plan(a_milestone(), a_milestone(id="closing", kind="closing")))
    second = life.publish(a_plan(a_milestone(on=date(2027, 9, 20)), a_milestone(id="closing", kind="closing")))

    other = "milestone-a-res-80-999-7-closing@mandat.example"
    assert event(second, other).to_ical() == event(first, other).to_ical()


def test_a_change_of_words_alone_leaves_the_sequence():
    life = Life()
    life.publish(a_plan(a_milestone()))
    reworded = event(life.publish(a_plan(a_milestone(source="A/RES/81/1"))))

    assert reworded["SEQUENCE"] == 0
    assert reworded["LAST-MODIFIED"].dt == at(3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sequence_is_the_same_in_every_language(language):
    life = Life()
    life.publish(a_plan(a_milestone()))
    step = life.publish(a_plan(a_milestone(on=date(2027, 9, 20))))

    assert event(step, language=language)["SEQUENCE"] == 1


def test_what_rests_on_an_unconfirmed_reading_is_tentative():
    life = Life(a_conference(confirmed=None))
    before = event(life.publish(a_plan(a_milestone())), audience="secretariat")
    after = event(life.publish(a_plan(a_milestone()), conference=a_conference()), audience="secretariat")

    assert (before["STATUS"], before["SEQUENCE"]) == ("TENTATIVE", 0)
    assert (after["STATUS"], after["SEQUENCE"]) == ("CONFIRMED", 1)


def test_there_is_no_public_calendar_before_the_reading_is_confirmed():
    life = Life(a_conference(confirmed=None))
    before = life.publish(a_plan(a_milestone()))
    after = life.publish(a_plan(a_milestone()), conference=a_conference())

    assert {feed.audience for feed in before.feeds} == set(CLOSED_AUDIENCES)
    assert event(after)["STATUS"] == "CONFIRMED"
    assert event(after)["SEQUENCE"] == 0


def test_who_holds_a_calendar_from_when_it_was_public_unconfirmed_keeps_it_as_it_is_until_the_confirmation():
    life = Life()
    held = life.publish(a_plan(a_milestone()))
    moved = a_plan(a_milestone(on=date(2027, 9, 20)))
    step = life.publish(moved, conference=a_conference(confirmed=None))

    assert event(step) == event(held)
    assert event(life.publish(moved, conference=a_conference()))["SEQUENCE"] == 1


def test_an_item_that_is_dropped_is_struck_out_for_thirty_days_past_its_end_and_then_removed():
    life = Life()
    life.publish(a_plan(a_milestone()))
    dropped = event(life.publish(a_plan(as_of=date(2026, 3, 3), milestones=(), tasks=())))
    last_day = date(2027, 9, 13) + timedelta(days=30)
    kept = event(life.publish(a_plan(as_of=last_day, milestones=(), tasks=())))
    removed = life.publish(a_plan(as_of=last_day + timedelta(days=1), milestones=(), tasks=()))

    assert (dropped["STATUS"], dropped["SEQUENCE"]) == ("CANCELLED", 1)
    assert dropped["SUMMARY"].startswith("[Cancelled] ")
    assert dropped["TRANSP"] == "TRANSPARENT"
    assert kept.to_ical() == dropped.to_ical()
    assert event(removed) is None
    assert {row.state for row in removed.published if row.uid == DUE} == {"gone"}


def test_an_item_that_comes_back_goes_on_counting():
    life = Life()
    life.publish(a_plan(a_milestone()))
    life.publish(a_plan(milestones=(), tasks=()))
    back = event(life.publish(a_plan(a_milestone())))

    assert (back["STATUS"], back["SEQUENCE"]) == ("CONFIRMED", 2)
    assert not back["SUMMARY"].startswith("[")


def test_even_an_item_that_was_removed_goes_on_counting_when_it_comes_back():
    life = Life()
    life.publish(a_plan(a_milestone()))
    life.publish(a_plan(milestones=(), tasks=()))
    life.publish(a_plan(as_of=date(2030, 1, 1), milestones=(), tasks=()))
    back = event(life.publish(a_plan(a_milestone(on=date(2031, 1, 1)))))

    assert back["SEQUENCE"] == 2


def test_an_item_that_leaves_an_audience_leaves_no_title_behind():
    life = Life()
    life.publish(a_plan(a_milestone()))
    private = a_milestone(audiences=("secretariat",), names=a_task().names, source="internal")
    step = life.publish(a_plan(private))
    left = event(step)

    assert (left["STATUS"], left["SEQUENCE"]) == ("CANCELLED", 1)
    assert left["SUMMARY"] == "[Cancelled] No longer in this calendar"
    assert "DESCRIPTION" not in left
    assert b"Host country" not in next(each.body for each in step.feeds if each.audience == "delegations")
    assert event(step, audience="secretariat")["STATUS"] == "CONFIRMED"


def test_a_cancelled_conference_strikes_out_what_lies_ahead_and_keeps_what_was():
    past = a_milestone(id="anniversary", kind="anniversary", on=date(2026, 1, 10))
    life = Life()
    life.publish(a_plan(past, a_milestone(), a_task()))
    cancelled = a_conference(cancelled=date(2026, 3, 3), stage="closed")
    step = life.publish(a_plan(past, a_milestone(), a_task()), conference=cancelled)

    assert event(step)["STATUS"] == "CANCELLED"
    assert event(step, "milestone-a-res-80-999-7-anniversary@mandat.example")["STATUS"] == "CONFIRMED"
    todo = event(step, "task-a-res-80-999-7-r11-host-country-agreement@mandat.example", "tasks")
    assert todo["STATUS"] == "CANCELLED"


def test_no_feed_is_ever_empty():
    step = Life().publish(a_plan(milestones=(), tasks=()))

    for audience in AUDIENCES:
        (only,) = components(step, audience)
        assert only["SUMMARY"] == "Mandate adopted · Conference on Lighthouses"


def test_meetings_stand_in_the_time_of_the_place():
    conference = decided(a_conference(), date(2028, 5, 2), date(2028, 5, 4))
    step = Life(conference).publish(a_plan(a_milestone()))
    first = event(step, "meeting-a-res-80-999-7-day-1@mandat.example")

    assert first["DTSTART"].params["TZID"] == "America/Montevideo"
    assert first["DTSTART"].dt.hour == 10
    assert first["LOCATION"] == "Montevideo, Uruguay"
    assert len([each for each in components(step) if each["UID"].startswith("meeting-")]) == 3


def test_a_task_is_a_to_do_in_its_own_feed_and_an_event_in_the_feeds_of_its_audiences():
    step = Life().publish(a_plan())
    mirror = event(step, "task-a-res-80-999-7-r12-funds-deposited-due@mandat.example", "host")
    todo = event(step, "task-a-res-80-999-7-r12-funds-deposited@mandat.example", "tasks")

    assert mirror["DTSTART"].dt == todo["DUE"].dt == date(2028, 2, 4)
    assert mirror["SUMMARY"].startswith("☐ ")
    assert todo["RELATED-TO"] == "task-a-res-80-999-7-r11-host-country-agreement@mandat.example"
    assert todo["RELATED-TO"].params["RELTYPE"] == "FINISHTOSTART"
    assert {each.name for each in components(step, "tasks")} == {"VTODO"}
    assert {each.name for each in components(step, "host")} == {"VEVENT"}


def test_the_record_of_what_was_published_survives_its_columns():
    step = Life().publish(a_plan())

    assert tuple(Published.of_row(row.row()) for row in step.published) == step.published
    assert {feed.audience for feed in step.feeds} == set(AUDIENCES)


def test_a_slip_tells_its_reason_in_the_language_of_the_reader():
    life = Life()
    life.publish(a_plan(a_milestone()))
    entry = entry_of(
        "a-res-80-999-7",
        "dates-changed",
        date(2026, 3, 3),
        {"start": "2028-05-02", "reason": "floods", "symbol": "A/81/L.2"},
    )
    step = life.publish(a_plan(a_milestone(on=date(2027, 9, 20))), because=entry)

    assert "20 September 2027 (Dates changed, A/81/L.2: floods)." in event(step)["DESCRIPTION"]
    assert "20 septembre 2027 (Dates modifiées, A/81/L.2\u00a0: floods)." in event(step, language="fr")["DESCRIPTION"]


def test_the_public_is_not_told_of_internal_reasons():
    life = Life()
    life.publish(a_plan(a_milestone(), a_task()))
    entry = entry_of(
        "a-res-80-999-7", "task-waived", date(2026, 3, 3), {"task": "r12-funds", "reason": "host cannot pay"}
    )
    step = life.publish(a_plan(a_milestone(on=date(2027, 9, 20)), a_task()), because=entry)

    assert event(step)["DESCRIPTION"].startswith("Moved from 13 September 2027 to 20 September 2027.")
    assert "host cannot pay" in event(step, audience="secretariat")["DESCRIPTION"]
    assert all(b"cannot pay" not in feed.body for feed in step.feeds if feed.audience in ("delegations", "press"))


def test_a_task_that_waits_for_another_says_so_by_its_name():
    life = Life()
    first, second = (
        a_task(),
        a_task(id="r12", names=a_milestone().names, finish=date(2028, 1, 3), depends_on=(a_task().id,)),
    )
    life.publish(a_plan(first, second))
    moved = second.revised(finish=date(2028, 1, 10))
    change = Change(subject="r12", names=second.names, what="moved", cause=f"waits for {first.id}")
    step = life.publish(a_plan(first, moved), changes=(change,))

    mirror = event(step, "task-a-res-80-999-7-r12-due@mandat.example", "host", "fr")
    assert "(attend\u00a0: Host country agreement signed (fr))" in mirror["DESCRIPTION"]


def test_what_is_struck_out_says_when_and_why():
    life = Life()
    life.publish(a_plan(a_milestone()))
    entry = entry_of("a-res-80-999-7", "conference-cancelled", date(2026, 3, 3), {"reason": "floods"})
    off = a_conference(cancelled=date(2026, 3, 3), stage="closed")
    step = life.publish(a_plan(a_milestone(), as_of=date(2026, 3, 3)), conference=off, because=entry)

    assert event(step)["DESCRIPTION"].startswith("Cancelled on 3 March 2026 (Conference cancelled: floods).")
    assert event(step, language="es")["DESCRIPTION"].startswith("Cancelado el 3 de marzo de 2026 (")


def test_two_changes_within_one_second_have_two_moments():
    first = publish(a_conference(), a_plan(a_milestone()), (), at(2), base_url=BASE)
    second = publish(a_conference(), a_plan(a_milestone(on=date(2027, 9, 20))), first.published, at(2), base_url=BASE)

    assert event(first)["LAST-MODIFIED"].dt == at(2)
    assert event(second)["LAST-MODIFIED"].dt == event(second)["DTSTAMP"].dt == at(2) + timedelta(seconds=1)


def test_an_item_that_left_an_audience_and_then_the_plan_stays_hidden_even_after_its_text_was_lost():
    life = Life()
    life.publish(a_plan(a_milestone()))
    life.publish(a_plan(a_milestone(audiences=("secretariat",))))
    life.published = tuple(row.revised(texts={}) for row in life.published)
    left = event(life.publish(a_plan(milestones=(), tasks=())))

    assert left["SUMMARY"] == "[Cancelled] No longer in this calendar"


def test_an_item_links_to_its_place_on_the_page_that_shows_it():
    step = Life().publish(a_plan(a_milestone(), a_task()))
    closed = event(step, "task-a-res-80-999-7-r11-host-country-agreement-due@mandat.example", "host", "fr")

    assert event(step)["URL"] == f"{BASE}/a-res-80-999-7/en/#decision-due"
    assert event(step, audience="secretariat")["URL"] == f"{BASE}/a-res-80-999-7/en/#decision-due"
    assert closed["URL"] == f"{BASE}/a-res-80-999-7/fr/planner/#r11-host-country-agreement"
