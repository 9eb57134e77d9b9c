"""Page records: what a page says of a conference, ready for a template or for JSON."""

from datetime import date
from typing import Literal

from domain.kernel.record import Record
from domain.kernel.vocabulary import EventState


class Line(Record):
    """One thing on a list: a day (or run of days), what it is, and how it stands."""

    id: str = ""
    what: str
    on: date | None = None
    until: date | None = None
    days: str = ""
    detail: str = ""
    more: str = ""
    more_language: str = ""
    who: str = ""
    state: Literal["", "past", "late", "soon", "tentative", "done", "cancelled", "impossible"] = ""
    links: tuple[str, ...] = ()
    code: str = ""
    severity: str = ""


class Countdown(Record):
    """The one number that matters now: how many days *until* what; negative where it has passed."""

    days: int
    what: str
    on: date
    overdue: bool = False


class Fold(Record):
    """Findings of one cause, told in one sentence; *lines* are each of them, for who unfolds it."""

    what: str
    code: str
    severity: str
    told: str
    lines: tuple[Line, ...]


class Page(Record):
    """Everything that a page says of a conference."""

    id: str
    name: str
    rehearsal: bool
    confirmed: bool
    cancelled: date | None
    today: date
    stage: str
    event: EventState
    event_words: str
    countdown: Countdown | None
    place: str
    dates: str
    waiting: tuple[str, ...]
    findings: tuple[Line, ...]
    folds: tuple[Fold, ...]
    next: tuple[Line, ...]
    moved: tuple[Line, ...]
    milestones: tuple[Line, ...]
    tasks: tuple[Line, ...]
    obligations: tuple[Line, ...]
    decisions: tuple[Line, ...]
    chance: str
    symbol: str
    paragraph: int | None
    text_language: str
    has_chart: bool
