"""Every feed at every step of a conference's life, before independent judges."""

import os
import subprocess
from pathlib import Path

import icalendar
import pytest
import vobject

from tests.calendars.ical.lives import published_life

_LIFE = list(published_life())
_JUDGE = Path(os.environ.get("ICS_JUDGE", Path(__file__).parents[4] / "shared" / "tools" / "ics-judge" / "judge"))


def feeds():
    """Every different calendar of the whole life, once."""
    seen = {}
    for name, step, everything in _LIFE:
        for feed in (*step.feeds, *everything):
            seen.setdefault(feed.digest, (name, feed))
    return list(seen.values())


@pytest.mark.parametrize(("name", "step"), [(name, step) for name, step, _ in _LIFE], ids=[name for name, *_ in _LIFE])
def test_two_parsers_read_the_same_items_from_every_feed(name, step):
    for feed in step.feeds:
        text = feed.body.decode()
        rows = [row for row in step.published if row.audience == feed.audience and row.state != "gone"]
        expected = sorted((row.uid, row.item.last and row.item.last.isoformat()) for row in rows)
        kind = "VTODO" if feed.audience == "tasks" else "VEVENT"
        parsed = icalendar.Calendar.from_ical(text).walk(kind)
        assert sorted(str(each["UID"]) for each in parsed) == [uid for uid, _ in expected]
        other = vobject.readOne(text)
        assert sorted(each.uid.value for each in other.getChildren() if each.name == kind) == [
            uid for uid, _ in expected
        ]


def test_sequences_rise_by_one_with_what_moves_and_never_fall():
    before = {}
    for _, step, _ in _LIFE:
        for row in step.published:
            old = before.get((row.audience, row.uid))
            if old is None:
                assert row.sequence == 0
            else:
                assert row.sequence == old.sequence + (row.timing != old.timing or row.state not in (old.state, "gone"))
                assert row.revised_at >= old.revised_at
                assert (row.revised_at == old.revised_at) == (row == old)
            before[row.audience, row.uid] = row


def test_the_life_has_at_least_twelve_changes():
    assert sum(bool(step.changed) for _, step, _ in _LIFE) >= 13


if _JUDGE.is_file():  # the judges are not part of this project; where they stand, they are asked

    @pytest.mark.e2e
    def test_all_judges_pass_on_every_feed_at_every_step(tmp_path):
        paths = []
        for number, (name, feed) in enumerate(feeds()):
            told = f"{number:03}-{name.replace(' ', '-')}-{feed.conference}-{feed.audience}.{feed.language}.ics"
            paths.append(tmp_path / told)
            paths[-1].write_bytes(feed.body)
        broken = tmp_path / "broken.ics"  # a calendar with a UID is one item to some programs: the clients must notice
        broken.write_bytes(paths[0].read_bytes().replace(b"VERSION:2.0\r\n", b"VERSION:2.0\r\nUID:x\r\n", 1))
        subprocess.run([_JUDGE, "--only=rfc", paths[0]], check=True, capture_output=True)  # they set themselves up
        home = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "ics-judge"
        place = os.environ.get("ICS_JUDGE_DEPS", str(home))
        program = [f"{place}/venv/bin/python", Path(__file__).with_name("judging.py"), _JUDGE.parent]
        settings = {**os.environ, "ICS_JUDGE_DEPS": place, "PYTHONWARNINGS": "ignore"}
        halves = [paths[::2], [*paths[1::2], broken]]
        running = [
            subprocess.Popen(
                [*program, *half], env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            for half in halves
        ]
        fine, noticed = (each.communicate()[0] for each in running)

        assert len(paths) >= 300
        assert fine.splitlines()[-1] == f"{len(halves[0])} feeds before 11 judges: 0 objected to", fine
        assert noticed.splitlines()[-1] == f"{len(halves[1])} feeds before 11 judges: 1 objected to", noticed
        assert "broken.ics" in noticed.splitlines()[0]
