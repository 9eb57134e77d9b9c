"""Obligations: every operative paragraph as a line of a register: act, addressee, what is asked, by when."""

import re
from collections.abc import Iterator

from domain.mandate import Window
from domain.obligation import Obligation
from domain.resolution.addressees import addressee_of
from domain.resolution.clauses import Clause
from domain.resolution.context import Context
from domain.resolution.expression import Expression
from domain.resolution.references import references
from domain.resolution.windows import documentary
from domain.sessions import session_on

_ADDRESSING = frozenset(
    {"request", "invite", "encourage", "urge", "call", "recommend", "authorize", "entrust", "demand", "remind"}
)
_MARKED = re.compile(
    r"[;,.:؛؟。；]?\s?(?:\[\^?\d{1,3}\]?|[⁰¹²³⁴-⁹]{1,3}|(?<=[^\W\d])[;,.؛]\d{1,2}|(?<=[^\W\d_])\(\d{1,2}\)?)$"
)  # the mark of a footnote, at the end
_QUOTES = ("“”", "«»", "„“", "()", "（）", "「」", '""')
_BEHIND = 4  # code points behind the last word within which a quotation is closed
_ASKS = 600  # code points of what is asked, at most


def obligations(context: Context) -> Iterator[Obligation]:
    """Yield one obligation for each act of the paragraph."""
    for clause in context.clauses:
        if clause.end <= clause.verb:
            continue
        span = context.span(clause.verb, clause.end)
        one = _time(context, clause)
        yield Obligation(
            paragraph=context.paragraph.number,
            verb=context.cut(clause.verb, clause.start) if clause.act is not None else "",
            act=clause.act or "state",
            addressee=_addressee(context, clause),
            asks=_asks(context, clause),
            window=_window(context, one) if one is not None else None,
            session=one.session if one is not None else None,
            references=references(context.text, *span, body=context.body),
            span=span,
        )


def _addressee(context: Context, clause: Clause) -> str | None:
    if clause.act not in _ADDRESSING:
        return None
    return addressee_of(context, clause.start, clause.end)


def _asks(context: Context, clause: Clause) -> str:
    end = clause.end
    while end > clause.start and not context.words.norms[end - 1].isalnum():
        end -= 1
    while end > clause.start and context.tagged.tag(end - 1, "and") is not None:
        end -= 1
    if end == clause.start:
        return ""
    asked = _closed(_MARKED.sub("", context.cut(clause.start, end)), context.text, context.words.ends[end - 1])
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


def _time(context: Context, clause: Clause) -> Expression | None:
    for one in context.between(clause.verb, clause.end):
        stands = not one.bare_year and one.kind != "anniversary" and one.fixes_days
        if stands and not documentary(context, one) and _plausible(context, one):
            return one
    return None


def _window(context: Context, one: Expression) -> Window:
    first, last = context.span(one.start, one.end)
    return one.window(context.text[first:last])


def _plausible(context: Context, one: Expression) -> bool:
    """Return whether a session can be the Assembly's: "sa quinzième session" of a committee in 2007 is not."""
    return one.session is None or context.adopted is None or abs(one.session - session_on(context.adopted)) <= _FAR


_FAR = 6  # sessions
