"""Obligation: what any operative paragraph asks, of whom, by when."""

from domain.mandate import Span, Window
from domain.record import Record


class Obligation(Record):
    """One operative paragraph (or one of its clauses), classified.

    *verb* as it stands in the text, *act* one of domain.resolution.acts; *addressee* in English standard form where
    it is an office or body known to the vocabulary, else as in the text; *references* are normalised symbols.
    """

    paragraph: int | None
    verb: str
    act: str
    addressee: str | None = None
    asks: str = ""
    window: Window | None = None
    session: int | None = None
    references: tuple[str, ...] = ()
    span: Span | None = None
