"""Proposals: weeks in which the event could be held, ranked, each with its reasons for and against.

A week scores 1 where every lead time is kept at its typical and nothing stands in the way. A lead time below its usual
least is lost, and told as impossible where it is also below the shortest known case, as squeezed where not.

Off: 0.6 times the share of least lead times that are lost, 0.25 times the share of typical ones; 0.12 for each day of
the event that is a holiday of the host, 0.06 of the secretariat; 0.3 where no body of the Assembly meets or its general
debate is on; 0.3 for an election of the host in that week, 0.1 within two weeks; 0.4 for each event to avoid. On: 0.05
for the week of the anniversary. The weights are a convention of this project.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from domain.conferences.conference import Conference
from domain.kernel.names import Names
from domain.kernel.vocabulary import TO_DO
from domain.plans.plan import Proposal
from domain.reference.working_days import day_of
from domain.scheduling.limits import days_of
from domain.scheduling.scheduling import Schedule, soonest_opening

MOST = 5
_HORIZON = timedelta(weeks=52)
_NEAR = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Busy:
    """A run of days (both inclusive) that an event should not meet, and what it is."""

    first: date
    last: date
    name: str
    kind: Literal["avoid", "election"] = "avoid"

    def meets(self, first: date, last: date) -> bool:
        """Return whether any of the days from *first* to *last* is one of these."""
        return self.first <= last and first <= self.last


def proposals(conference: Conference, schedule: Schedule, length: int, busy: tuple[Busy, ...]) -> tuple[Proposal, ...]:
    """Return the best weeks, the best first; none once the days are decided.

    They lie in the window; where it has passed, or nothing can be had in it any more, from the first day on that the
    pace of the shortest known cases allows. *length* is that of the event in working days.
    """
    if conference.opening is not None or conference.held is not None or conference.cancelled is not None:
        return ()
    window = conference.window
    pressed = soonest_opening(schedule, shortest=True) or schedule.as_of
    first = max(pressed, window.earliest or pressed, schedule.as_of)
    last = window.latest if window.latest is not None and window.latest >= first else first + _HORIZON
    needs = _needs(schedule)
    found: list[Proposal] = []
    week = first + timedelta(days=-first.weekday() % 7)
    while week <= last and week <= first + 3 * _HORIZON:
        found.append(_proposal(conference, schedule, week, length, needs, busy))
        week += timedelta(days=7)
    found.sort(key=lambda each: (-each.score, each.start))
    return tuple(found[:MOST])


Need = tuple[date, date, date, str]
"""The first opening that keeps an act's shortest known, its least and its typical lead; and the rule of the act."""


def _needs(schedule: Schedule) -> tuple[Need, ...]:
    """Return what each act needs that is still to do before the opening."""
    found: list[Need] = []
    for position, each in enumerate(schedule.dated):
        task = each.step.task
        if task.anchor != "opening" or task.after_anchor or each.step.state not in TO_DO:
            continue
        if task.pack is not None:  # what is optional is squeezed before the event is moved
            continue
        finish = day_of(schedule.early.times[position][1] - 1)
        leads = (task.least_weeks, task.weeks.min, task.weeks.typical)
        shortest, least, typical = (finish + timedelta(days=days_of(weeks)) for weeks in leads)
        found.append((shortest, least, typical, task.rule))
    return tuple(found)


def _proposal(
    conference: Conference,
    schedule: Schedule,
    week: date,
    length: int,
    needs: tuple[Need, ...],
    busy: tuple[Busy, ...],
) -> Proposal:
    calendars = schedule.calendars
    start = week
    days = [start + timedelta(days=number) for number in range(calendar_days(start, length))]
    end = days[-1]
    gone = [rule for shortest, _, _, rule in needs if shortest > start]
    lost = [rule for _, least, _, rule in needs if least > start]
    short = [rule for _, _, typical, rule in needs if typical > start]
    score = 1.0
    reasons: list[Names] = [_leads(len(needs), gone, lost, short)]
    if needs:
        score -= 0.6 * len(lost) / len(needs) + 0.25 * len(short) / len(needs)
    weekdays = [day for day in days if day.weekday() < 5]
    for calendar, weight, whose in (
        (calendars.host, 0.12, ("host", "du pays hôte", "del anfitrión")),
        (calendars.secretariat, 0.06, ("secretariat", "du Secrétariat", "de la Secretaría")),
    ):
        if calendar is calendars.secretariat and calendars.host is calendars.secretariat and weight > 0.1:
            continue
        for day in weekdays:
            if not calendar.works(day):
                score -= weight
                reasons.append(_holiday(day, calendar.holidays.get(day, ""), whose))
    if any(calendars.secretariat.works(day) and not calendars.meetings.works(day) for day in weekdays):
        score -= 0.3
        reasons.append(
            Names(
                en="recess or general debate of the Assembly",
                fr="suspension ou débat général de l'Assemblée",
                es="receso o debate general de la Asamblea",
            )
        )
    for each in busy:
        near = each.kind == "election" and each.meets(start - _NEAR, end + _NEAR)
        if each.meets(start, end):
            score -= 0.3 if each.kind == "election" else 0.4
            reasons.append(_busy(each))
        elif near:
            score -= 0.1
            reasons.append(_busy(each))
    occasion = conference.mandate.occasion
    if (
        occasion is not None
        and occasion.date is not None
        and start - timedelta(days=2) <= occasion.date <= end + timedelta(days=2)
    ):
        score += 0.05
        reasons.append(Names(en="week of the anniversary", fr="semaine de l'anniversaire", es="semana del aniversario"))
    return Proposal(start=start, end=end, score=round(max(0.0, score), 3), reasons=tuple(reasons))


def calendar_days(start: date, length: int) -> int:
    """Return the calendar days of an event of *length* days from Monday to Friday."""
    full, rest = divmod(length - 1, 5)
    return full * 7 + rest + 1 + (2 if start.weekday() + rest > 4 else 0)


def _leads(count: int, gone: list[str], lost: list[str], short: list[str]) -> Names:
    if not lost and not short:
        return Names(
            en=f"all {count} lead times kept", fr=f"les {count} délais sont tenus", es=f"se cumplen los {count} plazos"
        )
    squeezed = [rule for rule in lost if rule not in gone]
    groups = (gone, squeezed, [rule for rule in short if rule not in lost])

    def told(words: tuple[str, str, str], colon: str) -> list[str]:
        return [f"{word}{colon}{_told(rules)}" for word, rules in zip(words, groups, strict=True) if rules]

    en = told(("impossible", "squeezed", "below typical"), ": ")
    fr = told(("impossibles", "comprimés", "sous le délai habituel"), " : ")
    es = told(("imposibles", "comprimidos", "por debajo de lo habitual"), ": ")
    return Names(
        en=f"{count - len(lost)} of {count} least lead times kept ({'; '.join(en)})",
        fr=f"{count - len(lost)} délais minimaux sur {count} tenus ({' ; '.join(fr)})",
        es=f"se cumplen {count - len(lost)} de {count} plazos mínimos ({'; '.join(es)})",
    )


def _told(rules: list[str]) -> str:
    return ", ".join(rules[:8]) + (f" +{len(rules) - 8}" if len(rules) > 8 else "")


def _holiday(day: date, name: str, whose: tuple[str, str, str]) -> Names:
    told = f" ({name})" if name else ""
    return Names(
        en=f"{day} is a holiday of the {whose[0]}{told}",
        fr=f"{day} est un jour férié {whose[1]}{told}",
        es=f"{day} es feriado {whose[2]}{told}",
    )


def _busy(each: Busy) -> Names:
    until = "" if each.first == each.last else f"–{each.last}"
    if each.kind == "election":
        return Names(
            en=f"election in the host country on {each.first}",
            fr=f"élections dans le pays hôte le {each.first}",
            es=f"elecciones en el país anfitrión el {each.first}",
        )
    return Names(
        en=f"meets {each.name} ({each.first}{until})",
        fr=f"coïncide avec {each.name} ({each.first}{until})",
        es=f"coincide con {each.name} ({each.first}{until})",
    )
