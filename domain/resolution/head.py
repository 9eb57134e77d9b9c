"""Head: symbol, title, day, session, agenda item, report and meeting of a document, from the lines around it."""

import re
from datetime import date

from domain.mandates.reading import Resolution
from domain.resolution.context import Context
from domain.resolution.structure.decisions import named_by
from domain.resolution.structure.issuing_body import ASSEMBLY, COUNCIL, ENVIRONMENT, RIGHTS, enacting, named_in, speaks
from domain.resolution.structure.layout import Layout, Paragraph
from domain.resolution.structure.references import references
from domain.resolution.time.numerals import numeral

_LINES = 60  # lines of the head that are looked at
_WRAPPED = 4  # lines of a block that can be one title
_TITLE = re.compile(
    r"[\s*_#]{0,8}(?:(?:RESOLUTION|RÉSOLUTION|RESOLUCIÓN|Resolution|Résolution|Resolución|قرار|决议|Резолюция)\s{1,3})?"
    r"((?:S-|ES-)?\d{1,4}(?:/\d{1,4})?)[ \u00a0]?([A-Z](?:-[A-Z])?)?[ \u00a0]?"
    r"(\((?:S-|ES-)?[IVXLC]{1,9}\))?[*_]{0,3}(?:\.|[ \u00a0]{1,3}[-–—])[\s*_]{1,6}([^\s].{2,300})"
)
_SYMBOL = re.compile(
    r"(?<![\w/])(?:(?:A|E|S)/(?:HRC/|[A-Z]{1,4}/){0,3}(?:RES|DEC)/[\w.()-]{1,12}"
    r"(?:/[\w.()-]{1,12}){0,3}(?:[ \u00a0][A-Z](?![\w]))?"
    r"|WHA\d{2}\.\d{1,3}|EB\d{2,3}\.R\d{1,2}|(?:UNEP/EA|HSP/HA)\.\d{1,2}/(?:Res|Dec)\.\d{1,3})"
)
_DECISION = re.compile(
    r"[\s*_#]{0,8}(?:Decision|Décision|Decisión|Решение|المقرر|第?)\s?(\d{1,3}/(?:CP|CMP|CMA|COP)\.\d{1,3})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"[\s*_#]{0,8}(?P<before>[^\W\d_][^\d\n,;:]{0,80}?\s?)?(?P<number>(?:S-|ES-)?\d{1,4}/\d{1,4})"
    r"(?:[ \u00a0](?P<part>[A-Z]))?(?P<after>[^\d\n,;:]{0,80})[\s*_]{0,8}$"
)  # "Economic and Social Council resolution 2004/52" as a line of its own
_RESOLVED = re.compile(r"r[ée]sol|قرار|决议|резол", re.IGNORECASE)
_RESOLVED_BY_ASSEMBLY = re.compile(r"\D{8,14}\d{1,4}(?:/\d{1,4})?(?:\s?\([IVXLC]+\))?$")  # has a symbol of its own
_ITEM = re.compile(
    r"\s{0,3}(\d{1,3}(?:\.\d{1,2})?(?:[ \u00a0]?[,(][ \u00a0]?[a-zа-я]\b[)]?|[ \u00a0]?[a-zа-я][)]"
    r"|[ \u00a0][a-zа-я](?=[ \u00a0]повестки))?)"
)
_PASSED = re.compile(r"adopt|aprobad|принят|اتخذ|اعتمد|通过", re.IGNORECASE)
_TEXT_OF = re.compile(r"\s{0,80}(?:Resol|Résol|Decis|Décis|Резол|Решен|قرار|مقرر)", re.IGNORECASE)
_MEETING = re.compile(
    r"(?:(\d{1,3})\s?(?:-?(?:st|nd|rd|th|re|ère|ème|er|e|ª|a|е|я))?\s{1,3}(?:\([^()\n]{1,24}\)\s)?(?:plenary\s|closing\s)?"
    r"(?:meeting|séance|sesión|пленарное|заседание)|الجلسة (?:العامة )?(\d{1,3})|第\s?(\d{1,3})\s?次)"
)


def _symbol(match: re.Match[str], head: str) -> str | None:
    number, letter, roman = match.group(1), match.group(2), match.group(3)
    if "/" in number:
        first = number.split("/")[0]
        if len(first) < 4 and first.isdigit():
            if speaks(head, RIGHTS):
                return f"A/HRC/RES/{number}"
            if speaks(head, ENVIRONMENT):
                return f"UNEP/EA.{first}/Res.{number.split('/')[1]}"
        organ = "E" if len(number.split("/")[0]) == 4 else "A"
        return f"{organ}/RES/{number}" + (f" {letter}" if letter else "")
    if roman:
        return f"A/RES/{number}{letter or ''}{roman}"
    return None


def _named(line: str) -> str | None:
    """Return the symbol where *line* is no more than the name of a resolution with its body."""
    match = _NAMED.match(line)
    if match is None:
        return None
    around = f"{match['before'] or ''} {match['after'] or ''}"
    if _RESOLVED.search(around) is None or (body := named_in(around)) is None:
        return None
    part = f" {match['part']}" if match["part"] else ""
    organs = {ASSEMBLY: "A", COUNCIL: "E", RIGHTS: "A/HRC"}
    if body == ENVIRONMENT:
        return f"UNEP/EA.{match['number'].replace('/', '/Res.')}"
    return f"{organs[body]}/RES/{match['number']}{part}" if body in organs else None


def head_of(text: str, plan: Layout, language: str, adopted: date | None) -> Resolution:
    """Return what the head and the closing lines say of the document; *adopted* as given wins over what is read."""
    symbol: str | None = None
    title: str | None = None
    session: int | None = None
    meeting: int | None = None
    item: str | None = None
    report: str | None = None
    day = adopted
    closing: date | None = None  # the last day of the session that a report is about
    head = _enacting_head(text, plan)
    for context in _line_contexts(text, plan, language):
        paragraph = context.paragraph
        line = text[paragraph.start : paragraph.end]
        match = _TITLE.match(line) if symbol is None or title is None else None
        if match is not None and (found := _symbol(match, head)) is not None:
            symbol, title = symbol or found, f"{match.group(4)}{_rest(text, plan, paragraph.end)}".strip(" *_")
            continue
        if symbol is None and (own := _named(line)) is not None:
            symbol = own
            continue
        if symbol is None and (decided := _DECISION.match(line)) is not None:
            symbol = f"Decision {decided.group(1)}"
            continue
        if symbol is None and (heading := named_by(line)) is not None and _RESOLVED_BY_ASSEMBLY.match(heading) is None:
            symbol = heading
            continue
        if symbol is None and (named := _SYMBOL.search(line)) is not None and len(" ".join(line.split())) < 80:
            symbol = named.group().replace("\u00a0", " ")
        if len(context.tagged) > 80:
            continue
        if report is None and context.has("on_report", 0, len(context.tagged)):
            report = next(iter(references(line + _rest(text, plan, paragraph.end))), None)
        told = (session is None and context.tagged.places("sess")) or (
            day is None and context.tagged.places("adopted_by")
        )
        for one in context.expressions if told else ():
            if one.session is not None and session is None and one.kind == "session" and not one.foreign_session:
                session = one.session
            if day is None and one.kind == "day" and context.has("adopted_by", 0, one.start + 1):
                day = one.earliest
        if day is None and _TEXT_OF.match(line) and _PASSED.search(line) and not line.rstrip().endswith(","):
            day = next((one.earliest for one in context.expressions if one.kind == "day"), None)
        if closing is None and context.tagged.places("sess") and (held := context.has("past", 0, len(context.tagged))):
            days = context.between(held.start, len(context.tagged))
            closing = next((one.latest for one in days if one.kind == "range" and one.granularity == "day"), None)
        tag = context.has("agenda_item", 0, min(4, len(context.tagged)))
        if (
            item is None
            and tag is not None
            and (number := _ITEM.match(text, context.words.ends[tag.end - 1], paragraph.end))
        ):
            item = number.group(1).strip()
        meeting = meeting or _meeting(context)
        if day is None and meeting is not None:
            day = next((one.earliest for one in context.expressions if one.kind == "day"), None)
    tail = _tail(text, plan, language) if day is None or not meeting else []
    if day is None:
        day = _closing_day(tail) or closing
    cited = references(text, body=_body_of(symbol))
    return Resolution(
        symbol=symbol,
        title=title or (_title_before_enacting(text, plan) if symbol is not None else None),
        adopted=day,
        session=session,
        meeting=meeting or _closing_meeting(text, tail),
        agenda_item=item,
        report=report,
        references=tuple(one for one in cited if one not in (symbol, report)),
    )


def _body_of(symbol: str | None) -> str:
    if (symbol or "").startswith("A/HRC/"):
        return "Human Rights Council"
    return "United Nations Environment Assembly" if (symbol or "").startswith("UNEP/EA.") else "General Assembly"


def _enacting_head(text: str, plan: Layout) -> str:
    """Return the head down to the line that says who speaks: what bodies the preamble recalls do not count."""
    at = enacting(text, plan)
    return text[: plan.preamble[at].end] if at is not None else ""


def _title_before_enacting(text: str, plan: Layout) -> str | None:
    """Return the block just before the line that says who speaks, where nothing marks the title."""
    at = enacting(text, plan)
    if not at:
        return None
    block = plan.preamble[at - 1]
    line = " ".join(text[block.start : block.end].split()).strip(" *_#")
    stands = not line.startswith(("[", "(")) and not _SYMBOL.search(line) and not _PASSED.search(line)
    return line if stands and _SHORT < len(line) < _LONG and not _DECISION.match(line) else None


_SHORT, _LONG = 8, 300  # characters of a title
_BRIEF = 12  # tokens, and more, of a line that is no mere day


def _line_contexts(text: str, plan: Layout, language: str) -> list[Context]:
    if not plan.preamble:
        return []
    found = []
    seen = 0
    for block in plan.preamble:
        for start, end in block.segments:
            seen += 1
            if seen > _LINES or end - start > 240:
                continue
            found.append(Context(text, Paragraph(None, "", ((start, end),)), language, None))
    return found


def _rest(text: str, plan: Layout, at: int) -> str:
    """Return the lines of the same block after *at*, two at most: a narrow column wraps titles."""
    for block in plan.preamble:
        ends = [end for _, end in block.segments]
        if at in ends and len(ends) <= _WRAPPED:
            k = ends.index(at)
            return "".join(f" {text[start:end].strip()}" for start, end in block.segments[k + 1 : k + 3])
    return ""


def _tail(text: str, plan: Layout, language: str) -> list[Context]:
    """Return the short lines after the last operative paragraph."""
    body = [paragraph for paragraph in plan.paragraphs if not paragraph.annex]
    if not body or not plan.preamble:
        return []
    at = body[-1].end
    stop = min(len(text), at + 1500)
    found = []
    for line in text[at:stop].splitlines(keepends=True):
        if line.strip() and len(line) < 120:
            found.append(Context(text, Paragraph(None, "", ((at, at + len(line.rstrip())),)), language, None))
        at += len(line)
    return found[:8]


def _meeting(context: Context) -> int | None:
    for tag in context.tagged.all("plenary_meeting"):
        for k in range(max(0, tag.start - 5), tag.start):
            number = numeral(context.tagged, k)
            if number is not None and number.value < 400 and tag.start - number.end <= 3:
                return number.value
    return None


def _closing_meeting(text: str, tail: list[Context]) -> int | None:
    for context in tail:
        line = text[context.paragraph.start : context.paragraph.end]
        if (figures := _MEETING.search(line)) is not None and context.paragraph.end - context.paragraph.start < _LONG:
            return int(next(group for group in figures.groups() if group))
        if (found := _meeting(context)) is not None:
            return found
    return None


def _closing_day(tail: list[Context]) -> date | None:
    for context in tail:
        for one in context.expressions if len(context.tagged) < _BRIEF else ():
            if one.kind == "day":
                return one.earliest
    return None
