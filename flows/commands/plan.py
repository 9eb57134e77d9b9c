"""`mandat plan`: the plan of a resolution, without a database."""

import json
import shutil
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from domain.assessment.changes import changes
from domain.conferences.conference import Conference, fold
from domain.conferences.entry import Entry
from domain.conferences.what_if import supposed
from domain.history.history import History
from domain.kernel.errors import BadInput
from domain.kernel.names import Language
from domain.plans.plan import Plan
from domain.resolution.reading import read
from flows.application.adoption import adoption_in
from flows.application.busy_days import Calendars, busy_days, calendars_at
from flows.application.planner import history, plan_of
from flows.commands.arguments import AsOf, Packs, day_of, packs_of
from flows.documents.files import text_of, text_of_stream
from flows.presentation.plan_csv import plan_csv
from flows.presentation.plan_html import plan_html
from flows.presentation.plan_text import plan_text, side_by_side
from flows.presentation.terminal import write_data


def plan(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="The resolution: txt, md, html, docx or pdf; - is stdin.")
    ] = None,
    as_of: AsOf = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Plan all conferences of the ledger against each other, instead of a file.")
    ] = False,
    paragraph: Annotated[int | None, typer.Option(help="Which operative paragraph, where several convene.")] = None,
    event: Annotated[
        str | None, typer.Option(help="Which event, where the text holds several: number or words of its name.")
    ] = None,
    form: Annotated[
        Literal["text", "json", "svg", "html", "csv"], typer.Option("--format", help="What to print.")
    ] = "text",
    what_if: Annotated[
        list[str] | None,
        typer.Option(
            "--what-if", metavar="FACT", help='Suppose facts: "letter sent 2008-05-22"; again for side by side.'
        ),
    ] = None,
    avoid: Annotated[
        list[str] | None, typer.Option(metavar="ICS", help="A calendar (file or allowed URL) of events to avoid.")
    ] = None,
    pack: Packs = None,
    without_case: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Plan as if a past conference were not known (domain/history/cases.tsv)."),
    ] = None,
    language: Annotated[Language, typer.Option("--lang", help="Language of the names.")] = "en",
    adopted: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day of adoption, where the text is silent.")
    ] = None,
) -> None:
    """Plan a conference backward from its mandate, without a database; or all conferences of the ledger together."""
    if all_:
        if file is not None:
            raise BadInput("--all takes no file", place=file, remedy="`mandat open` puts a conference into the ledger")
        _plan_all(as_of, form, language)
        return
    if file is None or as_of is None:
        raise BadInput(
            "no resolution or no day to plan for",
            place="FILE" if file is None else "--as-of",
            remedy="As `mandat plan FILE --as-of DATE`, or `mandat plan --all`",
        )
    day = day_of(as_of, "--as-of")
    text = text_of_stream(sys.stdin.buffer, "stdin") if file == "-" else text_of(Path(file))
    reading = read(text, adopted=day_of(adopted, "--adopted") if adopted else None)
    entry = adoption_in(reading, day, paragraph, packs_of(pack), event=event)
    calendars = calendars_at(avoid or [])
    conference = fold([entry])
    past = _without(without_case or ())
    made = plan_of(conference, day, avoid=busy_days(calendars, conference, day), past=past)
    others = [(each, *_supposing(each, entry, made, calendars, past)) for each in what_if or ()]
    _show(made, conference, others, form, language)
    if any(finding.severity == "error" for finding in made.findings):
        sys.exit(1)


def _plan_all(as_of: str | None, form: str, language: Language) -> None:
    """Print all conferences of the ledger, planned against each other.

    A rehearsal has a today of its own, so it is planned with the others only where a day is named.
    """
    from flows import clock
    from flows.application.all_plans import all_plans
    from flows.ledger.repository import Ledger
    from flows.presentation.all_plans_text import all_plans_text
    from flows.settings import settings

    if form not in ("text", "json"):
        raise BadInput(f"--all has no form {form!r}", place="--format", remedy="One of: text, json")
    day = day_of(as_of, "--as-of") if as_of is not None else clock.today()
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        known = [(ledger.entries.of(each, day), each) for each in ledger.entries.ids()]
        told = [ledger.entries.conference(each, day) for entries, each in known if entries]
    found = all_plans([each for each in told if as_of is not None or not each.rehearsal], day, language)
    print(
        json.dumps(found, ensure_ascii=False, indent=2)
        if form == "json"
        else "\n".join(all_plans_text(found, language))
    )


def _without(cases: Iterable[str]) -> History:
    """Return the packaged history without *cases*; one that it does not hold is said, and changes nothing."""
    past = history()
    for case in cases:
        if past.case(case) is None:
            print(f"mandat: --without-case {case}: no such case is known; nothing to leave out", file=sys.stderr)
        past = past.without(case)
    return past


def _supposing(scenario: str, entry: Entry, base: Plan, calendars: Calendars, past: History) -> tuple[Conference, Plan]:
    """Return the conference and plan with the facts of *scenario*, as of the last of them where it lies ahead."""
    known = [(task.id, task.rule) for task in base.tasks]
    entries = supposed(scenario, entry.conference, known)
    day: date = max(base.as_of, *(each.on for each in entries))
    told = [each.revised(seq=number) for number, each in enumerate((entry, *entries), 1)]
    conference = fold(told, day)
    return conference, plan_of(conference, day, avoid=busy_days(calendars, conference, day), past=past)


def _show(
    made: Plan,
    conference: Conference,
    others: list[tuple[str, Conference, Plan]],
    form: Literal["text", "json", "svg", "html", "csv"],
    language: Language,
) -> None:
    """Print the plan, and after it what would be; a picture shows the last of them."""
    shown, last = (others[-1][2], others[-1][1]) if others else (made, conference)
    if form == "json":
        data: dict[str, Any] = made.contract(language)
        if others:
            data["what_if"] = [
                {
                    "supposed": scenario,
                    "plan": other.contract(language),
                    "moved": [each.model_dump(mode="json") for each in changes(made, other)],
                }
                for scenario, _, other in others
            ]
        print(json.dumps(data, ensure_ascii=False, indent=2))
    elif form == "svg":
        from calendars.web.svg_chart import svg

        write_data(svg(shown, language))
    elif form == "html":
        write_data(plan_html(shown, last.names.of(language), language))
    elif form == "csv":
        write_data(plan_csv(shown, language))
    else:
        width = shutil.get_terminal_size((132, 40)).columns
        print(conference.names.of(language))
        print("\n".join(plan_text(made, language, width)))
        if others:
            plans = [("as it stands", made, ()), *((name, plan, changes(made, plan)) for name, _, plan in others)]
            print("\n".join(["", *side_by_side(plans, language)]))
