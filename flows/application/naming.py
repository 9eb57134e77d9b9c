"""Naming: the conference that a person means, by its id, its name as shown, or its symbol."""

from collections.abc import Iterable

from domain.conferences.conference import Conference
from domain.kernel.errors import BadInput, UnknownConference
from flows.ledger.repository import Ledger


def conference_named(ledger: Ledger, named: str) -> str:
    """Return the id of the conference called *named*; letters' case and double blanks do not count.

    Raises UnknownConference where there is none, BadInput where several are called so.
    """
    wanted = _plain(named)
    ids = [str(each) for each in ledger.entries.ids()]
    if named.strip() in ids:
        return named.strip()
    states = [ledger.entries.conference(each) for each in ids]
    found = [state.id for state in states if wanted in {_plain(each) for each in _called(state)}]
    if len(found) > 1:
        raise BadInput(
            f"{len(found)} conferences are called so", place=named, remedy=f"Name one by its id: {_list(found)}"
        )
    if not found:
        raise UnknownConference(named, [shown_name(state) for state in states][:20])
    return str(found[0])


def shown_name(conference: Conference) -> str:
    """Return the name under which a form offers *conference*: with its id where that tells more."""
    return f"{conference.names.en} ({conference.id})"


def _called(conference: Conference) -> Iterable[str]:
    names = conference.names
    listed = f"{names.en} (rehearsal)"
    paragraph = f"{conference.symbol}, paragraph {conference.mandate.paragraph}" if conference.symbol else ""
    return filter(None, (names.en, names.fr, names.es, listed, shown_name(conference), conference.symbol, paragraph))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
