"""What people are told, and that it is told once."""

from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from domain.assessment.reminders import LADDER, due_reminders, due_reply_reminder
from domain.kernel.errors import BadInput
from domain.kernel.finding import Finding
from domain.kernel.names import Names
from domain.plans.plan import Plan, PlannedTask
from domain.reference.working_days import WorkingDays
from flows.application.recording import open_conference, record
from flows.ledger.repository import Ledger
from flows.notices.channels import FILE, notice_rules
from flows.notices.dispatch import queue_notices, send_notices
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
    return notice_rules(tmp_path)


def overdue(plan, count=1):
    """The plan with its first tasks due yesterday, and nothing else to tell."""
    due = plan.as_of - timedelta(days=1)
    tasks = tuple(
        task.revised(state="open", latest_finish=due, audiences=("secretariat",)) for task in plan.tasks[:count]
    )
    return plan.revised(tasks=tasks, findings=())


def test_a_notice_is_sent_once_however_often_it_is_computed(ledger, tmp_path, post_box):
    url, got, _ = post_box
    conference, plan = opened(ledger)
    late = overdue(plan)
    way = ways(tmp_path, url)
    for _ in range(3):
        queue_notices(ledger, conference, late, way, NOW)
        send_notices(ledger, way.channels, NOW)
    assert len(got) == len(ledger.outbox.notices()) == 1
    assert all(notice.sent for notice in ledger.outbox.notices())


def test_a_channel_that_fails_is_tried_again_and_loses_nothing(ledger, tmp_path, post_box):
    url, got, box = post_box
    conference, plan = opened(ledger)
    late = overdue(plan)
    way = ways(tmp_path, url)
    box.failing = True
    queue_notices(ledger, conference, late, way, NOW)
    assert send_notices(ledger, way.channels, NOW) == 0
    assert ledger.outbox.notices()[0].error
    box.failing = False
    assert send_notices(ledger, way.channels, NOW) == 1
    assert len(got) == 1


def test_a_digest_is_one_notice_with_everything(ledger, tmp_path, post_box):
    url, got, _ = post_box
    conference, plan = opened(ledger)
    late = overdue(plan, 4)
    way = ways(tmp_path, url, digest=True)
    queue_notices(ledger, conference, late, way, NOW)
    assert send_notices(ledger, way.channels, NOW) == 4
    assert len(got) == 1


def test_a_rehearsal_sends_no_notices(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, plan = opened(ledger, rehearsal=True)
    late = overdue(plan)
    assert queue_notices(ledger, conference, late, ways(tmp_path, url), NOW) == 0
    assert ledger.outbox.notices() == ()


def test_an_item_that_moved_is_told_to_those_who_have_it_in_their_calendar(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, _ = opened(ledger)
    confirmed = an_entry("mandate-confirmed", date(2026, 11, 23), conference=conference.id)
    record(ledger, confirmed, now=NOW, today=date(2026, 11, 23))
    for start in ("2028-05-08", "2028-06-05"):
        kind = "decision-taken" if start == "2028-05-08" else "dates-changed"
        fact = an_entry(kind, date(2026, 11, 23), conference=conference.id, source="A/1", start=start, end=start)
        done = record(ledger, fact, now=NOW, today=date(2026, 11, 23))
    queue_notices(ledger, done.conference, done.plan, ways(tmp_path, url), NOW)
    moved = [notice.subject for notice in ledger.outbox.notices() if notice.kind.endswith("|moved")]
    assert any(subject.startswith("Nouvelle date") and "2028-06-05" in subject for subject in moved)


def test_a_wrong_file_of_channels_is_named_with_its_place(tmp_path):
    (tmp_path / FILE).write_text('[[channel]]\nname = "a"\naudience = "everybody"\nlanguage = "en"\n')
    with pytest.raises(BadInput, match="audience"):
        notice_rules(tmp_path)


def test_a_finding_is_told_in_the_language_of_the_channel(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, plan = opened(ledger)
    finding = Finding(
        code="decision-overdue", severity="error", subject="decision", text="…", source="A/RES/81/998",
        data=(("day", "2027-09-13"), ("days", "1")),
    )  # fmt: skip
    queue_notices(ledger, conference, plan.revised(tasks=(), findings=(finding,)), ways(tmp_path, url), NOW)
    (notice,) = ledger.outbox.notices()
    assert notice.subject.startswith("Attention: Décision en retard · ")
    assert notice.body.startswith("la décision devait être prise au plus tard le 13 septembre 2027, il y a 1 jour")


def test_a_notice_that_was_claimed_is_sent_by_nobody_else_and_is_told_of(ledger, tmp_path, post_box):
    """A process that dies between claim and mark loses at most one notice, and doubles none."""
    url, got, _ = post_box
    conference, plan = opened(ledger)
    rules = ways(tmp_path, url)
    queue_notices(ledger, conference, overdue(plan, 2), rules, NOW)
    first, second = ledger.outbox.notices()
    assert ledger.outbox.claim(first.key) is True
    assert ledger.outbox.claim(first.key) is False
    assert send_notices(ledger, rules.channels, NOW) == 1
    assert len(got) == 1
    assert [notice.key for notice in ledger.outbox.unsure()] == [first.key]
    assert send_notices(ledger, rules.channels, NOW) == 0
    assert second.key in {notice.key for notice in ledger.outbox.notices() if notice.sent}


def test_a_sender_that_dies_leaves_one_notice_in_doubt_not_all_that_were_due(ledger, tmp_path, post_box):
    conference, plan = opened(ledger)
    rules = ways(tmp_path, post_box[0])
    queue_notices(ledger, conference, overdue(plan, 3), rules, NOW)

    class Dying:
        name, language, digest = rules.channels[0].name, "fr", False

        def send(self, subject, body):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send_notices(ledger, [Dying()], NOW)
    assert len(ledger.outbox.unsure()) == 1
    assert send_notices(ledger, rules.channels, NOW) == 2


def test_the_operator_sets_another_ladder(tmp_path):
    (tmp_path / FILE).write_text(
        'replies_after = [5]\n[[rung]]\nname = "late"\nafter = 1\nto = "owner"\n'
        '[[rung]]\nname = "escalation"\nafter = 2\nto = "host"\n'
    )
    rules = notice_rules(tmp_path)
    due = date(2026, 11, 20)
    plan = a_plan(date(2026, 11, 24), a_task(due))
    assert [(each.rung, each.to) for each in due_reminders(plan, DAYS.between, is_working=True, ladder=rules.rung)] == [
        ("escalation", "host")
    ]
    assert rules.replies_after == (5,)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[[rung]]\nname = "shout"\nafter = 1\nto = "owner"\n', "shout"),
        ('[[rung]]\nname = "late"\nafter = 1\nto = "press"\n', "press"),
        ('[[channel]]\nname = "a"\naudience = "host"\nlanguage = "en"\nstates = ["Atlantis"]\n', "Atlantis"),
        ("laddder = 3\n", "laddder"),
    ],
)
def test_a_wrong_rule_is_named(tmp_path, text, named):
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BadInput, match=named):
        notice_rules(tmp_path)


ENTRUSTED = an_entry("consultations-entrusted", date(2026, 11, 9))
A_REPLY = an_entry("reply-received", date(2026, 11, 12), state="KE", subject="dates", view="in May")


def reminded(day, *entries, after=(5, 10)):
    days = WorkingDays.of({date(2026, 11, 26): "Thanksgiving Day"})
    conference = a_conference(ENTRUSTED, *entries)
    return due_reply_reminder(conference, day, days.between, days.works(day), after)


def test_silent_states_are_reminded_after_so_many_working_days_and_those_who_answered_are_not():
    assert reminded(date(2026, 11, 13)) is None
    due = reminded(date(2026, 11, 16), A_REPLY)
    assert due.after == 5
    assert (due.on("KE"), due.on("AR")) == (("nature",), ("nature", "dates"))


def test_no_state_is_reminded_on_a_weekend_or_a_holiday_and_after_a_gap_only_once():
    assert reminded(date(2026, 11, 21)) is None
    assert reminded(date(2026, 11, 26)) is None
    assert reminded(date(2026, 12, 20)) is None
    assert reminded(date(2026, 12, 21)).after == 10
    assert reminded(date(2026, 12, 21)).key == reminded(date(2026, 12, 28)).key


def test_nobody_is_reminded_to_reply_once_the_consultations_are_reported():
    reported = an_entry("consultations-reported", date(2026, 11, 20), symbol="A/1")
    assert reminded(date(2026, 12, 21), reported) is None


def test_a_channel_for_a_state_is_told_only_what_that_state_has_not_answered(ledger, tmp_path, post_box):
    url, _, _ = post_box
    conference, plan = opened(ledger)
    confirmed = an_entry("mandate-confirmed", date(2026, 11, 23), conference=conference.id)
    entrusted = an_entry("consultations-entrusted", date(2026, 11, 23), conference=conference.id)
    for entry in (confirmed, entrusted):
        record(ledger, entry, now=NOW, today=date(2026, 11, 23))
    state = ledger.entries.conference(conference.id)
    later = plan.revised(as_of=date(2026, 12, 14), tasks=(), findings=())
    rules = ways(tmp_path, url, states=["Kenya"])
    queue_notices(ledger, state, later, rules, NOW)
    (notice,) = [each for each in ledger.outbox.notices() if each.subject.startswith("Réponses")]
    assert "Kenya (1)" in notice.body
    assert "Ghana" not in notice.body


def test_a_name_with_line_breaks_adds_no_header_and_turns_no_text_round(tmp_path, post_box):
    import json

    url, got, _ = post_box
    (channel,) = ways(tmp_path, url).channels[:1]
    channel.send("Moved: x\r\nBcc: everybody@example.org\u202e", "<b>one</b>\r\ntwo\x1b[2J\u202e")

    (told,) = [json.loads(each) for each in got]
    assert told["title"] == "Moved: x Bcc: everybody@example.org"
    assert told["message"] == "<b>one</b>\ntwo[2J"
