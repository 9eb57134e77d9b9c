"""Milestones: the days of a plan that people put into their calendars, each with the words it rests on."""

from datetime import date

from domain.conferences.conference import Conference
from domain.kernel.names import LANGUAGES, Names
from domain.kernel.vocabulary import Audience
from domain.mandates.mandate import Span, Window
from domain.mandates.obligation import Obligation
from domain.plans.anchors import Anchor
from domain.plans.plan import Milestone
from domain.plans.step import later_sessions
from domain.reference.assembly_sessions import FIRST, LAST, session_days
from domain.reference.office_names import office_names

_ALL: tuple[Audience, ...] = ("delegations", "press", "secretariat", "consultations", "host")
_STATES: tuple[Audience, ...] = ("delegations", "secretariat", "consultations", "host")
_INSIDE: tuple[Audience, ...] = ("secretariat", "consultations", "host")

_SHOWN = 90  # code points of what is asked, in a name

_NAMES = {
    "window-opens": ("Window opens", "Ouverture de la période", "Comienzo del plazo"),
    "window-closes": (
        "Last day on which the event may open",
        "Dernier jour possible pour l'ouverture de l'événement",
        "Último día en que puede inaugurarse el evento",
    ),
    "decision-due": (
        "Decision due on the event",
        "Échéance de la décision sur l'événement",
        "Vence el plazo de la decisión sobre el evento",
    ),
    "decide-by-for-window": (
        "Last day for a decision that leaves the usual lead times",
        "Dernier jour pour une décision qui laisse les délais habituels",
        "Último día para una decisión que deje los plazos habituales",
    ),
    "anniversary": ("Anniversary: {what}", "Anniversaire : {what}", "Aniversario: {what}"),
    "opening": ("Opening", "Ouverture", "Apertura"),
    "closing": ("Closing", "Clôture", "Clausura"),
    "decided": ("Dates and place decided", "Dates et lieu décidés", "Fechas y lugar decididos"),
    "session-report": (
        "Session {session} of the General Assembly opens: report due",
        "Ouverture de la session {session} de l'Assemblée générale : rapport attendu",
        "Apertura del período de sesiones {session} de la Asamblea General: informe previsto",
    ),
    "report-due": ("Report due: {by}", "Rapport attendu : {by}", "Informe previsto: {by}"),
    "obligation": (
        "Due under paragraph {n}: {what}",
        "Échéance du paragraphe {n} : {what}",
        "Vence el párrafo {n}: {what}",
    ),
}  # fmt: skip


def milestones(
    conference: Conference, anchors: dict[str, Anchor], decide_by_for_window: date | None
) -> tuple[Milestone, ...]:
    """Return the milestones in the order of their days; ids stay the same over every re-planning."""
    found = [
        *_window(conference),
        *_decision(conference, decide_by_for_window),
        *_event(conference, anchors),
        *_reports(conference),
        *_obligations(conference),
        *_own(conference),
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.id)))


def title(kind: str, **values: object) -> Names:
    """Return the name of a kind of milestone, filled with *values*."""
    en, fr, es = _NAMES[kind]
    return Names(en=en.format(**values), fr=fr.format(**values), es=es.format(**values))


def _window(conference: Conference) -> list[Milestone]:
    window, mandate = conference.window, conference.mandate
    source = _source(conference)
    found: list[Milestone] = []
    if mandate.fixed_days is None and window.kind != "none":
        if window.earliest is not None and window.earliest != window.latest:
            found.append(
                Milestone(
                    id="window-opens",
                    names=title("window-opens"),
                    on=window.earliest,
                    kind="window-opens",
                    source=source,
                    audiences=_STATES,
                    paragraph=mandate.paragraph,
                )
            )
        if window.latest is not None:
            found.append(
                Milestone(
                    id="window-closes",
                    names=title("window-closes"),
                    on=window.latest,
                    kind="window-closes",
                    source=source,
                    audiences=_ALL,
                    paragraph=mandate.paragraph,
                )
            )
    occasion = mandate.occasion
    if occasion is not None and occasion.date is not None:
        found.append(
            Milestone(
                id="anniversary",
                names=title("anniversary", what=occasion.what),
                on=occasion.date,
                kind="anniversary",
                source=source,
                audiences=_ALL,
                paragraph=mandate.paragraph,
            )
        )
    return found


def _decision(conference: Conference, decide_by_for_window: date | None) -> list[Milestone]:
    found: list[Milestone] = []
    if conference.decide_by is not None:
        found.append(
            Milestone(
                id="decision-due",
                names=title("decision-due"),
                on=conference.decide_by,
                kind="decision-due",
                source=_source(conference),
                audiences=_ALL,
                paragraph=conference.mandate.paragraph,
            )
        )
    if decide_by_for_window is not None:
        found.append(
            Milestone(
                id="decide-by-for-window",
                names=title("decide-by-for-window"),
                on=decide_by_for_window,
                kind="decide-by-for-window",
                source="R04: typical lead time before the end of the window",
                audiences=_INSIDE,
                tentative=True,
            )
        )
    if conference.decided is not None:
        found.append(
            Milestone(
                id="decided",
                names=title("decided"),
                on=conference.decided,
                kind="decided",
                source=conference.decision_symbol or "decision-taken",
                audiences=_ALL,
            )
        )
    return found


def _event(conference: Conference, anchors: dict[str, Anchor]) -> list[Milestone]:
    """Return opening and closing; before they are decided only those who plan see the days that the plan assumes."""
    opening, closing = anchors.get("opening"), anchors.get("closing")
    if opening is None or closing is None or conference.cancelled is not None:
        return []
    source = conference.days_source or conference.decision_symbol or _source(conference)
    if not opening.decided:
        source = "assumed by the plan: the last week of the window that holds the whole event"
    audiences = _ALL if opening.decided else _INSIDE
    return [
        Milestone(
            id="opening", names=title("opening"), on=opening.planned, kind="opening", source=source,
            audiences=audiences, tentative=not opening.decided,
        ),
        Milestone(
            id="closing", names=title("closing"), on=closing.planned, kind="closing", source=source,
            audiences=audiences, tentative=not closing.decided,
        ),
    ]  # fmt: skip


def _reports(conference: Conference) -> list[Milestone]:
    found: dict[str, Milestone] = {}
    for number, opening, report in later_sessions(conference.mandate.reporting, with_report=False):
        found[number] = Milestone(
            id=f"session-{number}-report", names=title("session-report", session=number), on=opening, kind="session",
            until=None, source=_source(conference), audiences=_STATES, paragraph=report.paragraph,
        )  # fmt: skip
    for position, report in enumerate(conference.mandate.reporting):
        if report.due is None or (report.session is not None and str(report.session) in found):
            continue
        found[f"due-{position}"] = Milestone(
            id=f"report-due-{report.paragraph or position}", names=_report_due(report.by),
            on=report.due, kind="report-due", source=_source(conference), audiences=_STATES, paragraph=report.paragraph,
        )  # fmt: skip
    return list({each.id: each for each in found.values()}.values())


def _report_due(by: str | None) -> Names:
    """Return whose report is due, in each language."""
    office = office_names(by or "") or Names.same(by or "—")
    each = {language: title("report-due", by=office.of(language)).of(language) for language in LANGUAGES}
    return Names(**each)


def _obligations(conference: Conference) -> list[Milestone]:
    """Return the other paragraphs that name a day or a later session; those of the mandate itself have their own."""
    found: dict[str, Milestone] = {}
    for obligation in own_obligations(conference):
        day = due_of(obligation, conference)
        if day is None or day <= conference.adopted:  # a day that the text recalls
            continue
        name = f"obligation-{obligation.paragraph}"
        found.setdefault(
            name,
            Milestone(
                id=name,
                names=title("obligation", n=obligation.paragraph, what=what_is_asked(obligation)),
                on=day,
                kind="obligation",
                source=_source(conference),
                # Where somebody is asked there is a task too, and its day is in the feed already.
                audiences=("secretariat",) if obligation.asked_of is None else (),
                paragraph=obligation.paragraph,
            ),
        )
    return list(found.values())


def _own(conference: Conference) -> list[Milestone]:
    """Return the milestones that planners added."""
    found: list[Milestone] = []
    for each in conference.own_milestones:
        first = each.start or each.finish
        if first is None:
            continue
        until = each.finish if each.finish is not None and each.finish > first else None
        found.append(
            Milestone(
                id=each.id, names=Names.same(each.name), on=first, until=until, kind="own",
                source=each.source or each.actor or "the planners", audiences=each.audiences or ("secretariat",),
            )
        )  # fmt: skip
    return found


def what_is_asked(obligation: Obligation) -> str:
    """Return what *obligation* asks, on one line, as much of it as a name can hold."""
    what = " ".join((obligation.asks or obligation.verb).split())
    return what if len(what) <= _SHOWN else f"{what[: _SHOWN - 1].rstrip()}…"


def own_obligations(conference: Conference) -> tuple[Obligation, ...]:
    """Return the obligations of paragraphs that the mandate was not read from."""
    mandate = conference.mandate
    told = {
        mandate.paragraph,
        *(host.paragraph for host in mandate.hosts),
        *(each.paragraph for each in mandate.reporting),
    }
    return tuple(each for each in conference.obligations if each.paragraph is not None and each.paragraph not in told)


def due_of(obligation: Obligation, conference: Conference) -> date | None:
    """Return the last day that *obligation* names, or the last day of the session that it names; None without either.

    A day that is counted from the opening or the closing is there once these are decided.
    A day before the resolution itself would be one that it recalls; the caller knows that day.
    """
    window: Window | None = obligation.window
    if window is not None and window.latest is not None:
        return window.latest
    relative = obligation.relative
    if relative is not None and relative.latest is not None:
        moment = {"opening": conference.opening, "closing": conference.closing}.get(relative.anchor)
        return relative.around(moment)[1] if moment is not None else None
    if obligation.session is not None and FIRST <= obligation.session <= LAST:
        return session_days(obligation.session)[1]
    return None


def words(conference: Conference, field: str) -> str:
    """Return the words of the text that *field* of the mandate was read from, on one line; empty where unknown."""
    span: Span | None = conference.mandate.spans.get(field)
    return " ".join(conference.text[span[0] : span[1]].split()) if span else ""


def _source(conference: Conference) -> str:
    return conference.symbol or conference.title or "the resolution"
