"""Obligation: what any operative paragraph asks, of whom, by when."""

from domain.kernel.record import Record
from domain.mandates.mandate import Span, Window
from domain.mandates.relative_window import RelativeWindow

_ASKING = frozenset(
    {"request", "invite", "urge", "call", "recommend", "authorize", "entrust", "demand", "encourage", "remind"}
)


class Obligation(Record):
    """One operative paragraph (or one of its clauses), classified.

    *verb* as it stands in the text, *act* one of domain.resolution.acts; *addressee* in English standard form where
    it is an office or body known to the vocabulary, else as in the text; *references* are normalised symbols.
    *addressees* are all of them, *addressee* the first. *relative* is the time where it is counted from a moment of
    an event; it has days once that moment has one. *symbol*: the decision that it stands in, where one text holds
    several.
    """

    paragraph: int | None
    symbol: str | None = None
    verb: str
    act: str
    addressee: str | None = None
    addressees: tuple[str, ...] = ()
    asks: str = ""
    window: Window | None = None
    relative: RelativeWindow | None = None
    session: int | None = None
    references: tuple[str, ...] = ()
    span: Span | None = None

    @property
    def asked_of(self) -> str | None:
        """Return whom it asks to act, or None where it asks nobody by name."""
        return self.addressee if self.act in _ASKING else None
