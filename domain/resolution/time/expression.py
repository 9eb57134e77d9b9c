"""Expression: one expression of time as it was found in a text, with what it means."""

from datetime import date
from typing import NamedTuple

from domain.mandates.mandate import Granularity, Window, WindowKind
from domain.resolution.time.periods import Period


class Expression(NamedTuple):
    """One expression of time: tokens from *start* to *end* (exclusive) and what they mean."""

    start: int
    end: int
    kind: WindowKind
    earliest: date | None = None
    latest: date | None = None
    granularity: Granularity | None = None
    period: Period | None = None
    session: int | None = None
    foreign_session: bool = False
    modifiers: frozenset[str] = frozenset()
    years: int | None = None
    doubt: str = ""  # why a planner should look: no-such-day, weekday, backward, figures
    leans_on: int | None = None  # token where the expression begins that names its year ("in 2008, preferably in July")

    @property
    def bare_year(self) -> bool:
        """Return whether this is a year in figures with no word around it that makes it a date."""
        return self.period is not None and self.period.bare_year and not self.modifiers

    @property
    def fixes_days(self) -> bool:
        """Return whether any day follows from it."""
        return self.earliest is not None or self.latest is not None

    def of_another_body(self) -> "Expression":
        """Return the same words read as a session that is not the Assembly's, so that no day follows from them."""
        return Expression(self.start, self.end, "session", foreign_session=True, modifiers=self.modifiers)

    def window(self, text: str) -> Window:
        """Return the window, with *text* as the words that it was read from."""
        return Window(
            kind=self.kind, earliest=self.earliest, latest=self.latest, expression=text, granularity=self.granularity
        )
