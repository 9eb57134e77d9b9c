"""The life of a conference on the command line: open, record, clock, status, explain, history."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from domain.assessment.explain import explain as chain
from domain.assessment.progress import next_steps
from domain.conferences.acted import named
from domain.conferences.conference import today_of
from domain.conferences.entry import Entry, entry_of
from domain.kernel.errors import BadInput, NoLedger
from domain.kernel.names import Language
from flows import clock as real
from flows.application.recording import Recorded, move_clock, open_conference, plan_as_of
from flows.application.recording import record as record_entry
from flows.application.replay import replayed
from flows.application.status import screen, standing, told_change
from flows.commands.arguments import (
    AsOf,
    ConferenceArgument,
    Format,
    Packs,
    day_of,
    facts_of,
    language_of,
    packs_of,
    shown_json,
)
from flows.commands.os_account import acted_here
from flows.documents.files import text_of
from flows.ledger.repository import Ledger
from flows.settings import settings

_LanguageOption = Annotated[Language, typer.Option("--lang", help="Language of names.")]


def open_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The resolution: txt, md, html, docx, pdf.")],
    as_of: AsOf = None,
    paragraph: Annotated[int | None, typer.Option("--paragraph", help="The one that convenes the event.")] = None,
    event: Annotated[
        str | None,
        typer.Option("--event", help="Which event, where the text holds several: number or words of its name."),
    ] = None,
    id_: Annotated[str | None, typer.Option("--id", help="An id of your own for the conference.")] = None,
    adopted: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day of adoption, where the text is silent.")
    ] = None,
    language: Annotated[str | None, typer.Option("--lang", help="Language of the text, where it is not clear.")] = None,
    pack: Packs = None,
    form: Format = "text",
) -> None:
    """Read a resolution and open its conference; with an --as-of in the past as a rehearsal with a clock of its own."""
    today = day_of(as_of, "--as-of") if as_of else real.today()
    if today > real.today():
        raise BadInput(f"{today} lies ahead", place="--as-of", remedy=f"Today is {real.today()}")
    text = text_of(file)
    with Ledger.open(settings().ledger_url) as ledger:
        opened = open_conference(
            ledger, text, today=today, now=real.now(), rehearsal=today < real.today(), public_url=settings().public_url,
            adopted=day_of(adopted, "--adopted") if adopted else None, id=id_, paragraph=paragraph, event=event,
            packs=packs_of(pack), language=language_of(language, "--lang") if language else None,
            acted=acted_here(ledger),
        )  # fmt: skip
    if form == "json":
        shown_json([_told(each) for each in opened])
        return
    for each in opened:
        window = each.conference.window
        mark = " as a rehearsal" if each.conference.rehearsal else ""
        print(f"{each.conference.id}: {f'opened{mark}' if each.new else 'is there already; nothing was changed'}")
        print(f"  {each.conference.names.en}")
        print(f"  window {window.earliest or '…'} to {window.latest or '…'} (“{window.expression}”)")
        for task in next_steps(each.plan):
            print(f"  next: {task.finish}  {task.names.en} ({task.owner.en})")


def record(
    conference: ConferenceArgument,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="What happened (consultations-entrusted, …).")],
    facts: Annotated[list[str] | None, typer.Argument(metavar="key=value…", help="What is known of it.")] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day of the fact; else the conference's today.")
    ] = None,
    actor: Annotated[str, typer.Option(help="The office that decided.")] = "",
    source: Annotated[str, typer.Option(help="Symbol of the document in which it stands.")] = "",
    form: Format = "text",
) -> None:
    """Record a fact, with all that follows from it; the same fact twice is the same as once."""
    data = facts_of(facts or [])
    on = on or data.pop("on", None)
    actor, source = actor or str(data.pop("actor", "")), source or str(data.pop("source", ""))
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        today = today_of(ledger.entries.conference(conference), real.today())
        day = day_of(str(on), "on") if on else _natural_day(kind, data.get("today"), today)
        entry = entry_of(conference, kind, day, data, actor=actor, source=source)
        recorded = record_entry(ledger, acted_here(ledger).signed(entry), now=real.now(), today=real.today())
    print_recorded(recorded, form)


def clock(
    conference: ConferenceArgument,
    day: Annotated[str, typer.Argument(metavar="DATE", help="The day that it is to be, not before the one it is.")],
    actor: Annotated[str, typer.Option(help="Who moves it.")] = "",
    form: Format = "text",
) -> None:
    """Move the today of a rehearsal forward; everything is planned and published as of then."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        moved = move_clock(
            ledger, conference, day_of(day, "DATE"), now=real.now(), today=real.today(), actor=actor,
            acted=acted_here(ledger),
        )  # fmt: skip
    print_recorded(moved, form)


def status(
    conference: Annotated[str | None, typer.Argument(metavar="[CONFERENCE]", help="Its id; else all of them.")] = None,
    as_of: AsOf = None,
    form: Format = "text",
    language: _LanguageOption = "en",
) -> None:
    """Show stage, next steps, what is late or impossible, the chance; exit code 1 where a finding is an error."""
    told = []
    with suppress(*(() if conference else (NoLedger,))), Ledger.open(settings().ledger_url, make=False) as ledger:
        for each in [conference] if conference else ledger.entries.ids():
            day = _day(ledger, each, as_of)
            if conference or as_of is None or ledger.entries.of(each, day):
                told.append(standing(*plan_as_of(ledger, each, day), language))
    if form == "json":
        shown_json(told[0] if conference else told)
    elif not told:
        print("The ledger is empty. Open a conference with `mandat open FILE`.")
    else:
        print("\n\n".join("\n".join(screen(each)) for each in told))
    if any(finding["severity"] == "error" for each in told for finding in each["findings"]):
        sys.exit(1)


def explain(
    conference: ConferenceArgument,
    task: Annotated[str, typer.Argument(metavar="TASK", help="Its id or its rule.")],
    as_of: AsOf = None,
    form: Format = "text",
    language: _LanguageOption = "en",
) -> None:
    """Explain why a task or milestone has its date, back to the text or to an entry."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        state, plan = plan_as_of(ledger, conference, _day(ledger, conference, as_of))
    reasons = [each if isinstance(each, str) else each.of(language) for each in chain(state, plan, task)]
    if form == "json":
        shown_json({"conference": conference, "task": task, "as_of": plan.as_of.isoformat(), "reasons": reasons})
    else:
        print("\n".join(reasons))


def history(
    conference: ConferenceArgument,
    as_of: AsOf = None,
    form: Format = "text",
    moves: Annotated[bool, typer.Option(help="Show what each entry moved (takes longer).")] = True,
) -> None:
    """Show the entries of a conference and what each one moved."""
    with Ledger.open(settings().ledger_url, make=False) as ledger:
        entries = ledger.entries.of(conference, day_of(as_of, "--as-of") if as_of else None)
        names = ledger.people.names()
    steps = {step.entry.seq: step.moved for step in replayed(entries)} if moves else {}
    if form == "json":
        long = {"text", "mandate", "obligations", "findings"}
        shown_json(
            [
                entry.model_dump(mode="json", exclude={"data"})
                | {"data": {key: value for key, value in entry.data.items() if key not in long}}
                | {"by_name": named(names, entry.by)}
                | {"moved": [told_change(each) for each in steps.get(entry.seq, ())]}
                for entry in entries
            ]
        )
        return
    for entry in entries:
        by = f" · {entry.actor}" if entry.actor else ""
        print(f"{entry.on}  {entry.described}{by}{_recorded_by(entry, names)}")
        moved = [each for each in steps.get(entry.seq, ()) if each.before != each.after]
        for change in moved[:5]:
            print(f"              {change.names.en}: {change.before or '–'} → {change.after or '–'}")
        if len(moved) > 5:
            print(f"              … and {len(moved) - 5} more moved")


def _day(ledger: Ledger, conference: str, as_of: str | None) -> date:
    return day_of(as_of, "--as-of") if as_of else today_of(ledger.entries.conference(conference), real.today())


def _recorded_by(entry: Entry, names: Mapping[str, str]) -> str:
    """Return who recorded *entry* and how, "" where that was not kept."""
    if not entry.by and not entry.way:
        return ""
    return f" · by {named(names, entry.by) or 'somebody unnamed'} ({entry.way or 'way unknown'})"


def _natural_day(kind: str, moved_to: object, today: date) -> date:
    return day_of(str(moved_to), "today") if kind == "clock-moved" and moved_to else today


def print_recorded(recorded: Recorded, form: str) -> None:
    """Print what came of a recording: the entry, the stage, what moved."""
    if form == "json":
        shown_json(_told(recorded))
        return
    entry = recorded.entry
    print(f"{'recorded' if recorded.new else 'stands already'}: {entry.described if entry else ''}")
    print(f"stage {recorded.plan.stage}, as of {recorded.plan.as_of}, opening {recorded.plan.opening or 'not decided'}")
    moved = [each for each in recorded.moved if each.before != each.after]
    for change in moved[:10]:
        print(f"  {change.names.en}: {change.before or '–'} → {change.after or '–'}")
    if len(moved) > 10:
        print(f"  … and {len(moved) - 10} more moved")


def _told(recorded: Recorded) -> dict[str, object]:
    entry = recorded.entry
    return {
        "conference": recorded.conference.id,
        "new": recorded.new,
        "entry": None if entry is None else {"seq": entry.seq, "on": entry.on.isoformat(), "kind": entry.kind},
        "stage": recorded.plan.stage,
        "as_of": recorded.plan.as_of.isoformat(),
        "opening": None if recorded.plan.opening is None else recorded.plan.opening.isoformat(),
        "moved": [told_change(each) for each in recorded.moved],
        "findings": recorded.plan.contract()["findings"],
    }
