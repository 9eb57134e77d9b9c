"""Head: symbol, title, day, session, agenda item, report and meeting of a document, from the lines around it."""

import re
from datetime import date

from domain.reading import Resolution
from domain.resolution.context import Context
from domain.resolution.layout import Layout, Paragraph
from domain.resolution.numerals import numeral
from domain.resolution.references import references

_LINES = 60  # lines of the head that are looked at
_WRAPPED = 4  # lines of a block that can be one title
_TITLE = re.compile(
    r"[\s*_#]{0,8}(?:(?:RESOLUTION|RÉSOLUTION|RESOLUCIÓN|Resolution|Résolution|Resolución|قرار|决议|Резолюция)\s{1,3})?"
    r"((?:S-|ES-)?\d{1,4}(?:/\d{1,4})?)[ \u00a0]?([A-Z](?:-[A-Z])?)?[ \u00a0]?"
    r"(\((?:S-|ES-)?[IVXLC]{1,9}\))?[*_]{0,3}\.[\s*_]{1,6}([^\s].{2,300})"
)
_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S)/(?:HRC/|[A-Z]{1,4}/){0,3}(?:RES|DEC)/[\w.()-]{1,12}"
    r"(?:/[\w.()-]{1,12}){0,3}(?:[ \u00a0][A-Z](?![\w]))?"
)
_ITEM = re.compile(r"\s{0,3}(\d{1,3}(?:[ \u00a0]?[,(][ \u00a0]?[a-z][)]?)?)")


def _symbol(match: re.Match[str]) -> str | None:
    number, letter, roman = match.group(1), match.group(2), match.group(3)
    if "/" in number:
        organ = "E" if len(number.split("/")[0]) == 4 else "A"
        return f"{organ}/RES/{number}" + (f" {letter}" if letter else "")
    if roman:
        return f"A/RES/{number}{letter or ''}{roman}"
    return None


def head_of(text: str, plan: Layout, language: str, adopted: date | None) -> Resolution:
    """Return what the head and the closing lines say of the document; *adopted* as given wins over what is read."""
    symbol: str | None = None
    title: str | None = None
    session: int | None = None
    meeting: int | None = None
    item: str | None = None
    report: str | None = None
    day = adopted
    for context in _line_contexts(text, plan, language):
        paragraph = context.paragraph
        line = text[paragraph.start : paragraph.end]
        match = _TITLE.match(line) if symbol is None or title is None else None
        if match is not None and (found := _symbol(match)) is not None:
            symbol, title = found, f"{match.group(4)}{_rest(text, plan, paragraph.end)}".strip(" *_")
            continue
        if symbol is None and (named := _SYMBOL.search(line)) is not None and len(line) < 80:
            symbol = named.group().replace("\u00a0", " ")
        if len(context.tagged) > 80:
            continue
        if report is None and context.has("on_report", 0, len(context.tagged)):
            report = next(iter(references(line + _rest(text, plan, paragraph.end))), None)
        for one in context.expressions:
            if one.session is not None and session is None and one.kind == "session" and not one.foreign_session:
                session = one.session
            if day is None and one.kind == "day" and context.has("adopted_by", 0, one.start + 1):
                day = one.earliest
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
    if day is None:
        day = _closing_day(text, plan, language)
    cited = references(text)
    return Resolution(
        symbol=symbol,
        title=title,
        adopted=day,
        session=session,
        meeting=meeting or _closing_meeting(text, plan, language),
        agenda_item=item,
        report=report,
        references=tuple(one for one in cited if one not in (symbol, report)),
    )


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


def _closing_meeting(text: str, plan: Layout, language: str) -> int | None:
    return next((found for context in _tail(text, plan, language) if (found := _meeting(context)) is not None), None)


def _closing_day(text: str, plan: Layout, language: str) -> date | None:
    for context in _tail(text, plan, language):
        for one in context.expressions:
            if one.kind == "day" and len(context.tagged) < 12:
                return one.earliest
    return None
