"""Speakers: the body whose text it is, from its symbol, or from the line "The Economic and Social Council,"."""

import re

from domain.resolution.structure.layout import Layout
from domain.resolution.text.tokens import fold

ASSEMBLY, COUNCIL = "General Assembly", "Economic and Social Council"
RIGHTS, ENVIRONMENT = "Human Rights Council", "United Nations Environment Assembly"
PARTIES = "Conference of the Parties"
_SERVING = f"{PARTIES} serving as the meeting of the Parties to the"
KYOTO, PARIS = f"{_SERVING} Kyoto Protocol", f"{_SERVING} Paris Agreement"
UNION, UNESCO = "Assembly of the African Union", "General Conference of UNESCO"
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
    KYOTO: (
        KYOTO, "conférence des parties agissant comme réunion des parties au protocole de kyoto",
        "conferencia de las partes en calidad de reunión de las partes en el protocolo de kyoto",
    ),
    PARIS: (
        PARIS, "conférence des parties agissant comme réunion des parties à l'accord de paris",
        "conferencia de las partes en calidad de reunión de las partes en el acuerdo de parís",
    ),
    UNION: (UNION, "assembly of the union", "conférence de l'union africaine", "conférence de l'union"),
    UNESCO: (UNESCO, "conférence générale", "conferencia general", "генеральная конференция"),
    "European Council": ("european council", "conseil européen", "consejo europeo"),
    "Permanent Council": ("permanent council", "conseil permanent", "consejo permanente"),
}  # fmt: skip
_BY_SYMBOL = {
    "HRC": RIGHTS, "WHA": "World Health Assembly", "UNEP/EA.": ENVIRONMENT,
    "/CP.": PARTIES, "/COP.": PARTIES, "/CMP.": KYOTO, "/CMA.": PARIS, "AU/Dec": UNION, "C/Résolution": UNESCO,
    "C/Resolution": UNESCO, "C/Resolución": UNESCO,
}  # fmt: skip
_ORGANS = {"E/": COUNCIL, "S/": "Security Council", "A/": ASSEMBLY}
_LINE = 160  # characters of a line that says who speaks
_HEAD = 1500  # characters in which a text without a symbol names its body


def body_of(text: str, plan: Layout, symbol: str | None) -> str:
    """Return the body that speaks: in English where it is known, else as the text names it; the Assembly by default."""
    known = symbol or ""
    for mark, name in _BY_SYMBOL.items():
        if mark in known:
            return name
    for mark, name in _ORGANS.items():
        if known.startswith(mark):
            return name
    at = enacting(text, plan)
    line = _last_line(text, plan, at) if at is not None else ""
    spoken = named_in(line) or _alone(text, plan) or _unknown(line) or _subject(text, plan)
    if spoken is not None:
        return spoken
    head = text[:_HEAD]
    if speaks(head, ASSEMBLY):
        return ASSEMBLY
    if speaks(head, RIGHTS) or "president of the council" in head.lower():
        return RIGHTS
    return COUNCIL if speaks(head, COUNCIL) else ASSEMBLY


def _alone(text: str, plan: Layout) -> str | None:
    """Return the body whose name stands alone on the last line of the head ("The Conference of the Parties")."""
    line = _last_line(text, plan, len(plan.preamble) - 1) if plan.preamble else ""
    plain = _plain(line.strip(" *_,:"))
    for body, names in _NAMES.items():
        if any(plain == f"{article}{_plain(name)}" for name in names for article in _ARTICLES):
            return body
    return None


_ARTICLES = ("", "the ", "la ", "le ", "l ", "l'", "el ")
_SPOKEN = re.compile(
    r"[\s*_]{0,8}(?:The|La|Le|L['’]|El|Los|Las|Les)\s?(?P<name>[A-ZÀ-Ý][\w'’-]{2,40}"
    r"(?:\s(?:[A-ZÀ-Ý][\w'’-]{1,40}|of|the|on|for|and|de|des|du|la|le|les|del|y|et|pour|sur|para|générale?)){0,14}?)"
    r"(?P<after>,|\s(?=decid|décid|request|pri|pid|invit|welcom|agree|not|recomm|recom|accept|conven|convoc|acept|will|shall"
    r"|toma|se\s|a\s|has))"
)


def _unknown(line: str) -> str | None:
    """Return the body that a line like "The Council of Ministers," names, as it stands there without its article."""
    match = _SPOKEN.match(line.strip())
    return match["name"] if match is not None and match.end() >= len(line.strip(" *_")) - 1 else None


def _subject(text: str, plan: Layout) -> str | None:
    """Return the body that the first paragraph itself says acts ("The European Council welcomes …")."""
    for paragraph in plan.paragraphs[:1]:
        match = _SPOKEN.match(text, paragraph.start, min(paragraph.end, paragraph.start + _LINE))
        if match is not None and match["after"] != ",":
            return named_in(match["name"]) or match["name"]
    return None


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
