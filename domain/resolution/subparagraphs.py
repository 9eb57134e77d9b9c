"""Sub-paragraphs: the items "(a) …; (b) …" of one act, in the letters and figures of any script, in their order."""

from domain.resolution.context import Context
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.tokens import fold

_SERIES = tuple(
    tuple(map(fold, letters))
    for letters in (
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзиклмнопрст",
        "أبجدهوزحطيكلمن",
        [str(number) for number in range(1, 40)],
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
    )
)
_BEFORE = frozenset(":;,.")
_FEWEST = 2  # items that make a list


def items(context: Context, clause: Clause) -> tuple[tuple[int, int], ...]:
    """Return from which to which token each item of the act stands, its letter included; none where it has no list."""
    marks = _marks(context, clause)
    if not marks:
        return ()
    series = next((one for one in _SERIES if one[0] == marks[0][1]), None)
    if series is None:
        return ()
    starts: list[int] = []
    for k, label in marks:
        if len(starts) < len(series) and label == series[len(starts)]:
            starts.append(k)
    if len(starts) < _FEWEST:
        return ()
    return tuple(zip(starts, [*starts[1:], clause.end], strict=True))


def after_mark(context: Context, start: int) -> int:
    """Return the first token of an item behind its letter."""
    return start + (3 if context.words.norms[start] == "(" else 2)


def _marks(context: Context, clause: Clause) -> list[tuple[int, str]]:
    norms = context.words.norms
    found: list[tuple[int, str]] = []
    for k in range(clause.start, clause.end - 2):
        if norms[k] == "(" and norms[k + 2] == ")":
            label = norms[k + 1]
        elif norms[k + 1] == ")" and norms[k] != ")" and (k == 0 or norms[k - 1] != "("):
            label = norms[k]
        else:
            continue
        if _begins(context, clause, k):
            found.append((k, label))
    return found


def _begins(context: Context, clause: Clause, k: int) -> bool:
    """Return whether a letter at token *k* can begin an item, unlike "paragraph 3 (b)" within a sentence."""
    if k == clause.start or context.words.norms[k - 1] in _BEFORE:
        return True
    if any(tag.category == "and" and tag.end == k for tag in context.tagged.tags[k - 1]):
        return True
    return "\n" in context.text[context.words.ends[k - 1] : context.words.starts[k]]
