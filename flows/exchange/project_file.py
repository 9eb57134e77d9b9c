"""Project file: a plan as tools for project planning know it: tasks with links and lags, a baseline, a calendar."""

from datetime import date
from typing import Literal

from domain.kernel.record import Record

LinkKind = Literal["FS", "SS", "FF", "SF"]


class ProjectLink(Record):
    """A task waits for *after*: FS its finish before my start, SS start and start, FF finish and finish, SF.

    *lag* counts working days in between; negative: they overlap.
    """

    after: str
    kind: LinkKind = "FS"
    lag: int = 0


class ProjectTask(Record):
    """A task, or a milestone where *days* is 0. *days* counts working days, first and last included."""

    id: str
    name: str
    stage: str = ""
    rule: str = ""
    source: str = ""
    owner: str = ""
    start: date
    finish: date
    days: int
    percent: int = 0
    actual_start: date | None = None
    actual_finish: date | None = None
    deadline: date | None = None
    critical: bool = False
    links: tuple[ProjectLink, ...] = ()
    baseline: tuple[date, date, int] | None = None


class ProjectCalendar(Record):
    """The working week (Monday is 0) and the holidays by day, with their names."""

    name: str
    week: tuple[int, ...] = (0, 1, 2, 3, 4)
    holidays: tuple[tuple[date, str], ...] = ()


class Project(Record):
    """A plan as of a day (*as_of*, the status day)."""

    name: str
    as_of: date
    calendar: ProjectCalendar
    tasks: tuple[ProjectTask, ...] = ()
