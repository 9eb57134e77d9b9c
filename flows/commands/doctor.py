"""The doctor on the command line: looks at everything, changes nothing, says how to mend."""

import sys

from flows import clock
from flows.commands.arguments import Format, shown_json
from flows.runtime.health import checks
from flows.settings import settings


def doctor(form: Format = "text") -> None:
    """Check versions, database, chain, feeds, server, clock; exit code 1 where something is broken, 3 where missing."""
    found = []
    for check in checks(settings(), clock.now()):
        found.append(check)
        if form == "text":
            print(f"{check.grade:8}{check.what:16}{check.found}")
            if check.remedy:
                print(f"{'':8}{'':16}→ {check.remedy}")
    if form == "json":
        shown_json([check.model_dump() for check in found])
    grades = {check.grade for check in found}
    if grades & {"missing", "wrong"}:
        sys.exit(3 if "missing" in grades else 1)
