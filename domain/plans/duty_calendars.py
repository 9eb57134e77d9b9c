"""The calendars of one conference: its secretariat's, its host's, and the days on which bodies meet."""

from dataclasses import dataclass

from domain.plans.template import CalendarName
from domain.reference.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class ConferenceCalendars:
    """*secretariat*: the duty station in charge; *host*: the host country; *meetings*: when the Assembly meets."""

    secretariat: WorkingDays
    host: WorkingDays
    meetings: WorkingDays
    both: WorkingDays
    either: WorkingDays

    def named(self, name: CalendarName) -> WorkingDays:
        """Return the calendar of that name; "both" works where both work, "either" where at least one does."""
        calendar: WorkingDays = getattr(self, name)
        return calendar
