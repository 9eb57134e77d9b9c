"""Consultations: which Member States have answered on which subject, by regional group, and which have not."""

import unicodedata
from datetime import date

from domain.conferences.conference import Conference, Reply
from domain.kernel.names import Language, Names
from domain.kernel.record import Record
from domain.reference.regional_groups import GROUPS, Group, group_of, members

GROUP_NAMES: dict[Group, Names] = {
    "african": Names(en="African States", fr="États d'Afrique", es="Estados de África"),
    "asia-pacific": Names(
        en="Asia-Pacific States", fr="États d'Asie et du Pacifique", es="Estados de Asia y el Pacífico"
    ),
    "eastern-european": Names(
        en="Eastern European States", fr="États d'Europe orientale", es="Estados de Europa Oriental"
    ),
    "latin-american-caribbean": Names(
        en="Latin American and Caribbean States",
        fr="États d'Amérique latine et des Caraïbes",
        es="Estados de América Latina y el Caribe",
    ),
    "western-european-others": Names(
        en="Western European and other States",
        fr="États d'Europe occidentale et autres États",
        es="Estados de Europa Occidental y otros Estados",
    ),
}
_TITLE = Names(
    en="Replies of Member States as of {day}",
    fr="Réponses des États Membres au {day}",
    es="Respuestas de los Estados Miembros al {day}",
)
_HEADER = Names(
    en="| Group | Members | Answered | Still silent |",
    fr="| Groupe | Membres | Ont répondu | N'ont pas répondu |",
    es="| Grupo | Miembros | Han respondido | No han respondido |",
)
_NONE = Names(en="none", fr="aucun", es="ninguno")
_OUTSIDE = Names(en="Observers: {}", fr="Observateurs : {}", es="Observadores: {}")


class GroupTally(Record):
    """One regional group on one subject: how many members it has, who answered, who did not (codes, sorted)."""

    group: Group
    members: int
    answered: tuple[str, ...]
    silent: tuple[str, ...]


class SubjectTally(Record):
    """One subject: the groups in fixed order, answers of States outside them, and every reply (by State)."""

    subject: str
    groups: tuple[GroupTally, ...]
    others: tuple[str, ...]
    replies: tuple[Reply, ...]


class Tally(Record):
    """The replies of one round of consultations as of a day."""

    conference: str
    name: Names
    as_of: date
    round: int
    subjects: tuple[SubjectTally, ...]


def subject_named(text: str, conference: Conference) -> str | None:
    """Return the subject of the consultations that *text* names, whatever its case and accents, or None.

    Known are the subjects of the mandate and those on which a State replied already; where there is none yet, any is.
    """
    known = known_subjects(conference)
    return {_same(subject): subject for subject in reversed(known)}.get(_same(text), None if known else text.strip())


def known_subjects(conference: Conference) -> tuple[str, ...]:
    """Return the subjects of the mandate, then the others on which a State replied."""
    asked = conference.mandate.consultation.subjects if conference.mandate.consultation else ()
    return tuple(dict.fromkeys([*asked, *sorted(reply.subject for reply in conference.replies)]))


def _same(subject: str) -> str:
    """Return what two spellings of one subject share: no case, accents or doubled spaces."""
    letters = unicodedata.normalize("NFKD", subject.casefold())
    return " ".join("".join(each for each in letters if not unicodedata.combining(each)).split())


def tally(conference: Conference, day: date) -> Tally:
    """Return who answered and who did not in the present round, by subject: those of the mandate, then any other."""
    replies = [reply for reply in conference.replies if reply.round == conference.round and reply.on <= day]
    asked = conference.mandate.consultation.subjects if conference.mandate.consultation else ()
    subjects: dict[str, str] = {}
    for subject in (*asked, *sorted(reply.subject for reply in replies)):
        subjects.setdefault(_same(subject), subject)
    return Tally(
        conference=conference.id,
        name=conference.names,
        as_of=day,
        round=conference.round,
        subjects=tuple(_subject(subject, replies, day) for subject in subjects.values()),
    )


def summary(counted: Tally, language: Language) -> str:
    """Return the tally as Markdown that the chair can hand in."""
    none = _NONE.of(language)
    lines = [f"# {counted.name.of(language)}", "", _TITLE.of(language).format(day=counted.as_of.isoformat()), ""]
    for subject in counted.subjects:
        lines += [f"## {subject.subject}", "", _HEADER.of(language), "|---|---|---|---|"]
        for group in subject.groups:
            name = GROUP_NAMES[group.group].of(language)
            silent = ", ".join(group.silent) or none
            lines.append(f"| {name} | {group.members} | {len(group.answered)} | {silent} |")
        if subject.others:
            lines += ["", _OUTSIDE.of(language).format(", ".join(subject.others))]
        views = [f"- {reply.state}: {reply.view} ({reply.on.isoformat()})" for reply in subject.replies if reply.view]
        lines += ["", *views, ""] if views else [""]
    return "\n".join(lines).rstrip() + "\n"


def _subject(subject: str, replies: list[Reply], day: date) -> SubjectTally:
    told = {reply.state: reply for reply in replies if _same(reply.subject) == _same(subject)}  # the last one stands
    mine = [told[state] for state in sorted(told)]
    states = [reply.state for reply in mine]
    groups = []
    for group in GROUPS:
        theirs = members(day, group)
        groups.append(
            GroupTally(
                group=group,
                members=len(theirs),
                answered=tuple(state for state in theirs if state in states),
                silent=tuple(state for state in theirs if state not in states),
            )
        )
    others = tuple(state for state in states if group_of(state, day) is None)
    return SubjectTally(subject=subject, groups=tuple(groups), others=others, replies=tuple(mine))
