"""Cells of a CSV: a text that a spreadsheet would take for a formula goes out with an apostrophe, and comes in without.

`=1+1`, `+x`, `-x`, `@x` and what begins with a tab or a line break are formulas to one spreadsheet or another, behind
blanks and in full width too. An apostrophe that stands before such a text already gets another, so that the way back
gives the same text.
"""

import re

_FORMULA = re.compile("'*(?:[\\s\u200b\ufeff]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")


def guarded(text: str) -> str:
    """Return *text* as a cell that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text whose cell is *cell*."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
