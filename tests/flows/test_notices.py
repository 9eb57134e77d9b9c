"""What people are told, and that it is told once."""

from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from domain.errors import BadInput
from domain.names import Names
from domain.plan import Plan, PlannedTask
from domain.reminders import LADDER, due_reminders
from domain.working_days import WorkingDays
from flows.channels import FILE, channels
from flows.ledger.repository import Ledger
from flows.notices import queue_notices, send_notices
from flows.recording import open_conference, record
from tests.builders import a_conference, an_entry

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAYS = WorkingDays.of({date(2026, 11, 26): "Thanksgiving Day"})
TEXT = """Resolution adopted by the General Assembly on 20 November 2026

81/998. Exercise

The General Assembly,

1. Decides to convene, no later than the first half of 2029, a high-level conference on rural roads, and requests its
President to entrust the President of the Committee on Roads with undertaking consultations with Member States, so that
the General Assembly may take a decision at its eighty-first session on the dates and modalities of the conference;

2. Welcomes the offer of the Government of Ghana to host the conference.
"""


def a_task(due: date, **changes) -> PlannedTask:
    fields = {
        "id": "r11", "names": Names.same("Agreement"), "stage": "hosting", "owner": Names.same("Host Government"),
        "audiences": ("secretariat",), "finish": due, "latest_finish": due, "rule": "R11", "source": "ST/AI/342",
        "confidence": "recalled",
    }  # fmt: skip
    return PlannedTask(**fields | changes)


def a_plan(today: date, *tasks: PlannedTask) -> Plan:
    conference = a_conference()
    return Plan(conference=conference.id, as_of=today, stage="hosting", window=conference.window, tasks=tasks)


def rungs(today: date, due: date) -> list[str]:
    return [each.rung for each in due_reminders(a_plan(today, a_task(due)), DAYS.between, DAYS.works(today))]


def test_an_owner_is_reminded_five_working_days_before_and_not_six():
    due = date(2026, 11, 20)
    assert rungs(date(2026, 11, 12), due) == []
    assert rungs(date(2026, 11, 13), due) == ["reminder"]


def test_nobody_is_reminded_on_a_weekend_or_a_holiday():
    due = date(2026, 11, 25)
    assert rungs(date(2026, 11, 26), due) == []
    assert rungs(date(2026, 11, 28), due) == []
    assert rungs(date(2026, 11, 30), due) == ["due"]


def test_a_week_off_is_made_up_for_by_one_reminder_the_highest():
    assert rungs(date(2026, 12, 10), date(2026, 11, 20)) == ["escalation"]


def test_what_is_done_or_waived_reminds_nobody():
    today = date(2026, 12, 10)
    for state in ("done", "waived"):
        plan = a_plan(today, a_task(date(2026, 11, 20), state=state))
        assert due_reminders(plan, DAYS.between, is_working=True) == ()


def test_the_ladder_only_rises():
    assert [rung.after for rung in LADDER] == sorted(rung.after for rung in LADDER)


@pytest.fixture
def post_box():
    """A real webhook on loopback; it refuses while *failing* is set."""
    got: list[bytes] = []

    class Box(BaseHTTPRequestHandler):
        failing = False

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            self.send_response(500 if Box.failing else 200)
            self.end_headers()
            if not Box.failing:
                got.append(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Box)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"json://127.0.0.1:{server.server_port}/", got, Box
    server.shutdown()
    server.server_close()


@pytest.fixture
def ledger(tmp_path):
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        yield ledger


def opened(ledger, *, rehearsal=False):
    (first,) = open_conference(
        ledger, TEXT, today=date(2026, 11, 23), now=NOW, rehearsal=rehearsal, public_url="http://127.0.0.1:1"
    )
    return first.conference, first.plan


def ways(tmp_path, url, **fields):
    lines = [
        f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}" for key, value in fields.items()
    ]
    own = "\n".join(
        ["[[channel]]", 'name = "box"', 'audience = "secretariat"', 'language = "fr"', f'url = "{url}"', *lines]
    )
    (tmp_path / FILE).write_text(own)
    return channels(tmp_path)


def reminder(plan):
    due = plan.as_of - timedelta(days=1)
    task = plan.tasks[0].revised(state="open", latest_finish=due)
    late = plan.revised(tasks=(task,), findings=())
    return late, due_reminders(late, DAYS.between, is_working=True)


def test_a_notice_is_sent_once_however_often_it_is_computed(ledger, tmp_path, post_box):
    url, got, _ = post_box
    conference, plan = opened(ledger)
    late, reminders = reminder(plan)
    way = ways(tmp_path, url)
    if "secretariat" not in late.tasks[0].audiences:
        late = late.revised(tasks=(late.tasks[0].revised(audiences=("secretariat",)),))
    for _ in range(3):
        queue_notices(ledger, conference, late, reminders, way, NOW)
        send_notices(ledger, way, NOW)
    assert len(got) == len(ledger.outbox()) == 1
    assert all(notice.sent for notice in ledger.outbox())


def test_a_channel_that_fails_is_tried_again_and_loses_nothing(ledger, tmp_path, post_box):
    url, got, box = post_box
    conference, plan = opened(ledger)
    late, reminders = reminder(plan)
    late = late.revised(tasks=(late.tasks[0].revised(audiences=("secretariat",)),))
    way = ways(tmp_path, url)
    box.failing = True
    queue_notices(ledger, conference, late, reminders, way, NOW)
    assert send_notices(ledger, way, NOW) == 0
    assert ledger.outbox()[0].error
    box.failing = False
    assert send_notices(ledger, way, NOW) == 1
    assert len(got) == 1


def test_a_digest_is_one_notice_with_everything(ledger, tmp_path, post_box):
    url, got, _ = post_box
    conference, plan = opened(ledger)
    due = plan.as_of - timedelta(days=1)
    tasks = tuple(task.revised(state="open", latest_finish=due, audiences=("secretariat",)) for task in plan.tasks[:4])
    late = plan.revised(tasks=tasks, findings=())
    way = ways(tmp_path, url, digest=True)
    queue_notices(ledger, conference, late, due_reminders(late, DAYS.between, is_working=True), way, NOW)
    assert send_notices(ledger, way, NOW) == 4
    assert len(got) == 1


def test_a_rehearsal_sends_no_notices(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, plan = opened(ledger, rehearsal=True)
    late, reminders = reminder(plan)
    assert queue_notices(ledger, conference, late, reminders, ways(tmp_path, url), NOW) == 0
    assert ledger.outbox() == ()


def test_an_item_that_moved_is_told_to_those_who_have_it_in_their_calendar(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, _ = opened(ledger)
    confirmed = an_entry("mandate-confirmed", date(2026, 11, 23), conference=conference.id)
    record(ledger, confirmed, now=NOW, today=date(2026, 11, 23))
    for start in ("2028-05-08", "2028-06-05"):
        kind = "decision-taken" if start == "2028-05-08" else "dates-changed"
        fact = an_entry(kind, date(2026, 11, 23), conference=conference.id, source="A/1", start=start, end=start)
        done = record(ledger, fact, now=NOW, today=date(2026, 11, 23))
    queue_notices(ledger, done.conference, done.plan, (), ways(tmp_path, url), NOW)
    moved = [notice.subject for notice in ledger.outbox() if notice.kind.endswith("|moved")]
    assert any(subject.startswith("Nouvelle date") and "2028-06-05" in subject for subject in moved)


def test_a_wrong_file_of_channels_is_named_with_its_place(tmp_path):
    (tmp_path / FILE).write_text('[[channel]]\nname = "a"\naudience = "everybody"\nlanguage = "en"\n')
    with pytest.raises(BadInput, match="audience"):
        channels(tmp_path)
