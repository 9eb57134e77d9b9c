"""Budget: what a statement of programme budget implications has to say of one conference, as far as its plan knows it.

Each figure has a range, and the rule or the cases that it comes from. What no rule and no case gives stays empty for
people to fill: a statement is the Secretary-General's (rule 153), and a draft of it decides nothing.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.conferences.conference import Conference
from domain.kernel.names import Names
from domain.plans.plan import Plan, PlannedTask
from domain.plans.template import Template

PAST_AMOUNTS = (24_500, 203_000, 365_000, 1_012_000, 2_073_700)
"""US dollars: the least, the lower quartile, the median, the upper quartile and the most of past amounts."""
PAST_DRAFTS = 35
_MEETINGS_A_DAY = 2
_WORDS_SECRETARIAT, _WORDS_OTHERS = 8_500, 10_700
_DOCUMENTS = ("R21", "R23", "R24", "R25", "R28")
"""Rules of the template that issue a document before the event."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: the likely value and its range (both ends inclusive), in *unit*, and where it comes from."""

    name: Names
    likely: int
    least: int
    most: int
    unit: Names
    source: Names


@dataclass(frozen=True, slots=True)
class Statement:
    """What a draft statement holds; *dates* are the acts of the budget with their days, None without a planned one."""

    conference: Conference
    as_of: date
    opening: date | None
    closing: date | None
    decided: bool
    away: bool
    figures: tuple[Figure, ...]
    amount: Figure
    dates: tuple[tuple[PlannedTask, date | None], ...]


def statement(conference: Conference, plan: Plan, template: Template, *, away: bool) -> Statement:
    """Return what the draft says as of the day of *plan*."""
    opening, closing = (_day(plan, kind) for kind in ("opening", "closing"))
    days = _days(conference, template, opening, closing)
    budget = [task for task in plan.tasks if task.rule in ("R05", "X01", "R06", "P08")]
    return Statement(
        conference=conference,
        as_of=plan.as_of,
        opening=opening,
        closing=closing,
        decided=conference.opening is not None,
        away=away,
        figures=(days, _meetings(days), *_preparation(plan), *_documents(plan)),
        amount=Figure(
            Names(en="Additional requirements", fr="Dépenses additionnelles", es="Recursos adicionales necesarios"),
            PAST_AMOUNTS[2], PAST_AMOUNTS[1], PAST_AMOUNTS[3], _DOLLARS, _past(),
        ),
        dates=tuple((task, task.done_on or task.finish) for task in budget),
    )  # fmt: skip


def _day(plan: Plan, kind: str) -> date | None:
    return next((each.on for each in plan.milestones if each.kind == kind), None)


def _days(conference: Conference, template: Template, opening: date | None, closing: date | None) -> Figure:
    """Return the days of the event: decided, mandated, or those that the template assumes."""
    name = Names(en="Days of the event", fr="Jours de l'événement", es="Días del evento")
    if conference.opening is not None and opening is not None and closing is not None:
        days = sum((opening + timedelta(days=n)).weekday() < 5 for n in range((closing - opening).days + 1)) or 1
        source = conference.decision_symbol or conference.symbol or conference.id
        return Figure(name, days, days, days, _WORKING_DAYS, Names.same(source))
    mandated = conference.mandate.duration_days
    if mandated is not None:
        paragraph = conference.mandate.paragraph
        symbol = conference.symbol or conference.id
        read_in = Names(
            en=f"{symbol}, para {paragraph}", fr=f"{symbol}, par. {paragraph}", es=f"{symbol}, párr. {paragraph}"
        )
        return Figure(name, mandated, mandated, mandated, _WORKING_DAYS, read_in)
    assumed = Names(
        en="convention of the plan template: nobody has said the length",
        fr="convention du modèle de plan : la durée n'a pas été fixée",
        es="convención de la plantilla del plan: nadie ha fijado la duración",
    )
    return Figure(name, template.days, 1, max(5, template.days), _WORKING_DAYS, assumed)


def _meetings(days: Figure) -> Figure:
    """Return the meetings with interpretation: two a day for one body, up to four where another meets beside it."""
    return Figure(
        Names(
            en="Meetings with interpretation in six languages",
            fr="Séances avec interprétation dans les six langues",
            es="Sesiones con interpretación en los seis idiomas",
        ),
        days.likely * _MEETINGS_A_DAY,
        days.least * _MEETINGS_A_DAY,
        days.most * _MEETINGS_A_DAY * 2,
        Names(en="meetings", fr="séances", es="sesiones"),
        Names(
            en="rule 51 of the rules of procedure (languages); two meetings a day, twice as many where a "
            "committee of the "
            "whole meets beside the plenary (convention of this project)",
            fr="article 51 du Règlement intérieur (langues) ; deux séances par jour, le double si une "
            "commission plénière "
            "siège en parallèle (convention du présent projet)",
            es="artículo 51 del Reglamento (idiomas); dos sesiones por día, el doble si una comisión plenaria "
            "se reúne en "
            "paralelo (convención de este proyecto)",
        ),
    )


def _preparation(plan: Plan) -> tuple[Figure, ...]:
    """Return the sessions of the preparatory committee, where the plan holds any."""
    sessions = sum(task.rule in ("R15", "P02", "P03") for task in plan.tasks)
    if not sessions:
        return ()
    return (
        Figure(
            Names(
                en="Sessions of the preparatory committee",
                fr="Sessions du comité préparatoire",
                es="Períodos de sesiones del comité preparatorio",
            ),
            sessions,
            1,
            max(3, sessions),
            Names(en="sessions", fr="sessions", es="períodos de sesiones"),
            Names(
                en="cases: three sessions (Sendai 2015), one (Stockholm+50)",
                fr="cas : trois sessions (Sendai 2015), une (Stockholm+50)",
                es="casos: tres períodos de sesiones (Sendái 2015), uno (Estocolmo+50)",
            ),
        ),
    )


def _documents(plan: Plan) -> tuple[Figure, ...]:
    """Return the documents before and after the event that the plan holds, and the words they may have."""
    before = len({task.rule for task in plan.tasks if task.rule in _DOCUMENTS and task.state != "cancelled"})
    after = sum(task.rule == "R42" for task in plan.tasks)
    limits = Names(
        en="documents management, United Nations Office at Geneva; A/RES/52/214 B: 8,500 words for documents of the "
        "Secretariat, 10,700 for others",
        fr="gestion des documents, Office des Nations Unies à Genève ; A/RES/52/214 B : 8 500 mots pour les "
        "documents du "
        "Secrétariat, 10 700 pour les autres",
        es="gestión de documentos, Oficina de las Naciones Unidas en Ginebra; A/RES/52/214 B: 8.500 palabras "
        "para los "
        "documentos de la Secretaría, 10.700 para los demás",
    )
    documents = before + after
    planned = Names(
        en="tasks of the plan that issue a document; without a zero draft and a report of the Conference at the least",
        fr="tâches du plan qui publient un document ; au moins sans avant-projet ni rapport de la Conférence",
        es="tareas del plan que publican un documento; como mínimo sin anteproyecto ni informe de la Conferencia",
    )
    pieces = Names(en="documents", fr="documents", es="documentos")
    words = Names(
        en="words at most, in each of six languages",
        fr="mots au plus, dans chacune des six langues",
        es="palabras como máximo, en cada uno de los seis idiomas",
    )
    least = max(1, documents - 2)
    return (
        Figure(Names(en="Documents", fr="Documents", es="Documentos"), documents, least, documents, pieces, planned),
        Figure(
            Names(en="Words to be translated", fr="Mots à traduire", es="Palabras que se han de traducir"),
            documents * _WORDS_SECRETARIAT,
            least * _WORDS_SECRETARIAT,
            documents * _WORDS_OTHERS,
            words,
            limits,
        ),
    )  # fmt: skip


def _past() -> Names:
    en, fr, es = ([f"{amount:,}".replace(",", mark) for amount in (*PAST_AMOUNTS, 867_700)] for mark in ",\u202f.")
    return Names(
        en=f"cases: {PAST_DRAFTS} past drafts on conferences and meetings with an amount: median {en[2]}, "
        f"quartiles {en[1]} "
        f"and {en[3]}, all between {en[0]} and {en[4]} US dollars; A/63/807 (conference of June 2009): {en[5]}",
        fr=f"cas : {PAST_DRAFTS} projets passés sur des conférences et réunions, avec montant : médiane "
        f"{fr[2]}, quartiles "
        f"{fr[1]} et {fr[3]}, tous entre {fr[0]} et {fr[4]} dollars des États-Unis ; A/63/807 (conférence de "
        f"juin 2009) : "
        f"{fr[5]}",
        es=f"casos: {PAST_DRAFTS} proyectos anteriores sobre conferencias y reuniones, con importe: mediana "
        f"{es[2]}, cuartiles "
        f"{es[1]} y {es[3]}, todos entre {es[0]} y {es[4]} dólares de los Estados Unidos; A/63/807 (conferencia "
        f"de junio de "
        f"2009): {es[5]}",
    )


_DOLLARS = Names(en="US dollars", fr="dollars des États-Unis", es="dólares de los Estados Unidos")
_WORKING_DAYS = Names(en="working days", fr="jours ouvrés", es="días laborables")
