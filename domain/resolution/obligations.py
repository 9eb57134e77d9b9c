"""Obligations: every operative paragraph as a line of a register: act, addressee, what is asked, by when."""

import re
from collections.abc import Iterator
from datetime import date

from domain.mandates.mandate import Window
from domain.mandates.obligation import Obligation
from domain.reference.assembly_sessions import session_on
from domain.resolution.context import Context
from domain.resolution.convening.barriers import bare, documentary
from domain.resolution.mentions.addressees import addressee_of, addressees_of
from domain.resolution.relative_times import relative_time
from domain.resolution.structure.clauses import Clause
from domain.resolution.structure.issuing_body import ASSEMBLY
from domain.resolution.structure.references import references
from domain.resolution.subparagraphs import after_mark, items
from domain.resolution.text.phrases import Tag
from domain.resolution.time.expression import Expression
from domain.resolution.time.numerals import numeral

_ADDRESSING = frozenset(
    {"request", "invite", "encourage", "urge", "call", "recommend", "authorize", "entrust", "demand", "remind"}
)
_MARKED = re.compile(
    r"[;,.:؛؟。；]?\s?(?:\[\^?\d{1,3}\]?|[⁰¹²³⁴-⁹]{1,3}|(?<=[^\W\d])[;,.؛]\d{1,2}|(?<=[^\W\d_])\(\d{1,2}\)?)$"
)  # the mark of a footnote, at the end
_LONGEST_MARK = 8  # its code points, with what parts it from the words
_QUOTES = ("“”", "«»", "„“", "()", "（）", "「」", '""')
_BEHIND = 4  # code points behind the last word within which a quotation is closed
_ASKS = 600  # code points of what is asked, at most


def obligations(context: Context) -> Iterator[Obligation]:
    """Yield one obligation for each act of the paragraph, or for each item of what an act asks ("(a) …; (b) …")."""
    for clause in context.clauses:
        if clause.end <= clause.verb:
            continue
        listed = items(context, clause)
        asked = _of_assembly(context, clause)
        times = [_time(asked, clause, start, end) for start, end in listed]
        apart = clause.act in _ADDRESSING or sum(one is not None for one, _ in times) > 1
        if not listed or not apart:
            one, session = _time(asked, clause, clause.verb, clause.end)
            yield _obligation(context, clause, (clause.start, clause.end), one, session)
            continue
        stem = context.cut(clause.start, listed[0][0])
        lead = _time(asked, clause, clause.verb, listed[0][0])
        for item, own in zip(listed, times, strict=True):
            one, session = own if own[0] is not None else lead
            yield _obligation(context, clause, item, one, session, before=stem)


def _of_assembly(context: Context, clause: Clause) -> Context:
    """Return the paragraph as one in which "its sixty-first session" is the Assembly's, where another body asks it."""
    if context.body == ASSEMBLY or _addressee(context, clause, clause.start) != ASSEMBLY:
        return context
    return Context(context.text, context.paragraph, context.language, context.adopted, ASSEMBLY)


def _obligation(
    context: Context,
    clause: Clause,
    item: tuple[int, int],
    one: Expression | None,
    session: int | None,
    *,
    before: str = "",
) -> Obligation:
    """Return the act as it governs the tokens of *item*; the words *before* the first item belong to each of them."""
    start, end = item
    whole = start == clause.start
    asked = _asks(context, start, end)
    addressee = _addressee(context, clause, start)
    everyone = addressees_of(context, clause.start, clause.end) if clause.act in _ADDRESSING else ()
    return Obligation(
        paragraph=context.paragraph.number,
        verb=context.cut(clause.verb, clause.start) if clause.act is not None else "",
        act=clause.act or "state",
        addressee=addressee or (everyone[0] if everyone else None),
        addressees=everyone or (() if addressee is None else (addressee,)),
        asks=_short(f"{before} {asked}".strip()),
        window=_window(context, one) if one is not None else None,
        relative=relative_time(context, clause._replace(start=max(start, clause.start), end=end)),
        session=session,
        references=references(f"{before} {context.cut(clause.verb if whole else start, end)}", body=context.body),
        span=context.span(clause.verb if whole else start, end),
    )


def _addressee(context: Context, clause: Clause, start: int) -> str | None:
    if clause.act not in _ADDRESSING:
        return None
    named = addressee_of(context, clause.start, clause.end)
    if named is not None or start == clause.start:
        return named
    return addressee_of(context, after_mark(context, start), clause.end)


def _asks(context: Context, start: int, end: int) -> str:
    while end > start and not context.words.norms[end - 1].isalnum():
        end -= 1
    while end > start and context.tagged.tag(end - 1, "and") is not None:
        end -= 1
    while end > start and not context.words.norms[end - 1].isalnum():
        end -= 1
    if end == start:
        return ""
    asked = context.cut(start, end)
    if (mark := _MARKED.search(asked, max(0, len(asked) - _LONGEST_MARK))) is not None:
        asked = asked[: mark.start()]
    return _closed(asked, context.text, context.words.ends[end - 1])


def _short(asked: str) -> str:
    return asked if len(asked) <= _ASKS else asked[: _ASKS - 1].rsplit(" ", 1)[0] + "…"


def _closed(asked: str, text: str, end: int) -> str:
    """Return *asked* with the mark that closes its last quotation or bracket, where it stands behind it at *end*."""
    behind = text[end : end + _BEHIND]
    for quotes in _QUOTES:
        opening, closing = quotes[0], quotes[1]
        within = asked.count(opening) - (0 if opening == closing else asked.count(closing))
        is_open = within % 2 == 1 if opening == closing else within > 0
        if is_open and closing in behind:
            space = behind[: behind.index(closing)]
            return asked + (space if not space.strip() else "") + closing
    return asked


def _time(context: Context, clause: Clause, start: int, end: int) -> tuple[Expression | None, int | None]:
    """Return by when the words from *start* to *end* ask it, and at what session.

    A day named within the session of the same act is the nearer of the two.
    """
    times = [
        one
        for one in context.between(start, end)
        if not one.bare_year
        and not bare(context, one)
        and one.kind != "anniversary"
        and one.fixes_days
        and not documentary(context, one)
        and _plausible(context, one)
        and not _first_days(context, one)
    ]
    if not times:
        return None, None
    first = times[0]
    if context.has("postpone", clause.verb, clause.end) is not None:  # to the later day, whichever is named first
        first = max(times, key=lambda one: one.latest or one.earliest or date.min)
    for later in times[1:] if first.kind == "session" else ():
        if _within(context, clause, first, later):
            return later, first.session
    return first, first.session


def _within(context: Context, clause: Clause, session: Expression, one: Expression) -> bool:
    """Return whether *one* says when in the session ("at its fifty-second session, not later than 31 March 1998")."""
    if session.earliest is None or session.latest is None or one.latest is None or one.session is not None:
        return False
    apposed = all(not context.words.norms[k].isalnum() for k in range(session.end, one.start))
    of_whom = (
        one.kind == "deadline"
        and session.start - clause.start <= _OF_WHOM
        and context.has("to", clause.start + 1, session.start) is None
    )
    return (apposed or of_whom) and session.earliest <= one.latest <= session.latest


_OF_WHOM = 10  # tokens within which a session tells whose president is asked, rather than when


def _first_days(context: Context, one: Expression) -> bool:
    """Return whether a length counts the first days of the event itself ("its first three days")."""
    if one.kind != "relative":
        return False
    numbers = (numeral(context.tagged, k) for k in range(one.start, one.end))
    return any(number is not None and number.ordinal and number.value == 1 for number in numbers)


def _window(context: Context, one: Expression) -> Window:
    first, last = context.span(one.start, one.end)
    window = one.window(context.text[first:last])
    if one.kind == "relative" and _from_another(context, one):
        return window.model_copy(update={"earliest": None, "latest": None})
    return window


def _from_another(context: Context, one: Expression) -> bool:
    """Return whether a time counts from something still to come ("six months before its opening"): no day follows."""
    if one.earliest is None and one.latest is not None and context.adopted and one.latest < context.adopted:
        return True
    last = min(one.end + _TAIL, len(context.tagged))
    if context.has("adopting", one.start - _TAIL, last) is not None:
        return False
    return any(_led(context, one, moment) for moment in context.tagged.all("event_moment", start=one.start, end=last))


_TAIL = 9  # tokens from a length of time to what it is counted from
_BEFORE = 5  # tokens from "after" to "the closure", "the Conference"


def _led(context: Context, one: Expression, moment: Tag) -> bool:
    """Return whether "after", "from" or "of" leads to *moment*; in Chinese such a word follows it."""
    if context.language == "zh":
        return True
    places = range(max(one.start, moment.start - _BEFORE), moment.start)
    return any(context.tagged.tag(k, "after", "from", "hence", "of") is not None for k in places)


def _plausible(context: Context, one: Expression) -> bool:
    """Return whether a session can be the Assembly's: "sa quinzième session" of a committee in 2007 is not."""
    return one.session is None or context.adopted is None or abs(one.session - session_on(context.adopted)) <= _FAR


_FAR = 6  # sessions
