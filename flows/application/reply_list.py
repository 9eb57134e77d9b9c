"""Reply list: replies of Member States in a CSV file become entries, all of them or none."""

import csv
import io
from datetime import date
from pathlib import Path

from domain.conferences.conference import Conference
from domain.conferences.consultations import Tally, known_subjects, subject_named
from domain.conferences.entry import Entry, entry_of
from domain.kernel.errors import BadInput
from domain.reference.regional_groups import group_of
from domain.reference.states import state_named
from flows.documents.csv_cells import guarded, unguarded

COLUMNS = ("state", "subject", "view", "on", "source")


def replies_in(path: Path, conference: Conference, today: date, actor: str = "") -> tuple[Entry, ...]:
    """Return the replies in a CSV file: columns state and subject, and view, on, source where known.

    Separated by comma, semicolon or tab; UTF-8 with or without a mark; a State by its name or code; a subject that the
    consultations know; a reply without a day is of *today*. Raises BadInput that names the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"cannot be read: {error}", place=str(path), remedy="Save it as CSV in UTF-8") from error
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    lines = csv.DictReader(io.StringIO(text), delimiter=separator, strict=True)
    found = {name.strip().lower() for name in lines.fieldnames or []}
    if not {"state", "subject"} <= found or not found <= set(COLUMNS):
        raise BadInput(
            f"its columns are {', '.join(sorted(found)) or 'none'}", place=str(path), remedy=f"Use {', '.join(COLUMNS)}"
        )
    try:
        entries = tuple(_entry(row, conference, today, actor, f"{path.name}, line {lines.line_num}") for row in lines)
    except csv.Error as error:
        raise BadInput(f"not CSV: {error}", place=f"{path.name}, line {lines.line_num}") from error
    if not entries:
        raise BadInput("holds no reply", place=str(path))
    return entries


def as_csv(counted: Tally) -> str:
    """Return every State's answer on every subject as CSV, the silent ones with an empty day."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["subject", "group", "state", "answered_on", "view"])
    for subject in counted.subjects:
        replies = {reply.state: reply for reply in subject.replies}
        for group in subject.groups:
            for state in sorted((*group.answered, *group.silent)):
                reply = replies.get(state)
                told = [reply.on.isoformat(), reply.view] if reply else ["", ""]
                table.writerow([guarded(subject.subject), group.group, state, *map(guarded, told)])
        for state in subject.others:
            told = [state, replies[state].on.isoformat(), guarded(replies[state].view)]
            table.writerow([guarded(subject.subject), "", *told])
    return out.getvalue()


def _entry(row: dict[str, str | None], conference: Conference, today: date, actor: str, place: str) -> Entry:
    told = {
        str(name).strip().lower(): unguarded(str(value or "").strip()).strip()
        for name, value in row.items()
        if name is not None
    }
    if None in row:
        raise BadInput("more values than columns", place=place, remedy="Put quotes around a view with separators")
    if not told["subject"]:
        raise BadInput("no subject", place=place)
    try:
        on = date.fromisoformat(told["on"]) if told.get("on") else today
    except ValueError as error:
        raise BadInput(f"{told['on']!r} is not a day", place=place, remedy="As 2008-05-22") from error
    state = state_named(told["state"])
    if state is None:
        raise BadInput(
            f"no State is called {told['state']!r}",
            place=place,
            remedy="Write its name in English, French or Spanish, or its ISO 3166 code",
        )
    if group_of(state, on) is None and state not in ("VA", "PS"):
        raise BadInput(f"{told['state']!r} is no Member State on {on}", place=place)
    subject = subject_named(told["subject"], conference)
    if subject is None:
        raise BadInput(
            f"the consultations have no subject {told['subject']!r}",
            place=place,
            remedy=f"Known are: {', '.join(known_subjects(conference))}; begin another one by the form for replies",
        )
    data = {"state": state, "subject": subject, "view": told.get("view", "")}
    try:
        return entry_of(conference.id, "reply-received", on, data, actor=actor, source=told.get("source", ""))
    except BadInput as error:
        raise BadInput(error.message, place=f"{place}, {error.place}", remedy=error.remedy) from error
