"""Same event: whether a later text speaks of a conference that is known: by reference to its resolution, or by name."""

import unicodedata

from domain.conferences.conference import Conference
from domain.mandates.mandate import Mandate
from domain.mandates.reading import Reading

_GENERIC_WORDS = (
    "confe meeti reuni summi cumbr somme confé high level haut nivea alto nivel unite natio unies unida nacio "
    "gener assem asamb inter world mondi mundi speci extra sessi perio event manif plena parti secon third "
    "first premi deuxi prime segun terce state etats estad regio revie exame revis prepa commi comit "
    "the and for des les aux del las los que sobre sur its une con par pour dans with from"
)
"""Words that any event's name may hold, by their first letters, in English, French and Spanish."""
_GENERIC = frozenset(_GENERIC_WORDS.split())
ENOUGH = 0.5
"""Share of the words that tell two names apart which both have, at the least, for one event."""


def refers_to(conference: Conference, reading: Reading) -> bool:
    """Return whether the text of *reading* names the resolution that mandated *conference*."""
    return conference.symbol is not None and conference.symbol in reading.resolution.references


def likeness(conference: Conference, name: str) -> float:
    """Return how much *name* is like the name of *conference*, from 0 to 1; in any language that a name is known in."""
    theirs = telling_words(name)
    names = conference.names
    known = [telling_words(each) for each in (conference.mandate.event.name, names.en, names.fr, names.es)]
    return max((len(mine & theirs) / max(len(mine), len(theirs)) for mine in known if mine and theirs), default=0.0)


def telling_words(name: str) -> frozenset[str]:
    """Return the first letters of the words that tell this event from others, without accents and case."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(each if each.isalnum() else " " for each in letters if not unicodedata.combining(each))
    return frozenset(word[:5] for word in plain.split() if len(word) > 2 and word[:5] not in _GENERIC)


def speaking_of(conference: Conference, reading: Reading, *, sure: bool = False) -> Mandate | None:
    """Return the mandate of *reading* that speaks of *conference*, or None; *sure*: a person says that one does."""
    ranked = sorted(reading.mandates, key=lambda each: likeness(conference, each.event.name), reverse=True)
    if not ranked:
        return None
    first = ranked[0]
    known = sure or refers_to(conference, reading) or likeness(conference, first.event.name) >= ENOUGH
    return first if known else None
