"""Acting: who recorded an entry, by which way, in which run. The office that decided is a field of the entry itself."""

from collections.abc import Mapping

from domain.conferences.entry import Entry, Way
from domain.kernel.record import Record


class Acted(Record):
    """*by*: the opaque id of the person, "" where nobody is known; *run*: the id of Prefect's run, "" without one."""

    by: str = ""
    way: Way = ""
    run: str = ""

    def signed(self, entry: Entry) -> Entry:
        """Return *entry* as recorded by this person, in this way, in this run."""
        return entry.revised(by=self.by, way=self.way, run=self.run)


def named(names: Mapping[str, str], by: str) -> str:
    """Return the names of who is meant by *by* of an entry: the id of one person, or of two with a blank between."""
    return ", ".join(names.get(each, each) for each in by.split())


UNSIGNED = Acted()
"""Where nobody says who acts: tests, and what is planned without being recorded."""
