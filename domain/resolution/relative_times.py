"""Relative times: by when something is asked, counted from a moment of an event ("six weeks before the opening")."""

from typing import NamedTuple

from domain.mandates.relative_window import Anchor, Offset, RelativeWindow, Unit
from domain.resolution.context import Context
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag
from domain.resolution.time.quantities import Measure, measure

_LEAD = 6  # tokens before a length that say how it binds
_REACH = 9  # tokens from "before" to what is counted from
_OPENS = ("open", "start", "begin", "commenc", "ouvert", "debut", "apert", "inaugur", "inici", "comien", "abertur",
          "открыт", "начал", "افتتاح", "开幕")  # fmt: skip
_CLOSES = ("clos", "conclu", "end", "clotur", "fin", "terme", "claus", "termin", "encerr", "закрыт", "окончан",
           "заверш", "اختتام", "闭幕")  # fmt: skip
_EARLIEST = frozenset({"earlier", "sooner", "tot", "antes", "ранее"})
_AT_MOST = frozenset({"more", "most", "maximum", "maximo"})
_AT_LEAST = frozenset({"least", "less", "fewer", "moins", "menos", "minimum", "minimo"})
_LATEST = frozenset({"later", "within", "by", "dans", "tard", "tardar", "plazo", "dentro", "delai"})
_PREPARATORY = ("prep", "подготов", "تحضير", "筹备")
_FOLLOWING = frozenset({"suivant", "suivants", "qui", "siguientes", "posteriores", "following", "seguintes"})
_LED = frozenset(
    {
        "not", "no", "later", "than", "earlier", "at", "least", "less", "more", "most", "within", "by", "the", "a",
        "au", "plus", "tard", "moins", "dans", "les", "un", "delai", "de", "mas", "tardar", "por", "lo", "menos",
        "los", "dentro", "en", "plazo",
    }
)  # fmt: skip
_UNITS: dict[str, Unit] = {"day": "day", "week": "week", "month": "month", "year": "year"}
_BEFORE_FIRST = frozenset({"ar", "zh"})  # languages in which other words come first


class _Anchored(NamedTuple):
    """What a time is counted from: the moment, the token after it, and the words that name it."""

    anchor: Anchor
    end: int
    of: tuple[int, int]


def relative_time(context: Context, clause: Clause) -> RelativeWindow | None:
    """Return the time of the clause that counts from a moment of an event; None where it has none."""
    if context.language in _BEFORE_FIRST:
        return None
    i = clause.start
    while i < clause.end:
        found = measure(context.tagged, i)
        if found is not None and found.unit in _UNITS and not context.dated(i):
            counted = _counted(context, clause, found)
            if counted is not None:
                return counted
            i = max(found.end, i + 1)
            continue
        i += 1
    return _bare(context, clause)


def _counted(context: Context, clause: Clause, found: Measure) -> RelativeWindow | None:
    tagged = context.tagged
    before = tagged.tag(found.end, "ago", "before")
    after = tagged.tag(found.end, "hence", "after", "from", "of")
    if after is None and found.end < clause.end and context.words.norms[found.end] in _FOLLOWING:
        after = Tag("after", "", found.end, found.end + 1)
    lead = set(context.words.norms[max(clause.start, found.start - _LEAD) : found.start])
    if before is None and (after is None or not (lead & (_LATEST | _AT_LEAST) or after.category == "after")):
        return None
    link = before or after
    assert link is not None  # noqa: S101 - one of the two is there
    # "before the opening of" is one phrase in some tables: the moment is looked for from its second word on
    moment = _moment(context, found.end, min(clause.end, link.end + _REACH), before=before is not None)
    if moment is None:
        return None
    length = Offset(amount=-found.number if before is not None else found.number, unit=_UNITS[found.unit])
    earliest, latest = _ends(lead, length, before=before is not None)
    first = found.start
    while first > clause.start and context.words.norms[first - 1] in _LED:
        first -= 1
    return RelativeWindow(
        anchor=moment.anchor,
        earliest=earliest,
        latest=latest,
        of=context.cut(*moment.of),
        expression=context.cut(first, moment.end),
    )


def _ends(lead: set[str], length: Offset, *, before: bool) -> tuple[Offset | None, Offset | None]:
    """Return first and last day that the words around a length leave."""
    if before:
        bound = lead & _EARLIEST or (lead & _AT_MOST and not lead & _LATEST)
        return (length, None) if bound else (None, length)
    if lead & _AT_LEAST and not lead & _LATEST:
        return length, None
    return Offset(amount=0, unit="day"), length


def _bare(context: Context, clause: Clause) -> RelativeWindow | None:
    """Read "before the opening of the Conference", where no length is given."""
    for k in context.tagged.places("before"):
        if not clause.start <= k < clause.end or context.expression_at(k) is not None:
            continue
        tag = context.tagged.tag(k, "before")
        if tag is None:
            continue
        moment = _moment(context, k, min(clause.end, tag.end + _REACH), before=True)
        if moment is not None and moment.anchor in ("opening", "preparatory-session"):
            return RelativeWindow(
                anchor=moment.anchor,
                latest=Offset(amount=-1, unit="day"),
                of=context.cut(*moment.of),
                expression=context.cut(k, moment.end),
            )
    return None


def _moment(context: Context, start: int, end: int, *, before: bool) -> _Anchored | None:
    """Return the moment named between two tokens: an opening, a closing, or an event whose first or last day it is."""
    told: Anchor | None = None
    begun = start
    for k in range(start, end):
        norm = context.words.norms[k]
        if norm in (",", ";", "."):
            break
        if norm.startswith(_OPENS) and context.tagged.tag(k, "event") is None:
            told, begun = "opening", k
        elif norm.startswith(_CLOSES) and context.tagged.tag(k, "event") is None:
            told, begun = "closing", k
        elif context.tagged.tag(k, "consultation") is not None:
            return _Anchored("consultations-end", k + 1, (k, k + 1)) if not before else None
        elif (head := context.tagged.tag(k, "event", "sess", "sess_other")) is not None:
            return _of_event(context, told, (begun, k, head.end), before=before)
    return _Anchored(told, begun + 1, (begun, begun + 1)) if told is not None else None


def _of_event(context: Context, told: Anchor | None, places: tuple[int, int, int], *, before: bool) -> _Anchored:
    begun, k, end = places
    first = k
    while first > begun and context.tagged.tag(first - 1, "ago", "hence", "before", "after", "from", "of") is None:
        first -= 1
    around = context.words.norms[max(0, begun) : min(len(context.words.norms), end + _REACH)]
    spoken = context.words.norms[max(0, begun - 3 * _REACH) : end]
    numbered = any(
        one.start <= k < one.end and (one.session is not None or one.foreign_session) for one in context.expressions
    )
    preparatory = any(norm.startswith(_PREPARATORY) for norm in around)
    own = any(norm in _OWN for norm in context.words.norms[first:k])
    if preparatory or (own and any(norm.startswith(_PREPARATORY) for norm in spoken)):
        return _Anchored("preparatory-session", end, (first, end))
    if numbered or (own and told is None):
        return _Anchored("session", end, (first, end))
    return _Anchored(told or ("opening" if before else "closing"), end, (first, end))


_OWN = frozenset({"its", "their", "sa", "son", "ses", "leur", "leurs", "su", "sus"})
