"""Packs: which optional parts of a template a mandate's own words switch on.

What a conference was opened with is recorded with its adoption, and a planner changes it by the entry `packs-chosen`;
so a plan never grows by itself (docs/decisions/0028).
"""

import re

from domain.conferences.conference import Conference
from domain.kernel.vocabulary import PACKS, Pack
from domain.mandates.mandate import EventType, Mandate
from domain.plans.template import Template, TemplateTask

_LARGE: frozenset[EventType] = frozenset(
    {
        "conference", "high_level_conference", "world_conference", "intergovernmental_conference", "summit", "congress",
        "plenipotentiary_conference", "negotiating_conference", "review_conference", "cop_session",
    }
)  # fmt: skip
_BEFORE_PACKS: tuple[Pack, ...] = ("usual",)
"""What conferences have that were opened before there were packs."""

_WORDS: dict[Pack, str] = {
    "preparation": r"preparatory (?:committee|process|meeting)|regional (?:preparatory|conferences|consultations)"
    r"|comité préparatoire|processus préparatoire|réunions? préparatoires?|réunions régionales"
    r"|comité preparatorio|proceso preparatorio|reuni(?:ón|ones) preparatorias?|reuniones regionales",
    "participation": r"non-governmental organi[sz]ations|civil society|major groups"
    r"|(?:travel|participation) of (?:representatives|delegates)|trust fund"
    r"|organisations? non gouvernementales?|société civile|grands groupes|fonds d.affectation spéciale"
    r"|organizaciones no gubernamentales|sociedad civil|grupos principales|fondo fiduciario",
}


def packs_for(mandate: Mandate, text: str) -> tuple[Pack, ...]:
    """Return the packs that *mandate* and the words of its resolution (*text*) switch on, in the order of PACKS.

    A meeting of one day needs the essential acts and what its words ask for; a large conference needs all packs.
    """
    if _is_of_one_day(mandate):
        found: set[Pack] = set()
    elif is_large(mandate):
        found = set(PACKS)
    else:
        found = {"usual", "host"}
    found |= {pack for pack in PACKS if pack in mandate.packs}
    if not _is_of_one_day(mandate):
        found |= {pack for pack, words in _WORDS.items() if re.search(words, text, re.IGNORECASE)}
    return tuple(pack for pack in PACKS if pack in found)


def is_large(mandate: Mandate) -> bool:
    """Return whether the event is a conference of its own kind, not a meeting of a body that stands."""
    return mandate.event.type in _LARGE


def is_planned(task: TemplateTask, template: Template, conference: Conference) -> bool:
    """Return whether *conference* has the pack that *task* belongs to; essential tasks are always planned."""
    pack = template.pack_of(task)
    return pack is None or pack in (_BEFORE_PACKS if conference.packs is None else conference.packs)


def _is_of_one_day(mandate: Mandate) -> bool:
    fixed = mandate.fixed_days
    days = mandate.duration_days or ((fixed[1] - fixed[0]).days + 1 if fixed else None)
    return days == 1 or (days is None and mandate.event.type == "panel_discussion")
