"""Speakers: the body whose text it is, from its symbol, or from the line "The Economic and Social Council,"."""

from domain.resolution.structure.layout import Layout
from domain.resolution.text.tokens import fold

ASSEMBLY, COUNCIL = "General Assembly", "Economic and Social Council"
RIGHTS, ENVIRONMENT = "Human Rights Council", "United Nations Environment Assembly"
_NAMES = {
    ASSEMBLY: (
        "general assembly", "assemblée générale", "asamblea general", "الجمعية العامة", "大会", "генеральная ассамблея",
        "генеральной ассамблеи", "генеральной ассамблеей",
    ),
    COUNCIL: (
        "economic and social council", "conseil économique et social", "consejo económico y social",
        "المجلس الاقتصادي والاجتماعي", "经济及社会理事会", "экономический и социальный совет",
        "экономического и социального совета", "экономическим и социальным советом",
    ),
    "Security Council": (
        "security council", "conseil de sécurité", "consejo de seguridad", "مجلس الأمن", "安全理事会",
        "совет безопасности",
    ),
    RIGHTS: (
        "human rights council", "conseil des droits de l'homme", "consejo de derechos humanos", "مجلس حقوق الإنسان",
        "人权理事会", "совет по правам человека", "совета по правам человека", "советом по правам человека",
    ),
    "World Health Assembly": (
        "world health assembly", "assemblée mondiale de la santé", "asamblea mundial de la salud",
        "جمعية الصحة العالمية", "世界卫生大会", "всемирная ассамблея здравоохранения",
    ),
    ENVIRONMENT: (
        "united nations environment assembly", "assemblée des nations unies pour l'environnement",
        "asamblea de las naciones unidas sobre el medio ambiente", "جمعية الأمم المتحدة للبيئة", "联合国环境大会",
        "ассамблея организации объединенных наций по окружающей среде",
    ),
    "Conference of the Parties": (
        "conference of the parties", "conférence des parties", "conferencia de las partes", "مؤتمر الأطراف",
        "缔约方会议", "缔约方大会", "конференция сторон",
    ),
}  # fmt: skip
_BY_SYMBOL = {
    "HRC": RIGHTS, "WHA": "World Health Assembly", "UNEP/EA.": ENVIRONMENT,
    "/CP.": "Conference of the Parties", "/COP.": "Conference of the Parties",
}  # fmt: skip
_ORGANS = {"E/": COUNCIL, "S/": "Security Council", "A/": ASSEMBLY}
_LINE = 160  # characters of a line that says who speaks
_HEAD = 1500  # characters in which a text without a symbol names its body


def body_of(text: str, plan: Layout, symbol: str | None) -> str:
    """Return the body that speaks, in English; the Assembly where nothing tells."""
    known = symbol or ""
    for mark, name in _BY_SYMBOL.items():
        if mark in known:
            return name
    for mark, name in _ORGANS.items():
        if known.startswith(mark):
            return name
    at = enacting(text, plan)
    spoken = named_in(_last_line(text, plan, at)) if at is not None else None
    if spoken is not None:
        return spoken
    head = text[:_HEAD]
    if speaks(head, ASSEMBLY):
        return ASSEMBLY
    return RIGHTS if speaks(head, RIGHTS) or "president of the council" in head.lower() else ASSEMBLY


def enacting(text: str, plan: Layout) -> int | None:
    """Return the place among the blocks of the head of the line "The General Assembly,"."""
    for k, block in enumerate(plan.preamble):
        if text[block.end - 1 : block.end].strip("*_") in (",", "،", "，", "：") or text.endswith(",*", 0, block.end):
            return k
    return None


def speaks(words: str, body: str) -> bool:
    """Return whether *body* is named in *words*, in any language."""
    plain = _plain(words)
    return any(_plain(name) in plain for name in _NAMES[body])


def named_in(words: str) -> str | None:
    """Return the body that *words* name, the longest name first ("世界卫生大会" holds "大会")."""
    plain = _plain(words)
    found = [(len(name), body) for body, names in _NAMES.items() for name in names if _plain(name) in plain]
    return max(found)[1] if found else None


def _last_line(text: str, plan: Layout, at: int) -> str:
    start, end = plan.preamble[at].segments[-1]
    return text[start:end] if end - start <= _LINE else ""


def _plain(words: str) -> str:
    return " ".join(fold(word) for word in words.replace("’", "'").split())
