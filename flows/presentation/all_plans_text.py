"""All plans as text: the conferences by day, what clashes, what could be moved and what that costs."""

from typing import Any

from domain.kernel.names import Language

_WORDS: dict[Language, tuple[str, ...]] = {
    "en": ("CONFERENCES", "CLASHES", "none", "PROPOSED", "decided", "assumed", "chance", "lead times lost",
           "still clash", "good, but not proven to be the best", "not planned"),
    "fr": ("CONFÉRENCES", "CONFLITS", "aucun", "PROPOSITIONS", "décidées", "supposées", "chances",
           "délais perdus", "toujours en conflit", "bonnes, sans preuve que ce soient les meilleures",
           "non planifiée"),
    "es": ("CONFERENCIAS", "CONFLICTOS", "ninguno", "PROPUESTAS", "decididas", "supuestas", "probabilidad",
           "plazos perdidos", "siguen en conflicto", "buenas, sin prueba de que sean las mejores", "sin planificar"),
}  # fmt: skip


def all_plans_text(found: dict[str, Any], language: Language) -> list[str]:
    """Return *found* (of flows.application.all_plans) as lines."""
    heads = _WORDS[language]
    lines = [f"{heads[0]}  {found['as_of']}"]
    for each in found["conferences"]:
        state = heads[4] if each["decided"] else heads[5]
        place = f"  {each['place']}" if each["place"] else ""
        lines.append(f"  {each['start']} – {each['end']}  {each['conference']}  {each['name']}  ({state}){place}")
    lines += ["", heads[1], *(_clash(each) for each in found["clashes"])]
    if not found["clashes"]:
        lines.append(f"  {heads[2]}")
    if found["proposals"]:
        note = "" if found["proven"] else f"  ({heads[9]})"
        lines += ["", f"{heads[3]}{note}"]
    for each in found["proposals"]:
        before, after = each["from"], each["to"]
        chance = f"{_percent(before['chance'])} → {_percent(after['chance'])}"
        acts = f"{before['lost_lead_times']} → {after['lost_lead_times']}"
        lines.append(f"  {each['conference']}: {before['start']} → {after['start']} – {after['end']}")
        lines.append(f"    {heads[6]} {chance}; {heads[7]} {acts}")
    lines += [f"  {heads[8]}: {_clash(each).strip()}" for each in found["clashes_left"]]
    lines += [f"  {heads[10]}: {each['conference']} ({each['why']})" for each in found["left_out"]]
    return lines


def _clash(clash: dict[str, Any]) -> str:
    one, other = clash["conferences"]
    return f"  {clash['first']} – {clash['last']}  {one} / {other}: {clash['text']}"


def _percent(chance: float | None) -> str:
    return "—" if chance is None else f"{chance:.0%}"
