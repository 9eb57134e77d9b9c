"""Broken promises, as exceptions. Bad news that is expected is a Finding, not one of these.

* MandatError
  x BadInput                 what somebody gave us cannot be used: .place and .remedy say where and what to do
    x NothingConvened        the text convenes no event
    x EntryRefused           the domain does not accept the entry: .reasons
    x ContradictingEntry     another fact stands under the same natural key: .standing, .offered
    x UnknownConference      .conference
    x UnknownTask            .task
    x TemplateInvalid        a plan template breaks its rules
    x NotAllowed             whoever is signed in may not do that: says who may
  x ServiceMissing           a needed service is not there: port taken, database unreachable, disk full
    x NewerLedger            the database was written by a later version of Mandat
    x NoLedger               nothing was ever recorded there
"""

from collections.abc import Sequence


class MandatError(Exception):
    """Base of all; *remedy* tells the reader what to do next."""

    exit_code = 2

    def __init__(self, message: str, *, place: str = "", remedy: str = "") -> None:
        """Carry the message, the *place* it concerns and the *remedy*."""
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        """Return place, message and remedy as one line."""
        head = f"{self.place}: {self.message}" if self.place else self.message
        stop = "" if head.endswith((".", "?", "!")) else "."
        return f"{head}{stop} {self.remedy}" if self.remedy else head


class BadInput(MandatError):
    """What was given cannot be used."""


class NothingConvened(BadInput):
    """The text convenes no event, so there is nothing to plan or open."""


class EntryRefused(BadInput):
    """The domain does not accept an entry, for *reasons* (findings as text, in order)."""

    def __init__(self, reasons: Sequence[str], *, place: str = "", remedy: str = "") -> None:
        """Keep every reason, not just the first."""
        super().__init__("; ".join(reasons), place=place, remedy=remedy)
        self.reasons = tuple(reasons)


class ContradictingEntry(BadInput):
    """A fact stands already where another is offered; both are shown."""

    def __init__(self, standing: str, offered: str) -> None:
        """Show both facts; the way out is a correction that names the standing one."""
        super().__init__(
            f"this stands already: {standing}; offered: {offered}",
            remedy="Send it as a correction that names what it corrects (kind `corrected`)",
        )
        self.standing = standing
        self.offered = offered


class UnknownConference(BadInput):
    """No conference of that id is in the ledger."""

    def __init__(self, conference: str, known: Sequence[str] = ()) -> None:
        """Name the conference and those that are there."""
        remedy = f"Known: {', '.join(known)}" if known else "Open one with `mandat open FILE`"
        super().__init__(f"no conference {conference!r}", remedy=remedy)
        self.conference = conference


class NoLedger(BadInput):
    """Nothing was ever recorded there, and whoever asks only reads, or names what would have to stand in it."""


class UnknownTask(BadInput):
    """No task of that id is in the plan."""

    def __init__(self, task: str, known: Sequence[str] = ()) -> None:
        """Name the task and those that are there."""
        super().__init__(f"no task {task!r}", remedy=f"Known: {', '.join(known)}" if known else "")
        self.task = task


class TemplateInvalid(BadInput):
    """A plan template breaks its own rules."""


class NotAllowed(BadInput):
    """Whoever is signed in may not do that; the message says who may, the remedy what to do."""


class ServiceMissing(MandatError):
    """A needed service is not there."""

    exit_code = 3


class NewerLedger(ServiceMissing):
    """The database was written by a later version; it is left as it is."""
