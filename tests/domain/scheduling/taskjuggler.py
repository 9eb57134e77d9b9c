"""TaskJuggler as a second opinion: random plans in its language, many to one project, and the dates it gives.

What TaskJuggler cannot say itself is said with helpers: a finish that must come at or after an instant is a helper of
the same length, scheduled as late as possible before it, whose start binds; backward the mirror of that. That is exact
where the calendars beside the link work on every day of the project's own, so links are chosen by `expressible`.
"""

import csv
import random
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from domain.reference.working_days import WorkingDays, number_of
from domain.scheduling.network import Link, Network, Work

FIRST, LAST = date(2009, 1, 5), date(2009, 12, 18)
_SOME = [date(2009, 1, 19), date(2009, 2, 16), date(2009, 4, 10), date(2009, 5, 25), date(2009, 7, 3), date(2009, 9, 7)]
_MORE = [
    date(2009, 1, 28),
    date(2009, 3, 11),
    date(2009, 3, 12),
    date(2009, 6, 1),
    date(2009, 10, 20),
    date(2009, 11, 30),
]
OWN, WIDE, NARROW = 0, 1, 2
CALENDARS = (
    WorkingDays.of(_SOME),
    WorkingDays.of([day for day in _SOME if day.weekday() != 5], frozenset(range(6))),
    WorkingDays.of(_SOME + _MORE),
)
"""The project's own; one that works on Saturdays too; one with more holidays."""


@dataclass(frozen=True)
class RandomPlan:
    lengths: tuple[int, ...]
    calendars: tuple[int, ...]
    links: tuple[tuple[int, int, str, int], ...]

    def network(self, last: date | None = None) -> Network:
        before = {link[0] for link in self.links}
        bound = number_of(last) + 1 if last else None
        work = tuple(
            Work(length, CALENDARS[calendar], not_after=bound if position not in before else None)
            for position, (length, calendar) in enumerate(zip(self.lengths, self.calendars, strict=True))
        )
        links = tuple(Link(i, j, kind, lag, CALENDARS[OWN]) for i, j, kind, lag in self.links)  # type: ignore[arg-type]
        return Network(work, links)


def random_plan(seed: int) -> RandomPlan:
    draw = random.Random(seed)
    count = draw.randint(3, 8)
    calendars = tuple(draw.choices((OWN, WIDE, NARROW), (5, 3, 1), k=count))
    lengths = tuple(draw.randint(1, 9) for _ in range(count))
    links = []
    for after in range(1, count):
        for before in draw.sample(range(after), min(after, draw.choice((0, 1, 1, 2)))):
            kind = draw.choice(("FS", "FS", "SS", "FF", "SF"))
            narrow = (
                calendars[before] if kind in ("SS", "SF") else OWN,
                calendars[after] if kind in ("FF", "SF") else OWN,
            )
            if NARROW in narrow and draw.random() < 0.9:
                kind = "FS"
            links.append((before, after, kind, draw.randint(0 if kind == "FS" else 1, 5)))
    return RandomPlan(lengths, calendars, tuple(links))


def expressible(plan: RandomPlan) -> bool:
    """Whether the helpers are exact: no narrow calendar where a start or an end is compared with an instant."""
    for before, after, kind, _ in plan.links:
        if kind in ("SS", "SF") and plan.calendars[before] == NARROW:
            return False
        if kind in ("FF", "SF") and plan.calendars[after] == NARROW:
            return False
    return True


def project(plans: list[RandomPlan], *, forward: bool) -> str:
    """The plans as one project; forward each task as soon as possible, else as late as possible."""
    lines = [
        'project mandat "Mandat" 2008-10-01 +24m {',
        '  timezone "UTC"',
        "  timingresolution 60min",
        "  dailyworkinghours 8",
        "  workinghours mon - fri 9:00 - 17:00",
        "  workinghours sat, sun off",
        "}",
        *(f'leaves holiday "h" {day}' for day in _SOME),
    ]
    lines += [
        'shift week "week" { workinghours mon - fri 9:00 - 17:00 workinghours sat, sun off }',
        'shift six "six" { workinghours mon - sat 9:00 - 17:00 workinghours sun off }',
        'shift off "off" { workinghours mon - sun off }',
        f"macro wide [ shifts {_shifts('six', _SOME)} ]",
        f"macro narrow [ shifts {_shifts('week', sorted(_SOME + _MORE))} ]",
    ]
    for number, plan in enumerate(plans):
        lines += [f'task p{number} "p" {{', *_tasks(plan, forward=forward), "}"]
    lines += [
        'taskreport dates "dates" {',
        "  formats csv",
        "  columns id, start, end",
        '  timeformat "%Y-%m-%d"',
        "  hideresource 1",
        "}",
    ]
    return "\n".join(lines) + "\n"


def _shifts(week: str, days: list[date]) -> str:
    """A shift with holidays: TaskJuggler minds the leaves of a shift for resources, not for tasks."""
    parts, since = [], date(2008, 10, 1)
    for day in days:
        after = day + timedelta(days=1)
        parts += [f"{week} {since} - {day}"] * (since < day) + [f"off {day} - {after}"]
        since = after
    return ", ".join([*parts, f"{week} {since} - {date(2010, 9, 30)}"])


def _tasks(plan: RandomPlan, *, forward: bool) -> list[str]:
    edge_day = f"scheduling asap start {FIRST}" if forward else f"scheduling alap end {LAST + timedelta(days=1)}"
    lines = [f'task edge "edge" {{ {edge_day} milestone }}']
    words = ("", "${wide}", "${narrow}")
    for position, (length, calendar) in enumerate(zip(plan.lengths, plan.calendars, strict=True)):
        body = [f"length {length}d", words[calendar], f"scheduling {'asap' if forward else 'alap'}"]
        links = [(n, link) for n, link in enumerate(plan.links) if link[1 if forward else 0] == position]
        if forward or not links:
            body.append("depends !edge" if forward else "precedes !edge")
        for n, (before, after, kind, lag) in links:
            gap = f"gaplength {lag}d" if lag else ""
            if forward:
                edge = "onstart" if kind in ("SS", "SF") else "onend"
                if kind in ("FS", "SS"):
                    body.append(f"depends !t{before} {{ {gap} {edge} }}")
                    continue
                lines.append(f'task m{n} "m" {{ scheduling asap depends !t{before} {{ {gap} {edge} }} }}')
                helper = f"length {length}d {words[calendar]} scheduling alap precedes !m{n}"
                lines.append(f'task h{n} "h" {{ {helper} }}')
                body.append(f"depends !h{n} {{ onstart }}")
            else:
                edge = "onstart" if kind in ("FS", "SS") else "onend"
                if kind in ("FS", "FF"):
                    body.append(f"precedes !t{after} {{ {gap} {edge} }}")
                    continue
                lines.append(f'task m{n} "m" {{ scheduling alap precedes !t{after} {{ {gap} {edge} }} }}')
                helper = f"length {length}d {words[calendar]} scheduling asap depends !m{n}"
                lines.append(f'task h{n} "h" {{ {helper} }}')
                body.append(f"precedes !h{n} {{ onend }}")
        lines.append(f'task t{position} "t" {{ {" ".join(_joined(body))} }}')
    return [f"  {line}" for line in lines]


def _joined(body: list[str]) -> list[str]:
    """Dependencies of one kind go into one list: TaskJuggler takes the last of several."""
    rest = [each for each in body if not each.startswith(("depends ", "precedes "))]
    for word in ("depends ", "precedes "):
        named = [each.removeprefix(word) for each in body if each.startswith(word)]
        if named:
            rest.append(word + ", ".join(named))
    return rest


def dates(plans: list[RandomPlan], folder: Path, *, forward: bool) -> dict[tuple[int, int], date]:
    """The last day (forward) or first day (backward) of each task, by number of plan and task, as tj3 has it."""
    name = folder / ("forward.tjp" if forward else "backward.tjp")
    name.write_text(project(plans, forward=forward), encoding="utf-8")
    run = subprocess.run(
        ["tj3", "--silent", "--no-color", "-o", str(folder), str(name)], capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise AssertionError(run.stderr[-2000:])
    found: dict[tuple[int, int], date] = {}
    with (folder / "dates.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter=";"):
            plan, _, task = row["Id"].partition(".")
            if task.startswith("t"):
                found[int(plan[1:]), int(task[1:])] = date.fromisoformat(row["End" if forward else "Start"])
    return found
