"""Obligations as acts of the plan: what other paragraphs ask of somebody by a day, each traced to its paragraph.

They have no lead time: each is due on the last day that its paragraph names. The acts of the event itself (consult,
decide, host, report) come from the template.
"""

from datetime import date

from domain.conferences.conference import Conference
from domain.kernel.names import Names
from domain.kernel.vocabulary import Stage
from domain.mandates.obligation import Obligation
from domain.plans.milestones import due_of, title, what_is_asked
from domain.plans.step import OBLIGATION, Step, stated
from domain.plans.template import TemplateTask, Weeks

_OFFICES = {
    "Secretary-General": ("Secrétaire général", "Secretario General"),
    "President of the General Assembly": ("Président de l'Assemblée générale", "Presidente de la Asamblea General"),
    "Member States": ("États Membres", "Estados Miembros"),
    "General Assembly": ("Assemblée générale", "Asamblea General"),
    "Economic and Social Council": ("Conseil économique et social", "Consejo Económico y Social"),
    "Human Rights Council": ("Conseil des droits de l'homme", "Consejo de Derechos Humanos"),
    "Executive Director": ("Directeur exécutif", "Director Ejecutivo"),
    "Director-General": ("Directeur général", "Director General"),
}


def obligation_steps(conference: Conference, bound: frozenset[int] = frozenset()) -> tuple[Step, ...]:
    """Return one act for each paragraph that asks somebody named for something by a day still ahead at adoption.

    *bound*: the places of obligations whose days bind acts of the template already.
    """
    found: list[Step] = []
    for place, obligation in enumerate(conference.obligations):
        due, owner = due_of(obligation, conference), obligation.asked_of
        if due is None or due <= conference.adopted or owner is None or obligation.paragraph is None:
            continue
        if place in bound or _told(conference, obligation, due):
            continue
        number = str(obligation.paragraph)
        before = sum(1 for each in found if each.paragraph == obligation.paragraph)
        label = f"{number}-{before + 1}" if before else number
        found.append(stated(_step(conference, obligation, owner, due, label), conference))
    return tuple(found)


def _told(conference: Conference, obligation: Obligation, due: date) -> bool:
    """Return whether the template has acts for what *obligation* asks: they are part of the mandate itself."""
    mandate = conference.mandate
    if obligation.paragraph in {host.paragraph for host in mandate.hosts}:
        return True
    if any(each.paragraph == obligation.paragraph and each.session is not None for each in mandate.reporting):
        return True
    if mandate.consultation is not None and due == mandate.consultation.by and _consults(conference, obligation):
        return True
    own = {mandate.window.latest}
    own |= {mandate.decision.latest} if mandate.decision is not None else set()
    own |= {mandate.consultation.by} if mandate.consultation is not None else set()
    return obligation.paragraph == mandate.paragraph and due in own


def _consults(conference: Conference, obligation: Obligation) -> bool:
    """Return whether *obligation* is what the consultations of the mandate were read from."""
    where = conference.mandate.spans.get("consultation")
    if where is None or obligation.span is None:
        return False
    return obligation.span[0] <= where[0] and where[1] <= obligation.span[1]


def _step(conference: Conference, obligation: Obligation, owner: str, due: date, label: str) -> Step:
    symbol = conference.symbol or conference.title or "the resolution"
    names = title("obligation", n=obligation.paragraph, what=what_is_asked(obligation))
    french, spanish = _OFFICES.get(owner, (owner, owner))
    task = TemplateTask(
        id=f"paragraph-{label}",
        rule=f"§{label}",
        stage=_stage(conference, due),
        names=names,
        owner=Names(en=owner, fr=french, es=spanish),
        audiences=("secretariat",),
        anchor=OBLIGATION,
        weeks=Weeks(min=0, typical=0, max=0),
        source=symbol,
        confidence="sure",
        done_by="consultations-reported" if _consults(conference, obligation) else None,
    )
    return Step(task=task, id=task.id, names=names, due=due, paragraph=obligation.paragraph)


def _stage(conference: Conference, due: date) -> Stage:
    """Return under which stage the plan lists the act: before the event, or after it."""
    last = conference.closing or conference.window.latest
    return "held" if last is not None and due > last else "hosting"
