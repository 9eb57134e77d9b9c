"""Case: one conference of the past, from its mandate to its opening; one line of cases.tsv.

docs/calibration.md tells how to add one.
"""

from datetime import date
from typing import Literal

from domain.kernel.record import Record

Measure = Literal["mandate", "decision", "host", "agreement", "preparation"]
"""What came before the opening: the mandate, the decision on the days, the host accepted, its agreement signed; and
the later of decision and host, from which on everything else had to be done."""
Class = Literal["assembly", "treaty"]

_EVENT_DAYS = 21
"""No event lasted longer; any window of more days left the days open."""


class Case(Record):
    """One conference. Days are None where they are not known or where there was no such act.

    *window_first* is the first day of the window that the mandate gave, or of the unit (year, half, month) that its
    deadline names; *window_last* its last day. *host_first* is the host named first, *host_final* where it was held.
    *recalled* names the facts that nobody read in a source ("*": all of them); *sources* are those of the others.
    """

    id: str
    series: str
    name: str
    mandate: str = ""
    adopted: date | None = None
    window_asked: str = ""
    window_first: date | None = None
    window_last: date | None = None
    decision: str = ""
    decided: date | None = None
    setting: Literal["away", "headquarters"] = "away"
    host_first: str = ""
    host_final: str = ""
    host_confirmed: date | None = None
    agreement_signed: date | None = None
    agreement_precision: str = ""
    first_opening_set: date | None = None
    opening: date
    closing: date | None = None
    recalled: tuple[str, ...] = ()
    sources: str = ""
    note: str = ""

    @property
    def kind(self) -> Class:
        """Return the reference class: a session under a treaty, or a conference that an assembly convenes."""
        return "treaty" if self.series == "UNFCCC" else "assembly"

    @property
    def classes(self) -> tuple[str, ...]:
        """Return every reference class it belongs to: its setting, *treaty*, *moved venue*."""
        moved = ("moved venue",) if self.host_changed else ()
        return (self.setting, *(("treaty",) if self.kind == "treaty" else ()), *moved)

    @property
    def kept(self) -> bool | None:
        """Return whether it opened by the last day of its window; None where it had none."""
        return None if self.window_last is None else self.opening <= self.window_last

    @property
    def days_fixed(self) -> bool:
        """Return whether the mandate itself fixed the days: its window is the event itself, three weeks at most."""
        if self.window_first is None or self.window_last is None:
            return False
        return (self.window_last - self.window_first).days < _EVENT_DAYS

    @property
    def host_known(self) -> bool:
        """Return whether a host was accepted by the day of the mandate."""
        return self.host_confirmed is not None and self.adopted is not None and self.host_confirmed <= self.adopted

    @property
    def host_changed(self) -> bool:
        """Return whether it was held elsewhere than first offered or decided."""
        return bool(self.host_first) and self.host_first != self.host_final

    @property
    def days_moved(self) -> int | None:
        """Return by how many days the opening moved after days had been set; None where none were known."""
        return None if self.first_opening_set is None else (self.opening - self.first_opening_set).days

    def weeks(self, measure: Measure) -> float | None:
        """Return how many weeks before the opening the act that *measure* names was done; None where unknown.

        Days that were decided anew because the event was put off are left out: nobody decided so late on purpose.
        """
        day: date | None
        match measure:
            case "mandate":
                day = self.adopted
            case "decision":
                day = self.decided
            case "host":
                day = self.host_confirmed
            case "agreement":
                if not self.agreement_precision.startswith(("day", "week", "month")):
                    return None
                day = self.agreement_signed
            case "preparation":
                known = [each for each in (self.decided, self.host_confirmed) if each is not None]
                day = max(known, default=None)
        return None if day is None else (self.opening - day).days / 7

    def sure_of(self, fact: str) -> bool:
        """Return whether *fact* was read in a source, not recalled."""
        return fact not in self.recalled and "*" not in self.recalled
