"""The register of obligations for a terminal: number, act and words as they stand, and days at the right margin."""

import io
from collections.abc import Iterator
from unicodedata import bidirectional

from rich.console import Console
from rich.table import Table
from rich.text import Text

from domain.mandates.mandate import Window
from domain.mandates.obligation import Obligation
from domain.resolution.structure.references import link

_ASKS = frozenset(
    {"request", "invite", "urge", "call", "recommend", "authorize", "entrust", "demand", "encourage", "remind"}
)
_DECIDES = frozenset({"decide", "accept", "approve", "endorse", "agree", "declare"})
_ASKING, _DECIDING, _REST = "bold black on cyan", "bold black on green", "black on bright_black"
_MOST = 4  # lines of what one paragraph asks; the rest is in the text
_VERB, _WIDE_VERB = 16, 22  # cells of the act, its label's edges included; the second from 100 cells on
_ROOMY = 100  # cells of a terminal that has room
_DAY = 13  # cells of the days
_LEFT = "\u200e"  # a mark without width that runs from left to right
_NARROW = 30  # cells of text, at least


def register(obligations: tuple[Obligation, ...], *, width: int, colour: bool) -> list[str]:
    """Return the lines of the register, at most *width* cells wide; links and colours only with *colour*."""
    verbs = [_verb(one) for one in obligations]
    wide = min(_WIDE_VERB if width >= _ROOMY else _VERB, max((Text(verb).cell_len for verb in verbs), default=0) + 2)
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(justify="right", min_width=3, no_wrap=True)
    table.add_column(width=wide)
    table.add_column(ratio=1, min_width=_NARROW)
    table.add_column(justify="right", width=_DAY)
    room = max(_NARROW, width - 3 - wide - _DAY - 6)
    before: int | None = None
    for k, (one, verb) in enumerate(zip(obligations, verbs, strict=True)):
        same = k > 0 and one.paragraph == before
        number = "" if one.paragraph is None or same else str(one.paragraph)
        what = Text("\n").join(_what(one, room, colour=colour))
        table.add_row(Text(number, "bold"), _label(verb, one.act), what, Text("\n").join(_when(one)))
        before = one.paragraph
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, highlight=False, legacy_windows=False,
        color_system="standard" if colour else None,
    )  # fmt: skip
    console.print(table)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def _verb(one: Obligation) -> str:
    verb = " ".join(one.verb.split())
    return verb[:1].upper() + verb[1:].lower() if verb else "–"


def _label(verb: str, act: str) -> Text:
    style = _ASKING if act in _ASKS else _DECIDING if act in _DECIDES else _REST
    return _apart(Text(f" {verb} ", style if verb != "–" else ""))


def _apart(text: Text) -> Text:
    """Return *text* held apart where it runs from right to left, so that the columns keep their order."""
    if any(bidirectional(char) in ("R", "AL") for char in text.plain):
        return Text(_LEFT).append_text(text).append(_LEFT)
    return text


def _what(one: Obligation, room: int, *, colour: bool) -> Iterator[Text]:
    if one.addressee:
        yield Text(one.addressee, "bold")
    asked = Text(" ".join(one.asks.split()))
    lines = list(asked.wrap(Console(width=room), room))
    yield from (_apart(line) for line in lines[:_MOST])
    if len(lines) > _MOST:
        yield Text("…", "dim")
    if one.references:
        shown = Text("→ ", "dim")
        for k, symbol in enumerate(one.references):
            address = link(symbol) if colour else None
            shown.append(", " if k else "", "dim")
            shown.append(symbol, f"underline link {address}" if address else "dim")
        yield shown


def _when(one: Obligation) -> Iterator[Text]:
    if one.session:
        yield Text(f"session {one.session}", "bold yellow")
    if one.window is not None:
        yield from (Text(line, "yellow" if one.session else "bold yellow") for line in _days(one.window))


def _days(window: Window) -> list[str]:
    first, last = window.earliest, window.latest
    if first is None and last is None:
        return [window.kind] if window.kind != "none" else []
    if first is None:
        return [f"by {last}"]
    if last is None:
        return [f"from {first}"]
    return [str(first)] if first == last else [f"{first} –", str(last)]
