"""What-if: facts that did not happen (yet), said in few words, as entries that a copy of the conference is folded with.

    letter sent 2008-05-22
    decision-taken 2009-10-06 start=2009-12-01 end=2009-12-03 country=KE city=Nairobi
    r08 done 2008-03-01; consultations reported 2008-06-01

Several facts of one scenario are divided by semicolons.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from domain.conferences.entry import ENTRY_KINDS, Entry, entry_of
from domain.kernel.errors import BadInput

_DAY = re.compile(r"(?<![=\w-])\d{4}-\d{2}-\d{2}(?![\w-])")
_PAIR = re.compile(r"(\w+)=(\"[^\"]*\"|\S+)")
_WORDS: tuple[tuple[str, str], ...] = (
    (r"letter|entrusted|lettre|confi|carta|encomend", "consultations-entrusted"),
    (r"report|rapport|rendu|inform", "consultations-reported"),
    (r"renew|renouvel|renov", "mandate-renewed"),
    (r"accept|acept", "host-accepted"),
    (r"agreement|accord|acuerdo", "host-agreement-signed"),
    (r"decision|decided|décid|décision|decid|decisión", "decision-taken"),
    (r"held|tenue|celebr", "conference-held"),
    (r"endors|outcome|fait sien|hace suyo", "outcome-endorsed"),
)
_STATES = {
    "done": "task-done",
    "started": "task-started",
    "waived": "task-waived",
    "fait": "task-done",
    "hecho": "task-done",
}


_BESIDE = """
    sent signed made taken given received adopted was were is are has been the a an of on in by to at for and
    consultations consultation conference event mandate letter host hosting country
    la le les l' du de des d' est a été sont au aux en dans par sur envoyée envoyé signée signé prise pris
    conférence réunion mandat pays hôte
    el los las del y fue es son ha sido por enviada enviado firmada firmado tomada consultas conferencia
    reunión país anfitrión
"""
_FILLERS = frozenset(_BESIDE.split())
"""Words that may stand beside those that name a fact; whatever else stands there is not understood."""


def supposed(scenario: str, conference: str, tasks: Sequence[tuple[str, str]]) -> tuple[Entry, ...]:
    """Return the entries that *scenario* supposes; *tasks* are ids and rules that it may name.

    Raises BadInput that shows how to say it where a part is not understood.
    """
    parts = [part.strip() for part in scenario.split(";") if part.strip()]
    if not parts:
        raise BadInput("nothing is supposed", place="--what-if", remedy='As "letter sent 2008-05-22"')
    return tuple(_entry(part, conference, tasks) for part in parts)


def _entry(part: str, conference: str, tasks: Sequence[tuple[str, str]]) -> Entry:
    days = _DAY.findall(part)
    if len(days) != 1:
        said = f"more than one day in {part!r}" if days else f"no day in {part!r}"
        raise BadInput(said, place="--what-if", remedy='One fact and its day, as "letter sent 2008-05-22"')
    try:
        on = date.fromisoformat(days[0])
    except ValueError as error:
        raise BadInput(f"{days[0]} is not a day", place="--what-if", remedy="As 2008-05-22") from error
    data: dict[str, Any] = {key: value.strip('"') for key, value in _PAIR.findall(part)}
    keys = [key for key, _ in _PAIR.findall(part)]
    if len(set(keys)) != len(keys):
        raise BadInput(f"a field is given twice in {part!r}", place="--what-if", remedy="Give it once")
    words = _PAIR.sub(" ", _DAY.sub(" ", part)).strip().casefold()
    kind, named = _kind(words, tasks)
    if named:
        data = {**data, "task": named}
    if kind in ("decision-taken", "dates-changed"):
        data.setdefault("acknowledge", "dates-outside-window,host-not-offered")
    return entry_of(conference, kind, on, data, actor="what-if", source="what-if")


def _kind(words: str, tasks: Sequence[tuple[str, str]]) -> tuple[str, str | None]:
    """Return the kind of entry that *words* name, and the task where it is one about a task."""
    first, *others = words.split() or [""]
    if first in ENTRY_KINDS:
        _nothing_left(words, others)
        return first, None
    for name, rule in tasks:
        if first in (name.casefold(), rule.casefold()):
            states = [word for word in others if word in _STATES]
            _nothing_left(words, [word for word in others if word not in (*states[:1], *_FILLERS)])
            return next((_STATES[word] for word in states), "task-done"), name
    for pattern, kind in _WORDS:
        if re.search(pattern, words):
            rest = [word for word in words.split() if word not in _FILLERS and re.search(pattern, word) is None]
            _nothing_left(words, rest)
            return kind, None
    raise BadInput(
        f"{words!r} is not understood",
        place="--what-if",
        remedy=f"Begin with a kind of entry ({', '.join(ENTRY_KINDS[3:11])}, …) or a task's id or rule, then a day",
    )


def _nothing_left(words: str, rest: Sequence[str]) -> None:
    """Raise BadInput where some of *words* were not understood: a fact half understood would be another fact."""
    if rest:
        raise BadInput(
            f"{' '.join(rest)!r} in {words!r} is not understood",
            place="--what-if",
            remedy="Say only what happened and when, as `letter sent 2008-05-22`; several facts with semicolons",
        )
