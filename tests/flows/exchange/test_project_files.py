"""A plan as CSV and as MSPDI: nothing is lost on the way out and back, and other tools read what stands there."""

import csv
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.kernel.errors import BadInput
from flows.application.recording import record
from flows.exchange.mspdi import read, written
from flows.exchange.project_file import Project, ProjectCalendar, ProjectLink, ProjectTask
from flows.ledger.repository import Ledger
from flows.presentation.plan_files import plan_csv, plan_mspdi
from tests.flows.builders import ID, NOON, a_decision, a_fact, an_adoption

TODAY = date(2026, 12, 15)


@pytest.fixture
def planned(sqlite_url: str) -> Ledger:
    """A conference that was decided, with a baseline from before and tasks that are under way."""
    ledger = Ledger.open(sqlite_url)
    ledger.entries.append(an_adoption())
    for entry in (
        a_fact("baseline-set", "2026-06-01"),
        a_decision(),
        a_fact("task-started", "2026-12-10", task="r09-planning-mission"),
    ):
        record(ledger, entry, now=NOON, today=TODAY)
    return ledger


def test_the_csv_holds_every_task_with_its_baseline(planned: Ledger):
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(plan_csv(planned, ID, TODAY)))}
    plan = planned.plans.newest(ID)
    assert plan is not None
    assert set(rows) == {each.id for each in (*plan.tasks, *plan.milestones)}
    agreement = rows["r11-host-country-agreement"]
    assert agreement["depends_on"] == "r10-draft-host-agreement"
    assert agreement["baseline_finish"]
    assert agreement["baseline_finish"] != agreement["finish"]
    assert rows["opening"]["start"] == "2028-05-03"


def test_the_mspdi_of_a_plan_reads_back_with_links_lags_baseline_and_calendar(planned: Ledger):
    text = plan_mspdi(planned, ID, TODAY)
    project = read(text)

    assert written(project) == text
    tasks = {task.id: task for task in project.tasks}
    assert tasks["r09-planning-mission"].percent == 50
    assert tasks["opening"].days == 0
    assert tasks["r11-host-country-agreement"].baseline is not None
    assert any(link.lag for task in project.tasks for link in task.links)
    assert len(project.calendar.holidays) > 10
    assert project.as_of == TODAY


def test_the_plan_of_an_earlier_day_goes_out_as_it_was(planned: Ledger):
    earlier = read(plan_mspdi(planned, ID, date(2026, 5, 1)))
    assert earlier.as_of == date(2026, 5, 1)
    assert {task.percent for task in earlier.tasks} <= {0, 100}
    assert all(task.baseline is None for task in earlier.tasks)


DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))
WORDS = st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc", "Cn")), max_size=30).map(str.strip)


@st.composite
def projects(draw) -> Project:
    tasks: list[ProjectTask] = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(DAYS)
        days = draw(st.integers(0, 400))
        finish = start + timedelta(days=days and draw(st.integers(0, 500)))
        after = draw(st.lists(st.sampled_from(tasks), max_size=3, unique_by=lambda task: task.id)) if tasks else []
        tasks.append(
            ProjectTask(
                id=f"t{number}",
                name=draw(WORDS),
                owner=draw(WORDS),
                start=start,
                finish=finish,
                days=days,
                percent=draw(st.integers(0, 100)),
                deadline=draw(st.none() | DAYS),
                actual_start=draw(st.none() | DAYS),
                critical=draw(st.booleans()),
                links=tuple(
                    ProjectLink(after=each.id, kind=draw(st.sampled_from(["FS", "SS", "FF", "SF"])), lag=draw(st.integers(-90, 90)))
                    for each in after
                ),
                baseline=draw(st.none() | st.tuples(DAYS, DAYS, st.integers(0, 300))),
            )
        )  # fmt: skip
    holidays = draw(st.dictionaries(DAYS, WORDS, max_size=4))
    calendar = ProjectCalendar(
        name=draw(WORDS), week=tuple(sorted(draw(st.sets(st.integers(0, 6))))), holidays=tuple(sorted(holidays.items()))
    )
    return Project(name=draw(WORDS), as_of=draw(DAYS), calendar=calendar, tasks=tuple(tasks))


@settings(max_examples=40)
@given(projects())
def test_whatever_is_written_is_read_back_the_same(project):
    assert read(written(project)) == project


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not XML"),
        ("<Project/>", "not a project in MSPDI form"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "document type"),
        ('<Project xmlns="http://schemas.microsoft.com/project"/>', "cannot be understood"),
    ],
)
def test_what_is_no_project_is_refused(text, words):
    with pytest.raises(BadInput, match=words):
        read(text)


@pytest.mark.e2e
def test_an_independent_library_reads_and_writes_the_plan_without_loss(planned: Ledger, tmp_path: Path):
    """MPXJ is what ProjectLibre reads with; it needs the Java machine of the system."""
    import mpxj

    source, target = tmp_path / "plan.xml", tmp_path / "again.xml"
    source.write_text(plan_mspdi(planned, ID, TODAY), encoding="utf-8")
    mpxj.startJVM()
    from org.mpxj.reader import UniversalProjectReader  # type: ignore[import-not-found]
    from org.mpxj.writer import FileFormat, UniversalProjectWriter  # type: ignore[import-not-found]

    theirs = UniversalProjectReader().read(str(source))
    UniversalProjectWriter(FileFormat.MSPDI).write(theirs, str(target))

    ours = read(source.read_text(encoding="utf-8"))
    assert read(target.read_text(encoding="utf-8")) == ours
    seen = {str(task.getText(1)): task for task in theirs.getTasks() if task.getText(1)}
    assert len(seen) == len(ours.tasks)
    for task in ours.tasks:
        them = seen[task.id]
        assert str(them.getStart()).startswith(task.start.isoformat())
        assert str(them.getFinish()).startswith(task.finish.isoformat())
        links = sorted(
            (str(link.getPredecessorTask().getText(1)), str(link.getType()), float(link.getLag().getDuration()))
            for link in them.getPredecessors()
        )
        assert links == sorted((link.after, link.kind, float(link.lag)) for link in task.links)
        if task.baseline is not None:
            assert str(them.getBaselineFinish()).startswith(task.baseline[1].isoformat())
    holidays = {str(each.getFromDate()) for each in theirs.getDefaultCalendar().getCalendarExceptions()}
    assert holidays == {day.isoformat() for day, _ in ours.calendar.holidays}
